//! Which of the user's own variables may borrow from something that the function, one run of a loop or one arm of a branch
//! owns.
//!
//! A tape lives longer than that, and so does what an arm gives: what stands behind such a variable is kept in its place.

use super::Printer;
use crate::ir::{Head, Kept, Op, Program, Region, Step, Ty, Val, ValMap};
use crate::names::{bare, token_names};
use proc_macro2::Ident;
use std::collections::HashSet;
use syn::Expr;

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

    fn look_into(&mut self, program: &Program, region: &Region) {
        for step in &region.steps {
            let val = match step {
                Step::Compute(val) => *val,
                Step::Keep(place) => {
                    self.keep(&program.kept[*place]);
                    continue;
                }
            };
            let op = &program.node(val).op;
            if let Op::Loop(repeat) = op {
                self.recalled.extend(repeat.recalled.iter().map(|(saved, param)| (*param, *saved)));
                if let Head::For { pattern, iterator, replay: false } = &repeat.head
                    && let Op::Leaf(leaf) = &program.node(*iterator).op
                {
                    self.bind(&token_names(pattern), &leaf.takes);
                }
            }
            op.regions().iter().for_each(|inner| self.look_into(program, inner));
        }
    }

    fn keep(&mut self, kept: &Kept) {
        let number = match &kept.stmt {
            syn::Stmt::Local(local) => local.init.as_ref().is_some_and(|init| is_number(&init.expr)),
            _ => false,
        };
        if !number {
            self.bind(&kept.binds, &kept.takes);
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

/// Whether an expression is, by its form, a number or a truth value.
fn is_number(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(_) | Expr::Cast(_) | Expr::Binary(_) => true,
        Expr::Unary(unary) => !matches!(unary.op, syn::UnOp::Deref(_)),
        _ => false,
    }
}

impl Printer<'_> {
    /// Whether a kept value may be a reference to something that is gone before it is read.
    pub(super) fn is_borrowed(&self, val: Val) -> bool {
        let (Op::Leaf(leaf), Ty::Passive) = (&self.program.node(val).op, self.ty(val)) else { return false };
        match &leaf.takes[..] {
            [word] if *word == leaf.tokens.to_string() => self.borrowed.borrowers.contains(&word.to_string()),
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
