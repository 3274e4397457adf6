//! The fully connected layer: matrix product, bias, activation.
//!
//! [`dense()`] is the layer as a differentiable function over arrays, to build models from, and [`Dense`] is its
//! parameters, as an [`Mlp`](super::Mlp) holds them. The layer is composed of two primitives with rules of their own:
//! the matrix product, which goes through the matrix kernel, and the activation of sums, which runs the derivative that
//! the macro made of the activation over a matrix. Training runs the same rules in buffers that are used again.

use ndarray::{Array, Array1, Array2, ArrayRef1, ArrayView2, CowArray, Dimension};
use rand::Rng;

use super::Init;
use super::activation::{Activation, Sweep};
use crate::array;
use crate::{Real, differentiable};

/// The product of two matrices, `m × k` and `k × n`.
///
/// It differs from `a.dot(b)` in speed and in the last bits: the product goes through the matrix kernel. The
/// cotangent D of the product gives D·Bᵀ and Aᵀ·D (Giles 2008, "Collected matrix derivative results for forward
/// and reverse mode algorithmic differentiation", section 2.2.2).
///
/// # Panics
/// Where the inner dimensions differ.
///
/// ```
/// use chainrule::nn::layer::matmul;
/// use ndarray::array;
///
/// let (a, b) = (array![[1.0, 2.0]], array![[3.0], [4.0]]);
/// let (product, pullback) = matmul::vjp(&a, &b);
/// assert_eq!(product, array![[11.0]]);
/// assert_eq!(pullback(array![[1.0]]), (array![[3.0, 4.0]], array![[1.0], [2.0]]));
/// ```
#[differentiable(pullback = matmul_pullback, jvp = matmul_jvp)]
pub fn matmul<T: Real>(a: &Array2<T>, b: &Array2<T>) -> Array2<T> {
    array::matmul(a.view(), b.view())
}

fn matmul_pullback<T: Real>(a: &Array2<T>, b: &Array2<T>, d: Array2<T>) -> (Array2<T>, Array2<T>) {
    let db = array::matmul(a.t(), d.view());
    (array::matmul(d.view(), b.t()), db)
}

/// The left half of the pullback, D·Bᵀ, in the place of another matrix.
pub(super) fn pull_left<T: Real>(d: &Array2<T>, b: &Array2<T>, da: &mut Array2<T>) {
    array::matmul_into(T::ONE, d.view(), b.t(), T::ZERO, da.view_mut());
}

/// The right half: `db ← keep·db + scale·Aᵀ·D`. Where `db` is B itself, that is a step of descent.
pub(super) fn pull_right<T: Real>(
    scale: T,
    a: ArrayView2<'_, T>,
    d: &Array2<T>,
    keep: T,
    db: &mut Array2<T>,
) {
    array::matmul_into(scale, a.reversed_axes(), d.view(), keep, db.view_mut());
}

fn matmul_jvp<T: Real>(
    a: &Array2<T>,
    b: &Array2<T>,
    da: &Array2<T>,
    db: &Array2<T>,
) -> (Array2<T>, Array2<T>) {
    let mut tangent = array::matmul(da.view(), b.view());
    array::matmul_into(T::ONE, a.view(), db.view(), T::ONE, tangent.view_mut());
    (matmul(a, b), tangent)
}

/// The same product, where the left matrix is data: its cotangent, as dear as the product itself, is not computed.
///
/// # Panics
/// Where the inner dimensions differ.
#[differentiable(wrt(b), pullback = matmul_by_data_pullback, jvp = matmul_by_data_jvp)]
pub fn matmul_by_data<T: Real>(a: ArrayView2<'_, T>, b: &Array2<T>) -> Array2<T> {
    array::matmul(a, b.view())
}

fn matmul_by_data_pullback<T: Real>(a: ArrayView2<'_, T>, _: &Array2<T>, d: Array2<T>) -> Array2<T> {
    array::matmul(a.t(), d.view())
}

fn matmul_by_data_jvp<T: Real>(
    a: ArrayView2<'_, T>,
    b: &Array2<T>,
    db: &Array2<T>,
) -> (Array2<T>, Array2<T>) {
    (array::matmul(a, b.view()), array::matmul(a, db.view()))
}

