//! The time that the compiler behind the attribute takes for one long function, as a table in Markdown.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench expansion
//! ```
//!
//! The compiler is a pure function from tokens to tokens. Its modules are compiled into this program, so that nothing of
//! rustc is on the clock. The time for a statement has to stay the same however long the function is. Without `--bench`
//! among the arguments (`cargo test --benches`) only the shortest function is expanded.
#![allow(dead_code, reason = "some of the compiler serves only the attribute's own crate")]

use std::fmt::Write;
use std::time::Instant;

use proc_macro2::TokenStream;

#[path = "../../macros/src/adjoint/mod.rs"]
mod adjoint;
#[path = "../../macros/src/args.rs"]
mod args;
#[path = "../../macros/src/emit/mod.rs"]
mod emit;
#[path = "../../macros/src/errors.rs"]
mod errors;
#[path = "../../macros/src/expand.rs"]
mod expand;
#[path = "../../macros/src/impls.rs"]
mod impls;
#[path = "../../macros/src/ir/mod.rs"]
mod ir;
#[path = "../../macros/src/lower/mod.rs"]
mod lower;
#[path = "../../macros/src/passes.rs"]
mod passes;
#[path = "../../macros/src/signature.rs"]
mod signature;
#[path = "../../macros/src/stretch.rs"]
mod stretch;
#[path = "../../macros/src/tangent/mod.rs"]
mod tangent;

/// The lengths of the functions.
const STATEMENTS: [usize; 5] = [625, 1_250, 2_500, 5_000, 10_000];

fn main() {
    let measured = std::env::args().any(|argument| argument == "--bench");
    println!("| statements | expansion | per statement |");
    println!("|---:|---:|---:|");
    for statements in STATEMENTS.into_iter().take(if measured { STATEMENTS.len() } else { 1 }) {
        let seconds = expansion(statements);
        let each = seconds / statements as f64;
        println!("| {statements} | {:.0} ms | {:.1} µs |", seconds * 1e3, each * 1e6);
    }
}

/// The shortest of three times in seconds that it takes to expand a function of this length.
fn expansion(statements: usize) -> f64 {
    let item: TokenStream = long_function(statements).parse().expect("the function is Rust");
    let run = || {
        let item = item.clone();
        let start = Instant::now();
        let expanded = expand::differentiable(TokenStream::new(), item);
        let elapsed = start.elapsed().as_secs_f64();
        assert!(!expanded.to_string().contains("compile_error"), "the function is refused");
        elapsed
    };
    (0..3).map(|_| run()).fold(f64::INFINITY, f64::min)
}

/// A function of `let` statements, each with two or three operations on the two values before it.
fn long_function(statements: usize) -> String {
    let mut text = String::from("fn long(x: f64, y: f64) -> f64 { let a0 = x; let b0 = y;");
    for k in 1..=statements / 2 {
        let last = k - 1;
        write!(text, "let a{k} = a{last} * b{last} + {k}.5; let b{k} = (a{k} - b{last}).sin() / 2.0;")
            .expect("a string takes everything");
    }
    let last = statements / 2;
    write!(text, "a{last} + b{last} }}").expect("a string takes everything");
    text
}
