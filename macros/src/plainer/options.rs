//! `let mut last: Option<f64> = None;` as a flag and a float, which is not read where the flag is not set.

use super::{Words, any, is_one, only_name};
use crate::names::{bare, plain};
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprIf, ExprMatch, ItemFn, Local, Pat, Stmt, Type, parse_quote};

pub(super) fn apart(item: &mut ItemFn, words: &mut Words) {
    Options { words }.visit_block_mut(&mut item.block);
}

struct Options<'w> {
    words: &'w mut Words,
}

impl VisitMut for Options<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            let rest = &block.stmts[at + 1..];
            let option = match &block.stmts[at] {
                Stmt::Local(local) => option(local).filter(|(name, _)| is_one(name, rest)),
                _ => None,
            };
            at += 1;
            let Some((name, given)) = option else { continue };
            let (of, span) = (plain(&name), name.span());
            let is = self.words.fresh(&format!("is_{of}"), &format!("{name}.is_some()"), span);
            let value = self.words.fresh(&format!("{of}_given"), &name.to_string(), span);
            let (set, start) = (given.is_some(), given.unwrap_or_else(|| parse_quote!(0.0)));
            let mut apart = Apart { name, is, value };
            let mut rest = rest.to_vec();
            rest.iter_mut().for_each(|stmt| apart.visit_stmt_mut(stmt));
            // Something is asked of it that is not known here.
            if any(&rest, |expr| apart.is_own(expr)) {
                continue;
            }
            let (is, value) = (&apart.is, &apart.value);
            block.stmts.truncate(at - 1);
            block.stmts.push(parse_quote!(let mut #is = #set;));
            block.stmts.push(parse_quote!(let mut #value = #start;));
            block.stmts.extend(rest);
            self.words.changed = true;
        }
        visit_mut::visit_block_mut(self, block);
    }
}

/// `let name: Option<f64> = …;`, and what it is at the start.
fn option(local: &Local) -> Option<(Ident, Option<Expr>)> {
    let (Pat::Type(typed), Some(init)) = (&local.pat, &local.init) else { return None };
    let start = given(&init.expr).filter(|_| init.diverge.is_none() && is_option_of_float(&typed.ty))?;
    only_name(&typed.pat).map(|name| (name.clone(), start.cloned()))
}

fn is_option_of_float(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Option") else { return false };
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(syn::GenericArgument::Type(Type::Path(inner))) => {
                inner.path.is_ident("f64") || inner.path.is_ident("f32")
            }
            _ => false,
        },
        _ => false,
    }
}

/// What `Some(…)` gives; `None` is nothing.
fn given(expr: &Expr) -> Option<Option<&Expr>> {
    match bare(expr) {
        Expr::Call(call) if matches!(bare(&call.func), Expr::Path(path) if path.path.is_ident("Some")) => {
            Some(call.args.first())
        }
        Expr::Path(path) if path.path.is_ident("None") => Some(None),
        _ => None,
    }
}

struct Apart {
    name: Ident,
    /// The flag, and the float.
    is: Ident,
    value: Ident,
}

impl Apart {
    fn is_own(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Path(path) if path.path.is_ident(&self.name))
    }

    /// `Some(pattern)` for the variable.
    fn asked<'e>(&self, condition: &'e Expr) -> Option<&'e Pat> {
        let Expr::Let(asked) = condition else { return None };
        self.is_own(&asked.expr).then(|| inner(&asked.pat)).flatten()
    }

    fn choice(&self, choice: &ExprIf) -> Option<Expr> {
        let (pat, is, value) = (self.asked(&choice.cond)?, &self.is, &self.value);
        let then = &choice.then_branch.stmts;
        let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| quote::quote!(else #otherwise));
        Some(parse_quote!(if #is { let #pat = #value; #(#then)* } #otherwise))
    }

    fn matched(&self, choice: &ExprMatch) -> Option<Expr> {
        let [one, other] = &choice.arms[..] else { return None };
        if !self.is_own(&choice.expr) {
            return None;
        }
        let nothing = |pat: &Pat| match pat {
            Pat::Wild(_) => true,
            Pat::Ident(own) => own.ident == "None",
            Pat::Path(path) => path.path.is_ident("None"),
            _ => false,
        };
        let (some, none) = match (inner(&one.pat), inner(&other.pat)) {
            (Some(_), None) if nothing(&other.pat) => (one, other),
            (None, Some(_)) if nothing(&one.pat) && !matches!(one.pat, Pat::Wild(_)) => (other, one),
            _ => return None,
        };
        let (pat, is, value) = (inner(&some.pat)?, &self.is, &self.value);
        let (some, none) = (&some.body, &none.body);
        Some(parse_quote!(if #is { let #pat = #value; #some } else { #none }))
    }

    fn answer(&self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let (is, value) = (&self.is, &self.value);
        if !self.is_own(&call.receiver) {
            return None;
        }
        match (call.method.to_string().as_str(), call.args.first()) {
            ("is_some", None) => Some(parse_quote!(#is)),
            ("is_none", None) => Some(parse_quote!((!#is))),
            ("unwrap_or", Some(other)) if is_plain(other) => {
                Some(parse_quote!(if #is { #value } else { #other }))
            }
            _ => None,
        }
    }
}

/// Whether an expression does nothing but to give its value.
fn is_plain(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Unary(unary) => is_plain(&unary.expr),
        Expr::Binary(binary) => is_plain(&binary.left) && is_plain(&binary.right),
        Expr::Field(field) => is_plain(&field.base),
        Expr::Index(index) => is_plain(&index.expr) && is_plain(&index.index),
        _ => false,
    }
}

fn inner(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::TupleStruct(some) if some.path.is_ident("Some") && some.elems.len() == 1 => {
            Some(&some.elems[0]).filter(|pat| only_name(pat).is_some())
        }
        _ => None,
    }
}

impl VisitMut for Apart {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let (is, value) = (&self.is, &self.value);
        let plainer = match expr {
            Expr::Assign(assign) if self.is_own(&assign.left) => {
                given(&assign.right).map(|given| match given {
                    Some(given) => parse_quote!({ #value = #given; #is = true; }),
                    None => parse_quote!(#is = false),
                })
            }
            Expr::If(choice) => self.choice(choice),
            Expr::Match(choice) => self.matched(choice),
            Expr::MethodCall(call) => self.answer(call),
            _ => None,
        };
        if let Some(plainer) = plainer {
            *expr = plainer;
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}
