//! The table of scalar primitives: one row for each.
//!
//! A row holds the primitive's name in Rust, its operands, and what a change of each operand adds to a change of the
//! result, as a formula that is linear in `d`: with `d` the operand's tangent it is a term of the result's tangent, and
//! with `d` the result's cotangent it is a term of the operand's cotangent. The operands are `x, y, z`, the result is `r`
//! (rules use it wherever they can: it is already computed). `"0"` says that there is no term at all, which is not
//! the same as a term that happens to be zero. The domain is where the row is tested.
//!
//! Everything else follows from the row: the lookup of the user's methods, the tangent, the adjoint, what is printed,
//! the table in the documentation, and the row's own numerical test.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

/// How a primitive is written in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An operator between its two operands.
    Infix(&'static str, Precedence),
    /// An operator before its operand.
    Prefix(&'static str),
    /// A float method of `std`, which the user may call.
    Method,
    /// A function of the runtime, which only derivatives call.
    Runtime,
    /// A comparison: its value is a `bool` and has no derivative.
    Condition,
}

/// How strongly an expression holds together, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Precedence {
    Lowest,
    Or,
    And,
    Compare,
    Sum,
    Product,
    Unary,
    Atom,
}

/// One primitive.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// The number of operands.
    pub(crate) arity: usize,
    /// What a change `d` of each operand adds to a change of the result.
    pub(crate) partials: &'static [&'static str],
    /// Where each operand is tested.
    #[cfg(test)]
    pub(crate) domain: &'static [(f64, f64)],
    /// The primitive itself, for the interpreter of the tests.
    #[cfg(test)]
    pub(crate) eval: fn(&[f64]) -> f64,
}

macro_rules! rows {
    ($($kind:expr, $name:literal, [$(($low:expr, $high:expr)),*], [$($partial:literal),*], $eval:expr;)*) => {
        static ROWS: &[Row] = &[$(Row {
            name: $name,
            kind: $kind,
            arity: [$(($low, $high)),*].len(),
            partials: &[$($partial),*],
            #[cfg(test)]
            domain: &[$(($low, $high)),*],
            #[cfg(test)]
            eval: $eval,
        }),*];
    };
}

use Kind::{Condition, Infix, Method, Prefix, Runtime};

