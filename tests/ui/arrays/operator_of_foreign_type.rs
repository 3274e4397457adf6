use chainrule::differentiable;

struct Shift;

impl std::ops::Mul<[f64; 2]> for Shift {
    type Output = [f64; 2];

    fn mul(self, x: [f64; 2]) -> [f64; 2] {
        x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let a = Shift * [x, 1.0];
    a[0]
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