/// A bias added to every row of a matrix, and an activation, chosen at run time, of every number.
///
/// With the cotangent D of the result and the activation's slopes F, which come out of the same evaluation as its
/// values, the sums get D ⊙ F. The bias gets the sum of its rows: it is broadcast, and the adjoint of broadcasting is
/// the sum. F is computed by the derivative that the macro made of the activation's function.
///
/// # Panics
/// Where the bias is not as long as a row.
///
/// ```
/// use chainrule::nn::{Activation, layer::activate};
/// use ndarray::array;
///
/// let (sums, bias) = (array![[1.0, -2.0], [3.0, 4.0]], array![0.5, -1.0]);
/// let (hidden, pullback) = activate::vjp(&sums, &bias, Activation::Relu);
/// assert_eq!(hidden, array![[1.5, 0.0], [3.5, 3.0]]);
/// assert_eq!(pullback(array![[1.0, 1.0], [1.0, 1.0]]), (array![[1.0, 0.0], [1.0, 1.0]], array![2.0, 1.0]));
/// ```
#[differentiable(wrt(sums, bias), vjp = activate_vjp, jvp = activate_jvp, owned)]
pub fn activate<T: Real>(sums: &Array2<T>, bias: &Array1<T>, activation: Activation<T>) -> Array2<T> {
    let (mut hidden, bias) = (row_major(sums.clone()), bias.as_standard_layout());
    activation.sweep(Values { sums: rows_mut(&mut hidden, &bias), bias: slice(&bias) });
    hidden
}

type ActivateGradient<T> = (Array2<T>, Array1<T>);

fn activate_vjp<T: Real>(
    sums: &Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
) -> (Array2<T>, impl Fn(Array2<T>) -> ActivateGradient<T> + use<T>) {
    let (mut hidden, mut slopes) = (row_major(sums.clone()), Vec::new());
    activate_in_place(&mut hidden, bias, activation, &mut slopes);
    let shape = hidden.dim();
    let pullback = move |d: Array2<T>| {
        assert_eq!(d.dim(), shape, "the cotangent has the shape of the result");
        let (mut d, mut dbias) = (row_major(d), Array1::zeros(shape.1));
        pull_activation(&mut d, &slopes, &mut dbias);
        (d, dbias)
    };
    (hidden, pullback)
}

/// The same in place: the sums become the activation's values, and the slopes take the place of others. None are kept
/// where all of them are one.
pub(super) fn activate_in_place<T: Real>(
    sums: &mut Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
    slopes: &mut Vec<T>,
) {
    let (sums, bias) = (rows_mut(sums, bias), bias.as_standard_layout());
    if activation == Activation::Identity {
        slopes.clear();
        return activation.sweep(Values { sums, bias: slice(&bias) });
    }
    slopes.resize(sums.len(), T::ZERO);
    activation.sweep(ValuesAndSlopes { sums, bias: slice(&bias), slopes });
}

/// The cotangent of the values becomes that of the sums, and the sum of its rows that of the bias.
pub(super) fn pull_activation<T: Real>(d: &mut Array2<T>, slopes: &[T], dbias: &mut Array1<T>) {
    dbias.fill(T::ZERO);
    match slopes.is_empty() {
        true => sum_rows(slice_mut(d), slice_mut(dbias)),
        false => scale_and_sum_rows(slice_mut(d), slopes, slice_mut(dbias)),
    }
}

fn activate_jvp<T: Real>(
    sums: &Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
    dsums: &Array2<T>,
    dbias: &Array1<T>,
) -> (Array2<T>, Array2<T>) {
    let (mut hidden, mut slopes) = (row_major(sums.clone()), Vec::new());
    activate_in_place(&mut hidden, bias, activation, &mut slopes);
    assert_eq!(dbias.len(), bias.len(), "the bias's tangent is as long as the bias");
    // The slopes are in row-major order, in which `iter_mut` goes too.
    let mut tangent = dsums + dbias;
    tangent.iter_mut().zip(slopes).for_each(|(t, slope)| *t *= slope);
    (hidden, tangent)
}

/// A fully connected layer as a function of its input and its parameters: `activation(x·weight + bias)`, a row
/// per example.
///
/// # Panics
/// Where the shapes do not fit together.
///
/// ```
/// use chainrule::nn::{Activation, layer::dense};
/// use ndarray::array;
///
/// let (x, weight, bias) = (array![[1.0, 2.0]], array![[3.0], [-1.0]], array![0.5]);
/// let (hidden, pullback) = dense::vjp(&x, &weight, &bias, Activation::Relu);
/// assert_eq!(hidden, array![[1.5]]);
/// let (dx, dweight, dbias) = pullback(array![[2.0]]);
/// assert_eq!(dx, array![[6.0, -2.0]]);
/// assert_eq!(dweight, array![[2.0], [4.0]]);
/// assert_eq!(dbias, array![2.0]);
/// ```
#[differentiable]
pub fn dense<T: Real>(
    x: &Array2<T>,
    weight: &Array2<T>,
    bias: &Array1<T>,
    #[constant] activation: Activation<T>,
) -> Array2<T> {
    activate(&matmul(x, weight), bias, activation)
}

/// The same layer, where its input is data: the first of a network.
///
/// # Panics
/// Where the shapes do not fit together.
#[differentiable(wrt(weight, bias))]
pub fn dense_by_data<T: Real>(
    x: ArrayView2<'_, T>,
    weight: &Array2<T>,
    bias: &Array1<T>,
    #[constant] activation: Activation<T>,
) -> Array2<T> {
    activate(&matmul_by_data(x, weight), bias, activation)
}

