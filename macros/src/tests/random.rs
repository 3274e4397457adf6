//! Random straight-line functions, through the whole front end: what the compiler makes of them is held against the
//! source itself, run as it stands, and against each other.

use super::flow;
use super::generate::{Output, Sample, sample, unit};
use super::interpreter;
use super::source::{self, Value};
use crate::adjoint::{Seed, adjoint};
use crate::args::Args;
use crate::errors::Errors;
use crate::ir::{Op, Program, Ty, Val};
use crate::signature::{self, Function, Place};
use crate::tangent::tangent;
use quote::{ToTokens, quote};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use syn::Generics;

const SCALAR: std::ops::Range<u64> = 0..1000;
const SEVERAL: std::ops::Range<u64> = 0..1000;
const FLOW: std::ops::Range<u64> = 0..500;
const PRINTED: std::ops::Range<u64> = 0..100;

/// A random function, and what the compiler makes of it.
pub(super) struct Compiled {
    pub(super) sample: Sample,
    pub(super) function: Function,
    pub(super) program: Program,
    pub(super) wrt: Vec<Val>,
}

impl Compiled {
    pub(super) fn of(sample: Sample) -> Self {
        let errors = Errors::default();
        let item = sample.function.clone();
        let function = signature::read(item, Place::Free, Args::default(), &Generics::default(), &errors);
        let program = crate::lower::lower(&function, &errors);
        let faults = errors.into_tokens();
        assert!(faults.is_empty(), "refused: {faults}\n{}", sample.source);
        let Ok(program) = program else { panic!("refused without a word\n{}", sample.source) };
        program.validate();
        let params = function.params.iter().zip(&program.body.params);
        let wrt = params.filter(|(param, _)| param.active()).map(|(_, val)| *val).collect();
        Compiled { sample, function, program, wrt }
    }

    fn adjoint(&self, seed: &Seed) -> Program {
        let program = adjoint(&self.program, &self.wrt, seed);
        program.validate();
        program
    }

    fn tangent(&self, of: &Program) -> Program {
        let program = tangent(of, &self.wrt);
        program.validate();
        program
    }

    /// Runs a program on the sample's arguments and more.
    fn run(&self, program: &Program, more: &[Value]) -> Vec<Value> {
        interpreter::run(program, &[self.sample.arguments(), more.to_vec()].concat())
    }

    /// A vector over the floats of the differentiated parameters, in their shapes.
    fn shaped(&self, vector: &[f64]) -> Vec<Value> {
        let mut entries = vector.iter().copied();
        let active = self.sample.params.iter().filter(|param| param.active);
        active
            .map(|param| param.value.map(&mut |_| entries.next().expect("an entry for each float")))
            .collect()
    }

    /// The tangent of every float of the result.
    fn pushed(&self, direction: &[f64]) -> Vec<f64> {
        self.run(&self.tangent(&self.program), &self.shaped(direction))[1].floats()
    }

    #[track_caller]
    fn close(&self, what: &str, own: f64, known: f64, tolerance: f64) {
        let source = &self.sample.source;
        assert!(
            (own - known).abs() <= tolerance * (1.0 + known.abs()),
            "{what}: {own}, but {known} is known, of\n{source}at {:?}",
            self.sample.arguments()
        );
    }
}

fn vector(seed: u64, len: usize) -> Vec<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    (0..len).map(|_| random.random_range(-1.0..1.0)).collect()
}

/// Central differences around 0, extrapolated once.
fn slope(of: impl Fn(f64) -> Vec<f64>) -> Vec<f64> {
    let differences = |step: f64| {
        let pairs = of(step).into_iter().zip(of(-step));
        pairs.map(|(above, below)| (above - below) / (2.0 * step)).collect::<Vec<f64>>()
    };
    let step = 2e-5;
    let halved = differences(step / 2.0).into_iter().zip(differences(step));
    halved.map(|(fine, coarse)| (4.0 * fine - coarse) / 3.0).collect()
}

