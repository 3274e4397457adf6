use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let pair = (&x, 2.0);
    *pair.0 * pair.1
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
