//! `let mut rest = x; … rest = &rest[1..];` as an integer that moves, and `rest` as `x[rest_from..]`.
//!
//! A slice that moves along an array is always a part of it: only its ends change, and they are integers. What the array's own end
//! is in all of its parts needs no variable. The parts that patterns and `split_first`, `split_last` and `split_at` take out of
//! such a slice go the same way, as far as they come to be it; whatever else is asked of it is asked of the part.
//!
//! An end is found by the length of the part that is taken, so that a part that is not there panics where it is taken.

mod choices;
mod flows;
mod parts;
mod patterns;
mod uses;

use super::Words;
use crate::names::{pattern_names, token_names};
use choices::Choices;
use flows::Flows;
use proc_macro2::Ident;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, ItemFn, Local, Pat, Stmt, Type};

pub(super) fn as_ends(item: &mut ItemFn, words: &mut Words) {
    // A slice that is chosen at first moves once.
    let mut chosen = item.clone();
    let mut choices = Choices(false);
    choices.visit_block_mut(&mut chosen.block);
    if choices.0 && moved(&mut chosen, words) {
        *item = chosen;
    } else {
        moved(item, words);
    }
}

/// Tells whether there is a slice that moves, and all that is done with it is known.
fn moved(item: &mut ItemFn, words: &mut Words) -> bool {
    let flows = Flows::of(item);
    let assigned = flows.assigned.clone();
    if assigned.is_empty() {
        return false;
    }
    let mut slices = Slices { words, assigned, wanted: flows.wanted(), moved: false };
    for input in &mut item.sig.inputs {
        if let FnArg::Typed(param) = input
            && let Pat::Ident(own) = &mut *param.pat
        {
            slices.param(own, &param.ty, &mut item.block);
        }
    }
    slices.visit_block_mut(&mut item.block);
    slices.moved
}

struct Slices<'w> {
    words: &'w mut Words,
    assigned: HashSet<String>,
    wanted: HashSet<String>,
    moved: bool,
}

