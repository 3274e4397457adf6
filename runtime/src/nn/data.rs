//! Minibatches drawn from a seed, and standardised features.

use ndarray::{Array1, Array2, ArrayView2, Axis};
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::Real;

/// How the minibatches of an epoch are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sampling {
    /// Every example once per epoch, in a new order.
    #[default]
    WithoutReplacement,
    /// Each example of each minibatch uniformly from all.
    WithReplacement,
}

/// The minibatches of epoch after epoch, as indices of examples.
///
/// An epoch draws as many examples as there are. They are shared out evenly over as few minibatches as can hold them,
/// because a few left over in a minibatch of their own would weigh more than the others.
///
/// ```
/// use chainrule::nn::{Minibatches, Sampling};
///
/// let mut minibatches = Minibatches::new(10, 4, Sampling::WithoutReplacement, 0);
/// let sizes: Vec<usize> = minibatches.epoch().map(<[usize]>::len).collect();
/// assert_eq!(sizes, [4, 3, 3]);
/// let mut all = minibatches.epoch().flatten().copied().collect::<Vec<_>>();
/// all.sort();
/// assert_eq!(all, (0..10).collect::<Vec<_>>());
/// ```
#[derive(Clone, Debug)]
pub struct Minibatches {
    indices: Vec<usize>,
    size: usize,
    sampling: Sampling,
    rng: ChaCha8Rng,
}

impl Minibatches {
    /// Minibatches of at most `size` out of `examples`, drawn from a seed.
    ///
    /// # Panics
    /// Where `size` is zero.
    pub fn new(examples: usize, size: usize, sampling: Sampling, seed: u64) -> Self {
        assert!(size > 0, "a minibatch has at least one example");
        Self { indices: (0..examples).collect(), size, sampling, rng: ChaCha8Rng::seed_from_u64(seed) }
    }

    /// The number of minibatches in an epoch.
    pub fn per_epoch(&self) -> usize {
        self.indices.len().div_ceil(self.size)
    }

    /// Draws the next epoch.
    pub fn epoch(&mut self) -> impl Iterator<Item = &[usize]> {
        let examples = self.indices.len();
        match self.sampling {
            Sampling::WithoutReplacement => self.indices.shuffle(&mut self.rng),
            Sampling::WithReplacement => {
                self.indices.fill_with(|| self.rng.random_range(0..examples));
            }
        }
        let (count, indices) = (self.per_epoch(), &self.indices);
        (0..count).map(move |k| {
            // The first `examples % count` minibatches have one more than the others.
            let start = |k: usize| k * (examples / count) + k.min(examples % count);
            &indices[start(k)..start(k + 1)]
        })
    }
}

/// Shifts and scales features to mean 0 and variance 1, by the figures of the data it was made from.
///
/// ```
/// use chainrule::nn::Standardiser;
/// use ndarray::array;
///
/// let train = array![[1.0, 5.0], [3.0, 5.0]];
/// let standardiser = Standardiser::of(train.view());
/// // The test data are scaled by the figures of the training data; a constant feature is only shifted.
/// assert_eq!(standardiser.apply(array![[4.0, 6.0]].view()), array![[2.0, 1.0]]);
/// assert_eq!(standardiser.undo(array![[2.0, 1.0]].view()), array![[4.0, 6.0]]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Standardiser<T> {
    /// The mean of each column.
    pub mean: Array1<T>,
    /// The standard deviation of each column, over all its rows; 1 where the column is constant.
    pub deviation: Array1<T>,
}

impl<T: Real> Standardiser<T> {
    /// Takes the figures of each column.
    ///
    /// # Panics
    /// Where there are no rows.
    pub fn of(x: ArrayView2<T>) -> Self {
        assert!(x.nrows() > 0, "a mean needs an example");
        let count = T::from_usize(x.nrows());
        let mean = x.sum_axis(Axis(0)) / count;
        let centred = &x - &mean;
        let variance = (&centred * &centred).sum_axis(Axis(0)) / count;
        let deviation = variance.mapv(|v| if v > T::ZERO { v.sqrt() } else { T::ONE });
        Self { mean, deviation }
    }

    /// `(x − mean) / deviation`, column by column.
    pub fn apply(&self, x: ArrayView2<T>) -> Array2<T> {
        (&x - &self.mean) / &self.deviation
    }

    /// The way back.
    pub fn undo(&self, x: ArrayView2<T>) -> Array2<T> {
        &x * &self.deviation + &self.mean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_decides() {
        for sampling in [Sampling::WithoutReplacement, Sampling::WithReplacement] {
            let draw = |seed| {
                let mut minibatches = Minibatches::new(100, 7, sampling, seed);
                [0, 1].map(|_| minibatches.epoch().flatten().copied().collect::<Vec<_>>())
            };
            assert_eq!(draw(3), draw(3));
            assert_ne!(draw(3), draw(4));
            let [first, second] = draw(3);
            assert_ne!(first, second);
        }
    }

    #[test]
    fn draws_with_replacement_are_uniform() {
        let mut minibatches = Minibatches::new(10, 10, Sampling::WithReplacement, 0);
        let mut counts = [0_u32; 10];
        for _ in 0..1000 {
            minibatches.epoch().flatten().for_each(|&i| counts[i] += 1);
        }
        // The standard deviation of a count is 30.
        assert!(counts.iter().all(|&count| (850..1150).contains(&count)), "{counts:?}");
    }

    #[test]
    fn no_examples_give_no_minibatches() {
        for sampling in [Sampling::WithoutReplacement, Sampling::WithReplacement] {
            assert_eq!(Minibatches::new(0, 4, sampling, 0).epoch().count(), 0);
        }
    }
}
