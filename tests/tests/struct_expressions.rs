//! Structs that a function makes, changes field by field, hands on and takes apart.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::{Differentiable, Real, differentiable};
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
struct State {
    x: f64,
    v: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    at: Vec3,
    speed: Vec3,
    mass: f64,
    #[constant]
    id: usize,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    w: Vec<f64>,
    b: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair<T: Real> {
    a: T,
    b: T,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Two(f64, f64);

/// Not differentiable: nobody asks for the derivative by the whole of it.
struct Best {
    value: f64,
    index: usize,
}

struct Moments {
    count: usize,
    mean: f64,
    squares: f64,
}

hold_each! {
    state_of_two
    structs_in_structs
    with_a_vector
    best_entry
    given_by_branches
    over_any_float
    fields_by_number
    the_rest_of_another
    a_vector_that_changes
    folded
    in_an_array
    in_a_vector
    in_tuples
    lent_in_a_loop
    handed_on
    in_an_array_that_changes
    of_another_copied
    assigned_by_calls
    evaluated_in_their_order
    in_a_closure
    only_constants_at_first
    fields_swapped
    a_filter
    returned_early
    chosen_by_comparison
    hidden_by_others
    given_by_a_match
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Filter {
    taps: [f64; 3],
    #[constant]
    at: usize,
    state: State,
}

mod fields_swapped {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: x[0], v: x[1] };
        let g = move |t: f64| s.x * t;
        s.x = 2.0 * x[2];
        (s.x, s.v) = (s.v, s.x);
        std::mem::swap(&mut s.x, &mut s.v);
        g(x[3]) + s.x * s.x * s.v
    }
}

mod a_filter {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut filter = Filter { taps: [0.0, 1.0, 0.5], at: 0, state: State { x: 1.0, v: 0.0 } };
        let mut out = 0.0;
        'outer: for (i, y) in x.iter().enumerate() {
            filter.taps[filter.at] = *y * filter.state.x;
            filter.at = (filter.at + 1) % filter.taps.len();
            filter.state.v += filter.taps[0] * filter.taps[1];
            if i == 2 {
                filter.state = State { x: filter.state.v, v: filter.state.x };
                continue 'outer;
            }
            out += filter.state.v * filter.taps[2] + filter.at as f64;
        }
        out + filter.state.x
    }
}

mod returned_early {
    use super::*;
    #[differentiable(second_order)]
    fn early(x: &[f64], n: usize) -> State {
        let mut s = State { x: 0.1, v: 0.2 };
        for y in x {
            s.x += y * s.v;
            if s.x > 1.0 {
                return State { x: s.x * s.x, ..s };
            }
            s.v += s.x * s.x;
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s = early(x, 2);
        s.x * s.v
    }
}

mod chosen_by_comparison {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut lo = State { x: x[0], v: f64::MAX };
        let mut hi = State { v: f64::MIN, x: x[0] };
        for y in x {
            if *y < lo.v {
                lo = State { x: y * x[1], v: *y };
            } else if *y > hi.v {
                hi.v = *y;
                hi.x = y * y;
            }
        }
        let s = if lo.x < hi.x { lo } else { hi };
        s.x * s.v + lo.v * hi.x
    }
}

mod hidden_by_others {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s = State { x: x[0], v: x[1] };
        let s = State { x: s.v * s.x, v: s.x };
        let t = {
            let s = State { x: s.x * 2.0, v: 1.0 };
            s.x + s.v
        };
        let mut u = s;
        u.x += t;
        let State { x: a, v: b } = u;
        a * b * s.x
    }
}

mod given_by_a_match {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut i = 0;
        let mut s = State { x: 1.0, v: 0.0 };
        while i < x.len() {
            s = match i % 3 {
                0 => State { x: s.x * x[i], v: s.v + 1.0 },
                1 => s,
                _ => State { v: s.x, x: s.v },
            };
            i += 1;
        }
        s.x + s.v * s.v
    }
}

mod state_of_two {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: x[0], v: 1.0 };
        for i in 0..x.len() {
            s.v -= 0.1 * s.x * x[i];
            s.x += 0.1 * s.v;
            if s.x > 0.7 {
                s = State { x: s.v, v: s.x };
            }
        }
        s.x * s.v
    }
}

mod structs_in_structs {
    use super::*;
    #[differentiable(second_order)]
    fn add(p: &Vec3, q: &Vec3) -> Vec3 {
        Vec3 { x: p.x + q.x, y: p.y + q.y, z: p.z + q.z }
    }
    #[differentiable(second_order)]
    fn scale(p: &Vec3, k: f64) -> Vec3 {
        Vec3 { x: p.x * k, y: p.y * k, z: p.z * k }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut body = Body {
            at: Vec3 { x: x[0], y: x[1], z: 0.0 },
            speed: Vec3 { x: 0.1, y: x[1] * x[0], z: 0.2 },
            mass: 2.0,
            id: 3,
        };
        for i in 0..body.id {
            let step = scale(&body.speed, 0.1 * x[i % x.len()]);
            body.at = add(&body.at, &step);
            body.speed.z += body.at.x * body.at.y / body.mass;
        }
        body.at.x * body.at.z + body.speed.z
    }
}

