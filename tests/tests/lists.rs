//! Vectors that grow, become shorter and are sorted; entries that may not be there; iterators and their adapters.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::{Real, differentiable};
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds! {
    lengths_of_before
    lengths_of_before_recomputed
    two_lists_exchanged
    ends_that_move
    drained_by_hand
    rows_cut
    rows_exchanged
    rows_made_anew
    levels_of_a_tree
    rows_handed_on
    empty_list_written_out
    sum_of_itself_pushed
    pushed_and_unused
    constants_before_floats
    shortened_before_floats
    replaced_in_one_arm
    rows_of_a_table
    over_any_float
    arrays_of_any_length
    arrays_given_back
    lists_handed_on
    stack_recomputed
    stored_lists
    closures_in_chains
    left_early
    matrices_collected
    over_literals
    folded_before_a_change
    found
    guards_and_alternatives
    let_among_conditions
    asked_whether_there
    arrays_by_closures
    rows_collected
    arrays_collected
    tuples_collected
    inserted_and_removed
    first_in_first_out
    inserted_in_order
    tuples_pushed
    tuples_assigned
    intervals_on_a_stack
    tuples_sorted
    unzipped
    popped
    sorted
    parts_sorted
    rows_sorted
    resized_and_recomputed
    appended
    appended_in_a_loop
    appended_in_an_arm
    taken
    taken_and_made_anew
    taken_in_a_loop
    split_off
    split_off_in_a_loop
    double_buffer
    coarsen
    coarsen_by_push
    adaptive
    cut_by_assignment
    stack_by_assignment
    rows_assigned
    rows_pushed
    array_patterns
    permuted_by_hand
    places_by_order
    largest_with_its_place
    chain_range
    popped_until_empty
    last_if_there
    slice_taken_apart
    windows_taken_apart
    slices_matched
    head_and_tail
    last_and_rest
    calls_recursion
    recursion_by_pattern
    largest
    largest_mapped
    reduced
    single_items
    place_of_the_largest
    entries_that_may_be_there
    queue
    chained
    chunked
    skipped
    skipped_and_collected
    scanned_sums
    scanned_states
    flattened
    parts_in_a_row
    pairs
    inspected
    filtered_and_mapped
}

#[differentiable(second_order)]
fn popped(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.push(x[0] * x[1]);
    let mut s = 1.0;
    while v.len() > 2 {
        s = s * v[v.len() - 1] + v[0];
        v.pop();
        v[0] *= 1.1;
        if v.len() == 4 && s.abs() < 1.5 {
            v.push(s);
            v.truncate(2);
            v.push(s * x[2]);
            v.extend_from_slice(&x[1..3]);
        }
    }
    v.clear();
    v.pop();
    v.extend(x.iter().map(|a| a * s));
    v.resize(7, x[3]);
    v.resize(3, 0.0);
    s + v.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn sorted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    v.iter().enumerate().map(|(i, a)| a * a * i as f64).sum()
}

#[differentiable(second_order)]
fn parts_sorted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for i in 0..3 {
        v.sort_by(f64::total_cmp);
        v[1..4].sort_unstable_by(|a, b| b.total_cmp(a));
        s += v[v.len() / 2] * v[0];
        v[i] *= x[i];
    }
    s
}

#[differentiable(second_order)]
fn rows_sorted(x: &[f64]) -> f64 {
    let mut v = vec![[x[0], x[1]], [x[2], x[3]], [x[1] * x[4], x[0]]];
    v.sort_by(|p, q| p[0].total_cmp(&q[0]));
    v.iter().enumerate().map(|(i, p)| p[0] * p[1] * i as f64).sum()
}

