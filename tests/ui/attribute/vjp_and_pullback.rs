use chainrule::differentiable;

fn square_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x * x, move |dy| dy * 2.0 * x)
}

fn square_jvp(x: f64, dx: f64) -> (f64, f64) {
    (x * x, 2.0 * x * dx)
}

fn square_pullback(x: f64, dy: f64) -> f64 {
    dy * 2.0 * x
}

#[differentiable(vjp = square_vjp, pullback = square_pullback, jvp = square_jvp)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
