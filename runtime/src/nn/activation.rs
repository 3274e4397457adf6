//! Activations: differentiable functions of one float, and their choice at run time.
//!
//! The functions are written without a branch wherever a branch would only be there for accuracy: `exp` is never
//! given a positive number, so nothing overflows, and the kinks of `abs`, `max` and `min` at zero cancel in the
//! derivative.

use crate::{Real, differentiable};

/// x itself.
#[differentiable]
#[inline]
pub fn identity<T: Real>(x: T) -> T {
    x
}

/// The logistic function 1 / (1 + e⁻ˣ).
///
/// ```
/// use chainrule::nn::activation::sigmoid;
///
/// assert_eq!(sigmoid::value_and_grad(0.0), (0.5, 0.25));
/// assert_eq!(sigmoid::value_and_grad(-1e4), (0.0, 0.0));
/// ```
#[differentiable]
#[inline]
pub fn sigmoid<T: Real>(x: T) -> T {
    x.min(T::ZERO).exp() / (T::ONE + (-x.abs()).exp())
}

/// The hyperbolic tangent.
#[differentiable]
#[inline]
pub fn tanh<T: Real>(x: T) -> T {
    x.tanh()
}

/// The rectifier: x where it is positive, zero elsewhere; NaN for NaN. Its derivative at zero is zero.
///
/// A plain `x.max(0.0)` has the derivative ½ at zero and hides a NaN; hence the branch, and a rule of its own.
///
/// ```
/// use chainrule::nn::activation::relu;
///
/// assert_eq!(relu::grad(0.0), 0.0);
/// assert!(relu(f64::NAN).is_nan());
/// ```
#[differentiable(vjp = relu_vjp, jvp = relu_jvp)]
#[inline]
pub fn relu<T: Real>(x: T) -> T {
    if x <= T::ZERO { T::ZERO } else { x }
}

#[inline]
fn relu_vjp<T: Real>(x: T) -> (T, impl Fn(T) -> T) {
    (relu(x), move |dy| if x <= T::ZERO { T::ZERO } else { dy })
}

#[inline]
fn relu_jvp<T: Real>(x: T, dx: T) -> (T, T) {
    (relu(x), if x <= T::ZERO { T::ZERO } else { dx })
}

/// The leaky rectifier: x where it is positive, `slope · x` elsewhere. Its derivative at zero is `slope`.
#[differentiable(wrt(x), vjp = leaky_relu_vjp, jvp = leaky_relu_jvp)]
#[inline]
pub fn leaky_relu<T: Real>(x: T, slope: T) -> T {
    if x <= T::ZERO { slope * x } else { x }
}

#[inline]
fn leaky_relu_vjp<T: Real>(x: T, slope: T) -> (T, impl Fn(T) -> T) {
    (leaky_relu(x, slope), move |dy| if x <= T::ZERO { slope * dy } else { dy })
}

#[inline]
fn leaky_relu_jvp<T: Real>(x: T, slope: T, dx: T) -> (T, T) {
    (leaky_relu(x, slope), if x <= T::ZERO { slope * dx } else { dx })
}

/// The exponential linear unit: x where it is positive, `alpha · (eˣ − 1)` elsewhere.
///
/// Its derivative at zero is the mean of the two sides, (1 + `alpha`) / 2.
#[differentiable(wrt(x))]
#[inline]
pub fn elu<T: Real>(x: T, alpha: T) -> T {
    // The part below zero is a difference, because `x.min(0.0)` would hide a NaN.
    let above = x.max(T::ZERO);
    above + alpha * (x - above).exp_m1()
}

/// ln(1 + eˣ), the smooth rectifier.
///
/// ```
/// use chainrule::nn::activation::softplus;
///
/// assert_eq!(softplus::value_and_grad(0.0), (2.0_f64.ln(), 0.5));
/// assert_eq!(softplus::value_and_grad(1e4), (1e4, 1.0));
/// ```
#[differentiable]
#[inline]
pub fn softplus<T: Real>(x: T) -> T {
    x.max(T::ZERO) + (-x.abs()).exp().ln_1p()
}

