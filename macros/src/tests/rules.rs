//! Every row of the table by itself: its partial derivatives against central differences, against dual numbers, and at
//! the edges that the documentation promises.

use super::dual::{Dual, Number};
use super::interpreter;
use super::source::Value;
use crate::adjoint::{Seed, adjoint};
use crate::ir::table::{self, Formula, Kind};
use crate::ir::{Builder, Form, Op, Program, Row, Scalar, Ty, Val};
use crate::tangent::tangent;
use approx::assert_relative_eq;
use proc_macro2::Span;
use quote::{format_ident, quote};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const POINTS: usize = 200;

/// The rows that have derivatives.
fn primitives() -> impl Iterator<Item = &'static Row> {
    table::rows().iter().filter(|row| row.kind != Kind::Condition)
}

/// The exponent of an integer power is not differentiated.
fn is_active(row: &Row, place: usize) -> bool {
    !(place == 1 && row.name.starts_with("powi"))
}

/// Nothing takes a third derivative of an integer power.
fn has_partial(row: &Row, place: usize) -> bool {
    is_active(row, place) && row.name != "powi_dd"
}

/// Random points of the row's domain, always the same.
fn points(row: &Row) -> Vec<Vec<f64>> {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let mut coordinate =
        |(low, high): (f64, f64)| if low < high { random.random_range(low..high) } else { low };
    (0..POINTS).map(|_| row.domain.iter().map(|range| coordinate(*range)).collect()).collect()
}

/// A formula of the table.
fn formula<N: Number>(tree: &Formula, operands: &[N], result: N, change: N) -> N {
    let inner = |tree: &Formula| formula(tree, operands, result, change);
    match tree {
        Formula::Number(number) => N::of(*number),
        Formula::Operand(place) => operands[*place],
        Formula::Result => result,
        Formula::Change => change,
        Formula::Apply(row, arguments) => {
            N::apply(row.name, &arguments.iter().map(inner).collect::<Vec<_>>())
        }
        Formula::If(condition, then, otherwise) => {
            inner(if holds(condition, operands, result, change) { then } else { otherwise })
        }
    }
}

fn holds<N: Number>(tree: &Formula, operands: &[N], result: N, change: N) -> bool {
    let Formula::Apply(row, arguments) = tree else { panic!("a condition is a comparison") };
    let number = |place: usize| formula(&arguments[place], operands, result, change).real();
    let truth = |place: usize| holds(&arguments[place], operands, result, change);
    match row.name {
        "lt" => number(0) < number(1),
        "gt" => number(0) > number(1),
        "eq" => number(0) == number(1),
        "and" => truth(0) && truth(1),
        "or" => truth(0) || truth(1),
        "is_nan" => number(0).is_nan(),
        _ => panic!("`{}` is no condition", row.name),
    }
}

/// The derivative of a row by one operand.
fn partial(row: &Row, place: usize, operands: &[f64]) -> f64 {
    let Some(tree) = row.partial(place) else { return 0.0 };
    formula(&tree, operands, (row.eval)(operands), 1.0)
}

fn moved(point: &[f64], place: usize, step: f64) -> Vec<f64> {
    let mut moved = point.to_vec();
    moved[place] += step;
    moved
}

/// Central differences, extrapolated once: the error is of the order of the fourth power of the step.
fn difference(of: impl Fn(&[f64]) -> f64, point: &[f64], place: usize) -> f64 {
    let slope = |step: f64| (of(&moved(point, place, step)) - of(&moved(point, place, -step))) / (2.0 * step);
    let step = 1e-3 * point[place].abs().max(0.05);
    (4.0 * slope(step / 2.0) - slope(step)) / 3.0
}

#[test]
fn every_row_is_the_method_of_its_name() {
    for row in primitives() {
        for point in points(row) {
            let (own, method) = ((row.eval)(&point), f64::apply(row.name, &point));
            assert_eq!(own.to_bits(), method.to_bits(), "`{}` at {point:?}", row.name);
        }
    }
}

#[test]
fn partials_are_central_differences() {
    for row in primitives() {
        for point in points(row) {
            for place in (0..row.arity).filter(|place| has_partial(row, *place)) {
                let (own, measured) = (partial(row, place, &point), difference(row.eval, &point, place));
                assert!(
                    (own - measured).abs() <= 1e-7 * (1.0 + measured.abs()),
                    "`{}` by operand {place} at {point:?}: {own}, and {measured} by differences",
                    row.name
                );
            }
        }
    }
}

