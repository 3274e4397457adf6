//! Branches, loops, jumps, iterators and arrays that change in place.
//!
//! Each function is held against central differences, of its value and of its gradient; all products have to agree; and the
//! value has to be that of the function itself, to the bit.
#![allow(unused_assignments, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::differentiable;
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds!(branches_give_values: choose);
holds!(conditions_in_a_row: patterns_in_a_row, &[2.0, 3.0]);
holds!(pattern_that_binds_nothing: pattern_and_a_condition);
holds!(iterators_that_change_run_side_by_side: side_by_side);
holds!(parts_are_taken_once: ends_of_parts);
holds!(iterators_end_early: up_to);
holds!(references_are_kept_before_a_change: seen_before_a_change);
holds!(entries_change_their_places: turned);
holds!(loop_gives_a_pair_holds: loop_gives_a_pair);
holds!(loop_gives_a_pair_later_holds: loop_gives_a_pair_later);
holds!(labelled_loop_gives_a_pair_holds: labelled_loop_gives_a_pair);
holds!(loop_gives_an_array_holds: loop_gives_an_array);
holds!(one_name_for_two_items_holds: one_name_for_two_items);
holds!(panics_in_arms_holds: panics_in_arms);
holds!(panic_for_a_value_holds: panic_for_a_value);
holds!(sum_that_is_stored_holds: sum_that_is_stored);
holds!(sum_of_products_stored_holds: sum_of_products_stored);
holds!(rows_lent_by_a_counter_holds: rows_lent_by_a_counter);
holds!(buffer_lent_holds: buffer_lent);
holds!(scratch_lent_holds: scratch_lent);
holds!(rows_read_and_pushed_holds: rows_read_and_pushed);
holds!(parts_of_a_call_compared_holds: parts_of_a_call_compared);
holds!(rows_changed_entry_by_entry_holds: rows_changed_entry_by_entry);
holds!(tuples_of_calls_from_branches_count: tuples_of_calls_from_branches);
holds!(tuples_of_calls_carried_count: tuples_of_calls_carried);
holds!(arrays_of_calls_from_branches_count: arrays_of_calls_from_branches);
holds!(tuples_of_calls_from_closures_count: tuples_of_calls_from_closures);
holds!(largest_before_a_change_is_kept: largest_before_a_change);
holds!(last_before_a_change_is_kept: last_before_a_change);
holds!(references_in_a_tuple_are_kept: references_in_a_tuple);
holds!(references_to_rows_are_kept: references_to_rows);
holds!(parts_before_a_change_are_kept: parts_before_a_change);
holds!(branches_assign: assigns);
holds!(while_on_a_differentiated_value: newton);
holds!(sums_over_neighbours: rosenbrock);
holds!(loops_in_loops_with_branches: nested);
holds!(prefix_sums_in_place: prefix);
holds!(zip_and_rev: dotty);
holds!(windows_and_chunks: wins);
holds!(continue_break_and_return: early);
holds!(match_with_ranges_and_guards: matchy);
holds!(calls_in_loops_and_branches: calls);
holds!(elimination_with_pivots: lu);
holds!(a_vector_that_carries_state: veccy);
holds!(loop_with_a_value_and_while_with_an_index: looped);
holds!(fold_sum_product_and_filter: folded);
holds!(jumps_to_labels: labelled);
holds!(if_let_and_let_else: iflet, &[Some(2.0), None, Some(0.7)]);
holds!(if_let_that_does_not_fit: iflet, &[None, Some(0.7)]);
holds!(constants_alongside: zipped, &[3, 1, 4, 0], &[0.5, 1.0, 2.0, 3.0, 4.0]);
holds!(arrays_inside_a_loop: local);
holds!(a_sort_by_swaps: swapper);
holds!(vectors_that_grow: grows);
holds!(entries_changed_through_iterators: in_place);
holds!(ends_and_halves_of_slices: ends);
holds!(collected_vectors: collected);
holds!(tables_looked_up_by_value: looked_up);
holds!(calls_over_chunks_of_constants: chunked, &[0.5, 1.0, -2.0, 3.0, 0.25, 4.0]);
holds!(calls_over_parts_of_constants: parts_of_constants, &[0.5, 1.0, -2.0, 3.0, 0.25, 4.0]);
holds!(calls_over_parts_of_a_changing_array: parts_in_place);
holds!(calls_over_a_changing_array: wholes_in_place);
holds!(calls_over_a_filled_array: filled);
holds!(calls_over_an_array_in_a_branch: read_in_a_branch);
holds!(calls_before_their_array_changes: overwritten);
holds!(calls_in_branches_before_their_array_changes: overwritten_in_branches);
holds!(a_call_over_sums: summed_then_called);
holds!(a_counter_of_two_loops: triangular);
holds!(constants_before_differentiated_values: constants_first, &[0.5, 1.0, -2.0, 3.0, 0.25]);
holds!(iterators_that_only_run_forward: forward_only, &Weights([0.5, 1.0, -2.0]));

#[test]
fn no_runs_at_all() {
    assert_eq!(early::value_and_grad(&[]), (0.0, Vec::new()));
    assert_eq!(norm2::value_and_grad(&[]), (0.0, Vec::new()));
    assert_eq!(dotty::value_and_grad(&[]), (-0.0, Vec::new()));
}

#[test]
fn arrays_of_arrays() {
    let x = [[0.3, 0.4], [1.0, -0.5], [0.2, 0.9]];
    let y = [[0.7, 0.1], [-0.4, 1.3]];
    let (by_x, by_y) = rows::grad(&x, &y);
    for (i, j) in (0..3).flat_map(|i| (0..2).map(move |j| (i, j))) {
        let (mut after, mut before) = (x, x);
        after[i][j] += STEP;
        before[i][j] -= STEP;
        near(by_x[i][j], (rows(&after, &y) - rows(&before, &y)) / (2.0 * STEP));
        let (after, before) = (rows::grad(&after, &y), rows::grad(&before, &y));
        let mut tangent = [[0.0; 2]; 3];
        tangent[i][j] = 1.0;
        let product = rows::hvp(&x, &y, &tangent, &[[0.0; 2]; 2]);
        for row in 0..3 {
            near(product.0[row][1], (after.0[row][1] - before.0[row][1]) / (2.0 * STEP));
        }
    }
    for (i, j) in (0..2).flat_map(|i| (0..2).map(move |j| (i, j))) {
        let (mut after, mut before) = (y, y);
        after[i][j] += STEP;
        before[i][j] -= STEP;
        near(by_y[i][j], (rows(&x, &after) - rows(&x, &before)) / (2.0 * STEP));
    }
}

