//! A choice in the middle of a statement, some of whose arms jump: `let v = if c { continue } else { x };`
//!
//! The arms that jump are taken first, as statements; the others give the value, and what follows the statement follows it
//! there. Conditions and arms are evaluated in the same order as before, each once.

use super::exits::{Fresh, From, arms, diverge, ends, leaves, statements};
use super::flow::is_read;
use crate::names::{bare, compound, pattern_names, token_names, without_names};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprIf, ExprMatch, Stmt, parse_quote};

/// A statement that binds or assigns a value.
struct Use<'s> {
    stmt: &'s Stmt,
    rest: &'s [Stmt],
}

/// The statement and what follows it, with the jumps first; `None` where the statement is no such choice.
pub(super) fn hoisted(from: From<'_>, stmt: &Stmt, rest: &[Stmt], fresh: Fresh<'_>) -> Option<Vec<Stmt>> {
    let used = Use { stmt, rest };
    match bare(used.value()?) {
        Expr::If(choice) if leaves_in(from, stmt) => used.chosen(from, choice, fresh),
        Expr::Match(choice) if leaves_in(from, stmt) => used.matched(from, choice, fresh),
        _ => None,
    }
}

/// Whether the jumps stand in the value of the statement, and not in an `else` of its own.
fn leaves_in(from: From<'_>, stmt: &Stmt) -> bool {
    leaves(from, stmt)
        && !matches!(stmt, Stmt::Local(local) if local.init.as_ref().is_some_and(|init| init.diverge.is_some()))
}

