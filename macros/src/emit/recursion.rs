//! A function that calls itself: one tape for all its calls.
//!
//! A pullback holds the pullbacks of the calls inside it, and no type can hold another one of itself. So the two sweeps are
//! functions: the forward one leaves a record of every call on a tape when the call is over, and the reverse one takes them
//! off from the end, its own before those of the calls inside it. A record is what the reverse sweep takes from the forward
//! one; its types have to be written out. Where they cannot be, or the function asks for it, each pullback is boxed instead.

use super::Printer;
use super::code::Code;
use super::function::Body;
use super::function::{Halves, halves};
use super::products::{Item, calls_itself};
use crate::adjoint::{Seed, adjoint};
use crate::ir::{Op, Program, Region, Scalar, Step, Ty, Val, records};
use crate::signature::{Passing, Place};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident};
use std::collections::HashSet;

/// What the reverse sweep takes from the forward one: names and types.
type Record = Vec<(Ident, TokenStream)>;

impl Item<'_> {
    /// The hidden forms of a function that calls itself; `None` if it does not, or if its pullback is to be boxed.
    pub(super) fn by_tape(&self, program: &Program) -> Option<Vec<TokenStream>> {
        let mut calls = program.nodes.iter().filter(|node| calls_itself(self.function, &node.op)).peekable();
        let taped = calls.peek().is_some()
            && calls.all(|node| matches!(&node.op, Op::Call(call) if call.own))
            && !self.function.args.recursive
            && self.function.place == Place::Free;
        if !taped {
            return None;
        }
        let program = adjoint(program, &self.wrt(program), &Seed::Recorded);
        let halves = halves(self, &program);
        let record = self.record(&halves)?;
        let types = record.iter().map(|(_, ty)| ty);
        let types = code!((#(#types,)*));
        let unboxed = Item { root: self.root.clone(), boxed: false, ..*self };
        Some(vec![
            unboxed.vjp_form(self.vjp_over_tape()),
            self.forward_sweep(&halves, &record, &types),
            self.reverse_sweep(&halves, &record, &types),
        ])
    }

    fn vjp_over_tape(&self) -> Body {
        let (root, records) = (&self.root, records());
        let params = self.own_names();
        let (forward, reverse, out) = (self.own("__forward"), self.own("__reverse"), self.output_gradient());
        let names: Vec<Ident> = (0..params.len()).map(|place| format_ident!("handle{place}")).collect();
        let handles = self.function.params.iter().zip(&names).map(|(param, name)| {
            let ty = self.handle_type(param);
            code!(#name: #ty)
        });
        let tokens = code! {
            let mut #records = #root::__private::Vec::new();
            let value = #forward(#(#params,)* &mut #records);
            (value, move |cotangent: #out, #(#handles),*| #reverse(cotangent, #(#names,)* &mut &#records[..]))
        };
        Body { params, code: tokens.into() }
    }

    fn forward_sweep(&self, halves: &Halves, record: &Record, types: &TokenStream) -> TokenStream {
        let (root, records) = (&self.root, records());
        let Halves { forward, value, .. } = halves;
        let names = record.iter().map(|(name, _)| name);
        let mut params = self.parameters(&halves.params);
        params.push(code!(#records: &mut #root::__private::Vec<#types>));
        let value = (!self.function.is_unit()).then_some(value);
        let body = forward.clone().then(code!(#records.push((#(#names,)*)); #value));
        let out = self.function.output_type.to_token_stream();
        self.method("__forward", "", &params, &out, body, false)
    }

    fn reverse_sweep(&self, halves: &Halves, record: &Record, types: &TokenStream) -> TokenStream {
        let (root, records) = (&self.root, records());
        let names = record.iter().map(|(name, _)| name);
        let mut params = halves.handles.clone();
        params.push(code!(#records: &mut &[#types]));
        let last = code!(let (#(#names,)*) = #root::__private::last_record(#records););
        let body = Code::from(last).then(halves.sweep.clone());
        self.method("__reverse", "", &params, &self.part_types(), body, false)
    }

    /// What a call leaves for its reverse: what the reverse sweep names of the forward one. `None` where a type is not known,
    /// or is not one of plain numbers.
    fn record(&self, halves: &Halves) -> Option<Record> {
        let Halves { printer, params, .. } = halves;
        let mut words = HashSet::new();
        super::function::collect_words(halves.sweep.clone().into_tokens(), &mut words);
        let read = |name: &Ident| words.contains(&name.to_string());
        let mut record = Record::new();
        for (param, name) in self.function.params.iter().zip(params).filter(|(_, name)| read(name)) {
            match param.passing {
                Passing::Passive if param.passive_reference().is_some() => {}
                Passing::Passive if param.is_copied() => {
                    record.push((name.clone(), param.ty.to_token_stream()))
                }
                Passing::Value => record.push((name.clone(), self.plain_type(&param.seen)?)),
                Passing::Passive => return None,
                Passing::Cells | Passing::Borrowed | Passing::Changed => {}
            }
        }
        for step in &printer.program.body.steps[..printer.program.forward] {
            match step {
                Step::Keep(kept) => {
                    let kept = &printer.program.kept[*kept];
                    if kept.binds.iter().any(read) {
                        return None;
                    }
                }
                Step::Compute(val) => {
                    let vals = std::iter::once(*val).chain(printer.program.node(*val).op.outs());
                    for val in vals {
                        match &printer.note(val).name {
                            Some(name) if read(name) => {
                                record.push((name.clone(), self.kept_type(printer, val)?))
                            }
                            _ => {}
                        }
                    }
                }
            }
        }
        (!printer.keeps_tapes()).then_some(record)
    }

    /// The type of a value of the forward sweep; what only one arm of a branch gives is an `Option`.
    fn kept_type(&self, printer: &Printer, val: Val) -> Option<TokenStream> {
        let program = printer.program;
        let Op::Out(owner, _) = program.node(val).op else { return self.plain_type(printer.ty(val)) };
        let Op::Branch(branch) = &program.node(owner).op else { return self.plain_type(printer.ty(val)) };
        let place = branch.outs.iter().position(|out| *out == val).expect("it is one of them");
        let given = |arm: &Region| match program.node(arm.results[place]).op {
            Op::Given(part) => Some(part),
            _ => None,
        };
        match branch.arms.iter().find_map(given) {
            None => self.plain_type(printer.ty(val)),
            Some(part) => {
                let ty = self.plain_type(printer.ty(part))?;
                Some(code!(::core::option::Option<#ty>))
            }
        }
    }

    /// A type of plain numbers, written out.
    fn plain_type(&self, ty: &Ty) -> Option<TokenStream> {
        let plain = match ty {
            Ty::Scalar(scalar) => !matches!(scalar, Scalar::Inferred),
            Ty::Bool => return Some(code!(bool)),
            Ty::Array(element, _) => self.plain_type(element).is_some(),
            Ty::Tuple(parts) => parts.iter().all(|part| self.plain_type(part).is_some()),
            _ => false,
        };
        plain.then(|| ty.gradient(&self.root))
    }
}
