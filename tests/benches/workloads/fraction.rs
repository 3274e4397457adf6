//! A continued fraction, from the inside out: a function that calls itself.

use chainrule::differentiable;

/// `a + b/(a + b/(a + …))`, `depth` levels deep, with the sign of every third level turned.
#[differentiable]
pub(crate) fn fraction(a: f64, b: f64, depth: usize) -> f64 {
    if depth == 0 {
        return a;
    }
    let inside = fraction(a, b, depth - 1);
    let sign = if depth.is_multiple_of(3) { -1.0 } else { 1.0 };
    a + sign * b / (1.0 + inside * inside)
}

/// What the reverse of a level needs of it.
#[derive(Clone, Copy)]
struct Level {
    inside: f64,
    scaled: f64,
}

fn forward(a: f64, b: f64, depth: usize, levels: &mut Vec<Level>) -> f64 {
    if depth == 0 {
        return a;
    }
    let inside = forward(a, b, depth - 1, levels);
    let sign = if depth.is_multiple_of(3) { -1.0 } else { 1.0 };
    let scaled = sign / (1.0 + inside * inside);
    levels.push(Level { inside, scaled });
    a + sign * b / (1.0 + inside * inside)
}

fn reverse(b: f64, d: f64, depth: usize, levels: &mut &[Level]) -> (f64, f64) {
    if depth == 0 {
        return (d, 0.0);
    }
    let (level, rest) = levels.split_last().expect("a level for each call");
    *levels = rest;
    let d_scaled = d * level.scaled;
    let sign = if depth.is_multiple_of(3) { -1.0 } else { 1.0 };
    let d_inside = -2.0 * b * level.inside * (d_scaled * (sign * level.scaled));
    let (d_a, d_b) = reverse(b, d_inside, depth - 1, levels);
    (d_a + d, d_b + d_scaled)
}

/// Value and gradient of [`fraction()`], over one tape of typed records.
pub(crate) fn by_hand(a: f64, b: f64, depth: usize) -> (f64, (f64, f64)) {
    let mut levels = Vec::new();
    let value = forward(a, b, depth, &mut levels);
    (value, reverse(b, 1.0, depth, &mut &levels[..]))
}
