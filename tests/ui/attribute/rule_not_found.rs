use chainrule::differentiable;

fn square_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x * x, move |dy| dy * 2.0 * x)
}

fn square_jvp(x: f64, dx: f64) -> (f64, f64) {
    (x * x, 2.0 * x * dx)
}

#[differentiable(vjp = cube_vjp, jvp = square_jvp)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _: f64 = f::grad(1.0);
}
