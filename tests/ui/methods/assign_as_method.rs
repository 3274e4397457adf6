use chainrule::differentiable;
use std::ops::AddAssign;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    y.add_assign(x);
    y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