#[test]
fn partials_are_those_of_dual_numbers() {
    for row in primitives() {
        for point in points(row) {
            for place in (0..row.arity).filter(|place| has_partial(row, *place)) {
                let operands: Vec<Dual<f64>> = point
                    .iter()
                    .enumerate()
                    .map(|(at, x)| Dual { value: *x, change: f64::from(at == place) })
                    .collect();
                let dual = Dual::apply(row.name, &operands).change;
                let own = partial(row, place, &point);
                assert_relative_eq!(own, dual, max_relative = 1e-11, epsilon = 1e-13);
            }
        }
    }
}

/// The program of one row over its operands.
fn program(row: &'static Row) -> (Program, Vec<Val>) {
    let mut build = Builder::new();
    let float = || Ty::Scalar(Scalar::F64(quote!(f64).into()));
    let params: Vec<Val> = (0..row.arity)
        .map(|place| {
            let ty = if is_active(row, place) { float() } else { Ty::Passive };
            build.param(ty, Some(format_ident!("x{place}")), Span::call_site())
        })
        .collect();
    let result = build.value(Op::Prim(row, Form::Runtime, params.clone()), float(), Span::call_site());
    let forward = build.here();
    let wrt =
        params.iter().enumerate().filter(|(place, _)| is_active(row, *place)).map(|(_, val)| *val).collect();
    (build.finish(vec![result], forward), wrt)
}

fn numbers(numbers: &[f64]) -> Vec<Value> {
    numbers.iter().map(|number| Value::Number(*number)).collect()
}

/// What the compiler makes of a row, run: the adjoint, the tangent, and the tangent of the adjoint.
#[test]
fn derived_programs_are_those_of_dual_numbers() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for row in primitives().filter(|row| row.name != "powi_dd") {
        let (program, wrt) = program(row);
        let pullback = adjoint(&program, &wrt, &Seed::Parameter);
        let push = tangent(&program, &wrt);
        let mut all = wrt.clone();
        all.push(*pullback.body.params.last().expect("the cotangent is the last parameter"));
        // `powi_dd` has no derivative that could be taken.
        let second = (row.name != "powi_d").then(|| tangent(&pullback, &all));
        [Some(&pullback), Some(&push), second.as_ref()].into_iter().flatten().for_each(Program::validate);
        for point in points(row) {
            let mut vector =
                |len: usize| (0..len).map(|_| random.random_range(-1.0..1.0)).collect::<Vec<f64>>();
            let (direction, turn) = (vector(wrt.len()), vector(2));
            let dual = dual_of(row, &point, &direction);

            let pushed = interpreter::run(&push, &numbers(&[&point[..], &direction].concat()));
            assert_eq!(pushed[0].number().to_bits(), (row.eval)(&point).to_bits());
            close(row, "the tangent", pushed[1].number(), dual.change);

            let pulled = interpreter::run(&pullback, &numbers(&[&point[..], &turn[..1]].concat()));
            let gradient: Vec<f64> = pulled[1..].iter().map(Value::number).collect();
            let product: f64 = gradient.iter().zip(&direction).map(|(g, d)| g * d).sum();
            close(row, "the adjoint", product, turn[0] * dual.change);

            let Some(second) = &second else { continue };
            let swept = interpreter::run(
                second,
                &numbers(&[&point[..], &turn[..1], &direction, &turn[1..]].concat()),
            );
            for (place, entry) in wrt.iter().enumerate() {
                let _ = entry;
                let unit: Vec<f64> = (0..wrt.len()).map(|at| f64::from(at == place)).collect();
                let (slope, bend) = second_of(row, &point, &unit, &direction);
                let own = &swept[2 + 2 * place..];
                close(row, "the adjoint in its tangent", own[0].number(), turn[0] * slope);
                close(row, "the tangent of the adjoint", own[1].number(), turn[0] * bend + turn[1] * slope);
            }
        }
    }
}

fn close(row: &Row, what: &str, own: f64, known: f64) {
    let name = row.name;
    assert!(
        (own - known).abs() <= 1e-9 * (1.0 + known.abs()),
        "{what} of `{name}`: {own}, and {known} by dual numbers"
    );
}