#[differentiable(second_order, checkpoint = "recompute")]
fn resized_and_recomputed(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 1.0;
    for k in 0..6 {
        for i in 0..v.len() {
            v[i] = v[i].sin() + s;
            s = s * 0.9 + v[i] * 0.1;
        }
        if k % 2 == 0 {
            v.pop();
        } else {
            v.push(s * x[k % 5]);
            v.push(s);
        }
        if k == 3 {
            v = v[1..].to_vec();
        }
    }
    s + v.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn double_buffer(x: &[f64]) -> f64 {
    let mut cur = x.to_vec();
    let mut next = vec![0.0; x.len()];
    for k in 0..4 {
        for i in 0..cur.len() {
            let l = if i == 0 { cur[i] } else { cur[i - 1] };
            next[i] = 0.5 * cur[i] + 0.25 * l * x[k];
        }
        std::mem::swap(&mut cur, &mut next);
    }
    cur.iter().map(|a| a * a).sum()
}

#[differentiable(second_order)]
fn coarsen(x: &[f64]) -> f64 {
    let mut cur = x[..4].to_vec();
    while cur.len() > 1 {
        let mut half = vec![0.0; cur.len() / 2];
        for i in 0..half.len() {
            half[i] = cur[2 * i] * cur[2 * i + 1] + x[4];
        }
        cur = half;
    }
    cur[0]
}

#[differentiable(second_order)]
fn coarsen_by_push(x: &[f64]) -> f64 {
    let mut cur = x[..4].to_vec();
    while cur.len() > 1 {
        let mut half = Vec::new();
        for p in cur.chunks_exact(2) {
            half.push(p[0] * p[1] + x[4]);
        }
        cur = half;
    }
    cur[0]
}

#[differentiable(second_order)]
fn adaptive(x: &[f64]) -> f64 {
    let mut left = vec![x[0]];
    let mut right = vec![x[3]];
    let mut total = 0.0;
    let mut n = 0;
    while !left.is_empty() && n < 50 {
        let a = left[left.len() - 1];
        let b = right[right.len() - 1];
        left.pop();
        right.pop();
        let m = 0.5 * (a + b);
        let f = |t: f64| (t * x[1]).sin() * x[2];
        let coarse = (b - a) * f(m);
        let fine = 0.5 * (b - a) * (f(0.5 * (a + m)) + f(0.5 * (m + b)));
        if (coarse - fine).abs() < 1e-3 || n > 30 {
            total += fine;
        } else {
            left.push(a);
            right.push(m);
            left.push(m);
            right.push(b);
        }
        n += 1;
    }
    total
}

#[differentiable(second_order)]
fn cut_by_assignment(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 1.0;
    while v.len() > 1 {
        s = s * v[v.len() - 1] + v[0];
        v = v[..v.len() - 1].to_vec();
        v[0] *= 1.1;
    }
    s
}

#[differentiable(second_order)]
fn stack_by_assignment(x: &[f64]) -> f64 {
    let mut v = vec![x[0], x[1] * x[2]];
    let mut s = 1.0;
    let mut k = 0;
    while !v.is_empty() {
        let e = v[v.len() - 1];
        v = v[..v.len() - 1].to_vec();
        s = s * 0.5 + e * e;
        if k < 4 {
            v.push(e * x[k]);
            v.push(e.sin());
        }
        k += 1;
    }
    s
}

#[differentiable(second_order)]
fn rows_assigned(x: &[f64]) -> f64 {
    let mut m = vec![vec![0.0; 2]; 3];
    for i in 0..3 {
        m[i] = x.iter().map(|v| v * (i as f64 + x[i])).collect();
    }
    m[0][1] * m[1][2] + m[2][4]
}

#[differentiable(second_order)]
fn rows_pushed(x: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = Vec::new();
    for i in 0..3 {
        let r: Vec<f64> = x.iter().map(|v| v * (i as f64 + x[i])).collect();
        m.push(r);
    }
    m[0][1] * m[1][2] + m[2][4]
}

#[differentiable(second_order)]
fn array_patterns(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(3) {
        let (a, b, c) = (w[0], w[1], w[2]);
        let [p, q] = [a * b, c];
        s += p * q;
    }
    s
}

#[differentiable(second_order)]
fn permuted_by_hand(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut places: Vec<usize> = (0..v.len()).collect();
    places.sort_by(|a, b| v[*a].total_cmp(&v[*b]));
    let old = v.clone();
    for i in 0..v.len() {
        v[i] = old[places[i]];
    }
    v.iter().enumerate().map(|(i, a)| a * a * i as f64).sum()
}

#[differentiable(second_order)]
fn places_by_order(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * v).collect();
    let k = y.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap().0;
    let j = (0..5).min_by(|a, b| y[*a].partial_cmp(&y[*b]).unwrap()).unwrap();
    y[k] * x[j]
}

#[differentiable(second_order)]
fn largest_with_its_place(x: &[f64]) -> f64 {
    let (k, m) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    x[k] * m
}

#[differentiable(second_order)]
fn chain_range(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (0..2).chain(3..5) {
        s = s * 0.5 + x[i] * x[i];
    }
    for (i, v) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        s += v * i as f64;
    }
    for i in 0..5 {
        if i == 2 {
            continue;
        }
        for j in (0..i).step_by(2) {
            s += x[i] * x[j];
        }
    }
    s
}

#[differentiable(second_order)]
fn popped_until_empty(x: &[f64]) -> f64 {
    let mut stack = vec![x[0], x[1] * x[2], x[3]];
    let mut s = 1.0;
    while let Some(v) = stack.pop() {
        s = s * 0.5 + v * v;
        if s > 2.0 && stack.len() < 2 && v > 0.5 {
            stack.push(v * 0.4);
        }
    }
    s
}

#[differentiable(second_order)]
fn last_if_there(x: &[f64]) -> f64 {
    let mut v = Vec::new();
    for a in x {
        if let Some(l) = v.last() {
            let n = l * a + a;
            v.push(n);
        } else {
            v.push(*a);
        }
    }
    v.iter().sum()
}

#[differentiable(second_order)]
fn slice_taken_apart(x: &[f64]) -> f64 {
    let [a, b, rest @ ..] = x else { return 0.0 };
    a * b + rest.iter().sum::<f64>() * a
}

#[differentiable(second_order)]
fn windows_taken_apart(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in x.windows(3) {
        let [a, b, c] = w else { unreachable!() };
        s += (a - 2.0 * b + c).powi(2);
        if let &[p, .., q] = w {
            s += p * q;
        }
        if let [p, ..] = *w {
            s += p.sin();
        }
    }
    s
}