rows! {
    // Arithmetic.
    Infix("+", Precedence::Sum), "add", [(-3.0, 3.0), (-3.0, 3.0)], ["d", "d"], |a| a[0] + a[1];
    Infix("-", Precedence::Sum), "sub", [(-3.0, 3.0), (-3.0, 3.0)], ["d", "-d"], |a| a[0] - a[1];
    Infix("*", Precedence::Product), "mul", [(-3.0, 3.0), (-3.0, 3.0)], ["d * y", "d * x"], |a| a[0] * a[1];
    Infix("/", Precedence::Product), "div", [(-3.0, 3.0), (0.5, 3.0)], ["d / y", "-(d / y * r)"], |a| a[0] / a[1];
    Infix("%", Precedence::Product), "rem", [(3.1, 3.3), (0.85, 1.0)], ["d", "-(d * round((x - r) / y))"], |a| a[0] % a[1];
    Prefix("-"), "neg", [(-3.0, 3.0)], ["-d"], |a| -a[0];

    // Powers and roots.
    Method, "sqrt", [(0.1, 9.0)], ["d * (0.5 / r)"], |a| a[0].sqrt();
    Method, "cbrt", [(0.1, 9.0)], ["d / (3 * (r * r))"], |a| a[0].cbrt();
    Method, "recip", [(0.2, 3.0)], ["-(d * (r * r))"], |a| a[0].recip();
    Method, "powf", [(0.1, 3.0), (-2.0, 2.0)], ["d * powf_x(x, y)", "d * powf_y(x, y)"], |a| a[0].powf(a[1]);
    Runtime, "powf_x", [(0.1, 3.0), (-2.0, 2.0)],
        ["if y == 0 || y == 1 { 0 } else { d * (y * powf_x(x, y - 1)) }", "d * powf_xy(x, y)"], powf_x;
    Runtime, "powf_y", [(0.1, 3.0), (-2.0, 2.0)], ["d * powf_xy(x, y)", "if x == 0 && y > 0 { 0 } else { d * (powf_y(x, y) * ln(x)) }"], powf_y;
    Runtime, "powf_xy", [(0.1, 3.0), (-2.0, 2.0)], ["d * (powf(x, y - 2) * (2 * y - 1 + y * (y - 1) * ln(x)))",
        "d * (powf(x, y - 1) * ln(x) * (2 + y * ln(x)))"], powf_xy;
    Method, "hypot", [(-3.0, 3.0), (0.2, 3.0)], ["if r == 0 { 0 } else { d * (x / r) }", "if r == 0 { 0 } else { d * (y / r) }"], |a| a[0].hypot(a[1]);

    // Exponentials and logarithms.
    Method, "exp", [(-3.0, 3.0)], ["d * r"], |a| a[0].exp();
    Method, "exp2", [(-3.0, 3.0)], ["d * (r * LN_2)"], |a| a[0].exp2();
    Method, "exp_m1", [(-3.0, 3.0)], ["d * exp(x)"], |a| a[0].exp_m1();
    Method, "ln", [(0.1, 9.0)], ["d / x"], |a| a[0].ln();
    Method, "ln_1p", [(-0.9, 9.0)], ["d / (1 + x)"], |a| a[0].ln_1p();
    Method, "log", [(0.1, 9.0), (1.5, 9.0)], ["d / (x * ln(y))", "-(d * r / (y * ln(y)))"], |a| a[0].log(a[1]);
    Method, "log2", [(0.1, 9.0)], ["d / (x * LN_2)"], |a| a[0].log2();
    Method, "log10", [(0.1, 9.0)], ["d / (x * LN_10)"], |a| a[0].log10();

    // Trigonometry.
    Method, "sin", [(-3.0, 3.0)], ["d * cos(x)"], |a| a[0].sin();
    Method, "cos", [(-3.0, 3.0)], ["-(d * sin(x))"], |a| a[0].cos();
    Method, "tan", [(-1.3, 1.3)], ["d * (1 + r * r)"], |a| a[0].tan();
    Method, "asin", [(-0.95, 0.95)], ["d / sqrt((1 - x) * (1 + x))"], |a| a[0].asin();
    Method, "acos", [(-0.95, 0.95)], ["-(d / sqrt((1 - x) * (1 + x)))"], |a| a[0].acos();
    Method, "atan", [(-3.0, 3.0)], ["d / (1 + x * x)"], |a| a[0].atan();
    Method, "atan2", [(-3.0, 3.0), (0.2, 3.0)],
        ["if hypot(x, y) == 0 { 0 } else { d * (y / hypot(x, y) / hypot(x, y)) }",
         "if hypot(x, y) == 0 { 0 } else { -(d * (x / hypot(x, y) / hypot(x, y))) }"], |a| a[0].atan2(a[1]);
    Method, "to_radians", [(-3.0, 3.0)], ["d * RADIANS_PER_DEGREE"], |a| a[0].to_radians();
    Method, "to_degrees", [(-3.0, 3.0)], ["d * DEGREES_PER_RADIAN"], |a| a[0].to_degrees();

    // Hyperbolic functions.
    Method, "sinh", [(-3.0, 3.0)], ["d * cosh(x)"], |a| a[0].sinh();
    Method, "cosh", [(-3.0, 3.0)], ["d * sinh(x)"], |a| a[0].cosh();
    Method, "tanh", [(-3.0, 3.0)], ["d * (1 - r * r)"], |a| a[0].tanh();
    Method, "asinh", [(-3.0, 3.0)], ["d / hypot(x, 1)"], |a| a[0].asinh();
    Method, "acosh", [(1.1, 9.0)], ["d / (sqrt(x - 1) * sqrt(x + 1))"], |a| a[0].acosh();
    Method, "atanh", [(-0.9, 0.9)], ["d / ((1 - x) * (1 + x))"], |a| a[0].atanh();

    // Products with a sum.
    Method, "mul_add", [(-3.0, 3.0), (-3.0, 3.0), (-3.0, 3.0)], ["d * y", "d * x", "d"], |a| a[0].mul_add(a[1], a[2]);

    // Kinks.
    Method, "abs", [(0.1, 3.0)], ["if x == 0 { 0 } else { d * signum(x) }"], |a| a[0].abs();
    Method, "max", [(-3.0, 0.0), (0.1, 3.0)],
        ["if x > y || is_nan(y) { d } else if x == y { d * 0.5 } else { 0 }",
         "if y > x || is_nan(x) { d } else if x == y { d * 0.5 } else { 0 }"], |a| a[0].max(a[1]);
    Method, "min", [(-3.0, 0.0), (0.1, 3.0)],
        ["if x < y || is_nan(y) { d } else if x == y { d * 0.5 } else { 0 }",
         "if y < x || is_nan(x) { d } else if x == y { d * 0.5 } else { 0 }"], |a| a[0].min(a[1]);
    Method, "clamp", [(-3.0, 3.0), (-1.0, -0.5), (0.5, 1.0)],
        ["if x < y { 0 } else if x > z { 0 } else { d }", "if x < y { d } else { 0 }", "if x > z { d } else { 0 }"], |a| a[0].clamp(a[1], a[2]);
    Method, "copysign", [(0.1, 3.0), (-3.0, -0.1)], ["if x == 0 { 0 } else { d * (copysign(1, x) * copysign(1, y)) }", "0"], |a| a[0].copysign(a[1]);
    Method, "rem_euclid", [(-2.8, -2.2), (0.95, 1.0)], ["d", "-(d * round((x - r) / y))"], |a| a[0].rem_euclid(a[1]);
    Method, "fract", [(0.1, 0.9)], ["d"], |a| a[0].fract();

    // Steps: constant wherever they are differentiable.
    Method, "signum", [(0.1, 3.0)], ["0"], |a| a[0].signum();
    Method, "floor", [(0.1, 0.9)], ["0"], |a| a[0].floor();
    Method, "ceil", [(0.1, 0.9)], ["0"], |a| a[0].ceil();
    Method, "round", [(0.6, 1.4)], ["0"], |a| a[0].round();
    Method, "round_ties_even", [(0.6, 1.4)], ["0"], |a| a[0].round_ties_even();
    Method, "trunc", [(0.1, 0.9)], ["0"], |a| a[0].trunc();
    Method, "div_euclid", [(3.1, 3.7), (0.95, 1.0)], ["0", "0"], |a| a[0].div_euclid(a[1]);

    // An integer power; its first and second derivative do not overflow where n - 1 would. Nothing takes a third one.
    Method, "powi", [(0.2, 3.0), (3.0, 3.0)], ["d * powi_d(x, y)", "0"], |a| a[0].powi(a[1] as i32);
    Runtime, "powi_d", [(0.2, 3.0), (3.0, 3.0)], ["d * powi_dd(x, y)", "0"], powi_d;
    Runtime, "powi_dd", [(0.2, 3.0), (3.0, 3.0)], ["unreachable", "0"], powi_dd;

    // Comparisons.
    Condition, "lt", [(0.0, 1.0), (0.0, 1.0)], ["0", "0"], |a| f64::from(a[0] < a[1]);
    Condition, "gt", [(0.0, 1.0), (0.0, 1.0)], ["0", "0"], |a| f64::from(a[0] > a[1]);
    Condition, "eq", [(0.0, 1.0), (0.0, 1.0)], ["0", "0"], |a| f64::from(a[0] == a[1]);
    Condition, "and", [(0.0, 1.0), (0.0, 1.0)], ["0", "0"], |a| a[0] * a[1];
    Condition, "or", [(0.0, 1.0), (0.0, 1.0)], ["0", "0"], |a| a[0].max(a[1]);
    Condition, "is_nan", [(0.0, 1.0)], ["0"], |a| f64::from(a[0].is_nan());
}

