//! Methods: the attribute on a method, on an `impl`, on a trait and its implementations, and calls of them.

#![allow(unreachable_pub)] // Methods that stand for somebody's own.
#![allow(clippy::non_minimal_cfg)] // Conditions that always and never hold.

use chainrule::{Differentiable, Real, differentiable};

/// A spring with a law that hardens with its extension.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    stiffness: f64,
    hardening: f64,
}

impl Spring {
    /// `k x² / 2 + h x⁴`, by the extension alone.
    #[differentiable(wrt(x), second_order)]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x + self.hardening * x.powi(4)
    }

    /// The same, and the receiver is `#[constant]` instead.
    #[differentiable]
    fn energy_of(#[constant] &self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x + self.hardening * x.powi(4)
    }

    /// By the spring and by the extension.
    #[differentiable]
    fn energy_by_all(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x + self.hardening * x.powi(4)
    }

    /// By the spring alone, which is given away.
    #[differentiable(wrt(self))]
    fn energy_by_spring(self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x + self.hardening * x.powi(4)
    }

    /// Calls another method of the receiver.
    #[differentiable(wrt(x, y))]
    fn energy_of_two(&self, x: f64, y: f64) -> f64 {
        self.energy(x) + self.energy(y - x) * y
    }

    /// Named by `Self`, so that it is seen to stand in an `impl` without a receiver.
    #[differentiable]
    fn unit_energy(x: f64) -> f64 {
        let unit = Self { stiffness: 1.0, hardening: 0.0 };
        0.5 * unit.stiffness * x * x
    }
}

const SPRING: Spring = Spring { stiffness: 3.0, hardening: 0.5 };

#[test]
fn a_method_by_its_argument() {
    let (x, slope) = (2.0, 3.0 * 2.0 + 2.0 * 8.0);
    assert_eq!(SPRING.energy_grad(x), slope);
    assert_eq!(SPRING.energy_value_and_grad(x), (SPRING.energy(x), slope));
    assert_eq!(Spring::energy_grad(&SPRING, x), slope);
    let (value, pullback) = SPRING.energy_vjp(x);
    assert_eq!((value, pullback(1.0), pullback(-2.0)), (SPRING.energy(x), slope, -2.0 * slope));
    assert_eq!(SPRING.energy_jvp(x, 3.0), (SPRING.energy(x), 3.0 * slope));
    let mut total = 1.0;
    assert_eq!(SPRING.energy_accumulate_grad(x, 2.0, &mut total), SPRING.energy(x));
    assert_eq!(total, 1.0 + 2.0 * slope);
    assert_eq!(SPRING.energy_hvp(x, 1.0), 3.0 + 6.0 * 4.0);
    assert_eq!(SPRING.energy_hessian(x), [[27.0]]);
    assert_eq!(SPRING.energy_of_grad(x), slope);
}

#[test]
fn a_method_by_its_receiver() {
    let x = 2.0;
    let by_spring = Spring { stiffness: 2.0, hardening: 16.0 };
    assert_eq!(SPRING.energy_by_all_grad(x), (by_spring.clone(), 22.0));
    assert_eq!(SPRING.energy_by_all_vjp(x).1(1.0), (by_spring.clone(), 22.0));
    let tangent = Spring { stiffness: 1.0, hardening: 10.0 };
    assert_eq!(SPRING.energy_by_all_jvp(x, &tangent, 1.0).1, 2.0 + 160.0 + 22.0);
    assert_eq!(SPRING.energy_by_spring_grad(x), by_spring);
}

#[test]
fn a_method_that_calls_a_method() {
    // E(x) + E(y − x) y
    let (x, y) = (1.0, 3.0);
    let slope = |x: f64| 3.0 * x + 2.0 * x.powi(3);
    let closed = (slope(x) - slope(y - x) * y, slope(y - x) * y + SPRING.energy(y - x));
    assert_eq!(SPRING.energy_of_two_grad(x, y), closed);
    assert_eq!(SPRING.energy_of_two_vjp(x, y).1(1.0), closed);
    assert_eq!(SPRING.energy_of_two_jvp(x, y, 1.0, 0.0).1, closed.0);
}

#[test]
fn an_associated_function_that_names_self() {
    assert_eq!(Spring::unit_energy(3.0), 4.5);
    assert_eq!(Spring::unit_energy_grad(3.0), 3.0);
}

/// One layer of a network with a fixed shape.
struct Layer;

