//! Losses: what the network's outputs are compared with, and how.
//!
//! The loss of a batch is the mean over its examples of the sum over the outputs.

use ndarray::{Array2, ArrayView2};

use super::exponential::exp_all;
use crate::{Real, differentiable};

/// The squared error of one output, `(output − target)²`.
///
/// ```
/// assert_eq!(chainrule::nn::loss::squared_error::value_and_grad(5.0, 2.0), (9.0, 6.0));
/// ```
#[differentiable(wrt(output))]
#[inline]
pub fn squared_error<T: Real>(output: T, target: T) -> T {
    let residual = output - target;
    residual * residual
}

/// The logistic loss of one output: minus the logarithm of the probability σ(logit) that is given to the target 1,
/// or of 1 − σ(logit) for the target 0. Targets between are mixtures of the two.
///
/// Written as max(z, 0) − z·y + ln(1 + e⁻|ᶻ|), which neither overflows nor cancels.
///
/// ```
/// use chainrule::nn::loss::logistic;
///
/// assert_eq!(logistic::value_and_grad(0.0, 1.0), (2.0_f64.ln(), -0.5));
/// assert_eq!(logistic::value_and_grad(1e4, 0.0), (1e4, 1.0));
/// ```
#[differentiable(wrt(logit))]
#[inline]
pub fn logistic<T: Real>(logit: T, target: T) -> T {
    logit.max(T::ZERO) - logit * target + (-logit.abs()).exp().ln_1p()
}

/// The mean softmax cross-entropy of a row of logits per example, against the example's label.
///
/// With p = softmax(z) the loss of an example is −ln p(label), and its cotangent p − e(label) (Bridle 1990,
/// "Probabilistic interpretation of feedforward classification network outputs"). Every row is shifted by its
/// largest logit, so nothing overflows.
///
/// # Panics
/// Where there are not as many labels as rows, no rows, or a label is not less than the number of columns.
///
/// ```
/// use chainrule::nn::loss::softmax_cross_entropy;
/// use ndarray::array;
///
/// let (loss, gradient) = softmax_cross_entropy::value_and_grad(&array![[1.0, 1.0]], &[0]);
/// assert_eq!(loss, 2.0_f64.ln());
/// assert_eq!(gradient, array![[-0.5, 0.5]]);
/// ```
#[differentiable(vjp = softmax_cross_entropy_vjp, jvp = softmax_cross_entropy_jvp, owned)]
pub fn softmax_cross_entropy<T: Real>(logits: &Array2<T>, labels: &[usize]) -> T {
    softmax_cross_entropy_vjp(logits, labels).0
}

fn softmax_cross_entropy_vjp<T: Real>(
    logits: &Array2<T>,
    labels: &[usize],
) -> (T, impl Fn(T) -> Array2<T> + use<T>) {
    let shape = logits.dim();
    assert_eq!(shape.0, labels.len(), "there is a label for every row of logits");
    assert!(shape.0 > 0, "a mean needs an example");
    let mut cotangent: Vec<T> = logits.iter().copied().collect();
    let loss = pull_softmax(&mut cotangent, labels, shape.1);
    let slopes = Array2::from_shape_vec(shape, cotangent).expect("the buffer has the logits' shape");
    (loss, move |seed| slopes.mapv(|slope| seed * slope))
}

fn softmax_cross_entropy_jvp<T: Real>(logits: &Array2<T>, labels: &[usize], tangent: &Array2<T>) -> (T, T) {
    let (loss, pullback) = softmax_cross_entropy_vjp(logits, labels);
    (loss, (pullback(T::ONE) * tangent).sum())
}

