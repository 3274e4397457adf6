//! The constructs of the language that straight-line code is written with, and calls in every way of passing an argument.

#![allow(unreachable_pub)] // Modules that stand for somebody's own.

use approx::assert_relative_eq;
use chainrule::{Real, differentiable};
use ndarray::{Array1, Array2, ArrayD, ArrayView, ArrayView1, ArrayViewD, Ix1, array};

mod model {
    use chainrule::differentiable;

    #[differentiable]
    pub fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub mod forms {
        use chainrule::{Real, differentiable};

        #[differentiable]
        pub fn dot(x: &[f64; 3], y: &[f64; 3]) -> f64 {
            x[0] * y[0] + x[1] * y[1] + x[2] * y[2]
        }

        #[differentiable]
        pub fn by_value(x: [f64; 3]) -> f64 {
            x[0] * x[1] * x[2]
        }

        #[differentiable]
        pub fn slice(x: &[f64], n: usize) -> f64 {
            x[n] * x[0] + super::square(x[n])
        }

        #[differentiable]
        #[allow(clippy::ptr_arg)] // What is tested is this way of passing a vector.
        pub fn vector_by_reference(x: &Vec<f64>) -> f64 {
            x[0] * x[1]
        }

        #[differentiable]
        pub fn pair(x: (f64, [f64; 2])) -> f64 {
            x.0 * x.1[0] * x.1[1]
        }

        #[differentiable]
        pub fn split(x: f64) -> (f64, [f64; 2]) {
            (2.0 * x, [x * x, x * x * x])
        }

        #[differentiable]
        pub fn scaled<T: Real>(x: T, #[constant] k: T) -> T {
            x * k
        }

        #[differentiable]
        pub fn rows(x: &[[f64; 2]]) -> f64 {
            x[0][1] * x[1][0]
        }

        #[differentiable]
        pub fn sum_of_squares<const N: usize>(x: &[f64; N]) -> f64 {
            x[0] * x[0] + x[N - 1] * x[N - 1]
        }
    }
}

use model::forms;

/// The gradient by grad, by both pullbacks and by the tangents along the axes is one and the same.
macro_rules! agree {
    ($name:path: ($($x:expr),*) => $closed:expr) => {{
        use $name as f;
        let closed = $closed;
        assert_eq!(f::grad($($x),*), closed);
        let (value, gradient) = f::value_and_grad($($x),*);
        assert_eq!(value.to_bits(), f($($x),*).to_bits());
        assert_eq!(gradient, closed);
        let (value, pullback) = f::vjp($($x),*);
        assert_eq!(value.to_bits(), f($($x),*).to_bits());
        assert_eq!(pullback(1.0), closed);
        assert_eq!(pullback(1.0), closed, "a second time");
    }};
}

#[test]
fn every_way_of_passing() {
    #[differentiable]
    fn all(x: f64, y: &[f64; 3], z: &[f64]) -> f64 {
        let a = model::square(x) + crate::model::cube(x);
        let b = forms::dot(y, y) + forms::by_value(*y) + forms::dot(y, &[1.0, x, 2.0]);
        let c = forms::slice(z, 1) + forms::slice(y, 2);
        let d = forms::vector_by_reference(&vec![x, 3.0]);
        let e = forms::pair((x, [y[0], x]));
        let f = forms::scaled::<f64>(x, 3.0) + forms::sum_of_squares(y);
        a + b + c + d + e + f
    }
    let (x, y, z) = (2.0, [3.0, 5.0, 7.0], [4.0, 6.0]);
    let by_x = 2.0 * x + 3.0 * x * x + y[1] + 3.0 + 2.0 * x * y[0] + 3.0;
    let by_y = [
        2.0 * y[0] + y[1] * y[2] + 1.0 + y[2] + x * x + 2.0 * y[0],
        2.0 * y[1] + y[0] * y[2] + x,
        2.0 * y[2] + y[0] * y[1] + 2.0 + y[0] + 2.0 * y[2] + 2.0 * y[2],
    ];
    let by_z = vec![z[1], z[0] + 2.0 * z[1]];
    agree!(all: (x, &y, &z) => (by_x, by_y, by_z.clone()));
    assert_eq!(all::jvp(x, &y, &z, 1.0, &[0.0; 3], &[0.0; 2]).1, by_x);
    assert_eq!(all::jvp(x, &y, &z, 0.0, &[0.0, 1.0, 0.0], &[0.0, 1.0]).1, by_y[1] + by_z[1]);
    let mut sums = (1.0, [1.0; 3], [1.0; 2]);
    all::accumulate_grad(x, &y, &z, 2.0, &mut sums.0, &mut sums.1, &mut sums.2);
    assert_eq!(
        sums,
        (1.0 + 2.0 * by_x, by_y.map(|v| 1.0 + 2.0 * v), [1.0 + 2.0 * by_z[0], 1.0 + 2.0 * by_z[1]])
    );
}

