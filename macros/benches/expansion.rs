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
#[path = "../src/emit/mod.rs"]
mod emit;
#[path = "../src/errors.rs"]
mod errors;
#[path = "../src/expand.rs"]
mod expand;
#[path = "../src/impls.rs"]
mod impls;
#[path = "../src/ir/mod.rs"]
mod ir;
#[path = "../src/lower/mod.rs"]
mod lower;
#[path = "../src/passes.rs"]
mod passes;
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

const STATEMENTS: &[usize] = &[100, 200, 500, 1_000, 2_000, 5_000, 10_000];

fn main() {
    divan::main();
}

/// Statements that each take up what the ones before them have computed.
fn source(statements: usize) -> TokenStream {
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
    lines += &format!("v{} }}", statements - 1);
    lines.parse().expect("the source is Rust")
}

/// The derivatives of first order, as `#[differentiable]` alone gives them.
#[divan::bench(args = STATEMENTS, sample_count = 10, sample_size = 1)]
fn first_order(bencher: Bencher<'_, '_>, statements: usize) {
    let item = source(statements);
    bencher
        .counter(ItemsCount::new(statements))
        .bench_local(|| expand::differentiable(TokenStream::new(), item.clone()));
}

/// All that the attribute can be asked for.
#[divan::bench(args = STATEMENTS, sample_count = 10, sample_size = 1)]
fn second_order_and_graph(bencher: Bencher<'_, '_>, statements: usize) {
    let item = source(statements);
    let args = quote!(second_order, inspect);
    bencher
        .counter(ItemsCount::new(statements))
        .bench_local(|| expand::differentiable(args.clone(), item.clone()));
}