fn floats(values: &[Value]) -> Vec<f64> {
    values.iter().flat_map(Value::floats).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

/// Random functions of one output.
#[test]
fn scalar_functions() {
    for seed in SCALAR {
        let compiled = Compiled::of(sample(seed, Output::Scalar));
        values_are_bit_identical(&compiled);
        let gradient = gradients_are_tangents(seed, &compiled);
        tangents_are_differences(seed, &compiled);
        if seed % 2 == 0 {
            hessians_are_symmetric(seed, &compiled, &gradient, true);
        }
    }
}

/// Random functions of several outputs.
#[test]
fn functions_of_several_outputs() {
    let mut swept = 0;
    for seed in SEVERAL {
        let compiled = Compiled::of(sample(seed, Output::Several));
        values_are_bit_identical(&compiled);
        tangents_are_differences(seed, &compiled);
        let rows = pullbacks_are_tangents(seed, &compiled);
        if has_lanes(&compiled.program) {
            lanes_are_rows(&compiled, &rows);
            swept += 1;
        }
    }
    assert!(swept > 100, "{swept} programs were swept in lanes");
}

/// Random functions with control flow and arrays that change in place. What is exact needs no differences: dual numbers run
/// the source itself.
#[test]
fn control_flow() {
    for seed in FLOW {
        let compiled = Compiled::of(flow::sample(seed));
        values_are_bit_identical(&compiled);
        let gradient = gradients_are_tangents(seed, &compiled);
        if seed % 4 == 0 {
            hessians_are_symmetric(seed, &compiled, &gradient, false);
        }
    }
}

/// The merged and folded graph gives the very bits of the source, in every program that holds the value.
fn values_are_bit_identical(compiled: &Compiled) {
    let source = bits(&source::run(&compiled.sample.function, &compiled.sample.arguments()).floats());
    let check = |program: &Program, more: &[Value]| {
        assert_eq!(bits(&compiled.run(program, more)[0].floats()), source, "{}", compiled.sample.source);
    };
    check(&compiled.program, &[]);
    check(&compiled.tangent(&compiled.program), &compiled.shaped(&compiled.sample.point()));
    if compiled.function.output.is_scalar() {
        check(&compiled.adjoint(&Seed::One), &[]);
        check(&compiled.adjoint(&Seed::Parameter), &[Value::Number(1.0)]);
    }
}

/// Both sweeps against dual numbers over the source, and against each other.
fn gradients_are_tangents(seed: u64, compiled: &Compiled) -> Program {
    let len = compiled.sample.point().len();
    let program = compiled.adjoint(&Seed::One);
    let gradient = floats(&compiled.run(&program, &[])[1..]);
    for (place, own) in gradient.iter().enumerate() {
        compiled.close("an entry of the gradient", *own, compiled.sample.slopes(&unit(len, place))[0], 1e-9);
    }
    let turned = floats(&compiled.run(&compiled.adjoint(&Seed::Parameter), &[Value::Number(-1.5)])[1..]);
    for (own, known) in turned.iter().zip(&gradient) {
        compiled.close("the pullback", *own, -1.5 * known, 1e-9);
    }
    let direction = vector(seed, len);
    let pushed = compiled.pushed(&direction)[0];
    compiled.close("the tangent", pushed, dot(&gradient, &direction), 1e-9);
    program
}

/// The forward sweep against differences of the source's values.
fn tangents_are_differences(seed: u64, compiled: &Compiled) {
    if !compiled.sample.is_whole() {
        return;
    }
    let point = compiled.sample.point();
    let direction = vector(seed, point.len());
    let measured = slope(|step| compiled.sample.run(|place| point[place] + step * direction[place]));
    for (own, measured) in compiled.pushed(&direction).into_iter().zip(measured) {
        compiled.close("the tangent by differences", own, measured, 1e-5);
    }
}

/// The tangent of the adjoint against dual numbers of dual numbers, and against differences of gradients.
fn hessians_are_symmetric(seed: u64, compiled: &Compiled, gradient: &Program, smooth: bool) {
    let point = compiled.sample.point();
    let (first, second) = (vector(seed, point.len()), vector(seed + 1, point.len()));
    let hessian = compiled.tangent(gradient);
    let product = |direction: &[f64]| {
        let results = compiled.run(&hessian, &compiled.shaped(direction));
        results[3..].iter().step_by(2).flat_map(Value::floats).collect::<Vec<f64>>()
    };
    let own = product(&first);
    let scale = own.iter().fold(1.0, |scale: f64, entry| scale.max(entry.abs()));
    let turned = dot(&second, &own);
    compiled.close("u H v", turned, dot(&first, &product(&second)), 1e-8 * scale);
    compiled.close("u H v by dual numbers", turned, compiled.sample.bend(&first, &second), 1e-8 * scale);
    if !smooth || !compiled.sample.is_whole() {
        return;
    }
    let measured = slope(|step| {
        let arguments = compiled.sample.arguments_at(|place| point[place] + step * first[place]);
        floats(&interpreter::run(gradient, &arguments)[1..])
    });
    compiled.close("u H v by differences", turned, dot(&second, &measured), 1e-4 * scale);
}

/// The pullback of each unit against dual numbers over the source, and against the tangent.
fn pullbacks_are_tangents(seed: u64, compiled: &Compiled) -> Vec<Vec<f64>> {
    let len = compiled.sample.point().len();
    let output = source::run(&compiled.sample.function, &compiled.sample.arguments());
    let outputs = output.floats().len();
    let pullback = compiled.adjoint(&Seed::Parameter);
    let rows: Vec<Vec<f64>> = (0..outputs)
        .map(|row| {
            let mut entries = unit(outputs, row).into_iter();
            let cotangent = output.map(&mut |_| entries.next().expect("an entry for each output"));
            floats(&compiled.run(&pullback, &[cotangent])[1..])
        })
        .collect();
    for place in 0..len {
        for (row, known) in rows.iter().zip(compiled.sample.slopes(&unit(len, place))) {
            compiled.close("an entry of the Jacobian", row[place], known, 1e-9);
        }
    }
    let direction = vector(seed, len);
    for (row, own) in rows.iter().zip(compiled.pushed(&direction)) {
        compiled.close("the tangent", own, dot(row, &direction), 1e-9);
    }
    rows
}

/// One sweep in lanes gives the rows that one sweep for each output gives.
fn lanes_are_rows(compiled: &Compiled, rows: &[Vec<f64>]) {
    let lanes = compiled.adjoint(&Seed::Lanes(&compiled.function.output));
    let own = floats(&compiled.run(&lanes, &[])[1..]);
    let known = rows.concat();
    assert_eq!(own.len(), known.len());
    for (own, known) in own.iter().zip(known) {
        compiled.close("an entry of the Jacobian in lanes", *own, known, 1e-9);
    }
}

/// Whether the compiler sweeps such a program in lanes: arrays of scalars, and tuples of both.
fn has_lanes(program: &Program) -> bool {
    let flat = |ty: &Ty| ty.is_scalar() || ty.element().is_some_and(Ty::is_scalar);
    let plain = |ty: &Ty| match ty {
        Ty::Tuple(parts) => parts
            .iter()
            .all(|part| part.is_scalar() || matches!(part, Ty::Array(element, _) if element.is_scalar())),
        Ty::Bool | Ty::Passive => true,
        ty => flat(ty),
    };
    let result = &program.node(program.body.results[0]).op;
    matches!(result, Op::List(_) | Op::Tuple(_))
        && program.nodes.iter().all(|node| {
            let whole = matches!(node.op, Op::Repeat(..))
                || (matches!(node.op, Op::Project(..)) && node.ty.is_array());
            plain(&node.ty) && !whole
        })
}

/// What is printed is Rust, and nothing of it is refused.
#[test]
fn expansions_parse() {
    for (seed, output) in PRINTED.flat_map(|seed| [(seed, Output::Scalar), (seed, Output::Several)]) {
        let sample = sample(seed, output);
        let item = sample.function.to_token_stream();
        let args = if output == Output::Scalar { quote!(second_order, inspect) } else { quote!(inspect) };
        let expanded = crate::expand::differentiable(args, item);
        let stubs = output == Output::Scalar && expanded.to_string().contains("refused");
        assert!(!stubs, "refused without a word\n{}", sample.source);
        let file: syn::File =
            syn::parse2(expanded).unwrap_or_else(|error| panic!("{error} in\n{}", sample.source));
        let refused = file.items.iter().any(|item| matches!(item, syn::Item::Macro(_)));
        assert!(!refused, "{}", sample.source);
    }
}