#[test]
fn one_argument_passed_twice() {
    #[differentiable]
    fn twice(x: &[f64; 3]) -> f64 {
        forms::dot(x, x) * forms::dot(x, &[1.0, 1.0, 1.0])
    }
    let x = [1.0, 2.0, 3.0];
    agree!(twice: (&x) => [14.0 + 6.0 * 2.0, 14.0 + 6.0 * 4.0, 14.0 + 6.0 * 6.0]);
}

#[test]
fn constants_where_the_callee_differentiates() {
    #[differentiable]
    fn mixed(x: f64, #[constant] w: &[f64; 3], #[constant] v: &[f64]) -> f64 {
        forms::dot(w, &[x, x, 1.0]) * forms::slice(v, 0)
            + forms::by_value([1.0, x, 2.0])
            + model::square(3.0)
            + model::cube(x)
    }
    // (3 x + w₂) · 2 v₀² + 2 x + 9 + x³
    let (w, v) = ([1.0, 2.0, 5.0], [3.0]);
    agree!(mixed: (2.0, &w, &v) => 3.0 * 18.0 + 2.0 + 12.0);
}

#[test]
fn constants_that_are_borrowed() {
    #[differentiable]
    fn named(x: f64, name: &str, #[constant] k: &[f64]) -> f64 {
        x * name.len() as f64 * k[0]
    }
    #[differentiable]
    fn borrows(x: f64, name: &str) -> f64 {
        let (padded, weights) = (String::from(" a"), vec![2.0]);
        let trimmed = padded.trim();
        named(x, name.trim(), weights.as_slice())
            + named(x, trimmed, &weights)
            + named(x, "abc".to_owned().as_str(), vec![1.0].as_slice())
    }
    agree!(borrows: (2.0, " ab ") => 4.0 + 2.0 + 3.0);
}

#[test]
fn values_where_the_callee_does_not_differentiate() {
    #[differentiable]
    fn scaled_by_itself(x: f64) -> f64 {
        forms::scaled(x, x) + forms::scaled::<f64>(3.0, 2.0 * x)
    }
    agree!(scaled_by_itself: (5.0) => 5.0);
}

#[test]
fn results_are_taken_apart() {
    #[differentiable]
    fn parts(x: f64) -> f64 {
        let (a, [b, c]) = forms::split(x);
        let pair = forms::split(b);
        let (d, _) = pair;
        let (_, rest) = forms::split(c);
        let (mut e, mut f);
        (e, _) = forms::split(a);
        (e, f) = (rest[1], e);
        f *= pair.1[0];
        a * b + c + d + e + f + pair.1[1]
    }
    // 2x³ + x³ + 2x² + x⁹ + 4x · x⁴ + x⁶
    let x: f64 = 1.5;
    let closed = 9.0 * x.powi(2) + 4.0 * x + 9.0 * x.powi(8) + 20.0 * x.powi(4) + 6.0 * x.powi(5);
    assert_relative_eq!(parts::grad(x), closed, max_relative = 1e-14);
    assert_relative_eq!(parts::vjp(x).1(1.0), closed, max_relative = 1e-14);
    assert_relative_eq!(parts::jvp(x, 1.0).1, closed, max_relative = 1e-14);
}

#[test]
fn calls_in_calls() {
    #[differentiable]
    fn nested(x: f64) -> f64 {
        model::square(model::square(model::cube(model::square(x))) + 1.0)
    }
    // (x¹² + 1)²
    agree!(nested: (1.0) => 2.0 * 2.0 * 12.0);
}

