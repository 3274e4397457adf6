//! Gradients against closed forms: every float method, the kinds of parameters and statements, and the edges where
//! a derivative is a convention.

use approx::assert_relative_eq;
use chainrule::{Real, differentiable, stop_gradient};

/// Functions of one float, each held against its derivative in closed form at the points that follow.
///
/// All ways to ask for the derivative have to agree to the last bit, and the value is the plain function's own.
macro_rules! slopes {
    ($($name:ident: |$x:ident| $body:expr => $slope:expr, at [$($at:expr),*];)*) => {$(
        #[test]
        fn $name() {
            #[differentiable]
            fn f($x: f64) -> f64 {
                $body
            }
            for $x in [$($at),*] {
                let slope: f64 = $slope;
                let gradient = f::grad($x);
                assert_relative_eq!(gradient, slope, max_relative = 1e-14, epsilon = 1e-300);

                let (value, again) = f::value_and_grad($x);
                assert_eq!(value.to_bits(), f($x).to_bits());
                assert_eq!(again.to_bits(), gradient.to_bits());

                let (value, pullback) = f::vjp($x);
                assert_eq!(value.to_bits(), f($x).to_bits());
                assert_relative_eq!(pullback(1.0), gradient, max_relative = 1e-15);
                assert_relative_eq!(pullback(-4.0), -4.0 * gradient, max_relative = 1e-14);

                let (value, tangent) = f::jvp($x, 2.0);
                assert_eq!(value.to_bits(), f($x).to_bits());
                assert_relative_eq!(tangent, 2.0 * gradient, max_relative = 1e-14);

                let mut total = 10.0;
                assert_eq!(f::accumulate_grad($x, 3.0, &mut total).to_bits(), f($x).to_bits());
                assert_relative_eq!(total, 10.0 + 3.0 * gradient, max_relative = 1e-14);
            }
        }
    )*};
}

