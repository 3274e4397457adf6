//! The adjoint: back-propagation over the graph.
//!
//! Aim: given a program y = f(x) and a cotangent ȳ of its result, the program that computes y and x̄ = (∂f/∂x)ᵀ ȳ.
//!
//! Method: the steps are visited once, from the last to the first. When a value is visited, every use of it has been
//! visited before, so that its cotangent is the sum of what the uses have handed back, computed once; it is then handed
//! on to the operands, each multiplied by the partial derivative that the table gives. Every edge of the graph is walked
//! once: this is dynamic programming, and its cost is linear in the number of edges (Linnainmaa 1970; Griewank and
//! Walther, *Evaluating Derivatives*, 2nd ed., section 3.2).
//!
//! Invariant: a value that the result does not depend on, or that does not depend on a differentiated parameter, has no
//! cotangent at all; no code is made for it. The sum is written as one: there is no accumulator that starts at zero.
//!
//! A function of several outputs is swept once: its cotangents have a lane for each output. As long as only one output
//! has reached a value, the cotangent is one scalar that remembers its lane.

mod clears;
mod flow;
pub(crate) mod fuse;
mod indices;
pub(crate) mod moves;
pub(crate) mod neighbours;
mod recall;
mod reciprocal;
mod structs;
pub(crate) mod sums;
mod threads;

use crate::checkpoint::Checkpoint;
use crate::ir::{
    Array, Builder, CallForm, MapForm, Op, Operand, Program, Region, Scalar, Step, Ty, Val, ValMap, ValSet,
};
use crate::names::prefixed;
use crate::passes;
use crate::stretch::{Stretch, Stretches};
use crate::tangent;
use proc_macro2::Span;
use quote::format_ident;
use std::collections::BTreeMap;
use syn::Member;

/// The cotangent that the sweep starts from.
pub(crate) enum Seed<'a> {
    /// 1: the gradient of a scalar.
    One,
    /// A parameter of the program, after all others.
    Parameter,
    /// The same; what the function needs of itself, where it calls itself, is on a tape.
    Recorded,
    /// One for each scalar of the result: the Jacobian. The type is the result's.
    Lanes(&'a Ty),
}

/// The program's value, then the gradient by each of these parameters, as results.
///
/// With lanes, the gradients come row by row: all parameters for the first output, then for the second.
pub(crate) fn adjoint(program: &Program, wrt: &[Val], seed: &Seed) -> Program {
    let result = program.body.results[0];
    let forward = program.body.steps.len();
    let steps = program.body.steps.clone();
    let primal = program.nodes.len();
    let mut build = Builder::extend(program.clone());
    let active = passes::activity(program, &program.body, wrt.iter().copied());
    let changed = passes::last_changes(program);
    let mut sweep = Sweep::new(&mut build, active, &steps, changed, 0);
    sweep.checkpoint = program.checkpoint;
    sweep.recorded = matches!(seed, Seed::Recorded);
    let rows = match seed {
        Seed::One => {
            let one = sweep.one(result);
            sweep.add(result, one);
            1
        }
        Seed::Parameter | Seed::Recorded => {
            let ty = sweep.build.ty(result).clone();
            let val = sweep.build.param(ty, Some(format_ident!("cotangent")), Span::mixed_site());
            sweep.add(result, Cotangent::of(val));
            sweep.take_shadows(wrt, &steps);
            1
        }
        Seed::Lanes(ty) => {
            let mut lane = 0;
            let pending = sweep.unit_seeds(ty, &mut lane);
            sweep.pending.insert(result, pending);
            lane
        }
    };
    sweep.steps(&steps);
    let mut results = vec![result];
    match seed {
        Seed::One | Seed::Parameter | Seed::Recorded => {
            results.extend(wrt.iter().map(|param| sweep.gradient(*param)))
        }
        Seed::Lanes(_) => {
            let pending: Vec<Pending> =
                wrt.iter().map(|param| sweep.pending.remove(param).unwrap_or_default()).collect();
            for row in 0..rows {
                for (param, pending) in wrt.iter().zip(&pending) {
                    results.push(sweep.row(*param, pending, row));
                }
            }
        }
    }
    assert!(sweep.pending.is_empty() && sweep.shadows.is_empty(), "every cotangent is handed on");
    let mut program = build.finish(results, forward);
    program.lanes = rows;
    reciprocal::reciprocals(&mut program, primal);
    if !matches!(seed, Seed::Parameter | Seed::Recorded) {
        program = fuse::fuse(program);
    }
    clears::needless(&mut program);
    passes::dead_code(&mut program);
    passes::shapes(&mut program);
    program
}

