//! Everyday Rust: questions about arrays, swaps, parts of tuples, jumps out of the middle, labelled blocks and closures.
//!
//! Each function is held against central differences, of its value and of its gradient; all products have to agree; and the
//! value has to be that of the function itself, to the bit.
#![allow(unused_assignments, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::differentiable;

const POINTS: [[f64; 5]; 3] =
    [[0.3, -1.2, 0.7, 2.0, 0.1], [1.1, 0.4, -0.6, 0.2, 1.7], [-0.9, -1.4, -0.3, 0.8, 2.4]];
const STEP: f64 = 1e-5;

#[track_caller]
fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() <= 2e-5 * (1.0 + wanted.abs()), "{found} is not {wanted}");
}

/// The points on both sides of one, along one axis.
fn around(point: [f64; 5], axis: usize) -> ([f64; 5], [f64; 5]) {
    let (mut after, mut before) = (point, point);
    after[axis] += STEP;
    before[axis] -= STEP;
    (after, before)
}

/// Holds every product of functions of five inputs against the others and against differences.
macro_rules! holds {
    ($($f:ident $(($($more:expr),*))?)*) => {
        mod holds {
            $(#[test]
            fn $f() {
                use super::*;
                for point in POINTS {
                    let (value, pullback) = $f::vjp(&point $($(, $more)*)?);
                    assert_eq!(value.to_bits(), $f(&point $($(, $more)*)?).to_bits());
                    let (again, gradient) = $f::value_and_grad(&point $($(, $more)*)?);
                    assert_eq!(value.to_bits(), again.to_bits());
                    let (once, twice) = (pullback(1.0), pullback(2.0));
                    let mut buffer = [1.0; 5];
                    let third = $f::accumulate_grad(&point $($(, $more)*)?, 2.0, &mut buffer);
                    assert_eq!(value.to_bits(), third.to_bits());
                    for axis in 0..5 {
                        let (after, before) = around(point, axis);
                        let (one, other) = ($f(&after $($(, $more)*)?), $f(&before $($(, $more)*)?));
                        near(gradient[axis], (one - other) / (2.0 * STEP));
                        near(once[axis], gradient[axis]);
                        near(twice[axis], 2.0 * gradient[axis]);
                        near(buffer[axis], 1.0 + 2.0 * gradient[axis]);
                        let mut tangent = [0.0; 5];
                        tangent[axis] = 1.0;
                        let (value_of_jvp, change) = $f::jvp(&point $($(, $more)*)?, &tangent);
                        assert_eq!(value.to_bits(), value_of_jvp.to_bits());
                        near(change, gradient[axis]);
                        let (after, before) = ($f::grad(&after $($(, $more)*)?), $f::grad(&before $($(, $more)*)?));
                        let product = $f::hvp(&point $($(, $more)*)?, &tangent);
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
    any_and_all
    questions_in_loops(&[0.5, -1.0, 2.0, 0.25, 3.0])
    numbers_of_things
    places_of_things
    questions_about_changing_arrays
    swapped_variables
    swapped_arrays
    swapped_entries
    replaced_and_taken
    jumps_in_values
    jumps_in_matches(&[Some(0), None, Some(1), Some(3), Some(2)])
    values_at_the_end
    labelled_block_that_searches
    closures_called
    closures_with_indices(&[0.55, -1.1, 2.1, 0.2, 3.1])
    closures_with_loops
    closures_that_copy
    closures_in_blocks
    parts_of_tuples
    parts_by_pattern
    neighbours_by_index
    neighbours_in_windows
    neighbours_of_three
    neighbours_twice
    neighbours_with_others
    neighbours_in_local_arrays
    neighbours_that_are_there_before
    sums_of_what_came_before
    sums_of_what_comes_after
    filter_of_first_order
    recurrence_over_two_places
    chunks_by_place
    arrays_assigned_whole_and_asked_in_a_branch
    arrays_assigned_whole_and_read_in_a_loop
    tables_assigned_whole
    methods_of_annotated_variables
    calls_carried_from_run_to_run
    calls_in_a_while
    calls_of_parts_in_a_loop
    rows_that_are_kept
    sums_of_parts
    collected_over_ranges
    chains_over_ranges
    vecs_of_arrays
    vecs_of_vecs
    places_in_order
    places_in_order_of_what_changes
    references_into_what_a_run_makes
    references_into_what_an_arm_makes
    references_into_what_the_function_makes
    references_into_what_a_head_makes
}

#[differentiable(second_order)]
fn any_and_all(x: &[f64]) -> f64 {
    let scale = if x.iter().any(|v| *v < -1.0) { x[0] } else { x[1] * x[1] };
    let y = if x.iter().all(|v| v.is_finite()) && !x.iter().skip(2).any(|&v| v > 2.2) {
        scale * x[2]
    } else if x[2..].iter().zip(x).all(|(a, b)| a < b) || x.is_empty() {
        scale
    } else {
        scale.sin() * x[4]
    };
    let risen = x.windows(2).all(|pair| pair[0] <= pair[1]);
    assert!(x.iter().any(|v| *v != 0.0), "not all of {x:?} may vanish");
    if risen { y } else { y * x[3] }
}

#[differentiable(second_order)]
fn questions_in_loops(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut bound = 0.5;
    for (i, &v) in x.iter().enumerate() {
        if x[..i].iter().any(|w| *w > v) {
            continue;
        }
        if weights.iter().zip(x).all(|(w, v)| w * v < bound) {
            s += v * v * bound;
        }
        bound += 0.3 * v * v;
    }
    while !x.is_empty() && x.iter().all(|v| *v < s) {
        s *= 0.5;
    }
    s
}

#[differentiable(second_order)]
fn numbers_of_things(x: &[f64]) -> f64 {
    let positive = x.iter().filter(|v| **v > 0.0).count();
    let large = x.iter().map(|v| v * v).filter(|square| *square > 1.0).count() as i32;
    let mut s = x[positive % 5].powi(large);
    if x.iter().filter(|v| **v < 0.0).count() > 1 {
        s *= x[0];
    }
    if x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap() > 1.8 {
        s += x[3] * x[3];
    }
    let inside = (0.0..1.0).contains(&x[0]);
    if inside { s + x[1] } else { s * positive as f64 }
}

#[differentiable(second_order)]
fn places_of_things(x: &[f64]) -> f64 {
    let Some(first) = x.iter().position(|v| *v > 0.5) else { return x[0] };
    let mut s = x[first] * x[first];
    if let Some(at) = x.iter().rposition(|v| *v < 0.0) {
        s += x[at].exp();
    }
    match x.iter().position(|v| *v < -1.0) {
        Some(at) if at > 0 => s *= x[at],
        Some(_) => s *= 3.0 * x[1],
        None => s -= x[4] * x[2],
    }
    s
}

#[differentiable(second_order)]
fn questions_about_changing_arrays(x: &[f64]) -> f64 {
    let mut a = [0.0; 5];
    let mut v = Vec::new();
    for i in 0..5 {
        a[i] = x[i] * x[(i + 1) % 5];
        if a.iter().any(|e| *e < 0.0) {
            a[0] += x[i];
        }
        if v.iter().all(|e| *e < x[i]) {
            v.push(x[i]);
        }
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * a[i];
    }
    s * a[4]
}

mod by_number {
    use super::*;
    holds! { returns_in_values(0) labelled_blocks(2) collected_parts(4) neighbours_up_to(3) }
    mod one {
        use super::*;
        holds! { returns_in_values(1) labelled_blocks(4) neighbours_up_to(0) }
    }
    mod two {
        use super::*;
        holds! { returns_in_values(2) labelled_blocks(5) }
    }
    mod none {
        use super::*;
        holds! { labelled_blocks(0) }
    }
}

#[test]
fn questions_about_nothing() {
    assert_eq!(questions_in_loops::value_and_grad(&[], &[]), (0.0, Vec::new()));
}

#[differentiable(second_order)]
fn swapped_variables(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0], x[1] * x[2]);
    std::mem::swap(&mut a, &mut b);
    let mut constant = 2.0;
    for i in 0..4 {
        core::mem::swap(&mut a, &mut b);
        a += b * x[i];
        if a > b {
            std::mem::swap(&mut a, &mut constant);
        }
    }
    let mut pair = (a, b);
    let mut other = (b * b, x[4]);
    std::mem::swap(&mut pair, &mut other);
    pair.0 - 2.0 * pair.1 + other.0 * other.1 * constant
}

#[differentiable(second_order)]
fn swapped_arrays(x: &[f64]) -> f64 {
    let mut now = [x[0], x[1], x[2]];
    let mut next = [0.0; 3];
    let mut left = vec![x[1], x[0]];
    let mut right = vec![0.5, x[3]];
    let mut long = vec![x[3], x[1] * x[2]];
    let mut short = Vec::new();
    for step in 0..3 {
        for i in 0..3 {
            next[i] = now[i] * now[(i + 1) % 3] + x[4];
        }
        std::mem::swap(&mut now, &mut next);
        std::mem::swap(&mut left, &mut right);
        left[0] += now[step] * right[1];
    }
    std::mem::swap(&mut long, &mut short);
    long.push(left[0] * right[0]);
    short.push(x[2]);
    let mut s = now[0] + 3.0 * next[1] * now[2];
    for v in &long {
        s += v * v;
    }
    for v in &short {
        s *= v;
    }
    s
}

#[differentiable(second_order)]
fn swapped_entries(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let mut b = vec![x[3], x[4]];
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls
    };
    std::mem::swap(&mut a[next()], &mut b[0]);
    let first = x[0] * x[1];
    let mut held = first;
    for i in 0..2 {
        std::mem::swap(&mut a[i], &mut b[1 - i]);
        std::mem::swap(&mut held, &mut a[2]);
        held *= 1.5;
    }
    a.swap(1, 1);
    a[0] * 2.0 + a[1] * a[2] - b[0] * b[1] * held
}

#[differentiable(second_order)]
fn replaced_and_taken(x: &[f64]) -> f64 {
    let mut a = x[0];
    let before = std::mem::replace(&mut a, x[1] * x[2]);
    let mut s = before * a;
    let mut list = vec![x[3], x[4]];
    let mut kept = [0.0; 2];
    for i in 0..2 {
        s += std::mem::replace(&mut kept[i], a * s) + std::mem::replace(&mut a, 2.0 * before);
        std::mem::swap(&mut a, &mut s);
    }
    let taken = std::mem::take(&mut list);
    for v in &taken {
        s += v * v;
    }
    list.push(s);
    let _ = std::mem::replace(&mut s, before * a);
    s + std::mem::take(&mut a) * kept[1] * list[0] + a
}

#[differentiable(second_order)]
fn jumps_in_values(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..5 {
        let v = if x[i] > 0.0 { x[i] } else { continue };
        s += if v > 1.9 { break } else { v * v };
        let w = if v < 0.15 {
            s * v
        } else if s > 3.0 {
            s += v;
            continue;
        } else if v < 1.0 {
            v.sin()
        } else {
            let half = 0.5 * v;
            half * half
        };
        s += w * x[0];
    }
    s * x[1]
}

#[differentiable(second_order)]
fn jumps_in_matches(x: &[f64], #[constant] kinds: &[Option<usize>]) -> f64 {
    let mut s = 1.0;
    'all: for kind in kinds {
        let at = match kind {
            Some(at) => *at,
            None => continue,
        };
        for j in 0..3 {
            let v = match (at + j) % 4 {
                0 => x[at],
                1 if s > 50.0 => break 'all,
                1 => x[at] * x[j],
                2 => continue,
                _ => 2.0 * x[j],
            };
            let sign = match v {
                v if v < -1.0 => continue 'all,
                v if v < 0.0 => -1.0,
                _ => 1.0,
            };
            s = if j == 2 {
                s + sign * v
            } else if v > 2.5 {
                return s * v;
            } else {
                s * v
            };
        }
    }
    s + x[4]
}

#[differentiable(second_order)]
fn returns_in_values(x: &[f64], kind: usize) -> f64 {
    let y = match kind {
        0 => x[0] * x[1],
        1 => return x[2] * x[2],
        2 => x[3],
        _ => panic!("no such kind"),
    };
    let z = if y > 1.0 {
        y * y
    } else if y < -1.0 {
        return y.cos();
    } else {
        x[4] * y
    };
    match kind {
        0 if z > 0.1 => z,
        0 => return z * x[1],
        _ => z * x[0],
    }
}

#[differentiable(second_order)]
fn values_at_the_end(x: &[f64]) -> f64 {
    let mut s = x[0];
    for v in x {
        if *v > 1.9 {
            return s * v;
        }
    }
    {
        if s > 1.0 {
            return s * x[1];
        }
        let mut i = 0;
        loop {
            s += x[i] * x[i];
            if s > 2.0 {
                return s * x[4];
            }
            i += 1;
            if i == 3 {
                break s * x[3];
            }
        }
    }
}

#[differentiable(second_order)]
fn labelled_blocks(x: &[f64], n: usize) -> f64 {
    let y = 'chosen: {
        if n > 3 {
            break 'chosen x[0];
        }
        let z = x[1] * x[2];
        if z < 0.0 {
            break 'chosen z * x[0];
        }
        z + x[3]
    };
    let mut s = y;
    'steps: for i in 0..n {
        'step: {
            if x[i] < 0.0 {
                break 'step;
            }
            s += x[i] * y;
            for j in i..5 {
                if s > 4.0 {
                    break 'step;
                }
                if j == 3 {
                    continue;
                }
                s += 0.25 * x[j] * x[j];
            }
            if x[i] > 1.9 {
                break 'steps;
            }
            if s > 3.5 {
                return s * y;
            }
            s *= 1.25;
        }
        s += x[4];
    }
    s
}

