//! Control flow as users write it when nobody watches: names used twice, arrays that change under whoever has seen them,
//! patterns that take things, counts that change.
//!
//! Each function is held at several points against central differences, of its value and of its gradient; all products have
//! to agree; and the value has to be that of the function itself, to the bit.
#![allow(unused, clippy::all, missing_docs, non_snake_case)] // The functions are written as users write them.

use chainrule::differentiable;

const POINTS: [[f64; 5]; 3] =
    [[0.35, -1.2, 0.7, 2.0, 0.1], [1.1, 0.9, 0.22, -0.4, 0.6], [-0.5, 0.27, 1.5, 0.8, -1.1]];
const STEP: f64 = 1e-5;

#[track_caller]
fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() <= 3e-5 * (1.0 + wanted.abs()), "{found} is not {wanted}");
}

/// The points on both sides of one, along one axis.
fn around(point: [f64; 5], axis: usize) -> ([f64; 5], [f64; 5]) {
    let (mut after, mut before) = (point, point);
    after[axis] += STEP;
    before[axis] -= STEP;
    (after, before)
}

/// Holds every product of a function of five inputs against the others and against differences.
macro_rules! holds {
    ($($f:ident)*) => {
        mod holds {
            $(#[test]
            fn $f() {
                use super::*;
                for point in POINTS {
                    let (value, pullback) = $f::vjp(&point);
                    assert_eq!(value.to_bits(), $f(&point).to_bits());
                    let (again, gradient) = $f::value_and_grad(&point);
                    assert_eq!(value.to_bits(), again.to_bits());
                    let (once, twice) = (pullback(1.0), pullback(2.0));
                    let mut buffer = [1.0; 5];
                    let third = $f::accumulate_grad(&point, 2.0, &mut buffer);
                    assert_eq!(value.to_bits(), third.to_bits());
                    for axis in 0..5 {
                        let (after, before) = around(point, axis);
                        near(gradient[axis], ($f(&after) - $f(&before)) / (2.0 * STEP));
                        near(once[axis], gradient[axis]);
                        near(twice[axis], 2.0 * gradient[axis]);
                        near(buffer[axis], 1.0 + 2.0 * gradient[axis]);
                        let mut tangent = [0.0; 5];
                        tangent[axis] = 1.0;
                        let (value_of_jvp, change) = $f::jvp(&point, &tangent);
                        assert_eq!(value.to_bits(), value_of_jvp.to_bits());
                        near(change, gradient[axis]);
                        let (after, before) = ($f::grad(&after), $f::grad(&before));
                        let product = $f::hvp(&point, &tangent);
                        for row in 0..5 {
                            near(product[row], (after[row] - before[row]) / (2.0 * STEP));
                        }
                    }
                }
            })*
        }
    };
}

holds! {
    copies_of_rows
    calls_before_changes
    calls_between_changes
    calls_with_vectors
    arrays_read_in_loops
    whole_arrays_carried
    arrays_by_entry_and_whole
    returns_past_an_array
    arrays_chosen_in_branches
    patterns_that_take
    matches_on_comparisons
    returns_inside_matches
    constants_in_some_arms
    conditions_that_call
    gathers_and_scatters
    relaxation
    moved_items
    counts_that_change
    ends_that_change
    widths_that_are_sums
    names_of_closures
    names_that_cross
    names_that_hide
    constants_in_patterns
    names_that_hide_values
    names_that_fold
    chains_over_what_changes
    sums_that_nobody_uses
}

#[differentiable(second_order)]
fn sumsq(v: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for &e in v {
        s += e * e * k;
    }
    s
}

#[derive(Clone, Copy)]
enum Kind {
    Lin,
    Sq,
    Poly(i32),
    Named { k: usize },
}

/// Rows of arrays, copied and then overwritten.
#[differentiable(second_order)]
fn copies_of_rows(x: &[f64]) -> f64 {
    let mut a = [[0.0; 3]; 2];
    for i in 0..2 {
        for j in 0..3 {
            a[i][j] = x[(i + j) % 5] * x[i];
        }
    }
    a[0] = a[1];
    a[1][2] += a[0][1] * a[0][2];
    let row = a[1];
    a[1][0] = 7.0 * x[3];
    let b = a;
    a[0][0] = row[0] * b[1][0];
    let mut s = 0.0;
    for r in &a {
        for v in r {
            s += v * v;
        }
    }
    for r in b.iter() {
        for v in r.iter() {
            s += v.sin();
        }
    }
    s + row[2] * row[0]
}

