use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let (mut a, mut b) = (x, 2.0 * x);
    let pair = (1.0, 2.0);
    (a, b) = pair;
    a * b * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
