//! Minibatch stochastic gradient descent.
//!
//! The cost of a data set is a mean over its examples, and so is the gradient. A minibatch of `m′` examples, drawn
//! uniformly, gives an estimate of it that is right on average, at a cost that does not depend on the size of the set:
//!
//! ```text
//! g = (1/m′) Σᵢ ∇θ L(xᵢ, yᵢ, θ)      θ ← θ − ε g
//! ```
//!
//! The sum is computed twice here: example by example, and by the gradient of one function over the whole minibatch,
//! where the sum is a matrix product. Both are generated, for `f32` and `f64` from the same source, and have to agree.
//! Then the second one fits a model to noisy data.
//!
//! ```text
//! cargo run --release --bin minibatch
//! ```

use chainrule::{Real, differentiable};
use ndarray::{Array1, Array2, Axis};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The loss of one example: the squared error of `σ(w·x + b)`.
#[differentiable(wrt(w, b))]
fn example_loss<T: Real>(x: &Array1<T>, y: T, w: &Array1<T>, b: T) -> T {
    let score = x.dot(w) + b;
    let miss = T::ONE / (T::ONE + (-score).exp()) - y;
    miss * miss
}

/// The mean loss of a minibatch, an example in each row of `x`.
#[differentiable(inspect, wrt(w, b))]
fn batch_loss<T: Real>(x: &Array2<T>, y: &Array1<T>, w: &Array1<T>, b: T) -> T {
    let score = x.dot(w) + b;
    let miss = score.mapv(|score| T::ONE / (T::ONE + (-score).exp())) - y;
    (&miss * &miss).sum() / T::from_usize(y.len())
}

/// Examples whose targets follow a known model, up to noise.
pub(crate) struct Data<T> {
    pub(crate) x: Array2<T>,
    pub(crate) y: Array1<T>,
}

/// The model behind the data.
const WEIGHTS: [f64; 4] = [1.5, -2.0, 0.5, 1.0];
const BIAS: f64 = -0.25;

impl<T: Real> Data<T> {
    /// `count` examples from a seed.
    pub(crate) fn new(count: usize, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let x = Array2::from_shape_simple_fn((count, WEIGHTS.len()), || random.random_range(-1.0..1.0));
        let target = |row: ndarray::ArrayView1<'_, f64>| {
            let score: f64 = row.iter().zip(WEIGHTS).map(|(x, w)| x * w).sum::<f64>() + BIAS;
            1.0 / (1.0 + (-score).exp()) + random.random_range(-0.05..0.05)
        };
        let y: Array1<f64> = x.rows().into_iter().map(target).collect();
        Self { x: x.mapv(T::from_f64), y: y.mapv(T::from_f64) }
    }

    /// A minibatch of `size` examples, drawn uniformly and with replacement.
    pub(crate) fn draw(&self, size: usize, random: &mut ChaCha8Rng) -> Self {
        let drawn: Vec<usize> = (0..size).map(|_| random.random_range(0..self.y.len())).collect();
        Self { x: self.x.select(Axis(0), &drawn), y: self.y.select(Axis(0), &drawn) }
    }
}

/// The mean of the gradients of the single examples.
fn mean_of_gradients<T: Real>(batch: &Data<T>, w: &Array1<T>, b: T) -> (Array1<T>, T) {
    let (mut by_w, mut by_b) = (Array1::zeros(w.len()), T::ZERO);
    for (x, &y) in batch.x.rows().into_iter().zip(&batch.y) {
        let (of_w, of_b) = example_loss::grad(&x.to_owned(), y, w, b);
        by_w += &of_w;
        by_b += of_b;
    }
    let share = T::ONE / T::from_usize(batch.y.len());
    (by_w * share, by_b * share)
}

/// The largest difference between the mean of the gradients and the gradient of the mean, relative to the latter.
pub(crate) fn disagreement<T: Real>(batch: &Data<T>, w: &Array1<T>, b: T) -> f64 {
    let (by_w, by_b) = batch_loss::grad(&batch.x, &batch.y, w, b);
    let (mean_by_w, mean_by_b) = mean_of_gradients(batch, w, b);
    let size = by_w.iter().fold(by_b.abs(), |most, entry| most.max(entry.abs()));
    let gap =
        by_w.iter().zip(&mean_by_w).fold((by_b - mean_by_b).abs(), |most, (l, r)| most.max((*l - *r).abs()));
    (gap / size).to_f64()
}

/// The weights and the bias after `epochs` rounds of `steps` steps, from a model that is zero everywhere.
pub(crate) fn train<T: Real>(data: &Data<T>, rate: T, steps: usize, epochs: usize) -> (Array1<T>, T) {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let (mut w, mut b) = (Array1::zeros(data.x.ncols()), T::ZERO);
    for epoch in 0..=epochs {
        println!("epoch {epoch:>2}: loss {:.6}", batch_loss(&data.x, &data.y, &w, b));
        for _ in 0..steps {
            let batch = data.draw(32, &mut random);
            let (by_w, by_b) = batch_loss::grad(&batch.x, &batch.y, &w, b);
            w -= &(by_w * rate);
            b -= by_b * rate;
        }
    }
    (w, b)
}

/// Holds the two gradients against each other over minibatches of many sizes.
pub(crate) fn check<T: Real>(tolerance: f64) {
    let data = Data::<T>::new(500, 7);
    let mut random = ChaCha8Rng::seed_from_u64(0);
    let w = Array1::from_iter([0.3, -0.1, 0.7, -0.4].map(T::from_f64));
    for size in [1, 2, 8, 32, 128] {
        let gap = disagreement(&data.draw(size, &mut random), &w, T::HALF);
        assert!(gap <= tolerance, "the gradients of {size} examples differ by {gap:e}");
        println!("{size:>4} examples: the mean of the gradients is the gradient of the mean to {gap:.1e}");
    }
}

pub(crate) fn main() {
    println!("{}", batch_loss::graph());
    println!("f64");
    check::<f64>(1e-12);
    println!("f32");
    check::<f32>(1e-6);

    println!("\ntraining");
    let (w, b) = train(&Data::<f64>::new(2_000, 7), 2.0, 200, 10);
    println!("w = {w:.3}, b = {b:.3}; the data were made with {WEIGHTS:?} and {BIAS}");
    assert!(w.iter().zip(WEIGHTS).all(|(found, known)| (found - known).abs() < 0.1));
    assert!((b - BIAS).abs() < 0.1);
}