#[test]
fn jacobians_of_arrays_that_are_filled() {
    let rows = multi::jacobian(&AT, 0.7);
    let sums = [AT[0], AT[0] + AT[1], AT[0] + AT[1] + AT[2]];
    for (row, (by_x, by_y)) in rows.iter().enumerate() {
        near(*by_y, sums[row]);
        for (column, entry) in by_x.iter().enumerate() {
            near(*entry, if column <= row { 0.7 } else { 0.0 });
        }
    }
    let rows = vecout::jacobian(&AT, 0.7);
    assert_eq!(rows.len(), 5);
    near(rows[1].0[1], 0.49);
    near(rows[1].1, 2.0 * 0.7 * AT[1]);
}

#[test]
fn generic_floats_and_lengths() {
    let (gradient, by_k) = generic::grad(&AT, 0.2);
    near(by_k, (generic(&AT, 0.2 + STEP) - generic(&AT, 0.2 - STEP)) / (2.0 * STEP));
    for axis in 0..5 {
        let (after, before) = around(axis);
        near(gradient[axis], (generic(&after, 0.2) - generic(&before, 0.2)) / (2.0 * STEP));
    }
    let singles = AT.map(|v| v as f32);
    for (single, double) in generic::grad(&singles, 0.2_f32).0.iter().zip(&gradient) {
        assert!((f64::from(*single) - double).abs() < 1e-4);
    }
}

#[test]
fn branches_inside_mapped_closures() {
    let x = ndarray::array![0.5, -0.7, 1.1];
    let (by_x, by_k) = mapped::grad(&x, 0.3);
    near(by_x[0], 2.0 * 0.5 * 0.3);
    near(by_x[1], 0.03);
    near(by_k, 0.25 + 1.21 - 0.07);
}

#[test]
fn arrays_of_ndarray_in_loops() {
    let w = ndarray::array![[0.5, 0.2], [0.1, -0.9]];
    let v = ndarray::array![0.4, 0.8];
    let (by_w, by_v) = arrays::grad(&w, &v);
    for i in 0..2 {
        for j in 0..2 {
            let (mut after, mut before) = (w.clone(), w.clone());
            after[[i, j]] += STEP;
            before[[i, j]] -= STEP;
            near(by_w[[i, j]], (arrays(&after, &v) - arrays(&before, &v)) / (2.0 * STEP));
        }
        let (mut after, mut before) = (v.clone(), v.clone());
        after[i] += STEP;
        before[i] -= STEP;
        near(by_v[i], (arrays(&w, &after) - arrays(&w, &before)) / (2.0 * STEP));
    }
}

#[differentiable(second_order)]
fn choose(p: &[f64]) -> f64 {
    let (x, y) = (p[0], p[1]);
    let a = if x > y { x * x * y } else { y.sin() * x };
    a * 2.0
}

#[differentiable(second_order)]
fn assigns(p: &[f64]) -> f64 {
    let (x, y) = (p[0], p[1]);
    let mut s = x;
    let mut t = 1.0;
    if x > 0.0 {
        s = s * y;
        t = x.exp();
    } else if y > 0.5 {
        t = y;
    }
    s * t
}

#[differentiable(second_order)]
fn newton(p: &[f64]) -> f64 {
    let a = p[3] + p[0];
    let mut x = a;
    while (x * x - a).abs() > 1e-12 {
        x = 0.5 * (x + a / x);
    }
    x
}

#[differentiable(second_order)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        let a = 1.0 - x[i];
        let b = x[i + 1] - x[i] * x[i];
        s += a * a + 100.0 * b * b;
    }
    s
}

#[differentiable(second_order)]
fn nested(x: &[f64]) -> f64 {
    let mut s = 0.6;
    for i in 0..x.len() {
        let mut p = x[i];
        for j in 0..i {
            if j % 2 == 0 {
                p = p * x[j] + s;
            } else {
                p += x[j].sin();
            }
        }
        s = s * 0.5 + p;
    }
    s
}

#[differentiable(second_order)]
fn prefix(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    for i in 0..5 {
        a[i] = x[i];
    }
    for i in 1..5 {
        a[i] += a[i - 1];
    }
    a[4] * a[2]
}

#[differentiable(second_order)]
fn dotty(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().rev()).map(|(a, b)| a * b * b).sum()
}

#[differentiable(second_order)]
fn wins(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(2) {
        s += (w[1] - w[0] * w[0]).powi(2);
    }
    for (i, c) in x.chunks_exact(2).enumerate() {
        s += c[0] * c[1] * (i as f64 + 1.0);
    }
    s
}

#[differentiable(second_order)]
fn early(x: &[f64]) -> f64 {
    if x.is_empty() {
        return 0.0;
    }
    let mut s = 1.0;
    for (i, &v) in x.iter().enumerate() {
        if v < -1.0 {
            continue;
        }
        if i == 4 {
            break;
        }
        s = s * (v + 2.0);
        if s > 1e6 {
            return s * v;
        }
    }
    s
}

#[differentiable(second_order)]
fn matchy(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += match i {
            0 => x[i].sin(),
            1 | 2 => {
                let t = x[i] * x[i];
                t * t
            }
            n if n > 3 => x[i],
            _ => -x[i],
        };
    }
    s
}

#[differentiable(second_order)]
fn square(x: f64, k: f64) -> f64 {
    x * x * k
}

#[differentiable(second_order)]
fn norm2(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * v * v;
    }
    s
}

#[differentiable(second_order)]
fn calls(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += square(x[i], s);
        s += square(x[i], 0.3);
        if s > 0.5 {
            s = s * norm2(x);
        }
        s = s + norm2(&x[1..3]);
    }
    s
}

