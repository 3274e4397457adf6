//! `ndarray`'s arrays as differentiable values: gradients, the rules of operators, and the matrix product.
//!
//! All storages (owned arrays, views, shared and copy-on-write arrays) have one base type, [`ndarray::ArrayRef`], so
//! that every rule is written and compiled once for each element type and dimension.

mod differentiable;
mod dot;
mod elementwise;
mod kernel;
mod maps;
mod sums;

#[cfg(test)]
mod tests;

pub use kernel::{matmul, matmul_into};
