//! Runs a program of the graph, node by node.
//!
//! It treats what functions of scalars, arrays and tuples are made of, in the program itself and in its derivatives. It is
//! as strict as the runtime: an operation that the generated code could not be compiled with panics, the user's text is read
//! where it is printed, with the variables that are there, and an argument that a pullback is given again has to be what the
//! call was given.

use super::dual::{Dual, Number};
use super::source::{self, Scope, Value};
use crate::ir::{Array, Branch, Call, CallForm, Callee, Head, Leaf, Loop, Op, Operand, Program};
use crate::ir::{Region, Row, Step, Val, ValMap};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Expr, Pat, Stmt};

/// The results of a program for these arguments.
pub(super) fn run(program: &Program, arguments: &[Value]) -> Vec<Value> {
    let mut machine = Machine {
        program,
        values: vec![None; program.nodes.len()],
        storages: ValMap::default(),
        tapes: ValMap::default(),
        scope: Scope::new(),
    };
    assert_eq!(program.body.params.len(), arguments.len(), "an argument for each parameter");
    for (param, argument) in program.body.params.iter().zip(arguments) {
        machine.values[param.index()] = Some(argument.clone());
        if let Some(name) = &program.node(*param).name {
            machine.scope.set(&name.to_string(), argument.clone());
        }
    }
    machine.steps(&program.body);
    program.body.results.iter().map(|result| machine.get(*result)).collect()
}

struct Machine<'p> {
    program: &'p Program,
    values: Vec<Option<Value>>,
    /// What the storages hold.
    storages: ValMap<Value>,
    /// What the loops have kept, run by run.
    tapes: ValMap<Vec<Vec<Value>>>,
    /// The variables of the code that is kept as it is.
    scope: Scope<f64>,
}