#[differentiable(second_order)]
fn slices_matched(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..4 {
        s += match &x[..k] {
            [] => x[4],
            [a] => *a * *a,
            [a, b] => a * b,
            [first, .., last] => first * last.sin(),
        };
    }
    s + match x {
        [] => 0.0,
        [a] => *a,
        [a, b, ..] => a * b,
    }
}

#[differentiable(second_order)]
fn head_and_tail(x: &[f64]) -> f64 {
    let (h, t) = x.split_first().unwrap();
    t.iter().fold(*h, |acc, v| acc * 0.5 + v * v)
}

#[differentiable(second_order)]
fn last_and_rest(x: &[f64]) -> f64 {
    if let Some((l, init)) = x.split_last() { init.iter().map(|v| v * l).sum() } else { 0.0 }
}

#[differentiable(second_order)]
fn sum_by_recursion(x: &[f64]) -> f64 {
    match x.split_first() {
        Some((h, t)) => h * h + 0.5 * sum_by_recursion(t),
        None => 0.0,
    }
}
#[differentiable(second_order)]
fn calls_recursion(x: &[f64]) -> f64 {
    sum_by_recursion(x) * x[0]
}

#[differentiable(second_order)]
fn recursion_by_pattern(x: &[f64]) -> f64 {
    match x {
        [] => 1.0,
        [h, t @ ..] => h.sin() + 0.5 * h * recursion_by_pattern(t),
    }
}

#[differentiable(second_order)]
fn largest(x: &[f64]) -> f64 {
    let m = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    let l = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    m * m * x[0] + l * m
}

#[differentiable(second_order)]
fn largest_mapped(x: &[f64]) -> f64 {
    let m = x.iter().map(|v| v * v).max_by(|a, b| a.total_cmp(b)).unwrap();
    let l = x.iter().map(|v| v * x[0]).min_by(f64::total_cmp).unwrap_or(0.0);
    m * m * x[0] + l * m
}

#[differentiable(second_order)]
fn reduced(x: &[f64]) -> f64 {
    let m = x.iter().copied().reduce(f64::max).unwrap();
    m * m * x[0] + x.iter().map(|v| v * v).reduce(|a, b| a * 0.5 + b.sin()).unwrap()
}

#[differentiable(second_order)]
fn single_items(x: &[f64]) -> f64 {
    let m = x.iter().last().unwrap();
    m * m * x.first().unwrap() * x.iter().nth(2).unwrap() + x.iter().rev().next().copied().unwrap_or(1.0)
}

#[differentiable(second_order)]
fn place_of_the_largest(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * v).collect();
    let k = y.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap().0;
    let j = y.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map(|(i, _)| i).unwrap();
    y[k] * x[j]
}

#[differentiable(second_order)]
fn entries_that_may_be_there(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..7 {
        if let Some(v) = x.get(i) {
            s += v * v;
        } else {
            s *= 1.1;
        }
        s += x.get(i + 1).copied().unwrap_or(0.0) * x.get(i).unwrap_or(&2.0);
        s += x.get(i).map_or(0.5, |v| v.sin());
        s += match x.get(i + 2) {
            Some(v) => v * s,
            None => 0.1 * s,
        };
    }
    let Some(a) = x.get(1) else { panic!("short") };
    s * a
}

#[differentiable(second_order)]
fn queue(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::with_capacity(8);
    let mut t = 0.0;
    for i in 0..x.len() {
        v.push(x[i] * x[i]);
        if i % 2 == 1 {
            let a = v.pop().unwrap();
            let b = v.pop().unwrap();
            v.push(a * b + a.sin());
        }
        t += v.last().unwrap() * v.first().unwrap();
    }
    t
}

#[differentiable(second_order)]
fn chained(x: &[f64]) -> f64 {
    let (a, b) = x.split_at(2);
    let mut s = 1.0;
    for v in b.iter().chain(a) {
        s = s * 0.7 + v * v;
    }
    s + a.iter().chain(b.iter()).map(|v| v * s).sum::<f64>()
}

#[differentiable(second_order)]
fn chunked(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for c in x.chunks(2) {
        s = s * 0.7 + c.iter().map(|v| v * v).sum::<f64>() * c[0];
    }
    s + x.chunks(3).map(|c| c.iter().product::<f64>()).sum::<f64>()
}

#[differentiable(second_order)]
fn skipped(x: &[f64]) -> f64 {
    x.iter().skip_while(|v| **v > 0.0).map(|v| v * v * v).sum()
}

#[differentiable(second_order)]
fn skipped_and_collected(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * v).skip_while(|v| *v < 1.0).collect();
    y.iter().sum::<f64>() * y.len() as f64
}

#[differentiable(second_order)]
fn scanned_sums(x: &[f64]) -> f64 {
    let c: Vec<f64> = x
        .iter()
        .scan(0.0, |acc, v| {
            *acc += v * v;
            Some(*acc)
        })
        .collect();
    c.iter().map(|v| v.sin()).sum()
}