slopes! {
    own_reciprocal: |x| { let y = 1.0 + (-x).exp(); let r = 1.0 / y; r + x / y } =>
        { let (e, y) = ((-x).exp(), 1.0 + (-x).exp()); (1.0 + x) * e / (y * y) + 1.0 / y }, at [-3.0, 0.0, 0.5, 20.0];
    identity: |x| x => 1.0, at [0.0, -3.5];
    constant_function: |_x| 7.0 => 0.0, at [1.0, -2.0];
    square: |x| x * x => 2.0 * x, at [0.0, 1.5, -3.0];
    cubic: |x| x * x * x - 2.0 * x + 1.0 => 3.0 * x * x - 2.0, at [0.0, 1.25, -2.0];
    reciprocal: |x| 1.0 / x => -1.0 / (x * x), at [0.5, -4.0];
    horner: |x| (((x / 4.0 - 2.0) * x + 0.5) * x + x) * x + 1.0 => ((x - 6.0) * x + 3.0) * x, at [0.0, 1.5, -2.0];
    polynomial_of_an_exponential: |x| (x.exp() - 2.0) * x.exp() * x.exp() => (3.0 * x.exp() - 4.0) * (2.0 * x).exp(), at [0.0, -1.0];
    quotient: |x| (x - 1.0) / (x + 1.0) => 2.0 / ((x + 1.0) * (x + 1.0)), at [0.0, 2.0, -3.0];
    negation: |x| -(-x - 1.0) => 1.0, at [0.0, 5.0];
    remainder: |x| x % 3.0 => 1.0, at [1.0, 7.5, -7.5];
    parentheses: |x| (x) + (2.0 * (x)) => 3.0, at [1.0];
    literals_with_suffix: |x| 2f64 * x + 1_f64 => 2.0, at [1.0];
    constants_of_std: |x| x * std::f64::consts::PI + std::f64::consts::E => std::f64::consts::PI, at [1.0];

    sqrt: |x| x.sqrt() => 0.5 / x.sqrt(), at [0.25, 2.0, 1e10];
    cbrt: |x| x.cbrt() => x.cbrt() / (3.0 * x), at [0.125, 3.0, -8.0];
    recip: |x| x.recip() => -1.0 / (x * x), at [0.5, -4.0];
    exp: |x| x.exp() => x.exp(), at [-2.0, 0.0, 3.0];
    exp2: |x| x.exp2() => x.exp2() * std::f64::consts::LN_2, at [-2.0, 0.0, 3.0];
    exp_m1: |x| x.exp_m1() => x.exp(), at [-2.0, 1e-9, 3.0];
    ln: |x| x.ln() => 1.0 / x, at [0.1, 1.0, 50.0];
    ln_1p: |x| x.ln_1p() => 1.0 / (1.0 + x), at [-0.5, 1e-9, 4.0];
    log2: |x| x.log2() => 1.0 / (x * std::f64::consts::LN_2), at [0.1, 8.0];
    log10: |x| x.log10() => 1.0 / (x * std::f64::consts::LN_10), at [0.1, 100.0];
    log_with_a_literal_base: |x| x.log(3.0) => 1.0 / (x * 3.0_f64.ln()), at [0.5, 9.0];
    powi_of_five: |x| x.powi(5) => 5.0 * x.powi(4), at [0.0, 1.5, -2.0];
    powi_of_minus_two: |x| x.powi(-2) => -2.0 / (x * x * x), at [0.5, -3.0];
    powi_of_one: |x| x.powi(1) => 1.0, at [0.0, 4.0];
    powi_of_zero: |x| x.powi(0) => 0.0, at [0.0, 4.0];
    powf_of_a_literal: |x| x.powf(2.5) => 2.5 * x.powf(1.5), at [0.5, 4.0];
    sin: |x| x.sin() => x.cos(), at [0.0, 1.0, -20.0];
    cos: |x| x.cos() => -x.sin(), at [0.5, 1.0, -20.0];
    tan: |x| x.tan() => 1.0 / (x.cos() * x.cos()), at [0.0, 1.0, -0.5];
    sin_cos: |x| { let (s, c) = x.sin_cos(); s * c } => (2.0 * x).cos(), at [0.0, 1.0, -3.0];
    asin: |x| x.asin() => 1.0 / (1.0 - x * x).sqrt(), at [0.0, 0.5, -0.9];
    acos: |x| x.acos() => -1.0 / (1.0 - x * x).sqrt(), at [0.0, 0.5, -0.9];
    atan: |x| x.atan() => 1.0 / (1.0 + x * x), at [0.0, 2.0, -7.0];
    sinh: |x| x.sinh() => x.cosh(), at [0.0, 2.0, -1.0];
    cosh: |x| x.cosh() => x.sinh(), at [0.5, 2.0, -1.0];
    tanh: |x| x.tanh() => 1.0 - x.tanh() * x.tanh(), at [0.0, 0.5, -1.0];
    asinh: |x| x.asinh() => 1.0 / (1.0 + x * x).sqrt(), at [0.0, 2.0, -1.0];
    acosh: |x| x.acosh() => 1.0 / (x * x - 1.0).sqrt(), at [1.5, 4.0];
    atanh: |x| x.atanh() => 1.0 / (1.0 - x * x), at [0.0, 0.5, -0.8];
    abs: |x| x.abs() => x.signum(), at [2.0, -3.0];
    signum: |x| x.signum() * x => x.signum(), at [2.0, -3.0];
    floor: |x| x.floor() + x => 1.0, at [2.5, -3.5, 0.0];
    ceil: |x| x.ceil() + x => 1.0, at [2.5, -3.5, 0.0];
    round: |x| x.round() + x => 1.0, at [2.5, -3.4];
    trunc: |x| x.trunc() + x => 1.0, at [2.5, -3.5];
    fract: |x| x.fract() * 2.0 => 2.0, at [2.25, -3.5];
    to_radians: |x| x.to_radians() => std::f64::consts::PI / 180.0, at [90.0];
    to_degrees: |x| x.to_degrees() => 180.0 / std::f64::consts::PI, at [1.0];
    max_with_a_literal: |x| x.max(1.0) => if x > 1.0 { 1.0 } else { 0.0 }, at [0.5, 2.0];
    min_with_a_literal: |x| x.min(1.0) => if x < 1.0 { 1.0 } else { 0.0 }, at [0.5, 2.0];
    clamp: |x| x.clamp(-1.0, 1.0) => if x.abs() > 1.0 { 0.0 } else { 1.0 }, at [-2.0, -1.0, 0.5, 1.0, 3.0];
    mul_add_of_itself: |x| x.mul_add(x, x) => 2.0 * x + 1.0, at [0.0, 3.0];
    copysign_to_a_literal: |x| x.copysign(-1.0) => -x.signum(), at [2.0, -3.0];
    hypot_with_a_literal: |x| x.hypot(4.0) => x / x.hypot(4.0), at [0.0, 3.0];
    rem_euclid: |x| x.rem_euclid(3.0) => 1.0, at [1.0, -1.0, 7.5];
    div_euclid: |x| x.div_euclid(3.0) * x => x.div_euclid(3.0), at [1.0, -1.0, 7.5];

    path_form: |x| f64::sin(f64::exp(x)) => x.exp().cos() * x.exp(), at [0.0, 0.5];
    path_form_of_two: |x| f64::hypot(x, 2.0) + f64::powi(x, 2) => x / x.hypot(2.0) + 2.0 * x, at [0.5, 1.5];
    nested: |x| (x.sin() * x.exp()).ln_1p() => (x.cos() + x.sin()) * x.exp() / (1.0 + x.sin() * x.exp()),
        at [0.1, 1.0];
    logistic: |x| 1.0 / (1.0 + (-x).exp()) => (-x).exp() / ((1.0 + (-x).exp()) * (1.0 + (-x).exp())),
        at [-3.0, 0.0, 3.0];
    softplus: |x| x.exp().ln_1p() => 1.0 / (1.0 + (-x).exp()), at [-3.0, 0.0, 3.0];
    repeated_subexpressions: |x| x.sin() * x.sin() + x.sin() * x.cos() + x.sin()
        => (2.0 * x).sin() + (2.0 * x).cos() + x.cos(), at [0.25, 1.0, -2.0];
}

/// Functions of two floats against the pair of their derivatives.
macro_rules! gradients {
    ($($name:ident: |$x:ident, $y:ident| $body:expr => $gradient:expr, at [$($at:expr),*];)*) => {$(
        #[test]
        fn $name() {
            #[differentiable]
            fn f($x: f64, $y: f64) -> f64 {
                $body
            }
            for ($x, $y) in [$($at),*] {
                let (by_x, by_y): (f64, f64) = $gradient;
                let gradient = f::grad($x, $y);
                assert_relative_eq!(gradient.0, by_x, max_relative = 1e-14, epsilon = 1e-300);
                assert_relative_eq!(gradient.1, by_y, max_relative = 1e-14, epsilon = 1e-300);

                let (value, pullback) = f::vjp($x, $y);
                assert_eq!(value.to_bits(), f($x, $y).to_bits());
                assert_relative_eq!(pullback(2.0).0, 2.0 * by_x, max_relative = 1e-14, epsilon = 1e-300);
                assert_relative_eq!(pullback(2.0).1, 2.0 * by_y, max_relative = 1e-14, epsilon = 1e-300);

                let (value, tangent) = f::jvp($x, $y, 0.5, 0.0);
                assert_eq!(value.to_bits(), f($x, $y).to_bits());
                assert_relative_eq!(tangent, 0.5 * by_x, max_relative = 1e-14, epsilon = 1e-300);
                let (_, tangent) = f::jvp($x, $y, 0.0, 0.5);
                assert_relative_eq!(tangent, 0.5 * by_y, max_relative = 1e-14, epsilon = 1e-300);
            }
        }
    )*};
}

