//! `xs.fold((a, b), |(s, n), x| …)` as a loop that carries its parts, and so of a struct that is written out.

use super::{Words, for_loop, only_name};
use crate::names::token_names;
use quote::quote;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprClosure, ExprMethodCall, ItemFn, Pat, parse_quote};

pub(super) fn as_loops(item: &mut ItemFn, words: &mut Words) {
    Folds { words }.visit_block_mut(&mut item.block);
}

struct Folds<'w> {
    words: &'w mut Words,
}

impl VisitMut for Folds<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && let Some(repeat) = self.as_loop(call)
        {
            *expr = repeat;
            self.words.changed = true;
        }
    }
}

impl Folds<'_> {
    fn as_loop(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let (Some(start), Some(Expr::Closure(step)), 2) =
            (call.args.first(), call.args.last(), call.args.len())
        else {
            return None;
        };
        if !matches!(start, Expr::Tuple(_) | Expr::Struct(_)) {
            return None;
        }
        let (Some(state), Some(item), 2) = (step.inputs.first(), step.inputs.last(), step.inputs.len())
        else {
            return None;
        };
        // A closure that owns what it takes may change it for itself.
        if call.method != "fold" || step.capture.is_some() || returns(step) {
            return None;
        }
        let (receiver, body) = (&call.receiver, &step.body);
        let item = match item {
            Pat::Type(typed) => &*typed.pat,
            item => item,
        };
        if let Some(name) = only_name(state) {
            let mut body = (**body).clone();
            let state = self.words.renamed(name, |rename| rename.visit_expr_mut(&mut body))?;
            let body = parse_quote!({ #state = #body; });
            let repeat = for_loop(None, item.clone(), (**receiver).clone(), body);
            return Some(parse_quote!({
                let mut #state = #start;
                #repeat
                #state
            }));
        }
        let (Pat::Tuple(parts), Expr::Tuple(start)) = (state, start) else { return None };
        let names = parts.elems.iter().map(|part| match part {
            Pat::Wild(wild) => Some(self.words.fresh("unread", "_", wild.underscore_token.span)),
            part => only_name(part).cloned(),
        });
        let (mut names, starts) = (names.collect::<Option<Vec<_>>>()?, &start.elems);
        if names.len() != starts.len() {
            return None;
        }
        // What comes before the closure may know another variable by a name of the state.
        let mut body = (**body).clone();
        let before = token_names(&quote!(#receiver #starts));
        for name in names.iter_mut().filter(|name| before.contains(name)) {
            *name = self.words.renamed(name, |rename| rename.visit_expr_mut(&mut body))?;
        }
        let starts = starts.iter();
        let body = parse_quote!({ (#(#names,)*) = #body; });
        let repeat = for_loop(None, item.clone(), (**receiver).clone(), body);
        Some(parse_quote!({
            #(let mut #names = #starts;)*
            #repeat
            (#(#names,)*)
        }))
    }
}

/// Whether a closure has a way out before its end.
fn returns(closure: &ExprClosure) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= matches!(expr, Expr::Return(_) | Expr::Try(_));
            visit::visit_expr(self, expr);
        }

        fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
    }
    let mut find = Find(false);
    find.visit_expr(&closure.body);
    find.0
}
