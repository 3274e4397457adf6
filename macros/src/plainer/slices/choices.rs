//! Slices that are chosen at first: `let part = if … { one } else { other };` as a variable that starts from the whole.

use super::super::variable;
use crate::names::bare;
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Local, Pat, Stmt, parse_quote};

/// `let part = if … { &x[..k] } else { &x[k..] };` as `let mut part = x; part = if …;`
pub(super) struct Choices(pub(super) bool);

impl VisitMut for Choices {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut at = 0;
        while at < block.stmts.len() {
            if let Stmt::Local(local) = &mut block.stmts[at]
                && let Some(assigned) = assigned_later(local)
            {
                block.stmts.insert(at + 1, assigned);
                self.0 = true;
            }
            at += 1;
        }
    }
}

/// The assignment of a part that a `let` chooses, which then starts from the whole.
fn assigned_later(local: &mut Local) -> Option<Stmt> {
    let init = local.init.as_mut().filter(|init| init.diverge.is_none())?;
    let own = match &mut local.pat {
        Pat::Type(typed) => &mut *typed.pat,
        pat => pat,
    };
    let Pat::Ident(own) = own else { return None };
    let mut tails = Vec::new();
    if !matches!(bare(&init.expr), Expr::If(_) | Expr::Match(_)) || !tails_of(&init.expr, &mut tails) {
        return None;
    }
    let array = tails.iter().find_map(|tail| part_of(tail))?;
    let (name, whole) = (own.ident.clone(), parse_quote!(#array));
    let value = std::mem::replace(&mut *init.expr, whole);
    own.mutability = Some(Default::default());
    Some(parse_quote!(#name = #value;))
}

/// What the ways through a choice end in; `false` where one of them is no slice.
fn tails_of<'e>(value: &'e Expr, tails: &mut Vec<&'e Expr>) -> bool {
    let mut of_block = |block: &'e Block| match block.stmts.last() {
        Some(Stmt::Expr(tail, None)) => tails_of(tail, tails),
        Some(Stmt::Expr(jump, _)) => matches!(jump, Expr::Break(_) | Expr::Continue(_) | Expr::Return(_)),
        _ => false,
    };
    match bare(value) {
        Expr::Block(block) if block.label.is_none() => of_block(&block.block),
        Expr::If(choice) => {
            of_block(&choice.then_branch)
                && choice.else_branch.as_ref().is_some_and(|(_, otherwise)| tails_of(otherwise, tails))
        }
        Expr::Match(choice) => choice.arms.iter().all(|arm| tails_of(&arm.body, tails)),
        Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) => true,
        tail => {
            tails.push(tail);
            variable(tail).is_some() || part_of(tail).is_some()
        }
    }
}

/// The array of `&x[a..b]`.
fn part_of(expr: &Expr) -> Option<&Ident> {
    let Expr::Reference(reference) = bare(expr) else { return None };
    match bare(&reference.expr) {
        Expr::Index(index) if matches!(bare(&index.index), Expr::Range(_)) => variable(&index.expr),
        _ => None,
    }
}
