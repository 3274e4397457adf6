//! Arrays that change in place: assignments to entries, and the methods that change an array.

use super::{Lower, Lowered, Variable, site};
use crate::errors::{Reported, Result};
use crate::ir::{Op, Operand, Scalar, Step, Ty, Val};
use crate::names::{Mentions, SHORTEN, bare, is_changing};
use proc_macro2::Ident;
use syn::{Expr, ExprMethodCall, Pat, Stmt};

impl Lower<'_> {
    /// `a[i] = value`, `a[i][j] = value`, `t.0 = value`.
    pub(super) fn store(&mut self, target: &Expr, value: Operand) -> Result<()> {
        if let Expr::Field(field) = bare(target)
            && let Some(tuple) = self.with_part(field, value)?
        {
            return match bare(&field.base) {
                Expr::Path(path) => self.set(path.path.get_ident().expect("a variable holds it"), tuple),
                base => self.store(base, tuple),
            };
        }
        let (name, indices) = self.target(target)?;
        let path = self.path_of(&indices)?;
        let array = self.storage_of(&name)?;
        self.refine_entry(target, value);
        let depth = indices.len();
        if self.entry_type(array, depth).is_some() {
            self.refuse_struct(value)?;
        }
        let state = match self.changes_length(array, depth) {
            true => self.replace(&indices_of(&name, &indices), array, path, value.val)?,
            false => self.build.store(array, path, value.val, site(target)),
        };
        self.assign(&name, Variable::Active(Operand::owned(state)));
        Ok(())
    }

    /// Whether what stands so many indices deep is a `Vec` whose zeros are known.
    fn changes_length(&mut self, array: Val, depth: usize) -> bool {
        let ty = self.build.ty(array).clone();
        match (0..depth).try_fold(ty, |ty, _| ty.element().cloned()) {
            Some(Ty::Vec(entry)) => self.build.zero_of(&entry).is_some(),
            _ => false,
        }
    }

    /// An assignment of a `Vec` that may have another length: that of before is kept.
    fn replace(&mut self, place: &Expr, array: Val, path: Vec<Val>, value: Val) -> Result<Val> {
        let len = self.own_name("len");
        self.stmt(&syn::parse_quote!(let #len = #place.len();))?;
        let at = self.build.here();
        let len = self.leaf(&syn::parse_quote!(#len), at)?;
        Ok(self.build.replace(array, path, value, len, site(place)))
    }

    /// Whether a place is a variable, an entry of one, or a field of that, and may be named twice.
    fn is_held(&self, place: &Expr) -> bool {
        match bare(place) {
            Expr::Path(path) => path.path.get_ident().is_some(),
            Expr::Field(field) => self.is_held(&field.base),
            Expr::Index(index) => self.is_held(&index.expr) && super::flow::is_read(&index.index),
            _ => false,
        }
    }

    /// The tuple, or the struct, of a field with another value in the field's place; `None` where it is not a variable's.
    fn with_part(&mut self, field: &syn::ExprField, value: Operand) -> Result<Option<Operand>> {
        if !self.is_held(&field.base) {
            return Ok(None);
        }
        let Lowered::Active(tuple) = self.expr(&field.base)? else { return Ok(None) };
        if tuple.refs > 0 {
            return Ok(None);
        }
        let (place, parts) = match (&field.member, self.ty(tuple).clone()) {
            (syn::Member::Unnamed(place), Ty::Tuple(parts)) if (place.index as usize) < parts.len() => {
                (place.index as usize, parts)
            }
            (member, Ty::Opaque(_)) => {
                return Ok(Some(self.with_field(tuple, member, value, site(&field.base))));
            }
            _ => return Ok(None),
        };
        let value = self.steady(value);
        let parts = parts.into_iter().enumerate().map(|(at, ty)| match at == place {
            true => value.val,
            false => self.part(tuple, at, ty, site(&field.base)).val,
        });
        let parts: Vec<Val> = parts.collect();
        let ty = Ty::Tuple(parts.iter().map(|part| self.build.ty(*part).clone()).collect());
        Ok(Some(Operand::owned(self.build.value(Op::Tuple(parts), ty, site(&field.base)))))
    }

    /// `a = value`, where `a` changes in place. A vector whose length may change with it is another one from then on, which it
    /// cannot be for the code around a branch or a loop.
    pub(super) fn store_whole(&mut self, name: &Ident, array: Val, value: Val) -> Result<Val> {
        let vector = matches!(self.build.ty(array), Ty::Vec(_));
        let root = self.build.program.root(array).expect("an array that changes in place is stored");
        if vector && self.build.region().steps.contains(&Step::Compute(root)) {
            if !self.build.ty(value).is_array() {
                self.build.program.nodes[value.index()].ty = self.build.ty(array).clone();
            }
            return Ok(self.build.storage(value, Some(name.clone()), name.span()));
        }
        if self.changes_length(array, 0) {
            return self.replace(&syn::parse_quote!(#name), array, Vec::new(), value);
        }
        if vector && self.function.survey.is_grown(self.origin(&name.to_string())) {
            return Err(self.errors.refuse(
                name,
                format!("`{name}` grows, and gets another value inside a branch or a loop"),
                "give the new vector a name of its own, or let it keep its length and assign its entries",
            ));
        }
        Ok(self.build.store(array, Vec::new(), value, name.span()))
    }

    /// `a[i] += value`, where the entry is a float; `a[i] -= value` is `a[i] += -value`, to the bit.
    pub(super) fn add_to_entry(
        &mut self,
        expr: &Expr,
        target: &Expr,
        value: Operand,
        negative: bool,
    ) -> Result<Option<()>> {
        let Ok((name, indices)) = self.plain_target(target) else { return Ok(None) };
        let Some(Variable::Active(operand)) = self.lookup(&name.to_string()) else { return Ok(None) };
        if operand.refs > 0 || self.entry_type(operand.val, indices.len()).is_none() {
            return Ok(None);
        }
        let path = self.path_of(&indices)?;
        let array = self.storage_of(&name)?;
        self.build.program.written += 1;
        let value = match negative {
            true => self.build.value(
                Op::Prim(crate::ir::table::row("neg"), crate::ir::Form::Runtime, vec![value.val]),
                self.build.ty(value.val).clone(),
                site(expr),
            ),
            false => value.val,
        };
        let state = self.build.bump(array, path, value, site(target));
        self.assign(&name, Variable::Active(Operand::owned(state)));
        Ok(Some(()))
    }

    /// What becomes, or is added to, an entry that is a float is a float of its type.
    pub(super) fn refine_entry(&mut self, target: &Expr, value: Operand) {
        let Ok((name, indices)) = self.plain_target(target) else { return };
        let Some(Variable::Active(array)) = self.lookup(&name.to_string()) else { return };
        if let (Some(entry), 0) = (self.entry_type(array.val, indices.len()), value.refs) {
            self.build.refine(value.val, &entry);
        }
    }

    /// The type of an array's entries so many indices deep, where they are floats.
    fn entry_type(&self, array: Val, depth: usize) -> Option<Ty> {
        let ty = self.build.ty(array).clone();
        (0..depth).try_fold(ty, |ty, _| ty.element().cloned()).filter(Ty::is_scalar)
    }

    /// As [`Lower::target`], without a word where it is none.
    fn plain_target(&self, target: &Expr) -> std::result::Result<(Ident, Vec<Expr>), ()> {
        match bare(target) {
            Expr::Path(path) => path.path.get_ident().map(|name| (name.clone(), Vec::new())).ok_or(()),
            Expr::Unary(unary) if self.is_changed_argument(&unary.expr) => self.plain_target(&unary.expr),
            Expr::Index(index) if !matches!(bare(&index.index), Expr::Range(_)) => {
                let (name, mut indices) = self.plain_target(&index.expr)?;
                indices.push((*index.index).clone());
                Ok((name, indices))
            }
            _ => Err(()),
        }
    }

    /// The variable and the indices of an assignment's target.
    pub(super) fn target(&self, target: &Expr) -> Result<(Ident, Vec<Expr>)> {
        self.plain_target(target).map_err(|()| {
            self.errors.refuse(
                target,
                "an assignment to this part of a differentiated value",
                "assign to entries of a local array, `a[i] = …`, or to parts of a local tuple, `t.0 = …`, or make the value anew",
            )
        })
    }

    fn path_of(&mut self, indices: &[Expr]) -> Result<Vec<Val>> {
        let mut path = Vec::new();
        for index in indices {
            let at = self.build.here();
            match self.expr(index)? {
                Lowered::Passive => path.push(self.leaf(index, at)?),
                Lowered::Active(_) => return Err(self.refuse_active_index(index)),
            }
        }
        Ok(path)
    }

    pub(super) fn refuse_active_index(&self, index: &Expr) -> Reported {
        self.errors.refuse(
            index,
            "an index that depends on a differentiated value",
            "compute the index from values that are not differentiated",
        )
    }

    /// The storage of a variable, made if need be.
    pub(super) fn storage_of(&mut self, name: &Ident) -> Result<Val> {
        if let Some(Variable::Passive) = self.lookup(&name.to_string()) {
            self.promote(name)?;
        }
        let operand = match self.lookup(&name.to_string()) {
            Some(Variable::Active(operand)) => operand,
            Some(Variable::Refused) => return Err(Reported),
            _ => return Err(self.left_to_rustc()),
        };
        if operand.refs > 0 || !self.ty(operand).is_array() {
            return Err(self.errors.refuse(
                name,
                format!("an entry of `{name}` is assigned to, and what `{name}` is cannot be seen"),
                "let it be a local array or `Vec` of floats, with its type: `let mut a: [f64; 3] = …`",
            ));
        }
        match self.build.program.root(operand.val) {
            Some(_) => Ok(operand.val),
            None => {
                let storage = self.build.storage(operand.val, Some(name.clone()), name.span());
                self.assign(name, Variable::Active(Operand::owned(storage)));
                Ok(storage)
            }
        }
    }

    /// The whole of a storage, as it is now.
    pub(super) fn steady(&mut self, operand: Operand) -> Operand {
        let node = self.build.program.node(operand.val);
        if !node.ty.is_array() || !self.build.program.is_stored(operand.val) || operand.refs > 0 {
            return operand;
        }
        let (ty, span) = (node.ty.clone(), node.span);
        Operand { val: self.build.value(Op::Snapshot(operand.val), ty, span), ..operand }
    }

    /// An argument of a call as it is now: the callee's pullback looks at it again, when the array may have changed.
    /// Where it does not change, the copy is taken out again.
    pub(super) fn lasting(&mut self, operand: Operand) -> Operand {
        let node = self.build.program.node(operand.val);
        if !node.ty.is_array() || !self.build.program.is_stored(operand.val) {
            return operand;
        }
        let (ty, span) = (node.ty.clone(), node.span);
        let ty = match ty {
            Ty::Slice(element) => Ty::Vec(element),
            ty => ty,
        };
        Operand { val: self.build.value(Op::Snapshot(operand.val), ty, span), ..operand }
    }

    /// A method that changes a local array; `None` for any other.
    pub(super) fn changing_method(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        let name = call.method.to_string();
        if !is_changing(&call.method) || self.orders_constants(call)? {
            return Ok(None);
        }
        let Some(root) = crate::names::root(&call.receiver).cloned() else { return Ok(None) };
        let active_args = call
            .args
            .iter()
            .any(|arg| Mentions::of_expr(arg).reaching.iter().any(|name| self.is_active(name)));
        if !self.is_active(&root) && !active_args {
            return Ok(None);
        }
        let (mut stmts, receiver) = self.steady_ends(&call.receiver);
        let [at, to, held] = ["at", "to", "held"].map(|base| self.own_name(base));
        let (place, target) = (entry_at(&receiver, &at), entry_at(&receiver, &to));
        match (name.as_str(), call.args.len()) {
            ("swap", 2) => {
                let [a, b] = [0, 1].map(|arg| self.steady_number(&call.args[arg], &mut stmts));
                let (one, other) = (self.own_name("one"), self.own_name("other"));
                stmts.extend::<[Stmt; 4]>([
                    syn::parse_quote!(let #one = #receiver[#a];),
                    syn::parse_quote!(let #other = #receiver[#b];),
                    syn::parse_quote!(#receiver[#a] = #other;),
                    syn::parse_quote!(#receiver[#b] = #one;),
                ]);
            }
            ("fill", 1) => {
                let value = &call.args[0];
                stmts.push(syn::parse_quote!(let #held = #value;));
                stmts.push(syn::parse_quote!(for #at in 0..#receiver.len() { #place = #held; }));
            }
            ("copy_from_slice" | "clone_from_slice", 1) => {
                let other = &call.args[0];
                stmts.push(syn::parse_quote!(for #at in 0..#receiver.len() { #place = (#other)[#at]; }));
            }
            ("reverse", 0) => stmts.push(syn::parse_quote! {
                for #at in 0..#receiver.len() / 2 {
                    let #to = #receiver.len() - 1 - #at;
                    let #held = #place;
                    #place = #target;
                    #target = #held;
                }
            }),
            (turn @ ("rotate_left" | "rotate_right"), 1) => {
                let count = self.steady_number(&call.args[0], &mut stmts);
                let rest = self.own_name("rest");
                // Where there are fewer entries, this panics, as the method does.
                stmts.push(syn::parse_quote!(let #rest = #receiver[#count..].len();));
                stmts.push(syn::parse_quote!(let #held = #receiver.to_vec();));
                let count = quote::quote!(#count);
                let (first, last) = match turn {
                    "rotate_left" => (count, quote::quote!(#rest)),
                    _ => (quote::quote!(#rest), count),
                };
                stmts.push(syn::parse_quote!(for #at in 0..#last { #place = #held[#first + #at]; }));
                stmts.push(syn::parse_quote! {
                    for #at in 0..#first {
                        let #to = #last + #at;
                        #target = #held[#at];
                    }
                });
            }
            ("push", 1) => return self.push(call).map(|()| Some(Lowered::Passive)),
            (SHORTEN, 0) => return self.shorten(call).map(|()| Some(Lowered::Passive)),
            _ if self.resizing(call, &receiver, &mut stmts)?
                || self.sorting(call, &receiver, &mut stmts)? => {}
            _ => {
                return Err(self.errors.refuse(
                    &call.method,
                    format!("the method `{name}` of a differentiated array is not differentiated"),
                    "assign to the entries: `a[i] = …`",
                ));
            }
        }
        self.scoped(|this| stmts.iter().try_for_each(|stmt| this.stmt(stmt))).map(|()| Some(Lowered::Passive))
    }

    /// `let mut s = 0.0;`, `let mut a = [0.0; 3];`, where the variable comes to hold differentiated values: a value of the
    /// graph from the start. Tells whether it is that.
    pub(super) fn born_active(&mut self, local: &syn::Local) -> Result<bool> {
        let (pat, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pat => (pat, None),
        };
        let (Pat::Ident(pat), Some(init)) = (pat, &local.init) else { return Ok(false) };
        let name = pat.ident.to_string();
        if pat.mutability.is_none() || !self.may_hold_active(&name) || init.diverge.is_some() {
            return Ok(false);
        }
        let seen = match ty {
            Some(ty) => self.seen_type(ty),
            None => self.literal_type(&init.expr),
        };
        let known = |ty: &Ty| ty.is_scalar() || ty.is_array() || matches!(ty, Ty::Tuple(_));
        let Some(seen) = seen.filter(|ty| known(ty) && self.literal_type(&init.expr).is_some()) else {
            return Ok(false);
        };
        if let Expr::Tuple(parts) = bare(&init.expr) {
            let tuple = self.written_tuple(parts, &seen)?;
            self.declare(&pat.ident, Variable::Active(Operand::owned(tuple)));
            return Ok(true);
        }
        let at = self.build.here();
        let val = self.leaf(&init.expr, at)?;
        let own = seen.is_array() || ty.is_none();
        if own && !matches!(seen, Ty::Scalar(Scalar::Inferred)) {
            self.build.program.nodes[val.index()].ty = seen.clone();
        }
        let val = match seen.is_array() && self.is_stored(&name) {
            true => self.build.storage(val, Some(pat.ident.clone()), pat.ident.span()),
            false => val,
        };
        self.declare(&pat.ident, Variable::Active(Operand::owned(val)));
        Ok(true)
    }

    /// A tuple of floats that are written out, its parts values of the graph.
    fn written_tuple(&mut self, tuple: &syn::ExprTuple, seen: &Ty) -> Result<Val> {
        let Ty::Tuple(types) = seen else { return Err(self.left_to_rustc()) };
        let mut parts = Vec::new();
        for (part, ty) in tuple.elems.iter().zip(types) {
            parts.push(match bare(part) {
                Expr::Tuple(inner) => self.written_tuple(inner, ty)?,
                part => {
                    let at = self.build.here();
                    let val = self.leaf(part, at)?;
                    self.build.program.nodes[val.index()].ty = ty.clone();
                    val
                }
            });
        }
        Ok(self.build.value(Op::Tuple(parts), seen.clone(), site(&Expr::Tuple(tuple.clone()))))
    }

    /// A type that is written out, if it is one of floats; what else it may be is no fault.
    pub(super) fn seen_type(&self, ty: &syn::Type) -> Option<Ty> {
        let ignored = crate::errors::Errors::default();
        let seen = crate::signature::annotation(ty, &self.function.reals, &ignored);
        ignored.into_tokens();
        seen.ok().map(|(ty, _)| ty)
    }

    /// The type of an expression of floats that are written out: `0.0`, `[0.0; N]`, `vec![[0.0; 2]; n]`.
    pub(super) fn literal_type(&self, expr: &Expr) -> Option<Ty> {
        match bare(expr) {
            Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Float(float) if float.suffix().is_empty() => Some(self.float_type()),
                syn::Lit::Float(float) => self.seen_type(&syn::parse_str(float.suffix()).ok()?),
                // `0f64`
                syn::Lit::Int(number) if matches!(number.suffix(), "f64" | "f32") => {
                    self.seen_type(&syn::parse_str(number.suffix()).ok()?)
                }
                _ => None,
            },
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => self.literal_type(&unary.expr),
            Expr::Path(path) => {
                let name = path.path.get_ident().map(Ident::to_string);
                if let Some(known) = name.and_then(|name| self.hints.get(&name)) {
                    return Some(known.clone()).filter(Ty::is_array);
                }
                self.constant_type(&path.path)
            }
            // A row of a table.
            Expr::Index(index) if !matches!(bare(&index.index), Expr::Range(_)) => {
                self.literal_type(&index.expr)?.element().cloned().filter(Ty::is_array)
            }
            Expr::Cast(cast) => self.seen_type(&cast.ty).filter(Ty::is_scalar),
            Expr::MethodCall(call) if call.method == "clone" && call.args.is_empty() => {
                self.literal_type(&call.receiver).filter(Ty::is_array)
            }
            Expr::Repeat(repeat) => {
                let element = self.literal_type(&repeat.expr)?;
                let literal = super::passive::number(&repeat.len).map(|number| number as usize);
                let tokens = quote::ToTokens::to_token_stream(&repeat.len);
                Some(Ty::Array(Box::new(element), crate::ir::ty::Len { tokens, literal }))
            }
            Expr::Tuple(tuple) => {
                let parts: Option<Vec<Ty>> = tuple.elems.iter().map(|part| self.literal_type(part)).collect();
                parts.filter(|parts| !parts.is_empty()).map(Ty::Tuple)
            }
            Expr::Array(array) => {
                let element = match array.elems.first() {
                    Some(first) => self.literal_type(first)?,
                    None => self.float_type(),
                };
                Some(Ty::Array(Box::new(element), crate::ir::ty::Len::literal(array.elems.len())))
            }
            // Of our own: a zero of a generic type.
            Expr::Call(call) if matches!(bare(&call.func), Expr::Path(path) if path.path.segments.iter().any(|part| part.ident == "__private")) =>
            {
                let Expr::Path(path) = bare(&call.func) else { return None };
                match &path.path.segments.last()?.arguments {
                    syn::PathArguments::AngleBracketed(given) => match given.args.first()? {
                        syn::GenericArgument::Type(ty) => self.seen_type(ty),
                        _ => None,
                    },
                    _ => None,
                }
            }
            // An empty `Vec` of the user's comes to be differentiated: it holds floats, unless its type says otherwise.
            Expr::Call(call) => match bare(&call.func) {
                Expr::Path(path) => {
                    let text = quote::ToTokens::to_token_stream(path).to_string().replace(' ', "");
                    [
                        "Vec::new",
                        "Vec::with_capacity",
                        "Vec::<f64>::new",
                        "Vec::<f64>::with_capacity",
                        "::std::vec::Vec::new",
                    ]
                    .contains(&text.as_str())
                    .then(|| Ty::Vec(Box::new(self.float_type())))
                }
                _ => None,
            },
            Expr::Macro(mac) => match self.literal_type(&crate::names::vec_entries(&mac.mac)?)? {
                Ty::Array(element, _) => Some(Ty::Vec(element)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type of what a variable starts from, if differentiated values come to be in it: whatever the entries of an array or
    /// a vector are computed from, they are floats.
    pub(super) fn start_type(&self, expr: &Expr) -> Option<Ty> {
        if let known @ Some(_) = self.literal_type(expr) {
            return known;
        }
        let entry = |expr: &Expr| match self.start_type(expr) {
            Some(ty) => ty,
            None => self.float_type(),
        };
        match bare(expr) {
            Expr::Repeat(repeat) => {
                let literal = super::passive::number(&repeat.len).map(|number| number as usize);
                let tokens = quote::ToTokens::to_token_stream(&repeat.len);
                Some(Ty::Array(Box::new(entry(&repeat.expr)), crate::ir::ty::Len { tokens, literal }))
            }
            Expr::Array(array) => {
                let known = array.elems.iter().find_map(|part| self.start_type(part));
                let element = known.unwrap_or_else(|| self.float_type());
                Some(Ty::Array(Box::new(element), crate::ir::ty::Len::literal(array.elems.len())))
            }
            Expr::Macro(mac) => match self.start_type(&crate::names::vec_entries(&mac.mac)?)? {
                Ty::Array(element, _) => Some(Ty::Vec(element)),
                _ => None,
            },
            Expr::MethodCall(call) if call.method == "to_vec" && call.args.is_empty() => {
                Some(Ty::Vec(Box::new(self.start_type(&call.receiver)?.element()?.clone())))
            }
            Expr::MethodCall(call)
                if ["clone", "to_owned"].iter().any(|name| call.method == name) && call.args.is_empty() =>
            {
                self.start_type(&call.receiver).filter(Ty::is_array)
            }
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => self.start_type(&unary.expr),
            Expr::Struct(_) => Some(Ty::OPAQUE),
            // `State::default()`
            Expr::Call(call) => match bare(&call.func) {
                Expr::Path(path) => {
                    let ty = &path.path.segments.iter().rev().nth(1)?.ident.to_string();
                    let own = ty.starts_with(char::is_uppercase) && !self.function.reals.contains(ty);
                    own.then_some(Ty::OPAQUE)
                }
                _ => None,
            },
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                let param = self.function.params.iter().find(|param| param.ident == *name)?;
                let mut ty = &param.ty;
                while let syn::Type::Reference(reference) = ty {
                    ty = &reference.elem;
                }
                match ty {
                    syn::Type::Slice(slice) => Some(Ty::Vec(Box::new(self.seen_type(&slice.elem)?))),
                    ty => self.seen_type(ty).filter(Ty::is_array),
                }
            }
            _ => None,
        }
    }

    /// The type of a float's constant: `f64::MAX`, `std::f64::consts::PI`, `T::ZERO`.
    fn constant_type(&self, path: &syn::Path) -> Option<Ty> {
        let mut before = path.segments.iter().rev().skip(1);
        let owner = before.next().filter(|segment| segment.ident != "consts").or_else(|| before.next())?;
        let ty = &owner.ident;
        let float = ty == "f64" || ty == "f32" || self.function.reals.contains(&ty.to_string());
        let named = path
            .segments
            .last()
            .is_some_and(|last| last.ident.to_string().chars().all(|c| !c.is_lowercase()));
        (float && named).then(|| self.seen_type(&syn::parse_quote!(#ty))).flatten()
    }

    /// What is known of the type of one of the user's own variables.
    pub(super) fn hint(&self, name: &Ident) -> Ty {
        self.hints.get(&name.to_string()).cloned().unwrap_or_else(|| self.float_type())
    }

    /// The float type that the signature names, if it is one only.
    pub(super) fn float_type(&self) -> Ty {
        let mut found: Option<Scalar> = None;
        let types = self.function.params.iter().filter(|param| param.active()).map(|param| &param.seen);
        for scalar in types.chain([&self.function.output]).flat_map(scalars) {
            match (&found, scalar) {
                (None, scalar) => found = Some(scalar.clone()),
                (Some(Scalar::F64(_)), Scalar::F64(_)) | (Some(Scalar::F32(_)), Scalar::F32(_)) => {}
                (Some(Scalar::Generic(one)), Scalar::Generic(other))
                    if one.to_string() == other.to_string() => {}
                _ => return Ty::INFERRED,
            }
        }
        found.map_or(Ty::INFERRED, Ty::Scalar)
    }

    pub(super) fn is_real(&self, ty: &syn::Type) -> bool {
        matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some_and(|name| self.function.reals.contains(&name.to_string())))
    }
}

/// `a[i][j]`.
fn indices_of(name: &Ident, indices: &[Expr]) -> Expr {
    indices.iter().fold(syn::parse_quote!(#name), |place: Expr, index| syn::parse_quote!(#place[#index]))
}

/// An entry of an array, or of a part of one.
pub(super) fn entry_at(array: &Expr, at: &Ident) -> Expr {
    match bare(array) {
        Expr::Index(index) => match bare(&index.index) {
            Expr::Range(range) => {
                let base = &index.expr;
                match range.start.as_deref() {
                    Some(start) if binds_less_than_a_sum(start) => syn::parse_quote!(#base[(#start) + #at]),
                    Some(start) => syn::parse_quote!(#base[#start + #at]),
                    None => syn::parse_quote!(#base[#at]),
                }
            }
            _ => syn::parse_quote!(#array[#at]),
        },
        _ => syn::parse_quote!(#array[#at]),
    }
}

/// Whether something may be added behind an expression only in brackets: `i << 1`, `a & b`, `if …`.
fn binds_less_than_a_sum(expr: &Expr) -> bool {
    use syn::BinOp::{Add, Div, Mul, Rem, Sub};
    match expr {
        Expr::Binary(binary) => !matches!(binary.op, Add(_) | Sub(_) | Mul(_) | Div(_) | Rem(_)),
        Expr::Path(_) | Expr::Lit(_) | Expr::Paren(_) | Expr::Field(_) | Expr::Index(_) => false,
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Cast(_) => false,
        _ => true,
    }
}

/// The floats that a type is made of.
fn scalars(ty: &Ty) -> Vec<&Scalar> {
    match ty {
        Ty::Scalar(scalar) => vec![scalar],
        Ty::Array(element, _) | Ty::Slice(element) | Ty::Vec(element) => scalars(element),
        Ty::Tuple(parts) => parts.iter().flat_map(scalars).collect(),
        _ => Vec::new(),
    }
}
