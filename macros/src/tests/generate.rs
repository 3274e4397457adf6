//! Writes random straight-line functions, as source text.
//!
//! The writer knows the value of everything it writes at one point, and writes only what is smooth around that point:
//! no operand stands near a kink, a pole or the edge of a domain. So the function's derivatives can be measured.

use super::dual::{Dual, Number};
use super::source::{self, Value};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use syn::ItemFn;

/// A random function and the point that it was written around.
pub(super) struct Sample {
    pub(super) source: String,
    pub(super) function: ItemFn,
    pub(super) params: Vec<Param>,
}

/// A parameter of a random function.
#[derive(Clone, Debug)]
pub(super) struct Param {
    pub(super) name: &'static str,
    /// What stands before the `:`.
    pub(super) pattern: String,
    pub(super) ty: &'static str,
    pub(super) value: Value,
    pub(super) active: bool,
}

impl Sample {
    /// A function without a point.
    pub(super) fn of(source: &str) -> Self {
        let function = syn::parse_str(source).expect("the source is a function");
        Sample { source: source.to_owned(), function, params: Vec::new() }
    }

    pub(super) fn arguments(&self) -> Vec<Value> {
        self.params.iter().map(|param| param.value.clone()).collect()
    }

    /// The floats of the differentiated parameters, in order.
    pub(super) fn point(&self) -> Vec<f64> {
        self.params.iter().filter(|param| param.active).flat_map(|param| param.value.floats()).collect()
    }

    /// The arguments with numbers made from the point, one by one, in place of the differentiated floats.
    pub(super) fn arguments_at<N: Number>(&self, mut number: impl FnMut(usize) -> N) -> Vec<Value<N>> {
        let mut place = 0;
        let mut next = || {
            place += 1;
            number(place - 1)
        };
        self.params
            .iter()
            .map(|param| match param.active {
                true => param.value.map(&mut |_| next()),
                false => param.value.map(&mut N::of),
            })
            .collect()
    }

    /// All floats of the function's result, for numbers in place of the point.
    pub(super) fn run<N: Number>(&self, number: impl FnMut(usize) -> N) -> Vec<N> {
        source::run(&self.function, &self.arguments_at(number)).floats()
    }

    /// The derivative of every float of the result in one direction.
    pub(super) fn slopes(&self, direction: &[f64]) -> Vec<f64> {
        let point = self.point();
        let results = self.run(|place| Dual { value: point[place], change: direction[place] });
        results.iter().map(|result| result.change).collect()
    }

    /// The derivative in one direction of the derivative in another, of the first float of the result.
    pub(super) fn bend(&self, first: &[f64], second: &[f64]) -> f64 {
        let point = self.point();
        let results = self.run(|place| Dual {
            value: Dual { value: point[place], change: second[place] },
            change: Dual::of(first[place]),
        });
        results[0].change.change
    }

    /// Whether its derivative is that of its values: nothing is taken out of the differentiation.
    pub(super) fn is_whole(&self) -> bool {
        !self.source.contains("stop_gradient")
    }

    /// Whether the derivatives are finite, and small enough for their rounding not to matter.
    pub(super) fn is_finite(&self) -> bool {
        let len = self.point().len();
        let small = |number: f64, limit: f64| number.is_finite() && number.abs() < limit;
        self.slopes(&vec![1.0; len]).into_iter().all(|slope| small(slope, 1e4))
            && small(self.bend(&vec![1.0; len], &vec![0.7; len]), 1e6)
    }

    /// Whether the derivatives are small enough to be compared with differences.
    fn is_tame(&self) -> bool {
        let len = self.point().len();
        let mut units = (0..len).map(|place| unit(len, place));
        let small = |number: f64, limit: f64| number.is_finite() && number.abs() < limit;
        units.clone().all(|unit| self.slopes(&unit).into_iter().all(|slope| small(slope, 1e3)))
            && small(self.bend(&vec![1.0; len], &vec![0.7; len]), 1e5)
            && units.next_back().is_some_and(|unit| small(self.bend(&unit, &unit), 1e5))
    }
}

impl Param {
    /// A type that holds the parameter's floats.
    pub(super) fn owned(&self) -> &'static str {
        match self.ty {
            "&f64" => "f64",
            "&[f64]" if self.value.parts().len() == 4 => "[f64; 4]",
            "&[f64; 4]" => "[f64; 4]",
            "&[[f64; 4]; 2]" => "[[f64; 4]; 2]",
            "&[f64; 3]" | "&[f64]" | "Vec<f64>" => "[f64; 3]",
            "&[[f64; 2]; 2]" | "&[[f64; 2]]" => "[[f64; 2]; 2]",
            ty => ty,
        }
    }

    /// The argument, where a variable of that name holds its floats.
    pub(super) fn passed(&self, name: &str) -> String {
        match (&self.value, self.active) {
            (Value::Number(number), false) => format!("{number:?}"),
            (Value::Integer(integer), false) => format!("{integer}"),
            (Value::Array(parts), false) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| match part {
                        Value::Integer(integer) => format!("{integer}"),
                        part => format!("{:?}", part.number()),
                    })
                    .collect();
                format!("&[{}]", parts.join(", "))
            }
            _ if self.ty.starts_with('&') => format!("&{name}"),
            _ if self.ty == "Vec<f64>" => format!("{name}.to_vec()"),
            _ => name.to_owned(),
        }
    }
}

