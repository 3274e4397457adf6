//! Arrays of zeros that a loop writes entry by entry: what is around, before and between.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::{Real, differentiable};
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds! {
    inner_places
    no_places
    backwards
    taken_before_the_run_ends
    two_in_one_run
    written_twice
    read_back
    copies
    copies_of_what_changes
    changed_afterwards
    number_that_changes
    number_that_is_hidden
    not_zeros
    made_in_every_run
    in_an_arm
    chained
    over_any_float
    left_early
    seen_between
    negative_zeros
    counted_before_a_move
    counted_before_another
    counted_and_put_into_rows
    handed_back_and_forth
    one_step_of_a_stencil
    moved_and_made_anew
    replaced_by_zeros
    a_part_outlives_its_whole
    halves_outlive_their_whole
    given_back_after_a_part
    numbers_with_their_type
    rows_with_their_type
}

#[differentiable(second_order)]
fn inner_places(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len() + 2];
    for i in 1..x.len() {
        y[i] = x[i] * x[i - 1];
    }
    y.iter().enumerate().map(|(i, y)| (y + 1.0) * (y + i as f64)).sum()
}

#[differentiable(second_order)]
fn no_places(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 7..3 {
        y[i] = x[i] * x[i];
    }
    y.iter().zip(x).map(|(y, x)| (y + x) * x).sum()
}