impl Machine<'_> {
    fn get(&mut self, val: Val) -> Value {
        if let Some(root) = self.program.root(val) {
            return self.storages.get(&root).cloned().unwrap_or_else(|| panic!("{root:?} has not begun"));
        }
        match &self.program.node(val).op {
            Op::Leaf(leaf) if leaf.inline => self.leaf(leaf),
            _ => self.values[val.index()]
                .clone()
                .unwrap_or_else(|| panic!("{val:?} is used before it is computed")),
        }
    }

    fn set(&mut self, val: Val, value: Value) {
        self.values[val.index()] = Some(value);
    }

    fn number(&mut self, val: Val) -> f64 {
        self.get(val).number()
    }

    fn parts(&mut self, vals: &[Val]) -> Vec<Value> {
        vals.iter().map(|val| self.get(*val)).collect()
    }

    fn place(&mut self, index: Val) -> usize {
        match self.get(index) {
            Value::Integer(place) => usize::try_from(place).expect("an index is not negative"),
            other => panic!("{other:?} is not an index"),
        }
    }

    fn steps(&mut self, region: &Region) {
        for step in &region.steps {
            match *step {
                Step::Compute(val) => self.step(val),
                Step::Keep(place) => self.keep(place),
            }
        }
    }

    fn step(&mut self, val: Val) {
        match &self.program.node(val).op {
            Op::Branch(branch) => self.branch(branch),
            Op::Loop(repeat) => self.repeat(val, repeat),
            Op::Storage(init) => {
                let start = self.get(*init);
                self.storages.insert(val, start);
            }
            Op::Store { array, path, value } => self.change(*array, path, *value, false),
            Op::Replace { array, path, value, .. } => self.change(*array, path, *value, false),
            Op::Bump { array, path, value, .. } => self.change(*array, path, *value, true),
            Op::Push { array, value } => {
                let value = self.get(*value);
                self.entries(*array).push(value);
            }
            Op::Written { .. } => unreachable!("no program here calls what changes its arguments"),
            Op::Pop(array) => drop(self.entries(*array).pop().expect("an entry has been pushed")),
            Op::Call(call) => {
                let value = self.call(call);
                self.set(val, value);
            }
            Op::Leaf(leaf) if leaf.inline => {}
            _ => {
                let value = self.compute(val);
                if self.program.texts.contains(&val) {
                    self.name(val, value.clone());
                }
                self.set(val, value);
            }
        }
    }

    /// Has a value under the name that the user's text takes it by.
    fn name(&mut self, val: Val, value: Value) {
        let name = self.program.node(val).name.as_ref().expect("a text has a name");
        self.scope.set(&name.to_string(), value);
    }

    fn branch(&mut self, branch: &Branch) {
        let arm = &branch.arms[usize::from(!self.get(branch.condition).bool())];
        self.scope.open();
        self.steps(arm);
        let given: Vec<(Val, Val)> = branch.outs.iter().copied().zip(arm.results.iter().copied()).collect();
        let values: Vec<(Val, Value)> = given
            .into_iter()
            .filter(|(out, _)| self.program.root(*out).is_none())
            .map(|(out, result)| (out, self.get(result)))
            .collect();
        self.scope.close();
        values.into_iter().for_each(|(out, value)| self.set(out, value));
    }

    fn repeat(&mut self, val: Val, repeat: &Loop) {
        let carried: Vec<usize> = (0..repeat.init.len())
            .filter(|place| self.program.root(repeat.region.params[*place]).is_none())
            .collect();
        for place in &carried {
            let start = self.get(repeat.init[*place]);
            self.set(repeat.region.params[*place], start);
        }
        let runs = self.runs(&repeat.head);
        let mut trips = 0;
        while runs.as_ref().is_none_or(|runs| trips < runs.len()) && self.test(&repeat.region) {
            self.scope.open();
            self.start(repeat, runs.as_ref().map(|runs| runs[trips].clone()));
            self.steps(&repeat.region);
            let saved = self.parts(&repeat.saved);
            if repeat.has_tape() {
                self.tapes.entry(val).or_default().push(saved);
            }
            trips += 1;
            let next: Vec<Value> =
                carried.iter().map(|place| self.get(repeat.region.results[*place])).collect();
            let stop = repeat.stop.as_ref().is_some_and(|stop| self.text(stop).bool());
            self.scope.close();
            for (place, value) in carried.iter().zip(next) {
                self.set(repeat.region.params[*place], value);
            }
            if stop {
                break;
            }
            assert!(trips < 10_000, "a loop does not end");
        }
        for place in &carried {
            let end = self.get(repeat.region.params[*place]);
            if let Some(out) = repeat.outs.get(*place) {
                self.set(*out, end);
            }
        }
        if let Some(out) = repeat.trips {
            self.set(out, Value::Integer(trips as i64));
        }
    }

    /// What the runs of a loop bind; `None` where its test alone ends it.
    fn runs(&mut self, head: &Head) -> Option<Vec<Value>> {
        match head {
            Head::For { iterator, .. } => Some(self.get(*iterator).parts().to_vec()),
            Head::While => None,
            Head::Reverse { iterator: Some(iterator), .. } => {
                Some(self.get(*iterator).parts().iter().rev().cloned().collect())
            }
            Head::Reverse { trips, .. } => {
                let trips = self.place(trips.expect("a loop that is not replayed is counted"));
                Some(vec![Value::Absent; trips])
            }
        }
    }

    fn test(&mut self, region: &Region) -> bool {
        region.test.as_ref().is_none_or(|test| self.leaf(test).bool())
    }

    /// Binds what a run starts with: its item, and what has been kept of the run that it reverses.
    fn start(&mut self, repeat: &Loop, item: Option<Value>) {
        let pattern = match &repeat.head {
            Head::For { pattern, .. } | Head::Reverse { pattern, iterator: Some(_), .. } => Some(pattern),
            _ => None,
        };
        if let (Some(pattern), Some(item)) = (pattern, item) {
            let pattern = Pat::parse_multi.parse2(pattern.clone()).expect("a loop has a pattern");
            self.scope.bind(&pattern, item);
        }
        let Some(of) = &repeat.of else { return };
        if repeat.recalled.is_empty() {
            return;
        }
        let kept = self.tapes.get_mut(of).and_then(Vec::pop).expect("a run has been kept");
        let Op::Loop(forward) = &self.program.node(*of).op else { panic!("a loop is reversed") };
        for (saved, param) in &repeat.recalled {
            let place = forward.saved.iter().position(|val| val == saved).expect("it has been kept");
            self.set(*param, kept[place].clone());
            if self.program.texts.contains(param) {
                self.name(*param, kept[place].clone());
            }
        }
    }

    fn change(&mut self, array: Val, path: &[Val], value: Val, adds: bool) {
        let root = self.program.root(array).expect("only a storage is changed");
        let value = self.get(value);
        let (path, part) = match path.split_last() {
            Some((last, before)) if matches!(self.program.node(*last).op, Op::Span(..)) => {
                (before, Some(*last))
            }
            _ => (path, None),
        };
        let path: Vec<usize> = path.iter().map(|index| self.place(*index)).collect();
        let part = part.map(|part| self.span(part));
        let held = self.storages.get_mut(&root).expect("the storage has begun").place(&path);
        match part {
            None if adds => *held = sum(held, &value),
            None => {
                let list = matches!((&*held, &value), (Value::Array(_), Value::Array(_)));
                let same = list || shape(held) == shape(&value);
                assert!(same, "an entry is overwritten by another shape");
                *held = value;
            }
            Some((start, end)) => {
                let Value::Array(entries) = held else { panic!("only an array has a part") };
                let end = end.unwrap_or(entries.len());
                let entries = &mut entries[start..end];
                assert_eq!(entries.len(), value.parts().len(), "a part is of one length");
                for (entry, value) in entries.iter_mut().zip(value.parts()) {
                    *entry = if adds { sum(entry, value) } else { value.clone() };
                }
            }
        }
    }

    /// The entries of a vector that grows.
    fn entries(&mut self, array: Val) -> &mut Vec<Value> {
        let root = self.program.root(array).expect("only a storage grows");
        match self.storages.get_mut(&root).expect("the storage has begun") {
            Value::Array(entries) => entries,
            other => panic!("{other:?} has no entries"),
        }
    }

    fn span(&mut self, span: Val) -> (usize, Option<usize>) {
        let Op::Span(start, end) = self.program.node(span).op else { panic!("a span has ends") };
        (self.place(start), end.map(|end| self.place(end)))
    }

    /// A call of one of the helpers, in the form that is asked for.
    fn call(&mut self, call: &Call) -> Value {
        let args: Vec<Value> = call.args.iter().map(|arg| self.get(arg.val)).collect();
        let function = callee(call);
        let tangents: Vec<Value> = args
            .iter()
            .enumerate()
            .map(|(place, arg)| match call.tangents.get(place) {
                Some(Some(tangent)) => self.get(*tangent),
                _ => arg.map(&mut |_| 0.0),
            })
            .collect();
        if let Some(pullback) = call.pullback {
            let held = match call.form {
                CallForm::VjpJvp => [args.clone(), tangents].concat(),
                _ => args.clone(),
            };
            self.set(pullback, Value::Pullback(held));
        }
        source::run(&function, &args)
    }

    /// The tangent that comes with a call.
    fn call_tangent(&mut self, call: Val) -> Value {
        let Op::Call(call) = &self.program.node(call).op else { panic!("a call has a tangent") };
        let along: Vec<Value<Dual<f64>>> = call
            .args
            .iter()
            .zip(&call.tangents)
            .map(|(arg, tangent)| {
                let (arg, tangent) = (self.get(arg.val), tangent.map(|tangent| self.get(tangent)));
                turned(&arg, tangent.as_ref())
            })
            .collect();
        source::run(&callee(call), &along).map(&mut |number| number.change)
    }

    /// The parts that a pullback gives, each with its tangent.
    fn pull(&mut self, call: Val, pullback: Val, args: &[Operand], [d, t]: [Option<Val>; 2]) -> Value {
        let Op::Call(call) = &self.program.node(call).op else { panic!("a pullback is of a call") };
        let Value::Pullback(held) = self.get(pullback) else { panic!("only a pullback is run") };
        let d = self.number(d.expect("a pullback is run for a cotangent"));
        let count = args.len();
        if t.is_none() {
            // Of a scalar by value the pullback has all that it needs.
            let looked_at = |(_, before): &(&Operand, &Value)| !matches!(before, Value::Number(_));
            for (arg, before) in args.iter().zip(&held).filter(looked_at) {
                assert_eq!(self.get(arg.val), *before, "an argument has changed since the call");
            }
        }
        let t = t.map(|t| self.number(t));
        let function = callee(call);
        let parts = (0..count).map(|place| {
            let slopes = slopes(&function, &held[..count], &held[count..], place);
            let in_shape = |of: &dyn Fn(&Dual<f64>) -> f64| {
                let mut slopes = slopes.iter();
                held[place].map(&mut |_| of(slopes.next().expect("a slope for each float")))
            };
            let own = in_shape(&|slope| d * slope.value);
            let tangent = t.map(|t| in_shape(&|slope| t * slope.value + d * slope.change));
            Value::Tuple(vec![own, tangent.unwrap_or(Value::Absent)])
        });
        Value::Array(parts.collect())
    }

    fn compute(&mut self, val: Val) -> Value {
        let node = self.program.node(val);
        match &node.op {
            Op::Const(number) if node.lanes => {
                assert_eq!(*number, 0.0, "a constant in lanes is printed as zero");
                Value::Lanes(vec![0.0; self.program.lanes])
            }
            Op::Const(number) | Op::Like(number, _) => Value::Number(*number),
            Op::Leaf(leaf) => self.leaf(leaf),
            Op::Prim(row, _, operands) => self.primitive(row, operands),
            Op::Select(condition, then, otherwise) => {
                let chosen = if self.get(*condition).bool() { *then } else { *otherwise };
                self.get(chosen)
            }
            Op::Tuple(parts) => Value::Tuple(self.parts(parts)),
            Op::Project(tuple, place) => self.get(*tuple).parts()[*place].clone(),
            Op::Part { base, start, end } => {
                let (start, end) = (self.place(*start), end.map(|end| self.place(end)));
                let base = self.get(*base);
                let end = end.unwrap_or(base.parts().len());
                Value::Array(base.parts()[start..end].to_vec())
            }
            Op::Offset(start, index) => Value::Integer((self.place(*start) + self.place(*index)) as i64),
            Op::Last(array) => self.get(*array).parts().last().expect("an entry has been pushed").clone(),
            // Read where it is an index.
            Op::Span(..) => Value::Absent,
            Op::Given(part) => Value::Tuple(vec![self.get(*part)]),
            Op::Snapshot(array) | Op::ToArray(array) | Op::AsScalar(array) | Op::Shape(array) => {
                self.get(*array)
            }
            Op::Absent => Value::Absent,
            Op::Taken(out) => match self.get(*out) {
                Value::Absent => panic!("{out:?} is taken, and the other arm has run"),
                given => given.parts()[0].clone(),
            },
            Op::Array(array, operands) => {
                let operands: Vec<Val> = operands.iter().map(|operand| operand.val).collect();
                self.rule(*array, &operands)
            }
            Op::Rule(array, operands) => self.rule(*array, operands),
            Op::CallTangent(call) => self.call_tangent(*call),
            Op::Pull { call, pullback, args, cotangent, tangent } => {
                self.pull(*call, *pullback, args, [Some(*cotangent), *tangent])
            }
            Op::PullPart { pull, arg, tangent } => {
                self.get(*pull).parts()[*arg].parts()[usize::from(*tangent)].clone()
            }
            Op::Fields { like, fields, entries, wholes } if fields.is_empty() => {
                let like = like.unwrap_or_else(|| wholes[0]);
                self.gather(like, entries, wholes, node.lanes)
            }
            Op::List(parts) => Value::Array(self.parts(parts)),
            Op::Repeat(entry, len) => {
                let len: Expr = syn::parse2(len.clone()).expect("a length is an expression");
                let Value::Integer(len) = self.scope.expr(&len) else { panic!("a length is an integer") };
                Value::Array(vec![self.get(*entry); len as usize])
            }
            Op::Index(array, index) => {
                let place = self.place(*index);
                self.get(*array).parts()[place].clone()
            }
            Op::Gather { like, entries, wholes } => {
                let like = like.unwrap_or_else(|| wholes[0]);
                self.gather(like, entries, wholes, node.lanes)
            }
            Op::Plus(a, b) => sum(&self.get(*a), &self.get(*b)),
            Op::One(_) => Value::Number(1.0),
            Op::Fill(entry, len) => Value::Array(vec![self.get(*entry); self.place(*len)]),
            Op::ZeroLike(like) => self.get(*like).map(&mut |_| 0.0),
            Op::Lane(lane, part) => {
                let mut lanes = vec![0.0; self.program.lanes];
                lanes[*lane] = self.number(*part);
                Value::Lanes(lanes)
            }
            Op::LaneAt(lanes, lane) => match self.get(*lanes) {
                Value::Lanes(lanes) => Value::Number(lanes[*lane]),
                other => panic!("{other:?} has no lanes"),
            },
            Op::SumEntries(array) => {
                let entries = self.get(*array);
                entries.parts().iter().cloned().reduce(|a, b| sum(&a, &b)).expect("an array has entries")
            }
            op => panic!("a function of scalars and arrays has no {op:?}"),
        }
    }

    /// Values whose types are not seen are scalars here: what helpers give.
    fn rule(&mut self, array: Array, operands: &[Val]) -> Value {
        let operands = self.parts(operands);
        let name = match array {
            Array::Fold | Array::Spread => return operands[0].clone(),
            Array::Add => "add",
            Array::Sub => "sub",
            Array::Mul => "mul",
            Array::Div => "div",
            Array::Neg => "neg",
            other => panic!("no helper gives what has {other:?}"),
        };
        let numbers: Vec<f64> = operands.iter().map(Value::number).collect();
        Value::Number(f64::apply(name, &numbers))
    }

    fn primitive(&mut self, row: &Row, operands: &[Val]) -> Value {
        use crate::ir::table::Kind;
        let operands = self.parts(operands);
        match (row.kind, &operands[..]) {
            (Kind::Condition, _) => Value::Bool(condition(row.name, &operands)),
            (_, [Value::Lanes(lanes)]) if row.name == "neg" => {
                Value::Lanes(lanes.iter().map(|d| -d).collect())
            }
            (_, [Value::Lanes(left), Value::Lanes(right)]) if row.name == "add" || row.name == "sub" => {
                Value::Lanes(left.iter().zip(right).map(|(l, r)| (row.eval)(&[*l, *r])).collect())
            }
            (_, [Value::Lanes(lanes), Value::Number(factor)]) if row.name == "mul" || row.name == "div" => {
                Value::Lanes(lanes.iter().map(|d| (row.eval)(&[*d, *factor])).collect())
            }
            _ => {
                let numbers: Vec<f64> = operands.iter().map(Value::number).collect();
                Value::Number((row.eval)(&numbers))
            }
        }
    }

    /// The gradient of an array that is zero but for some entries, plus some arrays.
    fn gather(&mut self, like: Val, entries: &[(Val, Val)], wholes: &[Val], lanes: bool) -> Value {
        let zero = || match lanes {
            true => Value::Lanes(vec![0.0; self.program.lanes]),
            false => Value::Number(0.0),
        };
        let start = wholes.iter().map(|whole| self.get(*whole)).reduce(|a, b| sum(&a, &b));
        let mut gradient = start.unwrap_or_else(|| shaped(&self.get(like), &zero));
        for (index, part) in entries {
            let (place, part) = (self.place(*index), self.get(*part));
            let Value::Array(parts) = &mut gradient else { panic!("only an array is gathered") };
            parts[place] = sum(&parts[place], &part);
        }
        gradient
    }

    /// A text of the compiler's own.
    fn text(&mut self, text: &proc_macro2::TokenStream) -> Value {
        let expr: Expr = syn::parse2(text.clone()).expect("a text is an expression");
        self.scope.expr(&expr)
    }

    fn leaf(&mut self, leaf: &Leaf) -> Value {
        let expr: Expr = syn::parse2(leaf.tokens.clone()).expect("a leaf is an expression");
        let mentions = self.mentioned(&leaf.mentions);
        self.scope.with(mentions, |scope| scope.expr(&expr))
    }

    fn keep(&mut self, place: usize) {
        let kept = &self.program.kept[place];
        let mentions = self.mentioned(&kept.mentions);
        match &kept.stmt {
            Stmt::Local(local) if local.init.is_some() => {
                if let Some(value) = self.scope.with(mentions, |scope| scope.init(local)) {
                    self.scope.bind(&local.pat, value);
                }
            }
            // What has been declared or assigned is seen by what follows.
            stmt if mentions.is_empty() => {
                self.scope.stmt(stmt);
            }
            stmt => {
                self.scope.with(mentions, |scope| scope.stmt(stmt));
            }
        }
    }

    fn mentioned(&mut self, mentions: &[(Ident, Operand)]) -> Vec<(String, Value)> {
        mentions.iter().map(|(name, operand)| (name.to_string(), self.get(operand.val))).collect()
    }
}

