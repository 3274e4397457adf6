//! The functions whose generated gradients are measured, each beside a careful gradient written by hand.
//!
//! A hand-written twin is the reverse sweep of the same formula as one would write it out on paper: shared parts are
//! named once, reciprocals replace repeated divisions, and what cancels is left out. It returns what the generated
//! function returns. A test holds the two against each other: the values to the last bit, the gradients to twelve
//! digits.

pub(crate) mod arm;
pub(crate) mod ba;
pub(crate) mod black_scholes;
pub(crate) mod fraction;
pub(crate) mod gmm;
pub(crate) mod hand;
pub(crate) mod lotka_volterra;
pub(crate) mod lstm;
pub(crate) mod repeated;
pub(crate) mod reprojection;
pub(crate) mod rosenbrock;
pub(crate) mod training;
pub(crate) mod valley;
pub(crate) mod vectors;

/// `count` points that fill the unit cube of `dimensions` evenly: Kronecker's sequence over the roots of primes.
fn spread(dimensions: usize, count: usize) -> Vec<Vec<f64>> {
    const PRIMES: [f64; 16] =
        [2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0, 23.0, 29.0, 31.0, 37.0, 41.0, 43.0, 47.0, 53.0];
    let coordinate = |index: usize, prime: f64| ((index + 1) as f64 * prime.sqrt()).fract();
    (0..count)
        .map(|index| PRIMES[..dimensions].iter().map(|&prime| coordinate(index, prime)).collect())
        .collect()
}
