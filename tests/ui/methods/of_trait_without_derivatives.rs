use chainrule::differentiable;

trait Wiggle {
    fn wiggle(self) -> f64;
}

impl Wiggle for f64 {
    fn wiggle(self) -> f64 {
        2.0 * self
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    x.wiggle() * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
