//! Workloads with loops: the objectives of ADBench, and functions of long vectors.

use super::{Pair, Workload};
use crate::workloads::{ba, fraction, gmm, hand, lotka_volterra, lstm, valley, vectors};
use chainrule_examples::adbench::gmm::{Gradient, Input, objective, objective_of_arrays};
use chainrule_examples::adbench::{Problem, lstm::loss};

/// The objectives of ADBench.
pub(crate) const ADBENCH: [Workload; 9] = [
    Workload { name: "GMM, 1k points, d 10, K 25, slices", pair: || mixture(|| gmm::input(10, 1000)) },
    Workload { name: "GMM, 1k points, d 64, K 25, slices", pair: || mixture(|| gmm::input(64, 1000)) },
    Workload {
        name: "GMM, 1k points, d 10, K 25, arrays",
        pair: || mixture_of_arrays::<10>(|| gmm::input(10, 1000)),
    },
    Workload {
        name: "GMM, 1k points, d 64, K 25, arrays",
        pair: || mixture_of_arrays::<64>(|| gmm::input(64, 1000)),
    },
    Workload {
        name: "BA, sparse Jacobian of 10k observations",
        pair: || Pair::of(|| ba::input(10_000), Problem::derivative, ba::by_hand),
    },
    Workload { name: "LSTM, 2 layers, 1024 characters", pair: || network(|| lstm::input(2, 1024)) },
    Workload { name: "LSTM, 4 layers, 1024 characters", pair: || network(|| lstm::input(4, 1024)) },
    Workload {
        name: "HAND, simple, 100 points",
        pair: || Pair::of(|| hand::input(100, false), Problem::derivative, hand::by_hand),
    },
    Workload {
        name: "HAND, complicated, 100 points",
        pair: || Pair::of(|| hand::input(100, true), Problem::derivative, hand::by_hand),
    },
];

/// Loops over vectors and over time, and a recursion.
pub(crate) const LOOPS: [Workload; 9] = [
    Workload {
        name: "Rosenbrock, n 1000, by indices",
        pair: || Pair::of(valley::input, |x| valley::indexed::value_and_grad(x), |x| valley::by_hand(x)),
    },
    Workload {
        name: "Rosenbrock, n 1000, by windows",
        pair: || Pair::of(valley::input, |x| valley::windowed::value_and_grad(x), |x| valley::by_hand(x)),
    },
    Workload {
        name: "Lotka–Volterra, 100 Runge–Kutta steps, 4 rates",
        pair: || {
            Pair::over(
                lotka_volterra::inputs,
                lotka_volterra::distance::value_and_grad,
                lotka_volterra::by_hand,
            )
        },
    },
    Workload {
        name: "continued fraction, a recursion of depth 1000",
        pair: || {
            Pair::of(
                || (0.7, 1.3, 1000),
                |&(a, b, depth)| fraction::fraction::value_and_grad(a, b, depth),
                |&(a, b, depth)| fraction::by_hand(a, b, depth),
            )
        },
    },
    Workload {
        name: "dot product, n 1000",
        pair: || {
            Pair::of(
                || (vectors::vector(1), vectors::vector(2)),
                |(x, y)| vectors::dot::value_and_grad(x, y),
                |(x, y)| vectors::dot_by_hand(x, y),
            )
        },
    },
    Workload {
        name: "log-sum-exp, n 1000",
        pair: || {
            Pair::of(
                || vectors::vector(1),
                |x| vectors::log_sum_exp::value_and_grad(x),
                |x| vectors::log_sum_exp_by_hand(x),
            )
        },
    },
    Workload {
        name: "quadratic form, n 1000",
        pair: || {
            Pair::of(
                || (vectors::vector(1), vectors::matrix()),
                |(x, matrix)| vectors::quadratic::value_and_grad(x, matrix),
                |(x, matrix)| vectors::quadratic_by_hand(x, matrix),
            )
        },
    },
    Workload {
        name: "prefix sums in place, n 1000",
        pair: || {
            Pair::of(
                || vectors::vector(1),
                |x| vectors::prefix::value_and_grad(x),
                |x| vectors::prefix_by_hand(x),
            )
        },
    },
    Workload {
        name: "Newton's square root by `while`",
        pair: || {
            Pair::over(
                |count| (1..=count).map(|i| 0.37 * i as f64).collect(),
                |a| vectors::root::value_and_grad(*a),
                |a| vectors::root_by_hand(*a),
            )
        },
    },
];

fn mixture(input: fn() -> Input) -> Pair {
    let generated = |input: &Input| -> (f64, Gradient) {
        objective::value_and_grad(&input.alphas, &input.means, &input.icf, &input.points, input.prior)
    };
    Pair::of(input, generated, gmm::by_hand)
}

fn mixture_of_arrays<const D: usize>(input: fn() -> Input) -> Pair {
    let generated = |input: &Input| {
        let (means, points) = (input.means.as_chunks::<D>().0, input.points.as_chunks::<D>().0);
        objective_of_arrays::value_and_grad(&input.alphas, means, &input.icf, points, input.prior)
    };
    Pair::of(input, generated, gmm::by_hand_of_arrays::<D>)
}

fn network(input: fn() -> chainrule_examples::adbench::lstm::Input) -> Pair {
    let generated = |input: &chainrule_examples::adbench::lstm::Input| {
        loss::value_and_grad(&input.main, &input.extra, &input.state, &input.sequence)
    };
    Pair::of(input, generated, lstm::by_hand)
}
