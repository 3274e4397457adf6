//! Training: the same from run to run, exact against closed forms, and careful with what it is given.

#![forbid(unsafe_code)]

use approx::assert_relative_eq;
use chainrule::nn::layer::{affine, dense, matmul};
use chainrule::nn::loss::softmax_cross_entropy;
use chainrule::nn::{
    Activation, Adam, Dense, Error, Fit, Gradient, Loss, Mlp, Optimiser, Regulariser, Sampling, Sgd, Targets,
    accuracy, fit, train_step, train_step_on,
};
use chainrule::{Real, differentiable};
use ndarray::{Array, Array1, Array2, ArrayView2, Axis, Dimension, Slice, array};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A matrix of numbers from −1 to 1.
fn random<T: Real>(rows: usize, columns: usize, seed: u64) -> Array2<T> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    Array2::from_shape_simple_fn((rows, columns), || T::from_f64(2.0 * rng.random::<f64>() - 1.0))
}

/// Compares arrays, number by number, up to a share of the largest.
#[track_caller]
fn assert_close<D: Dimension>(ours: &Array<f64, D>, expected: &Array<f64, D>, share: f64) {
    assert_eq!(ours.shape(), expected.shape());
    let size = expected.fold(0.0_f64, |most, x| most.max(x.abs()));
    for (a, b) in ours.iter().zip(expected) {
        assert!((a - b).abs() <= share * size, "{a} is not {b}:\n{ours}\n{expected}");
    }
}

/// Examples of five features in three classes.
fn examples<T: Real>(rows: usize) -> (Array2<T>, Vec<usize>) {
    (random(rows, 5, 11), (0..rows).map(|i| (7 * i + i / 3) % 3).collect())
}

fn network<T: Real>() -> Mlp<T> {
    Mlp::new(&[5, 8, 6, 3], Activation::Tanh, 1)
}

/// Every number of a network, bit by bit.
fn bits(mlp: &Mlp<f32>) -> Vec<u32> {
    bits_of(mlp.layers.iter().flat_map(|layer| layer.weight.iter().chain(&layer.bias)))
}

fn bits_of<'a>(numbers: impl IntoIterator<Item = &'a f32>) -> Vec<u32> {
    numbers.into_iter().map(|x| x.to_bits()).collect()
}

/// Pixels and labels: four fifths for training, one fifth for the test.
struct Digits {
    train: (Array2<f32>, Vec<usize>),
    test: (Array2<f32>, Vec<usize>),
}

fn digits() -> Digits {
    let text = include_str!("../../examples/data/digits.csv");
    let rows: Vec<Vec<usize>> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|field| field.parse().expect("the data are whole numbers")).collect())
        .collect();
    let part = |of: &dyn Fn(usize) -> bool| {
        let rows: Vec<_> = rows.iter().enumerate().filter(|(i, _)| of(*i)).map(|(_, row)| row).collect();
        let x = Array2::from_shape_fn((rows.len(), 64), |(i, j)| rows[i][j] as f32 / 16.0);
        (x, rows.iter().map(|row| row[64]).collect())
    };
    Digits { train: part(&|i| i % 5 != 0), test: part(&|i| i % 5 == 0) }
}

/// Trains 64-32-10 with momentum; gives the losses and the network.
fn train_on(digits: &Digits, epochs: usize, seed: u64, sampling: Sampling) -> (Vec<f32>, Mlp<f32>) {
    let mut mlp = Mlp::new(&[64, 32, 10], Activation::Relu, seed);
    let mut optimiser = Sgd::new(0.05).momentum(0.9);
    let plan = Fit::new(Loss::SoftmaxCrossEntropy).epochs(epochs).batch(32).sampling(sampling).seed(seed);
    let (x, labels) = &digits.train;
    let mut losses = Vec::new();
    fit(&mut mlp, &mut optimiser, x.view(), Targets::Labels(labels), &plan, |_, epoch| {
        losses.push(epoch.loss)
    })
    .expect("the data fit the network");
    (losses, mlp)
}

#[test]
fn a_seed_gives_the_same_bits_from_run_to_run() {
    let digits = digits();
    for sampling in [Sampling::WithoutReplacement, Sampling::WithReplacement] {
        let [(losses, mlp), (again, second)] = [0, 1].map(|_| train_on(&digits, 2, 9, sampling));
        assert_eq!(bits_of(&losses), bits_of(&again));
        assert_eq!(bits(&mlp), bits(&second));
        assert_ne!(bits(&mlp), bits(&train_on(&digits, 2, 10, sampling).1));
    }
}