/// A callee is given a part of an array that changes after the call.
#[differentiable(second_order)]
fn calls_before_changes(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    for i in 0..5 {
        a[i] = x[i].sin();
    }
    let one = sumsq(&a[1..4], x[0]);
    a[2] = one * x[3];
    let two = sumsq(&a[..3], one);
    let t = 10.0 + sumsq(&a, two) * two;
    t.sin() * one + two
}

/// The same inside loops and branches.
#[differentiable(second_order)]
fn calls_between_changes(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    for i in 0..5 {
        a[i] = x[i].sin();
    }
    let one = sumsq(&a[1..4], x[0]);
    for i in 0..3 {
        a[i + 1] += sumsq(&a[i..i + 2], x[i]);
        a[0] *= 0.5;
    }
    let mut s = 0.0;
    for i in 0..3 {
        s += sumsq(&a[i..i + 2], x[i]);
        let mut c = [x[i]; 3];
        c[1] = s;
        s += sumsq(&c, 0.5) * sumsq(&c[1..], one);
        c[0] = s;
        s = (s * 0.01 * c[0]).tanh();
    }
    if s > 0.1 {
        s *= sumsq(&a, s);
        a[2] = s;
        s += a[2]
    } else {
        a[1] = s;
        s += sumsq(&a[..2], 1.0);
    }
    s * one
}

/// The same of a `Vec` and of rows.
#[differentiable(second_order)]
fn calls_with_vectors(x: &[f64]) -> f64 {
    let mut a = vec![0.0; 5];
    let mut m = [[0.0; 2]; 3];
    for i in 0..5 {
        a[i] = x[i].sin();
        m[i / 2][i % 2] = x[i];
    }
    let one = sumsq(&a, x[0]);
    let two = sumsq(&m[1], 1.0);
    a[2] = one;
    m[1][0] = two;
    m[0] = m[1];
    let mut s = 0.0;
    for i in 0..3 {
        s += sumsq(&a, s) * sumsq(&m[i], 0.3) + sumsq(&m[i][..1], x[i]);
        m[i][1] = s;
    }
    s
}

/// Arrays that are built at once and read in a loop.
#[differentiable(second_order)]
fn arrays_read_in_loops(x: &[f64]) -> f64 {
    let a = [x[0] * x[1], x[2], x[3].sin()];
    let v = if x[0] > 0.5 { [x[0], x[1]] } else { [x[2] * x[0], x[3]] };
    let mut s = 1.0;
    for e in &a {
        s = s * e + 1.0;
    }
    for e in &v {
        s = s * e + a[1];
    }
    s
}

/// An array that is carried whole.
#[differentiable(second_order)]
fn whole_arrays_carried(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1], x[2]];
    for i in 0..4 {
        let mut s = 0.0;
        for e in &v {
            s += e * x[i];
        }
        v = [v[1], v[2] * x[i], s.sin()];
    }
    v[0] * v[1] + v[2]
}

/// An array that changes entry by entry in one branch and whole in the other.
#[differentiable(second_order)]
fn arrays_by_entry_and_whole(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1], x[2]];
    for i in 0..4 {
        if x[i] > 0.31 {
            for j in 0..3 {
                v[j] = v[j] * x[i] + v[(j + 1) % 3];
            }
        } else {
            v = [v[1], v[0], x[i]];
        }
        let w = v;
        let mut q = 0.0;
        for e in w {
            q += e * e;
        }
        v[i % 3] = q * 0.1;
    }
    v[0] * v[1] + v[2]
}

/// An early return past what an array would have given.
#[differentiable(second_order)]
fn returns_past_an_array(x: &[f64]) -> f64 {
    let mut p = [x[0], x[1]];
    let mut t = x[2];
    for n in 0..5 {
        p = [p[1] * 0.9, p[0] + t];
        t = t * x[n];
        if t > 4.0 {
            return p[0] * t;
        }
    }
    p[0] * p[1] + t
}

