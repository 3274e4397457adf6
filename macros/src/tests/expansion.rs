//! Long functions: the expansion grows with them in a straight line, in space that is counted here; its time is measured
//! by the bench of the same name.

use super::generate::Sample;
use super::random::Compiled;
use crate::adjoint::{Seed, adjoint};
use crate::tangent::tangent;
use proc_macro2::{TokenStream, TokenTree};

/// The stack that rustc gives the code of a macro.
const STACK: usize = 8 << 20;

/// A function of so many statements, each of which takes up what the ones before it have computed.
fn source(statements: usize) -> String {
    let mut lines = String::from("fn f(x: f64, y: f64) -> f64 {\nlet v0 = x * y;\nlet v1 = v0 + y;\n");
    for line in 2..statements {
        let (last, before) = (line - 1, line - 2);
        lines += &match line % 5 {
            0 => format!("let v{line} = v{last} * v{before} + x;\n"),
            1 => format!("let v{line} = (v{last} - y) / (1.0 + v{before} * v{before});\n"),
            2 => format!("let v{line} = v{last}.sin() * y;\n"),
            3 => format!("let v{line} = 0.5 * v{last} - v{before}.tanh();\n"),
            _ => format!("let mut v{line} = v{last}; v{line} += v{before}.powi(2);\n"),
        };
    }
    lines + &format!("v{}\n}}", statements - 1)
}

/// Runs on a thread with the stack that a macro has.
fn on_a_compiler_thread<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread can be started");
    thread.join().expect("the expansion does not panic")
}

fn count(tokens: TokenStream) -> usize {
    let of = |tree| match tree {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(of).sum()
}

/// The nodes of a function, of its adjoint, of its tangent, and of the tangent of its adjoint.
fn nodes(statements: usize) -> [usize; 4] {
    on_a_compiler_thread(move || {
        let compiled = Compiled::of(Sample::of(&source(statements)));
        let gradient = adjoint(&compiled.program, &compiled.wrt, &Seed::One);
        let push = tangent(&compiled.program, &compiled.wrt);
        let second = tangent(&gradient, &compiled.wrt);
        [&compiled.program, &gradient, &push, &second].map(|program| program.nodes.len())
    })
}

#[test]
fn graphs_are_linear_in_the_statements() {
    let [one, two, ten] = [1_000, 2_000, 10_000].map(nodes);
    for ((one, two), ten) in one.into_iter().zip(two).zip(ten) {
        let step = two - one;
        let drawn = one + 9 * step;
        assert!(ten.abs_diff(drawn) <= drawn / 1000, "{one}, {two} and {ten} nodes are on one line");
    }
}

#[test]
fn expansions_are_linear_in_the_statements() {
    let tokens = |statements: usize| {
        on_a_compiler_thread(move || {
            let item = source(statements).parse().expect("the source is Rust");
            count(crate::expand::differentiable(TokenStream::new(), item))
        })
    };
    let [one, two, ten] = [1_000, 2_000, 10_000].map(tokens);
    let drawn = one + 9 * (two - one);
    assert!(ten.abs_diff(drawn) <= drawn / 1000, "{one}, {two} and {ten} tokens are on one line");
}
