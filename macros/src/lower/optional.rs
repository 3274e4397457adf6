//! What may not be there: the entry that `x.last()` gives, the parts that `[a, rest @ ..]` takes out of a slice.
//!
//! Whether it is there is a question of lengths and comparisons, which has no derivative. Where it is there, it is an entry, or
//! a part, which is treated as any other.

use super::flow::is_read;
use super::sequence::{closure, deref_all, replaced};
use super::{Lower, Lowered};
use crate::errors::Result;
use crate::names::{Mentions, SHORTEN, bare, is_none, pattern_names, without_names};
use proc_macro2::{Ident, Span, TokenStream};
use syn::{Block, Expr, ExprIf, ExprMatch, ExprMethodCall, Pat, Stmt, parse_quote};

/// A value that may not be there.
struct Optional {
    /// What is done once, before it is asked whether the value is there.
    before: Vec<Stmt>,
    there: Expr,
    item: Expr,
}

/// A pattern that may not fit.
struct Fit {
    before: Vec<Stmt>,
    fits: Expr,
    /// What binds the names where it fits.
    binds: Vec<Stmt>,
}

impl Lower<'_> {
    /// `x.last().unwrap()`, `x.first().unwrap_or(&0.0)`: `None` for any other method.
    pub(super) fn unwrapped(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        const ASKS: &[&str] = &["is_some", "is_none", "is_some_and", "is_none_or"];
        const UNWRAPS: &[&str] = &["unwrap", "expect", "unwrap_or", "map_or"];
        if ASKS.iter().any(|name| call.method == name) && self.optional(&call.receiver)?.is_some() {
            return self.stays_asked(&Expr::MethodCall(call.clone())).map(Some);
        }
        if !UNWRAPS.iter().any(|name| call.method == name) {
            return Ok(None);
        }
        let Some(Optional { before, there, item }) = self.optional(&call.receiver)? else { return Ok(None) };
        if self.is_index(&item) {
            return self.stays_asked(&Expr::MethodCall(call.clone())).map(Some);
        }
        let value: Expr = match (call.method.to_string().as_str(), call.args.first()) {
            ("unwrap_or", Some(other)) => {
                // A float goes by its value.
                let (item, other) = (deref_all(&item), deref_all(bare(other)));
                parse_quote!(if #there { #item } else { #other })
            }
            ("map_or", Some(other)) => {
                let Some(closure) = call.args.get(1).and_then(|arg| closure(arg, 1)) else { return Ok(None) };
                let (bound, body) = (self.bound(&closure.inputs[0], &item), &closure.body);
                parse_quote!(if #there { #(#bound)* #body } else { #other })
            }
            // An index that is not there panics as well.
            _ if before.is_empty() => item,
            _ => {
                let checked = checked(&there);
                parse_quote!({ #checked #item })
            }
        };
        self.scoped(|this| {
            before.iter().try_for_each(|stmt| this.stmt(stmt))?;
            match &value {
                Expr::Block(block) => this.block(&block.block).map(Lowered::Active),
                value => this.expr(value),
            }
        })
        .map(Some)
    }

    /// `let (i, x) = xs.iter().enumerate().max_by(…).unwrap();` as the statements that it stands for.
    pub(super) fn unwrapped_pair(&mut self, pat: &Pat, init: &Expr) -> Result<Option<Vec<Stmt>>> {
        let (Pat::Tuple(_), Some(asked)) = (pat, unwrapped_option(init)) else { return Ok(None) };
        let Some(Optional { before: mut stmts, there, item }) = self.optional(asked)? else {
            return Ok(None);
        };
        if !stmts.is_empty() {
            stmts.push(checked(&there));
        }
        stmts.extend(self.bound(pat, &item));
        Ok(Some(stmts))
    }

    /// `xs.iter().enumerate().max_by(…).unwrap().0`; `None` for any other field.
    pub(super) fn field_of_unwrapped(&mut self, field: &syn::ExprField) -> Result<Option<Lowered>> {
        let (Some(asked), syn::Member::Unnamed(place)) = (unwrapped_option(&field.base), &field.member)
        else {
            return Ok(None);
        };
        let Some(Optional { before, there, item: Expr::Tuple(item) }) = self.optional(asked)? else {
            return Ok(None);
        };
        let Some(part) = item.elems.get(place.index as usize) else { return Ok(None) };
        if self.is_index(part) {
            return self.stays_asked(&Expr::Field(field.clone())).map(Some);
        }
        self.scoped(|this| {
            before.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.stmt(&checked(&there))?;
            this.expr(part)
        })
        .map(Some)
    }

    /// Whether no differentiated value reaches an item: it is an index.
    fn is_index(&self, item: &Expr) -> bool {
        let own = |name: &Ident| self.own_mutable.borrow().contains(&name.to_string());
        !Mentions::of_expr(item).reaching.iter().any(|name| self.is_active(name) || own(name))
    }

    /// A question about differentiated values, which stays text.
    fn stays_asked(&mut self, expr: &Expr) -> Result<Lowered> {
        let mentions = Mentions::of_expr(expr);
        self.look_into(&mentions)?;
        self.taken(&mentions).map(|_| Lowered::Passive)
    }

    /// `if let` on what may not be there, as a plain `if`; `None` for any other.
    pub(super) fn if_there(&mut self, choice: &ExprIf) -> Result<Option<Block>> {
        let Some(Fit { before, fits, binds }) = self.condition_fit(&choice.cond)? else { return Ok(None) };
        let then = &choice.then_branch.stmts;
        let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| quote::quote!(else #otherwise));
        Ok(Some(parse_quote!({ #(#before)* if #fits { #(#binds)* #(#then)* } #otherwise })))
    }

    /// `let … else` on what may not be there, where the other way is a panic; `None` for any other.
    pub(super) fn let_or_panic(&mut self, local: &syn::Local) -> Result<Option<Vec<Stmt>>> {
        let Some((init, (_, otherwise))) =
            local.init.as_ref().and_then(|init| Some((init, init.diverge.as_ref()?)))
        else {
            return Ok(None);
        };
        let Some(Fit { before: mut stmts, fits, binds }) = self.fit(&local.pat, &init.expr)? else {
            return Ok(None);
        };
        stmts.push(parse_quote!(if !(#fits) #otherwise));
        stmts.extend(binds);
        Ok(Some(stmts))
    }

    /// `match` on what may not be there, as one `if` after the other; `None` for any other.
    pub(super) fn match_of_optional(&mut self, choice: &ExprMatch) -> Result<Option<Block>> {
        let names = Mentions::of_expr(&choice.expr).reaching;
        // What is done before is done once: where there is something to be done, one arm asks for it.
        let mut before: Option<Vec<Stmt>> = None;
        if !names.iter().any(|name| self.is_active(name)) {
            return Ok(None);
        }
        let mut chain: Option<TokenStream> = None;
        for arm in choice.arms.iter().rev() {
            let body = &arm.body;
            chain = Some(match (self.fit(&arm.pat, &choice.expr)?, chain) {
                (Some(fit), chain) => {
                    if before.as_ref().is_some_and(|before| !before.is_empty() || !fit.before.is_empty()) {
                        return Ok(None);
                    }
                    before = Some(fit.before);
                    let (fits, binds) = (fit.fits, fit.binds);
                    let then = quote::quote!({ #(#binds)* #body });
                    // The last arm fits where no other does.
                    chain.map_or(then.clone(), |chain| quote::quote!(if #fits #then else { #chain }))
                }
                (None, None) if is_rest(&arm.pat) => quote::quote!({ #body }),
                _ => return Ok(None),
            });
        }
        let (Some(before), Some(chain)) = (before, chain) else { return Ok(None) };
        Ok(syn::parse2(quote::quote!({ #(#before)* #chain })).ok())
    }

    /// A condition with a `let` in it, on what may not be there; `None` for any other.
    fn condition_fit(&mut self, cond: &Expr) -> Result<Option<Fit>> {
        match bare(cond) {
            Expr::Let(only) => self.fit(&only.pat, &only.expr),
            Expr::Binary(both) if matches!(both.op, syn::BinOp::And(_)) => {
                let Some(Fit { mut before, fits, mut binds }) = self.condition_fit(&both.left)? else {
                    return Ok(None);
                };
                let found = self.condition_fit(&both.right)?;
                let (fits, more): (Expr, Vec<Stmt>) = match (found, bare(&both.right)) {
                    (Some(other), _) if holds_names(&other.before, &binds) => {
                        let after = &other.fits;
                        before.extend(other.before);
                        (parse_quote!(#fits && { #(#binds)* #after }), other.binds)
                    }
                    // A pattern of what is not differentiated is looked at, and bound where all the conditions hold.
                    (None, Expr::Let(other)) if is_read(&other.expr) => {
                        let (word, pat, value) = (other.let_token, &other.pat, &other.expr);
                        let there = without_names(pat);
                        let looked: Expr = parse_quote!(if #word #there = #value { true } else { false });
                        let bound = parse_quote!(let #pat = #value else { ::core::unreachable!() };);
                        (parse_quote!(#fits && { #(#binds)* #looked }), vec![bound])
                    }
                    (Some(_), _) | (None, Expr::Let(_)) => return Ok(None),
                    (None, after) => (parse_quote!(#fits && { #(#binds)* #after }), Vec::new()),
                };
                binds.extend(more);
                Ok(Some(Fit { before, fits, binds }))
            }
            _ => Ok(None),
        }
    }

    /// Whether the pattern is one of what may not be there, and what it takes out of it.
    fn fit(&mut self, pat: &Pat, value: &Expr) -> Result<Option<Fit>> {
        match pat {
            Pat::Paren(inner) => self.fit(&inner.pat, value),
            Pat::TupleStruct(some) if some.path.is_ident("Some") && some.elems.len() == 1 => {
                let Some(Optional { before, there, item }) = self.optional(value)? else { return Ok(None) };
                Ok(Some(Fit { before, fits: there, binds: self.bound(&some.elems[0], &item) }))
            }
            Pat::Slice(slice) => self.slice_fit(slice, value, true),
            Pat::Or(either) => {
                let mut any: Option<Expr> = None;
                for case in &either.cases {
                    let Some(Fit { before, fits, binds }) = self.fit(case, value)? else { return Ok(None) };
                    if !before.is_empty() || !binds.is_empty() {
                        return Ok(None);
                    }
                    any = Some(any.map_or(fits.clone(), |any| parse_quote!(#any || #fits)));
                }
                Ok(any.map(|fits| Fit { before: Vec::new(), fits, binds: Vec::new() }))
            }
            Pat::Guard(guarded) => {
                let Some(Fit { before, fits, binds }) = self.fit(&guarded.pat, value)? else {
                    return Ok(None);
                };
                let guard = &guarded.guard;
                let fits = parse_quote!(#fits && { #(#binds)* #guard });
                Ok(Some(Fit { before, fits, binds }))
            }
            Pat::Reference(reference) => match &*reference.pat {
                Pat::Slice(slice) => self.slice_fit(slice, value, false),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// `[a, b]`, `[first, rest @ ..]`, `[.., last]`.
    fn slice_fit(&mut self, slice: &syn::PatSlice, value: &Expr, refers: bool) -> Result<Option<Fit>> {
        let place = match bare(value) {
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => bare(&unary.expr),
            Expr::Reference(reference) if reference.mutability.is_none() => bare(&reference.expr),
            place => place,
        };
        let held = crate::names::root(place).is_some_and(|name| self.is_active(name));
        if !held || !matches!(place, Expr::Path(_) | Expr::Index(_) | Expr::Field(_)) {
            return Ok(None);
        }
        let (refs, fixed) = match self.look(|this| this.expr(value))? {
            Lowered::Active(operand) if self.ty(operand).is_array() => {
                let ty = self.ty(operand);
                (
                    operand.refs > 0 || matches!(ty, crate::ir::Ty::Slice(_)),
                    matches!(ty, crate::ir::Ty::Array(..)),
                )
            }
            _ => return Ok(None),
        };
        // The pattern of an array always fits, and is bound as any other.
        if fixed && !slice.elems.iter().any(|part| rest(part).is_some()) {
            return Ok(None);
        }
        let refers = refers && (refs || matches!(bare(value), Expr::Reference(_)));
        let (before, place) = self.steady_ends(place);
        let given = slice.elems.len();
        let at = slice.elems.iter().position(|part| rest(part).is_some());
        let mut binds: Vec<Stmt> = Vec::new();
        for (count, part) in slice.elems.iter().enumerate() {
            let index = |number: usize| proc_macro2::Literal::usize_unsuffixed(number);
            let (start, end) = (index(count), index(given - 1 - count));
            let back = index(given - count);
            let item: Expr = match (rest(part), at) {
                (Some(None), _) => continue,
                (Some(Some(name)), _) => {
                    binds.push(parse_quote!(let #name = &#place[#start..#place.len() - #end];));
                    continue;
                }
                (None, Some(at)) if at < count => parse_quote!(#place[#place.len() - #back]),
                _ => parse_quote!(#place[#start]),
            };
            let item = if refers { parse_quote!(&#item) } else { item };
            binds.extend(self.bound(part, &item));
        }
        let least = proc_macro2::Literal::usize_unsuffixed(given - usize::from(at.is_some()));
        let fits = match (at, given) {
            (None, 0) => parse_quote!(#place.is_empty()),
            (None, _) => parse_quote!(#place.len() == #least),
            (Some(_), _) => parse_quote!(#place.len() >= #least),
        };
        Ok(Some(Fit { before, fits, binds }))
    }

    /// What a method gives that may not be there.
    fn optional(&mut self, expr: &Expr) -> Result<Option<Optional>> {
        let Expr::MethodCall(call) = bare(expr) else { return Ok(None) };
        let name = call.method.to_string();
        match (name.as_str(), call.args.len()) {
            ("copied" | "cloned", 0) => {
                let found = self.optional(&call.receiver)?;
                Ok(found.map(|found| Optional { item: deref_all(&found.item), ..found }))
            }
            ("map", 1) => {
                let Some(closure) = closure(&call.args[0], 1) else { return Ok(None) };
                let Some(found) = self.optional(&call.receiver)? else { return Ok(None) };
                let (bound, body) = (self.bound(&closure.inputs[0], &found.item), &closure.body);
                Ok(Some(Optional { item: parse_quote!({ #(#bound)* #body }), ..found }))
            }
            _ if self.is_followed(&call.receiver) => self.drawn(call),
            _ => Ok(self.end_of_array(call)),
        }
    }

    /// `x.first()`, `x.last()`, `x.get(i)`, `x.split_first()`, `x.split_last()`, `x.pop()`.
    fn end_of_array(&self, call: &ExprMethodCall) -> Option<Optional> {
        let array = bare(&call.receiver);
        let place = matches!(array, Expr::Path(_) | Expr::Index(_) | Expr::Field(_));
        if !place || !crate::names::root(array).is_some_and(|name| self.is_active(name)) {
            return None;
        }
        let (mut before, array) = self.steady_ends(array);
        let mut there: Expr = parse_quote!(!#array.is_empty());
        let item = match (call.method.to_string().as_str(), call.args.len()) {
            ("first", 0) => parse_quote!(&#array[0]),
            ("last", 0) => parse_quote!(&#array[#array.len() - 1]),
            ("split_first", 0) => parse_quote!((&#array[0], &#array[1..])),
            ("split_last", 0) => parse_quote!((&#array[#array.len() - 1], &#array[..#array.len() - 1])),
            ("get", 1) if !matches!(bare(&call.args[0]), Expr::Range(_)) => {
                let at = self.steady_number(&call.args[0], &mut before);
                there = parse_quote!(#at < #array.len());
                parse_quote!(&#array[#at])
            }
            ("pop", 0) => {
                let (held, shorten) = (self.own_name("held"), Ident::new(SHORTEN, Span::mixed_site()));
                parse_quote!({
                    let #held = #array[#array.len() - 1];
                    #array.#shorten();
                    #held
                })
            }
            _ => return None,
        };
        Some(Optional { before, there, item })
    }

    /// One item of an iterator: `next`, `last`, `nth`, `find`, `max_by`, `min_by`; and `reduce`.
    fn drawn(&mut self, call: &ExprMethodCall) -> Result<Option<Optional>> {
        let name = call.method.to_string();
        if !["next", "last", "nth", "find", "max_by", "min_by", "reduce"].contains(&name.as_str()) {
            return Ok(None);
        }
        let place = self.own_name("at");
        let Some(sequence) = self.sequence(&call.receiver, &place)? else { return Ok(None) };
        let plain = sequence.len.clone().filter(|_| sequence.is_plain());
        let item = sequence.item.clone();
        let mut before = sequence.before.clone();
        match (name.as_str(), plain, call.args.first()) {
            ("next", Some(len), None) => {
                let item = replaced(&item, &place, &parse_quote!(0));
                Ok(Some(Optional { before, there: parse_quote!((#len) > 0), item }))
            }
            ("last", Some(len), None) => {
                let item = replaced(&item, &place, &parse_quote!((#len - 1)));
                Ok(Some(Optional { before, there: parse_quote!((#len) > 0), item }))
            }
            ("nth", Some(len), Some(at)) => {
                let at = self.steady_number(at, &mut before);
                let item = replaced(&item, &place, &at);
                Ok(Some(Optional { before, there: parse_quote!(#at < #len), item }))
            }
            ("find", _, Some(holds)) if sequence.is_indexed() => {
                let len = sequence.len.clone().expect("it is indexed");
                let (found, one) = (self.own_name("found"), self.own_name("one"));
                let item_at = |at: &Expr| sequence.item_at(&place, at);
                let Some(closure) = closure(holds, 1) else { return Ok(None) };
                let item = item_at(&parse_quote!(#one));
                let (bound, body) = (self.bound(&closure.inputs[0], &parse_quote!(&#item)), &closure.body);
                before.push(parse_quote!(let #found = (0..#len).position(|#one| { #(#bound)* #body });));
                let item = item_at(&parse_quote!(#found.unwrap_or(0)));
                Ok(Some(Optional { before, there: parse_quote!(#found.is_some()), item }))
            }
            ("max_by" | "min_by", _, Some(compare)) if sequence.is_indexed() => {
                let len = sequence.len.clone().expect("it is indexed");
                let [best, one, other] = ["best", "one", "other"].map(|base| self.own_name(base));
                let item_at = |at: &Expr| sequence.item_at(&place, at);
                let (first, second) = (item_at(&parse_quote!(*#one)), item_at(&parse_quote!(*#other)));
                let compared = self.applied(compare, [&parse_quote!(&#first), &parse_quote!(&#second)]);
                let method = &call.method;
                before.push(parse_quote!(let #best = (0..#len).#method(|#one, #other| #compared);));
                let item = item_at(&parse_quote!(#best.unwrap_or(0)));
                Ok(Some(Optional { before, there: parse_quote!(#best.is_some()), item }))
            }
            ("max_by" | "min_by" | "reduce", _, Some(function)) => {
                let (total, found) = (self.own_mutable("total"), self.own_mutable("found"));
                let (value, start) = (deref_all(&item), self.start(call, 0.0));
                let next: Stmt = match name.as_str() {
                    "reduce" => {
                        let next = self.applied(function, [&parse_quote!(#total), &value]);
                        parse_quote!(#total = #next;)
                    }
                    _ => {
                        let better = self.better(&name, function, &parse_quote!(#total), &value);
                        parse_quote!(if #better { #total = #value; })
                    }
                };
                let step = parse_quote!(if #found { #next } else { #total = #value; #found = true; });
                let block = sequence.into_loop(&place, vec![step], TokenStream::new());
                let mut before: Vec<Stmt> =
                    vec![parse_quote!(let mut #total = #start;), parse_quote!(let mut #found = false;)];
                before.extend(block.stmts);
                Ok(Some(Optional { before, there: parse_quote!(#found), item: parse_quote!(#total) }))
            }
            _ => Ok(None),
        }
    }

    /// Whether the second of two items comes before the first: of what is equal, the last is the largest, and the first the
    /// smallest.
    fn better(&self, name: &str, compare: &Expr, one: &Expr, other: &Expr) -> Expr {
        let compared = self.applied(compare, [&parse_quote!(&#one), &parse_quote!(&#other)]);
        match name {
            "max_by" => parse_quote!(#compared != ::core::cmp::Ordering::Greater),
            _ => parse_quote!(#compared == ::core::cmp::Ordering::Greater),
        }
    }

    /// A closure, or a function, of two values.
    pub(super) fn applied(&self, function: &Expr, [one, other]: [&Expr; 2]) -> Expr {
        match closure(function, 2) {
            None => match last_word(function) {
                // A method of floats that has no derivative.
                Some(name) if name == "total_cmp" || name == "partial_cmp" => {
                    parse_quote!((#one).#name(#other))
                }
                _ => parse_quote!(#function(#one, #other)),
            },
            Some(closure) => {
                let (one, other) =
                    (self.bound(&closure.inputs[0], one), self.bound(&closure.inputs[1], other));
                let body = &closure.body;
                parse_quote!({ #(#one)* #(#other)* #body })
            }
        }
    }

    /// Whether an iterator is one that is followed item by item.
    fn is_followed(&self, expr: &Expr) -> bool {
        super::iterate::is_chain(expr) && self.runs_over_active(expr)
    }
}

/// What `unwrap` or `expect` is asked of.
fn unwrapped_option(expr: &Expr) -> Option<&Expr> {
    match bare(expr) {
        Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => Some(&call.receiver),
        _ => None,
    }
}

/// Whether statements hold numbers that have names, and nothing that others bind: they may be done before these.
fn holds_names(stmts: &[Stmt], binds: &[Stmt]) -> bool {
    let bound: Vec<Ident> = binds.iter().filter_map(pattern_of).flat_map(pattern_names).collect();
    stmts.iter().all(|stmt| match stmt {
        Stmt::Local(syn::Local { init: Some(init), .. }) => {
            is_sum_of_names(&init.expr)
                && !Mentions::of_expr(&init.expr).free.iter().any(|name| bound.contains(name))
        }
        _ => false,
    })
}

fn is_sum_of_names(number: &Expr) -> bool {
    match bare(number) {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Binary(sum) => {
            matches!(sum.op, syn::BinOp::Add(_)) && is_sum_of_names(&sum.left) && is_sum_of_names(&sum.right)
        }
        _ => false,
    }
}

fn pattern_of(stmt: &Stmt) -> Option<&Pat> {
    match stmt {
        Stmt::Local(local) => Some(&local.pat),
        _ => None,
    }
}

/// Panics where nothing is there.
fn checked(there: &Expr) -> Stmt {
    parse_quote!(::core::assert!(#there, "there is no such entry");)
}

/// `total_cmp` of `f64::total_cmp`.
fn last_word(function: &Expr) -> Option<&Ident> {
    match bare(function) {
        Expr::Path(path) => path.path.segments.last().map(|last| &last.ident),
        _ => None,
    }
}

/// The name, if there is one, of what a slice's pattern leaves over; `None` where it is an entry.
fn rest(pat: &Pat) -> Option<Option<&Ident>> {
    match pat {
        Pat::Rest(_) => Some(None),
        Pat::Ident(pat) => match &pat.subpat {
            Some((_, inner)) if matches!(**inner, Pat::Rest(_)) => Some(Some(&pat.ident)),
            _ => None,
        },
        _ => None,
    }
}

/// What fits where nothing before it does.
fn is_rest(pat: &Pat) -> bool {
    matches!(pat, Pat::Wild(_)) || is_none(pat)
}