#[test]
fn calls_over_rows() {
    #[differentiable]
    fn rows(x: &[[f64; 2]], y: &[[f64; 2]; 2]) -> f64 {
        forms::rows(x) + forms::rows(y) + forms::slice(&y[1], 1)
    }
    let (x, y) = ([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]);
    agree!(rows: (&x, &y) => (vec![[0.0, 3.0], [2.0, 0.0]], [[0.0, 7.0], [6.0 + 8.0, 7.0 + 16.0]]));
}

#[test]
fn every_pattern() {
    #[differentiable]
    fn patterns(x: f64, y: [f64; 4]) -> f64 {
        let (a, (b, _)): (f64, (f64, f64)) = (x, (x * x, 5.0));
        let [c, .., d] = y;
        let [_, e, ..] = y;
        let (f, [g]) = (a + b, [2.0 * x]);
        let (mut h, i) = (f, 3.0);
        h += g;
        let &j = &h;
        let _ = j * 100.0;
        a + b + c * d + e * i + f + g + h + j
    }
    // a = x, b = x², f = x + x², g = 2x, h = j = 3x + x²
    let (x, y) = (2.0, [3.0, 5.0, 7.0, 11.0]);
    agree!(patterns: (x, y) => (1.0 + 4.0 + 5.0 + 2.0 + 7.0 + 7.0, [11.0, 3.0, 0.0, 3.0]));
}

#[test]
fn patterns_in_the_signature() {
    #[differentiable]
    fn taken_apart(
        [a, b]: [f64; 2],
        (c, [d, _]): (f64, [f64; 2]),
        mut e: f64,
        _: f64,
        (n, m): (usize, i32),
    ) -> f64 {
        e += a * b;
        e * c * d * n as f64 + f64::from(m)
    }
    let closed =
        ([3.0 * 20.0 * 2.0, 2.0 * 20.0 * 2.0], (5.0 * 13.0 * 2.0, [4.0 * 13.0 * 2.0, 0.0]), 20.0 * 2.0, 0.0);
    agree!(taken_apart: ([2.0, 3.0], (4.0, [5.0, 6.0]), 7.0, 8.0, (2, 9)) => closed);
}

#[test]
fn shadowing_and_assignment() {
    #[differentiable]
    fn shadows(x: f64, mut y: f64) -> f64 {
        let x = x * x;
        let mut a = x;
        let x = x + y;
        a *= x;
        y -= a;
        let b = y;
        y = 2.0;
        y *= b;
        let (mut p, mut q) = (x, a);
        (p, q) = (q, p);
        (q, _) = (q * p, b);
        a = 1.0;
        a += p;
        y + q + a
    }
    // x² = s: a = s (s + y), b = y − a, y = 2b, p = a, q = (s + y) a, a' = 1 + a.
    let (x, y) = (2.0, 3.0);
    let s = x * x;
    let by_s = -2.0 * (2.0 * s + y) + (s + y).powi(2) + 2.0 * s * (s + y) + (2.0 * s + y);
    let by_y = 2.0 * (1.0 - s) + 2.0 * s * (s + y) + s;
    agree!(shadows: (x, y) => (by_s * 2.0 * x, by_y));
}

#[test]
fn blocks_and_returns() {
    #[differentiable]
    fn blocks(x: f64) -> f64 {
        let mut y = x;
        {
            let twice = 2.0 * x;
            y *= twice;
            {
                y += twice;
            }
        }
        let z = {
            let y = y + 1.0;
            let half = y / 2.0;
            half * x
        };
        #[allow(clippy::needless_return)] // What is tested is a trailing `return`.
        return y + (z);
    }
    // y = 2x² + 2x, z = (2x² + 2x + 1) x / 2
    agree!(blocks: (3.0) => 4.0 * 3.0 + 2.0 + (6.0 * 9.0 + 4.0 * 3.0 + 1.0) / 2.0);
}

