//! Iterators taken apart: sources, adapters, and what they give at each index.

use super::Lower;
use super::closure::renamed;
use super::iterate::is_chain;
use crate::errors::Result;
use crate::names::{Mentions, bare, pattern_names};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprClosure, ExprMethodCall, Pat, Stmt, parse_quote};

/// An iterator taken apart: what it gives at each index, and what is done before that is used.
pub(super) struct Sequence {
    /// What is evaluated once, before the first item.
    pub(super) before: Vec<Stmt>,
    /// The number of indices; `None` where only iterators of the user's own tell it.
    pub(super) len: Option<TokenStream>,
    /// What is bound, checked and computed before the item is there, in order.
    steps: Vec<Pass>,
    pub(super) item: Expr,
    /// Iterators over what is not differentiated, which run along.
    pub(super) along: Vec<(Ident, Expr)>,
    /// Whether the items still come one for each index.
    pub(super) dense: bool,
    /// Whether an item is only what it is after those before it.
    carries: bool,
}

enum Pass {
    Bind(Box<Stmt>),
    /// The item is left out where this does not hold.
    Check(Box<Expr>),
    /// So are all that follow it.
    Stop(Box<Expr>),
    /// What follows is done for each item of this sequence, over an index of its own.
    Run(Box<Sequence>, Ident),
}

