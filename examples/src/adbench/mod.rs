//! The objectives of ADBench, the benchmark of algorithmic differentiation, with all their derivatives out of
//! `#[differentiable]`.
//!
//! Each file holds an objective as one writes it in Rust, the reading of its input, and the comparison with reference
//! results.

pub mod ba;
pub mod fields;
pub mod gmm;
pub mod golden;
pub mod hand;
pub mod lstm;

use golden::{Comparison, GoldenError};
use serde::de::DeserializeOwned;

/// An input of an objective.
pub trait Problem {
    /// What the objective gives.
    type Value;
    /// What its derivative gives.
    type Derivative;
    /// Reference results for both.
    type Golden: DeserializeOwned;

    /// The objective.
    fn objective(&self) -> Self::Value;

    /// Its gradient or Jacobian.
    fn derivative(&self) -> Self::Derivative;

    /// The value in a line.
    fn summary(value: &Self::Value) -> String;

    /// Holds the results against the reference.
    fn compare(
        &self,
        value: &Self::Value,
        derivative: &Self::Derivative,
        golden: &Self::Golden,
        comparison: &mut Comparison,
    ) -> Result<(), GoldenError>;
}