/// The operands with a direction for those that are differentiated.
fn lifted(row: &Row, point: &[f64], direction: &[f64]) -> Vec<Dual<f64>> {
    let mut direction = direction.iter();
    point
        .iter()
        .enumerate()
        .map(|(place, x)| {
            let change =
                if is_active(row, place) { *direction.next().expect("a change for each") } else { 0.0 };
            Dual { value: *x, change }
        })
        .collect()
}

fn dual_of(row: &Row, point: &[f64], direction: &[f64]) -> Dual<f64> {
    Dual::apply(row.name, &lifted(row, point, direction))
}

/// The derivative in one direction, and its derivative in another.
fn second_of(row: &Row, point: &[f64], first: &[f64], second: &[f64]) -> (f64, f64) {
    let (first, second) = (lifted(row, point, first), lifted(row, point, second));
    let operands: Vec<Dual<Dual<f64>>> = first
        .iter()
        .zip(&second)
        .map(|(first, second)| Dual { value: *second, change: Dual::of(first.change) })
        .collect();
    let result = Dual::apply(row.name, &operands);
    (result.change.value, result.change.change)
}

/// The partials of a row, all of them, at one point.
fn partials(name: &str, operands: &[f64]) -> Vec<f64> {
    let row = table::row(name);
    (0..row.arity).map(|place| partial(row, place, operands)).collect()
}

#[track_caller]
fn edge(name: &str, operands: &[f64], expected: &[f64]) {
    let own = partials(name, operands);
    let same = |(a, b): (&f64, &f64)| a == b || (a.is_nan() && b.is_nan());
    assert!(
        own.len() == expected.len() && own.iter().zip(expected).all(same),
        "`{name}` at {operands:?}: {own:?}"
    );
}

const NAN: f64 = f64::NAN;
const INFINITY: f64 = f64::INFINITY;

#[test]
fn kinks_of_the_absolute_value_and_the_sign() {
    edge("abs", &[0.0], &[0.0]);
    edge("abs", &[-0.0], &[0.0]);
    edge("abs", &[-2.0], &[-1.0]);
    edge("abs", &[-1e-310], &[-1.0]);
    edge("copysign", &[0.0, -1.0], &[0.0, 0.0]);
    edge("copysign", &[2.0, -0.0], &[-1.0, 0.0]);
    edge("copysign", &[-2.0, -3.0], &[1.0, 0.0]);
    edge("copysign", &[-2.0, 3.0], &[-1.0, 0.0]);
}

#[test]
fn ties_and_nan_of_max_and_min() {
    for name in ["max", "min"] {
        edge(name, &[1.5, 1.5], &[0.5, 0.5]);
        edge(name, &[0.0, -0.0], &[0.5, 0.5]);
        edge(name, &[NAN, 1.0], &[0.0, 1.0]);
        edge(name, &[1.0, NAN], &[1.0, 0.0]);
        edge(name, &[INFINITY, INFINITY], &[0.5, 0.5]);
    }
    edge("max", &[2.0, 1.0], &[1.0, 0.0]);
    edge("max", &[1.0, 2.0], &[0.0, 1.0]);
    edge("min", &[2.0, 1.0], &[0.0, 1.0]);
    edge("min", &[1.0, 2.0], &[1.0, 0.0]);
}

#[test]
fn edges_of_clamp() {
    edge("clamp", &[-1.0, 0.0, 1.0], &[0.0, 1.0, 0.0]);
    edge("clamp", &[0.0, 0.0, 1.0], &[1.0, 0.0, 0.0]);
    edge("clamp", &[0.5, 0.0, 1.0], &[1.0, 0.0, 0.0]);
    edge("clamp", &[1.0, 0.0, 1.0], &[1.0, 0.0, 0.0]);
    edge("clamp", &[2.0, 0.0, 1.0], &[0.0, 0.0, 1.0]);
    edge("clamp", &[3.0, 3.0, 3.0], &[1.0, 0.0, 0.0]);
}

#[test]
fn steps_have_no_derivative_at_all() {
    for name in ["floor", "ceil", "round", "round_ties_even", "trunc", "signum"] {
        assert!(table::row(name).partial(0).is_none(), "`{name}` has no term");
    }
    for place in [0, 1] {
        assert!(table::row("div_euclid").partial(place).is_none());
    }
    for x in [0.0, 1.0, -2.5] {
        edge("fract", &[x], &[1.0]);
    }
}

