//! Sums of the reverse sweep over few and over many entries, which are added up in different ways.

use chainrule::differentiable;

/// `Σ y²` of `y = (1, 1 + a₀s, 1 + a₁s, …)`.
#[differentiable]
fn shifted(a: &[f64], s: f64) -> f64 {
    let mut y = vec![1.0; a.len() + 1];
    for i in 0..a.len() {
        y[i + 1] += a[i] * s;
    }
    y.iter().map(|v| v * v).sum()
}

/// The same in single precision, over zipped iterators, where both arrays are looked at from a place on.
#[differentiable]
fn zipped(a: &[f32], s: f32) -> f32 {
    let start = 2;
    let mut y = vec![1.0; a.len()];
    for (v, w) in y[start..].iter_mut().zip(&a[start..]) {
        *v -= s * w;
    }
    y.iter().map(|v| v * v).sum()
}

/// Several rows, each with a factor of its own: the sums stand in a loop.
#[differentiable]
fn rows(a: &[f64], factors: &[f64]) -> f64 {
    let width = a.len() / factors.len();
    let mut y = vec![0.0; width];
    for (row, factor) in a.chunks_exact(width).zip(factors) {
        for (j, v) in row.iter().enumerate() {
            y[j] += v * factor;
        }
    }
    y.iter().map(|v| v * v).sum()
}

const LENGTHS: [usize; 9] = [0, 1, 2, 15, 16, 17, 31, 33, 100];

/// Whole numbers: every order of a sum gives the same.
fn numbers(len: usize) -> Vec<f64> {
    (0..len).map(|i| (i % 7) as f64 - 3.0).collect()
}

#[test]
fn a_sum_over_few_and_over_many_entries() {
    for len in LENGTHS {
        let (a, s) = (numbers(len), 2.0);
        let d_a: Vec<f64> = a.iter().map(|a| 2.0 * (1.0 + a * s) * s).collect();
        let d_s: f64 = a.iter().map(|a| 2.0 * (1.0 + a * s) * a).sum();
        let (value, pullback) = shifted::vjp(&a, s);
        assert_eq!(value, shifted(&a, s));
        assert_eq!(pullback(1.0), (d_a.clone(), d_s), "{len}");
        assert_eq!(shifted::grad(&a, s), (d_a, d_s), "{len}");
        let mut buffer = vec![0.0; len];
        let mut of_s = 0.0;
        shifted::accumulate_grad(&a, s, 0.5, &mut buffer, &mut of_s);
        assert_eq!(of_s, 0.5 * d_s);
    }
}

#[test]
fn in_single_precision_from_a_place_on() {
    for len in LENGTHS.into_iter().filter(|len| *len >= 2) {
        let a: Vec<f32> = numbers(len).into_iter().map(|a| a as f32).collect();
        let s = 2.0;
        let moved = |i: usize| if i < 2 { 0.0 } else { -2.0 * (1.0 - s * a[i]) };
        let d_a: Vec<f32> = (0..len).map(|i| moved(i) * s).collect();
        let d_s: f32 = (0..len).map(|i| moved(i) * a[i]).sum();
        assert_eq!(zipped::grad(&a, s), (d_a, d_s), "{len}");
    }
}

#[test]
fn sums_inside_a_loop() {
    for width in LENGTHS.into_iter().filter(|width| *width > 0) {
        let (a, factors) = (numbers(3 * width), [1.0, -2.0, 3.0]);
        let y: Vec<f64> = (0..width).map(|j| (0..3).map(|r| a[r * width + j] * factors[r]).sum()).collect();
        let d_a: Vec<f64> = (0..3 * width).map(|i| 2.0 * y[i % width] * factors[i / width]).collect();
        let d_factors: Vec<f64> =
            (0..3).map(|r| (0..width).map(|j| 2.0 * y[j] * a[r * width + j]).sum()).collect();
        let (value, pullback) = rows::vjp(&a, &factors);
        assert_eq!(value, rows(&a, &factors));
        assert_eq!(pullback(1.0), (d_a.clone(), d_factors.clone()), "{width}");
        assert_eq!(rows::grad(&a, &factors), (d_a, d_factors), "{width}");
    }
}
