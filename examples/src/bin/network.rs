//! The fully connected network: forward and backward propagation for any depth.
//!
//! Forward, with the input `x` and layers `k = 1 … l`:
//!
//! ```text
//! h⁰ = x      aᵏ = bᵏ + Wᵏ hᵏ⁻¹      hᵏ = f(aᵏ)      ŷ = hˡ      J = L(ŷ, y) + λ Ω(θ)
//! ```
//!
//! Backward, starting with `g = ∇ŷ L` and going down from `k = l`:
//!
//! ```text
//! g ← g ⊙ f′(aᵏ)      ∇bᵏ J = g + λ ∇bᵏ Ω      ∇Wᵏ J = g hᵏ⁻¹ᵀ + λ ∇Wᵏ Ω      g ← Wᵏᵀ g
//! ```
//!
//! No line of the second block stands in this program. The affine map, the activation, the loss and the norms are
//! functions, and their pullbacks are generated; the backward sweep calls the pullbacks in reverse order.
//!
//! ```text
//! cargo run --release --bin network
//! ```

use approx::assert_relative_eq;
use chainrule::differentiable;
use ndarray::{Array1, Array2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The weights `Wᵏ` (outputs × inputs) and biases `bᵏ` of a layer; also their gradients.
#[derive(Clone, Debug)]
pub(crate) struct Layer {
    pub(crate) weight: Array2<f64>,
    pub(crate) bias: Array1<f64>,
}

/// The regulariser `λ Ω(θ)`: the squared weights and, where asked, the squared biases.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Penalty {
    pub(crate) lambda: f64,
    pub(crate) biases: bool,
}

/// `a = b + W h`.
#[differentiable(inspect)]
fn affine(weight: &Array2<f64>, bias: &Array1<f64>, h: &Array1<f64>) -> Array1<f64> {
    bias + &weight.dot(h)
}

/// The activation of one unit.
#[differentiable]
fn unit(a: f64) -> f64 {
    a.tanh()
}

/// `h = f(a)`, unit by unit.
#[differentiable]
fn activate(a: &Array1<f64>) -> Array1<f64> {
    a.mapv(unit)
}

/// `L(ŷ, y) = ‖ŷ − y‖²`.
#[differentiable(wrt(prediction))]
fn loss(prediction: &Array1<f64>, target: &Array1<f64>) -> f64 {
    let miss = prediction - target;
    (&miss * &miss).sum()
}

/// `λ ‖W‖²_F`.
#[differentiable(wrt(weight))]
fn weight_penalty(weight: &Array2<f64>, lambda: f64) -> f64 {
    lambda * (weight * weight).sum()
}

/// `λ ‖b‖²`.
#[differentiable(wrt(bias))]
fn bias_penalty(bias: &Array1<f64>, lambda: f64) -> f64 {
    lambda * (bias * bias).sum()
}

/// What a sweep over some layers gives.
pub(crate) struct Sweep {
    /// The cost `J`: the loss, and the penalties of these layers.
    pub(crate) cost: f64,
    /// `∇h L` at the input of the first of these layers.
    pub(crate) by_input: Array1<f64>,
    /// The gradients of these layers, the last one first.
    pub(crate) by_layer: Vec<Layer>,
}

/// Goes forward through `layers` from their input `h`, and back.
///
/// Going down the recursion is the forward sweep. It ends at the loss, and each layer pulls back what the layers above
/// it return: the backward sweep.
pub(crate) fn propagate(layers: &[Layer], h: &Array1<f64>, target: &Array1<f64>, penalty: Penalty) -> Sweep {
    let Some((layer, above)) = layers.split_first() else {
        let (cost, by_input) = loss::value_and_grad(h, target);
        return Sweep { cost, by_input, by_layer: Vec::new() };
    };
    let (a, affine_pullback) = affine::vjp(&layer.weight, &layer.bias, h);
    let (activated, activation_pullback) = activate::vjp(&a);
    let sweep = propagate(above, &activated, target, penalty);

    let g = activation_pullback(sweep.by_input);
    let (weight, bias, by_input) = affine_pullback(g);
    let mut gradient = Layer { weight, bias };
    let cost = sweep.cost + penalise(layer, penalty, &mut gradient);
    let mut by_layer = sweep.by_layer;
    by_layer.push(gradient);
    Sweep { cost, by_input, by_layer }
}

