//! One step of training: forward, softmax cross-entropy, backward, gradient descent.
//!
//! The generated side is `chainrule::nn`: any activation, whose slopes the macro made and the step keeps; any optimiser,
//! which is asked whether its step is plain descent; and proof that the gradient is finite before anything moves. The
//! hand-written side knows what it is: the hidden units are rectified, so the outputs tell the slopes and nothing else is
//! kept; the descent is plain, so the product that would make a weight's gradient moves the weight itself. On both sides
//! every buffer is made once, and the same kernel is called for the matrix products.

use chainrule::__private::matmul_into;
use chainrule::Real;
use chainrule::nn::{Activation, Mlp, Sgd, train_step};
use ndarray::{Array1, Array2, ArrayView2};

/// The learning rate, small enough for the parameters to stay where they are while the clock runs.
const RATE: f64 = 1e-3;

/// A few minibatches that are used in turns.
struct Minibatches<T> {
    batches: Vec<(Array2<T>, Vec<usize>)>,
    turn: usize,
}

impl<T: Real> Minibatches<T> {
    fn new(inputs: usize, classes: usize, size: usize) -> Self {
        // A lattice of numbers in [0, 1) and labels that no pattern in it foretells.
        let entry = |index: usize| T::from_f64((index as f64 * 0.754_877_666_246_693).fract());
        let batch = |which: usize| {
            let x =
                Array2::from_shape_fn((size, inputs), |(i, j)| entry((which * size + i) * inputs + j + 1));
            (x, (0..size).map(|i| (i * i + 3 * which) % classes).collect())
        };
        Self { batches: (0..4).map(batch).collect(), turn: 0 }
    }

    fn next(&mut self) -> (ArrayView2<'_, T>, &[usize]) {
        self.turn = (self.turn + 1) % self.batches.len();
        let (x, labels) = &self.batches[self.turn];
        (x.view(), labels)
    }
}

/// Training by `chainrule::nn`.
pub(crate) struct Generated<T> {
    pub(crate) mlp: Mlp<T>,
    optimiser: Sgd<T>,
    minibatches: Minibatches<T>,
}

impl<T: Real> Generated<T> {
    /// A network with these widths, and minibatches of this size.
    pub(crate) fn new(widths: &[usize], batch: usize) -> Self {
        Self {
            mlp: Mlp::new(widths, Activation::Relu, 0),
            optimiser: Sgd::new(T::from_f64(RATE)),
            minibatches: Minibatches::new(widths[0], widths[widths.len() - 1], batch),
        }
    }

    /// One step; gives the loss before it.
    pub(crate) fn step(&mut self) -> T {
        let (x, labels) = self.minibatches.next();
        train_step(&mut self.mlp, &mut self.optimiser, x, labels).expect("the data fit the network")
    }
}

/// A layer of the hand-written network, with its output and that output's cotangent.
pub(crate) struct Layer<T> {
    pub(crate) weight: Array2<T>,
    pub(crate) bias: Array1<T>,
    output: Array2<T>,
    cotangent: Array2<T>,
}

/// Training by hand.
pub(crate) struct ByHand<T> {
    pub(crate) layers: Vec<Layer<T>>,
    minibatches: Minibatches<T>,
}

impl<T: Real> ByHand<T> {
    /// The same network and the same minibatches as [`Generated::new`].
    pub(crate) fn new(widths: &[usize], batch: usize) -> Self {
        let Generated { mlp, minibatches, .. } = Generated::new(widths, batch);
        let layer = |layer: chainrule::nn::Dense<T>| Layer {
            output: Array2::zeros((batch, layer.bias.len())),
            cotangent: Array2::zeros((batch, layer.bias.len())),
            weight: layer.weight,
            bias: layer.bias,
        };
        Self { layers: mlp.layers.into_iter().map(layer).collect(), minibatches }
    }

