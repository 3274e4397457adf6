//! The multilayer perceptron and its gradient.

use ndarray::{Array1, Array2, ArrayView2};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::tape::Tape;
use super::{Activation, Dense, Error, Init, Loss, Optimiser, Regulariser, Targets};
use crate::Real;

/// A fully connected network: hidden layers with an activation, and a linear output layer.
///
/// ```
/// use chainrule::nn::{Activation, Mlp};
/// use ndarray::Array2;
///
/// let mlp = Mlp::<f32>::new(&[64, 32, 10], Activation::Relu, 0);
/// assert_eq!(mlp.layers[0].weight.dim(), (64, 32));
/// assert_eq!(mlp.layers[1].bias.len(), 10);
/// assert_eq!(mlp.predict(Array2::zeros((5, 64)).view()).dim(), (5, 10));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Mlp<T> {
    /// The layers, from the input to the output.
    pub layers: Vec<Dense<T>>,
    tape: Tape<T>,
}

/// The gradient of a network: one entry per layer, each of its parameters' shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient<T> {
    /// The gradients of the layers, from the input to the output.
    pub layers: Vec<LayerGradient<T>>,
}

/// The gradient of a layer.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerGradient<T> {
    /// That of the weight, inputs × outputs.
    pub weight: Array2<T>,
    /// That of the bias.
    pub bias: Array1<T>,
}

impl<T: Real> Mlp<T> {
    /// A network with the given numbers of inputs, hidden units and outputs, drawn from a seed.
    ///
    /// Weights start as [`Init::for_activation`] says, biases at zero.
    ///
    /// # Panics
    /// Where there are fewer than two sizes, or one is zero.
    pub fn new(sizes: &[usize], activation: Activation<T>, seed: u64) -> Self {
        Self::with_init(sizes, activation, Init::for_activation(activation), seed)
    }

    /// The same, with a choice of the hidden layers' initial weights. The output layer is [`Init::GlorotUniform`].
    ///
    /// # Panics
    /// Where there are fewer than two sizes, or one is zero.
    pub fn with_init(sizes: &[usize], activation: Activation<T>, init: Init, seed: u64) -> Self {
        assert!(
            sizes.len() >= 2,
            "a network needs a number of inputs and a number of outputs, found {sizes:?}"
        );
        assert!(!sizes.contains(&0), "a layer of no units in {sizes:?}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let output = sizes.len() - 2;
        let layers = sizes.windows(2).enumerate().map(|(k, pair)| {
            let (activation, init) =
                if k == output { (Activation::Identity, Init::GlorotUniform) } else { (activation, init) };
            Dense::new(pair[0], pair[1], activation, init, &mut rng)
        });
        Self::from_layers(layers.collect())
    }

    /// A network of given layers. Whether their shapes fit together is checked when the network is used.
    pub fn from_layers(layers: Vec<Dense<T>>) -> Self {
        Self { layers, tape: Tape::default() }
    }

    /// The number of inputs; zero without layers.
    pub fn inputs(&self) -> usize {
        self.layers.first().map_or(0, Dense::inputs)
    }

    /// The number of outputs; zero without layers.
    pub fn outputs(&self) -> usize {
        self.layers.last().map_or(0, Dense::outputs)
    }

    /// The network's outputs for a row per example: `examples × outputs`.
    ///
    /// # Panics
    /// Where `x` has not as many columns as the network has inputs, or the layers do not fit together.
    pub fn predict(&self, x: ArrayView2<T>) -> Array2<T> {
        let (first, rest) = self.layers.split_first().expect("a network has a layer");
        assert_eq!(x.ncols(), first.inputs(), "the examples have as many features as the network has inputs");
        rest.iter().fold(first.forward(x), |hidden, layer| layer.forward(hidden.view()))
    }

    /// The objective J = mean loss + penalty on a batch, and its gradient.
    ///
    /// # Errors
    /// As [`train_step_on`](super::train_step_on).
    ///
    /// ```
    /// use chainrule::nn::{Activation, Loss, Mlp, Regulariser, Targets};
    /// use ndarray::array;
    ///
    /// let mut line = Mlp::<f64>::new(&[1, 1], Activation::Identity, 0);
    /// line.layers[0].weight[[0, 0]] = 2.0;
    /// let (x, y) = (array![[3.0]], array![[5.0]]);
    /// let (value, gradient) = line.value_and_grad(
    ///     x.view(), Targets::Values(y.view()), Loss::SquaredError, &Regulariser::none())?;
    /// assert_eq!(value, 1.0);
    /// assert_eq!(gradient.layers[0].weight[[0, 0]], 6.0);
    /// assert_eq!(gradient.layers[0].bias[0], 2.0);
    /// # Ok::<(), chainrule::nn::Error>(())
    /// ```
    pub fn value_and_grad(
        &self,
        x: ArrayView2<T>,
        targets: Targets<T>,
        loss: Loss,
        regulariser: &Regulariser<T>,
    ) -> Result<(T, Gradient<T>), Error> {
        self.check(x, targets, loss)?;
        let mut tape = Tape::default();
        let value = finite(tape.sweep(&self.layers, x, targets, loss) + regulariser.value(self))?;
        tape.differentiate(&self.layers, x, regulariser)?;
        Ok((value, Gradient { layers: tape.into_gradients() }))
    }

    /// One step of an optimiser on the objective. Nothing is changed before everything is known to be in order.
    pub(super) fn step<O: Optimiser<T> + ?Sized>(
        &mut self,
        optimiser: &mut O,
        x: ArrayView2<T>,
        targets: Targets<T>,
        loss: Loss,
        regulariser: &Regulariser<T>,
    ) -> Result<T, Error> {
        self.check(x, targets, loss)?;
        let value = self.tape.sweep(&self.layers, x, targets, loss);
        let value = finite(value + regulariser.value(self))?;
        let Self { layers, tape } = self;
        let descent =
            optimiser.plain_descent().filter(|&rate| regulariser.is_none() && tape.is_bounded(x, rate));
        if descent.is_none() {
            tape.differentiate(layers, x, regulariser)?;
        }
        optimiser.begin(tape.lengths(layers))?;
        match descent {
            Some(rate) => tape.descend(layers, x, rate),
            None => tape.update(layers, optimiser),
        }
        Ok(value)
    }

    /// Whether the layers fit together, and examples and targets fit the network.
    pub(super) fn check(&self, x: ArrayView2<T>, targets: Targets<T>, loss: Loss) -> Result<(), Error> {
        self.check_layers()?;
        if x.ncols() != self.inputs() {
            return Err(Error::Features { expected: self.inputs(), found: x.ncols() });
        }
        if x.nrows() != targets.len() {
            return Err(Error::TargetCount { examples: x.nrows(), targets: targets.len() });
        }
        if x.nrows() == 0 {
            return Err(Error::EmptyBatch);
        }
        loss.check(targets, self.outputs())
    }

    /// Whether the layers fit together.
    fn check_layers(&self) -> Result<(), Error> {
        let mut inputs = self.layers.first().ok_or(Error::NoLayers)?.inputs();
        for (k, layer) in self.layers.iter().enumerate() {
            let (rows, columns) = layer.weight.dim();
            let bias = layer.bias.len();
            if rows != inputs || bias != columns || rows == 0 || columns == 0 {
                return Err(Error::Layer { layer: k, inputs, rows, columns, bias });
            }
            inputs = columns;
        }
        Ok(())
    }
}

/// The value, if it is a finite number.
fn finite<T: Real>(value: T) -> Result<T, Error> {
    if value.is_finite() { Ok(value) } else { Err(Error::Loss(value.to_f64())) }
}
