use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    let _ = f::grad(1.0);
}
