//! The algorithms of backpropagation: the programs of the lecture run and check themselves, and what they say about
//! costs and shapes holds for more inputs than they print.

#[path = "../../examples/src/bin/cost.rs"]
mod cost;
#[path = "../../examples/src/bin/graph.rs"]
mod graph;
#[path = "../../examples/src/bin/minibatch.rs"]
mod minibatch;
#[path = "../../examples/src/bin/network.rs"]
mod network;
#[path = "../../examples/src/bin/one_hidden.rs"]
mod one_hidden;
#[path = "../../examples/src/bin/pullback.rs"]
mod pullback;
#[path = "../../examples/src/bin/rosenbrock.rs"]
mod rosenbrock;

use ndarray::{Array1, Array2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

#[test]
fn gradient_descent_reaches_the_floor_of_the_valley() {
    rosenbrock::main();
}

#[test]
fn both_paths_are_summed_and_the_joint_derivative_is_computed_once() {
    graph::main();
}

#[test]
fn the_reverse_sweep_is_linear_in_the_edges() {
    cost::main();
}

#[test]
fn pullbacks_are_products_with_the_transposed_jacobian() {
    pullback::main();
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let mut vector = || std::array::from_fn(|_| random.random_range(-2.0..2.0));
    for _ in 0..100 {
        pullback::check_jacobian(vector(), vector(), vector());
        pullback::check_hessian(vector(), vector());
    }
}

#[test]
fn networks_of_any_depth() {
    network::main();
    let penalty = network::Penalty { lambda: 0.01, biases: true };
    for depth in 1..=12 {
        network::check(&vec![3; depth + 1], penalty);
    }
}

#[test]
fn one_hidden_layer_has_the_gradient_of_the_closed_form() {
    one_hidden::main();
    let mut random = ChaCha8Rng::seed_from_u64(5);
    for (hidden, inputs) in [(1, 1), (2, 5), (7, 3), (30, 20)] {
        let w = Array2::from_shape_simple_fn((hidden, inputs), || random.random_range(-1.0..1.0));
        let v = Array1::from_shape_simple_fn(hidden, || random.random_range(-1.0..1.0));
        let x = Array1::from_shape_simple_fn(inputs, || random.random_range(-1.0..1.0));
        one_hidden::check(&w, &v, &x, random.random_range(-1.0..1.0), 0.1);
    }
}

#[test]
fn minibatch_gradients_are_means() {
    minibatch::main();
}
