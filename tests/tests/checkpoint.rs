//! What a reverse sweep keeps, where the user says it: the numbers are the same, and the tapes are not.

use approx::assert_relative_eq;
use chainrule::differentiable;
use chainrule::graph::Graph;

/// The same loop three times: as the macro chooses, with everything kept, and with nothing kept that can be computed again.
macro_rules! decays {
    ($($(#[$attr:meta])* $name:ident;)*) => {$(
        #[differentiable(inspect, second_order)]
        fn $name(x: f64, k: f64, n: usize) -> f64 {
            let mut y = x;
            $(#[$attr])*
            for _ in 0..n {
                let rate = (k * y).exp();
                let gain = y * rate + k;
                y -= 0.1 * gain * gain.sin();
            }
            y
        }
    )*};
}

decays! {
    chosen;
    #[differentiable(checkpoint = "store")]
    stored;
    #[differentiable(checkpoint = "recompute")]
    computed;
}

#[differentiable(inspect, checkpoint = "recompute")]
fn whole(x: f64, k: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        #[differentiable(checkpoint = "store")]
        for _ in 0..2 {
            y -= 0.1 * (k * y).exp();
        }
        if y > 0.5 {
            y *= (k * y).exp();
        }
    }
    y
}

/// `1 / (1 + exp(−x))`: its pullback holds two numbers.
#[differentiable(second_order)]
fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The inner product with fixed weights.
#[differentiable(second_order)]
fn weighed(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    x.iter().zip(weights).map(|(x, weight)| x * weight).sum()
}

/// A recurrent network of one layer, of three units, whose gates are calls.
macro_rules! networks {
    ($($(#[$attr:meta])* $name:ident;)*) => {$(
        #[differentiable(inspect, second_order)]
        fn $name(
            start: &[f64; 3],
            weight: f64,
            #[constant] weights: &[f64],
            #[constant] inputs: &[f64],
            #[constant] bend: bool,
        ) -> f64 {
            let mut state = start.to_vec();
            $(#[$attr])*
            for input in inputs {
                let total = weighed(&state, weights);
                for j in 0..3 {
                    let gate = logistic(weight * state[j] + input);
                    let change = if bend { logistic(gate * state[j] - total) } else { gate * total };
                    state[j] = state[j] * gate + (1.0 - gate) * change.tanh();
                }
            }
            state[0] * state[1] + state[2]
        }
    )*};
}

networks! {
    gated;
    #[differentiable(checkpoint = "recompute")]
    gated_again;
}

/// A sum over calls: the loop is joined with its reverse, and makes each call once.
#[differentiable(checkpoint = "recompute")]
fn summed(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    for entry in x {
        total += logistic(k * entry);
    }
    total
}

/// What the loops of the reverse sweep find on their tapes.
fn kept(graph: &Graph) -> Vec<&str> {
    let loops = graph.adjoint.iter().map(|node| node.operation);
    loops.filter(|operation| operation.contains("keeps")).collect()
}

#[test]
fn the_gradient_does_not_depend_on_what_is_kept() {
    for n in [0, 1, 5] {
        let (value, (dx, dk)) = chosen::value_and_grad(0.9, 0.3, n);
        for (other, (ox, ok)) in [stored::value_and_grad(0.9, 0.3, n), computed::value_and_grad(0.9, 0.3, n)]
        {
            assert_eq!(value, other);
            assert_relative_eq!(dx, ox, max_relative = 1e-15);
            assert_relative_eq!(dk, ok, max_relative = 1e-15, epsilon = 1e-15);
        }
        let products = [chosen::hvp, stored::hvp, computed::hvp].map(|hvp| hvp(0.9, 0.3, n, 1.0, -1.0));
        assert_relative_eq!(products[0].0, products[1].0, max_relative = 1e-14, epsilon = 1e-14);
        assert_relative_eq!(products[0].1, products[2].1, max_relative = 1e-14, epsilon = 1e-14);
    }
}

#[test]
fn as_much_is_kept_as_the_user_says() {
    let (chosen, stored, computed) = (chosen::graph(), stored::graph(), computed::graph());
    // What is left out costs a second evaluation: an exponential and a sine.
    assert_eq!(kept(&computed), ["loop, keeps y"]);
    assert_eq!(kept(&chosen).len(), 1);
    let words = |graph: &Graph| kept(graph)[0].split(' ').count();
    assert!(words(&computed) < words(&chosen) && words(&chosen) <= words(&stored), "{stored}");
    assert!(computed.adjoint_operations > chosen.adjoint_operations);
    assert!(chosen.adjoint_operations >= stored.adjoint_operations);
}

#[test]
fn a_loop_overrides_its_function_and_holds_for_what_is_inside() {
    let difference = |h: f64| (whole(0.9 + h, 0.3, 3) - whole(0.9 - h, 0.3, 3)) / (2.0 * h);
    let (_, (dx, _)) = whole::value_and_grad(0.9, 0.3, 3);
    assert_relative_eq!(dx, difference(1e-6), max_relative = 1e-8);
    assert!(whole::graph().adjoint.iter().any(|node| node.operation.contains("keeps")));
}

#[test]
fn calls_that_are_made_again_give_the_same() {
    let (start, weights) = ([0.3, -0.7, 1.1], [0.5, -1.0, 0.25]);
    let inputs = [0.2, -0.5, 0.9, 0.0];
    for (inputs, bend) in [(&inputs[..], true), (&inputs[..], false), (&inputs[..1], true), (&[][..], false)]
    {
        let kept = gated::value_and_grad(&start, 0.8, &weights, inputs, bend);
        assert_eq!(kept, gated_again::value_and_grad(&start, 0.8, &weights, inputs, bend));
        let difference = |h: f64| {
            (gated(&start, 0.8 + h, &weights, inputs, bend) - gated(&start, 0.8 - h, &weights, inputs, bend))
                / (2.0 * h)
        };
        assert_relative_eq!(kept.1.1, difference(1e-5), max_relative = 1e-8, epsilon = 1e-10);
        let direction = [1.0, 0.5, -2.0];
        let products = [
            gated::hvp(&start, 0.8, &weights, inputs, bend, &direction, -1.0),
            gated_again::hvp(&start, 0.8, &weights, inputs, bend, &direction, -1.0),
        ];
        assert_eq!(products[0], products[1]);
        let grad = |h: f64| {
            let moved = std::array::from_fn(|j| start[j] + h * direction[j]);
            gated::grad(&moved, 0.8 - h, &weights, inputs, bend)
        };
        let (ahead, behind) = (grad(1e-5), grad(-1e-5));
        assert_relative_eq!(products[0].1, (ahead.1 - behind.1) / 2e-5, max_relative = 1e-7, epsilon = 1e-9);
    }
    let words = |graph: &Graph| kept(graph).iter().map(|loop_| loop_.split(", ").count()).sum::<usize>();
    assert!(words(&gated_again::graph()) < words(&gated::graph()), "{}", gated_again::graph());
}

#[test]
fn a_sum_over_calls_keeps_nothing_either_way() {
    let (value, (dx, dk)) = summed::value_and_grad(&[0.5, -1.0], 2.0);
    let terms = [0.5, -1.0].map(|entry: f64| logistic::value_and_grad(2.0 * entry));
    assert_eq!(value, terms[0].0 + terms[1].0);
    assert_eq!(dx, [2.0 * terms[0].1, 2.0 * terms[1].1]);
    assert_relative_eq!(dk, 0.5 * terms[0].1 - terms[1].1, max_relative = 1e-15);
}
