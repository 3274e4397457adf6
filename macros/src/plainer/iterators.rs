//! `let squares = x.iter().map(…);` in the place where `squares` is used.
//!
//! An iterator does nothing before it is asked for an entry, and what it borrows cannot change until then.

use super::{Words, any, changed, is_one, only_name, variable};
use crate::names::{bare, root, targets, token_names};
use proc_macro2::Ident;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprWhile, ItemFn, Pat, Stmt};

/// What starts an iterator over an array, and what makes another one of an iterator.
pub(super) const STARTS: &[&str] = &["iter", "windows", "chunks", "chunks_exact"];
pub(super) const GOES_ON: &[&str] = &[
    "map",
    "zip",
    "rev",
    "enumerate",
    "skip",
    "take",
    "step_by",
    "filter",
    "copied",
    "cloned",
    "skip_while",
    "take_while",
];

pub(super) fn in_place(item: &mut ItemFn, words: &mut Words) {
    let changed = changed(item);
    Iterators { words, changed }.visit_block_mut(&mut item.block);
}

struct Iterators<'w> {
    words: &'w mut Words,
    changed: HashSet<String>,
}

impl VisitMut for Iterators<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            let rest = &block.stmts[at + 1..];
            match self.named(&block.stmts[at], rest) {
                Some((name, iterator)) if uses(rest, &name) == Some(1) => {
                    block.stmts.remove(at);
                    let mut put = Put { name, iterator };
                    block.stmts[at..].iter_mut().for_each(|stmt| put.visit_stmt_mut(stmt));
                    self.words.changed = true;
                }
                _ => at += 1,
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl Iterators<'_> {
    /// `let name = iterator;`
    fn named(&self, stmt: &Stmt, rest: &[Stmt]) -> Option<(Ident, Expr)> {
        let Stmt::Local(local) = stmt else { return None };
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let name = only_name(&local.pat).filter(|name| is_one(name, rest))?;
        // What it borrows cannot change; a number that it has been given, or a copy that it goes over, may be another one where it
        // is used.
        let borrowed = root(over(&init.expr)?).filter(|array| !is_assigned(array, rest));
        let lasting = |word: &Ident| {
            is_one(word, rest) && (Some(word) == borrowed || !self.changed.contains(&word.to_string()))
        };
        let same =
            token_names(&init.expr.to_token_stream()).iter().all(lasting) && gives_the_same(&init.expr);
        same.then(|| (name.clone(), (*init.expr).clone()))
    }
}

/// Whether a variable gets another value as a whole.
fn is_assigned(name: &Ident, stmts: &[Stmt]) -> bool {
    any(stmts, |expr| {
        let Expr::Assign(assign) = expr else { return false };
        let mut names = Vec::new();
        targets(&assign.left, &mut names);
        !matches!(bare(&assign.left), Expr::Index(_) | Expr::Field(_)) && names.contains(&name)
    })
}

/// Whether an iterator that is made later is the same one: what it is given is written out or has names.
fn gives_the_same(iterator: &Expr) -> bool {
    let is_given = |given: &Expr| match bare(given) {
        Expr::Closure(_) => true,
        Expr::Reference(reference) => reference.mutability.is_none() && is_place(&reference.expr),
        given => is_place(given) || over(given).is_some() && gives_the_same(given),
    };
    match bare(iterator) {
        Expr::MethodCall(call) => {
            let source = over(&call.receiver)
                .map_or_else(|| is_place(&call.receiver), |_| gives_the_same(&call.receiver));
            source && call.args.iter().all(is_given)
        }
        _ => false,
    }
}

/// An array, an entry or a part of one, at places that are written out or have names.
fn is_place(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Index(index) => is_place(&index.expr) && is_place(&index.index),
        Expr::Range(range) => [&range.start, &range.end].into_iter().flatten().all(|end| is_place(end)),
        Expr::Binary(binary) => is_place(&binary.left) && is_place(&binary.right),
        _ => false,
    }
}

/// The array that an iterator borrows and goes over.
fn over(iterator: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = bare(iterator) else { return None };
    let is = |names: &[&str]| names.iter().any(|name| call.method == name);
    match () {
        () if is(STARTS) => Some(&call.receiver),
        () if is(GOES_ON) => over(&call.receiver),
        () => None,
    }
}

/// How often a name is used, if never where it would be used again and again.
fn uses(stmts: &[Stmt], name: &Ident) -> Option<usize> {
    struct Count<'n> {
        name: &'n Ident,
        uses: usize,
        again: usize,
        repeats: bool,
    }
    impl Count<'_> {
        fn used(&mut self) {
            self.uses += 1;
            self.repeats |= self.again > 0;
        }

        fn again(&mut self, look: impl FnOnce(&mut Self)) {
            self.again += 1;
            look(self);
            self.again -= 1;
        }
    }
    impl<'ast> Visit<'ast> for Count<'_> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            if variable(expr) == Some(self.name) {
                self.used();
            }
            match expr {
                Expr::While(repeat) if drained(repeat).is_some_and(|(_, name)| name == self.name) => {
                    self.used();
                    self.again(|count| count.visit_block(&repeat.body));
                }
                Expr::ForLoop(repeat) => {
                    self.visit_expr(&repeat.expr);
                    self.again(|count| count.visit_block(&repeat.body));
                }
                Expr::Loop(_) | Expr::While(_) | Expr::Closure(_) => {
                    self.again(|count| visit::visit_expr(count, expr));
                }
                _ => visit::visit_expr(self, expr),
            }
        }
    }
    let mut count = Count { name, uses: 0, again: 0, repeats: false };
    stmts.iter().for_each(|stmt| count.visit_stmt(stmt));
    (!count.repeats).then_some(count.uses)
}

/// `while let Some(pattern) = name.next()`.
fn drained(repeat: &ExprWhile) -> Option<(&Pat, &Ident)> {
    let Expr::Let(asked) = &*repeat.cond else { return None };
    let (Pat::TupleStruct(some), Expr::MethodCall(call)) = (&*asked.pat, bare(&asked.expr)) else {
        return None;
    };
    let next = some.path.is_ident("Some") && some.elems.len() == 1 && call.method == "next";
    next.then(|| variable(&call.receiver)).flatten().map(|name| (&some.elems[0], name))
}

/// Writes the iterator for its name.
struct Put {
    name: Ident,
    iterator: Expr,
}

impl VisitMut for Put {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let iterator = &self.iterator;
        if let Expr::While(repeat) = expr
            && let Some((pat, name)) = drained(repeat)
            && *name == self.name
        {
            let (label, body) = (&repeat.label, &repeat.body);
            *expr = super::for_loop(label.clone(), pat.clone(), iterator.clone(), body.clone());
        } else if variable(expr) == Some(&self.name) {
            *expr = iterator.clone();
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}
