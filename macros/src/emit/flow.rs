//! Branches, loops and arrays that change in place, as the Rust that they come from.
//!
//! What a loop keeps for the reverse sweep goes onto a tape, a `Vec` of one tuple for each run; the reverse sweep reads it
//! from its end. The tapes are declared before the outermost loop or branch, so that a loop inside keeps one buffer over all
//! its runs.

use super::expr::is_copy;
use super::{Printer, joined};
use crate::ir::{Branch, Head, Loop, Op, Region, Step, Ty, Val};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};

impl Printer<'_> {
    /// The tapes of the loops in a step of the body, and the places of those that reverse loops read.
    pub(super) fn tapes(&mut self, step: Step, tokens: &mut TokenStream) {
        let Step::Compute(val) = step else { return };
        let mut loops = Vec::new();
        self.loops_in(val, &mut loops);
        for val in loops {
            let Op::Loop(repeat) = &self.program.node(val).op else { continue };
            match &repeat.head {
                Head::Reverse { of, .. } if !repeat.recalled.is_empty() => {
                    let Some(tape) = self.tapes.get(of).cloned() else { continue };
                    let at = format_ident!("at_{}", tape, span = Span::mixed_site());
                    tokens.extend(code!(let mut #at = #tape.len();));
                }
                Head::Reverse { .. } => {}
                _ if repeat.has_tape() => {
                    let tape = self.fresh("tape", Span::mixed_site());
                    let root = &self.root;
                    tokens.extend(code!(let mut #tape = #root::__private::Vec::new();));
                    self.tapes.insert(val, tape);
                }
                _ => {}
            }
        }
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
                self.nested(|| outs.iter().map(|place| self.by_value(arm.results[*place])).collect());
            let results = listed(&results);
            code!(#steps #results)
        });
        let [then, otherwise] = arms;
        let names: Vec<TokenStream> =
            outs.iter().map(|place| self.names[&branch.outs[*place]].to_token_stream()).collect();
        let names = listed(&names);
        match (outs.is_empty(), otherwise.is_empty()) {
            (true, true) => code!(if #condition { #then }),
            (true, false) => code!(if #condition { #then } else { #otherwise }),
            (false, _) => code!(let #names = if #condition { #then } else { #otherwise };),
        }
    }

    /// Whether a branch's value is bound after it: a storage is changed where it is, and what nobody reads is left out.
    fn is_given(&self, out: Val) -> bool {
        self.program.root(out).is_none() && self.uses.contains_key(&out)
    }

    pub(super) fn region(&self, region: &Region) -> TokenStream {
        let mut tokens = TokenStream::new();
        self.nested(|| region.steps.iter().for_each(|step| self.statement(*step, &mut tokens)));
        tokens
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
        let starts = carried.iter().map(|place| {
            let (name, init) =
                (&self.names[&repeat.region.params[*place]], self.by_value(repeat.init[*place]));
            code!(let mut #name = #init;)
        });
        let starts = joined(starts);
        let trips =
            repeat.trips.filter(|trips| self.uses.contains_key(trips)).map(|trips| &self.names[&trips]);
        let count = trips.map(|trips| code!(let mut #trips = 0usize;));
        let recall = self.recall(repeat);
        let steps = self.region(&repeat.region);
        let end = self.nested(|| {
            let save = self.save(val, repeat);
            let counted = trips.map(|trips| code!(#trips += 1;));
            let next = self.next(repeat, &carried);
            let stop = repeat.stop.as_ref().map(|stop| code!(if #stop { break; }));
            code!(#save #counted #next #stop)
        });
        let body = code!({ #recall #steps #end });
        let root = &self.root;
        let repeated = match &repeat.head {
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
        code!(#starts #count #repeated)
    }

    /// The carried values for the next run.
    fn next(&self, repeat: &Loop, carried: &[usize]) -> TokenStream {
        let changed: Vec<usize> = carried
            .iter()
            .copied()
            .filter(|place| repeat.region.params[*place] != repeat.region.results[*place])
            .collect();
        let names: Vec<TokenStream> =
            changed.iter().map(|place| self.names[&repeat.region.params[*place]].to_token_stream()).collect();
        let values: Vec<TokenStream> =
            changed.iter().map(|place| self.by_value(repeat.region.results[*place])).collect();
        match changed.is_empty() {
            true => TokenStream::new(),
            false => {
                let (names, values) = (listed(&names), listed(&values));
                code!(#names = #values;)
            }
        }
    }

    /// What is kept of a run.
    fn save(&self, val: Val, repeat: &Loop) -> TokenStream {
        let Some(tape) = self.tapes.get(&val) else { return TokenStream::new() };
        let saved = repeat.saved.iter().map(|val| match self.ty(*val) {
            // A part of an array has no size of its own.
            Ty::Slice(_) => self.snapshot(*val),
            _ => self.by_value(*val),
        });
        code!(#tape.push((#(#saved,)*));)
    }

    /// What has been kept of the run that is reversed.
    fn recall(&self, repeat: &Loop) -> TokenStream {
        let Head::Reverse { of, .. } = &repeat.head else { return TokenStream::new() };
        let (Some(tape), false) = (self.tapes.get(of), repeat.recalled.is_empty()) else {
            return TokenStream::new();
        };
        let Op::Loop(forward) = &self.program.node(*of).op else { unreachable!("a loop is reversed") };
        let at = format_ident!("at_{}", tape, span = Span::mixed_site());
        let mut clones = TokenStream::new();
        let parts = forward.saved.iter().map(|saved| {
            let param = repeat.recalled.iter().find(|(of, _)| of == saved).map(|(_, param)| *param);
            let Some(param) =
                param.filter(|param| self.uses.contains_key(param) || self.program.texts.contains(param))
            else {
                return code!(_);
            };
            let name = &self.names[&param];
            match self.ty(param) {
                ty if is_copy(ty) => name.to_token_stream(),
                Ty::Passive => {
                    clones.extend(code!(let #name = ::core::clone::Clone::clone(#name);));
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
        let root = &self.root;
        let mut place = self.receiver(array);
        let mut part = false;
        for index in path {
            part |= matches!(self.program.node(*index).op, Op::Span(..));
            let index = self.value(*index).tokens;
            place = code!(#place[#index]);
        }
        let scalar = self.ty(value).is_scalar();
        let value = self.by_value(value);
        match (adds, scalar, part) {
            (false, _, false) => code!(#place = #value;),
            (false, _, true) => code!(#root::__private::set_entries(&mut #place, #value);),
            (true, true, _) => code!(#place += #value;),
            (true, false, true) => code!(#root::__private::add_entries(&mut #place, #value);),
            (true, false, false) => code!(#root::__private::add_to(&mut #place, #value);),
        }
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
    pub(super) fn snapshot(&self, array: Val) -> TokenStream {
        let root = &self.root;
        match self.ty(array) {
            ty if is_copy(ty) => self.receiver(array),
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

    /// What the taken arm of a branch has given.
    pub(super) fn taken(&self, val: Val, out: Val) -> TokenStream {
        let out = &self.names[&out];
        match self.ty(val) {
            ty if is_copy(ty) => code!(#out.unwrap()),
            Ty::Passive => code!(::core::clone::Clone::clone(&#out).unwrap()),
            _ => code!(#out.as_ref().unwrap()),
        }
    }
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
            Head::For { pattern, .. } => crate::lower::names::token_names(pattern),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