#[differentiable(second_order)]
fn labelled_block_that_searches(x: &[f64]) -> f64 {
    let found = 'search: {
        for i in 0..5 {
            for j in 0..i {
                if x[i] * x[j] < -0.5 {
                    break 'search x[i] * x[i] - x[j];
                }
            }
        }
        x[0]
    };
    'end: {
        if found > 1.0 {
            break 'end found * x[1];
        }
        found * found
    }
}

#[differentiable(second_order)]
fn closures_called(x: &[f64]) -> f64 {
    let k = x[0] * x[1];
    let f = |a: f64, b: f64| a * b * b + k;
    let g = |v| f(v, x[2]) - v;
    let scale = |v: f64| 2.0 * v;
    let mut s = f(x[3], x[4]) + f(x[4], 2.0) * g(x[3]);
    s += scale(s) + scale(0.5);
    for i in 0..5 {
        let v = g(x[i]);
        s += if v > 0.9 { f(v, x[1]).sin() } else { g(v) };
    }
    s + g(3.0)
}

#[differentiable(second_order)]
fn closures_with_indices(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let n = x.len();
    let at = |i: usize| x[i % n] * weights[i];
    let next = |i: usize| {
        let j = (i + 1) % n;
        let w = weights[j];
        x[j] * w
    };
    let place = |i: usize| (i * 3) % 5;
    let mut s = 0.0;
    for i in 0..n {
        let j = place(i);
        s += at(i) * next(j) + at(j) - next(i);
        if at(i) > 0.5 && weights.iter().any(|w| *w < at(place(j))) {
            s *= 1.1;
        }
    }
    let w = 3.0;
    s * w + (0..3).map(|i| at(i) * next(i)).sum::<f64>()
}

