//! The user's source, run as it stands, statement by statement.
//!
//! This is what a function means before anything has been compiled: no graph, no merging of equal expressions. Over
//! floats it gives the function's value, over dual numbers its derivative. It knows as much of Rust as the random programs
//! are made of.

use super::dual::Number;
use std::collections::HashMap;
use syn::{BinOp, Block, Expr, ItemFn, Lit, Local, Pat, Stmt, UnOp};

/// A value of the source, or of a node of the graph.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<N = f64> {
    Number(N),
    Integer(i64),
    Bool(bool),
    Array(Vec<Value<N>>),
    Tuple(Vec<Value<N>>),
    /// A gradient with a lane for each output.
    Lanes(Vec<f64>),
}

impl<N: Number> Value<N> {
    pub(super) fn number(&self) -> N {
        match self {
            Value::Number(number) => *number,
            Value::Integer(integer) => N::of(*integer as f64),
            other => panic!("{other:?} is not a number"),
        }
    }

    pub(super) fn bool(&self) -> bool {
        match self {
            Value::Bool(truth) => *truth,
            other => panic!("{other:?} is not a truth value"),
        }
    }

    fn integer(&self) -> i64 {
        match self {
            Value::Integer(integer) => *integer,
            other => panic!("{other:?} is not an integer"),
        }
    }

    /// The entries of an array or the fields of a tuple.
    pub(super) fn parts(&self) -> &[Value<N>] {
        match self {
            Value::Array(parts) | Value::Tuple(parts) => parts,
            other => panic!("{other:?} has no parts"),
        }
    }

    /// All floats in the value, in order.
    pub(super) fn floats(&self) -> Vec<N> {
        match self {
            Value::Number(number) => vec![*number],
            Value::Array(parts) | Value::Tuple(parts) => parts.iter().flat_map(Value::floats).collect(),
            Value::Integer(_) | Value::Bool(_) | Value::Lanes(_) => Vec::new(),
        }
    }

    /// A value of the same shape, of numbers that are made from its floats in order.
    pub(super) fn map<M: Number>(&self, change: &mut impl FnMut(N) -> M) -> Value<M> {
        match self {
            Value::Number(number) => Value::Number(change(*number)),
            Value::Integer(integer) => Value::Integer(*integer),
            Value::Bool(truth) => Value::Bool(*truth),
            Value::Array(parts) => Value::Array(parts.iter().map(|part| part.map(change)).collect()),
            Value::Tuple(parts) => Value::Tuple(parts.iter().map(|part| part.map(change)).collect()),
            Value::Lanes(lanes) => Value::Lanes(lanes.clone()),
        }
    }
}

/// The value of a function of the source.
pub(super) fn run<N: Number>(function: &ItemFn, arguments: &[Value<N>]) -> Value<N> {
    let mut scope = Scope::new();
    for (input, argument) in function.sig.inputs.iter().zip(arguments) {
        let syn::FnArg::Typed(typed) = input else { panic!("a random program is no method") };
        scope.bind(&typed.pat, argument.clone());
    }
    scope.block(&function.block)
}

/// The variables of the source, in blocks, the innermost last.
pub(super) struct Scope<N> {
    blocks: Vec<HashMap<String, Value<N>>>,
}

impl<N: Number> Scope<N> {
    pub(super) fn new() -> Self {
        Scope { blocks: vec![HashMap::new()] }
    }

    pub(super) fn set(&mut self, name: &str, value: Value<N>) {
        self.blocks.last_mut().expect("a block is open").insert(name.to_owned(), value);
    }

    /// Runs code in a block of its own, which starts with these variables.
    pub(super) fn with<T>(
        &mut self,
        variables: Vec<(String, Value<N>)>,
        run: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.blocks.push(variables.into_iter().collect());
        let result = run(self);
        self.blocks.pop();
        result
    }

    /// The last expression of a block, or the empty tuple.
    fn block(&mut self, block: &Block) -> Value<N> {
        self.with(Vec::new(), |scope| {
            let mut last = Value::Tuple(Vec::new());
            for stmt in &block.stmts {
                last = scope.stmt(stmt);
            }
            last
        })
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) -> Value<N> {
        let nothing = Value::Tuple(Vec::new());
        match stmt {
            Stmt::Local(local) => {
                if let Some(value) = self.init(local) {
                    self.bind(&local.pat, value);
                }
                nothing
            }
            Stmt::Item(syn::Item::Const(item)) => {
                let value = self.expr(&item.expr);
                self.set(&item.ident.to_string(), value);
                nothing
            }
            Stmt::Expr(expr, _) => self.expr(expr),
            Stmt::Macro(_) => nothing,
            Stmt::Item(_) => panic!("no random program holds such an item"),
        }
    }

