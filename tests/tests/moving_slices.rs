//! Slices that move along an array: `rest = &rest[1..]`, and what patterns and splits leave over.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::differentiable;
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

holds! {
    pairs_of_neighbours
    first_and_the_others
    two_and_the_others
    ends_and_the_middle
    right_half
    last_and_those_before
    from_either_side
    from_either_side_as_a_value
    in_a_match
    in_a_match_that_ends_the_loop
    match_that_gives_the_next
    match_that_gives_a_value
    guarded
    condition_with_more
    let_else
    let_else_that_returns
    at_first_without_the_first
    at_first_a_part
    at_first_a_half
    at_first_a_typed_part
    unwrapped
    merged
    nested_loops
    restarted
    handed_to_a_function
    looped_over
    summed
    windows_of_what_is_left
    chunks_by_hand
    returns_early
    never_moves
    of_nothing
    parameter_that_moves
    local_that_is_moved_along
    vector_that_is_moved_along
    copied_heads
    asserted
    in_a_for_loop
    with_a_computed_step
    both_ends_at_once
    first_and_last_asked
    part_of_a_part
    dropped_to_nothing
    two_along_one
    beside_a_float
    counted
    labelled
    same_names_twice
    kept_before_it_moves
    pattern_behind_a_reference
    without_a_loop
    horner
    at_most_three
    in_a_closure
    tail_that_is_looked_at
    two_at_once
    one_and_the_other
    asked_for_a_part
    asked_for_a_part_or_nothing
    with_a_limit_asked_of_a_function
    field_of_a_struct
    closure_that_looks
    alias_that_does_not_move
    changed_between
    block_that_gives_a_part
    passed_on_with_a_count
    assigned_by_an_early_jump
    with_alternatives
    chosen_at_first
    chosen_among_halves
    chosen_in_a_match
    searched_by_halves
    best_of_all
    shown
}

