//! Ordinary Rust in which something was wrong once: numbers, errors of rustc in what was generated, refusals without need.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use held::{AT, STEP, around, near};

#[macro_use]
mod held;

hold_each! {
    aliased_references
    aliased_tuples
    aliased_rows_of_a_loop
    converged
    exchanged_and_asked
    in_texts
    a_slice_after_a_number
    the_mean_of_squares
    a_factor_after_a_sum
    a_logarithm_after_a_sum
    an_index_after_a_sum
    a_count_after_a_sum
    a_block_after_a_sum
    the_standard_deviation
    sums_in_a_sum
    a_pair_after_a_sum
    the_right_side_changes_the_left
    alternatives_in_conditions
    raw_names
    floats_behind_references
    calls_made_again_in_a_sum
    calls_of_a_loop_made_again
    pairs_from_a_callee
    arrays_that_start_from_what_is_computed
    the_shortest_ways
    ranked_pages
    given_a_value_later
    places_that_are_searched
    iterators_over_results
    words_without_a_mark
    given_a_value_later_once
    parts_of_what_is_lent
    structs_from_constants
    a_value_from_its_own
    counted_fields
    constants_in_an_update
    options_in_other_ways
    items_with_a_self_of_their_own
}

mod aliased_references {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let rows = [[x[0], x[1]], [x[2], x[3]]];
        let r = &rows[0];
        let q = r;
        let r = &rows[1];
        if r[0] > q[0] { r[1] * q[0] } else { q[1] * r[0] }
    }
}

mod aliased_tuples {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let points = [(x[0], x[1]), (x[2], x[3])];
        let p = &points[0];
        let q = p;
        let p = &points[1];
        if p.0 > q.0 { p.1 * q.0 } else { q.1 * p.0 }
    }
}

mod aliased_rows_of_a_loop {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let rows = [[x[0], x[1]], [x[2], x[3]], [x[4], x[0]]];
        let mut s = x[1];
        for i in 0..2 {
            let row = &rows[i];
            let before = row;
            let row = &rows[i + 1];
            if row[0] > before[0] {
                s += row[1] * before[0] * s;
            } else {
                s -= before[1] * row[0];
            }
            s *= x[if row[0] > before[0] { 0 } else { 1 }];
        }
        s
    }
}

mod converged {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut v = 1.0;
        loop {
            let old = v;
            v = 0.5 * (v + (x[3] + x[0]) / v);
            if (v - old).abs() < 1e-12 {
                break;
            }
        }
        v * x[1]
    }
}

mod exchanged_and_asked {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let (mut a, mut b) = (x[0], x[1] * x[2]);
        let mut n = 0;
        while n < 3 {
            let t = a;
            a = b;
            b = t;
            if a < b {
                a += x[3] * b;
            } else {
                b -= 0.3 * a * a;
            }
            (a, b) = (b, a);
            if a > b && format!("{a:.3}") > format!("{b:.3}") {
                a *= 0.5;
            }
            assert!((a > b) == (b < a), "{a} and {b}");
            n += 1;
        }
        a * b
    }
}

mod in_texts {
    use chainrule::differentiable;
    fn tag(s: &str) -> f64 {
        s.len() as f64
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let a = x[0];
        let b = a;
        let a = x[1] * x[1] + 100.0;
        assert!(a > b, "{a} must exceed {b}");
        let s = format!("{a:.0}-{b:.0}");
        let k = chainrule::stop_gradient(b);
        let s2 = if k < 1.0 { s.len() } else { 0 };
        a * b * s2 as f64
    }
}

mod a_slice_after_a_number {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = x[0] * 2.0;
        let low = w;
        let w = &x[1..];
        let mut s = if w[0] > low { w[0] * low } else { w[1] * low };
        for (a, c) in x.iter().zip(&x[1..]) {
            let b = a * c;
            let d = b;
            let b = a;
            if *b > d {
                s += b * d;
            } else {
                s -= b.sin();
            }
        }
        s
    }
}

