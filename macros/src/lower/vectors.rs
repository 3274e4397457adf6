//! Vectors that grow, become shorter, and are sorted.

use super::{Lower, Lowered, Variable, site};
use crate::errors::Result;
use crate::ir::{Op, Operand, Ty};
use crate::names::{SHORTEN, bare};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

impl Lower<'_> {
    /// `a.push(value)`.
    pub(super) fn push(&mut self, call: &ExprMethodCall) -> Result<()> {
        let value = self.value(&call.args[0])?;
        self.refuse_struct(value)?;
        let (name, indices) = self.target(&call.receiver)?;
        let array = self.storage_of(&name)?;
        let element = self.build.ty(array).element().cloned();
        let vector = matches!(self.build.ty(array), Ty::Vec(_)) && indices.is_empty();
        let mut value = value;
        if let Some(element) = &element {
            self.build.refine(value.val, element);
            if element.is_scalar() && self.ty(value).is_opaque() {
                let scalar = self.build.value(Op::AsScalar(value.val), element.clone(), site(&call.args[0]));
                value = Operand::owned(scalar);
            }
        }
        let fits = match (&element, self.ty(value)) {
            (Some(element), Ty::Scalar(_) | Ty::Passive) => element.is_scalar(),
            (Some(Ty::Tuple(parts)), Ty::Tuple(given)) => parts.len() == given.len(),
            (Some(element), ty) => !element.is_scalar() && ty.is_array(),
            _ => false,
        };
        if !vector || !fits {
            return Err(self.errors.refuse(
                &call.receiver,
                "`push` onto this differentiated value",
                "push what the `Vec` holds, and write its type: `let mut v: Vec<f64> = Vec::new();`, `Vec<(f64, f64)>`",
            ));
        }
        let state = self.build.append(array, value.val, site(&call.receiver));
        self.assign(&name, Variable::Active(Operand::owned(state)));
        Ok(())
    }

    /// A `Vec` that has an entry loses the last one.
    pub(super) fn shorten(&mut self, call: &ExprMethodCall) -> Result<()> {
        let (name, indices) = self.target(&call.receiver)?;
        let array = self.storage_of(&name)?;
        let entry = match self.build.ty(array) {
            Ty::Vec(entry) if indices.is_empty() => Some((**entry).clone()),
            _ => None,
        };
        if entry.and_then(|entry| self.build.zero_of(&entry)).is_none() {
            return Err(self.errors.refuse(
                &call.receiver,
                "this differentiated value becomes shorter",
                "let it be a local `Vec` of floats, with its type: `let mut v: Vec<f64> = …`",
            ));
        }
        let state = self.build.shorten(array, site(&call.receiver));
        self.assign(&name, Variable::Active(Operand::owned(state)));
        Ok(())
    }

    /// The methods that make a `Vec` longer or shorter, entry by entry; tells whether it is one of them.
    pub(super) fn resizing(
        &mut self,
        call: &ExprMethodCall,
        vector: &Expr,
        stmts: &mut Vec<Stmt>,
    ) -> Result<bool> {
        let shorten = Ident::new(SHORTEN, site(vector));
        match (call.method.to_string().as_str(), call.args.len()) {
            ("pop", 0) => stmts.push(parse_quote!(if !#vector.is_empty() { #vector.#shorten(); })),
            ("clear", 0) => stmts.push(parse_quote!(while !#vector.is_empty() { #vector.#shorten(); })),
            ("truncate", 1) => {
                let len = self.steady_number(&call.args[0], stmts);
                stmts.push(parse_quote!(while #vector.len() > #len { #vector.#shorten(); }));
            }
            ("resize", 2) => {
                let (len, held, value) =
                    (self.steady_number(&call.args[0], stmts), self.own_name("held"), &call.args[1]);
                stmts.extend::<[Stmt; 3]>([
                    parse_quote!(let #held = #value;),
                    parse_quote!(while #vector.len() > #len { #vector.#shorten(); }),
                    parse_quote!(while #vector.len() < #len { #vector.push(#held); }),
                ]);
            }
            ("insert", 2) => {
                let at = self.steady_number(&call.args[0], stmts);
                let (held, rest, value) = (self.own_name("held"), self.own_name("rest"), &call.args[1]);
                stmts.extend::<[Stmt; 4]>([
                    parse_quote!(let #held = #value;),
                    // Where there are fewer entries, this panics, as the method does.
                    parse_quote!(let #rest = #vector[#at..].len();),
                    parse_quote!(#vector.push(#held);),
                    parse_quote!(#vector[#at..].rotate_right(1);),
                ]);
            }
            ("remove" | "swap_remove", 1) => {
                let (before, _) = self.taken_out(call, vector);
                stmts.extend(before);
            }
            ("append", 1) => {
                let Expr::Reference(other) = bare(&call.args[0]) else { return Ok(false) };
                let (held, other) = (self.own_name("held"), &other.expr);
                stmts.push(parse_quote!(for #held in &#other { #vector.push(#held); }));
                stmts.push(parse_quote!(#other.clear();));
            }
            ("retain", 1) => {
                let Some(closure) = super::sequence::closure(&call.args[0], 1) else { return Ok(false) };
                let (all, held) = (self.own_name("all"), self.own_name("held"));
                let (bound, body) = (self.bound(&closure.inputs[0], &parse_quote!(#held)), &closure.body);
                stmts.extend::<[Stmt; 3]>([
                    parse_quote!(let #all = #vector.to_vec();),
                    parse_quote!(#vector.clear();),
                    parse_quote!(for #held in &#all { if { #(#bound)* #body } { #vector.push(*#held); } }),
                ]);
            }
            ("extend" | "extend_from_slice", 1) => {
                let (held, others) = (self.own_name("held"), &call.args[0]);
                stmts.push(parse_quote!(for #held in #others { #vector.push(#held); }));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// `remove` and `swap_remove`: what is done, and what they give.
    fn taken_out(&self, call: &ExprMethodCall, vector: &Expr) -> (Vec<Stmt>, Ident) {
        let (held, mut stmts) = (self.own_name("held"), Vec::new());
        let at = self.steady_number(&call.args[0], &mut stmts);
        let shorten = Ident::new(SHORTEN, site(vector));
        stmts.push(parse_quote!(let #held = #vector[#at];));
        stmts.push(match call.method == "remove" {
            true => parse_quote!(#vector[#at..].rotate_left(1);),
            false => parse_quote!(#vector[#at] = #vector[#vector.len() - 1];),
        });
        stmts.push(parse_quote!(#vector.#shorten();));
        (stmts, held)
    }

    /// `v.remove(i)` and `v.split_off(i)` as a value; `None` for any other method.
    pub(super) fn removed(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        const REMOVING: &[&str] = &["remove", "swap_remove", "split_off", "drain", "splice"];
        let removes = REMOVING.iter().any(|name| call.method == name);
        if !removes || !crate::names::root(&call.receiver).is_some_and(|name| self.is_active(name)) {
            return Ok(None);
        }
        let (mut stmts, vector) = self.steady_ends(&call.receiver);
        let (before, held) = match (call.method.to_string().as_str(), call.args.len()) {
            ("remove" | "swap_remove", 1) => self.taken_out(call, &vector),
            ("split_off", 1) => self.split_off(call, &vector),
            ("drain" | "splice", _) => {
                let message = format!("`{}` of a differentiated `Vec` is not differentiated", call.method);
                let help = "copy the entries, `v[a..b].to_vec()`, and take them out by `truncate`, `split_off` or `remove`";
                return Err(self.errors.refuse(&call.method, message, help));
            }
            _ => return Ok(None),
        };
        stmts.extend(before);
        self.scoped(|this| {
            stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.value(&parse_quote!(#held))
        })
        .map(|operand| Some(Lowered::Active(operand)))
    }

    /// `split_off`: what is done, and what it gives.
    fn split_off(&self, call: &ExprMethodCall, vector: &Expr) -> (Vec<Stmt>, Ident) {
        let (held, mut stmts) = (self.own_name("held"), Vec::new());
        let at = self.steady_number(&call.args[0], &mut stmts);
        let shorten = Ident::new(SHORTEN, site(vector));
        stmts.push(parse_quote!(let #held = #vector[#at..].to_vec();));
        stmts.push(parse_quote!(while #vector.len() > #at { #vector.#shorten(); }));
        (stmts, held)
    }

    /// `v.sort_by(|a, b| a.total_cmp(b))`: the order is found without a derivative, and the entries change their places; tells
    /// whether it is that.
    pub(super) fn sorting(
        &mut self,
        call: &ExprMethodCall,
        array: &Expr,
        stmts: &mut Vec<Stmt>,
    ) -> Result<bool> {
        let unstable = call.method == "sort_unstable_by";
        let Some(compare) = call.args.first().filter(|_| unstable || call.method == "sort_by") else {
            return Ok(false);
        };
        if unstable && !self.orders_every_bit(array, compare)? {
            return Err(self.errors.refuse(
                &call.method,
                "`sort_unstable_by` may leave what is equal in any order",
                "write `sort_by`, or compare floats by `total_cmp`",
            ));
        }
        let [one, other, at] = ["one", "other", "at"].map(|base| self.own_name(base));
        let (places, held) = (self.own_mutable("places"), self.own_name("held"));
        let compared = self.applied(compare, [&parse_quote!(&#held[*#one]), &parse_quote!(&#held[*#other])]);
        let entry = super::storage::entry_at(array, &at);
        stmts.extend::<[Stmt; 4]>([
            parse_quote!(let #held = #array.to_vec();),
            parse_quote!(let mut #places: ::std::vec::Vec<usize> = (0..#held.len()).collect();),
            parse_quote!(#places.sort_by(|#one, #other| #compared);),
            parse_quote!(for #at in 0..#places.len() { #entry = #held[#places[#at]]; }),
        ]);
        Ok(true)
    }

    /// Whether entries that a comparison finds equal are the same to the bit.
    fn orders_every_bit(&mut self, array: &Expr, compare: &Expr) -> Result<bool> {
        let text = compare.to_token_stream().to_string();
        let floats = match self.look(|this| this.expr(array))? {
            Lowered::Active(operand) => self.ty(operand).element().is_some_and(Ty::is_scalar),
            Lowered::Passive => false,
        };
        Ok(floats && text.contains("total_cmp"))
    }
}
