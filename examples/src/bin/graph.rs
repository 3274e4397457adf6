//! Forward and backward propagation over a computational graph.
//!
//! A value `v` goes through `w` into two others, which meet again:
//!
//! ```text
//!              ┌─▶ x = g(w) ─┐
//! v ─▶ w = f(v)│             ├─▶ z = k(x, y)
//!              └─▶ y = h(w) ─┘
//! ```
//!
//! The chain rule sums over both paths from `w` to `z`, and goes on from there along what the paths have in common:
//!
//! ```text
//! ∂z/∂w = ∂z/∂x · dx/dw + ∂z/∂y · dy/dw
//! ∂z/∂v = ∂z/∂w · dw/dv
//! ```
//!
//! Backpropagation visits the graph from `z` to `v`. When it comes to `w`, both terms are there; their sum is computed
//! once and handed on once, however many paths there are. Expanding the derivative path by path would repeat `dw/dv` for
//! each of them. The same holds in the forward direction: what a formula repeats is one node of the graph, computed
//! once.
//!
//! ```text
//! cargo run --release --bin graph
//! ```

use approx::assert_relative_eq;
use chainrule::differentiable;

/// The function with a name for each node: `f = sin`, `g` the square, `h = exp`, `k` the product.
#[differentiable(inspect)]
fn named(v: f64) -> f64 {
    let w = v.sin();
    let x = w * w;
    let y = w.exp();
    x * y
}

/// The same formula without names: `sin v` is written three times.
#[differentiable(inspect)]
fn repeated(v: f64) -> f64 {
    (v.sin() * v.sin()) * v.sin().exp()
}

/// Both sweeps by hand: the forward one from the top, the backward one from the bottom.
fn by_hand(v: f64) -> (f64, f64) {
    let w = v.sin();
    let x = w * w;
    let y = w.exp();
    let z = x * y;

    let d_x = y;
    let d_y = x;
    let d_w = d_x * 2.0 * w + d_y * y;
    let d_v = d_w * v.cos();
    (z, d_v)
}

pub(crate) fn main() {
    let (graph, other) = (named::graph(), repeated::graph());
    println!("{graph}");
    println!("{}", graph.to_dot());
    println!("{}", graph.to_mermaid());
    println!("{other}");

    // Written out, the formula has two more sines. They are one node each, forward and backward.
    assert_eq!(graph.operations_written, 4);
    assert_eq!(other.operations_written, 6);
    assert_eq!((other.operations, other.edges), (graph.operations, graph.edges));
    assert_eq!(other.adjoint_operations, graph.adjoint_operations);

    // Along v → w there is one derivative, the cosine, though two paths lead there.
    let cosines = graph.adjoint.iter().filter(|node| node.operation.contains("cos")).count();
    assert_eq!(cosines, 1);

    for v in [-2.0, -0.5, 0.0, 0.3, 1.0, 4.0] {
        let (value, gradient) = named::value_and_grad(v);
        let (known_value, known_gradient) = by_hand(v);
        println!("v = {v:>4}: z = {value:.6}, ∂z/∂v = {gradient:.6}");
        assert_eq!(value.to_bits(), known_value.to_bits());
        assert_relative_eq!(gradient, known_gradient, max_relative = 1e-14);
        assert_eq!(repeated::value_and_grad(v), (value, gradient));
    }
}