#[test]
fn arrays_and_tuples() {
    #[differentiable]
    fn arrays<const N: usize>(x: f64, y: &[f64; N]) -> f64 {
        let a = [x, y[0], 3.0];
        let b = [x * x; 4];
        let c = (a[1], [b[N], x], 2.0);
        let d = [[x, y[1]], [y[N - 1], 1.0]];
        let e = (c.1)[0] * c.0;
        let f = d[1][0] * d[0][1] * a[2];
        let g = a;
        e + f + g[0] + c.2
    }
    let (x, y) = (2.0, [3.0, 5.0]);
    agree!(arrays: (x, &y) => (4.0 * 3.0 + 1.0, [4.0, 30.0]));
}

#[test]
fn one_value_repeated() {
    #[differentiable(second_order)]
    fn repeated(x: f64) -> f64 {
        let squares = [[x * x; 2]; 3];
        let pairs = [(x, [2.0 * x; 2]); 2];
        let none = [[x; 2]; 0];
        squares[0][1] * pairs[1].1[0] * pairs[0].0 + none.len() as f64
    }
    #[differentiable]
    fn rows<T: Real, const N: usize>(x: &[T; 2]) -> [[T; 2]; N] {
        [*x; N]
    }
    // 2 x⁴
    agree!(repeated: (2.0) => 64.0);
    assert_eq!(repeated::hessian(2.0), [[96.0]]);
    let row = [[1.0f32, 0.0], [0.0, 1.0]];
    assert_eq!(rows::jacobian::<f32, 3>(&[3.0, 4.0]), [row; 3]);
    assert_eq!(rows::vjp::<f32, 2>(&[3.0, 4.0]).1([[1.0, 2.0], [3.0, 4.0]]), [4.0, 6.0]);
}

#[test]
fn arguments_that_are_given_away() {
    #[derive(Clone)]
    struct Settings {
        gain: f64,
    }
    #[differentiable(second_order)]
    fn product(x: Vec<f64>) -> f64 {
        x[0] * x[1]
    }
    #[differentiable]
    fn applied(m: Array2<f64>, x: Array1<f64>) -> Array1<f64> {
        m.dot(&x)
    }
    #[differentiable]
    fn set(x: f64, #[constant] settings: Settings, name: String, places: Vec<usize>, k: &[f64]) -> f64 {
        settings.gain * x * (name.len() + places[0]) as f64 * k[0]
    }
    #[differentiable(second_order)]
    fn vectors(x: f64, y: Vec<f64>) -> f64 {
        let z = vec![x, 3.0 * x];
        product(z) + product(y)
    }
    #[differentiable]
    fn arrays(m: &Array2<f64>, x: &Array1<f64>) -> f64 {
        let twice = x * 2.0;
        applied(m.clone(), twice).sum() + applied(Array2::eye(2), x.clone()).sum()
    }
    #[differentiable]
    fn constants(x: f64, #[constant] settings: Settings, name: String) -> f64 {
        let (places, weights) = (vec![3], vec![0.5]);
        let borrowed = &weights;
        set(x, settings, name, places, borrowed)
            + set(x, Settings { gain: 2.0 }, "ab".to_owned(), vec![1], &[1.0])
    }
    agree!(vectors: (2.0, vec![5.0, 7.0]) => (12.0, vec![7.0, 5.0]));
    assert_eq!(vectors::hvp(2.0, vec![5.0, 7.0], 1.0, vec![0.0, 2.0]), (6.0, vec![2.0, 0.0]));
    let (m, x) = (array![[1.0, 2.0], [3.0, 4.0]], array![5.0, 6.0]);
    agree!(arrays: (&m, &x) => (array![[10.0, 12.0], [10.0, 12.0]], array![9.0, 13.0]));
    agree!(constants: (2.0, Settings { gain: 4.0 }, "a".to_owned()) => 8.0 + 6.0);
}

#[test]
fn macros_that_look_on() {
    #[differentiable]
    fn watched(x: f64, y: &[f64]) -> f64 {
        assert!(x > 0.0 && y.len() == 2, "bad {x} of {}", y[0]);
        assert_eq!(y.len(), 2);
        debug_assert_ne!(x, 5.0, "{value}", value = x * y[1]);
        let text = format!("{x:?} {}", y[0]);
        if text.is_empty() {
            unreachable!("{x}");
        }
        let greater = matches!(x.partial_cmp(&0.0), Some(std::cmp::Ordering::Greater));
        debug_assert!(greater);
        let z = x * y[1];
        println!("{z} {text}");
        z
    }
    agree!(watched: (2.0, &[3.0, 4.0]) => (4.0, vec![0.0, 2.0]));
}

