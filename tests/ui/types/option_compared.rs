#![allow(unused_parens)]

use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut p: Option<f64> = None;
    let mut q: Option<f64> = Some(0.0);
    if x[0] > 10.0 {
        p = Some(x[2]);
        q = None;
    }
    if (p) == (q) { x[3] * x[3] } else { x[4] * x[0] }
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
