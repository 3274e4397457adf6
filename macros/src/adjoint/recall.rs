//! What a region in reverse needs of the forward region that it belongs to: kept, or computed again.
//!
//! Aim: as little is kept as the reverse sweep can do with. Method: from each value that is needed, back along its
//! operands. What costs about as much as a load (arithmetic, a read of an array that does not change, the user's own text)
//! is computed again; what it starts from is kept: the carried values, reads of arrays that change in place, results of
//! calls with their pullbacks, and what is dear (`exp`, `sqrt`, a division).
//!
//! The user may say otherwise: to keep everything, or to compute again whatever can be.
//!
//! A loop keeps on its tape, once for every run; a branch gives what is kept beside its values.

use super::Sweep;
use crate::checkpoint::Checkpoint;
use crate::ir::{CallForm, Kept, Leaf, Op, Program, Region, Step, Ty, Val, ValMap, ValSet};
use crate::names::root;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use std::collections::HashSet;
use syn::Expr;

/// The rows of the table whose result is computed again: each costs a few cycles.
const CHEAP: &[&str] =
    &["add", "sub", "mul", "neg", "abs", "max", "min", "mul_add", "lt", "gt", "eq", "and", "or"];

/// Where kept values go.
enum Keeper {
    /// The arm of a branch.
    Arm { branch: Val, place: usize },
    /// The runs of a loop; the values found on its tape, with their parameters.
    Runs { repeat: Val, recalled: Vec<(Val, Val)> },
}

struct Recall<'f> {
    forward: &'f Region,
    defined: ValSet,
    /// The user's own variables that the forward region binds.
    bound: HashSet<String>,
    /// Those of them that are bound again by the head of the reverse loop.
    replayed: HashSet<String>,
    copies: ValMap<Val>,
    names: HashSet<String>,
    keeper: Keeper,
}

impl Sweep<'_> {
    /// Brings to an arm in reverse what it needs of the forward arm.
    pub(super) fn recall_arm(&mut self, branch: Val, place: usize, region: Region) -> Region {
        let Op::Branch(forward) = self.build.program.node(branch).op.clone() else {
            unreachable!("an arm is of a branch")
        };
        let mut recall = Recall::of(self, &forward.arms[place], &[], Keeper::Arm { branch, place });
        recall.bring(self, region)
    }

    /// Brings to the region of a reverse loop what it needs of the forward runs.
    pub(super) fn recall_runs(&mut self, repeat: Val, region: Region) -> (Region, Vec<(Val, Val)>) {
        let Op::Loop(forward) = self.build.program.node(repeat).op.clone() else {
            unreachable!("runs are of a loop")
        };
        let (pattern, replay) = match &forward.head {
            crate::ir::Head::For { pattern, replay, .. } => (crate::names::token_names(pattern), *replay),
            _ => (Vec::new(), false),
        };
        let mut recall =
            Recall::of(self, &forward.region, &pattern, Keeper::Runs { repeat, recalled: Vec::new() });
        if replay {
            recall.replayed = pattern.iter().map(Ident::to_string).collect();
        }
        let region = recall.bring(self, region);
        let Keeper::Runs { recalled, .. } = recall.keeper else { unreachable!("it was made as one") };
        (region, recalled)
    }
}

