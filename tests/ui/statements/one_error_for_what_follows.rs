use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = if x > 0.0 { x } else { -x };
    let b = 2.0 * a;
    let (c, d) = (b, a + b);
    let mut e = c;
    e += d;
    e * a
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
