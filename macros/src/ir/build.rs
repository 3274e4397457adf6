//! Making nodes: equal ones are found instead of being made again, and trivial ones are folded.
//!
//! Interning is the elimination of common subexpressions: as the graph is built, a pure operation on the same operands
//! is the same value. Inside a region, what the regions around it have computed is visible, and not the other way round.
//!
//! The rewrites are exact in IEEE arithmetic, each for every value of its operand, NaN and the sign of zero included:
//! `1 * x → x`, `x * 1 → x`, `x / 1 → x`, `-(-x) → x`, `(-x) * y → -(x * y)` and the same for `/`, and sums of small
//! whole numbers. `x + 0 → x` is not among them (it is wrong for `x = -0.0`), nor is `x * 0 → 0` (it is wrong for NaN
//! and ∞). Only nodes of the compiler's own are rewritten: the user's operations stay.

use super::table::{Formula, row};
use super::{
    Branch, Form, Leaf, Loop, Mixing, Node, Op, Operand, Program, Region, Row, Scalar, Step, Ty, Val, ValMap,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::HashMap;

/// What makes two pure nodes equal.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    /// A scalar primitive, as nearly every node is: its key owns no memory.
    Prim { name: &'static str, operands: [Option<Val>; MOST_OPERANDS], lanes: bool },
    Other {
        operation: &'static str,
        operands: Vec<Operand>,
        /// What else tells the operation from others: a constant's bits, a literal's text, a field's number.
        detail: String,
        lanes: bool,
    },
}

/// No scalar primitive has more operands.
const MOST_OPERANDS: usize = 3;

/// Builds one program, or extends it.
pub(crate) struct Builder {
    pub(crate) program: Program,
    /// The innermost scope last.
    known: Vec<HashMap<Key, Val, Mixing>>,
    /// The regions that are being filled, the innermost last.
    open: Vec<Region>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let program = Program {
            nodes: Vec::new(),
            kept: Vec::new(),
            roots: ValMap::default(),
            mutable: super::ValSet::default(),
            checkpoint: Default::default(),
            lasting: super::ValSet::default(),
            shadows: super::ValSet::default(),
            texts: super::ValSet::default(),
            body: Region::default(),
            forward: 0,
            lanes: 0,
            written: 0,
            float: Ty::INFERRED,
        };
        Builder { program, known: vec![HashMap::default()], open: vec![Region::default()] }
    }

    /// Goes on where a finished program stopped.
    pub(crate) fn extend(mut program: Program) -> Self {
        let body = std::mem::take(&mut program.body);
        let mut builder = Builder { program, known: vec![HashMap::default()], open: vec![body] };
        let known = builder.open[0].computed().filter_map(|val| Some((builder.key_of(val)?, val)));
        builder.known = vec![known.collect()];
        builder
    }

    /// Goes through a finished program again: its values are there, its steps are to be repeated one by one.
    pub(crate) fn again(mut program: Program) -> (Self, Region) {
        let body = std::mem::take(&mut program.body);
        let open = Region { params: body.params.clone(), ..Region::default() };
        (Builder { program, known: vec![HashMap::default()], open: vec![open] }, body)
    }

    /// Moves the step of a value to the end: it has come to read what was computed after it.
    pub(crate) fn postpone(&mut self, val: Val) {
        let steps = &mut self.open.last_mut().expect("a region is open").steps;
        steps.retain(|step| *step != Step::Compute(val));
        steps.push(Step::Compute(val));
    }

    /// Takes back the last step of the open region, which is to be written in another way.
    pub(crate) fn undo(&mut self) -> Step {
        self.open.last_mut().and_then(|region| region.steps.pop()).expect("a step was written")
    }

    /// Repeats a step of the program that is gone through again.
    pub(crate) fn repeat(&mut self, step: Step) {
        self.step(step);
        if let Step::Compute(val) = step
            && let Some(key) = self.key_of(val)
        {
            self.known.last_mut().expect("a scope is open").entry(key).or_insert(val);
        }
    }

    /// Writes the code of a region into the open one, over other parameters; gives the new values of its own.
    pub(crate) fn copy(&mut self, region: &Region, params: &[Val]) -> ValMap<Val> {
        let mut copies: ValMap<Val> = region.params.iter().copied().zip(params.iter().copied()).collect();
        for step in &region.steps {
            self.copy_step(*step, &mut copies);
        }
        copies
    }

    /// Writes a step once more, over the copies of its operands.
    pub(crate) fn copy_step(&mut self, step: Step, copies: &mut ValMap<Val>) {
        match step {
            Step::Compute(val) => {
                let node = self.program.node(val).clone();
                let mut op = node.op;
                op.remap(&mut |operand| copies.get(&operand).copied().unwrap_or(operand));
                let outs: Vec<Val> = op.outs().collect();
                for region in op.regions_mut() {
                    *region = self.copy_region(region, copies);
                }
                match &mut op {
                    Op::Branch(branch) => branch.outs.clear(),
                    Op::Loop(repeat) => repeat.outs.clear(),
                    Op::Call(call) => call.pullback = None,
                    _ => {}
                }
                let copy = self.value_in(op, node.ty, node.span, node.lanes);
                self.copy_root(val, copy);
                if let Some(name) = node.name {
                    self.name(copy, name);
                }
                copies.insert(val, copy);
                for out in outs {
                    let node = self.program.node(out).clone();
                    let again = self.out(copy, node.ty, node.name, node.span);
                    copies.insert(out, again);
                }
            }
            Step::Keep(place) => {
                let mut kept = self.program.kept[place].clone();
                for (_, operand) in &mut kept.mentions {
                    operand.val = copies.get(&operand.val).copied().unwrap_or(operand.val);
                }
                self.keep(kept);
            }
        }
    }

    fn copy_region(&mut self, region: &Region, copies: &mut ValMap<Val>) -> Region {
        self.open();
        for param in &region.params {
            let node = self.program.node(*param).clone();
            let copy = self.param(node.ty, node.name, node.span);
            self.copy_root(*param, copy);
            copies.insert(*param, copy);
        }
        for step in &region.steps {
            self.copy_step(*step, copies);
        }
        let copied = |val: &Val| copies.get(val).copied().unwrap_or(*val);
        self.close(region.results.iter().map(copied).collect())
    }

    /// The copy of a state of a storage from around what is copied is a state of the same storage.
    fn copy_root(&mut self, val: Val, copy: Val) {
        if let Some(root) = self.program.root(val) {
            self.program.roots.insert(copy, if root == val { copy } else { root });
        }
    }

    pub(crate) fn finish(mut self, results: Vec<Val>, forward: usize) -> Program {
        let mut body = self.open.pop().expect("the body is open until the program is finished");
        body.results = results;
        self.program.body = body;
        self.program.forward = forward;
        self.program
    }

    /// The number of steps of the innermost open region.
    pub(crate) fn here(&self) -> usize {
        self.region().steps.len()
    }

    pub(crate) fn region(&self) -> &Region {
        self.open.last().expect("a region is open")
    }

    pub(crate) fn ty(&self, val: Val) -> &Ty {
        self.program.ty(val)
    }

    pub(crate) fn open(&mut self) {
        self.open.push(Region::default());
        self.known.push(HashMap::default());
    }

    /// Goes on with a region that has been closed.
    pub(crate) fn reopen(&mut self, region: Region) {
        self.open.push(region);
        self.known.push(HashMap::default());
    }

    pub(crate) fn close(&mut self, results: Vec<Val>) -> Region {
        self.known.pop();
        let mut region = self.open.pop().expect("a region was opened");
        region.results = results;
        region
    }

    pub(crate) fn param(&mut self, ty: Ty, name: Option<Ident>, span: Span) -> Val {
        let val = self.push(Node { op: Op::Param, ty, name, span, lanes: false });
        self.open.last_mut().expect("a region is open").params.push(val);
        val
    }

    /// A branch; its values are asked for one by one.
    pub(crate) fn choose(&mut self, condition: Val, arms: [Region; 2], span: Span) -> Val {
        let branch = Branch { condition, arms, outs: Vec::new() };
        self.value(Op::Branch(Box::new(branch)), Ty::Passive, span)
    }

    pub(crate) fn repeat_loop(&mut self, repeat: Loop, span: Span) -> Val {
        self.value(Op::Loop(Box::new(repeat)), Ty::Passive, span)
    }

    /// The next of the values that an operation gives beside its own.
    pub(crate) fn out(&mut self, owner: Val, ty: Ty, name: Option<Ident>, span: Span) -> Val {
        let place = match &self.program.node(owner).op {
            // The number of trips comes last, whenever it was asked for.
            Op::Loop(repeat) => repeat.outs.len(),
            op => op.outs().count(),
        };
        let root = match &self.program.node(owner).op {
            Op::Branch(branch) => {
                let roots = branch.arms.each_ref().map(|arm| self.program.root(arm.results[place]));
                roots[0].filter(|root| roots[1] == Some(*root))
            }
            // A value may start from what a storage holds, and be none itself.
            Op::Loop(repeat) if place < repeat.init.len() => self.program.root(repeat.region.params[place]),
            _ => None,
        };
        let out = self.push(Node { op: Op::Out(owner, place), ty, name, span, lanes: false });
        if let Some(root) = root {
            self.program.roots.insert(out, root);
        }
        match &mut self.program.nodes[owner.index()].op {
            Op::Branch(branch) => branch.outs.push(out),
            Op::Loop(repeat) if repeat.outs.len() < repeat.init.len() => repeat.outs.push(out),
            Op::Loop(repeat) => repeat.trips = Some(out),
            Op::Call(call) => call.pullback = Some(out),
            _ => unreachable!("only these give more than their own value"),
        }
        out
    }

    /// An array in a variable of its own.
    pub(crate) fn storage(&mut self, init: Val, name: Option<Ident>, span: Span) -> Val {
        let ty = self.ty(init).clone();
        let val = self.value(Op::Storage(init), ty, span);
        self.program.roots.insert(val, val);
        if let Some(name) = name {
            self.name(val, name);
        }
        val
    }

    /// The storage of a gradient.
    pub(crate) fn shadow(&mut self, init: Val, name: Option<Ident>, span: Span) -> Val {
        let shadow = self.storage(init, name, span);
        self.program.shadows.insert(shadow);
        shadow
    }

    /// A parameter that stands for a storage inside a loop.
    pub(crate) fn storage_param(&mut self, storage: Val) -> Val {
        let node = self.program.node(storage).clone();
        let root = self.program.root(storage).expect("a storage has a root");
        let param = self.param(node.ty, None, node.span);
        self.program.roots.insert(param, root);
        param
    }

    /// Makes a value that is there already a parameter of the open region.
    pub(crate) fn take_param(&mut self, val: Val) {
        self.open.last_mut().expect("a region is open").params.push(val);
    }

    /// A node that is no step of a region.
    pub(crate) fn loose(&mut self, op: Op, ty: Ty, name: Option<Ident>, span: Span) -> Val {
        self.push(Node { op, ty, name, span, lanes: false })
    }

    /// Has an arm of a branch give one more value.
    pub(crate) fn in_arm(&mut self, branch: Val, place: usize, give: impl FnOnce(&mut Self) -> Val) {
        let mut region = std::mem::take(self.arm(branch, place));
        let mut results = std::mem::take(&mut region.results);
        // What is known in the regions that are open now comes after the arm.
        let known = std::mem::take(&mut self.known);
        self.reopen(region);
        results.push(give(self));
        *self.arm(branch, place) = self.close(results);
        self.known = known;
    }

    fn arm(&mut self, branch: Val, place: usize) -> &mut Region {
        match &mut self.program.nodes[branch.index()].op {
            Op::Branch(branch) => &mut branch.arms[place],
            _ => unreachable!("an arm is of a branch"),
        }
    }

    /// Writes a region and the regions in it over other values of the code around them.
    pub(crate) fn rewrite(&mut self, region: &mut Region, to: &ValMap<Val>) {
        if to.is_empty() {
            return;
        }
        let map = |val: Val| to.get(&val).copied().unwrap_or(val);
        for step in &region.steps {
            match step {
                Step::Keep(kept) => {
                    let mentions = &mut self.program.kept[*kept].mentions;
                    mentions.iter_mut().for_each(|(_, operand)| operand.val = map(operand.val));
                }
                Step::Compute(val) => {
                    let mut op = std::mem::replace(&mut self.program.nodes[val.index()].op, Op::Absent);
                    op.remap(&mut |val| map(val));
                    self.pull_of_copy(&mut op, map);
                    op.regions_mut().iter_mut().for_each(|inner| self.rewrite(inner, to));
                    self.program.nodes[val.index()].op = op;
                }
            }
        }
        if let Some(test) = &mut region.test {
            test.mentions.iter_mut().for_each(|(_, operand)| operand.val = map(operand.val));
        }
        region.results.iter_mut().for_each(|val| *val = map(*val));
    }

    /// The pullback that is run is that of the copy of a call, where there is one.
    pub(crate) fn pull_of_copy(&self, op: &mut Op, map: impl Fn(Val) -> Val) {
        if let Op::Pull { call, .. } = op
            && let copy = map(*call)
            && matches!(self.program.node(copy).op, Op::Call(_))
        {
            *call = copy;
        }
    }

    /// The sum of two indices.
    pub(crate) fn offset(&mut self, start: Val, index: Val) -> Val {
        let zero =
            |val: Val| matches!(&self.program.node(val).op, Op::Leaf(leaf) if leaf.number == Some(0.0));
        match (zero(start), zero(index)) {
            (true, _) => index,
            (_, true) => start,
            _ => self.value(Op::Offset(start, index), Ty::Passive, Span::mixed_site()),
        }
    }

    /// `start..end`, as an index.
    pub(crate) fn span_of(&mut self, start: Val, end: Option<Val>) -> Val {
        self.value(Op::Span(start, end), Ty::Passive, Span::mixed_site())
    }

    /// `array[path…] = value`.
    pub(crate) fn store(&mut self, array: Val, path: Vec<Val>, value: Val, span: Span) -> Val {
        self.change(array, Op::Store { array, path, value }, span)
    }

    /// `array[path…] = value`, where the `Vec` had `len` entries before.
    pub(crate) fn replace(&mut self, array: Val, path: Vec<Val>, value: Val, len: Val, span: Span) -> Val {
        self.change(array, Op::Replace { array, path, value, len }, span)
    }

    /// `array[path…] += value`.
    pub(crate) fn bump(&mut self, array: Val, path: Vec<Val>, value: Val, span: Span) -> Val {
        self.change(array, Op::Bump { array, path, value, if_there: false }, span)
    }

    /// `array[index] += value`, if there is such an entry.
    pub(crate) fn bump_if_there(&mut self, array: Val, index: Val, value: Val, span: Span) -> Val {
        self.change(array, Op::Bump { array, path: vec![index], value, if_there: true }, span)
    }

    /// `array.push(value)`.
    pub(crate) fn append(&mut self, array: Val, value: Val, span: Span) -> Val {
        self.change(array, Op::Push { array, value }, span)
    }

    /// An array as a call leaves it.
    pub(crate) fn written_by(&mut self, call: Val, array: Val, span: Span) -> Val {
        self.change(array, Op::Written { call, array }, span)
    }

    /// An array without its last entry.
    pub(crate) fn shorten(&mut self, array: Val, span: Span) -> Val {
        self.change(array, Op::Pop(array), span)
    }

    /// The last entry of an array.
    pub(crate) fn last(&mut self, array: Val, span: Span) -> Val {
        let ty = self.ty(array).element().cloned().unwrap_or(Ty::OPAQUE);
        self.value(Op::Last(array), ty, span)
    }

    fn change(&mut self, array: Val, op: Op, span: Span) -> Val {
        let root = self.program.root(array).expect("only a storage is changed");
        let ty = self.ty(array).clone();
        let val = self.value(op, ty, span);
        self.program.roots.insert(val, root);
        val
    }

    /// An entry of an array, by the indices that lead to it.
    pub(crate) fn entry(&mut self, array: Val, path: &[Val], span: Span) -> Val {
        path.iter().fold(array, |array, index| {
            let ty = self.ty(array).element().cloned().unwrap_or(Ty::OPAQUE);
            self.value(Op::Index(array, *index), ty, span)
        })
    }

    /// A statement of the user's, kept in its place.
    pub(crate) fn keep(&mut self, kept: super::Kept) {
        let step = Step::Keep(self.program.kept.len());
        self.program.kept.push(kept);
        self.step(step);
    }

    pub(crate) fn step(&mut self, step: Step) {
        self.open.last_mut().expect("a region is open").steps.push(step);
    }

    /// As [`Builder::value`], with the step at an earlier place of the innermost region.
    pub(crate) fn value_at(&mut self, at: usize, op: Op, ty: Ty, span: Span) -> Val {
        let before = self.here();
        let val = self.value(op, ty, span);
        if self.here() > before {
            let steps = &mut self.open.last_mut().expect("a region is open").steps;
            steps[at..].rotate_right(1);
        }
        val
    }

    /// The value of an operation: found if it is pure and already there, made otherwise.
    pub(crate) fn value(&mut self, op: Op, ty: Ty, span: Span) -> Val {
        self.value_in(op, ty, span, false)
    }

    pub(crate) fn value_in(&mut self, op: Op, ty: Ty, span: Span, lanes: bool) -> Val {
        let key = self.key(&op, &ty, lanes);
        if let Some(key) = &key
            && let Some(val) = self.known.iter().rev().find_map(|scope| scope.get(key))
        {
            return *val;
        }
        let val = self.push(Node { op, ty, name: None, span, lanes });
        self.step(Step::Compute(val));
        if let Some(key) = key {
            self.known.last_mut().expect("a scope is open").insert(key, val);
        }
        val
    }

    /// The value of a pure operation, if it is there already.
    pub(crate) fn found(&self, op: &Op, ty: &Ty, lanes: bool) -> Option<Val> {
        let key = self.key(op, ty, lanes)?;
        self.known.iter().rev().find_map(|scope| scope.get(&key)).copied()
    }

    /// Gives a value a name for its print, unless it has one.
    pub(crate) fn name(&mut self, val: Val, name: Ident) {
        self.program.nodes[val.index()].name.get_or_insert(name);
    }

    /// Gives a value the name that the user binds it to.
    pub(crate) fn name_binding(&mut self, val: Val, name: &Ident) {
        if !matches!(self.program.node(val).op, Op::Param | Op::Leaf(_) | Op::Const(_)) {
            self.name(val, name.clone());
        }
    }

    /// Notes what the user says of a value's type, where the macro could not see it. What a float is computed from by `+ - * /`
    /// are floats too.
    pub(crate) fn refine(&mut self, val: Val, ty: &Ty) {
        let node = self.program.node(val);
        let is_unseen = |ty: &Ty| matches!(ty, Ty::Opaque(None) | Ty::Scalar(Scalar::Inferred));
        if let (Op::List(parts), Some(element)) = (&node.op, ty.element())
            && node.ty.element().is_some_and(is_unseen)
        {
            let parts = parts.clone();
            let whole = match &node.ty {
                Ty::Array(_, len) => Ty::Array(Box::new(element.clone()), len.clone()),
                _ => Ty::Vec(Box::new(element.clone())),
            };
            parts.iter().for_each(|part| self.refine(*part, element));
            self.program.nodes[val.index()].ty = whole;
            return;
        }
        let unseen = is_unseen(&node.ty);
        if !unseen || ty.is_opaque() || matches!(node.op, Op::Map { .. }) {
            return;
        }
        if let Op::Array(array, operands) = &node.op {
            let (Some(row), true) = (array.of_floats(), ty.is_scalar() && self.may_be_float(val)) else {
                return;
            };
            let operands: Vec<Val> = operands.iter().map(|operand| operand.val).collect();
            operands.iter().for_each(|operand| self.refine(*operand, ty));
            self.program.nodes[val.index()].op = Op::Prim(row, Form::Runtime, operands);
        }
        self.program.nodes[val.index()].ty = ty.clone();
    }

    /// Whether a value may turn out to be a float, as far as the macro sees.
    fn may_be_float(&self, val: Val) -> bool {
        let node = self.program.node(val);
        match (&node.ty, &node.op) {
            (Ty::Opaque(None), Op::Array(array, operands)) => {
                let operands =
                    || operands.iter().all(|operand| operand.refs == 0 && self.may_be_float(operand.val));
                array.of_floats().is_some() && operands()
            }
            (Ty::Opaque(None), op) => !matches!(op, Op::Map { .. }),
            (ty, _) => matches!(ty, Ty::Scalar(_) | Ty::Passive),
        }
    }

    /// Notes that a call is of the function that it stands in.
    pub(crate) fn mark_own(&mut self, call: Val, own: bool) {
        if let Op::Call(call) = &mut self.program.nodes[call.index()].op {
            call.own = own;
        }
    }

    /// A passive index of the compiler's own.
    pub(crate) fn index(&mut self, tokens: TokenStream) -> Val {
        self.value(Op::Leaf(Box::new(Leaf::word(tokens))), Ty::Passive, Span::mixed_site())
    }

    pub(crate) fn constant(&mut self, number: f64, ty: &Ty, lanes: bool) -> Val {
        self.value_in(Op::Const(number), ty.clone(), Span::mixed_site(), lanes)
    }

    /// A number of the type of a value.
    pub(crate) fn number(&mut self, number: f64, like: Val, lanes: bool) -> Val {
        let like = match self.program.node(like).op {
            Op::Like(_, like) => like,
            _ => like,
        };
        let ty = self.ty(like).join(&self.program.float);
        // A number of the compiler's own tells no more of its type than the new one.
        let tells = !matches!(self.program.node(like).op, Op::Const(_));
        match &ty {
            Ty::Scalar(Scalar::Inferred) if tells => {
                self.value(Op::Like(number, like), ty, Span::mixed_site())
            }
            _ => self.constant(number, &ty, lanes),
        }
    }

    /// A primitive in the user's own form.
    pub(crate) fn written(&mut self, row: &'static Row, form: Form, operands: Vec<Val>, span: Span) -> Val {
        self.program.written += 1;
        let ty = self.result_type(&operands);
        self.value(Op::Prim(row, form, operands), ty, span)
    }

    /// A primitive of the compiler's own: folded where that is exact.
    pub(crate) fn prim(&mut self, name: &'static str, operands: &[Val], span: Span) -> Val {
        self.prim_of(row(name), operands, span)
    }

    fn prim_of(&mut self, row: &'static Row, operands: &[Val], span: Span) -> Val {
        if let Some(val) = self.fold(row.name, operands, span) {
            return val;
        }
        let ty = match row.kind {
            super::table::Kind::Condition => Ty::Bool,
            _ => self.result_type(operands),
        };
        let lanes = operands.iter().any(|operand| self.program.node(*operand).lanes);
        self.value_in(Op::Prim(row, Form::Runtime, operands.to_vec()), ty, span, lanes)
    }

    fn fold(&mut self, name: &str, operands: &[Val], span: Span) -> Option<Val> {
        match (name, operands) {
            ("mul", [a, b]) if self.is_number(*a, 1.0) && !self.is_referred(*b) => Some(*b),
            ("mul", [a, b]) if self.is_number(*b, 1.0) && !self.is_referred(*a) => Some(*a),
            ("div", [a, b]) if self.is_number(*b, 1.0) => Some(*a),
            ("mul", [a, b]) if self.is_number(*a, -1.0) => Some(self.prim("neg", &[*b], span)),
            ("mul", [a, b]) if self.is_number(*b, -1.0) => Some(self.prim("neg", &[*a], span)),
            ("mul" | "div", [a, b]) if self.negated(*a).is_some() => {
                let positive = self.negated(*a)?;
                let name = if name == "mul" { "mul" } else { "div" };
                let val = self.prim(name, &[positive, *b], span);
                Some(self.prim("neg", &[val], span))
            }
            ("mul", [a, b]) if self.negated(*b).is_some() => {
                let positive = self.negated(*b)?;
                let val = self.prim("mul", &[*a, positive], span);
                Some(self.prim("neg", &[val], span))
            }
            // Twice a sum is the sum of the doubles, to the bit where none of them overflows, and one operation less.
            ("add", [a, b]) if a != b && self.doubled(*a).is_some() && self.doubled(*b).is_some() => {
                let sum = self.prim("add", &[self.doubled(*a)?, self.doubled(*b)?], span);
                Some(self.prim("add", &[sum, sum], span))
            }
            ("add", [a, b]) => {
                let sum = self.whole(*a)? + self.whole(*b)?;
                Some(self.number(sum, *a, false))
            }
            ("neg", [a]) => match self.program.node(*a).op.clone() {
                Op::Prim(row, _, inner) if row.name == "neg" => Some(inner[0]),
                Op::Const(number) => {
                    Some(self.constant(-number, &self.ty(*a).clone(), self.program.node(*a).lanes))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// What a sum of two equal terms is twice of.
    fn doubled(&self, val: Val) -> Option<Val> {
        match &self.program.node(val).op {
            Op::Prim(row, Form::Runtime, operands) if row.name == "add" && operands[0] == operands[1] => {
                Some(operands[0])
            }
            _ => None,
        }
    }

    /// What a negation of the compiler's own negates.
    fn negated(&self, val: Val) -> Option<Val> {
        match &self.program.node(val).op {
            Op::Prim(row, _, operands) if row.name == "neg" => Some(operands[0]),
            _ => None,
        }
    }

    /// A whole number of the compiler's own, so small that sums of a few are exact in every float type.
    fn whole(&self, val: Val) -> Option<f64> {
        match self.program.node(val) {
            Node { op: Op::Const(number) | Op::Like(number, _), lanes: false, .. } => {
                (number.fract() == 0.0 && number.abs() < 1e6).then_some(*number)
            }
            _ => None,
        }
    }

    /// Whether a value may be a float behind a reference: an operand, but no gradient by itself.
    fn is_referred(&self, val: Val) -> bool {
        matches!(&self.program.node(val).op, Op::Leaf(leaf) if leaf.referred)
    }

    fn is_number(&self, val: Val, number: f64) -> bool {
        let node = self.program.node(val);
        matches!(node.op, Op::Const(c) | Op::Like(c, _) if c == number) && !node.lanes
    }

    /// The type of a scalar primitive: that of the operand of which most is known.
    fn result_type(&self, operands: &[Val]) -> Ty {
        operands.iter().map(|operand| self.ty(*operand)).fold(Ty::Passive, |known, ty| known.join(ty))
    }

    /// Writes a formula of the table for these operands: `result` is the primitive's value, `change` the tangent or cotangent.
    pub(crate) fn formula(
        &mut self,
        formula: &Formula,
        operands: &[Val],
        result: Val,
        change: Val,
        span: Span,
    ) -> Val {
        match formula {
            Formula::Number(number) => self.number(*number, result, false),
            Formula::Operand(place) => operands[*place],
            Formula::Result => result,
            Formula::Change => change,
            Formula::Apply(row, arguments) => {
                let arguments: Vec<Val> = arguments
                    .iter()
                    .map(|argument| self.formula(argument, operands, result, change, span))
                    .collect();
                self.prim_of(row, &arguments, span)
            }
            Formula::If(condition, then, otherwise) => {
                let condition = self.formula(condition, operands, result, change, span);
                let then = self.branch(then, operands, result, change, span);
                let otherwise = self.branch(otherwise, operands, result, change, span);
                let lanes = self.program.node(change).lanes;
                let ty = self.ty(result).clone();
                self.value_in(Op::Select(condition, then, otherwise), ty, span, lanes)
            }
        }
    }

    /// A branch of a formula: a bare number there is a gradient, in lanes where the gradient is.
    fn branch(&mut self, formula: &Formula, operands: &[Val], result: Val, change: Val, span: Span) -> Val {
        match formula {
            Formula::Number(number) => self.number(*number, result, self.program.node(change).lanes),
            _ => self.formula(formula, operands, result, change, span),
        }
    }

    /// What a change of one operand of a primitive adds to a change of its result; `None` where that is nothing.
    pub(crate) fn partial(
        &mut self,
        row: &'static Row,
        operand: usize,
        operands: &[Val],
        result: Val,
        change: Val,
        span: Span,
    ) -> Option<Val> {
        if row.name == "powi"
            && operand == 0
            && let Some(exponent) = self.integer(operands[1])
        {
            return self.power_rule(operands[0], exponent, change, span);
        }
        let formula = row.partial(operand)?;
        Some(self.formula(&formula, operands, result, change, span))
    }

    /// An integer that is written out, small enough for its float to be exact.
    fn integer(&self, val: Val) -> Option<i32> {
        let Op::Leaf(leaf) = &self.program.node(val).op else { return None };
        let number = leaf.number?;
        (number.fract() == 0.0 && number.abs() < 1e6).then_some(number as i32)
    }

    /// `n xⁿ⁻¹` for an exponent that is written out.
    fn power_rule(&mut self, x: Val, exponent: i32, change: Val, span: Span) -> Option<Val> {
        let factor = self.number(f64::from(exponent), x, false);
        let power = match exponent {
            0 => return None,
            1 => return Some(change),
            2 => x,
            _ => {
                let less = self.index(proc_macro2::Literal::i32_unsuffixed(exponent - 1).into_token_stream());
                let Op::Leaf(leaf) = &mut self.program.nodes[less.index()].op else {
                    unreachable!("an index is a leaf")
                };
                leaf.number = Some(f64::from(exponent - 1));
                self.prim("powi", &[x, less], span)
            }
        };
        let slope = self.prim("mul", &[factor, power], span);
        Some(self.prim("mul", &[change, slope], span))
    }

    /// A field of a tuple; the tuple itself is not needed where it has just been built.
    pub(crate) fn project(&mut self, tuple: Val, place: usize, ty: &Ty) -> Val {
        match &self.program.node(tuple).op {
            Op::Tuple(parts) => parts[place],
            _ => self.value(Op::Project(tuple, place), ty.clone(), Span::mixed_site()),
        }
    }

    /// A gradient or a tangent that is zero everywhere.
    pub(crate) fn zero(&mut self, like: Val) -> Val {
        let node = self.program.node(like).clone();
        match &node.ty {
            Ty::Scalar(_) | Ty::Bool => self.number(0.0, like, false),
            Ty::Passive if matches!(&node.op, Op::Leaf(leaf) if leaf.number.is_some()) => {
                let float = self.program.float.clone();
                self.constant(0.0, &float, false)
            }
            Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) => {
                let op = Op::Gather { like: Some(like), entries: Vec::new(), wholes: Vec::new() };
                self.value(op, node.ty.clone(), Span::mixed_site())
            }
            Ty::Tuple(parts) => {
                let zeros = parts
                    .iter()
                    .enumerate()
                    .map(|(place, ty)| {
                        let part = self.project(like, place, ty);
                        self.zero(part)
                    })
                    .collect();
                self.value(Op::Tuple(zeros), node.ty.clone(), Span::mixed_site())
            }
            Ty::Passive | Ty::Opaque(_) => self.value(Op::ZeroLike(like), Ty::OPAQUE, Span::mixed_site()),
        }
    }

    /// The zero of a type: written from the type alone where that says all of it, and like a value of it elsewhere.
    pub(crate) fn zero_as(&mut self, ty: &Ty, like: Val) -> Val {
        self.zero_of(ty).unwrap_or_else(|| self.zero(like))
    }

    /// The zeros of a `Vec` with so many entries; `None` where the type does not tell what they are.
    pub(crate) fn zeros(&mut self, ty: &Ty, len: Val) -> Option<Val> {
        let entry = self.zero_of(ty.element()?)?;
        Some(self.value(Op::Fill(entry, len), ty.clone(), Span::mixed_site()))
    }

    /// The zero of a float, a fixed array or a tuple, of which only the type is needed.
    pub(crate) fn zero_of(&mut self, ty: &Ty) -> Option<Val> {
        match ty {
            Ty::Scalar(scalar) if !matches!(scalar, Scalar::Inferred) => Some(self.constant(0.0, ty, false)),
            Ty::Array(element, len) => {
                let entry = self.zero_of(element)?;
                Some(self.value(Op::Repeat(entry, len.tokens.clone()), ty.clone(), Span::mixed_site()))
            }
            Ty::Tuple(parts) => {
                let parts: Option<Vec<Val>> = parts.iter().map(|part| self.zero_of(part)).collect();
                Some(self.value(Op::Tuple(parts?), ty.clone(), Span::mixed_site()))
            }
            _ => None,
        }
    }

    fn push(&mut self, node: Node) -> Val {
        self.program.push(node)
    }

    fn key_of(&self, val: Val) -> Option<Key> {
        let node = self.program.node(val);
        self.key(&node.op, &node.ty, node.lanes)
    }

    /// What a pure operation is known by; `None` for what must not be merged.
    fn key(&self, op: &Op, ty: &Ty, lanes: bool) -> Option<Key> {
        let owned = |operands: &[Val]| operands.iter().copied().map(Operand::owned).collect::<Vec<_>>();
        let (operation, operands, detail) = match op {
            Op::Const(number) => ("const", Vec::new(), format!("{:x} {}", number.to_bits(), type_name(ty))),
            Op::Like(number, a) => ("like", owned(&[*a]), format!("{:x}", number.to_bits())),
            Op::Leaf(leaf) if leaf.is_repeated() => ("leaf", Vec::new(), leaf.tokens.to_string()),
            Op::Prim(row, _, operands) => {
                return Some(Key::Prim { name: row.name, operands: ordered(row, operands), lanes });
            }
            Op::Select(c, a, b) => ("select", owned(&[*c, *a, *b]), String::new()),
            Op::Tuple(parts) => ("tuple", owned(parts), String::new()),
            Op::Project(a, field) => ("project", owned(&[*a]), field.to_string()),
            Op::Field(a, member) => ("field", owned(&[*a]), member_name(member)),
            Op::List(parts) => ("list", owned(parts), matches!(ty, Ty::Vec(_)).to_string()),
            Op::Repeat(a, len) => ("repeat", owned(&[*a]), len.to_string()),
            Op::Index(a, i) => ("index", owned(&[*a, *i]), String::new()),
            Op::Offset(a, i) => ("offset", owned(&[*a, *i]), String::new()),
            Op::AsScalar(a) => ("scalar", owned(&[*a]), String::new()),
            // These are the same value only in the same memory order, which they need not share.
            Op::Array(super::Array::View | super::Array::ToOwned | super::Array::Clone, _) => return None,
            Op::Array(array, operands) => ("array", operands.clone(), format!("{array:?}")),
            Op::Rule(array, operands) => ("rule", owned(operands), format!("{array:?}")),
            Op::Lane(lane, a) => ("lane", owned(&[*a]), lane.to_string()),
            Op::LaneAt(a, lane) => ("lane at", owned(&[*a]), lane.to_string()),
            Op::SumEntries(a) => ("sum entries", owned(&[*a]), String::new()),
            _ => return None,
        };
        Some(Key::Other { operation, operands, detail, lanes })
    }
}

/// `x + y` is `y + x` and `x * y` is `y * x`, to the bit (but for the payload of a NaN).
fn ordered(row: &Row, operands: &[Val]) -> [Option<Val>; MOST_OPERANDS] {
    let mut ordered = [None; MOST_OPERANDS];
    for (place, operand) in operands.iter().enumerate() {
        ordered[place] = Some(*operand);
    }
    if matches!(row.name, "add" | "mul") {
        ordered[..operands.len()].sort();
    }
    ordered
}

fn member_name(member: &syn::Member) -> String {
    match member {
        syn::Member::Named(name) => name.to_string(),
        syn::Member::Unnamed(index) => index.index.to_string(),
    }
}

/// Two constants of one number are one value only if they are of one type.
fn type_name(ty: &Ty) -> String {
    match ty {
        Ty::Scalar(Scalar::F64(_)) => "f64".to_owned(),
        Ty::Scalar(Scalar::F32(_)) => "f32".to_owned(),
        Ty::Scalar(Scalar::Generic(ty)) => ty.to_string(),
        _ => String::new(),
    }
}