gradients! {
    sum_and_difference: |x, y| (x + y) - (y - x) => (2.0, 0.0), at [(1.0, 2.0)];
    product: |x, y| x * y => (y, x), at [(2.0, 3.0), (0.0, -1.0)];
    division: |x, y| x / y => (1.0 / y, -x / (y * y)), at [(2.0, 4.0), (-1.0, 0.5)];
    rosenbrock: |x, y| (1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x)
        => (-2.0 * (1.0 - x) - 400.0 * x * (y - x * x), 200.0 * (y - x * x)), at [(-1.25, 1.0), (0.5, 0.5)];
    remainder_of_two: |x, y| x % y => (1.0, -(x / y).trunc()), at [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0)];
    rem_euclid_of_two: |x, y| x.rem_euclid(y) => (1.0, -x.div_euclid(y)), at [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0)];
    powf: |x, y| x.powf(y) => (y * x.powf(y - 1.0), x.powf(y) * x.ln()), at [(2.0, 3.0), (0.5, -1.5)];
    log: |x, y| x.log(y) => (1.0 / (x * y.ln()), -x.ln() / (y * y.ln() * y.ln())), at [(3.0, 2.0), (0.5, 7.0)];
    hypot: |x, y| x.hypot(y) => (x / x.hypot(y), y / x.hypot(y)), at [(3.0, 4.0), (-1.0, 0.5)];
    atan2: |y, x| y.atan2(x) => (x / (x * x + y * y), -y / (x * x + y * y)), at [(1.0, 2.0), (-3.0, -0.5)];
    mul_add: |x, y| x.mul_add(y, x) => (y + 1.0, x), at [(2.0, 3.0)];
    copysign: |x, y| x.copysign(y) => (x.signum() * y.signum(), 0.0), at [(2.0, -3.0), (-2.0, -3.0), (-2.0, 5.0)];
    max: |x, y| x.max(y) => if x > y { (1.0, 0.0) } else { (0.0, 1.0) }, at [(1.0, 2.0), (2.0, 1.0)];
    min: |x, y| x.min(y) => if x < y { (1.0, 0.0) } else { (0.0, 1.0) }, at [(1.0, 2.0), (2.0, 1.0)];
    exp_of_a_product: |x, y| (x * y).exp() => (y * (x * y).exp(), x * (x * y).exp()), at [(0.5, -1.0)];
    parameter_never_used: |x, _y| x * x => (2.0 * x, 0.0), at [(3.0, 4.0)];
}

/// The edges where a derivative is a convention.
mod kinks {
    use super::*;

    #[differentiable]
    fn larger(x: f64, y: f64) -> f64 {
        x.max(y)
    }

    #[differentiable]
    fn smaller(x: f64, y: f64) -> f64 {
        x.min(y)
    }

    #[differentiable]
    fn remainder(x: f64, y: f64) -> f64 {
        x % y
    }

    #[differentiable]
    fn power(x: f64, y: f64) -> f64 {
        x.powf(y)
    }

    #[differentiable]
    fn length(x: f64, y: f64) -> f64 {
        x.hypot(y)
    }

    #[differentiable]
    fn angle(y: f64, x: f64) -> f64 {
        y.atan2(x)
    }

    #[differentiable]
    fn root(x: f64) -> f64 {
        x.sqrt()
    }

    #[differentiable]
    fn magnitude(x: f64) -> f64 {
        x.abs()
    }

    #[differentiable]
    fn between(x: f64, low: f64, high: f64) -> f64 {
        x.clamp(low, high)
    }

    #[differentiable]
    fn integer_power(x: f64, n: i32) -> f64 {
        x.powi(n)
    }

    #[test]
    fn abs_is_flat_at_zero() {
        assert_eq!(magnitude::grad(0.0), 0.0);
        assert_eq!(magnitude::grad(-0.0), 0.0);
        assert_eq!(magnitude::jvp(0.0, 5.0), (0.0, 0.0));
    }

    #[test]
    fn a_tie_gives_each_operand_half() {
        assert_eq!(larger::grad(2.0, 2.0), (0.5, 0.5));
        assert_eq!(smaller::grad(2.0, 2.0), (0.5, 0.5));
        assert_eq!(larger::jvp(2.0, 2.0, 4.0, 0.0), (2.0, 2.0));
        assert_eq!(larger::grad(0.0, -0.0), (0.5, 0.5));
    }

    #[test]
    fn rectifying_by_max_gives_half_at_zero() {
        #[differentiable]
        fn rectified(x: f64) -> f64 {
            x.max(0.0)
        }
        assert_eq!(rectified::grad(0.0), 0.5);
        assert_eq!(rectified::grad(1e-300), 1.0);
        assert_eq!(rectified::grad(-1e-300), 0.0);
    }

    #[test]
    fn a_nan_operand_loses_to_the_operand_returned() {
        assert_eq!(larger::value_and_grad(3.0, f64::NAN), (3.0, (1.0, 0.0)));
        assert_eq!(larger::value_and_grad(f64::NAN, 3.0), (3.0, (0.0, 1.0)));
        assert_eq!(smaller::value_and_grad(3.0, f64::NAN), (3.0, (1.0, 0.0)));
        assert_eq!(smaller::value_and_grad(f64::NAN, 3.0), (3.0, (0.0, 1.0)));
    }

