//! Places that are given other values while the old ones are still needed: several at once, rows, arrays bound before a change.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::differentiable;
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds! {
    tuple_assign_in_a_branch
    swap_by_tuples
    swap_by_tuples_in_an_arm
    array_of_places
    nested_places
    whole_and_entry
    gauss_pivots_by_tuples
    rows_bound_by_a_pattern
    whole_arrays_exchanged
    vectors_exchanged
    rows_of_vectors
    tuples_of_a_tuple
    match_and_if_of_rows
    match_on_a_tuple_of_rows
    items_of_rows
    array_by_value
    closure_with_rows
    closure_captured_by_move
    row_given_to_callee_then_changed
    array_of_rows
    fold_with_arrays
    replaced_rows
    carried_rows
}

#[differentiable(second_order)]
fn tuple_assign_in_a_branch(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    let mut k = 0;
    let mut s = 1.0;
    for i in 0..3 {
        if x[i] > 0.0 {
            (w[i], k) = (s * x[i], i);
        }
        s += w[k];
    }
    s * w[0]
}

#[differentiable(second_order)]
fn swap_by_tuples(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    for i in 0..4 {
        (w[i], w[i + 1]) = (w[i + 1], w[i] * x[i]);
    }
    w.iter().enumerate().map(|(i, w)| w * i as f64).sum()
}

#[differentiable(second_order)]
fn swap_by_tuples_in_an_arm(x: &[f64]) -> f64 {
    let mut w = x.to_vec();
    for i in 0..4 {
        if w[i] < w[i + 1] {
            (w[i], w[i + 1]) = (w[i + 1], w[i]);
        }
    }
    let (mut a, mut b) = (w[0], w[1]);
    (a, b) = (b * a, a);
    a + b * w[2]
}

#[differentiable(second_order)]
fn array_of_places(x: &[f64]) -> f64 {
    let mut w = [0.0; 3];
    let mut t = 0.0;
    [w[0], w[2], t] = [x[0] * x[1], x[2], x[3]];
    w[0] * w[2] * t + w[1]
}

#[differentiable(second_order)]
fn nested_places(x: &[f64]) -> f64 {
    let mut m = vec![vec![0.0; 2]; 2];
    let mut v = vec![0.0; 3];
    for i in 0..2 {
        ((m[i][0], v[i]), m[1 - i][1]) = ((x[i] * x[2], x[3]), x[i] * x[i]);
    }
    m[0][0] * m[1][1] + v[1] * m[0][1]
}

#[differentiable(second_order)]
fn whole_and_entry(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut w = vec![1.0; 2];
    (v, w[1]) = (x[1..].iter().map(|x| x * x).collect(), x[0]);
    v.iter().sum::<f64>() * w[1] * v.len() as f64
}

#[differentiable(second_order)]
fn gauss_pivots_by_tuples(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let mut p = [0usize, 1];
    if a[0][0].abs() < a[1][0].abs() {
        (a[0], a[1]) = (a[1], a[0]);
        (p[0], p[1]) = (p[1], p[0]);
    }
    let r = a[1][0] / a[0][0];
    a[1][1] -= r * a[0][1];
    a[0][0] * a[1][1] + p[0] as f64 * x[2]
}

#[differentiable(second_order)]
fn rows_bound_by_a_pattern(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let (r, s) = (a[0], a[1]);
    a[0] = s;
    a[1][0] = r[1] * r[0];
    a[1][1] *= r[0];
    a[0][0] * a[1][1] + a[0][1] * a[1][0]
}

#[differentiable(second_order)]
fn whole_arrays_exchanged(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1]];
    let mut b = [x[3], x[4] + 1.0];
    (a, b) = (b, a);
    a[0] *= b[1];
    let (c, d) = (a, b);
    a[1] = c[0] * d[0];
    b = a;
    a[0] += d[1];
    a[0] * a[1] * b[0] + c[1]
}

#[differentiable(second_order)]
fn vectors_exchanged(x: &[f64]) -> f64 {
    let mut a = x[..2].to_vec();
    let mut b = x.to_vec();
    for _ in 0..3 {
        (a, b) = (b, a);
        a[0] *= b[1];
    }
    a.iter().sum::<f64>() * b[0] * a.len() as f64
}

#[differentiable(second_order)]
fn rows_of_vectors(x: &[f64]) -> f64 {
    let mut m = vec![vec![x[0], x[1]], vec![x[2]]];
    let (p, q) = (m[0].clone(), m[1].clone());
    m[0] = q;
    m[1] = p;
    m[0][0] *= m[1][1];
    m[0][0] * m[1][0]
}

