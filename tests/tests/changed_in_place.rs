//! Functions that change their arguments in place, through `&mut [f64]` and `&mut [f64; N]`, and what calls them.

use approx::assert_relative_eq;
use chainrule::{Real, differentiable};

/// `out[i] += k·x[i]²`.
#[differentiable(second_order)]
fn add_squares(x: &[f64], k: f64, out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] += k * x[i] * x[i];
    }
}

/// What is written twice counts once, and what was there goes in.
#[differentiable(second_order)]
fn twice(x: &[f64], k: f64) -> f64 {
    let mut y = vec![1.0; x.len()];
    add_squares(x, k, &mut y);
    add_squares(x, 2.0 * k, &mut y);
    let mut total = 0.0;
    for v in &y {
        total += v * v;
    }
    total
}

#[test]
fn a_callee_adds_to_a_vector() {
    let (x, k) = ([0.5, -1.0, 2.0], 0.3);
    let (value, (dx, dk)) = twice::value_and_grad(&x, k);
    assert_eq!(value, twice(&x, k));
    let mut wanted = 0.0;
    for i in 0..3 {
        // (1 + 3k x²)².
        let y = 1.0 + 3.0 * k * x[i] * x[i];
        assert_relative_eq!(dx[i], 2.0 * y * 6.0 * k * x[i], max_relative = 1e-14);
        wanted += 2.0 * y * 3.0 * x[i] * x[i];
    }
    assert_relative_eq!(dk, wanted, max_relative = 1e-14);
    let tangent: f64 = dx.iter().sum::<f64>() + 2.0 * dk;
    assert_relative_eq!(twice::jvp(&x, k, &[1.0; 3], 2.0).1, tangent, max_relative = 1e-13);
}

#[test]
fn the_derivatives_of_a_function_that_gives_nothing_back() {
    let (x, k) = ([1.0, 2.0], 0.5);
    let mut out = [10.0, 20.0];
    let ((), pullback) = add_squares::vjp(&x, k, &mut out);
    let mut shadow = [1.0, -1.0];
    let (dx, dk) = pullback(&mut shadow);
    assert_eq!((dx, dk), (vec![1.0, -2.0], 1.0 - 4.0));
    assert_eq!(shadow, [1.0, -1.0]);
    assert_eq!(out, [10.5, 22.0]);
    let mut tangent = [1.0, 0.0];
    let mut out = [10.0, 20.0];
    add_squares::jvp(&x, k, &mut out, &[1.0, 0.0], 1.0, &mut tangent);
    assert_eq!((out, tangent), ([10.5, 22.0], [1.0 + 1.0 + 1.0, 4.0]));
}

/// Overwrites what it is handed, and gives the largest of the old entries back.
#[differentiable(second_order)]
fn replaced(state: &mut [f64; 2], rate: f64) -> f64 {
    let [p, q] = *state;
    *state = [p * rate.cos() - q * rate.sin(), p * rate.sin() + q * rate.cos()];
    p.max(q)
}

/// Called in a loop, with an array that is carried from run to run.
#[differentiable(second_order)]
fn turns(x: f64, rate: f64, n: usize) -> f64 {
    let mut state = [x, 0.5 * x];
    let mut total = 0.0;
    for _ in 0..n {
        total += replaced(&mut state, rate);
    }
    total + 3.0 * state[0]
}

fn differences(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
}

#[test]
fn a_callee_that_overwrites_an_array_in_a_loop() {
    for n in [0, 1, 4] {
        let (value, (dx, dr)) = turns::value_and_grad(0.8, 0.3, n);
        assert_eq!(value, turns(0.8, 0.3, n));
        assert_relative_eq!(dx, differences(|x| turns(x, 0.3, n), 0.8), max_relative = 1e-8);
        assert_relative_eq!(dr, differences(|r| turns(0.8, r, n), 0.3), max_relative = 1e-8, epsilon = 1e-8);
        assert_relative_eq!(turns::jvp(0.8, 0.3, n, 1.0, 1.0).1, dx + dr, max_relative = 1e-13);
    }
}

