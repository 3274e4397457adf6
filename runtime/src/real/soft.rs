//! The elementary functions for targets without the standard library, computed by `libm`, under the names of
//! the standard library's methods. Two modules, named after the types.

/// What `libm` does not have, written as the standard library writes it.
macro_rules! composed {
    ($float:ident) => {
        #[inline]
        pub(crate) fn log(x: $float, base: $float) -> $float {
            ln(x) / ln(base)
        }

        /// The power by repeated squaring.
        #[inline]
        pub(crate) fn powi(x: $float, n: i32) -> $float {
            let (mut square, mut left, mut power) = (x, n.unsigned_abs(), 1.0);
            loop {
                if left % 2 == 1 {
                    power *= square;
                }
                left /= 2;
                if left == 0 {
                    break;
                }
                square *= square;
            }
            if n < 0 { 1.0 / power } else { power }
        }

        #[inline]
        pub(crate) fn fract(x: $float) -> $float {
            x - trunc(x)
        }

        #[inline]
        pub(crate) fn rem_euclid(x: $float, y: $float) -> $float {
            let r = x % y;
            if r < 0.0 { r + y.abs() } else { r }
        }

        #[inline]
        pub(crate) fn div_euclid(x: $float, y: $float) -> $float {
            let q = trunc(x / y);
            if x % y >= 0.0 || (x % y).is_nan() {
                return q;
            }
            if y > 0.0 { q - 1.0 } else { q + 1.0 }
        }
    };
}

pub(crate) mod f64 {
    pub(crate) use libm::{
        acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, cos, cosh, exp, exp2, expm1 as exp_m1,
        floor, fma as mul_add, hypot, log as ln, log1p as ln_1p, log2, log10, pow as powf,
        rint as round_ties_even, round, sin, sincos as sin_cos, sinh, sqrt, tan, tanh, trunc,
    };
    composed!(f64);
}

pub(crate) mod f32 {
    pub(crate) use libm::{
        acosf as acos, acoshf as acosh, asinf as asin, asinhf as asinh, atan2f as atan2, atanf as atan,
        atanhf as atanh, cbrtf as cbrt, ceilf as ceil, cosf as cos, coshf as cosh, exp2f as exp2,
        expf as exp, expm1f as exp_m1, floorf as floor, fmaf as mul_add, hypotf as hypot, log1pf as ln_1p,
        log2f as log2, log10f as log10, logf as ln, powf, rintf as round_ties_even, roundf as round,
        sincosf as sin_cos, sinf as sin, sinhf as sinh, sqrtf as sqrt, tanf as tan, tanhf as tanh,
        truncf as trunc,
    };
    composed!(f32);
}