impl Use<'_> {
    fn value(&self) -> Option<&Expr> {
        match self.stmt {
            Stmt::Local(local) => local.init.as_ref().map(|init| &*init.expr),
            Stmt::Expr(Expr::Assign(assign), Some(_)) if is_name(&assign.left) => Some(&assign.right),
            Stmt::Expr(Expr::Binary(binary), Some(_))
                if compound(&binary.op).is_some() && is_name(&binary.left) =>
            {
                Some(&binary.right)
            }
            _ => None,
        }
    }

    /// The statement with another value, and what follows it.
    fn with(&self, value: &Expr) -> Vec<Stmt> {
        let mut stmt = self.stmt.clone();
        let place = match &mut stmt {
            Stmt::Local(local) => local.init.as_mut().map(|init| &mut init.expr),
            Stmt::Expr(Expr::Assign(assign), _) => Some(&mut assign.right),
            Stmt::Expr(Expr::Binary(binary), _) => Some(&mut binary.right),
            _ => None,
        };
        if let Some(place) = place {
            **place = value.clone();
        }
        [&[stmt], self.rest].concat()
    }

    fn chosen(&self, from: From<'_>, choice: &ExprIf, fresh: Fresh<'_>) -> Option<Vec<Stmt>> {
        let mut links = Vec::new();
        let last = chain(choice, &mut links)?;
        let jumps = |stmts: &[Stmt]| ends(from, stmts) || diverge(stmts);
        let bodies = || links.iter().map(|(_, body)| body).chain([&last]);
        if bodies().any(|body| !jumps(body) && body.iter().any(|stmt| leaves(from, stmt))) {
            return None;
        }
        if bodies().filter(|body| !jumps(body)).count() == 1 {
            return self.chosen_once(&links, &last, jumps);
        }
        if links.iter().any(|(cond, _)| has_let(cond)) {
            return None;
        }
        let arm = fresh("arm");
        let numbers = numbered(links.iter().map(|(cond, _)| *cond));
        let (mut taken, mut given) = (TokenStream::new(), TokenStream::new());
        for (place, body) in bodies().enumerate() {
            let place = syn::Index::from(place);
            let into = if jumps(body) { &mut taken } else { &mut given };
            into.extend(quote!(if #arm == #place { #(#body)* } else));
        }
        let follows = self.with(&parse_quote!(#given { ::core::unreachable!() }));
        Some(vec![
            parse_quote!(let #arm: usize = #numbers;),
            Stmt::Expr(parse_quote!(#taken { #(#follows)* }), None),
        ])
    }

    /// Only one arm gives a value: what follows moves there.
    fn chosen_once(
        &self,
        links: &[(&Expr, Vec<Stmt>)],
        last: &[Stmt],
        jumps: impl Fn(&[Stmt]) -> bool,
    ) -> Option<Vec<Stmt>> {
        let followed = |body: &[Stmt]| match jumps(body) {
            true => body.to_vec(),
            false => self.with(&parse_quote!({ #(#body)* })),
        };
        let hidden = links.iter().any(|(cond, body)| !jumps(body) && self.hides(&let_names(cond)));
        if hidden {
            return None;
        }
        let last = followed(last);
        let mut all = quote!({ #(#last)* });
        for (cond, body) in links.iter().rev() {
            let body = followed(body);
            all = quote!(if #cond { #(#body)* } else #all);
        }
        Some(vec![Stmt::Expr(parse_quote!(#all), None)])
    }

    fn matched(&self, from: From<'_>, choice: &ExprMatch, fresh: Fresh<'_>) -> Option<Vec<Stmt>> {
        let bodies: Vec<Vec<Stmt>> = choice.arms.iter().map(|arm| statements(&arm.body)).collect();
        let jumps = |stmts: &[Stmt]| ends(from, stmts) || diverge(stmts);
        if bodies.iter().any(|body| !jumps(body) && body.iter().any(|stmt| leaves(from, stmt))) {
            return None;
        }
        if bodies.iter().filter(|body| !jumps(body)).count() != 1 {
            return self.matched_twice(choice, &bodies, jumps, fresh);
        }
        let mut choice = choice.clone();
        for (arm, body) in choice.arms.iter_mut().zip(&bodies) {
            if !jumps(body) {
                if self.hides(&pattern_names(&arm.pat)) {
                    return None;
                }
                let follows = self.with(&parse_quote!({ #(#body)* }));
                arm.body = parse_quote!({ #(#follows)* });
            }
        }
        Some(vec![Stmt::Expr(Expr::Match(choice), None)])
    }

    /// Several arms give a value: the arms that jump in one `match`, and the others in another after it.
    fn matched_twice(
        &self,
        choice: &ExprMatch,
        bodies: &[Vec<Stmt>],
        jumps: impl Fn(&[Stmt]) -> bool,
        fresh: Fresh<'_>,
    ) -> Option<Vec<Stmt>> {
        let guards = choice.arms.iter().filter_map(|arm| match &arm.pat {
            syn::Pat::Guard(guarded) => Some(&*guarded.guard),
            _ => None,
        });
        if !guards.into_iter().all(is_read) {
            return None;
        }
        let (held, scrutinee): (Option<Stmt>, Expr) = match is_read(&choice.expr) {
            true => (None, (*choice.expr).clone()),
            false => {
                let (held, value) = (fresh("matched"), &choice.expr);
                (Some(parse_quote!(let #held = #value;)), parse_quote!(#held))
            }
        };
        let arms = |keep: bool| {
            let arms = choice.arms.iter().zip(bodies).map(|(arm, body)| match jumps(body) == keep {
                true => quote!(#arm),
                false => {
                    let pat = unbound(&arm.pat);
                    quote!(#pat => ::core::unreachable!(),)
                }
            });
            quote!(#(#arms)*)
        };
        let jump = choice.arms.iter().zip(bodies).map(|(arm, body)| {
            let (pat, jumps) = (unbound(&arm.pat), jumps(body));
            quote!(#pat => #jumps,)
        });
        let (taken, given) = (arms(true), arms(false));
        let follows = self.with(&parse_quote!(match #scrutinee { #given }));
        let jumped = fresh("jumps");
        let mut stmts: Vec<Stmt> = held.into_iter().collect();
        stmts.push(parse_quote!(let #jumped: bool = match #scrutinee { #(#jump)* };));
        stmts.push(Stmt::Expr(
            parse_quote!(if #jumped { match #scrutinee { #taken } } else { #(#follows)* }),
            None,
        ));
        Some(stmts)
    }

    /// Whether these names would hide others from what follows.
    fn hides(&self, names: &[Ident]) -> bool {
        let bound = match self.stmt {
            Stmt::Local(local) => pattern_names(&local.pat),
            _ => Vec::new(),
        };
        let rest = self.rest;
        let mut read = token_names(&quote!(#(#rest)*));
        if bound.is_empty() {
            read.extend(token_names(&self.stmt.to_token_stream()));
        }
        names.iter().any(|name| !bound.contains(name) && read.contains(name))
    }
}

/// Nothing but a variable, whose place is not computed.
fn is_name(target: &Expr) -> bool {
    matches!(bare(target), Expr::Path(_))
}

fn unbound(pat: &syn::Pat) -> syn::Pat {
    match pat {
        syn::Pat::Guard(_) => pat.clone(),
        pat => without_names(pat),
    }
}

/// The conditions of a chain of `if`s with what they guard, and what is left.
fn chain<'e>(choice: &'e ExprIf, links: &mut Vec<(&'e Expr, Vec<Stmt>)>) -> Option<Vec<Stmt>> {
    links.push((&choice.cond, choice.then_branch.stmts.clone()));
    match bare(&choice.else_branch.as_ref()?.1) {
        Expr::If(next) => chain(next, links),
        _ => Some(arms(choice).1),
    }
}

/// The number of the first condition that holds.
fn numbered<'e>(conditions: impl ExactSizeIterator<Item = &'e Expr>) -> TokenStream {
    let count = syn::Index::from(conditions.len());
    let links = conditions.enumerate().map(|(place, cond)| {
        let place = syn::Index::from(place);
        quote!(if #cond { #place } else)
    });
    quote!(#(#links)* { #count })
}

pub(super) fn has_let(cond: &Expr) -> bool {
    match bare(cond) {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

/// The names that the `let`s of a condition bind.
fn let_names(cond: &Expr) -> Vec<Ident> {
    match bare(cond) {
        Expr::Let(own) => pattern_names(&own.pat),
        Expr::Binary(binary) => [let_names(&binary.left), let_names(&binary.right)].concat(),
        _ => Vec::new(),
    }
}