#[test]
fn digits_are_learnt_in_a_few_epochs() {
    let digits = digits();
    let (losses, mlp) = train_on(&digits, 5, 0, Sampling::WithoutReplacement);
    assert_eq!(losses.len(), 5);
    assert!(losses[4] < losses[0] / 4.0, "{losses:?}");
    let (x, labels) = &digits.test;
    let reached = accuracy(mlp.predict(x.view()).view(), labels);
    assert!(reached >= 0.92, "{reached}");
}

/// A network of two layers as one function over arrays, differentiated whole.
#[differentiable]
fn two_layers(
    x: &Array2<f64>,
    w1: &Array2<f64>,
    b1: &Array1<f64>,
    w2: &Array2<f64>,
    b2: &Array1<f64>,
    #[constant] activation: Activation<f64>,
    labels: &[usize],
) -> f64 {
    let hidden = dense(x, w1, b1, activation);
    let logits = affine(&hidden, w2, b2);
    softmax_cross_entropy(&logits, labels)
}

#[test]
fn the_gradient_of_a_network_is_that_of_the_whole_function() {
    let (x, labels) = examples(9);
    for activation in [
        Activation::Relu,
        Activation::Tanh,
        Activation::Sigmoid,
        Activation::Gelu,
        Activation::LeakyRelu(0.1),
    ] {
        let mlp = Mlp::<f64>::new(&[5, 7, 3], activation, 4);
        let [first, second] = &mlp.layers[..] else { panic!("two layers") };
        let (value, (_, w1, b1, w2, b2)) = two_layers::value_and_grad(
            &x,
            &first.weight,
            &first.bias,
            &second.weight,
            &second.bias,
            activation,
            &labels,
        );
        let (ours, gradient) = gradient_of(&mlp, x.view(), &labels);
        assert_relative_eq!(ours, value, max_relative = 1e-14);
        for (layer, (w, b)) in gradient.layers.iter().zip([(w1, b1), (w2, b2)]) {
            assert_close(&layer.weight, &w, 1e-12);
            assert_close(&layer.bias, &b, 1e-12);
        }
    }
}

/// The same product as the kernel's, by the rules of `ndarray`'s operations.
#[differentiable]
fn affine_by_operators(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let sums = x.dot(w) + b;
    (&sums * &sums).sum()
}

#[differentiable]
fn affine_by_kernel(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let sums = affine(x, w, b);
    (&sums * &sums).sum()
}

#[test]
fn the_rule_of_the_kernel_agrees_with_the_macro() {
    let (x, w, b) = (random(6, 4, 1), random(4, 3, 2), array![0.5, -0.25, 2.0]);
    let (value, gradient) = affine_by_operators::value_and_grad(&x, &w, &b);
    let (ours, (dx, dw, db)) = affine_by_kernel::value_and_grad(&x, &w, &b);
    assert_relative_eq!(ours, value, max_relative = 1e-13);
    assert_close(&dx, &gradient.0, 1e-12);
    assert_close(&dw, &gradient.1, 1e-12);
    assert_close(&db, &gradient.2, 1e-12);
}

#[test]
fn pullbacks_and_tangents_of_the_kernels_are_adjoint() {
    let (x, w, b) = (random::<f64>(6, 4, 1), random(4, 3, 2), array![0.5, -0.25, 2.0]);
    let (tx, tw, tb) = (random(6, 4, 3), random(4, 3, 4), array![1.0, 2.0, -1.0]);
    let d = random(6, 3, 5);

    let (_, tangent) = affine::jvp(&x, &w, &b, &tx, &tw, &tb);
    let (dx, dw, db) = affine::vjp(&x, &w, &b).1(d.clone());
    let along = (&dx * &tx).sum() + (&dw * &tw).sum() + (&db * &tb).sum();
    assert_relative_eq!((&tangent * &d).sum(), along, max_relative = 1e-12);

    let (_, tangent) = matmul::jvp(&x, &w, &tx, &tw);
    let (dx, dw) = matmul::vjp(&x, &w).1(d.clone());
    assert_relative_eq!((&tangent * &d).sum(), (&dx * &tx).sum() + (&dw * &tw).sum(), max_relative = 1e-12);

    let (_, tangent) = dense::jvp(&x, &w, &b, Activation::Silu, &tx, &tw, &tb);
    let (dx, dw, db) = dense::vjp(&x, &w, &b, Activation::Silu).1(d.clone());
    let along = (&dx * &tx).sum() + (&dw * &tw).sum() + (&db * &tb).sum();
    assert_relative_eq!((&tangent * &d).sum(), along, max_relative = 1e-12);
}

