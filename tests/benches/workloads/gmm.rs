//! The Gaussian mixture of ADBench, over slices and over arrays, beside one reverse sweep for each point.

use chainrule_examples::adbench::gmm::{Gradient, Input, Wishart, constant_term};

/// A mixture of `K = 25` components.
pub(crate) fn input(dimensions: usize, count: usize) -> Input {
    mixture(dimensions, 25, count)
}

/// A mixture of so many components in so many dimensions, and so many points.
pub(crate) fn mixture(dimensions: usize, components: usize, count: usize) -> Input {
    let width = dimensions * (dimensions + 1) / 2;
    let mut numbers = Numbers(0);
    let mut take = |count: usize, scale: f64| (0..count).map(|_| scale * numbers.next()).collect::<Vec<_>>();
    Input {
        dimensions,
        alphas: take(components, 1.0),
        means: take(components * dimensions, 1.0),
        icf: take(components * width, 0.3),
        points: take(count * dimensions, 1.5),
        prior: Wishart { gamma: 1.2, m: 2 },
    }
}

/// Numbers between −1 and 1 that fill the interval evenly: the multiples of the golden ratio.
pub(crate) struct Numbers(pub(crate) usize);

impl Numbers {
    pub(crate) fn next(&mut self) -> f64 {
        self.0 += 1;
        2.0 * (self.0 as f64 * 0.618_033_988_749_894_9).fract() - 1.0
    }
}

/// What a component is made of.
struct Factors {
    diagonals: Vec<f64>,
    log_determinants: Vec<f64>,
    penalty: f64,
}

impl Factors {
    fn of(icf: &[f64], components: usize, dimensions: usize, prior: Wishart) -> Self {
        let mut factors = Self { diagonals: Vec::new(), log_determinants: Vec::new(), penalty: 0.0 };
        for row in icf.chunks_exact(icf.len() / components) {
            let (logarithms, lower) = row.split_at(dimensions);
            let start = factors.diagonals.len();
            factors.diagonals.extend(logarithms.iter().map(|q| q.exp()));
            let log_determinant = logarithms.iter().fold(0.0, |sum, q| sum + q);
            let squares = |entries: &[f64]| entries.iter().map(|entry| entry * entry).sum::<f64>();
            let scale = squares(&factors.diagonals[start..]) + squares(lower);
            factors.penalty += 0.5 * prior.gamma * prior.gamma * scale - f64::from(prior.m) * log_determinant;
            factors.log_determinants.push(log_determinant);
        }
        factors
    }
}

/// `lse x`, and `x` becomes its gradient `exp(x − lse x)`.
fn log_sum_exp(x: &mut [f64]) -> f64 {
    let largest = x.iter().fold(f64::NEG_INFINITY, |largest, entry| largest.max(*entry));
    x.iter_mut().for_each(|entry| *entry = (*entry - largest).exp());
    let sum: f64 = x.iter().sum();
    let scale = 1.0 / sum;
    x.iter_mut().for_each(|entry| *entry *= scale);
    largest + sum.ln()
}

/// `Q (x − μ)` into `turned`, and `x − μ` into `centred`.
#[inline(always)]
fn turn([point, mean, diagonal, lower]: [&[f64]; 4], centred: &mut [f64], turned: &mut [f64]) {
    let dimensions = turned.len();
    let (point, mean, diagonal) = (&point[..dimensions], &mean[..dimensions], &diagonal[..dimensions]);
    let centred = &mut centred[..dimensions];
    turned.fill(0.0);
    let mut rest = lower;
    for j in 0..dimensions {
        let difference = point[j] - mean[j];
        centred[j] = difference;
        turned[j] += diagonal[j] * difference;
        let (column, after) = rest.split_at(dimensions - j - 1);
        rest = after;
        for (entry, factor) in turned[j + 1..].iter_mut().zip(column) {
            *entry += factor * difference;
        }
    }
}

/// `xᵀy`, in four sums side by side, which the machine adds up at once: a gradient is free to.
#[inline(always)]
fn product(x: &[f64], y: &[f64]) -> f64 {
    let ((x, x_rest), (y, y_rest)) = (x.as_chunks::<4>(), y.as_chunks::<4>());
    let mut sums = [0.0; 4];
    for (x, y) in x.iter().zip(y) {
        (0..4).for_each(|lane| sums[lane] += x[lane] * y[lane]);
    }
    let rest: f64 = x_rest.iter().zip(y_rest).map(|(x, y)| x * y).sum();
    // In this order the machine adds up neighbours at once.
    (sums[0] + sums[2]) + (sums[1] + sums[3]) + rest
}

