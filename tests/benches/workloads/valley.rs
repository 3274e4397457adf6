//! Rosenbrock's valley in `n` dimensions, `Σ (1 − x_i)² + 100 (x_{i+1} − x_i²)²`, by indices and by windows.

use chainrule::differentiable;

use super::gmm::Numbers;

/// By indices.
#[differentiable]
pub(crate) fn indexed(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = 1.0 - x[i];
        let b = x[i + 1] - x[i] * x[i];
        sum += a * a + 100.0 * b * b;
    }
    sum
}

/// By windows of two.
#[differentiable]
pub(crate) fn windowed(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        let a = 1.0 - pair[0];
        let b = pair[1] - pair[0] * pair[0];
        sum += a * a + 100.0 * b * b;
    }
    sum
}

/// Value and gradient, each entry of which is gathered from its two terms and written once.
pub(crate) fn by_hand(x: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let (mut sum, mut from_before) = (0.0, 0.0);
    for (entry, pair) in gradient.iter_mut().zip(x.windows(2)) {
        let a = 1.0 - pair[0];
        let b = pair[1] - pair[0] * pair[0];
        sum += a * a + 100.0 * b * b;
        let d_b = 200.0 * b;
        *entry = from_before - 2.0 * (a + pair[0] * d_b);
        from_before = d_b;
    }
    if let Some(last) = gradient.last_mut() {
        *last = from_before;
    }
    (sum, gradient)
}

/// A point about the valley.
pub(crate) fn input() -> Vec<f64> {
    let mut numbers = Numbers(11);
    (0..1000).map(|_| 2.0 * numbers.next()).collect()
}
