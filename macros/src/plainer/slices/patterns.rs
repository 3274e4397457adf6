//! What patterns take out of a slice: conditions on its length, and parts that are bound by their ends.

use super::super::{any, variable};
use super::{Along, Known, Part, Taken, is_slice};
use crate::names::{bare, compound, pattern_names};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprIf, ExprMatch, ExprMethodCall, Pat, Stmt, Token, parse_quote};

impl Along<'_, '_> {
    /// What a pattern binds to parts of a slice is taken out of the pattern.
    pub(super) fn taken(&mut self, pat: &mut Pat, value: &Expr, before: &mut Vec<Stmt>) -> Vec<Taken> {
        // The pattern still looks at the value.
        if any(&[Stmt::Expr(value.clone(), None)], is_done_once) {
            return Vec::new();
        }
        match (pat, bare(value)) {
            (Pat::Paren(inner), value) => self.taken(&mut inner.pat, value, before),
            (Pat::Guard(guarded), value) => self.taken(&mut guarded.pat, value, before),
            (Pat::Reference(inner), value) if matches!(*inner.pat, Pat::Slice(_)) => {
                self.taken(&mut inner.pat, value, before)
            }
            (Pat::Slice(slice), value) => self.taken_by_slice(slice, value, before),
            (Pat::TupleStruct(some), Expr::MethodCall(call))
                if some.path.is_ident("Some") && some.elems.len() == 1 =>
            {
                self.taken_by_split(&mut some.elems[0], call, before)
            }
            (pat @ Pat::Tuple(_), Expr::MethodCall(call))
                if call.method == "unwrap" || call.method == "expect" =>
            {
                match bare(&call.receiver) {
                    Expr::MethodCall(split) => self.taken_by_unwrapped(pat, split, before),
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// `[a, b, rest @ ..]`
    fn taken_by_slice(
        &mut self,
        slice: &mut syn::PatSlice,
        value: &Expr,
        before: &mut Vec<Stmt>,
    ) -> Vec<Taken> {
        let last = slice.elems.len().wrapping_sub(1);
        let mut taken = Vec::new();
        for (place, elem) in slice.elems.iter_mut().enumerate() {
            let Pat::Ident(own) = &*elem else { continue };
            let rest = matches!(&own.subpat, Some((_, inner)) if matches!(**inner, Pat::Rest(_)));
            if !rest || !self.is_wanted(&own.ident) {
                continue;
            }
            let Some((of, sure)) = self.part(value, before) else { continue };
            let part = self.without(of, place, last - place);
            let (name, moves) = (own.ident.clone(), own.mutability.is_some());
            taken.push(Taken { name, moves, part, sure });
            *elem = parse_quote!(..);
        }
        taken
    }

    /// `Some((first, rest))` of `split_first`.
    fn taken_by_split(&mut self, pat: &mut Pat, call: &ExprMethodCall, before: &mut Vec<Stmt>) -> Vec<Taken> {
        let counts = match call.method.to_string().as_str() {
            "split_first" => (1, 0),
            "split_last" => (0, 1),
            _ => return Vec::new(),
        };
        let Some((name, moves)) = self.second(pat) else { return Vec::new() };
        let Some((of, _)) = self.part(&call.receiver, before) else { return Vec::new() };
        blank_second(pat);
        vec![Taken { name, moves, part: self.without(of, counts.0, counts.1), sure: true }]
    }

    /// `(first, rest)` of `split_first().unwrap()`
    fn taken_by_unwrapped(
        &mut self,
        pat: &mut Pat,
        split: &ExprMethodCall,
        before: &mut Vec<Stmt>,
    ) -> Vec<Taken> {
        let receiver = &split.receiver;
        let rest: Expr = match split.method.to_string().as_str() {
            "split_first" => parse_quote!(&#receiver[1..]),
            "split_last" => parse_quote!(&#receiver[..#receiver.len() - 1]),
            _ => return Vec::new(),
        };
        let Some((name, moves)) = self.second(pat) else { return Vec::new() };
        let Some((part, _)) = self.part(&rest, before) else { return Vec::new() };
        blank_second(pat);
        vec![Taken { name, moves, part, sure: true }]
    }

    /// The variable that is the second of a pair.
    fn second(&self, pat: &Pat) -> Option<(Ident, bool)> {
        let Pat::Tuple(pair) = pat else { return None };
        let (Some(Pat::Ident(own)), 2) = (pair.elems.last(), pair.elems.len()) else { return None };
        (own.subpat.is_none() && own.by_ref.is_none() && self.is_wanted(&own.ident))
            .then(|| (own.ident.clone(), own.mutability.is_some()))
    }

    /// `let mut rest = &x[1..];`
    pub(super) fn whole(&mut self, pat: &Pat, value: &Expr, before: &mut Vec<Stmt>) -> Option<Taken> {
        let (pat, typed) = match pat {
            Pat::Type(typed) => (&*typed.pat, Some(is_slice(&typed.ty))),
            pat => (pat, None),
        };
        let Pat::Ident(own) = pat else { return None };
        let moves = own.mutability.is_some();
        if own.subpat.is_some() || own.by_ref.is_some() || typed == Some(false) || !self.is_wanted(&own.ident)
        {
            return None;
        }
        let (part, sure) = self.part(value, before)?;
        let sure = sure || typed == Some(true);
        // What is not seen to be a slice, and never moves, is left as it is.
        (sure || moves).then(|| Taken { name: own.ident.clone(), moves, part, sure })
    }

    /// `let (mut rest, mut s) = (x, 0.0);`: the slices are taken out of the pair.
    pub(super) fn beside(
        &mut self,
        pats: &mut syn::PatTuple,
        values: &mut syn::ExprTuple,
        before: &mut Vec<Stmt>,
    ) -> Vec<Taken> {
        let mut taken = Vec::new();
        if pats.elems.len() == values.elems.len() {
            let pairs = std::mem::take(&mut pats.elems).into_iter().zip(std::mem::take(&mut values.elems));
            for (pat, value) in pairs {
                match self.whole(&pat, &value, before) {
                    Some(slice) => taken.push(slice),
                    None => {
                        push(&mut pats.elems, pat);
                        push(&mut values.elems, value);
                    }
                }
            }
        }
        taken
    }

    /// `let (one, other) = x.split_at(k);`
    pub(super) fn halves(&mut self, pat: &Pat, value: &Expr, before: &mut Vec<Stmt>) -> Option<Vec<Taken>> {
        let (Pat::Tuple(pair), Expr::MethodCall(call)) = (pat, bare(value)) else { return None };
        if call.method != "split_at" || call.args.len() != 1 || pair.elems.len() != 2 {
            return None;
        }
        let own = |pat: &Pat| match pat {
            Pat::Wild(_) => Some(None),
            Pat::Ident(own) if own.subpat.is_none() && own.by_ref.is_none() => {
                Some(Some((own.ident.clone(), own.mutability.is_some())))
            }
            _ => None,
        };
        let names: Vec<Option<(Ident, bool)>> = pair.elems.iter().map(own).collect::<Option<_>>()?;
        if !names.iter().flatten().any(|(name, _)| self.is_wanted(name)) {
            return None;
        }
        let (of, _) = self.part(&call.receiver, before)?;
        let place = &call.args[0];
        let one = self.narrowed(of.clone(), &parse_quote!(..#place), before);
        let end = one.to.as_ref().map(|to| self.held(to, before));
        let parts = [Part { from: one.from, to: end.clone() }, Part { from: end, to: of.to }];
        let taken = names.into_iter().zip(parts).filter_map(|(name, part)| {
            let (name, moves) = name?;
            Some(Taken { name, moves, part, sure: true })
        });
        Some(taken.collect())
    }

    /// A condition: what its patterns bind to parts is known in what comes after, and is bound where it holds.
    pub(super) fn condition(&mut self, cond: &mut Expr) -> Vec<Taken> {
        if let Expr::Let(asked) = cond {
            if let Some(one_by_one) = self.one_by_one(asked) {
                *cond = one_by_one;
            } else {
                let mut before = Vec::new();
                let found = self.part_if_there(&asked.pat, &asked.expr, &mut before);
                self.refused |= !before.is_empty();
                if let Some((there, part)) = found {
                    *cond = there;
                    self.known.push(Known { name: part.name.clone(), part: part.part.clone(), moves: false });
                    return vec![part];
                }
            }
        }
        match cond {
            Expr::Paren(inner) => self.condition(&mut inner.expr),
            Expr::Binary(both) if matches!(both.op, syn::BinOp::And(_)) => {
                let mut taken = self.condition(&mut both.left);
                taken.extend(self.condition(&mut both.right));
                taken
            }
            Expr::Let(asked) => {
                let mut before = Vec::new();
                let taken = self.taken(&mut asked.pat, &asked.expr, &mut before);
                let long_enough = self.long_enough(&asked.pat, &asked.expr, &mut before);
                self.refused |= !before.is_empty();
                self.visit_expr_mut(&mut asked.expr);
                self.visit_pat_mut(&mut asked.pat);
                for taken in &taken {
                    let (name, part) = (taken.name.clone(), taken.part.clone());
                    self.known.push(Known { name, part, moves: false });
                }
                if let Some(long_enough) = long_enough {
                    *cond = long_enough;
                }
                taken
            }
            cond => {
                self.visit_expr_mut(cond);
                Vec::new()
            }
        }
    }

    /// Whether a slice has as many entries as a pattern that binds none of them wants.
    fn long_enough(&mut self, pat: &Pat, value: &Expr, before: &mut Vec<Stmt>) -> Option<Expr> {
        match pat {
            Pat::Paren(inner) => self.long_enough(&inner.pat, value, before),
            Pat::Reference(inner) => self.long_enough(&inner.pat, value, before),
            Pat::Or(either) => {
                let cases = either.cases.iter().map(|case| self.long_enough(case, value, before));
                let cases = cases.collect::<Option<Vec<Expr>>>()?;
                Some(parse_quote!((#(#cases)||*)))
            }
            Pat::Slice(slice)
                if slice.elems.iter().all(|elem| matches!(elem, Pat::Wild(_) | Pat::Rest(_))) =>
            {
                if any(&[Stmt::Expr(value.clone(), None)], is_done_once) {
                    return None;
                }
                let (of, _) = self.part(value, before)?;
                let count = self.asked(parse_quote!(part.len()), &of);
                let rest = slice.elems.iter().any(|elem| matches!(elem, Pat::Rest(_)));
                let wanted = Literal::usize_unsuffixed(slice.elems.len() - usize::from(rest));
                Some(match rest {
                    true => parse_quote!(#count >= #wanted),
                    false => parse_quote!(#count == #wanted),
                })
            }
            _ => None,
        }
    }

    /// `let (Some(…), Some(…)) = (a.split_first(), b.split_first())` as two conditions.
    fn one_by_one(&self, asked: &syn::ExprLet) -> Option<Expr> {
        let (Pat::Tuple(pats), Expr::Tuple(values)) = (&*asked.pat, bare(&asked.expr)) else { return None };
        let looks = |value: &Expr| match bare(value) {
            Expr::MethodCall(call) => {
                let looks =
                    ["split_first", "split_last", "first", "last"].iter().any(|name| call.method == name);
                looks && variable(&call.receiver).is_some()
            }
            value => variable(value).is_some(),
        };
        let known = |value: &Expr| root_of(value).is_some_and(|name| self.known(name).is_some());
        if pats.elems.len() != values.elems.len()
            || !values.elems.iter().all(looks)
            || !values.elems.iter().any(known)
        {
            return None;
        }
        let one = pats.elems.iter().zip(&values.elems).map(|(pat, value)| quote!(let #pat = #value));
        syn::parse2(quote!(if #(#one)&&* {})).ok().map(|choice: ExprIf| *choice.cond)
    }

    /// What is run where a condition holds, with what its patterns bind.
    pub(super) fn where_it_holds(&mut self, cond: &mut Expr, body: &mut Block) {
        let known = self.known.len();
        let condition = Stmt::Expr(cond.clone(), None);
        let taken = self.condition(cond);
        self.known.truncate(known);
        // A part is bound where nothing has changed since it was looked at.
        self.refused |= !taken.is_empty() && any(&[condition], is_change);
        let bound = self.bind_all(taken);
        self.statements(body);
        body.stmts.splice(0..0, bound);
        self.known.truncate(known);
    }

    /// `match rest { … }` as one `if let` after the other.
    pub(super) fn matched(&mut self, choice: &ExprMatch) -> Option<Expr> {
        let value = bare(&choice.expr);
        let of = match value {
            Expr::MethodCall(call)
                if ["split_first", "split_last", "get"].iter().any(|name| call.method == name) =>
            {
                &call.receiver
            }
            value => value,
        };
        let names = choice.arms.iter().flat_map(|arm| pattern_names(&arm.pat));
        let own = variable(of).is_none_or(|name| self.known(name).is_some());
        if !own && !names.into_iter().any(|name| self.is_wanted(&name)) {
            return None;
        }
        self.part(of, &mut Vec::new())?;
        let mut chain: Option<TokenStream> = None;
        for arm in choice.arms.iter().rev() {
            let body = match bare(&arm.body) {
                Expr::Block(body) if body.label.is_none() => {
                    let stmts = &body.block.stmts;
                    quote!(#(#stmts)*)
                }
                body => body.to_token_stream(),
            };
            chain = Some(match (&arm.pat, chain) {
                (pat, None) if pattern_names(pat).is_empty() => quote!({ #body }),
                (pat @ Pat::Ident(own), None) if own.subpat.is_none() => {
                    quote!({ let #pat = #value; #body })
                }
                (pat, None) => quote!({ let #pat = #value else { ::core::unreachable!() }; #body }),
                (Pat::Guard(guarded), Some(chain)) => {
                    let (pat, guard) = (&guarded.pat, &guarded.guard);
                    quote!(if let #pat = #value && (#guard) { #body } else #chain)
                }
                (pat, Some(chain)) => quote!(if let #pat = #value { #body } else #chain),
            });
        }
        syn::parse2(chain?).ok()
    }
}

/// A tuple of one has a comma.
pub(super) fn push<T>(elems: &mut Punctuated<T, Token![,]>, elem: T) {
    elems.push_value(elem);
    elems.push_punct(Default::default());
}

/// Whether an expression gives a variable another value.
fn is_change(expr: &Expr) -> bool {
    match expr {
        Expr::Assign(_) => true,
        Expr::Binary(binary) => compound(&binary.op).is_some(),
        Expr::Reference(reference) => reference.mutability.is_some(),
        _ => false,
    }
}

/// Whether an expression may do more than to look at what there is.
fn is_done_once(expr: &Expr) -> bool {
    const LOOKS: &[&str] =
        &["len", "is_empty", "split_first", "split_last", "as_slice", "unwrap", "expect", "min", "max"];
    match expr {
        Expr::MethodCall(call) => !LOOKS.iter().any(|name| call.method == name),
        Expr::Call(_) | Expr::Macro(_) => true,
        expr => is_change(expr),
    }
}

/// The variable that a method is asked of.
fn root_of(value: &Expr) -> Option<&Ident> {
    match bare(value) {
        Expr::MethodCall(call) => variable(&call.receiver),
        value => variable(value),
    }
}

fn blank_second(pat: &mut Pat) {
    if let Pat::Tuple(pair) = pat
        && let Some(second) = pair.elems.last_mut()
    {
        *second = parse_quote!(_);
    }
}
