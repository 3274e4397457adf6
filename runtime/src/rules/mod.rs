//! The hidden door: everything that generated code calls.
//!
//! Scalars whose type the macro sees get plain arithmetic and the functions of [`scalars`]; values whose type it does not
//! see go through the rule traits of [`operators`]; calls of other differentiable functions through the traits of [`calls`].

mod calls;
mod constants;
#[cfg(feature = "alloc")]
mod kept;
mod lanes;
mod operators;
#[cfg(feature = "alloc")]
mod room;
mod scalars;
mod sums;

pub use calls::*;
pub use constants::*;
#[cfg(feature = "alloc")]
pub use kept::*;
pub use lanes::*;
pub use operators::*;
#[cfg(feature = "alloc")]
pub use room::*;
pub use scalars::*;
pub use sums::*;

#[cfg(feature = "alloc")]
pub use alloc::{borrow::ToOwned, boxed::Box, vec::Vec};