#[differentiable]
impl Layer {
    /// How many inputs there are: not differentiated, for it is not marked.
    const fn inputs() -> usize {
        2
    }

    #[differentiable]
    pub fn activate(x: f64) -> f64 {
        x.tanh()
    }

    /// Calls another function of the block by `Self`, and by the type's name.
    #[differentiable]
    fn forward(w: &[f64; 2], x: &[f64; 2]) -> f64 {
        Self::activate(w[0] * x[0]) + Layer::activate(w[1] * x[1]) * Self::inputs() as f64
    }

    #[differentiable(wrt(x), second_order)]
    fn scaled(&self, w: f64, x: f64) -> f64 {
        w * x * x
    }
}

#[test]
fn a_block_of_functions_without_a_receiver() {
    let (w, x) = ([0.5, -1.0], [2.0, 3.0]);
    let slope = |z: f64| 1.0 - z.tanh() * z.tanh();
    assert_eq!(Layer::activate_grad(0.5), slope(0.5));
    let (s, t) = (slope(1.0), 2.0 * slope(-3.0));
    assert_eq!(Layer::forward_grad(&w, &x), ([2.0 * s, 3.0 * t], [0.5 * s, -t]));
    assert_eq!(Layer.scaled_grad(2.0, 3.0), 12.0);
    assert_eq!(Layer.scaled_hessian(2.0, 3.0), [[4.0]]);
}

struct Cubic;

/// Every function of a block without marks is differentiated.
#[differentiable]
impl Cubic {
    fn at(x: f64) -> f64 {
        x * x * x
    }

    fn twice(x: f64) -> f64 {
        Self::at(Self::at(x))
    }
}

#[test]
fn a_block_without_marks() {
    assert_eq!(Cubic::at_grad(2.0), 12.0);
    assert_eq!(Cubic::twice_grad(2.0), 9.0 * 256.0);
}

#[test]
fn an_associated_function_called_from_elsewhere() {
    #[differentiable]
    fn outside(x: f64) -> f64 {
        Cubic::at(x) * Layer::activate(0.0 * x) + crate::Cubic::at(x)
    }
    // x³ tanh 0 + x³
    assert_eq!(outside::grad(2.0), 12.0 * 0.0 + 8.0 * 0.0 + 12.0);
}

/// Something with an energy.
#[differentiable]
trait Potential {
    /// Declared here, written by each.
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64;

    /// Written here, over what each has written.
    #[differentiable(wrt(x))]
    fn doubled(&self, x: f64) -> f64 {
        2.0 * self.energy(x)
    }

    /// Not differentiated.
    fn name(&self) -> &'static str {
        "a potential"
    }
}

struct Well(f64);
struct Hill;

#[differentiable]
impl Potential for Well {
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        self.0 * x * x
    }
}

#[differentiable]
impl Potential for Hill {
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        -x.powi(3)
    }

    #[differentiable(wrt(x))]
    fn doubled(&self, x: f64) -> f64 {
        -2.0 * x.powi(3) + x
    }

    fn name(&self) -> &'static str {
        "a hill"
    }
}

#[test]
fn traits_and_their_implementations() {
    assert_eq!(Well(3.0).energy_grad(2.0), 12.0);
    assert_eq!(Well(3.0).doubled_grad(2.0), 24.0);
    assert_eq!(Well(3.0).doubled_vjp(2.0).1(0.5), 12.0);
    assert_eq!(Hill.energy_grad(2.0), -12.0);
    assert_eq!(Hill.doubled_value_and_grad(2.0), (-14.0, -23.0));
    assert_eq!((Well(1.0).name(), Hill.name()), ("a potential", "a hill"));
}

#[test]
fn a_bound_on_the_trait_is_enough_for_a_call() {
    #[differentiable]
    fn total<P: Potential>(#[constant] potential: &P, x: f64) -> f64 {
        potential.energy(x) + potential.doubled(2.0 * x)
    }
    // 3 x² + 2 · 3 (2x)²
    assert_eq!(total::grad(&Well(3.0), 1.0), 6.0 + 48.0);
    assert_eq!(total::grad(&Hill, 1.0), -3.0 - 2.0 * 3.0 * 4.0 * 2.0 + 2.0);
}

/// A trait whose methods have second derivatives for their callers.
#[differentiable(second_order)]
trait Curved {
    fn bent(#[constant] &self, x: f64) -> f64;

    fn squared(#[constant] &self, x: f64) -> f64 {
        self.bent(x) * self.bent(x)
    }

    fn at_once(x: &[f64], n: usize) -> f64;
}

struct Cosine<'a>(&'a [f64]);