/// Adds what a point hands to one component; `d` is the cotangent of `½‖Q (x − μ)‖²`.
#[inline(always)]
fn turn_back(
    d: f64,
    [centred, turned, diagonal, lower]: [&[f64]; 4],
    [d_mean, d_diagonal, d_lower]: [&mut [f64]; 3],
) {
    let dimensions = turned.len();
    let (centred, diagonal) = (&centred[..dimensions], &diagonal[..dimensions]);
    let (d_mean, d_diagonal) = (&mut d_mean[..dimensions], &mut d_diagonal[..dimensions]);
    let (mut rest, mut d_rest) = (lower, d_lower);
    for j in 0..dimensions {
        let (column, after) = rest.split_at(dimensions - j - 1);
        let (d_column, d_after) = d_rest.split_at_mut(dimensions - j - 1);
        (rest, d_rest) = (after, d_after);
        let scaled = d * centred[j];
        d_diagonal[j] += scaled * turned[j];
        for (d_factor, entry) in d_column.iter_mut().zip(&turned[j + 1..]) {
            *d_factor += scaled * entry;
        }
        let back = diagonal[j] * turned[j] + product(column, &turned[j + 1..]);
        d_mean[j] -= d * back;
    }
}

/// Value and gradient over slices.
pub(crate) fn by_hand(input: &Input) -> (f64, Gradient) {
    swept(input, input.dimensions)
}

/// The same with a number of dimensions that the compiler knows.
pub(crate) fn by_hand_of_arrays<const D: usize>(input: &Input) -> (f64, Gradient) {
    swept(input, D)
}

#[inline(always)]
fn swept(input: &Input, dimensions: usize) -> (f64, Gradient) {
    let Input { alphas, means, icf, points, prior, .. } = input;
    let (components, width) = (alphas.len(), dimensions * (dimensions + 1) / 2);
    let Factors { diagonals, log_determinants, penalty } = Factors::of(icf, components, dimensions, *prior);
    let mut centred = vec![0.0; components * dimensions];
    let mut turned = vec![0.0; components * dimensions];
    let mut exponents = vec![0.0; components];
    let mut d_alphas = vec![0.0; components];
    let mut d_means = vec![0.0; components * dimensions];
    // Until the end: by the diagonals themselves, not by their logarithms.
    let mut d_icf = vec![0.0; icf.len()];
    let mut likelihood = 0.0;
    for point in points.chunks_exact(dimensions) {
        for k in 0..components {
            let (own, row) = (k * dimensions..(k + 1) * dimensions, k * width..(k + 1) * width);
            let lower = &icf[row][dimensions..];
            let turned = &mut turned[own.clone()][..dimensions];
            let arguments = [point, &means[own.clone()], &diagonals[own.clone()], lower];
            turn(arguments, &mut centred[own], turned);
            let distance: f64 = turned.iter().map(|entry| entry * entry).sum();
            exponents[k] = alphas[k] + log_determinants[k] - 0.5 * distance;
        }
        likelihood += log_sum_exp(&mut exponents);
        for k in 0..components {
            let (own, row) = (k * dimensions..(k + 1) * dimensions, k * width..(k + 1) * width);
            let (d_diagonal, d_lower) = d_icf[row.clone()].split_at_mut(dimensions);
            d_alphas[k] += exponents[k];
            turn_back(
                -exponents[k],
                [
                    &centred[own.clone()],
                    &turned[own.clone()][..dimensions],
                    &diagonals[own.clone()],
                    &icf[row][dimensions..],
                ],
                [&mut d_means[own], d_diagonal, d_lower],
            );
        }
    }
    let count = points.len() / dimensions;
    let mut weights = alphas.clone();
    let normaliser = log_sum_exp(&mut weights);
    add_priors(input, dimensions, &diagonals, &d_alphas, &mut d_icf);
    d_alphas.iter_mut().zip(&weights).for_each(|(d, weight)| *d -= count as f64 * weight);
    let constant = constant_term(count, dimensions, components, *prior);
    (likelihood - count as f64 * normaliser - penalty + constant, (d_alphas, d_means, d_icf))
}

/// What the determinants and the prior hand to the factors. A component's weight and the logarithm of its determinant are
/// handed the same by the points.
fn add_priors(input: &Input, dimensions: usize, diagonals: &[f64], d_alphas: &[f64], d_icf: &mut [f64]) {
    let Wishart { gamma, m } = input.prior;
    let (square, width) = (gamma * gamma, dimensions * (dimensions + 1) / 2);
    for (k, d_row) in d_icf.chunks_exact_mut(width).enumerate() {
        let (d_logarithms, d_lower) = d_row.split_at_mut(dimensions);
        let d_log_determinant = d_alphas[k] + f64::from(m);
        for (d, diagonal) in d_logarithms.iter_mut().zip(&diagonals[k * dimensions..]) {
            *d = (*d - square * diagonal) * diagonal + d_log_determinant;
        }
        for (d, entry) in d_lower.iter_mut().zip(&input.icf[k * width + dimensions..]) {
            *d -= square * entry;
        }
    }
}
