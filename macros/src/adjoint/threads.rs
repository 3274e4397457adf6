//! The states of storages, where a program is written anew with some of its steps in other places.

use crate::ir::{Builder, Op, Program, Region, Val, ValMap, ValSet};

/// The states of the storages whose changes come in another order than before, in the order of the new program.
#[derive(Default)]
pub(super) struct Threads {
    /// The last state so far.
    now: ValMap<Val>,
    followed: ValSet,
}

impl Threads {
    /// Follows these storages through a region.
    pub(super) fn of(program: &Program, region: &Region, followed: ValSet) -> Threads {
        let mut threads = Threads { now: ValMap::default(), followed };
        threads.note_all(program, &region.params);
        threads
    }

    /// The state that a storage is in now.
    pub(super) fn last(&self, program: &Program, val: Val) -> Val {
        let root = program.root(val).filter(|root| self.followed.contains(root));
        root.map_or(val, |root| self.now.get(&root).copied().unwrap_or(root))
    }

    /// Has a step go on from the states that the storages are in now.
    pub(super) fn relink(&mut self, build: &mut Builder, val: Val) {
        if self.followed.is_empty() {
            return;
        }
        let mut op = std::mem::replace(&mut build.program.nodes[val.index()].op, Op::Absent);
        op.remap(&mut |operand| self.last(&build.program, operand));
        let states: Vec<Val> = std::iter::once(val).chain(op.outs()).collect();
        for region in op.regions_mut() {
            let captured = region.captures(&build.program);
            let to = captured.into_iter().map(|val| (val, self.last(&build.program, val)));
            let to: ValMap<Val> = to.filter(|(from, to)| from != to).collect();
            build.rewrite(region, &to);
        }
        build.program.nodes[val.index()].op = op;
        self.note_all(&build.program, &states);
    }

    /// Follows the storage of a state from here on.
    pub(super) fn note(&mut self, program: &Program, state: Val) {
        if let Some(root) = program.root(state) {
            self.followed.insert(root);
            self.now.insert(root, state);
        }
    }

    fn note_all(&mut self, program: &Program, states: &[Val]) {
        for state in states {
            if let Some(root) = program.root(*state).filter(|root| self.followed.contains(root)) {
                self.now.insert(root, *state);
            }
        }
    }
}