impl<'f> Recall<'f> {
    fn of(sweep: &Sweep, forward: &'f Region, pattern: &[Ident], keeper: Keeper) -> Recall<'f> {
        let program = &sweep.build.program;
        let mut bound: HashSet<String> = pattern.iter().map(Ident::to_string).collect();
        for step in &forward.steps {
            if let Step::Keep(kept) = step {
                bound.extend(program.kept[*kept].binds.iter().map(Ident::to_string));
            }
        }
        Recall {
            forward,
            defined: forward.defined(program),
            bound,
            replayed: HashSet::new(),
            copies: ValMap::default(),
            names: HashSet::new(),
            keeper,
        }
    }

    fn bring(&mut self, sweep: &mut Sweep, mut region: Region) -> Region {
        sweep.build.open();
        for name in taken_names(&sweep.build.program, &region) {
            self.name(sweep, &name, &mut region);
        }
        let needed = region.captures(&sweep.build.program);
        for val in needed {
            if self.defined.contains(&val) {
                self.fetch(sweep, val, &mut region);
            }
        }
        let before = sweep.build.close(Vec::new());
        sweep.build.rewrite(&mut region, &self.copies);
        region.steps.splice(0..0, before.steps);
        region
    }

    /// Has a value at hand in the region in reverse.
    fn fetch(&mut self, sweep: &mut Sweep, val: Val, region: &mut Region) {
        if self.copies.contains_key(&val) {
            return;
        }
        let node = sweep.build.program.node(val).clone();
        if let Some(call) = repeatable(sweep, val, &node.op) {
            return self.call_again(sweep, call, region);
        }
        let cheap = is_cheap(sweep, val, &node.op) || self.is_field_around(sweep, val);
        let copy = match cheap && !self.is_part_of_kept(sweep, &node.op) {
            false => self.keep(sweep, val, region),
            true => {
                let mut op = node.op;
                self.fetch_operands(sweep, &op, region);
                if let Op::Leaf(leaf) = &op {
                    for name in leaf.takes.clone() {
                        self.name(sweep, &name, region);
                    }
                }
                op.remap(&mut |operand| self.copies.get(&operand).copied().unwrap_or(operand));
                let copy = sweep.build.value_in(op, node.ty, node.span, node.lanes);
                if let Some(name) = node.name {
                    sweep.build.name(copy, name);
                }
                copy
            }
        };
        self.copies.insert(val, copy);
    }

    /// Whether a value is a field of one from around the region.
    fn is_field_around(&self, sweep: &Sweep, val: Val) -> bool {
        match sweep.build.program.node(val).op {
            Op::Field(whole, _) => !self.defined.contains(&whole) || self.is_field_around(sweep, whole),
            _ => false,
        }
    }

    /// Whether a value is a part of one of the user's own variables that would have to be kept as a whole: what may be a
    /// reference to something of unknown size, and of unknown lifetime.
    fn is_part_of_kept(&self, sweep: &Sweep, op: &Op) -> bool {
        let Op::Leaf(leaf) = op else { return false };
        let kept = |name: &Ident| {
            let text = name.to_string();
            self.bound.contains(&text)
                && !self.replayed.contains(&text)
                && !self.names.contains(&text)
                && self.bound_again(sweep, &text).is_none()
        };
        leaf.takes.iter().any(kept)
            && match syn::parse2(leaf.tokens.clone()) {
                Ok(Expr::Field(place)) => root(&place.base).is_some_and(kept),
                Ok(Expr::Index(place)) => root(&place.expr).is_some_and(kept),
                _ => false,
            }
    }

    /// Where a variable is bound by a statement that may be made again.
    fn bound_again(&self, sweep: &Sweep, name: &str) -> Option<usize> {
        let binds = |kept: &Kept| kept.again && kept.binds.iter().any(|bound| bound == name);
        self.forward.steps.iter().find_map(|step| match step {
            Step::Keep(place) if binds(&sweep.build.program.kept[*place]) => Some(*place),
            _ => None,
        })
    }

    /// Has at hand what an operation reads.
    fn fetch_operands(&mut self, sweep: &mut Sweep, op: &Op, region: &mut Region) {
        for operand in op.operands() {
            if self.defined.contains(&operand) {
                self.fetch(sweep, operand, region);
            }
        }
    }

    /// Makes a call again in the region in reverse: the forward sweep has the value alone, and no pullback.
    fn call_again(&mut self, sweep: &mut Sweep, val: Val, region: &mut Region) {
        let op = sweep.build.program.node(val).op.clone();
        self.fetch_operands(sweep, &op, region);
        sweep.build.copy_step(Step::Compute(val), &mut self.copies);
        let copy = self.copies[&val];
        if let Op::Call(call) = &mut sweep.build.program.nodes[copy.index()].op {
            call.of = Some(val);
        }
        if let Op::Call(call) = &mut sweep.build.program.nodes[val.index()].op {
            (call.form, call.pullback) = (CallForm::Plain, None);
        }
    }

    /// Has one of the user's own variables at hand.
    fn name(&mut self, sweep: &mut Sweep, name: &Ident, region: &mut Region) {
        let text = name.to_string();
        if !self.bound.contains(&text) || self.replayed.contains(&text) || !self.names.insert(text.clone()) {
            return;
        }
        match self.bound_again(sweep, &text) {
            Some(place) => {
                let kept = sweep.build.program.kept[place].clone();
                for (_, operand) in &kept.mentions {
                    if self.defined.contains(&operand.val) {
                        self.fetch(sweep, operand.val, region);
                    }
                }
                for taken in &kept.takes {
                    self.name(sweep, taken, region);
                }
                sweep.build.copy_step(Step::Keep(place), &mut self.copies.clone());
            }
            None => {
                let leaf = Leaf { takes: vec![name.clone()], ..Leaf::word(name.to_token_stream()) };
                let word = sweep.build.loose(Op::Leaf(Box::new(leaf)), Ty::Passive, None, name.span());
                self.keep_text(sweep, word, name, region);
            }
        }
    }

    fn keep_text(&mut self, sweep: &mut Sweep, word: Val, name: &Ident, region: &mut Region) {
        let val = self.keep(sweep, word, region);
        let node = &mut sweep.build.program.nodes[val.index()];
        node.name = Some(name.clone());
        sweep.build.program.texts.insert(val);
    }

    /// Keeps a value of the forward region, and gives the value that it is found in.
    fn keep(&mut self, sweep: &mut Sweep, val: Val, region: &mut Region) -> Val {
        let node = sweep.build.program.node(val).clone();
        match &mut self.keeper {
            Keeper::Runs { repeat, recalled } => {
                let Op::Loop(forward) = &mut sweep.build.program.nodes[repeat.index()].op else {
                    unreachable!("the keeper is of a loop")
                };
                forward.saved.push(val);
                let param = sweep.build.loose(Op::Param, node.ty, node.name, node.span);
                region.params.push(param);
                recalled.push((val, param));
                param
            }
            Keeper::Arm { branch, place } => {
                let plain = matches!(node.ty, Ty::Scalar(_) | Ty::Bool);
                let (owner, place) = (*branch, *place);
                let ty = if plain { node.ty.clone() } else { Ty::OPAQUE };
                sweep.build.in_arm(owner, place, |build| match plain {
                    true => val,
                    false => build.value(Op::Given(val), Ty::OPAQUE, node.span),
                });
                sweep.build.in_arm(owner, 1 - place, |build| match &node.ty {
                    Ty::Bool => build.index(quote::quote!(false)),
                    _ if plain => build.constant(0.0, &node.ty, false),
                    _ => build.value(Op::Absent, Ty::OPAQUE, node.span),
                });
                let name = node.name.filter(|_| plain);
                let out = sweep.build.out(owner, ty, name, node.span);
                match plain {
                    true => out,
                    false => sweep.build.value(Op::Taken(out), node.ty, Span::mixed_site()),
                }
            }
        }
    }
}

/// The user's own variables that the text in a region names.
pub(super) fn taken_names(program: &Program, region: &Region) -> Vec<Ident> {
    let mut names = Vec::new();
    for step in &region.steps {
        match step {
            Step::Keep(kept) => names.extend(program.kept[*kept].takes.iter().cloned()),
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                if let Op::Leaf(leaf) = op {
                    names.extend(leaf.takes.iter().cloned());
                }
                if let Op::Repeat(_, len) = op {
                    names.extend(crate::names::token_names(len));
                }
                op.regions().iter().for_each(|inner| names.extend(taken_names(program, inner)));
            }
        }
    }
    names
}