fn gradient_of<T: Real>(mlp: &Mlp<T>, x: ArrayView2<T>, labels: &[usize]) -> (T, Gradient<T>) {
    mlp.value_and_grad(x, Targets::Labels(labels), Loss::SoftmaxCrossEntropy, &Regulariser::none())
        .expect("the data fit the network")
}

/// The largest difference between a minibatch's gradient and the mean of its examples', over the largest entry.
fn distance_to_the_mean<T: Real>(activation: Activation<T>) -> f64 {
    let (x, labels) = examples::<T>(32);
    let mlp = Mlp::new(&[5, 8, 6, 3], activation, 1);
    let (_, batched) = gradient_of(&mlp, x.view(), &labels);
    let singles: Vec<_> = (0..32)
        .map(|i| gradient_of(&mlp, x.slice_axis(Axis(0), Slice::from(i..=i)), &labels[i..=i]).1)
        .collect();
    let (mut distance, mut size) = (0.0_f64, 0.0_f64);
    for (k, layer) in batched.layers.iter().enumerate() {
        for (index, &g) in layer.weight.indexed_iter() {
            let mean =
                singles.iter().map(|single| single.layers[k].weight[index].to_f64()).sum::<f64>() / 32.0;
            distance = distance.max((g.to_f64() - mean).abs());
            size = size.max(mean.abs());
        }
        for (j, &g) in layer.bias.indexed_iter() {
            let mean = singles.iter().map(|single| single.layers[k].bias[j].to_f64()).sum::<f64>() / 32.0;
            distance = distance.max((g.to_f64() - mean).abs());
        }
    }
    distance / size
}

#[test]
fn the_gradient_of_a_minibatch_is_the_mean_of_its_examples() {
    assert!(distance_to_the_mean::<f32>(Activation::Relu) < 1e-6);
    assert!(distance_to_the_mean::<f32>(Activation::Tanh) < 1e-6);
    assert!(distance_to_the_mean::<f64>(Activation::Relu) < 1e-12);
    assert!(distance_to_the_mean::<f64>(Activation::Softplus) < 1e-12);
}

#[test]
fn one_hidden_layer_has_its_closed_gradient() {
    // a = xW, h = σ(a), ŷ = h·v, J = (ŷ − y)² + λ(‖W‖² + ‖v‖²); g = 2(ŷ − y), ∇v = g·h + 2λv and
    // ∇W = xᵀ(g·v ⊙ σ′(a)) + 2λW.
    let (x, y, lambda) = (random::<f64>(1, 4, 1), array![[0.7]], 0.03);
    let (w, v) = (random(4, 6, 2), random(6, 1, 3));
    let layer = |weight: &Array2<f64>, activation| Dense {
        weight: weight.clone(),
        bias: Array1::zeros(weight.ncols()),
        activation,
    };
    let mlp = Mlp::from_layers(vec![layer(&w, Activation::Sigmoid), layer(&v, Activation::Identity)]);
    let targets = Targets::Values(y.view());
    let (value, gradient) =
        mlp.value_and_grad(x.view(), targets, Loss::SquaredError, &Regulariser::l2(lambda)).unwrap();

    let h = x.dot(&w).mapv(|a| 1.0 / (1.0 + (-a).exp()));
    let g = 2.0 * (h.dot(&v)[[0, 0]] - 0.7);
    let penalty = (&w * &w).sum() + (&v * &v).sum();
    assert_relative_eq!(value, g * g / 4.0 + lambda * penalty, max_relative = 1e-12);
    assert_close(&gradient.layers[1].weight, &(g * &h.t() + 2.0 * lambda * &v), 1e-12);
    let slopes = g * &v.t() * &h.mapv(|h| h * (1.0 - h));
    let expected = x.t().dot(&slopes) + 2.0 * lambda * &w;
    assert_close(&gradient.layers[0].weight, &expected, 1e-12);
    assert_close(&gradient.layers[0].bias, &slopes.sum_axis(Axis(0)), 1e-12);
}