impl VisitMut for Slices<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            if let Stmt::Local(local) = &mut block.stmts[at] {
                for name in pattern_names(&local.pat) {
                    let rest = &block.stmts[at + 1..];
                    let moved = self.moved_along(&name, false, None, rest);
                    if let Some(stmts) = moved {
                        block.stmts.splice(at + 1.., stmts);
                    }
                }
                self.local(block, at);
            }
            at += 1;
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl Slices<'_> {
    /// A parameter, along which slices may move, or which moves itself.
    fn param(&mut self, own: &mut syn::PatIdent, ty: &Type, block: &mut Block) {
        let name = own.ident.clone();
        if own.mutability.is_some() && is_slice(ty) && self.assigned.contains(&name.to_string()) {
            if let Some(stmts) = self.moved_along(&name, true, Some(&name), &block.stmts) {
                own.mutability = None;
                block.stmts = stmts;
            }
        } else if let Some(stmts) = self.moved_along(&name, is_slice(ty), None, &block.stmts) {
            block.stmts = stmts;
        }
    }

    /// `let mut rest = …;` of what is not seen: a part of what it was at first.
    fn local(&mut self, block: &mut Block, at: usize) {
        let (before, rest) = block.stmts.split_at_mut(at + 1);
        let Some(Stmt::Local(local)) = before.last_mut() else { return };
        let moves = match &mut local.pat {
            Pat::Type(typed) if is_slice(&typed.ty) => &mut *typed.pat,
            pat => pat,
        };
        let Pat::Ident(own) = moves else { return };
        if own.mutability.is_none() || !self.assigned.contains(&own.ident.to_string()) || local.init.is_none()
        {
            return;
        }
        if let Some(stmts) = self.moved_along(&own.ident, false, Some(&own.ident), rest) {
            own.mutability = None;
            block.stmts.splice(at + 1.., stmts);
        }
    }

    /// The statements with the slices that move along an array as their ends, if there are any and nothing unknown is done with
    /// them. The ends of the array are those of its parts, where that is right.
    fn moved_along(
        &mut self,
        base: &Ident,
        sure: bool,
        itself: Option<&Ident>,
        stmts: &[Stmt],
    ) -> Option<Vec<Stmt>> {
        let assigned = self.assigned.contains(&base.to_string());
        if assigned != itself.is_some() || itself.is_none() && !self.starts(base, stmts) {
            return None;
        }
        let ends = [(true, false), (false, true), (true, true)];
        let (identifiers, shown) = (self.words.identifiers.clone(), self.words.shown.clone());
        let found = ends.into_iter().find_map(|(from, to)| {
            self.words.identifiers.clone_from(&identifiers);
            self.words.shown.clone_from(&shown);
            let mut along = Along {
                slices: self,
                base: base.clone(),
                sure,
                moving: Moving { from, to },
                known: Vec::new(),
                unsure: HashSet::new(),
                moved: false,
                refused: false,
            };
            let mut found = Vec::new();
            if let Some(name) = itself {
                along.bind(name, Part::WHOLE, sure, true, &mut found);
            }
            let mut block = Block { brace_token: Default::default(), stmts: stmts.to_vec() };
            along.statements(&mut block);
            found.extend(block.stmts);
            (along.moved && !along.refused && along.unsure.is_empty()).then_some(found)
        })?;
        (self.moved, self.words.changed) = (true, true);
        Some(found)
    }

    /// Whether a variable that changes starts from something of the array.
    fn starts(&self, base: &Ident, stmts: &[Stmt]) -> bool {
        struct Look<'s>(&'s Ident, &'s HashSet<String>, bool);
        impl Look<'_> {
            fn bound(&mut self, pat: &Pat, value: &Expr) {
                let moves = |name: &Ident| self.1.contains(&name.to_string());
                self.2 |= pattern_names(pat).iter().any(moves)
                    && token_names(&value.to_token_stream()).contains(self.0);
            }
        }
        impl<'ast> Visit<'ast> for Look<'_> {
            fn visit_local(&mut self, local: &'ast Local) {
                if let Some(init) = &local.init {
                    self.bound(&local.pat, &init.expr);
                }
                visit::visit_local(self, local);
            }

            fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
                self.bound(&condition.pat, &condition.expr);
                visit::visit_expr_let(self, condition);
            }
        }
        let mut look = Look(base, &self.assigned, false);
        stmts.iter().for_each(|stmt| look.visit_stmt(stmt));
        look.2
    }
}

fn is_slice(ty: &Type) -> bool {
    matches!(ty, Type::Reference(of) if of.mutability.is_none() && matches!(*of.elem, Type::Slice(_)))
}

/// The ends of a part, where they are not those of the array. They are names, numbers, and what is made of these.
#[derive(Clone)]
struct Part {
    from: Option<Expr>,
    to: Option<Expr>,
}

impl Part {
    const WHOLE: Part = Part { from: None, to: None };
}

/// Which ends of the slices that move may do so.
#[derive(Clone, Copy)]
struct Moving {
    from: bool,
    to: bool,
}

/// A slice that is known by a name.
struct Known {
    name: Ident,
    part: Part,
    /// Whether it gets another value.
    moves: bool,
}

/// Names the ends of the slices that move along an array.
struct Along<'s, 'w> {
    slices: &'s mut Slices<'w>,
    base: Ident,
    /// Whether the array is a slice behind a reference.
    sure: bool,
    moving: Moving,
    /// The slices in sight.
    known: Vec<Known>,
    /// The first ends of variables that may be no slices, but arrays of which each has its own entries.
    unsure: HashSet<String>,
    moved: bool,
    /// Something is done that is not known here.
    refused: bool,
}

/// A variable that a pattern binds to a part.
struct Taken {
    name: Ident,
    moves: bool,
    part: Part,
    sure: bool,
}