#[differentiable(second_order)]
fn lu(x: &[f64]) -> f64 {
    let mut a = [[0.0; 2]; 2];
    a[0][0] = x[0];
    a[0][1] = x[1];
    a[1][0] = x[2];
    a[1][1] = x[3] * x[4];
    let mut sign = 1.0;
    if a[0][0].abs() < a[1][0].abs() {
        a.swap(0, 1);
        sign = -1.0;
    }
    for k in 0..2 {
        for i in k + 1..2 {
            a[i][k] /= a[k][k];
            for j in k + 1..2 {
                a[i][j] -= a[i][k] * a[k][j];
            }
        }
    }
    sign * a[0][0] * a[1][1]
}

#[differentiable(second_order)]
fn veccy(x: &[f64]) -> f64 {
    let n = x.len();
    let mut h = vec![0.0; n];
    for t in 0..3 {
        for i in 0..n {
            h[i] = (h[i] * 0.5 + x[(i + t) % n]).tanh();
        }
    }
    let mut out = 1.0;
    for i in 0..n {
        out *= h[i] + 1.5;
    }
    out
}

#[differentiable(second_order)]
fn looped(x: &[f64]) -> f64 {
    let mut k = 0;
    let v = loop {
        if x[k] > 0.5 {
            break x[k] * x[k] * x[0];
        }
        k += 1;
    };
    let mut i = x.len();
    let mut p = v;
    while i > 0 {
        i -= 1;
        p = p * 0.7 + x[i] * v;
    }
    p
}

#[differentiable(second_order)]
fn folded(x: &[f64]) -> f64 {
    let m = x.iter().fold(f64::NEG_INFINITY, |m, v| m.max(*v));
    let s: f64 = x.iter().map(|v| (v - m).exp()).sum();
    m + s.ln()
        + x.iter().filter(|v| **v > 0.2).map(|v| v * v).sum::<f64>()
        + x.iter().take(2).product::<f64>()
        + (0..3).map(|i| x[i] * x[i + 1]).sum::<f64>()
}

#[differentiable(second_order)]
fn labelled(x: &[f64]) -> f64 {
    let mut s = 1.0;
    'outer: for i in 0..x.len() {
        for j in 0..x.len() {
            if i + j == 5 {
                continue 'outer;
            }
            if x[i] * x[j] > 3.9 {
                break 'outer;
            }
            s = s * 0.9 + x[i] * x[j];
        }
        s = s * x[i];
    }
    s
}