fn callee(call: &Call) -> syn::ItemFn {
    let Callee::Path(path) = &call.callee else { panic!("no random program calls a method") };
    let name = path.path.to_token_stream().to_string();
    source::helper(&name).unwrap_or_else(|| panic!("`{name}` is no helper"))
}

/// An argument on its way in one direction.
fn turned(arg: &Value, tangent: Option<&Value>) -> Value<Dual<f64>> {
    let mut changes = tangent.map(|tangent| tangent.floats().into_iter());
    arg.map(&mut |value| {
        let change = changes.as_mut().map_or(0.0, |changes| changes.next().expect("a tangent has the shape"));
        Dual { value, change }
    })
}

/// The derivative of a helper by each float of one of its arguments, with its own change along the tangents.
fn slopes(function: &syn::ItemFn, args: &[Value], tangents: &[Value], place: usize) -> Vec<Dual<f64>> {
    let along = |own: usize| {
        let turned = args.iter().enumerate().map(|(arg, value)| {
            let mut entry = 0;
            turned(value, tangents.get(arg)).map(&mut |value| {
                let change = f64::from(arg == place && entry == own);
                entry += 1;
                Dual { value, change: Dual::of(change) }
            })
        });
        turned.collect::<Vec<Value<Dual<Dual<f64>>>>>()
    };
    let entries = 0..args[place].floats().len();
    entries.map(|own| source::run(function, &along(own)).number().change).collect()
}