#[test]
fn generics() {
    #[differentiable(second_order)]
    fn generic<'a, T, const N: usize>(x: &'a [T; N], k: T) -> T
    where
        T: Real + 'a,
    {
        let half = T::from_f64(0.5);
        x[0] * x[N - 1] * k * half
    }
    #[differentiable]
    fn by_impl(x: impl Real, n: i32) -> f64 {
        let _ = x;
        f64::from(n)
    }
    let _ = by_impl(1.0, 2);
    assert_eq!(generic::grad(&[2.0f32, 3.0], 4.0), ([6.0f32, 4.0], 3.0));
    assert_eq!(generic::vjp(&[2.0f64, 3.0], 4.0).1(1.0), ([6.0, 4.0], 3.0));
    assert_eq!(generic::hvp(&[2.0f64, 3.0], 4.0, &[1.0, 0.0], 0.0), ([0.0, 2.0], 1.5));
}

#[test]
fn second_derivatives_through_slices() {
    #[differentiable(second_order)]
    fn product(x: &[f64]) -> f64 {
        x[0] * x[1] * x[1]
    }
    #[differentiable(second_order)]
    fn crossed(x: &[[f64; 2]]) -> f64 {
        x[0][1] * x[1][0]
    }
    #[differentiable(second_order)]
    fn arrays(x: &[f64; 3]) -> f64 {
        let y = [x[0] * x[1], x[2]];
        x[0] * x[0] * x[1] * x[2] + product(&y)
    }
    #[differentiable(second_order)]
    fn rows(x: &[[f64; 2]; 3]) -> f64 {
        crossed(x) * product(&x[2])
    }
    assert_eq!(arrays::hessian(&[1.0, 2.0, 3.0]), [[12.0, 15.0, 16.0], [15.0, 0.0, 7.0], [16.0, 7.0, 4.0]]);
    // b c e f²
    let x = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
    let along_b = [[0.0, 0.0], [180.0, 0.0], [3.0 * 36.0, 3.0 * 60.0]];
    assert_eq!(rows::hvp(&x, &[[0.0, 1.0], [0.0; 2], [0.0; 2]]), along_b);
}

#[test]
fn parameters_that_are_not_used() {
    #[differentiable]
    fn unused(x: f64, _y: &[f64; 2], _: &[f64], _w: [f64; 3]) -> f64 {
        x
    }
    agree!(unused: (1.0, &[1.0, 2.0], &[3.0], [4.0; 3]) => (1.0, [0.0; 2], vec![0.0], [0.0; 3]));
}

#[test]
fn outputs_of_several_parts() {
    #[differentiable]
    fn several(x: f64, y: &[f64; 2]) -> (f64, [f64; 2]) {
        let (a, b) = forms::split(x);
        (a * y[0], [b[0] * y[1], y[0]])
    }
    let rows = several::jacobian(3.0, &[5.0, 7.0]);
    assert_eq!(rows, ((10.0, [6.0, 0.0]), [(42.0, [0.0, 9.0]), (0.0, [1.0, 0.0])]));
    let (value, pullback) = several::vjp(3.0, &[5.0, 7.0]);
    assert_eq!(value, (30.0, [63.0, 5.0]));
    assert_eq!(pullback((1.0, [10.0, 100.0])), (430.0, [106.0, 90.0]));
    assert_eq!(several::jvp(3.0, &[5.0, 7.0], 1.0, &[0.0, 1.0]).1, (10.0, [42.0 + 9.0, 0.0]));
}