mod the_mean_of_squares {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
        }
        let n = x.len() as f64;
        s / n
    }
}

mod a_factor_after_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
        }
        let k = 3.0;
        s * k
    }
}

mod a_logarithm_after_a_sum {
    use chainrule::differentiable;
    use std::f64::consts::PI;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
        }
        let k = (2.0 * PI).ln();
        s * k
    }
}

mod an_index_after_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
        }
        let n = 3;
        s * x[n] * x[0].powi(n as i32)
    }
}

mod a_count_after_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s: f64 = x.iter().map(|v| v * v).sum();
        let c = x.iter().filter(|v| **v > 0.0).count() as f64;
        let k = c + 1.0;
        s * k / c
    }
}

mod a_block_after_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s: f64 = x.iter().zip(x[1..].iter()).map(|(a, b)| (a - b) * (a - b)).sum();
        {
            let n = 2.0;
            s * n
        }
    }
}

mod the_standard_deviation {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let n = 2.0;
        let mut s = 0.0;
        for v in x {
            s += v * n;
        }
        let n = x.len() as f64;
        let mut var = 0.0;
        let mean = s / n;
        for v in x {
            var += (v - mean) * (v - mean);
        }
        let m = x.len() - 1;
        let m = m as f64;
        (var / m).sqrt() * n
    }
}

mod sums_in_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            let mut t = 0.0;
            for w in x {
                t += v * w.sin();
            }
            let k = 0.5 * x.len() as f64;
            s += t * k;
        }
        let q = s.floor();
        s * q
    }
}

mod a_pair_after_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
        }
        let (n, m) = (x.len() as f64, 2.0);
        if n > 3.0 { s / n * m } else { s }
    }
}

mod the_right_side_changes_the_left {
    use chainrule::{Differentiable, differentiable};
    #[derive(Clone, Copy)]
    struct Pair {
        a: f64,
        b: f64,
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = x[0];
        s += {
            s *= 2.0;
            x[1]
        };
        s *= if x[1] > 0.0 {
            s += 1.0;
            s
        } else {
            s -= 2.0;
            x[2]
        };
        s -= match x.len() {
            5 => {
                s *= s;
                s * x[1]
            }
            _ => 0.0,
        };
        s += std::mem::replace(&mut s, x[1]);
        let mut streak = x[3];
        for v in x {
            s += if *v > 0.0 {
                streak += 1.0;
                v * streak
            } else {
                s *= 0.5;
                *v
            };
        }
        let mut p = Pair { a: x[0], b: x[1] };
        p.a += {
            p.a *= 2.0;
            p.b
        };
        let mut t = (x[2], x[3]);
        t.0 -= {
            t.0 *= x[4];
            t.1
        };
        let mut a = [x[0], x[1]];
        a[1] *= {
            a[1] += x[0];
            a[0] = a[1];
            a[0]
        };
        s + p.a * p.b + t.0 * a[1]
    }
}

mod alternatives_in_conditions {
    use chainrule::differentiable;
    enum Kind {
        A,
        B,
        C(usize),
        D(usize),
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let n = x.len();
        let h = if let 1 | 5 = n { x[0] } else { x[1] };
        let mut s = h.sin();
        for k in [Kind::A, Kind::B, Kind::C(1), Kind::D(2)] {
            if let Kind::A | Kind::C(_) = k {
                s *= x[1];
            }
            if let Kind::C(i) | Kind::D(i) = k {
                s += x[i] * s;
            }
        }
        let mut left = vec!['a', 'b', 'c', 'b'];
        while let Some('a' | 'b') = left.pop() {
            s *= x[3];
        }
        let mut m = 0;
        while let 0 | 1 = m {
            s += s.cos();
            m += 1;
        }
        let k = 3.0;
        let (1 | 5) = n else { return x[2] };
        if let 1 | 5 = n
            && s > -100.0
        {
            s * k
        } else {
            s
        }
    }
}

