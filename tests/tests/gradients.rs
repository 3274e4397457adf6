//! Generated gradients against dual numbers and central differences at random points, and against the hand-written
//! gradients that the benchmarks measure.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use chainrule::differentiable;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

#[path = "measured/long.rs"]
mod long;
#[path = "../benches/workloads/mod.rs"]
mod workloads;

/// A number with a derivative: the simplest automatic differentiation there is, one direction at a time.
#[derive(Clone, Copy, Debug)]
struct Dual {
    value: f64,
    slope: f64,
}

impl Dual {
    /// A function of this number, from the function's value and derivative.
    fn map(self, value: f64, derivative: f64) -> Self {
        Self { value, slope: derivative * self.slope }
    }

    fn sin(self) -> Self {
        self.map(self.value.sin(), self.value.cos())
    }

    fn cos(self) -> Self {
        self.map(self.value.cos(), -self.value.sin())
    }

    fn sin_cos(self) -> (Self, Self) {
        (self.sin(), self.cos())
    }

    fn exp(self) -> Self {
        self.map(self.value.exp(), self.value.exp())
    }

    fn ln(self) -> Self {
        self.map(self.value.ln(), 1.0 / self.value)
    }

    fn ln_1p(self) -> Self {
        self.map(self.value.ln_1p(), 1.0 / (1.0 + self.value))
    }

    fn sqrt(self) -> Self {
        self.map(self.value.sqrt(), 0.5 / self.value.sqrt())
    }

    fn tanh(self) -> Self {
        self.map(self.value.tanh(), 1.0 / self.value.cosh().powi(2))
    }

    fn atan(self) -> Self {
        self.map(self.value.atan(), 1.0 / (1.0 + self.value * self.value))
    }

    fn abs(self) -> Self {
        self.map(self.value.abs(), self.value.signum())
    }

    fn powi(self, exponent: i32) -> Self {
        self.map(self.value.powi(exponent), f64::from(exponent) * self.value.powi(exponent - 1))
    }

    fn recip(self) -> Self {
        1.0 / self
    }

    fn powf(self, exponent: Self) -> Self {
        (exponent * self.ln()).exp()
    }

    fn hypot(self, other: Self) -> Self {
        (self * self + other * other).sqrt()
    }

    fn atan2(self, x: Self) -> Self {
        let square = x.value * x.value + self.value * self.value;
        let slope = (x.value * self.slope - self.value * x.slope) / square;
        Self { value: self.value.atan2(x.value), slope }
    }

    fn mul_add(self, factor: Self, term: Self) -> Self {
        let slope = self.slope * factor.value + self.value * factor.slope + term.slope;
        Self { value: self.value.mul_add(factor.value, term.value), slope }
    }

    fn max(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        if self.value >= other.value { self } else { other }
    }

    fn min(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        if self.value <= other.value { self } else { other }
    }
}

impl From<f64> for Dual {
    fn from(value: f64) -> Self {
        Self { value, slope: 0.0 }
    }
}

impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        self.map(-self.value, -1.0)
    }
}

/// An operator between duals, and between a dual and a float on either side.
macro_rules! operator {
    ($trait:ident, $method:ident, |$l:ident, $r:ident| $value:expr, $slope:expr) => {
        impl $trait for Dual {
            type Output = Dual;

            fn $method(self, other: Dual) -> Dual {
                let ($l, $r) = (self, other);
                Dual { value: $value, slope: $slope }
            }
        }

        impl $trait<f64> for Dual {
            type Output = Dual;

            fn $method(self, other: f64) -> Dual {
                $trait::$method(self, Dual::from(other))
            }
        }

        impl $trait<Dual> for f64 {
            type Output = Dual;

            fn $method(self, other: Dual) -> Dual {
                $trait::$method(Dual::from(self), other)
            }
        }
    };
}

operator!(Add, add, |l, r| l.value + r.value, l.slope + r.slope);
operator!(Sub, sub, |l, r| l.value - r.value, l.slope - r.slope);
operator!(Mul, mul, |l, r| l.value * r.value, l.slope * r.value + l.value * r.slope);
operator!(Div, div, |l, r| l.value / r.value, (l.slope - l.value / r.value * r.slope) / r.value);
operator!(Rem, rem, |l, r| l.value % r.value, l.slope - (l.value / r.value).trunc() * r.slope);

