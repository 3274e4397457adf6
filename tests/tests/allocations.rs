//! What is allocated: nothing, where a function is of fixed arrays and its loops' lengths are written out; the gradient, where
//! that is a `Vec`; a tape, where state is carried from step to step; in a training step the matrix kernel's scratch.

use allocation_counter::measure;
use chainrule::__private::matmul_into;
use chainrule::nn::{Activation, Adam, Mlp, Optimiser, Sgd, train_step};
use chainrule::{Differentiable, Real, differentiable};
use chainrule_examples::adbench::Problem;
use chainrule_examples::adbench::lstm::{BITS, Input as Network, ROWS, loss, sigmoid};
use ndarray::{Array1, Array2};

#[expect(dead_code, reason = "the hand-written twins are not measured here")]
#[path = "../benches/workloads/mod.rs"]
mod workloads;

/// The most bytes that are held at once, beyond those of the result.
fn beyond_the_result<R>(work: impl FnOnce() -> R) -> u64 {
    let mut result = None;
    let counts = measure(|| result = Some(std::hint::black_box(work())));
    counts.bytes_max
        - u64::try_from(counts.bytes_current).expect("the result is held, and nothing was before")
}

#[differentiable]
fn straight(x: f64, y: &[f64; 3]) -> f64 {
    let a = x * y[0] + y[1].sin();
    a * a / y[2]
}

#[differentiable]
fn sums(x: &[f64; 8], k: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..8 {
        for j in 0..i {
            total += k * x[i] * x[j];
        }
    }
    total
}

/// Carried state over a number of steps that is written out: the tape is an array.
#[differentiable]
fn steps(rates: &[f64; 2]) -> f64 {
    let (mut x, mut y) = (1.0, 0.5);
    for _ in 0..100 {
        let dx = rates[0] * x - x * y;
        let dy = x * y - rates[1] * y;
        x += 0.01 * dx;
        y += 0.01 * dy;
    }
    x * y
}

#[differentiable]
fn over_slice(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0] * w[0]).powi(2)).sum()
}

/// Rows and entries of constants are known to be floats.
#[differentiable]
fn weighed(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let mut total = 0.0;
    for (row, factor) in weights.chunks_exact(2).zip(x) {
        total += factor * row.iter().zip(x).map(|(weight, x)| weight * x).sum::<f64>();
    }
    total + x.iter().zip(weights).map(|(x, weight)| x * weight).sum::<f64>()
}

#[test]
fn nothing_is_allocated_for_fixed_lengths() {
    let counts = measure(|| {
        std::hint::black_box(straight::value_and_grad(0.5, &[1.0, 2.0, 3.0]));
        std::hint::black_box(sums::value_and_grad(&[0.5; 8], 2.0));
        std::hint::black_box(steps::value_and_grad(&[1.1, 0.4]));
        let mut gradient = [0.0; 3];
        straight::accumulate_grad(0.5, &[1.0, 2.0, 3.0], 2.0, &mut 0.0, &mut gradient);
        std::hint::black_box(gradient);
    });
    assert_eq!(counts.count_total, 0);
}

#[test]
fn a_gradient_over_a_slice_is_the_only_allocation() {
    for len in [10, 1_000] {
        let x = vec![0.5; len];
        let counts = measure(|| {
            std::hint::black_box(over_slice::value_and_grad(&x));
        });
        assert_eq!((counts.count_total, counts.bytes_total), (1, 8 * len as u64));
        let counts = measure(|| {
            std::hint::black_box(weighed::value_and_grad(&x, &x));
        });
        assert_eq!((counts.count_total, counts.bytes_total), (1, 8 * len as u64));
    }
}

#[test]
fn lotka_and_volterra_keep_two_numbers_a_step() {
    for rates in workloads::lotka_volterra::inputs(4) {
        let peak = beyond_the_result(|| workloads::lotka_volterra::distance::value_and_grad(&rates));
        assert_eq!(peak, 100 * 2 * 8);
    }
}

#[test]
fn a_recurrent_network_keeps_a_multiple_of_its_state() {
    let peak = |Network { main, extra, state, sequence }: &Network| {
        beyond_the_result(|| loss::value_and_grad(main, extra, state, sequence))
    };
    for layers in [2, 4] {
        let [short, long] = [512, 1024].map(|steps| peak(&workloads::lstm::input(layers, steps + 1)));
        // Two rows are carried from step to step. The tape has the gates as well, so that no exponential is taken twice, and
        // two numbers for each call of the logistic function.
        let carried = (layers * 2 * BITS * 8) as u64;
        assert!(10 * (long - short) <= 512 * 76 * carried, "{} bytes a step", (long - short) / 512);
    }
}

