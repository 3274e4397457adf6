//! Functions of long vectors: a dot product, `log Σ exp x`, a quadratic form, and prefix sums in place.

use chainrule::{differentiable, stop_gradient};

use super::gmm::Numbers;

/// `xᵀy`.
#[differentiable]
pub(crate) fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

/// Value and gradient of [`dot()`].
pub(crate) fn dot_by_hand(x: &[f64], y: &[f64]) -> (f64, (Vec<f64>, Vec<f64>)) {
    (x.iter().zip(y).map(|(x, y)| x * y).sum(), (y.to_vec(), x.to_vec()))
}

/// `log Σ exp x`, shifted by the largest entry. What the shift changes cancels: it is taken as a constant.
#[differentiable]
pub(crate) fn log_sum_exp(x: &[f64]) -> f64 {
    let largest = stop_gradient(x.iter().fold(f64::NEG_INFINITY, |largest, entry| largest.max(*entry)));
    let sum: f64 = x.iter().map(|entry| (entry - largest).exp()).sum();
    largest + sum.ln()
}

/// Value and gradient of [`log_sum_exp()`]: the exponentials, scaled. What the shift adds cancels.
pub(crate) fn log_sum_exp_by_hand(x: &[f64]) -> (f64, Vec<f64>) {
    let largest = x.iter().fold(f64::NEG_INFINITY, |largest, entry| largest.max(*entry));
    let mut gradient: Vec<f64> = x.iter().map(|entry| (entry - largest).exp()).collect();
    let sum: f64 = gradient.iter().sum();
    let scale = 1.0 / sum;
    gradient.iter_mut().for_each(|entry| *entry *= scale);
    (largest + sum.ln(), gradient)
}

/// `xᵀAx` for a constant matrix, row by row.
#[differentiable]
pub(crate) fn quadratic(x: &[f64], #[constant] matrix: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (entries, factor) in matrix.chunks_exact(x.len()).zip(x) {
        let mut row = 0.0;
        for (entry, x) in entries.iter().zip(x) {
            row += entry * x;
        }
        sum += factor * row;
    }
    sum
}

/// Value and gradient `(A + Aᵀ) x` of [`quadratic()`] in one pass over the matrix.
pub(crate) fn quadratic_by_hand(x: &[f64], matrix: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let mut sum = 0.0;
    for (i, entries) in matrix.chunks_exact(x.len()).enumerate() {
        let mut row = 0.0;
        let factor = x[i];
        for ((d, entry), x) in gradient.iter_mut().zip(entries).zip(x) {
            row += entry * x;
            *d += entry * factor;
        }
        gradient[i] += row;
        sum += factor * row;
    }
    (sum, gradient)
}

/// The sum of the squares of the prefix sums, which are taken in place.
#[differentiable]
pub(crate) fn prefix(x: &[f64]) -> f64 {
    let mut sums = x.to_vec();
    for i in 1..sums.len() {
        sums[i] += sums[i - 1];
    }
    sums.iter().map(|sum| sum * sum).sum()
}

/// Value and gradient of [`prefix()`]: suffix sums of twice the prefix sums, in place as well.
pub(crate) fn prefix_by_hand(x: &[f64]) -> (f64, Vec<f64>) {
    let mut sums = x.to_vec();
    for i in 1..sums.len() {
        sums[i] += sums[i - 1];
    }
    let value = sums.iter().map(|sum| sum * sum).sum();
    let mut suffix = 0.0;
    for sum in sums.iter_mut().rev() {
        suffix += 2.0 * *sum;
        *sum = suffix;
    }
    (value, sums)
}

/// The root of `a` by Newton's method, until the square is right to twelve digits.
#[differentiable]
pub(crate) fn root(a: f64) -> f64 {
    let mut x = a;
    while (x * x - a).abs() > 1e-12 * a {
        x = 0.5 * (x + a / x);
    }
    x
}

/// Value and derivative of [`root()`], by the reverse sweep over the iterates.
pub(crate) fn root_by_hand(a: f64) -> (f64, f64) {
    let mut iterates = Vec::with_capacity(16);
    let mut x = a;
    while (x * x - a).abs() > 1e-12 * a {
        iterates.push(x);
        x = 0.5 * (x + a / x);
    }
    let (mut d_x, mut d_a) = (1.0, 0.0);
    for before in iterates.iter().rev() {
        let half = 0.5 * d_x;
        let part = half / before;
        d_a += part;
        d_x = half - part * (a / before);
    }
    (x, d_a + d_x)
}

/// A vector of 1000 entries.
pub(crate) fn vector(seed: usize) -> Vec<f64> {
    let mut numbers = Numbers(seed);
    (0..1000).map(|_| numbers.next()).collect()
}

/// A matrix of 1000 rows and columns.
pub(crate) fn matrix() -> Vec<f64> {
    let mut numbers = Numbers(5);
    (0..1_000_000).map(|_| numbers.next()).collect()
}
