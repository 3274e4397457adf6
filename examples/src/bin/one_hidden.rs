//! One hidden layer, and its gradient on paper.
//!
//! For one example `(x, y)` the network is
//!
//! ```text
//! a = W x      h = σ(a)      ŷ = vᵀ h      J = (ŷ − y)² + λ (‖W‖²_F + ‖v‖²₂)
//! ```
//!
//! and backpropagation by hand gives, with `g = ∂J/∂ŷ = 2 (ŷ − y)`,
//!
//! ```text
//! ∇v J = g·h + 2λ v
//! ∇W J = (g·v ⊙ σ′(a)) xᵀ + 2λ W      σ′(a) = σ(a) (1 − σ(a))
//! ```
//!
//! `cost::grad` is generated from the first line and has to equal the second.
//!
//! ```text
//! cargo run --release --bin one_hidden
//! ```

use approx::assert_relative_eq;
use chainrule::differentiable;
use ndarray::{Array1, Array2, Axis, array};

/// The logistic function.
#[differentiable]
fn sigmoid(a: f64) -> f64 {
    1.0 / (1.0 + (-a).exp())
}

/// The regularised cost `J` of one example.
#[differentiable(inspect, wrt(w, v))]
fn cost(w: &Array2<f64>, v: &Array1<f64>, x: &Array1<f64>, y: f64, lambda: f64) -> f64 {
    let a = w.dot(x);
    let h = a.mapv(sigmoid);
    let miss = v.dot(&h) - y;
    miss * miss + lambda * ((w * w).sum() + (v * v).sum())
}

/// `∇W J` and `∇v J` in closed form.
fn closed_form(
    w: &Array2<f64>,
    v: &Array1<f64>,
    x: &Array1<f64>,
    y: f64,
    lambda: f64,
) -> (Array2<f64>, Array1<f64>) {
    let h = w.dot(x).mapv(sigmoid);
    let g = 2.0 * (v.dot(&h) - y);
    let d_a = g * v * &h * h.mapv(|h| 1.0 - h);
    let outer = d_a.insert_axis(Axis(1)).dot(&x.view().insert_axis(Axis(0)));
    (outer + 2.0 * lambda * w, g * &h + 2.0 * lambda * v)
}

/// Holds the generated gradient against the closed form.
pub(crate) fn check(w: &Array2<f64>, v: &Array1<f64>, x: &Array1<f64>, y: f64, lambda: f64) {
    let (value, (by_w, by_v)) = cost::value_and_grad(w, v, x, y, lambda);
    let (known_by_w, known_by_v) = closed_form(w, v, x, y, lambda);
    println!("J = {value:.6}\n∇v J = {by_v:.6}\n∇W J =\n{by_w:.6}");

    assert_eq!(value.to_bits(), cost(w, v, x, y, lambda).to_bits());
    assert_eq!((by_w.dim(), by_v.dim()), (w.dim(), v.dim()));
    for (entry, known) in by_w.iter().chain(&by_v).zip(known_by_w.iter().chain(&known_by_v)) {
        assert_relative_eq!(entry, known, max_relative = 1e-12, epsilon = 1e-13);
    }
}

pub(crate) fn main() {
    println!("{}", cost::graph());
    let w = array![[0.5, -0.25, 1.0], [-1.5, 0.75, 0.1], [0.2, 0.4, -0.6], [1.0, -1.0, 0.3]];
    let v = array![1.0, -0.5, 0.25, 2.0];
    let x = array![0.7, -1.2, 0.4];
    check(&w, &v, &x, 0.5, 0.01);
    check(&w, &v, &x, -2.0, 0.0);
    println!("\nthe generated gradient is the closed form");
}
