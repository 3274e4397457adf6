//! The bodies of generated functions, one for each kind of program.

use super::code::Code;
use super::products::Item;
use super::{Printer, joined};
use crate::adjoint::{fuse, moves, neighbours, sums};
use crate::ir::{Array, Op, Program, Region, Step, Ty, Val, ValMap, ValSet};
use crate::names::plain;
use crate::signature::{Param, Passing};
use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::format_ident;
use std::collections::HashSet;

/// A body, and the names that it gives to the parameters of its program.
pub(super) struct Body {
    pub(super) params: Vec<Ident>,
    pub(super) code: Code,
}

/// Value and gradient, in one go.
pub(super) fn value_and_grad(item: &Item, program: &Program) -> Body {
    let carried = neighbours::carried(program, true);
    let program = carried.as_ref().unwrap_or(program);
    let moved = moves::moved(program);
    let program = moved.as_ref().unwrap_or(program);
    let summed = sums::apart(program);
    let program = summed.as_ref().unwrap_or(program);
    let mut printer = Printer::new(item.function, program, &[]);
    let prologue = printer.prologue(item);
    let steps = printer.steps(0..program.body.steps.len());
    let results = printer.results(&program.body.results);
    let (value, gradients) = results.split_first().expect("the value is a result");
    let gradient = item.settled(gradients);
    Body {
        params: printer.param_names(),
        code: Code::from(prologue).then(steps).then(code!((#value, #gradient))),
    }
}

/// Value and tangent.
pub(super) fn value_and_tangent(
    item: &Item,
    program: &Program,
    prologue_of_tangents: TokenStream,
    refs: &[u8],
) -> Body {
    let mut printer = Printer::new(item.function, program, refs);
    let prologue = printer.prologue(item);
    let steps = printer.steps(0..program.body.steps.len());
    let results = printer.results(&program.body.results);
    let (value, tangent) = (&results[0], &results[1]);
    Body {
        params: printer.param_names(),
        code: Code::from(prologue).then(prologue_of_tangents).then(steps).then(code!((#value, #tangent))),
    }
}

/// A gradient alone.
pub(super) fn gradient_only(item: &Item, program: &Program, refs: &[u8]) -> Body {
    let mut printer = Printer::new(item.function, program, refs);
    let prologue = printer.prologue(item);
    let steps = printer.steps(0..program.body.steps.len());
    let results = printer.results(&program.body.results);
    let result = item.settled(&results);
    Body { params: printer.param_names(), code: Code::from(prologue).then(steps).then(result) }
}

/// Value and rows, nested as the output is.
pub(super) fn rows(item: &Item, program: &Program, nest: impl Fn(&[TokenStream]) -> TokenStream) -> Body {
    let mut printer = Printer::new(item.function, program, &[]);
    let prologue = printer.prologue(item);
    let steps = printer.steps(0..program.body.steps.len());
    let results = printer.results(&program.body.results);
    let width = item.function.active().count();
    let rows: Vec<TokenStream> = results.chunks(width).map(|row| item.settled(row)).collect();
    let nested = nest(&rows);
    Body { params: printer.param_names(), code: Code::from(prologue).then(steps).then(nested) }
}

/// The forward sweep and the reverse sweep, each by itself.
pub(super) struct Halves<'a> {
    pub(super) printer: Printer<'a>,
    /// The names of the program's parameters, without the cotangent.
    pub(super) params: Vec<Ident>,
    pub(super) forward: Code,
    pub(super) value: TokenStream,
    /// What the reverse sweep takes: the cotangent, and a handle for each parameter.
    pub(super) handles: Vec<TokenStream>,
    pub(super) sweep: Code,
}

pub(super) fn halves<'a>(item: &Item<'a>, program: &'a Program) -> Halves<'a> {
    let mut printer = Printer::new(item.function, program, &[]);
    let gathered = printer.inline_gathers(item);
    printer.hand_through(item, &gathered);
    printer.shadow_in_cells(item);
    let prologue = printer.prologue(item);
    let forward = printer.steps(0..program.forward);
    let results = &program.body.results;
    let value = printer.forward_value(results[0]);
    printer.measure_shadows(item);
    let again = printer.borrowed_again();
    let reverse = printer.steps(program.forward..program.body.steps.len());
    let mut params = printer.param_names();
    // The function's parameters, the cotangent, and the shadows of what the function changes.
    let mut shadows = params.split_off(item.function.params.len() + 1).into_iter();
    printer.here = usize::MAX;
    let mut ends = Vec::new();
    let mut parts = Vec::new();
    let mut gradients = results[1..].iter();
    let mut handles = Vec::new();
    let cotangent = params.pop().expect("the cotangent is the last parameter");
    let out = item.output_gradient();
    handles.push(code!(#cotangent: #out));
    for (param, name) in item.function.params.iter().zip(&params) {
        handles.push(match param.passing {
            Passing::Changed => {
                let (shadow, ty) = (shadows.next().expect("it has a shadow"), item.handle_type(param));
                code!(#shadow: #ty)
            }
            _ => item.handle_pattern(param, name),
        });
        let gradient =
            param.active().then(|| *gradients.next().expect("a gradient for each active parameter"));
        parts.push(match gradient {
            None => code!(()),
            Some(_) if param.passing == Passing::Changed => code!(()),
            Some(gradient) if printer.own_cells(gradient).is_some() => code!(()),
            Some(gradient) if param.passing == Passing::Cells => {
                ends.push(printer.add_to_cells(name, gradient, gathered.contains(&gradient)));
                code!(())
            }
            Some(gradient) => printer.by_value(gradient),
        });
    }
    let views = item.function.params.iter().zip(&params).filter(|(param, _)| param.is_view());
    let views = joined(views.map(|(_, name)| code!(let #name = ::core::clone::Clone::clone(#name);)));
    let sweep = Code::from(views).then(again).then(reverse).then(code!(#(#ends)* (#(#parts,)*)));
    Halves { printer, params, forward: Code::from(prologue).then(forward), value, handles, sweep }
}

/// Value and pullback: the forward sweep, and the reverse sweep as a closure that borrows nothing of the caller's.
pub(super) fn value_and_pullback(item: &Item, program: &Program) -> Body {
    let carried = neighbours::carried(program, false);
    let program = carried.as_ref().unwrap_or(program);
    let summed = sums::apart(program);
    let program = summed.as_ref().unwrap_or(program);
    let Halves { mut printer, params, forward, value, handles, sweep } = halves(item, program);
    let (keep, again) = printer.lent();
    let sweep = Code::from(again).then(sweep).into_block();
    let pullback = item.as_pullback(code!(move |#(#handles),*| #sweep));
    Body { params, code: forward.then(keep).then(code!((#value, #pullback))) }
}

/// Value, tangent, and the pullback with its tangent; everything by value.
pub(super) fn second_pullback(
    item: &Item,
    program: &Program,
    prologue_of_tangents: TokenStream,
    refs: &[u8],
) -> Body {
    let mut printer = Printer::owning(item.function, program, refs);
    let prologue = printer.prologue(item);
    let owned = printer.owned(item);
    let forward = printer.steps(0..program.forward);
    let results = &program.body.results;
    printer.measure_shadows(item);
    let again = printer.borrowed_again();
    let reverse = printer.steps(program.forward..program.body.steps.len());
    let value = printer.forward_value(results[0]);
    let tangent = printer.forward_value(results[1]);
    let mut params = printer.param_names();
    printer.here = usize::MAX;
    let mut gradients = results[2..].chunks(2);
    let mut parts = Vec::new();
    for param in &item.function.params {
        parts.push(match param.active().then(|| gradients.next()).flatten() {
            Some(pair) if param.has_gradient() => {
                let (gradient, change) = (printer.by_value(pair[0]), printer.by_value(pair[1]));
                code!((#gradient, #change))
            }
            _ => code!(((), ())),
        });
    }
    let out = item.output_gradient();
    // The cotangent and the shadows of what the function changes stand behind the parameters, and so do their tangents.
    let changed: Vec<&Param> = item.function.changed().collect();
    let handed = 1 + changed.len();
    let changes = params.split_off(params.len() - handed);
    let place = item.function.params.len();
    let cotangents: Vec<Ident> = params.drain(place..place + handed).collect();
    let types = std::iter::once(out).chain(changed.iter().map(|param| item.handle_type(param)));
    let handles = cotangents
        .iter()
        .zip(&changes)
        .zip(types)
        .map(|((cotangent, change), ty)| code!(#cotangent: #ty, #change: #ty));
    let names =
        item.function.params.iter().zip(&params).filter(|(param, _)| param.passing != Passing::Changed);
    let lent = names.map(|(param, name)| {
        let ty = item.lent_type(param);
        match param.is_lent_again() {
            true => code!(#name: #ty),
            false => code!(_: #ty),
        }
    });
    let handles = handles.chain(lent);
    let views = item.function.params.iter().zip(&params).filter(|(param, _)| param.is_view());
    let views = joined(views.map(|(_, name)| {
        let held = held_name(name);
        code!(let #name = #held.view();)
    }));
    let (keep, lent) = printer.lent();
    let sweep =
        Code::from(lent).then(views).then(again).then(reverse).then(code!((#(#parts,)*))).into_block();
    let closure = item.as_pullback(code!(move |#(#handles),*| #sweep));
    let before = Code::from(prologue).then(owned).then(prologue_of_tangents);
    Body { params, code: before.then(forward).then(keep).then(code!((#value, #tangent, #closure))) }
}

/// `self` under another name: it is none that a closure could bind.
pub(super) fn without_self(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter().peekable();
    let mut renamed = TokenStream::new();
    while let Some(tree) = trees.next() {
        let in_path = matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
        renamed.extend([match tree {
            TokenTree::Ident(word) if word == "self" && !in_path => {
                Ident::new("this", Span::mixed_site()).into()
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_self(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            tree => tree,
        }]);
    }
    renamed
}

/// A bare expression, or a tuple of several.
pub(super) fn one_or_tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        many => code!((#(#many),*)),
    }
}

impl Printer<'_> {
    pub(super) fn param_names(&self) -> Vec<Ident> {
        self.program.body.params.iter().map(|param| self.name_of(*param).clone()).collect()
    }

    /// Scalars behind references are read once.
    fn prologue(&self, item: &Item) -> TokenStream {
        let reads = item
            .function
            .params
            .iter()
            .zip(&self.program.body.params)
            .filter(|(param, _)| param.active() && param.seen.is_scalar() && param.refs > 0);
        reads
            .map(|(param, val)| {
                let name = self.name_of(*val);
                let stars = (0..param.refs).map(|_| code!(*));
                code!(let #name = #(#stars)* #name;)
            })
            .collect()
    }

    /// Arguments by reference and what views show are copied, so that what is given back borrows nothing.
    fn owned(&self, item: &Item) -> TokenStream {
        let root = &item.root;
        let own = || item.function.params.iter().zip(&self.program.body.params);
        let shown = own().filter(|(param, _)| param.is_view()).map(|(_, val)| {
            let name = self.name_of(*val);
            let held = held_name(name);
            code!(let #held = #root::__private::copy(&#name);)
        });
        let copied = own().filter(|(param, _)| {
            param.has_gradient() && !param.seen.is_scalar() && param.refs > 0 && !param.receiver
        });
        let copies = copied.map(|(param, val)| {
            let name = self.name_of(*val);
            match &param.seen {
                Ty::Slice(_) => code!(let #name = #root::__private::ToOwned::to_owned(#name);),
                _ => code!(let #name = ::core::clone::Clone::clone(#name);),
            }
        });
        shown.chain(copies).collect()
    }

    fn results(&mut self, results: &[Val]) -> Vec<TokenStream> {
        let mut printed = Vec::new();
        for (place, val) in results.iter().enumerate() {
            self.here = if results[place + 1..].contains(val) { 0 } else { usize::MAX };
            printed.push(self.by_value(*val));
        }
        printed
    }

    /// The value: copied if the reverse sweep needs it too.
    fn forward_value(&mut self, val: Val) -> TokenStream {
        let reverse = &self.program.body.steps[self.program.forward..];
        let kept = reverse.iter().any(|step| self.step_reads(*step).contains(&val))
            || self.program.body.results[1..].contains(&val);
        self.here = if kept { 0 } else { usize::MAX };
        self.by_value(val)
    }

    /// Views and borrows that the reverse sweep needs are taken again in it: a closure cannot hold a value and a borrow of it.
    fn borrowed_again(&self) -> TokenStream {
        let (forward, reverse) = self.program.body.steps.split_at(self.program.forward);
        let mut read: ValSet = reverse.iter().flat_map(|step| self.step_reads(*step)).collect();
        for step in reverse {
            super::each_handed_again(self.program, *step, &mut |val| {
                read.insert(val);
            });
        }
        read.extend(self.program.body.results[1..].iter().copied());
        // A range that is written again names what it names.
        let texts = read.iter().filter_map(|val| match &self.program.node(*val).op {
            Op::Leaf(leaf) if leaf.inline => Some(leaf.mentions.iter().map(|(_, operand)| operand.val)),
            _ => None,
        });
        let named: Vec<Val> = texts.flatten().collect();
        read.extend(named);
        let mut views = ValSet::default();
        for step in forward.iter().rev() {
            if let Step::Compute(val) = step
                && read.contains(val)
                && match self.program.node(*val).op {
                    Op::Array(Array::Transpose | Array::View, _) => true,
                    Op::Part { .. } => !self.note(*val).inline,
                    _ => false,
                }
            {
                read.extend(self.program.node(*val).op.operands());
                views.insert(*val);
            }
        }
        let texts = self.reverse_words(reverse);
        let mut code = Code::default();
        for step in forward {
            match step {
                Step::Compute(val) if views.contains(val) => self.statement(*step, &mut code),
                Step::Keep(kept) if self.is_needed_borrow(*kept, &texts) => self.statement(*step, &mut code),
                _ => {}
            }
        }
        code.into_tokens()
    }

    /// The words of the user's text that the reverse sweep repeats.
    fn reverse_words(&self, reverse: &[Step]) -> HashSet<String> {
        let read = reverse.iter().flat_map(|step| match step {
            Step::Compute(val) => self.program.node(*val).op.reads(self.program),
            Step::Keep(_) => Vec::new(),
        });
        let mut words = HashSet::default();
        self.words_in(reverse, &mut words);
        for val in read {
            if let Op::Leaf(leaf) = &self.program.node(val).op {
                collect_words(leaf.tokens.clone(), &mut words);
            }
            if let Op::Call(call) = &self.program.node(val).op {
                for arg in &call.args {
                    if let Op::Leaf(leaf) = &self.program.node(arg.val).op {
                        collect_words(leaf.tokens.clone(), &mut words);
                    }
                }
            }
        }
        words
    }

    fn is_needed_borrow(&self, kept: usize, words: &HashSet<String>) -> bool {
        let kept = &self.program.kept[kept];
        let syn::Stmt::Local(local) = &kept.stmt else { return false };
        kept.borrow
            && crate::names::pattern_names(&local.pat).iter().any(|name| words.contains(&name.to_string()))
    }

    /// Gradients of slices that are nothing but sums of entries go into the caller's cells entry by entry.
    fn inline_gathers(&mut self, item: &Item) -> ValSet {
        let results = self.program.body.results[1..].iter();
        let mut gathered = ValSet::default();
        for (param, val) in item.function.active().zip(results) {
            let once = self.note(*val).uses == 1;
            if param.passing == Passing::Cells
                && once
                && matches!(self.program.node(*val).op, Op::Gather { .. })
            {
                self.notes[val.index()].inline = true;
                gathered.insert(*val);
            }
        }
        gathered
    }

    /// What is left to ask of the caller's arrays in the reverse sweep is how long they are: their shadows tell.
    fn measure_shadows(&mut self, item: &Item) {
        let shadows = self.program.body.params[item.function.params.len()..].iter().skip(1);
        let changed = item.function.params.iter().zip(&self.program.body.params);
        let changed = changed.filter(|(param, _)| param.passing == Passing::Changed).map(|(_, val)| *val);
        let shadows: ValMap<Val> = changed.zip(shadows.copied()).collect();
        for val in self.program.body.computed() {
            if let Op::Storage(init) = self.program.node(val).op
                && let Some(shadow) = shadows.get(&init)
            {
                self.notes[val.index()].name = self.note(*shadow).name.clone();
            }
        }
    }

    /// A shadow that is only added to needs no memory of its own: it is the caller's cells.
    fn shadow_in_cells(&mut self, item: &Item) {
        let params = item.function.params.iter().zip(&self.program.body.params);
        let params = params.filter(|(param, _)| param.active());
        for ((param, val), gradient) in params.zip(&self.program.body.results[1..]) {
            let Some(root) = self.program.root(*gradient).filter(|_| param.passing == Passing::Cells) else {
                continue;
            };
            let Op::Storage(zero) = self.program.node(root).op else { continue };
            if fuse::only_grows(self.program, &self.program.body, root) {
                self.in_cells.insert(root, cells_name(self.name_of(*val)));
                self.notes[zero.index()].inline |= self.note(zero).uses == 1;
                self.lend_parts(*val, root, &self.program.body.steps[self.program.forward..]);
            }
        }
    }

    /// The parts of a parameter that a loop of the reverse sweep looks into, and adds to.
    fn lend_parts(&mut self, param: Val, shadow: Val, steps: &[Step]) {
        let program = self.program;
        for (place, step) in steps.iter().enumerate() {
            let Step::Compute(val) = *step else { continue };
            let op = &program.node(val).op;
            for region in op.regions() {
                self.lend_parts(param, shadow, &region.steps);
            }
            let Op::Part { base, start, .. } = *op else { continue };
            if base != param || !self.bound_parts.contains(&val) {
                continue;
            }
            let mut added = Vec::new();
            for later in &steps[place..] {
                in_loops(program, *later, &mut |region| {
                    places_added_to(program, region, shadow, start, &mut added);
                });
            }
            if !added.is_empty() {
                self.lent_parts.insert(val, cells_name(self.name_of(param)));
                self.lent_places.extend(added.into_iter().map(|place| (place, val)));
            }
        }
    }

    /// A slice that is handed on to another function whole: that function adds into this one's cells.
    fn hand_through(&mut self, item: &Item, gathered: &ValSet) {
        let params = item.function.params.iter().zip(&self.program.body.params);
        let active: Vec<Val> =
            params.clone().filter(|(param, _)| param.active()).map(|(_, val)| *val).collect();
        let cells: ValSet =
            params.filter(|(param, _)| param.passing == Passing::Cells).map(|(_, val)| *val).collect();
        for (param, gradient) in active.iter().zip(&self.program.body.results[1..]) {
            let parts = match &self.program.node(*gradient).op {
                Op::Gather { wholes, .. } if gathered.contains(gradient) => wholes.clone(),
                _ => vec![*gradient],
            };
            for part in parts.into_iter().filter(|_| cells.contains(param)) {
                let Op::PullPart { pull, arg, tangent: false } = self.program.node(part).op else { continue };
                let Op::Pull { call, .. } = &self.program.node(pull).op else { continue };
                let Op::Call(call) = &self.program.node(*call).op else { continue };
                if call.args[arg].val == *param && self.note(part).uses == 1 {
                    self.through.insert((pull, arg), cells_name(self.name_of(*param)));
                    self.notes[part.index()].inline = true;
                }
            }
        }
    }

    /// What is left to add of a part: nothing, if the callee has added it into the cells that it was handed.
    fn add_part_to_cells(&self, cells: &Ident, part: Val) -> TokenStream {
        if let Op::PullPart { pull, arg, .. } = self.program.node(part).op
            && self.through.contains_key(&(pull, arg))
        {
            let (parts, place) = (self.name_of(pull), proc_macro2::Literal::usize_unsuffixed(arg));
            return code!(#cells.settle(#parts.#place););
        }
        let part = self.by_value(part);
        code!(#cells.add_all(#part);)
    }

    fn add_to_cells(&self, name: &Ident, gradient: Val, gathered: bool) -> TokenStream {
        let cells = cells_name(name);
        let Op::Gather { entries, wholes, .. } = &self.program.node(gradient).op else {
            return self.add_part_to_cells(&cells, gradient);
        };
        if !gathered {
            return self.add_part_to_cells(&cells, gradient);
        }
        let wholes = wholes.iter().map(|whole| self.add_part_to_cells(&cells, *whole));
        let entries = entries.iter().map(|(index, part)| {
            let (index, part) = (self.value(*index).tokens, self.by_value(*part));
            code!(#cells.add(#index, #part);)
        });
        code!(#(#wholes)* #(#entries)*)
    }
}

/// The copy of what a view shows.
fn held_name(param: &Ident) -> Ident {
    format_ident!("held_{}", plain(param), span = Span::mixed_site())
}

/// The cells of a parameter's gradient.
pub(super) fn cells_name(param: &Ident) -> Ident {
    format_ident!("cells_{}", plain(param), span = Span::mixed_site())
}

pub(super) fn collect_words(tokens: TokenStream, words: &mut HashSet<String>) {
    for tree in tokens {
        match tree {
            proc_macro2::TokenTree::Ident(ident) => {
                words.insert(ident.to_string());
            }
            proc_macro2::TokenTree::Group(group) => collect_words(group.stream(), words),
            _ => {}
        }
    }
}

impl Item<'_> {
    /// A parameter of the pullback that stands for a parameter of the function.
    fn handle_pattern(&self, param: &Param, name: &Ident) -> TokenStream {
        let ty = self.handle_type(param);
        match param.passing {
            _ if param.passive_reference().is_some() => code!(#name: #ty),
            Passing::Passive | Passing::Value => code!(_: ()),
            Passing::Cells => {
                let cells = cells_name(name);
                let root = &self.root;
                code!(#root::__private::Cells { value: #name, cells: #cells }: #ty)
            }
            Passing::Borrowed | Passing::Changed => code!(#name: #ty),
        }
    }
}

/// Visits the regions of the loops that a step runs, be it in an arm.
fn in_loops(program: &Program, step: Step, visit: &mut impl FnMut(&Region)) {
    let Step::Compute(val) = step else { return };
    match &program.node(val).op {
        Op::Loop(repeat) => visit(&repeat.region),
        Op::Branch(branch) => {
            branch.arms.iter().flat_map(|arm| &arm.steps).for_each(|step| in_loops(program, *step, visit));
        }
        _ => {}
    }
}

/// The places, behind a start, in a shadow that a loop adds to.
fn places_added_to(program: &Program, region: &Region, shadow: Val, start: Val, places: &mut Vec<Val>) {
    for val in region.computed() {
        let op = &program.node(val).op;
        if let Op::Bump { array, path, if_there: false, .. } = op
            && program.root(*array) == Some(shadow)
            && let [place] = path[..]
            && matches!(program.node(place).op, Op::Offset(of, _) if of == start)
        {
            places.push(place);
        }
        op.regions().iter().for_each(|inner| places_added_to(program, inner, shadow, start, places));
    }
}
