//! Initial weights, drawn so that the scale of the signal stays the same from layer to layer.

use ndarray::Array2;
use rand::{Rng, RngExt};

use super::Activation;
use crate::Real;

/// The distribution that initial weights are drawn from, for a layer of `m` inputs and `n` outputs.
///
/// Biases start at zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Init {
    /// Uniform on ±√(6 / (m + n)) (Glorot and Bengio 2010): for saturating activations.
    GlorotUniform,
    /// Normal with the variance 2 / (m + n).
    GlorotNormal,
    /// Uniform on ±√(6 / m) (He et al. 2015): for rectifiers, which halve the variance.
    HeUniform,
    /// Normal with the variance 2 / m.
    HeNormal,
}

impl Init {
    /// The usual choice before an activation: He for the rectifiers and their smooth relatives, Glorot for the rest.
    pub fn for_activation<T>(activation: Activation<T>) -> Self {
        match activation {
            Activation::Relu
            | Activation::LeakyRelu(_)
            | Activation::Elu(_)
            | Activation::Softplus
            | Activation::Gelu
            | Activation::Silu => Self::HeUniform,
            Activation::Identity | Activation::Sigmoid | Activation::Tanh => Self::GlorotUniform,
        }
    }

    /// A weight matrix of `inputs` × `outputs`.
    ///
    /// The numbers are drawn in `f64`, row by row, so that `f32` and `f64` networks start alike.
    pub fn weight<T: Real>(self, inputs: usize, outputs: usize, rng: &mut impl Rng) -> Array2<T> {
        let deviation = self.deviation(inputs as f64, outputs as f64);
        let draw = match self {
            Self::GlorotUniform | Self::HeUniform => uniform,
            Self::GlorotNormal | Self::HeNormal => normal,
        };
        Array2::from_shape_simple_fn((inputs, outputs), || T::from_f64(deviation * draw(rng)))
    }

    /// The standard deviation of the weights.
    fn deviation(self, inputs: f64, outputs: f64) -> f64 {
        match self {
            Self::GlorotUniform | Self::GlorotNormal => (2.0 / (inputs + outputs)).sqrt(),
            Self::HeUniform | Self::HeNormal => (2.0 / inputs).sqrt(),
        }
    }
}

/// A uniform number with mean 0 and variance 1.
fn uniform<R: Rng>(rng: &mut R) -> f64 {
    3.0_f64.sqrt() * (2.0 * rng.random::<f64>() - 1.0)
}

/// A normal number with mean 0 and variance 1 (Box and Muller 1958).
fn normal<R: Rng>(rng: &mut R) -> f64 {
    // `random` is in [0, 1): one minus it is never zero.
    let radius = (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt();
    radius * (core::f64::consts::TAU * rng.random::<f64>()).cos()
}

#[cfg(test)]
mod tests {
    use super::*;
    use approx::assert_relative_eq;
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    #[test]
    fn mean_and_variance_are_as_documented() {
        let variances = [
            (Init::GlorotUniform, 2.0 / 500.0),
            (Init::GlorotNormal, 2.0 / 500.0),
            (Init::HeUniform, 2.0 / 300.0),
            (Init::HeNormal, 2.0 / 300.0),
        ];
        for (init, variance) in variances {
            let weight: Array2<f64> = init.weight(300, 200, &mut ChaCha8Rng::seed_from_u64(1));
            let mean = weight.mean().unwrap();
            assert!(mean.abs() < 4.0 * (variance / 60_000.0_f64).sqrt());
            assert_relative_eq!(weight.var(0.0), variance, max_relative = 0.03);
        }
    }

    #[test]
    fn uniform_weights_stay_within_their_bounds() {
        let weight: Array2<f64> = Init::HeUniform.weight(24, 50, &mut ChaCha8Rng::seed_from_u64(2));
        assert!(weight.iter().all(|w| w.abs() <= 0.5));
    }

    #[test]
    fn f32_and_f64_start_alike() {
        let narrow: Array2<f32> = Init::HeNormal.weight(7, 5, &mut ChaCha8Rng::seed_from_u64(3));
        let wide: Array2<f64> = Init::HeNormal.weight(7, 5, &mut ChaCha8Rng::seed_from_u64(3));
        assert_eq!(narrow, wide.mapv(|w| w as f32));
    }
}