#[differentiable(second_order)]
fn closures_with_loops(x: &[f64]) -> f64 {
    let norm = |v: &[f64], floor: f64| {
        let mut s = floor;
        let mut squares = [0.0; 5];
        for (i, e) in v.iter().enumerate() {
            squares[i] = e * e;
        }
        for i in 0..v.len() {
            if squares[i] > 0.01 {
                s += squares[i] * x[i];
            }
        }
        s
    };
    let pair = |(a, b): (f64, f64)| (a * b, a + b);
    let (p, q) = pair((x[0], x[1]));
    let n = norm(x, p) + norm(&x[1..4], 1.0);
    let inside = |v: f64| v > x[0] && v < 1.95;
    let s = if inside(n) { n } else { q };
    let count = x.iter().filter(|v| inside(**v)).count();
    norm(&[s, q, p], s) * count as f64 + x.iter().map(|v| pair((*v, s)).0).fold(q, |a, b| a.max(b))
}

#[differentiable(second_order)]
fn closures_that_copy(x: &[f64]) -> f64 {
    let mut k = x[0];
    let mut a = [x[1], x[2]];
    let f = move |v: f64| v * k + a[0] * a[1];
    k = 2.0 * x[3];
    a[0] = k;
    let x = x[4];
    let g = |v: f64| f(v) * x;
    let x = g(k) + f(x);
    let v = a[0];
    let f = |a: f64| a * a * v;
    f(x) + g(v)
}