#[test]
fn every_loss_and_penalty_agrees_with_central_differences() {
    let (x, labels) = examples::<f64>(6);
    let values = random(6, 3, 8);
    let shares = values.mapv(|v| 0.5 * (v + 1.0));
    let cases = [
        (Loss::SoftmaxCrossEntropy, Targets::Labels(&labels), Regulariser::none()),
        (Loss::SquaredError, Targets::Values(values.view()), Regulariser::l2(0.1).biases(true)),
        (Loss::Logistic, Targets::Values(shares.view()), Regulariser::elastic(0.05, 0.02)),
    ];
    for (loss, targets, regulariser) in cases {
        let mut mlp = Mlp::<f64>::new(&[5, 4, 3], Activation::Silu, 6);
        // No bias is where the magnitude has its kink.
        mlp.layers.iter_mut().for_each(|layer| layer.bias.fill(0.3));
        let (_, gradient) = mlp.value_and_grad(x.view(), targets, loss, &regulariser).unwrap();
        let at = |k: usize, place: Option<(usize, usize)>, j: usize, step: f64| {
            let mut moved = mlp.clone();
            match place {
                Some(index) => moved.layers[k].weight[index] += step,
                None => moved.layers[k].bias[j] += step,
            }
            moved.value_and_grad(x.view(), targets, loss, &regulariser).unwrap().0
        };
        for (k, layer) in gradient.layers.iter().enumerate() {
            for (index, &slope) in layer.weight.indexed_iter() {
                let difference = (at(k, Some(index), 0, 1e-5) - at(k, Some(index), 0, -1e-5)) / 2e-5;
                assert_relative_eq!(slope, difference, max_relative = 1e-6, epsilon = 1e-9);
            }
            for (j, &slope) in layer.bias.indexed_iter() {
                let difference = (at(k, None, j, 1e-5) - at(k, None, j, -1e-5)) / 2e-5;
                assert_relative_eq!(slope, difference, max_relative = 1e-6, epsilon = 1e-9);
            }
        }
    }
}

/// An optimiser that keeps to itself that its steps are plain descent.
#[derive(Clone)]
struct Secretive<O>(O);

impl<T: Real, O: Optimiser<T>> Optimiser<T> for Secretive<O> {
    fn begin(&mut self, lengths: &[usize]) -> Result<(), Error> {
        self.0.begin(lengths)
    }

    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]) {
        self.0.update(index, parameter, gradient);
    }
}

/// Plain descent that counts what is asked of it.
struct Counting<T> {
    rate: T,
    begun: usize,
    updates: usize,
}

impl<T: Real> Counting<T> {
    fn new(rate: f64) -> Self {
        Self { rate: T::from_f64(rate), begun: 0, updates: 0 }
    }
}

impl<T: Real> Optimiser<T> for Counting<T> {
    fn begin(&mut self, _: &[usize]) -> Result<(), Error> {
        self.begun += 1;
        Ok(())
    }

    fn update(&mut self, index: usize, parameter: &mut [T], gradient: &[T]) {
        self.updates += 1;
        Sgd::new(self.rate).update(index, parameter, gradient);
    }

    fn plain_descent(&self) -> Option<T> {
        Some(self.rate)
    }
}

/// The largest difference between two networks' parameters.
fn distance<T: Real>(one: &Mlp<T>, other: &Mlp<T>) -> f64 {
    let parameters =
        |mlp: &Mlp<T>| mlp.layers.iter().flat_map(|l| l.weight.iter().chain(&l.bias).copied()).collect();
    let (one, other): (Vec<T>, Vec<T>) = (parameters(one), parameters(other));
    one.iter().zip(&other).fold(0.0, |most, (&a, &b)| (a - b).to_f64().abs().max(most))
}