mod raw_names {
    use chainrule::{Differentiable, differentiable};
    #[derive(Clone, Copy, Differentiable)]
    struct Raw {
        r#type: f64,
        r#move: f64,
    }
    #[differentiable(second_order)]
    fn product(r: &Raw) -> f64 {
        r.r#type * r.r#move
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut r = Raw { r#type: x[0], r#move: x[1] };
        r.r#type += 1.0;
        let mut s = r.r#type * r.r#move + product(&Raw { r#type: x[2], ..r });
        for r#impl in x {
            s += r#impl * r#impl;
        }
        let mut r#dyn = x[3] + 4.0;
        while r#dyn > 3.0 {
            r#dyn *= 0.5 + 0.01 * x[0];
        }
        let t: f64 = x.iter().map(|r#mod| r#mod.sin()).sum();
        s * r#dyn + t
    }
}

mod floats_behind_references {
    use chainrule::{Real, differentiable};
    #[differentiable(second_order)]
    fn square(p: &f64) -> f64 {
        p * p
    }
    #[differentiable(second_order)]
    fn mixed(p: &f64, q: &f64) -> f64 {
        p * q.sin()
    }
    #[differentiable(second_order)]
    fn cubed<T: Real>(p: &T) -> T {
        *p * *p * *p
    }
    #[differentiable(second_order)]
    fn named<'a>(p: &'a f64, q: &'a [f64]) -> f64 {
        p * q[0]
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let u = x[0] * x[1];
        let mut s = square(&u) + mixed(&x[0], &x[1]) + cubed(&x[2]) + square(&(x[3] * x[4]));
        for v in x {
            s += square(v) * 0.1;
        }
        for (i, v) in x.iter().enumerate() {
            s += mixed(v, &x[i]) + named(v, x) + named(&s, &[*v, 2.0]);
        }
        s + x.iter().map(|v| cubed(v)).sum::<f64>() + x.iter().map(square).sum::<f64>()
    }
}

mod calls_made_again_in_a_sum {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn square(q: f64) -> f64 {
        q * q
    }
    #[differentiable(second_order)]
    fn scaled(q: f64, x: &[f64]) -> f64 {
        q * q.sin() * x[0]
    }
    #[differentiable(second_order, checkpoint = "recompute")]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += square(*v).sin();
        }
        for v in x {
            s += square(*v);
        }
        s + x.iter().map(|v| scaled(*v, x)).sum::<f64>()
    }
}

mod calls_of_a_loop_made_again {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn square(q: f64) -> f64 {
        q * q
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        #[differentiable(checkpoint = "recompute")]
        for v in x {
            s += square(*v).sin();
        }
        let mut t = x[0];
        #[differentiable(checkpoint = "recompute")]
        for v in x {
            t = square(t * v).cos();
        }
        s * t
    }
}

mod pairs_from_a_callee {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn same(a: &[(f64, f64)]) -> Vec<(f64, f64)> {
        a.to_vec()
    }
    #[differentiable(second_order, checkpoint = "recompute")]
    pub(super) fn f(x: &[f64]) -> f64 {
        let a: Vec<(f64, f64)> = x[..4].iter().map(|v| (*v, 0.5)).collect();
        same(&a).iter().enumerate().map(|(k, (re, im))| (re * re + im * im) * (k + 1) as f64 * x[4]).sum()
    }
}

