//! The matrix product: the one place where a foreign kernel is called.
//!
//! Products of more than a few hundred multiplications go to `gemm`, single-threaded, which finds the widest
//! vector instructions of the machine when the program runs and takes operands of any strides. Its fixed cost is
//! that of about 250 multiplications of a plain loop over rows, so smaller products are such a loop.

// The kernel takes raw pointers. Everything it relies on is guaranteed by the views or asserted beside the call.
#![allow(unsafe_code)]

use gemm::Parallelism;
use ndarray::{Array1, Array2, ArrayView1, ArrayView2, ArrayViewMut2, Axis, Ix2, RawArrayViewMut};

use crate::Real;

/// The number of multiplications up to which a plain loop over contiguous rows is faster than the kernel
/// (measured on x86-64 for `f32` and `f64`, square and skinny).
const PLAIN_LIMIT: usize = 256;

/// Computes `c = beta * c + alpha * a * b`.
///
/// The operands may have any strides. With `beta == 0` the old contents of `c` are not read, so they may be NaN.
///
/// # Panics
///
/// If the shapes do not fit: `a` is `m × k`, `b` is `k × n` and `c` is `m × n`.
#[track_caller]
pub fn matmul_into<T: Real>(
    alpha: T,
    a: ArrayView2<'_, T>,
    b: ArrayView2<'_, T>,
    beta: T,
    mut c: ArrayViewMut2<'_, T>,
) {
    expect_fitting(&a, &b);
    assert!(
        c.dim() == (a.nrows(), b.ncols()),
        "the product of a {} × {} and a {} × {} matrix does not fit into a {} × {} matrix",
        a.nrows(),
        a.ncols(),
        b.nrows(),
        b.ncols(),
        c.nrows(),
        c.ncols(),
    );
    if c.is_empty() {
        return;
    }
    if a.ncols() == 0 {
        scale(beta, c);
    } else if !plain_product(alpha, &a, &b, beta, &mut c) {
        // SAFETY: `c` is borrowed mutably, so that nothing else refers to its elements, and they are initialised.
        unsafe { kernel_product(alpha, a, b, beta, c.raw_view_mut()) }
    }
}

/// The product of two matrices of any strides, in row-major order.
///
/// # Panics
///
/// If `a` has not as many columns as `b` has rows.
#[track_caller]
pub fn matmul<T: Real>(a: ArrayView2<'_, T>, b: ArrayView2<'_, T>) -> Array2<T> {
    expect_fitting(&a, &b);
    let shape = (a.nrows(), b.ncols());
    if a.is_empty() || b.is_empty() || is_small(&a, &b) {
        let mut c = Array2::zeros(shape);
        matmul_into(T::ONE, a, b, T::ZERO, c.view_mut());
        return c;
    }
    // The kernel writes every element, so that zeros would be written for nothing.
    let mut c = Array2::uninit(shape);
    // SAFETY: `c` is new, so that nothing else refers to its elements. With `beta` zero the kernel does not read them,
    // and writes them all: they are initialised afterwards.
    unsafe {
        kernel_product(T::ONE, a, b, T::ZERO, c.raw_view_mut().cast::<T>());
        c.assume_init()
    }
}

/// The product of a matrix and a column.
///
/// # Panics
///
/// If `a` has not as many columns as `x` has elements.
#[track_caller]
pub(super) fn matvec<T: Real>(a: ArrayView2<'_, T>, x: ArrayView1<'_, T>) -> Array1<T> {
    let x = x.insert_axis(Axis(1));
    expect_fitting(&a, &x);
    let mut y = Array1::zeros(a.nrows());
    matmul_into(T::ONE, a, x, T::ZERO, y.view_mut().insert_axis(Axis(1)));
    y
}

/// The product of a column and a row.
pub(super) fn outer<T: Real>(x: ArrayView1<'_, T>, y: ArrayView1<'_, T>) -> Array2<T> {
    matmul(x.insert_axis(Axis(1)), y.insert_axis(Axis(0)))
}