/// A value without its numbers.
fn shape(value: &Value) -> Value {
    value.map(&mut |_| 0.0)
}

fn condition(name: &str, operands: &[Value]) -> bool {
    let number = |place: usize| operands[place].number();
    match name {
        "lt" => number(0) < number(1),
        "gt" => number(0) > number(1),
        "eq" => number(0) == number(1),
        "and" => operands[0].bool() && operands[1].bool(),
        "or" => operands[0].bool() || operands[1].bool(),
        "is_nan" => number(0).is_nan(),
        _ => panic!("the table has no condition `{name}`"),
    }
}

/// The zero gradient of a value.
fn shaped(like: &Value, zero: &impl Fn() -> Value) -> Value {
    match like {
        Value::Array(parts) => Value::Array(parts.iter().map(|part| shaped(part, zero)).collect()),
        Value::Tuple(parts) => Value::Tuple(parts.iter().map(|part| shaped(part, zero)).collect()),
        _ => zero(),
    }
}

fn sum(a: &Value, b: &Value) -> Value {
    let parts = |a: &[Value], b: &[Value]| {
        assert_eq!(a.len(), b.len(), "two gradients of one value have one shape");
        a.iter().zip(b).map(|(a, b)| sum(a, b)).collect()
    };
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => Value::Number(a + b),
        (Value::Lanes(a), Value::Lanes(b)) => Value::Lanes(a.iter().zip(b).map(|(a, b)| a + b).collect()),
        (Value::Array(a), Value::Array(b)) => Value::Array(parts(a, b)),
        (Value::Tuple(a), Value::Tuple(b)) => Value::Tuple(parts(a, b)),
        _ => panic!("{a:?} and {b:?} have no sum"),
    }
}