    #[test]
    fn clamp_passes_at_its_bounds() {
        assert_eq!(between::grad(1.0, 1.0, 2.0).0, 1.0);
        assert_eq!(between::grad(2.0, 1.0, 2.0).0, 1.0);
        assert_eq!(between::grad(0.5, 1.0, 2.0), (0.0, 1.0, 0.0));
        assert_eq!(between::grad(2.5, 1.0, 2.0), (0.0, 0.0, 1.0));
        assert_eq!(between::grad(f64::NAN, 1.0, 2.0).0, 1.0);
    }

    #[test]
    fn remainder_counts_the_exact_quotient() {
        // In binary 0.1 is a little more than a tenth: it fits nine times into one, though `1.0 / 0.1` is ten.
        assert_eq!(remainder::grad(1.0, 0.1), (1.0, -9.0));
        assert_eq!(remainder::grad(-1.0, 0.1), (1.0, 9.0));
        assert_eq!(remainder::grad(0.05, 0.1), (1.0, 0.0));
    }

    #[test]
    fn sqrt_is_infinitely_steep_at_zero() {
        assert_eq!(root::grad(0.0), f64::INFINITY);
        assert_eq!(root::grad(-0.0), f64::NEG_INFINITY);
    }

    #[test]
    fn powi_of_zero_and_of_the_smallest_exponent() {
        assert_eq!(integer_power::grad(0.0, 0), 0.0);
        assert_eq!(integer_power::grad(f64::INFINITY, 0), 0.0);
        assert_eq!(integer_power::grad(1.0, i32::MIN), f64::from(i32::MIN));
        assert_eq!(integer_power::grad(0.0, 1), 1.0);
        assert_eq!(integer_power::grad(0.0, 2), 0.0);
    }

    #[test]
    fn powf_at_the_edges() {
        assert_eq!(power::grad(0.0, 0.0).0, 0.0);
        assert_eq!(power::grad(3.0, 0.0), (0.0, 3.0_f64.ln()));
        assert_eq!(power::grad(0.0, 2.0), (0.0, 0.0));
        assert_eq!(power::grad(0.0, 1.0), (1.0, 0.0));
    }

    #[test]
    fn hypot_and_atan2_at_the_origin_and_far_out() {
        assert_eq!(length::grad(0.0, 0.0), (0.0, 0.0));
        assert_eq!(angle::grad(0.0, 0.0), (0.0, 0.0));
        let (by_x, by_y) = length::grad(3e200, 4e200);
        assert_relative_eq!(by_x, 0.6, max_relative = 1e-15);
        assert_relative_eq!(by_y, 0.8, max_relative = 1e-15);
        let (by_y, by_x) = angle::grad(1e200, 1e200);
        assert_relative_eq!(by_y, 0.5e-200, max_relative = 1e-14);
        assert_relative_eq!(by_x, -0.5e-200, max_relative = 1e-14);
    }

    #[test]
    fn steps_are_flat_where_they_jump() {
        #[differentiable]
        fn steps(x: f64) -> f64 {
            x.floor() + x.ceil() + x.round() + x.trunc() + x.signum()
        }
        for x in [-1.0, -0.5, 0.0, 0.5, 1.0] {
            assert_eq!(steps::value_and_grad(x), (steps(x), 0.0));
        }
    }
}

/// Every method at the edges of its domain and beyond: the value is the plain function's to the last bit, and the
/// reverse sweep agrees with the forward one, whatever comes out.
mod edges {
    use super::*;

