//! What the generated gradients allocate: nothing, where the function is of fixed arrays and its loops' lengths are written
//! out; the gradient itself, where that is a `Vec`.

use allocation_counter::measure;
use chainrule::differentiable;

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
