use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut k = 1.0;
    let mut a = [0.0; 2];
    (k, a[0]) = (2.0, x);
    a[0] * k
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