/// Hands its own argument on: whole, a part of it, and in a branch.
#[differentiable(second_order)]
fn spread(x: &[f64], out: &mut [f64], all: bool) -> f64 {
    if all {
        add_squares(x, 2.0, out);
    } else {
        add_squares(&x[1..], 3.0, &mut out[1..]);
    }
    let n = out.len();
    out[n - 1] *= out[0];
    out[n - 1]
}

#[differentiable(second_order)]
fn spread_over_rows(x: &[f64], all: bool) -> f64 {
    let mut rows = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mut total = 0.0;
    #[allow(clippy::needless_range_loop)]
    for i in 0..2 {
        total += (i as f64 + 1.0) * spread(x, &mut rows[i], all);
    }
    total + rows[0][1] * rows[1][2]
}

#[test]
fn arguments_are_handed_on_whole_and_in_parts() {
    let x = [0.5, -0.25, 1.5];
    for all in [false, true] {
        let gradient = spread_over_rows::grad(&x, all);
        for i in 0..3 {
            let at = |v: f64| {
                let mut x = x;
                x[i] = v;
                spread_over_rows(&x, all)
            };
            assert_relative_eq!(gradient[i], differences(at, x[i]), max_relative = 1e-7, epsilon = 1e-8);
        }
        let direction = [1.0, 2.0, -1.0];
        let slope: f64 = gradient.iter().zip(&direction).map(|(g, d)| g * d).sum();
        assert_relative_eq!(spread_over_rows::jvp(&x, all, &direction).1, slope, max_relative = 1e-12);
    }
}

/// A method, generic, that solves a lower triangular system in place.
struct Lower {
    rows: usize,
}

impl Lower {
    #[differentiable(wrt(matrix, right), second_order)]
    fn solve(&self, matrix: &[f64], right: &mut [f64]) {
        let n = self.rows;
        for i in 0..n {
            for j in 0..i {
                right[i] -= matrix[i * n + j] * right[j];
            }
            right[i] /= matrix[i * n + i];
        }
    }
}

#[differentiable(second_order)]
fn solved(#[constant] system: &Lower, matrix: &[f64], right: &[f64]) -> f64 {
    let mut x = right.to_vec();
    system.solve(matrix, &mut x);
    x[0] * x[1] + x[2]
}

#[test]
fn a_method_that_solves_in_place() {
    let system = Lower { rows: 3 };
    let matrix = [2.0, 0.0, 0.0, 0.5, 1.5, 0.0, -1.0, 0.25, 3.0];
    let right = [1.0, -2.0, 0.5];
    let (dm, dr) = solved::grad(&system, &matrix, &right);
    for i in 0..9 {
        let at = |v: f64| {
            let mut matrix = matrix;
            matrix[i] = v;
            solved(&system, &matrix, &right)
        };
        if i / 3 >= i % 3 {
            assert_relative_eq!(dm[i], differences(at, matrix[i]), max_relative = 1e-7, epsilon = 1e-9);
        }
    }
    for i in 0..3 {
        let at = |v: f64| {
            let mut right = right;
            right[i] = v;
            solved(&system, &matrix, &right)
        };
        assert_relative_eq!(dr[i], differences(at, right[i]), max_relative = 1e-7, epsilon = 1e-9);
    }
}

/// Over any float, recursive: the fast Walsh–Hadamard transform.
#[differentiable(second_order)]
fn transform<T: Real>(x: &mut [T]) {
    let half = x.len() / 2;
    if half == 0 {
        return;
    }
    for i in 0..half {
        let (a, b) = (x[i], x[half + i]);
        x[i] = a + b;
        x[half + i] = a - b;
    }
    transform(&mut x[..half]);
    transform(&mut x[half..]);
}

#[differentiable(second_order)]
fn weighted<T: Real>(x: &[T], w: &[T]) -> T {
    let mut y = x.to_vec();
    transform(&mut y);
    let mut total = T::ZERO;
    for i in 0..y.len() {
        total += w[i] * y[i] * y[i];
    }
    total
}