#[test]
fn calls_and_captures_in_mapped_closures() {
    #[differentiable]
    fn mapped(x: &Array1<f64>, k: f64, n: i32) -> f64 {
        let scale = k * k;
        let a = x.mapv(|v| {
            let w = model::square(v) * scale;
            w.powi(n) + v
        });
        let b = x.mapv(model::square);
        (&a * &b).sum() + x.mapv(f64::exp).sum()
    }
    // Σ (v² k²)² v² + v³ + eᵛ, with n = 2
    let (x, k) = (array![0.5, -2.0], 1.5_f64);
    let closed = x.mapv(|v: f64| 6.0 * v.powi(5) * k.powi(4) + 3.0 * v * v + v.exp());
    let by_k = x.mapv(|v: f64| 4.0 * v.powi(6) * k.powi(3)).sum();
    let (gradient, by_scale) = mapped::grad(&x, k, 2);
    assert_relative_eq!(gradient.as_slice().unwrap(), closed.as_slice().unwrap(), max_relative = 1e-13);
    assert_relative_eq!(by_scale, by_k, max_relative = 1e-13);
    assert_relative_eq!(mapped::vjp(&x, k, 2).1(1.0).1, by_k, max_relative = 1e-13);
    assert_relative_eq!(mapped::jvp(&x, k, 2, &array![0.0, 0.0], 1.0).1, by_k, max_relative = 1e-13);
    assert_eq!(mapped::vjp(&x, k, 2).0.to_bits(), mapped(&x, k, 2).to_bits());
}