static BY_NAME: LazyLock<HashMap<&'static str, &'static Row>> =
    LazyLock::new(|| ROWS.iter().map(|row| (row.name, row)).collect());

/// All rows, in the order of the table.
#[cfg(test)]
pub(crate) fn rows() -> &'static [Row] {
    ROWS
}

/// The row of that name.
pub(crate) fn row(name: &str) -> &'static Row {
    find(name).unwrap_or_else(|| panic!("the table has no row `{name}`"))
}

pub(crate) fn find(name: &str) -> Option<&'static Row> {
    BY_NAME.get(name).copied()
}

/// The row of a float method that the user may call.
pub(crate) fn method(name: &str) -> Option<&'static Row> {
    find(name).filter(|row| row.kind == Method)
}

/// The row of a binary operator.
pub(crate) fn infix(symbol: &str) -> Option<&'static Row> {
    ROWS.iter()
        .take_while(|row| !matches!(row.kind, Method))
        .find(|row| matches!(row.kind, Infix(s, _) if s == symbol))
}

/// Float methods that give no float: what they give is not differentiated, and may steer code that is kept.
pub(crate) const PASSIVE_METHODS: &[&str] = &[
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_subnormal",
    "is_sign_positive",
    "is_sign_negative",
    "total_cmp",
    "partial_cmp",
    "classify",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "len",
    "is_empty",
    "shape",
    "ndim",
    "dim",
    "raw_dim",
    "nrows",
    "ncols",
    "len_of",
];

