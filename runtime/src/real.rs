//! The floating-point types, as one trait.
//!
//! The trait has the constants, the conversions and every method of the standard library's floats, under the
//! same names, so that a generic function reads like one over `f64`. Which methods there are depends on what
//! they are computed with: the ones below `core` are everywhere, the others need `std` or `libm`.

use core::cmp::Ordering;
use core::fmt::{Debug, Display, LowerExp, UpperExp};
use core::iter::{Product, Sum};
use core::num::FpCategory;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use core::str::FromStr;

use crate::Differentiable;

#[cfg(all(feature = "libm", not(feature = "std")))]
mod soft;

mod sealed {
    /// Nobody outside this crate implements `Real`: the rules know the rounding of exactly two types.
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}

    /// What arrays ask of their elements, so that `T: Real` is enough in a function over arrays.
    #[cfg(feature = "arrays")]
    pub trait Element: ndarray::LinalgScalar + ndarray::ScalarOperand {
        /// A zero that lives as long as the program: what stands for an array of which only the shape is left.
        const ZERO_AT: &'static Self;
    }
    /// Without arrays nothing is asked.
    #[cfg(not(feature = "arrays"))]
    pub trait Element {}
    #[cfg(not(feature = "arrays"))]
    impl Element for f32 {}
    #[cfg(not(feature = "arrays"))]
    impl Element for f64 {}
    #[cfg(feature = "arrays")]
    impl Element for f32 {
        const ZERO_AT: &'static Self = &0.0;
    }
    #[cfg(feature = "arrays")]
    impl Element for f64 {
        const ZERO_AT: &'static Self = &0.0;
    }
}