#[differentiable(second_order)]
fn iflet(x: &[f64], #[constant] scale: &[Option<f64>]) -> f64 {
    let mut s = 0.0;
    for (i, o) in scale.iter().enumerate() {
        if let Some(k) = o {
            s += k * x[i] * x[i];
        } else {
            s = s * x[i];
        }
    }
    let y = if let Some(k) = scale[0] { k * x[0] } else { x[1] };
    let Some(q) = scale[0] else { return s };
    s * y * q
}
#[differentiable(second_order)]
fn zipped(x: &[f64], ks: &[usize], #[constant] ys: &[f64]) -> f64 {
    let mut s = 1.0;
    for ((a, k), y) in x.iter().zip(ks).zip(ys) {
        s = s * 0.5 + a * x[*k] * y;
    }
    let mut j = 0;
    for v in x {
        let m = j * 2 % 5;
        s += v.sin() * x[m];
        j += 1;
    }
    for i in (0..5).rev().step_by(2) {
        s += x[i] * s;
    }
    for i in [3usize, 1, 3] {
        s += x[i] * x[i] * s;
    }
    s
}
#[differentiable(second_order)]
fn rows(x: &[[f64; 2]], y: &[[f64; 2]; 2]) -> f64 {
    let mut s = 0.0;
    for r in x {
        s += r[0] * r[1];
        for c in y {
            s += c[0] * r[1] * c[1];
        }
    }
    for i in 0..x.len() {
        for j in 0..2 {
            s += x[i][j] * y[j][i % 2] * s;
        }
    }
    s
}
#[differentiable]
fn multi(x: &[f64], y: f64) -> [f64; 3] {
    let mut out = [0.0; 3];
    for i in 0..3 {
        out[i] = x[i] * y;
        if i > 0 {
            out[i] += out[i - 1];
        }
    }
    out
}
#[differentiable]
fn vecout(x: &[f64], y: f64) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for i in 0..x.len() {
        out[i] = x[i] * y * y;
    }
    out
}
#[differentiable(second_order)]
fn local(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() {
        let mut p = [x[i], 0.0];
        for _ in 0..i {
            p[1] = p[0] * p[1] + x[i - 1];
            p[0] *= 0.5;
        }
        let q = p;
        p[0] = 3.0;
        s += q[0] * q[1] + p[0] * p[1];
    }
    s
}
#[differentiable(second_order)]
fn generic<T: chainrule::Real, const N: usize>(x: &[T; N], k: T) -> T {
    let mut s = T::ZERO;
    let mut i = 0;
    while i < N {
        if x[i] > k {
            s += x[i] * k;
        } else {
            s = s * x[i];
        }
        i += 1;
    }
    s + x.iter().map(|v| *v * *v).sum::<T>()
}
#[differentiable(second_order)]
fn swapper(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2], x[3]];
    for i in 0..4 {
        for j in 0..3 - i.min(3) {
            if a[j] > a[j + 1] {
                a.swap(j, j + 1);
            }
        }
    }
    let mut s = 0.0;
    for i in 0..4 {
        s += a[i] * a[i] * (i as f64 + 1.0);
    }
    let (mut u, mut v) = (x[0], x[1]);
    for _ in 0..3 {
        let t = u;
        u = v * x[2];
        v = t + u;
        (u, v) = (v, u);
    }
    s + u * v
}
#[differentiable(second_order)]
fn distance(x: &[f64], #[constant] y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..y.len() {
        s += (x[i] - y[i]).powi(4);
    }
    s
}
#[differentiable(second_order)]
fn chunked(x: &[f64], #[constant] ys: &[f64]) -> f64 {
    let n = 3;
    let mut s = 0.0;
    for y in ys.chunks_exact(n) {
        for _ in 0..2 {
            s = s * 0.5 + distance(x, y);
        }
    }
    s
}
#[differentiable(second_order)]
fn parts_of_constants(x: &[f64], #[constant] ys: &[f64]) -> f64 {
    let n = 3;
    let mut s = 0.0;
    for i in 0..ys.len() / n {
        s = s * s * 0.1 + distance(&x[i..i + n], &ys[i * n..(i + 1) * n]);
    }
    s
}
#[differentiable(second_order)]
fn parts_in_place(x: &[f64]) -> f64 {
    let mut sums = vec![0.0; 2];
    let mut s = 0.0;
    for i in 0..x.len() {
        sums[i % 2] += x[i] * x[i];
        s += norm2(&sums[i % 2..2]) + norm2(&x[i..i + 1]);
    }
    s
}
#[differentiable(second_order)]
fn wholes_in_place(x: &[f64]) -> f64 {
    let mut products = vec![0.0; 2];
    let mut s = 0.0;
    for i in 0..x.len() {
        for k in 0..2 {
            products[k] = x[k] * x[i];
        }
        s += norm2(&products);
    }
    s
}
#[differentiable(second_order)]
fn filled(x: &[f64]) -> f64 {
    let mut products = vec![0.0; 3];
    for k in 0..3 {
        products[k] = x[k] * x[k + 1];
    }
    norm2(&products) + x[4]
}
#[differentiable(second_order)]
fn read_in_a_branch(x: &[f64]) -> f64 {
    let pair = [x[0] * x[1], x[2]];
    let mut s = 1.0;
    if x[0] > 0.0 {
        s = norm2(&pair);
    }
    s * pair[0] + x[3]
}
#[differentiable(second_order)]
fn overwritten(x: &[f64]) -> f64 {
    let mut a = vec![x[0], x[1]];
    for i in 0..2 {
        a[1] = norm2(&a) * x[i];
    }
    let s = norm2(&a[0..1]);
    a[0] = s * norm2(&a) + x[2];
    a[0] * a[1]
}
#[differentiable(second_order)]
fn overwritten_in_branches(x: &[f64]) -> f64 {
    let mut a = vec![x[0], x[1]];
    let mut s = 0.0;
    for i in 0..2 {
        if x[i] > 0.0 {
            s += norm2(&a[i..2]);
            a[i] *= s;
        } else {
            s += norm2(&a);
        }
        a[0] += x[1] * s;
    }
    a[0] * a[1]
}
#[differentiable(second_order)]
fn summed_then_called(x: &[f64]) -> f64 {
    let mut sums = vec![0.0; 3];
    for i in 0..5 {
        sums[i % 3] += x[i] * x[i];
    }
    norm2(&sums)
}
#[differentiable(second_order)]
fn triangular(x: &[f64]) -> f64 {
    let mut sums = vec![0.0; 3];
    let mut at = 0;
    for j in 0..3 {
        let scaled = 2.0 - x[j];
        for i in j..3 {
            sums[i] += x[at % 5] * scaled;
            at += 1;
        }
    }
    norm2(&sums)
}
#[differentiable(second_order)]
fn constants_first(x: &[f64], #[constant] ys: &[f64]) -> f64 {
    let mut a = vec![0.0; 5];
    for i in 0..5 {
        a[i] = ys[i];
    }
    for i in 0..2 {
        for j in 0..2 {
            a[2 * i + j] *= x[i] * x[j + 1];
        }
    }
    norm2(&a) + a[3] * a[4]
}
struct Weights([f64; 3]);
#[differentiable(second_order)]
fn forward_only(x: &[f64], #[constant] weights: &Weights) -> f64 {
    let mut a = [0.0; 2];
    for weight in weights.0.iter().copied() {
        a[0] += weight * x[0] * x[1];
        a[1] = a[0] * x[2];
    }
    a[0] * a[1]
}
#[differentiable]
fn mapped(x: &ndarray::Array1<f64>, k: f64) -> f64 {
    x.mapv(|v| if v > 0.0 { v * v * k } else { k * 0.1 * v }).sum()
}
#[differentiable]
fn arrays(w: &ndarray::Array2<f64>, x: &ndarray::Array1<f64>) -> f64 {
    let mut h = x.to_owned();
    for i in 0..3 {
        h = w.dot(&h);
        if i == 1 {
            h = h * 0.5;
        }
    }
    h.sum()
}

#[differentiable(second_order)]
fn grows(x: &[f64]) -> f64 {
    let mut kept = Vec::new();
    for i in 0..x.len() {
        if x[i] > 0.0 {
            kept.push(x[i] * x[i]);
        }
    }
    kept.push(x[1]);
    let mut s = 0.0;
    for i in 0..kept.len() {
        s += kept[i] * kept[(i + 1) % kept.len()];
    }
    kept.push(x[0] * 2.0);
    s * kept[kept.len() - 1]
}

#[differentiable(second_order)]
fn in_place(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    for (i, v) in a.iter_mut().enumerate() {
        *v = x[i] * (i as f64 + 1.0);
    }
    for (v, w) in a.iter_mut().zip(x) {
        *v += v.sin() * w;
    }
    for v in &mut a {
        *v *= 0.5;
    }
    for (v, w) in a[2..].iter_mut().zip(x) {
        *v -= w * *v;
    }
    let mut b = x.to_vec();
    b.fill(x[2]);
    b[1..3].copy_from_slice(&a[1..3]);
    a.iter().zip(&b).map(|(v, w)| v * w).sum()
}

/// Iterators that end at the first item for which something does not hold.
#[differentiable(second_order)]
fn up_to(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * x[3]).take_while(|&v| v < 1.5).filter(|v| *v > 0.0).collect();
    let mut s =
        x.iter().enumerate().take_while(|(i, v)| *i < 4 && **v < 5.0).fold(1.0, |p, (i, v)| p * v + i as f64);
    'outer: for i in 0..3 {
        for v in x.iter().skip(i).take_while(|v| v.abs() < 1.9) {
            if *v < 0.0 {
                continue;
            }
            s += v * s;
            if s > 100.0 {
                break 'outer;
            }
        }
        s *= 1.1;
    }
    let none: f64 = x.iter().take_while(|v| **v < -5.0).map(|v| v * v).sum();
    s + none + y.iter().sum::<f64>() * y.len() as f64
}

