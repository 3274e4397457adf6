//! Gradient descent by hand: down Rosenbrock's valley.
//!
//! `f(x, y) = (1 − x)² + 100 (y − x²)²` has its only minimum, zero, at `(1, 1)`, at the end of a bent and almost flat
//! valley. From a point `θ` the function falls fastest against its gradient, so a small step `ε` gives
//! `θ ← θ − ε ∇f(θ)`. The gradient is `rosenbrock::grad`, which the attribute has written beside the function.
//!
//! ```text
//! cargo run --release --bin rosenbrock
//! ```

use chainrule::differentiable;

/// The valley's height at `(x, y)`.
#[differentiable]
fn rosenbrock(x: f64, y: f64) -> f64 {
    let a = 1.0 - x;
    let b = y - x * x;
    a * a + 100.0 * b * b
}

/// `steps` steps of gradient descent from `start`; gives the point that is reached.
fn descend(start: (f64, f64), rate: f64, steps: usize) -> (f64, f64) {
    let (mut x, mut y) = start;
    for _ in 0..steps {
        let (by_x, by_y) = rosenbrock::grad(x, y);
        x -= rate * by_x;
        y -= rate * by_y;
    }
    (x, y)
}

pub(crate) fn main() {
    let (rate, round) = (1.5e-3, 5_000);
    let mut point = (-1.2, 1.0);
    println!("{:>7}  {:>10}  {:>10}  {:>12}  {:>12}", "step", "x", "y", "f", "|grad f|");
    for step in (0..=40_000).step_by(round) {
        let (value, (by_x, by_y)) = rosenbrock::value_and_grad(point.0, point.1);
        let slope = by_x.hypot(by_y);
        println!("{step:>7}  {:>10.6}  {:>10.6}  {value:>12.4e}  {slope:>12.4e}", point.0, point.1);
        point = descend(point, rate, round);
    }

    // At the minimum the function and its gradient vanish.
    assert_eq!(rosenbrock::value_and_grad(1.0, 1.0), (0.0, (0.0, 0.0)));
    assert!((point.0 - 1.0).hypot(point.1 - 1.0) < 1e-6, "the descent ended at {point:?}");
    println!("the minimum is at (1, 1)");
}
