//! What generated code looks like: the rules in functions that know of their element only `T: Real`.
//!
//! That these functions compile is the main fact; their gradients are compared with central differences.

use ndarray::{
    ArcArray, Array, Array1, Array2, ArrayBase, ArrayD, ArrayRef, ArrayRef2, ArrayView1, ArrayView2, Axis,
    CowArray, Data, Dimension, Ix2,
};

use super::{assert_close, assert_near, differences, dynamic, numbers};
use crate::rules::*;
use crate::{Differentiable, Real};

/// `(x.dot(w) * s).sum()`: a matrix, a vector and a float of one generic type.
fn weighted<T: Real>(x: &Array2<T>, w: &Array1<T>, s: T) -> T {
    (x.dot(w) * s).sum()
}

fn weighted_gradient<T: Real>(x: &Array2<T>, w: &Array1<T>, s: T) -> (Array2<T>, Array1<T>, T) {
    let p = x.dot(w);
    let q = &p * s;
    let d_q = full(&T::ONE, &q);
    let d_p = fold_owned(mul(&d_q, &s), &p);
    let d_s = fold(&mul(&d_q, &p), &s);
    let d_x = dot_l(&d_p, &x, &w);
    let d_w = dot_r(&d_p, &x, &w);
    (d_x, d_w, d_s)
}

#[test]
fn a_weighted_sum() {
    let (x, w, s) = (numbers((3, 4), 1), numbers(4, 2), 0.7);
    let (d_x, d_w, d_s) = weighted_gradient(&x, &w, s);
    assert_close(&d_x, &differences(|x| weighted(x, &w, s), &x), 1e-9);
    assert_close(&d_w, &differences(|w| weighted(&x, w, s), &w), 1e-9);
    assert_near(d_s, weighted(&x, &w, 1.0), 1e-14);

    let (single_x, single_w, single_s) =
        weighted_gradient(&x.mapv(|x| x as f32), &w.mapv(|w| w as f32), 0.7_f32);
    assert_close(&single_x, &d_x, 1e-6);
    assert_close(&single_w, &d_w, 1e-6);
    assert_near(single_s.into(), d_s, 1e-6);
}

/// A dense layer with a mapped function that captures a float, over views and a transposed matrix.
fn layer<T: Real>(x: ArrayView2<'_, T>, w: &Array2<T>, b: ArrayView1<'_, T>, s: T) -> T {
    let h = (x.dot(&w.t()) + b).mapv(|a| (a * s).tanh());
    (&h * &h / T::TWO).sum() - (-h.clone()).sum_axis(Axis(0)).mapv(|a| a * a).sum() / s
}

fn layer_gradient<T: Real>(
    x: ArrayView2<'_, T>,
    w: &Array2<T>,
    b: ArrayView1<'_, T>,
    s: T,
) -> (Array2<T>, Array2<T>, Array1<T>, T) {
    let w_t = w.t();
    let p = x.dot(&w_t);
    let a = &p + &b;
    let h = a.mapv(|a| (a * s).tanh());
    let n = -h.clone();
    let m = n.sum_axis(Axis(0));
    let q = m.mapv(|a| a * a).sum();

    let squares = &h * &h;
    let d_halves = full(&T::ONE, &squares);
    let d_squares = fold(&div(&d_halves, &T::TWO), &squares);
    let d_h = plus(fold(&mul(&d_squares, &h), &h), fold(&mul(&d_squares, &h), &h));
    let d_q = neg(&div(&T::ONE, &s));
    let d_mm = full(&d_q, &m);
    let d_m = map2(|m, g| T::TWO * m * g, &m, &d_mm);
    let d_n = sum_axis_pull(&d_m, &n, Axis(0));
    let d_h = minus(d_h, d_n);
    let d_a = map2(|h, g| g * s * (T::ONE - h * h), &h, &d_h);
    let d_s_map = map_sum3(|a, h, g| g * a * (T::ONE - h * h), &a, &h, &d_h);
    let d_s = plus(d_s_map, scalar(&div(&q, &mul(&s, &s))));
    let d_p = fold(&d_a, &p);
    let d_b = fold_owned(d_a, &b);
    let d_x = dot_l(&d_p, &x, &w_t);
    let d_w = transpose(&dot_r(&d_p, &x, &w_t));
    (d_x, d_w, d_b, d_s)
}

#[test]
fn a_layer_over_views() {
    let (x, w, b) = (numbers((5, 3), 1), numbers((4, 3), 2), numbers(4, 3));
    let s = 0.8;
    let (d_x, d_w, d_b, d_s) = layer_gradient(x.view(), &w, b.view(), s);
    assert_close(&d_x, &differences(|x| layer(x.view(), &w, b.view(), s), &x), 1e-8);
    assert_close(&d_w, &differences(|w| layer(x.view(), w, b.view(), s), &w), 1e-8);
    assert_close(&d_b, &differences(|b| layer(x.view(), &w, b.view(), s), &b), 1e-8);
    let by_s = |s| layer(x.view(), &w, b.view(), s);
    assert_near(d_s, (by_s(s + 1e-5) - by_s(s - 1e-5)) / 2e-5, 1e-8);

    let narrow = |x: &f64| *x as f32;
    let single = layer_gradient(x.map(narrow).view(), &w.map(narrow), b.map(narrow).view(), 0.8_f32);
    assert_close(&single.0, &d_x, 1e-5);
    assert_close(&single.1, &d_w, 1e-5);
    assert_close(&single.2, &d_b, 1e-5);
    assert_near(single.3.into(), d_s, 1e-5);
}