/// The softmax cross-entropy of rows of logits, which become their cotangents.
///
/// Three passes, because in each of them no row waits for another.
fn pull_softmax<T: Real>(logits: &mut [T], labels: &[usize], classes: usize) -> T {
    let scale = T::from_usize(labels.len()).recip();
    let mut loss = T::ZERO;
    for (row, &label) in logits.chunks_exact_mut(classes).zip(labels) {
        // A NaN is passed over here, and comes into the sum.
        let largest = row.iter().fold(T::NEG_INFINITY, |most, &z| if z > most { z } else { most });
        for z in row.iter_mut() {
            *z -= largest;
        }
        loss -= row[label];
    }
    exp_all(logits);
    for (row, &label) in logits.chunks_exact_mut(classes).zip(labels) {
        let sum: T = row.iter().sum();
        loss += sum.ln();
        let share = scale / sum;
        for p in row.iter_mut() {
            *p *= share;
        }
        row[label] -= scale;
    }
    loss * scale
}

/// What a batch of outputs is compared with.
#[derive(Clone, Copy, Debug)]
pub enum Targets<'a, T> {
    /// A class per example.
    Labels(&'a [usize]),
    /// A row of numbers per example, one for each output.
    Values(ArrayView2<'a, T>),
}

impl<T> Targets<'_, T> {
    /// The number of examples.
    pub fn len(&self) -> usize {
        match self {
            Self::Labels(labels) => labels.len(),
            Self::Values(values) => values.nrows(),
        }
    }

    /// Whether there are no examples.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The loss that a network is trained on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Loss {
    /// [`softmax_cross_entropy()`] against labels.
    SoftmaxCrossEntropy,
    /// [`squared_error()`] against values.
    SquaredError,
    /// [`logistic()`] against values from 0 to 1.
    Logistic,
}

impl Loss {
    /// Whether the targets are of the kind, the width and the range that the loss compares with.
    pub(super) fn check<T: Real>(self, targets: Targets<T>, outputs: usize) -> Result<(), super::Error> {
        match (self, targets) {
            (Self::SoftmaxCrossEntropy, Targets::Labels(labels)) => check_labels(labels, outputs),
            (Self::SquaredError | Self::Logistic, Targets::Values(values)) => {
                let found = values.ncols();
                if found == outputs {
                    Ok(())
                } else {
                    Err(super::Error::TargetWidth { expected: outputs, found })
                }
            }
            (Self::SoftmaxCrossEntropy, _) => {
                Err(super::Error::TargetKind { loss: "softmax cross-entropy", expected: "labels" })
            }
            (Self::SquaredError, _) => {
                Err(super::Error::TargetKind { loss: "squared error", expected: "values" })
            }
            (Self::Logistic, _) => {
                Err(super::Error::TargetKind { loss: "logistic loss", expected: "values" })
            }
        }
    }

    /// The mean loss of a batch of outputs, which become their cotangents. The targets have been checked.
    pub(super) fn pull<T: Real>(self, outputs: &mut [T], targets: Targets<T>, width: usize) -> T {
        match (self, targets) {
            (Self::SoftmaxCrossEntropy, Targets::Labels(labels)) => pull_softmax(outputs, labels, width),
            (Self::SquaredError, Targets::Values(values)) => {
                pull_each(outputs, values, squared_error::value_and_grad)
            }
            (Self::Logistic, Targets::Values(values)) => pull_each(outputs, values, logistic::value_and_grad),
            _ => unreachable!("the kind of the targets has been checked"),
        }
    }
}

fn check_labels(labels: &[usize], classes: usize) -> Result<(), super::Error> {
    match labels.iter().position(|&label| label >= classes) {
        Some(row) => Err(super::Error::Label { row, label: labels[row], classes }),
        None => Ok(()),
    }
}

/// The mean loss over the examples of a loss that is a sum over outputs.
fn pull_each<T: Real>(
    outputs: &mut [T],
    targets: ArrayView2<T>,
    value_and_grad: impl Fn(T, T) -> (T, T),
) -> T {
    let scale = T::from_usize(targets.nrows()).recip();
    let mut total = T::ZERO;
    for (output, &target) in outputs.iter_mut().zip(&targets) {
        let (value, slope) = value_and_grad(*output, target);
        total += value;
        *output = scale * slope;
    }
    total * scale
}

#[cfg(test)]
mod tests {
    use super::*;
    use approx::assert_relative_eq;
    use ndarray::array;

