//! `let row = &mut m[i]; row[j] = …` as `m[i][j] = …`.

use super::{Words, changed, is_one, only_name, variable};
use crate::names::{bare, compound};
use proc_macro2::Ident;
use std::collections::HashSet;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ItemFn, Local, Pat, Stmt, UnOp, parse_quote};

pub(super) fn as_places(item: &mut ItemFn, words: &mut Words) {
    let changed = changed(item);
    Rows { words, changed }.visit_block_mut(&mut item.block);
}

struct Rows<'w> {
    words: &'w mut Words,
    changed: HashSet<String>,
}

impl VisitMut for Rows<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            match self.borrowed(&block.stmts[at], &block.stmts[at + 1..]) {
                None => at += 1,
                Some(mut within) => {
                    block.stmts.remove(at);
                    block.stmts[at..].iter_mut().for_each(|stmt| within.visit_stmt_mut(stmt));
                    self.words.changed = true;
                }
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            // `if let Some(last) = v.last_mut() { *last = …; }`
            Expr::If(choice) => {
                if let Expr::Let(looked) = &*choice.cond
                    && let Pat::TupleStruct(some) = &*looked.pat
                    && some.path.is_ident("Some")
                    && let Some(row) = some.elems.first().and_then(only_name)
                    && let Some((there, place)) = asked(&looked.expr)
                    && self.is_lasting(&place, &choice.then_branch.stmts)
                    && is_one(row, &choice.then_branch.stmts)
                {
                    Within { row: row.clone(), place }.visit_block_mut(&mut choice.then_branch);
                    *choice.cond = there;
                    self.words.changed = true;
                }
            }
            // `*v.last_mut().unwrap() = …`
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                if let Expr::MethodCall(call) = bare(&unary.expr)
                    && (call.method == "unwrap" || call.method == "expect")
                    && let Some((_, place)) = asked(&call.receiver)
                {
                    *expr = place;
                    self.words.changed = true;
                }
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

impl Rows<'_> {
    /// `let row = &mut place;`, where the place is the same as long as the row is there.
    fn borrowed(&self, stmt: &Stmt, rest: &[Stmt]) -> Option<Within> {
        let Stmt::Local(Local { pat: Pat::Ident(own), init: Some(init), .. }) = stmt else { return None };
        let Expr::Reference(reference) = bare(&init.expr) else { return None };
        let plain = own.by_ref.is_none() && own.mutability.is_none() && own.subpat.is_none();
        let lasting = is_one(&own.ident, rest) && self.is_lasting(&reference.expr, rest);
        (plain && reference.mutability.is_some() && lasting)
            .then(|| Within { row: own.ident.clone(), place: (*reference.expr).clone() })
    }

    /// Whether a place is the same one in all of these statements.
    fn is_lasting(&self, place: &Expr, stmts: &[Stmt]) -> bool {
        match bare(place) {
            Expr::Index(index) => {
                let base = match variable(&index.expr) {
                    Some(name) => is_one(name, stmts),
                    None => self.is_lasting(&index.expr, stmts),
                };
                base && self.is_index(&index.index, variable(&index.expr), stmts)
            }
            _ => false,
        }
    }

    fn is_index(&self, index: &Expr, array: Option<&Ident>, stmts: &[Stmt]) -> bool {
        match bare(index) {
            Expr::Lit(_) => true,
            Expr::MethodCall(call) => {
                // The length of the array is what it is while an entry is borrowed.
                let own = |name: &Ident| Some(name) == array || !self.changed.contains(&name.to_string());
                call.method == "len"
                    && variable(&call.receiver).is_some_and(|name| own(name) && is_one(name, stmts))
            }
            Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|name| is_one(name, stmts) && !self.changed.contains(&name.to_string())),
            Expr::Binary(binary) => {
                compound(&binary.op).is_none()
                    && self.is_index(&binary.left, array, stmts)
                    && self.is_index(&binary.right, array, stmts)
            }
            _ => false,
        }
    }
}

/// `v.last_mut()`, `v.first_mut()` and `v.get_mut(i)`: whether there is such a place, and the place.
fn asked(call: &Expr) -> Option<(Expr, Expr)> {
    let Expr::MethodCall(call) = bare(call) else { return None };
    let array = variable(&call.receiver)?;
    Some(match (call.method.to_string().as_str(), call.args.first()) {
        ("last_mut", None) => (parse_quote!(!#array.is_empty()), parse_quote!(#array[#array.len() - 1])),
        ("first_mut", None) => (parse_quote!(!#array.is_empty()), parse_quote!(#array[0])),
        ("get_mut", Some(place)) if matches!(bare(place), Expr::Lit(_) | Expr::Path(_)) => {
            (parse_quote!(#place < #array.len()), parse_quote!(#array[#place]))
        }
        _ => return None,
    })
}

/// Writes the place for the row.
struct Within {
    row: Ident,
    place: Expr,
}

impl Within {
    fn is_row(&self, expr: &Expr) -> bool {
        variable(expr) == Some(&self.row)
    }
}

impl VisitMut for Within {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let place = &self.place;
        match expr {
            Expr::Index(index) if self.is_row(&index.expr) => {
                *index.expr = place.clone();
                self.visit_expr_mut(&mut index.index);
            }
            Expr::MethodCall(call) if self.is_row(&call.receiver) => {
                *call.receiver = place.clone();
                call.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) && self.is_row(&unary.expr) => {
                *expr = place.clone();
            }
            Expr::Path(_) if self.is_row(expr) => *expr = parse_quote!(&mut #place),
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }
}