/// A gradient's entries in order.
trait Entries {
    fn entries(&self) -> Vec<f64>;
}

impl Entries for f64 {
    fn entries(&self) -> Vec<f64> {
        vec![*self]
    }
}

impl<T: Entries, const N: usize> Entries for [T; N] {
    fn entries(&self) -> Vec<f64> {
        self.iter().flat_map(Entries::entries).collect()
    }
}

macro_rules! tuple_entries {
    ($($name:ident)+) => {
        impl<$($name: Entries),+> Entries for ($($name,)+) {
            #[allow(non_snake_case, reason = "the type parameters serve as names of the parts")]
            fn entries(&self) -> Vec<f64> {
                let ($($name,)+) = self;
                [$($name.entries()),+].concat()
            }
        }
    };
}

tuple_entries!(A B);
tuple_entries!(A B C);
tuple_entries!(A B C D);
tuple_entries!(A B C D E);

/// How far two vectors are from each other, in units of the larger one.
fn distance(left: &[f64], right: &[f64]) -> f64 {
    assert_eq!(left.len(), right.len());
    let size = |entries: &[f64]| entries.iter().fold(0.0_f64, |most, entry| most.max(entry.abs()));
    let gap: Vec<f64> = left.iter().zip(right).map(|(l, r)| l - r).collect();
    assert!(gap.iter().all(|entry| entry.is_finite()), "{left:?} and {right:?}");
    size(&gap) / size(right).max(size(left)).max(1.0)
}

/// Central differences of fourth order.
fn differences(function: impl Fn(&[f64]) -> f64, point: &[f64]) -> Vec<f64> {
    let slope = |index: usize| {
        let step = 2e-4 * (point[index].abs() + 0.01);
        let at = |steps: f64| {
            let mut moved = point.to_vec();
            moved[index] += steps * step;
            function(&moved)
        };
        (at(-2.0) - 8.0 * at(-1.0) + 8.0 * at(1.0) - at(2.0)) / (12.0 * step)
    };
    (0..point.len()).map(slope).collect()
}

/// The gradient by one sweep of dual numbers for each entry.
fn dual_gradient(function: impl Fn(&[Dual]) -> Dual, point: &[f64]) -> Vec<f64> {
    let direction = |index: usize| {
        let mut duals: Vec<Dual> = point.iter().copied().map(Dual::from).collect();
        duals[index].slope = 1.0;
        function(&duals).slope
    };
    (0..point.len()).map(direction).collect()
}

/// Points in the box that the intervals span, the same in every run.
fn random_points(intervals: &[(f64, f64)], count: usize) -> Vec<Vec<f64>> {
    let mut random = ChaCha8Rng::seed_from_u64(17);
    let point = |_| intervals.iter().map(|&(low, high)| random.random_range(low..high)).collect();
    (0..count).map(point).collect()
}

