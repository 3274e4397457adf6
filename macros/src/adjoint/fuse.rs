//! Sums: a loop and its reverse as one loop.
//!
//! Aim: a loop that only sums needs no tape, and no second pass over its runs. Where the cotangent of the sum is known before
//! the loop starts, each run can be followed by its own reverse at once, while what it has computed is still there.
//!
//! Method: a loop of the forward sweep is joined with the loop that reverses it, if the reverse loop hands nothing from run to
//! run but sums and shadows that it adds to, and if everything that it takes from the sweep can be computed before. What it
//! recalls is the forward run's own value. Sums are taken in another order than before, so that a gradient may differ in its
//! last bits; the value does not.

use super::threads::Threads;
use crate::ir::{Builder, Call, CallForm, Kept, Leaf, Loop, Op, Program, Region, Step, Val, ValMap, ValSet};
use crate::passes;
use proc_macro2::Ident;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What reverses a loop, where it stands among the steps of their region, and the steps that have to be done before both.
struct Pair {
    reverse: Val,
    at: usize,
    before: BTreeSet<usize>,
}

pub(super) fn fuse(program: Program) -> Program {
    let pairs = pairs(&program, &program.body);
    if pairs.is_empty() {
        return program;
    }
    let forward_steps = program.forward;
    let (mut build, body) = Builder::again(program);
    let (forward, states) = weave(&mut build, &body, &pairs, forward_steps);
    let results = body.results.iter().map(|result| states.last(&build.program, *result)).collect();
    let forward = if forward_steps == body.steps.len() { build.here() } else { forward };
    build.finish(results, forward)
}

/// The same in the region of a loop that has been joined with its reverse.
fn fuse_inside(build: &mut Builder, region: Region) -> Region {
    let pairs = pairs(&build.program, &region);
    if pairs.is_empty() {
        return region;
    }
    let Region { params, test, .. } = region.clone();
    build.reopen(Region { params, test, ..Region::default() });
    let (_, states) = weave(build, &region, &pairs, region.steps.len());
    let results = region.results.iter().map(|result| states.last(&build.program, *result)).collect();
    build.close(results)
}

/// Goes on with the steps of a region in the open one, each pair in the place of its forward loop. Tells where a step of the
/// region has come to stand, and the states that the storages are in at the end.
fn weave(build: &mut Builder, region: &Region, pairs: &ValMap<Pair>, step: usize) -> (usize, Threads) {
    let mut done = HashSet::new();
    let mut states = Threads::of(&build.program, region, moved(&build.program, pairs));
    let mut place = 0;
    for (at, next) in region.steps.iter().enumerate() {
        if at == step {
            place = build.here();
        }
        if done.contains(&at) {
            continue;
        }
        let Step::Compute(val) = *next else {
            build.repeat(*next);
            continue;
        };
        if let Some(pair) = pairs.get(&val) {
            for before in &pair.before {
                if done.insert(*before) {
                    build.repeat(region.steps[*before]);
                }
            }
            done.insert(pair.at);
            join(build, val, pair, &mut states);
        } else {
            states.relink(build, val);
            build.repeat(*next);
        }
    }
    (place, states)
}

/// The storages that the reverse loops add to.
fn moved(program: &Program, pairs: &ValMap<Pair>) -> ValSet {
    let mut roots = ValSet::default();
    for pair in pairs.values() {
        if let Op::Loop(reverse) = &program.node(pair.reverse).op {
            roots.extend(reverse.init.iter().filter_map(|init| program.root(*init)));
        }
    }
    roots
}

/// The loops of a region that can be joined with their reverse.
fn pairs(program: &Program, region: &Region) -> ValMap<Pair> {
    if !region.computed().any(|val| reversed(program, val).is_some()) {
        return ValMap::default();
    }
    let places = Places::of(program, region);
    // What is done with a shadow after the reverse loop, it finds as it was.
    let mut shadows = Shadows::default();
    let mut pairs = ValMap::default();
    for val in region.computed() {
        shadows.look_at(program, val);
        pairs.extend(places.pair(val, &shadows));
    }
    pairs
}

/// Where in a region everything stands.
struct Places<'p> {
    program: &'p Program,
    /// The places of values.
    order: ValMap<usize>,
    /// The statements that bind variables of the user's own, and their places.
    bound: HashMap<String, (usize, &'p Kept)>,
}