/// x·σ(x), the sigmoid linear unit, also called swish.
#[differentiable]
#[inline]
pub fn silu<T: Real>(x: T) -> T {
    x * sigmoid(x)
}

/// The Gaussian error linear unit x·Φ(x), with Hendrycks and Gimpel's approximation by tanh of the normal
/// distribution's Φ (arXiv:1606.08415, section 2), which is within 5·10⁻⁴ of x·Φ(x).
///
/// Beyond ±10 the tanh is ±1 to the last bit. The polynomial is cut off there, so that it cannot overflow and its
/// derivative stays a number.
#[differentiable]
#[inline]
pub fn gelu<T: Real>(x: T) -> T {
    let scale = T::FRAC_2_SQRT_PI * T::FRAC_1_SQRT_2;
    let ten = T::from_f64(10.0);
    let z = x.clamp(-ten, ten);
    let t = (scale * (z + T::from_f64(0.044715) * (z * z * z))).tanh();
    T::HALF * x * (T::ONE + t)
}

/// The activation of a layer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Activation<T = f64> {
    /// [`identity()`]: a linear layer.
    #[default]
    Identity,
    /// [`sigmoid()`].
    Sigmoid,
    /// [`tanh()`].
    Tanh,
    /// [`relu()`]; the derivative at zero is zero.
    Relu,
    /// [`leaky_relu()`], with its slope below zero.
    LeakyRelu(T),
    /// [`elu()`], with its α.
    Elu(T),
    /// [`softplus()`].
    Softplus,
    /// [`gelu()`].
    Gelu,
    /// [`silu()`].
    Silu,
}

/// What is done with an activation once it is known which one it is.
///
/// The choice is made once per layer, outside the loop over its numbers, and the loop is compiled for each
/// activation by itself.
pub(super) trait Sweep<T> {
    /// Runs the loop with a function and its value-and-derivative.
    fn run(self, value: impl Fn(T) -> T, value_and_grad: impl Fn(T) -> (T, T));
}

impl<T: Real> Activation<T> {
    /// The table of activations: each a function and what the macro made of it.
    #[inline]
    pub(super) fn sweep(self, sweep: impl Sweep<T>) {
        match self {
            Self::Identity => sweep.run(identity, identity::value_and_grad),
            Self::Sigmoid => sweep.run(sigmoid, sigmoid::value_and_grad),
            Self::Tanh => sweep.run(tanh, tanh::value_and_grad),
            Self::Relu => sweep.run(relu, relu::value_and_grad),
            Self::LeakyRelu(slope) => {
                sweep.run(|x| leaky_relu(x, slope), |x| leaky_relu::value_and_grad(x, slope))
            }
            Self::Elu(alpha) => sweep.run(|x| elu(x, alpha), |x| elu::value_and_grad(x, alpha)),
            Self::Softplus => sweep.run(softplus, softplus::value_and_grad),
            Self::Gelu => sweep.run(gelu, gelu::value_and_grad),
            Self::Silu => sweep.run(silu, silu::value_and_grad),
        }
    }

    /// The activation of one number.
    ///
    /// ```
    /// use chainrule::nn::Activation;
    ///
    /// assert_eq!(Activation::Relu.value(-1.5), 0.0);
    /// assert_eq!(Activation::LeakyRelu(0.1).value(-2.0), -0.2);
    /// ```
    pub fn value(self, x: T) -> T {
        self.value_and_grad(x).0
    }