/// The call that a value comes from, or a pullback, if the user wants it to be made again in the reverse sweep. A call of the
/// function itself is not: each call in it would be made twice as often as the one around it.
fn repeatable(sweep: &Sweep, val: Val, op: &Op) -> Option<Val> {
    let owner = match *op {
        Op::Call(_) => val,
        Op::Out(owner, _) => owner,
        _ => return None,
    };
    let Op::Call(call) = &sweep.build.program.node(owner).op else { return None };
    let again = sweep.checkpoint == Checkpoint::Recompute && !call.own && call.changes.is_empty();
    again.then_some(owner)
}

/// Whether an operation is computed again in the reverse sweep.
fn is_cheap(sweep: &Sweep, val: Val, op: &Op) -> bool {
    let program = &sweep.build.program;
    match op {
        Op::Index(..) | Op::Part { .. } if program.lasting.contains(&val) => true,
        Op::Const(_) | Op::Offset(..) | Op::Like(..) => true,
        Op::Leaf(leaf) => leaf.inline || leaf.again,
        Op::Tuple(_) | Op::Struct(_) | Op::Project(..) | Op::List(_) => true,
        Op::Prim(..) | Op::Select(..) | Op::Index(..) if sweep.checkpoint == Checkpoint::Store => {
            program.ty(val).is_array() && !program.is_stored(val)
        }
        Op::Prim(row, ..) => sweep.checkpoint == Checkpoint::Recompute || CHEAP.contains(&row.name),
        Op::Select(..) => true,
        Op::Array(..) | Op::AsScalar(_) => sweep.checkpoint == Checkpoint::Recompute,
        Op::Index(base, _) | Op::Part { base, .. } => !program.is_stored(*base) || sweep.is_settled(*base),
        _ => false,
    }
}
