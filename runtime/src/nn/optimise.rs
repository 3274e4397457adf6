//! Optimisers: how a step follows from the gradient. They do what PyTorch's of the same names do.

use super::Error;
use crate::Real;

/// What makes a step out of a gradient.
///
/// A step begins with the lengths of all parameters, and then goes through them in the same order. Whatever holds
/// its parameters as slices can be optimised so, not only an [`Mlp`](super::Mlp):
///
/// ```
/// use chainrule::nn::{Optimiser, Sgd};
///
/// // Downhill on (x − 3)².
/// let (mut sgd, mut x) = (Sgd::new(0.1), [0.0]);
/// for _ in 0..100 {
///     let gradient = [2.0 * (x[0] - 3.0)];
///     sgd.begin(&[1])?;
///     sgd.update(0, &mut x, &gradient);
/// }
/// assert!((x[0] - 3.0_f64).abs() < 1e-8);
/// # Ok::<(), chainrule::nn::Error>(())
/// ```
pub trait Optimiser<T: Real> {
    /// Begins a step over parameters of these lengths.
    ///
    /// # Errors
    /// [`Error::OptimiserState`] where an earlier step had other lengths; nothing has changed then.
    fn begin(&mut self, lengths: &[usize]) -> Result<(), Error>;

    /// Moves the parameter at `index` along its gradient.
    ///
    /// # Panics
    /// Where the lengths are not those that the step began with.
    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]);

    /// The learning rate, if the next step is θ ← θ − rate·gradient and nothing else.
    ///
    /// A network asks before the step begins. Where the answer is a rate it may move its parameters itself instead of
    /// calling [`update`](Self::update) for them: the product that would make a weight's gradient can add straight into
    /// the weight, and the step comes out the same up to rounding.
    ///
    /// ```
    /// use chainrule::nn::{Adam, Optimiser, Sgd};
    ///
    /// assert_eq!(Sgd::new(0.1).plain_descent(), Some(0.1));
    /// assert_eq!(Sgd::new(0.1).momentum(0.9).plain_descent(), None);
    /// assert_eq!(Adam::new(0.1).plain_descent(), None);
    /// ```
    fn plain_descent(&self) -> Option<T> {
        None
    }
}

impl<T: Real, O: Optimiser<T> + ?Sized> Optimiser<T> for Box<O> {
    fn begin(&mut self, lengths: &[usize]) -> Result<(), Error> {
        (**self).begin(lengths)
    }

    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]) {
        (**self).update(index, parameter, gradient);
    }

    fn plain_descent(&self) -> Option<T> {
        (**self).plain_descent()
    }
}

/// Gradient descent, with momentum, Nesterov's variant of it, and weight decay.
///
/// With g = gradient + decay·θ: v ← momentum·v + g, and θ ← θ − rate·v; with Nesterov
/// θ ← θ − rate·(g + momentum·v).
///
/// ```
/// use chainrule::nn::Sgd;
///
/// let optimiser = Sgd::new(0.05).momentum(0.9).nesterov(true).weight_decay(1e-4);
/// # let _: Sgd<f32> = optimiser;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Sgd<T> {
    rate: T,
    momentum: T,
    nesterov: bool,
    decay: T,
    velocity: Vec<Vec<T>>,
}

impl<T: Real> Sgd<T> {
    /// Gradient descent with a learning rate, and nothing else.
    ///
    /// # Panics
    /// Where the rate is negative or not finite.
    pub fn new(rate: T) -> Self {
        assert_not_negative("learning rate", rate);
        Self { rate, momentum: T::ZERO, nesterov: false, decay: T::ZERO, velocity: Vec::new() }
    }

    /// How much of the last step's velocity is kept.
    ///
    /// # Panics
    /// Where the momentum is negative or not finite.
    pub fn momentum(mut self, momentum: T) -> Self {
        assert_not_negative("momentum", momentum);
        self.momentum = momentum;
        self
    }

    /// Whether the step looks ahead along the velocity (Sutskever et al. 2013).
    pub fn nesterov(mut self, nesterov: bool) -> Self {
        self.nesterov = nesterov;
        self
    }

