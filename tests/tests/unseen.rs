//! Loops over values whose type the macro does not see: fields of structs, entries of `ndarray` arrays. Their gradients are summed
//! up in place.

use chainrule::{Differentiable, differentiable};
use ndarray::{Array1, Array2, array};

const STEP: f64 = 1e-6;

#[track_caller]
fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() <= 1e-7 * (1.0 + wanted.abs()), "{found} is not {wanted}");
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    weights: Vec<f64>,
    bias: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    first: Layer,
    second: Layer,
    scale: f64,
}

impl Net {
    fn new(numbers: &[f64; 9]) -> Self {
        let layer = |at: usize| Layer { weights: numbers[at..at + 3].to_vec(), bias: numbers[at + 3] };
        Net { first: layer(0), second: layer(4), scale: numbers[8] }
    }

    fn numbers(&self) -> Vec<f64> {
        let layer = |layer: &Layer| [&layer.weights[..], &[layer.bias]].concat();
        [layer(&self.first), layer(&self.second), vec![self.scale]].concat()
    }
}

const NUMBERS: [f64; 9] = [0.1, 0.4, 0.2, 0.3, 0.5, -0.1, 0.7, -0.2, 0.9];
const DIRECTION: [f64; 9] = [0.3, -0.2, 0.1, 0.5, 0.4, 0.2, -0.3, 0.6, -0.1];

/// The numbers, gone a way in the direction, or along one axis.
fn moved(way: f64, axis: Option<usize>) -> Net {
    Net::new(&std::array::from_fn(|place| {
        NUMBERS[place] + way * axis.map_or(DIRECTION[place], |axis| f64::from(u8::from(axis == place)))
    }))
}

#[differentiable(second_order)]
fn layer(layer: &Layer, y: f64) -> f64 {
    let mut sum = layer.bias;
    for k in 0..layer.weights.len() {
        sum += layer.weights[k] * y * y;
    }
    sum
}

/// Fields in a loop inside a loop, in arms, and in what is called.
#[differentiable(second_order)]
fn net(net: &Net, y: f64) -> f64 {
    let mut z = y;
    for i in 0..3 {
        z = layer(&net.first, z) * net.scale + 0.1 * layer(&net.second, z) * net.first.bias;
        for k in 0..i {
            if k % 2 == 0 {
                z += net.second.weights[k] * net.second.weights[i] * y;
            } else {
                z *= net.scale;
            }
        }
        if z > 5.0 {
            z *= 0.1 * net.second.weights[i];
        }
        if i > 0 {
            z += 0.1 * net.first.weights[i] * net.scale;
        }
        z += match i {
            0 => net.first.bias * net.first.bias,
            1 if y > 0.0 => net.second.weights[2] * z,
            _ => {
                let mut t = 0.0;
                for k in 0..2 {
                    t += net.first.weights[k] * net.second.bias;
                }
                t
            }
        };
    }
    z
}

#[test]
fn fields_have_their_gradients() {
    let at = Net::new(&NUMBERS);
    let (value, (gradient, _)) = net::value_and_grad(&at, 0.8);
    assert_eq!(value, net(&at, 0.8));
    let (again, pullback) = net::vjp(&at, 0.8);
    assert_eq!(again, value);
    let doubled = pullback(2.0).0.numbers();
    let product = net::hvp(&at, 0.8, &Net::new(&DIRECTION), 0.0).0.numbers();
    let [after, before] = [STEP, -STEP].map(|way| net::grad(&moved(way, None), 0.8).0.numbers());
    for (axis, part) in gradient.numbers().into_iter().enumerate() {
        let [after_axis, before_axis] = [STEP, -STEP].map(|way| net(&moved(way, Some(axis)), 0.8));
        near(part, (after_axis - before_axis) / (2.0 * STEP));
        near(doubled[axis], 2.0 * part);
        near(product[axis], (after[axis] - before[axis]) / (2.0 * STEP));
    }
}