/// Trains with plain descent that says so, and with descent that does not, on minibatches of several sizes.
fn plain_descent_is_the_optimiser_on_the_gradient<T: Real>(rounding: f64) {
    let (x, labels) = examples::<T>(40);
    for activation in [Activation::Relu, Activation::Tanh, Activation::Gelu, Activation::Identity] {
        let mut plain = Mlp::<T>::new(&[5, 8, 6, 3], activation, 1);
        let (mut secretive, mut counting) = (plain.clone(), Counting::new(0.1));
        for rows in [0..16, 16..23, 23..40] {
            let (x, labels) = (x.slice_axis(Axis(0), Slice::from(rows.clone())), &labels[rows]);
            let a = train_step(&mut plain, &mut counting, x, labels).unwrap();
            let b = train_step(&mut secretive, &mut Secretive(Sgd::new(counting.rate)), x, labels).unwrap();
            assert!((a - b).to_f64().abs() <= rounding);
        }
        assert_eq!((counting.begun, counting.updates), (3, 0));
        assert!(distance(&plain, &secretive) <= rounding);
        assert!(distance(&plain, &Mlp::new(&[5, 8, 6, 3], activation, 1)) > 1e-3);
    }
}

#[test]
fn plain_descent_comes_out_the_same_without_a_gradient() {
    plain_descent_is_the_optimiser_on_the_gradient::<f32>(1e-6);
    plain_descent_is_the_optimiser_on_the_gradient::<f64>(1e-14);
}

#[test]
fn a_penalty_is_not_left_out_of_plain_descent() {
    let (x, labels) = examples::<f64>(10);
    let (mut one, mut other, mut counting) = (network(), network(), Counting::new(0.1));
    let (targets, loss) = (Targets::Labels(&labels), Loss::SoftmaxCrossEntropy);
    let penalty = Regulariser::l2(0.1);
    train_step_on(&mut one, &mut counting, x.view(), targets, loss, &penalty).unwrap();
    train_step_on(&mut other, &mut Secretive(Sgd::new(0.1)), x.view(), targets, loss, &penalty).unwrap();
    assert_eq!(one, other);
    assert_eq!((counting.begun, counting.updates), (1, 6));
}

/// A rectifier makes zeros of one infinite input, and the loss is finite.
fn an_infinity_behind_a_rectifier<T: Real>() {
    let (mut x, labels) = examples::<T>(8);
    let mut mlp = Mlp::<T>::new(&[5, 8, 3], Activation::Relu, 2);
    mlp.layers[0].weight.row_mut(3).fill(-T::ONE);
    let mut counting = Counting::new(0.1);
    train_step(&mut mlp, &mut counting, x.view(), &labels).unwrap();
    let before = mlp.clone();

    x[[6, 3]] = T::INFINITY;
    assert!(softmax_cross_entropy(&mlp.predict(x.view()), &labels).is_finite());
    let refused = train_step(&mut mlp, &mut counting, x.view(), &labels);
    assert_eq!(refused, Err(Error::Gradient { layer: 0 }));
    assert_eq!(mlp, before);
    assert_eq!((counting.begun, counting.updates), (1, 0));
}

#[test]
fn plain_descent_sees_an_infinity_behind_a_rectifier() {
    an_infinity_behind_a_rectifier::<f32>();
    an_infinity_behind_a_rectifier::<f64>();
}

/// One step of y = x·w on inputs of this size, whose gradient is finite, though far from small.
fn a_step_on_inputs_of<T: Real>(size: f64) -> (Mlp<T>, Mlp<T>, Counting<T>) {
    let x = Array2::from_elem((4, 2), T::from_f64(size));
    let y = Array2::from_elem((4, 1), T::from_f64(30.0));
    let mut plain = Mlp::new(&[2, 1], Activation::Identity, 0);
    plain.layers[0].weight.fill(T::from_f64(1.0 / size));
    let (mut secretive, mut counting) = (plain.clone(), Counting::new(1e-2 / size));
    let rate = counting.rate;
    let (targets, loss, none) = (Targets::Values(y.view()), Loss::SquaredError, Regulariser::none());
    train_step_on(&mut plain, &mut counting, x.view(), targets, loss, &none).unwrap();
    train_step_on(&mut secretive, &mut Secretive(Sgd::new(rate)), x.view(), targets, loss, &none).unwrap();
    (plain, secretive, counting)
}

