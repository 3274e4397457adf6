use chainrule::differentiable;

struct Metres(f64);

#[differentiable]
fn f(x: f64) -> f64 {
    let y = Metres(x);
    y.0 * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