#[test]
fn the_root_is_vertical_at_zero() {
    edge("sqrt", &[0.0], &[INFINITY]);
    edge("sqrt", &[-0.0], &[-INFINITY]);
    edge("sqrt", &[-1.0], &[NAN]);
    edge("cbrt", &[0.0], &[INFINITY]);
    edge("ln", &[0.0], &[INFINITY]);
}

#[test]
fn remainders_take_the_exact_quotient() {
    // 1.0 / 0.1 is 10, but 0.1 fits into 1.0 only nine times.
    edge("rem", &[1.0, 0.1], &[1.0, -9.0]);
    edge("rem", &[-1.0, 0.1], &[1.0, 9.0]);
    edge("rem", &[1.0, -0.1], &[1.0, 9.0]);
    edge("rem", &[5.5, 2.0], &[1.0, -2.0]);
    edge("rem", &[0.3, 2.0], &[1.0, 0.0]);
    edge("rem", &[1.0, INFINITY], &[1.0, 0.0]);
    edge("rem_euclid", &[1.0, 0.1], &[1.0, -9.0]);
    edge("rem_euclid", &[-0.5, 2.0], &[1.0, 1.0]);
    edge("rem_euclid", &[-0.5, -2.0], &[1.0, -1.0]);
    for (x, y) in [(1.0, 0.1), (1.0, 0.2), (0.3, 0.1), (7.7, 1.1), (1e6, 0.1), (-3.3, 1.1)] {
        let quotient = -partials("rem", &[x, y])[1];
        assert_eq!(x % y, f64::mul_add(-quotient, y, x), "{x} % {y} is {x} less {quotient} times {y}");
    }
}

#[test]
fn powers_at_their_edges() {
    edge("powf", &[0.0, 2.0], &[0.0, 0.0]);
    edge("powf", &[0.0, 1.0], &[1.0, 0.0]);
    edge("powf", &[0.0, 0.5], &[INFINITY, 0.0]);
    edge("powf", &[0.0, 0.0], &[0.0, -INFINITY]);
    edge("powf", &[-2.0, 2.0], &[-4.0, NAN]);
    edge("powf", &[2.0, 0.0], &[0.0, 2.0_f64.ln()]);
    edge("powf", &[INFINITY, 0.0], &[0.0, INFINITY]);
    edge("powf", &[NAN, 0.0], &[0.0, NAN]);
    // The derivatives that second derivatives take.
    edge("powf_x", &[0.0, 1.0], &[0.0, -INFINITY]);
    edge("powf_x", &[0.0, 2.0], &[2.0, 0.0]);
    edge("powf_x", &[0.0, 3.0], &[0.0, 0.0]);
    edge("powf_y", &[0.0, 2.0], &[0.0, 0.0]);
}

#[test]
fn integer_powers_at_their_edges() {
    for exponent in [0.0, 1.0, 2.0, 3.0, -1.0, f64::from(i32::MAX), f64::from(i32::MIN)] {
        edge("powi", &[1.0, exponent], &[exponent, 0.0]);
    }
    edge("powi", &[0.0, 0.0], &[0.0, 0.0]);
    edge("powi", &[0.0, 1.0], &[1.0, 0.0]);
    edge("powi", &[0.0, 2.0], &[0.0, 0.0]);
    edge("powi", &[NAN, 0.0], &[0.0, 0.0]);
    edge("powi_d", &[0.0, 0.0], &[0.0, 0.0]);
    edge("powi_d", &[0.0, 1.0], &[0.0, 0.0]);
    edge("powi_d", &[0.0, 2.0], &[2.0, 0.0]);
}

#[test]
fn lengths_and_angles_neither_overflow_nor_divide_by_zero() {
    edge("hypot", &[0.0, 0.0], &[0.0, 0.0]);
    edge("hypot", &[-0.0, 0.0], &[0.0, 0.0]);
    edge("atan2", &[0.0, 0.0], &[0.0, 0.0]);
    edge("atan2", &[0.0, -0.0], &[0.0, 0.0]);
    for scale in [1e-200, 1.0, 1e200] {
        let along = partials("hypot", &[3.0 * scale, 4.0 * scale]);
        assert_relative_eq!(along[..], [0.6, 0.8], max_relative = 1e-15);
        let turn = partials("atan2", &[3.0 * scale, 4.0 * scale]);
        assert_relative_eq!(turn[0] * scale, 0.16, max_relative = 1e-14);
        assert_relative_eq!(turn[1] * scale, -0.12, max_relative = 1e-14);
    }
}
