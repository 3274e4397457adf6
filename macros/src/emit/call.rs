//! Calls of other differentiable functions: the one protocol.
//!
//! `g::__vjp(a, b)` gives the value and a pullback that borrows nothing of the caller's variables. The pullback takes the
//! cotangent and one handle for each argument: `()` for an argument by value, and for a reference the reference again, with
//! the cells that the gradient is to be added to. It gives one part for each argument: the gradient of an argument by value,
//! and `()` where there is none or where the cells have it. The caller does not know which arguments the callee
//! differentiates by; the traits behind `arg`, `settle` and `part` turn what it has into what the callee wants.

use super::Printer;
use super::function::cells_name;
use crate::ir::{Call, CallForm, Callee, Op, Operand, Region, Scalar, Ty, Val};
use crate::names::plain;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::PathArguments;

impl Printer<'_> {
    pub(super) fn call_statement(&self, val: Val, call: &Call, name: &Ident) -> TokenStream {
        let mut args: Vec<TokenStream> = call.args.iter().map(|arg| self.operand(*arg)).collect();
        if let Callee::Method(..) = call.callee {
            // Rust borrows the receiver as the method asks for it.
            args[0] = self.receiver(call.args[0].val);
        }
        for place in &call.changes {
            args[*place] = self.lent_place(call.args[*place].val);
        }
        let pullback = pullback_name(name);
        let tangent = self.tangent_name(val);
        match call.form {
            CallForm::Plain => {
                let call = plain_call(&call.callee, &args);
                code!(let #name = #call;)
            }
            CallForm::Vjp => {
                let call = derived_call(&call.callee, "__vjp", &args, call.span);
                code!(let (#name, #pullback) = #call;)
            }
            CallForm::Recorded => {
                let (forward, records) = (self.own_form("__forward"), crate::ir::records());
                code!(let #name = #forward(#(#args,)* #records);)
            }
            CallForm::Jvp => {
                let args = self.with_tangents(call, args);
                let call = derived_call(&call.callee, "__jvp", &args, call.span);
                code!(let (#name, #tangent) = #call;)
            }
            CallForm::VjpJvp => {
                let args = self.with_tangents(call, args);
                let call = derived_call(&call.callee, "__vjp_jvp", &args, call.span);
                code!(let (#name, #tangent, #pullback) = #call;)
            }
        }
    }

    /// A hidden form of the function itself.
    fn own_form(&self, form: &str) -> TokenStream {
        let (form, turbofish) = (format_ident!("{form}"), super::products::turbofish(self.function));
        code!(Self::#form #turbofish)
    }

    /// The name of the tangent that comes with a call.
    fn tangent_name(&self, call: Val) -> Ident {
        let known = self.call_tangents.get(&call).cloned();
        known.unwrap_or_else(|| format_ident!("_tangent", span = Span::mixed_site()))
    }

    /// The arguments, then a tangent for each of them.
    fn with_tangents(&self, call: &Call, mut args: Vec<TokenStream>) -> Vec<TokenStream> {
        let root = &self.root;
        args.extend(call.tangents.iter().enumerate().map(|(place, tangent)| match tangent {
            Some(tangent) if call.changes.contains(&place) => self.lent_place(*tangent),
            Some(tangent) => {
                let tangent = self.by_ref(*tangent);
                code!(#root::__private::tangent(#tangent))
            }
            None => code!(#root::__private::no_tangent()),
        }));
        args
    }

    /// A storage, or a place in one, that is lent to be changed.
    fn lent_place(&self, val: Val) -> TokenStream {
        let place = self.receiver(val);
        match self.program.is_lent(val) {
            true => code!(&mut *#place),
            false => code!(&mut #place),
        }
    }

    /// `let parts = pullback(cotangent, handles…);`
    pub(super) fn pull_statement(
        &self,
        pull: Val,
        name: &Ident,
        pullback: Val,
        args: &[Operand],
        [cotangent, tangent]: [Option<Val>; 2],
    ) -> TokenStream {
        let recorded =
            matches!(self.program.node(pull).op, Op::Pull { call, .. } if self.program.is_recorded(call));
        let pullback = match recorded {
            true => self.own_form("__reverse"),
            false => self.name_of(pullback).to_token_stream(),
        };
        let Op::Pull { call, .. } = self.program.node(pull).op else { unreachable!("the caller has looked") };
        let Op::Call(call) = &self.program.node(call).op else { unreachable!("a pullback is of a call") };
        let changes = &call.changes;
        let cotangent = self.by_value(cotangent.expect("a pullback is run for a cotangent"));
        if let Some(tangent) = tangent {
            let tangent = self.by_value(tangent);
            let changed = changes.iter().enumerate().flat_map(|(at, place)| {
                [*place, call.args.len() + at].map(|place| self.lent_place(args[place].val))
            });
            let others = args[..call.args.len()].iter().enumerate();
            let others = others.filter(|(place, _)| !changes.contains(place));
            // The pullback has a copy of what it differentiates.
            let others = others.map(|(place, arg)| {
                self.passive_handle(call, place, *arg).unwrap_or_else(|| {
                    let (value, root) = (self.by_ref(arg.val), &self.root);
                    code!(#root::__private::passive(&#value))
                })
            });
            let handed = changed.chain(others);
            // What rustc says of the pullback it has said of the call, and it says equal things of one place once.
            let run = quote_spanned!(call.span=> (#cotangent, #tangent #(, #handed)*));
            let pullback = located(pullback, call.span);
            return code!(let #name = #pullback #run;);
        }
        let lent = self.lent_to(pull, name);
        let through = |place: usize| {
            let own = lent.iter().find(|(lent, ..)| *lent == place).map(|(_, cells, _)| cells);
            own.or_else(|| self.through.get(&(pull, place)))
        };
        let slotted = args.iter().enumerate().filter(|(place, arg)| {
            self.needs_slot(**arg) && through(*place).is_none() && !changes.contains(place)
        });
        let slots = slotted.map(|(place, _)| {
            let slot = slot_name(name, place);
            code!(let mut #slot = ::core::option::Option::None;)
        });
        let root = &self.root;
        let handles = args.iter().enumerate().map(|(place, arg)| match through(place) {
            _ if changes.contains(&place) => self.lent_place(arg.val),
            Some(cells) => {
                let value = self.by_ref(arg.val);
                code!(#root::__private::through(#value, #cells))
            }
            None => self.passive_handle(call, place, *arg).unwrap_or_else(|| {
                let (value, slot) = (self.by_ref(arg.val), slot_name(name, place));
                code!(#root::__private::arg(#value, &mut #slot))
            }),
        });
        let handles = handles.chain(recorded.then(crate::ir::records));
        let cells = lent.iter().map(|(_, cells, lender)| code!(let #cells = #lender;));
        let settled = lent.iter().map(|(place, cells, _)| {
            let place = Literal::usize_unsuffixed(*place);
            code!(#cells.settle(#name.#place);)
        });
        code!(#(#slots)* #(#cells)* let #name = #pullback(#cotangent, #(#handles),*); #(#settled)*)
    }

    /// The shadows that a pullback adds into by itself: the argument, a name for the cells, and what they are.
    fn lent_to(&self, pull: Val, name: &Ident) -> Vec<(usize, Ident, TokenStream)> {
        let Op::Pull { args, .. } = &self.program.node(pull).op else {
            unreachable!("the caller has looked")
        };
        let mut lent = Vec::new();
        for place in 0..args.len() {
            let Some((array, path)) = self.lent.get(&(pull, place)) else { continue };
            let cells = format_ident!("cells_{}_{}", plain(name), place, span = Span::mixed_site());
            lent.push((place, cells, self.cells_at(*array, path)));
        }
        lent
    }

    /// The cells of a place in a shadow.
    fn cells_at(&self, array: Val, path: &[Val]) -> TokenStream {
        if let Some(cells) = self.own_cells(array) {
            return self.part_of_cells(cells, path);
        }
        let (mut buffer, root) = (self.receiver(array), &self.root);
        for index in path {
            let index = self.value(*index).tokens;
            buffer = code!(#buffer[#index]);
        }
        code!(#root::__private::GradientCells::of(&mut #buffer[..]))
    }

    /// The caller's cells, if they are the shadow.
    pub(super) fn own_cells(&self, shadow: Val) -> Option<&Ident> {
        self.program.root(shadow).and_then(|root| self.in_cells.get(&root))
    }

    fn part_of_cells(&self, cells: &Ident, path: &[Val]) -> TokenStream {
        path.iter().fold(cells.to_token_stream(), |cells, index| {
            let place = self.value(*index).tokens;
            match self.program.node(*index).op {
                Op::Span(..) => code!(#cells.part(#place)),
                _ => code!(#cells.row(#place)),
            }
        })
    }

    /// The caller's cells of a part that is taken before a loop, if that adds to them, and the cells that they are a part of.
    pub(super) fn cells_of_part(&self, part: Val) -> Option<(Ident, &Ident)> {
        let whole = self.lent_parts.get(&part)?;
        Some((cells_name(self.name_of(part)), whole))
    }

    /// Adds to a place in the caller's cells.
    pub(super) fn add_at(&self, cells: &Ident, path: &[Val], value: Val) -> TokenStream {
        let part = self.by_value(value);
        if let [place] = path
            && let Op::Offset(_, index) = self.program.node(*place).op
            && let Some(part_of) = self.lent_places.get(place)
            && self.lent_parts.get(part_of) == Some(cells)
        {
            let (cells, index) = (cells_name(self.name_of(*part_of)), self.value(index).tokens);
            return code!(#cells.add(#index, #part););
        }
        match path.split_last() {
            Some((index, path)) if !matches!(self.program.node(*index).op, Op::Span(..)) => {
                let (cells, place) = (self.part_of_cells(cells, path), self.value(*index).tokens);
                code!(#cells.add(#place, #part);)
            }
            _ => {
                let cells = self.part_of_cells(cells, path);
                code!(#cells.add_all(#part);)
            }
        }
    }

    /// Finds the gradients of slices that go from a pullback straight into a shadow: the pullback is lent that.
    pub(super) fn lend_shadows(&mut self, region: &Region) {
        let program = self.program;
        let steps: Vec<Val> = region.computed().collect();
        for (at, pull) in steps.iter().enumerate() {
            let op = &program.node(*pull).op;
            op.regions().iter().for_each(|inner| self.lend_shadows(inner));
            if !matches!(op, Op::Pull { tangent: None, .. }) {
                continue;
            }
            let mut roots = Vec::new();
            for bump in &steps[at + 1..] {
                let Op::Bump { array, path, value, .. } = &self.program.node(*bump).op else { continue };
                let Op::PullPart { pull: of, arg, tangent: false } = self.program.node(*value).op else {
                    continue;
                };
                let root = self.program.root(*array);
                let once = self.note(*value).uses == 1;
                if of != *pull || !once || roots.contains(&root) || !self.may_lend(&steps, at, *bump, path) {
                    continue;
                }
                roots.push(root);
                self.lent.insert((*pull, arg), (*array, path.clone()));
                self.notes[value.index()].inline = true;
                self.settled.insert(*bump);
            }
        }
    }

    /// Whether a shadow may be added to at the step `at` instead of at the step `bump`: nothing between looks at it, and its
    /// place is known.
    fn may_lend(&self, steps: &[Val], at: usize, bump: Val, path: &[Val]) -> bool {
        let Op::Bump { array, value, .. } = &self.program.node(bump).op else { return false };
        let root = self.program.root(*array);
        let between: Vec<Val> = steps[at + 1..].iter().copied().take_while(|step| *step != bump).collect();
        let known = path.iter().all(|index| self.is_known_before(*index, &between));
        let looks = |step: &Val| match &self.program.node(*step).op {
            Op::Bump { .. } => false,
            op => op.reads_any(self.program, |read| self.program.root(self.program.array_of(read)) == root),
        };
        let there = root.is_some_and(|root| !between.contains(&root));
        // Rows that are vectors have no cells.
        let cells = self.ty(*value).element().is_some_and(super::expr::is_copy);
        there && known && cells && !between.iter().any(looks)
    }

    /// Whether a value can be written before these steps.
    fn is_known_before(&self, val: Val, steps: &[Val]) -> bool {
        let operands = || self.program.node(val).op.operands();
        !steps.contains(&val)
            || self.note(val).inline && operands().iter().all(|operand| self.is_known_before(*operand, steps))
    }

    /// An argument that is known to be a value and no reference needs no handle.
    fn is_plain(&self, arg: Operand) -> bool {
        match &self.program.node(arg.val).op {
            Op::Leaf(leaf) => leaf.plain && arg.refs == 0,
            _ => arg.refs == 0 && self.ty(arg.val).is_scalar(),
        }
    }

    fn is_passive(&self, arg: Operand) -> bool {
        matches!(self.program.node(arg.val).op, Op::Leaf(_)) || matches!(self.ty(arg.val), Ty::Passive)
    }

    fn needs_slot(&self, arg: Operand) -> bool {
        !self.is_plain(arg) && !self.is_passive(arg)
    }

    /// The handle of an argument that the caller does not differentiate.
    fn passive_handle(&self, call: &Call, place: usize, arg: Operand) -> Option<TokenStream> {
        let root = &self.root;
        match &call.callee {
            // The call borrows what a method is called on, whatever it is.
            Callee::Method(name, _) if place == 0 && self.is_passive(arg) => {
                let callee = Callee::Method(name.clone(), None);
                Some(derived_call(&callee, "__receiver", &[self.receiver(arg.val)], call.span))
            }
            _ if self.is_plain(arg) => Some(code!(())),
            _ if self.is_passive(arg) => {
                let value = self.value(arg.val).tokens;
                let ands = (0..=arg.refs).map(|_| code!(&));
                Some(code!(#root::__private::passive(#(#ands)* #value)))
            }
            _ => None,
        }
    }

    /// The part of a pullback's result that belongs to one argument.
    pub(super) fn pull_part(&self, pull: Val, arg: usize, tangent: bool) -> super::expr::Printed {
        let Op::Pull { call, args, tangent: with_tangent, .. } = &self.program.node(pull).op else {
            unreachable!("a part is of a pullback's run")
        };
        let Op::Call(call) = &self.program.node(*call).op else { unreachable!("a pullback is of a call") };
        let parts = self.name_of(pull);
        let place = Literal::usize_unsuffixed(arg);
        let part = match (with_tangent.is_some(), tangent) {
            (true, true) => code!(#parts.#place.1),
            (true, false) => code!(#parts.#place.0),
            (false, _) => code!(#parts.#place),
        };
        let operand = args[arg];
        let value = self.typed_zero(operand.val).unwrap_or_else(|| self.by_ref(operand.val));
        if with_tangent.is_some() || call.form == CallForm::VjpJvp || self.is_plain(operand) {
            return self.private("part", &[part, value]);
        }
        let slot = slot_name(parts, arg).to_token_stream();
        self.private("settle", &[slot, part, value])
    }
}

impl Printer<'_> {
    /// The zero that stands for a scalar argument, with its type: nothing else may tell it.
    fn typed_zero(&self, val: Val) -> Option<TokenStream> {
        let zero = match (&self.program.node(val).op, self.ty(val)) {
            (Op::Const(0.0), Ty::Scalar(Scalar::F64(_))) => Literal::f64_suffixed(0.0),
            (Op::Const(0.0), Ty::Scalar(Scalar::F32(_))) => Literal::f32_suffixed(0.0),
            _ => return None,
        };
        Some(code!(&#zero))
    }
}

pub(super) fn pullback_name(call: &Ident) -> Ident {
    format_ident!("pullback_{}", plain(call), span = Span::mixed_site())
}

fn slot_name(parts: &Ident, place: usize) -> Ident {
    format_ident!("{}_{}", plain(parts), place, span = Span::mixed_site())
}

fn plain_call(callee: &Callee, args: &[TokenStream]) -> TokenStream {
    match callee {
        Callee::Path(path) => code!(#path(#(#args),*)),
        Callee::Method(name, turbofish) => {
            let (receiver, args) = args.split_first().expect("a method has a receiver");
            code!((#receiver).#name #turbofish(#(#args),*))
        }
    }
}

/// The call of a derivative that stands beside the function: `g::__vjp(…)`, `Layer::__g_vjp(…)`, `receiver.__g_vjp(…)`.
fn derived_call(callee: &Callee, form: &str, args: &[TokenStream], span: Span) -> TokenStream {
    match callee {
        Callee::Method(name, turbofish) => {
            let (receiver, args) = args.split_first().expect("a method has a receiver");
            let name = beside(name, form);
            quote_spanned!(span=> (#receiver).#name #turbofish(#(#args),*))
        }
        Callee::Path(path) => {
            let path = derived_path(&path.path, form);
            quote_spanned!(span=> #path(#(#args),*))
        }
    }
}

/// The same tokens, as if they stood somewhere else.
fn located(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            tree.set_span(tree.span().located_at(span));
            tree
        })
        .collect()
}

/// `__vjp` of the method `energy` is `__energy_vjp`.
fn beside(name: &Ident, form: &str) -> Ident {
    format_ident!("__{}_{}", plain(name), form.trim_start_matches('_'), span = name.span())
}

/// `Layer::g`, `Self::g`: the parent's name begins with a capital, as types' names do and modules' do not.
pub(super) fn is_in_type(path: &syn::Path) -> bool {
    let parent = path.segments.iter().rev().nth(1);
    parent.is_some_and(|parent| parent.ident.to_string().starts_with(char::is_uppercase))
}

pub(super) fn derived_path(path: &syn::Path, form: &str) -> TokenStream {
    let mut path = path.clone();
    let in_type = is_in_type(&path);
    let last = path.segments.last_mut().expect("a path has a segment");
    if in_type {
        last.ident = beside(&last.ident, form);
        return path.to_token_stream();
    }
    let arguments = std::mem::replace(&mut last.arguments, PathArguments::None);
    let form = format_ident!("{form}", span = last.ident.span());
    let turbofish = match arguments {
        PathArguments::AngleBracketed(mut arguments) => {
            arguments.colon2_token = Some(Default::default());
            arguments.to_token_stream()
        }
        _ => TokenStream::new(),
    };
    code!(#path::#form #turbofish)
}
