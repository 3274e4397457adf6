use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let (m, n) = (2.0, 3.0);
    let (m, n, y) = (n, m, x);
    y * m - n
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