mod arrays_that_start_from_what_is_computed {
    use chainrule::differentiable;
    const INF: f64 = 1e9;
    fn helper(c: f64) -> f64 {
        c * 0.5
    }
    #[differentiable(second_order)]
    fn starts(
        x: &[f64],
        #[constant] start: &[f64],
        #[constant] table: &[[f64; 2]; 2],
        #[constant] c: f64,
    ) -> f64 {
        let n = x.len();
        let mut w = vec![1.0 / n as f64; n];
        for i in 0..n {
            w[i] *= x[i];
        }
        let mut d = [[INF; 4]; 4];
        d[0][1] = x[0].abs();
        d[2][2] = d[0][1].min(INF) * x[1];
        let mut s = [0.5f64.ln(); 2];
        s[1] += x[2] * s[0];
        let h = 1.0 / n as f64;
        let mut v = vec![h; n];
        v[2] -= x[3] * v[0];
        let mut a = [c; 2];
        a[0] = x[4] * a[1];
        let mut b = [helper(c), 0.0];
        b[1] = b[0] * x[0];
        let mut p = start.to_vec();
        p[0] *= x[1];
        let mut q = *table;
        q[0][1] += x[2] * q[1][0];
        let mut r = table.clone();
        r[1][1] *= x[0] * x[0];
        let mut t = vec![vec![c; 2]; 2];
        t[1][0] += x[4] * x[4];
        w.iter().sum::<f64>()
            + d[0][1] * d[2][2]
            + s[1]
            + v[2] * v[1]
            + a[0] * b[1]
            + p[0] * p[1]
            + q[0][1] * r[1][1]
            + t[1][0] * t[0][0]
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        starts(x, &[0.3, 0.4], &[[1.0, 2.0], [3.0, 4.0]], 0.7)
    }
}

mod the_shortest_ways {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        const FAR: f64 = 50.0;
        let n = x.len();
        let mut d = vec![vec![FAR; n]; n];
        for i in 0..n {
            d[i][i] = 0.0;
            d[i][(i + 1) % n] = x[i] * x[i] + 0.1;
            d[i][(i + 2) % n] = 1.5 + x[i].sin();
        }
        for k in 0..n {
            for i in 0..n {
                for j in 0..n {
                    if d[i][k] + d[k][j] < d[i][j] {
                        d[i][j] = d[i][k] + d[k][j];
                    }
                }
            }
        }
        d.iter().map(|row| row.iter().sum::<f64>()).sum()
    }
}

mod ranked_pages {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let n = 5;
        let mut rank = vec![1.0 / n as f64; n];
        for _ in 0..3 {
            let mut next = vec![(1.0 - 0.85) / n as f64; n];
            for i in 0..n {
                for j in 0..n {
                    next[i] += 0.85 * rank[j] * (x[i] * x[j]).sin() / n as f64;
                }
            }
            rank = next;
        }
        rank[0] * rank[3]
    }
}

mod given_a_value_later {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let k;
        if x.len() > 3 {
            k = 2.0;
        } else {
            k = 3.0;
        }
        let q;
        match x.len() {
            2 => q = 1.5,
            _ => q = 2.5,
        }
        let w: usize;
        if x[0] > 0.0 {
            w = 1;
        } else {
            w = 2;
        }
        x[0] * k + q * x[w]
    }
}

mod places_that_are_searched {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut xs = [x[0], x[1], x[2], x[3]];
        xs.sort_by(|a, b| a.partial_cmp(b).unwrap());
        let i = match xs.binary_search_by(|p| p.partial_cmp(&0.5).unwrap()) {
            Ok(i) => i,
            Err(i) => i,
        };
        let j = match x.iter().position(|p| *p > 0.5) {
            Some(j) => j,
            None => 1,
        };
        xs[i.min(3)] * x[j]
    }
}

mod iterators_over_results {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn g(x: &[f64]) -> Vec<f64> {
        x.iter().map(|v| v * v).collect()
    }
    #[differentiable(second_order)]
    fn h(x: &[f64]) -> [f64; 2] {
        [x[0] * x[1], x[2].sin()]
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s: f64 = g(x).iter().sum();
        let t: f64 = h(x).iter().map(|v| v.sin()).sum();
        let u: f64 = g(x).into_iter().zip(x).map(|(a, b)| a * b).sum();
        let z = h(x);
        let z: [f64; 2] = z;
        let z = z.map(|v| v.cos());
        let mut w = 0.0;
        for (a, b) in g(x).iter().zip(h(x).iter().rev()) {
            w += a * b;
        }
        s * t + u * z[0] * w
    }
}

mod words_without_a_mark {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn g(x: &[f64], names: &[&str], #[constant] o: Option<usize>) -> f64 {
        let mut s = 0.0;
        for (v, n) in x.iter().zip(names) {
            s += v * v * n.len() as f64;
        }
        s * o.unwrap_or(1) as f64
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        g(x, &["a", "bc", "def", "a", "b"], Some(2))
    }
}