/// The layer without an activation: `x·weight + bias`.
///
/// # Panics
/// Where the shapes do not fit together.
#[differentiable]
pub fn affine<T: Real>(x: &Array2<T>, weight: &Array2<T>, bias: &Array1<T>) -> Array2<T> {
    dense(x, weight, bias, Activation::<T>::Identity)
}

/// A fully connected layer of a network.
#[derive(Clone, Debug, PartialEq)]
pub struct Dense<T> {
    /// The weights, inputs × outputs.
    pub weight: Array2<T>,
    /// The bias, one number per output.
    pub bias: Array1<T>,
    /// The activation.
    pub activation: Activation<T>,
}

impl<T: Real> Dense<T> {
    /// A layer with weights drawn from `init` and a bias of zero.
    pub fn new(
        inputs: usize,
        outputs: usize,
        activation: Activation<T>,
        init: Init,
        rng: &mut impl Rng,
    ) -> Self {
        Self { weight: init.weight(inputs, outputs, rng), bias: Array1::zeros(outputs), activation }
    }

    /// The number of inputs.
    pub fn inputs(&self) -> usize {
        self.weight.nrows()
    }

    /// The number of outputs.
    pub fn outputs(&self) -> usize {
        self.weight.ncols()
    }

    /// `activation(x·weight + bias)`, a row per example.
    ///
    /// # Panics
    /// Where `x` has not as many columns as the layer has inputs.
    pub fn forward(&self, x: ArrayView2<T>) -> Array2<T> {
        dense_by_data(x, &self.weight, &self.bias, self.activation)
    }
}

/// The entries of a matrix that a bias can be added to the rows of.
fn rows_mut<'a, T>(matrix: &'a mut Array2<T>, bias: &ArrayRef1<T>) -> &'a mut [T] {
    assert_eq!(matrix.ncols(), bias.len(), "the bias is as long as a row of the matrix");
    slice_mut(matrix)
}

/// Adds a bias to the rows of a matrix, and runs the activation over the sums.
struct Values<'a, T> {
    sums: &'a mut [T],
    bias: &'a [T],
}

impl<T: Real> Sweep<T> for Values<'_, T> {
    #[inline]
    fn run(self, value: impl Fn(T) -> T, _: impl Fn(T) -> (T, T)) {
        for row in self.sums.chunks_exact_mut(self.bias.len().max(1)) {
            for (x, &b) in row.iter_mut().zip(self.bias) {
                *x = value(*x + b);
            }
        }
    }
}

/// The same, and keeps the activation's slopes for the reverse sweep: one evaluation gives both.
struct ValuesAndSlopes<'a, T> {
    sums: &'a mut [T],
    bias: &'a [T],
    slopes: &'a mut [T],
}

impl<T: Real> Sweep<T> for ValuesAndSlopes<'_, T> {
    #[inline]
    fn run(self, _: impl Fn(T) -> T, value_and_grad: impl Fn(T) -> (T, T)) {
        let width = self.bias.len().max(1);
        for (row, slopes) in self.sums.chunks_exact_mut(width).zip(self.slopes.chunks_exact_mut(width)) {
            for ((x, slope), &b) in row.iter_mut().zip(slopes).zip(self.bias) {
                (*x, *slope) = value_and_grad(*x + b);
            }
        }
    }
}

/// Adds the rows of a matrix to `total`.
fn sum_rows<T: Real>(matrix: &[T], total: &mut [T]) {
    for row in matrix.chunks_exact(total.len().max(1)) {
        for (t, &x) in total.iter_mut().zip(row) {
            *t += x;
        }
    }
}

/// Multiplies the cotangent by the slopes, and adds its rows to `total` while they are at hand.
fn scale_and_sum_rows<T: Real>(cotangent: &mut [T], slopes: &[T], total: &mut [T]) {
    let width = total.len().max(1);
    for (row, slopes) in cotangent.chunks_exact_mut(width).zip(slopes.chunks_exact(width)) {
        for ((t, d), &slope) in total.iter_mut().zip(row).zip(slopes) {
            *d *= slope;
            *t += *d;
        }
    }
}

/// The array in row-major order: laid out anew where a user has put it together in another.
fn row_major<T: Real, D: Dimension>(array: Array<T, D>) -> Array<T, D> {
    if array.is_standard_layout() { array } else { array.as_standard_layout().into_owned() }
}

fn slice<'a, T, D: Dimension>(array: &'a CowArray<'_, T, D>) -> &'a [T] {
    array.as_slice().expect("the array was brought into standard layout")
}

fn slice_mut<T, D: Dimension>(array: &mut Array<T, D>) -> &mut [T] {
    array.as_slice_mut().expect("a new array is contiguous")
}