/// Arrays of any storage and any dimension: `(x * x).sum() / n`.
fn mean_square_gradient<T: Real, S: Data<Elem = T>, D: Dimension>(x: &ArrayBase<S, D>) -> Array<T, D> {
    let squares = mul(&x, &x);
    let d_squares = mean_pull(&T::ONE, &squares);
    let part = fold(&mul(&d_squares, &x), &x);
    plus(fold(&mul(&d_squares, &x), &x), part)
}

#[test]
fn arrays_of_any_storage_and_dimension() {
    let x = numbers::<f64, _>((2, 3), 1);
    let expected = &x / 3.0;
    assert_close(&mean_square_gradient(&x), &expected, 1e-15);
    assert_close(&mean_square_gradient(&x.view()), &expected, 1e-15);
    assert_close(&mean_square_gradient(&ArcArray::from(x.clone())), &expected, 1e-15);
    assert_close(&mean_square_gradient(&CowArray::from(&x)), &expected, 1e-15);
    assert_close(&mean_square_gradient(&x.clone().into_dyn()), &expected, 1e-15);
    assert_close(&mean_square_gradient(&x.t()), &expected.reversed_axes(), 1e-15);
}

/// An array reference, as a function takes it that does not care for the storage.
fn through_a_reference<T: Real>(x: &ArrayRef2<T>, s: &&T) -> (Array2<T>, T) {
    let d_y = full(&T::ONE, x);
    (fold(&mul(&d_y, s), &x), fold(&mul(&d_y, &x), s))
}

#[test]
fn array_references() {
    let x = numbers::<f64, _>((2, 3), 1);
    let (d_x, d_s) = through_a_reference(&x, &&2.0);
    assert_eq!(d_x, Array2::from_elem((2, 3), 2.0));
    assert_near(d_s, x.sum(), 1e-15);
    let zero: Array2<f64> = <ArrayRef<f64, Ix2>>::zero_gradient(&x);
    assert_eq!(zero.dim(), (2, 3));
}

/// Dynamic dimensions, broadcast against each other: `(a * b / (a + s)).sum()`.
fn ratio<T: Real>(a: &ArrayD<T>, b: &ArrayD<T>, s: T) -> T {
    (a * b / (a + s)).sum()
}

fn ratio_gradient<T: Real>(a: &ArrayD<T>, b: &ArrayD<T>, s: T) -> (ArrayD<T>, ArrayD<T>, T) {
    let products = a * b;
    let sums = a + s;
    let quotients = &products / &sums;
    let d_quotients = full(&T::ONE, &quotients);
    let d_products = fold(&div(&d_quotients, &sums), &products);
    let d_sums = fold(&neg(&div(&mul(&d_quotients, &quotients), &sums)), &sums);
    let d_a = plus(fold(&d_sums, &a), fold(&mul(&d_products, &b), &a));
    let d_b = fold(&mul(&d_products, &a), &b);
    let d_s = fold(&d_sums, &s);
    (d_a, d_b, d_s)
}

#[test]
fn dynamic_dimensions() {
    for (a, b) in
        [(vec![2, 1, 3], vec![4, 1]), (vec![3], vec![2, 3]), (vec![], vec![2]), (vec![2, 2], vec![2, 2])]
    {
        let (a, b): (ArrayD<f64>, ArrayD<f64>) = (numbers(dynamic(&a), 1), numbers(dynamic(&b), 2));
        let (d_a, d_b, d_s) = ratio_gradient(&a, &b, 3.0);
        assert_close(&d_a, &differences(|a| ratio(a, &b, 3.0), &a), 1e-9);
        assert_close(&d_b, &differences(|b| ratio(&a, b, 3.0), &b), 1e-9);
        assert_near(d_s, (ratio(&a, &b, 3.0 + 1e-5) - ratio(&a, &b, 3.0 - 1e-5)) / 2e-5, 1e-9);
    }
}

/// Floats alone, through the same rules: `x * y - x / y`.
fn floats_gradient<T: Real>(x: T, y: &T) -> (T, T) {
    let d_x = minus(fold(&mul(&T::ONE, &y), &x), fold(&div(&T::ONE, &y), &x));
    let quotient = div(&div(&x, &y), &y);
    (d_x, plus(fold(&mul(&x, &T::ONE), &y), fold(&quotient, &y)))
}

#[test]
fn floats() {
    assert_eq!(floats_gradient(3.0_f64, &2.0), (1.5, 3.75));
    assert_eq!(floats_gradient(3.0_f32, &2.0), (1.5, 3.75));
}

/// The result of a call, of a type that is known only to rustc: `2.0 * y + x` with `y = g(x)`.
#[test]
fn results_of_calls_fix_the_types_of_literals() {
    fn check<X, Y>(x: &X, y: &Y, two: Y::Scalar) -> Y::Gradient
    where
        X: Differentiable,
        Y: Differentiable<Scalar: Differentiable>,
        <Y::Scalar as Differentiable>::Base: MulRule<Y::Base, Out: Differentiable<Base: FoldRule<Y::Base>>>,
    {
        let _ = x;
        fold(&mul(&elem(y, two), y), y)
    }
    assert_eq!(check(&1.0_f32, &&3.0_f32, 2.0), 6.0);
    assert_eq!(check(&1.0, &ndarray::array![3.0], 2.0), ndarray::array![6.0]);
}
