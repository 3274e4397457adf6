//! The rules, called the way generated code calls them, and the matrix product.

mod generic;
mod kernel;
mod rules;

use ndarray::{Array, Dimension, IntoDimension, IxDyn};

use crate::Real;

/// An array of numbers between -1 and 1 that look random and are the same in every run.
fn numbers<T: Real, I: IntoDimension>(shape: I, seed: u64) -> Array<T, I::Dim> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    Array::from_shape_simple_fn(shape.into_dimension(), move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        T::from_f64((state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0)
    })
}

/// The gradient of `f` at `x` by central differences.
fn differences<D: Dimension>(f: impl Fn(&Array<f64, D>) -> f64, x: &Array<f64, D>) -> Array<f64, D> {
    let step = 1e-5;
    let mut gradient = Array::zeros(x.raw_dim());
    for (index, entry) in gradient.iter_mut().enumerate() {
        let moved = |by: f64| {
            let mut x = x.clone();
            *x.iter_mut().nth(index).expect("the gradient has the shape of the array") += by;
            f(&x)
        };
        *entry = (moved(step) - moved(-step)) / (2.0 * step);
    }
    gradient
}

/// The sum of the products of corresponding elements of two arrays of one shape.
fn inner<T: Real, D: Dimension, E: Dimension>(a: &Array<T, D>, b: &Array<T, E>) -> f64 {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b.iter()).map(|(a, b)| a.to_f64() * b.to_f64()).sum()
}

/// Asserts that two arrays have one shape and nearly equal elements.
#[track_caller]
fn assert_close<T: Real, U: Real, D: Dimension, E: Dimension>(
    a: &Array<T, D>,
    b: &Array<U, E>,
    tolerance: f64,
) {
    assert_eq!(a.shape(), b.shape());
    for (a, b) in a.iter().zip(b.iter()) {
        assert_near(a.to_f64(), b.to_f64(), tolerance);
    }
}

/// Asserts that two numbers differ by at most `tolerance`, or by that part of the larger one.
#[track_caller]
fn assert_near(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0), "{a} and {b} differ");
}

/// A shape of a dynamic number of dimensions.
fn dynamic(shape: &[usize]) -> IxDyn {
    IxDyn(shape)
}
