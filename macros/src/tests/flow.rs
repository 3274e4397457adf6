//! Writes random functions with branches, loops, jumps, iterators and arrays that change in place, as source text.
//!
//! Every operation is bounded and smooth, so that all derivatives exist wherever the function goes; what is compared is
//! exact, and so nothing has to stay away from the edge of a branch.

use super::generate::{Param, Sample};
use super::source::Value;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The functions that the random ones call, and a callee of two arguments and of a slice each.
pub(super) const HELPERS: &[&str] = &[
    "fn mixed(a: f64, b: f64) -> f64 { a * b.cos() + a.sin() * 0.5 }",
    "fn summed(v: &[f64], k: f64) -> f64 {
        let mut s = k * 0.25;
        for e in v {
            s = s * 0.5 + e.sin() * k;
        }
        s
    }",
];

/// The length of every array of scalars.
const LEN: usize = 4;

/// The random function of a seed.
pub(super) fn sample(seed: u64) -> Sample {
    (0..)
        .map(|attempt| write(seed * 1000 + attempt, &format!("flow_{seed}")))
        .find(Sample::is_finite)
        .expect("some attempt is finite")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Scalar,
    /// `[f64; LEN]`, and a `Vec` or a slice of that length.
    Array,
    Vector,
    Slice,
    /// A `Vec` that grows and becomes shorter.
    List,
    /// `[[f64; LEN]; 2]`.
    Rows,
    /// A reference to a scalar: the item of an iterator.
    Item,
    Integer,
    Flag,
}

#[derive(Clone, Debug)]
struct Variable {
    name: String,
    kind: Kind,
    mutable: bool,
}

struct Writer {
    random: ChaCha8Rng,
    lines: Vec<String>,
    variables: Vec<Variable>,
    indent: usize,
    names: usize,
    /// The loops around, with their labels.
    loops: Vec<String>,
    /// Statements that may still be written.
    budget: usize,
    /// Whether a `return` may stand here.
    returns: bool,
    /// Whether there is a table of indices.
    table: bool,
}

fn write(seed: u64, name: &str) -> Sample {
    let mut writer = Writer {
        random: ChaCha8Rng::seed_from_u64(seed),
        lines: Vec::new(),
        variables: Vec::new(),
        indent: 1,
        names: 0,
        loops: Vec::new(),
        budget: 0,
        returns: true,
        table: false,
    };
    let params = writer.params();
    let count = writer.random.random_range(3..9);
    writer.budget = 26;
    for _ in 0..count {
        writer.statement();
    }
    let ending = writer.ending();
    writer.line(ending);
    let list: Vec<String> = params.iter().map(|param| format!("{}: {}", param.pattern, param.ty)).collect();
    let body: String = writer.lines.iter().map(|line| format!("{line}\n")).collect();
    let source = format!("fn {name}({}) -> f64 {{\n{body}}}\n", list.join(", "));
    let function = syn::parse_str(&source).unwrap_or_else(|error| panic!("{error} in\n{source}"));
    Sample { source, function, params }
}

impl Writer {
    fn chance(&mut self, percent: u32) -> bool {
        self.random.random_range(0..100) < percent
    }

    fn below(&mut self, end: usize) -> usize {
        self.random.random_range(0..end)
    }

    fn one_of(&mut self, texts: &[&str]) -> String {
        (*texts.choose(&mut self.random).expect("there are texts")).to_owned()
    }

    fn line(&mut self, text: String) {
        self.lines.push(format!("{}{text}", "    ".repeat(self.indent)));
    }

