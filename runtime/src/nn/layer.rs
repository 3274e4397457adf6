//! The fully connected layer: matrix product, bias, activation.
//!
//! [`dense()`] is the layer as a differentiable function over arrays, to build models from, and [`Dense`] is its
//! parameters, as an [`Mlp`](super::Mlp) holds them. The layer is composed of two primitives with rules of their own:
//! the matrix product, which goes through the matrix kernel, and the activation of sums, which runs the derivative that
//! the macro made of the activation over a matrix.

use ndarray::{Array, Array1, Array2, ArrayView2, CowArray, Dimension};
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
    let mut hidden = add_to_rows(sums, bias);
    activation.sweep(Values { sums: slice_mut(&mut hidden) });
    hidden
}

type ActivateGradient<T> = (Array2<T>, Array1<T>);

fn activate_vjp<T: Real>(
    sums: &Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
) -> (Array2<T>, impl Fn(Array2<T>) -> ActivateGradient<T> + use<T>) {
    let (hidden, slopes) = activate_with_slopes(sums, bias, activation);
    let shape = hidden.dim();
    let pullback = move |d: Array2<T>| {
        assert_eq!(d.dim(), shape, "the cotangent has the shape of the result");
        let mut d = row_major(d);
        let mut dbias = Array1::zeros(shape.1);
        match &slopes {
            Some(slopes) => scale_and_sum_rows(slice_mut(&mut d), slopes, slice_mut(&mut dbias)),
            None => sum_rows(slice_mut(&mut d), slice_mut(&mut dbias)),
        }
        (d, dbias)
    };
    (hidden, pullback)
}

fn activate_jvp<T: Real>(
    sums: &Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
    dsums: &Array2<T>,
    dbias: &Array1<T>,
) -> (Array2<T>, Array2<T>) {
    let (hidden, slopes) = activate_with_slopes(sums, bias, activation);
    let mut tangent = add_to_rows(dsums, dbias);
    if let Some(slopes) = slopes {
        slice_mut(&mut tangent).iter_mut().zip(slopes).for_each(|(t, slope)| *t *= slope);
    }
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

/// The values of an activation, and its slopes if they are not all one.
fn activate_with_slopes<T: Real>(
    sums: &Array2<T>,
    bias: &Array1<T>,
    activation: Activation<T>,
) -> (Array2<T>, Option<Vec<T>>) {
    let mut hidden = add_to_rows(sums, bias);
    if activation == Activation::Identity {
        return (hidden, None);
    }
    let mut slopes = Vec::with_capacity(hidden.len());
    activation.sweep(ValuesAndSlopes { sums: slice_mut(&mut hidden), slopes: &mut slopes });
    (hidden, Some(slopes))
}

/// A matrix with a bias added to each of its rows, in row-major order.
fn add_to_rows<T: Real>(matrix: &Array2<T>, bias: &Array1<T>) -> Array2<T> {
    assert_eq!(matrix.ncols(), bias.len(), "the bias is as long as a row of the matrix");
    let (matrix, bias) = (matrix.as_standard_layout(), bias.as_standard_layout());
    let mut sums = Vec::with_capacity(matrix.len());
    for row in slice(&matrix).chunks_exact(bias.len().max(1)) {
        sums.extend(row.iter().zip(slice(&bias)).map(|(&x, &b)| x + b));
    }
    Array2::from_shape_vec(matrix.dim(), sums).expect("there is a sum for each element")
}

/// Runs the activation over sums.
struct Values<'a, T> {
    sums: &'a mut [T],
}

impl<T: Real> Sweep<T> for Values<'_, T> {
    #[inline]
    fn run(self, value: impl Fn(T) -> T, _: impl Fn(T) -> (T, T)) {
        self.sums.iter_mut().for_each(|x| *x = value(*x));
    }
}

/// The same, and keeps the activation's slopes for the reverse sweep: one evaluation gives both.
struct ValuesAndSlopes<'a, T> {
    sums: &'a mut [T],
    slopes: &'a mut Vec<T>,
}

impl<T: Real> Sweep<T> for ValuesAndSlopes<'_, T> {
    #[inline]
    fn run(self, _: impl Fn(T) -> T, value_and_grad: impl Fn(T) -> (T, T)) {
        self.slopes.extend(self.sums.iter_mut().map(|x| {
            let (value, slope) = value_and_grad(*x);
            *x = value;
            slope
        }));
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
