use chainrule::differentiable;
use ndarray::{Array1, array};

#[differentiable]
fn f(x: &Array1<f64>) -> f64 {
    (x * x).product()
}

fn main() {
    let x = array![1.0, 2.0];
    let _: Array1<f64> = f::grad(&x);
    let (_, pullback) = f::vjp(&x);
    let _: Array1<f64> = pullback(1.0);
}
