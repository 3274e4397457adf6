//! The cost of backpropagation.
//!
//! Stack `n` of the diamonds of the program `graph` on top of each other:
//!
//! ```text
//!      ┌─▶ x ─┐     ┌─▶ x ─┐           ┌─▶ x ─┐
//! v ───┤      ├─▶ w ┤      ├─▶ w ─ … ─▶┤      ├─▶ z
//!      └─▶ y ─┘     └─▶ y ─┘           └─▶ y ─┘
//! ```
//!
//! Each doubles the number of paths from `v` to `z`. A derivative that is summed path by path takes `2ⁿ` terms;
//! backpropagation walks along every edge once. The number of its operations, the forward sweep included, is therefore
//! a constant times the number of edges: a straight line over the graphs below, each of them counted by the compiler.
//!
//! ```text
//! cargo run --release --bin cost
//! ```

use chainrule::differentiable;
use chainrule::graph::Graph;

/// Towers of diamonds: one for each coefficient in a tower's list.
macro_rules! towers {
    ($($name:ident: [$($coefficient:tt)+];)+) => {$(
        #[differentiable(inspect)]
        fn $name(v: f64) -> f64 {
            let w = v;
            $(
                let x = $coefficient * w;
                let y = w.sin();
                let w = x * y;
            )+
            w
        }
    )+};
}

towers! {
    tower_1: [1.01];
    tower_2: [1.01 1.02];
    tower_4: [1.01 1.02 1.03 1.04];
    tower_8: [1.01 1.02 1.03 1.04 1.05 1.06 1.07 1.08];
    tower_16: [1.01 1.02 1.03 1.04 1.05 1.06 1.07 1.08 1.09 1.10 1.11 1.12 1.13 1.14 1.15 1.16];
    tower_32: [1.01 1.02 1.03 1.04 1.05 1.06 1.07 1.08 1.09 1.10 1.11 1.12 1.13 1.14 1.15 1.16
        1.17 1.18 1.19 1.20 1.21 1.22 1.23 1.24 1.25 1.26 1.27 1.28 1.29 1.30 1.31 1.32];
}

/// A line through points by least squares, `y ≈ slope·x + offset`, and the largest distance from it.
struct Line {
    slope: f64,
    offset: f64,
    residual: f64,
}

impl Line {
    fn through(points: &[(f64, f64)]) -> Self {
        let count = points.len() as f64;
        let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
        let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
        let spread: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
        let shared: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
        let slope = shared / spread;
        let offset = mean_y - slope * mean_x;
        let distance = |&(x, y): &(f64, f64)| (slope * x + offset - y).abs();
        Self { slope, offset, residual: points.iter().map(distance).fold(0.0, f64::max) }
    }
}

/// The derivative of a tower by the chain rule forward, diamond by diamond.
fn slope_of_tower(v: f64, height: usize) -> f64 {
    let (mut w, mut slope) = (v, 1.0);
    for level in 1..=height {
        let coefficient = 1.0 + 0.01 * level as f64;
        slope *= coefficient * (w.sin() + w * w.cos());
        w = coefficient * w * w.sin();
    }
    slope
}

pub(crate) fn main() {
    let towers: [(usize, Graph, f64); 6] = [
        (1, tower_1::graph(), tower_1::grad(1.5)),
        (2, tower_2::graph(), tower_2::grad(1.5)),
        (4, tower_4::graph(), tower_4::grad(1.5)),
        (8, tower_8::graph(), tower_8::grad(1.5)),
        (16, tower_16::graph(), tower_16::grad(1.5)),
        (32, tower_32::graph(), tower_32::grad(1.5)),
    ];
    println!("{}", towers[1].1);
    println!(
        "{:>8} {:>12} {:>7} {:>12} {:>20}",
        "diamonds", "paths", "edges", "operations", "with reverse sweep"
    );
    for (height, graph, slope) in &towers {
        let paths = 1_u64 << height;
        let (edges, forward, both) = (graph.edges, graph.operations, graph.adjoint_operations);
        println!("{height:>8} {paths:>12} {edges:>7} {forward:>12} {both:>20}");
        assert!(both <= 5 * forward, "the reverse sweep costs more than a few times the function");
        let known = slope_of_tower(1.5, *height);
        assert!((slope - known).abs() <= 1e-11 * known.abs(), "{slope} and {known}");
    }

    let point = |(_, graph, _): &(usize, Graph, f64)| (graph.edges as f64, graph.adjoint_operations as f64);
    let Line { slope, offset, residual } = Line::through(&towers.each_ref().map(point));
    println!("operations = {slope:.3} · edges + {offset:.3}, to {residual:.1e}");
    assert!(residual < 1.0, "the cost is not a straight line over the edges");
}