/// The vector that is 1 in one place and 0 elsewhere.
pub(super) fn unit(len: usize, place: usize) -> Vec<f64> {
    (0..len).map(|at| f64::from(at == place)).collect()
}

/// What a random function gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    Scalar,
    Several,
}

/// The random function of a seed.
pub(super) fn sample(seed: u64, output: Output) -> Sample {
    (0..)
        .map(|attempt| write(seed * 1000 + attempt, &format!("program_{seed}"), output))
        .find(Sample::is_tame)
        .expect("some attempt is tame")
}

/// A random function of `+`, `-`, `*` and `/`.
pub(super) fn arithmetic(seed: u64) -> Sample {
    let mut writer = Writer::new(seed);
    for name in ["x", "y", "z"] {
        let number = Value::Number(writer.coordinate());
        writer.declare(name, number, true);
    }
    for _ in 0..writer.random.random_range(1..20) {
        let (left, right) = (writer.atom(), writer.atom());
        let symbol = *["+", "-", "*", "/"].choose(&mut writer.random).expect("there are operators");
        let name = writer.fresh();
        writer.line(format!("let {name} = {} {symbol} {};", left.text, right.text));
        writer.declare(&name, Value::Number(1.0), true);
    }
    let last = writer.names;
    let source = format!("fn f(x: f64, y: f64, z: f64) -> f64 {{ {} v{last} }}", writer.lines.join(" "));
    Sample::of(&source)
}

fn write(seed: u64, name: &str, output: Output) -> Sample {
    let mut writer = Writer::new(seed);
    let params = writer.params();
    let count = writer.random.random_range(2..14);
    for _ in 0..count {
        writer.statement();
    }
    let ty = writer.result(output);
    let list: Vec<String> = params.iter().map(|param| format!("{}: {}", param.pattern, param.ty)).collect();
    let body: String = writer.lines.iter().map(|line| format!("    {line}\n")).collect();
    let source = format!("fn {name}({}) -> {ty} {{\n{body}}}\n", list.join(", "));
    let function = syn::parse_str(&source).unwrap_or_else(|error| panic!("{error} in\n{source}"));
    Sample { source, function, params }
}

/// How strongly an expression holds together, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    Sum,
    Product,
    Unary,
    Atom,
}

/// A scalar expression.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    holds: Holds,
    value: f64,
    /// Whether rustc knows its type without looking at what becomes of it.
    typed: bool,
    active: bool,
    /// The variables in it, with the state they were in.
    uses: Vec<(String, usize)>,
}

impl Piece {
    /// The expression where something at least that strong is asked for.
    fn at_least(&self, holds: Holds) -> String {
        if self.holds >= holds { self.text.clone() } else { format!("({})", self.text) }
    }
}

#[derive(Clone, Debug)]
struct Variable {
    name: String,
    value: Value,
    reference: bool,
    mutable: bool,
    active: bool,
    /// Counts what has been bound and assigned.
    state: usize,
}

struct Writer {
    random: ChaCha8Rng,
    lines: Vec<String>,
    variables: Vec<Variable>,
    /// Where each open block's variables begin.
    blocks: Vec<usize>,
    names: usize,
    states: usize,
    /// Expressions that may be written again.
    written: Vec<Piece>,
}