/// References into what the same run changes afterwards: the tape keeps what stood there.
#[differentiable(second_order)]
fn seen_before_a_change(x: &[f64]) -> f64 {
    let mut w = vec![1.0, 2.0, 3.0];
    let mut t = x[0];
    for i in 0..3 {
        for j in 0..2 {
            let c = &w[j];
            t = t.sin() * c + x[i];
            w[j] *= 0.5;
        }
        let d = &w[i];
        t = t * d * x[1];
        w.rotate_left(1);
        w.push(0.2);
    }
    t * x[1]
}

/// Entries that change their places.
#[differentiable(second_order)]
fn turned(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    a.reverse();
    a[1..4].reverse();
    a.rotate_left(2);
    a[1..].rotate_right(3);
    let mut k = 0;
    a.swap(
        {
            k += 1;
            k
        },
        3,
    );
    let mut rows = [[x[0], x[1]], [x[2], x[3]]];
    rows.reverse();
    rows[0].reverse();
    for i in 0..3 {
        a.rotate_left(i);
        a[0] *= a[1] + rows[0][0];
    }
    let mut empty: Vec<f64> = Vec::new();
    empty.reverse();
    empty.rotate_left(0);
    empty.push(a[k]);
    a[0] * a[1] + a[2] * a[3] * a[4] + rows[1][0] * rows[0][1].sin() * empty[0]
}

/// Several iterators, of which some change what they run over.
#[differentiable(second_order)]
fn side_by_side(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x.to_vec(), [1.0; 5]);
    for (v, w) in a.iter_mut().zip(b.iter_mut()) {
        *w += *v * *v;
        *v = w.sin();
    }
    for (i, (v, (w, u))) in a.iter_mut().zip(b.iter().zip(x)).enumerate() {
        *v += (i as f64 + 1.0) * w * u;
    }
    for (v, w) in a.iter_mut().rev().zip(&mut b[1..]) {
        *w -= 0.5 * *v;
        *v *= x[0];
    }
    for (w, v) in x.iter().skip(1).zip(a.iter_mut().step_by(2)) {
        *v += w * w;
    }
    let powers = [3, 1, 2];
    for (n, v) in powers.iter().zip(a[1..4].iter_mut()) {
        *v = v.powi(*n);
    }
    a.iter_mut().take(2).for_each(|v| *v = v.exp());
    a.iter_mut().zip(&b).for_each(|(v, w)| *v -= 0.1 * w);
    a.iter().zip(&b).map(|(v, w)| v * w).sum()
}

/// The part that a loop runs over is taken once, whatever the body does with its ends, and ends may be any expression.
#[differentiable(second_order)]
fn ends_of_parts(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut k = 1;
    for v in a[k..].iter_mut() {
        k += 1;
        *v *= x[k % 5];
    }
    let one = k / 5;
    for (v, w) in a[one << 1..].iter_mut().zip(x) {
        *v += v.cos() * w;
    }
    for v in a[k & 1..k - 2].iter_mut() {
        *v = *v * *v;
    }
    let mut rows = [[x[0], x[1]], [x[2], x[3]]];
    let mut r = 0;
    for v in rows[r].iter_mut() {
        r = 1;
        *v *= x[4];
    }
    a.iter().sum::<f64>() + rows[0][0] * rows[0][1] * rows[1][0]
}

#[differentiable(second_order)]
fn ends(x: &[f64]) -> f64 {
    let (left, right) = x.split_at(2);
    let mut s = x.first().unwrap() * x.last().expect("there is one");
    for l in left {
        for r in right {
            s += l * r * r;
        }
    }
    s + norm2(left) * norm2(&right[1..])
}

#[differentiable(second_order)]
fn collected(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let positive = x.iter().filter(|v| **v > 0.2).map(|v| v.sin()).collect::<Vec<f64>>();
    let same = vec![x[1]; 3];
    let mut s = same[2];
    for i in 0..squares.len() {
        s += squares[i] * squares[squares.len() - 1 - i];
    }
    for v in &positive {
        s = s * 0.5 + v * s;
    }
    s + norm2(&squares) + norm2(&same)
}

/// Linear interpolation in a table, by the place that the value itself tells.
#[differentiable(second_order)]
fn looked_up(x: &[f64]) -> f64 {
    let place = x[3] * 1.6;
    let at = place as usize;
    let part = place - at as f64;
    let mut s = x[at] * (1.0 - part) + x[at + 1] * part;
    for v in x {
        s += v * (v.abs() * 10.4) as i32 as f64;
    }
    s
}

#[test]
fn the_graph_tells_what_a_loop_keeps() {
    #[differentiable(inspect)]
    fn decay(rate: f64, steps: usize) -> f64 {
        let mut y = 1.0;
        for _ in 0..steps {
            y += 0.1 * (rate * y).sin();
        }
        y
    }
    #[differentiable(inspect)]
    fn energy(x: &[f64], k: f64) -> f64 {
        let mut total = 0.0;
        for v in x {
            total += k * v * v;
        }
        total
    }
    let operations =
        |nodes: &[chainrule::graph::Node]| nodes.iter().map(|node| node.operation).collect::<Vec<_>>();
    assert!(decay(0.5, 3) > 1.0 && energy(&[2.0], 3.0) == 12.0);
    let kept = operations(decay::graph().adjoint);
    assert!(kept.contains(&"loop, keeps y"), "{kept:?}");
    assert!(kept.contains(&"loop in reverse, recalls y"), "{kept:?}");
    let joined = operations(energy::graph().adjoint);
    assert_eq!(
        joined.iter().filter(|operation| operation.starts_with("loop")).collect::<Vec<_>>(),
        [&"loop"]
    );
    for nodes in [decay::graph().nodes, decay::graph().adjoint, energy::graph().adjoint] {
        for (place, node) in nodes.iter().enumerate() {
            assert!(node.operands.iter().all(|operand| *operand < place), "{node:?}");
        }
    }
}

/// The weighted sum of all entries of a table, row by row; the rows go to another function, in parts.
#[differentiable]
fn table(rows: &[[f64; 3]], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..rows.len() {
        if w[i] > 0.0 {
            total += w[i] * row(&rows[i][1..], &w[i..]) + rows[i][0] * rows[i][0];
        }
    }
    total
}

