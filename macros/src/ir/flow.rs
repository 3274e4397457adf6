//! Control flow: operations that run regions.
//!
//! A branch and a loop give several values, which stand beside the operation as [`Op::Out`](super::Op::Out) nodes. A loop
//! carries its state as parameters of its region, which the results of one run hand to the next.
//!
//! What the reverse sweep needs of a run is kept or computed again. A loop keeps values of every run on a tape of its own,
//! and the loop that runs it in reverse finds them there as parameters; a branch gives them as values beside the others.

use super::{Region, Val};
use crate::checkpoint::Checkpoint;
use proc_macro2::TokenStream;

/// `if condition { arms[0] } else { arms[1] }`.
#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) condition: Val,
    pub(crate) arms: [Region; 2],
    /// What the arms give, one for each of their results.
    pub(crate) outs: Vec<Val>,
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) head: Head,
    /// What the carried values are at the start.
    pub(crate) init: Vec<Val>,
    /// The parameters are the carried values, and then those of `recalled`.
    pub(crate) region: Region,
    /// What the carried values are at the end.
    pub(crate) outs: Vec<Val>,
    /// Values of the region that are kept on the tape, once for every run.
    pub(crate) saved: Vec<Val>,
    /// In a reverse loop: a value on the tape of the loop that it reverses, and the parameter that it is found in.
    pub(crate) recalled: Vec<(Val, Val)>,
    /// Ends the loop after a run of the region: a condition on the user's own variables.
    pub(crate) stop: Option<TokenStream>,
    /// The number of runs, where the head does not tell it.
    pub(crate) trips: Option<Val>,
    /// What is kept of every run.
    pub(crate) checkpoint: Checkpoint,
    /// The loop of the forward sweep that this one reverses.
    pub(crate) of: Option<Val>,
}

/// What makes a loop run again.
#[derive(Clone, Debug)]
pub(crate) enum Head {
    /// `for pattern in iterator`; `replay` if the same values come out of `iterator.rev()`, in reverse.
    For { pattern: TokenStream, iterator: Val, replay: bool },
    /// `while`, with the region's test, or `loop` without one.
    While,
    /// The runs of the loop that is reversed, from the last to the first: over its iterator, or so many times.
    Reverse { pattern: TokenStream, iterator: Option<Val>, trips: Option<Val> },
}

impl Loop {
    pub(super) fn each_operand(&self, visit: &mut impl FnMut(Val)) {
        self.init.iter().copied().for_each(&mut *visit);
        match &self.head {
            Head::For { iterator, .. } => visit(*iterator),
            Head::While => {}
            Head::Reverse { iterator, trips, .. } => iterator.iter().chain(trips).copied().for_each(visit),
        }
    }

    pub(super) fn remap(&mut self, to: &mut impl FnMut(Val) -> Val) {
        self.init.iter_mut().for_each(|val| *val = to(*val));
        match &mut self.head {
            Head::For { iterator, .. } => *iterator = to(*iterator),
            Head::While => {}
            Head::Reverse { iterator, trips, .. } => {
                iterator.iter_mut().chain(trips).for_each(|val| *val = to(*val));
            }
        }
    }

    /// Whether something has to be kept of every run, be it only that it was one.
    pub(crate) fn has_tape(&self) -> bool {
        !self.saved.is_empty()
    }
}