    /// The multiple of every parameter, biases included, that is added to its gradient.
    ///
    /// # Panics
    /// Where the decay is negative or not finite.
    pub fn weight_decay(mut self, decay: T) -> Self {
        assert_not_negative("weight decay", decay);
        self.decay = decay;
        self
    }
}

impl<T: Real> Optimiser<T> for Sgd<T> {
    fn begin(&mut self, lengths: &[usize]) -> Result<(), Error> {
        if self.momentum == T::ZERO {
            return Ok(());
        }
        begin_with(&mut self.velocity, lengths)
    }

    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]) {
        assert_eq!(parameter.len(), gradient.len(), "a parameter and its gradient have the same length");
        let Self { rate, momentum, decay, .. } = *self;
        if momentum == T::ZERO {
            let moves = parameter.iter_mut().zip(gradient);
            return match decay == T::ZERO {
                true => moves.for_each(|(p, &g)| *p -= rate * g),
                false => moves.for_each(|(p, &g)| *p -= rate * (g + decay * *p)),
            };
        }
        let velocity = &mut self.velocity[index];
        assert_eq!(parameter.len(), velocity.len(), "a parameter has the length that the step began with");
        for ((p, &g), v) in parameter.iter_mut().zip(gradient).zip(velocity) {
            let g = g + decay * *p;
            *v = momentum * *v + g;
            *p -= rate * if self.nesterov { g + momentum * *v } else { *v };
        }
    }

    fn plain_descent(&self) -> Option<T> {
        (self.momentum == T::ZERO && self.decay == T::ZERO).then_some(self.rate)
    }
}

/// Adam (Kingma and Ba 2015): steps scaled by running moments of the gradient, corrected for their start at zero.
///
/// ```
/// use chainrule::nn::Adam;
///
/// let optimiser = Adam::new(1e-3).betas(0.9, 0.999).epsilon(1e-8).weight_decay(1e-4);
/// # let _: Adam<f64> = optimiser;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Adam<T> {
    rate: T,
    betas: (T, T),
    epsilon: T,
    decay: T,
    steps: i32,
    first: Vec<Vec<T>>,
    second: Vec<Vec<T>>,
}

impl<T: Real> Adam<T> {
    /// Adam with a learning rate, β = (0.9, 0.999), ε = 10⁻⁸ and no weight decay.
    ///
    /// # Panics
    /// Where the rate is negative or not finite.
    pub fn new(rate: T) -> Self {
        assert_not_negative("learning rate", rate);
        Self {
            rate,
            betas: (T::from_f64(0.9), T::from_f64(0.999)),
            epsilon: T::from_f64(1e-8),
            decay: T::ZERO,
            steps: 0,
            first: Vec::new(),
            second: Vec::new(),
        }
    }

    /// How slowly the two moments forget.
    ///
    /// # Panics
    /// Where one of them is not in [0, 1).
    pub fn betas(mut self, first: T, second: T) -> Self {
        let allowed = T::ZERO..T::ONE;
        assert!(allowed.contains(&first) && allowed.contains(&second), "betas lie in [0, 1)");
        self.betas = (first, second);
        self
    }

    /// What is added to the root of the second moment.
    ///
    /// # Panics
    /// Where it is negative or not finite.
    pub fn epsilon(mut self, epsilon: T) -> Self {
        assert_not_negative("epsilon", epsilon);
        self.epsilon = epsilon;
        self
    }

    /// The multiple of every parameter, biases included, that is added to its gradient.
    ///
    /// # Panics
    /// Where the decay is negative or not finite.
    pub fn weight_decay(mut self, decay: T) -> Self {
        assert_not_negative("weight decay", decay);
        self.decay = decay;
        self
    }
}

impl<T: Real> Optimiser<T> for Adam<T> {
    fn begin(&mut self, lengths: &[usize]) -> Result<(), Error> {
        begin_with(&mut self.first, lengths)?;
        begin_with(&mut self.second, lengths)?;
        self.steps = self.steps.saturating_add(1);
        Ok(())
    }

    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]) {
        let (first, second) = (&mut self.first[index], &mut self.second[index]);
        assert_eq!(parameter.len(), gradient.len(), "a parameter and its gradient have the same length");
        assert_eq!(parameter.len(), first.len(), "a parameter has the length that the step began with");
        let (b1, b2) = self.betas;
        let rate = self.rate / (T::ONE - b1.powi(self.steps));
        let correction = (T::ONE - b2.powi(self.steps)).sqrt();
        for (((p, &g), m), v) in parameter.iter_mut().zip(gradient).zip(first).zip(second) {
            let g = g + self.decay * *p;
            *m = b1 * *m + (T::ONE - b1) * g;
            *v = b2 * *v + (T::ONE - b2) * (g * g);
            *p -= rate * *m / (v.sqrt() / correction + self.epsilon);
        }
    }
}

