//! Iterators over differentiated arrays, as loops over indices.
//!
//! `xs.iter().zip(ys).map(|(x, y)| x * y).sum()` is written out as the loop that it stands for, in the user's own Rust, and
//! that loop is then treated as any other. The order of the steps is that of the iterator.

use super::{Lower, Lowered};
use crate::errors::Result;
use crate::ir::{Scalar, Ty};
use crate::names::{Mentions, bare, pattern_names};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprClosure, ExprForLoop, ExprMethodCall, Pat, Stmt, parse_quote};

/// An iterator taken apart: what it gives at each index, and what is done before that is used.
struct Sequence {
    /// What is evaluated once, before the first item.
    before: Vec<Stmt>,
    /// The number of indices; `None` where only iterators of the user's own tell it.
    len: Option<TokenStream>,
    /// What is bound, checked and computed before the item is there, in order.
    steps: Vec<Pass>,
    item: Expr,
    /// Iterators over what is not differentiated, which run along.
    along: Vec<(Ident, Expr)>,
    /// Whether the items still come one for each index.
    dense: bool,
}

enum Pass {
    Bind(Box<Stmt>),
    /// The item is left out where this does not hold.
    Check(Box<Expr>),
    /// So are all that follow it.
    Stop(Box<Expr>),
}