#[differentiable(second_order)]
fn scanned_states(x: &[f64]) -> f64 {
    x.iter()
        .enumerate()
        .scan(x[0], |y, (i, v)| {
            *y = y.sin() * v + i as f64;
            Some(*y * *v)
        })
        .map(|v| v * v)
        .sum()
}

#[differentiable(second_order)]
fn flattened(x: &[f64]) -> f64 {
    let rows = [[x[0], x[1] * x[2]], [x[3], x[4]]];
    rows.iter().flatten().map(|v| v * v).sum::<f64>() * rows.iter().flat_map(|r| r.iter()).product::<f64>()
}

#[differentiable(second_order)]
fn parts_in_a_row(x: &[f64]) -> f64 {
    let all: Vec<f64> = (0..3).flat_map(|i| x[i..].iter().map(move |v| v * (i as f64 + 1.0))).collect();
    all.iter().enumerate().map(|(i, v)| v.powi(2) * i as f64).sum()
}

#[differentiable(second_order)]
fn pairs(x: &[f64]) -> f64 {
    let n = x.len();
    (0..n).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| x[i] * x[j]).sum()
}

#[differentiable(second_order)]
fn inspected(x: &[f64]) -> f64 {
    x.iter().inspect(|v| assert!(v.is_finite())).map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn filtered_and_mapped(x: &[f64]) -> f64 {
    x.iter().filter_map(|v| if *v > 0.0 { Some(v.ln() * v) } else { None }).sum::<f64>()
        + x.iter().enumerate().filter_map(|(i, v)| (i % 2 == 0).then(|| v * v)).sum::<f64>()
        + x.windows(2)
            .filter_map(|w| {
                if w[0] < w[1] {
                    let d = w[1] - w[0];
                    Some(d * d)
                } else {
                    None
                }
            })
            .fold(0.5, |a, b| a * b + a)
}

#[differentiable(second_order)]
fn folded_before_a_change(x: &[f64]) -> f64 {
    let mut w = vec![1.0, 2.0, 3.0];
    let mut t = x[0];
    for k in 0..3 {
        let c = w.iter().copied().fold(0.0, f64::max);
        t = t.sin() * c + x[k];
        w[k] *= 0.5;
    }
    t
}

#[differentiable(second_order)]
fn found(x: &[f64]) -> f64 {
    let p = x.iter().find(|v| **v > 0.5).unwrap();
    let mut s = 0.0;
    if let Some(q) = x.iter().find(|v| **v < -1.0) {
        s += q * q;
    }
    if let Some((i, q)) = x.iter().enumerate().find(|(_, v)| **v < -1.0) {
        s += q * q * x[i + 1];
    }
    s + p * x[0] + x.iter().map(|v| v * v).find(|v| *v > 1.0).unwrap_or(0.0)
}

#[differentiable(second_order)]
fn guards_and_alternatives(x: &[f64]) -> f64 {
    match x {
        [] | [_] => 0.0,
        [a, b, ..] if *a > 0.0 => a * b,
        [a, ..] => a * a,
    }
}

#[differentiable(second_order)]
fn let_among_conditions(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..6 {
        if let Some(v) = x.get(i)
            && *v > 0.0
        {
            s += v * v;
        }
    }
    s
}

#[differentiable(second_order)]
fn asked_whether_there(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..6 {
        if x.get(i).is_some() && x.get(i).is_some_and(|v| *v > 0.0) {
            s += x[i] * x[i];
        }
    }
    if x.first().is_none() { 0.0 } else { s }
}

#[differentiable(second_order)]
fn arrays_by_closures(x: &[f64]) -> f64 {
    let a = [x[0], x[1], x[2]].map(|v| v * v + x[3]);
    let b: [f64; 4] = std::array::from_fn(|i| x[i] * x[i + 1]);
    a[0] * a[1] + a[2] + b.iter().map(|v| v.exp()).sum::<f64>()
}

#[differentiable(second_order)]
fn rows_collected(x: &[f64]) -> f64 {
    let m: Vec<Vec<f64>> = (0..3).map(|i| x.iter().map(|v| v * (i as f64 + x[i])).collect()).collect();
    m[0][1] * m[1][2] + m[2][4]
}

#[differentiable(second_order)]
fn arrays_collected(x: &[f64]) -> f64 {
    let m: Vec<[f64; 2]> = x.windows(2).map(|w| [w[0] * w[1], w[1]]).collect();
    m.iter().map(|[a, b]| a * b).sum()
}

#[differentiable(second_order)]
fn tuples_collected(x: &[f64]) -> f64 {
    let m: Vec<(f64, f64)> = x.windows(2).map(|w| (w[0] * w[1], w[1])).collect();
    m.iter().map(|(a, b)| a * b).sum()
}

#[differentiable(second_order)]
fn inserted_and_removed(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = x.iter().rev().cloned().collect();
    v.truncate(4);
    v.extend_from_slice(&x[1..3]);
    v.insert(0, x[4]);
    v.insert(v.len(), x[0] * x[1]);
    v.remove(1);
    let a = v.remove(2);
    let b = v.swap_remove(0);
    v.swap_remove(v.len() - 1);
    v.retain(|e| *e < 1.5);
    let mut w = vec![a, b];
    v.append(&mut w);
    w.push(a * a);
    v.iter().enumerate().map(|(i, a)| a * a * i as f64).sum::<f64>() + w[0] * b
}

#[differentiable(second_order)]
fn first_in_first_out(x: &[f64]) -> f64 {
    let mut q = vec![x[0], x[1]];
    let mut s = 1.0;
    let mut k = 2;
    while !q.is_empty() {
        let v = q.remove(0);
        s = s * v.cos() + v;
        if k < 5 {
            q.push(v * x[k]);
            k += 1;
        }
        if k == 4 {
            q.insert(1, s);
        }
    }
    s
}

#[differentiable(second_order)]
fn inserted_in_order(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    for e in x {
        let at = v.iter().position(|o| o > e).unwrap_or(v.len());
        v.insert(at, e * e * e);
    }
    v.iter().enumerate().map(|(i, a)| a * (i + 1) as f64).sum::<f64>() * v[0]
}

#[differentiable(second_order)]
fn tuples_pushed(x: &[f64]) -> f64 {
    let mut p: Vec<(f64, f64)> = Vec::new();
    for v in x {
        p.push((*v, v * v));
    }
    p[1].0 = p[2].1 * 2.0;
    p.iter().map(|(a, b)| a.sin() * b).sum::<f64>() + p[1].0 * p[0].1
}

#[differentiable(second_order)]
fn tuples_assigned(x: &[f64]) -> f64 {
    let mut p = vec![(0.0, 0.0); 3];
    for i in 0..3 {
        p[i] = (x[i], x[i + 1] * x[i]);
    }
    for i in 0..3 {
        let (a, b) = p[i];
        p[(i + 1) % 3].1 += a * b;
    }
    let mut s = 0.0;
    for (a, b) in &p {
        s += a * b;
    }
    s
}

#[differentiable(second_order)]
fn intervals_on_a_stack(x: &[f64]) -> f64 {
    let mut stack = vec![(x[0], x[3])];
    let mut total = 0.0;
    let mut n = 0;
    while let Some((a, b)) = stack.pop() {
        let m = 0.5 * (a + b);
        let f = |t: f64| (t * x[1]).sin() * x[2];
        let coarse = (b - a) * f(m);
        let fine = 0.5 * (b - a) * (f(0.5 * (a + m)) + f(0.5 * (m + b)));
        if (coarse - fine).abs() < 1e-3 || n > 30 {
            total += fine;
        } else {
            stack.push((a, m));
            stack.push((m, b));
        }
        n += 1;
    }
    total
}

#[differentiable(second_order)]
fn tuples_sorted(x: &[f64]) -> f64 {
    let mut v: Vec<(f64, f64)> = x.iter().zip(x.iter().rev()).map(|(a, b)| (*a, b * b)).collect();
    v.sort_by(|p, q| p.0.total_cmp(&q.0));
    v.iter().enumerate().map(|(i, (a, b))| a * b * i as f64).sum()
}

#[differentiable(second_order)]
fn unzipped(x: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * v, v.sin())).unzip();
    a.iter().zip(&b).map(|(p, q)| p * q).sum()
}