#[differentiable(second_order)]
fn pairs_of_neighbours(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        s = 0.5 * s + rest[0] * rest[1];
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn first_and_the_others(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((head, tail)) = rest.split_first() {
        s = s * 0.5 + head * head;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn two_and_the_others(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 1.0;
    while let [a, b, tail @ ..] = rest {
        s += s * a * b;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn ends_and_the_middle(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0f64;
    while let [first, middle @ .., last] = rest {
        s = s.sin() + first * last;
        rest = middle;
    }
    s + rest.len() as f64 * rest[0]
}

#[differentiable(second_order)]
fn right_half(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let k = rest.len() / 2;
        let (left, right) = rest.split_at(k);
        s = s * 0.3 + left.iter().sum::<f64>() * right[0];
        rest = right;
    }
    s
}

#[differentiable(second_order)]
fn last_and_those_before(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((last, before)) = rest.split_last() {
        s = s * 0.5 + last.sin() * before.len() as f64;
        rest = before;
    }
    s
}

#[differentiable(second_order)]
fn from_either_side(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 2 {
        s = s * 0.5 + rest[0] * rest[rest.len() - 1];
        if rest[0] > 0.0 {
            rest = &rest[2..];
        } else {
            rest = &rest[..rest.len() - 1];
        }
    }
    s * rest[0]
}

#[differentiable(second_order)]
fn from_either_side_as_a_value(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 2 {
        s = s * 0.5 + rest[0] * rest[rest.len() - 1];
        rest = if rest[0] > 0.0 { &rest[2..] } else { &rest[..rest.len() - 1] };
    }
    s * rest[0]
}

#[differentiable(second_order)]
fn in_a_match(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while !rest.is_empty() {
        match rest {
            [] => unreachable!(),
            [a] => {
                s += a * a;
                rest = &[];
            }
            [a, b, tail @ ..] => {
                s = s * a + b.cos();
                rest = tail;
            }
        }
    }
    s
}

#[differentiable(second_order)]
fn in_a_match_that_ends_the_loop(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        match rest.split_first() {
            Some((head, tail)) => {
                s = s * 0.5 + head * head;
                rest = tail;
            }
            None => break,
        }
    }
    s
}

#[differentiable(second_order)]
fn match_that_gives_the_next(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        s = s * 0.5 + rest[0] * rest[0];
        rest = match rest {
            [_, tail @ ..] if !tail.is_empty() => tail,
            _ => break,
        };
    }
    s
}

#[differentiable(second_order)]
fn match_that_gives_a_value(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while !rest.is_empty() {
        let v = match rest {
            [a] => a * a,
            [a, b, ..] => a * b,
            [] => 0.0,
        };
        s = s * 0.7 + v;
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn guarded(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        match rest {
            [a, tail @ ..] if *a > 0.0 => {
                s = s * 0.5 + a * a * a;
                rest = tail;
            }
            [a, tail @ ..] => {
                s -= a;
                rest = tail;
            }
            [] => break,
        }
    }
    s
}

#[differentiable(second_order)]
fn condition_with_more(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let [a, tail @ ..] = rest
        && tail.len() > 1
        && tail[0] < 10.0
    {
        s = s * 0.5 + a * tail[0];
        rest = tail;
    }
    s * rest[1]
}

#[differentiable(second_order)]
fn let_else(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        let [a, b, tail @ ..] = rest else { break };
        s = s * 0.5 + a * b;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn let_else_that_returns(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        let Some((head, tail)) = rest.split_first() else {
            return s * s;
        };
        s = s * 0.7 + head;
        rest = tail;
    }
}

#[differentiable(second_order)]
fn at_first_without_the_first(x: &[f64]) -> f64 {
    let Some((first, mut rest)) = x.split_first() else {
        return 0.0;
    };
    let mut s = *first;
    while let Some((head, tail)) = rest.split_first() {
        s = s * head + first;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn at_first_a_part(x: &[f64]) -> f64 {
    let mut rest = &x[1..4];
    let mut s = 1.0;
    while !rest.is_empty() {
        s *= rest[0] + x[0];
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn at_first_a_half(x: &[f64]) -> f64 {
    let (left, right) = x.split_at(2);
    let mut rest = right;
    let mut s = left[0];
    while let [a, tail @ ..] = rest {
        s = s * a + left[1];
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn at_first_a_typed_part(x: &[f64; 5]) -> f64 {
    let mut rest: &[f64] = x;
    let mut s = 1.0f64;
    while let [a, tail @ ..] = rest {
        s = s.cos() + a * a;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn unwrapped(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for _ in 0..4 {
        let (head, tail) = rest.split_first().unwrap();
        s = s * 0.5 + head * tail[0];
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn merged(x: &[f64]) -> f64 {
    let (mut left, mut right) = x.split_at(x.len() / 2);
    let mut s = 0.0;
    while !left.is_empty() && !right.is_empty() {
        if left[0] < right[0] {
            s = s * 0.5 + left[0] * left[0];
            left = &left[1..];
        } else {
            s = s * 0.5 + right[0].sin();
            right = &right[1..];
        }
    }
    s + left.iter().sum::<f64>() + right.iter().map(|v| v * v).sum::<f64>()
}

#[differentiable(second_order)]
fn nested_loops(x: &[f64]) -> f64 {
    let mut outer = x;
    let mut s = 0.0;
    while let Some((a, behind)) = outer.split_first() {
        let mut inner = behind;
        while let Some((b, further)) = inner.split_first() {
            s = 0.9 * s + a * b * (a - b);
            inner = further;
        }
        outer = behind;
    }
    s
}

#[differentiable(second_order)]
fn restarted(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for i in 0..3 {
        while rest.len() > i {
            s = 0.5 * s + rest[i] * rest[0];
            rest = &rest[1..];
        }
        rest = x;
    }
    s
}

#[differentiable(second_order)]
fn cubes(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v * v).sum()
}

#[differentiable(second_order)]
fn handed_to_a_function(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while !rest.is_empty() {
        s = 0.5 * s + cubes(rest) + cubes(&rest[..1]);
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn looped_over(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let [a, tail @ ..] = rest {
        for v in rest {
            s += v * a;
        }
        for (i, v) in tail.iter().enumerate() {
            s += v.sin() * i as f64;
        }
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn summed(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let total = rest.iter().sum::<f64>();
        s = 0.5 * s + total * total;
        rest = &rest[..rest.len() - 1];
    }
    s
}

#[differentiable(second_order)]
fn windows_of_what_is_left(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        s += rest.windows(2).map(|w| w[0] * w[1]).sum::<f64>() * rest.iter().fold(1.0, |p, v| p * v);
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn chunks_by_hand(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while !rest.is_empty() {
        let n = rest.len().min(2);
        let (chunk, tail) = rest.split_at(n);
        s = s * 0.5 + chunk.iter().map(|v| v * v).sum::<f64>().sqrt();
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn returns_early(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((head, tail)) = rest.split_first() {
        if *head > 1.5 {
            return s * head;
        }
        s = s * 0.5 + head * head;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn never_moves(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = x[0] * x[1];
    while rest.len() > 10 {
        s = 0.5 * s + rest[0] * rest[1];
        rest = &rest[1..];
    }
    s + rest[4] * rest[4]
}

#[differentiable(second_order)]
fn of_nothing(x: &[f64]) -> f64 {
    let mut rest = &x[5..];
    let mut s = x[0] * x[1];
    while let [a, tail @ ..] = rest {
        s = 0.5 * s + a;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn parameter_that_moves(mut x: &[f64]) -> f64 {
    let mut s = 0.0;
    while let [a, b, ..] = x {
        s = 0.5 * s + a * b;
        x = &x[1..];
    }
    s + x[0] * x[0]
}

#[differentiable(second_order)]
fn local_that_is_moved_along(x: &[f64]) -> f64 {
    let squares = [x[0] * x[0], x[1] * x[1], x[2] * x[3], x[4]];
    let mut rest = &squares[..];
    let mut s = 0.0;
    while rest.len() > 1 {
        s = 0.5 * s + rest[0] * rest[1];
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn vector_that_is_moved_along(x: &[f64]) -> f64 {
    let mut squares = x.iter().map(|v| v * v).collect::<Vec<f64>>();
    squares[1] *= x[0];
    let mut rest = squares.as_slice();
    let mut s = 0.0;
    while let Some((last, before)) = rest.split_last() {
        s = 0.5 * s + last * before.iter().sum::<f64>();
        rest = before;
    }
    s
}

#[differentiable(second_order)]
fn copied_heads(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((&head, tail)) = rest.split_first() {
        let next = tail.first().copied().unwrap_or(1.0);
        s = s * 0.5 + head * next;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn asserted(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() >= 2 {
        assert!(rest.len() >= 2, "{} are left", rest.len());
        debug_assert!(!rest.is_empty());
        s = s * 0.5 + rest[0] * rest[1];
        rest = &rest[2..];
        assert_eq!(rest.len() % 2, 1);
    }
    s
}

#[differentiable(second_order)]
fn in_a_for_loop(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for n in [1, 3, 1] {
        s = s * 0.5 + rest[..n].iter().map(|v| v.sin()).sum::<f64>();
        rest = &rest[n..];
    }
    s * s
}

#[differentiable(second_order)]
fn with_a_computed_step(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    let mut step = 1;
    while !rest.is_empty() {
        s = s * 0.5 + rest[0] * rest[rest.len() - 1];
        rest = &rest[step.min(rest.len())..];
        step += 1;
    }
    s
}

#[differentiable(second_order)]
fn both_ends_at_once(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 2 {
        rest = &rest[1..rest.len() - 1];
        s = s * 0.5 + rest.iter().map(|v| v * v).sum::<f64>();
    }
    s * rest[0]
}

#[differentiable(second_order)]
fn first_and_last_asked(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while !rest.is_empty() {
        s = s * 0.5 + rest.first().unwrap() * rest.last().unwrap();
        if let Some(second) = rest.get(1) {
            s += second * second;
        }
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn part_of_a_part(x: &[f64]) -> f64 {
    let mut rest = &x[..];
    let mut s = 0.0;
    while rest.len() > 2 {
        let pair = &rest[1..3];
        s = s * 0.5 + pair[0] * pair[1];
        rest = &rest[1..][..rest.len() - 2];
        s += pair[1];
    }
    s
}

#[differentiable(second_order)]
fn dropped_to_nothing(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some(v) = rest.last() {
        s = s * 0.5 + v * v;
        if *v > 1.0 {
            rest = &[];
        } else {
            rest = &rest[..rest.len() - 1];
        }
    }
    s
}

#[differentiable(second_order)]
fn two_along_one(x: &[f64]) -> f64 {
    let mut fast = x;
    let mut slow = x;
    let mut s = 0.0;
    while let [_, _, tail @ ..] = fast {
        s = s * 0.5 + slow[0] * fast[0];
        fast = tail;
        slow = &slow[1..];
    }
    s + slow.iter().sum::<f64>() * fast.len() as f64
}

#[differentiable(second_order)]
fn beside_a_float(x: &[f64]) -> f64 {
    let (mut rest, mut s) = (x, 0.0);
    while let Some((head, tail)) = rest.split_first() {
        (s, rest) = (s * 0.5 + head * head, tail);
    }
    s
}

#[differentiable(second_order)]
fn counted(x: &[f64]) -> f64 {
    let mut rest = x;
    let (mut s, mut n) = (0.0, 0usize);
    while let [a, b, ..] = rest {
        if a < b {
            n += 1;
            s += (b - a) * (b - a);
        }
        rest = &rest[1..];
    }
    s / n as f64
}

#[differentiable(second_order)]
fn labelled(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    'outer: while let Some((a, tail)) = rest.split_first() {
        rest = tail;
        for b in tail {
            if *b > 1.0 {
                s += a * b;
                continue 'outer;
            }
            s = s * 0.5 + b * b;
        }
        break;
    }
    s
}

#[differentiable(second_order)]
fn same_names_twice(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut rest = x;
    while let [a, tail @ ..] = rest {
        s = s * 0.5 + a * a;
        rest = tail;
    }
    rest = x;
    while let [tail @ .., a] = rest {
        s = s * 0.5 + a.sin();
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn kept_before_it_moves(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let before = rest;
        rest = &rest[1..];
        s = s * 0.5 + before[0] * rest[0] * before.len() as f64;
    }
    s
}

#[differentiable(second_order)]
fn pattern_behind_a_reference(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let &[a, b, ref tail @ ..] = rest {
        s = s * a + b;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn without_a_loop(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = rest[0];
    if x[0] > 0.0 {
        rest = &rest[2..];
    }
    s *= rest[0];
    rest = &rest[1..];
    s * rest[0]
}

#[differentiable(second_order)]
fn horner(x: &[f64]) -> f64 {
    let (&t, mut coefficients) = x.split_first().unwrap();
    let mut value = 0.0;
    while let [before @ .., highest] = coefficients {
        value = value * t + highest;
        coefficients = before;
    }
    value
}

#[differentiable(second_order)]
fn at_most_three(x: &[f64]) -> f64 {
    let mut rest = x;
    if rest.len() > 3 {
        rest = &rest[..3];
    }
    rest.iter().map(|v| v * v).sum::<f64>() * rest[2]
}

#[differentiable(second_order)]
fn in_a_closure(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        s = s * 0.5 + (0..rest.len()).map(|i| rest[i] * rest[0]).sum::<f64>();
        rest = &rest[2..];
    }
    s
}

#[differentiable(second_order)]
fn tail_that_is_looked_at(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((head, tail)) = rest.split_first() {
        s = s * 0.5 + if tail.is_empty() { head * head } else { head * tail[0] };
        let n = tail.len();
        if n == 2 {
            s *= tail[1];
        }
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn two_at_once(x: &[f64]) -> f64 {
    let mut a = x;
    let mut b = &x[1..];
    let mut s = 0.0;
    while let (Some((u, rest_of_a)), Some((v, rest_of_b))) = (a.split_first(), b.split_first()) {
        s = s * 0.5 + u * v;
        a = rest_of_a;
        b = rest_of_b;
    }
    s * a[0]
}

#[differentiable(second_order)]
fn one_and_the_other(x: &[f64]) -> f64 {
    let (mut a, mut b) = x.split_at(2);
    let mut s = 0.0;
    while let [u, rest_of_a @ ..] = a
        && let [rest_of_b @ .., v] = b
    {
        s = s * u + u * v;
        a = rest_of_a;
        b = rest_of_b;
    }
    s * b.iter().sum::<f64>()
}

#[differentiable(second_order)]
fn asked_for_a_part(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    loop {
        s = s * 0.5 + rest[0] * rest[rest.len() - 1];
        rest = match rest.get(2..) {
            Some(tail) => tail,
            None => break,
        };
        if rest.is_empty() {
            break;
        }
    }
    s
}

#[differentiable(second_order)]
fn asked_for_a_part_or_nothing(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let [a, ..] = rest {
        s = s * 0.5 + a * a;
        rest = rest.get(3..).unwrap_or(&[]);
    }
    s
}

fn is_small(v: f64) -> bool {
    v < 1.0
}

#[differentiable(second_order)]
fn with_a_limit_asked_of_a_function(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let [a, tail @ ..] = rest
        && is_small(*a)
    {
        s = s * 0.5 + a * a;
        rest = tail;
    }
    s * rest[0]
}

struct Cursor<'a> {
    rest: &'a [f64],
    count: usize,
}

#[differentiable(second_order)]
fn field_of_a_struct(x: &[f64]) -> f64 {
    let mut cursor = Cursor { rest: x, count: 0 };
    let mut s = 0.0;
    while cursor.rest.len() > 1 {
        s = s * 0.5 + cursor.rest[0] * cursor.rest[1];
        cursor.rest = &cursor.rest[1..];
        cursor.count += 1;
    }
    s * cursor.count as f64
}

#[differentiable(second_order)]
fn closure_that_looks(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let at = |i: usize| rest[i] * rest[i];
        s = s * 0.5 + at(0) * at(1);
        rest = &rest[1..];
    }
    s
}

#[differentiable(second_order)]
fn alias_that_does_not_move(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let before = rest;
        rest = &rest[1..];
        s += before[0] * rest[0] * before.iter().sum::<f64>();
    }
    s
}

#[differentiable(second_order)]
fn changed_between(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut rest = &v[..];
    let mut s = 0.0;
    while let [a, tail @ ..] = rest {
        s = s * 0.5 + a * a;
        rest = tail;
    }
    v.push(s);
    v[0] *= 2.0;
    rest = &v[..];
    while let [a, tail @ ..] = rest {
        s = s * 0.5 + a.sin();
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn block_that_gives_a_part(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        s = s * 0.5 + rest[0] * rest[1];
        rest = {
            let k = 1 + rest.len() % 2;
            &rest[k..]
        };
    }
    let k = 0.5;
    s * k
}

#[differentiable(second_order)]
fn weighted(x: &[f64], #[constant] count: usize) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>() * count as f64
}

#[differentiable(second_order)]
fn passed_on_with_a_count(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    let mut n = 0;
    while let Some((head, tail)) = rest.split_first() {
        n += 1;
        s = s * head + weighted(tail, n);
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn assigned_by_an_early_jump(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for i in 0..10 {
        if rest.is_empty() {
            break;
        }
        if rest[0] < 0.0 {
            rest = &rest[1..];
            continue;
        }
        s = s * 0.5 + rest[0] * i as f64;
        rest = &rest[1..];
    }
    s * s
}

#[differentiable(second_order)]
fn with_alternatives(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 1.0;
    loop {
        match rest {
            [] | [_] => break,
            [a, b] => {
                s += a * b;
                break;
            }
            [a, middle @ .., _] => {
                s = s * a + middle[0];
                rest = middle;
            }
        }
    }
    s
}

#[differentiable(second_order)]
fn chosen_at_first(x: &[f64]) -> f64 {
    let mut rest = if x[0] > 0.0 { &x[1..] } else { x };
    let mut s = 1.0;
    while let [a, tail @ ..] = rest {
        s = s * a + a;
        rest = tail;
    }
    s
}

#[differentiable(second_order)]
fn chosen_among_halves(x: &[f64]) -> f64 {
    let part = if x[0] < 0.5 { &x[2..] } else { &x[..2] };
    part.iter().map(|v| v * v).sum::<f64>() * part[0]
}

#[differentiable(second_order)]
fn chosen_in_a_match(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..6 {
        let part: &[f64] = match i % 3 {
            0 => &x[1..3],
            1 => x,
            _ => {
                if s < 0.0 {
                    continue;
                }
                &x[..1]
            }
        };
        s = s * 0.5 + part.iter().sum::<f64>() * part[0];
    }
    s
}

#[differentiable(second_order)]
fn searched_by_halves(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        let (left, right) = rest.split_at(rest.len() / 2);
        s = s * 0.5 + left[0] * right[0];
        rest = if left.iter().sum::<f64>() < right.iter().sum::<f64>() { right } else { left };
    }
    s * rest[0]
}

#[differentiable(second_order)]
fn best_of_all(x: &[f64]) -> f64 {
    let mut best = &x[..1];
    for i in 0..x.len() {
        for j in i + 1..=x.len() {
            if x[i..j].iter().sum::<f64>() > best.iter().sum::<f64>() {
                best = &x[i..j];
            }
        }
    }
    best.iter().map(|v| v * v).sum()
}

#[differentiable(second_order)]
fn shown(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        assert!(rest[0] < 10.0, "{rest:?} of {n}", n = rest.len());
        s = s * 0.5 + rest[0] * rest[1];
        rest = &rest[1..];
    }
    s
}

#[test]
fn slices_of_any_length() {
    let x = [0.5, -1.0, 2.0, 0.25, 1.5, -0.75, 3.0];
    for n in 0..=x.len() {
        let x = &x[..n];
        for f in [
            (pairs_of_neighbours as fn(&[f64]) -> f64, pairs_of_neighbours::grad as fn(&[f64]) -> Vec<f64>),
            (first_and_the_others, first_and_the_others::grad),
            (two_and_the_others, two_and_the_others::grad),
            (last_and_those_before, last_and_those_before::grad),
            (right_half, right_half::grad),
            (in_a_match, in_a_match::grad),
            (guarded, guarded::grad),
            (let_else, let_else::grad),
            (merged, merged::grad),
            (nested_loops, nested_loops::grad),
            (at_first_without_the_first, at_first_without_the_first::grad),
            (handed_to_a_function, handed_to_a_function::grad),
            (chunks_by_hand, chunks_by_hand::grad),
            (with_alternatives, with_alternatives::grad),
            (one_and_the_other, one_and_the_other::grad),
        ] {
            // Two are asked for halves of two.
            if n < 2 {
                let halves = std::panic::catch_unwind(|| f.0(x));
                assert_eq!(halves.is_err(), std::panic::catch_unwind(|| f.1(x)).is_err());
                continue;
            }
            let gradient = f.1(x);
            assert_eq!(gradient.len(), n);
            for axis in 0..n {
                let moved = |by: f64| {
                    let mut x = x.to_vec();
                    x[axis] += by;
                    f.0(&x)
                };
                near(gradient[axis], (moved(STEP) - moved(-STEP)) / (2.0 * STEP));
            }
        }
    }
}

/// Reads an entry of the array that is none of the slice.
#[differentiable]
fn beyond_its_end(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        rest = &rest[..rest.len() - 1];
        s = s * 0.5 + rest[rest.len()];
    }
    s
}

/// Becomes more of the array than it was.
#[differentiable]
fn longer_than_it_was(x: &[f64]) -> f64 {
    let mut rest = &x[..2];
    let mut s = 0.0;
    for n in 1..4 {
        rest = &rest[..n];
        s = s * 0.5 + rest[0];
    }
    s
}

/// Starts behind its end.
#[differentiable]
fn too_far(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for _ in 0..3 {
        s = s * 0.5 + x[0];
        rest = &rest[2..];
    }
    s
}

/// Splits what is not there.
#[differentiable]
fn split_too_far(x: &[f64]) -> f64 {
    let mut rest = &x[..3];
    let mut s = 0.0;
    for _ in 0..2 {
        let (left, right) = rest.split_at(2);
        s = s * 0.5 + left[0];
        rest = right;
    }
    s
}

/// Unwraps what is not there.
#[differentiable]
fn unwrapped_too_often(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    for _ in 0..6 {
        let (_, tail) = rest.split_first().unwrap();
        s = s * 0.5 + x[0];
        rest = tail;
    }
    s
}

/// Hands on entries of the array that are none of the slice.
#[differentiable]
fn part_beyond_its_end(x: &[f64]) -> f64 {
    let mut rest = &x[..3];
    let mut s = 0.0;
    while !rest.is_empty() {
        s = s * 0.5 + rest[1..3].iter().sum::<f64>();
        rest = &rest[1..];
    }
    s
}

#[test]
fn what_is_not_there_panics() {
    macro_rules! panics {
        ($($f:ident)*) => {
            $(assert!(std::panic::catch_unwind(|| $f(&AT)).is_err());
            assert!(std::panic::catch_unwind(|| $f::vjp(&AT).0).is_err());
            assert!(std::panic::catch_unwind(|| $f::grad(&AT)).is_err());
            assert!(std::panic::catch_unwind(|| $f::value_and_grad(&AT)).is_err());
            assert!(std::panic::catch_unwind(|| $f::jvp(&AT, &AT)).is_err());
            assert!(std::panic::catch_unwind(|| $f::accumulate_grad(&AT, 1.0, &mut [0.0; 5])).is_err());)*
        };
    }
    panics! {
        beyond_its_end
        longer_than_it_was
        too_far
        split_too_far
        unwrapped_too_often
        part_beyond_its_end
    }
}

/// Rows of a matrix, one after the other.
#[differentiable]
fn rows_one_by_one(x: &[[f64; 2]]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some((row, tail)) = rest.split_first() {
        s = s * 0.5 + row[0] * row[1] + rest[0][1].sin();
        rest = tail;
    }
    s
}

#[differentiable]
fn rows_two_by_two(x: &[[f64; 2]]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let [[a, b], [c, d], tail @ ..] = rest {
        s = s * 0.5 + a * d - b * c;
        rest = tail;
    }
    for row in rest {
        s += row[0];
    }
    s
}

#[test]
fn rows() {
    let x = [[0.3, -1.2], [0.7, 2.0], [0.1, 0.4]];
    for (f, gradient) in [
        (rows_one_by_one as fn(&[[f64; 2]]) -> f64, rows_one_by_one::grad(&x)),
        (rows_two_by_two, rows_two_by_two::grad(&x)),
    ] {
        for (row, column) in (0..3).flat_map(|row| [(row, 0), (row, 1)]) {
            let moved = |by: f64| {
                let mut x = x;
                x[row][column] += by;
                f(&x)
            };
            near(gradient[row][column], (moved(STEP) - moved(-STEP)) / (2.0 * STEP));
        }
    }
}

/// One slice that is differentiated, and one that is not.
#[differentiable]
fn beside_a_constant(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let mut rest = x;
    let mut others = weights;
    let mut s = 0.0;
    while let Some((v, tail)) = rest.split_first()
        && let Some((w, more)) = others.split_first()
    {
        s = s * 0.5 + v * v * w;
        rest = tail;
        others = more;
    }
    s
}

/// Two slices that are merged.
#[differentiable]
fn merged_by_size(x: &[f64], y: &[f64]) -> f64 {
    let (mut a, mut b) = (x, y);
    let mut s = 0.0;
    while !a.is_empty() && !b.is_empty() {
        if a[0] < b[0] {
            s = s * 0.5 + a[0] * a[0];
            a = &a[1..];
        } else {
            s = s * 0.5 + b[0].sin();
            b = &b[1..];
        }
    }
    s + a.iter().sum::<f64>() * b.iter().map(|v| v * v).sum::<f64>()
}

#[test]
fn two_slices() {
    let y = [1.5, -0.5, 0.25];
    let gradient = beside_a_constant::grad(&AT, &y);
    let (dx, dy) = merged_by_size::grad(&AT, &y);
    for axis in 0..5 {
        let (after, before) = around(axis);
        near(gradient[axis], (beside_a_constant(&after, &y) - beside_a_constant(&before, &y)) / (2.0 * STEP));
        near(dx[axis], (merged_by_size(&after, &y) - merged_by_size(&before, &y)) / (2.0 * STEP));
    }
    for axis in 0..3 {
        let moved = |by: f64| {
            let mut y = y;
            y[axis] += by;
            merged_by_size(&AT, &y)
        };
        near(dy[axis], (moved(STEP) - moved(-STEP)) / (2.0 * STEP));
    }
}