#[differentiable(second_order)]
fn closures_in_blocks(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let step = |v: f64| v * x[i] + s;
        let twice = |v| step(step(v));
        let next = twice(x[4]);
        s = if next > 0.3 {
            let half = |v: f64| 0.5 * step(v);
            half(next)
        } else {
            next - twice(1.0)
        };
    }
    let f = |v: f64| {
        let f = |w: f64| w * v;
        f(v) + f(x[0])
    };
    f(s) * f(x[1])
}

#[differentiable(second_order)]
fn parts_of_tuples(x: &[f64]) -> f64 {
    let mut t = (x[0], x[1] * x[2]);
    t.0 = t.1 * x[3];
    for i in 0..3 {
        t.1 += t.0 * x[i];
        if t.1 > 0.5 {
            t.0 *= 0.5;
        } else {
            t = (t.1, x[4]);
        }
    }
    let mut zero = (0.0, 1.0);
    for v in x {
        zero.0 += v * zero.1;
        zero.1 = *v;
    }
    t.0 * t.1 - zero.0 * zero.1
}

#[differentiable(second_order)]
fn collected_parts(x: &[f64], n: usize) -> f64 {
    let start = |i: usize| i % 3;
    let tail = x[start(n)..].iter().map(|v| v * v).collect::<Vec<f64>>();
    let part: Vec<f64> = x[n.min(2)..n.min(2) + 2].iter().filter(|v| **v > 0.0).map(|v| v * x[0]).collect();
    tail[0] * tail[1] + part.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn parts_by_pattern(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x[0], x[1]);
    [a, b] = [b * a, a];
    let mut table = [0.0; 3];
    let mut t = (a, (b, 1.0));
    let mut k = 2.0;
    (k, table[1]) = (k + 1.0, x[2]);
    for (i, v) in x.iter().enumerate() {
        (table[i % 3], [a, b], _) = (a * v, [b + k, a], *v);
        ((t.1).0, t.0) = (t.0 * a, t.1.0);
        (a, ..) = (a * 0.5, b, *v);
    }
    if a > 0.0 {
        (a, b) = (0.5, k);
    }
    (t.0 + t.1.0) * t.1.1 * table[0] * table[2] + a * b
}