#[test]
fn plain_descent_looks_at_gradients_that_may_overflow() {
    // The descent is on (2·size·w − 30)², from w = 1/size: the derivative by each w is −56·size.
    let (plain, secretive, counting) = a_step_on_inputs_of::<f32>(1e32);
    assert_eq!(bits(&plain), bits(&secretive));
    assert_eq!(counting.updates, 2);
    assert_relative_eq!(plain.layers[0].weight[[0, 0]], 0.56, max_relative = 1e-6);

    let (plain, secretive, counting) = a_step_on_inputs_of::<f64>(1e300);
    assert_eq!(plain, secretive);
    assert_eq!(counting.updates, 2);
    assert_relative_eq!(plain.layers[0].weight[[0, 0]], 0.56, max_relative = 1e-14);

    let (plain, secretive, counting) = a_step_on_inputs_of::<f64>(1e32);
    assert_eq!(counting.updates, 0);
    assert_relative_eq!(plain.layers[0].weight[[0, 0]], 0.56, max_relative = 1e-14);
    assert!(distance(&plain, &secretive) <= 1e-15);
}

/// One step of an optimiser, written out over the gradients.
fn descended(
    mut mlp: Mlp<f64>,
    x: ArrayView2<f64>,
    labels: &[usize],
    optimiser: &mut dyn Optimiser<f64>,
) -> Mlp<f64> {
    let (_, gradient) = gradient_of(&mlp, x, labels);
    let lengths: Vec<_> =
        mlp.layers.iter().flat_map(|layer| [layer.weight.len(), layer.bias.len()]).collect();
    optimiser.begin(&lengths).unwrap();
    for (k, (layer, slopes)) in mlp.layers.iter_mut().zip(&gradient.layers).enumerate() {
        let weight = layer.weight.as_slice_mut().unwrap();
        optimiser.update(2 * k, weight, slopes.weight.as_slice().unwrap());
        optimiser.update(2 * k + 1, layer.bias.as_slice_mut().unwrap(), slopes.bias.as_slice().unwrap());
    }
    mlp
}

#[test]
fn a_step_is_the_optimiser_on_the_gradient() {
    let (x, labels) = examples(10);
    type Make = fn() -> Box<dyn Optimiser<f64>>;
    let optimisers: [Make; 6] = [
        || Box::new(Secretive(Sgd::new(0.1))),
        || Box::new(Sgd::new(0.1).weight_decay(0.01)),
        || Box::new(Sgd::new(0.1).momentum(0.9)),
        || Box::new(Sgd::new(0.1).momentum(0.9).weight_decay(0.01)),
        || Box::new(Sgd::new(0.1).momentum(0.9).nesterov(true)),
        || Box::new(Adam::new(0.01)),
    ];
    for optimiser in optimisers {
        let (mut stepped, mut plain) = (network(), network());
        let (mut one, mut other) = (optimiser(), optimiser());
        for _ in 0..3 {
            train_step(&mut stepped, &mut *one, x.view(), &labels).unwrap();
            plain = descended(plain, x.view(), &labels, &mut *other);
        }
        assert_eq!(stepped, plain);
    }
}

#[test]
fn a_gradient_that_overflows_is_refused() {
    // The loss and its cotangents are finite, and so is every input: only their product is not.
    let x = Array2::from_elem((4, 2), 1e30_f32);
    let mut mlp = Mlp::<f32>::new(&[2, 1], Activation::Identity, 0);
    mlp.layers[0].weight.fill(1e-13);
    let before = bits(&mlp);
    let y = Array2::zeros((4, 1));
    let targets = Targets::Values(y.view());
    let mut optimiser = Sgd::new(1e-30);
    let result =
        train_step_on(&mut mlp, &mut optimiser, x.view(), targets, Loss::SquaredError, &Regulariser::none());
    assert_eq!(result, Err(Error::Gradient { layer: 0 }));
    assert_eq!(bits(&mlp), before);
}

#[test]
fn a_step_gives_the_loss_before_it() {
    let (x, labels) = examples::<f64>(10);
    let mut mlp = network();
    let before = softmax_cross_entropy(&mlp.predict(x.view()), &labels);
    let loss = train_step(&mut mlp, &mut Sgd::new(0.1), x.view(), &labels).unwrap();
    assert_relative_eq!(loss, before, max_relative = 1e-13);
}