    const EDGES: [f64; 15] = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        -2.0,
        3.0,
        5e-324,
        -1e-310,
        1e200,
        -1e200,
        f64::MAX,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];

    /// Equal to the last bit, or both not a number.
    fn same(left: f64, right: f64) -> bool {
        left.to_bits() == right.to_bits() || left.is_nan() && right.is_nan()
    }

    /// Equal, or both not a number: zeros of either sign are one slope.
    fn agree(left: f64, right: f64) -> bool {
        left == right || left.is_nan() && right.is_nan()
    }

    macro_rules! of_one {
        ($($name:ident: |$x:ident| $body:expr;)*) => {$(
            #[test]
            fn $name() {
                #[differentiable]
                fn f($x: f64) -> f64 {
                    $body
                }
                for x in EDGES {
                    let (value, gradient) = f::value_and_grad(x);
                    assert!(same(value, f(x)), "{value:e} at {x:e}");
                    let (value, pullback) = f::vjp(x);
                    assert!(same(value, f(x)), "{value:e} at {x:e}");
                    assert!(agree(pullback(1.0), gradient), "{:e} and {gradient:e} at {x:e}", pullback(1.0));
                    let (value, tangent) = f::jvp(x, 1.0);
                    assert!(same(value, f(x)), "{value:e} at {x:e}");
                    assert!(agree(tangent, gradient), "{tangent:e} and {gradient:e} at {x:e}");
                    let mut total = 0.0;
                    assert!(same(f::accumulate_grad(x, 1.0, &mut total), f(x)));
                    assert!(agree(total, gradient), "{total:e} and {gradient:e} at {x:e}");
                }
            }
        )*};
    }

    of_one! {
        sqrt: |x| x.sqrt();
        cbrt: |x| x.cbrt();
        recip: |x| x.recip();
        exp: |x| x.exp();
        exp2: |x| x.exp2();
        exp_m1: |x| x.exp_m1();
        ln: |x| x.ln();
        ln_1p: |x| x.ln_1p();
        log2: |x| x.log2();
        log10: |x| x.log10();
        sin: |x| x.sin();
        cos: |x| x.cos();
        tan: |x| x.tan();
        asin: |x| x.asin();
        acos: |x| x.acos();
        atan: |x| x.atan();
        sinh: |x| x.sinh();
        cosh: |x| x.cosh();
        tanh: |x| x.tanh();
        asinh: |x| x.asinh();
        acosh: |x| x.acosh();
        atanh: |x| x.atanh();
        abs: |x| x.abs();
        signum: |x| x.signum();
        floor: |x| x.floor();
        ceil: |x| x.ceil();
        round: |x| x.round();
        trunc: |x| x.trunc();
        fract: |x| x.fract();
        to_radians: |x| x.to_radians();
        to_degrees: |x| x.to_degrees();
        negated: |x| -x;
        clamped: |x| x.clamp(-1.0, 1.0);
        squared: |x| x.powi(2);
        powi_of_minus_three: |x| x.powi(-3);
        powf_of_a_half: |x| x.powf(0.5);
        quotient_of_itself: |x| x / x;
        difference_from_itself: |x| x - x;
        product_with_zero: |x| x * 0.0;
        sum_with_zero: |x| 0.0 + x;
        remainder_by_a_literal: |x| x % 0.1;
    }

    macro_rules! of_two {
        ($($name:ident: |$x:ident, $y:ident| $body:expr;)*) => {$(
            #[test]
            fn $name() {
                #[differentiable]
                fn f($x: f64, $y: f64) -> f64 {
                    $body
                }
                for (x, y) in EDGES.iter().flat_map(|x| EDGES.map(|y| (*x, y))) {
                    let (value, (by_x, by_y)) = f::value_and_grad(x, y);
                    assert!(same(value, f(x, y)) || agree(value, f(x, y)) && stringify!($name).starts_with('m'));
                    let (_, pullback) = f::vjp(x, y);
                    let pulled = pullback(1.0);
                    assert!(agree(pulled.0, by_x) && agree(pulled.1, by_y), "{pulled:?} at {x:e}, {y:e}");
                    // A tangent of zero must not be multiplied by an infinite slope: each direction by itself.
                    #[differentiable(wrt($x))]
                    fn of_x($x: f64, $y: f64) -> f64 {
                        $body
                    }
                    #[differentiable(wrt($y))]
                    fn of_y($x: f64, $y: f64) -> f64 {
                        $body
                    }
                    let (value, tangent) = of_x::jvp(x, y, 1.0);
                    assert!(agree(value, f(x, y)));
                    assert!(agree(tangent, by_x), "{tangent:e} and {by_x:e} at {x:e}, {y:e}");
                    let (_, tangent) = of_y::jvp(x, y, 1.0);
                    assert!(agree(tangent, by_y), "{tangent:e} and {by_y:e} at {x:e}, {y:e}");
                }
            }
        )*};
    }

    of_two! {
        sum: |x, y| x + y;
        difference: |x, y| x - y;
        product: |x, y| x * y;
        quotient: |x, y| x / y;
        remainder: |x, y| x % y;
        rem_euclid: |x, y| x.rem_euclid(y);
        div_euclid: |x, y| x.div_euclid(y);
        powf: |x, y| x.powf(y);
        log: |x, y| x.log(y);
        hypot: |x, y| x.hypot(y);
        atan2: |x, y| x.atan2(y);
        copysign: |x, y| x.copysign(y);
        maximum: |x, y| x.max(y);
        minimum: |x, y| x.min(y);
        mul_add: |x, y| x.mul_add(y, 1.0);
    }

    #[test]
    fn exponents_of_powi() {
        #[differentiable]
        fn f(x: f64, n: i32) -> f64 {
            x.powi(n)
        }
        for x in EDGES {
            for n in [i32::MIN, i32::MIN + 1, -3, -1, 0, 1, 2, 3, i32::MAX] {
                let (value, gradient) = f::value_and_grad(x, n);
                assert!(same(value, f(x, n)));
                let (_, tangent) = f::jvp(x, n, 1.0);
                assert!(agree(tangent, gradient), "{tangent:e} and {gradient:e} at {x:e}, {n}");
                assert!(n != 0 || gradient == 0.0);
            }
        }
    }
}

/// What must not be rewritten, though school algebra would.
mod rounding {
    use super::*;

    #[differentiable]
    fn times_zero(x: f64) -> f64 {
        x * 0.0
    }

    #[differentiable]
    fn plus_zero(x: f64) -> f64 {
        x + 0.0
    }

    #[differentiable]
    fn there_and_back(x: f64, y: f64) -> f64 {
        (x + y) - y
    }

    #[differentiable]
    fn root_of_square(x: f64) -> f64 {
        (x * x).sqrt()
    }

    #[test]
    fn zero_times_infinity_is_nan() {
        let (value, slope) = times_zero::value_and_grad(f64::INFINITY);
        assert!(value.is_nan());
        assert_eq!(slope, 0.0);
        assert_eq!(times_zero::value_and_grad(-1.0).0.to_bits(), (-0.0_f64).to_bits());
    }