/// `Σᵢ vᵢ (Av)ᵢ²`, entry by entry.
#[differentiable(second_order)]
fn squares(a: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.nrows() {
        let mut row = 0.0;
        for j in 0..a.ncols() {
            row += a[[i, j]] * v[j];
        }
        sum += row * row * v[i];
    }
    sum
}

#[test]
fn entries_have_their_gradients() {
    let (a, v) = (array![[0.1, 0.2], [-0.3, 0.4]], array![0.5, -0.7]);
    let (by_a, by_v) = squares::grad(&a, &v);
    let av = a.dot(&v);
    // ∂/∂aᵢⱼ = 2 vᵢ (Av)ᵢ vⱼ, and ∂/∂vⱼ = (Av)ⱼ² + Σᵢ 2 vᵢ (Av)ᵢ aᵢⱼ.
    for j in 0..2 {
        for i in 0..2 {
            near(by_a[[i, j]], 2.0 * v[i] * av[i] * v[j]);
        }
        near(by_v[j], av[j] * av[j] + (0..2).map(|i| 2.0 * v[i] * av[i] * a[[i, j]]).sum::<f64>());
    }
    let (along_a, along_v) = (array![[0.3, -0.2], [0.1, 0.4]], array![0.1, 0.9]);
    let (product_a, product_v) = squares::hvp(&a, &v, &along_a, &along_v);
    let at = |way: f64| squares::grad(&(&a + &(&along_a * way)), &(&v + &(&along_v * way)));
    let ((after_a, after_v), (before_a, before_v)) = (at(STEP), at(-STEP));
    for j in 0..2 {
        for i in 0..2 {
            near(product_a[[i, j]], (after_a[[i, j]] - before_a[[i, j]]) / (2.0 * STEP));
        }
        near(product_v[j], (after_v[j] - before_v[j]) / (2.0 * STEP));
    }
}

/// `A x = b` by steps along the residual, until that is short.
#[differentiable(second_order)]
fn settled(a: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let mut x = b * 0.0;
    let mut residual = b - &a.dot(&x);
    let mut steps = 0;
    while residual.dot(&residual) > 1e-20 && steps < 100 {
        x = &x + &(&residual * 0.4);
        residual = b - &a.dot(&x);
        steps += 1;
    }
    x.sum() * x[0]
}

#[test]
fn a_condition_that_lends_what_a_loop_carries() {
    let (a, b) = (array![[2.0, 0.3], [0.1, 1.5]], array![0.5, -0.7]);
    let determinant = 2.0 * 1.5 - 0.3 * 0.1;
    let inverse = array![[1.5, -0.3], [-0.1, 2.0]] / determinant;
    let x = inverse.dot(&b);
    near(settled(&a, &b), x.sum() * x[0]);
    // With f = (Σ x) x₀: ∂f/∂x = x₀ 1 + (Σ x) e₀, ∂f/∂b = A⁻ᵀ ∂f/∂x and ∂f/∂A = −∂f/∂b xᵀ.
    let by_x = array![x[0] + x.sum(), x[0]];
    let wanted = inverse.t().dot(&by_x);
    let (by_a, by_b) = settled::grad(&a, &b);
    for i in 0..2 {
        near(by_b[i], wanted[i]);
        (0..2).for_each(|j| near(by_a[[i, j]], -wanted[i] * x[j]));
    }
    // ∂²f/∂b² = A⁻ᵀ (1 e₀ᵀ + e₀ 1ᵀ) A⁻¹.
    let along = array![0.3, -0.4];
    let (_, along_b) = settled::hvp(&a, &b, &Array2::zeros((2, 2)), &along);
    let change = inverse.dot(&along);
    let wanted = inverse.t().dot(&array![change[0] + change.sum(), change[0]]);
    (0..2).for_each(|i| near(along_b[i], wanted[i]));
}