/// A cotangent, and which output it is of, as long as it is only one.
#[derive(Clone, Copy, Debug)]
struct Cotangent {
    val: Val,
    lane: Option<usize>,
}

impl Cotangent {
    fn of(val: Val) -> Self {
        Cotangent { val, lane: None }
    }
}

/// What the uses of a value have handed back so far.
#[derive(Default, Debug)]
struct Pending {
    /// Whole cotangents, each with its sign.
    terms: Vec<(bool, Cotangent)>,
    /// Cotangents of entries, by index.
    entries: Vec<(Val, Cotangent)>,
    /// Cotangents of the fields of a value whose type is not seen.
    fields: Vec<(Member, Val)>,
    /// Cotangents of the fields of a tuple.
    parts: BTreeMap<usize, Pending>,
}

struct Sweep<'b> {
    build: &'b mut Builder,
    active: ValSet,
    stretches: Stretches,
    pending: ValMap<Pending>,
    /// The cotangents of arrays that have a storage of their own, as they are at this point of the sweep.
    shadows: ValMap<Val>,
    /// The number of nodes before the sweep: what came before it keeps its name.
    primal: usize,
    /// Values that are at hand under another name as well.
    known: ValMap<Val>,
    /// The number of regions around what is swept.
    depth: usize,
    /// What is kept of the code that is swept.
    checkpoint: Checkpoint,
    /// Whether calls of the function itself leave a record on its tape.
    recorded: bool,
    /// The place in the body of the step that is swept, and the last place that changes each storage.
    at: usize,
    changed: ValMap<usize>,
}

impl<'b> Sweep<'b> {
    fn new(
        build: &'b mut Builder,
        active: ValSet,
        steps: &[Step],
        changed: ValMap<usize>,
        depth: usize,
    ) -> Self {
        let stretches = Stretches::of(&build.program, steps, &active);
        let primal = build.program.nodes.len();
        Sweep {
            build,
            active,
            stretches,
            pending: ValMap::default(),
            shadows: ValMap::default(),
            primal,
            known: ValMap::default(),
            depth,
            checkpoint: Checkpoint::default(),
            recorded: false,
            at: 0,
            changed,
        }
    }
}

