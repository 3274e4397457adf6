//! Functions that call themselves, directly and through others.

use approx::assert_relative_eq;
use chainrule::{Real, differentiable};

/// xⁿ, one factor at a time.
#[differentiable(second_order)]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[test]
fn a_function_that_calls_itself_once() {
    for n in 0..12 {
        let (value, slope) = power::value_and_grad(1.3, n);
        assert_eq!(value, power(1.3, n));
        let m = n as f64;
        let wanted = if n == 0 { 0.0 } else { m * 1.3_f64.powi(n as i32 - 1) };
        assert_relative_eq!(slope, wanted, max_relative = 1e-14);
        assert_relative_eq!(power::jvp(1.3, n, 2.0).1, 2.0 * wanted, max_relative = 1e-14);
        let second = if n < 2 { 0.0 } else { m * (m - 1.0) * 1.3_f64.powi(n as i32 - 2) };
        assert_relative_eq!(power::hvp(1.3, n, 2.0), 2.0 * second, max_relative = 1e-13);
        assert_relative_eq!(power::hessian(1.3, n)[0][0], second, max_relative = 1e-13);
    }
}

#[test]
fn a_pullback_runs_as_often_as_it_is_called() {
    let (value, pullback) = power::vjp(0.9, 5);
    assert_eq!(value, power(0.9, 5));
    let slope = 5.0 * 0.9_f64.powi(4);
    assert_relative_eq!(pullback(1.0), slope, max_relative = 1e-14);
    assert_relative_eq!(pullback(-2.0), -2.0 * slope, max_relative = 1e-14);
    let mut total = 1.0;
    power::accumulate_grad(0.9, 5, 3.0, &mut total);
    assert_relative_eq!(total, 1.0 + 3.0 * slope, max_relative = 1e-14);
}

/// The sum of a slice's squares, in halves.
#[differentiable(second_order)]
fn squares(x: &[f64]) -> f64 {
    match x.len() {
        0 => 0.0,
        1 => x[0] * x[0],
        n => squares(&x[..n / 2]) + squares(&x[n / 2..]),
    }
}

#[test]
fn a_function_that_calls_itself_twice_with_parts_of_a_slice() {
    for n in [0, 1, 2, 3, 7, 16] {
        let x: Vec<f64> = (0..n).map(|i| (i as f64).sin()).collect();
        let twice: Vec<f64> = x.iter().map(|x| 2.0 * x).collect();
        assert_eq!(squares::grad(&x), twice);
        assert_eq!(squares::jvp(&x, &twice).1, twice.iter().zip(&twice).map(|(a, b)| a * b).sum::<f64>());
        assert_eq!(squares::hvp(&x, &x), twice);
    }
}

/// Fibonacci's recurrence from x and y.
#[differentiable]
fn fibonacci<T: Real>(x: T, y: T, n: usize) -> T {
    if n == 0 {
        return x;
    }
    if n == 1 {
        return y;
    }
    fibonacci(x, y, n - 1) + fibonacci(x, y, n - 2)
}

#[test]
fn two_calls_of_itself_over_any_float() {
    assert_eq!(fibonacci::grad(2.0_f64, 3.0, 10), (34.0, 55.0));
    assert_eq!(fibonacci::grad(2.0_f32, 3.0, 10), (34.0, 55.0));
    assert_eq!(fibonacci::jvp(2.0, 3.0, 10, 1.0, -1.0).1, -21.0);
}

/// Horner's rule from the back.
#[differentiable(second_order)]
fn horner(x: f64, coefficients: &[f64], at: usize) -> f64 {
    if at == coefficients.len() {
        return 0.0;
    }
    let rest = horner(x, coefficients, at + 1);
    coefficients[at] + x * rest
}

#[test]
fn a_slice_is_handed_down_whole() {
    let coefficients = [1.0, -2.0, 0.5, 3.0];
    let x: f64 = 0.7;
    let (dx, dc) = horner::grad(x, &coefficients, 0);
    assert_relative_eq!(dx, -2.0 + x + 9.0 * x * x, max_relative = 1e-14);
    for (k, d) in dc.iter().enumerate() {
        assert_relative_eq!(*d, x.powi(k as i32), max_relative = 1e-14);
    }
    let (hx, hc) = horner::hvp(x, &coefficients, 0, 1.0, &[0.0; 4]);
    assert_relative_eq!(hx, 1.0 + 18.0 * x, max_relative = 1e-14);
    assert_relative_eq!(hc[3], 3.0 * x * x, max_relative = 1e-14);
}

/// The sum over the leaves of a tree that branches into n, n − 1, … children; a call in a loop.
#[differentiable]
fn tree(x: f64, n: usize) -> f64 {
    let mut total = x.sin();
    for child in 0..n {
        total += x * tree(x, child);
    }
    total
}