/// A formula of the table, read once.
#[derive(Debug)]
pub(crate) enum Formula {
    Number(f64),
    /// `x, y, z` (0, 1, 2).
    Operand(usize),
    Result,
    /// The tangent or the cotangent.
    Change,
    Apply(&'static Row, Vec<Formula>),
    If(Box<Formula>, Box<Formula>, Box<Formula>),
}

thread_local! {
    static FORMULAS: RefCell<HashMap<&'static str, Rc<Formula>>> = RefCell::default();
}

impl Row {
    /// Whether there is a derivative by an operand.
    pub(crate) fn changes_with(&self, operand: usize) -> bool {
        self.partials[operand] != "0"
    }

    /// The formula of the partial derivative by an operand, or `None` where there is no term.
    pub(crate) fn partial(&self, operand: usize) -> Option<Rc<Formula>> {
        if !self.changes_with(operand) {
            return None;
        }
        let source = self.partials[operand];
        let known = FORMULAS.with_borrow(|formulas| formulas.get(source).cloned());
        Some(known.unwrap_or_else(|| {
            let tree =
                syn::parse_str(source).unwrap_or_else(|error| panic!("the formula `{source}`: {error}"));
            let formula = Rc::new(read(&tree));
            FORMULAS.with_borrow_mut(|formulas| formulas.insert(source, Rc::clone(&formula)));
            formula
        }))
    }
}

/// Reads a formula from its Rust syntax. The table is ours, so that what it cannot read is a mistake in the table.
fn read(tree: &syn::Expr) -> Formula {
    match tree {
        syn::Expr::Paren(inner) => read(&inner.expr),
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(int), .. }) => {
            Formula::Number(int.base10_parse().unwrap())
        }
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Float(float), .. }) => {
            Formula::Number(float.base10_parse().unwrap())
        }
        syn::Expr::Path(path) => name(&path.path.get_ident().unwrap().to_string()),
        syn::Expr::Unary(unary) => Formula::Apply(row("neg"), vec![read(&unary.expr)]),
        syn::Expr::Binary(binary) => {
            Formula::Apply(operator(&binary.op), vec![read(&binary.left), read(&binary.right)])
        }
        syn::Expr::Call(call) => {
            let syn::Expr::Path(callee) = &*call.func else { panic!("a formula calls rows by name") };
            let callee = callee.path.get_ident().unwrap().to_string();
            Formula::Apply(row(&callee), call.args.iter().map(read).collect())
        }
        syn::Expr::If(branch) => {
            let (_, otherwise) = branch.else_branch.as_ref().unwrap();
            Formula::If(read(&branch.cond).into(), block(&branch.then_branch).into(), read(otherwise).into())
        }
        syn::Expr::Block(inner) => block(&inner.block),
        _ => panic!("the table's formulas do not have this syntax"),
    }
}

