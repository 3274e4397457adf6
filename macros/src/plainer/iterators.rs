//! `let squares = x.iter().map(…);` in the place where `squares` is used.
//!
//! An iterator does nothing before it is asked for an entry, and what it borrows cannot change until then.

use super::{Words, changed, is_one, only_name, variable};
use crate::names::{bare, root, token_names};
use proc_macro2::Ident;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprWhile, ItemFn, Pat, Stmt, parse_quote};

/// What starts an iterator over an array, and what makes another one of an iterator.
const STARTS: &[&str] = &["iter", "into_iter", "windows", "chunks", "chunks_exact"];
const GOES_ON: &[&str] = &[
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
        let array = root(over(&init.expr)?);
        // A number that the iterator has been given may be another one where it is used.
        let lasting = |word: &Ident| {
            is_one(word, rest) && (Some(word) == array || !self.changed.contains(&word.to_string()))
        };
        let same = token_names(&init.expr.to_token_stream()).iter().all(lasting);
        same.then(|| (name.clone(), (*init.expr).clone()))
    }
}

/// The array that an iterator goes over.
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
    impl<'ast> Visit<'ast> for Count<'_> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            if variable(expr) == Some(self.name) {
                self.uses += 1;
                self.repeats |= self.again > 0;
            }
            if let Expr::While(repeat) = expr
                && drained(repeat).is_some_and(|(_, name)| name == self.name)
            {
                self.uses += 1;
                self.repeats |= self.again > 0;
                self.again += 1;
                self.visit_block(&repeat.body);
                self.again -= 1;
                return;
            }
            let inside = match expr {
                Expr::ForLoop(repeat) => {
                    self.visit_expr(&repeat.expr);
                    Some(&repeat.body)
                }
                Expr::Loop(repeat) => Some(&repeat.body),
                _ => None,
            };
            match (inside, expr) {
                (Some(body), _) => {
                    self.again += 1;
                    self.visit_block(body);
                    self.again -= 1;
                }
                (None, Expr::While(_) | Expr::Closure(_)) => {
                    self.again += 1;
                    visit::visit_expr(self, expr);
                    self.again -= 1;
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
            *expr = parse_quote!(#label for #pat in #iterator #body);
        } else if variable(expr) == Some(&self.name) {
            *expr = iterator.clone();
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}