#[test]
fn a_call_of_itself_in_a_loop() {
    // T(n) = sin x + x·ΣT(k), so that T(n) = sin x·(1 + x)ⁿ.
    let x: f64 = 0.4;
    for n in 0..7 {
        let m = n as i32;
        let (value, slope) = tree::value_and_grad(x, n);
        assert_relative_eq!(value, x.sin() * (1.0 + x).powi(m), max_relative = 1e-14);
        let wanted = x.cos() * (1.0 + x).powi(m) + x.sin() * f64::from(m) * (1.0 + x).powi(m - 1);
        assert_relative_eq!(slope, wanted, max_relative = 1e-14);
        assert_relative_eq!(tree::jvp(x, n, 1.0).1, wanted, max_relative = 1e-14);
    }
}

/// A pair that turns by an angle at each step.
#[differentiable]
fn turned(p: [f64; 2], angle: f64, n: usize) -> [f64; 2] {
    if n == 0 {
        return p;
    }
    let [x, y] = turned(p, angle, n - 1);
    [x * angle.cos() - y * angle.sin(), x * angle.sin() + y * angle.cos()]
}

#[test]
fn a_result_of_several_numbers() {
    let rows = turned::jacobian([1.0, 0.0], 0.2, 5);
    assert_relative_eq!(rows[0].1, -5.0 * 1.0_f64.sin(), max_relative = 1e-14);
    assert_relative_eq!(rows[1].1, 5.0 * 1.0_f64.cos(), max_relative = 1e-14);
    assert_relative_eq!(rows[0].0[0], 1.0_f64.cos(), max_relative = 1e-14);
}

/// Two functions that call each other: one of them boxes its pullback.
#[differentiable]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { x.sin() * odd(x, n - 1) }
}

#[differentiable(recursive)]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * even(x, n - 1) }
}

#[test]
fn functions_that_call_each_other() {
    // even(x, 2m) = x·(x sin x)ᵐ.
    let x: f64 = 0.8;
    let product = x * x.sin();
    let slope = x.sin() + x * x.cos();
    for m in 0..5 {
        let wanted =
            product.powi(m) + if m == 0 { 0.0 } else { f64::from(m) * x * product.powi(m - 1) * slope };
        assert_relative_eq!(even::grad(x, 2 * m as usize), wanted, max_relative = 1e-13);
        assert_relative_eq!(even::jvp(x, 2 * m as usize, 1.0).1, wanted, max_relative = 1e-13);
    }
}

/// Recursion of methods.
struct Damping {
    rate: f64,
}

impl Damping {
    #[differentiable(wrt(x))]
    fn damped(&self, x: f64, n: usize) -> f64 {
        if n == 0 { x } else { self.rate * self.damped(x, n - 1).sin() }
    }
}

#[differentiable]
impl Damping {
    fn halved(x: f64, n: usize) -> f64 {
        if n == 0 { x } else { 0.5 * Self::halved(x, n - 1).sin() }
    }
}

#[test]
fn methods_that_call_themselves() {
    let damping = Damping { rate: 0.5 };
    let (mut value, mut slope) = (1.1_f64, 1.0);
    for _ in 0..4 {
        (value, slope) = (0.5 * value.sin(), 0.5 * value.cos() * slope);
    }
    assert_relative_eq!(damping.damped_grad(1.1, 4), slope, max_relative = 1e-14);
    assert_relative_eq!(Damping::halved_grad(1.1, 4), slope, max_relative = 1e-14);
    assert_eq!(Damping::halved_value_and_grad(1.1, 4).0, damping.damped(1.1, 4));
}

/// An adaptive Simpson rule: the recursion goes where the values send it.
#[differentiable]
fn simpson(a: f64, b: f64, depth: usize) -> f64 {
    let middle = 0.5 * (a + b);
    let whole = (b - a) / 6.0 * (a.exp() + 4.0 * middle.exp() + b.exp());
    let (l, r) = (0.5 * (a + middle), 0.5 * (middle + b));
    let halves = (b - a) / 12.0 * (a.exp() + 4.0 * l.exp() + 2.0 * middle.exp() + 4.0 * r.exp() + b.exp());
    if depth == 0 || (halves - whole).abs() < 1e-9 {
        return halves;
    }
    simpson(a, middle, depth - 1) + simpson(middle, b, depth - 1)
}

#[test]
fn values_decide_how_deep_it_goes() {
    let (value, (da, db)) = simpson::value_and_grad(0.0, 2.0, 20);
    assert_relative_eq!(value, 2.0_f64.exp() - 1.0, max_relative = 1e-8);
    assert_relative_eq!(da, -1.0, max_relative = 1e-6);
    assert_relative_eq!(db, 2.0_f64.exp(), max_relative = 1e-6);
}

/// A generic passive function is held by the pullback.
#[differentiable]
fn iterated<F: Fn(usize) -> f64>(x: f64, #[constant] weight: &F, n: usize) -> f64 {
    if n == 0 { x } else { weight(n) * iterated(x, weight, n - 1).cos() }
}

#[test]
fn a_generic_argument_goes_down() {
    let weight = |n: usize| 1.0 / n as f64;
    let (mut value, mut slope) = (0.3_f64, 1.0);
    for n in 1..=5 {
        (value, slope) = (weight(n) * value.cos(), -weight(n) * value.sin() * slope);
    }
    assert_relative_eq!(iterated::grad(0.3, &weight, 5), slope, max_relative = 1e-14);
}