#[test]
fn a_recursive_transform_in_place() {
    let x = [1.0, -2.0, 0.5, 3.0];
    let w = [1.0, 0.0, 2.0, -1.0];
    let (dx, dw) = weighted::grad(&x, &w);
    let mut y = x;
    transform(&mut y);
    assert_eq!(dw, y.map(|y| y * y));
    // The transform is its own transpose.
    let mut back = [0, 1, 2, 3].map(|i| 2.0 * w[i] * y[i]);
    transform(&mut back);
    assert_eq!(dx, back);
    let single = weighted::grad(&x.map(|x| x as f32), &w.map(|w| w as f32));
    assert_eq!(single.0, dx.iter().map(|d| *d as f32).collect::<Vec<_>>());
}

/// An empty argument, and one that is written over before anybody reads it.
#[differentiable(second_order)]
fn filled(x: f64, out: &mut [f64]) {
    for entry in out.iter_mut() {
        *entry = x;
    }
}

#[differentiable(second_order)]
fn overwritten(x: f64, n: usize) -> f64 {
    let mut y = vec![x * x; n];
    filled(x, &mut y);
    y.iter().sum()
}

#[test]
fn what_is_overwritten_counts_no_more() {
    for n in 0..3 {
        assert_eq!(overwritten::grad(3.0, n), n as f64);
        assert_eq!(overwritten::jvp(3.0, n, 2.0).1, 2.0 * n as f64);
    }
}

/// A call in a branch and in a `while`, of a function over arrays of any length; its value is used and what it leaves is not,
/// or the other way round.
#[differentiable(second_order)]
fn mixed<const N: usize>(x: &[f64; N], out: &mut [f64; N]) -> f64 {
    let mut largest = 0.0;
    for i in 0..N {
        out[i] = 0.5 * (out[i] + x[i] * out[N - 1 - i]);
        largest += out[i].sin();
    }
    largest
}

#[differentiable(second_order)]
fn settles<const N: usize>(x: &[f64; N], start: [f64; N], way: usize) -> f64 {
    let mut state = start;
    let mut total = 0.0;
    if way == 0 {
        total = mixed(x, &mut state);
    } else if way == 1 {
        mixed(x, &mut state);
    }
    let mut trips = 0;
    while state[0].abs() > 0.05 && trips < 4 {
        total += mixed(x, &mut state) * state[N - 1];
        trips += 1;
    }
    total + state[1]
}

#[test]
fn calls_in_branches_and_loops_whose_ends_values_decide() {
    let (x, start) = ([0.3, -0.8, 0.6], [1.0, 0.25, -0.5]);
    for way in 0..3 {
        let (value, (dx, ds)) = settles::value_and_grad(&x, start, way);
        assert_eq!(value, settles(&x, start, way));
        for i in 0..3 {
            let by_x = |v: f64| settles(&std::array::from_fn(|k| if k == i { v } else { x[k] }), start, way);
            let by_start =
                |v: f64| settles(&x, std::array::from_fn(|k| if k == i { v } else { start[k] }), way);
            assert_relative_eq!(dx[i], differences(by_x, x[i]), max_relative = 1e-7, epsilon = 1e-8);
            assert_relative_eq!(ds[i], differences(by_start, start[i]), max_relative = 1e-7, epsilon = 1e-8);
        }
        let slope = dx[0] - dx[2] + 2.0 * ds[1];
        let tangent = settles::jvp(&x, start, way, &[1.0, 0.0, -1.0], [0.0, 2.0, 0.0]).1;
        assert_relative_eq!(tangent, slope, max_relative = 1e-12);
    }
}

/// Holds a Hessian times a vector, one list of all its parts, against differences of the gradient along that vector.
fn near_differences(product: &[f64], gradient: impl Fn(f64) -> Vec<f64>) {
    let (after, before) = (gradient(1e-5), gradient(-1e-5));
    assert_eq!(product.len(), after.len());
    for (entry, (after, before)) in product.iter().zip(after.iter().zip(&before)) {
        assert_relative_eq!(*entry, (after - before) / 2e-5, max_relative = 1e-7, epsilon = 1e-7);
    }
}