    #[test]
    fn adding_zero_changes_the_sign_of_zero() {
        assert_eq!(plus_zero::value_and_grad(-0.0).0.to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn sums_are_not_reassociated() {
        assert_eq!(there_and_back::value_and_grad(1.0, 1e16), (0.0, (1.0, 0.0)));
        assert_eq!(there_and_back::jvp(1.0, 1e16, 1.0, 0.0), (0.0, 1.0));
    }

    #[test]
    fn a_steep_factor_meets_its_small_one_first() {
        #[differentiable]
        fn surprise(p: f32) -> f32 {
            p * p.ln()
        }
        let p = 1e-40_f32;
        assert_eq!(surprise::grad(p), p.ln() + 1.0);
    }

    #[test]
    fn a_root_of_a_square_overflows() {
        assert_eq!(root_of_square::value_and_grad(1e200).0, f64::INFINITY);
        assert_relative_eq!(root_of_square::grad(-3.0), -1.0, max_relative = 1e-15);
    }
}

/// What may stand in a function.
mod statements {
    use super::*;

    const SLOPE: f64 = 3.0;
    static OFFSET: f64 = 0.25;

    #[test]
    fn shadowing_and_assignment() {
        #[differentiable]
        fn f(x: f64, y: f64) -> f64 {
            let mut t = x * y;
            t += x;
            t *= y;
            t -= 1.0;
            t /= 2.0;
            let x = t.sin();
            t = x + y;
            t
        }
        // t = ((x y + x) y − 1) / 2, f = sin t + y
        let (x, y) = (0.75, -1.5);
        let t: f64 = ((x * y + x) * y - 1.0) / 2.0;
        let (by_x, by_y) = f::grad(x, y);
        assert_relative_eq!(by_x, t.cos() * (y * y + y) / 2.0, max_relative = 1e-14);
        assert_relative_eq!(by_y, t.cos() * (2.0 * x * y + x) / 2.0 + 1.0, max_relative = 1e-14);
        assert_eq!(f::vjp(x, y).0.to_bits(), f(x, y).to_bits());
    }

    #[test]
    fn mutable_parameters() {
        #[differentiable]
        fn f(mut x: f64, y: f64) -> f64 {
            x *= x;
            x += y;
            x * y
        }
        assert_eq!(f::grad(3.0, 2.0), (12.0, 13.0));
    }

    #[test]
    fn blocks_are_values() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            let y = {
                let x = x + 1.0;
                x * x
            };
            y * { x }
        }
        // (x + 1)² x
        assert_eq!(f::grad(2.0), 21.0);
    }

    #[test]
    #[allow(clippy::needless_return, reason = "the statement is what is tested")]
    fn a_trailing_return() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            let y = x * x;
            return y * x;
        }
        assert_eq!(f::grad(2.0), 12.0);
    }

    #[test]
    fn patterns() {
        #[differentiable]
        fn f(x: f64, y: f64) -> f64 {
            let (a, (b, _)) = (x * y, (x + y, 1.0));
            let [c, d]: [f64; 2] = [a * b, y];
            let e: f64 = c - d;
            let _ = e;
            e
        }
        // x y (x + y) − y
        assert_eq!(f::grad(2.0, 3.0), (3.0 * (2.0 * 2.0 + 3.0), 2.0 * (2.0 + 2.0 * 3.0) - 1.0));
    }

    #[test]
    fn local_arrays() {
        #[differentiable]
        fn f(x: f64, y: f64) -> f64 {
            let a = [x, y, x * y];
            let b = [[a[0], a[2]], [a[1], 2.0]];
            b[0][0] * b[0][1] + b[1][0] * b[1][1]
        }
        // x² y + 2 y
        assert_eq!(f::grad(3.0, 2.0), (12.0, 11.0));
    }

    #[test]
    fn constants_and_statics() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            const LOCAL: f64 = 0.5;
            SLOPE * x * x + OFFSET * x + LOCAL
        }
        assert_eq!(f::grad(2.0), 12.25);
    }

    #[test]
    fn passive_code_stays_as_it_is() {
        #[differentiable]
        fn f(x: f64, #[constant] table: &[f64], n: usize) -> f64 {
            let k = if n > 3 { 2.0 } else { table[n] };
            let weight: f64 = table.iter().map(|entry| entry * entry).sum();
            k * x + weight * x * x
        }
        assert_eq!(f::grad(2.0, &[1.0, 3.0], 1), 3.0 + 10.0 * 2.0 * 2.0);
        assert_eq!(f::grad(2.0, &[1.0, 3.0], 9), 2.0 + 10.0 * 2.0 * 2.0);
    }

    #[test]
    fn passive_code_runs_once() {
        use std::cell::Cell;

        #[differentiable]
        fn f(x: f64, #[constant] count: &Cell<u32>) -> f64 {
            let k = f64::from(count.replace(count.get() + 1));
            x * x * (k + 2.0)
        }
        let count = Cell::new(0);
        assert_eq!(f::grad(3.0, &count), 12.0);
        assert_eq!(count.get(), 1);
    }

    #[test]
    fn stopped_gradients() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            x * stop_gradient(x)
        }
        assert_eq!(f::value_and_grad(3.0), (9.0, 3.0));
        assert_eq!(f::jvp(3.0, 1.0), (9.0, 3.0));
    }
}

/// The kinds of parameters and results, and the shapes of their gradients.
mod shapes {
    use super::*;

    #[test]
    fn references() {
        #[differentiable]
        fn f(x: &f64, y: &f64) -> f64 {
            *x * *y * *y
        }
        assert_eq!(f::grad(&2.0, &3.0), (9.0, 12.0));
        assert_eq!(f::jvp(&2.0, &3.0, &1.0, &0.0), (18.0, 9.0));
    }

    #[test]
    fn references_without_stars() {
        #[differentiable]
        fn f(x: &f64, y: &f64) -> f64 {
            x * y + x.sin()
        }
        let (by_x, by_y) = f::grad(&2.0, &3.0);
        assert_relative_eq!(by_x, 3.0 + 2.0_f64.cos(), max_relative = 1e-15);
        assert_eq!(by_y, 2.0);
    }

