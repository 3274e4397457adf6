//! Whether the price of a derivative stays the same as the work grows: a table in Markdown.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench flat
//! ```
//!
//! The Gaussian mixture of ADBench, with the number of points, of dimensions and of components ten times as large in turn:
//! the time of value and gradient over that of the function itself, and how that ratio compares with the first row's.
//! Without `--bench` among the arguments (`cargo test --benches`) every row runs for one turn only.

use std::hint::black_box;

use chainrule_examples::adbench::Problem;
use chainrule_examples::adbench::gmm::objective;
use turns::{Figures, budget, measure, readable};
use workloads::gmm::mixture;

mod turns;
#[expect(dead_code, reason = "only the inputs of one workload are needed")]
mod workloads;

/// The numbers of points, dimensions and components.
const SIZES: [[usize; 3]; 4] = [[100, 10, 10], [1000, 10, 10], [100, 100, 10], [100, 10, 100]];

fn main() {
    println!("| points n | dimensions D | components K | function | value and gradient | ratio | growth |");
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    let mut first = None;
    for [n, d, k] in SIZES {
        let Figures { base, measured, ratio } = price(n, d, k);
        let growth = ratio / *first.get_or_insert(ratio);
        let (function, both) = (readable(base), readable(measured));
        println!("| {n} | {d} | {k} | {function} | {both} | {ratio:.2} | {growth:.2} |");
    }
}

/// The times of the function, and of value and gradient.
fn price(points: usize, dimensions: usize, components: usize) -> Figures {
    let input = mixture(dimensions, components, points);
    let mut function = || {
        black_box(black_box(&input).objective());
    };
    let mut both = || {
        let input = black_box(&input);
        let (alphas, means, icf) = (&input.alphas, &input.means, &input.icf);
        black_box(objective::value_and_grad(alphas, means, icf, &input.points, input.prior));
    };
    measure(&mut function, &mut both, budget())
}