    #[test]
    fn softmax_cross_entropy_agrees_with_central_differences() {
        let logits = array![[0.3, -1.2, 2.0], [5.0, 4.0, -3.0], [0.0, 0.0, 0.0], [-40.0, 1.0, 30.0]];
        let labels = [2, 1, 0, 1];
        let (_, gradient) = softmax_cross_entropy::value_and_grad(&logits, &labels);
        for (index, &slope) in gradient.indexed_iter() {
            let at = |step: f64| {
                let mut moved = logits.clone();
                moved[index] += step;
                softmax_cross_entropy(&moved, &labels)
            };
            assert_relative_eq!(slope, (at(1e-5) - at(-1e-5)) / 2e-5, max_relative = 1e-8, epsilon = 1e-10);
        }
    }

    /// The cross-entropy of three classes, written out for the macro.
    #[differentiable(wrt(a, b, c))]
    fn cross_entropy_of_three(a: f64, b: f64, c: f64, own: [f64; 3]) -> f64 {
        (a.exp() + b.exp() + c.exp()).ln() - (a * own[0] + b * own[1] + c * own[2])
    }

    #[test]
    fn softmax_cross_entropy_agrees_with_the_macro() {
        for (z, label) in [([0.3, -1.2, 2.0], 0), ([5.0, 4.0, -3.0], 1), ([0.1, 0.2, 0.3], 2)] {
            let mut own = [0.0; 3];
            own[label] = 1.0;
            let (value, (da, db, dc)) = cross_entropy_of_three::value_and_grad(z[0], z[1], z[2], own);
            let logits = Array2::from_shape_vec((1, 3), z.to_vec()).unwrap();
            let (ours, gradient) = softmax_cross_entropy::value_and_grad(&logits, &[label]);
            assert_relative_eq!(ours, value, max_relative = 1e-14);
            for (slope, expected) in gradient.iter().zip([da, db, dc]) {
                assert_relative_eq!(*slope, expected, max_relative = 1e-12, epsilon = 1e-15);
            }
        }
    }

    #[test]
    fn the_tangent_is_the_gradient_times_the_direction() {
        let logits = array![[0.3, -1.2, 2.0], [5.0, 4.0, -3.0]];
        let direction = array![[1.0, 0.5, -2.0], [0.1, 0.0, 3.0]];
        let (_, gradient) = softmax_cross_entropy::value_and_grad(&logits, &[0, 2]);
        let (_, tangent) = softmax_cross_entropy::jvp(&logits, &[0, 2], &direction);
        assert_relative_eq!(tangent, (gradient * direction).sum(), max_relative = 1e-14);
    }

    #[test]
    fn large_logits_do_not_overflow() {
        let (loss, gradient) = softmax_cross_entropy::value_and_grad(&array![[1e300, 0.0]], &[0]);
        assert_eq!((loss, gradient), (0.0, array![[0.0, 0.0]]));
        let (loss, _) = softmax_cross_entropy::value_and_grad(&array![[1000.0_f32, 0.0]], &[1]);
        assert_eq!(loss, 1000.0);
    }

    #[test]
    fn a_nan_among_the_logits_is_not_hidden() {
        assert!(softmax_cross_entropy(&array![[f64::NAN, 1.0, 2.0]], &[1]).is_nan());
        assert!(!softmax_cross_entropy(&array![[f64::INFINITY, 1.0]], &[0]).is_finite());
    }

    #[test]
    fn the_logistic_loss_agrees_with_its_definition() {
        for (z, y) in [(0.7, 1.0), (-2.5, 0.0), (3.0, 0.25), (0.0, 0.5)] {
            let p = 1.0 / (1.0 + f64::exp(-z));
            let expected = -(y * p.ln() + (1.0 - y) * (1.0 - p).ln());
            let (value, slope) = logistic::value_and_grad(z, y);
            assert_relative_eq!(value, expected, max_relative = 1e-14);
            assert_relative_eq!(slope, p - y, max_relative = 1e-14, epsilon = 1e-16);
        }
    }
}