#[differentiable(second_order)]
fn any_float<T: Real>(x: &[T]) -> T {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    v.truncate(4);
    v.push(x[0] * x[1]);
    let m = x.iter().copied().reduce(|a, b| a.max(b)).unwrap();
    let (h, t) = x.split_first().unwrap();
    let sq: Vec<T> = t.iter().map(|e| *e * *e).collect();
    let s: T = v.iter().zip(&sq).map(|(a, b)| *a * *b).sum();
    s * m + *h
}
#[differentiable(second_order)]
fn over_any_float(x: &[f64]) -> f64 {
    any_float(x) * x[0]
}

#[differentiable(second_order)]
fn any_length<T: Real, const N: usize>(x: &[T; N]) -> [T; N] {
    let y = x.map(|v| v * v);
    let z: [T; N] = std::array::from_fn(|i| y[i] * x[(i + 1) % N]);
    let mut out = [T::ZERO; N];
    for (o, v) in out.iter_mut().zip(z.iter().rev()) {
        *o = *v;
    }
    out
}
#[differentiable(second_order)]
fn arrays_of_any_length(x: &[f64]) -> f64 {
    let a = [x[0], x[1], x[2]];
    let b = any_length(&a);
    b[0] * b[1] + b[2]
}

#[differentiable(second_order)]
fn rot(x: &[f64; 2], a: f64) -> [f64; 2] {
    let (s, c) = a.sin_cos();
    std::array::from_fn(|i| if i == 0 { c * x[0] - s * x[1] } else { s * x[0] + c * x[1] })
}
#[differentiable(second_order)]
fn arrays_given_back(x: &[f64]) -> f64 {
    let p = rot(&[x[0], x[1]], x[2]);
    let [u, v] = rot(&p, x[3]);
    u * v
}