#[differentiable]
fn row(r: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for (k, x) in r.iter().enumerate() {
        total += x * x * w[0] * (k as f64 + 1.0);
    }
    total
}

/// One that calls it, so that its gradients go into somebody else's cells.
#[differentiable]
fn doubled(rows: &[[f64; 3]], w: &[f64]) -> f64 {
    2.0 * table(rows, w)
}

#[test]
fn gradients_go_straight_into_the_callers_rows_and_parts() {
    let rows = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]];
    let w = [0.5, -1.0, 2.0];
    let (drows, dw) = doubled::grad(&rows, &w);
    // w²(a² + 2b²) + c² for a positive w.
    for i in 0..3 {
        let [c, a, b] = rows[i];
        let on = if w[i] > 0.0 { 2.0 } else { 0.0 };
        approx::assert_relative_eq!(drows[i][0], on * 2.0 * c);
        approx::assert_relative_eq!(drows[i][1], on * 2.0 * w[i] * w[i] * a);
        approx::assert_relative_eq!(drows[i][2], on * 4.0 * w[i] * w[i] * b);
        approx::assert_relative_eq!(dw[i], on * 2.0 * w[i] * (a * a + 2.0 * b * b));
    }
    let mut into = (vec![[1.0; 3]; 3], vec![1.0; 3]);
    doubled::accumulate_grad(&rows, &w, 0.5, &mut into.0, &mut into.1);
    approx::assert_relative_eq!(into.0[2][1], 1.0 + 0.5 * drows[2][1]);
    approx::assert_relative_eq!(into.1[0], 1.0 + 0.5 * dw[0]);
}

/// A loop whose end is far beyond where it is left.
#[differentiable]
fn left_early(x: f64) -> f64 {
    let mut y = x;
    for i in 0..usize::MAX {
        if i == 3 {
            break;
        }
        y *= y.sin();
    }
    y
}

#[test]
fn a_loop_that_is_left_early_needs_no_room_for_all_its_runs() {
    let (mut value, mut slope) = (0.9_f64, 1.0);
    for _ in 0..3 {
        (value, slope) = (value * value.sin(), slope * (value.sin() + value * value.cos()));
    }
    let (found, gradient) = left_early::value_and_grad(0.9);
    assert_eq!(found, value);
    approx::assert_relative_eq!(gradient, slope, max_relative = 1e-14);
}

/// A turn by Euler's method, at every step: few inputs and any number of outputs.
#[differentiable]
fn trajectory(start: [f64; 2], rate: &f64, n: usize) -> Vec<f64> {
    let [mut x, mut y] = start;
    let mut places = Vec::with_capacity(2 * n);
    for _ in 0..n {
        (x, y) = (x - 0.1 * rate * y, y + 0.1 * rate * x);
        places.push(x);
        places.push(y);
    }
    places
}

/// The same, for as many steps as are written out, in an array of pairs.
#[differentiable]
fn short_trajectory<T: chainrule::Real>(start: [T; 2], rate: T) -> [[T; 2]; 3] {
    let [mut x, mut y] = start;
    let mut places = [[T::ZERO; 2]; 3];
    for i in 0..3 {
        (x, y) = (x - rate * y, y + rate * x);
        places[i] = [x, y];
    }
    places
}

#[test]
fn jacobians_of_few_inputs_come_out_of_tangents() {
    let (start, rate) = ([1.0, -0.5], 0.7);
    let rows = trajectory::jacobian(start, &rate, 4);
    assert_eq!(rows.len(), 8);
    let (value, pullback) = trajectory::vjp(start, &rate, 4);
    for (i, (by_start, by_rate)) in rows.iter().enumerate() {
        let mut unit = vec![0.0; value.len()];
        unit[i] = 1.0;
        let (wanted, wanted_rate) = pullback(unit);
        approx::assert_relative_eq!(by_start[..], wanted[..], max_relative = 1e-14);
        approx::assert_relative_eq!(*by_rate, wanted_rate, max_relative = 1e-14);
    }
    assert!(trajectory::jacobian(start, &rate, 0).is_empty());

    let rows = short_trajectory::jacobian([1.0_f32, -0.5], 0.1);
    let (_, pullback) = short_trajectory::vjp([1.0_f32, -0.5], 0.1);
    let (by_start, by_rate) = pullback([[0.0, 0.0], [0.0, 1.0], [0.0, 0.0]]);
    approx::assert_relative_eq!(rows[1][1].0[..], by_start[..], max_relative = 1e-6);
    approx::assert_relative_eq!(rows[1][1].1, by_rate, max_relative = 1e-6);
}

/// Sums that start from constants which are named, and from a cast.
#[differentiable]
fn named_starts<T: chainrule::Real>(x: &[T]) -> T {
    let mut product = T::ONE;
    let mut squares = [T::ZERO; 2];
    for (i, v) in x.iter().enumerate() {
        product *= *v;
        squares[i % 2] += *v * *v;
    }
    product + squares[0] * squares[1]
}

#[differentiable]
fn cast_start(x: &[f64], n: usize) -> f64 {
    let mut total = n as f64;
    let mut least = std::f64::consts::PI;
    for v in x {
        total *= v;
        least = least.min(*v);
    }
    total + least
}

#[test]
fn sums_start_from_named_constants_and_casts() {
    assert_eq!(named_starts::grad(&[2.0, 3.0]), [3.0 + 36.0, 2.0 + 24.0]);
    assert_eq!(named_starts::grad(&[2.0_f32, 3.0]), [39.0, 26.0]);
    assert_eq!(cast_start::grad(&[2.0, 3.0], 5), [15.0 + 1.0, 10.0]);
}

#[differentiable(second_order)]
fn largest_before_a_change(x: &[f64]) -> f64 {
    let mut w = vec![1.0, 2.0, 3.0];
    let mut t = x[0];
    for k in 0..3 {
        let c = w.iter().max_by(|a, b| f64::total_cmp(a, b)).unwrap();
        t = t.sin() * c + x[k];
        w[k] *= 0.5;
    }
    t
}