    /// The value that a `let` binds; a variable that is declared without one gets it later.
    pub(super) fn init(&mut self, local: &Local) -> Option<Value<N>> {
        match &local.init {
            Some(init) => Some(self.expr(&init.expr)),
            None => {
                self.bind(&local.pat, Value::Tuple(Vec::new()));
                None
            }
        }
    }

    pub(super) fn bind(&mut self, pat: &Pat, value: Value<N>) {
        match pat {
            Pat::Ident(pat) => self.set(&pat.ident.to_string(), value),
            Pat::Type(typed) => self.bind(&typed.pat, value),
            Pat::Paren(inner) => self.bind(&inner.pat, value),
            Pat::Reference(inner) => self.bind(&inner.pat, value),
            Pat::Wild(_) => {}
            Pat::Tuple(pats) => self.bind_parts(&pats.elems, value.parts()),
            Pat::Slice(pats) => self.bind_parts(&pats.elems, value.parts()),
            _ => panic!("no random program holds such a pattern"),
        }
    }

    fn bind_parts<'p>(&mut self, pats: impl IntoIterator<Item = &'p Pat>, parts: &[Value<N>]) {
        let pats: Vec<&Pat> = pats.into_iter().collect();
        let mut place = 0;
        for pat in &pats {
            match pat {
                Pat::Rest(_) => place += parts.len() + 1 - pats.len(),
                _ => {
                    self.bind(pat, parts[place].clone());
                    place += 1;
                }
            }
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) -> Value<N> {
        match expr {
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Reference(inner) => self.expr(&inner.expr),
            Expr::Return(inner) => self.expr(inner.expr.as_ref().expect("a random program returns a value")),
            Expr::Lit(literal) => literal_value(&literal.lit),
            Expr::Path(path) => self.path(&path.path),
            Expr::Unary(unary) => {
                let value = self.expr(&unary.expr);
                match unary.op {
                    UnOp::Neg(_) => negative(&value),
                    UnOp::Not(_) => Value::Bool(!value.bool()),
                    _ => value,
                }
            }
            Expr::Binary(binary) => self.binary(binary),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => {
                let operands: Vec<Value<N>> =
                    std::iter::once(&*call.receiver).chain(&call.args).map(|arg| self.expr(arg)).collect();
                function(&call.method.to_string(), &operands)
            }
            Expr::Tuple(tuple) => Value::Tuple(tuple.elems.iter().map(|part| self.expr(part)).collect()),
            Expr::Array(array) => Value::Array(array.elems.iter().map(|part| self.expr(part)).collect()),
            Expr::Repeat(repeat) => {
                let (entry, len) = (self.expr(&repeat.expr), self.expr(&repeat.len).integer());
                Value::Array(vec![entry; len as usize])
            }
            Expr::Index(index) => {
                let (array, place) = (self.expr(&index.expr), self.expr(&index.index).integer());
                array.parts()[place as usize].clone()
            }
            Expr::Field(field) => {
                let syn::Member::Unnamed(place) = &field.member else {
                    panic!("no random program holds a struct")
                };
                self.expr(&field.base).parts()[place.index as usize].clone()
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::If(branch) => match (self.expr(&branch.cond).bool(), &branch.else_branch) {
                (true, _) => self.block(&branch.then_branch),
                (false, Some((_, otherwise))) => self.expr(otherwise),
                (false, None) => Value::Tuple(Vec::new()),
            },
            Expr::Cast(cast) => Value::Number(self.expr(&cast.expr).number()),
            Expr::Assign(assign) => {
                let value = self.expr(&assign.right);
                self.assign(&assign.left, value);
                Value::Tuple(Vec::new())
            }
            _ => panic!("no random program holds such an expression"),
        }
    }

    fn path(&self, path: &syn::Path) -> Value<N> {
        let name = path.segments.last().expect("a path has a segment").ident.to_string();
        if let Some(value) = self.blocks.iter().rev().find_map(|block| block.get(&name)) {
            return value.clone();
        }
        Value::Number(N::of(match name.as_str() {
            "PI" => std::f64::consts::PI,
            "SQRT_2" => std::f64::consts::SQRT_2,
            "LN_2" => std::f64::consts::LN_2,
            _ => panic!("`{name}` is not bound"),
        }))
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> Value<N> {
        let (left, right) = (self.expr(&binary.left), self.expr(&binary.right));
        let (name, assigns) = match binary.op {
            BinOp::Add(_) => ("add", false),
            BinOp::Sub(_) => ("sub", false),
            BinOp::Mul(_) => ("mul", false),
            BinOp::Div(_) => ("div", false),
            BinOp::Rem(_) => ("rem", false),
            BinOp::AddAssign(_) => ("add", true),
            BinOp::SubAssign(_) => ("sub", true),
            BinOp::MulAssign(_) => ("mul", true),
            BinOp::DivAssign(_) => ("div", true),
            BinOp::RemAssign(_) => ("rem", true),
            _ => return Value::Bool(comparison(&binary.op, &left, &right)),
        };
        let value = arithmetic(name, &left, &right);
        if assigns {
            self.assign(&binary.left, value);
            return Value::Tuple(Vec::new());
        }
        value
    }

    fn assign(&mut self, target: &Expr, value: Value<N>) {
        match target {
            Expr::Path(path) => {
                let name = path.path.segments[0].ident.to_string();
                let held = self.blocks.iter_mut().rev().find_map(|block| block.get_mut(&name));
                *held.expect("what is assigned to has been declared") = value;
            }
            Expr::Tuple(targets) => {
                for (target, part) in targets.elems.iter().zip(value.parts()) {
                    self.assign(target, part.clone());
                }
            }
            Expr::Infer(_) => {}
            _ => panic!("no random program assigns to this"),
        }
    }

    fn call(&mut self, call: &syn::ExprCall) -> Value<N> {
        let Expr::Path(callee) = &*call.func else { panic!("no random program computes its callee") };
        let name = callee.path.segments.last().expect("a path has a segment").ident.to_string();
        let operands: Vec<Value<N>> = call.args.iter().map(|arg| self.expr(arg)).collect();
        match name.as_str() {
            "stop_gradient" => operands[0].map(&mut |number: N| number.stopped()),
            _ => function(&name, &operands),
        }
    }
}

fn literal_value<N: Number>(literal: &Lit) -> Value<N> {
    match literal {
        Lit::Float(float) => Value::Number(N::of(float.base10_parse().expect("a float"))),
        Lit::Int(int) if int.suffix() == "f64" => Value::Number(N::of(int.base10_parse().expect("a float"))),
        Lit::Int(int) => Value::Integer(int.base10_parse().expect("an integer")),
        Lit::Bool(truth) => Value::Bool(truth.value),
        _ => panic!("no random program holds such a literal"),
    }
}

fn negative<N: Number>(value: &Value<N>) -> Value<N> {
    match value {
        Value::Integer(integer) => Value::Integer(-integer),
        value => Value::Number(N::apply("neg", &[value.number()])),
    }
}

fn arithmetic<N: Number>(name: &str, left: &Value<N>, right: &Value<N>) -> Value<N> {
    match (left, right) {
        (Value::Integer(left), Value::Integer(right)) => Value::Integer(match name {
            "add" => left + right,
            "sub" => left - right,
            "mul" => left * right,
            "rem" => left % right,
            _ => left / right,
        }),
        _ => Value::Number(N::apply(name, &[left.number(), right.number()])),
    }
}

fn comparison<N: Number>(op: &BinOp, left: &Value<N>, right: &Value<N>) -> bool {
    match op {
        BinOp::And(_) => left.bool() && right.bool(),
        BinOp::Or(_) => left.bool() || right.bool(),
        BinOp::Lt(_) => left.number().real() < right.number().real(),
        BinOp::Le(_) => left.number().real() <= right.number().real(),
        BinOp::Gt(_) => left.number().real() > right.number().real(),
        BinOp::Ge(_) => left.number().real() >= right.number().real(),
        BinOp::Eq(_) => left.number().real() == right.number().real(),
        _ => panic!("no random program holds such an operator"),
    }
}

/// A method, or the function of the same name.
fn function<N: Number>(name: &str, operands: &[Value<N>]) -> Value<N> {
    match name {
        "clone" => operands[0].clone(),
        "is_nan" => Value::Bool(operands[0].number().real().is_nan()),
        "is_finite" => Value::Bool(operands[0].number().real().is_finite()),
        "len" => Value::Integer(operands[0].parts().len() as i64),
        "sin_cos" => {
            let x = [operands[0].number()];
            Value::Tuple(vec![Value::Number(N::apply("sin", &x)), Value::Number(N::apply("cos", &x))])
        }
        _ => {
            let numbers: Vec<N> = operands.iter().map(Value::number).collect();
            Value::Number(N::apply(name, &numbers))
        }
    }
}