impl Sweep<'_> {
    fn steps(&mut self, steps: &[Step]) {
        for (place, step) in steps.iter().enumerate().rev() {
            if self.depth == 0 {
                self.at = place;
            }
            let Step::Compute(val) = *step else { continue };
            match self.build.program.node(val).op {
                Op::Branch(_) | Op::Loop(_) => self.control(val),
                Op::Store { array, ref path, value } => self.overwritten(val, array, &path.clone(), value),
                Op::Bump { array, ref path, value, .. } => self.added(array, &path.clone(), value),
                Op::Replace { array, ref path, value, len } => {
                    self.replaced(val, array, &path.clone(), value, len);
                }
                Op::Push { array, value } => self.appended(val, array, value),
                Op::Pop(array) => self.shortened(val, array),
                Op::Storage(init) => self.begun(val, init),
                Op::Call(ref call) if !call.changes.is_empty() => {
                    let read = self.changes_are_read(call);
                    self.changing_call(val, read);
                }
                _ if self.active.contains(&val) => {
                    if let Some(pending) = self.handed(val) {
                        self.step(val, pending);
                    }
                }
                _ => {}
            }
        }
    }

    /// The shadows of the arguments that the function changes are the caller's, and changed in place.
    fn take_shadows(&mut self, wrt: &[Val], steps: &[Step]) {
        let changed = |param: &Val| self.build.program.mutable.contains(param);
        for param in wrt.iter().copied().filter(changed).collect::<Vec<Val>>() {
            let begins =
                |val: &Val| matches!(self.build.program.node(*val).op, Op::Storage(init) if init == param);
            let own = steps.iter().filter_map(|step| match step {
                Step::Compute(val) => Some(*val),
                Step::Keep(_) => None,
            });
            let Some(storage) = own.into_iter().find(begins) else { continue };
            let node = self.build.program.node(param).clone();
            let name = node.name.map(|name| prefixed("d", &name));
            let shadow = self.build.param(node.ty, name.clone(), node.span);
            self.build.program.mutable.insert(shadow);
            let shadow = self.build.shadow(shadow, name, node.span);
            self.shadows.insert(storage, shadow);
        }
    }

    /// What the uses of a value have handed back: the shadow of an array is among it.
    fn handed(&mut self, val: Val) -> Option<Pending> {
        let shadow = match self.build.program.root(val) {
            None => self.shadows.remove(&val),
            Some(_) => None,
        };
        let pending = self.pending.remove(&val);
        match shadow {
            None => pending,
            Some(shadow) => {
                let mut pending = pending.unwrap_or_default();
                pending.terms.insert(0, (true, Cotangent::of(shadow)));
                Some(pending)
            }
        }
    }

    /// Hands the cotangent of one value on to its operands.
    fn step(&mut self, val: Val, mut pending: Pending) {
        let node = self.build.program.node(val).clone();
        match &node.op {
            Op::Tuple(parts) => {
                for (place, part) in parts.iter().enumerate() {
                    let handed = self.tuple_part(val, &mut pending, place);
                    self.merge(*part, handed);
                }
            }
            Op::List(parts) => self.list(val, pending, parts),
            Op::Struct(made) => self.made(val, pending, made),
            op => {
                if let Some(cotangent) = self.total(val, pending) {
                    match self.stretches.to(val).cloned() {
                        Some(stretch) => self.skip(&stretch, cotangent, node.span),
                        None => self.hand_on(val, op, cotangent, node.span),
                    }
                }
            }
        }
    }

    /// Hands a cotangent on to where the stretch starts; nobody else has anything for the values on the way.
    fn skip(&mut self, stretch: &Stretch, d: Cotangent, span: Span) {
        if let Some(slope) = tangent::slope(self.build, &self.stretches, stretch, &self.known) {
            let term = self.build.prim("mul", &[d.val, slope], span);
            self.add(stretch.from, Cotangent { val: term, ..d });
        }
    }

    fn hand_on(&mut self, val: Val, op: &Op, d: Cotangent, span: Span) {
        match op {
            Op::Prim(row, _, operands) => self.primitive(val, row, operands, d, span),
            Op::Select(condition, then, otherwise) => self.select(*condition, [*then, *otherwise], d, span),
            Op::Project(tuple, place) => {
                let pending = self.pending.entry(*tuple).or_default();
                pending.parts.entry(*place).or_default().terms.push((true, d));
            }
            Op::Field(whole, member) => {
                let tuple = matches!(self.build.ty(*whole), Ty::Tuple(_));
                let pending = self.pending.entry(*whole).or_default();
                match member {
                    // A part of a type that is not seen, in a tuple that is.
                    Member::Unnamed(place) if tuple => {
                        pending.parts.entry(place.index as usize).or_default().terms.push((true, d));
                    }
                    member => pending.fields.push((member.clone(), d.val)),
                }
            }
            Op::Index(..) if self.is_shadowed(val) => self.bump(val, Some(d)),
            Op::Part { .. } => self.bump(val, Some(d)),
            Op::Snapshot(array) => {
                let d = self.as_copied(*array, val, d, span);
                self.bump(*array, Some(d));
            }
            Op::Index(array, index) => self.pending.entry(*array).or_default().entries.push((*index, d)),
            Op::Repeat(entry, _) => {
                let ty = self.build.ty(*entry).clone();
                let sum = self.build.value_in(Op::SumEntries(d.val), ty, span, self.is_lanes(d.val));
                self.add(*entry, Cotangent { val: sum, ..d });
            }
            Op::AsScalar(whole) => self.add(*whole, d),
            Op::Array(array, operands) => self.array(val, *array, operands, d.val, span),
            Op::Map { region, arrays, .. } => self.map(val, region, arrays, d.val, span),
            Op::Call(_) => self.call(val, d.val, span),
            _ => unreachable!("the forward sweep has no such operation"),
        }
    }

    /// Whether an entry belongs to an array whose cotangent is a storage.
    fn is_shadowed(&self, entry: Val) -> bool {
        let array = self.build.program.array_of(entry);
        array != entry && (self.shadows.contains_key(&array) || self.build.program.root(array).is_some())
    }

    fn primitive(
        &mut self,
        val: Val,
        row: &'static crate::ir::Row,
        operands: &[Val],
        d: Cotangent,
        span: Span,
    ) {
        let val = self.known.get(&val).copied().unwrap_or(val);
        for (place, operand) in operands.iter().enumerate() {
            if !self.active.contains(operand) {
                continue;
            }
            if let Some(term) = self.build.partial(row, place, operands, val, d.val, span) {
                self.add(*operand, Cotangent { val: term, ..d });
            }
        }
    }

    fn select(&mut self, condition: Val, branches: [Val; 2], d: Cotangent, span: Span) {
        let ty = self.build.ty(d.val).clone();
        let lanes = self.is_lanes(d.val);
        let zero = self.build.number(0.0, d.val, lanes);
        for (branch, chosen) in branches.into_iter().zip([[d.val, zero], [zero, d.val]]) {
            if self.active.contains(&branch) {
                let term = Op::Select(condition, chosen[0], chosen[1]);
                let val = self.build.value_in(term, ty.clone(), span, lanes);
                self.add(branch, Cotangent { val, ..d });
            }
        }
    }

    /// The entries of an array that was built entry by entry.
    fn list(&mut self, val: Val, mut pending: Pending, parts: &[Val]) {
        let place_of = |build: &Builder, index: Val| match &build.program.node(index).op {
            Op::Leaf(leaf) => {
                leaf.tokens.to_string().parse::<usize>().ok().filter(|place| *place < parts.len())
            }
            _ => None,
        };
        let (known, unknown): (Vec<_>, Vec<_>) =
            pending.entries.drain(..).partition(|(index, _)| place_of(self.build, *index).is_some());
        pending.entries = unknown;
        for (index, d) in known {
            let place = place_of(self.build, index).expect("just looked up");
            self.add(parts[place], d);
        }
        if pending.entries.is_empty() && pending.terms.is_empty() {
            return;
        }
        let Some(whole) = self.total(val, pending) else { return };
        for (place, part) in parts.iter().enumerate() {
            if !self.active.contains(part) {
                continue;
            }
            let ty = self.build.ty(*part).clone();
            let index = self.build.index(crate::ir::ty::Len::literal(place).tokens);
            let span = self.build.program.node(*part).span;
            let lanes = self.is_lanes(whole.val);
            let entry = self.build.value_in(Op::Index(whole.val, index), ty, span, lanes);
            self.add(*part, Cotangent { val: entry, ..whole });
        }
    }

    fn tuple_part(&mut self, tuple: Val, pending: &mut Pending, place: usize) -> Pending {
        let mut part = pending.parts.remove(&place).unwrap_or_default();
        let ty = match self.build.ty(tuple) {
            Ty::Tuple(parts) => parts[place].clone(),
            _ => Ty::OPAQUE,
        };
        for (sign, d) in &pending.terms {
            let val = self.build.project(d.val, place, &ty);
            part.terms.push((*sign, Cotangent { val, ..*d }));
        }
        part
    }

    /// Values whose type the macro cannot see: the rules of the runtime.
    fn array(&mut self, val: Val, array: Array, operands: &[Operand], d: Val, span: Span) {
        let operand = |place: usize| operands[place].val;
        let wants = |this: &Self, place: usize| this.active.contains(&operands[place].val);
        match array {
            Array::Add | Array::Sub => {
                for place in [0, 1].into_iter().filter(|place| wants(self, *place)).collect::<Vec<_>>() {
                    let part = self.fold(d, operand(place), span);
                    let sign = place == 0 || array == Array::Add;
                    self.add_signed(operand(place), sign, part, span);
                }
            }
            Array::Mul => {
                for (place, other) in [(0, 1), (1, 0)] {
                    if wants(self, place) {
                        let product = self.rule(Array::Mul, &[d, operand(other)], span);
                        let part = self.fold(product, operand(place), span);
                        self.add(operand(place), Cotangent::of(part));
                    }
                }
            }
            Array::Div => {
                let quotient = self.rule(Array::Div, &[d, operand(1)], span);
                if wants(self, 0) {
                    let part = self.fold(quotient, operand(0), span);
                    self.add(operand(0), Cotangent::of(part));
                }
                if wants(self, 1) {
                    let product = self.rule(Array::Mul, &[quotient, val], span);
                    let part = self.fold(product, operand(1), span);
                    self.add_signed(operand(1), false, part, span);
                }
            }
            Array::Neg => self.add_signed(operand(0), false, d, span),
            Array::View | Array::ToOwned | Array::Clone => self.add(operand(0), Cotangent::of(d)),
            _ => self.linear(array, operands, d, span),
        }
    }

    fn linear(&mut self, array: Array, operands: &[Operand], d: Val, span: Span) {
        let first = operands[0].val;
        let parts = match array {
            Array::Dot => vec![
                (Array::DotL, first, vec![d, first, operands[1].val]),
                (Array::DotR, operands[1].val, vec![d, first, operands[1].val]),
            ],
            Array::Transpose => vec![(Array::Transpose, first, vec![d])],
            Array::Sum => vec![(Array::Full, first, vec![d, first])],
            Array::Mean => vec![(Array::MeanPull, first, vec![d, first])],
            Array::SumAxis => vec![(Array::SumAxisPull, first, vec![d, first, operands[1].val])],
            _ => unreachable!("only derivatives hold this rule"),
        };
        for (rule, target, operands) in parts {
            if self.active.contains(&target) {
                let part = self.rule(rule, &operands, span);
                self.add(target, Cotangent::of(part));
            }
        }
    }

    fn rule(&mut self, array: Array, operands: &[Val], span: Span) -> Val {
        self.build.value(Op::Rule(array, operands.to_vec()), Ty::OPAQUE, span)
    }

    /// A cotangent of the result's shape, in the shape of the operand.
    fn fold(&mut self, d: Val, like: Val, span: Span) -> Val {
        let ty = self.build.ty(like).clone();
        self.build.value(Op::Rule(Array::Fold, vec![d, like]), ty, span)
    }

    /// The adjoint of an elementwise function is elementwise; a scalar that the function takes from around it gets the sum.
    fn map(&mut self, val: Val, region: &Region, arrays: &[Operand], d: Val, span: Span) {
        for place in 0..arrays.len() {
            if self.active.contains(&arrays[place].val) {
                let part = self.map_part(val, region, arrays, region.params[place], d, false, span);
                self.add(arrays[place].val, Cotangent::of(part));
            }
        }
        for captured in region.captures(&self.build.program) {
            if self.active.contains(&captured) {
                let part = self.map_part(val, region, arrays, captured, d, true, span);
                self.add(captured, Cotangent::of(part));
            }
        }
    }

    /// The gradient by one array, or by one scalar that the function captures, elementwise.
    ///
    /// What the function gave is at hand in the mapped array: a rule that reuses it (`tanh`, `exp`) reads it there.
    #[allow(clippy::too_many_arguments)] // The parts of a `map`, the target, and the cotangent.
    fn map_part(
        &mut self,
        val: Val,
        region: &Region,
        arrays: &[Operand],
        target: Val,
        d: Val,
        sum: bool,
        span: Span,
    ) -> Val {
        self.build.open();
        let mut params = Vec::new();
        for param in &region.params {
            let node = self.build.program.node(*param).clone();
            params.push(self.build.param(node.ty, node.name, node.span));
        }
        let seed = self.build.param(Ty::INFERRED, Some(format_ident!("d")), Span::mixed_site());
        let computed = region.results[0];
        let result_ty = self.build.ty(computed).clone();
        let given = self.build.param(result_ty, Some(format_ident!("r")), span);
        let copies = self.build.copy(region, &params);
        let copied = |val: Val| copies.get(&val).copied().unwrap_or(val);
        let steps = self.build.region().steps.clone();
        let here = Region { steps: steps.clone(), ..Region::default() };
        let active = passes::activity(&self.build.program, &here, [copied(target)]);
        let mut inner = Sweep::new(self.build, active, &steps, ValMap::default(), 1);
        inner.known.insert(copied(computed), given);
        inner.add(copied(computed), Cotangent::of(seed));
        inner.steps(&steps);
        let result = inner.gradient(copied(target));
        let mut region = self.build.close(vec![result]);
        let live = passes::live(&self.build.program, &region);
        let all = arrays.iter().copied().chain([Operand::owned(d), Operand::owned(val)]);
        let (params, arrays): (Vec<Val>, Vec<Operand>) = region
            .params
            .iter()
            .copied()
            .zip(all)
            .filter(|(param, _)| *param == seed || live.contains(param))
            .unzip();
        region.params = params;
        let ty = if sum { self.build.ty(target).clone() } else { Ty::OPAQUE };
        self.build.value(Op::Map { region: Box::new(region), arrays, sum, form: MapForm::Runtime }, ty, span)
    }

    /// A call that changes arguments: what they are afterwards is a part of what it gives.
    fn changing_call(&mut self, val: Val, read: bool) {
        let span = self.build.program.node(val).span;
        let pending = self.handed(val);
        let total = pending.and_then(|pending| self.total(val, pending));
        let d = match total {
            Some(total) => Some(total.val),
            None if read && self.active.contains(&val) => Some(self.build.zero(val)),
            None => None,
        };
        if let Some(d) = d {
            self.call(val, d, span);
        }
    }

    fn call(&mut self, val: Val, d: Val, span: Span) {
        let Op::Call(call) = &mut self.build.program.nodes[val.index()].op else {
            unreachable!("the caller has looked")
        };
        let recorded = call.own && self.recorded;
        call.form = if recorded { CallForm::Recorded } else { CallForm::Vjp };
        let (args, changes) = (call.args.clone(), call.changes.clone());
        let known = call.pullback;
        // A scalar is not asked for again; only its type is needed.
        let again = args.iter().map(|operand| match self.build.ty(operand.val).clone() {
            ty @ Ty::Scalar(Scalar::F64(_) | Scalar::F32(_) | Scalar::Generic(_)) if operand.refs == 0 => {
                Operand::owned(self.build.constant(0.0, &ty, false))
            }
            _ => *operand,
        });
        let mut again: Vec<Operand> = again.collect();
        for place in &changes {
            again[*place] = Operand::owned(self.place_in_shadow(args[*place].val));
        }
        let pullback = match (recorded, known) {
            (true, _) => self.build.index(crate::ir::records()),
            (false, Some(known)) => known,
            (false, None) => self.build.out(val, Ty::OPAQUE, None, span),
        };
        // The pullback may add into a shadow that is there before it.
        for arg in args.iter().map(|operand| operand.val) {
            let array = self.build.program.array_of(arg);
            if self.active.contains(&arg) && self.build.program.root(array).is_some() {
                self.ensure_shadow(array);
            }
        }
        let pull = Op::Pull { call: val, pullback, args: again, cotangent: d, tangent: None };
        let pull = self.build.value(pull, Ty::OPAQUE, span);
        for place in &changes {
            self.shadow_written(pull, args[*place].val);
        }
        for (arg, operand) in args.iter().enumerate() {
            if self.active.contains(&operand.val) && !changes.contains(&arg) {
                let ty = self.build.ty(operand.val).clone();
                let part = self.build.value(Op::PullPart { pull, arg, tangent: false }, ty, span);
                self.add(operand.val, Cotangent::of(part));
            }
        }
    }

    fn add(&mut self, val: Val, d: Cotangent) {
        if !self.active.contains(&val) {
            return;
        }
        // What an array that changes in place is handed belongs to what it holds at this point.
        if self.build.program.root(val).is_some() {
            return self.bump(val, Some(d));
        }
        // `-(…)` is subtracted instead of being negated and added: the same to the bit.
        let term = match &self.build.program.node(d.val).op {
            Op::Prim(row, _, operands) if row.name == "neg" => (false, Cotangent { val: operands[0], ..d }),
            _ => (true, d),
        };
        self.pending.entry(val).or_default().terms.push(term);
    }

    fn add_signed(&mut self, val: Val, sign: bool, part: Val, span: Span) {
        let part = match (sign, self.build.ty(part).is_scalar()) {
            (true, _) => part,
            (false, true) => self.build.prim("neg", &[part], span),
            (false, false) => self.rule(Array::Neg, &[part], span),
        };
        self.add(val, Cotangent::of(part));
    }

    fn merge(&mut self, val: Val, handed: Pending) {
        if !self.active.contains(&val) {
            return;
        }
        let pending = self.pending.entry(val).or_default();
        pending.terms.extend(handed.terms);
        pending.entries.extend(handed.entries);
        pending.fields.extend(handed.fields);
        for (place, part) in handed.parts {
            let into = pending.parts.entry(place).or_default();
            into.terms.extend(part.terms);
            into.entries.extend(part.entries);
            into.fields.extend(part.fields);
            into.parts.extend(part.parts);
        }
    }

    /// The cotangent of a value, all uses counted.
    fn total(&mut self, val: Val, pending: Pending) -> Option<Cotangent> {
        let total = self.total_unnamed(val, pending)?;
        if total.val.index() >= self.primal
            && let Some(name) = self.build.program.node(val).name.clone()
        {
            self.build.name_binding(total.val, &prefixed("d", &name));
        }
        Some(total)
    }

    fn total_unnamed(&mut self, val: Val, pending: Pending) -> Option<Cotangent> {
        let ty = self.build.ty(val).clone();
        let lost = match &ty {
            Ty::Scalar(_) | Ty::Bool | Ty::Passive => {
                pending.entries.len() + pending.fields.len() + pending.parts.len()
            }
            Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) => pending.fields.len() + pending.parts.len(),
            Ty::Tuple(_) => pending.entries.len() + pending.fields.len(),
            Ty::Opaque(_) => pending.parts.len(),
        };
        assert_eq!(lost, 0, "every cotangent that {val:?} is handed counts");
        match &ty {
            Ty::Scalar(_) | Ty::Bool | Ty::Passive => self.sum(pending.terms),
            Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) => self.gather(val, &ty, pending),
            Ty::Tuple(parts) => self.tuple_total(val, parts, pending),
            Ty::Opaque(_) => self.opaque_total(val, pending),
        }
    }

    /// A signed sum of scalars, written as one expression; the lanes are kept apart as long as they are one.
    fn sum(&mut self, terms: Vec<(bool, Cotangent)>) -> Option<Cotangent> {
        let mut lanes: Vec<Option<usize>> = Vec::new();
        for (_, d) in &terms {
            if !lanes.contains(&d.lane) {
                lanes.push(d.lane);
            }
        }
        let sums: Vec<Cotangent> = lanes
            .iter()
            .map(|lane| {
                let own: Vec<(bool, Val)> =
                    terms.iter().filter(|(_, d)| d.lane == *lane).map(|(sign, d)| (*sign, d.val)).collect();
                Cotangent { val: self.sum_of_one_lane(&own), lane: *lane }
            })
            .collect();
        match &sums[..] {
            [] => None,
            [one] => Some(*one),
            many => {
                let full: Vec<(bool, Val)> = many.iter().map(|d| (true, self.in_lanes(*d))).collect();
                Some(Cotangent::of(self.sum_of_one_lane(&full)))
            }
        }
    }

    fn sum_of_one_lane(&mut self, terms: &[(bool, Val)]) -> Val {
        let span = Span::mixed_site();
        let of_sign = |sign: bool| terms.iter().filter(move |(own, _)| *own == sign).map(|(_, val)| *val);
        let mut add = |a: Val, b: Val| self.build.prim("add", &[a, b], span);
        let plus = of_sign(true).reduce(&mut add);
        match plus {
            // A sum of negatives is the negative of the sum, to the bit.
            None => {
                let minus = of_sign(false).reduce(&mut add).expect("a sum has a term");
                self.build.prim("neg", &[minus], span)
            }
            Some(plus) => {
                of_sign(false).fold(plus, |total, term| self.build.prim("sub", &[total, term], span))
            }
        }
    }

    /// A cotangent that is of one output, with a lane for each output.
    fn in_lanes(&mut self, d: Cotangent) -> Val {
        match d.lane {
            None => d.val,
            Some(lane) => {
                let ty = self.build.ty(d.val).clone();
                self.build.value_in(Op::Lane(lane, d.val), ty, Span::mixed_site(), true)
            }
        }
    }

    fn gather(&mut self, val: Val, ty: &Ty, pending: Pending) -> Option<Cotangent> {
        let entries = self.merged_entries(pending.entries);
        let wholes: Vec<Val> = pending.terms.iter().map(|(_, d)| d.val).collect();
        let lane =
            common_lane(entries.iter().map(|(_, d)| d.lane).chain(pending.terms.iter().map(|(_, d)| d.lane)));
        match (&entries[..], &wholes[..]) {
            ([], []) => return None,
            ([], [whole]) => return Some(Cotangent { val: *whole, lane: pending.terms[0].1.lane }),
            _ => {}
        }
        let (entries, lane): (Vec<(Val, Val)>, Option<usize>) = match lane {
            Some(lane) => (entries.iter().map(|(index, d)| (*index, d.val)).collect(), lane),
            None => (entries.iter().map(|(index, d)| (*index, self.in_lanes(*d))).collect(), None),
        };
        let lanes =
            entries.iter().map(|(_, d)| *d).chain(wholes.iter().copied()).any(|val| self.is_lanes(val));
        let like = wholes.is_empty().then_some(val);
        let op = Op::Gather { like, entries, wholes };
        Some(Cotangent { val: self.build.value_in(op, ty.clone(), Span::mixed_site(), lanes), lane })
    }

    /// Entries of one index are summed before they go into the array.
    fn merged_entries(&mut self, entries: Vec<(Val, Cotangent)>) -> Vec<(Val, Cotangent)> {
        let mut order: Vec<Val> = Vec::new();
        let mut by_index: ValMap<Vec<(bool, Cotangent)>> = ValMap::default();
        for (index, d) in entries {
            let terms = by_index.entry(index).or_default();
            if terms.is_empty() {
                order.push(index);
            }
            terms.push((true, d));
        }
        let mut merged = Vec::new();
        for index in order {
            let terms = by_index.remove(&index).expect("collected above");
            // Cotangents of nested arrays are summed where they are gathered.
            let scalar = terms.iter().all(|(_, d)| self.build.ty(d.val).is_scalar());
            match scalar {
                true => merged.extend(self.sum(terms).map(|d| (index, d))),
                false => merged.extend(terms.into_iter().map(|(_, d)| (index, d))),
            }
        }
        merged
    }

    fn tuple_total(&mut self, val: Val, parts: &[Ty], mut pending: Pending) -> Option<Cotangent> {
        if pending.parts.is_empty()
            && let [(true, whole)] = pending.terms[..]
        {
            return Some(whole);
        }
        let mut totals = Vec::with_capacity(parts.len());
        for (place, ty) in parts.iter().enumerate() {
            let part = self.tuple_part(val, &mut pending, place);
            let like = self.build.project(val, place, ty);
            let total = self.total(like, part);
            totals.push(match total {
                Some(total) => self.in_lanes(total),
                None => self.build.zero(like),
            });
        }
        let ty = self.build.ty(val).clone();
        Some(Cotangent::of(self.build.value(Op::Tuple(totals), ty, Span::mixed_site())))
    }

    fn opaque_total(&mut self, val: Val, pending: Pending) -> Option<Cotangent> {
        let wholes: Vec<Val> =
            pending.terms.iter().map(|(sign, d)| if *sign { d.val } else { self.negative(d.val) }).collect();
        let span = self.build.program.node(val).span;
        if pending.fields.is_empty() && pending.entries.is_empty() {
            let total =
                wholes.into_iter().reduce(|a, b| self.build.value(Op::Plus(a, b), Ty::OPAQUE, span))?;
            return Some(Cotangent::of(total));
        }
        let entries = pending.entries.iter().map(|(index, d)| (*index, d.val)).collect();
        let like = wholes.is_empty().then_some(val);
        let op = Op::Fields { like, fields: pending.fields, entries, wholes };
        Some(Cotangent::of(self.build.value(op, Ty::OPAQUE, span)))
    }

    fn negative(&mut self, val: Val) -> Val {
        match self.build.ty(val).is_scalar() {
            true => self.build.prim("neg", &[val], Span::mixed_site()),
            false => self.rule(Array::Neg, &[val], Span::mixed_site()),
        }
    }

    /// What a parameter's uses have handed back, all in all: zero where there are none.
    fn gradient(&mut self, param: Val) -> Val {
        let pending = self.handed(param).unwrap_or_default();
        match self.total(param, pending) {
            Some(total) => total.val,
            None => self.build.zero(param),
        }
    }

    /// The gradient of one output: of what the uses have handed back, what is of its lane.
    fn row(&mut self, param: Val, pending: &Pending, row: usize) -> Val {
        let own = self.of_lane(pending, row);
        match self.total(param, own) {
            Some(total) => total.val,
            None => self.build.zero(param),
        }
    }

    fn of_lane(&mut self, pending: &Pending, row: usize) -> Pending {
        let mut own = Pending::default();
        for (sign, d) in &pending.terms {
            own.terms.extend(self.lane(*d, row).map(|val| (*sign, Cotangent::of(val))));
        }
        for (index, d) in &pending.entries {
            own.entries.extend(self.lane(*d, row).map(|val| (*index, Cotangent::of(val))));
        }
        for (place, part) in &pending.parts {
            own.parts.insert(*place, self.of_lane(part, row));
        }
        own
    }

    /// One lane of a cotangent; `None` if it is of other outputs.
    fn lane(&mut self, d: Cotangent, row: usize) -> Option<Val> {
        match d.lane {
            Some(lane) => (lane == row).then_some(d.val),
            None => {
                let node = self.build.program.node(d.val).clone();
                match node.op {
                    // A cotangent that two outputs have reached and nothing else has changed since.
                    Op::Lane(lane, part) => (lane == row).then_some(part),
                    _ => Some(self.build.value(Op::LaneAt(d.val, row), node.ty, Span::mixed_site())),
                }
            }
        }
    }

    /// The cotangent 1 of a scalar result.
    fn one(&mut self, result: Val) -> Cotangent {
        let ty = self.build.ty(result).clone();
        Cotangent::of(match ty {
            Ty::Scalar(_) => self.build.number(1.0, result, false),
            _ => self.build.value(Op::One(result), Ty::OPAQUE, Span::mixed_site()),
        })
    }

    /// A seed of 1 in its own lane for every scalar of the result.
    fn unit_seeds(&mut self, ty: &Ty, lane: &mut usize) -> Pending {
        let mut pending = Pending::default();
        match ty {
            Ty::Tuple(parts) => {
                for (place, part) in parts.iter().enumerate() {
                    let seeds = self.unit_seeds(part, lane);
                    pending.parts.insert(place, seeds);
                }
            }
            Ty::Array(element, len) => {
                for place in 0..len.literal.expect("lanes are for lengths that are known") {
                    let index = self.build.index(crate::ir::ty::Len::literal(place).tokens);
                    let seeds = self.unit_seeds(element, lane);
                    for (_, d) in seeds.terms {
                        pending.entries.push((index, d));
                    }
                }
            }
            scalar => {
                let one = self.build.constant(1.0, scalar, false);
                pending.terms.push((true, Cotangent { val: one, lane: Some(*lane) }));
                *lane += 1;
            }
        }
        pending
    }

    fn is_lanes(&self, val: Val) -> bool {
        self.build.program.node(val).lanes
    }
}

/// The lane that all cotangents are of: `Some(None)` where all have every lane, `None` where they differ.
fn common_lane(mut lanes: impl Iterator<Item = Option<usize>>) -> Option<Option<usize>> {
    let first = lanes.next()?;
    lanes.all(|lane| lane == first).then_some(first)
}