    /// The activation of one number, and the derivative there.
    ///
    /// ```
    /// use chainrule::nn::Activation;
    ///
    /// assert_eq!(Activation::Relu.value_and_grad(0.0), (0.0, 0.0));
    /// assert_eq!(Activation::Sigmoid.value_and_grad(0.0), (0.5, 0.25));
    /// ```
    pub fn value_and_grad(self, x: T) -> (T, T) {
        struct One<'a, T>(T, &'a mut (T, T));
        impl<T: Real> Sweep<T> for One<'_, T> {
            fn run(self, _: impl Fn(T) -> T, value_and_grad: impl Fn(T) -> (T, T)) {
                *self.1 = value_and_grad(self.0);
            }
        }
        let mut result = (T::ZERO, T::ZERO);
        self.sweep(One(x, &mut result));
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use approx::{assert_abs_diff_eq, assert_relative_eq};

    const ALL: [Activation<f64>; 9] = [
        Activation::Identity,
        Activation::Sigmoid,
        Activation::Tanh,
        Activation::Relu,
        Activation::LeakyRelu(0.01),
        Activation::Elu(1.3),
        Activation::Softplus,
        Activation::Gelu,
        Activation::Silu,
    ];

    #[test]
    fn derivatives_agree_with_central_differences() {
        for activation in ALL {
            for x in [-6.5, -2.0, -0.4, 0.3, 1.0, 5.5] {
                let step = 1e-5;
                let slope = (activation.value(x + step) - activation.value(x - step)) / (2.0 * step);
                assert_relative_eq!(
                    activation.value_and_grad(x).1,
                    slope,
                    max_relative = 1e-8,
                    epsilon = 1e-9
                );
            }
        }
    }

    #[test]
    fn values_agree_with_the_textbook() {
        for x in [-30.0, -3.0, -0.5, 0.0, 0.5, 3.0, 30.0_f64] {
            assert_relative_eq!(sigmoid(x), 1.0 / (1.0 + (-x).exp()), max_relative = 1e-15);
            assert_relative_eq!(softplus(x), x.exp().ln_1p(), max_relative = 1e-15);
            assert_relative_eq!(silu(x), x / (1.0 + (-x).exp()), max_relative = 1e-14);
            assert_relative_eq!(elu(x, 1.5), if x > 0.0 { x } else { 1.5 * x.exp_m1() });
        }
        // x·Φ(x), from a table of the normal distribution.
        for (x, expected) in [(-1.0, -0.15865525393), (0.5, 0.34573123064), (2.0, 1.95449973610)] {
            assert_abs_diff_eq!(gelu(x), expected, epsilon = 5e-4);
        }
    }

    #[test]
    fn nothing_overflows_far_out() {
        for activation in ALL {
            for x in [-1e300, -1e3, 1e3, 1e300] {
                let (value, slope) = activation.value_and_grad(x);
                assert!(value.is_finite() && slope.is_finite(), "{activation:?} at {x}: {value}, {slope}");
            }
        }
        assert_eq!(gelu::value_and_grad(1e30), (1e30, 1.0));
        assert_eq!(gelu::value_and_grad(-1e30), (0.0, 0.0));
    }

    #[test]
    fn kinks_cancel_where_the_function_is_smooth() {
        assert_eq!(sigmoid::grad(0.0), 0.25);
        assert_eq!(softplus::grad(0.0), 0.5);
        assert_eq!(elu::grad(0.0, 1.0), 1.0);
    }

    #[test]
    fn the_rectifiers_have_the_left_slope_at_zero() {
        for zero in [0.0_f32, -0.0] {
            assert_eq!(relu::grad(zero), 0.0);
            assert_eq!(relu::jvp(zero, 1.0), (0.0, 0.0));
            assert_eq!(leaky_relu::grad(zero, 0.25), 0.25);
            assert_eq!(leaky_relu::jvp(zero, 0.25, 2.0).1, 0.5);
        }
        assert_eq!(relu::value_and_grad(2.0), (2.0, 1.0));
        assert_eq!(relu::vjp(-2.0).1(3.0), 0.0);
    }

    #[test]
    fn a_nan_is_not_hidden() {
        for activation in ALL {
            assert!(activation.value(f64::NAN).is_nan(), "{activation:?}");
        }
    }
}