/// Arrays chosen in branches.
#[differentiable(second_order)]
fn arrays_chosen_in_branches(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let mut b = [1.0; 3];
    for i in 0..3 {
        if x[i] > 0.5 {
            b = a;
            b[i] *= 2.0;
        } else {
            a = b;
            a[i] = x[i + 1];
        }
        let c = if b[0] > a[1] { a } else { b };
        if c[i] < 0.0 {
            a[0] += c[2];
            let t = b;
            b = a;
            a = t;
        }
    }
    a[0] * b[1] + a[2] * b[2] - b[0]
}

/// Patterns on what is computed: once.
#[differentiable(second_order)]
fn patterns_that_take(x: &[f64]) -> f64 {
    let kinds = [Kind::Lin, Kind::Sq, Kind::Poly(3), Kind::Named { k: 1 }, Kind::Sq];
    let mut todo = vec![Some(1usize), None, Some(3), Some(0)];
    let mut s = 0.5;
    for (i, kind) in kinds.iter().enumerate() {
        s += match *kind {
            Kind::Lin => x[i],
            Kind::Sq => x[i] * x[i],
            Kind::Poly(n) => x[i].powi(n),
            Kind::Named { k } => x[i] * x[k],
        };
    }
    while !todo.is_empty() {
        match todo.pop() {
            Some(Some(k)) if k > 2 => s *= x[k],
            Some(Some(k)) => {
                s += x[k] * s;
            }
            Some(None) => s = s.sin() + s,
            None => unreachable!(),
        }
    }
    let mut stack = vec![0usize, 3, 1];
    while let Some(k) = stack.pop() {
        s = s * x[k] + x[k + 1];
        if k == 3 {
            stack.push(2);
        }
    }
    let mut it = [2usize, 4].iter();
    loop {
        let Some(&k) = it.next() else { break };
        s += x[k] * 0.3 * s;
    }
    if let Some(k) = stack.iter().max().copied() {
        s *= x[k];
    } else if let Some(w) = [1.5, 2.5].iter().copied().reduce(f64::max) {
        s *= w * x[2];
    }
    s
}

/// `match` on comparisons of differentiated values.
#[differentiable(second_order)]
fn matches_on_comparisons(x: &[f64]) -> f64 {
    let mut a = x[0];
    let mut b = x[1];
    for i in 0..5usize {
        match (i % 3, a > b) {
            (0, true) => a *= x[i],
            (0, false) => {
                b += x[i];
                a -= 0.5 * b
            }
            (1, _) => {
                let t = a;
                a = b;
                b = t;
            }
            _ => {}
        }
        a = match i {
            0 | 1 => a + x[i],
            2..=3 => {
                let q = a * b;
                q.sin()
            }
            _ if a < 0.0 => -a,
            _ => a,
        };
    }
    a * b
}

/// Returns inside `match` inside a loop.
#[differentiable(second_order)]
fn returns_inside_matches(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut acc = 1.0;
    while i < 5 {
        let v = x[i];
        match i {
            3 if v > 1.0 => return acc * v,
            4 => {
                if v < 0.0 {
                    return acc - v;
                }
            }
            _ => acc += v * acc,
        }
        i += 1;
    }
    if acc > 2.0 {
        return acc.ln();
    }
    acc * x[2]
}

/// Variables that get a constant in one arm.
#[differentiable(second_order)]
fn constants_in_some_arms(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..5 {
        let v;
        if x[i] > 0.0 {
            v = x[i].sqrt();
        } else {
            v = -x[i];
        }
        let w: f64;
        match i {
            0 => w = v,
            1 | 2 => w = v * v,
            _ => w = 1.0,
        }
        s += v * w;
    }
    s
}

/// Conditions that call functions without derivatives.
#[differentiable(second_order)]
fn conditions_that_call(x: &[f64]) -> f64 {
    fn big(v: f64) -> bool {
        v > 0.83
    }
    fn small(v: f64) -> bool {
        v < -0.3
    }
    let mut s = 1.0;
    for &v in x {
        if big(v) || small(v * 2.0) {
            s += v * s;
        } else if (v - s).abs() < 0.43 {
            s *= v;
        } else {
            s -= v
        }
        if x.len() > 3 && v.max(s) > 3.0 {
            break;
        }
    }
    s
}

