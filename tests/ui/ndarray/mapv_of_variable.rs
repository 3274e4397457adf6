use chainrule::differentiable;
use ndarray::{Array1, array};

#[differentiable]
fn f(x: &Array1<f64>, #[constant] g: fn(f64) -> f64) -> f64 {
    x.mapv(g).sum()
}

fn main() {
    let _: Array1<f64> = f::grad(&array![1.0, 2.0], f64::sin);
}
