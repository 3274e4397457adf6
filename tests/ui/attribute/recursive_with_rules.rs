use chainrule::differentiable;

#[differentiable(recursive, vjp = f_vjp, jvp = f_jvp)]
fn f(x: f64) -> f64 {
    x
}

fn f_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x, |d| d)
}

fn f_jvp(x: f64, d: f64) -> (f64, f64) {
    (x, d)
}

fn main() {
    let _ = f::grad(1.0);
}