impl Places<'_> {
    fn of<'p>(program: &'p Program, region: &Region) -> Places<'p> {
        let mut places = Places { program, order: ValMap::default(), bound: HashMap::new() };
        for (place, step) in region.steps.iter().enumerate() {
            match step {
                Step::Compute(val) => {
                    places.order.insert(*val, place);
                    places.order.extend(program.node(*val).op.outs().map(|out| (out, place)));
                }
                Step::Keep(kept) => {
                    let kept = &program.kept[*kept];
                    places.bound.extend(kept.binds.iter().map(|name| (name.to_string(), (place, kept))));
                }
            }
        }
        places
    }

    fn pair(&self, reverse: Val, shadows: &Shadows) -> Option<(Val, Pair)> {
        let program = self.program;
        let Op::Loop(repeat) = &program.node(reverse).op else { return None };
        let of = reversed(program, reverse)?;
        let (start, at) = (*self.order.get(&of)?, self.order[&reverse]);
        let mut before = BTreeSet::new();
        for (place, init) in repeat.init.iter().enumerate() {
            let (param, result) = (repeat.region.params[place], repeat.region.results[place]);
            match program.root(*init) {
                Some(root) if program.root(param) == Some(root) && shadows.only_grow(root) => {
                    if !self.early(root, start, &mut before) {
                        return None;
                    }
                }
                Some(_) => return None,
                None => {
                    let from_zero = matches!(program.node(*init).op, Op::Const(0.0));
                    if !from_zero || !passes::accumulates(program, &repeat.region, param, result) {
                        return None;
                    }
                    self.early(*init, start, &mut before).then_some(())?;
                }
            }
        }
        for val in repeat.region.captures(program) {
            // A later state of an array is there from its place on, and nowhere before.
            let ready = match program.root(val) {
                Some(root) if root != val => self.order.get(&val).is_none_or(|place| *place < start),
                _ => self.early(val, start, &mut before),
            };
            if !ready {
                return None;
            }
        }
        let names = super::recall::taken_names(program, &repeat.region);
        let ready = names.iter().all(|name| self.is_bound_early(name, start, &mut before));
        ready.then_some((of, Pair { reverse, at, before }))
    }

    /// Whether a value is there before a place of the body, or can be computed there; notes what has to be.
    fn early(&self, val: Val, start: usize, before: &mut BTreeSet<usize>) -> bool {
        let Some(place) = self.order.get(&val) else { return true };
        if *place < start || before.contains(place) {
            return true;
        }
        let op = &self.program.node(val).op;
        let ready = match op {
            Op::Leaf(leaf) => {
                leaf.inline && leaf.takes.iter().all(|name| self.is_bound_early(name, start, before))
            }
            Op::Const(_) | Op::Prim(..) | Op::Select(..) | Op::Repeat(..) | Op::Storage(_) | Op::Like(..) => {
                true
            }
            Op::Gather { entries, wholes, .. } => entries.is_empty() && wholes.is_empty(),
            Op::Index(base, _) => !self.program.is_stored(*base),
            _ => false,
        };
        let ready = ready && op.reads(self.program).iter().all(|read| self.early(*read, start, before));
        if ready {
            before.insert(*place);
        }
        ready
    }

    /// Whether a variable of the user's own is bound before a place of the body, or can be; notes what has to be done there.
    fn is_bound_early(&self, name: &Ident, start: usize, before: &mut BTreeSet<usize>) -> bool {
        let Some((place, kept)) = self.bound.get(&name.to_string()) else { return true };
        if *place < start || before.contains(place) {
            return true;
        }
        let ready = kept.again
            && kept.mentions.iter().all(|(_, operand)| self.early(operand.val, start, before))
            && kept.takes.iter().all(|name| self.is_bound_early(name, start, before));
        if ready {
            before.insert(*place);
        }
        ready
    }
}

/// The loop that a loop is the reverse of.
fn reversed(program: &Program, reverse: Val) -> Option<Val> {
    match &program.node(reverse).op {
        Op::Loop(repeat) => repeat.of,
        _ => None,
    }
}

/// Whether a region does nothing with a storage but add to it.
pub(crate) fn only_grows(program: &Program, region: &Region, root: Val) -> bool {
    Shadows::of(program, region).only_grow(root)
}

/// What a region does with the shadows, as far as it has been looked at.
#[derive(Default)]
struct Shadows {
    /// Storages that something else is done with than adding to them.
    other: ValSet,
}

impl Shadows {
    fn of(program: &Program, region: &Region) -> Shadows {
        let mut shadows = Shadows::default();
        shadows.look(program, region);
        shadows
    }

    fn look(&mut self, program: &Program, region: &Region) {
        region.computed().for_each(|val| self.look_at(program, val));
    }

    fn look_at(&mut self, program: &Program, val: Val) {
        let op = &program.node(val).op;
        let only_adds = |operand: Val| match op {
            Op::Bump { array, value, .. } => operand == *array && operand != *value,
            // A value that starts from what an array holds is none of its states.
            Op::Loop(repeat) => {
                let mut starts = repeat.init.iter().zip(&repeat.region.params);
                repeat.init.contains(&operand)
                    && starts.all(|(init, param)| *init != operand || program.root(*param).is_some())
            }
            Op::Branch(_) => true,
            _ => false,
        };
        op.each_operand(&mut |operand| {
            if let (Some(root), false) = (program.root(operand), only_adds(operand)) {
                self.other.insert(root);
            }
            if let Op::Index(..) | Op::Part { .. } = &program.node(operand).op {
                self.other.extend(program.root(program.array_of(operand)));
            }
        });
        op.regions().iter().for_each(|inner| self.look(program, inner));
    }

