use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let big = {
        y = 2.0 * x;
        2.0
    } > 1.0;
    let k = if big { 2.0 } else { 3.0 };
    k * y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