/// Each function is written once and compiled twice: differentiated, and over dual numbers.
macro_rules! subjects {
    ($($name:ident($($x:ident in $low:literal..$high:literal),+) { $($body:tt)* })*) => {$(
        #[test]
        fn $name() {
            #[differentiable]
            fn subject($($x: f64),+) -> f64 { $($body)* }

            fn dual($($x: Dual),+) -> Dual { $($body)* }

            fn with_duals(entries: &[Dual]) -> Dual {
                let [$($x),+]: [Dual; _] = entries.try_into().unwrap();
                dual($($x),+)
            }

            fn plain(entries: &[f64]) -> f64 {
                let [$($x),+]: [f64; _] = entries.try_into().unwrap();
                subject($($x),+)
            }

            for point in random_points(&[$(($low, $high)),+], 50) {
                let [$($x),+]: [f64; _] = point[..].try_into().unwrap();
                let (value, gradient) = subject::value_and_grad($($x),+);
                assert_eq!(value.to_bits(), plain(&point).to_bits());
                let gradient = gradient.entries();
                let near = distance(&gradient, &dual_gradient(with_duals, &point));
                assert!(near < 1e-12, "{near:e} from dual numbers at {point:?}");
                let near = distance(&gradient, &differences(plain, &point));
                assert!(near < 1e-7, "{near:e} from central differences at {point:?}");

                let (value, pullback) = subject::vjp($($x),+);
                assert_eq!(value.to_bits(), plain(&point).to_bits());
                let doubled: Vec<f64> = gradient.iter().map(|entry| 2.0 * entry).collect();
                assert!(distance(&pullback(2.0).entries(), &doubled) < 1e-14);
                assert!(distance(&pullback(1.0).entries(), &gradient) < 1e-14);

                // Forward along (1, 1, …): the sum of the gradient.
                let (value, tangent) = subject::jvp($($x),+ $(, subjects!(@one $x))+);
                assert_eq!(value.to_bits(), plain(&point).to_bits());
                let size: f64 = gradient.iter().map(|entry| entry.abs()).sum();
                assert!((tangent - gradient.iter().sum::<f64>()).abs() <= 1e-12 * size.max(1.0));
            }
        }
    )*};
    (@one $x:ident) => { 1.0 };
}

subjects! {
    polynomial(x in -2.0..2.0, y in -2.0..2.0) {
        let a = 3.0 * x * x * y - 2.0 * x * y * y + x;
        a * a - 4.0 * a + 1.0
    }
    rational(x in 0.5..2.0, y in 0.5..2.0, z in 0.5..2.0) {
        (x * y - z) / (x + y * z) + z / (x / (y / z)) - 1.0 / (2.0 / x)
    }
    one_denominator(x in -1.0..1.0, y in -1.0..1.0, z in 0.5..2.0) {
        x / z + y / z + (x * y) / z + x.sin() / z + y.cos() / z
    }
    repeated_calls(x in -2.0..2.0, y in -2.0..2.0) {
        (x * y).sin() * (x * y).cos() + (x * y).sin() * (x * y).exp() - (x * y).cos() / (2.0 + (x * y).sin())
    }
    branching_and_joining(v in -2.0..2.0) {
        let w = v.sin();
        let x = w * w;
        let y = w.exp();
        x * y
    }
    tower_of_diamonds(v in -1.0..1.0) {
        let w = v * v + v.sin();
        let w = w * w + w.sin();
        let w = w * w + w.sin();
        let w = w * w + w.sin();
        w * 0.5
    }
    reused_after_reassignment(x in -1.0..1.0, y in -1.0..1.0) {
        let mut t = x;
        let before = t * y;
        t = t * t + before;
        let after = t * y;
        t = t.sin() * after - before;
        t + before * after
    }
    deep_chain(x in 0.1..1.0) {
        x.sin().exp().ln_1p().sqrt().tanh().atan().cos().recip()
    }
    softmax_of_three(x in -2.0..2.0, y in -2.0..2.0, z in -2.0..2.0) {
        let shift = x.max(y).max(z);
        let (a, b, c) = ((x - shift).exp(), (y - shift).exp(), (z - shift).exp());
        a / (a + b + c) * x - (a + b + c).ln() - shift
    }
    logistic_loss(w in -2.0..2.0, b in -2.0..2.0, x in -2.0..2.0) {
        let score = w * x + b;
        score.max(0.0) - score * 0.25 + (-score.abs()).exp().ln_1p()
    }
    powers(x in 0.5..2.0, y in -2.0..2.0) {
        x.powf(y) + x.powi(3) * y.powi(2) + x.powi(-2) + (x * y).powi(1)
    }
    lengths_and_angles(x in -2.0..2.0, y in 0.5..2.0) {
        x.hypot(y) * y.atan2(x) + x.atan2(y)
    }
    rotations(angle in -3.0..3.0, x in -1.0..1.0, y in -1.0..1.0) {
        let (sine, cosine) = angle.sin_cos();
        let [u, v] = [cosine * x - sine * y, sine * x + cosine * y];
        u * u * v + 2.0 * v
    }
    fused(x in -2.0..2.0, y in -2.0..2.0, z in -2.0..2.0) {
        x.mul_add(y, z) * z.mul_add(x, y)
    }
    clipped(x in -2.0..2.0, y in -2.0..2.0) {
        x.max(y) * x.min(y) + (x - y).abs()
    }
    remainders(x in 3.1..3.9, y in 0.9..1.0) {
        (x % y) * y
    }
    arrays(x in -1.0..1.0, y in -1.0..1.0, z in -1.0..1.0) {
        let a = [x * y, y * z, z * x];
        let m = [[a[0], a[1]], [a[2], a[0] + a[1]]];
        let m = [
            [m[0][0] * m[0][0] + m[0][1] * m[1][0], m[0][0] * m[0][1] + m[0][1] * m[1][1]],
            [m[1][0] * m[0][0] + m[1][1] * m[1][0], m[1][0] * m[0][1] + m[1][1] * m[1][1]],
        ];
        m[0][0] * m[1][1] - 2.0 * m[0][1] * m[1][0]
    }
    nested_blocks(x in -1.0..1.0, y in -1.0..1.0) {
        let a = {
            let b = { x * y };
            let c = b + { let x = y; x * b };
            c * x
        };
        let d = { a };
        d + a * y
    }
}

