use chainrule::differentiable;

trait Sine {
    fn sin(self) -> Self;
}

impl Sine for [f64; 2] {
    fn sin(self) -> Self {
        self.map(f64::sin)
    }
}

#[differentiable]
fn f(x: [f64; 2]) -> f64 {
    x.sin()[0]
}

fn main() {
    let _: [f64; 2] = f::grad([1.0, 2.0]);
}