#[differentiable(second_order)]
fn last_before_a_change(x: &[f64]) -> f64 {
    let mut w = vec![1.0_f64, 2.0, 3.0];
    let mut t = x[0];
    for k in 0..3 {
        let c = w.last().unwrap();
        let d = w.iter().copied().next().unwrap();
        let e = w.iter().position(|v| *v > 0.5).unwrap();
        let f = (0..3).max_by(|a, b| w[*a].total_cmp(&w[*b])).unwrap();
        t = t.sin() * c * d + x[k] * x[e] + x[f] * t;
        w[k] *= 0.5;
    }
    t
}

#[differentiable(second_order)]
fn references_in_a_tuple(x: &[f64]) -> f64 {
    let w = vec![1.0, 2.0, 3.0];
    let mut t = x[0];
    for k in 0..3 {
        let (d, e) = (&w[k], &w[2 - k]);
        t = t.sin() * d + x[k] * e * t;
    }
    t
}

#[differentiable(second_order)]
fn references_to_rows(x: &[f64]) -> f64 {
    let w = vec![[1.0, 2.0], [3.0, 0.5]];
    let names = vec![String::from("a"), String::from("bb")];
    let mut t = x[0];
    for k in 0..2 {
        let row = &w[k];
        let n = &names[k];
        let (p, q) = (row[0], &row[1]);
        t = t.sin() * p + x[k] * q * t + n.len() as f64;
        for (r, s) in row.iter().zip(w[1 - k].iter()) {
            t = t.cos() * r + s * x[2];
        }
    }
    t
}

#[differentiable(second_order)]
fn parts_before_a_change(x: &[f64]) -> f64 {
    let mut w = vec![1.0, 2.0, 3.0, 4.0];
    let mut t = x[0];
    for k in 0..3 {
        let (head, tail) = w.split_at(2);
        let big = if k % 2 == 0 { &head[0] } else { &tail[1] };
        t = (t * big).sin() + x[k] * tail[0];
        let pair = (head[1], tail.len());
        w.push(pair.0 * 0.1);
        t *= pair.1 as f64 * 0.3;
    }
    t
}

#[differentiable(second_order)]
fn times(a: f64, b: f64) -> f64 {
    a * b
}

#[differentiable(second_order)]
fn both(a: f64, b: f64) -> [f64; 2] {
    [a * b, a + b]
}

#[differentiable(second_order)]
fn tuples_of_calls_from_branches(x: &[f64]) -> f64 {
    let t = if x[0] > 0.0 { (x[1], times(x[2], x[3])) } else { (x[1], 0.5) };
    let (a, b) = if x[0] > 0.0 { (times(x[1], x[0]), 2.0 * times(x[2], x[3])) } else { (x[1], 0.5) };
    t.1 * x[4] + a * b
}

#[differentiable(second_order)]
fn tuples_of_calls_carried(x: &[f64]) -> f64 {
    let mut t = (times(x[0], x[1]), x[3]);
    for i in 0..3 {
        t.0 *= x[i];
        t.1 += t.0;
    }
    let u = 'b: {
        if x[0] > 5.0 {
            break 'b (x[1], 1.0);
        }
        (x[1], times(x[2], x[4]))
    };
    let v = match 1 {
        0 => ((x[0], times(x[1], x[2])), 2.0),
        _ => ((times(x[3], x[4]), x[0]), x[1]),
    };
    t.0 * t.1 + u.0 * u.1 + v.0.0 * v.0.1 + v.1
}

#[differentiable(second_order)]
fn arrays_of_calls_from_branches(x: &[f64]) -> f64 {
    let mut t = (x[0], x[1]);
    if x[2] > 0.0 {
        t = (x[1], times(x[2], x[3]));
    }
    let w = if x[0] > 0.0 { (x[1], both(x[2], x[3])) } else { (x[1], [0.5, x[0]]) };
    let q = times(x[0], x[4]);
    let z = if x[1] < 0.0 { (x[1], q) } else { (q, x[2]) };
    let l = if x[1] < 0.0 { [(x[1], times(x[0], x[1])), (x[0], 1.0)] } else { [(1.0, x[1]), (x[3], x[0])] };
    t.0 * t.1 + w.0 * w.1[0] + w.1[1] + z.0 * z.1 + l[0].0 * l[0].1 + l[1].0
}

#[differentiable(second_order)]
fn tuples_of_calls_from_closures(x: &[f64]) -> f64 {
    let v = x.iter().map(|v| (times(*v, x[0]), v * v)).fold((0.0, 1.0), |(s, p), (a, b)| (s + a, p * b));
    let pick = |k: usize| if k > 0 { (x[k], times(x[k], x[0])) } else { (x[0], 1.0) };
    let (a, b) = pick(1);
    let (c, d) = pick(0);
    v.0 * v.1 + a * b + c * d
}

#[differentiable(second_order)]
fn one_name_for_two_items(x: &[f64]) -> f64 {
    let c = [2.0, 3.0];
    let mut s = x[0];
    for v in c.iter() {
        s += v * x[1];
    }
    s + x.iter().map(|v| v * x[2]).sum::<f64>()
}

#[differentiable(second_order)]
fn panics_in_arms(x: &[f64]) -> f64 {
    let a = if x[0] > 0.0 { x[1] * x[0] } else { panic!("no") };
    let b = match x.len() {
        5 => x[1] * a,
        _ => unreachable!(),
    };
    a * b
}

#[differentiable(second_order)]
fn panic_for_a_value(x: &[f64]) -> f64 {
    if x[0] > 0.0 { x[0] * x[1] } else { panic!("no") }
}

#[differentiable(second_order, checkpoint = "store")]
fn sum_that_is_stored(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += (v - 1.0) * v;
    }
    s
}

#[differentiable(second_order, checkpoint = "store")]
fn sum_of_products_stored(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        let f = v - 1.0;
        s += f * v;
    }
    s
}

#[differentiable(second_order)]
fn raise(b: &mut [f64; 3], k: f64) {
    for i in 0..3 {
        b[i] += k;
    }
}
#[differentiable(second_order)]
fn rows_lent_by_a_counter(x: &[f64]) -> f64 {
    let mut m = [[0.0; 3]; 3];
    let mut k = 0usize;
    while k < 3 {
        raise(&mut m[k], x[k]);
        k += 1;
    }
    x[0] * m[2][1]
}