/// The measured functions: the generated gradient is the hand-written one to twelve digits, and both are right.
mod measured {
    use super::workloads::{arm, black_scholes, repeated, reprojection, rosenbrock, training};
    use super::*;

    const POINTS: usize = 64;

    /// Holds a generated value and gradient against a hand-written pair, and the latter against differences.
    fn hold(
        generated: (f64, impl Entries),
        by_hand: (f64, impl Entries),
        function: impl Fn(&[f64]) -> f64,
        point: &[f64],
    ) {
        let (generated, by_hand) = ((generated.0, generated.1.entries()), (by_hand.0, by_hand.1.entries()));
        assert_eq!(generated.0.to_bits(), function(point).to_bits());
        assert_eq!(by_hand.0.to_bits(), function(point).to_bits());
        let near = distance(&generated.1, &by_hand.1);
        assert!(near < 1e-12, "{near:e} from the hand-written gradient at {point:?}");
        let near = distance(&by_hand.1, &differences(function, point));
        assert!(near < 1e-7, "{near:e} from central differences at {point:?}");
    }

    /// An array out of the entries from `start` on.
    fn part<const N: usize>(entries: &[f64], start: usize) -> [f64; N] {
        entries[start..start + N].try_into().unwrap()
    }

    #[test]
    fn rosenbrock_valley() {
        for (x, y) in rosenbrock::inputs(POINTS) {
            let function = |p: &[f64]| rosenbrock::rosenbrock(p[0], p[1]);
            hold(rosenbrock::rosenbrock::value_and_grad(x, y), rosenbrock::by_hand(x, y), function, &[x, y]);
        }
    }

    #[test]
    fn repeated_subexpressions() {
        for (x, y, z) in repeated::inputs(POINTS) {
            let function = |p: &[f64]| repeated::repeated(p[0], p[1], p[2]);
            hold(
                repeated::repeated::value_and_grad(x, y, z),
                repeated::by_hand(x, y, z),
                function,
                &[x, y, z],
            );
        }
    }

    #[test]
    fn black_scholes_and_greeks() {
        for (s, k, r, v, t) in black_scholes::inputs(POINTS) {
            let function = |p: &[f64]| black_scholes::black_scholes(p[0], p[1], p[2], p[3], p[4]);
            hold(
                black_scholes::black_scholes::value_and_grad(s, k, r, v, t),
                black_scholes::by_hand(s, k, r, v, t),
                function,
                &[s, k, r, v, t],
            );
        }
    }