fn along<const N: usize>(x: &[f64; N], direction: &[f64; N], step: f64) -> [f64; N] {
    std::array::from_fn(|i| x[i] + step * direction[i])
}

#[test]
fn second_derivatives_of_what_calls_them() {
    let (x, d) = ([0.5, -1.0, 2.0], [1.0, 0.5, -2.0]);
    let (dx, dk) = twice::hvp(&x, 0.3, &d, 0.25);
    near_differences(&[&dx[..], &[dk]].concat(), |step| {
        let (dx, dk) = twice::grad(&along(&x, &d, step), 0.3 + 0.25 * step);
        [&dx[..], &[dk]].concat()
    });
    for n in 0..4 {
        let (dx, dr) = turns::hvp(0.8, 0.3, n, 1.0, -0.5);
        near_differences(&[dx, dr], |step| {
            let (dx, dr) = turns::grad(0.8 + step, 0.3 - 0.5 * step, n);
            vec![dx, dr]
        });
    }
    for all in [false, true] {
        let product = spread_over_rows::hvp(&x, all, &d);
        near_differences(&product, |step| spread_over_rows::grad(&along(&x, &d, step), all));
        let hessian = spread_over_rows::hessian(&x, all);
        for (i, row) in hessian.iter().enumerate() {
            assert_relative_eq!(
                row.iter().zip(&d).map(|(h, d)| h * d).sum::<f64>(),
                product[i],
                max_relative = 1e-12
            );
        }
    }
    for way in 0..3 {
        let start = [1.0, 0.25, -0.5];
        let (dx, ds) = settles::hvp(&x, start, way, &d, [0.5, 1.0, 0.0]);
        near_differences(&[dx, ds].concat(), |step| {
            let (dx, ds) = settles::grad(&along(&x, &d, step), along(&start, &[0.5, 1.0, 0.0], step), way);
            [dx, ds].concat()
        });
    }
    for n in 0..3 {
        assert_eq!(overwritten::hvp(3.0, n, 1.0), 0.0);
    }
}

#[test]
fn second_derivatives_through_a_method_and_a_recursion() {
    let system = Lower { rows: 3 };
    let matrix = [2.0, 0.0, 0.0, 0.5, 1.5, 0.0, -1.0, 0.25, 3.0];
    let (right, turn) = ([1.0, -2.0, 0.5], [0.5, 1.0, -1.0]);
    let lower = [1.0, 0.0, 0.0, -0.5, 0.25, 0.0, 2.0, 1.0, -1.0];
    let (dm, dr) = solved::hvp(&system, &matrix, &right, &lower, &turn);
    near_differences(&[dm, dr].concat(), |step| {
        let (dm, dr) = solved::grad(&system, &along(&matrix, &lower, step), &along(&right, &turn, step));
        [dm, dr].concat()
    });
    // Σ wᵢ yᵢ² with y = Hx: by x, 2 Hᵀ(w ⊙ Hd + e ⊙ y), and by w, 2 y ⊙ Hd.
    let (x, w) = ([1.0, -2.0, 0.5, 3.0], [1.0, 0.0, 2.0, -1.0]);
    let (d, e) = ([0.5, 1.0, -1.0, 0.25], [1.0, 2.0, 0.0, -1.0]);
    let (dx, dw) = weighted::hvp(&x, &w, &d, &e);
    let (mut y, mut turned) = (x, d);
    transform(&mut y);
    transform(&mut turned);
    let mut back: [f64; 4] = std::array::from_fn(|i| 2.0 * (w[i] * turned[i] + e[i] * y[i]));
    transform(&mut back);
    assert_eq!(dx, back);
    assert_eq!(dw, std::array::from_fn::<f64, 4, _>(|i| 2.0 * y[i] * turned[i]));
}
