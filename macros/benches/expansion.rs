//! The time of one expansion, over functions of more and more statements: a straight line.
//!
//! ```text
//! cargo bench -p chainrule-macros --bench expansion
//! ```
//!
//! A proc-macro crate exports its macros and nothing else, so that the compiler's modules are taken in by their paths.
#![allow(dead_code, missing_docs, unreachable_pub)]

#[path = "../src/adjoint/mod.rs"]
mod adjoint;
#[path = "../src/args.rs"]
mod args;
#[path = "../src/checkpoint.rs"]
mod checkpoint;
#[path = "../src/emit/mod.rs"]
mod emit;
#[path = "../src/errors.rs"]
mod errors;
#[path = "../src/expand.rs"]
mod expand;
#[path = "../src/fragments.rs"]
mod fragments;
#[path = "../src/impls.rs"]
mod impls;
#[path = "../src/ir/mod.rs"]
mod ir;
#[path = "../src/lower/mod.rs"]
mod lower;
#[path = "../src/names.rs"]
mod names;
#[path = "../src/passes.rs"]
mod passes;
#[path = "../src/plainer/mod.rs"]
mod plainer;
#[path = "../src/shadowing.rs"]
mod shadowing;
#[path = "../src/signature.rs"]
mod signature;
#[path = "../src/stretch.rs"]
mod stretch;
#[path = "../src/tangent/mod.rs"]
mod tangent;

use divan::Bencher;
use divan::counter::ItemsCount;
use proc_macro2::TokenStream;
use quote::quote;

/// Each twice the one before: on a straight line the time doubles too, and the statements per second stay the same.
const STATEMENTS: &[usize] = &[1_250, 2_500, 5_000, 10_000];

fn main() {
    divan::main();
}

/// Statements that each take up what the ones before them have computed.
fn scalars(statements: usize) -> String {
    let mut lines = String::from("fn f(x: f64, y: f64, z: f64) -> f64 { let v0 = x * y; let v1 = v0 + z;");
    for line in 2..statements {
        let (last, before) = (line - 1, line - 2);
        lines += &match line % 5 {
            0 => format!("let v{line} = v{last} * v{before} + x;"),
            1 => format!("let v{line} = (v{last} - y) / (1.0 + v{before} * v{before});"),
            2 => format!("let v{line} = v{last}.sin() * z;"),
            3 => format!("let v{line} = 0.5 * v{last} - v{before}.tanh();"),
            _ => format!("let v{line} = v{last} + v{before}.powi(2);"),
        };
    }
    lines + &format!("v{} }}", statements - 1)
}

/// The derivatives of first order, as `#[differentiable]` alone gives them.
///
/// What is walked over grows out of the processor's caches on the way, so that a statement costs half as much again at 20,000
/// of them as at 1,250; from there on it costs the same.
#[divan::bench(args = [1_250, 2_500, 5_000, 10_000, 20_000, 40_000], sample_count = 5, sample_size = 1)]
fn first_order(bencher: Bencher<'_, '_>, statements: usize) {
    measure(bencher, &scalars(statements), statements, TokenStream::new());
}

/// All that the attribute can be asked for.
#[divan::bench(args = STATEMENTS, sample_count = 3, sample_size = 1)]
fn second_order_and_graph(bencher: Bencher<'_, '_>, statements: usize) {
    measure(bencher, &scalars(statements), statements, quote!(second_order, inspect));
}

/// Operations on values whose type the macro cannot see, half of them on borrows and half by value.
#[divan::bench(args = STATEMENTS, sample_count = 3, sample_size = 1)]
fn of_arrays(bencher: Bencher<'_, '_>, statements: usize) {
    let mut lines = String::from("fn f(a: &Array2<f64>, b: &Array2<f64>) -> f64 { let v0 = a + b;");
    for line in 1..statements {
        let last = line - 1;
        lines += &match line % 4 {
            0 => format!("let v{line} = &v{last} * b;"),
            1 => format!("let v{line} = v{last} + a;"),
            2 => format!("let v{line} = v{last}.t().dot(a);"),
            _ => format!("let v{line} = v{last} / 2.0;"),
        };
    }
    lines += &format!("v{}.sum() }}", statements - 1);
    measure(bencher, &lines, statements, TokenStream::new());
}

/// Loops and branches, one after the other: each is one statement here.
#[divan::bench(args = [125, 250, 500, 1_000], sample_count = 3, sample_size = 1)]
fn of_loops(bencher: Bencher<'_, '_>, loops: usize) {
    let mut lines = String::from("fn f(x: &[f64], y: f64) -> f64 { let mut s = y; let mut a = [0.0; 8];");
    for line in 0..loops {
        lines += match line % 4 {
            0 => "for i in 0..x.len() { s += x[i] * s.sin(); }",
            1 => "if s > y { s = s * y; } else { s = s - x[0]; }",
            2 => "for i in 0..8 { a[i] = s * x[i] + a[i]; }",
            _ => "while s > 10.0 { if s > 100.0 { s *= 0.1; } s = s / 2.0 + a[1]; }",
        };
    }
    measure(bencher, &(lines + "s }"), loops, TokenStream::new());
}

/// Loops that sum, each of which is joined with its reverse.
#[divan::bench(args = [125, 250, 500, 1_000], sample_count = 3, sample_size = 1)]
fn of_sums(bencher: Bencher<'_, '_>, loops: usize) {
    let start = "fn f(x: &[f64]) -> f64 { let mut s = 0.0;";
    let lines = "for i in 0..x.len() { s += x[i].sin() * x[i]; }".repeat(loops);
    measure(bencher, &format!("{start} {lines} s }}"), loops, TokenStream::new());
}

fn measure(bencher: Bencher<'_, '_>, source: &str, statements: usize, args: TokenStream) {
    let item: TokenStream = source.parse().expect("the source is Rust");
    let run = || expand::differentiable(args.clone(), item.clone());
    let refused = run().to_string().contains("compile_error");
    assert!(!refused, "the function is refused");
    bencher.counter(ItemsCount::new(statements)).bench_local(run);
}