#[differentiable(second_order)]
fn stats(x: &[f64]) -> (f64, f64) {
    let n = x.len() as f64;
    let m = x.iter().sum::<f64>() / n;
    (m, x.iter().map(|v| (v - m) * (v - m)).sum::<f64>() / n)
}
#[differentiable(second_order)]
fn add_to(out: &mut [f64], w: f64, x: &[f64]) {
    for (o, v) in out.iter_mut().zip(x) {
        *o += w * v;
    }
}
#[differentiable(second_order)]
fn lists_handed_on(x: &[f64]) -> f64 {
    let mut acc = vec![0.0; 3];
    let mut all: Vec<f64> = Vec::new();
    for w in x.windows(3) {
        let (m, v) = stats(w);
        add_to(&mut acc, m, w);
        add_to(&mut acc[1..], v, &w[..2]);
        all.extend([m, v]);
        if let Some(last) = all.last() {
            acc[0] += last * m;
        }
    }
    let (m, v) = stats(&all);
    acc.iter().sum::<f64>() * m + v
}

#[differentiable(second_order, checkpoint = "recompute")]
fn stack_recomputed(x: &[f64]) -> f64 {
    let mut stack = vec![(x[0], 0usize as f64)];
    let mut s = 0.0;
    let mut n = 0;
    while let Some((v, depth)) = stack.pop() {
        s += v * v * (1.0 + depth);
        n += 1;
        if n < 4 {
            stack.push((v * x[n], depth + 1.0));
            stack.push((v.sin(), depth));
        }
    }
    s
}

#[differentiable(second_order, checkpoint = "store")]
fn stored_lists(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for round in 0..3 {
        v.sort_by(|a, b| b.total_cmp(a));
        if let [a, b, rest @ ..] = &v[..] {
            s += a * b + rest.iter().map(|r| r * r).sum::<f64>();
        }
        let top = v.remove(0);
        v.insert(round, top * x[round] * 0.53);
        v.pop();
        let sums: Vec<f64> = v.chunks(2).map(|c| c.iter().sum::<f64>()).collect();
        v.extend(&sums);
    }
    s
}

#[differentiable(second_order)]
fn closures_in_chains(x: &[f64]) -> f64 {
    let f = |k: usize| x.iter().skip(k).map(|v| v * x[0]).sum::<f64>();
    let g = |a: f64| a.sin() * x[1];
    (0..4).map(|k| g(f(k))).filter(|v| *v < 10.0).fold(1.0, |acc, v| acc * 0.5 + v)
}

#[differentiable(second_order)]
fn left_early(x: &[f64]) -> f64 {
    let mut best = f64::INFINITY;
    'outer: for i in 0..5 {
        let Some(v) = x.get(i) else { break };
        if *v < 0.0 {
            continue;
        }
        for j in (0..=i).rev() {
            let Some((a, rest)) = x[j..].split_first() else { continue 'outer };
            let t = a * v + rest.first().copied().unwrap_or(0.3);
            if t < best {
                best = t;
            } else if t > 3.5 {
                return best * t;
            }
        }
    }
    best
}

#[differentiable(second_order)]
fn matrices_collected(x: &[f64]) -> f64 {
    let a: Vec<Vec<f64>> =
        (0..3).map(|i| (0..3).map(|j| x[(i + j) % 5] + if i == j { 3.0 } else { 0.0 }).collect()).collect();
    let b: Vec<Vec<f64>> =
        (0..3).map(|i| (0..3).map(|j| (0..3).map(|k| a[i][k] * a[k][j]).sum()).collect()).collect();
    let t: Vec<f64> = (0..3).map(|i| b[i].iter().zip(&a[i]).map(|(p, q)| p * q).sum()).collect();
    t.iter().product::<f64>().ln() + b.iter().flatten().copied().fold(0.0, f64::max)
}

#[differentiable(second_order)]
fn over_literals(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in [x[0], x[1] * x[2], 2.0] {
        s = s * 0.5 + v * v;
    }
    for v in &[x[3], x[4]] {
        s += v * s;
    }
    for (i, v) in [x[3], x[4]].iter().enumerate() {
        s += v * i as f64;
    }
    for (a, b) in [(x[0], x[1]), (x[2], x[3])] {
        s += a * b;
    }
    let v = vec![x[0], x[1]];
    s + [x[0], x[4]].iter().map(|v| v.sin()).sum::<f64>()
        + [x[1], 2.0].into_iter().product::<f64>()
        + v.into_iter().map(|a| a * a).sum::<f64>()
        + [x[0], x[1], x[2]].iter().copied().fold(f64::MIN, f64::max)
}

#[differentiable(second_order)]
fn sum_of_itself_pushed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut k = 0usize;
    loop {
        k += 1;
        if k > 3 {
            break;
        }
        let w = [x[0] * x[1], x[2], x[3] + x[k], x[4]];
        let mut v: Vec<f64> = vec![x[k], -(x[k + 1])];
        v.push((w.iter().zip(v.iter()).map(|(a, b)| a * b).sum::<f64>()).sin());
        s += v[2] * v[0];
    }
    s
}

