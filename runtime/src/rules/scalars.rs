//! The functions of floats that derivatives call, and constants of a float type.

use crate::{Differentiable, Real};

/// A number in a float type.
#[inline]
pub fn lit<T: Real>(number: f64) -> T {
    T::from_f64(number)
}

/// A number in the float type of another value.
#[inline]
pub fn like<V>(_: &V, number: f64) -> V::Base
where
    V: Differentiable,
    V::Base: Real,
{
    V::Base::from_f64(number)
}

/// Whether the number is NaN.
#[inline]
pub fn is_nan<T: Real>(x: T) -> bool {
    x.is_nan()
}

/// Functions of floats under their own names, so that generated code reads like the formula.
macro_rules! functions {
    ($($name:ident($first:ident $(, $rest:ident)*);)*) => {$(
        #[doc = concat!("`", stringify!($first), ".", stringify!($name), "(…)`, as the standard library computes it.")]
        #[inline]
        pub fn $name<T: Real>($first: T $(, $rest: T)*) -> T {
            $first.$name($($rest),*)
        }
    )*};
}

functions! {
    abs(x);
    max(x, y);
    min(x, y);
    clamp(x, low, high);
    signum(x);
    copysign(x, sign);
}

#[cfg(any(feature = "std", feature = "libm"))]
functions! {
    sqrt(x);
    cbrt(x);
    recip(x);
    powf(x, y);
    hypot(x, y);
    exp(x);
    exp2(x);
    exp_m1(x);
    ln(x);
    ln_1p(x);
    log(x, base);
    log2(x);
    log10(x);
    sin(x);
    cos(x);
    tan(x);
    asin(x);
    acos(x);
    atan(x);
    atan2(y, x);
    sinh(x);
    cosh(x);
    tanh(x);
    asinh(x);
    acosh(x);
    atanh(x);
    mul_add(x, factor, summand);
    rem_euclid(x, y);
    div_euclid(x, y);
    fract(x);
    floor(x);
    ceil(x);
    round_ties_even(x);
    trunc(x);
    to_radians(x);
    to_degrees(x);
}

/// `x` to the nearest integer. It is asked of quotients that are integers but for their rounding: ties do not count.
#[inline]
pub fn round<T: Real>(x: T) -> T {
    // Numbers from here on have no digits behind the point, so that adding it rounds to the nearest integer.
    let whole = T::ONE / T::EPSILON;
    if x.abs() >= whole { x } else { (x.abs() + whole - whole).copysign(x) }
}

/// `x` to an integer power.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powi<T: Real>(x: T, n: i32) -> T {
    x.powi(n)
}

/// The derivative of `x.powi(n)`: `n xⁿ⁻¹`, and 0 for `n = 0`.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powi_d<T: Real>(x: T, n: i32) -> T {
    match n {
        0 => T::ZERO,
        // `n - 1` would overflow.
        i32::MIN => T::from_i32(n) * (x.powi(n) / x),
        _ => T::from_i32(n) * x.powi(n - 1),
    }
}

/// The second derivative of `x.powi(n)`: `n (n - 1) xⁿ⁻²`, and 0 for `n = 0` and `n = 1`.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powi_dd<T: Real>(x: T, n: i32) -> T {
    match n {
        0 | 1 => T::ZERO,
        // At the two exponents where `n - 2` would overflow, the power is 0, 1 or ∞ with the one next to it.
        _ => T::from_i32(n) * (T::from_i32(n) - T::ONE) * x.powi(n.saturating_sub(2)),
    }
}

/// The part of the derivative of `x.powf(y)` by `x`: `y xʸ⁻¹`, and 0 where `y` is 0.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powf_x<T: Real>(x: T, y: T) -> T {
    if y == T::ZERO { T::ZERO } else { y * x.powf(y - T::ONE) }
}

/// The part of the derivative of `x.powf(y)` by `y`: `xʸ ln x`, and 0 at `x = 0 < y`.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powf_y<T: Real>(x: T, y: T) -> T {
    if x == T::ZERO && y > T::ZERO { T::ZERO } else { x.powf(y) * x.ln() }
}

/// The mixed second derivative of `x.powf(y)`: `xʸ⁻¹ (1 + y ln x)`, and 0 at `x = 0, y > 1`.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn powf_xy<T: Real>(x: T, y: T) -> T {
    if x == T::ZERO && y > T::ONE { T::ZERO } else { x.powf(y - T::ONE) * (T::ONE + y * x.ln()) }
}
