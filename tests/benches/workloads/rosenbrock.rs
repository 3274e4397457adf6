//! Rosenbrock's valley in two dimensions: `(1 − x)² + 100 (y − x²)²`.

use chainrule::differentiable;

/// The valley's height at `(x, y)`; its floor is at `(1, 1)`.
#[differentiable]
pub(crate) fn rosenbrock(x: f64, y: f64) -> f64 {
    let a = 1.0 - x;
    let b = y - x * x;
    a * a + 100.0 * b * b
}

/// Value and gradient as one writes them by hand: `∂f/∂b = 200 b` is used twice, and the factor −2 is taken out.
#[inline]
pub(crate) fn by_hand(x: f64, y: f64) -> (f64, (f64, f64)) {
    let a = 1.0 - x;
    let b = y - x * x;
    let d_b = 200.0 * b;
    (a * a + 100.0 * b * b, (-2.0 * (a + x * d_b), d_b))
}

/// Points about the valley.
pub(crate) fn inputs(count: usize) -> Vec<(f64, f64)> {
    let spread = super::spread(2, count);
    spread.iter().map(|point| (4.0 * point[0] - 2.0, 4.0 * point[1] - 1.0)).collect()
}