    #[test]
    fn arrays_by_value_and_by_reference() {
        #[differentiable]
        fn by_value(x: [f64; 3]) -> f64 {
            x[0] * x[1] + x[2] * x[2]
        }
        #[differentiable]
        fn by_reference(x: &[f64; 3]) -> f64 {
            x[0] * x[1] + x[2] * x[2]
        }
        let x = [2.0, 3.0, 4.0];
        assert_eq!(by_value::grad(x), [3.0, 2.0, 8.0]);
        assert_eq!(by_reference::grad(&x), [3.0, 2.0, 8.0]);
        assert_eq!(by_value::jvp(x, [0.0, 1.0, 1.0]), (22.0, 10.0));
        assert_eq!(by_reference::jvp(&x, &[0.0, 1.0, 1.0]), (22.0, 10.0));

        let mut total = [1.0; 3];
        assert_eq!(by_reference::accumulate_grad(&x, 0.5, &mut total), 22.0);
        assert_eq!(total, [2.5, 2.0, 5.0]);
    }

    #[test]
    fn an_entry_never_read_has_no_gradient() {
        #[differentiable]
        fn f(x: [f64; 4]) -> f64 {
            x[1].exp() * x[1]
        }
        let gradient = f::grad([9.0, 0.0, 9.0, 9.0]);
        assert_eq!(gradient, [0.0, 1.0, 0.0, 0.0]);
    }

    #[test]
    fn nested_arrays() {
        #[differentiable]
        fn determinant(m: [[f64; 2]; 2]) -> f64 {
            m[0][0] * m[1][1] - m[0][1] * m[1][0]
        }
        assert_eq!(determinant::grad([[1.0, 2.0], [3.0, 4.0]]), [[4.0, -3.0], [-2.0, 1.0]]);
    }

    #[test]
    fn an_index_known_only_at_run_time() {
        #[differentiable]
        fn f(x: &[f64; 4], i: usize) -> f64 {
            x[i] * x[i + 1]
        }
        assert_eq!(f::grad(&[1.0, 2.0, 3.0, 4.0], 1), [0.0, 3.0, 2.0, 0.0]);
        assert_eq!(f::grad(&[1.0, 2.0, 3.0, 4.0], 2), [0.0, 0.0, 4.0, 3.0]);
    }

    #[test]
    fn the_same_entry_through_two_indices() {
        #[differentiable]
        fn f(x: &[f64; 2], i: usize, j: usize) -> f64 {
            x[i] * x[j]
        }
        assert_eq!(f::grad(&[3.0, 5.0], 0, 1), [5.0, 3.0]);
        assert_eq!(f::grad(&[3.0, 5.0], 1, 1), [0.0, 10.0]);
    }

    #[test]
    fn tuples() {
        #[differentiable]
        fn f(p: (f64, f64), k: f64) -> f64 {
            let (x, y) = p;
            k * x * y
        }
        assert_eq!(f::grad((2.0, 3.0), 4.0), ((12.0, 8.0), 6.0));
        assert_eq!(f::jvp((2.0, 3.0), 4.0, (1.0, 0.0), 0.0), (24.0, 12.0));
    }

    #[test]
    fn constant_generic_lengths() {
        #[differentiable]
        fn ends<const N: usize>(x: [f64; N]) -> f64 {
            x[0] * x[N - 1]
        }
        assert_eq!(ends::grad([2.0, 9.0, 5.0]), [5.0, 0.0, 2.0]);
        assert_eq!(ends::grad([3.0]), [6.0]);
    }

    #[test]
    fn single_precision() {
        #[differentiable]
        fn f(x: f32, y: f32) -> f32 {
            (x * y).sin() + 0.1 * x
        }
        let (x, y) = (0.7_f32, 1.3_f32);
        let (value, (by_x, by_y)) = f::value_and_grad(x, y);
        assert_eq!(value.to_bits(), f(x, y).to_bits());
        assert_eq!(by_x, (x * y).cos() * y + 0.1);
        assert_eq!(by_y, (x * y).cos() * x);
    }

    #[test]
    fn generic_floats() {
        #[differentiable]
        fn gaussian<T: Real>(x: T, width: T) -> T {
            let z = x / width;
            (-(z * z) * T::HALF).exp()
        }
        let (by_x, by_width) = gaussian::grad(1.0_f64, 2.0);
        let value = (-0.125_f64).exp();
        assert_relative_eq!(by_x, -0.25 * value, max_relative = 1e-15);
        assert_relative_eq!(by_width, 0.125 * value, max_relative = 1e-15);
        let (by_x, by_width) = gaussian::grad(1.0_f32, 2.0);
        assert_relative_eq!(by_x, -0.25 * value as f32, max_relative = 1e-6);
        assert_relative_eq!(by_width, 0.125 * value as f32, max_relative = 1e-6);
    }