fn block(block: &syn::Block) -> Formula {
    let [syn::Stmt::Expr(tree, None)] = &block.stmts[..] else {
        panic!("a branch of a formula is one expression")
    };
    read(tree)
}

fn name(name: &str) -> Formula {
    match name {
        "x" => Formula::Operand(0),
        "y" => Formula::Operand(1),
        "z" => Formula::Operand(2),
        "r" => Formula::Result,
        "d" => Formula::Change,
        "LN_2" => Formula::Number(std::f64::consts::LN_2),
        "LN_10" => Formula::Number(std::f64::consts::LN_10),
        "RADIANS_PER_DEGREE" => Formula::Number(std::f64::consts::PI / 180.0),
        "DEGREES_PER_RADIAN" => Formula::Number(180.0 / std::f64::consts::PI),
        _ => panic!("`{name}` is not a name of the table's formulas"),
    }
}

fn operator(operator: &syn::BinOp) -> &'static Row {
    row(match operator {
        syn::BinOp::Add(_) => "add",
        syn::BinOp::Sub(_) => "sub",
        syn::BinOp::Mul(_) => "mul",
        syn::BinOp::Div(_) => "div",
        syn::BinOp::Lt(_) => "lt",
        syn::BinOp::Gt(_) => "gt",
        syn::BinOp::Eq(_) => "eq",
        syn::BinOp::And(_) => "and",
        syn::BinOp::Or(_) => "or",
        _ => panic!("the table's formulas do not have this operator"),
    })
}

/// `y xʸ⁻¹`, and 0 where `y` is 0.
#[cfg(test)]
fn powf_x(a: &[f64]) -> f64 {
    if a[1] == 0.0 { 0.0 } else { a[1] * a[0].powf(a[1] - 1.0) }
}

/// `xʸ ln x`, and its limit 0 at `x = 0 < y`.
#[cfg(test)]
fn powf_y(a: &[f64]) -> f64 {
    if a[0] == 0.0 && a[1] > 0.0 { 0.0 } else { a[0].powf(a[1]) * a[0].ln() }
}

/// `xʸ⁻¹ (1 + y ln x)`, and its limit 0 at `x = 0, y > 1`.
#[cfg(test)]
fn powf_xy(a: &[f64]) -> f64 {
    if a[0] == 0.0 && a[1] > 1.0 { 0.0 } else { a[0].powf(a[1] - 1.0) * (1.0 + a[1] * a[0].ln()) }
}

/// `n xⁿ⁻¹`, and 0 where `n` is 0.
#[cfg(test)]
fn powi_d(a: &[f64]) -> f64 {
    match a[1] as i32 {
        0 => 0.0,
        i32::MIN => a[1] * (a[0].powi(i32::MIN) / a[0]),
        n => a[1] * a[0].powi(n - 1),
    }
}

/// `n (n - 1) xⁿ⁻²`, and 0 where `n` is 0 or 1.
#[cfg(test)]
fn powi_dd(a: &[f64]) -> f64 {
    match a[1] as i32 {
        0 | 1 => 0.0,
        n => a[1] * (a[1] - 1.0) * a[0].powi(n.saturating_sub(2)),
    }
}
