//! What iterators and closures fill: `collect`, `unzip`, `map` of an array, `array::from_fn`.

use super::sequence::{Sequence, closure, deref_all};
use super::{Lower, Lowered};
use crate::errors::Result;
use crate::ir::{Scalar, Ty};
use crate::names::{Mentions, bare};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Block, Expr, ExprClosure, ExprMethodCall, Local, Pat, Stmt, parse_quote};

impl Lower<'_> {
    /// Whether a `collect` gives a `Vec`, as far as it says.
    pub(super) fn collects_vec(&self, call: &ExprMethodCall) -> bool {
        let Some(turbofish) = &call.turbofish else { return true };
        matches!(turbofish.args.first(), Some(syn::GenericArgument::Type(syn::Type::Path(path)))
            if path.path.segments.last().is_some_and(|last| last.ident == "Vec"))
    }

    /// A `Vec` of zeros that is filled, and cut where a filter has left some out.
    pub(super) fn collected(
        &mut self,
        call: &ExprMethodCall,
        mut sequence: Sequence,
        place: &Ident,
    ) -> Result<Lowered> {
        if sequence.runs_inside() {
            return self.pushed(sequence, place);
        }
        let Some((len, at)) = self.counted(&sequence, place) else {
            return Err(self.errors.refuse(
                &call.method,
                "`collect` of an iterator whose length is not seen",
                "fill a `Vec` in a loop: `let mut v = vec![0.0; n];`",
            ));
        };
        let entry = self.blank_item(call, &sequence, place)?;
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
            this.stmt(&parse_quote!(let mut #all = ::std::vec![#entry; #len];))?;
            block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            match dense {
                true => this.value(&parse_quote!(#all)),
                false => this.value(&parse_quote!(#all[..#count].to_vec())),
            }
        })
        .map(Lowered::Active)
    }

    /// A `Vec` that grows with each item.
    fn pushed(&mut self, sequence: Sequence, place: &Ident) -> Result<Lowered> {
        let all = self.own_mutable("collected");
        self.own_stored.insert(all.to_string());
        let item = deref_all(&sequence.item);
        let block = sequence.into_loop(place, vec![parse_quote!(#all.push(#item);)], TokenStream::new());
        self.scoped(|this| {
            this.stmt(&parse_quote!(let mut #all = ::std::vec::Vec::new();))?;
            block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.value(&parse_quote!(#all))
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

    /// Two `Vec`s that grow side by side.
    pub(super) fn unzipped(&mut self, sequence: Sequence, place: &Ident) -> Result<Lowered> {
        let all = [(); 2].map(|()| self.own_mutable("collected"));
        let parts = [(); 2].map(|()| self.own_name("part"));
        self.own_stored.extend(all.iter().map(Ident::to_string));
        let ([left, right], [one, other]) = (&all, &parts);
        let mut stmts = self.bound(&parse_quote!((#one, #other)), &deref_all(&sequence.item));
        stmts.push(parse_quote!(#left.push(#one);));
        stmts.push(parse_quote!(#right.push(#other);));
        let block = sequence.into_loop(place, stmts, TokenStream::new());
        self.scoped(|this| {
            this.stmt(&parse_quote!(let mut #left = ::std::vec::Vec::new();))?;
            this.stmt(&parse_quote!(let mut #right = ::std::vec::Vec::new();))?;
            block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.value(&parse_quote!((#left, #right)))
        })
        .map(Lowered::Active)
    }

    /// `[x, y].map(|v| v * v)`, entry by entry; `None` where no array is seen.
    pub(super) fn mapped_array(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        let function = match call.args.first() {
            Some(function) if call.method == "map" && call.args.len() == 1 => function,
            _ => return Ok(None),
        };
        let Lowered::Active(array) = self.look(|this| this.expr(&call.receiver))? else { return Ok(None) };
        let Ty::Array(_, len) = self.ty(array).clone() else { return Ok(None) };
        let (items, at, entry) = (self.own_name("items"), self.own_name("at"), self.own_name("entry"));
        let value: Expr = match (closure(function, 1), bare(function)) {
            (Some(closure), _) => {
                let (bound, body) = (self.bound(&closure.inputs[0], &parse_quote!(#entry)), &closure.body);
                parse_quote!({ #(#bound)* #body })
            }
            (None, Expr::Path(path)) => parse_quote!(#path(#entry)),
            _ => return Ok(None),
        };
        let receiver = &call.receiver;
        let given: Stmt = parse_quote!(let #items = #receiver;);
        let first: [Stmt; 2] = [parse_quote!(let #at = 0usize;), parse_quote!(let #entry = #items[#at];)];
        let ty = self.unasked(|this| {
            this.look(|this| {
                this.scoped(|this| {
                    std::iter::once(&given).chain(&first).try_for_each(|stmt| this.stmt(stmt))?;
                    let value = this.value(&value)?;
                    Ok(this.ty(value).clone())
                })
            })
        })?;
        let Some(blank) = self.blank(&ty) else { return Ok(None) };
        let value = parse_quote!({ let #entry = #items[#at]; #value });
        let block = self.filled_array(&blank, &len.tokens, &at, &value);
        self.scoped(|this| {
            this.stmt(&given)?;
            this.block(&block).map(Lowered::Active)
        })
        .map(Some)
    }

    /// `let a: [f64; 3] = std::array::from_fn(|i| x[i]);` with the array filled in a loop; `None` for any other.
    pub(super) fn array_of_function(&mut self, local: &Local) -> Option<Stmt> {
        let (Pat::Type(pat), Some(init)) = (&local.pat, &local.init) else { return None };
        let closure = self.array_closure(&init.expr)?;
        let block = self.array_by_closure(&self.seen_type(&pat.ty)?, &closure)?;
        Some(parse_quote!(let #pat = #block;))
    }

    /// A function's body that ends in `std::array::from_fn(…)`.
    pub(super) fn body_of_array(&mut self, block: &Block) -> Option<Block> {
        let (last, before) = block.stmts.split_last()?;
        let Stmt::Expr(last, None) = last else { return None };
        let mentioned = Mentions::of_expr(last).reaching;
        let near = |name: &Ident| self.is_active(name) || self.may_hold_active(&name.to_string());
        let closure = from_fn(last).filter(|_| mentioned.iter().any(near))?.clone();
        let output = self.function.output.clone();
        let filled = self.array_by_closure(&output, &closure)?;
        Some(parse_quote!({ #(#before)* #filled }))
    }

    fn array_closure(&self, expr: &Expr) -> Option<ExprClosure> {
        from_fn(expr).filter(|_| self.takes(&Mentions::of_expr(expr))).cloned()
    }

    fn array_by_closure(&mut self, ty: &Ty, closure: &ExprClosure) -> Option<Block> {
        let Ty::Array(entry, len) = ty else { return None };
        let (at, body) = (self.own_name("at"), &closure.body);
        let bound = self.bound(&closure.inputs[0], &parse_quote!(#at));
        let blank = self.blank(entry)?;
        Some(self.filled_array(&blank, &len.tokens, &at, &parse_quote!({ #(#bound)* #body })))
    }

    fn filled_array(&mut self, blank: &TokenStream, len: &TokenStream, at: &Ident, value: &Expr) -> Block {
        let all = self.own_mutable("filled");
        self.own_stored.insert(all.to_string());
        parse_quote!({
            let mut #all = [#blank; #len];
            for #at in 0..#len {
                #all[#at] = #value;
            }
            #all
        })
    }

    /// What stands in a `Vec` before an item of the iterator does.
    fn blank_item(
        &mut self,
        call: &ExprMethodCall,
        sequence: &Sequence,
        place: &Ident,
    ) -> Result<TokenStream> {
        let ty =
            self.unasked(|this| this.look(|this| this.scoped(|this| this.type_of_item(sequence, place))))?;
        self.blank(&ty).ok_or_else(|| {
            self.errors.refuse(
                &call.method,
                "`collect` of items whose type is not seen",
                "fill a `Vec` in a loop: `let mut v = vec![[0.0; 2]; n];`",
            )
        })
    }

    fn type_of_item(&mut self, sequence: &Sequence, place: &Ident) -> Result<Ty> {
        sequence.one_run(place).iter().try_for_each(|stmt| self.stmt(stmt))?;
        let item = self.value(&deref_all(&sequence.item))?;
        Ok(self.ty(item).clone())
    }

    /// A tuple or an array in whose place another of floats will stand; `None` for any other value.
    pub(super) fn blank_value(&self, value: &Expr) -> Option<TokenStream> {
        let parts = |parts: &syn::punctuated::Punctuated<Expr, syn::Token![,]>| -> Option<Vec<TokenStream>> {
            parts.iter().map(|part| self.blank_part(part)).collect()
        };
        match bare(value) {
            Expr::Tuple(tuple) if !tuple.elems.is_empty() => {
                let parts = parts(&tuple.elems)?;
                Some(quote!((#(#parts,)*)))
            }
            Expr::Array(array) if !array.elems.is_empty() => {
                let parts = parts(&array.elems)?;
                Some(quote!([#(#parts),*]))
            }
            _ => None,
        }
    }

    fn blank_part(&self, part: &Expr) -> Option<TokenStream> {
        let near = |name: &Ident| self.is_active(name) || self.may_hold_active(&name.to_string());
        match bare(part) {
            Expr::Tuple(_) | Expr::Array(_) => self.blank_value(part),
            part if self.literal_type(part).is_some_and(|ty| ty.is_scalar())
                || Mentions::of_expr(part).reaching.iter().any(near) =>
            {
                self.blank(&self.float_type())
            }
            _ => None,
        }
    }

    /// A value of a type that is nothing yet, written out.
    fn blank(&self, ty: &Ty) -> Option<TokenStream> {
        match ty {
            Ty::Scalar(Scalar::Generic(ty)) => {
                let root = self.function.args.root();
                Some(quote!(#root::__private::lit::<#ty>(0.0)))
            }
            Ty::Scalar(_) | Ty::Passive | Ty::Opaque(_) => Some(quote!(0.0)),
            Ty::Array(entry, len) => {
                let (entry, len) = (self.blank(entry)?, &len.tokens);
                Some(quote!([#entry; #len]))
            }
            Ty::Vec(entry) if entry.is_scalar() => Some(quote!(::std::vec::Vec::new())),
            Ty::Tuple(parts) => {
                let parts: Option<Vec<TokenStream>> = parts.iter().map(|part| self.blank(part)).collect();
                let parts = parts?;
                Some(quote!((#(#parts,)*)))
            }
            _ => None,
        }
    }
}

/// The closure in `std::array::from_fn(…)`.
fn from_fn(expr: &Expr) -> Option<&ExprClosure> {
    let Expr::Call(call) = bare(expr) else { return None };
    let Expr::Path(path) = bare(&call.func) else { return None };
    let words: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let known = matches!(
        &words.iter().map(String::as_str).collect::<Vec<_>>()[..],
        [.., "array", "from_fn"] | ["from_fn"]
    );
    closure(call.args.first()?, 1).filter(|_| known && call.args.len() == 1)
}