/// A recurrent network in small, whose reverse sweep computes each character's gates again.
#[differentiable(checkpoint = "recompute")]
fn cells_again(main: &[[f64; BITS]], #[constant] state: &[[f64; BITS]], #[constant] steps: usize) -> f64 {
    let mut states: Vec<[f64; BITS]> = state.to_vec();
    let mut total = 0.0;
    for _ in 0..steps {
        for layer in 0..state.len() / 2 {
            for j in 0..BITS {
                let (hidden, cell) = (states[2 * layer][j], states[2 * layer + 1][j]);
                let forget = sigmoid(hidden * main[4 * layer][j]);
                let ingate = sigmoid(hidden * main[4 * layer + 1][j]);
                let outgate = sigmoid(hidden * main[4 * layer + 2][j]);
                let next: f64 = cell * forget + ingate * (hidden * main[4 * layer + 3][j]).tanh();
                states[2 * layer + 1][j] = next;
                states[2 * layer][j] = outgate * next.tanh();
            }
        }
        total += states[0][0];
    }
    total
}

#[test]
fn recomputed_cells_keep_their_state() {
    let Network { main, state, .. } = workloads::lstm::input(4, 2);
    let peak = |steps| beyond_the_result(|| cells_again::value_and_grad(&main[..16], &state, steps));
    // The tape is not one entry larger.
    let carried = std::mem::size_of_val(&state[..]) as u64;
    assert_eq!(peak(1024) - peak(512), 512 * carried);
}

/// The network of the benchmark, a function for each step: the reverse sweep keeps what is carried from character to character,
/// and takes each step once more.
#[differentiable(checkpoint = "recompute")]
fn loss_by_steps<const B: usize>(
    main: &[[f64; B]],
    extra: &[[f64; B]; 3],
    #[constant] state: &[[f64; B]],
    #[constant] sequence: &[[f64; B]],
) -> f64 {
    let mut states: Vec<[f64; B]> = state.to_vec();
    let mut total = 0.0;
    for t in 0..sequence.len() - 1 {
        let (next, likelihood) = step(main, extra, &states, &sequence[t], &sequence[t + 1]);
        states = next;
        total += likelihood;
    }
    -total / ((sequence.len() - 1) * B) as f64
}

/// The states after a character, and how likely the next one was before it was seen.
#[differentiable]
fn step<const B: usize>(
    main: &[[f64; B]],
    extra: &[[f64; B]; 3],
    before: &[[f64; B]],
    #[constant] character: &[f64; B],
    #[constant] next: &[f64; B],
) -> (Vec<[f64; B]>, f64) {
    let mut states: Vec<[f64; B]> = before.to_vec();
    let mut passed = [0.0; B];
    for j in 0..B {
        passed[j] = character[j] * extra[0][j];
    }
    for layer in 0..main.len() / ROWS {
        for j in 0..B {
            let forget = sigmoid(passed[j] * main[ROWS * layer][j] + main[ROWS * layer + 4][j]);
            let ingate =
                sigmoid(states[2 * layer][j] * main[ROWS * layer + 1][j] + main[ROWS * layer + 5][j]);
            let outgate = sigmoid(passed[j] * main[ROWS * layer + 2][j] + main[ROWS * layer + 6][j]);
            let change =
                (states[2 * layer][j] * main[ROWS * layer + 3][j] + main[ROWS * layer + 7][j]).tanh();
            let cell = states[2 * layer + 1][j] * forget + ingate * change;
            let hidden = outgate * cell.tanh();
            states[2 * layer + 1][j] = cell;
            states[2 * layer][j] = hidden;
            passed[j] = hidden;
        }
    }
    let mut sum = 2.0;
    for j in 0..B {
        passed[j] = passed[j] * extra[1][j] + extra[2][j];
        sum += passed[j].exp();
    }
    let normaliser = sum.ln();
    let mut likelihood = 0.0;
    for j in 0..B {
        likelihood += next[j] * (passed[j] - normaliser);
    }
    (states, likelihood)
}

#[test]
fn steps_that_are_taken_again_keep_their_state() {
    for layers in [2, 4] {
        let [short, long] = [512, 1024].map(|steps| workloads::lstm::input(layers, steps + 1));
        let peak = |Network { main, extra, state, sequence }: &Network| {
            beyond_the_result(|| loss_by_steps::value_and_grad(main, extra, state, sequence))
        };
        // The states of each step, as a `Vec`; one step's gates are there while it is reversed, and gone before the next.
        let carried = std::mem::size_of_val(&long.state[..]) + std::mem::size_of_val(&long.state);
        assert_eq!(peak(&long) - peak(&short), 512 * carried as u64);

        let Network { main, extra, state, sequence } = &short;
        let (value, gradient) = loss_by_steps::value_and_grad(main, extra, state, sequence);
        let (other, wanted) = loss::value_and_grad(main, extra, state, sequence);
        approx::assert_relative_eq!(value, other, max_relative = 1e-13);
        let pairs = gradient.0.as_flattened().iter().zip(wanted.0.as_flattened());
        for (found, wanted) in pairs.chain(gradient.1.as_flattened().iter().zip(wanted.1.as_flattened())) {
            approx::assert_relative_eq!(*found, *wanted, max_relative = 1e-9, epsilon = 1e-15);
        }
    }
}

