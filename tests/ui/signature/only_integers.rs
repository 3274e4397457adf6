use chainrule::differentiable;

#[differentiable]
fn f(n: usize, name: &str) -> f64 {
    (n + name.len()) as f64
}

fn main() {
    let _ = f::grad(1, "");
}
