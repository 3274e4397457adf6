use chainrule::differentiable;

fn square_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x * x, move |dy| dy * 2.0 * x)
}

#[differentiable(vjp = square_vjp)]
fn f(x: f64) -> f64 {
    if x > 0.0 { x * x } else { x * x }
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
