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
    /// What an arm gives in the place of what only the other arm has.
    Absent,
    /// The pullback of a call, with the arguments of the call.
    Pullback(Vec<Value<N>>),
}

/// How control leaves a piece of code before its end.
#[derive(Clone, Debug)]
enum Exit<N> {
    Break(Option<String>),
    Continue(Option<String>),
    Return(Value<N>),
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

    pub(super) fn integer(&self) -> i64 {
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
            _ => Vec::new(),
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
            Value::Absent => Value::Absent,
            Value::Pullback(arguments) => {
                Value::Pullback(arguments.iter().map(|argument| argument.map(change)).collect())
            }
        }
    }

    /// The place in a value that these indices lead to.
    pub(super) fn place(&mut self, path: &[usize]) -> &mut Value<N> {
        match (path, self) {
            ([], whole) => whole,
            ([first, rest @ ..], Value::Array(parts) | Value::Tuple(parts)) => parts[*first].place(rest),
            (_, other) => panic!("{other:?} has no parts"),
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
    let value = scope.block(&function.block);
    match scope.exit {
        Some(Exit::Return(value)) => value,
        _ => value,
    }
}

/// The functions that random programs call.
pub(super) fn helper(name: &str) -> Option<ItemFn> {
    super::flow::HELPERS
        .iter()
        .map(|source| syn::parse_str::<ItemFn>(source).expect("a helper is a function"))
        .find(|helper| helper.sig.ident == name)
}

/// The variables of the source, in blocks, the innermost last.
pub(super) struct Scope<N> {
    blocks: Vec<HashMap<String, Value<N>>>,
    exit: Option<Exit<N>>,
}

impl<N: Number> Scope<N> {
    pub(super) fn new() -> Self {
        Scope { blocks: vec![HashMap::new()], exit: None }
    }

    pub(super) fn set(&mut self, name: &str, value: Value<N>) {
        self.blocks.last_mut().expect("a block is open").insert(name.to_owned(), value);
    }

    pub(super) fn open(&mut self) {
        self.blocks.push(HashMap::new());
    }

    pub(super) fn close(&mut self) {
        self.blocks.pop();
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
                if scope.exit.is_some() {
                    break;
                }
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
            Pat::TupleStruct(some) => self.bind_parts(&some.elems, value.parts()),
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
            Expr::Return(inner) => {
                let value = self.expr(inner.expr.as_ref().expect("a random program returns a value"));
                self.exit = Some(Exit::Return(value.clone()));
                value
            }
            Expr::Break(jump) => {
                let value = jump.expr.as_ref().map_or(nothing(), |value| self.expr(value));
                self.exit = Some(Exit::Break(name_of(&jump.label)));
                value
            }
            Expr::Continue(jump) => {
                self.exit = Some(Exit::Continue(name_of(&jump.label)));
                nothing()
            }
            Expr::ForLoop(repeat) => self.for_loop(repeat),
            Expr::While(repeat) => {
                let mut runs = 0;
                while self.run_if(&repeat.cond, &repeat.body).is_some() {
                    runs = counted(runs);
                    if self.ends(&repeat.label) {
                        break;
                    }
                }
                nothing()
            }
            Expr::Loop(repeat) => {
                let mut runs = 0;
                loop {
                    runs = counted(runs);
                    let value = self.block(&repeat.body);
                    if self.ends(&repeat.label) {
                        return value;
                    }
                }
            }
            Expr::Match(choice) => self.matching(choice),
            Expr::Range(range) => self.range(range),
            Expr::Macro(mac) if mac.mac.path.segments.last().is_some_and(|last| last.ident == "vec") => {
                self.vector(&mac.mac)
            }
            Expr::Macro(_) => nothing(),
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
            Expr::MethodCall(call) => self.method(call),
            Expr::Tuple(tuple) => Value::Tuple(tuple.elems.iter().map(|part| self.expr(part)).collect()),
            Expr::Array(array) => Value::Array(array.elems.iter().map(|part| self.expr(part)).collect()),
            Expr::Repeat(repeat) => {
                let (entry, len) = (self.expr(&repeat.expr), self.expr(&repeat.len).integer());
                Value::Array(vec![entry; len as usize])
            }
            Expr::Index(index) => match &*index.index {
                Expr::Range(range) => {
                    let array = self.expr(&index.expr);
                    let (start, end) = self.ends_of(range, array.parts().len());
                    Value::Array(array.parts()[start..end].to_vec())
                }
                place => {
                    let (array, place) = (self.expr(&index.expr), self.expr(place).integer());
                    array.parts()[place as usize].clone()
                }
            },
            Expr::Field(field) => {
                let syn::Member::Unnamed(place) = &field.member else {
                    panic!("no random program holds a struct")
                };
                self.expr(&field.base).parts()[place.index as usize].clone()
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::If(branch) => match (self.run_if(&branch.cond, &branch.then_branch), &branch.else_branch) {
                (Some(value), _) => value,
                (None, Some((_, otherwise))) => self.expr(otherwise),
                (None, None) => Value::Tuple(Vec::new()),
            },
            Expr::Cast(cast) if cast.ty == syn::parse_quote!(usize) => self.expr(&cast.expr),
            Expr::Cast(cast) => Value::Number(self.expr(&cast.expr).number()),
            Expr::Assign(assign) => {
                let value = self.expr(&assign.right);
                self.assign(&assign.left, value);
                Value::Tuple(Vec::new())
            }
            _ => panic!("no random program holds such an expression"),
        }
    }

    /// A block under a condition, which may bind names by a pattern.
    fn run_if(&mut self, cond: &Expr, block: &Block) -> Option<Value<N>> {
        let Expr::Let(only) = cond else { return self.expr(cond).bool().then(|| self.block(block)) };
        let value = self.expr(&only.expr);
        let bound = fitting(&only.pat, &value)?;
        Some(self.with(bound, |scope| scope.block(block)))
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
        let left = self.expr(&binary.left);
        match (&binary.op, &left) {
            (BinOp::And(_), Value::Bool(false)) | (BinOp::Or(_), Value::Bool(true)) => return left,
            _ => {}
        }
        let right = self.expr(&binary.right);
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
            Expr::Path(_) | Expr::Index(_) | Expr::Field(_) => {
                let mut path = Vec::new();
                let name = self.target(target, &mut path);
                let held = self.blocks.iter_mut().rev().find_map(|block| block.get_mut(&name));
                *held.expect("what is assigned to has been declared").place(&path) = value;
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
            name => match helper(name) {
                Some(helper) => run(&helper, &operands),
                None => function(name, &operands),
            },
        }
    }

    /// The variable of a target, and the indices in it.
    fn target(&mut self, target: &Expr, path: &mut Vec<usize>) -> String {
        match target {
            Expr::Path(name) => name.path.segments[0].ident.to_string(),
            Expr::Index(index) => {
                let name = self.target(&index.expr, path);
                path.push(self.expr(&index.index).integer() as usize);
                name
            }
            Expr::Paren(inner) => self.target(&inner.expr, path),
            _ => panic!("no random program assigns to this"),
        }
    }

    /// Whether a run of a loop's body ends the loop; a jump that was the loop's own is over then.
    fn ends(&mut self, label: &Option<syn::Label>) -> bool {
        let own = |name: &Option<String>| {
            name.as_ref().is_none_or(|name| label.as_ref().is_some_and(|label| label.name.ident == *name))
        };
        match &self.exit {
            None => false,
            Some(Exit::Continue(name)) if own(name) => {
                self.exit = None;
                false
            }
            Some(Exit::Break(name)) if own(name) => {
                self.exit = None;
                true
            }
            Some(_) => true,
        }
    }

    fn for_loop(&mut self, repeat: &syn::ExprForLoop) -> Value<N> {
        let items = self.expr(&repeat.expr).parts().to_vec();
        for item in items {
            self.with(Vec::new(), |scope| {
                scope.bind(&repeat.pat, item);
                scope.block(&repeat.body);
            });
            if self.ends(&repeat.label) {
                break;
            }
        }
        Value::Tuple(Vec::new())
    }

    fn matching(&mut self, choice: &syn::ExprMatch) -> Value<N> {
        let value = self.expr(&choice.expr);
        for arm in &choice.arms {
            let (pat, guard) = match &arm.pat {
                Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
                pat => (pat, None),
            };
            let Some(bound) = fitting(pat, &value) else { continue };
            let result = self.with(bound, |scope| {
                let fits = guard.is_none_or(|guard| scope.expr(guard).bool());
                fits.then(|| scope.expr(&arm.body))
            });
            if let Some(result) = result {
                return result;
            }
        }
        panic!("no arm fits {value:?}")
    }

    fn ends_of(&mut self, range: &syn::ExprRange, len: usize) -> (usize, usize) {
        let mut end = |end: &Option<Box<Expr>>, otherwise: usize| {
            end.as_ref().map_or(otherwise, |end| self.expr(end).integer() as usize)
        };
        let (start, end) = (end(&range.start, 0), end(&range.end, len));
        (start, end + usize::from(matches!(range.limits, syn::RangeLimits::Closed(_))))
    }

    /// A range as the array of what it gives; one without an end gives enough.
    fn range(&mut self, range: &syn::ExprRange) -> Value<N> {
        let (start, end) = self.ends_of(range, 100);
        Value::Array((start..end).map(|place| Value::Integer(place as i64)).collect())
    }

    fn vector(&mut self, mac: &syn::Macro) -> Value<N> {
        match mac.parse_body_with(|input: syn::parse::ParseStream| {
            let (entry, _, len): (Expr, syn::Token![;], Expr) =
                (input.parse()?, input.parse()?, input.parse()?);
            Ok((entry, len))
        }) {
            Ok((entry, len)) => Value::Array(vec![self.expr(&entry); self.expr(&len).integer() as usize]),
            Err(_) => {
                let tokens = &mac.tokens;
                self.expr(&syn::parse_quote!([#tokens]))
            }
        }
    }

    /// A method: of an iterator, of an array that it changes, or of what it is given.
    fn method(&mut self, call: &syn::ExprMethodCall) -> Value<N> {
        let name = call.method.to_string();
        if name == "swap" {
            return self.swap(call);
        }
        if ["push", "pop", "__shorten", "truncate", "insert", "remove", "sort_by", "extend_from_slice"]
            .contains(&name.as_str())
        {
            return self.change_list(call);
        }
        let receiver = self.expr(&call.receiver);
        match (name.as_str(), call.args.first()) {
            ("iter" | "copied" | "cloned" | "to_vec" | "clone" | "collect", None) => receiver,
            ("is_empty", None) => Value::Bool(receiver.parts().is_empty()),
            ("last", None) => option(receiver.parts().last()),
            ("get", Some(place)) => option(receiver.parts().get(self.expr(place).integer() as usize)),
            ("unwrap_or", Some(other)) => match receiver {
                Value::Absent => self.expr(other),
                there => there.parts()[0].clone(),
            },
            ("total_cmp", Some(other)) => {
                let (one, other) = (receiver.number().real(), self.expr(other).number().real());
                Value::Integer(one.total_cmp(&other) as i64)
            }
            ("map", Some(closure)) => {
                let items = receiver.parts().to_vec();
                Value::Array(items.into_iter().map(|item| self.apply(closure, vec![item])).collect())
            }
            ("filter", Some(closure)) => {
                let mut items = receiver.parts().to_vec();
                items.retain(|item| self.apply(closure, vec![item.clone()]).bool());
                Value::Array(items)
            }
            ("sum", None) => self.total("add", -0.0, receiver.parts()),
            ("product", None) => self.total("mul", 1.0, receiver.parts()),
            ("fold", Some(start)) => {
                let start = self.expr(start);
                let items = receiver.parts().to_vec();
                items.into_iter().fold(start, |sum, item| self.apply(&call.args[1], vec![sum, item]))
            }
            _ => {
                let mut operands = vec![receiver];
                operands.extend(call.args.iter().map(|arg| self.expr(arg)));
                adapter(&name, &operands).unwrap_or_else(|| function(&name, &operands))
            }
        }
    }

    fn swap(&mut self, call: &syn::ExprMethodCall) -> Value<N> {
        let mut path = Vec::new();
        let name = self.target(&call.receiver, &mut path);
        let places: Vec<usize> = call.args.iter().map(|arg| self.expr(arg).integer() as usize).collect();
        let held = self.blocks.iter_mut().rev().find_map(|block| block.get_mut(&name));
        match held.expect("what is swapped has been declared").place(&path) {
            Value::Array(parts) => parts.swap(places[0], places[1]),
            other => panic!("{other:?} has no entries"),
        }
        nothing()
    }

    /// The methods that change the length or the order of a `Vec`.
    fn change_list(&mut self, call: &syn::ExprMethodCall) -> Value<N> {
        let mut path = Vec::new();
        let name = self.target(&call.receiver, &mut path);
        let sorts = call.method == "sort_by";
        let operands: Vec<Value<N>> = call.args.iter().filter(|_| !sorts).map(|arg| self.expr(arg)).collect();
        let place = |place: usize| operands[place].integer() as usize;
        let held = |scope: &mut Self| -> Vec<Value<N>> {
            let held = scope.blocks.iter().rev().find_map(|block| block.get(&name));
            held.expect("what is changed has been declared").clone().place(&path).parts().to_vec()
        };
        let mut list = held(self);
        let mut given = nothing();
        match call.method.to_string().as_str() {
            "push" => list.push(operands[0].clone()),
            "pop" | "__shorten" => given = option(list.pop().as_ref()),
            "truncate" => list.truncate(place(0)),
            "insert" => list.insert(place(0), operands[1].clone()),
            "remove" => given = list.remove(place(0)),
            "extend_from_slice" => list.extend_from_slice(operands[0].parts()),
            _ => list.sort_by(|one, other| {
                self.apply(&call.args[0], vec![one.clone(), other.clone()]).integer().cmp(&0)
            }),
        }
        let held = self.blocks.iter_mut().rev().find_map(|block| block.get_mut(&name));
        *held.expect("it has been found").place(&path) = Value::Array(list);
        given
    }

    fn apply(&mut self, closure: &Expr, arguments: Vec<Value<N>>) -> Value<N> {
        let Expr::Closure(closure) = closure else { panic!("a closure is written out") };
        self.with(Vec::new(), |scope| {
            closure.inputs.iter().zip(arguments).for_each(|(pat, argument)| scope.bind(pat, argument));
            scope.expr(&closure.body)
        })
    }

    fn total(&self, name: &str, start: f64, items: &[Value<N>]) -> Value<N> {
        items.iter().fold(Value::Number(N::of(start)), |sum, item| arithmetic(name, &sum, item))
    }
}

fn counted(runs: usize) -> usize {
    assert!(runs < 1000, "a loop of a random program ends");
    runs + 1
}

fn nothing<N>() -> Value<N> {
    Value::Tuple(Vec::new())
}

fn name_of(label: &Option<syn::Lifetime>) -> Option<String> {
    label.as_ref().map(|label| label.ident.to_string())
}

/// `Some`, or `None`.
fn option<N: Number>(value: Option<&Value<N>>) -> Value<N> {
    value.map_or(Value::Absent, |value| Value::Tuple(vec![value.clone()]))
}

/// What a pattern of integers, truth values and tuples binds, if it fits.
fn fitting<N: Number>(pat: &Pat, value: &Value<N>) -> Option<Vec<(String, Value<N>)>> {
    match (pat, value) {
        (Pat::Wild(_), _) => Some(Vec::new()),
        (Pat::TupleStruct(_), Value::Absent) => None,
        (Pat::TupleStruct(some), Value::Tuple(parts)) => fitting(&some.elems[0], &parts[0]),
        (Pat::Ident(own), _) => Some(vec![(own.ident.to_string(), value.clone())]),
        (Pat::Lit(literal), Value::Integer(_) | Value::Bool(_)) => {
            let fits = literal_value::<N>(&literal.lit);
            let same = match (&fits, value) {
                (Value::Integer(one), Value::Integer(other)) => one == other,
                (Value::Bool(one), Value::Bool(other)) => one == other,
                _ => false,
            };
            same.then(Vec::new)
        }
        (Pat::Range(range), Value::Integer(integer)) => {
            let end = |end: &Option<Box<Expr>>| match end.as_deref() {
                Some(Expr::Lit(literal)) => literal_value::<N>(&literal.lit).integer(),
                _ => panic!("a range in a pattern has both ends"),
            };
            (end(&range.start)..=end(&range.end)).contains(integer).then(Vec::new)
        }
        (Pat::Or(pats), _) => pats.cases.iter().find_map(|pat| fitting(pat, value)),
        (Pat::Tuple(pats), Value::Tuple(parts)) => {
            let bound: Option<Vec<_>> =
                pats.elems.iter().zip(parts).map(|(pat, part)| fitting(pat, part)).collect();
            bound.map(|bound| bound.concat())
        }
        _ => panic!("no random program holds such a pattern"),
    }
}

/// What makes one array of items of others, or a number of them.
fn adapter<N: Number>(name: &str, operands: &[Value<N>]) -> Option<Value<N>> {
    let count = |place: usize| operands[place].integer() as usize;
    let items = match &operands[0] {
        Value::Array(items) => items,
        Value::Integer(_) if matches!(name, "saturating_sub" | "div_ceil" | "min") => {
            let (one, other) = (operands[0].integer(), operands[1].integer());
            return Some(Value::Integer(match name {
                "saturating_sub" => (one - other).max(0),
                "div_ceil" => (one + other - 1) / other,
                _ => one.min(other),
            }));
        }
        _ => return None,
    };
    let pair = |one: &Value<N>, other: &Value<N>| Value::Tuple(vec![one.clone(), other.clone()]);
    let list = |parts: &[Value<N>]| Value::Array(parts.to_vec());
    Some(Value::Array(match name {
        "rev" => items.iter().rev().cloned().collect(),
        "skip" => items.iter().skip(count(1)).cloned().collect(),
        "take" => items.iter().take(count(1)).cloned().collect(),
        "step_by" => items.iter().step_by(count(1)).cloned().collect(),
        "enumerate" => {
            items.iter().enumerate().map(|(place, item)| pair(&Value::Integer(place as i64), item)).collect()
        }
        "zip" => items.iter().zip(operands[1].parts()).map(|(one, other)| pair(one, other)).collect(),
        "windows" => items.windows(count(1)).map(list).collect(),
        "chunks_exact" => items.chunks_exact(count(1)).map(list).collect(),
        _ => return None,
    }))
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
        BinOp::Ne(_) => left.number().real() != right.number().real(),
        _ => panic!("no random program holds such an operator"),
    }
}

/// A method, or the function of the same name.
fn function<N: Number>(name: &str, operands: &[Value<N>]) -> Value<N> {
    match name {
        "default" => Value::Number(N::of(0.0)),
        "new" => Value::Array(Vec::new()),
        "clone" | "from" => operands[0].clone(),
        "min" if matches!(operands[0], Value::Integer(_)) => {
            Value::Integer(operands[0].integer().min(operands[1].integer()))
        }
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
