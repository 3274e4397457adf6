//! `g(x).iter().sum()` with a name for what is gone over: `{ let g_given = g(x); g_given.iter().sum() }`.

use super::Words;
use super::iterators::{GOES_ON, STARTS};
use crate::names::bare;
use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ExprMethodCall, ItemFn, Stmt, parse_quote};

pub(super) fn named(item: &mut ItemFn, words: &mut Words) {
    Results { words }.visit_block_mut(&mut item.block);
}

struct Results<'w> {
    words: &'w mut Words,
}

impl VisitMut for Results<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let mut bound = Vec::new();
        match expr {
            // What an iterator gives in the end: it goes over its arrays here, and nowhere else.
            Expr::MethodCall(call) if !goes_on(call) => self.over(&mut call.receiver, &mut bound),
            Expr::ForLoop(repeat) => self.over(&mut repeat.expr, &mut bound),
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
        if !bound.is_empty() {
            bound.iter_mut().for_each(|stmt| self.visit_stmt_mut(stmt));
            *expr = parse_quote!({ #(#bound)* #expr });
            self.words.changed = true;
        }
    }
}

impl Results<'_> {
    /// Names what the iterators in an expression go over, if it is what a call gives.
    fn over(&mut self, iterator: &mut Expr, bound: &mut Vec<Stmt>) {
        let Expr::MethodCall(call) = iterator else { return };
        if starts(call) {
            let Expr::Call(given) = bare(&call.receiver) else { return };
            let Some(like) = function(given) else { return };
            let shown = like.to_string();
            let name = self.words.fresh(&format!("{shown}_given"), &shown, given.span());
            bound.push(parse_quote!(let #name = #given;));
            call.receiver = parse_quote!(#name);
        } else if goes_on(call) {
            self.over(&mut call.receiver, bound);
            call.args.iter_mut().for_each(|arg| self.over(arg, bound));
        }
    }
}

fn starts(call: &ExprMethodCall) -> bool {
    STARTS.iter().chain(&["into_iter"]).any(|name| call.method == name)
}

fn goes_on(call: &ExprMethodCall) -> bool {
    starts(call) || GOES_ON.iter().chain(&["chain"]).any(|name| call.method == name)
}

/// The name of a function that is called; a constructor is none.
fn function(call: &ExprCall) -> Option<&Ident> {
    let Expr::Path(path) = bare(&call.func) else { return None };
    let name = &path.path.segments.last()?.ident;
    name.to_string().starts_with(|first: char| first.is_lowercase()).then_some(name)
}
