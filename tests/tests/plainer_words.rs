//! Tuples of floats and other things, iterators and rows that have names, floats that may not be there: what is read in plainer
//! words.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::differentiable;
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds! {
    largest_and_its_place
    state_of_floats_and_a_count
    folded_with_a_count
    row_by_mutable_reference
    last_by_mutable_reference
    count_given_by_a_block
    iterator_asked_in_a_while
    loop_that_gives_a_count
    iterator_with_a_name
    value_of_before
    choice_with_an_exponent
    choice_with_a_place
    block_with_a_count
    tuple_that_never_changes
    folded_place_of_the_largest
    folded_tuple_as_one
    last_unwrapped
    entries_that_may_be_there
    largest_so_far
    first_that_is_negative
    tuple_in_a_tuple
    named_pairs
    named_windows_left_early
    row_swapped_and_scaled
    exchanged_in_a_match
    folded_place_of_the_smallest
    loop_with_two_ends
    fold_that_hides
    tuples_that_hide
    row_whose_index_is_hidden
    tuple_beside_a_closure
    ranks
    closure_that_copies_a_part
    exchanged_in_a_choice
    rows_that_meet
    row_lent_to_a_function
    block_whose_names_come_again
    blocks_in_blocks
    smoothed_from_the_first
    runs_that_are_reset
    named_differences
    named_with_a_number
    state_with_a_flag
    tuple_in_a_match
    array_and_count
    vector_and_float
    folded_over_places
    part_of_a_fold
    longest_run
    condition_with_a_pattern_and_a_comparison
    loop_that_gives_what_an_arm_binds
    struct_literal_folded
}

#[differentiable(second_order)]
fn largest_and_its_place(x: &[f64]) -> f64 {
    let mut best = (x[0], 0usize);
    for i in 1..x.len() {
        if x[i] > best.0 {
            best = (x[i], i);
        }
    }
    best.0 * best.0 + x[(best.1 + 1) % x.len()]
}

#[differentiable(second_order)]
fn state_of_floats_and_a_count(x: &[f64]) -> f64 {
    let mut st = (0.0, 1.0, 0usize);
    for &v in x {
        st.0 += v * st.1;
        st.1 *= v.cos();
        st.2 += 1;
    }
    st.0 * st.1 * st.2 as f64
}

#[differentiable(second_order)]
fn folded_with_a_count(x: &[f64]) -> f64 {
    let (s, n) = x.iter().fold((0.0, 0), |(s, n), v| (s + v * v, n + 1));
    s / n as f64
}

#[differentiable(second_order)]
fn row_by_mutable_reference(x: &[f64]) -> f64 {
    let mut m = [[0.0; 5]; 3];
    for i in 0..3 {
        let row = &mut m[i];
        for j in 0..5 {
            row[j] = x[j] * (i + j) as f64;
        }
    }
    let mut s = 0.0;
    for r in &m {
        s += r.iter().map(|v| v * v).sum::<f64>();
    }
    s
}