mod with_a_vector {
    use super::*;
    #[differentiable(second_order)]
    fn output(layer: &Layer, x: &[f64]) -> f64 {
        let mut sum = layer.b;
        for i in 0..x.len() {
            sum += layer.w[i] * x[i];
        }
        sum.tanh()
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let layer = Layer { w: x.to_vec(), b: x[0] * x[0] };
        output(&layer, x) * layer.b
    }
}

mod best_entry {
    use super::*;
    struct Best {
        value: f64,
        index: usize,
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut best = Best { value: x[0], index: 0 };
        for i in 1..x.len() {
            if x[i] > best.value {
                best = Best { value: x[i], index: i };
            }
        }
        best.value * best.value * x[best.index] + best.index as f64
    }
}

mod given_by_branches {
    use super::*;
    #[differentiable(second_order)]
    fn mk(x: f64, up: bool) -> State {
        if up {
            return State { x, v: x * x };
        }
        match x > 0.5 {
            true => State { x: 2.0, v: x },
            false => State { v: x.sin(), x: 0.3 },
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut total = 0.0;
        for (i, y) in x.iter().enumerate() {
            let State { x: a, v } = mk(*y, i % 2 == 0);
            total += a * v * v;
        }
        total
    }
}

mod over_any_float {
    use super::*;
    #[differentiable(second_order)]
    fn sum<T: Real>(p: Pair<T>) -> T {
        p.a * p.a + p.b
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let p = Pair { a: x[0], b: 2.0 };
        let mut q = Pair { a: 1.0, b: x[1] };
        q.b *= p.a;
        sum(p) * sum(q)
    }
}

mod fields_by_number {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut t = Two { 0: x[0], 1: x[1] };
        let mut n = 0;
        while t.0 < 3.0 && n < 5 {
            t = Two { 0: t.0 + t.1 * t.1, 1: t.1 * 0.9 };
            n += 1;
        }
        let Two { 0: a, 1: b } = t;
        a * b
    }
}

mod the_rest_of_another {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let base = State { x: x[0], v: x[1] };
        let moved = State { x: base.v * 2.0, ..base };
        let c = |s: State| s.x * s.v;
        c(moved) + c(base)
    }
}

mod a_vector_that_changes {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut layer = Layer { w: vec![0.0; x.len()], b: 0.5 };
        for i in 0..x.len() {
            layer.w[i] = x[i] * layer.b;
            layer.b += x[i];
        }
        layer.w.iter().sum::<f64>() * layer.b
    }
}

mod folded {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s =
            x.iter().fold(State { x: 0.0, v: 1.0 }, |s, y| State { x: s.x + y * s.v, v: s.v * 0.9 + s.x });
        s.x * s.v
    }
}

mod in_an_array {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let states = [State { x: x[0], v: x[1] }, State { x: x[2], v: x[1] * x[3] }];
        let mut t = 0.0;
        for s in &states {
            t += s.x * s.v;
        }
        for i in 0..2 {
            t += states[i].x;
        }
        t
    }
}

mod in_a_vector {
    use super::*;
    #[differentiable(second_order)]
    fn total(states: &[State]) -> f64 {
        let mut t = 0.0;
        for s in states {
            t += s.x * s.v;
        }
        t
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let states = vec![State { x: x[0], v: x[1] }, State { x: x[2], v: x[1] * x[3] }];
        total(&states)
    }
}

mod in_tuples {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let (a, b) = (State { x: x[0], v: x[1] }, 3.0);
        let t = (a, x[2]);
        t.0.x * t.1 + b * t.0.v
    }
}

mod lent_in_a_loop {
    use super::*;
    #[differentiable(second_order)]
    fn speed(s: &State) -> f64 {
        s.v * s.v
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: x[0], v: x[1] };
        for i in 0..x.len() {
            let e = speed(&s);
            s.x += e * x[i];
            s.v -= 0.1 * s.x;
        }
        s.x * s.v
    }
}

mod handed_on {
    use super::*;
    #[differentiable(second_order)]
    fn advance(mut s: State, k: f64) -> State {
        s.x += k * s.v;
        s.v *= 0.5;
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: x[0], v: x[1] };
        for k in x {
            s = advance(s, *k);
        }
        let State { x, .. } = s;
        x * s.v
    }
}

mod in_an_array_that_changes {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut states: [State; 3] = [State { x: 0.0, v: 1.0 }; 3];
        for i in 0..3 {
            states[i].x += x[i];
            states[i].v = x[i] * states[i].x;
        }
        let mut t = 0.0;
        for s in states.iter() {
            t += s.x * s.v;
        }
        t
    }
}

mod of_another_copied {
    use super::*;
    #[differentiable(second_order)]
    fn run(start: &State, k: f64) -> f64 {
        let mut s = *start;
        let mut again = start.clone();
        for i in 0..3 {
            s.v -= 0.1 * k * s.x;
            s.x += 0.1 * s.v;
            if i == 1 {
                again.x *= s.x;
                again = State { v: again.x, x: again.v };
            }
        }
        s.x * s.v + again.x
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        run(&State { x: x[0], v: x[1] }, x[2])
    }
}

