//! GMM: the log-likelihood of a Gaussian mixture with a Wishart prior, by weights, means and inverse covariance factors.
//!
//! `n` points `x_i` of `D` dimensions, `K` components. A component has a weight `α_k`, a mean `μ_k` and a lower triangular
//! factor `Q_k` of its inverse covariance. A row of `icf` holds the logarithms `q_k` of the factor's diagonal, then the
//! entries `l_k` below it, column by column. With `β_ik = α_k + Σ_j q_kj − ½‖Q_k (x_i − μ_k)‖²` the likelihood is
//! `L = −(nD/2) log 2π + Σ_i lse_k β_ik − n lse α`, the prior
//! `P = Σ_k [½γ²(‖exp q_k‖² + ‖l_k‖²) − m Σ_j q_kj]`, and the objective `L − P + K·C` with
//! `C = n′D (log γ − ½ log 2) − log Γ_D(n′/2)`, `n′ = D + m + 1`.
//!
//! Source: F. Šrajer, Z. Kukelova, A. Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some
//! problems in computer vision and machine learning", 2018; the signs of `P` and `C` are those of GradBench.

use std::f64::consts::{LN_2, PI};
use std::path::Path;

use chainrule::{differentiable, stop_gradient};
use serde::Deserialize;

use super::Problem;
use super::fields::{InputError, Text};
use super::golden::{Comparison, GoldenError};

/// The Wishart prior of the inverse covariances.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wishart {
    /// The scale `γ`.
    pub gamma: f64,
    /// The number `m` of degrees of freedom beyond `D + 1`.
    pub m: u32,
}

/// A mixture, the points it has to explain, and the prior.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The number `D` of dimensions.
    pub dimensions: usize,
    /// The logarithms `α` of the weights, up to a constant.
    pub alphas: Vec<f64>,
    /// The means, one after the other.
    pub means: Vec<f64>,
    /// The factors of the inverse covariances, `D(D+1)/2` numbers each.
    pub icf: Vec<f64>,
    /// The points, one after the other.
    pub points: Vec<f64>,
    /// The prior.
    pub prior: Wishart,
}

/// The gradient of the objective by weights, means and factors.
pub type Gradient = (Vec<f64>, Vec<f64>, Vec<f64>);

impl Input {
    /// Reads `D K n`, then a line for each weight, mean, factor and point, then `γ m`.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        Self::parse(&Text::read(path)?)
    }

    /// The same, from text.
    pub fn parse(text: &Text) -> Result<Self, InputError> {
        let mut rows = text.rows();
        let mut header = rows.row("D")?;
        let (dimensions, components, count) = (header.count("D")?, header.count("K")?, header.count("n")?);
        header.end()?;
        let alphas = rows.matrix("alpha", components, 1)?;
        let means = rows.matrix("means", components, dimensions)?;
        let icf = rows.matrix("icf", components, dimensions * (dimensions + 1) / 2)?;
        let points = rows.matrix("x", count, dimensions)?;
        let mut last = rows.row("gamma")?;
        let prior = Wishart { gamma: last.number("gamma")?, m: last.whole("m")? };
        last.end()?;
        rows.end()?;
        Ok(Self { dimensions, alphas, means, icf, points, prior })
    }
}

impl Problem for Input {
    type Value = f64;
    type Derivative = Gradient;
    type Golden = Golden;

    fn objective(&self) -> f64 {
        objective(&self.alphas, &self.means, &self.icf, &self.points, self.prior)
    }

    fn derivative(&self) -> Gradient {
        objective::grad(&self.alphas, &self.means, &self.icf, &self.points, self.prior)
    }

    fn summary(value: &f64) -> String {
        value.to_string()
    }

