//! The measured functions with loops: the generated derivative is the hand-written one to eleven digits of its size, and the
//! values are the function's own to the last bit.

use chainrule_examples::adbench::{Problem, gmm as mixture, lstm as network};

use super::workloads::{ba, fraction, gmm, hand, lotka_volterra, lstm, valley, vectors};

/// Holds two gradients against each other.
#[track_caller]
fn near(generated: &[f64], by_hand: &[f64]) {
    assert_eq!(generated.len(), by_hand.len());
    let largest = by_hand.iter().fold(0.0, |largest: f64, entry| largest.max(entry.abs()));
    for (generated, by_hand) in generated.iter().zip(by_hand) {
        let error = (generated - by_hand).abs();
        assert!(error <= 1e-11 * (1.0 + largest), "{generated} is not {by_hand}");
    }
}

/// Holds two values against that of the function.
#[track_caller]
fn same(value: f64, others: [f64; 2]) {
    assert!(value.is_finite());
    assert_eq!(others.map(f64::to_bits), [value.to_bits(); 2], "{others:?} are not {value}");
}

#[test]
fn mixtures() {
    for (dimensions, count) in [(3, 20), (10, 40)] {
        let input = gmm::input(dimensions, count);
        let (value, gradient) = mixture::objective::value_and_grad(
            &input.alphas,
            &input.means,
            &input.icf,
            &input.points,
            input.prior,
        );
        let (own, by_hand) = gmm::by_hand(&input);
        same(input.objective(), [value, own]);
        near(&gradient.0, &by_hand.0);
        near(&gradient.1, &by_hand.1);
        near(&gradient.2, &by_hand.2);
    }
}

#[test]
fn mixtures_of_arrays() {
    let input = gmm::input(10, 40);
    let (means, points) = (input.means.as_chunks::<10>().0, input.points.as_chunks::<10>().0);
    let (value, gradient) =
        mixture::objective_of_arrays::value_and_grad(&input.alphas, means, &input.icf, points, input.prior);
    let (own, by_hand) = gmm::by_hand_of_arrays::<10>(&input);
    same(input.objective(), [value, own]);
    near(&gradient.0, &by_hand.0);
    near(gradient.1.as_flattened(), &by_hand.1);
    near(&gradient.2, &by_hand.2);
}

#[test]
fn bundle_adjustment() {
    let mut input = ba::input(1000);
    input.cameras[3][..3].fill(0.0);
    let (generated, by_hand) = (input.derivative(), ba::by_hand(&input));
    assert_eq!((&generated.starts, &generated.columns), (&by_hand.starts, &by_hand.columns));
    near(&generated.values, &by_hand.values);
}

#[test]
fn networks() {
    for layers in [1, 2, 4] {
        let input = lstm::input(layers, 30);
        let (value, gradient) =
            network::loss::value_and_grad(&input.main, &input.extra, &input.state, &input.sequence);
        let (own, by_hand) = lstm::by_hand(&input);
        same(input.objective(), [value, own]);
        near(gradient.0.as_flattened(), by_hand.0.as_flattened());
        near(gradient.1.as_flattened(), by_hand.1.as_flattened());
    }
}

#[test]
fn hands() {
    for complicated in [false, true] {
        let input = hand::input(30, complicated);
        let (generated, by_hand) = (input.derivative(), hand::by_hand(&input));
        assert_eq!(generated.width, by_hand.width);
        near(&generated.entries, &by_hand.entries);
    }
}

#[test]
fn rosenbrock_valleys() {
    let x = valley::input();
    let (value, by_hand) = valley::by_hand(&x);
    for (own, gradient) in [valley::indexed::value_and_grad(&x), valley::windowed::value_and_grad(&x)] {
        same(valley::indexed(&x), [own, value]);
        same(valley::windowed(&x), [own, value]);
        near(&gradient, &by_hand);
    }
}

#[test]
fn predators_and_prey() {
    for rates in lotka_volterra::inputs(16) {
        let (value, gradient) = lotka_volterra::distance::value_and_grad(&rates);
        let (own, by_hand) = lotka_volterra::by_hand(&rates);
        same(lotka_volterra::distance(&rates), [value, own]);
        near(&gradient, &by_hand);
    }
}

#[test]
fn long_vectors() {
    let (x, y) = (vectors::vector(1), vectors::vector(2));
    let (value, gradient) = vectors::dot::value_and_grad(&x, &y);
    let (own, by_hand) = vectors::dot_by_hand(&x, &y);
    same(vectors::dot(&x, &y), [value, own]);
    near(&gradient.0, &by_hand.0);
    near(&gradient.1, &by_hand.1);

    let (value, gradient) = vectors::log_sum_exp::value_and_grad(&x);
    let (own, by_hand) = vectors::log_sum_exp_by_hand(&x);
    same(vectors::log_sum_exp(&x), [value, own]);
    near(&gradient, &by_hand);

    let matrix = vectors::matrix();
    let (value, gradient) = vectors::quadratic::value_and_grad(&x, &matrix);
    let (own, by_hand) = vectors::quadratic_by_hand(&x, &matrix);
    same(vectors::quadratic(&x, &matrix), [value, own]);
    near(&gradient, &by_hand);

    let (value, gradient) = vectors::prefix::value_and_grad(&x);
    let (own, by_hand) = vectors::prefix_by_hand(&x);
    same(vectors::prefix(&x), [value, own]);
    near(&gradient, &by_hand);
}

#[test]
fn recursions() {
    for depth in [0, 1, 7, 1000] {
        let (value, (da, db)) = fraction::fraction::value_and_grad(0.7, 1.3, depth);
        let (own, (ha, hb)) = fraction::by_hand(0.7, 1.3, depth);
        same(fraction::fraction(0.7, 1.3, depth), [value, own]);
        near(&[da, db], &[ha, hb]);
    }
}

#[test]
fn roots() {
    for a in [0.01, 0.5, 1.0, 2.0, 1e6] {
        let (value, gradient) = vectors::root::value_and_grad(a);
        let (own, by_hand) = vectors::root_by_hand(a);
        same(vectors::root(a), [value, own]);
        near(&[gradient], &[by_hand]);
    }
}