/// The penalty of a layer; its gradient is added to the layer's.
fn penalise(layer: &Layer, penalty: Penalty, gradient: &mut Layer) -> f64 {
    let (of_weights, by_weight) = weight_penalty::value_and_grad(&layer.weight, penalty.lambda);
    gradient.weight += &by_weight;
    if !penalty.biases {
        return of_weights;
    }
    let (of_biases, by_bias) = bias_penalty::value_and_grad(&layer.bias, penalty.lambda);
    gradient.bias += &by_bias;
    of_weights + of_biases
}

/// The cost alone, as one writes it down.
pub(crate) fn cost(layers: &[Layer], x: &Array1<f64>, target: &Array1<f64>, penalty: Penalty) -> f64 {
    let prediction =
        layers.iter().fold(x.clone(), |h, layer| activate(&affine(&layer.weight, &layer.bias, &h)));
    let penalties = layers.iter().map(|layer| {
        let of_biases = if penalty.biases { bias_penalty(&layer.bias, penalty.lambda) } else { 0.0 };
        weight_penalty(&layer.weight, penalty.lambda) + of_biases
    });
    loss(&prediction, target) + penalties.sum::<f64>()
}

/// A network with these widths, from its input to its output, with random parameters.
pub(crate) fn random_network(widths: &[usize], random: &mut ChaCha8Rng) -> Vec<Layer> {
    let mut layer = |pair: &[usize]| {
        let mut entry = || random.random_range(-0.8..0.8);
        let bias = Array1::from_shape_simple_fn(pair[1], &mut entry);
        Layer { weight: Array2::from_shape_simple_fn((pair[1], pair[0]), &mut entry), bias }
    };
    widths.windows(2).map(&mut layer).collect()
}

/// The central difference of the cost by the parameter that `entry` points to.
fn difference(
    layers: &[Layer],
    entry: impl Fn(&mut [Layer]) -> &mut f64,
    cost: impl Fn(&[Layer]) -> f64,
) -> f64 {
    let step = 1e-5;
    let moved = |by: f64| {
        let mut layers = layers.to_vec();
        *entry(&mut layers) += by;
        cost(&layers)
    };
    (moved(step) - moved(-step)) / (2.0 * step)
}

/// Holds every entry of the gradient of a random network against a central difference.
pub(crate) fn check(widths: &[usize], penalty: Penalty) {
    let mut random = ChaCha8Rng::seed_from_u64(widths.len() as u64);
    let layers = random_network(widths, &mut random);
    let x = Array1::from_shape_simple_fn(widths[0], || random.random_range(-1.0..1.0));
    let target = Array1::from_shape_simple_fn(widths[widths.len() - 1], || random.random_range(-1.0..1.0));
    let evaluate = |layers: &[Layer]| cost(layers, &x, &target, penalty);

    let sweep = propagate(&layers, &x, &target, penalty);
    assert_relative_eq!(sweep.cost, evaluate(&layers), max_relative = 1e-14);
    let mut entries = 0;
    for (k, gradient) in sweep.by_layer.iter().rev().enumerate() {
        for (index, entry) in gradient.weight.indexed_iter() {
            let known = difference(&layers, |layers| &mut layers[k].weight[index], evaluate);
            assert_relative_eq!(*entry, known, max_relative = 1e-6, epsilon = 1e-8);
        }
        for (index, entry) in gradient.bias.indexed_iter() {
            let known = difference(&layers, |layers| &mut layers[k].bias[index], evaluate);
            assert_relative_eq!(*entry, known, max_relative = 1e-6, epsilon = 1e-8);
        }
        entries += gradient.weight.len() + gradient.bias.len();
    }
    println!(
        "widths {widths:?}, {penalty:?}: J = {:.6}, {entries} entries of the gradient agree",
        sweep.cost
    );
}

pub(crate) fn main() {
    println!("one layer is\n{}", affine::graph());
    let weights = Penalty { lambda: 0.05, biases: false };
    let everything = Penalty { lambda: 0.05, biases: true };
    for widths in [&[3, 2][..], &[4, 5, 2], &[3, 6, 5, 4], &[2, 3, 3, 3, 3, 3, 3, 3, 1]] {
        check(widths, Penalty { lambda: 0.0, biases: false });
        check(widths, weights);
        check(widths, everything);
    }
}