mod given_a_value_later_once {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut n = 0;
        let mut k;
        if x.len() > 3 {
            k = 2.0;
            n += 1;
        } else {
            k = 3.0;
            n += 2;
        }
        k += 0.5;
        x[0] * k * x[n]
    }
}

mod parts_of_what_is_lent {
    use chainrule::{Differentiable, differentiable};
    #[derive(Clone, Differentiable)]
    struct P {
        u: f64,
        v: f64,
    }
    #[differentiable(second_order)]
    fn mapped(a: &[(f64, f64)]) -> Vec<(f64, f64)> {
        a.iter().map(|(p, q)| (p * q, *q)).collect()
    }
    #[differentiable(second_order)]
    fn summed(a: &[(f64, f64)]) -> f64 {
        let mut s = 0.0;
        for (p, q) in a {
            s += *p * q;
        }
        for (p, q) in a.iter() {
            s += p.sin() * *q;
        }
        s + a.iter().map(|(p, q)| *q * p).sum::<f64>()
    }
    #[differentiable(second_order)]
    fn one(a: &(f64, f64), b: &[f64; 2], c: &P) -> f64 {
        let (p, q) = a;
        let [r, s] = b;
        let P { u, v } = c;
        *p * q + *r * s + *u * v
    }
    #[differentiable(second_order)]
    fn rows(a: &[[f64; 2]]) -> f64 {
        let mut s = 0.0;
        for [p, q] in a {
            s += *p * q;
        }
        s + a.iter().map(|[p, q]| *q * p).sum::<f64>()
    }
    #[differentiable(second_order)]
    fn g(v: &f64) -> f64 {
        v * v
    }
    #[differentiable(second_order)]
    fn lent(a: &[(f64, f64)]) -> f64 {
        a.iter().map(|(p, q)| g(p) * g(q)).sum()
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let pairs = [(x[0], x[1]), (x[2], x[3])];
        let v = mapped(&pairs);
        v[0].0 * v[1].1
            + summed(&pairs)
            + one(&(x[0], x[1]), &[x[2], x[4]], &P { u: x[0], v: x[3] })
            + rows(&[[x[0], x[1]], [x[3], x[4]]])
            + lent(&pairs)
    }
}