/// What follows an iterator and ends it.
const ENDS: &[&str] = &["sum", "product", "fold", "for_each", "collect"];

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
    fn changes_items(&self, expr: &Expr) -> bool {
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
    fn runs_over_active(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(_) | Expr::Reference(_) | Expr::Index(_) | Expr::Field(_) | Expr::Unary(_) => {
                Mentions::of_expr(expr).reaching.iter().any(|name| self.is_active(name)) && !is_range(expr)
            }
            Expr::MethodCall(call) => {
                self.runs_over_active(&call.receiver)
                    || call.method == "zip" && call.args.iter().any(|other| self.runs_over_active(other))
                    || call.method == "map" && self.maps_to_active(call)
            }
            _ => false,
        }
    }

    /// Whether an iterator runs over a slice or an array that is not differentiated, which can be indexed as well.
    fn runs_over_table(&self, expr: &Expr) -> bool {
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
                match bare(function) {
                    Expr::Closure(closure) if closure.inputs.len() == 2 => {
                        let (so_far, pat, body) = (&closure.inputs[0], &closure.inputs[1], &closure.body);
                        // The items first: the name of the sum may be that of the array.
                        stmts.extend(self.bound(pat, &sequence.item));
                        stmts.extend(self.bound(so_far, &parse_quote!(#total)));
                        stmts.push(parse_quote!(#total = #body;));
                    }
                    Expr::Path(path) => stmts.push(parse_quote!(#total = #path(#total, #item);)),
                    _ => return Ok(None),
                }
                (start.to_token_stream(), stmts)
            }
            ("collect", 0) if self.collects_vec(call) => {
                return self.collected(call, sequence, &place).map(Some);
            }
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

    /// Whether a `collect` gives a `Vec`, as far as it says.
    fn collects_vec(&self, call: &ExprMethodCall) -> bool {
        let Some(turbofish) = &call.turbofish else { return true };
        matches!(turbofish.args.first(), Some(syn::GenericArgument::Type(syn::Type::Path(path)))
            if path.path.segments.last().is_some_and(|last| last.ident == "Vec"))
    }

    /// A `Vec` of zeros that is filled, and cut where a filter has left some out.
    fn collected(&mut self, call: &ExprMethodCall, mut sequence: Sequence, place: &Ident) -> Result<Lowered> {
        let Some((len, at)) = self.counted(&sequence, place) else {
            return Err(self.errors.refuse(
                &call.method,
                "`collect` of an iterator whose length is not seen",
                "fill a `Vec` in a loop: `let mut v = vec![0.0; n];`",
            ));
        };
        let (all, count) = (self.own_mutable("collected"), self.own_mutable("count"));
        self.own_stored.insert(all.to_string());
        let item = deref_all(&sequence.item);
        let step: Vec<Stmt> = match sequence.dense {
            true => vec![parse_quote!(#all[#at] = #item;)],
            false => vec![parse_quote!(#all[#count] = #item;), parse_quote!(#count += 1;)],
        };
        let dense = sequence.dense;
        // The length may speak of them.
        let before = std::mem::take(&mut sequence.before);
        let block = sequence.into_loop(place, step, TokenStream::new());
        self.scoped(|this| {
            before.iter().try_for_each(|stmt| this.stmt(stmt))?;
            if !dense {
                this.stmt(&parse_quote!(let mut #count = 0usize;))?;
            }
            this.stmt(&parse_quote!(let mut #all = ::std::vec![0.0; #len];))?;
            block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            match dense {
                true => this.value(&parse_quote!(#all)),
                false => this.value(&parse_quote!(#all[..#count].to_vec())),
            }
        })
        .map(Lowered::Active)
    }

    /// How many items there are, and the place of one among them: by the index, or by the numbers of a range.
    fn counted(&self, sequence: &Sequence, place: &Ident) -> Option<(TokenStream, TokenStream)> {
        if let Some(len) = &sequence.len {
            return Some((len.clone(), quote!(#place)));
        }
        let [(run, items)] = &sequence.along[..] else { return None };
        let Expr::Range(range) = bare(items) else { return None };
        let start = range.start.as_deref().filter(|start| self.is_again(start))?;
        let at = match super::passive::number(start) {
            Some(0.0) => quote!(#run as usize),
            _ => quote!((#run - (#start)) as usize),
        };
        Some((quote!((#range).count()), at))
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
    fn start(&self, call: &ExprMethodCall, number: f64) -> TokenStream {
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

    /// Takes an iterator apart; `None` where it is not one that is known.
    fn sequence(&self, expr: &Expr, place: &Ident) -> Result<Option<Sequence>> {
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
            range @ Expr::Range(ends) if ends.start.is_some() && ends.end.is_some() => {
                let run = self.own_name("item");
                Ok(Some(Sequence {
                    before: Vec::new(),
                    len: None,
                    steps: Vec::new(),
                    item: parse_quote!(#run),
                    along: vec![(run, range.clone())],
                    dense: true,
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

    /// `iter`, `windows` and `chunks_exact`.
    fn source(&self, call: &ExprMethodCall, receiver: &Expr, place: &Ident) -> Sequence {
        let (mut before, base) = self.steady_base(receiver);
        let args = self.steady_args(call, &mut before);
        match (call.method == "windows", args.first()) {
            (_, None) => dense(before, quote!(#base.len()), parse_quote!(&#base[#place])),
            (true, Some(width)) => {
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
            (false, Some(width)) => {
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
        const COUNTED: &[&str] = &["windows", "chunks_exact", "skip", "take", "step_by"];
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
    fn bound(&self, pat: &Pat, item: &Expr) -> Vec<Stmt> {
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
            ("iter", 0) | ("windows" | "chunks_exact", 1) => {
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
            ("map", 1) => {
                let result = self.own_name("mapped");
                match bare(&call.args[0]) {
                    Expr::Closure(closure) if closure.inputs.len() == 1 => {
                        let (stmts, body) = (self.bound(&closure.inputs[0], &sequence.item), &closure.body);
                        let mapped: Stmt = match stmts.is_empty() {
                            true => parse_quote!(let #result = #body;),
                            // The closure's own names are not seen outside it.
                            false => parse_quote!(let #result = { #(#stmts)* #body };),
                        };
                        sequence.steps.push(Pass::Bind(Box::new(mapped)));
                    }
                    Expr::Path(path) => {
                        let item = &sequence.item;
                        sequence.steps.push(Pass::Bind(Box::new(parse_quote!(let #result = #path(#item);))));
                    }
                    _ => return Ok(None),
                }
                sequence.item = parse_quote!(#result);
            }
            ("filter" | "take_while", 1) => {
                let Some(closure) = closure(&call.args[0], 1) else { return Ok(None) };
                let item = &sequence.item;
                let stmts = self.bound(&closure.inputs[0], &parse_quote!(&#item));
                let body = &closure.body;
                let holds: Box<Expr> = Box::new(match stmts.is_empty() {
                    true => (**body).clone(),
                    false => parse_quote!({ #(#stmts)* #body }),
                });
                let stops = name == "take_while";
                sequence.steps.push(if stops { Pass::Stop(holds) } else { Pass::Check(holds) });
                sequence.dense = false;
            }
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
    fn is_plain(&self) -> bool {
        self.len.is_some() && self.steps.is_empty() && self.along.is_empty()
    }

    /// Whether the item is nothing but the number that a range gives.
    fn is_range(&self) -> bool {
        self.len.is_none() && self.steps.is_empty() && self.along.len() == 1
    }

    /// The loop, with these statements for each item.
    fn into_loop(self, place: &Ident, stmts: Vec<Stmt>, label: TokenStream) -> Block {
        let mut body = stmts;
        for pass in self.steps.into_iter().rev() {
            match pass {
                Pass::Bind(stmt) => body.insert(0, *stmt),
                Pass::Check(cond) => body = vec![parse_quote!(if #cond { #(#body)* })],
                Pass::Stop(cond) => body.insert(0, parse_quote!(if !(#cond) { break; })),
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

/// Whether a type is a slice, an array or a `Vec`, or a reference to one.
fn is_indexed(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => reference.mutability.is_none() && is_indexed(&reference.elem),
        syn::Type::Slice(_) | syn::Type::Array(_) => true,
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        _ => false,
    }
}

/// `x[a..b]`.
fn is_part(place: &Expr) -> bool {
    matches!(place, Expr::Index(index) if matches!(bare(&index.index), Expr::Range(_)))
}

fn dense(before: Vec<Stmt>, len: TokenStream, item: Expr) -> Sequence {
    Sequence { before, len: Some(len), steps: Vec::new(), item, along: Vec::new(), dense: true }
}

/// An adapter or a source of an iterator, and no plain value.
fn is_chain(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => {
            const SOURCES: &[&str] = &["iter", "iter_mut", "into_iter", "windows", "chunks_exact"];
            SOURCES.iter().any(|name| call.method == name) || is_chain(&call.receiver)
        }
        Expr::Range(_) => true,
        _ => false,
    }
}

fn is_range(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Range(_))
}

fn closure(expr: &Expr, inputs: usize) -> Option<&ExprClosure> {
    match bare(expr) {
        Expr::Closure(closure) if closure.inputs.len() == inputs => Some(closure),
        _ => None,
    }
}

/// The names of a pattern and what they stand for in the item, part by part.
fn parts<'p>(pat: &'p Pat, item: &Expr, found: &mut Vec<(&'p Pat, Expr)>) {
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
fn names_meet(parts: &[(&Pat, Expr)]) -> bool {
    let made_of: Vec<Ident> = parts.iter().flat_map(|(_, item)| Mentions::of_expr(item).free).collect();
    parts.len() > 1
        && parts.iter().flat_map(|(pat, _)| pattern_names(pat)).any(|name| made_of.contains(&name))
}

/// An item without its references.
fn deref_all(item: &Expr) -> Expr {
    match item {
        Expr::Reference(reference) => deref_all(&reference.expr),
        Expr::Paren(inner) => deref_all(&inner.expr),
        other => other.clone(),
    }
}

fn name_of(pat: &Pat) -> Option<Ident> {
    match pat {
        Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => Some(pat.ident.clone()),
        _ => None,
    }
}

/// A block with an expression in the place of a variable and of what it refers to.
fn replaced_block(block: &Block, name: &Ident, by: &Expr) -> Block {
    struct Replace<'a>(&'a Ident, &'a Expr);
    impl syn::visit_mut::VisitMut for Replace<'_> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            let named = |expr: &Expr| matches!(expr, Expr::Path(path) if path.path.is_ident(self.0));
            match expr {
                Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) && named(&unary.expr) => {
                    *expr = self.1.clone();
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
fn replaced(item: &Expr, place: &Ident, by: &Expr) -> Expr {
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