    fn compare(
        &self,
        value: &f64,
        (alphas, means, icf): &Gradient,
        golden: &Golden,
        comparison: &mut Comparison,
    ) -> Result<(), GoldenError> {
        let golden = &golden.results;
        comparison.number("objective", *value, golden.objective);
        comparison.list("d_alpha", alphas, &golden.alphas)?;
        comparison.list("d_means", means, &golden.means)?;
        comparison.list("d_icf", icf, &golden.icf)
    }
}

/// The reference results, those with the signs of GradBench.
#[derive(Clone, Debug, Deserialize)]
pub struct Golden {
    #[serde(rename = "gradbench")]
    results: Results,
}

#[derive(Clone, Debug, Deserialize)]
struct Results {
    objective: f64,
    #[serde(rename = "d_alpha")]
    alphas: Vec<f64>,
    #[serde(rename = "d_means")]
    means: Vec<f64>,
    #[serde(rename = "d_icf")]
    icf: Vec<f64>,
}

/// The objective, over slices: the number of dimensions is known when the program runs.
#[differentiable]
pub fn objective(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] points: &[f64],
    #[constant] prior: Wishart,
) -> f64 {
    let components = alphas.len();
    let dimensions = means.len() / components;
    let width = icf.len() / components;
    let mut diagonals = vec![0.0; means.len()];
    let mut log_determinants = vec![0.0; components];
    let mut penalty = 0.0;
    for k in 0..components {
        for j in 0..dimensions {
            let q = icf[k * width + j];
            diagonals[k * dimensions + j] = q.exp();
            log_determinants[k] += q;
        }
        let scale = squared_norm(&diagonals[k * dimensions..(k + 1) * dimensions])
            + squared_norm(&icf[k * width + dimensions..(k + 1) * width]);
        penalty += 0.5 * prior.gamma * prior.gamma * scale - prior.m as f64 * log_determinants[k];
    }
    let mut likelihood = 0.0;
    for point in points.chunks_exact(dimensions) {
        let mut turned = vec![0.0; means.len()];
        for k in 0..components {
            turn(
                &means[k * dimensions..(k + 1) * dimensions],
                &diagonals[k * dimensions..(k + 1) * dimensions],
                &icf[k * width + dimensions..(k + 1) * width],
                point,
                &mut turned[k * dimensions..(k + 1) * dimensions],
            );
        }
        let mut exponents = vec![0.0; components];
        for k in 0..components {
            let distance = squared_norm(&turned[k * dimensions..(k + 1) * dimensions]);
            exponents[k] = alphas[k] + log_determinants[k] - 0.5 * distance;
        }
        likelihood += log_sum_exp(&exponents);
    }
    let count = points.len() / dimensions;
    let constant = constant_term(count, dimensions, components, prior);
    likelihood - count as f64 * log_sum_exp(alphas) - penalty + constant
}

/// The objective, over arrays: the number of dimensions is known when the program is compiled.
#[differentiable]
pub fn objective_of_arrays<const D: usize>(
    alphas: &[f64],
    means: &[[f64; D]],
    icf: &[f64],
    #[constant] points: &[[f64; D]],
    #[constant] prior: Wishart,
) -> f64 {
    let components = alphas.len();
    let width = icf.len() / components;
    let mut diagonals = vec![[0.0; D]; components];
    let mut log_determinants = vec![0.0; components];
    let mut penalty = 0.0;
    for k in 0..components {
        for j in 0..D {
            let q = icf[k * width + j];
            diagonals[k][j] = q.exp();
            log_determinants[k] += q;
        }
        let scale = squared_norm(&diagonals[k]) + squared_norm(&icf[k * width + D..(k + 1) * width]);
        penalty += 0.5 * prior.gamma * prior.gamma * scale - prior.m as f64 * log_determinants[k];
    }
    let mut likelihood = 0.0;
    for point in points {
        let mut exponents = vec![0.0; components];
        for k in 0..components {
            let lower = &icf[k * width + D..(k + 1) * width];
            let distance = squared_distance_of_arrays(&means[k], &diagonals[k], lower, point);
            exponents[k] = alphas[k] + log_determinants[k] - 0.5 * distance;
        }
        likelihood += log_sum_exp(&exponents);
    }
    let constant = constant_term(points.len(), D, components, prior);
    likelihood - points.len() as f64 * log_sum_exp(alphas) - penalty + constant
}