#[differentiable(second_order)]
fn last_by_mutable_reference(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    if let Some(last) = v.last_mut() {
        *last *= x[0];
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn count_given_by_a_block(x: &[f64]) -> f64 {
    let n = {
        let mut k = 0;
        for v in x {
            if *v > 0.0 {
                k += 1;
            }
        }
        k
    };
    x.iter().sum::<f64>() * n as f64 * x[0]
}

#[differentiable(second_order)]
fn iterator_asked_in_a_while(x: &[f64]) -> f64 {
    let mut it = x.iter();
    let mut s = 0.0;
    while let Some(v) = it.next() {
        s = s * 0.5 + v * v;
    }
    s
}

#[differentiable(second_order)]
fn loop_that_gives_a_count(x: &[f64]) -> f64 {
    let mut t = x[0];
    let mut k = 0;
    let (v, n) = loop {
        t = t * 0.5 + x[k % 5];
        k += 1;
        if k > 7 {
            break (t, k);
        }
    };
    v * v * n as f64
}

#[differentiable(second_order)]
fn iterator_with_a_name(x: &[f64]) -> f64 {
    let sq = x.iter().map(|v| v * v);
    let s: f64 = sq.sum();
    s * x[0]
}

#[differentiable(second_order)]
fn value_of_before(x: &[f64]) -> f64 {
    let mut prev: Option<f64> = None;
    let mut s = 0.0;
    for &v in x {
        if let Some(p) = prev {
            s += (v - p).powi(2);
        }
        prev = Some(v);
    }
    s
}

#[differentiable(second_order)]
fn choice_with_an_exponent(x: &[f64]) -> f64 {
    let (v, n) = if x[0] > 0.0 { (x[1], 2) } else { (x[2], 3) };
    v * n as f64 * v
}

#[differentiable(second_order)]
fn choice_with_a_place(x: &[f64]) -> f64 {
    let (v, n) = match x.len() {
        5 => (x[1] * x[1], 2usize),
        _ => (x[2], 3),
    };
    v * x[n]
}

#[differentiable(second_order)]
fn block_with_a_count(x: &[f64]) -> f64 {
    let (s, n) = {
        let mut s = 0.0;
        let mut n = 0;
        for v in x.iter() {
            (s, n) = (s + v * v, n + 1);
        }
        (s, n)
    };
    s / n as f64
}

#[differentiable(second_order)]
fn tuple_that_never_changes(x: &[f64]) -> f64 {
    let t = (x[0] * x[1], 3usize);
    t.0 * x[t.1]
}

#[differentiable(second_order)]
fn folded_place_of_the_largest(x: &[f64]) -> f64 {
    let (i, m) =
        x.iter().enumerate().fold((0, f64::MIN), |(bi, bv), (i, v)| if *v > bv { (i, *v) } else { (bi, bv) });
    m * x[(i + 1) % 5]
}

#[differentiable(second_order)]
fn folded_tuple_as_one(x: &[f64]) -> f64 {
    let acc = x.iter().fold((0.0, 0usize), |acc, v| (acc.0 + v * v, acc.1 + 1));
    acc.0 / acc.1 as f64
}

#[differentiable(second_order)]
fn last_unwrapped(x: &[f64]) -> f64 {
    let mut v = vec![x[0]];
    for e in &x[1..] {
        if *e > 0.0 {
            *v.last_mut().unwrap() += e * x[0];
        } else {
            v.push(*e);
        }
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn entries_that_may_be_there(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for k in 3..8 {
        if let Some(e) = v.get_mut(k) {
            *e *= x[0];
        }
    }
    v.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn largest_so_far(x: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    for &v in x {
        match best {
            Some(b) => {
                if v > b {
                    best = Some(v);
                }
            }
            None => best = Some(v * 1.0),
        }
    }
    best.unwrap_or(0.0) * x[1]
}

#[differentiable(second_order)]
fn first_that_is_negative(x: &[f64]) -> f64 {
    let mut first: Option<f64> = None;
    let mut s = 0.0;
    for v in x {
        if first.is_none() && *v < 0.0 {
            first = Some(v * v);
        }
        s += first.unwrap_or(1.0) * v;
    }
    s
}

#[differentiable(second_order)]
fn tuple_in_a_tuple(x: &[f64]) -> f64 {
    let mut st = ((x[0], 0usize), 1.0);
    for i in 0..x.len() {
        st = ((st.0.0 * 0.5 + x[i], i), st.1 + st.0.0);
        if st.0.1 == 3 {
            st.1 *= 2.0;
        }
    }
    st.0.0 * st.1 + x[st.0.1]
}

#[differentiable(second_order)]
fn named_pairs(x: &[f64]) -> f64 {
    let pairs = x.iter().zip(x[1..].iter());
    let mut s = 0.0;
    for (a, b) in pairs {
        s += a * b * b;
    }
    s
}

#[differentiable(second_order)]
fn named_windows_left_early(x: &[f64]) -> f64 {
    let mut w = x.windows(2);
    let mut s = 0.0;
    while let Some(p) = w.next() {
        if p[0] > 1.5 {
            break;
        }
        s += p[0] * p[1] * s + p[1];
    }
    s
}

#[differentiable(second_order)]
fn row_swapped_and_scaled(x: &[f64]) -> f64 {
    let n = 3;
    let mut m = vec![vec![0.0; n]; n];
    for i in 0..n {
        let row = &mut m[i];
        for j in 0..n {
            row[j] = x[i] * x[j];
        }
        row[i] += 2.0;
        row.swap(0, 1);
        for e in row.iter_mut() {
            *e *= 0.5;
        }
    }
    let mut t = 0.0;
    for i in 0..n {
        t += m[i][i] * m[(i + 1) % n][0];
    }
    t
}

#[differentiable(second_order)]
fn exchanged_in_a_match(x: &[f64]) -> f64 {
    let (mut lo, mut n) = (x[0], 0usize);
    for i in 1..5 {
        (lo, n) = match i % 3 {
            0 => (lo * x[i], n + 1),
            1 => {
                let q = x[i].sin();
                (q + lo, n)
            }
            _ => (lo, n),
        };
    }
    lo * lo * (n as f64 + 1.0)
}

#[differentiable(second_order)]
fn folded_place_of_the_smallest(x: &[f64]) -> f64 {
    let best = x
        .iter()
        .enumerate()
        .fold((0usize, f64::INFINITY), |best, (i, v)| if *v < best.1 { (i, *v) } else { best });
    best.1 * x[(best.0 + 2) % 5]
}

#[differentiable(second_order)]
fn loop_with_two_ends(x: &[f64]) -> f64 {
    let mut t = x[0];
    let mut k = 0usize;
    let (v, n) = loop {
        t = t.sin() + x[k % 5];
        k += 1;
        if t > 2.0 {
            break (t, k);
        }
        if k > 9 {
            break (t, k);
        }
    };
    v * v * x[n % 5]
}

#[differentiable(second_order)]
fn fold_that_hides(x: &[f64]) -> f64 {
    let s = x[0] * x[1];
    let (a, n) = x.iter().map(|v| v * s).fold((s, 0), |(s, n), v| (s + v * v, n + 1));
    a * n as f64 * s
}

#[differentiable(second_order)]
fn tuples_that_hide(x: &[f64]) -> f64 {
    let t = (x[0], 2usize);
    let t = (t.0 * x[t.1], t.1 + 1);
    let t = t.0 * x[t.1];
    t * t
}

#[differentiable(second_order)]
fn row_whose_index_is_hidden(x: &[f64]) -> f64 {
    let mut m = [[0.0; 3]; 3];
    for i in 0..3 {
        let row = &mut m[i];
        for i in 0..3 {
            row[i] = x[i] * x[0];
        }
        row[i] += x[4];
    }
    m[0][1] * m[2][2] + m[1][1]
}

#[differentiable(second_order)]
fn tuple_beside_a_closure(x: &[f64]) -> f64 {
    let mut acc = (0.0, 0usize);
    let weight = |v: f64| v * x[0];
    for v in x {
        acc = (acc.0 + weight(*v), acc.1 + usize::from(*v > 0.0));
    }
    let (sum, count) = acc;
    sum * count as f64
}

#[differentiable(second_order)]
fn ranks(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let rank = {
            let mut r = 0;
            for j in 0..x.len() {
                if x[j] < x[i] {
                    r += 1;
                }
            }
            r
        };
        s += x[i] * rank as f64 * x[rank];
    }
    s
}

#[differentiable(second_order)]
fn closure_that_copies_a_part(x: &[f64]) -> f64 {
    let mut t = (x[0], 1usize);
    let g = move |v: f64| v * t.0;
    t = (x[1] * x[3], 2);
    g(x[2]) * t.0 + x[t.1]
}

#[differentiable(second_order)]
fn exchanged_in_a_choice(x: &[f64]) -> f64 {
    let (mut a, mut k) = (x[0], 1usize);
    let mut b = x[1];
    for i in 0..4 {
        (a, b, k) = if x[i] > 0.0 { (b * x[i], a, k + 1) } else { (a, b + a, k) };
    }
    a * b * x[k]
}

#[differentiable(second_order)]
fn rows_that_meet(x: &[f64]) -> f64 {
    let mut m = vec![vec![1.0; 5]; 2];
    for k in 0..2 {
        let row = &mut m[k];
        row[0] = x[k];
        for e in row.iter_mut() {
            *e += x[2];
        }
        m[1 - k][3] *= x[3];
    }
    m.iter().flatten().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn scale_by(row: &mut [f64], k: f64) {
    for e in row.iter_mut() {
        *e *= k;
    }
}
#[differentiable(second_order)]
fn row_lent_to_a_function(x: &[f64]) -> f64 {
    let mut m = [[1.0; 5]; 2];
    for i in 0..2 {
        let row = &mut m[i];
        row[i] = x[4];
        scale_by(row, x[i]);
        row[0] += 1.0;
    }
    m[0][0] * m[1][1] + m[0][3]
}

#[differentiable(second_order)]
fn block_whose_names_come_again(x: &[f64]) -> f64 {
    let n = {
        let mut k = 0usize;
        for v in x {
            if *v > 0.0 {
                k += 1;
            }
        }
        k
    };
    let mut s = 0.0;
    for k in 0..n {
        s += x[k] * n as f64;
    }
    s * s
}

#[differentiable(second_order)]
fn blocks_in_blocks(x: &[f64]) -> f64 {
    let k = 2;
    let n = {
        let k = {
            let mut c = 0;
            for v in x {
                if *v > 0.5 {
                    c += 1;
                }
            }
            c
        };
        k * 2
    };
    x[k] * x[k] * n as f64
}

#[differentiable(second_order)]
fn smoothed_from_the_first(x: &[f64]) -> f64 {
    let mut level: Option<f64> = None;
    let mut cost = 0.0;
    for &v in x {
        level = Some(match level {
            Some(l) => {
                cost += (v - l) * (v - l);
                0.7 * l + 0.3 * v
            }
            None => v,
        });
    }
    cost + level.unwrap_or(0.0)
}

#[differentiable(second_order)]
fn runs_that_are_reset(x: &[f64]) -> f64 {
    let mut run: Option<f64> = Some(x[0]);
    let mut s = 0.0;
    for i in 1..x.len() {
        if x[i] < 0.5 {
            run = None;
        } else if let Some(r) = run {
            run = Some(r * x[i]);
            s += r;
        } else {
            run = Some(x[i] * x[i]);
        }
    }
    if let Some(r) = run { s + r * r } else { s }
}

#[differentiable(second_order)]
fn named_differences(x: &[f64]) -> f64 {
    let deltas = x.windows(2).map(|w| w[1] - w[0]);
    let total: f64 = deltas.map(|d| d * d).sum();
    total.sqrt()
}

#[differentiable(second_order)]
fn named_with_a_number(x: &[f64]) -> f64 {
    let n = 3;
    let last = x.iter().rev().take(n).enumerate();
    let mut s = 0.0;
    for (i, v) in last {
        s = s * 0.5 + v * (i + 1) as f64 * v;
    }
    s
}

#[differentiable(second_order)]
fn state_with_a_flag(x: &[f64]) -> f64 {
    let mut st = (1.0, 0usize, false);
    while !st.2 && st.1 < x.len() {
        st.0 *= 1.0 + 0.1 * x[st.1];
        st.1 += 1;
        st.2 = st.0 > 1.3;
    }
    st.0 * st.0 * st.1 as f64
}

#[differentiable(second_order)]
fn tuple_in_a_match(x: &[f64]) -> f64 {
    let t = (x[0] * x[1], 3usize);
    match t {
        (v, 3) if v > 100.0 => v,
        (v, k) => v * x[k],
    }
}

#[differentiable(second_order)]
fn array_and_count(x: &[f64]) -> f64 {
    let mut st = ([x[0], x[1]], 0usize);
    for i in 0..4 {
        st.0[st.1 % 2] += x[i] * st.0[(st.1 + 1) % 2];
        st.1 += 1;
    }
    st.0[0] * st.0[1]
}

#[differentiable(second_order)]
fn vector_and_float(x: &[f64]) -> f64 {
    let mut st = (vec![0.0; 3], 1.0);
    for (i, v) in x.iter().enumerate() {
        st.0[i % 3] += v * st.1;
        st.1 *= 0.9;
    }
    st.0.iter().map(|v| v * v).sum::<f64>() * st.1
}

#[differentiable(second_order)]
fn folded_over_places(x: &[f64]) -> f64 {
    let (a, b) =
        (0..x.len()).fold((1.0, 0), |(p, c), i| if x[i] > 0.2 { (p * x[i], c + 1) } else { (p + x[i], c) });
    a * (b as f64)
}

#[differentiable(second_order)]
fn part_of_a_fold(x: &[f64]) -> f64 {
    let m = x.iter().fold((0.0, 0u32), |(s, n), v| (s + v, n + 1)).0;
    m * m
}

#[differentiable(second_order)]
fn longest_run(x: &[f64]) -> f64 {
    let mut best = (0, 0.0);
    let mut cur = (0, 0.0);
    for &v in x {
        if v > 0.0 {
            cur = (cur.0 + 1, cur.1 + v * v);
        } else {
            cur = (0, 0.0);
        }
        if cur.0 > best.0 {
            best = cur;
        }
    }
    best.1 * best.0 as f64
}

#[differentiable(second_order)]
fn condition_with_a_pattern_and_a_comparison(x: &[f64]) -> f64 {
    let place: Option<usize> = Some(2);
    if let Some(k) = place
        && x[0] > 0.0
    {
        x[k] * x[1]
    } else {
        x[0]
    }
}

#[differentiable(second_order)]
fn loop_that_gives_what_an_arm_binds(x: &[f64]) -> f64 {
    let n = 4usize;
    let (mut v, mut i) = (x[1], 0usize);
    let (p, q) = loop {
        v = v * x[2] + 1.0;
        i += 1;
        if i > n {
            let n = i - 2;
            i = n;
            break (v, i);
        }
    };
    p * p * x[q] + x[n]
}

#[differentiable(second_order)]
fn struct_literal_folded(x: &[f64]) -> f64 {
    let (s, n) = std::ops::Range { start: 0, end: 4 }
        .fold((0.0, 1usize), |(s, n), i| (s + x[i] * n as f64 * x[4], n + 1));
    s * n as f64
}
