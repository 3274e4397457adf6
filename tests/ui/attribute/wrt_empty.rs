use chainrule::differentiable;

#[differentiable(wrt())]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = f::grad(1.0);
    let _ = f::vjp(1.0);
}