#[differentiable(second_order)]
fn tuples_of_a_tuple(x: &[f64]) -> f64 {
    let mut p = (x[0], x[1]);
    let mut q = (x[2], [x[3], x[4]]);
    (p.0, q.0) = (q.0 * p.1, p.0);
    (p.1, q.1[0]) = (q.1[0], p.1 * q.1[1]);
    p.0 * p.1 + q.0 * q.1[0]
}

#[differentiable(second_order)]
fn match_and_if_of_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let (r, s) = if x[0] > 0.0 { (a[0], a[1]) } else { (a[1], a[0]) };
    a[0][0] = s[1];
    let (t, u) = match 1 {
        1 => (a[1], a[0]),
        _ => (r, s),
    };
    a[1][1] = 3.0;
    r[0] * s[0] * t[1] + u[0] * a[0][0] * a[1][1]
}

#[differentiable(second_order)]
fn match_on_a_tuple_of_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    match (a[0], a[1]) {
        (r, s) => {
            a[0][0] = s[1];
            a[1] = r;
            a[0][1] *= r[0] * s[0];
        }
    }
    a[0][0] * a[1][1] + a[0][1] * a[1][0]
}

#[differentiable(second_order)]
fn items_of_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let mut s = 0.0;
    for r in [a[0], a[1]] {
        a[0][0] += r[0] * r[1];
        a[1][1] *= 0.5;
        s += r[1];
    }
    s * a[0][0] + a[1][1]
}

#[differentiable(second_order)]
fn array_by_value(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let mut s = 0.0;
    for v in a {
        a[1] += v * v;
        a[2] = s;
        s += v;
    }
    s * a[1] + a[2]
}

#[differentiable(second_order)]
fn closure_with_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let g = |r: [f64; 2], k: f64| r[0] * r[1] * k;
    let u = g(a[0], 2.0);
    a[0][0] = u;
    let v = g(a[0], a[1][0]);
    a[1][0] = 7.0;
    u * v + g(a[1], 1.0)
}

#[differentiable(second_order)]
fn closure_captured_by_move(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1]];
    let g = move |k: f64| a[0] * k;
    a[0] = x[2];
    g(2.0) * a[0] + g(x[3])
}

#[differentiable(second_order)]
fn row_given_to_callee_then_changed_inside(r: [f64; 2], s: &[f64; 2]) -> [f64; 2] {
    [r[0] * s[1], r[1] * s[0]]
}
#[differentiable(second_order)]
fn row_given_to_callee_then_changed(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    a[0] = row_given_to_callee_then_changed_inside(a[1], &a[0]);
    a[1] = row_given_to_callee_then_changed_inside(a[0], &a[1]);
    let t = (row_given_to_callee_then_changed_inside(a[0], &a[1]), a[0]);
    a[0][0] = 3.0;
    t.0[0] * t.1[0] + t.0[1] * a[0][0] * a[1][1]
}

#[differentiable(second_order)]
fn array_of_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let b = [a[1], a[0]];
    a[0][0] = 9.0;
    let v = vec![a[0], b[0]];
    a = [b[1], b[0]];
    a[1][1] *= v[0][1];
    a[0][0] * b[0][0] * v[1][1] + a[1][1]
}

#[differentiable(second_order)]
fn fold_with_arrays(x: &[f64]) -> f64 {
    let mut m = [x[0], x[1]];
    let t = x.iter().fold([0.0, 1.0], |acc, v| [acc[1] * v, acc[0] + v]);
    m[0] = t[0];
    let u = x[1..].iter().fold((m, 0.0), |(mut m, s), v| {
        m[0] += v * s;
        m[1] *= 0.5;
        (m, s + v)
    });
    m[1] = u.1;
    u.0[0] * u.0[1] * m[0] + m[1]
}

#[differentiable(second_order)]
fn replaced_rows(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1]], [x[3], x[4] + 1.0]];
    let old = std::mem::replace(&mut a[0], [x[2], 1.0]);
    let t = a[1];
    a.swap(0, 1);
    a[0][0] *= old[1];
    a[0][0] * t[0] + a[1][0] * old[0]
}

#[differentiable(second_order)]
fn carried_rows(x: &[f64]) -> f64 {
    let mut p = [x[0], x[1]];
    let mut q = [x[2], x[3]];
    for k in 0..3 {
        let before = p;
        p = q;
        q = [before[1] * 0.5, p[0] + before[0]];
        p[1] *= x[4] + k as f64;
    }
    p[0] * q[1] + p[1] * q[0]
}
