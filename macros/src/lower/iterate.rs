//! Iterators over differentiated arrays, as loops over indices.
//!
//! `xs.iter().zip(ys).map(|(x, y)| x * y).sum()` is written out as the loop that it stands for, in the user's own Rust, and
//! that loop is then treated as any other. The order of the steps is that of the iterator.

use super::sequence::{closure, deref_all, name_of, names_meet, parts, replaced_block};
use super::{Lower, Lowered};
use crate::errors::Result;
use crate::ir::{Scalar, Ty};
use crate::names::{Mentions, bare};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprForLoop, ExprMethodCall, Stmt, parse_quote};

/// What gives other items than it is given.
const MAPPED: &[&str] = &["map", "filter_map", "flat_map", "scan"];

/// What follows an iterator and ends it.
const ENDS: &[&str] = &["sum", "product", "fold", "for_each", "collect", "unzip"];

impl Lower<'_> {
    /// A loop over something differentiated, as a loop over its indices; `None` for any other.
    pub(super) fn as_index_loop(&self, repeat: &ExprForLoop) -> Result<Option<Block>> {
        if let Some(plain) = self.in_place(repeat)? {
            return Ok(Some(plain));
        }
        if !self.runs_over_active(&repeat.expr) && !self.runs_over_table(&repeat.expr) {
            return Ok(None);
        }
        let place = self.own_name("at");
        let Some(sequence) = self.sequence(&repeat.expr, &place)? else { return Ok(None) };
        let mut stmts = self.bound(&repeat.pat, &sequence.item);
        stmts.extend(repeat.body.stmts.iter().cloned());
        let label = &repeat.label;
        Ok(Some(sequence.into_loop(&place, stmts, label.to_token_stream())))
    }

    /// `for v in a.iter_mut()`, `for (v, x) in a.iter_mut().zip(xs)`: an entry is written where the variable stands for it.
    fn in_place(&self, repeat: &ExprForLoop) -> Result<Option<Block>> {
        if !self.changes_items(&repeat.expr) {
            return Ok(None);
        }
        let place = self.own_name("at");
        let Some(sequence) = self.sequence(&repeat.expr, &place)? else { return Ok(None) };
        let mut found = Vec::new();
        parts(&repeat.pat, &sequence.item, &mut found);
        if names_meet(&found) {
            return Err(self.errors.refuse(
                &repeat.pat,
                "a variable of this loop hides what the loop runs over",
                "give it another name",
            ));
        }
        let mut body = repeat.body.clone();
        let mut stmts: Vec<Stmt> = Vec::new();
        for (pat, item) in found {
            match (item, name_of(pat)) {
                (Expr::Reference(entry), Some(name)) if entry.mutability.is_some() => {
                    body = replaced_block(&body, &name, &entry.expr);
                }
                (item, _) => stmts.push(parse_quote!(let #pat = #item;)),
            }
        }
        stmts.extend(body.stmts);
        Ok(Some(sequence.into_loop(&place, stmts, repeat.label.to_token_stream())))
    }

    /// Whether some of an iterator's items are differentiated entries that may be changed.
    pub(super) fn changes_items(&self, expr: &Expr) -> bool {
        let held = |array: &Expr| {
            crate::names::root(array)
                .is_some_and(|name| self.is_active(name) || self.may_hold_active(&name.to_string()))
        };
        match bare(expr) {
            Expr::Reference(reference) => reference.mutability.is_some() && held(&reference.expr),
            Expr::MethodCall(call) if call.method == "iter_mut" => held(&call.receiver),
            Expr::MethodCall(call) if call.method == "zip" => {
                self.changes_items(&call.receiver) || call.args.iter().any(|other| self.changes_items(other))
            }
            Expr::MethodCall(call) => self.changes_items(&call.receiver),
            _ => false,
        }
    }

    /// Whether an iterator's items are differentiated.
    pub(super) fn runs_over_active(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(_)
            | Expr::Reference(_)
            | Expr::Index(_)
            | Expr::Field(_)
            | Expr::Unary(_)
            | Expr::Array(_) => {
                Mentions::of_expr(expr).reaching.iter().any(|name| self.is_active(name)) && !is_range(expr)
            }
            Expr::MethodCall(call) => {
                self.runs_over_active(&call.receiver)
                    || call.method == "zip" && call.args.iter().any(|other| self.runs_over_active(other))
                    || MAPPED.iter().any(|name| call.method == name) && self.maps_to_active(call)
            }
            _ => false,
        }
    }

    /// Whether an iterator runs over a slice or an array that is not differentiated, which can be indexed as well.
    pub(super) fn runs_over_table(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.is_table(name)),
            Expr::Reference(reference) => {
                reference.mutability.is_none()
                    && (self.runs_over_table(&reference.expr) || self.is_local_table(&reference.expr))
            }
            Expr::MethodCall(call) if call.method == "iter" && self.is_local_table(&call.receiver) => true,
            Expr::MethodCall(call) => {
                const INDEXED: &[&str] = &[
                    "iter",
                    "into_iter",
                    "copied",
                    "cloned",
                    "enumerate",
                    "rev",
                    "zip",
                    "skip",
                    "take",
                    "step_by",
                    "windows",
                    "chunks_exact",
                ];
                INDEXED.iter().any(|name| call.method == name) && self.runs_over_table(&call.receiver)
            }
            _ => false,
        }
    }

    /// A parameter that is not differentiated, and a slice, an array or a `Vec`.
    fn is_table(&self, name: &Ident) -> bool {
        let passive = matches!(self.lookup(&name.to_string()), Some(super::Variable::Passive));
        passive && self.is_again(&parse_quote!(#name)) && self.is_listed_param(name)
    }

    fn is_listed_param(&self, name: &Ident) -> bool {
        let declared = self.function.params.iter().find(|param| param.ident == *name && !param.active());
        declared.is_some_and(|param| is_indexed(&param.ty))
    }

    /// Whether a constant is known to be a slice, an array or a `Vec`.
    pub(super) fn is_listed(&self, name: &Ident) -> bool {
        let listed = self.tables.contains(&name.to_string()) || self.is_listed_param(name);
        listed && self.is_again(&parse_quote!(#name))
    }

    /// A local array or `Vec` that is not differentiated and never changes.
    fn is_local_table(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = bare(expr) else { return false };
        path.path
            .get_ident()
            .is_some_and(|name| self.tables.contains(&name.to_string()) && self.is_again(expr))
    }

    /// `(0..n).map(|i| x[i])`.
    fn maps_to_active(&self, call: &ExprMethodCall) -> bool {
        let names = call.args.iter().flat_map(|arg| Mentions::of_expr(arg).reaching);
        names.into_iter().any(|name| self.is_active(&name))
    }

    /// A method that ends an iterator over something differentiated; `None` for any other method.
    pub(super) fn iterated(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        let name = call.method.to_string();
        if !ENDS.contains(&name.as_str()) {
            return Ok(None);
        }
        let near = self.runs_over_active(&call.receiver)
            || name == "for_each" && self.changes_items(&call.receiver)
            || is_chain(&call.receiver)
                && matches!(name.as_str(), "fold" | "for_each")
                && self.maps_to_active(call);
        if !near || !is_chain(&call.receiver) {
            return Ok(None);
        }
        let place = self.own_name("at");
        let Some(sequence) = self.sequence(&call.receiver, &place)? else { return Ok(None) };
        let total = self.own_mutable("total");
        let item = &sequence.item;
        let item = deref_all(item);
        let (start, step): (TokenStream, Vec<Stmt>) = match (name.as_str(), call.args.len()) {
            ("sum", 0) => (self.start(call, -0.0), vec![parse_quote!(#total += #item;)]),
            ("product", 0) => (self.start(call, 1.0), vec![parse_quote!(#total *= #item;)]),
            ("for_each", 1) => {
                let Some(closure) = closure(&call.args[0], 1) else { return Ok(None) };
                let (pat, body) = (&closure.inputs[0], &closure.body);
                if self.changes_items(&call.receiver) {
                    let items = &call.receiver;
                    let plain: Stmt = parse_quote!(for #pat in #items { #body; });
                    return self.scoped(|this| this.stmt(&plain)).map(|()| Some(Lowered::Passive));
                }
                let mut stmts = self.bound(pat, &sequence.item);
                stmts.push(parse_quote!(#body;));
                let block = sequence.into_loop(&place, stmts, TokenStream::new());
                return self
                    .scoped(|this| block.stmts.iter().try_for_each(|stmt| this.stmt(stmt)))
                    .map(|()| Some(Lowered::Passive));
            }
            ("fold", 2) => {
                let (start, function) = (&call.args[0], &call.args[1]);
                let mut stmts = Vec::new();
                match (closure(function, 2), bare(function)) {
                    (Some(closure), _) => {
                        let (so_far, pat, body) = (&closure.inputs[0], &closure.inputs[1], &closure.body);
                        // The items first: the name of the sum may be that of the array.
                        stmts.extend(self.bound(pat, &sequence.item));
                        stmts.extend(self.bound(so_far, &parse_quote!(#total)));
                        stmts.push(parse_quote!(#total = #body;));
                    }
                    (None, Expr::Path(path)) => stmts.push(parse_quote!(#total = #path(#total, #item);)),
                    _ => return Ok(None),
                }
                (start.to_token_stream(), stmts)
            }
            ("collect", 0) if self.collects_vec(call) => {
                return self.collected(call, sequence, &place).map(Some);
            }
            ("unzip", 0) => return self.unzipped(sequence, &place).map(Some),
            _ => return Ok(None),
        };
        let before: Stmt = parse_quote!(let mut #total = #start;);
        let block = sequence.into_loop(&place, step, TokenStream::new());
        self.scoped(|this| {
            this.stmt(&before)?;
            block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.value(&parse_quote!(#total))
        })
        .map(|operand| Some(Lowered::Active(operand)))
    }

    /// Whether a statement is a `for_each` that has been written out as a loop.
    pub(super) fn was_written_out(&self, call: &ExprMethodCall) -> bool {
        call.method == "for_each"
            && is_chain(&call.receiver)
            && (self.runs_over_active(&call.receiver)
                || self.changes_items(&call.receiver)
                || self.maps_to_active(call))
    }

    /// The value that a sum or a product starts from, in the type that the turbofish asks for.
    pub(super) fn start(&self, call: &ExprMethodCall, number: f64) -> TokenStream {
        let literal = crate::emit::float(number);
        match call.turbofish.as_ref().and_then(|turbofish| turbofish.args.first()) {
            Some(syn::GenericArgument::Type(ty)) if self.is_real(ty) => {
                let root = self.function.args.root();
                quote!(#root::__private::lit::<#ty>(#literal))
            }
            _ => match self.float_type() {
                Ty::Scalar(Scalar::Generic(ty)) => {
                    let root = self.function.args.root();
                    quote!(#root::__private::lit::<#ty>(#literal))
                }
                _ => literal,
            },
        }
    }
}

/// Whether a type is a slice, an array or a `Vec`, or a reference to one.
fn is_indexed(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => reference.mutability.is_none() && is_indexed(&reference.elem),
        syn::Type::Slice(_) | syn::Type::Array(_) => true,
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        _ => false,
    }
}

/// An adapter or a source of an iterator, and no plain value.
pub(super) fn is_chain(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => {
            const SOURCES: &[&str] = &["iter", "iter_mut", "into_iter", "windows", "chunks", "chunks_exact"];
            SOURCES.iter().any(|name| call.method == name) || is_chain(&call.receiver)
        }
        Expr::Range(_) => true,
        _ => false,
    }
}

fn is_range(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Range(_))
}