#[differentiable(second_order)]
fn pushed_and_unused(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut k = 0usize;
    loop {
        k += 1;
        if k > 3 {
            break;
        }
        let w = [x[0] * x[1], x[2], x[3] + x[k], x[4]];
        let mut v: Vec<f64> = vec![x[k], -(x[k + 1])];
        v.push((w.iter().zip(v.iter()).map(|(a, b)| a * b).sum::<f64>()).sin());
        s += x[k] * x[0];
    }
    s
}

#[differentiable(second_order)]
fn constants_before_floats(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    if x[0] > 0.0 {
        v.insert(0, 2.0_f64);
    }
    let a = [x[0], (v.iter().fold(0.25, |a, e| a * 0.5 + e.sin())).tanh()];
    for i in 0..3 {
        v.pop();
    }
    v.push(x[1] * a[1]);
    a[1] + v.iter().fold(0.25, |a, e| a * 0.5 + e.sin()).sin()
}

#[differentiable(second_order)]
fn shortened_before_floats(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = vec![0.5];
    v.insert(0, 2.0_f64);
    let a = v.iter().fold(0.25, |a, e| a * 0.5 + e.sin()) * x[0];
    if x[0] > 0.0 {
        v.pop();
    }
    if x[1] < 0.0 {
        v = vec![x[2]];
    }
    a + v.iter().fold(0.25, |a, e| a * 0.5 + e.sin()).sin()
}

#[differentiable(second_order)]
fn replaced_in_one_arm(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    if x[0] > 0.0 {
        v = vec![0.75];
        v.insert(0, 2.0_f64);
    }
    let a = [x[0], (v.iter().fold(0.25, |a, e| a * 0.5 + e.sin())).tanh()];
    for i in 0..3 {
        v.pop();
    }
    if x[1] > 0.0 {
        v = vec![x[2]];
    } else {
        v.push(x[1] * a[1]);
    }
    a[1] + v.iter().fold(0.25, |a, e| a * 0.5 + e.sin()).sin()
}

#[differentiable(second_order)]
fn rows_of_a_table(x: &[f64]) -> f64 {
    let t = [[0.0; 4]; 2];
    let mut v = t[1];
    v[3] -= x[0];
    let mut w = t[0];
    for i in 0..4 {
        w[i] += x[i] * v[3];
    }
    v[3] * w[2]
}

#[differentiable(second_order)]
fn squares_of_heads(a: &[Vec<f64>]) -> f64 {
    let mut s = 0.0;
    for r in a {
        s += r[0] * r[0];
    }
    s
}
#[differentiable(second_order)]
fn rows_handed_on(x: &[f64]) -> f64 {
    let mut a = vec![vec![0.0; 2]; 2];
    a[0][0] = x[0];
    let s = squares_of_heads(&a);
    a[1][0] = s * x[1];
    squares_of_heads(&a)
}

#[differentiable(second_order)]
fn empty_list_written_out(x: &[f64]) -> f64 {
    let mut q = vec![];
    for v in x {
        q.push(v * v);
    }
    q.iter().sum()
}

#[differentiable(second_order)]
fn rows_cut(x: &[f64]) -> f64 {
    let mut m = vec![vec![x[0], x[1], x[2]], vec![x[3]]];
    let mut s = 0.0;
    for k in 0..2 {
        s += m[0].iter().sum::<f64>() * m[0][0] * m[1][0];
        let next: Vec<f64> = m[0][1..].iter().map(|v| v * x[k]).collect();
        m[0] = next;
    }
    s
}

#[differentiable(second_order)]
fn rows_exchanged(x: &[f64]) -> f64 {
    let mut m = vec![vec![x[0], x[1], x[2]], vec![x[3]]];
    let mut s = 0.0;
    for k in 0..2 {
        for j in 0..m[0].len() {
            s += m[0][j] * m[0][j] * x[k];
        }
        m[0] = vec![s, x[4]];
        m.swap(0, 1);
        for v in &m[1] {
            s = s * 0.5 + v * v;
        }
    }
    s
}

#[differentiable(second_order)]
fn rows_made_anew(x: &[f64]) -> f64 {
    let mut m = vec![vec![x[0], x[1], x[2]], vec![x[3]]];
    let mut s = 0.0;
    for k in 0..2 {
        let n = m[0].len();
        s += m[0].iter().map(|v| v * v).sum::<f64>() * n as f64;
        let mut next: Vec<f64> = Vec::new();
        for j in 1..n {
            next.push(m[0][j] * x[j]);
        }
        m[0] = next;
    }
    s + m[0].iter().sum::<f64>()
}

#[differentiable(second_order)]
fn levels_of_a_tree(x: &[f64]) -> f64 {
    let mut tree: Vec<Vec<f64>> = vec![x[..4].to_vec()];
    while tree[tree.len() - 1].len() > 1 {
        let below = tree.len() - 1;
        let mut level: Vec<f64> = Vec::new();
        for p in tree[below].chunks(2) {
            level.push(p[0] * p[1] + x[4]);
        }
        tree.push(level);
    }
    tree[2][0] + tree[1].iter().sum::<f64>()
}