    #[test]
    fn black_scholes_price_of_the_textbooks() {
        // S = K = 100, r = 5 %, σ = 20 %, T = 1: price 10.4506, delta .6368, rho 53.2325, vega 37.5240.
        let (price, greeks) = black_scholes::black_scholes::value_and_grad(100.0, 100.0, 0.05, 0.2, 1.0);
        let reference = [0.636_831, -0.532_325, 53.232_482, 37.524_035, 6.414_028];
        assert!((price - 10.450_584).abs() < 2e-5);
        assert!(greeks.entries().iter().zip(reference).all(|(greek, known)| (greek - known).abs() < 1e-3));
    }

    #[test]
    fn arm_of_six_joints() {
        for (angles, lengths) in arm::inputs(POINTS) {
            let function = |p: &[f64]| arm::arm(&part(p, 0), &part(p, 6));
            let point = [angles, lengths].concat();
            hold(
                arm::arm::value_and_grad(&angles, &lengths),
                arm::by_hand(&angles, &lengths),
                function,
                &point,
            );
        }
    }

    #[test]
    fn reprojection_jacobian() {
        for (camera, point, weight, observed) in reprojection::inputs(POINTS) {
            let residual =
                |p: &[f64]| reprojection::reprojection(&part(p, 0), &part(p, 11), p[14], &observed);
            let inputs = (camera, point, weight).entries();
            let generated = reprojection::reprojection::jacobian(&camera, &point, weight, &observed);
            let written = reprojection::by_hand(&camera, &point, weight, &observed);
            let value = residual(&inputs);
            hold((value[0], generated[0]), (value[0], written[0]), |p| residual(p)[0], &inputs);
            hold((value[1], generated[1]), (value[1], written[1]), |p| residual(p)[1], &inputs);
        }
    }

    /// Residual and Jacobian of the test case of the ADBench suite (github.com/microsoft/ADBench, MIT).
    #[test]
    fn reprojection_of_adbench() {
        let camera = [
            1.797201, 0.590697, -0.635786, 90.859550, 29.361415, 28.777534, 211.628116, -0.284531,
            -14.762924, 0.058931, 0.069976,
        ];
        let (point, weight, observed) = ([4.173048, 5.586898, 1.403869], 0.417022, [-525.672849, 161.811929]);
        let residual = [-0.269048849235142, 0.2599447926779137];
        let jacobian = [
            [
                228.87720220824676,
                634.5748114955453,
                -782.2228662593404,
                2.4289261560715953,
                -11.782807962801128,
                2.541693124877434,
                -1.0365708495851809,
                0.417022,
                0.0,
                -350.7395210960052,
                -912.1077736680086,
                -2.4289261560715953,
                11.782807962801128,
                -2.541693124877434,
                -0.6451670397129874,
            ],
            [
                -120.54243599499691,
                -385.6732407664604,
                97.54762914033273,
                -1.7837210852957666,
                4.154667994331262,
                2.0402571802989886,
                0.349176397433146,
                0.0,
                0.417022,
                118.14914770441453,
                307.25010896034337,
                1.7837210852957666,
                -4.154667994331262,
                -2.0402571802989886,
                0.6233359215531209,
            ],
        ];
        assert!(distance(&reprojection::reprojection(&camera, &point, weight, &observed), &residual) < 1e-12);
        let generated = reprojection::reprojection::jacobian(&camera, &point, weight, &observed);
        for (row, known) in generated.iter().zip(&jacobian) {
            assert!(distance(&row.entries(), known) < 1e-12);
        }
    }
    /// Ten steps of training, generated and by hand, from the same start on the same minibatches.
    #[test]
    fn training_steps() {
        use training::{ByHand, Generated};
        for widths in [&[6, 5, 3][..], &[20, 16, 8, 4], &[64, 32, 10]] {
            let (mut generated, mut by_hand) =
                (Generated::<f64>::new(widths, 8), ByHand::<f64>::new(widths, 8));
            for _ in 0..10 {
                assert!((generated.step() - by_hand.step()).abs() < 1e-12);
            }
            for (left, right) in generated.mlp.layers.iter().zip(&by_hand.layers) {
                let entries =
                    left.weight.iter().chain(&left.bias).zip(right.weight.iter().chain(&right.bias));
                assert!(entries.into_iter().all(|(l, r)| (l - r).abs() < 1e-12));
            }
        }
    }
}