#[differentiable(second_order)]
fn neighbours_by_index(x: &[f64]) -> f64 {
    let mut total = x[2];
    for i in 0..x.len() - 1 {
        total += x[i] * x[i] * x[i + 1] + x[i + 1].sin();
    }
    total
}

#[differentiable(second_order)]
fn neighbours_up_to(x: &[f64], n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..n {
        total += x[1 + i] * x[i] * x[i + 2].exp();
    }
    total
}

#[differentiable(second_order)]
fn neighbours_in_windows(x: &[f64]) -> f64 {
    let ends: f64 = x.windows(2).map(|w| (w[1] - w[0]) * w[0]).sum();
    let bends: f64 = x.windows(3).map(|w| (w[2] - 2.0 * w[1] + w[0]).powi(2)).sum();
    let wider: f64 = x.windows(7).map(|w| w[0] * w[6]).sum();
    ends * x[0] + bends + wider
}

#[differentiable(second_order)]
fn neighbours_of_three(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 1..x.len() - 1 {
        total += (x[i - 1] - x[i] * x[i + 1]).sin();
    }
    total
}

#[differentiable(second_order)]
fn neighbours_twice(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..4 {
        total += x[i] * x[i + 1];
    }
    for i in 0..4 {
        for j in 0..3 {
            total += x[j] * x[j + 1] * x[i];
        }
        total += x[i + 1].sin() * x[i];
    }
    total * x[4]
}

#[differentiable(second_order)]
fn neighbours_with_others(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..4 {
        let (one, other) = (x[i], x[i + 1]);
        if one > other {
            total += one * other;
        } else {
            total += other * x[0];
        }
    }
    for i in 0..4 {
        if total > 1.0 && i > 1 {
            break;
        }
        total += x[i] * x[i + 1];
    }
    total
}

#[differentiable(second_order)]
fn neighbours_in_local_arrays(x: &[f64]) -> f64 {
    let mut y = [0.0; 6];
    for i in 0..5 {
        y[i] += x[i] * x[i];
        y[i + 1] += x[i];
    }
    let mut total = 0.0;
    for w in y.windows(2) {
        total += w[0] * w[1];
    }
    for i in 0..5 {
        y[i + 1] = y[i] * 0.5 + x[i];
    }
    total + y[5] * y[3]
}

/// What is there before must be added to in the order that is written: 1 + 1e-16 + 1e-16 is not 1 + 2e-16.
#[differentiable(second_order)]
fn neighbours_that_are_there_before(x: &[f64]) -> f64 {
    let mut y = [1.0; 6];
    for i in 0..5 {
        y[i] += 1e-16 * x[i] * x[i];
        y[i + 1] += 1e-16 * x[i] + 3e-16;
    }
    for i in 0..5 {
        y[i] += x[i] * y[i + 1];
        y[i + 1] += x[i].sin();
    }
    y[0] * y[1] + y[2] * y[3] - y[4] * y[5]
}

#[differentiable(second_order)]
fn sums_of_what_came_before(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] += y[i - 1];
    }
    y.iter().zip(x).map(|(y, x)| y * y * x).sum()
}

#[differentiable(second_order)]
fn sums_of_what_comes_after(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in (0..x.len().saturating_sub(1)).rev() {
        y[i] = y[i] * y[i] + y[i + 1];
    }
    let mut total = 0.0;
    for y in &y {
        total += y.sin();
    }
    total
}

#[differentiable(second_order)]
fn filter_of_first_order(x: &[f64]) -> f64 {
    let mut y = [0.5; 5];
    for i in 1..5 {
        y[i] = x[0] * y[i - 1] + x[i] * x[i];
    }
    y[4] * y[2] + y[0]
}

#[differentiable(second_order)]
fn recurrence_over_two_places(x: &[f64]) -> f64 {
    let mut y = [x[0]; 5];
    for i in 2..5 {
        y[i] = x[i] * y[i - 1] - y[i - 2] * y[i - 2];
    }
    for i in 0..0 {
        y[i + 1] = y[i];
    }
    y[4] + y[3].cos()
}

