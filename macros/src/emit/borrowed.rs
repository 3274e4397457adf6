//! Which of the user's own variables may borrow from something that one run of a loop, or one arm of a branch, owns.
//!
//! A tape lives longer than that, and so does what an arm gives: what stands behind such a variable is kept in its place.

use super::Printer;
use crate::ir::{Head, Op, Program, Region, Step, Ty, Val, ValMap};
use crate::names::token_names;
use proc_macro2::Ident;
use std::collections::HashSet;

/// The variables that regions bind.
#[derive(Default)]
pub(super) struct Borrowed {
    /// Those that may own something: all but the counters of loops over ranges.
    owners: HashSet<String>,
    /// Those that are made of an owner, or out of one.
    borrowers: HashSet<String>,
    /// What the parameters of reverse loops have been in the loops that kept them.
    recalled: ValMap<Val>,
}

impl Borrowed {
    pub(super) fn of(program: &Program) -> Borrowed {
        let mut borrowed = Borrowed::default();
        borrowed.look_into(program, &program.body);
        borrowed
    }

    fn look_into(&mut self, program: &Program, around: &Region) {
        for val in around.computed() {
            let op = &program.node(val).op;
            if let Op::Loop(repeat) = op {
                self.recalled.extend(repeat.recalled.iter().map(|(saved, param)| (*param, *saved)));
                if let Head::For { pattern, iterator, replay: false } = &repeat.head
                    && let Op::Leaf(leaf) = &program.node(*iterator).op
                {
                    self.bind(&token_names(pattern), &leaf.takes);
                }
            }
            for region in op.regions() {
                for step in &region.steps {
                    if let Step::Keep(place) = step {
                        let kept = &program.kept[*place];
                        self.bind(&kept.binds, &kept.takes);
                    }
                }
                self.look_into(program, region);
            }
        }
    }

    fn bind(&mut self, names: &[Ident], source: &[Ident]) {
        if self.any_owns(source) {
            self.borrowers.extend(names.iter().map(Ident::to_string));
        }
        self.owners.extend(names.iter().map(Ident::to_string));
    }

    fn any_owns(&self, names: &[Ident]) -> bool {
        !self.owners.is_empty() && names.iter().any(|name| self.owners.contains(&name.to_string()))
    }
}

impl Printer<'_> {
    /// Whether a kept value may be a reference to something that is gone before it is read.
    pub(super) fn is_borrowed(&self, val: Val) -> bool {
        let (Op::Leaf(leaf), Ty::Passive) = (&self.program.node(val).op, self.ty(val)) else { return false };
        match &leaf.takes[..] {
            [word] if leaf.tokens.to_string() == word.to_string() => {
                self.borrowed.borrowers.contains(&word.to_string())
            }
            names => !leaf.plain && self.borrowed.any_owns(names),
        }
    }

    /// What one arm of a branch gives, where the other has nothing to give.
    pub(super) fn given(&self, out: Val) -> Option<Val> {
        match &self.program.node(out).op {
            Op::Param => self.given(*self.borrowed.recalled.get(&out)?),
            Op::Taken(out) => self.given(self.given(*out)?),
            Op::Out(owner, place) => {
                let Op::Branch(branch) = &self.program.node(*owner).op else { return None };
                branch.arms.iter().find_map(|arm| match self.program.node(arm.results[*place]).op {
                    Op::Given(part) => Some(part),
                    _ => None,
                })
            }
            _ => None,
        }
    }
}
