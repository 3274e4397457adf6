//! Runs a program of the graph, node by node.
//!
//! It treats what straight-line functions of scalars, arrays and tuples are made of, in the program itself and in its
//! derivatives. It is as strict as the runtime: an operation that the generated code could not be compiled with panics.

use super::source::{Scope, Value};
use crate::ir::{Leaf, Op, Operand, Program, Row, Step, Val};
use proc_macro2::Ident;
use syn::{Expr, Stmt};

/// The results of a program for these arguments.
pub(super) fn run(program: &Program, arguments: &[Value]) -> Vec<Value> {
    let mut machine = Machine { program, values: vec![None; program.nodes.len()], scope: Scope::new() };
    assert_eq!(program.body.params.len(), arguments.len(), "an argument for each parameter");
    for (param, argument) in program.body.params.iter().zip(arguments) {
        machine.values[param.index()] = Some(argument.clone());
        if let Some(name) = &program.node(*param).name {
            machine.scope.set(&name.to_string(), argument.clone());
        }
    }
    for step in &program.body.steps {
        match *step {
            Step::Compute(val) => machine.values[val.index()] = Some(machine.compute(val)),
            Step::Keep(place) => machine.keep(place),
        }
    }
    program.body.results.iter().map(|result| machine.get(*result)).collect()
}

struct Machine<'p> {
    program: &'p Program,
    values: Vec<Option<Value>>,
    /// The variables of the code that is kept as it is.
    scope: Scope<f64>,
}

impl Machine<'_> {
    fn get(&self, val: Val) -> Value {
        self.values[val.index()].clone().unwrap_or_else(|| panic!("{val:?} is used before it is computed"))
    }

    fn number(&self, val: Val) -> f64 {
        self.get(val).number()
    }

    fn parts(&self, vals: &[Val]) -> Vec<Value> {
        vals.iter().map(|val| self.get(*val)).collect()
    }

    fn place(&self, index: Val) -> usize {
        match self.get(index) {
            Value::Integer(place) => usize::try_from(place).expect("an index is not negative"),
            other => panic!("{other:?} is not an index"),
        }
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
                self.get(if self.get(*condition).bool() { *then } else { *otherwise })
            }
            Op::Tuple(parts) => Value::Tuple(self.parts(parts)),
            Op::Project(tuple, place) => self.get(*tuple).parts()[*place].clone(),
            Op::List(parts) => Value::Array(self.parts(parts)),
            Op::Repeat(entry, len) => {
                let len: Expr = syn::parse2(len.clone()).expect("a length is an expression");
                let Value::Integer(len) = self.scope.expr(&len) else { panic!("a length is an integer") };
                Value::Array(vec![self.get(*entry); len as usize])
            }
            Op::Index(array, index) => self.get(*array).parts()[self.place(*index)].clone(),
            Op::Gather { like, entries, wholes } => self.gather(*like, entries, wholes, node.lanes),
            Op::Plus(a, b) => sum(&self.get(*a), &self.get(*b)),
            Op::One(_) => Value::Number(1.0),
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
            op => panic!("a straight-line function of scalars has no {op:?}"),
        }
    }

    fn primitive(&self, row: &Row, operands: &[Val]) -> Value {
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
    fn gather(&self, like: Val, entries: &[(Val, Val)], wholes: &[Val], lanes: bool) -> Value {
        let zero = || match lanes {
            true => Value::Lanes(vec![0.0; self.program.lanes]),
            false => Value::Number(0.0),
        };
        let start = wholes.iter().map(|whole| self.get(*whole)).reduce(|a, b| sum(&a, &b));
        let mut gradient = start.unwrap_or_else(|| shaped(&self.get(like), &zero));
        for (index, part) in entries {
            let Value::Array(parts) = &mut gradient else { panic!("only an array is gathered") };
            let entry = &mut parts[self.place(*index)];
            *entry = sum(entry, &self.get(*part));
        }
        gradient
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

    fn mentioned(&self, mentions: &[(Ident, Operand)]) -> Vec<(String, Value)> {
        mentions.iter().map(|(name, operand)| (name.to_string(), self.get(operand.val))).collect()
    }
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