#[differentiable(second_order)]
fn chunks_by_place(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for c in x.chunks_exact(2) {
        total += c[0] * c[1].exp();
    }
    total * x[4]
}

#[differentiable]
fn products_of_neighbours(x: &[f64]) -> f64 {
    x.windows(2).map(|w| w[0] * w[1]).sum()
}

#[test]
fn neighbours_in_short_slices() {
    for n in 0..3 {
        let x = &[2.0, 3.0, 5.0][..n];
        let gradients = [sums_of_what_came_before::grad(x), sums_of_what_comes_after::grad(x)];
        let cosines = |x: &[f64]| match x {
            [one] => vec![one.cos()],
            [one, two] => vec![2.0 * one * (one * one + two).cos(), (one * one + two).cos() + two.cos()],
            _ => vec![],
        };
        // Σ xᵢ(x₁ + … + xᵢ)²: x₁³ + x₂(x₁ + x₂)².
        let squares = |x: &[f64]| match x {
            [one] => vec![3.0 * one * one],
            [one, two] => {
                let sum = one + two;
                vec![3.0 * one * one + 2.0 * two * sum, sum * sum + 2.0 * two * sum]
            }
            _ => vec![],
        };
        for (gradient, expected) in gradients.iter().zip([squares(x), cosines(x)]) {
            assert_eq!(gradient.len(), n);
            gradient.iter().zip(expected).for_each(|(d, expected)| near(*d, expected));
        }
    }
    let x = [2.0, 3.0, 5.0];
    let gradients = [vec![], vec![0.0], vec![3.0, 2.0], vec![3.0, 7.0, 3.0]];
    for (n, gradient) in gradients.iter().enumerate() {
        assert_eq!(products_of_neighbours::grad(&x[..n]), *gradient);
        let (_, pullback) = products_of_neighbours::vjp(&x[..n]);
        assert_eq!(pullback(1.0), *gradient);
    }
}

#[differentiable(second_order)]
fn rows_that_are_kept(x: &[f64]) -> f64 {
    let mut m = [[1.0; 3]; 2];
    let mut total = 0.0;
    for i in 0..5 {
        let row = m[(i + 1) % 2];
        let entry = m[(i + 1) % 2][i % 3];
        m[(i + 1) % 2][i % 3] = x[i] * row[2] + entry;
        m[i % 2] = row;
        total += row[i % 3] * m[(i + 1) % 2][i % 3] * entry;
    }
    total + m[0][1] * m[1][2]
}

#[differentiable(second_order)]
fn swing(y: f64, rate: f64) -> f64 {
    (rate * y).sin() + 0.5 * y
}

#[differentiable(second_order)]
fn calls_carried_from_run_to_run(x: &[f64]) -> f64 {
    let mut y = x[0];
    for _ in 0..3 {
        y = swing(y, x[1]);
    }
    y
}

#[differentiable(second_order)]
fn calls_in_a_while(x: &[f64]) -> f64 {
    let (mut y, mut i) = (x[4], 0);
    while i < 4 && y.abs() < 20.0 {
        y = swing(swing(y, x[i]), 0.7);
        i += 1;
    }
    y * x[0]
}

#[differentiable(second_order)]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>().sqrt()
}

#[differentiable(second_order)]
fn calls_of_parts_in_a_loop(x: &[f64]) -> f64 {
    let mut total = 1.0;
    for i in 0..3 {
        total *= norm(&x[i..i + 2]);
    }
    total
}

#[differentiable(second_order)]
fn arrays_assigned_whole_and_asked_in_a_branch(x: &[f64]) -> f64 {
    let mut s = [x[0], x[1]];
    for _ in 0..3 {
        s = [s[1].sin(), s[0] * x[2]];
    }
    if x[0] > 0.2 { s[0] } else { s[1] * x[3] }
}

#[differentiable(second_order)]
fn arrays_assigned_whole_and_read_in_a_loop(x: &[f64]) -> f64 {
    let mut score = [x[0], x[1], x[2]];
    for k in 0..2 {
        let mut next = [0.0; 3];
        for i in 0..3 {
            next[i] = score[i] * 0.5 + score[(i + 1) % 3] * x[3 + k];
        }
        score = next;
    }
    let mut total = 0.0;
    for i in 0..3 {
        total += score[i] * score[i];
    }
    total + x.iter().map(|v| v * score[1]).sum::<f64>()
}

#[differentiable(second_order)]
fn tables_assigned_whole(x: &[f64]) -> f64 {
    let mut m = [[x[0], x[1]], [x[2], x[3]]];
    let mut n = 0;
    while n < 2 {
        m = [[m[0][0] * m[0][0] + m[0][1] * m[1][0], m[0][1].cos()], [m[1][0], m[0][0] * x[4]]];
        n += 1;
    }
    match n {
        0 => m[0][1],
        2 if x[1] > 0.0 => return m[0][0] * m[1][1],
        _ => m[1][0] + m[1][1],
    }
}

