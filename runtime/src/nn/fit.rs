//! The training step and the loop around it.

use ndarray::{Array2, ArrayView2, s};

use super::{Error, Loss, Minibatches, Mlp, Optimiser, Regulariser, Sampling, Targets};
use crate::Real;

/// One step of an optimiser on the mean softmax cross-entropy of a minibatch; gives the loss before the step.
///
/// `x` has a row per example, and `labels` its class.
///
/// # Errors
/// Where the batch is empty, shapes do not fit, a label has no output, or the loss or its gradient is not finite. The
/// model and the optimiser are then as they were.
///
/// ```
/// use chainrule::nn::{Activation, Error, Mlp, Sgd, train_step};
/// use ndarray::array;
///
/// let mut mlp = Mlp::<f64>::new(&[2, 8, 3], Activation::Relu, 7);
/// let mut optimiser = Sgd::new(0.5);
/// let x = array![[0.2, 0.9], [0.8, 0.1]];
/// let before = train_step(&mut mlp, &mut optimiser, x.view(), &[0, 2])?;
/// let after = train_step(&mut mlp, &mut optimiser, x.view(), &[0, 2])?;
/// assert!(after < before);
///
/// let refused = train_step(&mut mlp, &mut optimiser, x.view(), &[0, 3]);
/// assert_eq!(refused, Err(Error::Label { row: 1, label: 3, classes: 3 }));
/// # Ok::<(), Error>(())
/// ```
pub fn train_step<T: Real, O: Optimiser<T> + ?Sized>(
    mlp: &mut Mlp<T>,
    optimiser: &mut O,
    x: ArrayView2<T>,
    labels: &[usize],
) -> Result<T, Error> {
    let targets = Targets::Labels(labels);
    train_step_on(mlp, optimiser, x, targets, Loss::SoftmaxCrossEntropy, &Regulariser::none())
}

/// One step on any loss and penalty: J = mean loss + λΩ(θ); gives J before the step.
///
/// # Errors
/// As [`train_step`], and where the loss compares with another kind of targets.
pub fn train_step_on<T: Real, O: Optimiser<T> + ?Sized>(
    mlp: &mut Mlp<T>,
    optimiser: &mut O,
    x: ArrayView2<T>,
    targets: Targets<T>,
    loss: Loss,
    regulariser: &Regulariser<T>,
) -> Result<T, Error> {
    mlp.step(optimiser, x, targets, loss, regulariser)
}

/// How [`fit()`] trains.
///
/// ```
/// use chainrule::nn::{Fit, Loss, Regulariser, Sampling};
///
/// let plan = Fit::new(Loss::SquaredError)
///     .epochs(200)
///     .batch(32)
///     .regulariser(Regulariser::l2(0.01))
///     .sampling(Sampling::WithReplacement)
///     .seed(1);
/// # let _: Fit<f64> = plan;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fit<T> {
    loss: Loss,
    epochs: usize,
    batch: usize,
    regulariser: Regulariser<T>,
    sampling: Sampling,
    seed: u64,
}

impl<T: Real> Fit<T> {
    /// Ten epochs of minibatches of 32, every example once per epoch, no penalty, seed 0.
    pub fn new(loss: Loss) -> Self {
        let (regulariser, sampling) = (Regulariser::none(), Sampling::WithoutReplacement);
        Self { loss, epochs: 10, batch: 32, regulariser, sampling, seed: 0 }
    }

    /// How often to go through the examples.
    pub fn epochs(mut self, epochs: usize) -> Self {
        self.epochs = epochs;
        self
    }

    /// The number of examples in a minibatch.
    pub fn batch(mut self, batch: usize) -> Self {
        self.batch = batch;
        self
    }

    /// The penalty.
    pub fn regulariser(mut self, regulariser: Regulariser<T>) -> Self {
        self.regulariser = regulariser;
        self
    }

    /// How minibatches are drawn.
    pub fn sampling(mut self, sampling: Sampling) -> Self {
        self.sampling = sampling;
        self
    }

    /// The seed of the draws.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }
}

/// What is reported after an epoch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Epoch<T> {
    /// The number of the epoch, from 1.
    pub number: usize,
    /// The mean over the epoch's examples of the objective, each at its own step.
    pub loss: T,
}

