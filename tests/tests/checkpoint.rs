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
