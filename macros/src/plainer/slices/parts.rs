//! The parts of an array that expressions give, and what their ends are.

use super::super::variable;
use super::{Along, Known, Moving, Part, Taken};
use crate::names::{bare, compound, plain};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprMethodCall, ExprRange, Pat, Stmt, UnOp, parse_quote};

impl Along<'_, '_> {
    pub(super) fn known(&self, name: &Ident) -> Option<&Known> {
        self.known.iter().rev().find(|known| known.name == *name)
    }

    pub(super) fn is_wanted(&self, name: &Ident) -> bool {
        self.slices.wanted.contains(&name.to_string())
    }

    /// The place that a part is.
    pub(super) fn place(&self, part: &Part) -> Expr {
        let (base, Part { from, to }) = (&self.base, part);
        match (from, to) {
            (None, None) => parse_quote!(#base),
            (from, to) => parse_quote!(#base[#from..#to]),
        }
    }

    pub(super) fn end(&self, to: &Option<Expr>) -> Expr {
        let base = &self.base;
        to.clone().unwrap_or_else(|| parse_quote!(#base.len()))
    }

    /// The part that an expression gives, and whether it is behind a reference for sure.
    pub(super) fn part(&mut self, expr: &Expr, before: &mut Vec<Stmt>) -> Option<(Part, bool)> {
        match bare(expr) {
            Expr::Path(_) => {
                let name = variable(expr)?;
                match self.known(name) {
                    Some(known) => Some((known.part.clone(), true)),
                    None => (*name == self.base).then_some((Part::WHOLE, self.sure)),
                }
            }
            Expr::Index(index) => {
                let Expr::Range(range) = bare(&index.index) else { return None };
                let (of, _) = self.part(&index.expr, before)?;
                Some((self.narrowed(of, range, before), true))
            }
            Expr::Reference(reference) if reference.mutability.is_none() => match bare(&reference.expr) {
                Expr::Array(array) if array.elems.is_empty() => {
                    Some((Part { from: Some(parse_quote!(0)), to: Some(parse_quote!(0)) }, true))
                }
                inner => self.part(inner, before),
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.part(&unary.expr, before),
            Expr::MethodCall(call) if call.method == "as_slice" && call.args.is_empty() => {
                self.part(&call.receiver, before).map(|(part, _)| (part, true))
            }
            Expr::MethodCall(call) => self.part_or_nothing(call, before).map(|part| (part, true)),
            _ => None,
        }
    }

    /// `rest.get(2..).unwrap_or(&[])`
    fn part_or_nothing(&mut self, call: &ExprMethodCall, before: &mut Vec<Stmt>) -> Option<Part> {
        let nothing = match (call.method.to_string().as_str(), call.args.first()) {
            ("unwrap_or_default", None) => true,
            ("unwrap_or", Some(Expr::Reference(other))) => {
                matches!(bare(&other.expr), Expr::Array(array) if array.elems.is_empty())
            }
            _ => false,
        };
        let Expr::MethodCall(asked) = bare(&call.receiver) else { return None };
        let Expr::Range(ExprRange { start: Some(start), end: None, .. }) = bare(asked.args.first()?) else {
            return None;
        };
        if !nothing || asked.method != "get" {
            return None;
        }
        let (of, _) = self.part(&asked.receiver, before)?;
        let mut start = (**start).clone();
        self.visit_expr_mut(&mut start);
        let end = self.end(&of.to);
        let from: Expr = match &of.from {
            None => start,
            Some(from) => parse_quote!(usize::saturating_add(#from, #start)),
        };
        Some(Part { from: Some(parse_quote!(::core::cmp::min(#from, #end))), to: of.to })
    }

    /// `Some(part)` of `rest.get(1..3)`: whether it is there, and what it is.
    pub(super) fn part_if_there(
        &mut self,
        pat: &Pat,
        value: &Expr,
        before: &mut Vec<Stmt>,
    ) -> Option<(Expr, Taken)> {
        let (Pat::TupleStruct(some), Expr::MethodCall(asked)) = (pat, bare(value)) else { return None };
        let (Some(Pat::Ident(own)), true) = (some.elems.first(), some.path.is_ident("Some")) else {
            return None;
        };
        if asked.method != "get" || !self.is_wanted(&own.ident) || own.subpat.is_some() {
            return None;
        }
        let Expr::Range(range) = bare(asked.args.first()?) else { return None };
        let (of, _) = self.part(&asked.receiver, before)?;
        let mut range = range.clone();
        for end in [&mut range.start, &mut range.end].into_iter().flatten() {
            self.visit_expr_mut(end);
            **end = self.held(end, before);
        }
        let count = self.asked(parse_quote!(part.len()), &of);
        let (there, start, end): (Expr, _, _) = match (range.start.as_deref(), range.end.as_deref()) {
            (Some(start), None) => (parse_quote!(#start <= #count), Some(sum(&of.from, start)), of.to),
            (None, Some(end)) if matches!(range.limits, syn::RangeLimits::HalfOpen(_)) => {
                (parse_quote!(#end <= #count), of.from.clone(), Some(sum(&of.from, end)))
            }
            _ => return None,
        };
        let part = Part { from: start, to: end };
        Some((there, Taken { name: own.ident.clone(), moves: own.mutability.is_some(), part, sure: true }))
    }

    /// A part of a part. Where it is not there, taking its length panics.
    pub(super) fn narrowed(&mut self, of: Part, range: &ExprRange, before: &mut Vec<Stmt>) -> Part {
        let (mut range, mut of) = (range.clone(), of);
        for end in [&mut range.start, &mut range.end].into_iter().flatten() {
            self.visit_expr_mut(end);
        }
        if let (Some(start), Some(_)) = (&mut range.start, &range.end) {
            **start = self.held(start, before);
        }
        for end in [&mut of.from, &mut of.to].into_iter().flatten() {
            *end = self.held(end, before);
        }
        let (place, Part { from, to }) = (self.place(&of), of);
        match (&range.start, &range.end) {
            (None, None) => Part { from, to },
            (Some(_), None) => {
                let end = self.end(&to);
                Part { from: Some(difference(&end, &parse_quote!(#place[#range].len()))), to }
            }
            (start, Some(_)) => {
                let start = start.as_ref().map(|start| sum(&from, start)).or(from);
                let to = sum(&start, &parse_quote!(#place[#range].len()));
                Part { from: start, to: Some(to) }
            }
        }
    }

    /// A number that may be named more than once.
    pub(super) fn held(&mut self, number: &Expr, before: &mut Vec<Stmt>) -> Expr {
        if is_simple(number) {
            return number.clone();
        }
        let held = self.slices.words.fresh("end", "end", self.base.span());
        before.push(parse_quote!(let #held = #number;));
        parse_quote!(#held)
    }

    /// Binds a name to a part, as its ends.
    pub(super) fn bind(&mut self, name: &Ident, part: Part, sure: bool, moves: bool, stmts: &mut Vec<Stmt>) {
        let Moving { from, to } = self.moving;
        self.refused |= moves && (!from && part.from.is_some() || !to && part.to.is_some());
        let bound = |this: &mut Self, end: Option<Expr>, own: &str, stmts: &mut Vec<Stmt>| -> Option<Expr> {
            let end = end?;
            let text = name.to_string();
            let variable = this.slices.words.fresh(&format!("{}_{own}", plain(name)), &text, name.span());
            stmts.push(match moves {
                true => parse_quote!(let mut #variable = #end;),
                false => parse_quote!(let #variable = #end;),
            });
            Some(parse_quote!(#variable))
        };
        let start = (moves && from).then(|| part.from.clone().unwrap_or_else(|| parse_quote!(0)));
        let end = (moves && to).then(|| self.end(&part.to));
        let from = bound(self, start.or(part.from), "from", stmts);
        let to = bound(self, end.or(part.to), "to", stmts);
        let part = Part { from, to };
        if !sure {
            self.unsure.insert(key(&part));
        }
        self.known.push(Known { name: name.clone(), part, moves });
    }

    pub(super) fn bind_all(&mut self, taken: Vec<Taken>) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        for Taken { name, moves, part, sure } in taken {
            self.bind(&name, part, sure, moves, &mut stmts);
        }
        stmts
    }

    /// A part without so many entries at its ends, which it has.
    pub(super) fn without(&self, of: Part, first: usize, last: usize) -> Part {
        let number = |number: usize| -> Expr {
            let number = Literal::usize_unsuffixed(number);
            parse_quote!(#number)
        };
        let from = match first {
            0 => of.from,
            first => Some(sum(&of.from, &number(first))),
        };
        let to = match last {
            0 => of.to,
            last => Some(difference(&self.end(&of.to), &number(last))),
        };
        Part { from, to }
    }

    /// The part that a name stands for.
    pub(super) fn named(&self, expr: &Expr) -> Option<Part> {
        self.known(variable(expr)?).map(|known| known.part.clone())
    }

    /// The place that a slice is.
    pub(super) fn seen(&self, expr: &Expr) -> Option<Expr> {
        self.named(expr).map(|part| self.place(&part))
    }

    /// A method of a slice.
    pub(super) fn asked(&self, mut call: ExprMethodCall, part: &Part) -> Expr {
        let end = self.end(&part.to);
        match (call.method.to_string().as_str(), &part.from) {
            ("len", None) => end,
            ("len", Some(from)) => {
                let count = difference(&end, from);
                parse_quote!((#count))
            }
            ("is_empty", Some(from)) => parse_quote!((#end == #from)),
            _ => {
                *call.receiver = self.place(part);
                Expr::MethodCall(call)
            }
        }
    }
}

/// A name for a slice that nothing else has: its first end, or its last.
pub(super) fn key(part: &Part) -> String {
    let (from, to) = (&part.from, &part.to);
    quote!(#from..#to).to_string()
}

/// `from + count`
fn sum(from: &Option<Expr>, count: &Expr) -> Expr {
    match from {
        None => count.clone(),
        Some(from) => {
            let (from, count) = (operand(from), operand(count));
            parse_quote!(#from + #count)
        }
    }
}

/// `end - count`
fn difference(end: &Expr, count: &Expr) -> Expr {
    let (end, count) = (operand(end), operand(count));
    parse_quote!(#end - #count)
}

/// What other operators may stand beside.
fn operand(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Binary(_) => quote!((#expr)),
        expr => expr.to_token_stream(),
    }
}

/// A name, a number, or what is added to a name.
fn is_simple(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Binary(binary) => {
            compound(&binary.op).is_none() && is_simple(&binary.left) && is_simple(&binary.right)
        }
        _ => false,
    }
}