mod assigned_by_calls {
    use super::*;
    #[differentiable(second_order)]
    fn step(x: f64, v: f64) -> State {
        State { v: v - 0.1 * x, x: x + 0.1 * v * v }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: 1.0, v: x[0] };
        let mut runs = 0;
        loop {
            s = step(s.x, s.v * x[1]);
            runs += 1;
            if s.v > 2.0 || runs > 4 {
                break s.x * s.v;
            }
        }
    }
}

mod evaluated_in_their_order {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = State { x: x[0], v: x[1] };
        // What is on the right is of before.
        s = State { v: s.x, x: s.v };
        s = State { x: s.v * x[2], v: s.x };
        let t = State { x: s.x, ..s };
        let s = State { v: s.x * t.x, x: s.v };
        s.x * s.v * t.v
    }
}

mod in_a_closure {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let line = State { x: x[0], v: x[1] };
        let at = |t: f64| line.x + line.v * t;
        x.iter().map(|t| at(*t) * line.v).sum()
    }
}

mod only_constants_at_first {
    use super::*;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut moments = Moments { count: 0, mean: 0.0, squares: 0.0 };
        for y in x {
            moments.count += 1;
            let delta = y - moments.mean;
            moments.mean += delta / moments.count as f64;
            moments.squares += delta * (y - moments.mean);
        }
        moments.squares / (moments.count - 1) as f64
    }
}

/// A field that is a bare number where it is made is of the field's own type: nothing else says that it is an `f32`.
#[derive(Clone, Copy)]
struct Single {
    threshold: f32,
    below: i64,
}

#[differentiable]
fn counted(x: f64) -> f64 {
    let mut s = Single { threshold: 16_777_216.0, below: 0 };
    for _ in 0..3 {
        s.threshold += 1.0;
        s.below -= 1;
    }
    x * (s.threshold as f64 + (s.below as u64 / 2) as f64)
}

#[test]
fn numbers_are_of_the_type_of_their_field() {
    assert_eq!(counted::value_and_grad(1.0), (counted(1.0), counted(1.0)));
}

#[differentiable(second_order)]
fn step(s: &State, k: f64) -> State {
    let v = s.v - k * s.x;
    State { x: s.x + v, v }
}

#[differentiable]
fn measured(s: &Body, k: f64) -> Body {
    Body { mass: k * s.mass, ..s.clone() }
}

#[test]
fn a_struct_that_a_function_gives_has_a_cotangent_and_a_tangent_of_its_type() {
    let (s, d) = (State { x: 2.0, v: 3.0 }, State { x: 1.0, v: 10.0 });
    // v' = v − kx, x' = x + v'.
    let (value, pullback) = step::vjp(&s, 0.5);
    assert_eq!(value, State { x: 4.0, v: 2.0 });
    assert_eq!(pullback(d), (State { x: 1.0 - 0.5 * 11.0, v: 11.0 }, -2.0 * 11.0));
    assert_eq!(
        step::jvp(&s, 0.5, &d, 1.0),
        (value, State { x: 1.0 + 10.0 - 0.5 - 2.0, v: 10.0 - 0.5 - 2.0 })
    );

    let three = Vec3 { x: 1.0, y: 2.0, z: 3.0 };
    let body = Body { at: three, speed: three, mass: 4.0, id: 7 };
    let (value, pullback) = measured::vjp(&body, 0.5);
    assert_eq!(value, Body { mass: 2.0, ..body.clone() });
    let (by_body, by_k) = pullback(Body { mass: 10.0, ..body.clone() });
    assert_eq!((by_body, by_k), (Body { mass: 5.0, ..body.clone() }, 40.0));
    let (_, tangent) = measured::jvp(&body, 0.5, &body, 1.0);
    assert_eq!(tangent, Body { mass: 2.0 + 4.0, ..body });
}

/// What is changed behind a reference is changed for all.
#[differentiable]
fn changed_behind_a_reference(x: f64, n: usize) -> f64 {
    let mut all = [Single { threshold: 1.0, below: 0 }, Single { threshold: 0.25, below: 2 }];
    for i in 0..n {
        let mut one = &mut all[i % 2];
        one.below += 1;
        one.threshold *= 0.5;
    }
    x * all[0].below as f64 + all[1].threshold as f64
}

#[differentiable]
fn given(mut s: State, n: usize) -> f64 {
    for _ in 0..n {
        s.x += s.v;
        s.v *= 0.5;
    }
    s.x * s.v
}

#[test]
fn structs_that_are_no_copies() {
    assert_eq!(changed_behind_a_reference::value_and_grad(2.0, 5), (6.0625, 3.0));
    // (x + v + v/2)·v/4
    let s = State { x: 1.0, v: 2.0 };
    assert_eq!(given::value_and_grad(s, 2), (2.0, State { x: 0.5, v: 1.0 + 0.75 }));
}