/// Trains a network on minibatches, and reports after each epoch.
///
/// The report sees the network, so that it can measure what it wants to.
///
/// # Errors
/// As [`train_step_on`], and where the plan has no epochs or empty minibatches. Everything that can be known before
/// the first step is found before it.
///
/// ```
/// use chainrule::nn::{Activation, Fit, Loss, Mlp, Sgd, Targets, fit, r_squared};
/// use ndarray::{Array2, array};
///
/// // A line through eight points.
/// let x = Array2::from_shape_fn((8, 1), |(i, _)| i as f64 / 8.0);
/// let y = x.mapv(|x| 2.0 * x - 1.0);
/// let mut line = Mlp::<f64>::new(&[1, 1], Activation::Identity, 0);
/// let plan = Fit::new(Loss::SquaredError).epochs(200).batch(4);
/// let mut losses = Vec::new();
/// fit(&mut line, &mut Sgd::new(0.2), x.view(), Targets::Values(y.view()), &plan, |_, epoch| {
///     losses.push(epoch.loss);
/// })?;
/// assert_eq!(losses.len(), 200);
/// assert!(r_squared(line.predict(x.view()).view(), y.view()) > 0.9999);
/// # Ok::<(), chainrule::nn::Error>(())
/// ```
pub fn fit<'a, T: Real, O: Optimiser<T> + ?Sized>(
    mlp: &mut Mlp<T>,
    optimiser: &mut O,
    x: ArrayView2<'a, T>,
    targets: Targets<'a, T>,
    plan: &Fit<T>,
    mut report: impl FnMut(&Mlp<T>, Epoch<T>),
) -> Result<(), Error> {
    plan.check()?;
    mlp.check(x, targets, plan.loss)?;
    let mut minibatches = Minibatches::new(x.nrows(), plan.batch, plan.sampling, plan.seed);
    let mut batch = Batch::new(x, targets, plan.batch);
    for number in 1..=plan.epochs {
        let mut total = T::ZERO;
        for rows in minibatches.epoch() {
            let (x, targets) = batch.gather(rows);
            let loss = train_step_on(mlp, optimiser, x, targets, plan.loss, &plan.regulariser)?;
            total += loss * T::from_usize(rows.len());
        }
        report(mlp, Epoch { number, loss: total / T::from_usize(x.nrows()) });
    }
    Ok(())
}

impl<T> Fit<T> {
    fn check(&self) -> Result<(), Error> {
        match (self.epochs, self.batch) {
            (0, _) => Err(Error::NoEpochs),
            (_, 0) => Err(Error::NoMinibatch),
            _ => Ok(()),
        }
    }
}

/// The rows of a minibatch, copied side by side into a buffer that is used again.
struct Batch<'a, T> {
    x: ArrayView2<'a, T>,
    targets: Targets<'a, T>,
    examples: Array2<T>,
    labels: Vec<usize>,
    values: Array2<T>,
}

impl<'a, T: Real> Batch<'a, T> {
    fn new(x: ArrayView2<'a, T>, targets: Targets<'a, T>, size: usize) -> Self {
        let size = size.min(x.nrows());
        let width = if let Targets::Values(values) = targets { values.ncols() } else { 0 };
        let (examples, values) = (Array2::zeros((size, x.ncols())), Array2::zeros((size, width)));
        Self { x, targets, examples, labels: Vec::with_capacity(size), values }
    }

    fn gather(&mut self, rows: &[usize]) -> (ArrayView2<'_, T>, Targets<'_, T>) {
        copy_rows(self.x, rows, &mut self.examples);
        let examples = self.examples.slice(s![..rows.len(), ..]);
        let targets = match self.targets {
            Targets::Labels(labels) => {
                self.labels.clear();
                self.labels.extend(rows.iter().map(|&row| labels[row]));
                Targets::Labels(&self.labels)
            }
            Targets::Values(values) => {
                copy_rows(values, rows, &mut self.values);
                Targets::Values(self.values.slice(s![..rows.len(), ..]))
            }
        };
        (examples, targets)
    }
}

fn copy_rows<T: Real>(from: ArrayView2<T>, rows: &[usize], to: &mut Array2<T>) {
    for (mut copy, &row) in to.rows_mut().into_iter().zip(rows) {
        copy.assign(&from.row(row));
    }
}