    fn fresh(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    fn declare(&mut self, name: &str, kind: Kind, mutable: bool) {
        self.variables.push(Variable { name: name.to_owned(), kind, mutable });
    }

    /// A variable that fits, and is not hidden by a later one.
    fn choose(&mut self, fits: impl Fn(&Variable) -> bool) -> Option<Variable> {
        let visible = self.variables.iter().enumerate().filter(|(place, variable)| {
            !self.variables[place + 1..].iter().any(|later| later.name == variable.name)
        });
        let fitting: Vec<Variable> =
            visible.map(|(_, variable)| variable.clone()).filter(|variable| fits(variable)).collect();
        fitting.choose(&mut self.random).cloned()
    }

    // Parameters.

    fn params(&mut self) -> Vec<Param> {
        let numbers = |writer: &mut Self, count: usize| -> Vec<Value> {
            (0..count).map(|_| Value::Number(writer.coordinate())).collect()
        };
        let x = numbers(self, LEN);
        let slice = self.chance(60);
        let mut params = vec![param("x", if slice { "&[f64]" } else { "&[f64; 4]" }, Value::Array(x), true)];
        self.declare("x", Kind::Slice, false);
        let y = self.coordinate();
        params.push(param("y", "f64", Value::Number(y), true));
        self.declare("y", Kind::Scalar, false);
        if self.chance(40) {
            let rows = (0..2).map(|_| Value::Array(numbers(self, LEN))).collect();
            params.push(param("m", "&[[f64; 4]; 2]", Value::Array(rows), true));
            self.declare("m", Kind::Rows, false);
        }
        if self.chance(30) {
            let own = numbers(self, LEN);
            let mut own = param("a", "[f64; 4]", Value::Array(own), true);
            own.pattern = "mut a".to_owned();
            params.push(own);
            self.declare("a", Kind::Array, true);
        }
        if self.chance(50) {
            let n = self.below(4) as i64;
            params.push(param("n", "usize", Value::Integer(n), false));
            self.declare("n", Kind::Integer, false);
        }
        if self.chance(40) {
            let table = (0..3).map(|_| Value::Integer(self.below(LEN) as i64)).collect();
            params.push(param("table", "&[usize]", Value::Array(table), false));
            self.table = true;
        }
        if self.chance(30) {
            let t = numbers(self, LEN);
            let mut own = param("t", "&[f64]", Value::Array(t), false);
            own.pattern = "#[constant] t".to_owned();
            params.push(own);
            self.declare("t", Kind::Slice, false);
        }
        params
    }

    fn coordinate(&mut self) -> f64 {
        let size = f64::from(self.random.random_range(20..160)) / 100.0;
        if self.chance(40) { -size } else { size }
    }

    // Expressions.

    /// An index below `LEN`.
    fn index(&mut self) -> String {
        let integer = self.choose(|variable| variable.kind == Kind::Integer);
        match (integer, self.below(6)) {
            (Some(own), 5) if self.table => format!("table[{} % 3]", own.name),
            (None, 5) if self.table => format!("table[{}]", self.below(3)),
            (None, _) | (_, 0) => self.below(LEN).to_string(),
            (Some(own), 1) => format!("({} + 1) % {LEN}", own.name),
            (Some(own), 2) => format!("({} * 3 + {}) % {LEN}", own.name, self.below(LEN)),
            (Some(own), _) => format!("{} % {LEN}", own.name),
        }
    }

    fn atom(&mut self) -> String {
        let fits = |variable: &Variable| !matches!(variable.kind, Kind::Integer | Kind::Flag);
        if self.chance(12) {
            return self.literal();
        }
        let Some(own) = self.choose(fits) else { return self.literal() };
        self.entry(&own)
    }

    fn literal(&mut self) -> String {
        self.one_of(&["0.5_f64", "1.25_f64", "0.75_f64", "2.0_f64", "0.0_f64"])
    }

    fn entry(&mut self, own: &Variable) -> String {
        match own.kind {
            Kind::Scalar => own.name.clone(),
            Kind::Item => format!("*{}", own.name),
            Kind::Rows => {
                let (row, column) = (self.below(2), self.index());
                format!("{}[{row}][{column}]", own.name)
            }
            Kind::Array | Kind::Vector | Kind::Slice => {
                let index = self.index();
                format!("{}[{index}]", own.name)
            }
            Kind::List => match self.below(3) {
                0 => format!("{}.last().copied().unwrap_or(0.5)", own.name),
                1 => format!("{}.get({}).copied().unwrap_or(0.75)", own.name, self.below(4)),
                _ => {
                    let (e, w) = (self.fresh(), self.fresh());
                    format!("({}.iter().fold(0.25, |{w}, {e}| {w} * 0.5 + {e}.sin()))", own.name)
                }
            },
            Kind::Integer | Kind::Flag => format!("({} as f64)", own.name),
        }
    }

    /// An expression whose value stays small where its operands are.
    fn scalar(&mut self, levels: usize) -> String {
        if levels == 0 {
            return self.atom();
        }
        let below = levels - 1;
        match self.below(16) {
            0..=2 => format!("{} * {}", self.factor(below), self.factor(below)),
            3..=4 => format!("({} + {})", self.scalar(below), self.scalar(below)),
            5 => format!("({} - {})", self.scalar(below), self.scalar(below)),
            6..=7 => format!("({}).sin()", self.scalar(below)),
            8 => format!("({}).tanh()", self.scalar(below)),
            9 => format!("({} / (2.5 + ({}).cos()))", self.factor(below), self.scalar(below)),
            10 => format!("({}).tanh().exp()", self.scalar(below)),
            11 => match self.choose(|variable| variable.kind == Kind::Integer) {
                Some(own) => format!("{} * ({} as f64)", self.factor(below), own.name),
                None => self.atom(),
            },
            12 if self.chance(60) => self.call(below),
            13 if self.chance(50) => self.chain(),
            14 => format!("-({})", self.scalar(below)),
            _ => self.atom(),
        }
    }

    fn factor(&mut self, levels: usize) -> String {
        format!("({})", self.scalar(levels))
    }

    fn call(&mut self, levels: usize) -> String {
        if self.chance(50) {
            return format!("mixed({}, {})", self.scalar(levels), self.scalar(levels));
        }
        let array = |variable: &Variable| {
            matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Slice | Kind::Rows | Kind::List)
        };
        let Some(own) = self.choose(array) else { return self.atom() };
        let by_ref = if own.kind == Kind::Slice { "" } else { "&" };
        let place = match (own.kind, self.below(4)) {
            (Kind::Rows, _) => format!("&{}[{}]", own.name, self.below(2)),
            (Kind::List, _) => format!("&{}", own.name),
            (_, 0) => format!("&{}[1..]", own.name),
            (_, 1) => format!("&{}[..2]", own.name),
            (_, 2) => match self.choose(|variable| variable.kind == Kind::Integer) {
                Some(at) => format!("&{}[{} % {LEN}..]", own.name, at.name),
                None => format!("&{}[1..3]", own.name),
            },
            _ => format!("{by_ref}{}", own.name),
        };
        format!("summed({place}, {})", self.scalar(levels))
    }

