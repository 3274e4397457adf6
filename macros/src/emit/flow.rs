//! Branches, loops and arrays that change in place, as the Rust that they come from.
//!
//! What a loop keeps for the reverse sweep goes onto a tape, a `Vec` of one tuple for each run; the reverse sweep reads it
//! from its end. The tapes are declared before the outermost loop or branch, so that a loop inside keeps one buffer over all
//! its runs.

use super::code::Code;
use super::expr::is_copy;
use super::{Printer, joined};
use crate::ir::{Branch, Head, Loop, Op, Region, Scalar, Step, Ty, Val};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident};

/// The runs of a loop whose tape is put on the stack.
const LONGEST_ARRAY: usize = 4096;

/// The runs that a tape has room for at first, where nothing tells how many there are.
const FIRST_ROOM: usize = 16;

/// The tape of a loop.
pub(super) struct Tape {
    name: Ident,
    /// It has its length from the start, and is written by index.
    indexed: bool,
    /// How many runs there are is known before the first, and there is room for all.
    foreseen: bool,
}

impl Printer<'_> {
    /// The tapes of the loops in a step of the body.
    pub(super) fn tapes(&mut self, step: Step, code: &mut Code) {
        let Step::Compute(outermost) = step else { return };
        let mut loops = Vec::new();
        self.loops_in(outermost, &mut loops);
        self.count_runs(outermost, &loops, code);
        for val in loops {
            let Op::Loop(repeat) = &self.program.node(val).op else { continue };
            if repeat.has_tape() {
                let name = self.fresh("tape", Span::mixed_site());
                let start = self.fixed_tape(val == outermost, repeat);
                let indexed = start.is_some();
                let start = start.unwrap_or_else(|| self.growing_tape(val == outermost, repeat));
                code.extend(code!(let mut #name = #start;));
                if indexed {
                    let at = place_name(&name);
                    code.extend(code!(let mut #at = 0;));
                }
                self.keep_early(repeat);
                let foreseen = val == outermost && matches!(repeat.head, Head::For { replay: true, .. });
                self.tapes.insert(val, Tape { name, indexed, foreseen });
            }
        }
    }

    /// A loop of the body without a tape is counted where loops in it have some: after its first run, what they will need is known.
    fn count_runs(&mut self, outermost: Val, loops: &[Val], code: &mut Code) {
        let Op::Loop(repeat) = &self.program.node(outermost).op else { return };
        let Head::For { iterator, replay: true, .. } = repeat.head else { return };
        let keeps = |val: &Val| matches!(&self.program.node(*val).op, Op::Loop(repeat) if repeat.has_tape());
        if repeat.has_tape() || !loops.iter().any(keeps) || self.goes_both_ways(outermost) {
            return;
        }
        let (run, runs) = (self.fresh("run", Span::mixed_site()), self.fresh("runs", Span::mixed_site()));
        let (root, iterator) = (&self.root, self.value(iterator).tokens);
        code.extend(code!(let #runs = #root::__private::runs(#iterator); let mut #run = 0;));
        self.counted.insert(outermost, (run, runs));
    }

    /// What a run keeps of what is behind a reference is taken where it is seen: it may change in the same run.
    fn keep_early(&mut self, repeat: &Loop) {
        let program = self.program;
        let mut found: Vec<(Val, Step, String)> = Vec::new();
        for val in repeat.saved.iter().filter(|val| self.is_borrowed(**val)) {
            let Op::Leaf(leaf) = &program.node(*val).op else { continue };
            let text = leaf.tokens.to_string();
            let binds = |step: &Step| match *step {
                Step::Keep(place) => {
                    let kept = &program.kept[place];
                    refers(&kept.stmt) && kept.binds.iter().any(|name| *name == text)
                }
                Step::Compute(_) => false,
            };
            let steps = &repeat.region.steps;
            let seen = steps.iter().position(|step| *step == Step::Compute(*val));
            let changes = seen.is_some_and(|seen| steps[seen..].iter().any(|step| self.is_change(*step)));
            if let Some(step) = steps.iter().find(|step| binds(step)) {
                // It may go by a name of its own, which is bound where it is seen.
                let named = seen.filter(|_| !self.note(*val).inline).map(|seen| steps[seen]);
                found.push((*val, named.unwrap_or(*step), text));
            } else if let Some(seen) = seen.filter(|_| changes && leaf.takes.len() == 1) {
                found.push((*val, steps[seen], leaf.takes[0].to_string()));
            }
        }
        for (val, step, name) in found {
            let held = self.fresh(&format!("kept_{name}"), Span::mixed_site());
            self.kept_early.insert(val, (step, held));
        }
    }

    /// Whether a loop of the forward sweep has a tape.
    pub(super) fn keeps_tapes(&self) -> bool {
        !self.tapes.is_empty()
    }

    /// A tape whose length is known before: that of a loop of the body over a range, which keeps floats. Where the length is
    /// written out, it is an array.
    fn fixed_tape(&self, outermost: bool, repeat: &Loop) -> Option<TokenStream> {
        let Head::For { iterator, replay: true, .. } = repeat.head else { return None };
        let floats = |val: &Val| matches!(self.ty(*val), Ty::Scalar(_));
        if !outermost || !repeat.saved.iter().all(floats) {
            return None;
        }
        let zeros = repeat.saved.iter().map(|val| self.zero(self.ty(*val)));
        let zeros = code!((#(#zeros,)*));
        let Op::Leaf(leaf) = &self.program.node(iterator).op else { return None };
        if let Some(len) = literal_len(&leaf.tokens) {
            return Some(code!([#zeros; #len]));
        }
        let (root, iterator) = (&self.root, self.value(iterator).tokens);
        Some(code!(#root::__private::tape(#zeros, #iterator)))
    }

    /// A tape that grows; that of a loop of the body has room for all runs that are foreseen, or for a few.
    fn growing_tape(&self, outermost: bool, repeat: &Loop) -> TokenStream {
        let root = &self.root;
        match repeat.head {
            Head::For { iterator, replay: true, .. } if outermost => {
                let iterator = self.value(iterator).tokens;
                code!(#root::__private::reserved(#iterator))
            }
            _ if outermost => {
                let room = Literal::usize_unsuffixed(FIRST_ROOM);
                code!(#root::__private::Vec::with_capacity(#room))
            }
            _ => code!(#root::__private::Vec::new()),
        }
    }

    fn zero(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Scalar(Scalar::F64(_) | Scalar::F32(_)) => code!(0.0),
            _ => code!(::core::default::Default::default()),
        }
    }

    /// The tapes that a step reads from their ends, and does not write itself.
    pub(super) fn rewound(&self, step: Step) -> Vec<&Tape> {
        let Step::Compute(val) = step else { return Vec::new() };
        if self.program.node(val).op.regions().is_empty() {
            return Vec::new();
        }
        let mut loops = Vec::new();
        self.loops_in(val, &mut loops);
        let read = loops.iter().filter_map(|val| match &self.program.node(*val).op {
            Op::Loop(repeat) if !repeat.recalled.is_empty() => {
                repeat.of.filter(|of| !loops.contains(of)).and_then(|of| self.tapes.get(&of))
            }
            _ => None,
        });
        read.collect()
    }

    /// A step of a region: a tape that is written and read in one run of it is empty again afterwards.
    fn step(&self, step: Step, code: &mut Code) {
        let rewound = match self.both_ways.get() {
            true => self.rewound(step),
            false => Vec::new(),
        };
        for tape in &rewound {
            code.extend(self.rewind(tape));
        }
        self.statement(step, code);
        for (val, (_, held)) in self.kept_early.iter().filter(|(_, (at, _))| *at == step) {
            let kept = self.to_be_kept(*val);
            code.extend(code!(let #held = #kept;));
        }
        for Tape { name, .. } in rewound {
            code.extend(code!(#name.clear();));
        }
    }

    pub(super) fn rewind(&self, tape: &Tape) -> TokenStream {
        let (name, at) = (&tape.name, place_name(&tape.name));
        code!(let mut #at = #name.len();)
    }

    fn loops_in(&self, val: Val, loops: &mut Vec<Val>) {
        let op = &self.program.node(val).op;
        if matches!(op, Op::Loop(_)) {
            loops.push(val);
        }
        for region in op.regions() {
            region.computed().for_each(|val| self.loops_in(val, loops));
        }
    }

    pub(super) fn branch(&self, branch: &Branch) -> TokenStream {
        let outs: Vec<usize> =
            (0..branch.outs.len()).filter(|place| self.is_given(branch.outs[*place])).collect();
        let condition = self.value(branch.condition).tokens;
        let arms = branch.arms.each_ref().map(|arm| {
            let steps = self.region(arm);
            let results: Vec<TokenStream> =
                self.nested(|| outs.iter().map(|place| self.typed_by_value(arm.results[*place])).collect());
            let results = listed(&results);
            code!(#steps #results)
        });
        let [then, otherwise] = arms;
        let names: Vec<TokenStream> =
            outs.iter().map(|place| self.name_of(branch.outs[*place]).to_token_stream()).collect();
        let names = listed(&names);
        match (outs.is_empty(), otherwise.is_empty()) {
            (true, true) => code!(if #condition { #then }),
            (true, false) => code!(if #condition { #then } else { #otherwise }),
            (false, _) => code!(let #names = if #condition { #then } else { #otherwise };),
        }
    }

    /// Whether a branch's value is bound after it: a storage is changed where it is, and what nobody reads is left out.
    fn is_given(&self, out: Val) -> bool {
        self.program.root(out).is_none() && self.note(out).uses > 0 && !self.grown.contains_key(&out)
    }

    pub(super) fn region(&self, region: &Region) -> TokenStream {
        let mut code = Code::default();
        self.nested(|| region.steps.iter().for_each(|step| self.step(*step, &mut code)));
        code.into_tokens()
    }

    /// Whether an operation holds loops of the forward sweep together with the loops that reverse them.
    fn goes_both_ways(&self, val: Val) -> bool {
        let mut loops = Vec::new();
        self.loops_in(val, &mut loops);
        loops.iter().any(|inner| match &self.program.node(*inner).op {
            Op::Loop(repeat) => repeat.of.is_some_and(|of| loops.contains(&of)),
            _ => false,
        })
    }

    /// Prints inside a region: nothing from around it is moved there.
    pub(super) fn nested<T>(&self, print: impl FnOnce() -> T) -> T {
        let before = self.inside.replace(true);
        let printed = print();
        self.inside.set(before);
        printed
    }

    pub(super) fn repeat(&self, val: Val, repeat: &Loop) -> TokenStream {
        let carried: Vec<usize> = (0..repeat.init.len())
            .filter(|place| self.program.root(repeat.region.params[*place]).is_none())
            .collect();
        let begun =
            carried.iter().filter(|place| !self.threaded.contains_key(&repeat.region.params[**place]));
        let starts = begun.map(|place| {
            let param = repeat.region.params[*place];
            let (name, init) = (self.name_of(param), self.by_value(repeat.init[*place]));
            let ty = self.type_of_receiver(param).or_else(|| self.type_of_number(param, repeat.init[*place]));
            code!(let mut #name #ty = #init;)
        });
        let starts = joined(starts);
        let trips = repeat.trips.filter(|trips| self.note(*trips).uses > 0).map(|trips| self.name_of(trips));
        let count = trips.map(|trips| code!(let mut #trips = 0usize;));
        let reaches = self.reaches(repeat);
        let recall = self.recall(repeat);
        let both_ways = self.both_ways.replace(self.goes_both_ways(val));
        let steps = self.region(&repeat.region);
        self.both_ways.set(both_ways);
        let end = self.nested(|| {
            let save = joined([self.save(val, repeat), self.foresee(val, repeat)]);
            let counted = trips.map(|trips| code!(#trips += 1;));
            let next = self.next(repeat, &carried);
            let stop = repeat.stop.as_ref().map(|stop| code!(if #stop { break; }));
            let given = self.given_by(val).map(|fill| self.given_entry(fill));
            code!(#save #counted #next #stop #given)
        });
        let body = code!({ #recall #steps #end });
        let (root, copied) = (&self.root, self.copied(val, repeat));
        let repeated = match &repeat.head {
            Head::For { pattern, .. } | Head::Reverse { pattern, .. }
                if let Some(fill) = self.given_by(val) =>
            {
                self.filled_by(fill, repeat, pattern, body)
            }
            Head::For { pattern, iterator, .. } => {
                let iterator = self.value(*iterator).tokens;
                code!(for #pattern in #iterator #body)
            }
            Head::While => match &repeat.region.test {
                Some(test) => {
                    let test = self.leaf(test);
                    code!(while #test #body)
                }
                None => code!(loop #body),
            },
            Head::Reverse { pattern, iterator: Some(iterator), .. } => {
                let iterator = self.value(*iterator).tokens;
                code!(for #pattern in #root::__private::reversed(#iterator) #body)
            }
            Head::Reverse { trips, .. } => {
                let trips = self.value(trips.expect("a loop that is not replayed is counted")).tokens;
                code!(for _ in 0..#trips #body)
            }
        };
        code!(#starts #count #reaches #copied #repeated)
    }

    /// The carried values for the next run: one after the other, if none needs another's old value.
    fn next(&self, repeat: &Loop, carried: &[usize]) -> TokenStream {
        let ends = carried.iter().map(|place| (repeat.region.params[*place], repeat.region.results[*place]));
        let changed = ends.filter(|(param, result)| param != result && !self.grown.contains_key(result));
        let changed: Vec<(Val, Val)> = changed.collect();
        let apart = changed.iter().enumerate().all(|(place, (_, result))| {
            changed[..place].iter().all(|(before, _)| !self.reads_inline(*result, *before))
        });
        if apart {
            return joined(changed.iter().map(|(param, result)| self.assign(*param, *result)));
        }
        let names = changed.iter().map(|(param, _)| self.name_of(*param).to_token_stream());
        let (names, values): (Vec<_>, Vec<_>) =
            names.zip(changed.iter().map(|(_, result)| self.by_value(*result))).unzip();
        let (names, values) = (listed(&names), listed(&values));
        code!(#names = #values;)
    }

    /// Whether the expression of a value names another one.
    fn reads_inline(&self, val: Val, other: Val) -> bool {
        val == other
            || self.note(val).inline
                && self
                    .program
                    .node(val)
                    .op
                    .operands()
                    .iter()
                    .any(|operand| self.reads_inline(*operand, other))
    }

    /// `param = result;`, or `param += …;` where that is what the result is.
    fn assign(&self, param: Val, result: Val) -> TokenStream {
        let name = self.name_of(param);
        if let (true, Op::Prim(row, _, operands)) = (self.note(result).inline, &self.program.node(result).op)
        {
            let other = match (row.name, &operands[..]) {
                ("add", [one, other]) if *one == param => Some(*other),
                ("add", [other, one]) if *one == param => Some(*other),
                ("sub", [one, other]) if *one == param => Some(*other),
                _ => None,
            };
            if let Some(other) = other.filter(|other| !self.reads_inline(*other, param)) {
                let other = self.value(other).tokens;
                return if row.name == "add" { code!(#name += #other;) } else { code!(#name -= #other;) };
            }
        }
        let value = self.by_value(result);
        code!(#name = #value;)
    }

    /// What is kept of a run.
    fn save(&self, val: Val, repeat: &Loop) -> TokenStream {
        let Some(Tape { name, indexed, .. }) = self.tapes.get(&val) else { return TokenStream::new() };
        let saved = repeat.saved.iter().map(|val| match self.kept_early.get(val) {
            Some((_, held)) => held.to_token_stream(),
            None => self.to_be_kept(*val),
        });
        match indexed {
            true => {
                let at = place_name(name);
                code!(#name[#at] = (#(#saved,)*); #at += 1;)
            }
            false => code!(#name.push((#(#saved,)*));),
        }
    }

    /// After the first run of a loop that is known to have so many: room on the tapes of the loops inside for all of them.
    fn foresee(&self, val: Val, repeat: &Loop) -> TokenStream {
        let (count, runs, all) = match (self.tapes.get(&val), self.counted.get(&val)) {
            (Some(Tape { name, indexed: true, foreseen: true }), _) => {
                (None, place_name(name).to_token_stream(), code!(#name.len()))
            }
            (Some(Tape { name, foreseen: true, .. }), _) => {
                (None, code!(#name.len()), code!(#name.capacity()))
            }
            (None, Some((run, runs))) => {
                (Some(code!(#run += 1;)), run.to_token_stream(), runs.to_token_stream())
            }
            _ => return TokenStream::new(),
        };
        let mut loops = Vec::new();
        repeat.region.computed().for_each(|inner| self.loops_in(inner, &mut loops));
        let root = &self.root;
        let inner = loops.iter().filter_map(|inner| self.tapes.get(inner)).map(|inner| &inner.name);
        let reserve = inner.map(|inner| code!(#root::__private::foresee(&mut #inner, #runs, #all);));
        joined(count.into_iter().chain(reserve))
    }

    /// A value as it is kept, which owns all that it is made of.
    pub(super) fn to_be_kept(&self, val: Val) -> TokenStream {
        // A part of an array has no size of its own.
        if let ty @ Ty::Slice(_) = self.ty(val) {
            return self.snapshot(val, ty);
        }
        let (value, root) = (self.by_value(val), &self.root);
        match self.is_borrowed(val) {
            true => code!(#root::__private::Keep::new(&#value).keep()),
            false => value,
        }
    }

    /// A kept variable of the user's own.
    fn again(&self, kept: Val, place: TokenStream) -> TokenStream {
        match self.is_borrowed(kept) {
            true => code!(#place.again()),
            false => code!(::core::clone::Clone::clone(#place)),
        }
    }

    /// What has been kept of the run that is reversed.
    fn recall(&self, repeat: &Loop) -> TokenStream {
        let Some(of) = repeat.of else { return TokenStream::new() };
        let (Some(tape), false) = (self.tapes.get(&of), repeat.recalled.is_empty()) else {
            return TokenStream::new();
        };
        let Op::Loop(forward) = &self.program.node(of).op else { unreachable!("a loop is reversed") };
        let (tape, at) = (&tape.name, place_name(&tape.name));
        let mut clones = TokenStream::new();
        let parts = forward.saved.iter().map(|saved| {
            let param = repeat.recalled.iter().find(|(of, _)| of == saved).map(|(_, param)| *param);
            let Some(param) =
                param.filter(|param| self.note(*param).uses > 0 || self.program.texts.contains(param))
            else {
                return code!(_);
            };
            let name = self.name_of(param);
            match self.ty(param) {
                ty if is_copy(ty) => name.to_token_stream(),
                Ty::Passive => {
                    let again = self.again(*saved, name.to_token_stream());
                    clones.extend(code!(let #name = #again;));
                    code!(ref #name)
                }
                Ty::Slice(_) => {
                    clones.extend(code!(let #name = &#name[..];));
                    code!(ref #name)
                }
                _ => code!(ref #name),
            }
        });
        let parts: Vec<TokenStream> = parts.collect();
        code!(#at -= 1; let (#(#parts,)*) = #tape[#at]; #clones)
    }

    /// A statement that changes a storage.
    pub(super) fn change(&self, array: Val, path: &[Val], value: Val, adds: bool) -> TokenStream {
        if let Some(cells) = self.own_cells(array) {
            return self.add_at(cells, path, value);
        }
        let root = &self.root;
        let mut place = self.receiver(array);
        if path.is_empty() && self.program.is_lent(array) {
            place = code!((*#place));
        }
        let mut part = false;
        for index in path {
            part |= matches!(self.program.node(*index).op, Op::Span(..));
            let index = self.value(*index).tokens;
            place = code!(#place[#index]);
        }
        // What a constant of the user's own adds to an entry is a float.
        let scalar = match self.ty(value) {
            Ty::Passive => !path.is_empty(),
            ty => ty.is_scalar(),
        };
        let value = self.by_value(value);
        match (adds, scalar, part) {
            (false, _, false) => code!(#place = #value;),
            (false, _, true) => code!(#root::__private::set_entries(&mut #place, #value);),
            (true, true, _) => code!(#place += #value;),
            (true, false, true) => code!(#root::__private::add_entries(&mut #place, #value);),
            (true, false, false) => code!(#root::__private::add_to(&mut #place, #value);),
        }
    }

    /// Adds to an entry, if there is one.
    pub(super) fn add_if_there(&self, array: Val, index: Val, value: Val) -> TokenStream {
        let (index, part) = (self.value(index).tokens, self.by_value(value));
        if let Some(cells) = self.own_cells(array) {
            return code!(#cells.add_if_there(#index, #part););
        }
        let (array, root) = (self.receiver(array), &self.root);
        code!(#root::__private::add_if_there(&mut #array, #index, #part);)
    }

    /// `array[start..end]`.
    pub(super) fn part(&self, base: Val, start: Val, end: Option<Val>) -> TokenStream {
        let (base, span) = (self.receiver(base), self.span(start, end));
        code!(#base[#span])
    }

    pub(super) fn span(&self, start: Val, end: Option<Val>) -> TokenStream {
        let start = self.value(start).tokens;
        let end = end.map(|end| self.value(end).tokens);
        code!(#start..#end)
    }

    /// What a storage holds, by value.
    pub(super) fn snapshot(&self, array: Val, ty: &Ty) -> TokenStream {
        let root = &self.root;
        match self.ty(array) {
            Ty::Array(..) if matches!(ty, Ty::Vec(_)) => {
                let place = self.receiver(array);
                code!(#place.to_vec())
            }
            ty if is_copy(ty) && self.program.is_lent(array) => {
                let place = self.receiver(array);
                code!((*#place))
            }
            ty if is_copy(ty) => self.receiver(array),
            Ty::Vec(_) if self.is_done_with(array) => self.receiver(array),
            Ty::Slice(_) => {
                let place = self.by_ref(array);
                code!(#root::__private::ToOwned::to_owned(#place))
            }
            _ => {
                let place = self.by_ref(array);
                code!(::core::clone::Clone::clone(#place))
            }
        }
    }

    /// Whether nobody looks at a storage, or at what is left of it, after the step that is being printed.
    fn is_done_with(&self, state: Val) -> bool {
        let program = self.program;
        let Some(root) = program.root(state).filter(|root| !program.is_lent(*root)) else { return false };
        let last = self.last_uses.get(&root).copied().flatten();
        !self.inside.get() && last == Some(self.here) && self.is_last_use(state)
    }

    /// What the taken arm of a branch has given.
    pub(super) fn taken(&self, val: Val, out: Val) -> TokenStream {
        let name = self.name_of(out);
        match self.ty(val) {
            ty if is_copy(ty) => code!(#name.unwrap()),
            Ty::Passive => match self.given(out) {
                Some(part) if self.is_borrowed(part) => code!(#name.as_ref().unwrap().again()),
                _ => code!(#name.as_ref().cloned().unwrap()),
            },
            _ => code!(#name.as_ref().unwrap()),
        }
    }
}

/// `let c = &w[i];`, `let c = w.last().unwrap();`, `let (a, b) = w.split_at(i);`
fn refers(stmt: &syn::Stmt) -> bool {
    let syn::Stmt::Local(syn::Local { init: Some(init), .. }) = stmt else { return false };
    const GIVE_REFERENCES: &[&str] = &["first", "last", "get", "max_by", "min_by", "find", "next", "nth"];
    match &*init.expr {
        syn::Expr::Reference(_) => true,
        syn::Expr::MethodCall(call) if call.method == "split_at" => true,
        syn::Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => {
            matches!(&*call.receiver, syn::Expr::MethodCall(inner)
                if GIVE_REFERENCES.iter().any(|name| inner.method == name))
        }
        _ => false,
    }
}

/// Where a tape is read, or written.
fn place_name(tape: &Ident) -> Ident {
    format_ident!("at_{}", tape, span = Span::mixed_site())
}

/// The length of `a..b`, if both are written out.
fn literal_len(range: &TokenStream) -> Option<Literal> {
    let range: syn::ExprRange = syn::parse2(range.clone()).ok()?;
    let end = |end: &Option<Box<syn::Expr>>| super::reach::written(end.as_deref()?);
    let closed = usize::from(matches!(range.limits, syn::RangeLimits::Closed(_)));
    let len = (end(&range.end)? + closed).saturating_sub(end(&range.start)?);
    (len <= LONGEST_ARRAY).then(|| Literal::usize_unsuffixed(len))
}

/// One by itself, several as a tuple, none as nothing.
fn listed(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [] => TokenStream::new(),
        [one] => one.clone(),
        many => code!((#(#many),*)),
    }
}

/// The names that the head of a loop binds.
pub(super) fn head_names(op: &Op) -> Vec<Ident> {
    match op {
        Op::Loop(repeat) => match &repeat.head {
            Head::For { pattern, .. } => crate::names::token_names(pattern),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
