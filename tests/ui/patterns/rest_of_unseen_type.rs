use chainrule::differentiable;

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x, 2.0 * x)
}

#[differentiable]
fn f(x: f64) -> f64 {
    let (a, ..) = pair(x);
    a * a
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