#[differentiable(second_order)]
fn lengths_of_before(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for k in 0..3 {
        let n = v.len();
        v.push(x[k] * x[k]);
        for i in 0..n {
            s += v[i] * v[i] * (n as f64);
        }
        for i in 0..v.len() {
            s += v[i].sin() * x[k];
        }
        v.pop();
        v.pop();
        for i in (0..v.len()).rev() {
            v[i] = v[i] * 0.9 + s * 0.01;
        }
    }
    s + v.iter().sum::<f64>()
}

#[differentiable(second_order, checkpoint = "recompute")]
fn lengths_of_before_recomputed(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for k in 0..3 {
        let n = v.len();
        v.push(x[k] * x[k]);
        for i in 0..n {
            s += v[i] * v[i] * (n as f64);
        }
        for i in 0..v.len() {
            s += v[i].sin() * x[k];
        }
        v.pop();
        v.pop();
        for i in (0..v.len()).rev() {
            v[i] = v[i] * 0.9 + s * 0.01;
        }
    }
    s + v.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn two_lists_exchanged(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![x[0]];
    let mut s = 1.0;
    for k in 0..4 {
        let m = a.len().min(b.len());
        for i in 0..m {
            s = s * 0.9 + a[i] * b[i];
        }
        std::mem::swap(&mut a, &mut b);
        a.push(s * x[k]);
        let half = a.len() / 2;
        s += a[..half].iter().sum::<f64>() * a[half];
        if a.len() > 3 {
            a = a[half..].to_vec();
        }
    }
    s
}

#[differentiable(second_order)]
fn ends_that_move(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    let mut s = 0.0;
    for k in 0..x.len() {
        v.push(x[k]);
        let mut t = 0.0;
        let mut i = 0;
        while i < v.len() {
            t += v[i] * v[v.len() - 1 - i];
            i += 2;
        }
        if t > 1.0 {
            v.clear();
            v.push(t.ln());
        }
        let last = v.len() - 1;
        s += v[last] * t + v.len() as f64 * x[0];
        for w in v.windows(2) {
            s += w[0] * w[1];
        }
        for (i, e) in v.iter().enumerate().rev() {
            s += e * i as f64;
        }
    }
    s
}

#[differentiable(second_order)]
fn drained_by_hand(x: &[f64]) -> f64 {
    let mut buckets: Vec<Vec<f64>> = vec![Vec::new(); 3];
    let mut order = vec![2usize, 0, 1, 1, 2];
    let mut flat: Vec<f64> = Vec::new();
    for (v, k) in x.iter().zip(&order) {
        if *k == 1 {
            flat.push(v * v);
        } else {
            flat.insert(0, v.sin());
        }
    }
    let mut acc = x[0];
    while let Some(e) = flat.pop() {
        acc = acc * 0.5 + e;
        if flat.len() == 2 {
            flat.extend([e * 0.1, acc]);
            flat.truncate(3);
            flat.remove(0);
        }
        if acc.abs() > 50.0 {
            break;
        }
    }
    acc
}

#[differentiable(second_order)]
fn appended(x: &[f64]) -> f64 {
    let mut a = vec![x[0]];
    let mut b = vec![x[1]];
    b.append(&mut a);
    b[0] * b[1]
}

#[differentiable(second_order)]
fn appended_in_a_loop(x: &[f64]) -> f64 {
    let mut all: Vec<f64> = Vec::new();
    for k in 0..3 {
        let mut part: Vec<f64> = x[k..].iter().map(|x| x * x).collect();
        all.append(&mut part);
    }
    all.iter().enumerate().map(|(i, a)| a * a * i as f64).sum()
}

#[differentiable(second_order)]
fn appended_in_an_arm(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = a.clone();
    if x[0] > 0.0 {
        b.append(&mut a);
    }
    b.iter().enumerate().map(|(i, a)| a * a * i as f64).sum()
}

#[differentiable(second_order)]
fn taken(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = std::mem::take(&mut v);
    w[0] * w[1]
}

#[differentiable(second_order)]
fn taken_and_made_anew(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = std::mem::take(&mut v);
    v = vec![w[0], w[1]];
    v[0] * v[1] * w[2]
}

#[differentiable(second_order)]
fn taken_in_a_loop(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for k in 0..2 {
        let w = std::mem::take(&mut v);
        s += w[0] * w[1];
        v = w.iter().map(|w| w * w).collect();
    }
    s + v[0]
}

#[differentiable(second_order)]
fn split_off(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let rest = v.split_off(2);
    v[1] *= rest[0];
    v.iter().zip(&rest).map(|(a, b)| a * b).sum::<f64>() * v.len() as f64 + rest[2] * rest[2]
}

#[differentiable(second_order)]
fn split_off_in_a_loop(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for k in (0..4).rev() {
        let rest = v.split_off(k + 1);
        for r in &rest {
            s += r * r * v[k];
            v[0] += 0.1 * r;
        }
    }
    s * v[0]
}