#[test]
fn arrays_of_ndarray_between_functions() {
    #[differentiable]
    fn affine(x: &Array1<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array1<f64> {
        w.dot(x) + b
    }
    #[differentiable]
    fn loss(x: &Array1<f64>, w: &Array2<f64>, b: &Array1<f64>) -> f64 {
        let y = affine(x, w, b);
        let mut z = &y * 2.0;
        z += &y;
        z -= 1.0;
        (&z * &y).sum()
    }
    // z = 3y − 1, Σ (3y − 1) y: by y it is 6y − 1.
    let (x, w, b) = (array![1.0, 2.0], array![[1.0, 0.0], [2.0, 1.0], [0.0, 1.0]], array![0.5, 0.0, -1.0]);
    let g = (w.dot(&x) + &b).mapv(|y| 6.0 * y - 1.0);
    let by_w = Array2::from_shape_fn((3, 2), |(i, j)| g[i] * x[j]);
    assert_eq!(loss::grad(&x, &w, &b), (w.t().dot(&g), by_w.clone(), g.clone()));
    assert_eq!(loss::vjp(&x, &w, &b).1(1.0), (w.t().dot(&g), by_w, g));
    assert_eq!(loss::value_and_grad(&x, &w, &b).0.to_bits(), loss(&x, &w, &b).to_bits());
}

/// The pullback is given the arguments again, also those that the function itself has taken by value.
#[test]
fn arrays_given_away() {
    #[differentiable]
    fn energy(y: Array1<f64>) -> f64 {
        (&y * &y).sum()
    }
    #[differentiable]
    fn given(x: &Array1<f64>, k: f64) -> f64 {
        let y = x * k;
        energy(y)
    }
    #[differentiable]
    fn lent(x: &Array1<f64>, k: f64) -> Array1<f64> {
        let y = x * k;
        doubled(&y) + y
    }
    #[differentiable]
    fn doubled(y: &Array1<f64>) -> Array1<f64> {
        y * 2.0
    }
    let (x, k) = (array![1.0, 2.0], 3.0);
    assert_eq!(given::grad(&x, k), (array![18.0, 36.0], 30.0));
    assert_eq!(given::vjp(&x, k).1(1.0), (array![18.0, 36.0], 30.0));
    let (value, pullback) = lent::vjp(&x, k);
    assert_eq!(value, array![9.0, 18.0]);
    assert_eq!(pullback(array![1.0, 0.0]), (array![9.0, 0.0], 3.0));
}

#[test]
fn constants_that_are_arrays() {
    struct Layer {
        weight: Array2<f64>,
        bias: Array1<f64>,
        others: Vec<Array1<f64>>,
    }
    #[differentiable]
    fn parts(x: &Array1<f64>, k: f64, #[constant] layer: &Layer) -> f64 {
        let products = layer.bias.dot(x) + layer.others[0].dot(x) + layer.bias.view().dot(x);
        products + layer.weight.dot(x).sum() + layer.weight.t().dot(x).sum() + (&layer.bias * k).sum()
    }
    #[differentiable]
    fn scaled(k: f64, #[constant] w: Array1<f64>, #[constant] v: &Array1<f64>) -> f64 {
        let u = array![1.0, 2.0];
        (&w * k).sum() + (v * k).sum() + (k * v).sum() + w.dot(&(u * k)) + (w / k).sum()
    }
    #[differentiable]
    fn array_of(k: f64) -> Array1<f64> {
        let w = array![1.0, 2.0];
        w * k
    }
    let layer = Layer {
        weight: array![[1.0, 2.0], [3.0, 4.0]],
        bias: array![0.5, 0.25],
        others: vec![array![1.0, 2.0]],
    };
    let x = array![1.0, 2.0];
    // 2 bias + others, the columns' sums and the rows'
    agree!(parts: (&x, 3.0, &layer) => (array![2.0 + 4.0 + 3.0, 2.5 + 6.0 + 7.0], 0.75));
    // Σw + 2Σv + w·u − Σw / k²
    agree!(scaled: (2.0, array![4.0, 8.0], &x) => 12.0 + 6.0 + 20.0 - 3.0);
    assert_eq!(array_of::vjp(3.0).1(array![1.0, 10.0]), 21.0);
    assert_eq!(array_of::jvp(3.0, 1.0).1, array![1.0, 2.0]);
}

#[test]
fn views_between_functions() {
    #[differentiable(second_order)]
    fn product(x: ArrayView1<f64>, y: ArrayView1<'_, f64>) -> f64 {
        x.dot(&y)
    }
    #[differentiable]
    fn generic<'a, T: Real>(x: ArrayView1<'a, T>, y: ArrayView<'_, T, Ix1>) -> T {
        x.dot(&y) * x.sum()
    }
    #[differentiable]
    fn squares(x: ArrayViewD<'_, f64>) -> f64 {
        x.mapv(|v| v * v).sum()
    }
    #[differentiable(second_order)]
    fn norm(x: &Array1<f64>) -> f64 {
        product(x.view(), x.view())
    }
    #[differentiable]
    fn handed_on(x: ArrayView1<f64>) -> f64 {
        product(x, x) * x.sum()
    }
    #[differentiable]
    fn of_local(x: &Array1<f64>) -> f64 {
        let y = x * 2.0;
        let v = y.view();
        product(v, y.view()) + generic(x.view(), y.view())
    }
    #[differentiable]
    fn of_any_dimension(x: &ArrayD<f64>) -> f64 {
        squares(x.view())
    }
    #[differentiable]
    fn of_constants(x: &Array1<f64>, #[constant] w: ArrayView1<f64>, #[constant] u: &Array1<f64>) -> f64 {
        let view = u.view();
        product(x.view(), w) + product(view, x.view()) + product(x.view(), Array1::ones(2).view())
    }
    let x = array![1.0, 2.0];
    agree!(norm: (&x) => array![2.0, 4.0]);
    assert_eq!(norm::hvp(&x, &array![3.0, 5.0]), array![6.0, 10.0]);
    // Σx² Σx
    agree!(handed_on: (x.view()) => array![11.0, 17.0]);
    let mut sum = array![1.0, 1.0];
    handed_on::accumulate_grad(x.view(), 2.0, &mut sum);
    assert_eq!(sum, array![23.0, 35.0]);
    // 4 Σx² + 2 Σx² Σx
    agree!(of_local: (&x) => array![30.0, 50.0]);
    assert_eq!(of_local::jvp(&x, &x).1, 130.0);
    let dynamic = x.clone().into_dyn();
    agree!(of_any_dimension: (&dynamic) => array![2.0, 4.0].into_dyn());
    agree!(of_constants: (&x, x.view(), &x) => array![3.0, 5.0]);
}

#[test]
fn items_inside_the_body() {
    #[differentiable]
    fn with_items(x: f64) -> f64 {
        use model::square as sq;
        const K: f64 = 3.0;
        macro_rules! scale {
            ($k:expr) => {
                2.0 * $k
            };
        }
        fn helper() -> f64 {
            K
        }
        #[differentiable]
        fn inner(v: f64) -> f64 {
            sq(v) * K
        }
        let k = scale!(K) + helper();
        inner(x) * k
    }
    // 27 x²
    agree!(with_items: (2.0) => 108.0);
}