/// Makes state of zeros at the first step, and compares the lengths at the others.
fn begin_with<T: Real>(state: &mut Vec<Vec<T>>, lengths: &[usize]) -> Result<(), Error> {
    if state.is_empty() {
        state.extend(lengths.iter().map(|&length| vec![T::ZERO; length]));
    }
    if state.iter().map(Vec::len).eq(lengths.iter().copied()) { Ok(()) } else { Err(Error::OptimiserState) }
}

fn assert_not_negative<T: Real>(what: &str, value: T) {
    assert!(value >= T::ZERO && value.is_finite(), "the {what} is {value}, which is negative or not finite");
}

#[cfg(test)]
mod tests {
    use super::*;
    use approx::assert_relative_eq;

    /// Three steps with the gradient 2θ from (1, −2).
    fn run(mut optimiser: impl Optimiser<f64>) -> [f64; 2] {
        let mut theta = [1.0, -2.0];
        for _ in 0..3 {
            let gradient = theta.map(|t| 2.0 * t);
            optimiser.begin(&[2]).unwrap();
            optimiser.update(0, &mut theta, &gradient);
        }
        theta
    }

    #[test]
    fn plain_descent_shrinks_by_its_factor() {
        assert_relative_eq!(run(Sgd::new(0.1))[0], 0.8_f64.powi(3), max_relative = 1e-15);
        assert_relative_eq!(
            run(Sgd::new(0.1).weight_decay(1.0))[1],
            -2.0 * 0.7_f64.powi(3),
            max_relative = 1e-15
        );
    }

    #[test]
    fn momentum_follows_its_recurrence() {
        let (mut theta, mut velocity) = (1.0, 0.0);
        for _ in 0..3 {
            velocity = 0.9 * velocity + 2.0 * theta;
            theta -= 0.1 * velocity;
        }
        assert_eq!(run(Sgd::new(0.1).momentum(0.9))[0], theta);
    }

    #[test]
    fn nesterov_looks_ahead() {
        let (mut theta, mut velocity) = (1.0, 0.0);
        for _ in 0..3 {
            let gradient = 2.0 * theta;
            velocity = 0.9 * velocity + gradient;
            theta -= 0.1 * (gradient + 0.9 * velocity);
        }
        assert_eq!(run(Sgd::new(0.1).momentum(0.9).nesterov(true))[0], theta);
    }

    #[test]
    fn the_first_step_of_adam_is_the_learning_rate() {
        let mut adam = Adam::new(0.01).epsilon(0.0);
        let mut theta = [1.0, -2.0];
        adam.begin(&[2]).unwrap();
        adam.update(0, &mut theta, &[5.0, -1e-3]);
        assert_relative_eq!(theta[0], 0.99, max_relative = 1e-14);
        assert_relative_eq!(theta[1], -1.99, max_relative = 1e-14);
    }

    #[test]
    fn adam_follows_its_recurrence() {
        let (mut theta, mut m, mut v) = (1.0_f64, 0.0, 0.0);
        for t in 1..=3 {
            let g = 2.0 * theta;
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            let (m_hat, v_hat) = (m / (1.0 - 0.9_f64.powi(t)), v / (1.0 - 0.999_f64.powi(t)));
            theta -= 0.1 * m_hat / (v_hat.sqrt() + 1e-8);
        }
        assert_relative_eq!(run(Adam::new(0.1))[0], theta, max_relative = 1e-13);
    }

    #[test]
    fn state_of_another_model_is_refused_and_kept() {
        let mut adam = Adam::new(0.1_f32);
        adam.begin(&[3, 2]).unwrap();
        let before = adam.clone();
        assert_eq!(adam.begin(&[3, 1]), Err(Error::OptimiserState));
        assert_eq!(adam, before);
    }
}