#[differentiable(second_order)]
fn into_buffer(v: &[f64], t: &mut [f64]) {
    t[0] = v[0] * v[1];
}
#[differentiable(second_order)]
fn buffer_lent(x: &[f64]) -> f64 {
    let mut t = [0.0; 2];
    into_buffer(x, &mut t);
    t[0]
}

#[differentiable(second_order)]
fn by_scratch(v: &[f64], t: &mut [f64]) -> f64 {
    t[0] = v[0] * v[1];
    t[0] * t[0]
}
#[differentiable(second_order)]
fn scratch_lent(x: &[f64]) -> f64 {
    let mut t = [0.0; 2];
    by_scratch(x, &mut t)
}

#[differentiable(second_order)]
fn rows_read_and_pushed(x: &[f64]) -> f64 {
    let mut q: Vec<Vec<f64>> = Vec::new();
    let mut s = 0.0;
    for j in 0..2 {
        for k in 0..j {
            for a in &q[k] {
                s += a * a;
            }
        }
        q.push(vec![x[j], x[j + 1]]);
    }
    s
}

#[differentiable(second_order)]
fn product_and_difference(a: f64, b: f64) -> (f64, f64) {
    (a * b, a - b)
}
#[differentiable(second_order)]
fn parts_of_a_call_compared(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..4 {
        let t = product_and_difference(x[i], x[i + 1]);
        if t.0 > t.1 {
            s += t.0;
        }
    }
    s
}

#[differentiable(second_order)]
fn rows_changed_entry_by_entry(x: &[f64]) -> f64 {
    let mut m = [[1.0, x[0]], [0.0, x[1]]];
    for row in m.iter_mut() {
        for e in row {
            *e /= 2.0;
        }
    }
    m[0][1] * m[1][1]
}

#[differentiable(second_order)]
fn loop_gives_a_pair(x: &[f64]) -> f64 {
    let (p, q) = loop {
        if x[0] > 0.0 {
            break (x[1], x[2] * x[0]);
        }
    };
    p * q
}

#[differentiable(second_order)]
fn loop_gives_a_pair_later(x: &[f64]) -> f64 {
    let mut i = 0;
    let pair = loop {
        i += 1;
        if i == 3 {
            break (x[i], x[i] * x[0]);
        }
    };
    pair.0 * pair.1
}

#[differentiable(second_order)]
fn labelled_loop_gives_a_pair(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0], 2.0);
    let (root, steps) = 'out: loop {
        for i in 0..5 {
            let m = 0.5 * (a + b);
            if m * m > x[3] {
                b = m;
            } else {
                a = m;
            }
            if (b - a).abs() < 0.3 {
                break 'out (m * x[i], a + b);
            }
        }
    };
    root * steps
}

#[differentiable(second_order)]
fn loop_gives_an_array(x: &[f64]) -> f64 {
    let t = loop {
        if x[0] < 0.0 {
            break [x[1], x[2]];
        }
        if x[1] < 0.0 {
            break [x[3], x[1] * x[2]];
        }
    };
    t[0] * t[1]
}

/// Reads after the last place that the range has.
#[differentiable]
fn rises(x: &[f64], from: usize, to: usize) -> f64 {
    let mut total = 0.0;
    for i in from..to {
        let rise = x[i + 2] - x[i];
        total += rise * rise;
    }
    total
}

#[test]
fn what_a_loop_reaches_is_checked_once_before_it() {
    let (value, gradient) = rises::value_and_grad(&[1.0, 5.0, 4.0, 4.5], 0, 2);
    assert_eq!((value, gradient), (9.25, vec![-6.0, 1.0, 6.0, -1.0]));
    // A range without places reads nothing.
    for (from, to) in [(0, 0), (3, 0), (7, 7)] {
        assert_eq!(rises::value_and_grad(&[], from, to), (0.0, vec![]));
        assert_eq!(rises::jvp(&[], from, to, &[]), (0.0, 0.0));
    }
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 4 but the index is 4")]
fn a_loop_that_reaches_too_far_says_what_its_run_would() {
    rises::grad(&[1.0, 5.0, 4.0, 4.5], 0, usize::MAX);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 1 but the index is 9")]
fn a_loop_that_starts_too_far_says_what_its_run_would() {
    rises::grad(&[1.0], 7, 8);
}

/// Ends early, or looks first: these loops do not reach as far as their ranges.
#[differentiable]
fn careful_rises(x: &[f64], to: usize, early: bool) -> f64 {
    let mut total = 0.0;
    if early {
        for i in 0..to {
            if i + 1 == x.len() {
                break;
            }
            total += x[i + 1] * x[i];
        }
    } else {
        for i in 0..to {
            if i + 1 < x.len() {
                total += x[i + 1] * x[i];
            }
        }
    }
    total
}

#[test]
fn loops_that_look_first_may_have_ranges_that_are_too_long() {
    for early in [true, false] {
        let (value, gradient) = careful_rises::value_and_grad(&[2.0, 3.0, 5.0], 100, early);
        assert_eq!((value, gradient), (21.0, vec![3.0, 7.0, 3.0]));
        assert_eq!(careful_rises::jvp(&[2.0, 3.0, 5.0], 100, early, &[1.0, 0.0, 0.0]), (21.0, 3.0));
    }
}

/// Patterns of what is differentiated and of what is not, in one condition.
#[differentiable(second_order)]
fn patterns_in_a_row(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let (mut s, mut i) = (0.0, 0);
    while let Some(v) = x.get(i)
        && let Some(w) = weights.get(i)
        && let Some(next) = x[i..].last()
    {
        s = s * 0.5 + v * v * w * next;
        i += 1;
    }
    s
}

#[differentiable(second_order)]
fn pattern_and_a_condition(x: &[f64]) -> f64 {
    let (mut s, mut i) = (0.0, 0);
    loop {
        s = s * 0.5 + x[i] * x[i];
        if let [_, ..] = &x[i..]
            && i < 3
        {
            i += 1;
        } else {
            break;
        }
    }
    s
}