/// `‖Q (x − μ)‖²`, with `Q` as in [`turn()`].
#[differentiable]
pub fn squared_distance_of_arrays<const D: usize>(
    mean: &[f64; D],
    diagonal: &[f64; D],
    lower: &[f64],
    #[constant] point: &[f64; D],
) -> f64 {
    let mut turned = [0.0; D];
    for j in 0..D {
        let centred = point[j] - mean[j];
        turned[j] += diagonal[j] * centred;
        let start = j * (2 * D - j - 1) / 2;
        let below = D - j - 1;
        for (i, factor) in lower[start..start + below].iter().enumerate() {
            turned[j + 1 + i] += factor * centred;
        }
    }
    squared_norm(&turned)
}

/// Adds `Q (x − μ)` to `turned`, where `Q` is lower triangular with this diagonal and the entries `lower` below it, column by
/// column.
#[differentiable]
pub fn turn(mean: &[f64], diagonal: &[f64], lower: &[f64], #[constant] point: &[f64], turned: &mut [f64]) {
    let dimensions = turned.len();
    for j in 0..dimensions {
        let centred = point[j] - mean[j];
        turned[j] += diagonal[j] * centred;
        let start = j * (2 * dimensions - j - 1) / 2;
        let below = dimensions - j - 1;
        for (i, factor) in lower[start..start + below].iter().enumerate() {
            turned[j + 1 + i] += factor * centred;
        }
    }
}

/// `‖x‖²`.
#[differentiable]
pub fn squared_norm(x: &[f64]) -> f64 {
    x.iter().map(|entry| entry * entry).sum()
}

/// `log Σ exp x`, shifted by the largest entry. What the shift changes cancels, whatever it is: it is taken as a constant.
#[differentiable]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let largest = stop_gradient(x.iter().fold(f64::NEG_INFINITY, |largest, entry| largest.max(*entry)));
    let sum: f64 = x.iter().map(|entry| (entry - largest).exp()).sum();
    largest + sum.ln()
}

/// What does not depend on the mixture: `−(nD/2) log 2π + K·C`.
pub fn constant_term(count: usize, dimensions: usize, components: usize, prior: Wishart) -> f64 {
    let (n, d, k) = (count as f64, dimensions as f64, components as f64);
    let degrees = d + f64::from(prior.m) + 1.0;
    let normaliser =
        degrees * d * (prior.gamma.ln() - 0.5 * LN_2) - log_gamma_of_dimension(0.5 * degrees, dimensions);
    -0.5 * n * d * (2.0 * PI).ln() + k * normaliser
}

/// The logarithm of the multivariate gamma function: `¼D(D−1) log π + Σ_j log Γ(a + (1−j)/2)`.
fn log_gamma_of_dimension(a: f64, dimensions: usize) -> f64 {
    let d = dimensions as f64;
    let terms = (0..dimensions).map(|j| log_gamma(a - 0.5 * j as f64));
    0.25 * d * (d - 1.0) * PI.ln() + terms.sum::<f64>()
}

/// `log Γ(x)` for `x > 0` by Stirling's series, after the recurrence `Γ(x + 1) = x Γ(x)` has moved `x` to where the series
/// is exact to the last digit.
fn log_gamma(x: f64) -> f64 {
    const BERNOULLI: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
    ];
    let (mut x, mut product) = (x, 1.0);
    while x < 12.0 {
        product *= x;
        x += 1.0;
    }
    let series = BERNOULLI.iter().rev().fold(0.0, |sum, term| sum / (x * x) + term) / x;
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * PI).ln() + series - f64::ln(product)
}