    /// An iterator with what ends it.
    fn chain(&mut self) -> String {
        let array = |variable: &Variable| {
            matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Slice | Kind::List)
        };
        let (Some(one), Some(other)) = (self.choose(array), self.choose(array)) else { return self.atom() };
        let (e, w) = (self.fresh(), self.fresh());
        let k = self.atom();
        match self.below(5) {
            0 => format!("({}.iter().map(|{e}| {e} * {k}).sum::<f64>()).tanh()", one.name),
            1 => format!(
                "({}.iter().zip({}.iter()).map(|({e}, {w})| {e} * {w}).sum::<f64>()).sin()",
                one.name, other.name
            ),
            2 => format!("({}.iter().map(|{e}| {e}.sin()).product::<f64>())", one.name),
            3 => format!("({}.iter().skip(1).fold({k}, |{w}, {e}| ({w} * 0.5 + {e}).sin()))", one.name),
            _ => format!("({}.iter().rev().take(2).map(|{e}| {e}.cos()).sum::<f64>())", one.name),
        }
    }

    fn condition(&mut self) -> String {
        let integer = self.choose(|variable| variable.kind == Kind::Integer);
        let flag = self.choose(|variable| variable.kind == Kind::Flag);
        match (self.below(7), integer, flag) {
            (0, Some(own), _) => format!("{} % 2 == {}", own.name, self.below(2)),
            (1, Some(own), _) => format!("{} > {}", own.name, self.below(3)),
            (2, _, Some(flag)) => flag.name,
            (3, _, Some(flag)) => format!("!{}", flag.name),
            (4, Some(own), _) => format!("{} < {} && {} != 1", self.atom(), self.atom(), own.name),
            (5, ..) => format!("{} > 0.5 || {} < {}", self.atom(), self.atom(), self.atom()),
            _ => format!("{} {} {}", self.atom(), self.one_of(&["<", ">"]), self.scalar(1)),
        }
    }

    // Statements.

    fn statement(&mut self) {
        if self.budget == 0 {
            return self.change();
        }
        self.budget -= 1;
        match self.below(31) {
            26..=27 => self.bind_list(),
            28..=30 => self.change_list(),
            0..=2 => self.bind(),
            3..=6 => self.change(),
            7..=8 => self.bind_array(),
            9..=12 => self.change_entry(),
            13..=14 => self.branch(),
            15 => self.branch_value(),
            16 => self.matching(),
            17..=20 => self.counted_loop(),
            21 => self.items_loop(),
            22 => self.while_loop(),
            23 => self.endless_loop(),
            24 => self.passive(),
            _ => self.jump(),
        }
    }

    fn bind(&mut self) {
        let value = self.scalar(2);
        let hidden = |variable: &Variable| variable.kind == Kind::Scalar && variable.name.starts_with('v');
        let name = match self.choose(hidden) {
            Some(own) if self.chance(10) && self.loops.is_empty() && self.indent == 1 => own.name,
            _ => self.fresh(),
        };
        let mutable = self.chance(70);
        let value = if self.chance(20) { self.literal() } else { value };
        self.line(format!("let {}{name}: f64 = {value};", if mutable { "mut " } else { "" }));
        self.declare(&name, Kind::Scalar, mutable);
    }

    fn change(&mut self) {
        let Some(own) = self.choose(|variable| variable.kind == Kind::Scalar && variable.mutable) else {
            return self.bind();
        };
        let name = own.name;
        let text = match self.below(8) {
            0..=1 => format!("{name} = ({name} * 0.5 + {}).sin();", self.scalar(2)),
            2..=3 => format!("{name} += {};", self.scalar(2)),
            4 => format!("{name} *= {};", self.scalar(1)),
            5 => format!("{name} -= {};", self.scalar(1)),
            6 => format!("{name} = {};", self.scalar(2)),
            _ => format!("{name} = {};", self.literal()),
        };
        self.line(text);
    }

    fn bind_array(&mut self) {
        let name = self.fresh();
        let mutable = self.chance(85);
        let word = if mutable { "mut " } else { "" };
        let known = self.choose(|variable| matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Rows));
        let (text, kind) = match (self.below(8), known) {
            (0, _) => ("vec![0.0_f64; 4]".to_owned(), Kind::Vector),
            (1, _) => ("[[0.0_f64; 4]; 2]".to_owned(), Kind::Rows),
            (2, _) => ("[0.0_f64; 4]".to_owned(), Kind::Array),
            (3..=4, Some(own)) if own.name != "m" => {
                let copy = if own.kind == Kind::Vector { ".clone()" } else { "" };
                (format!("{}{copy}", own.name), own.kind)
            }
            (5, Some(own)) if own.kind == Kind::Rows => {
                (format!("{}[{}]", own.name, self.below(2)), Kind::Array)
            }
            _ => {
                let entries: Vec<String> = (0..LEN).map(|_| self.scalar(1)).collect();
                (format!("[{}]", entries.join(", ")), Kind::Array)
            }
        };
        self.line(format!("let {word}{name} = {text};"));
        self.declare(&name, kind, mutable);
    }

    fn change_entry(&mut self) {
        let fits = |variable: &Variable| {
            variable.mutable && matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Rows)
        };
        let Some(own) = self.choose(fits) else { return self.bind_array() };
        if own.kind != Kind::Rows && self.chance(15) {
            let (one, other) = (self.index(), self.index());
            return self.line(format!("{}.swap({one}, {other});", own.name));
        }
        let same = self.choose(|variable| variable.kind == own.kind && variable.name != own.name);
        if self.chance(12)
            && let Some(same) = same
            && same.name != "m"
        {
            let copy = if own.kind == Kind::Vector { ".clone()" } else { "" };
            return self.line(format!("{} = {}{copy};", own.name, same.name));
        }
        if own.kind == Kind::Rows && self.chance(15) {
            let (one, other) = (self.below(2), self.below(2));
            return self.line(format!("{0}[{one}] = {0}[{other}];", own.name));
        }
        let (target, value) = (self.entry(&own), self.scalar(2));
        let symbol = self.one_of(&["=", "=", "+=", "-=", "*="]);
        self.line(format!("{target} {symbol} {value};"));
    }

    fn bind_list(&mut self) {
        let name = self.fresh();
        let known = self.choose(|variable| {
            matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Slice | Kind::List)
        });
        let text = match (self.below(4), known) {
            (1, Some(own)) => format!("{}.to_vec()", own.name),
            (2, Some(own)) => {
                let (e, factor) = (self.fresh(), self.literal());
                format!("{}.iter().map(|{e}| {e} * {factor}).collect()", own.name)
            }
            (3, _) => format!("vec![{}, {}]", self.scalar(1), self.scalar(1)),
            _ => "Vec::new()".to_owned(),
        };
        self.line(format!("let mut {name}: Vec<f64> = {text};"));
        self.declare(&name, Kind::List, true);
    }

    fn change_list(&mut self) {
        let Some(own) = self.choose(|variable| variable.kind == Kind::List) else { return self.bind_list() };
        let (name, e) = (own.name, self.fresh());
        let text = match self.below(13) {
            0..=2 => format!("{name}.push({});", self.scalar(2)),
            3 => format!("{name}.pop();"),
            4 => format!("{name}.truncate({});", self.below(4)),
            5 => format!("if {name}.len() > 1 {{ {name} = {name}[1..].to_vec(); }}"),
            6 => format!("{name}.insert(0, {});", self.scalar(1)),
            7 => format!("if !{name}.is_empty() {{ {name}.remove(0); }}"),
            8 => format!("{name}.sort_by(|a, b| a.total_cmp(b));"),
            9 => format!("{name}.extend_from_slice(&x[..2]);"),
            10 => format!("{name} = vec![{}];", self.scalar(1)),
            way => {
                let head = match way {
                    11 => format!("if let Some({e}) = {name}.pop()"),
                    _ => format!("while let Some({e}) = {name}.pop()"),
                };
                self.line(format!("{head} {{"));
                let start = self.variables.len();
                self.declare(&e, Kind::Scalar, false);
                self.indent += 1;
                self.change();
                self.indent -= 1;
                self.variables.truncate(start);
                "}".to_owned()
            }
        };
        self.line(text);
    }

    /// Statements in a block of their own.
    fn block(&mut self, count: usize) {
        let start = self.variables.len();
        self.indent += 1;
        for _ in 0..count {
            self.statement();
        }
        self.indent -= 1;
        self.variables.truncate(start);
    }

    fn branch(&mut self) {
        let condition = self.condition();
        self.line(format!("if {condition} {{"));
        let count = self.random.random_range(1..4);
        self.block(count);
        if self.chance(25) {
            let condition = self.condition();
            self.line(format!("}} else if {condition} {{"));
            self.block(1);
        }
        if self.chance(55) {
            self.line("} else {".to_owned());
            let count = self.random.random_range(1..3);
            self.block(count);
        }
        self.line("}".to_owned());
    }

    fn branch_value(&mut self) {
        let (name, condition) = (self.fresh(), self.condition());
        self.line(format!("let {name}: f64 = if {condition} {{"));
        self.valued_block();
        self.line("} else {".to_owned());
        self.valued_block();
        self.line("};".to_owned());
        self.declare(&name, Kind::Scalar, false);
    }

    fn valued_block(&mut self) {
        let start = self.variables.len();
        self.indent += 1;
        if self.chance(40) {
            self.change();
        }
        let value = self.scalar(2);
        self.line(value);
        self.indent -= 1;
        self.variables.truncate(start);
    }

    fn matching(&mut self) {
        let Some(own) = self.choose(|variable| variable.kind == Kind::Integer) else { return self.branch() };
        let guard = self.condition();
        if self.chance(40) {
            let name = self.fresh();
            let values: Vec<String> = (0..3).map(|_| self.scalar(2)).collect();
            self.line(format!("let {name}: f64 = match ({} % 3, {guard}) {{", own.name));
            self.line(format!("    (0, true) => {},", values[0]));
            self.line(format!("    (1, _) | (0, false) => {},", values[1]));
            self.line(format!("    _ => {},", values[2]));
            self.line("};".to_owned());
            return self.declare(&name, Kind::Scalar, false);
        }
        self.line(format!("match {} {{", own.name));
        let heads = [format!("0 if {guard} => {{"), "0..=1 => {".to_owned(), "_ => {".to_owned()];
        for head in heads {
            self.indent += 1;
            self.line(head);
            self.block(1);
            self.line("}".to_owned());
            self.indent -= 1;
        }
        self.line("}".to_owned());
    }

    /// The body of a loop, with the variables that its head binds.
    fn body(&mut self, bound: &[(&str, Kind)], first: Vec<String>) {
        let start = self.variables.len();
        bound.iter().for_each(|(name, kind)| self.declare(name, *kind, false));
        self.indent += 1;
        first.into_iter().for_each(|line| self.line(line));
        self.indent -= 1;
        let count = self.random.random_range(1..5);
        self.block(count);
        if self.chance(25) {
            self.indent += 1;
            self.jump();
            self.indent -= 1;
        }
        self.variables.truncate(start);
    }

    fn label(&mut self) -> String {
        let label = format!("'l{}", self.loops.len());
        self.loops.push(label.clone());
        label
    }

    /// Loops of one depth share the name of their counter.
    fn counter(&self) -> &'static str {
        ["i", "j", "k", "l"][self.loops.len().min(3)]
    }

    fn counted_loop(&mut self) {
        if self.loops.len() >= 3 {
            return self.change_entry();
        }
        let counter = self.counter();
        let integer = self.choose(|variable| variable.kind == Kind::Integer);
        let range = match (self.below(8), integer) {
            (0, Some(own)) => format!("0..{}", own.name),
            (1, Some(own)) => format!("{} % 3..=3", own.name),
            (2, Some(own)) => format!("(0..{} + 1).rev()", own.name),
            (3, _) => "(0..5).step_by(2)".to_owned(),
            (4, _) => "(1..4).rev()".to_owned(),
            (5, _) => "0..x.len()".to_owned(),
            (6, _) => format!("0..{}", self.below(2)),
            _ => format!("0..{}", self.random.random_range(2..5)),
        };
        let label = self.label();
        self.line(format!("{label}: for {counter} in {range} {{"));
        self.body(&[(counter, Kind::Integer)], Vec::new());
        self.line("}".to_owned());
        self.loops.pop();
    }

    fn items_loop(&mut self) {
        if self.loops.len() >= 3 {
            return self.change();
        }
        let array = |variable: &Variable| matches!(variable.kind, Kind::Array | Kind::Vector | Kind::Slice);
        // A loop by reference: its body does not change what it runs over.
        let fixed = move |variable: &Variable| array(variable) && !variable.mutable;
        let (Some(one), Some(other)) = (self.choose(fixed), self.choose(fixed)) else {
            return self.counted_loop();
        };
        let (e, w, counter) = (self.fresh(), self.fresh(), self.counter());
        let one = one.name;
        let other = other.name;
        let (pattern, iterator, bound) = match self.below(if self.table { 9 } else { 7 }) {
            7 => (format!("&{counter}"), "table".to_owned(), vec![(counter, Kind::Integer)]),
            8 => (
                format!("({e}, &{counter})"),
                format!("{one}.iter().zip(table)"),
                vec![(counter, Kind::Integer), (e.as_str(), Kind::Item)],
            ),
            0 => (e.clone(), format!("{one}.iter()"), vec![(e.as_str(), Kind::Item)]),
            1 => (format!("&{e}"), format!("{one}.iter()"), vec![(e.as_str(), Kind::Scalar)]),
            2 => (
                format!("({counter}, {e})"),
                format!("{one}.iter().enumerate()"),
                vec![(counter, Kind::Integer), (e.as_str(), Kind::Item)],
            ),
            3 => (
                format!("({e}, {w})"),
                format!("{one}.iter().zip({other}.iter().rev())"),
                vec![(e.as_str(), Kind::Item), (w.as_str(), Kind::Item)],
            ),
            4 => (w.clone(), format!("{one}.windows(2)"), Vec::new()),
            5 => (w.clone(), format!("{one}.chunks_exact(2)"), Vec::new()),
            _ => (
                format!("({counter}, {e})"),
                format!("{one}.iter().enumerate().skip(1).step_by(2)"),
                vec![(counter, Kind::Integer), (e.as_str(), Kind::Item)],
            ),
        };
        let first = match bound.is_empty() {
            true => vec![format!("let {e}: f64 = {w}[0] * {w}[1];")],
            false => Vec::new(),
        };
        let bound = if bound.is_empty() { vec![(e.as_str(), Kind::Scalar)] } else { bound };
        let label = self.label();
        self.line(format!("{label}: for {pattern} in {iterator} {{"));
        self.body(&bound, first);
        self.line("}".to_owned());
        self.loops.pop();
    }

    fn while_loop(&mut self) {
        if self.loops.len() >= 3 {
            return self.change();
        }
        let (count, condition) = (self.fresh(), self.condition());
        self.line(format!("let mut {count} = 0usize;"));
        let label = self.label();
        let more = if self.chance(50) { format!(" && !({condition})") } else { String::new() };
        let last = self.random.random_range(1..5);
        self.line(format!("{label}: while {count} < {last}{more} {{"));
        self.body(&[(&count, Kind::Integer)], vec![format!("{count} += 1;")]);
        self.line("}".to_owned());
        self.loops.pop();
        self.declare(&count, Kind::Integer, false);
    }

    fn endless_loop(&mut self) {
        if self.loops.len() >= 3 {
            return self.change();
        }
        let count = self.fresh();
        self.line(format!("let mut {count} = 0usize;"));
        let value = self.chance(40).then(|| self.fresh());
        let returns = self.returns;
        self.returns &= value.is_none();
        let label = self.label();
        let (bind, semicolon) = match &value {
            Some(name) => (format!("let {name}: f64 = "), ";"),
            None => (String::new(), ""),
        };
        self.line(format!("{bind}{label}: loop {{"));
        let given = if value.is_some() { format!(" {}", self.scalar(1)) } else { String::new() };
        let last = self.random.random_range(1..4);
        let first = vec![format!("{count} += 1;"), format!("if {count} > {last} {{ break{given}; }}")];
        // A `break` of this loop would need a value.
        let inner = std::mem::take(&mut self.loops);
        if value.is_none() {
            self.loops = inner.clone();
        } else {
            self.loops = inner.iter().map(|_| String::new()).collect();
        }
        self.body(&[(&count, Kind::Integer)], first);
        self.loops = inner;
        self.line(format!("}}{semicolon}"));
        self.loops.pop();
        self.returns = returns;
        self.declare(&count, Kind::Integer, false);
        if let Some(name) = value {
            self.declare(&name, Kind::Scalar, false);
        }
    }

    /// Counters and flags that no differentiated value reaches, or only by a comparison.
    fn passive(&mut self) {
        let known = |kind: Kind| move |variable: &Variable| variable.kind == kind && variable.mutable;
        match (self.below(4), self.choose(known(Kind::Integer)), self.choose(known(Kind::Flag))) {
            (0, Some(own), _) => {
                let count = self.random.random_range(1..3);
                self.line(format!("{0} = ({0} + {count}) % 7;", own.name));
            }
            (1, _, Some(own)) => {
                let condition = self.condition();
                self.line(format!("{} = {condition};", own.name));
            }
            (2, ..) => {
                let (name, condition) = (self.fresh(), self.condition());
                self.line(format!("let mut {name} = {condition};"));
                self.declare(&name, Kind::Flag, true);
            }
            _ => {
                let (name, at) = (self.fresh(), self.index());
                self.line(format!("let mut {name} = {at} + 0usize;"));
                self.declare(&name, Kind::Integer, true);
            }
        }
    }

    /// A jump under a condition: out of a loop around, or out of the function.
    fn jump(&mut self) {
        let condition = self.condition();
        let labels: Vec<String> = self.loops.iter().filter(|label| !label.is_empty()).cloned().collect();
        let inside = self.loops.last().is_some_and(|label| !label.is_empty());
        let jump = match (self.below(6), labels.choose(&mut self.random).cloned()) {
            (0, _) if self.returns => format!("return {};", self.scalar(2)),
            (1, Some(label)) if inside => format!("break {label};"),
            (2, Some(label)) if inside => format!("continue {label};"),
            (3..=4, _) if inside => "continue;".to_owned(),
            (5, _) if inside => "break;".to_owned(),
            _ => return self.change(),
        };
        if self.chance(30) {
            self.line(format!("if {condition} {{"));
            let start = self.variables.len();
            self.indent += 1;
            self.change();
            self.line(jump);
            self.indent -= 1;
            self.variables.truncate(start);
            return self.line("}".to_owned());
        }
        self.line(format!("if {condition} {{ {jump} }}"));
    }

    /// A sum over the variables, so that most of what has been written counts.
    fn ending(&mut self) -> String {
        let mut terms = vec![self.scalar(1)];
        let variables = self.variables.clone();
        for own in
            variables.iter().filter(|own| !matches!(own.kind, Kind::Integer | Kind::Flag)).rev().take(6)
        {
            let visible = variables.iter().rev().find(|other| other.name == own.name);
            if visible.is_some_and(|visible| visible.kind == own.kind) {
                terms.push(format!("({}).sin()", self.entry(own)));
            }
        }
        terms.join(" + ")
    }
}

fn param(name: &'static str, ty: &'static str, value: Value, active: bool) -> Param {
    Param { name, pattern: name.to_owned(), ty, value, active }
}