    #[test]
    #[allow(clippy::needless_lifetimes, reason = "the lifetime is what is tested")]
    fn generics_with_where_clauses_and_lifetimes() {
        #[differentiable]
        fn f<'a, T>(x: &'a [T; 2], y: T) -> T
        where
            T: Real,
        {
            x[0] * x[1].tanh() + y
        }
        let (by_x, by_y) = f::grad(&[2.0, 0.0], 1.0);
        assert_eq!(by_x, [0.0, 2.0]);
        assert_eq!(by_y, 1.0);
    }

    #[test]
    fn passive_parameters() {
        #[differentiable]
        fn f(x: f64, n: i32, negate: bool, #[constant] k: f64, unit: &str, letter: char) -> f64 {
            let sign = if negate { -1.0 } else { 1.0 };
            let scale = if unit == "km" && letter == 'm' { 1000.0 } else { 1.0 };
            sign * scale * k * x.powi(n)
        }
        assert_eq!(f::grad(3.0, 2, true, 0.5, "km", 'm'), -3000.0);
        assert_eq!(f::grad(3.0, 3, false, 1.0, "m", 'm'), 27.0);
        assert_eq!(f::jvp(3.0, 3, false, 1.0, "m", 'm', 2.0), (27.0, 54.0));
    }

    #[test]
    fn chosen_parameters() {
        #[differentiable(wrt(y))]
        fn f(x: f64, y: f64, z: f64) -> f64 {
            x * y * y * z
        }
        assert_eq!(f::grad(2.0, 3.0, 5.0), 60.0);
        assert_eq!(f::jvp(2.0, 3.0, 5.0, 1.0), (90.0, 60.0));
    }

    #[test]
    fn several_results_have_a_jacobian() {
        #[differentiable]
        fn polar(radius: f64, angle: f64) -> [f64; 2] {
            [radius * angle.cos(), radius * angle.sin()]
        }
        #[differentiable]
        fn pair(x: f64, y: f64) -> (f64, f64) {
            (x * y, x + y)
        }
        let (sine, cosine) = 0.5_f64.sin_cos();
        assert_eq!(polar::jacobian(2.0, 0.5), [(cosine, -2.0 * sine), (sine, 2.0 * cosine)]);
        assert_eq!(pair::jacobian(2.0, 3.0), ((3.0, 2.0), (1.0, 1.0)));
        assert_eq!(pair::jvp(2.0, 3.0, 1.0, 1.0), ((6.0, 5.0), (5.0, 2.0)));
        let (value, pullback) = pair::vjp(2.0, 3.0);
        assert_eq!(value, (6.0, 5.0));
        assert_eq!(pullback((1.0, 10.0)), (13.0, 12.0));
        assert_eq!(pullback((0.0, 1.0)), (1.0, 1.0));
    }
}

/// Functions that call others.
mod calls {
    use super::*;

    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    fn scaled<T: Real>(x: T, #[constant] factor: T) -> T {
        x * factor
    }

    #[differentiable]
    fn both(x: f64, y: f64) -> (f64, f64) {
        (x * y, x - y)
    }

    mod inner {
        use super::*;

        #[differentiable]
        pub(super) fn cube(x: f64) -> f64 {
            x * x * x
        }
    }

    #[test]
    fn a_call_and_a_call_of_a_call() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            square(square(x)) + inner::cube(x)
        }
        assert_eq!(f::grad(2.0), 32.0 + 12.0);
        assert_eq!(f::jvp(2.0, 1.0), (24.0, 44.0));
    }

    #[test]
    fn active_and_passive_arguments() {
        #[differentiable]
        fn f(x: f64) -> f64 {
            scaled(x.sin(), 3.0) + scaled::<f64>(x, 2.0) + square(1.5)
        }
        assert_relative_eq!(f::grad(0.5), 3.0 * 0.5_f64.cos() + 2.0, max_relative = 1e-15);
    }

    #[test]
    fn results_taken_apart() {
        #[differentiable]
        fn f(x: f64, y: f64) -> f64 {
            let (product, difference) = both(x, y);
            product * difference
        }
        // x² y − x y²
        assert_eq!(f::grad(3.0, 2.0), (8.0, -3.0));
    }

    #[test]
    fn rules_of_the_users_own() {
        fn sine_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
            (x.sin(), move |d| d * 10.0 * x.cos())
        }
        fn sine_jvp(x: f64, dx: f64) -> (f64, f64) {
            (x.sin(), 10.0 * x.cos() * dx)
        }
        #[differentiable(vjp = sine_vjp, jvp = sine_jvp)]
        fn sine(x: f64) -> f64 {
            x.sin()
        }
        #[differentiable]
        fn f(x: f64) -> f64 {
            2.0 * sine(x)
        }
        assert_eq!(f::grad(0.0), 20.0);
        assert_eq!(f::jvp(0.0, 1.0), (0.0, 20.0));
    }
}

/// Second derivatives.
mod second_order {
    use super::*;

    #[test]
    fn over_scalars() {
        #[differentiable(second_order)]
        fn f(x: f64, y: f64) -> f64 {
            x * x * y + y.exp()
        }
        let (x, y) = (2.0, 0.5_f64);
        assert_eq!(f::hessian(x, y), [[2.0 * y, 2.0 * x], [2.0 * x, y.exp()]]);
        assert_eq!(f::hvp(x, y, 1.0, 0.0), (2.0 * y, 2.0 * x));
        assert_eq!(f::hvp(x, y, 0.0, 1.0), (2.0 * x, y.exp()));
    }

    #[test]
    fn over_one_scalar() {
        #[differentiable(second_order)]
        fn f(x: f64) -> f64 {
            x.sin() * x
        }
        let x = 0.75_f64;
        assert_relative_eq!(f::hessian(x)[0][0], 2.0 * x.cos() - x * x.sin(), max_relative = 1e-14);
        assert_relative_eq!(f::hvp(x, 2.0), 2.0 * (2.0 * x.cos() - x * x.sin()), max_relative = 1e-14);
    }

    #[test]
    fn over_an_array() {
        #[differentiable(second_order)]
        fn f(x: [f64; 3]) -> f64 {
            x[0] * x[1] * x[2]
        }
        let [a, b, c] = [2.0, 3.0, 5.0];
        assert_eq!(f::hessian([a, b, c]), [[0.0, c, b], [c, 0.0, a], [b, a, 0.0]]);
        assert_eq!(f::hvp([a, b, c], [1.0, 1.0, 0.0]), [c, c, b + a]);
    }
}