impl Lower<'_> {
    /// Takes an iterator apart; `None` where it is not one that is known.
    pub(super) fn sequence(&self, expr: &Expr, place: &Ident) -> Result<Option<Sequence>> {
        match bare(expr) {
            Expr::MethodCall(call) => self.adapter(call, place),
            Expr::Reference(reference) if reference.mutability.is_none() => {
                let (before, base) = self.steady_base(&reference.expr);
                // A bare name in a text is not copied for its length.
                let held = match bare(&base) {
                    place @ (Expr::Path(_) | Expr::Index(_) | Expr::Field(_)) => place.to_token_stream(),
                    other => quote!((#other)),
                };
                Ok(Some(dense(before, quote!(#held.len()), parse_quote!(&#base[#place]))))
            }
            Expr::Reference(reference) if self.changes_items(expr) => {
                Ok(Some(self.changed_entries(&reference.expr, place)))
            }
            base @ (Expr::Path(_) | Expr::Field(_) | Expr::Index(_)) => {
                let referred = match base {
                    Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.is_reference(name)),
                    _ => false,
                };
                if referred {
                    return Ok(Some(dense(Vec::new(), quote!(#base.len()), parse_quote!(&#base[#place]))));
                }
                let (before, base) = self.moved_base(base);
                Ok(Some(dense(before, quote!(#base.len()), parse_quote!(#base[#place]))))
            }
            Expr::Array(array) if !array.elems.is_empty() => {
                let (items, len) = (self.own_name("items"), array.elems.len());
                let before = vec![parse_quote!(let #items = #array;)];
                Ok(Some(dense(before, quote!(#len), parse_quote!(#items[#place]))))
            }
            range @ Expr::Range(ends) if ends.start.is_some() && ends.end.is_some() => {
                let run = self.own_name("item");
                Ok(Some(Sequence {
                    before: Vec::new(),
                    len: None,
                    steps: Vec::new(),
                    item: parse_quote!(#run),
                    along: vec![(run, range.clone())],
                    dense: true,
                    carries: false,
                }))
            }
            _ => Ok(None),
        }
    }

    /// `iter_mut`.
    fn changed_entries(&self, array: &Expr, place: &Ident) -> Sequence {
        let (before, base) = self.steady_ends(array);
        let entry = super::storage::entry_at(&base, place);
        dense(before, quote!(#base.len()), parse_quote!(&mut #entry))
    }

    /// `iter`, `windows`, `chunks` and `chunks_exact`.
    fn source(&self, call: &ExprMethodCall, receiver: &Expr, place: &Ident) -> Sequence {
        let (mut before, base) = self.steady_base(receiver);
        let args = self.steady_args(call, &mut before);
        let Some(width) = args.first() else {
            return dense(before, quote!(#base.len()), parse_quote!(&#base[#place]));
        };
        match call.method.to_string().as_str() {
            "windows" => {
                let len = match self.note_window(&quote!(#place), width) {
                    // In this form rustc sees that the entries are there.
                    Some(width @ 1..) => {
                        let others = proc_macro2::Literal::usize_unsuffixed(width - 1);
                        quote!(#base.len().saturating_sub(#others))
                    }
                    _ => quote!((#base.len() + 1).saturating_sub(#width)),
                };
                dense(before, len, parse_quote!(&#base[#place..#place + #width]))
            }
            "chunks" => {
                let end = quote!(::core::cmp::min(#place * #width + #width, #base.len()));
                let item = parse_quote!(&#base[#place * #width..#end]);
                dense(before, quote!(#base.len().div_ceil(#width)), item)
            }
            _ => {
                self.note_window(&quote!(#place * #width), width);
                dense(
                    before,
                    quote!(#base.len() / #width),
                    parse_quote!(&#base[#place * #width..#place * #width + #width]),
                )
            }
        }
    }

    /// Notes how many entries an item has that starts there, where that is written out.
    fn note_window(&self, start: &TokenStream, width: &Expr) -> Option<usize> {
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) = bare(width) else {
            return None;
        };
        let width = number.base10_parse().ok()?;
        self.own_windows.borrow_mut().insert(start.to_string(), width);
        Some(width)
    }

    /// The numbers that an adapter is given, which are evaluated before the first item.
    fn steady_args(&self, call: &ExprMethodCall, before: &mut Vec<Stmt>) -> Vec<Expr> {
        const COUNTED: &[&str] = &["windows", "chunks", "chunks_exact", "skip", "take", "step_by"];
        match COUNTED.iter().any(|name| call.method == name) {
            true => call.args.iter().map(|arg| self.steady_number(arg, before)).collect(),
            false => Vec::new(),
        }
    }

    /// A number that the body of the loop cannot change, as an expression that may stand anywhere.
    pub(super) fn steady_number(&self, number: &Expr, before: &mut Vec<Stmt>) -> Expr {
        match bare(number) {
            simple @ (Expr::Lit(_) | Expr::Path(_)) if self.is_again(simple) => simple.clone(),
            other if self.is_again(other) => parse_quote!((#other)),
            other => {
                let held = self.own_name("count");
                before.push(parse_quote!(let #held = #other;));
                parse_quote!(#held)
            }
        }
    }

    /// What is looped over by reference: `x[a..b]`, with ends that do not change. A part of what does not change either is
    /// taken once.
    fn steady_base(&self, base: &Expr) -> (Vec<Stmt>, Expr) {
        let (mut before, mut base) = self.steady_ends(base);
        let steady = |root: &Ident| self.is_active(root) && !self.is_stored(&root.to_string());
        if is_part(&base) && crate::names::root(&base).is_some_and(steady) {
            let part = self.own_name("part");
            before.push(parse_quote!(let #part = &#base;));
            base = parse_quote!(#part);
        }
        (before, base)
    }

    /// `x[a..b]` and `x[i]` with numbers that do not change.
    pub(super) fn steady_ends(&self, base: &Expr) -> (Vec<Stmt>, Expr) {
        let (mut before, mut base) = (Vec::new(), bare(base).clone());
        if let Expr::Index(index) = &mut base {
            match &mut *index.index {
                Expr::Range(range) => {
                    for end in [&mut range.start, &mut range.end].into_iter().flatten() {
                        **end = self.steady_number(end, &mut before);
                    }
                }
                at => *at = self.steady_number(at, &mut before),
            }
        }
        (before, base)
    }

    /// What is looped over by value: a copy of it, where the body may change it.
    fn moved_base(&self, base: &Expr) -> (Vec<Stmt>, Expr) {
        let changes = crate::names::root(base).is_some_and(|root| self.is_stored(&root.to_string()));
        if !changes {
            return self.steady_base(base);
        }
        let held = self.own_name("items");
        (vec![parse_quote!(let #held = #base;)], parse_quote!(#held))
    }

    /// The statements that bind a pattern to an item.
    pub(super) fn bound(&self, pat: &Pat, item: &Expr) -> Vec<Stmt> {
        let mut found = Vec::new();
        parts(pat, item, &mut found);
        let mut before: Vec<Stmt> = Vec::new();
        if names_meet(&found) {
            // `for (y, x) in x.iter().zip(y)`: all items before any name.
            for (_, item) in &mut found {
                let held = self.own_name("item");
                before.push(parse_quote!(let #held = #item;));
                *item = parse_quote!(#held);
            }
        }
        before.extend(found.iter().map(|(pat, item)| -> Stmt { parse_quote!(let #pat = #item;) }));
        before
    }

    fn adapter(&self, call: &ExprMethodCall, place: &Ident) -> Result<Option<Sequence>> {
        let name = call.method.to_string();
        let receiver = &*call.receiver;
        match (name.as_str(), call.args.len()) {
            ("into_iter", 0) if !is_chain(receiver) => return self.sequence(receiver, place),
            ("iter_mut", 0) if self.changes_items(&parse_quote!(#call)) => {
                return Ok(Some(self.changed_entries(receiver, place)));
            }
            ("iter", 0) | ("windows" | "chunks" | "chunks_exact", 1) => {
                return Ok(Some(self.source(call, receiver, place)));
            }
            _ => {}
        }
        let Some(mut sequence) = self.sequence(receiver, place)? else { return Ok(None) };
        let args = self.steady_args(call, &mut sequence.before);
        match (name.as_str(), call.args.len()) {
            ("copied" | "cloned", 0) => sequence.item = deref_all(&sequence.item),
            ("enumerate", 0) if sequence.dense && sequence.len.is_some() => {
                let item = &sequence.item;
                sequence.item = parse_quote!((#place, #item));
            }
            ("rev", 0) | ("skip" | "take" | "step_by", 1) if sequence.is_range() => {
                let method = &call.method;
                for (_, items) in &mut sequence.along {
                    *items = parse_quote!((#items).#method(#(#args),*));
                }
            }
            ("rev", 0) if sequence.is_plain() => {
                let len = sequence.len.clone().expect("a plain sequence has a length");
                let back: Expr = parse_quote!((#len - 1 - #place));
                sequence.item = replaced(&sequence.item, place, &back);
            }
            ("skip", 1) if sequence.is_plain() => {
                let (count, len) = (&args[0], sequence.len.clone());
                sequence.item = replaced(&sequence.item, place, &parse_quote!((#place + #count)));
                sequence.len = Some(quote!((#len).saturating_sub(#count)));
            }
            ("take", 1) if sequence.is_plain() => {
                let (count, len) = (&args[0], sequence.len.clone());
                sequence.len = Some(quote!(::core::cmp::min(#len, #count)));
            }
            ("step_by", 1) if sequence.is_plain() => {
                let (width, len) = (&args[0], sequence.len.clone());
                sequence.item = replaced(&sequence.item, place, &parse_quote!((#place * #width)));
                sequence.len = Some(quote!((#len).div_ceil(#width)));
            }
            ("zip", 1) if sequence.dense => return self.zipped(sequence, &call.args[0], place),
            ("chain", 1) => return self.chained(sequence, call, place),
            ("flatten", 0) => {
                let inner = self.own_name("at");
                let items = sequence.item.clone();
                let Some(run) = self.sequence(&items, &inner)? else { return Ok(None) };
                sequence.run(run, inner);
            }
            ("map" | "flat_map" | "filter" | "filter_map" | "take_while" | "skip_while" | "inspect", 1)
            | ("scan", 2) => return self.through_closure(call, sequence),
            _ => {
                return Err(self.errors.refuse(
                    &call.method,
                    format!("`{name}` of an iterator over differentiated values is not differentiated"),
                    "write the loop out over the indices",
                ));
            }
        }
        Ok(Some(sequence))
    }

    /// An adapter that a closure says what to do with each item.
    fn through_closure(&self, call: &ExprMethodCall, mut sequence: Sequence) -> Result<Option<Sequence>> {
        let name = call.method.to_string();
        let item = sequence.item.clone();
        if let ("map", Expr::Path(path)) = (name.as_str(), bare(&call.args[0])) {
            sequence.bind(self.own_name("mapped"), &parse_quote!(#path(#item)));
            return Ok(Some(sequence));
        }
        let inputs = if name == "scan" { 2 } else { 1 };
        let Some(closure) = closure(&call.args[inputs - 1], inputs) else { return Ok(None) };
        let refers = ["filter", "take_while", "skip_while", "inspect"].contains(&name.as_str());
        let given = if refers { parse_quote!(&#item) } else { item };
        let stmts = self.bound(&closure.inputs[inputs - 1], &given);
        let body = &*closure.body;
        // The closure's own names are not seen outside it.
        let within = |value: &Expr| -> Expr {
            match stmts.is_empty() {
                true => value.clone(),
                false => parse_quote!({ #(#stmts)* #value }),
            }
        };
        match name.as_str() {
            "map" => sequence.bind(self.own_name("mapped"), &within(body)),
            "inspect" => {
                sequence.carries = true;
                sequence.steps.push(Pass::Bind(Box::new(parse_quote!({ #(#stmts)* #body; }))));
            }
            "filter" => sequence.check(within(body)),
            "take_while" if sequence.runs_inside() => return Err(self.refuse_adapter(call)),
            "take_while" => {
                sequence.steps.push(Pass::Stop(Box::new(within(body))));
                sequence.dense = false;
            }
            "skip_while" => {
                let (started, holds) = (self.own_mutable("started"), within(body));
                sequence.before.push(parse_quote!(let mut #started = false;));
                let start: Stmt = parse_quote!(if !#started { if #holds {} else { #started = true; } });
                sequence.steps.push(Pass::Bind(Box::new(start)));
                sequence.check(parse_quote!(#started));
            }
            "filter_map" => {
                let Some((cond, value)) = given_if(body) else { return Err(self.refuse_adapter(call)) };
                sequence.check(within(&cond));
                sequence.bind(self.own_name("mapped"), &within(&value));
            }
            "scan" => {
                let (Some(state), Some(value)) = (name_of(&closure.inputs[0]), always_given(body)) else {
                    return Err(self.refuse_adapter(call));
                };
                let (held, start) = (self.own_mutable("state"), &call.args[0]);
                sequence.before.push(parse_quote!(let mut #held = #start;));
                sequence.carries = true;
                let Expr::Block(value) = within(&value) else { return Err(self.refuse_adapter(call)) };
                let value = replaced_block(&value.block, &state, &parse_quote!(#held));
                sequence.bind(self.own_name("scanned"), &parse_quote!(#value));
            }
            _ => {
                // Its names stand beside those of what follows.
                let names = pattern_names(&closure.inputs[0]).into_iter();
                let names = names.map(|name| (name.to_string(), self.own_name(&name.to_string()))).collect();
                let Some(closure) = renamed(closure, &names) else { return Err(self.refuse_adapter(call)) };
                let (stmts, inner) = (self.bound(&closure.inputs[0], &given), self.own_name("at"));
                let Some(run) = self.sequence(&closure.body, &inner)? else { return Ok(None) };
                sequence.steps.extend(stmts.into_iter().map(|stmt| Pass::Bind(Box::new(stmt))));
                sequence.run(run, inner);
            }
        }
        Ok(Some(sequence))
    }

    /// The items of one iterator, and then those of another.
    fn chained(&self, mut one: Sequence, call: &ExprMethodCall, place: &Ident) -> Result<Option<Sequence>> {
        let Some(other) = self.sequence(&call.args[0], place)? else {
            return Err(self.refuse_adapter(call));
        };
        let (Some(first), Some(second)) = (&one.len, &other.len) else {
            return Err(self.refuse_adapter(call));
        };
        if !one.is_plain() || !other.is_plain() {
            return Err(self.refuse_adapter(call));
        }
        let (count, result) = (self.own_name("count"), self.own_name("chained"));
        let later = deref_all(&replaced(&other.item, place, &parse_quote!((#place - #count))));
        let len = quote!((#count + #second));
        one.before.extend(other.before);
        one.before.push(parse_quote!(let #count = #first;));
        let sooner = deref_all(&one.item);
        one.bind(result, &parse_quote!(if #place < #count { #sooner } else { #later }));
        one.len = Some(len);
        Ok(Some(one))
    }

    fn refuse_adapter(&self, call: &ExprMethodCall) -> crate::errors::Reported {
        self.errors.refuse(
            &call.method,
            format!("this `{}` of an iterator over differentiated values is not differentiated", call.method),
            "write the loop out over the indices",
        )
    }

    /// Two iterators side by side: as many items as the shorter one has.
    fn zipped(&self, mut one: Sequence, other: &Expr, place: &Ident) -> Result<Option<Sequence>> {
        let item = one.item.clone();
        if !self.runs_over_active(other) && !self.runs_over_table(other) && !self.changes_items(other) {
            let run = self.own_name("item");
            one.item = parse_quote!((#item, #run));
            one.along.push((run, other.clone()));
            return Ok(Some(one));
        }
        let Some(other) = self.sequence(other, place)?.filter(|other| other.dense) else { return Ok(None) };
        let other_item = &other.item;
        one.item = parse_quote!((#item, #other_item));
        one.len = match (one.len, other.len) {
            (Some(one), Some(other)) => Some(quote!(::core::cmp::min(#one, #other))),
            (one, other) => one.or(other),
        };
        one.before.extend(other.before);
        one.steps.extend(other.steps);
        one.along.extend(other.along);
        Ok(Some(one))
    }

    /// Whether a variable is a reference: what it gives when it is looped over are references too.
    fn is_reference(&self, name: &Ident) -> bool {
        match self.lookup(&name.to_string()) {
            Some(super::Variable::Active(operand)) => operand.refs > 0,
            _ => self
                .function
                .params
                .iter()
                .any(|param| param.ident == *name && matches!(param.ty, syn::Type::Reference(_))),
        }
    }
}

impl Sequence {
    /// Whether the item is nothing but a place at the index.
    pub(super) fn is_plain(&self) -> bool {
        self.len.is_some() && self.steps.is_empty() && self.along.is_empty()
    }

    /// Whether there are several items for one index.
    pub(super) fn runs_inside(&self) -> bool {
        self.steps.iter().any(|pass| matches!(pass, Pass::Run(..)))
    }

    /// Whether there is one item for each index, which can be had by itself.
    pub(super) fn is_indexed(&self) -> bool {
        let bound = self.steps.iter().all(|pass| matches!(pass, Pass::Bind(_)));
        self.dense && !self.carries && self.len.is_some() && self.along.is_empty() && bound
    }

    /// The item at an index.
    pub(super) fn item_at(&self, place: &Ident, at: &Expr) -> Expr {
        if self.steps.is_empty() {
            return replaced(&self.item, place, at);
        }
        let (steps, item) = (self.bindings(), &self.item);
        parse_quote!({ let #place = #at; #(#steps)* #item })
    }

    /// What comes before an item in some run, to see what the item is.
    pub(super) fn one_run(&self, place: &Ident) -> Vec<Stmt> {
        let mut stmts = self.before.clone();
        stmts.push(parse_quote!(let #place = 0usize;));
        for (name, items) in &self.along {
            stmts.push(parse_quote!(let #name = ::core::iter::Iterator::next(&mut ::core::iter::IntoIterator::into_iter(#items)).unwrap();));
        }
        stmts.extend(self.bindings().cloned());
        stmts
    }

    /// What is bound and computed before the item is there.
    fn bindings(&self) -> impl Iterator<Item = &Stmt> {
        self.steps.iter().filter_map(|pass| match pass {
            Pass::Bind(stmt) => Some(&**stmt),
            _ => None,
        })
    }

    /// Each item is computed, and goes by a name.
    fn bind(&mut self, name: Ident, value: &Expr) {
        self.steps.push(Pass::Bind(Box::new(parse_quote!(let #name = #value;))));
        self.item = parse_quote!(#name);
    }

    fn check(&mut self, holds: Expr) {
        self.steps.push(Pass::Check(Box::new(holds)));
        self.dense = false;
    }

    /// The items of another sequence for each item.
    fn run(&mut self, other: Sequence, place: Ident) {
        self.item = other.item.clone();
        self.steps.push(Pass::Run(Box::new(other), place));
        self.dense = false;
    }

    /// Whether the item is nothing but the number that a range gives.
    fn is_range(&self) -> bool {
        self.len.is_none() && self.steps.is_empty() && self.along.len() == 1
    }

    /// The loop, with these statements for each item.
    pub(super) fn into_loop(self, place: &Ident, stmts: Vec<Stmt>, label: TokenStream) -> Block {
        let mut body = stmts;
        for pass in self.steps.into_iter().rev() {
            match pass {
                Pass::Bind(stmt) => body.insert(0, *stmt),
                Pass::Check(cond) => body = vec![parse_quote!(if #cond { #(#body)* })],
                Pass::Stop(cond) => body.insert(0, parse_quote!(if !(#cond) { break; })),
                Pass::Run(sequence, place) => {
                    body = sequence.into_loop(&place, body, TokenStream::new()).stmts;
                }
            }
        }
        let (mut pat, mut runs) = (quote!(#place), self.len.map(|len| quote!(0..#len)));
        for (name, iterator) in self.along {
            (pat, runs) = match runs {
                None => (quote!(#name), Some(iterator.to_token_stream())),
                Some(runs) => (quote!((#pat, #name)), Some(quote!((#runs).zip(#iterator)))),
            };
        }
        let runs = runs.expect("something tells how many items there are");
        let before = self.before;
        parse_quote!({ #(#before)* #label for #pat in #runs { #(#body)* } })
    }
}

/// `x[a..b]`.
fn is_part(place: &Expr) -> bool {
    matches!(place, Expr::Index(index) if matches!(bare(&index.index), Expr::Range(_)))
}

/// `if c { Some(e) } else { None }`, `c.then(|| e)`, `c.then_some(e)`: the condition, and what is there if it holds.
fn given_if(body: &Expr) -> Option<(Expr, Expr)> {
    match bare(body) {
        Expr::Block(block) => match &block.block.stmts[..] {
            [Stmt::Expr(only, None)] => given_if(only),
            _ => None,
        },
        Expr::If(choice) => {
            let (_, otherwise) = choice.else_branch.as_ref()?;
            let nothing = |value: &Expr| matches!(value, Expr::Path(path) if path.path.is_ident("None"));
            let Expr::Block(otherwise) = bare(otherwise) else { return None };
            let [Stmt::Expr(otherwise, None)] = &otherwise.block.stmts[..] else { return None };
            let then = &choice.then_branch;
            let value = always_given(&parse_quote!(#then))?;
            nothing(bare(otherwise)).then(|| ((*choice.cond).clone(), value))
        }
        Expr::MethodCall(call) if call.method == "then_some" => {
            Some(((*call.receiver).clone(), call.args.first()?.clone()))
        }
        Expr::MethodCall(call) if call.method == "then" => {
            Some(((*call.receiver).clone(), (*closure(call.args.first()?, 0)?.body).clone()))
        }
        _ => None,
    }
}

/// What stands in the `Some` that an expression always gives.
fn always_given(body: &Expr) -> Option<Expr> {
    match bare(body) {
        Expr::Call(call)
            if call.args.len() == 1
                && matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) =>
        {
            Some(call.args[0].clone())
        }
        Expr::Block(block) if block.label.is_none() => {
            let (last, before) = block.block.stmts.split_last()?;
            let Stmt::Expr(last, None) = last else { return None };
            let value = always_given(last)?;
            Some(parse_quote!({ #(#before)* #value }))
        }
        _ => None,
    }
}

fn dense(before: Vec<Stmt>, len: TokenStream, item: Expr) -> Sequence {
    Sequence {
        before,
        len: Some(len),
        steps: Vec::new(),
        item,
        along: Vec::new(),
        dense: true,
        carries: false,
    }
}

/// A closure of so many arguments, unless what it changes is its own.
pub(super) fn closure(expr: &Expr, inputs: usize) -> Option<&ExprClosure> {
    match bare(expr) {
        Expr::Closure(closure) if closure.inputs.len() == inputs => {
            (!changes_its_own(closure)).then_some(closure)
        }
        _ => None,
    }
}

/// Whether a closure changes its own copy of a variable.
fn changes_its_own(closure: &ExprClosure) -> bool {
    closure.capture.is_some() && !Mentions::of_expr(&Expr::Closure(closure.clone())).changed.is_empty()
}

/// The first closure in a chain of methods that changes its own copy of a variable.
pub(super) fn owner_in(chain: &ExprMethodCall) -> Option<&ExprClosure> {
    let before = match bare(&chain.receiver) {
        Expr::MethodCall(before) => owner_in(before),
        _ => None,
    };
    let mut closures = chain.args.iter().filter_map(|arg| match bare(arg) {
        Expr::Closure(closure) if changes_its_own(closure) => Some(closure),
        _ => None,
    });
    before.or_else(|| closures.next())
}

/// The names of a pattern and what they stand for in the item, part by part.
pub(super) fn parts<'p>(pat: &'p Pat, item: &Expr, found: &mut Vec<(&'p Pat, Expr)>) {
    match (pat, item) {
        (Pat::Paren(inner), _) => parts(&inner.pat, item, found),
        (_, Expr::Paren(inner)) => parts(pat, &inner.expr, found),
        (Pat::Wild(_), _) => {}
        (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
            pats.elems.iter().zip(&values.elems).for_each(|(pat, value)| parts(pat, value, found));
        }
        (Pat::Tuple(_), Expr::Reference(reference)) if matches!(*reference.expr, Expr::Tuple(_)) => {
            let Expr::Tuple(values) = &*reference.expr else { unreachable!("the guard has looked") };
            let referred = values.elems.iter().map(|value| -> Expr { parse_quote!(&#value) });
            let item = Expr::Tuple(syn::ExprTuple { elems: referred.collect(), ..values.clone() });
            parts(pat, &item, found);
        }
        (Pat::Reference(own), Expr::Reference(reference)) => parts(&own.pat, &reference.expr, found),
        _ => found.push((pat, item.clone())),
    }
}

/// Whether a pattern binds a name that the item is made of.
pub(super) fn names_meet(parts: &[(&Pat, Expr)]) -> bool {
    let made_of: Vec<Ident> = parts.iter().flat_map(|(_, item)| Mentions::of_expr(item).free).collect();
    parts.len() > 1
        && parts.iter().flat_map(|(pat, _)| pattern_names(pat)).any(|name| made_of.contains(&name))
}

/// An item without its references.
pub(super) fn deref_all(item: &Expr) -> Expr {
    match item {
        Expr::Reference(reference) => deref_all(&reference.expr),
        Expr::Paren(inner) => deref_all(&inner.expr),
        other => other.clone(),
    }
}

pub(super) fn name_of(pat: &Pat) -> Option<Ident> {
    match pat {
        Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => Some(pat.ident.clone()),
        _ => None,
    }
}

/// A block with an expression in the place of a variable and of what it refers to.
pub(super) fn replaced_block(block: &Block, name: &Ident, by: &Expr) -> Block {
    struct Replace<'a>(&'a Ident, &'a Expr);
    impl syn::visit_mut::VisitMut for Replace<'_> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            let named = |expr: &Expr| matches!(expr, Expr::Path(path) if path.path.is_ident(self.0));
            match expr {
                Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) && named(&unary.expr) => {
                    *expr = self.1.clone();
                }
                // A row that is looped over is lent to be changed as well.
                Expr::ForLoop(repeat) if named(&repeat.expr) => {
                    let row = self.1;
                    repeat.expr = parse_quote!(&mut #row);
                    syn::visit_mut::visit_block_mut(self, &mut repeat.body);
                }
                _ if named(expr) => *expr = self.1.clone(),
                _ => syn::visit_mut::visit_expr_mut(self, expr),
            }
        }
    }
    let mut block = block.clone();
    syn::visit_mut::VisitMut::visit_block_mut(&mut Replace(name, by), &mut block);
    block
}

/// The item at another index.
pub(super) fn replaced(item: &Expr, place: &Ident, by: &Expr) -> Expr {
    struct Replace<'a>(&'a Ident, &'a Expr);
    impl syn::visit_mut::VisitMut for Replace<'_> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            match expr {
                Expr::Path(path) if path.path.is_ident(self.0) => *expr = self.1.clone(),
                _ => syn::visit_mut::visit_expr_mut(self, expr),
            }
        }
    }
    let mut item = item.clone();
    syn::visit_mut::VisitMut::visit_expr_mut(&mut Replace(place, by), &mut item);
    item
}