#[differentiable(second_order)]
fn methods_of_annotated_variables(x: &[f64]) -> f64 {
    let mut largest: f64 = 0.0;
    for v in x {
        largest = largest.max(*v);
    }
    let mut d: [f64; 3] = [0.0; 3];
    for i in 1..3 {
        let m = d[0].sin() + d[i - 1].exp();
        d[i] = x[i] + m;
    }
    let mut rows: Vec<Vec<f64>> = vec![vec![0.5; 3]; 3];
    for i in 1..3 {
        let least = rows[i - 1][0].min(rows[i][1] + x[i]);
        rows[i][1] = least.abs() + x[0];
    }
    largest + d[2] * rows[2][1]
}

fn weights(i: usize) -> Vec<f64> {
    (0..3).map(|k| 0.3 + 0.2 * (i * k % 3) as f64).collect()
}

#[differentiable(second_order)]
fn references_into_what_a_run_makes(x: &[f64]) -> f64 {
    let mut total = 1.0_f64;
    for i in 0..x.len() {
        let w = weights(i);
        let largest = w.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
        let pairs: Vec<(usize, f64)> = w.iter().copied().enumerate().collect();
        for v in &w {
            total = total.sin() * v + x[i];
        }
        for (place, (z, v)) in x.iter().zip(w.iter()).enumerate() {
            total = total.cos() * z * v + x[place];
        }
        for (k, v) in &pairs {
            total = total.sin() * v * largest + x[*k];
        }
        for row in w.windows(2) {
            total = total.sin() * (row[0] + row[1]);
        }
    }
    let mut runs = 0;
    while runs < 3 {
        runs += 1;
        let w = weights(runs);
        total *= x.iter().zip(w.iter()).map(|(x, v)| x.sin() * v).sum::<f64>();
        for v in w.iter().rev() {
            total = total.sin() * v;
        }
    }
    total
}

#[differentiable(second_order)]
fn references_into_what_an_arm_makes(x: &[f64]) -> f64 {
    let mut total = 1.0_f64;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            let w = weights(i);
            let first = w.first().unwrap();
            for v in &w {
                total = total.sin() * v * first + x[i];
            }
        }
    }
    if x[0] > 0.0 {
        let w = weights(2);
        let largest = w.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
        total = (total * largest).sin();
    }
    total
}

#[differentiable(second_order)]
fn places_in_order(x: &[f64]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * v - 0.4 * v).collect();
    let mut order: Vec<usize> = (0..5).collect();
    order.sort_by(|a, b| x[*a].total_cmp(&x[*b]));
    let mut total = 0.0;
    for (rank, &i) in order.iter().enumerate() {
        total += (rank as f64 + 1.0) * x[i] * x[i];
    }
    order.sort_unstable_by(|a, b| y[*b].partial_cmp(&y[*a]).unwrap());
    order.retain(|&i| x[i] > -1.0);
    let largest = (0..x.len()).max_by(|a, b| x[*a].total_cmp(&x[*b])).unwrap();
    let nearest =
        order.iter().min_by(|a, b| (x[**a] - 0.23).abs().total_cmp(&(x[**b] - 0.23).abs())).unwrap();
    total + y[order[0]] * y[largest] + y[*nearest].sin()
}

#[differentiable(second_order)]
fn places_in_order_of_what_changes(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut order = [0usize, 1, 2, 3, 4];
    for round in 0..3 {
        order.sort_by(|i, j| a[*i].total_cmp(&a[*j]));
        let (least, most) = (order[0], order[4]);
        a[most] = 0.5 * a[most] - a[least] * a[least] * 0.1;
        let next = (0..5).min_by(|i, j| a[*i].total_cmp(&a[*j])).unwrap();
        for &i in &order {
            a[i] = a[i].sin() + 0.1 * a[next] * round as f64;
        }
    }
    a.iter().zip(order).map(|(a, i)| a * (i as f64 + 1.0)).sum()
}