/// Indices from a local table, changed entries used again.
#[differentiable(second_order)]
fn gathers_and_scatters(x: &[f64]) -> f64 {
    let idx = [3usize, 1, 1, 0, 4, 3];
    let mut b = [0.0; 4];
    let mut g = vec![1.0; 6];
    for (k, &i) in idx.iter().enumerate() {
        b[i % 4] += x[i] * x[k % 5];
        b[(i + 1) % 4] = b[i % 4] * 0.5 + b[(i + 1) % 4];
        g[k] *= b[i % 4];
    }
    let mut t = 0.0;
    for k in idx {
        t += g[k] * b[k % 4];
    }
    t
}

/// A `while` on a residual.
#[differentiable(second_order)]
fn relaxation(x: &[f64]) -> f64 {
    let mut u = [0.0; 3];
    let mut it = 0;
    let mut res = 1.0f64;
    while res > 1e-3 && it < 20 {
        res = 0.0;
        for i in 0..3 {
            let old = u[i];
            let mut s = x[i];
            for j in 0..3 {
                if j != i {
                    s -= 0.2 * x[j + 1] * u[j];
                }
            }
            u[i] = s / (4.0 + x[i] * x[i]);
            res = res.max((u[i] - old).abs());
        }
        it += 1;
    }
    u[0] * u[1] + u[2]
}

/// A loop over an array that its body changes.
#[differentiable(second_order)]
fn moved_items(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let mut s = 0.0;
    for v in a {
        a[1] += v;
        a[2] *= 2.0 * v;
        s += v * a[2];
    }
    s * a[1]
}

/// `skip` and `take` by counts that the body changes.
#[differentiable(second_order)]
fn counts_that_change(x: &[f64]) -> f64 {
    let mut k = 1;
    let mut s = 0.0;
    for v in x.iter().skip(k) {
        k += 1;
        s += v * x[k % 5];
    }
    for v in x.iter().take(k - 2) {
        k = 0;
        s += v * v;
    }
    s
}

/// A part of a slice with ends that the body changes.
#[differentiable(second_order)]
fn ends_that_change(x: &[f64]) -> f64 {
    let mut k = 1;
    let mut s = 0.0;
    for v in &x[k..] {
        k += 1;
        s += v * x[k % 5];
    }
    for (i, v) in x[k - 3..k].iter().enumerate() {
        k = 2;
        s *= v + x[i];
    }
    s
}

/// Widths that are sums, and change.
#[differentiable(second_order)]
fn widths_that_are_sums(x: &[f64]) -> f64 {
    let mut k = 2;
    let n = 1;
    let mut s = 0.0;
    for v in x.iter().step_by(k) {
        k += 1;
        s += v * x[k % 5];
    }
    for c in x.chunks_exact(n + 1) {
        s += c[0] * c[1];
    }
    for w in x.windows(n + 2) {
        s *= w[0] + w[2];
    }
    for v in x.iter().step_by(n + 1) {
        s += v * v;
    }
    for v in x.iter().skip(n + 1).rev() {
        s *= v;
    }
    s
}

/// A closure names its argument as the function names a value.
#[differentiable(second_order)]
fn names_of_closures(x: &[f64]) -> f64 {
    let k = x[4];
    let j = x[3];
    let mut s = 0.0;
    for a in x.iter().map(|k| k * 2.0 + j) {
        s += a * k;
    }
    for a in x.iter().filter(|j| **j > 0.2).map(|v| v * k) {
        s += a * j;
    }
    s
}

/// Items under the names of what they come from.
#[differentiable(second_order)]
fn names_that_cross(x: &[f64]) -> f64 {
    let y = [x[1] * x[0], x[2], x[3]];
    let mut s = 0.0;
    for (y, x) in x.iter().zip(y) {
        s += y * y * x;
    }
    for (i, (y, x)) in x.iter().zip(y.iter()).enumerate() {
        s += y.sin() * x * i as f64;
    }
    s + y[0]
}

/// Folds under the names of what they run over.
#[differentiable(second_order)]
fn names_that_fold(x: &[f64]) -> f64 {
    let y = &x[1..];
    let a = x.iter().fold(1.0, |q, x| q * x + 1.0);
    let b = x.iter().zip(y).fold(0.0, |q, (y, x)| q + y * x * x);
    let c = x.iter().zip(y.iter()).map(|(y, x)| y * y * x).fold(0.5, |q, x| q * x + q);
    a * b + c
}

