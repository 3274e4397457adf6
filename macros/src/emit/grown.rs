//! Gradients of unseen type that a loop sums up, in place: `add_to(&mut d_p.w, …);`.
//!
//! What a run adds is one entry or one field of what the loop carries. To make a gradient of it that is zero elsewhere, and
//! then the sum of both, would cost in each run as much as the whole of it.

use super::Printer;
use super::code::Code;
use crate::ir::{Op, Region, Val, ValMap};
use proc_macro2::TokenStream;
use quote::ToTokens;

/// How a carried gradient comes to what the next run is handed.
#[derive(Default)]
struct Way {
    /// The sums on the way, and what branches and loops on it give.
    sums: Vec<Val>,
    /// The parameters of loops on the way, which go on with it.
    threaded: Vec<Val>,
    /// How often each of them is read on the way: once in each arm of a branch.
    read: ValMap<usize>,
}

impl Printer<'_> {
    /// Finds the carried gradients that the runs of the loops in a region do nothing with but add to them.
    pub(super) fn find_grown(&mut self, region: &Region) {
        let program = self.program;
        for val in region.computed() {
            let op = &program.node(val).op;
            if let Op::Loop(repeat) = op {
                for (param, result) in repeat.region.params.iter().zip(&repeat.region.results) {
                    let known = self.threaded.contains_key(param);
                    let Some(way) = (!known).then(|| self.way(*param, *result, &repeat.region)).flatten()
                    else {
                        continue;
                    };
                    for sum in way.sums {
                        self.inline_parts(sum);
                        self.grown.insert(sum, *param);
                    }
                    self.threaded.extend(way.threaded.into_iter().map(|inner| (inner, *param)));
                }
            }
            op.regions().iter().for_each(|inner| self.find_grown(inner));
        }
    }

    /// The way from a carried gradient to what the next run is handed, if nothing else is done with either.
    fn way(&self, param: Val, result: Val, region: &Region) -> Option<Way> {
        let program = self.program;
        if param == result || !program.ty(param).is_opaque() || program.node(param).lanes {
            return None;
        }
        let mut way = Way::default();
        self.follow(result, param, &mut way)?;
        let mut reads: ValMap<usize> = ValMap::default();
        self.count_reads(region, &mut reads);
        way.read.iter().all(|(val, count)| reads.get(val) == Some(count)).then_some(way)
    }

    /// Goes back from a value to the carried one.
    fn follow(&self, val: Val, param: Val, way: &mut Way) -> Option<()> {
        let count = way.read.entry(val).or_default();
        *count += 1;
        // Both arms of a branch go on from one value.
        if val == param || *count > 1 {
            return Some(());
        }
        way.sums.push(val);
        match &self.program.node(val).op {
            Op::Plus(whole, _) => self.follow(*whole, param, way),
            Op::Fields { wholes, .. } => self.follow(*wholes.first()?, param, way),
            Op::Out(owner, place) => match &self.program.node(*owner).op {
                Op::Branch(branch) => {
                    branch.arms.iter().try_for_each(|arm| self.follow(arm.results[*place], param, way))
                }
                Op::Loop(repeat) => {
                    let (inner, result) = (repeat.region.params[*place], repeat.region.results[*place]);
                    let mut inside = self.way(inner, result, &repeat.region)?;
                    way.sums.append(&mut inside.sums);
                    way.threaded.append(&mut inside.threaded);
                    way.threaded.push(inner);
                    self.follow(repeat.init[*place], param, way)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// How often each value is read in a region, and given by it.
    fn count_reads(&self, region: &Region, reads: &mut ValMap<usize>) {
        let program = self.program;
        for val in region.computed() {
            let op = &program.node(val).op;
            op.each_operand(&mut |operand| *reads.entry(operand).or_default() += 1);
            op.regions().iter().for_each(|inner| self.count_reads(inner, reads));
        }
        region.results.iter().for_each(|result| *reads.entry(*result).or_default() += 1);
    }

    /// What is added is taken apart where it is added.
    fn inline_parts(&mut self, sum: Val) {
        let mut parts = match &self.program.node(sum).op {
            Op::Plus(_, part) => vec![*part],
            Op::Fields { wholes, fields, .. } => {
                wholes[1..].iter().copied().chain(fields.iter().map(|(_, part)| *part)).collect()
            }
            _ => Vec::new(),
        };
        while let Some(part) = parts.pop() {
            if let (Op::Fields { wholes, fields, .. }, 1) =
                (&self.program.node(part).op, self.note(part).uses)
            {
                self.notes[part.index()].inline = true;
                self.apart.insert(part);
                parts.extend(wholes.iter().copied().chain(fields.iter().map(|(_, part)| *part)));
            }
        }
    }

    /// The statements that add to a carried gradient.
    pub(super) fn grow(&self, sum: Val) -> Code {
        let name = self.name_of(self.grown[&sum]).to_token_stream();
        let mut code = Code::default();
        match &self.program.node(sum).op {
            Op::Plus(_, part) => self.add_part(&name, *part, &mut code),
            Op::Fields { wholes, fields, entries, .. } => {
                self.add_parts(&name, &wholes[1..], fields, entries, &mut code);
            }
            _ => {}
        }
        code
    }

    fn add_part(&self, place: &TokenStream, part: Val, code: &mut Code) {
        if let (Op::Fields { wholes, fields, entries, .. }, true) =
            (&self.program.node(part).op, self.apart.contains(&part))
        {
            return self.add_parts(place, wholes, fields, entries, code);
        }
        let (part, root) = (self.by_value(part), &self.root);
        code.extend(code!(#root::__private::add_to(&mut #place, #part);));
    }

    /// The statements that add fields and entries, and what there is as a whole, to a gradient.
    pub(super) fn add_parts(
        &self,
        place: &TokenStream,
        wholes: &[Val],
        fields: &[(syn::Member, Val)],
        entries: &[(Val, Val)],
        code: &mut Code,
    ) {
        let root = &self.root;
        wholes.iter().for_each(|whole| self.add_part(place, *whole, code));
        for (member, part) in fields {
            self.add_part(&code!(#place.#member), *part, code);
        }
        for (index, part) in entries {
            let (index, part) = (self.value(*index).tokens, self.by_value(*part));
            code.extend(code!(#root::__private::at_pull(&mut #place, #index, #part);));
        }
    }
}
