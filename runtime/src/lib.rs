#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#[cfg(feature = "alloc")]
extern crate alloc;
extern crate self as chainrule;

#[cfg(feature = "arrays")]
mod array;
mod differentiable;
pub mod graph;
#[cfg(feature = "nn")]
pub mod nn;
mod real;
mod rules;

pub use chainrule_macros::{Differentiable, differentiable};
pub use differentiable::Differentiable;
pub use real::Real;

/// The identity, with a derivative of zero: what it gives is a constant to the function around it.
///
/// ```
/// use chainrule::{differentiable, stop_gradient};
///
/// #[differentiable]
/// fn scaled(x: f64) -> f64 {
///     stop_gradient(x * x) * x
/// }
///
/// assert_eq!(scaled::grad(3.0), 9.0);
/// ```
#[inline]
pub fn stop_gradient<V>(value: V) -> V {
    value
}

/// What generated code calls. Not part of the public interface: anything here may change in any release.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "arrays")]
    pub use crate::array::{matmul, matmul_into};
    pub use crate::rules::*;
}