#[track_caller]
fn expect_fitting<T>(a: &ArrayView2<'_, T>, b: &ArrayView2<'_, T>) {
    assert!(
        a.ncols() == b.nrows(),
        "a {} × {} and a {} × {} matrix cannot be multiplied",
        a.nrows(),
        a.ncols(),
        b.nrows(),
        b.ncols(),
    );
}

/// `c = beta * c`, without reading `c` if `beta` is zero.
fn scale<T: Real>(beta: T, mut c: ArrayViewMut2<'_, T>) {
    if beta == T::ZERO {
        c.fill(T::ZERO);
    } else {
        c.map_inplace(|c| *c *= beta);
    }
}

/// The product as a loop over rows, if it is small and all three matrices are row-major; says whether it was.
fn plain_product<T: Real>(
    alpha: T,
    a: &ArrayView2<'_, T>,
    b: &ArrayView2<'_, T>,
    beta: T,
    c: &mut ArrayViewMut2<'_, T>,
) -> bool {
    if !is_small(a, b) {
        return false;
    }
    let (k, n) = b.dim();
    let (Some(a), Some(b), Some(c)) = (a.as_slice(), b.as_slice(), c.as_slice_mut()) else {
        return false;
    };
    for (c_row, a_row) in c.chunks_exact_mut(n).zip(a.chunks_exact(k)) {
        match beta == T::ZERO {
            true => c_row.fill(T::ZERO),
            false => c_row.iter_mut().for_each(|c| *c *= beta),
        }
        for (&a, b_row) in a_row.iter().zip(b.chunks_exact(n)) {
            let factor = alpha * a;
            for (c, &b) in c_row.iter_mut().zip(b_row) {
                *c += factor * b;
            }
        }
    }
    true
}

/// Whether a plain loop is faster than the kernel.
fn is_small<T>(a: &ArrayView2<'_, T>, b: &ArrayView2<'_, T>) -> bool {
    a.len().saturating_mul(b.ncols()) <= PLAIN_LIMIT
}

/// The product by `gemm`. The shapes fit and no axis is empty.
///
/// # Safety
///
/// The elements of `c` are distinct places of allocated memory that nothing else refers to while this runs. They are
/// initialised, unless `beta` is zero; afterwards they are.
unsafe fn kernel_product<T: Real>(
    alpha: T,
    a: ArrayView2<'_, T>,
    b: ArrayView2<'_, T>,
    beta: T,
    mut c: RawArrayViewMut<T, Ix2>,
) {
    let (m, k, n) = (a.nrows(), a.ncols(), b.ncols());
    assert!(m > 0 && k > 0 && n > 0 && b.nrows() == k && c.dim() == (m, n));
    let [a_rows, a_columns] = strides(a.strides());
    let [b_rows, b_columns] = strides(b.strides());
    let [c_rows, c_columns] = strides(c.strides());
    // SAFETY: `gemm` reads the elements (i, p) of `a` and (p, j) of `b`, and reads (if `beta` is not zero) and writes
    // the elements (i, j) of `c`, for i < m, p < k, j < n. These are elements of the views, by the shapes asserted
    // above and because each view's pointer and strides describe exactly its elements. The elements of `c` are
    // distinct and none of them is one of `a` or `b`, and where `beta` is not zero they are initialised, as the caller
    // has promised. `T` is `f32` or `f64`, since `Real` is sealed.
    unsafe {
        gemm::gemm(
            m,
            n,
            k,
            c.as_mut_ptr(),
            c_columns,
            c_rows,
            beta != T::ZERO,
            a.as_ptr(),
            a_columns,
            a_rows,
            b.as_ptr(),
            b_columns,
            b_rows,
            beta,
            alpha,
            false,
            false,
            false,
            Parallelism::None,
        );
    }
}

/// The strides of the two axes of a matrix.
fn strides(strides: &[isize]) -> [isize; 2] {
    strides.try_into().expect("a matrix has two axes")
}