mod structs_from_constants {
    use chainrule::{Differentiable, differentiable};
    #[derive(Differentiable, Clone, Copy, Debug, Default)]
    pub(super) struct C {
        re: f64,
        im: f64,
    }
    const START: C = C { re: 0.5, im: 0.25 };
    #[differentiable(second_order)]
    fn n2(z: &C) -> f64 {
        z.re * z.re + z.im
    }
    #[differentiable(second_order)]
    fn sq(z: &C, c: f64) -> C {
        C { re: z.re * z.re + c, im: z.im * 2.0 + c }
    }
    impl C {
        #[differentiable(second_order)]
        fn twice(&self, c: f64) -> C {
            C { re: self.re * 2.0 + c, im: self.im * c }
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut z = C { re: 0.0, im: 0.0 };
        for v in x {
            z.re += v;
            z.im *= 2.0;
        }
        let mut w = C { re: 0.0, im: 0.5 };
        for v in x {
            w = sq(&w, *v * 0.1);
        }
        let mut u = C::default();
        for v in x {
            u = sq(&u, *v * 0.1);
        }
        let mut t = C { re: 0.0, im: 1.0 };
        for v in x {
            t = t.twice(*v);
        }
        n2(&z) + n2(&w) * w.im + u.re + n2(&t)
    }
}

mod a_value_from_its_own {
    use chainrule::{Differentiable, differentiable};
    #[derive(Differentiable, Clone, Debug, Default)]
    pub(super) struct C {
        re: f64,
        im: f64,
    }
    #[differentiable(second_order)]
    fn n2(z: &C) -> f64 {
        z.re * z.re + z.im
    }
    #[differentiable(second_order)]
    fn sq(z: C, c: f64) -> C {
        C { re: z.re * z.re + c, im: z.im * 2.0 + c }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut z = C { re: 0.1, im: 0.0 };
        let mut s = 0.0;
        for v in x {
            z = sq(z, *v * 0.1);
            s += n2(&z);
        }
        s
    }
}

mod counted_fields {
    use chainrule::{Differentiable, differentiable};
    #[derive(Differentiable, Clone, Copy, Debug)]
    pub(super) struct P {
        a: f64,
        #[constant]
        n: usize,
        #[constant]
        k: i32,
        #[constant]
        m: u8,
    }
    #[derive(Differentiable, Clone, Copy, Debug)]
    pub(super) struct Q {
        a: f64,
        #[constant]
        n: usize,
    }
    #[differentiable(second_order)]
    fn p(q: &Q) -> f64 {
        if q.n == 0 { q.a } else { p(&Q { n: q.n - 1, a: q.a.sin() }) * q.a }
    }
    #[differentiable(second_order)]
    fn p3(q: &P) -> f64 {
        let n: usize = q.n;
        let w = match q.m {
            1 => 2.0,
            _ => 3.0,
        };
        q.a.powi(q.k) * n as f64 * w * if q.m & 1 == 1 { 1.0 } else { -1.0 }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let k = 3;
        let m = 1;
        p(&Q { a: x[0], n: 3 }) + p3(&P { a: x[2], n: 3, k, m })
    }
}

mod constants_in_an_update {
    use chainrule::{Differentiable, differentiable};
    #[derive(Differentiable, Clone, Copy, Debug)]
    pub(super) struct P {
        a: f64,
        b: f64,
        #[constant]
        n: usize,
        #[constant]
        on: bool,
        #[constant]
        k: f64,
    }
    #[differentiable(second_order)]
    fn down(q: &P) -> f64 {
        if q.n == 0 { q.a * q.k } else { down(&P { n: q.n - 1, a: q.a.sin() * q.b, k: 2.5, ..*q }) * q.a }
    }
    #[differentiable(second_order)]
    fn off(q: &P) -> f64 {
        down(&P { on: false, ..*q }) + down(&P { n: 1, ..*q })
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        off(&P { a: x[0], b: x[1], n: 3, on: true, k: 0.5 })
    }
}

mod options_in_other_ways {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut best: Option<f64> = None;
        for v in x {
            best = match best {
                Some(b) => Some(b.max(*v * 0.7)),
                None => Some(*v),
            };
        }
        let mut first: Option<f64> = None;
        for v in x {
            match first {
                Some(p) if p > *v => {}
                Some(p) => first = Some(p * 0.5 + v),
                None => first = Some(*v),
            }
        }
        let mut last: Option<f64> = None;
        let mut s = 0.0;
        for v in x {
            if let Some(q) = last
                && q > 0.0
            {
                s += q * v;
            } else {
                s -= v.sin();
            }
            last = if *v > 0.2 {
                Some(v * v)
            } else if *v < -1.0 {
                None
            } else {
                last
            };
        }
        let mut any: Option<f64> = Some(x[1]);
        for v in x {
            if any.is_none() || *v > any.unwrap() {
                any = Some(*v * 1.5);
            }
        }
        s += any.unwrap() * any.expect("there is one");
        for v in x {
            let Some(b) = best else { continue };
            s += b * v;
        }
        let Some(l) = last else { return s };
        let t = match first {
            Some(p) if p > 100.0 => p,
            Some(p) => p.sin(),
            _ => 0.0,
        };
        s + l + t + best.unwrap_or(0.0)
    }
}

mod items_with_a_self_of_their_own {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        struct Place {
            at: usize,
        }
        impl Place {
            fn new(at: usize) -> Self {
                Self { at }
            }
            fn next(&self) -> Self {
                Self { at: self.at + 1 }
            }
        }
        let p = Place::new(1).next();
        x[p.at] * x[0]
    }
}