#[test]
fn memory_order_makes_no_difference() {
    let (x, labels) = examples::<f64>(10);
    let mut plain = network();
    let mut transposed = plain.clone();
    for layer in &mut transposed.layers {
        layer.weight = layer.weight.t().as_standard_layout().into_owned().reversed_axes();
        layer.bias = layer.bias.iter().rev().copied().collect();
        layer.bias.invert_axis(Axis(0));
    }
    let columns = x.t().as_standard_layout().into_owned();
    for _ in 0..3 {
        let a = train_step(&mut plain, &mut Sgd::new(0.1), x.view(), &labels).unwrap();
        let b = train_step(&mut transposed, &mut Sgd::new(0.1), columns.t(), &labels).unwrap();
        assert_relative_eq!(a, b, max_relative = 1e-12);
    }
    assert_close(&plain.layers[0].weight, &transposed.layers[0].weight, 1e-12);
}

/// Trains twice, with a refused step in between or without; both must come out the same, bit for bit.
fn is_refused_without_a_trace(
    optimiser: impl Optimiser<f64> + Clone,
    expected: impl Fn(&Error) -> bool,
    refused: impl Fn(&mut Mlp<f64>, &mut dyn Optimiser<f64>) -> Result<f64, Error>,
) {
    let (x, labels) = examples::<f64>(10);
    let (mut mlp, mut optimiser) = (network(), optimiser);
    train_step(&mut mlp, &mut optimiser, x.view(), &labels).unwrap();
    let (mut twin, mut twin_optimiser) = (mlp.clone(), optimiser.clone());

    let error = refused(&mut mlp, &mut optimiser).expect_err("the step is refused");
    assert!(expected(&error), "{error:?}");
    assert_eq!(mlp, twin);
    let after = train_step(&mut mlp, &mut optimiser, x.view(), &labels).unwrap();
    let twin_after = train_step(&mut twin, &mut twin_optimiser, x.view(), &labels).unwrap();
    assert_eq!((after, mlp), (twin_after, twin));
}

fn refused_by_all(
    expected: impl Fn(&Error) -> bool + Copy,
    refused: impl Fn(&mut Mlp<f64>, &mut dyn Optimiser<f64>) -> Result<f64, Error> + Copy,
) {
    is_refused_without_a_trace(Sgd::new(0.1), expected, refused);
    is_refused_without_a_trace(Sgd::new(0.1).momentum(0.9), expected, refused);
    is_refused_without_a_trace(Adam::new(0.01), expected, refused);
}

#[test]
fn wrong_shapes_are_refused() {
    let (x, labels) = examples::<f64>(4);
    let (x, labels) = (&x, &labels[..]);
    refused_by_all(
        |error| *error == Error::Features { expected: 5, found: 4 },
        |mlp, optimiser| train_step(mlp, optimiser, x.slice_axis(Axis(1), Slice::from(..4)), labels),
    );
    refused_by_all(
        |error| *error == Error::TargetCount { examples: 4, targets: 3 },
        |mlp, optimiser| train_step(mlp, optimiser, x.view(), &labels[..3]),
    );
    refused_by_all(
        |error| *error == Error::EmptyBatch,
        |mlp, optimiser| train_step(mlp, optimiser, x.slice_axis(Axis(0), Slice::from(..0)), &[]),
    );
    refused_by_all(
        |error| *error == Error::Label { row: 1, label: 3, classes: 3 },
        |mlp, optimiser| train_step(mlp, optimiser, x.view(), &[0, 3, 1, 7]),
    );
    let values = Array2::zeros((4, 2));
    refused_by_all(
        |error| *error == Error::TargetWidth { expected: 3, found: 2 },
        |mlp, optimiser| {
            let targets = Targets::Values(values.view());
            train_step_on(mlp, optimiser, x.view(), targets, Loss::SquaredError, &Regulariser::none())
        },
    );
    refused_by_all(
        |error| matches!(error, Error::TargetKind { .. }),
        |mlp, optimiser| {
            let targets = Targets::Labels(labels);
            train_step_on(mlp, optimiser, x.view(), targets, Loss::SquaredError, &Regulariser::none())
        },
    );
}

#[test]
fn what_is_not_finite_is_refused() {
    let labels = [0, 1, 2, 0];
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut x = examples::<f64>(4).0;
        x[[2, 3]] = bad;
        // A tanh makes a finite number of an infinite one, so the loss may be finite.
        refused_by_all(
            |error| matches!(error, Error::Loss(_) | Error::Gradient { layer: 0 }),
            |mlp, optimiser| train_step(mlp, optimiser, x.view(), &labels),
        );
    }
    let x = examples::<f64>(4).0 * 1e200;
    refused_by_all(
        |error| matches!(error, Error::Loss(loss) if !loss.is_finite()),
        |mlp, optimiser| {
            let values = Array2::from_elem((4, 3), -1e200);
            let targets = Targets::Values(values.view());
            train_step_on(mlp, optimiser, x.view(), targets, Loss::SquaredError, &Regulariser::none())
        },
    );
}

