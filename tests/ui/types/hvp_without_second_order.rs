use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = f::hvp(1.0, 1.0);
}