/// A chain over an array on the right of a change to one of its entries.
#[differentiable(second_order)]
fn chains_over_what_changes(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1] * x[2], x[3].sin(), 0.5];
    v[x.len() % 4] *= v.iter().map(|e| e.cos()).product::<f64>();
    v[0] += v.iter().map(|e| e * x[4]).sum::<f64>();
    v[0] * v[1] + v[2]
}

/// A loop whose sum nobody uses, in a branch.
#[differentiable(second_order)]
fn sums_that_nobody_uses(x: &[f64]) -> f64 {
    let mut s = x[3];
    for i in (0..5).step_by(2) {
        let unused = match (i % 3, x[i] < x[4]) {
            (0, true) => x[1] * x[0],
            _ => x.iter().skip(1).fold(x[2], |a, v| (a * 0.5 + v).sin()),
        };
        s *= x[i];
    }
    s
}

fn weights(n: usize) -> Vec<f64> {
    (0..n).map(|k| 0.5 + 0.1 * k as f64).collect()
}

const LIMIT: usize = 2;

#[differentiable(second_order)]
fn names_that_hide(x: &[f64]) -> f64 {
    let k = 2.0;
    let n = 3;
    let w = weights(n);
    let mut total = 0.0;
    for w in &w {
        let k = k * 0.5;
        total += k * x[0].sin() * w;
    }
    for n in 0..n {
        let n = n + 1;
        let w = &w[n - 1..];
        for k in w {
            total = (total + x[n] * k).sin();
        }
        let weights = weights(n);
        let n = weights.len() - n;
        total += x[n] * weights[n];
    }
    let first = {
        let k;
        k = 3.0;
        let w: f64 = w.iter().map(|w| w * k).sum();
        w * x[1]
    };
    match Some(n) {
        Some(LIMIT) => total *= 2.0,
        Some(n) if n > LIMIT => {
            let w = [n as f64, k];
            total += x[2] * w[0] * w[1];
        }
        _ => total *= 3.0,
    }
    if let Some(k) = w.first() {
        total += k * x[3].cos();
    }
    let mut left = w.clone();
    while let Some(k) = left.pop() {
        let total_of_weights = k + n as f64;
        total += total_of_weights * x[4] * x[4];
    }
    let n = n + LIMIT;
    total * k + first * w[0] * n as f64
}

#[differentiable(second_order)]
fn names_that_hide_values(x: &[f64]) -> f64 {
    let y = x[0] * x[1];
    let mut t = y.sin();
    for (i, y) in x.iter().enumerate() {
        let t_before = t;
        let t = t_before * y + i as f64;
        let x = t.cos();
        let y = x * y;
        if y > 0.0 {
            let y = 0.5;
            let x = x + y;
            let _ = (x, t);
        }
    }
    for x in x {
        let y = 2.0;
        t = (t * y + x).sin();
        {
            let t2 = 3;
            let y = x * t2 as f64;
            let x = 1.5;
            t += y * x;
        }
    }
    t * y
}

const LEAST: usize = 3;
const NOTHING: Option<usize> = None;

#[derive(Clone, Copy)]
enum Spring {
    Linear,
    Cubic,
    Sine,
}
use Spring::{Cubic, Linear, Sine};

#[differentiable(second_order)]
fn constants_in_patterns(x: &[f64]) -> f64 {
    let mut total = x[0];
    for kind in [Linear, Sine, Cubic, Linear] {
        total = match kind {
            Linear => 0.5 * total + x[1],
            Cubic => total * total * total,
            Sine => total.sin(),
        };
    }
    for (i, v) in x.iter().enumerate() {
        match i {
            LIMIT => total *= v,
            LEAST.. => total += v.sin(),
            _ => total -= v.cos() * 0.5,
        }
        match i.checked_sub(1) {
            NOTHING => total += v * v,
            Some(LIMIT) => total += 0.1 * v,
            Some(LEAST) if total > 0.0 => total *= 1.5,
            Some(n) => total += n as f64 * v,
            None => total = 0.0,
        }
        if let Some(LIMIT) = i.checked_add(1) {
            total = total.sin();
        }
    }
    let mut left = vec![LIMIT, LIMIT, LEAST, LIMIT];
    left.reverse();
    while let Some(LIMIT) = left.pop() {
        total *= x[1].cos();
    }
    #[allow(non_snake_case)]
    let T = 2;
    match left.len() {
        T if T > 5 => total * T as f64,
        T => total / T as f64,
    }
}