    /// One step; gives the loss before it.
    pub(crate) fn step(&mut self) -> T {
        let (x, labels) = self.minibatches.next();
        forward(&mut self.layers, x);
        let last = self.layers.last_mut().expect("there is a layer");
        let loss = cross_entropy(&last.output, labels, &mut last.cotangent);
        assert!(loss.is_finite());
        descend(&mut self.layers, x, T::from_f64(-RATE));
        loss
    }
}

/// `output = max(x·weight + bias, 0)` for each layer in turn, but for the last, which is linear.
fn forward<T: Real>(layers: &mut [Layer<T>], x: ArrayView2<'_, T>) {
    let last = layers.len() - 1;
    for k in 0..=last {
        let (below, rest) = layers.split_at_mut(k);
        let Layer { weight, bias, output, .. } = &mut rest[0];
        let input = below.last().map_or(x, |layer| layer.output.view());
        matmul_into(T::ONE, input, weight.view(), T::ZERO, output.view_mut());
        if k < last {
            add_to_rows(output, bias, |sum| if sum > T::ZERO { sum } else { T::ZERO });
        } else {
            add_to_rows(output, bias, |sum| sum);
        }
    }
}

/// Adds the bias to every row and applies the activation, in one pass.
#[inline(always)]
fn add_to_rows<T: Real>(sums: &mut Array2<T>, bias: &Array1<T>, activation: impl Fn(T) -> T) {
    let bias = bias.as_slice().expect("a bias is contiguous");
    for row in entries_mut(sums).chunks_exact_mut(bias.len()) {
        for (sum, &bias) in row.iter_mut().zip(bias) {
            *sum = activation(*sum + bias);
        }
    }
}

/// The mean softmax cross-entropy, and its cotangent `(softmax(z) − e(label)) / batch`.
fn cross_entropy<T: Real>(logits: &Array2<T>, labels: &[usize], cotangent: &mut Array2<T>) -> T {
    let share = T::ONE / T::from_usize(labels.len());
    let classes = logits.ncols();
    let rows = entries(logits).chunks_exact(classes);
    let mut loss = T::ZERO;
    for ((z, d), &label) in rows.zip(entries_mut(cotangent).chunks_exact_mut(classes)).zip(labels) {
        let largest = z.iter().fold(T::NEG_INFINITY, |most, &z| if z > most { z } else { most });
        let mut total = T::ZERO;
        for (d, &z) in d.iter_mut().zip(z) {
            *d = (z - largest).exp();
            total += *d;
        }
        loss += total.ln() + largest - z[label];
        let scale = share / total;
        d.iter_mut().for_each(|d| *d *= scale);
        d[label] -= share;
    }
    loss * share
}

/// Goes down the layers: first the cotangent of the layer below, with its slopes, then the step of this layer's
/// parameters, `weight += rate · inputᵀ·cotangent`.
fn descend<T: Real>(layers: &mut [Layer<T>], x: ArrayView2<'_, T>, rate: T) {
    for k in (0..layers.len()).rev() {
        let (below, rest) = layers.split_at_mut(k);
        let Layer { weight, bias, cotangent, .. } = &mut rest[0];
        if let Some(Layer { output, cotangent: lower, .. }) = below.last_mut() {
            matmul_into(T::ONE, cotangent.view(), weight.t(), T::ZERO, lower.view_mut());
            for (d, &h) in entries_mut(lower).iter_mut().zip(entries(output)) {
                *d = if h > T::ZERO { *d } else { T::ZERO };
            }
        }
        let input = below.last().map_or(x, |layer| layer.output.view());
        matmul_into(rate, input.reversed_axes(), cotangent.view(), T::ONE, weight.view_mut());
        let bias = bias.as_slice_mut().expect("a bias is contiguous");
        for d in entries(cotangent).chunks_exact(bias.len()) {
            bias.iter_mut().zip(d).for_each(|(bias, &d)| *bias += rate * d);
        }
    }
}

/// The entries of a matrix in row-major order.
fn entries<T>(matrix: &Array2<T>) -> &[T] {
    matrix.as_slice().expect("the buffers are row-major")
}

fn entries_mut<T>(matrix: &mut Array2<T>) -> &mut [T] {
    matrix.as_slice_mut().expect("the buffers are row-major")
}