#[differentiable(second_order)]
impl Curved for Well {
    fn bent(#[constant] &self, x: f64) -> f64 {
        self.0 * x * x
    }

    fn at_once(x: &[f64], n: usize) -> f64 {
        x[..n].iter().map(|x| x * x * x).sum()
    }
}

#[differentiable(second_order)]
impl Curved for Cosine<'_> {
    fn bent(#[constant] &self, x: f64) -> f64 {
        self.0[0] * x.cos()
    }

    fn at_once(x: &[f64], n: usize) -> f64 {
        x[n].exp()
    }
}

#[differentiable(second_order)]
trait Measured: Differentiable + Sized {
    fn measure(&self, x: f64) -> f64;
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Slope(f64);

#[differentiable(second_order)]
impl Measured for Slope {
    fn measure(&self, x: f64) -> f64 {
        self.0 * x * x
    }
}

#[test]
fn the_second_derivative_of_a_trait_s_methods() {
    #[differentiable(second_order)]
    fn mixed<C: Curved>(#[constant] curve: &C, x: f64) -> f64 {
        curve.bent(x) * x + curve.squared(x) + C::at_once(&[x, x * x], 1)
    }
    #[differentiable(second_order)]
    fn measured(slope: &Slope, x: f64) -> f64 {
        slope.measure(x) * x
    }
    assert_eq!(Well(3.0).squared_hvp(2.0, 1.0), 9.0 * 12.0 * 4.0);
    // 3x³ + 9x⁴ + x³
    assert_eq!(mixed::hvp(&Well(3.0), 2.0, 1.0), 4.0 * 6.0 * 2.0 + 9.0 * 12.0 * 4.0);
    // 2x cos x + 4 cos² x + exp(x²)
    let x = 0.5_f64;
    let second =
        -4.0 * x.sin() - 2.0 * x * x.cos() - 8.0 * (2.0 * x).cos() + (x * x).exp() * (2.0 + 4.0 * x * x);
    approx::assert_relative_eq!(mixed::hvp(&Cosine(&[2.0]), x, 1.0), second, max_relative = 1e-14);
    // kx³
    assert_eq!(measured::hvp(&Slope(3.0), 2.0, &Slope(1.0), 1.0), (Slope(12.0), 36.0 + 12.0));
}

/// A method on floats themselves.
#[differentiable]
trait Smooth: Differentiable + Sized {
    fn smooth(self) -> f64;
}

#[differentiable]
impl Smooth for f64 {
    fn smooth(self) -> f64 {
        self * self / (1.0 + self)
    }
}

#[test]
fn a_method_on_floats() {
    #[differentiable]
    fn squashed(x: f64) -> f64 {
        (2.0 * x).smooth()
    }
    // 4 x² / (1 + 2 x)
    assert_eq!(2.0.smooth_grad(), (4.0 * 3.0 - 4.0) / 9.0);
    assert_eq!(squashed::grad(1.0), 2.0 * 2.0.smooth_grad());
}

/// Generic in the float, in a generic `impl`.
struct Scale<T>(T);

impl<T: Real> Scale<T> {
    #[differentiable(wrt(x))]
    fn apply(&self, x: T) -> T {
        self.0 * x * x
    }
}

#[differentiable]
impl<T: Real, const N: usize> Scale<[T; N]> {
    #[differentiable(wrt(x))]
    fn first(&self, x: &[T; N]) -> T {
        self.0[0] * x[0] * x[N - 1]
    }
}

#[test]
fn generic_blocks() {
    assert_eq!(Scale(3.0f32).apply_grad(2.0), 12.0f32);
    assert_eq!(Scale(3.0f64).apply_vjp(2.0).1(1.0), 12.0);
    assert_eq!(Scale([3.0, 0.0]).first_grad(&[2.0, 5.0]), [15.0, 6.0]);
}

/// Derivatives are there where the function is.
struct Gated;

impl Gated {
    #[cfg(all())]
    #[differentiable(wrt(x))]
    fn present(&self, x: f64) -> f64 {
        x * x
    }

    #[cfg(any())]
    #[differentiable(wrt(x))]
    fn absent(&self, x: f64) -> f64 {
        x * x
    }
}

#[test]
fn cfg_holds_for_the_derivatives_of_methods() {
    assert_eq!(Gated.present_grad(3.0), 6.0);
}
