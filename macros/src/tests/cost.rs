//! What the compiler's programs cost, counted in operations: the adjoint's against the function's own.

use super::generate::{Sample, arithmetic};
use super::random::Compiled;
use crate::adjoint::{Seed, adjoint};
use crate::ir::Program;
use crate::passes;

/// One reverse sweep and the value cost at most so many times the value alone.
const BOUND: usize = 5;

struct Cost {
    edges: usize,
    primal: usize,
    adjoint: usize,
}

fn operations(program: &Program) -> usize {
    passes::operations(program, &program.body)
}

fn cost(compiled: &Compiled) -> Cost {
    let program = &compiled.program;
    let swept = [Seed::One, Seed::Parameter].map(|seed| operations(&adjoint(program, &compiled.wrt, &seed)));
    Cost {
        edges: passes::edges(program, &program.body),
        primal: operations(program),
        adjoint: swept[0].max(swept[1]),
    }
}

fn of(source: &str) -> Cost {
    cost(&Compiled::of(Sample::of(source)))
}

#[track_caller]
fn bounded(cost: &Cost, source: &str) {
    assert!(cost.adjoint <= BOUND * cost.primal, "{} operations for {}: {source}", cost.adjoint, cost.primal);
}

/// A function whose statement is repeated.
fn chain(count: usize, statement: &str) -> String {
    let lines: String = (1..=count)
        .map(|line| {
            let before = if line == 1 { "x".to_owned() } else { format!("v{}", line - 1) };
            format!("let v{line} = {};\n", statement.replace("last", &before))
        })
        .collect();
    format!("fn f(x: f64, y: f64) -> f64 {{ {lines} v{count} }}")
}

/// The statements for which the sweep costs most: both operands are differentiated, and both are used again.
const WORST: &[&str] = &[
    "last * y",
    "last / y",
    "y / last",
    "last * last",
    "last / (y * last)",
    "(last + y) * (last - y)",
    "(last * y) / (last + y)",
    "last - y",
    "y - last",
    "-last * -y",
    "-(y / last)",
    "last * y / last * y",
    "1.0 / (last * last + y * y)",
];

#[test]
fn the_worst_arithmetic_costs_five_times_the_value() {
    for statement in WORST {
        for count in [1, 2, 10, 100] {
            let source = chain(count, statement);
            bounded(&of(&source), &source);
        }
    }
}

#[test]
fn random_arithmetic_costs_at_most_five_times_the_value() {
    for seed in 0..1000 {
        let sample = arithmetic(seed);
        let source = sample.source.clone();
        bounded(&cost(&Compiled::of(sample)), &source);
    }
}

/// Twice as many edges are twice as many operations: each edge is walked once.
#[test]
fn sweeps_are_linear_in_the_edges() {
    for statement in WORST {
        let [small, large, huge] = [100, 200, 400].map(|count| of(&chain(count, statement)));
        assert_eq!(huge.edges - large.edges, 2 * (large.edges - small.edges), "{statement}");
        assert_eq!(huge.adjoint - large.adjoint, 2 * (large.adjoint - small.adjoint), "{statement}");
        assert!(large.adjoint <= 3 * large.edges, "{statement}");
    }
}

/// A value that is used along two paths is differentiated once, however many paths there are.
#[test]
fn shared_values_are_swept_once() {
    let doubling = of(&chain(40, "last * last + last"));
    assert!(doubling.adjoint <= BOUND * doubling.primal, "2⁴⁰ paths are 40 sums");
}
