//! The multilayer perceptron and its gradient.

use ndarray::{Array, Array1, Array2, ArrayView2, Dimension};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::layer::{dense, dense_by_data};
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
    last: LastGradient<T>,
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
        Self { layers, last: LastGradient::default() }
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
        let mut layers = Vec::new();
        let value = self.objective(x, targets, loss, regulariser, &mut layers)?;
        Ok((value, Gradient { layers }))
    }

    /// The objective; the gradient takes the place of another.
    fn objective(
        &self,
        x: ArrayView2<T>,
        targets: Targets<T>,
        loss: Loss,
        regulariser: &Regulariser<T>,
        gradient: &mut Vec<LayerGradient<T>>,
    ) -> Result<T, Error> {
        self.check(x, targets, loss)?;
        gradient.resize_with(self.layers.len(), LayerGradient::empty);
        let value = self.sweep(x, targets, loss, gradient)?;
        let value = finite(value + regulariser.value(self))?;
        for (k, (layer, slopes)) in self.layers.iter().zip(gradient).enumerate() {
            regulariser.add_weight_gradient(&layer.weight, row_major_mut(&mut slopes.weight));
            regulariser.add_bias_gradient(&layer.bias, row_major_mut(&mut slopes.bias));
            if !slopes.is_finite() {
                return Err(Error::Gradient { layer: k });
            }
        }
        Ok(value)
    }

    /// The mean loss of a batch that has been checked, and its gradient: forward through the layers, which leaves a
    /// pullback for each of them, and back through the pullbacks.
    fn sweep(
        &self,
        x: ArrayView2<T>,
        targets: Targets<T>,
        loss: Loss,
        gradient: &mut [LayerGradient<T>],
    ) -> Result<T, Error> {
        let (first, rest) = self.layers.split_first().ok_or(Error::NoLayers)?;
        let (mut outputs, first_pullback) =
            dense_by_data::__vjp(x, &first.weight, &first.bias, first.activation);
        let mut tape = Vec::with_capacity(rest.len());
        for layer in rest {
            let (next, pullback) = dense::__vjp(&outputs, &layer.weight, &layer.bias, layer.activation);
            tape.push((layer, core::mem::replace(&mut outputs, next), pullback));
        }

        // The outputs, which nobody needs any more, become their cotangents.
        let value = finite(loss.pull(row_major_mut(&mut outputs), targets, self.outputs()))?;
        let mut cotangent = outputs;
        let (first_slopes, slopes) = gradient.split_first_mut().ok_or(Error::NoLayers)?;
        for ((layer, input, pullback), slopes) in tape.into_iter().zip(slopes).rev() {
            slopes.clear();
            let (below, weight, bias, ()) = pullback(cotangent, &input, &layer.weight, &layer.bias, ());
            *slopes = LayerGradient { weight, bias };
            cotangent = below;
        }
        first_slopes.clear();
        let ((), weight, bias, ()) = first_pullback(cotangent, (), &first.weight, &first.bias, ());
        *first_slopes = LayerGradient { weight, bias };
        Ok(value)
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
        let mut gradient = core::mem::take(&mut self.last.layers);
        let value = self.objective(x, targets, loss, regulariser, &mut gradient)?;
        let lengths: Vec<usize> =
            self.layers.iter().flat_map(|layer| [layer.weight.len(), layer.bias.len()]).collect();
        optimiser.begin(&lengths)?;
        for (k, (layer, slopes)) in self.layers.iter_mut().zip(&gradient).enumerate() {
            optimiser.update(2 * k, row_major_mut(&mut layer.weight), row_major(&slopes.weight));
            optimiser.update(2 * k + 1, row_major_mut(&mut layer.bias), row_major(&slopes.bias));
        }
        self.last.layers = gradient;
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

impl<T: Real> LayerGradient<T> {
    fn empty() -> Self {
        Self { weight: Array2::default((0, 0)), bias: Array1::default(0) }
    }

    /// Gives the memory back, so that a new gradient of the same size can have it.
    fn clear(&mut self) {
        *self = Self::empty();
    }

    /// Whether it is free of infinities and NaNs.
    ///
    /// The loss alone does not tell: a rectifier hides an infinite sum, and a softmax an infinite logit.
    fn is_finite(&self) -> bool {
        all_finite(row_major(&self.weight)) && all_finite(row_major(&self.bias))
    }
}

/// The value, if it is a finite number.
fn finite<T: Real>(value: T) -> Result<T, Error> {
    if value.is_finite() { Ok(value) } else { Err(Error::Loss(value.to_f64())) }
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

/// The numbers of a gradient, which the sweep has made in row-major order.
fn row_major<T: Real, D: Dimension>(gradient: &Array<T, D>) -> &[T] {
    gradient.as_slice().expect("a gradient is in row-major order")
}

/// Whether all numbers are finite.
///
/// An infinity or a NaN among them makes the sum infinite or NaN, so a finite sum tells; one that overflowed does not.
fn all_finite<T: Real>(values: &[T]) -> bool {
    let mut lanes = [T::ZERO; 32];
    let (blocks, rest) = values.as_chunks::<32>();
    for block in blocks {
        for (lane, &x) in lanes.iter_mut().zip(block) {
            *lane += x;
        }
    }
    let finite = |x: &T| x.is_finite();
    (lanes.iter().all(finite) && rest.iter().all(finite)) || values.iter().all(finite)
}

/// The gradient of the last step, which is kept for its memory: if it were given back to the operating system and asked
/// for anew, large networks would spend up to a third of a step on that.
#[derive(Debug)]
struct LastGradient<T> {
    layers: Vec<LayerGradient<T>>,
}

impl<T> Default for LastGradient<T> {
    fn default() -> Self {
        Self { layers: Vec::new() }
    }
}

/// It has no meaning between two steps: a copy of a network starts without it, and all are equal.
impl<T> Clone for LastGradient<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for LastGradient<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