#[test]
fn independent_residuals_keep_nothing() {
    let bundles = [10, 1000].map(workloads::ba::input);
    assert_eq!(bundles.each_ref().map(|input| beyond_the_result(|| input.derivative())), [0, 0]);

    // What depends on the components alone is computed before the points, and the pullbacks of one point's calls are gone before
    // the next.
    let mixtures = [10, 1000].map(|points| workloads::gmm::mixture(8, 5, points));
    let [few, many] = mixtures.each_ref().map(|input| beyond_the_result(|| input.derivative()));
    assert_eq!(few, many);

    // The pose of the bones is computed before the points, and is there once for all of them.
    let hands = [10, 1000].map(|points| workloads::hand::input(points, true));
    let [few, many] = hands.each_ref().map(|input| beyond_the_result(|| input.derivative()));
    assert_eq!(few, many);
}

#[derive(Clone, Differentiable)]
struct Signal {
    samples: Vec<f64>,
    gain: f64,
}

/// Reads entries of a field in each run, in arms one after the other and inside each other.
#[differentiable(second_order)]
fn power(signal: &Signal) -> f64 {
    let mut sum = 0.0;
    for i in 0..signal.samples.len() {
        if i % 2 == 0 {
            sum += signal.gain * signal.samples[i] * signal.samples[i];
        }
        sum += match i % 3 {
            0 => signal.samples[i],
            1 => signal.gain * signal.samples[i],
            _ => 0.5,
        };
        if i % 5 == 0 {
            for j in 0..2 {
                sum += signal.samples[i] * signal.samples[j];
            }
        }
    }
    sum
}

/// The same with an array.
#[differentiable]
fn power_of_array(samples: &Array1<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..samples.len() {
        sum += samples[i] * samples[i];
    }
    sum
}

#[test]
fn what_is_read_entry_by_entry_has_one_gradient() {
    let [few, many] = [100, 1000].map(|len| {
        let signal = Signal { samples: vec![0.5; len], gain: 2.0 };
        let counts = measure(|| _ = std::hint::black_box(power::grad(&signal)));
        let second = measure(|| _ = std::hint::black_box(power::hvp(&signal, &signal)));
        let array = Array1::from_elem(len, 0.5);
        let of_array = measure(|| _ = std::hint::black_box(power_of_array::grad(&array)));
        [counts, second, of_array].map(|counts| (counts.count_total, counts.bytes_total))
    });
    for (few, many) in few.into_iter().zip(many) {
        assert_eq!(few.0, many.0);
        assert!(many.1 <= 10 * few.1, "{} bytes for ten times as many entries as with {}", many.1, few.1);
    }
}

/// The products of a training step of 64-32-10 on 32 examples: forward, back to the hidden units, and two gradients.
fn products<T: Real>(matrices: &mut [Array2<T>; 5]) {
    let [x, w1, hidden, w2, logits] = matrices;
    matmul_into(T::ONE, x.view(), w1.view(), T::ZERO, hidden.view_mut());
    matmul_into(T::ONE, hidden.view(), w2.view(), T::ZERO, logits.view_mut());
    matmul_into(T::ONE, logits.view(), w2.t(), T::ZERO, hidden.view_mut());
    matmul_into(T::ONE, x.t(), hidden.view(), T::ZERO, w1.view_mut());
    matmul_into(T::ONE, hidden.t(), logits.view(), T::ZERO, w2.view_mut());
}

#[test]
fn a_training_step_uses_the_memory_of_the_last() {
    let mut matrices = [(32, 64), (64, 32), (32, 32), (32, 10), (32, 10)].map(Array2::<f32>::zeros);
    products(&mut matrices);
    let kernel = measure(|| products(&mut matrices));
    let optimisers: [&mut dyn Optimiser<f32>; 3] =
        [&mut Sgd::new(0.1), &mut Sgd::new(0.1).momentum(0.9), &mut Adam::new(0.1)];
    for optimiser in optimisers {
        let mut mlp = Mlp::new(&[64, 32, 10], Activation::Relu, 0);
        let (x, labels) = (Array2::from_elem((32, 64), 0.5), [3; 32]);
        let mut step =
            || _ = train_step(&mut mlp, optimiser, x.view(), &labels).expect("the data fit the network");
        // The buffers have all their sizes after two steps.
        (0..2).for_each(|_| step());
        let counts = measure(step);
        assert_eq!((counts.count_total, counts.bytes_total), (kernel.count_total, kernel.bytes_total));
    }
}