#[test]
fn a_rectifier_does_not_hide_a_nan() {
    let mut mlp = Mlp::<f32>::new(&[2, 4, 2], Activation::Relu, 0);
    let before = bits(&mlp);
    let result = train_step(&mut mlp, &mut Sgd::new(0.1), array![[f32::NAN, 1.0]].view(), &[1]);
    assert!(matches!(result, Err(Error::Loss(_))), "{result:?}");
    assert_eq!(bits(&mlp), before);
}

#[test]
fn layers_that_do_not_fit_are_refused() {
    let (x, labels) = examples::<f64>(4);
    let mut mlp = network();
    mlp.layers[1].weight = Array2::zeros((7, 6));
    let result = train_step(&mut mlp, &mut Sgd::new(0.1), x.view(), &labels);
    assert_eq!(result, Err(Error::Layer { layer: 1, inputs: 8, rows: 7, columns: 6, bias: 6 }));

    let mut none = Mlp::<f64>::from_layers(Vec::new());
    assert_eq!(train_step(&mut none, &mut Sgd::new(0.1), x.view(), &labels), Err(Error::NoLayers));
}

#[test]
fn state_of_another_model_is_refused() {
    let (x, labels) = examples::<f64>(4);
    for optimiser in [&mut Sgd::new(0.1).momentum(0.9) as &mut dyn Optimiser<f64>, &mut Adam::new(0.1)] {
        train_step(&mut network(), optimiser, x.view(), &labels).unwrap();
        let mut other = Mlp::<f64>::new(&[5, 9, 3], Activation::Tanh, 0);
        let before = other.clone();
        assert_eq!(train_step(&mut other, optimiser, x.view(), &labels), Err(Error::OptimiserState));
        assert_eq!(other, before);
    }
}

#[test]
fn a_plan_without_epochs_or_minibatches_is_refused() {
    let (x, labels) = examples::<f64>(4);
    for (plan, expected) in [
        (Fit::new(Loss::SoftmaxCrossEntropy).epochs(0), Error::NoEpochs),
        (Fit::new(Loss::SoftmaxCrossEntropy).batch(0), Error::NoMinibatch),
    ] {
        let mut mlp = network();
        let result = fit(
            &mut mlp,
            &mut Sgd::new(0.1),
            x.view(),
            Targets::Labels(&labels),
            &plan,
            |_, _| unreachable!(),
        );
        assert_eq!(result, Err(expected));
        assert_eq!(mlp, network());
    }
}

#[test]
fn a_fit_finds_a_bad_label_before_the_first_step() {
    let (x, mut labels) = examples::<f64>(50);
    labels[49] = 3;
    let mut mlp = network();
    let plan = Fit::new(Loss::SoftmaxCrossEntropy).batch(4);
    let result = fit(&mut mlp, &mut Sgd::new(0.1), x.view(), Targets::Labels(&labels), &plan, |_, _| ());
    assert_eq!(result, Err(Error::Label { row: 49, label: 3, classes: 3 }));
    assert_eq!(mlp, network());
}

#[test]
fn a_line_is_fitted_as_least_squares_fits_it() {
    // y = 2x₀ − x₁ + ½ without noise: descent finds the line itself.
    let x = random::<f64>(40, 2, 5);
    let y = Array2::from_shape_fn((40, 1), |(i, _)| 2.0 * x[[i, 0]] - x[[i, 1]] + 0.5);
    let mut line = Mlp::new(&[2, 1], Activation::Identity, 3);
    let plan = Fit::new(Loss::SquaredError).epochs(300).batch(8).seed(2);
    fit(&mut line, &mut Sgd::new(0.1), x.view(), Targets::Values(y.view()), &plan, |_, _| ()).unwrap();
    assert_close(&line.layers[0].weight, &array![[2.0], [-1.0]], 1e-10);
    assert_close(&line.layers[0].bias, &array![0.5], 1e-10);
}