#[differentiable(second_order)]
fn squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[allow(clippy::useless_vec, clippy::unnecessary_to_owned)] // The copies are what is tested.
#[differentiable(second_order)]
fn copies_of_an_array(x: &[f64; 3]) -> f64 {
    let mut grown = x.to_vec();
    grown.push(2.0 * x[0]);
    for i in 0..3 {
        grown[i + 1] *= grown[i];
    }
    let same = x.to_vec();
    let mut rows = vec![x.to_vec(), vec![0.0; 3]];
    for i in 0..3 {
        rows[1][i] = rows[0][i] * rows[0][0];
    }
    squares(&x.to_vec()) + squares(&rows[1]) + same.iter().sum::<f64>() * grown[3]
}

#[differentiable]
fn changed_copy(x: &[f64; 2]) -> Vec<f64> {
    let mut y = x.to_vec();
    y[0] *= y[1];
    y
}

#[test]
fn arrays_are_copied_into_vecs() {
    // With x = (a, b, c): a² + b² + c² + a⁴ + a²b² + a²c² + (a + b + c)·2a²bc.
    let x = [0.5, -2.0, 1.5_f64];
    let [a, b, c] = x;
    let (sum, end) = (a + b + c, 2.0 * a * a * b * c);
    let wanted = [
        2.0 * a + 4.0 * a * a * a + 2.0 * a * (b * b + c * c) + end + sum * 4.0 * a * b * c,
        2.0 * b + 2.0 * a * a * b + end + sum * 2.0 * a * a * c,
        2.0 * c + 2.0 * a * a * c + end + sum * 2.0 * a * a * b,
    ];
    let gradient: [f64; 3] = copies_of_an_array::grad(&x);
    let (_, pullback) = copies_of_an_array::vjp(&x);
    for place in 0..3 {
        assert!((gradient[place] - wanted[place]).abs() < 1e-13);
        assert!((pullback(1.0)[place] - wanted[place]).abs() < 1e-13);
        let mut tangent = [0.0; 3];
        tangent[place] = 1.0;
        let (_, change) = copies_of_an_array::jvp(&x, &tangent);
        assert!((change - wanted[place]).abs() < 1e-13);
    }
    assert_eq!(changed_copy::jacobian(&[2.0, 3.0]), [[3.0, 2.0], [0.0, 1.0]]);
}

#[differentiable(second_order)]
fn swing_f32(y: f32, rate: f32) -> f32 {
    y * rate.sin() + rate
}

/// What the calls give is not seen to be an `f32`.
#[differentiable(second_order)]
fn calls_in_f32(x: &[f32], y: f32) -> f32 {
    let mut total = swing_f32(y, y);
    for round in 0..2 {
        let parts = [swing_f32(total, x[0]), total, y];
        for (i, v) in x.iter().enumerate() {
            if i % 2 == round {
                total = swing_f32(total, *v) + parts[i % 3];
            } else if i == 3 {
                return total + swing_f32(parts[0], *v);
            }
        }
    }
    swing_f32(total, y)
}

#[test]
fn single_precision_through_calls() {
    let (x, y) = ([0.3, -0.7, 1.1_f32], 0.4_f32);
    let (value, (by_x, by_y)) = calls_in_f32::value_and_grad(&x, y);
    let (_, pullback) = calls_in_f32::vjp(&x, y);
    assert_eq!((value, pullback(1.0)), (calls_in_f32(&x, y), (by_x.clone(), by_y)));
    let step = 1e-3;
    let by_difference = (calls_in_f32(&x, y + step) - calls_in_f32(&x, y - step)) / (2.0 * step);
    assert!((by_y - by_difference).abs() < 1e-2);
    for place in 0..3 {
        let (mut after, mut before) = (x, x);
        after[place] += step;
        before[place] -= step;
        let by_difference = (calls_in_f32(&after, y) - calls_in_f32(&before, y)) / (2.0 * step);
        assert!((by_x[place] - by_difference).abs() < 1e-2);
        let mut tangent = [0.0; 3];
        tangent[place] = 1.0;
        let (_, change) = calls_in_f32::jvp(&x, y, &tangent, 0.0);
        assert!((change - by_x[place]).abs() < 1e-4);
    }
}