#[differentiable(second_order)]
fn sums_of_parts(x: &[f64]) -> f64 {
    let n = x.len() - 2;
    let local: Vec<f64> = x.iter().map(|v| v.sin()).collect();
    let head = &x[..2];
    let sums = x[..2].iter().sum::<f64>() * x[n..].iter().map(|v| v * v).sum::<f64>();
    let dots = x[1..n].iter().zip(&local[2..]).map(|(a, b)| a * b).sum::<f64>();
    let squares: f64 = local[n..].iter().map(|v| v * v).sum();
    let mut total = sums + dots * squares;
    for v in &local[..n] {
        total += v * head[0];
    }
    total * head.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn vecs_of_arrays(x: &[f64]) -> f64 {
    let state = [x[0], x[1], 0.0, 1.0];
    let mut history = vec![state; 3];
    for t in 0..3 {
        let before = if t == 0 { state } else { history[t - 1] };
        for k in 0..4 {
            history[t][k] = before[(k + 1) % 4] * 0.5 + before[k].sin() * x[2];
        }
    }
    let mut blocks = vec![[[x[3]; 2]; 2]; 2];
    blocks[1][0][1] *= x[4];
    blocks[0] = [[x[2], x[3]], blocks[1][0]];
    let mut total = 1.0;
    for block in &blocks {
        for row in block {
            total += row[0] * row[1];
        }
    }
    for state in &history {
        for v in state {
            total += v * v;
        }
    }
    total
}

#[differentiable(second_order)]
fn vecs_of_vecs(x: &[f64]) -> f64 {
    let row = x.to_vec();
    let mut rows = vec![row; 3];
    rows[1][2] *= x[1];
    let mut columns = vec![vec![x[0]; 3]; 2];
    columns[1][2] *= rows[1][2];
    let mut total = 0.0;
    for i in 0..3 {
        for j in 0..2 {
            total += rows[i][j] * columns[j][i];
        }
    }
    total
}

#[differentiable(second_order)]
fn references_into_what_the_function_makes(x: &[f64]) -> f64 {
    let w = weights(2);
    let largest = w.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let (head, tail) = w.split_at(1);
    let table = vec![weights(1), weights(3)];
    let row = &table[1];
    let first = row.first().unwrap();
    let mut total = x[0] * largest;
    for (v, c) in x.iter().zip(tail) {
        total = (total * c).sin() + v * head[0];
    }
    for c in row {
        total = total.cos() * c * first + x[2] * largest;
    }
    let mut left = w.iter();
    while let Some(c) = left.next() {
        total = total.sin() * c + x[1];
        if let Some(d) = left.next() {
            total *= d * x[3];
        }
    }
    total * first
}

#[differentiable(second_order)]
fn references_into_what_a_head_makes(x: &[f64]) -> f64 {
    let mut total = x[0];
    for chunk in weights(5).chunks(2) {
        let sum: f64 = chunk.iter().sum();
        for c in chunk {
            total = (total * c).sin() + x[1] * sum;
        }
    }
    for (c, v) in vec![0.5, 1.5, -0.5].iter().zip(x) {
        total = (total * c).cos() + v;
    }
    total
}

#[differentiable(second_order)]
fn collected_over_ranges(x: &[f64]) -> f64 {
    let n = x.len();
    let products: Vec<f64> = (0..4).map(|i| x[i] * x[i + 1]).collect();
    let steps = (1..n).map(|i| x[i] - x[i - 1]).collect::<Vec<f64>>();
    let powers: Vec<f64> = (1..=3i32).map(|k| steps[0].powi(k) * x[k as usize]).collect();
    let some: Vec<f64> = (0..n).filter(|i| i % 2 == 0).map(|i| x[i].sin()).collect();
    let none: Vec<f64> = (n..2).map(|i| x[i]).collect();
    let mut total = (products.len() + some.len() + none.len()) as f64 * products[0] * products[3];
    for first in 0..3 {
        let row: Vec<f64> = (first..n).map(|k| x[k] * x[first]).collect();
        total += row.iter().map(|v| v * v).sum::<f64>() / row.len() as f64;
    }
    total + steps.iter().zip(&powers).map(|(a, b)| a * b).sum::<f64>() * some.iter().product::<f64>()
}

#[differentiable(second_order)]
fn chains_over_ranges(x: &[f64]) -> f64 {
    let n = x.len();
    let table = [[1.0, 0.5, 0.2, 0.1, 0.3], [0.4, 2.0, 0.1, 0.6, 0.2]];
    let form: f64 = (0..2).map(|i| (0..n).map(|j| table[i][j] * x[j]).sum::<f64>() * x[i]).sum();
    let steps = (1..n).rev().map(|i| (x[i] - x[i - 1]).powi(2)).fold(1.0, |a, b| a * 0.9 + b);
    let some = (0..n).step_by(2).map(|i| x[i].cos()).product::<f64>();
    let few = (0..n).skip(1).take(2).rev().map(|i| x[i] * i as f64).sum::<f64>();
    let mut around = 0.0;
    (0..n).rev().for_each(|i| around = around * 0.5 + x[i] * x[(i + 1) % n]);
    form + steps * some + few * around
}