#[differentiable(second_order)]
fn backwards(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    let mut s = 1.0;
    for i in (0..x.len()).rev() {
        y[i] = s * x[i];
        s += x[i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn taken_before_the_run_ends(x: &[f64]) -> f64 {
    let (mut before, mut s) = (vec![0.0; x.len()], 0.0);
    let mut doubled = vec![0.0; x.len()];
    for i in 0..x.len() {
        before[i] = s;
        s += x[i] * x[i];
    }
    for i in 0..x.len() {
        doubled[i] = s + s;
        s *= x[i];
    }
    let held: f64 = before.iter().zip(&doubled).map(|(one, other)| one * other).sum();
    held + s
}

#[differentiable(second_order)]
fn two_in_one_run(x: &[f64]) -> f64 {
    let n = x.len();
    let mut squares = vec![0.0; n];
    let mut sines = vec![0.0; n];
    let mut plain = vec![0.0; n];
    for i in 0..n {
        squares[i] = x[i] * x[i];
        sines[i] = x[i].sin();
        plain[i] = x[i];
    }
    (0..n).map(|i| squares[i] * sines[n - 1 - i] + plain[i] * sines[i]).sum()
}

#[differentiable(second_order)]
fn written_twice(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i];
        y[i] = x[i] * x[i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn read_back(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len() + 1];
    for i in 0..x.len() {
        y[i] = y[i + 1] + x[i] * x[i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn copies(x: &[f64]) -> f64 {
    let mut y = vec![0.0; 4];
    for i in 1..3 {
        y[i] = x[i];
    }
    let mut z = vec![0.0; x.len()];
    for i in 0..y.len() {
        z[i] = y[i];
    }
    z.iter().zip(x).map(|(z, x)| (z + 1.0) * x * x).sum()
}

#[differentiable(second_order)]
fn copies_of_what_changes(x: &[f64]) -> f64 {
    let mut walk = x.to_vec();
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() - 1 {
        y[i] = walk[i];
        walk[i + 1] += walk[i] * x[i];
    }
    for i in 0..x.len() {
        walk[i] *= 2.0;
    }
    y.iter().zip(&walk).map(|(y, walk)| y * walk).sum()
}

#[differentiable(second_order)]
fn changed_afterwards(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i] * x[0];
    }
    y[2] = x[1] * y[3];
    y.push(x[4]);
    for i in 0..y.len() {
        y[i] += 1.5 * y[0];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn number_that_changes(x: &[f64]) -> f64 {
    let mut n = x.len();
    let mut y = vec![0.0; n];
    n -= 2;
    for i in 0..n {
        y[i] = x[i] * x[i];
    }
    y.iter().map(|y| y * y + x[0] * y).sum::<f64>() + y.len() as f64 * x[1]
}

#[differentiable(second_order)]
fn number_that_is_hidden(x: &[f64]) -> f64 {
    let n = x.len() + 3;
    let mut y = vec![0.0; n];
    let n = 4;
    for i in 0..n {
        y[i] = x[i] * x[i];
    }
    y.iter().map(|y| (y + 1.0) * (y + x[4])).sum()
}

#[differentiable(second_order)]
fn not_zeros(x: &[f64]) -> f64 {
    let mut y = vec![1.5; x.len() + 1];
    for i in 1..x.len() {
        y[i] = x[i] * x[i];
    }
    y.iter().map(|y| y * y * x[0]).sum()
}

#[differentiable(second_order)]
fn made_in_every_run(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        let mut y = vec![0.0; x.len() + k];
        for i in k..x.len() {
            y[i] = x[i] * x[k] + s;
        }
        s += y.iter().map(|y| y * y * 0.1).sum::<f64>();
    }
    s
}

#[differentiable(second_order)]
fn in_an_arm(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    if x[0] > 0.0 {
        for i in 0..x.len() {
            y[i] = x[i] * x[i];
        }
    } else {
        for i in 2..x.len() {
            y[i] = x[i];
        }
    }
    y.iter().zip(x).map(|(y, x)| y * y * x).sum()
}

#[differentiable(second_order)]
fn chained(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|x| x * x).collect();
    let z: Vec<f64> = y.iter().zip(x).map(|(y, x)| y - x).collect();
    let mut w: Vec<f64> = z.iter().skip(1).map(|z| z * z).collect();
    w[0] *= x[3];
    w.iter().zip(&z).map(|(w, z)| w * z).sum()
}

#[differentiable(second_order)]
fn over_any_float(x: &[f64]) -> f64 {
    of_any_float(x) + x[0]
}

#[differentiable(second_order)]
fn of_any_float<T: Real>(x: &[T]) -> T {
    let mut y = vec![T::ZERO; x.len()];
    let z: Vec<T> = x.iter().map(|x| *x * *x).collect();
    let mut s = T::ONE;
    for i in 0..x.len() {
        y[i] = s;
        s += z[i] * x[i];
    }
    y.iter().zip(&z).map(|(y, z)| *y * *z).sum()
}

#[differentiable(second_order)]
fn left_early(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        if x[i] > 1.0 {
            break;
        }
        y[i] = x[i] * x[i];
    }
    y.iter().map(|y| (y + 1.0) * y).sum()
}

#[differentiable(second_order)]
fn seen_between(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    let first = y[0] + x[0];
    y[4] = x[1];
    for i in 0..3 {
        y[i] = x[i] * first;
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn negative_zeros(x: &[f64]) -> f64 {
    let mut y = vec![-0.0; 2];
    for i in 1..2 {
        y[i] = x[i];
    }
    y[1].copysign(y[0]) * x[0]
}

#[differentiable(second_order)]
fn counted_before_a_move(x: &[f64]) -> f64 {
    let a = x.to_vec();
    let mut y = vec![0.0; a.len()];
    let mut b = a.clone();
    b[0] = x[1];
    for i in 0..5 {
        y[i] = b[i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn counted_before_another(x: &[f64]) -> f64 {
    let a: Vec<f64> = x.iter().map(|x| x * x).collect();
    let mut y = vec![0.0; a.len()];
    let mut b = a;
    b[0] *= 2.0;
    for i in 0..5 {
        y[i] = b[i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn counted_and_put_into_rows(x: &[f64]) -> f64 {
    let a = x.to_vec();
    let mut y = vec![0.0; a.len()];
    let mut m = vec![a, x.to_vec()];
    m[0][1] *= 2.0;
    for i in 0..5 {
        y[i] = m[0][i] * m[1][i];
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiable(second_order)]
fn handed_back_and_forth(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = v.clone();
    v = w.clone();
    v[0] *= 2.0;
    v[0] * v[1]
}

#[differentiable(second_order)]
fn one_step_of_a_stencil(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let old = v.clone();
    v = vec![0.0; old.len()];
    for i in 1..old.len() {
        v[i] = old[i] * old[i - 1];
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn moved_and_made_anew(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = v;
    v = vec![0.0; 5];
    for i in 0..5 {
        v[i] = w[i] * w[0];
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn replaced_by_zeros(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = std::mem::replace(&mut v, vec![0.0; 5]);
    for i in 0..5 {
        v[i] = w[i] * w[0];
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn a_part_outlives_its_whole(x: &[f64]) -> f64 {
    let a = x.to_vec();
    let s = &a[1..3];
    let mut b = a.clone();
    b[0] *= 2.0;
    b[0] * s[0]
}

#[differentiable(second_order)]
fn halves_outlive_their_whole(x: &[f64]) -> f64 {
    let a = x.to_vec();
    let (l, r) = a.split_at(2);
    let mut b = a.clone();
    b[0] *= 2.0;
    b[0] * l[0] * r.len() as f64 * r[1]
}

#[differentiable(second_order)]
fn given_back_after_a_part_inside(x: &[f64]) -> (Vec<f64>, f64) {
    let a: Vec<f64> = x.iter().map(|x| x * x).collect();
    let s = &a[1..3];
    let t = s[0] * s[1];
    (a, t)
}
#[differentiable(second_order)]
fn given_back_after_a_part(x: &[f64]) -> f64 {
    let (a, t) = given_back_after_a_part_inside(x);
    a[0] * t * a[4]
}

#[differentiable(second_order)]
fn numbers_with_their_type(x: &[f64]) -> f64 {
    let mut y = vec![0f64; 5];
    for i in 0..5 {
        y[i] = x[i] * x[i];
    }
    let mut s = 0f64;
    for v in &y {
        s += v * 2f64;
    }
    s * y[0]
}

#[differentiable(second_order)]
fn rows_with_their_type(x: &[f64]) -> f64 {
    let mut m = [[0f64; 2]; 2];
    for i in 0..2 {
        m[i][0] = x[i] * x[2];
    }
    let k = 2f64;
    m[0][0] * m[1][0] * k + x[3].max(1f64)
}

/// Entry by entry: the shorter of both is what is taken.
#[differentiable]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

#[test]
fn gradients_of_slices_of_other_lengths() {
    assert_eq!(dot::grad(&[1.0, 2.0], &[3.0, 4.0, 5.0]), (vec![3.0, 4.0], vec![1.0, 2.0, 0.0]));
    assert_eq!(dot::grad(&[1.0, 2.0, 6.0], &[3.0]), (vec![3.0, 0.0, 0.0], vec![1.0]));
    assert_eq!(dot::grad(&[], &[3.0]), (vec![], vec![0.0]));
    let (x, y) = dot::grad(&[f64::NAN, f64::INFINITY], &[-0.0, 2.0]);
    assert!(y[0].is_nan() && y[1] == f64::INFINITY && x == [0.0, 2.0]);
}

#[differentiable]
fn by_index(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[test]
#[should_panic(expected = "out of")]
fn entries_outside_are_outside() {
    by_index::grad(&[1.0, 2.0], &[3.0]);
}

#[differentiable]
fn too_short(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; 2];
    for i in 0..x.len() {
        y[i] = x[i] * x[i];
    }
    y
}

#[test]
fn arrays_that_are_given_back() {
    let (value, pullback) = too_short::vjp(&[3.0, 4.0]);
    assert_eq!((value, pullback(vec![1.0, 10.0])), (vec![9.0, 16.0], vec![6.0, 80.0]));
    assert_eq!(too_short::jacobian(&[3.0]), [[6.0], [0.0]]);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 2")]
fn places_outside_are_outside() {
    let _ = too_short::vjp(&[1.0, 2.0, 3.0]);
}

#[differentiable]
fn turned(x: &[f64], k: f64) -> Vec<f64> {
    let squares: Vec<f64> = x.iter().map(|x| k * x * x).collect();
    let mut turned = vec![0.0; x.len()];
    for i in 0..x.len() {
        turned[i] = squares[x.len() - 1 - i] + x[i];
    }
    turned
}

#[test]
fn collected_and_turned() {
    let (value, pullback) = turned::vjp(&[1.0, 2.0, 3.0], 0.5);
    assert_eq!(value, [5.5, 4.0, 3.5]);
    // Each entry by its own cotangent, and by that of its place from the end; again with other cotangents.
    assert_eq!(pullback(vec![1.0, 10.0, 100.0]), (vec![101.0, 30.0, 103.0], 10.0 * 4.0 + 9.0 + 100.0));
    assert_eq!(pullback(vec![0.0, 0.0, 1.0]), (vec![1.0, 0.0, 1.0], 1.0));
    let rows = turned::jacobian(&[1.0, 2.0, 3.0], 0.5);
    assert_eq!(rows[0], (vec![1.0, 0.0, 3.0], 9.0));
}