    fn only_grow(&self, root: Val) -> bool {
        !self.other.contains(&root)
    }
}

/// Writes the loop whose runs are followed by their reverse.
fn join(build: &mut Builder, of: Val, pair: &Pair, states: &mut Threads) {
    let (Op::Loop(forward), Op::Loop(reverse)) =
        (build.program.node(of).op.clone(), build.program.node(pair.reverse).op.clone())
    else {
        unreachable!("a pair is of two loops")
    };
    let carried = reverse.init.len();
    let mut copies: ValMap<Val> = reverse.recalled.iter().map(|(saved, param)| (*param, *saved)).collect();
    let mut region = Region { params: forward.region.params.clone(), ..Region::default() };
    region.test.clone_from(&forward.region.test);
    region.params.extend(&reverse.region.params[..carried]);
    build.reopen(region);
    forward.region.steps.iter().for_each(|step| build.repeat(*step));
    let texts = texts(&build.program, &forward.region);
    for step in reverse.region.steps.iter().filter(|step| matches!(step, Step::Compute(_))) {
        copy_in_place(build, *step, &texts, &mut copies);
    }
    let mut results = forward.region.results.clone();
    results.extend(reverse.region.results.iter().map(|val| copies.get(val).copied().unwrap_or(*val)));
    let region = build.close(results);
    let region = fuse_inside(build, region);
    let mut init = forward.init.clone();
    init.extend(reverse.init.iter().map(|init| states.last(&build.program, *init)));
    let mut outs = forward.outs.clone();
    outs.extend(&reverse.outs);
    let kept = forward.saved.iter().filter(|saved| !reverse.recalled.iter().any(|(of, _)| of == *saved));
    let saved = kept.copied().collect();
    reverse.outs.iter().for_each(|out| states.note(&build.program, *out));
    let joined = Loop { init, region, outs, saved, ..*forward };
    build.program.nodes[of.index()].op = Op::Loop(Box::new(joined));
    build.repeat(Step::Compute(of));
}

/// The expressions of a region that no differentiated value reaches, where their values do not change.
fn texts(program: &Program, region: &Region) -> HashMap<String, Val> {
    let text = |val: Val| match &program.node(val).op {
        Op::Leaf(leaf) => lasting_text(leaf).map(|text| (text, val)),
        _ => None,
    };
    region.computed().filter_map(text).collect()
}

fn lasting_text(leaf: &Leaf) -> Option<String> {
    (leaf.again && leaf.mentions.is_empty()).then(|| leaf.tokens.to_string())
}

/// Goes on with a step of the reverse loop in the open region; what the run has computed already is found there.
fn copy_in_place(build: &mut Builder, step: Step, texts: &HashMap<String, Val>, copies: &mut ValMap<Val>) {
    let Step::Compute(val) = step else { return };
    let mut op = std::mem::replace(&mut build.program.nodes[val.index()].op, Op::Absent);
    let map = |operand: Val| copies.get(&operand).copied().unwrap_or(operand);
    op.remap(&mut |operand| map(operand));
    build.pull_of_copy(&mut op, map);
    op.regions_mut().iter_mut().for_each(|inner| build.rewrite(inner, copies));
    if let Op::Call(call) = &op
        && let Some(of) = call.of
    {
        merge_calls(build, of, call, copies);
        build.program.nodes[val.index()].op = op;
        copies.insert(val, of);
        return;
    }
    let text = match &op {
        Op::Leaf(leaf) => lasting_text(leaf).and_then(|text| texts.get(&text).copied()),
        _ => None,
    };
    let found = match &op {
        _ if text.is_some() => text,
        Op::Prim(..) | Op::Index(..) | Op::Leaf(_) | Op::Const(_) | Op::Offset(..) => {
            let node = build.program.node(val).clone();
            build.found(&op, &node.ty, node.lanes)
        }
        _ => None,
    };
    build.program.nodes[val.index()].op = op;
    match found {
        Some(found) => {
            copies.insert(val, found);
        }
        None => build.repeat(step),
    }
}

/// A call that the reverse of a run would make again gives its pullback where the run makes it.
fn merge_calls(build: &mut Builder, of: Val, again: &Call, copies: &mut ValMap<Val>) {
    let Op::Call(call) = &mut build.program.nodes[of.index()].op else { unreachable!("it is made again") };
    if let (CallForm::Plain, Some(pullback)) = (call.form, again.pullback) {
        (call.form, call.pullback) = (again.form, None);
        let node = build.program.node(pullback).clone();
        let own = build.out(of, node.ty, node.name, node.span);
        copies.insert(pullback, own);
    }
}