type OfOne = (&'static str, fn(f64) -> bool);
type OfTwo = (&'static str, fn(f64, f64) -> bool);

/// The methods of one number, and where each is smooth.
const UNARY: &[OfOne] = &[
    ("sqrt", |x| x > 0.1),
    ("cbrt", |x| x.abs() > 0.1),
    ("recip", |x| x.abs() > 0.25),
    ("exp", |x| x < 2.5),
    ("exp2", |x| x < 3.5),
    ("exp_m1", |x| x < 2.5),
    ("ln", |x| x > 0.2),
    ("ln_1p", |x| x > -0.7),
    ("log2", |x| x > 0.2),
    ("log10", |x| x > 0.2),
    ("sin", |_| true),
    ("cos", |_| true),
    ("tan", |x| x.cos().abs() > 0.4),
    ("asin", |x| x.abs() < 0.9),
    ("acos", |x| x.abs() < 0.9),
    ("atan", |_| true),
    ("to_radians", |_| true),
    ("to_degrees", |x| x.abs() < 0.3),
    ("sinh", |x| x.abs() < 2.5),
    ("cosh", |x| x.abs() < 2.5),
    ("tanh", |_| true),
    ("asinh", |_| true),
    ("acosh", |x| x > 1.2),
    ("atanh", |x| x.abs() < 0.8),
    ("abs", |x| x.abs() > MARGIN),
    ("signum", |x| x.abs() > MARGIN),
    ("fract", is_between_integers),
    ("floor", is_between_integers),
    ("ceil", is_between_integers),
    ("trunc", is_between_integers),
    ("round", |x| is_between_integers(x + 0.5)),
    ("round_ties_even", |x| is_between_integers(x + 0.5)),
];

/// The methods of two numbers, and where each is smooth.
const BINARY: &[OfTwo] = &[
    ("powf", |x, y| x > 0.2 && y.abs() < 3.0),
    ("hypot", |x, y| x.abs() + y.abs() > 0.2),
    ("log", |x, y| x > 0.2 && y > 1.4),
    ("atan2", |x, y| x.abs() + y.abs() > 0.2 && (y > 0.0 || x.abs() > MARGIN)),
    ("max", |x, y| (x - y).abs() > MARGIN),
    ("min", |x, y| (x - y).abs() > MARGIN),
    ("copysign", |x, y| x.abs() > MARGIN && y.abs() > MARGIN),
    ("rem_euclid", |x, y| y.abs() > 0.3 && is_between_integers(x / y)),
    ("div_euclid", |x, y| y.abs() > 0.3 && is_between_integers(x / y)),
];

/// The distance from a kink.
const MARGIN: f64 = 0.05;

fn is_between_integers(x: f64) -> bool {
    (x - x.round()).abs() > MARGIN
}

fn is_tame(value: f64) -> bool {
    value.is_finite() && value.abs() < 20.0
}

impl Writer {
    fn new(seed: u64) -> Self {
        Writer {
            random: ChaCha8Rng::seed_from_u64(seed),
            lines: Vec::new(),
            variables: Vec::new(),
            blocks: vec![0],
            names: 0,
            states: 0,
            written: Vec::new(),
        }
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.random.random_range(0..100) < percent
    }

    fn below(&mut self, end: usize) -> usize {
        self.random.random_range(0..end)
    }

    /// A number that is not small, so that it may be divided by.
    fn coordinate(&mut self) -> f64 {
        let size = f64::from(self.random.random_range(30..200)) / 100.0;
        if self.chance(35) { -size } else { size }
    }

    // Parameters.

    fn params(&mut self) -> Vec<Param> {
        const NAMES: &[&str] = &["x", "y", "z", "w"];
        let mut params: Vec<Param> = Vec::new();
        for name in &NAMES[..self.random.random_range(1..=NAMES.len())] {
            params.push(self.param(name));
        }
        if self.chance(40) {
            let n = self.random.random_range(1..6);
            params.push(self.passive_param("n", "i32", Value::Integer(n)));
        }
        if self.chance(30) {
            let number = Value::Number(self.coordinate());
            params.push(Param {
                pattern: "#[constant] c".to_owned(),
                ..self.passive_param("c", "f64", number)
            });
        }
        if self.chance(30) {
            params.push(self.passive_param("i", "usize", Value::Integer(1)));
        }
        params
    }

    fn passive_param(&mut self, name: &'static str, ty: &'static str, value: Value) -> Param {
        self.declare(name, value.clone(), false);
        Param { name, pattern: name.to_owned(), ty, value, active: false }
    }

    fn param(&mut self, name: &'static str) -> Param {
        const TYPES: &[&str] = &[
            "f64",
            "f64",
            "f64",
            "f64",
            "f64",
            "&f64",
            "&f64",
            "[f64; 3]",
            "&[f64; 3]",
            "&[f64]",
            "(f64, f64)",
            "(f64, [f64; 2])",
            "[[f64; 2]; 2]",
            "&[[f64; 2]; 2]",
            "&[[f64; 2]]",
            "Vec<f64>",
            "[(f64, f64); 2]",
        ];
        let ty = *TYPES.choose(&mut self.random).expect("there are types");
        let value = self.value_of(ty);
        let mut pattern = name.to_owned();
        if ty == "(f64, f64)" && self.chance(50) {
            pattern = format!("({name}_a, {name}_b)");
            self.declare_parts(name, &value);
        } else if ty == "[f64; 3]" && self.chance(30) {
            pattern = format!("[{name}_a, {name}_b, _]");
            self.declare_parts(name, &value);
        } else {
            self.declare(name, value.clone(), true);
            let variable = self.variables.last_mut().expect("just declared");
            variable.reference = ty == "&f64";
            if ty == "f64" && self.random.random_range(0..100) < 20 {
                variable.mutable = true;
                pattern = format!("mut {name}");
            }
        }
        Param { name, pattern, ty, value, active: true }
    }

    fn declare_parts(&mut self, name: &str, value: &Value) {
        for (part, suffix) in value.parts().iter().zip(["a", "b"]) {
            self.declare(&format!("{name}_{suffix}"), part.clone(), true);
        }
    }

    fn value_of(&mut self, ty: &str) -> Value {
        let number = |writer: &mut Self| Value::Number(writer.coordinate());
        let several =
            |writer: &mut Self, count: usize| (0..count).map(|_| number(writer)).collect::<Vec<_>>();
        match ty {
            "f64" | "&f64" => number(self),
            "[f64; 3]" | "&[f64; 3]" | "&[f64]" | "Vec<f64>" => Value::Array(several(self, 3)),
            "(f64, f64)" => Value::Tuple(several(self, 2)),
            "(f64, [f64; 2])" => Value::Tuple(vec![number(self), Value::Array(several(self, 2))]),
            "[(f64, f64); 2]" => Value::Array((0..2).map(|_| Value::Tuple(several(self, 2))).collect()),
            _ => Value::Array((0..2).map(|_| Value::Array(several(self, 2))).collect()),
        }
    }

    // Variables.

    fn declare(&mut self, name: &str, value: Value, active: bool) {
        self.states += 1;
        let state = self.states;
        self.variables.push(Variable {
            name: name.to_owned(),
            value,
            reference: false,
            mutable: false,
            active,
            state,
        });
    }

    fn fresh(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    /// The variables that are not hidden by later ones.
    fn visible(&self) -> Vec<usize> {
        let hidden = |place: usize| {
            self.variables[place + 1..].iter().any(|later| later.name == self.variables[place].name)
        };
        (0..self.variables.len()).filter(|place| !hidden(*place)).collect()
    }

    fn choose(&mut self, wanted: impl Fn(&Variable) -> bool) -> Option<usize> {
        let places: Vec<usize> =
            self.visible().into_iter().filter(|place| wanted(&self.variables[*place])).collect();
        places.choose(&mut self.random).copied()
    }

    fn assign(&mut self, place: usize, value: f64, active: bool) {
        self.states += 1;
        let variable = &mut self.variables[place];
        variable.value = Value::Number(value);
        variable.active = active;
        variable.state = self.states;
    }

    fn is_current(&self, piece: &Piece) -> bool {
        piece.uses.iter().all(|(name, state)| {
            let variable = self.variables.iter().rev().find(|variable| variable.name == *name);
            variable.is_some_and(|variable| variable.state == *state)
        })
    }

    // Expressions.

    fn literal(&mut self) -> Piece {
        let number = self.coordinate();
        let text = if number.fract() == 0.0 { format!("{number:.1}") } else { format!("{number}") };
        let holds = if number < 0.0 { Holds::Unary } else { Holds::Atom };
        Piece { text, holds, value: number, typed: false, active: false, uses: Vec::new() }
    }

    fn constant(&mut self) -> Piece {
        let (text, value) = *[
            ("std::f64::consts::LN_2", std::f64::consts::LN_2),
            ("std::f64::consts::SQRT_2", std::f64::consts::SQRT_2),
        ]
        .choose(&mut self.random)
        .expect("there are constants");
        Piece {
            text: text.to_owned(),
            holds: Holds::Atom,
            value,
            typed: true,
            active: false,
            uses: Vec::new(),
        }
    }

    /// A variable, or an entry of one.
    fn atom(&mut self) -> Piece {
        if self.chance(12) {
            return self.literal();
        }
        if self.chance(4) {
            return self.constant();
        }
        let lively = self.chance(75);
        let wanted =
            |variable: &Variable| !matches!(variable.value, Value::Bool(_)) && (variable.active || !lively);
        let Some(place) = self.choose(wanted) else { return self.literal() };
        self.entry(place)
    }

    /// A variable, or a random entry of it.
    fn entry(&mut self, place: usize) -> Piece {
        let variable = self.variables[place].clone();
        let uses = vec![(variable.name.clone(), variable.state)];
        let (mut text, mut value) = (variable.name.clone(), variable.value.clone());
        let mut holds = Holds::Atom;
        while matches!(value, Value::Array(_) | Value::Tuple(_)) {
            let at = self.below(value.parts().len());
            text = match value {
                Value::Array(_) if at == 1 && self.index_is_one() && self.chance(40) => format!("{text}[i]"),
                Value::Array(_) => format!("{text}[{at}]"),
                _ => format!("{text}.{at}"),
            };
            value = value.parts()[at].clone();
        }
        if variable.reference {
            (text, holds) = (format!("*{text}"), Holds::Unary);
        }
        if let Value::Integer(_) = value {
            text = format!("({text} as f64)");
        }
        Piece { text, holds, value: value.number(), typed: true, active: variable.active, uses }
    }

    /// Whether the parameter `i` is there.
    fn index_is_one(&self) -> bool {
        self.variables.iter().any(|variable| variable.name == "i")
    }

    /// A scalar expression of at most so many levels.
    fn scalar(&mut self, levels: usize) -> Piece {
        if levels == 0 {
            return self.atom();
        }
        if self.chance(15)
            && let Some(piece) = self.again()
        {
            return piece;
        }
        let piece = match self.below(20) {
            0..=8 => self.operation(levels),
            9..=13 => self.method(levels),
            14..=15 => self.binary_method(levels),
            16 => self.power(levels),
            17 => self.of_three(levels),
            18 => self.negative(levels),
            _ => self.stopped(levels),
        };
        self.written.push(piece.clone());
        piece
    }

    /// An expression that has been written before and still means the same.
    fn again(&mut self) -> Option<Piece> {
        let current: Vec<Piece> =
            self.written.iter().filter(|piece| self.is_current(piece)).cloned().collect();
        current.choose(&mut self.random).cloned()
    }

    fn joined(pieces: &[&Piece], text: String, holds: Holds, value: f64) -> Piece {
        let mut uses: Vec<(String, usize)> =
            pieces.iter().flat_map(|piece| piece.uses.iter().cloned()).collect();
        uses.sort();
        uses.dedup();
        let typed = pieces.iter().any(|piece| piece.typed);
        Piece { text, holds, value, typed, active: pieces.iter().any(|piece| piece.active), uses }
    }

    fn operation(&mut self, levels: usize) -> Piece {
        let (left, right) = (self.scalar(levels - 1), self.scalar(levels - 1));
        let (l, r) = (left.value, right.value);
        let (symbol, name, holds) = match self.below(12) {
            0..=2 => ("+", "add", Holds::Sum),
            3..=5 => ("-", "sub", Holds::Sum),
            6..=8 => ("*", "mul", Holds::Product),
            9..=10 if r.abs() > 0.3 => ("/", "div", Holds::Product),
            11 if r.abs() > 0.3 && is_between_integers(l / r) => ("%", "rem", Holds::Product),
            _ => ("+", "add", Holds::Sum),
        };
        let value = f64::apply(name, &[l, r]);
        let right_holds = if holds == Holds::Sum { Holds::Product } else { Holds::Unary };
        let (mut text_left, mut text_right) = (self.side(&left, holds), self.side(&right, right_holds));
        if self.chance(10) {
            text_left = format!("({text_left})");
        }
        if self.chance(10) {
            text_right = format!("({text_right})");
        }
        let text = format!("{text_left} {symbol} {text_right}");
        self.tamed(Self::joined(&[&left, &right], text, holds, value))
    }

    /// An operand of an operator: what stands behind a reference may stay there.
    fn side(&mut self, piece: &Piece, holds: Holds) -> String {
        match piece.text.strip_prefix('*') {
            Some(name) if name.chars().all(char::is_alphanumeric) && self.chance(50) => name.to_owned(),
            _ => piece.at_least(holds),
        }
    }

    /// An expression whose value is not large.
    fn tamed(&mut self, piece: Piece) -> Piece {
        match is_tame(piece.value) {
            true => piece,
            false => self.called("tanh", &piece, &[]),
        }
    }

    /// A method in one of its two forms.
    fn called(&mut self, name: &str, receiver: &Piece, arguments: &[&Piece]) -> Piece {
        let numbers: Vec<f64> =
            std::iter::once(receiver).chain(arguments.iter().copied()).map(|piece| piece.value).collect();
        let list: Vec<String> = arguments.iter().map(|piece| piece.text.clone()).collect();
        let path = !receiver.typed || self.chance(15);
        let text = match path {
            true => format!(
                "f64::{name}({})",
                [std::slice::from_ref(&receiver.text), &list[..]].concat().join(", ")
            ),
            false => format!("{}.{name}({})", self.side(receiver, Holds::Atom), list.join(", ")),
        };
        let all: Vec<&Piece> = std::iter::once(receiver).chain(arguments.iter().copied()).collect();
        Piece { typed: true, ..Self::joined(&all, text, Holds::Atom, f64::apply(name, &numbers)) }
    }

    fn method(&mut self, levels: usize) -> Piece {
        let piece = self.scalar(levels - 1);
        let fit: Vec<&str> = UNARY
            .iter()
            .filter(|(name, fits)| fits(piece.value) && is_tame(f64::apply(name, &[piece.value])))
            .map(|(name, _)| *name)
            .collect();
        let name = *fit.choose(&mut self.random).expect("the sine is smooth everywhere");
        self.called(name, &piece, &[])
    }

    fn binary_method(&mut self, levels: usize) -> Piece {
        let (x, y) = (self.scalar(levels - 1), self.scalar(levels - 1));
        let fit: Vec<&str> = BINARY
            .iter()
            .filter(|(name, fits)| fits(x.value, y.value) && is_tame(f64::apply(name, &[x.value, y.value])))
            .map(|(name, _)| *name)
            .collect();
        match fit.choose(&mut self.random) {
            Some(name) => self.called(name, &x, &[&y]),
            None => x,
        }
    }

    fn power(&mut self, levels: usize) -> Piece {
        let base = self.scalar(levels - 1);
        let passive = self.variables.iter().find(|variable| variable.name == "n").cloned();
        let (text, exponent, uses) = match passive {
            Some(variable) if self.chance(50) => (
                variable.name.clone(),
                variable.value.number(),
                vec![(variable.name.clone(), variable.state)],
            ),
            _ => {
                let exponent = self.random.random_range(-2..5);
                (exponent.to_string(), f64::from(exponent), Vec::new())
            }
        };
        let value = base.value.powi(exponent as i32);
        if base.value.abs() < 0.25 || !is_tame(value) {
            return base;
        }
        let text = match base.typed {
            true => format!("{}.powi({text})", base.at_least(Holds::Atom)),
            false => format!("f64::powi({}, {text})", base.text),
        };
        let mut piece = Self::joined(&[&base], text, Holds::Atom, value);
        piece.uses.extend(uses);
        Piece { typed: true, ..piece }
    }

    fn of_three(&mut self, levels: usize) -> Piece {
        let x = self.scalar(levels - 1);
        if self.chance(50) {
            let (y, z) = (self.scalar(levels - 1), self.scalar(levels - 1));
            let piece = self.called("mul_add", &x, &[&y, &z]);
            return self.tamed(piece);
        }
        let mut bound = |low: f64| {
            let number = f64::from(self.random.random_range(1..40)) / 10.0;
            Piece { text: format!("{:?}", low + number), value: low + number, ..self.literal() }
        };
        let (low, high) = (bound(-3.0), bound(1.5));
        let smooth = (x.value - low.value).abs() > MARGIN
            && (x.value - high.value).abs() > MARGIN
            && low.value < high.value;
        if smooth { self.called("clamp", &x, &[&low, &high]) } else { x }
    }

    fn negative(&mut self, levels: usize) -> Piece {
        let piece = self.scalar(levels - 1);
        let text = format!("-{}", self.side(&piece, Holds::Unary));
        Self::joined(&[&piece], text, Holds::Unary, -piece.value)
    }

    /// A value taken out of the differentiation, or a block.
    fn stopped(&mut self, levels: usize) -> Piece {
        let piece = self.scalar(levels - 1);
        if self.chance(30) && piece.typed {
            let text = format!("chainrule::stop_gradient({})", piece.text);
            return Piece { active: false, ..Self::joined(&[&piece], text, Holds::Atom, piece.value) };
        }
        if self.chance(50) {
            return Self::joined(&[&piece], format!("{{ {} }}", piece.text), Holds::Sum, piece.value)
                .in_parentheses();
        }
        let inner = self.fresh();
        let ty = if piece.typed { "" } else { ": f64" };
        let text = format!("{{ let {inner}{ty} = {}; {inner} * {inner} }}", piece.text);
        let block = Self::joined(&[&piece], text, Holds::Sum, piece.value * piece.value).in_parentheses();
        self.tamed(Piece { typed: true, ..block })
    }

    /// An expression whose type is known.
    fn typed(&mut self, levels: usize) -> Piece {
        let piece = self.scalar(levels);
        match piece.typed {
            true => piece,
            false => self.called("sin", &piece, &[]),
        }
    }

    // Statements.

    fn line(&mut self, text: String) {
        let indent = "    ".repeat(self.blocks.len() - 1);
        self.lines.push(format!("{indent}{text}"));
    }

    fn statement(&mut self) {
        match self.below(22) {
            0..=4 => self.bind_scalar(),
            5..=7 => self.change(),
            8 => self.hide(),
            9 => self.bind_pair(),
            10 => self.bind_tuple(),
            11..=12 => self.bind_array(),
            13 => self.take_apart(),
            14 => self.bind_sin_cos(),
            15 => self.bind_block(),
            16 => self.block(),
            17..=18 => self.bind_passive(),
            19 => self.bind_later(),
            20 => self.swap(),
            _ => self.aside(),
        }
    }

    fn bind_scalar(&mut self) {
        let piece = self.scalar(3);
        let name = self.fresh();
        let mutable = self.chance(30);
        let ty = if piece.typed && !self.chance(15) { "" } else { ": f64" };
        self.line(format!("let {}{name}{ty} = {};", if mutable { "mut " } else { "" }, piece.text));
        self.declare(&name, Value::Number(piece.value), piece.active);
        self.variables.last_mut().expect("just declared").mutable = mutable;
    }

    /// An assignment, plain or compound.
    fn change(&mut self) {
        let Some(place) = self.choose(|variable| variable.mutable) else { return self.bind_scalar() };
        let piece = self.scalar(2);
        let held = self.variables[place].clone();
        let (l, r) = (held.value.number(), piece.value);
        let (symbol, value) = match self.below(6) {
            0 | 1 => ("+=", l + r),
            2 => ("-=", l - r),
            3 => ("*=", l * r),
            4 if r.abs() > 0.3 => ("/=", l / r),
            _ => ("=", r),
        };
        if !is_tame(value) {
            return self.bind_scalar();
        }
        self.line(format!("{} {symbol} {};", held.name, piece.text));
        self.assign(place, value, piece.active || (symbol != "=" && held.active));
    }

    /// `let x = …x…;`, which hides the `x` before it.
    fn hide(&mut self) {
        let plain = |variable: &Variable| {
            matches!(variable.value, Value::Number(_)) && variable.active && !variable.reference
        };
        let Some(place) = self.choose(plain) else { return self.bind_scalar() };
        let name = self.variables[place].name.clone();
        let own = Piece {
            text: name.clone(),
            holds: Holds::Atom,
            value: self.variables[place].value.number(),
            typed: true,
            active: true,
            uses: Vec::new(),
        };
        let other = self.scalar(1);
        let text = format!("{} * 0.5 + {}", own.text, other.at_least(Holds::Product));
        let piece = Self::joined(&[&own, &other], text, Holds::Sum, own.value * 0.5 + other.value);
        let piece = self.tamed(piece);
        self.line(format!("let {name} = {};", piece.text));
        self.declare(&name, Value::Number(piece.value), true);
    }

    fn bind_pair(&mut self) {
        let (first, second) = (self.typed(2), self.typed(2));
        let (a, b) = (self.fresh(), self.fresh());
        let (open, close) = if self.chance(30) { ('[', ']') } else { ('(', ')') };
        self.line(format!("let {open}{a}, {b}{close} = {open}{}, {}{close};", first.text, second.text));
        // The entries of an array are differentiated together.
        let together = open == '[' && (first.active || second.active);
        self.declare(&a, Value::Number(first.value), first.active || together);
        self.declare(&b, Value::Number(second.value), second.active || together);
    }

    fn bind_tuple(&mut self) {
        let pieces = [self.typed(2), self.typed(1), self.typed(2)];
        let name = self.fresh();
        let [a, b, c] = &pieces;
        if a.active && !b.active && !c.active {
            return self.bind_scalar();
        }
        self.line(format!("let {name} = ({}, ({}, {}));", a.text, b.text, c.text));
        let number = |piece: &Piece| Value::Number(piece.value);
        let value = Value::Tuple(vec![number(a), Value::Tuple(vec![number(b), number(c)])]);
        self.declare(&name, value, pieces.iter().any(|piece| piece.active));
    }

    fn bind_array(&mut self) {
        let name = self.fresh();
        if self.chance(20) {
            let piece = self.typed(2);
            self.line(format!("let {name} = [{}; 3];", piece.text));
            self.declare(&name, Value::Array(vec![Value::Number(piece.value); 3]), piece.active);
            return;
        }
        let count = self.random.random_range(2..5);
        let pieces: Vec<Piece> = (0..count).map(|_| self.typed(1)).collect();
        let text: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let mut value = Value::Array(pieces.iter().map(|piece| Value::Number(piece.value)).collect());
        let mut text = format!("[{}]", text.join(", "));
        if self.chance(20) {
            text = format!("[{text}, {text}]");
            value = Value::Array(vec![value.clone(), value]);
        }
        self.line(format!("let {name} = {text};"));
        self.declare(&name, value, pieces.iter().any(|piece| piece.active));
    }

    /// A pattern that takes an array or a tuple apart.
    fn take_apart(&mut self) {
        let Some(place) =
            self.choose(|variable| matches!(variable.value, Value::Tuple(_)) && !variable.reference)
        else {
            return self.bind_array();
        };
        let held = self.variables[place].clone();
        let parts = held.value.parts().to_vec();
        let names: Vec<String> = parts.iter().map(|_| self.fresh()).collect();
        let copied = parts.iter().all(|part| matches!(part, Value::Number(_)));
        if copied && self.chance(30) {
            self.line(format!("let ({}, ..) = {};", names[0], held.name));
            return self.declare(&names[0], parts[0].clone(), held.active);
        }
        self.line(format!("let ({}) = {};", names.join(", "), held.name));
        for (name, part) in names.iter().zip(parts) {
            self.declare(name, part, held.active);
        }
    }

    fn bind_sin_cos(&mut self) {
        let piece = self.typed(1);
        let (sin, cos) = (self.fresh(), self.fresh());
        self.line(format!("let ({sin}, {cos}) = {}.sin_cos();", piece.at_least(Holds::Atom)));
        self.declare(&sin, Value::Number(piece.value.sin()), piece.active);
        self.declare(&cos, Value::Number(piece.value.cos()), piece.active);
    }

    /// `let v = { …; value };`
    fn bind_block(&mut self) {
        let name = self.fresh();
        self.line(format!("let {name} = {{"));
        let piece = self.inner(|writer| writer.typed(2));
        self.line("};".to_owned());
        self.declare(&name, Value::Number(piece.value), piece.active);
    }

    /// Runs in a block of its own, whose last line is the expression.
    fn inner(&mut self, last: impl FnOnce(&mut Self) -> Piece) -> Piece {
        self.blocks.push(self.variables.len());
        for _ in 0..self.random.random_range(0..3) {
            match self.below(3) {
                0 => self.change(),
                1 => self.bind_pair(),
                _ => self.bind_scalar(),
            }
        }
        let piece = last(self);
        self.line(piece.text.clone());
        let start = self.blocks.pop().expect("a block is open");
        self.variables.truncate(start);
        piece
    }

    /// A block that is a statement: it changes variables of the block around it.
    fn block(&mut self) {
        if self.choose(|variable| variable.mutable).is_none() {
            return self.bind_scalar();
        }
        self.line("{".to_owned());
        self.blocks.push(self.variables.len());
        self.bind_scalar();
        self.change();
        self.change();
        let start = self.blocks.pop().expect("a block is open");
        self.variables.truncate(start);
        self.line("}".to_owned());
    }

    /// Code that no differentiated value reaches.
    fn bind_passive(&mut self) {
        let name = self.fresh();
        match self.below(4) {
            0 => {
                let truth = self.fresh();
                let (left, right) = (self.typed(1), self.typed(1));
                if (left.value - right.value).abs() <= MARGIN {
                    return self.bind_scalar();
                }
                let (yes, no) = (self.literal(), self.literal());
                self.line(format!(
                    "let {truth} = {} < {};",
                    left.at_least(Holds::Sum),
                    right.at_least(Holds::Sum)
                ));
                self.declare(&truth, Value::Bool(left.value < right.value), false);
                self.line(format!("let {name}: f64 = if {truth} {{ {} }} else {{ {} }};", yes.text, no.text));
                let value = if left.value < right.value { yes.value } else { no.value };
                self.declare(&name, Value::Number(value), false);
            }
            1 if self.variables.iter().any(|variable| variable.name == "n") => {
                let n = self
                    .variables
                    .iter()
                    .find(|variable| variable.name == "n")
                    .expect("just seen")
                    .value
                    .number();
                self.line(format!(
                    "let {name}: f64 = if n % 2 == 0 {{ 0.75 }} else {{ 1.25 * (n as f64) }};"
                ));
                let value = if n % 2.0 == 0.0 { 0.75 } else { 1.25 * n };
                self.declare(&name, Value::Number(value), false);
            }
            2 => {
                let piece = self.typed(2);
                self.line(format!("let {name} = chainrule::stop_gradient({});", piece.text));
                self.declare(&name, Value::Number(piece.value), false);
            }
            _ => {
                let piece = self.literal();
                self.line(format!(
                    "let {name} = [{}_f64, 0.5];",
                    piece.at_least(Holds::Atom).replace(['(', ')'], "")
                ));
                self.declare(
                    &name,
                    Value::Array(vec![Value::Number(piece.value), Value::Number(0.5)]),
                    false,
                );
            }
        }
    }

    /// A variable that gets its value after it has been declared.
    fn bind_later(&mut self) {
        let name = self.fresh();
        self.line(format!("let {name};"));
        if self.chance(50) {
            self.bind_scalar();
        }
        let piece = self.typed(2);
        self.line(format!("{name} = {};", piece.text));
        self.declare(&name, Value::Number(piece.value), piece.active);
    }

    /// Two variables change places.
    fn swap(&mut self) {
        let Some(first) = self.choose(|variable| variable.mutable) else { return self.bind_scalar() };
        let name = self.variables[first].name.clone();
        let Some(second) = self.choose(|variable| variable.mutable && variable.name != name) else {
            return self.change();
        };
        let (a, b) = (self.variables[first].clone(), self.variables[second].clone());
        self.line(format!("({}, {}) = ({}, {});", a.name, b.name, b.name, a.name));
        let active = a.active || b.active;
        self.assign(first, b.value.number(), active);
        self.assign(second, a.value.number(), active);
    }

    /// What does not matter to the result.
    fn aside(&mut self) {
        let piece = self.typed(1);
        let text = match self.below(4) {
            0 => format!("let _ = {};", piece.text),
            1 => format!("assert!({}.is_finite());", piece.at_least(Holds::Atom)),
            2 => format!("debug_assert!(!{}.is_nan(), \"a number\");", piece.at_least(Holds::Atom)),
            _ => format!("_ = {};", piece.text),
        };
        self.line(text);
    }

    /// The end of the function, and its type.
    fn result(&mut self, output: Output) -> &'static str {
        let count = match output {
            Output::Scalar => 1,
            Output::Several => 3,
        };
        let pieces: Vec<Piece> = (0..count).map(|_| self.ending()).collect();
        let text: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let kind = if output == Output::Scalar { 0 } else { 1 + self.below(3) };
        let (text, ty) = match kind {
            0 => (text[0].to_owned(), "f64"),
            1 => (format!("[{}]", text.join(", ")), "[f64; 3]"),
            2 => (format!("({})", text.join(", ")), "(f64, f64, f64)"),
            _ => (format!("({}, [{}, {}])", text[0], text[1], text[2]), "(f64, [f64; 2])"),
        };
        let text = if self.chance(15) { format!("return {text};") } else { text };
        self.line(text);
        ty
    }

    /// A sum over several variables, so that most of what has been written counts.
    fn ending(&mut self) -> Piece {
        let mut sum = self.typed(2);
        for _ in 0..self.random.random_range(2..6) {
            let next = match self.choose(|variable| variable.active && variable.name.starts_with('v')) {
                Some(place) => self.entry(place),
                None => self.atom(),
            };
            let text = format!("{} + {}", sum.at_least(Holds::Sum), next.at_least(Holds::Product));
            let value = sum.value + next.value;
            sum = Self::joined(&[&sum, &next], text, Holds::Sum, value);
        }
        sum
    }
}

impl Piece {
    fn in_parentheses(self) -> Self {
        Piece { text: format!("({})", self.text), holds: Holds::Atom, ..self }
    }
}
