//! The two sweeps of backpropagation, over buffers that are kept from step to step.
//!
//! Forward: h⁰ = x, aᵏ = hᵏ⁻¹Wᵏ + bᵏ and hᵏ = f(aᵏ). Reverse, with Dᵏ the cotangent of the sums aᵏ: it is f′(aᵏ) times
//! Dᵏ⁺¹·(Wᵏ⁺¹)ᵀ, or in the last layer times the cotangent that the loss gives. The gradient of bᵏ is the sum of the rows
//! of Dᵏ, and that of Wᵏ is (hᵏ⁻¹)ᵀ·Dᵏ.
//!
//! The gradients of the weights come last, because plain descent never makes them: Wᵏ − rate·(hᵏ⁻¹)ᵀ·Dᵏ is one product
//! that adds into the weight.

use ndarray::{Array, Array1, Array2, ArrayView2, Dimension};

use super::layer::{activate_in_place, pull_activation, pull_left, pull_right};
use super::{Dense, Error, LayerGradient, Loss, Optimiser, Regulariser, Targets};
use crate::{Real, array};

/// What the sweeps leave of every layer, from the input to the output.
///
/// It is kept for its memory: if that were given back to the operating system and asked for anew, large networks would
/// spend up to a third of a step on it.
#[derive(Debug)]
pub(super) struct Tape<T> {
    records: Vec<Record<T>>,
    lengths: Vec<usize>,
}

/// What the sweeps leave of one layer.
#[derive(Debug)]
struct Record<T> {
    /// hᵏ, a row per example.
    output: Array2<T>,
    /// f′(aᵏ) in row-major order; nothing where all slopes are one.
    slopes: Vec<T>,
    /// Dᵏ.
    cotangent: Array2<T>,
    /// The gradient: that of the bias after a sweep, that of the weight after [`Tape::differentiate`].
    gradient: LayerGradient<T>,
}

impl<T: Real> Tape<T> {
    /// The mean loss of a batch, which has been checked; leaves the cotangents of all sums, and the biases' gradients.
    pub(super) fn sweep(
        &mut self,
        layers: &[Dense<T>],
        x: ArrayView2<T>,
        targets: Targets<T>,
        loss: Loss,
    ) -> T {
        self.records.resize_with(layers.len(), Record::empty);
        self.forward(layers, x);
        let last = self.records.last_mut().expect("a network that has been checked has a layer");
        // The network's outputs, which nobody needs any more, become their cotangents.
        core::mem::swap(&mut last.output, &mut last.cotangent);
        let width = last.cotangent.ncols();
        let value = loss.pull(row_major_mut(&mut last.cotangent), targets, width);
        self.reverse(layers);
        value
    }

    fn forward(&mut self, layers: &[Dense<T>], x: ArrayView2<T>) {
        let mut input = x;
        for (record, Dense { weight, bias, activation }) in self.records.iter_mut().zip(layers) {
            resize(&mut record.output, (input.nrows(), weight.ncols()));
            array::matmul_into(T::ONE, input, weight.view(), T::ZERO, record.output.view_mut());
            activate_in_place(&mut record.output, bias, *activation, &mut record.slopes);
            input = record.output.view();
        }
    }

    /// Goes down from the cotangent of the last layer's output.
    fn reverse(&mut self, layers: &[Dense<T>]) {
        let mut above: Option<(&Array2<T>, &Array2<T>)> = None;
        for (record, layer) in self.records.iter_mut().zip(layers).rev() {
            let Record { output, slopes, cotangent, gradient } = record;
            if let Some((d, weight)) = above {
                resize(cotangent, output.dim());
                pull_left(d, weight, cotangent);
            }
            resize(&mut gradient.bias, layer.outputs());
            pull_activation(cotangent, slopes, &mut gradient.bias);
            above = Some((cotangent, &layer.weight));
        }
    }

    /// Makes the gradients of the weights after a sweep, and adds those of a penalty.
    ///
    /// # Errors
    /// [`Error::Gradient`] where an entry is not finite. The loss alone does not tell: a rectifier hides an infinite sum,
    /// and a softmax an infinite logit.
    pub(super) fn differentiate(
        &mut self,
        layers: &[Dense<T>],
        x: ArrayView2<T>,
        regulariser: &Regulariser<T>,
    ) -> Result<(), Error> {
        let mut input = x;
        for (k, (record, layer)) in self.records.iter_mut().zip(layers).enumerate() {
            let LayerGradient { weight, bias } = &mut record.gradient;
            resize(weight, layer.weight.dim());
            pull_right(T::ONE, input, &record.cotangent, T::ZERO, weight);
            regulariser.add_weight_gradient(&layer.weight, row_major_mut(weight));
            regulariser.add_bias_gradient(&layer.bias, row_major_mut(bias));
            if !(all_finite(row_major(weight)) && all_finite(row_major(bias))) {
                return Err(Error::Gradient { layer: k });
            }
            input = record.output.view();
        }
        Ok(())
    }

    /// The gradients that [`Self::differentiate`] has made.
    pub(super) fn into_gradients(self) -> Vec<LayerGradient<T>> {
        self.records.into_iter().map(|record| record.gradient).collect()
    }

    /// The lengths of all parameters, in the order of [`Self::update`].
    pub(super) fn lengths(&mut self, layers: &[Dense<T>]) -> &[usize] {
        self.lengths.clear();
        self.lengths.extend(layers.iter().flat_map(|layer| [layer.weight.len(), layer.bias.len()]));
        &self.lengths
    }

