//! The reverse sweep through branches, loops and arrays that change in place.
//!
//! A branch is reversed by a branch on the same condition, a loop by a loop over the same runs from the last to the first.
//! What a region takes from around it collects its cotangent there: a scalar is handed in and given back with what the
//! region adds to it; an array has a *shadow*, a storage that is changed in place. A read adds to the shadow, and an
//! overwrite takes the shadow's entry and clears it (Griewank and Walther, *Evaluating Derivatives*, 2nd ed., section 3.3).
//!
//! What the region in reverse needs of the values of the forward region is brought to it afterwards, by [`super::recall`].

use super::{Cotangent, Pending, Sweep};
use crate::ir::{Branch, Call, Head, Loop, Op, Region, Ty, Val, ValMap, ValSet};
use crate::names::prefixed;
use crate::passes;
use proc_macro2::Span;

/// What a region has handed back.
struct Handed {
    region: Region,
    /// By each captured value, if there is something.
    captured: Vec<Option<Val>>,
    /// The shadows as they are at the end.
    shadows: ValMap<Val>,
}

impl Sweep<'_> {
    /// A branch or a loop.
    pub(super) fn control(&mut self, val: Val) {
        match self.build.program.node(val).op.clone() {
            Op::Branch(branch) => self.branch(val, &branch),
            Op::Loop(repeat) => self.repeat(val, &repeat),
            _ => unreachable!("the caller has looked"),
        }
    }

    fn branch(&mut self, val: Val, branch: &Branch) {
        let span = self.build.program.node(val).span;
        let seeds: Vec<Option<Cotangent>> = branch.outs.iter().map(|out| self.total_of(*out)).collect();
        let regions: Vec<&Region> = branch.arms.iter().collect();
        let touched = self.shadowed(&regions);
        if seeds.iter().all(Option::is_none) && touched.is_empty() {
            return;
        }
        let captured = self.captured(&regions);
        let before: Vec<Option<Val>> = captured.iter().map(|val| self.handed_in(*val)).collect();
        let around = self.going_through(captured.iter().copied().zip(before.iter().copied()));
        let mut arms = Vec::new();
        for arm in &branch.arms {
            self.build.open();
            let seeds = arm.results.iter().copied().zip(seeds.iter().copied());
            let seeds = seeds.filter_map(|(val, seed)| Some((val, seed?)));
            let seeds: Vec<(Val, Cotangent)> = seeds.chain(around.iter().copied()).collect();
            let mut handed = self.region(arm, &seeds, &captured);
            for (total, before) in handed.captured.iter_mut().zip(&before) {
                *total = total.filter(|total| Some(*total) != *before);
            }
            arms.push(handed);
        }
        let given: Vec<usize> = (0..captured.len())
            .filter(|place| arms.iter().any(|arm| arm.captured[*place].is_some()))
            .collect();
        for (place, val) in captured.iter().enumerate().filter(|(place, _)| !given.contains(place)) {
            self.add_back(*val, before[place]);
        }
        if given.is_empty() && touched.is_empty() {
            return;
        }
        let mut regions = Vec::new();
        for arm in arms {
            self.build.reopen(arm.region);
            let mut results: Vec<Val> = touched.iter().map(|root| arm.shadows[root]).collect();
            for place in &given {
                results.push(self.sum_in_region(captured[*place], before[*place], arm.captured[*place]));
            }
            regions.push(self.build.close(results));
        }
        for (place, region) in regions.iter_mut().enumerate() {
            *region = self.recall_arm(val, place, std::mem::take(region));
        }
        let arms = <[Region; 2]>::try_from(regions).expect("two arms");
        let owner = self.build.choose(branch.condition, arms, span);
        for root in &touched {
            let shadow = self.out_of(owner, self.shadows[root]);
            self.shadows.insert(*root, shadow);
        }
        for place in given {
            let total = self.named_out(owner, captured[place]);
            self.add(captured[place], Cotangent::of(total));
        }
    }

    fn repeat(&mut self, val: Val, repeat: &Loop) {
        let around = std::mem::replace(&mut self.checkpoint, repeat.checkpoint);
        self.reverse_runs(val, repeat);
        self.checkpoint = around;
    }

    fn reverse_runs(&mut self, val: Val, repeat: &Loop) {
        let span = self.build.program.node(val).span;
        let seeds: Vec<Option<Cotangent>> = repeat.outs.iter().map(|out| self.total_of(*out)).collect();
        let touched = self.shadowed(&[&repeat.region]);
        if seeds.iter().all(Option::is_none) && touched.is_empty() {
            return;
        }
        let (plain, carried): (Vec<usize>, Vec<usize>) = (0..repeat.init.len())
            .filter(|place| {
                let param = repeat.region.params[*place];
                self.active.contains(&param) && self.build.program.root(param).is_none()
            })
            .partition(|place| {
                let region = &repeat.region;
                passes::accumulates(
                    &self.build.program,
                    region,
                    region.params[*place],
                    region.results[*place],
                )
            });
        let captured = self.captured(&[&repeat.region]);
        let mut init = Vec::new();
        for place in &carried {
            let zero = |this: &mut Self| this.build.zero(repeat.outs[*place]);
            init.push(seeds[*place].map_or_else(|| zero(self), |seed| seed.val));
        }
        for val in &captured {
            // A loop of the body starts from zero: what else the value is handed is added where it is known.
            let before = if self.depth == 0 { None } else { self.handed_in(*val) };
            init.push(before.unwrap_or_else(|| self.build.zero(*val)));
        }
        init.extend(touched.iter().map(|root| self.shadows[root]));

        self.build.open();
        let sums: Vec<Val> = carried
            .iter()
            .map(|place| repeat.region.params[*place])
            .chain(captured.iter().copied())
            .map(|val| self.cotangent_param(val))
            .collect();
        let outer = self.shadows.clone();
        for root in &touched {
            let param = self.build.storage_param(self.shadows[root]);
            self.shadows.insert(*root, param);
        }
        let ends = carried.iter().map(|place| repeat.region.results[*place]);
        let carried_ends = ends.zip(&sums).map(|(end, sum)| (end, Cotangent::of(*sum)));
        // The cotangent of a plain sum is the same in every run.
        let sum_ends = plain.iter().filter_map(|place| Some((repeat.region.results[*place], seeds[*place]?)));
        let sums_before = sums[carried.len()..].iter().map(|sum| Some(*sum));
        let around = self.going_through(captured.iter().copied().zip(sums_before));
        let ends: Vec<(Val, Cotangent)> = carried_ends.chain(sum_ends).chain(around).collect();
        let handed = self.region_with(&repeat.region, &ends, &captured, [&carried, &plain]);
        self.shadows = outer;
        self.build.reopen(handed.region);
        let mut results: Vec<Val> = handed.captured[..carried.len()]
            .iter()
            .zip(&carried)
            .map(|(total, place)| total.unwrap_or_else(|| self.build.zero(repeat.region.params[*place])))
            .collect();
        for (place, total) in handed.captured[carried.len()..].iter().enumerate() {
            let sum = sums[carried.len() + place];
            results.push(self.sum_in_region(captured[place], Some(sum), *total));
        }
        results.extend(touched.iter().map(|root| handed.shadows[root]));
        let region = self.build.close(results);
        let (region, recalled) = self.recall_runs(val, region);
        let (region, init, kept) = invariant(&mut *self.build, region, init);

        let (pattern, iterator) = match &repeat.head {
            Head::For { pattern, iterator, replay: true } => (pattern.clone(), Some(*iterator)),
            Head::For { pattern, .. } => (pattern.clone(), None),
            _ => (proc_macro2::TokenStream::new(), None),
        };
        let any_order =
            recalled.is_empty() && self.sums_only(&region, init.len()) && !self.reads_tapes(&region);
        let head = match iterator {
            // The order of the runs does not matter, and the forward order is the faster one.
            Some(iterator) if any_order => Head::For { pattern, iterator, replay: false },
            _ => Head::Reverse { pattern, iterator, trips: repeat.trips.filter(|_| iterator.is_none()) },
        };
        let reverse = Loop {
            head,
            init: init.clone(),
            region,
            outs: Vec::new(),
            saved: Vec::new(),
            recalled,
            stop: None,
            trips: None,
            checkpoint: repeat.checkpoint,
            of: Some(val),
        };
        let owner = self.build.repeat_loop(reverse, span);
        let mut outs = Vec::new();
        for (place, kept) in kept.iter().enumerate() {
            outs.push(match kept {
                // Every run hands it on as it is.
                Some(init) => *init,
                None if place < sums.len() => {
                    let of = carried.get(place).map(|place| repeat.region.params[*place]);
                    let of = of.unwrap_or_else(|| captured[place - carried.len()]);
                    self.named_out(owner, of)
                }
                None => self.out_of(owner, self.shadows[&touched[place - sums.len()]]),
            });
        }
        for (place, root) in touched.iter().enumerate() {
            self.shadows.insert(*root, outs[sums.len() + place]);
        }
        for (place, val) in captured.iter().enumerate() {
            self.add(*val, Cotangent::of(outs[carried.len() + place]));
        }
        for (place, at) in carried.iter().enumerate() {
            self.add(repeat.init[*at], Cotangent::of(outs[place]));
        }
        for place in plain {
            if let Some(seed) = seeds[place] {
                self.add(repeat.init[place], seed);
            }
        }
    }

    /// Whether the runs of a region hand on nothing but sums and shadows that they add to.
    fn sums_only(&self, region: &Region, carried: usize) -> bool {
        let program = &self.build.program;
        (0..carried).all(|place| {
            let (param, result) = (region.params[place], region.results[place]);
            match program.root(param) {
                Some(root) => super::fuse::only_grows(program, region, root),
                None => passes::accumulates(program, region, param, result),
            }
        })
    }

    /// Whether the region goes through what another loop, or the function itself, has kept, from its end.
    fn reads_tapes(&self, region: &Region) -> bool {
        region.computed().any(|val| {
            let op = &self.build.program.node(val).op;
            let reads = match op {
                Op::Loop(repeat) => repeat.of.is_some() && !repeat.recalled.is_empty(),
                Op::Pull { call, .. } => self.build.program.is_recorded(*call),
                _ => false,
            };
            reads || op.regions().iter().any(|inner| self.reads_tapes(inner))
        })
    }

    /// The reverse sweep of a region, in the region that is open.
    fn region(&mut self, forward: &Region, seeds: &[(Val, Cotangent)], captured: &[Val]) -> Handed {
        let outer = self.shadows.clone();
        let handed = self.swept(forward, seeds, captured);
        self.shadows = outer;
        handed
    }

    /// As [`Sweep::region`], for the body of a loop: the carried parameters come before what is captured. What a plain sum
    /// hands to its parameter is what it has been handed.
    fn region_with(
        &mut self,
        forward: &Region,
        seeds: &[(Val, Cotangent)],
        captured: &[Val],
        [carried, plain]: [&[usize]; 2],
    ) -> Handed {
        let param = |place: &usize| forward.params[*place];
        let all: Vec<Val> = carried.iter().map(param).chain(captured.iter().copied()).collect();
        let all = all.into_iter().chain(plain.iter().map(param)).collect::<Vec<Val>>();
        let mut handed = self.swept(forward, seeds, &all);
        handed.captured.truncate(all.len() - plain.len());
        handed
    }

    fn swept(&mut self, forward: &Region, seeds: &[(Val, Cotangent)], wanted: &[Val]) -> Handed {
        let outer = std::mem::take(&mut self.pending);
        let known: ValSet = self.shadows.keys().copied().collect();
        for (val, seed) in seeds {
            self.add(*val, *seed);
        }
        self.depth += 1;
        self.steps(&forward.steps);
        self.depth -= 1;
        let captured = wanted.iter().map(|val| self.total_of(*val).map(|total| total.val)).collect();
        // What is left is of arrays around the region, which have a shadow.
        let mut left: Vec<Val> = self.pending.keys().copied().collect();
        left.sort();
        for val in left {
            let pending = self.pending.remove(&val).expect("it is left");
            let array = self.build.program.array_of(val);
            let lost = || format!("the cotangent of {val:?} is lost: {:?}", self.build.program.node(val).op);
            assert!(self.shadows.contains_key(&array), "{}", lost());
            let total = self.total(val, pending);
            self.bump(val, total);
        }
        assert!(self.shadows.keys().all(|array| known.contains(array)), "every shadow is handed on");
        self.pending = outer;
        let shadows = self.shadows.clone();
        let region = self.build.close(Vec::new());
        Handed { region, captured, shadows }
    }

    /// The cotangent of a value, all uses counted.
    fn total_of(&mut self, val: Val) -> Option<Cotangent> {
        let pending = self.handed(val)?;
        self.total(val, pending)
    }

    /// What a value has been handed so far, to be handed into a region.
    fn handed_in(&mut self, val: Val) -> Option<Val> {
        self.total_of(val).map(|total| total.val)
    }

    fn add_back(&mut self, val: Val, total: Option<Val>) {
        if let Some(total) = total {
            self.add(val, Cotangent::of(total));
        }
    }

    /// The parameter of a reverse loop that collects the cotangent of a value.
    fn cotangent_param(&mut self, of: Val) -> Val {
        let node = self.build.program.node(of).clone();
        let name = node.name.map(|name| prefixed("d", &name));
        self.build.param(node.ty, name, Span::mixed_site())
    }

    fn named_out(&mut self, owner: Val, of: Val) -> Val {
        let node = self.build.program.node(of).clone();
        let name = node.name.map(|name| prefixed("d", &name));
        self.build.out(owner, node.ty, name, Span::mixed_site())
    }

    fn out_of(&mut self, owner: Val, shadow: Val) -> Val {
        let ty = self.build.ty(shadow).clone();
        self.build.out(owner, ty, None, Span::mixed_site())
    }

    /// The gradients of unseen type that a region goes on with, so that they are not made anew inside it: what the region hands
    /// back has them in it.
    fn going_through(&self, before: impl Iterator<Item = (Val, Option<Val>)>) -> Vec<(Val, Cotangent)> {
        let unseen = before.filter(|(val, _)| self.build.ty(*val).is_opaque());
        unseen.filter_map(|(val, before)| Some((val, Cotangent::of(before?)))).collect()
    }

    /// What a value had before, and what a region adds.
    fn sum_in_region(&mut self, val: Val, before: Option<Val>, more: Option<Val>) -> Val {
        match (before, more) {
            (None, None) => self.build.zero(val),
            (Some(_), Some(total)) if self.build.ty(val).is_opaque() => total,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(before), Some(more)) => {
                let terms = [before, more].map(|val| (true, Cotangent::of(val)));
                let pending = Pending { terms: terms.to_vec(), ..Pending::default() };
                self.total_unnamed(val, pending).expect("there are terms").val
            }
        }
    }

    /// The values that regions take from around them and that are differentiated, arrays with a shadow aside.
    fn captured(&self, regions: &[&Region]) -> Vec<Val> {
        let program = &self.build.program;
        let mut seen = ValSet::default();
        let mut captured = Vec::new();
        for val in regions.iter().flat_map(|region| region.captures(program)) {
            let scalar = !program.ty(val).is_array();
            if scalar && self.active.contains(&val) && seen.insert(val) {
                captured.push(val);
            }
        }
        captured
    }

    /// The arrays around some regions whose shadows these change. They have one from here on.
    fn shadowed(&mut self, regions: &[&Region]) -> Vec<Val> {
        let mut inside = ValSet::default();
        let mut read = Vec::new();
        let mut changed = Vec::new();
        for region in regions {
            self.arrays_in(region, &mut inside, &mut read, &mut changed);
        }
        let mut seen = ValSet::default();
        let mut touched = Vec::new();
        for root in read.iter().copied() {
            if !inside.contains(&root) && seen.insert(root) {
                self.ensure_shadow(root);
                touched.push(root);
            }
        }
        for root in changed {
            if !inside.contains(&root) && self.shadows.contains_key(&root) && seen.insert(root) {
                touched.push(root);
            }
        }
        touched
    }

    /// The arrays that the active operations of a region read, and the storages that it changes.
    fn arrays_in(&self, region: &Region, inside: &mut ValSet, read: &mut Vec<Val>, changed: &mut Vec<Val>) {
        let program = &self.build.program;
        inside.extend(region.params.iter().filter(|param| program.root(**param).is_none()));
        let array = |val: Val| program.ty(val).is_array() && self.active.contains(&val);
        for val in region.computed() {
            let op = &program.node(val).op;
            if program.root(val).is_none_or(|root| root == val) {
                inside.insert(val);
            }
            inside.extend(op.outs().filter(|out| program.root(*out).is_none()));
            match op.resizes() {
                // The shadow of what changes its length has as many entries as that, whoever reads it.
                Some(array) if self.active.contains(&val) => read.extend(program.root(array)),
                _ => changed.extend(op.changes().and_then(|array| program.root(array))),
            }
            let own = |operand: Val| !matches!(op, Op::Store { array, .. } | Op::Replace { array, .. } if *array == operand);
            if self.active.contains(&val) || op.outs().next().is_some() {
                op.each_operand(&mut |operand| {
                    if array(operand) && own(operand) && !matches!(op, Op::Loop(_)) {
                        read.push(program.array_of(operand));
                    }
                });
            }
            for inner in op.regions() {
                self.arrays_in(inner, inside, read, changed);
            }
        }
        for result in &region.results {
            if array(*result) && program.root(*result).is_none() {
                read.push(program.array_of(*result));
            }
        }
    }

    /// Gives an array a shadow, which starts from what its uses have handed back so far.
    pub(super) fn ensure_shadow(&mut self, array: Val) -> Val {
        if let Some(shadow) = self.shadows.get(&array) {
            return *shadow;
        }
        let before = self.pending.remove(&array).unwrap_or_default();
        let node = self.build.program.node(array).clone();
        let mut terms: Vec<Val> = before.terms.into_iter().map(|(_, d)| d.val).collect();
        let start = match terms.first() {
            // The shadow of a parameter may lie with the caller, and have been begun there.
            _ if matches!(node.op, Op::Param) => self.build.zero_as(&node.ty, array),
            Some(whole) if matches!(self.build.ty(*whole), Ty::Vec(_) | Ty::Array(..)) => terms.remove(0),
            _ => self.build.zero_as(&node.ty, array),
        };
        let name = node.name.map(|name| prefixed("d", &name));
        let mut shadow = self.build.shadow(start, name, Span::mixed_site());
        for (index, d) in self.merged_entries(before.entries) {
            shadow = self.build.bump(shadow, vec![index], d.val, Span::mixed_site());
        }
        for d in terms {
            shadow = self.build.bump(shadow, Vec::new(), d, Span::mixed_site());
        }
        self.shadows.insert(array, shadow);
        shadow
    }

    /// Adds a cotangent to the place in a shadow that belongs to a value.
    pub(super) fn bump(&mut self, val: Val, d: Option<Cotangent>) {
        let Some(d) = d else { return };
        let (array, path) = self.place(val);
        let shadow = self.ensure_shadow(array);
        let shadow = self.build.bump(shadow, path, d.val, Span::mixed_site());
        self.shadows.insert(array, shadow);
    }

    /// The cotangent of a copy, for what was copied: an array may have become a `Vec`.
    pub(super) fn as_copied(&mut self, array: Val, copy: Val, d: Cotangent, span: Span) -> Cotangent {
        let ty = self.build.ty(array).clone();
        match (&ty, self.build.ty(copy)) {
            (Ty::Array(..), Ty::Vec(_)) => {
                let lanes = self.is_lanes(d.val);
                Cotangent { val: self.build.value_in(Op::ToArray(d.val), ty, span, lanes), ..d }
            }
            _ => d,
        }
    }

    /// The array that a value is a place in, and the indices that lead there.
    pub(super) fn place(&mut self, val: Val) -> (Val, Vec<Val>) {
        let (array, mut path, part) = self.place_in_part(val);
        if let Some((start, end)) = part {
            let span = self.build.span_of(start, end);
            path.push(span);
        }
        (array, path)
    }

    /// The place in a shadow that belongs to a place in the array.
    pub(super) fn place_in_shadow(&mut self, val: Val) -> Val {
        let (array, path, part) = self.place_in_part(val);
        let (shadow, span) = (self.ensure_shadow(array), Span::mixed_site());
        let base = self.build.entry(shadow, &path, span);
        match part {
            None => base,
            Some((start, end)) => {
                let ty = self.build.ty(val).clone();
                self.build.value(Op::Part { base, start, end }, ty, span)
            }
        }
    }

    /// The shadow of an array as the run of a pullback leaves it.
    pub(super) fn shadow_written(&mut self, pull: Val, array: Val) {
        let root = self.build.program.array_of(array);
        let shadow = self.shadows[&root];
        let shadow = self.build.written_by(pull, shadow, Span::mixed_site());
        self.shadows.insert(root, shadow);
    }

    /// Whether an argument that a call has changed is asked for after it.
    pub(super) fn changes_are_read(&self, call: &Call) -> bool {
        let root = |place: &usize| self.build.program.array_of(call.args[*place].val);
        call.changes.iter().any(|place| self.shadows.contains_key(&root(place)))
    }

    #[allow(clippy::type_complexity)] // The array, the indices, and the ends of the part that they lead to.
    fn place_in_part(&mut self, val: Val) -> (Val, Vec<Val>, Option<(Val, Option<Val>)>) {
        let op = self.build.program.node(val).op.clone();
        match op {
            Op::Index(base, index) if self.build.ty(base).is_array() => {
                let (array, mut path, part) = self.place_in_part(base);
                path.push(match part {
                    Some((start, _)) => self.build.offset(start, index),
                    None => index,
                });
                (array, path, None)
            }
            Op::Part { base, start, end } => {
                let (array, path, part) = self.place_in_part(base);
                let part = match part {
                    Some((before, stop)) => {
                        let stop = end.map(|end| self.build.offset(before, end)).or(stop);
                        (self.build.offset(before, start), stop)
                    }
                    None => (start, end),
                };
                (array, path, Some(part))
            }
            _ => (self.build.program.root(val).unwrap_or(val), Vec::new(), None),
        }
    }

    /// The storage that an operation changes, where it is differentiated afterwards.
    fn changed_root(&self, state: Val, array: Val) -> Option<Val> {
        self.build.program.root(array).filter(|_| self.active.contains(&state))
    }

    /// `array[path…] = value`: the value gets the entry of the shadow, which is cleared.
    pub(super) fn overwritten(&mut self, state: Val, array: Val, path: &[Val], value: Val) {
        // Of what came before a differentiated value did, nobody asks for the shadow, which may be of another length.
        let Some(root) = self.changed_root(state, array) else { return };
        let Some(shadow) = self.shadows.get(&root).copied() else { return };
        let span = Span::mixed_site();
        if self.active.contains(&value) {
            let entry = self.build.entry(shadow, path, span);
            let entry = match self.build.ty(entry).is_array() {
                true => {
                    let ty = self.build.ty(entry).clone();
                    self.build.value(Op::Snapshot(entry), ty, span)
                }
                false => entry,
            };
            self.add(value, Cotangent::of(entry));
        }
        let entry = self.build.entry(shadow, path, span);
        let ty = self.build.ty(entry).clone();
        let zero = self.build.zero_as(&ty, entry);
        let shadow = self.build.store(shadow, path.to_vec(), zero, span);
        self.shadows.insert(root, shadow);
    }

    /// `array[path…] = value`, where the length may change: the value gets the shadow, which is cleared and has the length of
    /// before.
    pub(super) fn replaced(&mut self, state: Val, array: Val, path: &[Val], value: Val, len: Val) {
        let Some(root) = self.changed_root(state, array) else { return };
        let (shadow, span) = (self.ensure_shadow(root), Span::mixed_site());
        let held = self.build.entry(shadow, path, span);
        let ty = self.build.ty(held).clone();
        if self.active.contains(&value) {
            let held = self.build.value(Op::Snapshot(held), ty.clone(), span);
            self.add(value, Cotangent::of(held));
        }
        let zeros = self.build.zeros(&ty, len).expect("it is made where the type tells the zeros");
        let shadow = self.build.store(shadow, path.to_vec(), zeros, span);
        self.shadows.insert(root, shadow);
    }

    /// `array.pop()`: the shadow gets an entry more, which nobody has read.
    pub(super) fn shortened(&mut self, state: Val, array: Val) {
        let Some(root) = self.changed_root(state, array) else { return };
        let shadow = self.ensure_shadow(root);
        let ty = self.build.ty(shadow).element().cloned();
        let zero =
            ty.and_then(|ty| self.build.zero_of(&ty)).expect("it is made where the type tells the zero");
        let shadow = self.build.append(shadow, zero, Span::mixed_site());
        self.shadows.insert(root, shadow);
    }

    /// `array[path…] += value`: the value gets the entry of the shadow, which stays.
    pub(super) fn added(&mut self, array: Val, path: &[Val], value: Val) {
        let Some(root) = self.build.program.root(array) else { return };
        let Some(shadow) = self.shadows.get(&root).copied().filter(|_| self.active.contains(&value)) else {
            return;
        };
        let entry = self.build.entry(shadow, path, Span::mixed_site());
        self.add(value, Cotangent::of(entry));
    }

    /// `array.push(value)`: the value gets the last entry of the shadow, which is taken off.
    pub(super) fn appended(&mut self, state: Val, array: Val, value: Val) {
        let Some(root) = self.changed_root(state, array) else { return };
        let shadow = self.ensure_shadow(root);
        if self.active.contains(&value) {
            let entry = self.build.last(shadow, Span::mixed_site());
            self.add(value, Cotangent::of(entry));
        }
        let shadow = self.build.shorten(shadow, Span::mixed_site());
        self.shadows.insert(root, shadow);
    }

    /// Whether a storage is in the end what it is at the place that is swept.
    pub(super) fn is_settled(&self, array: Val) -> bool {
        let root = self.build.program.root(self.build.program.array_of(array));
        root.is_none_or(|root| {
            let last = self.changed.get(&root);
            !self.build.program.is_lent(root) && last.is_none_or(|last| *last < self.at)
        })
    }

    /// The start of a storage: what it was made from gets the shadow.
    pub(super) fn begun(&mut self, storage: Val, init: Val) {
        if let Some(shadow) = self.shadows.remove(&storage) {
            self.add(init, Cotangent::of(shadow));
        }
    }
}

/// Takes what every run hands on unchanged out of the carried values: it is what it was at the start.
fn invariant(
    build: &mut crate::ir::Builder,
    mut region: Region,
    init: Vec<Val>,
) -> (Region, Vec<Val>, Vec<Option<Val>>) {
    let unchanged: Vec<bool> =
        region.params.iter().zip(&region.results).map(|(param, result)| param == result).collect();
    let mut constants: ValMap<Val> = ValMap::default();
    let mut kept = Vec::new();
    for (place, init) in init.iter().enumerate() {
        if unchanged[place] {
            constants.insert(region.params[place], *init);
        }
        kept.push(unchanged[place].then_some(*init));
    }
    let rest = region.params.split_off(init.len());
    let mut same = unchanged.iter();
    region.params.retain(|_| same.next() == Some(&false));
    region.params.extend(rest);
    let changed = |place: &usize| !unchanged[*place];
    region.results = (0..init.len()).filter(changed).map(|place| region.results[place]).collect();
    let init = (0..init.len()).filter(changed).map(|place| init[place]).collect();
    build.rewrite(&mut region, &constants);
    (region, init, kept)
}
