//! Tangents through branches, loops and arrays that change in place.
//!
//! A branch and a loop keep their shape: beside every value that they give or carry stands its tangent, and beside every
//! value that a loop keeps on its tape.

use super::Push;
use crate::ir::{Op, Region, Step, Ty, Val};
use crate::names::prefixed;

impl Push<'_> {
    /// A branch or a loop, which its tangents become a part of.
    pub(super) fn control(&mut self, val: Val) {
        match &self.build.program.node(val).op {
            Op::Branch(_) => {
                self.branch(val);
                self.build.repeat(Step::Compute(val));
            }
            _ => self.repeat(val),
        }
    }

    pub(super) fn branch(&mut self, val: Val) {
        for place in 0..2 {
            let Op::Branch(branch) = &mut self.build.program.nodes[val.index()].op else {
                unreachable!("the caller has looked")
            };
            let arm = std::mem::take(&mut branch.arms[place]);
            let arm = self.region(arm);
            let Op::Branch(branch) = &mut self.build.program.nodes[val.index()].op else {
                unreachable!("the caller has looked")
            };
            branch.arms[place] = arm;
        }
        let Op::Branch(branch) = self.build.program.node(val).op.clone() else {
            unreachable!("the caller has looked")
        };
        for (place, out) in branch.outs.iter().enumerate() {
            let results = branch.arms.each_ref().map(|arm| arm.results[place]);
            let tangents = results.map(|result| self.get(result));
            if tangents.iter().all(Option::is_none) {
                continue;
            }
            let ty = self.build.ty(*out).clone();
            for arm in 0..2 {
                let result = results[arm];
                self.build.in_arm(val, arm, |build| match &build.program.node(result).op {
                    Op::Absent => result,
                    _ => tangents[arm].unwrap_or_else(|| build.zero_as(&ty, result)),
                });
            }
            let tangent = self.tangent_out(val, *out);
            self.tangents.insert(*out, tangent);
        }
    }

    /// The steps of a region again, each with its tangent.
    fn region(&mut self, mut region: Region) -> Region {
        let (steps, results) = (std::mem::take(&mut region.steps), std::mem::take(&mut region.results));
        self.build.reopen(region);
        steps.into_iter().for_each(|step| self.step(step));
        self.build.close(results)
    }

    fn repeat(&mut self, val: Val) {
        let Op::Loop(mut repeat) = self.build.program.node(val).op.clone() else {
            unreachable!("the caller has looked")
        };
        let carried = repeat.init.len();
        let active: Vec<usize> =
            (0..carried).filter(|place| self.active.contains(&repeat.region.params[*place])).collect();
        let init: Vec<Val> = active.iter().map(|place| self.tangent_or_zero(repeat.init[*place])).collect();
        let recalled = repeat.region.params.split_off(carried);
        let steps = std::mem::take(&mut repeat.region.steps);
        let mut results = std::mem::take(&mut repeat.region.results);
        self.build.reopen(std::mem::take(&mut repeat.region));
        for (place, init) in active.iter().zip(&init) {
            let Some(param) = self.build.region().params.get(*place).copied() else { continue };
            // A value may start from what a storage holds, and be none itself; its tangent is as it is.
            let tangent = match self.build.program.root(param) {
                Some(_) => self.build.storage_param(*init),
                None => self.tangent_param(param),
            };
            self.tangents.insert(param, tangent);
        }
        for param in recalled {
            self.build.take_param(param);
        }
        for (saved, param) in repeat.recalled.clone() {
            let Some(kept) = self.get(saved) else { continue };
            // Two values may have one tangent, and a tangent may be kept for its own sake.
            if let Some((_, known)) = repeat.recalled.iter().find(|(other, _)| *other == kept) {
                self.tangents.insert(param, *known);
                continue;
            }
            let tangent = self.tangent_param(param);
            self.tangents.insert(param, tangent);
            self.keep_too(repeat.of, kept);
            repeat.recalled.push((kept, tangent));
        }
        steps.into_iter().for_each(|step| self.step(step));
        for place in &active {
            let result = self.tangent_or_zero(results[*place]);
            results.push(result);
        }
        repeat.region = self.build.close(results);
        repeat.region.test = match &self.build.program.node(val).op {
            Op::Loop(before) => before.region.test.clone(),
            _ => None,
        };
        repeat.init.extend(init);
        // What the loop's own reverse loop keeps may have been added meanwhile.
        if let Op::Loop(now) = &self.build.program.node(val).op {
            repeat.saved.clone_from(&now.saved);
        }
        self.build.program.nodes[val.index()].op = Op::Loop(repeat);
        self.build.repeat(Step::Compute(val));
        for place in active {
            let Op::Loop(repeat) = &self.build.program.node(val).op else { unreachable!("just written") };
            let out = repeat.outs[place];
            let tangent = self.tangent_out(val, out);
            self.tangents.insert(out, tangent);
        }
    }

    /// Has the loop that a reverse loop reverses keep a tangent as well.
    fn keep_too(&mut self, of: Option<Val>, kept: Val) {
        let Some(of) = of else { return };
        if let Op::Loop(forward) = &mut self.build.program.nodes[of.index()].op {
            forward.saved.push(kept);
        }
    }

    fn tangent_param(&mut self, of: Val) -> Val {
        let node = self.build.program.node(of).clone();
        let name = node.name.map(|name| prefixed("t", &name));
        self.build.param(node.ty, name, node.span)
    }

    fn tangent_out(&mut self, owner: Val, of: Val) -> Val {
        let node = self.build.program.node(of).clone();
        let name = node.name.map(|name| prefixed("t", &name));
        self.build.out(owner, node.ty, name, node.span)
    }

    /// The operations on storages.
    pub(super) fn stored(&mut self, val: Val) -> Option<Val> {
        let node = self.build.program.node(val).clone();
        let span = node.span;
        match node.op {
            Op::Storage(init) => {
                if !self.active_storages.contains(&val) {
                    return None;
                }
                let start = self.get(init);
                let start = start.unwrap_or_else(|| self.build.zero_as(&node.ty, init));
                let name = node.name.map(|name| prefixed("t", &name));
                Some(self.build.storage(start, name, span))
            }
            Op::Store { array, path, value } => {
                let storage = self.get(array)?;
                let change = match self.get(value) {
                    Some(change) => change,
                    // What is there may come to have another length.
                    None if matches!(self.build.ty(value), Ty::Vec(_)) => self.build.zero(value),
                    None => {
                        let entry = self.build.entry(storage, &path, span);
                        let ty = self.build.ty(entry).clone();
                        self.build.zero_as(&ty, entry)
                    }
                };
                Some(self.build.store(storage, path, change, span))
            }
            Op::Replace { array, path, value, .. } => {
                let storage = self.get(array)?;
                let change = self.tangent_or_zero(value);
                Some(self.build.store(storage, path, change, span))
            }
            Op::Bump { array, path, value, .. } => {
                let storage = self.get(array)?;
                match self.get(value) {
                    Some(change) => Some(self.build.bump(storage, path, change, span)),
                    None => Some(storage),
                }
            }
            Op::Push { array, value } => {
                let storage = self.get(array)?;
                let change = self.tangent_or_zero(value);
                Some(self.build.append(storage, change, span))
            }
            Op::Written { call, array } => {
                let storage = self.get(array)?;
                Some(self.build.written_by(call, storage, span))
            }
            Op::Pop(array) => {
                let storage = self.get(array)?;
                Some(self.build.shorten(storage, span))
            }
            Op::Last(array) => {
                let storage = self.get(array)?;
                Some(self.build.last(storage, span))
            }
            _ => unreachable!("the caller has looked"),
        }
    }
}
