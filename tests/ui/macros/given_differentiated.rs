use chainrule::differentiable;

macro_rules! twice {
    ($e:expr) => {
        2.0 * $e
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    twice!(x) * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