/// Writes the trait and its two implementations from one list of methods.
///
/// Rows under `core` are computed by the language itself; rows under `elementary` by `std`, or by `libm` where
/// there is no `std`. Each method calls the inherent one of the same name, or the function in [`soft`].
macro_rules! real {
    (
        constants { $($(#[$const_doc:meta])* $constant:ident = $($path:ident)::+;)* }
        core { $($(#[$core_doc:meta])* fn $core:ident(self $(, $core_arg:ident: $core_type:ty)*) -> $core_out:ty;)* }
        elementary { $($(#[$doc:meta])* fn $name:ident(self $(, $arg:ident: $type:ty)*) -> $out:ty;)* }
    ) => {
        /// A floating-point type: `f32` or `f64`.
        ///
        /// A function over `T: Real` is differentiable for both. Literals are written [`Real::from_f64`], and the
        /// usual ones have names ([`Real::ONE`], [`Real::TWO`], [`Real::HALF`]). The methods are the ones of the
        /// standard library and give the same bits; without the feature `std`, `libm` computes them. With the
        /// feature `arrays` the trait implies everything that `ndarray` asks of an element in arithmetic, sums and
        /// matrix products. (`ArrayBase::mean` alone asks for a trait of `num-traits` whose conversions would hide
        /// the ones here: a generic function writes `x.sum() / T::from_usize(x.len())`.)
        ///
        /// ```
        /// use chainrule::Real;
        ///
        /// fn logistic<T: Real>(x: T) -> T {
        ///     (T::ONE + (-x).exp()).recip()
        /// }
        ///
        /// assert_eq!(logistic(0.0_f32), 0.5);
        /// assert_eq!(logistic(0.0_f64), 0.5);
        /// ```
        pub trait Real:
            sealed::Sealed
            + sealed::Element
            + Differentiable<Gradient = Self, Base = Self, Scalar = Self>
            + 'static
            + Copy
            + Default
            + PartialEq
            + PartialOrd
            + Debug
            + Display
            + LowerExp
            + UpperExp
            + FromStr<Err = core::num::ParseFloatError>
            + Send
            + Sync
            + Unpin
            + Neg<Output = Self>
            + Add<Output = Self>
            + Sub<Output = Self>
            + Mul<Output = Self>
            + Div<Output = Self>
            + Rem<Output = Self>
            + for<'a> Add<&'a Self, Output = Self>
            + for<'a> Sub<&'a Self, Output = Self>
            + for<'a> Mul<&'a Self, Output = Self>
            + for<'a> Div<&'a Self, Output = Self>
            + for<'a> Rem<&'a Self, Output = Self>
            + AddAssign
            + SubAssign
            + MulAssign
            + DivAssign
            + RemAssign
            + for<'a> AddAssign<&'a Self>
            + for<'a> SubAssign<&'a Self>
            + for<'a> MulAssign<&'a Self>
            + for<'a> DivAssign<&'a Self>
            + for<'a> RemAssign<&'a Self>
            + Sum
            + Product
            + for<'a> Sum<&'a Self>
            + for<'a> Product<&'a Self>
        {
            /// Zero.
            const ZERO: Self;
            /// One.
            const ONE: Self;
            /// Two.
            const TWO: Self;
            /// One half.
            const HALF: Self;
            $($(#[$const_doc])* const $constant: Self;)*

            /// The nearest number of this type.
            fn from_f64(value: f64) -> Self;
            /// The nearest number of this type.
            fn from_f32(value: f32) -> Self;
            /// The nearest number of this type.
            fn from_usize(value: usize) -> Self;
            /// The nearest number of this type.
            fn from_i32(value: i32) -> Self;
            /// This number as `f64`, exactly.
            fn to_f64(self) -> f64;
            /// The nearest `f32`.
            fn to_f32(self) -> f32;

            /// The order of all numbers, NaNs included.
            fn total_cmp(&self, other: &Self) -> Ordering;
            $($(#[$core_doc])* fn $core(self $(, $core_arg: $core_type)*) -> $core_out;)*
            $(
                $(#[$doc])*
                #[cfg(any(feature = "std", feature = "libm"))]
                fn $name(self $(, $arg: $type)*) -> $out;
            )*
        }

        real!(@impl f32 [$($constant = $($path)::+;)*]
            [$(fn $core(self $(, $core_arg: $core_type)*) -> $core_out;)*]
            [$(fn $name(self $(, $arg: $type)*) -> $out;)*]);
        real!(@impl f64 [$($constant = $($path)::+;)*]
            [$(fn $core(self $(, $core_arg: $core_type)*) -> $core_out;)*]
            [$(fn $name(self $(, $arg: $type)*) -> $out;)*]);
    };
    (
        @impl $float:ident
        [$($constant:ident = $($path:ident)::+;)*]
        [$(fn $core:ident(self $(, $core_arg:ident: $core_type:ty)*) -> $core_out:ty;)*]
        [$(fn $name:ident(self $(, $arg:ident: $type:ty)*) -> $out:ty;)*]
    ) => {
        // An inherent method that the compiler does not have would make a method here call itself.
        #[deny(unconditional_recursion)]
        impl Real for $float {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const TWO: Self = 2.0;
            const HALF: Self = 0.5;
            $(const $constant: Self = core::$float::$($path)::+;)*

            #[inline]
            fn from_f64(value: f64) -> Self {
                value as $float
            }

            #[inline]
            fn from_f32(value: f32) -> Self {
                value as $float
            }

            #[inline]
            fn from_usize(value: usize) -> Self {
                value as $float
            }

            #[inline]
            fn from_i32(value: i32) -> Self {
                value as $float
            }

            #[inline]
            fn to_f64(self) -> f64 {
                self as f64
            }

            #[inline]
            fn to_f32(self) -> f32 {
                self as f32
            }

            #[inline]
            fn total_cmp(&self, other: &Self) -> Ordering {
                <$float>::total_cmp(self, other)
            }

            $(
                #[inline]
                fn $core(self $(, $core_arg: $core_type)*) -> $core_out {
                    <$float>::$core(self $(, $core_arg)*)
                }
            )*
            $(
                #[cfg(feature = "std")]
                #[inline]
                fn $name(self $(, $arg: $type)*) -> $out {
                    <$float>::$name(self $(, $arg)*)
                }

                #[cfg(all(feature = "libm", not(feature = "std")))]
                #[inline]
                fn $name(self $(, $arg: $type)*) -> $out {
                    soft::$float::$name(self $(, $arg)*)
                }
            )*
        }
    };
}

real! {
    constants {
        /// The difference between one and the next larger number.
        EPSILON = EPSILON;
        /// The largest finite number.
        MAX = MAX;
        /// The most negative finite number.
        MIN = MIN;
        /// The smallest positive normal number.
        MIN_POSITIVE = MIN_POSITIVE;
        /// Positive infinity.
        INFINITY = INFINITY;
        /// Negative infinity.
        NEG_INFINITY = NEG_INFINITY;
        /// Not a number.
        NAN = NAN;
        /// π.
        PI = consts::PI;
        /// 2π.
        TAU = consts::TAU;
        /// π/2.
        FRAC_PI_2 = consts::FRAC_PI_2;
        /// π/3.
        FRAC_PI_3 = consts::FRAC_PI_3;
        /// π/4.
        FRAC_PI_4 = consts::FRAC_PI_4;
        /// π/6.
        FRAC_PI_6 = consts::FRAC_PI_6;
        /// π/8.
        FRAC_PI_8 = consts::FRAC_PI_8;
        /// 1/π.
        FRAC_1_PI = consts::FRAC_1_PI;
        /// 2/π.
        FRAC_2_PI = consts::FRAC_2_PI;
        /// 2/√π.
        FRAC_2_SQRT_PI = consts::FRAC_2_SQRT_PI;
        /// √2.
        SQRT_2 = consts::SQRT_2;
        /// 1/√2.
        FRAC_1_SQRT_2 = consts::FRAC_1_SQRT_2;
        /// Euler's number e.
        E = consts::E;
        /// The logarithm of e to base 2.
        LOG2_E = consts::LOG2_E;
        /// The logarithm of 10 to base 2.
        LOG2_10 = consts::LOG2_10;
        /// The logarithm of e to base 10.
        LOG10_E = consts::LOG10_E;
        /// The logarithm of 2 to base 10.
        LOG10_2 = consts::LOG10_2;
        /// The natural logarithm of 2.
        LN_2 = consts::LN_2;
        /// The natural logarithm of 10.
        LN_10 = consts::LN_10;
    }
    core {
        /// The absolute value.
        fn abs(self) -> Self;
        /// One with the sign of the number; NaN for NaN.
        fn signum(self) -> Self;
        /// The magnitude of `self` with the sign of `sign`.
        fn copysign(self, sign: Self) -> Self;
        /// One over the number.
        fn recip(self) -> Self;
        /// The larger number; the other one where one is NaN.
        fn max(self, other: Self) -> Self;
        /// The smaller number; the other one where one is NaN.
        fn min(self, other: Self) -> Self;
        /// The nearest number of the interval. Panics if `min > max` or one of them is NaN.
        fn clamp(self, min: Self, max: Self) -> Self;
        /// The middle of two numbers, without overflow.
        fn midpoint(self, other: Self) -> Self;
        /// The next larger number.
        fn next_up(self) -> Self;
        /// The next smaller number.
        fn next_down(self) -> Self;
        /// Degrees to radians.
        fn to_radians(self) -> Self;
        /// Radians to degrees.
        fn to_degrees(self) -> Self;
        /// Whether the number is NaN.
        fn is_nan(self) -> bool;
        /// Whether the number is neither infinite nor NaN.
        fn is_finite(self) -> bool;
        /// Whether the number is infinite.
        fn is_infinite(self) -> bool;
        /// Whether the number is neither zero, subnormal, infinite nor NaN.
        fn is_normal(self) -> bool;
        /// Whether the number is subnormal.
        fn is_subnormal(self) -> bool;
        /// Whether the sign bit is clear.
        fn is_sign_positive(self) -> bool;
        /// Whether the sign bit is set.
        fn is_sign_negative(self) -> bool;
        /// The class of the number.
        fn classify(self) -> FpCategory;
    }
    elementary {
        /// The square root.
        fn sqrt(self) -> Self;
        /// The cube root.
        fn cbrt(self) -> Self;
        /// e to the power of the number.
        fn exp(self) -> Self;
        /// Two to the power of the number.
        fn exp2(self) -> Self;
        /// `exp(x) - 1`, exact near zero.
        fn exp_m1(self) -> Self;
        /// The natural logarithm.
        fn ln(self) -> Self;
        /// `ln(1 + x)`, exact near zero.
        fn ln_1p(self) -> Self;
        /// The logarithm to a base.
        fn log(self, base: Self) -> Self;
        /// The logarithm to base 2.
        fn log2(self) -> Self;
        /// The logarithm to base 10.
        fn log10(self) -> Self;
        /// An integer power.
        fn powi(self, n: i32) -> Self;
        /// A power.
        fn powf(self, n: Self) -> Self;
        /// The sine.
        fn sin(self) -> Self;
        /// The cosine.
        fn cos(self) -> Self;
        /// Sine and cosine.
        fn sin_cos(self) -> (Self, Self);
        /// The tangent.
        fn tan(self) -> Self;
        /// The arc sine.
        fn asin(self) -> Self;
        /// The arc cosine.
        fn acos(self) -> Self;
        /// The arc tangent.
        fn atan(self) -> Self;
        /// The angle of the point `(other, self)`.
        fn atan2(self, other: Self) -> Self;
        /// The hyperbolic sine.
        fn sinh(self) -> Self;
        /// The hyperbolic cosine.
        fn cosh(self) -> Self;
        /// The hyperbolic tangent.
        fn tanh(self) -> Self;
        /// The inverse hyperbolic sine.
        fn asinh(self) -> Self;
        /// The inverse hyperbolic cosine.
        fn acosh(self) -> Self;
        /// The inverse hyperbolic tangent.
        fn atanh(self) -> Self;
        /// The length of the vector `(self, other)`, without overflow.
        fn hypot(self, other: Self) -> Self;
        /// `self * a + b`, rounded once.
        fn mul_add(self, a: Self, b: Self) -> Self;
        /// The largest integer not above.
        fn floor(self) -> Self;
        /// The smallest integer not below.
        fn ceil(self) -> Self;
        /// The nearest integer, ties away from zero.
        fn round(self) -> Self;
        /// The nearest integer, ties to the even one.
        fn round_ties_even(self) -> Self;
        /// The integer part.
        fn trunc(self) -> Self;
        /// The fractional part, with the sign of the number.
        fn fract(self) -> Self;
        /// The remainder of Euclid's division, never negative.
        fn rem_euclid(self, rhs: Self) -> Self;
        /// The quotient of Euclid's division.
        fn div_euclid(self, rhs: Self) -> Self;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals<T: Real>() -> [T; 4] {
        [T::ZERO, T::HALF, T::ONE, T::TWO]
    }

    #[test]
    fn constants_have_their_values() {
        assert_eq!(literals::<f32>(), [0.0, 0.5, 1.0, 2.0]);
        assert_eq!(literals::<f64>(), [0.0, 0.5, 1.0, 2.0]);
        assert_eq!(<f64 as Real>::PI, core::f64::consts::PI);
        assert_eq!(<f32 as Real>::EPSILON, f32::EPSILON);
    }

    #[test]
    fn conversions_round_to_the_nearest() {
        assert_eq!(<f32 as Real>::from_f64(0.1), 0.1_f32);
        assert_eq!(<f64 as Real>::from_usize(3), 3.0);
        assert_eq!(<f64 as Real>::from_i32(-3), -3.0);
        assert_eq!(Real::to_f64(0.1_f32), 0.1_f32 as f64);
    }

    fn remainder<T: Real>(values: &[T]) -> T {
        let total: T = values.iter().sum::<T>() % T::TWO;
        -total + values.iter().fold(T::ONE, |product, x| product * x)
    }

    #[test]
    fn generic_arithmetic_takes_values_and_references() {
        assert_eq!(remainder(&[1.5_f64, 2.0]), 1.5);
        assert_eq!(remainder(&[1.5_f32, 2.0]), 1.5);
    }

    #[cfg(any(feature = "std", feature = "libm"))]
    #[test]
    fn elementary_methods_reach_the_float() {
        fn through<T: Real>(x: T) -> [T; 8] {
            let (sin, cos) = x.sin_cos();
            [
                x.sqrt(),
                x.powi(-3),
                sin,
                cos,
                x.round_ties_even(),
                x.fract(),
                x.rem_euclid(-T::ONE),
                x.log(T::TWO),
            ]
        }
        let expected =
            [1.5, 1.0 / 11.390625, 2.25_f64.sin(), 2.25_f64.cos(), 2.0, 0.25, 0.25, 2.25_f64.log2()];
        for (ours, theirs) in through(2.25_f64).into_iter().zip(expected) {
            approx::assert_relative_eq!(ours, theirs, max_relative = 1e-15);
        }
        for (ours, theirs) in through(2.25_f32).into_iter().zip(expected) {
            approx::assert_relative_eq!(ours, theirs as f32, max_relative = 1e-6);
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn with_std_the_bits_are_those_of_std() {
        for x in [-2.5_f64, -0.0, 1e-300, 0.3, 7.0, f64::INFINITY] {
            assert_eq!(Real::tanh(x).to_bits(), x.tanh().to_bits());
            assert_eq!(Real::powi(x, 5).to_bits(), x.powi(5).to_bits());
            assert_eq!(Real::powf(x, 3.0).to_bits(), x.powf(3.0).to_bits());
            assert_eq!(Real::div_euclid(x, -0.7).to_bits(), x.div_euclid(-0.7).to_bits());
        }
    }

    #[cfg(feature = "arrays")]
    #[test]
    fn a_generic_function_over_arrays_compiles_with_real_alone() {
        use ndarray::{Array1, Array2, array};

        fn model<T: Real>(x: &Array2<T>, w: &Array2<T>, b: &Array1<T>, s: T) -> T {
            let h = (x.dot(w) * s + b).mapv(|a| a * a);
            let n = T::from_usize(h.len());
            (&h - &h.mapv(Real::abs)).sum() + (-h).sum() / n
        }
        assert_eq!(model(&array![[1.0, 2.0]], &array![[1.0], [1.0]], &array![1.0], 2.0), -49.0);
    }
}
