//! `let mut last: Option<f64> = None;` as a flag and a float, which is not read where the flag is not set.

use super::values::chosen_as;
use super::{Words, any, is_one, only_name};
use crate::names::{bare, is_none, plain};
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

    /// `if let Some(x) = name && … { … } else { … }`
    fn choice(&self, choice: &ExprIf) -> Option<Expr> {
        let (is, value) = (&self.is, &self.value);
        let then = &choice.then_branch.stmts;
        let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| quote::quote!(else #otherwise));
        if let Some(pat) = self.asked(&choice.cond) {
            return Some(parse_quote!(if #is { let #pat = #value; #(#then)* } #otherwise));
        }
        let mut rest = Vec::new();
        let pat = self.asked(first_of(&choice.cond, &mut rest))?;
        let rest = rest.into_iter().rev();
        Some(parse_quote! {
            if #is { let #pat = #value; if #(#rest)&&* { #(#then)* } #otherwise } #otherwise
        })
    }

    /// `match name { Some(x) if … => …, Some(x) => …, None => … }`
    fn matched(&self, choice: &ExprMatch) -> Option<Expr> {
        if !self.is_own(&choice.expr) {
            return None;
        }
        let (is, value) = (&self.is, &self.value);
        let (mut some, mut none): (Option<Expr>, Option<Expr>) = (None, None);
        for arm in choice.arms.iter().rev() {
            let body = &arm.body;
            let (pat, guard) = match &arm.pat {
                Pat::Guard(guarded) => (&*guarded.pat, Some(&guarded.guard)),
                pat => (pat, None),
            };
            match (inner(pat), guard) {
                (Some(pat), None) => some = Some(parse_quote!({ let #pat = #value; #body })),
                (Some(pat), Some(guard)) => {
                    let other = some?;
                    some = Some(parse_quote!({ let #pat = #value; if #guard { #body } else { #other } }));
                }
                (None, None) if matches!(pat, Pat::Wild(_)) => {
                    (some, none) = (Some((**body).clone()), Some((**body).clone()));
                }
                (None, None) if is_none(pat) => none = Some((**body).clone()),
                _ => return None,
            }
        }
        let (some, none) = (some?, none?);
        Some(parse_quote!(if #is { #some } else { #none }))
    }

    /// `name = if … { Some(x) } else { name }`, with an assignment in each arm.
    fn in_arms(&self, value: &Expr) -> Option<Expr> {
        let name = &self.name;
        let assigned = |value: &Expr| match self.is_own(value) {
            true => Vec::new(),
            false => vec![parse_quote!(#name = #value;)],
        };
        chosen_as(value, &assigned)
    }

    fn answer(&self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let (is, value) = (&self.is, &self.value);
        if !self.is_own(&call.receiver) {
            return None;
        }
        match (call.method.to_string().as_str(), call.args.first()) {
            ("is_some", None) => Some(parse_quote!(#is)),
            ("is_none", None) => Some(parse_quote!((!#is))),
            ("unwrap", None) => Some(parse_quote!({
                ::core::assert!(#is, "called `Option::unwrap()` on a `None` value");
                #value
            })),
            ("expect", Some(message)) => Some(parse_quote!({ ::core::assert!(#is, "{}", #message); #value })),
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

/// The first of the conditions in a row, and the others from the last on.
fn first_of<'e>(condition: &'e Expr, rest: &mut Vec<&'e Expr>) -> &'e Expr {
    match condition {
        Expr::Binary(both) if matches!(both.op, syn::BinOp::And(_)) => {
            rest.push(&both.right);
            first_of(&both.left, rest)
        }
        first => first,
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
    fn visit_local_mut(&mut self, local: &mut Local) {
        // `let Some(x) = name else { … };`
        if let Some(init) = &mut local.init
            && self.is_own(&init.expr)
            && let (Some(pat), Some((_, diverge))) = (inner(&local.pat), &init.diverge)
        {
            let (is, value) = (&self.is, &self.value);
            *init.expr = parse_quote!(if #is { #value } else #diverge);
            init.diverge = None;
            local.pat = pat.clone();
        }
        visit_mut::visit_local_mut(self, local);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let (is, value) = (&self.is, &self.value);
        let plainer = match expr {
            Expr::Assign(assign) if self.is_own(&assign.left) => match given(&assign.right) {
                Some(Some(given)) => Some(parse_quote!({ #value = #given; #is = true; })),
                Some(None) => Some(parse_quote!(#is = false)),
                None => self.in_arms(&assign.right),
            },
            Expr::If(choice) => self.choice(choice),
            Expr::Match(choice) => self.matched(choice),
            Expr::MethodCall(call) => self.answer(call),
            _ => None,
        };
        match plainer {
            // What is written otherwise may be asked again.
            Some(plainer) => {
                *expr = plainer;
                self.visit_expr_mut(expr);
            }
            None => visit_mut::visit_expr_mut(self, expr),
        }
    }
}
