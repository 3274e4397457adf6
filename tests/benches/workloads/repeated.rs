//! A function full of repeated subexpressions: every one of them is written out wherever it is needed, as formulas
//! come out of a computer algebra system.

use chainrule::differentiable;

/// Rings and bells over three variables, with `x² + y²`, `xy + z`, `z² + 1` and what is made of them repeated.
#[differentiable]
pub(crate) fn repeated(x: f64, y: f64, z: f64) -> f64 {
    let ring = (x * x + y * y).sqrt() * (x * y + z).sin() + (x * x + y * y).sqrt() * (x * y + z).cos();
    let bell = (-(x * x + y * y) / (z * z + 1.0)).exp() * ((x * y + z).sin() / (z * z + 1.0));
    let tail = (x * x + y * y + 1.0).ln() / (z * z + 1.0)
        + (-(x * x + y * y) / (z * z + 1.0)).exp() * (x * y + z).cos();
    ring * bell + tail * ring - bell / (x * x + y * y + 1.0)
}

/// The same, with each repeated subexpression named once and the reverse sweep written by hand.
#[inline]
pub(crate) fn by_hand(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
    let square = x * x + y * y;
    let radius = square.sqrt();
    let (sine, cosine) = (x * y + z).sin_cos();
    let width = z * z + 1.0;
    let outer = square + 1.0;
    let ratio = -square / width;
    let decay = ratio.exp();
    let slope = sine / width;
    let level = outer.ln() / width;

    let ring = radius * sine + radius * cosine;
    let bell = decay * slope;
    let tail = level + decay * cosine;
    let edge = bell / outer;
    let value = ring * bell + tail * ring - edge;

    // The reverse sweep divides by each of these more than once.
    let per_width = 1.0 / width;
    let per_outer = 1.0 / outer;
    let d_ring = bell + tail;
    let d_bell = ring - per_outer;
    let d_decay = d_bell * slope + ring * cosine;
    let d_slope = d_bell * decay;
    let d_radius = d_ring * (sine + cosine);
    let d_wave = d_ring * radius;
    let d_sine = d_wave + d_slope * per_width;
    let d_cosine = d_wave + ring * decay;
    let d_phase = d_sine * cosine - d_cosine * sine;
    let d_ratio = d_decay * decay;
    let d_log = ring * per_width;
    let d_width = -(d_slope * slope + ring * level + d_ratio * ratio) * per_width;
    let d_square = 0.5 * d_radius / radius - d_ratio * per_width + (d_log + edge) * per_outer;

    let twice = d_square + d_square;
    (value, (twice * x + d_phase * y, twice * y + d_phase * x, d_phase + 2.0 * d_width * z))
}

/// Points away from the kink of the radius at the origin.
pub(crate) fn inputs(count: usize) -> Vec<(f64, f64, f64)> {
    let spread = super::spread(3, count);
    spread.iter().map(|point| (0.2 + 1.6 * point[0], 1.8 * point[1] - 0.9, 3.0 * point[2] - 1.5)).collect()
}
