//! The tangent: a program that carries, beside every value, its derivative in one direction.
//!
//! Aim: given a program y = f(x) and tangents ẋ of its parameters, the program that computes y and ẏ = (∂f/∂x) ẋ.
//!
//! Method: the steps are repeated in their order, and each is followed by its derivative, from the same table as the
//! adjoint. The program may be an adjoint: its tangent is then a Hessian-vector product (forward over reverse,
//! Pearlmutter 1994), so that the operations that only adjoints have are treated here too.
//!
//! Invariant: a value that does not depend on a parameter with a tangent has no tangent; no code is made for it.

mod flow;

use crate::ir::{
    Array, Builder, CallForm, MapForm, Op, Operand, Program, Region, Step, Struct, Ty, Val, ValMap, ValSet,
};
use crate::names::prefixed;
use crate::passes;
use crate::stretch::{Stretch, Stretches};
use proc_macro2::Span;

/// The program with the tangent of each result behind the result: `r₁, ṙ₁, r₂, ṙ₂, …`.
///
/// New parameters, one for each of `wrt`, follow the program's own: the tangents.
pub(crate) fn tangent(program: &Program, wrt: &[Val]) -> Program {
    let mut active = passes::activity(program, &program.body, wrt.iter().copied());
    let mut active_storages: ValSet = active.iter().filter_map(|val| program.root(*val)).collect();
    // What a call is lent to be changed has a tangent, whoever looks at it afterwards.
    for val in &active {
        let lent: Vec<Val> = match &program.node(*val).op {
            Op::Call(call) => call.changes.iter().map(|place| call.args[*place].val).collect(),
            Op::Pull { call, args, .. } => match &program.node(*call).op {
                Op::Call(call) => call.changes.iter().map(|place| args[*place].val).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        active_storages.extend(lent.iter().filter_map(|array| program.root(program.array_of(*array))));
    }
    // The tangent of a storage stands beside it from its start on, even where it is still zero.
    let states = program.roots.iter().filter(|(_, root)| active_storages.contains(root));
    active.extend(states.map(|(state, _)| *state));
    let (mut build, body) = Builder::again(program.clone());
    let mut tangents = ValMap::default();
    for param in wrt {
        let node = build.program.node(*param).clone();
        let name = node.name.map(|name| prefixed("t", &name));
        let tangent = build.param(node.ty, name, node.span);
        if build.program.mutable.contains(param) {
            build.program.mutable.insert(tangent);
        }
        tangents.insert(*param, tangent);
    }
    let mut push = Push { build: &mut build, tangents, active, active_storages };
    let (forward_steps, reverse_steps) = body.steps.split_at(program.forward);
    forward_steps.iter().for_each(|step| push.step(*step));
    // The value and its tangent belong to the forward sweep.
    let (value, others) = body.results.split_first().expect("the value is a result");
    let mut results = vec![*value, push.tangent_or_zero(*value)];
    let forward = push.build.here();
    reverse_steps.iter().for_each(|step| push.step(*step));
    for result in others {
        let tangent = push.tangent_or_zero(*result);
        results.extend([*result, tangent]);
    }
    let mut program = build.finish(results, forward);
    passes::dead_code(&mut program);
    passes::shapes(&mut program);
    program
}

/// The slope of the value that a stretch leads to: its tangent for the change 1 of the value that the stretch starts from.
///
/// `known` gives other names of results.
pub(crate) fn slope(
    build: &mut Builder,
    stretches: &Stretches,
    stretch: &Stretch,
    known: &ValMap<Val>,
) -> Option<Val> {
    let one = build.number(1.0, stretch.from, false);
    let tangents = ValMap::from_iter([(stretch.from, one)]);
    let mut push = Push { build, tangents, active: ValSet::default(), active_storages: ValSet::default() };
    let (end, legs) = stretch.legs.split_last()?;
    for leg in legs {
        let tangent = match stretches.to(*leg) {
            Some(inner) => push.get(inner.from).and_then(|change| {
                let slope = slope(push.build, stretches, inner, known)?;
                Some(push.build.prim("mul", &[change, slope], Span::mixed_site()))
            }),
            None => push.step_of_stretch(*leg, known),
        };
        push.tangents.extend(tangent.map(|tangent| (*leg, tangent)));
    }
    push.step_of_stretch(*end, known)
}

struct Push<'b> {
    build: &'b mut Builder,
    tangents: ValMap<Val>,
    /// What depends on the parameters, and the storages that come to.
    active: ValSet,
    active_storages: ValSet,
}

impl Push<'_> {
    fn step(&mut self, step: Step) {
        match step {
            Step::Compute(val) if matches!(self.build.program.node(val).op, Op::Branch(_) | Op::Loop(_)) => {
                self.control(val);
            }
            Step::Compute(val) => {
                self.build.repeat(step);
                self.differentiate(val);
            }
            Step::Keep(_) => self.build.repeat(step),
        }
    }

    fn differentiate(&mut self, val: Val) {
        if let Some(tangent) = self.tangent_of(val) {
            let name = self.build.program.node(val).name.clone();
            if let Some(name) = name {
                self.build.name_binding(tangent, &prefixed("t", &name));
            }
            self.tangents.insert(val, tangent);
        }
    }

    fn step_of_stretch(&mut self, val: Val, known: &ValMap<Val>) -> Option<Val> {
        let node = self.build.program.node(val).clone();
        let Op::Prim(row, _, operands) = node.op else { unreachable!("a stretch is made of primitives") };
        self.primitive(known.get(&val).copied().unwrap_or(val), row, &operands, node.span)
    }

    fn get(&self, val: Val) -> Option<Val> {
        // A state of a storage that nothing active has changed yet is what its tangent was at the start.
        let start = || self.tangents.get(&self.build.program.root(val)?);
        self.tangents.get(&val).or_else(start).copied()
    }

    fn tangent_or_zero(&mut self, val: Val) -> Val {
        self.get(val).unwrap_or_else(|| self.build.zero(val))
    }

    fn any(&self, vals: &[Val]) -> bool {
        vals.iter().any(|val| self.tangents.contains_key(val))
    }

    /// The derivative of one node; `None` if it has none.
    fn tangent_of(&mut self, val: Val) -> Option<Val> {
        let node = self.build.program.node(val).clone();
        let (ty, span, lanes) = (node.ty.clone(), node.span, node.lanes);
        match node.op {
            Op::Param
            | Op::Const(_)
            | Op::Like(..)
            | Op::Leaf(_)
            | Op::Shape(_)
            | Op::One(_)
            | Op::ZeroLike(_)
            | Op::Fill(..)
            | Op::Out(..)
            | Op::Absent
            | Op::Offset(..)
            | Op::Span(..) => None,
            Op::Branch(_) => {
                self.branch(val);
                None
            }
            Op::Loop(_) => unreachable!("a loop is a step of its own"),
            Op::IndexIfThere(..) | Op::Slice { .. } | Op::Sum { .. } => {
                unreachable!("it is made for what is printed alone")
            }
            Op::Storage(_)
            | Op::Store { .. }
            | Op::Replace { .. }
            | Op::Bump { .. }
            | Op::Push { .. }
            | Op::Written { .. }
            | Op::Pop(_)
            | Op::Last(_) => self.stored(val),
            Op::Snapshot(array) => {
                self.get(array).map(|array| self.build.value(Op::Snapshot(array), ty, span))
            }
            Op::ToArray(vec) => self.get(vec).map(|vec| self.build.value(Op::ToArray(vec), ty, span)),
            Op::Part { base, start, end } => {
                self.get(base).map(|base| self.build.value(Op::Part { base, start, end }, ty, span))
            }
            Op::Given(part) => self.get(part).map(|part| self.build.value(Op::Given(part), ty, span)),
            Op::Taken(part) => self.get(part).map(|part| self.build.value(Op::Taken(part), ty, span)),
            Op::Prim(row, _, operands) => self.primitive(val, row, &operands, span),
            Op::Select(condition, then, otherwise) => self.any(&[then, otherwise]).then(|| {
                let then = self.tangent_or_zero(then);
                let otherwise = self.tangent_or_zero(otherwise);
                self.build.value_in(Op::Select(condition, then, otherwise), ty, span, lanes)
            }),
            Op::Tuple(parts) => self.parts(&parts).map(|parts| self.build.value(Op::Tuple(parts), ty, span)),
            Op::List(parts) => self.parts(&parts).map(|parts| self.build.value(Op::List(parts), ty, span)),
            Op::Struct(made) => self.made(val, &made, span),
            Op::Project(tuple, place) => self.get(tuple).map(|tuple| self.build.project(tuple, place, &ty)),
            Op::Field(whole, member) => {
                self.get(whole).map(|whole| self.build.value(Op::Field(whole, member.clone()), ty, span))
            }
            Op::Repeat(entry, len) => {
                self.get(entry).map(|entry| self.build.value(Op::Repeat(entry, len), ty, span))
            }
            Op::Index(array, index) => {
                self.get(array).map(|array| self.build.value(Op::Index(array, index), ty, span))
            }
            Op::SumEntries(array) => {
                self.get(array).map(|array| self.build.value(Op::SumEntries(array), ty, span))
            }
            Op::AsScalar(whole) => {
                self.get(whole).map(|whole| self.build.value(Op::AsScalar(whole), ty, span))
            }
            Op::Gather { like, entries, wholes } => self.gather(like, &entries, &wholes, ty, span),
            Op::Fields { like, fields, entries, wholes } => {
                let fields: Vec<_> = fields
                    .iter()
                    .filter_map(|(member, part)| Some((member.clone(), self.get(*part)?)))
                    .collect();
                let entries = self.entries(&entries);
                let whole = wholes.first().copied();
                let wholes: Vec<Val> = wholes.iter().filter_map(|whole| self.get(*whole)).collect();
                // A whole that has no tangent leaves its shape.
                let like = if wholes.is_empty() { like.or(whole) } else { None };
                (!(fields.is_empty() && entries.is_empty() && wholes.is_empty()))
                    .then(|| self.build.value(Op::Fields { like, fields, entries, wholes }, ty, span))
            }
            Op::Array(array, operands) => {
                let vals: Vec<Val> = operands.iter().map(|operand| operand.val).collect();
                self.array(val, array, &vals, ty, span)
            }
            Op::Rule(array, operands) => self.array(val, array, &operands, ty, span),
            Op::Map { region, arrays, sum, .. } => self.map(&region, &arrays, sum, ty, span),
            Op::Call(_) => self.call(val, span),
            Op::Pull { call, cotangent, .. } => self.pull(val, call, cotangent),
            Op::PullPart { pull, arg, .. } => self.pull_part(pull, arg, ty, span),
            Op::Plus(a, b) => match (self.get(a), self.get(b)) {
                (Some(a), Some(b)) => Some(self.build.value(Op::Plus(a, b), ty, span)),
                (a, b) => a.or(b),
            },
            Op::CallTangent(_) | Op::Lane(..) | Op::LaneAt(..) => {
                unreachable!("no tangent is taken of these")
            }
        }
    }

    fn primitive(
        &mut self,
        val: Val,
        row: &'static crate::ir::Row,
        operands: &[Val],
        span: Span,
    ) -> Option<Val> {
        let mut total: Option<Val> = None;
        for (place, operand) in operands.iter().enumerate() {
            let Some(change) = self.get(*operand) else { continue };
            let Some(term) = self.build.partial(row, place, operands, val, change, span) else { continue };
            total = Some(match total {
                None => term,
                Some(total) => self.sum(total, term, span),
            });
        }
        total
    }

    /// `a + b`, or `a - c` where `b` is `-c`.
    fn sum(&mut self, a: Val, b: Val, span: Span) -> Val {
        match &self.build.program.node(b).op {
            Op::Prim(row, _, operands) if row.name == "neg" => {
                let operand = operands[0];
                self.build.prim("sub", &[a, operand], span)
            }
            _ => self.build.prim("add", &[a, b], span),
        }
    }

    fn parts(&mut self, parts: &[Val]) -> Option<Vec<Val>> {
        self.any(parts).then(|| parts.iter().map(|part| self.tangent_or_zero(*part)).collect())
    }

    /// The tangent of a struct is a struct of the fields' tangents; a field that has none is zero in it, or a constant's copy.
    fn made(&mut self, val: Val, made: &Struct, span: Span) -> Option<Val> {
        let rest = made.rest.and_then(|rest| self.get(rest));
        let parts: Vec<Option<Val>> = made.fields.iter().map(|(_, part)| self.get(*part)).collect();
        if rest.is_none() && parts.iter().all(Option::is_none) {
            return None;
        }
        let whole = made.rest.is_none() && parts.iter().all(Option::is_some);
        let mut fields = Vec::new();
        for ((member, _), part) in made.fields.iter().zip(parts) {
            let part = match (part, rest) {
                (Some(part), _) => part,
                (None, None) => continue,
                (None, Some(_)) => {
                    let field = self.build.value(Op::Field(val, member.clone()), Ty::OPAQUE, span);
                    self.build.zero(field)
                }
            };
            fields.push((member.clone(), part));
        }
        let made = match whole {
            true => Struct { path: made.path.clone(), fields, rest: None },
            false => {
                let rest = rest.unwrap_or_else(|| self.build.zero(val));
                Struct { path: None, fields, rest: Some(rest) }
            }
        };
        Some(self.build.value(Op::Struct(Box::new(made)), Ty::OPAQUE, span))
    }

    fn entries(&self, entries: &[(Val, Val)]) -> Vec<(Val, Val)> {
        entries.iter().filter_map(|(index, part)| Some((*index, self.get(*part)?))).collect()
    }

    fn gather(
        &mut self,
        like: Option<Val>,
        entries: &[(Val, Val)],
        sums: &[Val],
        ty: Ty,
        span: Span,
    ) -> Option<Val> {
        let entries = self.entries(entries);
        let wholes: Vec<Val> = sums.iter().filter_map(|whole| self.get(*whole)).collect();
        let like = like.or_else(|| sums.first().copied()).filter(|_| wholes.is_empty());
        let some = !(entries.is_empty() && wholes.is_empty());
        some.then(|| self.build.value(Op::Gather { like, entries, wholes }, ty, span))
    }

    fn rule(&mut self, array: Array, operands: &[Val], ty: &Ty, span: Span) -> Val {
        self.build.value(Op::Rule(array, operands.to_vec()), ty.clone(), span)
    }

    /// The operations of values whose type the macro cannot see: each is linear in some of its operands, or a quotient.
    fn array(&mut self, val: Val, array: Array, operands: &[Val], ty: Ty, span: Span) -> Option<Val> {
        let first = operands[0];
        match array {
            Array::Add | Array::Sub => self.array_sum(val, array, operands, &ty, span),
            Array::Mul | Array::Dot => self.linear(array, operands, &[0, 1], &ty, span),
            Array::DotL => self.linear(array, operands, &[0, 2], &ty, span),
            Array::DotR => self.linear(array, operands, &[0, 1], &ty, span),
            Array::Div => self.quotient(val, operands, &ty, span),
            Array::View | Array::ToOwned | Array::Clone => self.get(first),
            _ => self.linear(array, operands, &[0], &ty, span),
        }
    }

    /// The sum over the operands in which the operation is linear, each in turn replaced by its tangent.
    fn linear(
        &mut self,
        array: Array,
        operands: &[Val],
        linear: &[usize],
        ty: &Ty,
        span: Span,
    ) -> Option<Val> {
        let mut total: Option<Val> = None;
        for place in linear {
            let Some(tangent) = self.get(operands[*place]) else { continue };
            let mut changed = operands.to_vec();
            changed[*place] = tangent;
            let term = self.rule(array, &changed, ty, span);
            total = Some(match total {
                None => term,
                Some(total) => self.build.value(Op::Plus(total, term), ty.clone(), span),
            });
        }
        total
    }

    fn array_sum(&mut self, val: Val, array: Array, operands: &[Val], ty: &Ty, span: Span) -> Option<Val> {
        match (self.get(operands[0]), self.get(operands[1])) {
            (None, None) => None,
            (Some(left), Some(right)) => Some(self.rule(array, &[left, right], ty, span)),
            (Some(left), None) => Some(self.rule(Array::Spread, &[left, val], ty, span)),
            (None, Some(right)) => {
                let spread = self.rule(Array::Spread, &[right, val], ty, span);
                Some(if array == Array::Add { spread } else { self.rule(Array::Neg, &[spread], ty, span) })
            }
        }
    }

    /// (l / r)˙ = l̇ / r − (l / r) ṙ / r.
    fn quotient(&mut self, val: Val, operands: &[Val], ty: &Ty, span: Span) -> Option<Val> {
        let by_left = self.get(operands[0]).map(|left| self.rule(Array::Div, &[left, operands[1]], ty, span));
        let by_right = self.get(operands[1]).map(|right| {
            let product = self.rule(Array::Mul, &[val, right], ty, span);
            let quotient = self.rule(Array::Div, &[product, operands[1]], ty, span);
            self.rule(Array::Neg, &[quotient], ty, span)
        });
        match (by_left, by_right) {
            (Some(left), Some(right)) => Some(self.rule(Array::Add, &[left, right], ty, span)),
            (left, right) => left.or(right),
        }
    }

    /// The tangent of an elementwise function is elementwise in the values and their tangents.
    fn map(&mut self, region: &Region, arrays: &[Operand], sum: bool, ty: Ty, span: Span) -> Option<Val> {
        let captured = region.captures(&self.build.program);
        let arrays_vals: Vec<Val> = arrays.iter().map(|operand| operand.val).collect();
        if !self.any(&arrays_vals) && !self.any(&captured) {
            return None;
        }
        self.build.open();
        let mut params = Vec::new();
        for param in &region.params {
            let node = self.build.program.node(*param).clone();
            params.push(self.build.param(node.ty, node.name, node.span));
        }
        let mut tangents: ValMap<Val> =
            captured.iter().filter_map(|val| Some((*val, self.get(*val)?))).collect();
        let mut operands = arrays.to_vec();
        for (param, array) in params.iter().zip(arrays) {
            if let Some(tangent) = self.get(array.val) {
                let node = self.build.program.node(*param).clone();
                let name = node.name.map(|name| prefixed("t", &name));
                tangents.insert(*param, self.build.param(node.ty, name, node.span));
                operands.push(Operand::owned(tangent));
            }
        }
        let copies = self.build.copy(region, &params);
        let copied = |val: Val| copies.get(&val).copied().unwrap_or(val);
        let (active, active_storages) = (ValSet::default(), ValSet::default());
        let mut inner = Push { build: &mut *self.build, tangents, active, active_storages };
        let own: Vec<Val> = inner.build.region().computed().collect();
        for val in own {
            inner.differentiate(val);
        }
        let result = inner.tangent_or_zero(copied(region.results[0]));
        let region = self.build.close(vec![result]);
        Some(self.build.value(
            Op::Map { region: Box::new(region), arrays: operands, sum, form: MapForm::Runtime },
            ty,
            span,
        ))
    }

    fn call(&mut self, val: Val, span: Span) -> Option<Val> {
        let Op::Call(call) = &self.build.program.node(val).op else { unreachable!("the caller has looked") };
        let args = call.args.clone();
        let tangents: Vec<Option<Val>> = args.iter().map(|operand| self.get(operand.val)).collect();
        if tangents.iter().all(Option::is_none) {
            return None;
        }
        let Op::Call(call) = &mut self.build.program.nodes[val.index()].op else {
            unreachable!("the caller has looked")
        };
        call.tangents = tangents;
        call.form = if call.form == CallForm::Vjp { CallForm::VjpJvp } else { CallForm::Jvp };
        let ty = self.build.ty(val).clone();
        Some(self.build.value(Op::CallTangent(val), ty, span))
    }

    /// The tangent of a pullback's run stands beside its result: the run itself carries both.
    fn pull(&mut self, val: Val, call: Val, cotangent: Val) -> Option<Val> {
        let Op::Call(of) = &self.build.program.node(call).op else { unreachable!("a pullback is of a call") };
        let (with_tangent, changes) = (of.form == CallForm::VjpJvp, of.changes.clone());
        let Op::Pull { pullback, mut args, .. } = self.build.program.node(val).op.clone() else {
            unreachable!("the caller has looked")
        };
        let shadows: Vec<Val> = changes.iter().map(|place| args[*place].val).collect();
        let change = self.get(cotangent);
        if !with_tangent && change.is_none() && !shadows.iter().any(|shadow| self.get(*shadow).is_some()) {
            return None;
        }
        let change = change.unwrap_or_else(|| self.build.zero(cotangent));
        let shadows: Vec<Val> = shadows.into_iter().map(|shadow| self.tangent_or_zero(shadow)).collect();
        if with_tangent {
            args.extend(shadows.into_iter().map(Operand::owned));
            self.build.program.nodes[val.index()].op =
                Op::Pull { call, pullback, args, cotangent, tangent: Some(change) };
            self.build.postpone(val);
            return Some(val);
        }
        // The pullback does not change, and it is linear: its tangent is its value for the cotangent's tangent.
        changes.iter().zip(shadows).for_each(|(place, shadow)| args[*place].val = shadow);
        let span = self.build.program.node(val).span;
        let pull = Op::Pull { call, pullback, args, cotangent: change, tangent: None };
        Some(self.build.value(pull, Ty::OPAQUE, span))
    }

    fn pull_part(&mut self, pull: Val, arg: usize, ty: Ty, span: Span) -> Option<Val> {
        let tangent = self.get(pull)?;
        Some(self.build.value(Op::PullPart { pull: tangent, arg, tangent: tangent == pull }, ty, span))
    }
}
