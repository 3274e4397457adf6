//! What the generated gradients allocate: nothing, where the function is of fixed arrays and its loops' lengths are written
//! out; the gradient itself, where that is a `Vec`. What a training step allocates: nothing but the matrix kernel's scratch.

use allocation_counter::measure;
use chainrule::__private::matmul_into;
use chainrule::Real;
use chainrule::differentiable;
use chainrule::nn::{Activation, Adam, Mlp, Optimiser, Sgd, train_step};
use ndarray::Array2;

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
