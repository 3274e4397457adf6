//! The penalty Ω(θ) on the size of the parameters.

use ndarray::{Array1, Array2};

use super::Mlp;
use crate::{Real, differentiable};

/// The penalty on one parameter: `l1·|w| + l2·w²`.
///
/// Its derivative is `l1·sign(w) + 2·l2·w`, with the sign of zero zero.
///
/// ```
/// use chainrule::nn::regulariser::penalty;
///
/// assert_eq!(penalty::value_and_grad(-3.0, 0.5, 0.25), (3.75, -2.0));
/// assert_eq!(penalty::grad(0.0, 0.5, 0.25), 0.0);
/// ```
#[differentiable(wrt(w))]
#[inline]
pub fn penalty<T: Real>(w: T, l1: T, l2: T) -> T {
    l1 * w.abs() + l2 * (w * w)
}

/// λΩ(θ): a multiple of the sum of the weights' magnitudes and one of the sum of their squares.
///
/// It holds the weights and, where asked, the biases. (An optimiser's `weight_decay` is another thing: it adds
/// its multiple of every parameter to the gradient, without the factor 2.)
///
/// ```
/// use chainrule::nn::{Activation, Mlp, Regulariser};
///
/// let mut mlp = Mlp::<f64>::new(&[1, 1], Activation::Identity, 0);
/// mlp.layers[0].weight[[0, 0]] = 3.0;
/// mlp.layers[0].bias[0] = 1.0;
/// assert_eq!(Regulariser::l2(0.01).value(&mlp), 0.01 * 9.0);
/// assert_eq!(Regulariser::l2(0.01).biases(true).value(&mlp), 0.01 * 9.0 + 0.01);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regulariser<T> {
    l1: T,
    l2: T,
    biases: bool,
}

impl<T: Real> Default for Regulariser<T> {
    fn default() -> Self {
        Self::none()
    }
}

impl<T: Real> Regulariser<T> {
    /// No penalty.
    pub const fn none() -> Self {
        Self { l1: T::ZERO, l2: T::ZERO, biases: false }
    }

    /// `lambda` times the sum of the magnitudes.
    pub const fn l1(lambda: T) -> Self {
        Self { l1: lambda, l2: T::ZERO, biases: false }
    }

    /// `lambda` times the sum of the squares.
    pub const fn l2(lambda: T) -> Self {
        Self { l1: T::ZERO, l2: lambda, biases: false }
    }

    /// Both penalties.
    pub const fn elastic(l1: T, l2: T) -> Self {
        Self { l1, l2, biases: false }
    }

    /// Whether the biases are held too.
    pub const fn biases(mut self, held: bool) -> Self {
        self.biases = held;
        self
    }

    /// The penalty of a network.
    pub fn value(&self, mlp: &Mlp<T>) -> T {
        if self.is_none() {
            return T::ZERO;
        }
        let of = |values: &mut dyn Iterator<Item = &T>| values.map(|&w| penalty(w, self.l1, self.l2)).sum();
        mlp.layers
            .iter()
            .map(|layer| {
                let weights: T = of(&mut layer.weight.iter());
                if self.biases { weights + of(&mut layer.bias.iter()) } else { weights }
            })
            .sum()
    }

    /// Adds the gradient of the penalty on a weight, in row-major order.
    pub(super) fn add_weight_gradient(&self, weight: &Array2<T>, gradient: &mut [T]) {
        self.add_gradient(weight.iter(), gradient);
    }

    /// Adds the gradient of the penalty on a bias, if there is one.
    pub(super) fn add_bias_gradient(&self, bias: &Array1<T>, gradient: &mut [T]) {
        if self.biases {
            self.add_gradient(bias.iter(), gradient);
        }
    }

    fn add_gradient<'a>(&self, parameter: impl Iterator<Item = &'a T>, gradient: &mut [T]) {
        if self.is_none() {
            return;
        }
        for (slope, &w) in gradient.iter_mut().zip(parameter) {
            *slope += penalty::grad(w, self.l1, self.l2);
        }
    }

    pub(super) fn is_none(&self) -> bool {
        self.l1 == T::ZERO && self.l2 == T::ZERO
    }
}
