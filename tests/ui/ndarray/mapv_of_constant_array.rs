use chainrule::differentiable;
use ndarray::{Array1, array};

#[differentiable]
fn f(k: f64, #[constant] weights: &Array1<f64>) -> f64 {
    weights.mapv(|w| w * k).sum()
}

fn main() {
    let _: f64 = f::grad(1.0, &array![1.0, 2.0]);
}