    /// Moves the parameters as an optimiser does, along the gradients that [`Self::differentiate`] has made.
    pub(super) fn update<O: Optimiser<T> + ?Sized>(&self, layers: &mut [Dense<T>], optimiser: &mut O) {
        for (k, (record, layer)) in self.records.iter().zip(layers).enumerate() {
            let LayerGradient { weight, bias } = &record.gradient;
            optimiser.update(2 * k, row_major_mut(&mut layer.weight), row_major(weight));
            optimiser.update(2 * k + 1, row_major_mut(&mut layer.bias), row_major(bias));
        }
    }

    /// Moves the parameters by plain descent, without making the gradients of the weights.
    pub(super) fn descend(&self, layers: &mut [Dense<T>], x: ArrayView2<T>, rate: T) {
        let mut input = x;
        for (record, layer) in self.records.iter().zip(layers) {
            pull_right(-rate, input, &record.cotangent, T::ONE, &mut layer.weight);
            layer.bias.zip_mut_with(&record.gradient.bias, |b, &g| *b -= rate * g);
            input = record.output.view();
        }
    }

    /// Whether the gradients are finite for certain, so that [`Self::descend`] need not see them.
    ///
    /// An entry of a weight's gradient hᵀ·D is a sum over the examples. In exact arithmetic no partial sum of it, times
    /// the rate or not, is larger than Σ|h| · Σ|D| · max(rate, 1). Rounding changes a sum of n terms by at most a factor
    /// (1 ± ε/2)ⁿ of their magnitudes. For an entry n is the number of examples, which is at most 2²⁶, since [`magnitude`]
    /// takes no more numbers; for the sums of magnitudes it is 2²¹, because they run in 32 lanes. In `f32` these factors
    /// are e⁴ and twice e^⅛, in `f64` nearly one: the margin 1/ε leaves room for them and the few roundings besides.
    ///
    /// A NaN is not less than anything, so it is found here too.
    pub(super) fn is_bounded(&self, x: ArrayView2<T>, rate: T) -> bool {
        let largest = T::MAX * T::EPSILON / rate.abs().max(T::ONE);
        let mut input = x.as_slice_memory_order();
        self.records.iter().all(|record| {
            // Of examples that do not lie side by side in memory nothing is known.
            let h = input.map_or(T::INFINITY, magnitude);
            input = record.output.as_slice();
            h * magnitude(row_major(&record.cotangent)) < largest
                && all_finite(row_major(&record.gradient.bias))
        })
    }
}

impl<T: Real> Record<T> {
    fn empty() -> Self {
        let matrix = || Array2::default((0, 0));
        let gradient = LayerGradient { weight: matrix(), bias: Array1::default(0) };
        Self { output: matrix(), slopes: Vec::new(), cotangent: matrix(), gradient }
    }
}

impl<T> Default for Tape<T> {
    fn default() -> Self {
        Self { records: Vec::new(), lengths: Vec::new() }
    }
}

/// It has no meaning between two steps: a copy of a network starts without it, and all are equal.
impl<T> Clone for Tape<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for Tape<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Gives a buffer another shape, if it has not that one; its numbers mean nothing then.
fn resize<T: Real, D: Dimension>(buffer: &mut Array<T, D>, shape: impl ndarray::IntoDimension<Dim = D>) {
    let shape = shape.into_dimension();
    if buffer.raw_dim() != shape {
        let (mut numbers, _) = core::mem::take(buffer).into_raw_vec_and_offset();
        numbers.resize(shape.size(), T::ZERO);
        *buffer = Array::from_shape_vec(shape, numbers).expect("there is a number for each place");
    }
}

/// The numbers of a parameter in row-major order.
///
/// A user may have put a transposed matrix in its place: then the numbers are laid out anew, once.
fn row_major_mut<T: Real, D: Dimension>(parameter: &mut Array<T, D>) -> &mut [T] {
    if !parameter.is_standard_layout() {
        *parameter = parameter.as_standard_layout().into_owned();
    }
    parameter.as_slice_mut().expect("the parameter is in row-major order now")
}

/// The numbers of a buffer, which was made in row-major order.
fn row_major<T: Real, D: Dimension>(buffer: &Array<T, D>) -> &[T] {
    buffer.as_slice().expect("a buffer is in row-major order")
}

/// Whether all numbers are finite.
///
/// An infinity or a NaN among them makes the sum infinite or NaN, so a finite sum tells; one that overflowed does not.
fn all_finite<T: Real>(values: &[T]) -> bool {
    sum_of(values, |x| x).is_finite() || values.iter().all(|x| x.is_finite())
}

/// The sum of the magnitudes, which is infinite or NaN where a number is; infinite for more than 2²⁶ numbers.
fn magnitude<T: Real>(values: &[T]) -> T {
    if values.len() <= 1 << 26 { sum_of(values, T::abs) } else { T::INFINITY }
}

/// A sum over all numbers in 32 lanes, so that none waits for the last.
#[inline(always)]
fn sum_of<T: Real>(values: &[T], term: impl Fn(T) -> T) -> T {
    let mut lanes = [T::ZERO; 32];
    let (blocks, rest) = values.as_chunks::<32>();
    for block in blocks {
        for (lane, &x) in lanes.iter_mut().zip(block) {
            *lane += term(x);
        }
    }
    lanes.into_iter().chain(rest.iter().map(|&x| term(x))).sum()
}
