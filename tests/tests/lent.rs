//! What a caller lends to a function or a method, and owns itself: lists of numbers, structs, texts, what a method is called on.
//! Pullbacks hold none of it, so that it may be made in a run of a loop, and moved afterwards.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use chainrule::{Differentiable, Real, differentiable};
use held::{AT, STEP, around, near};

#[macro_use]
mod held;

hold_each! {
    numbers_of_its_own
    a_part_of_them
    numbers_written_out
    a_struct_of_its_own
    a_text_of_its_own
    made_in_every_run
    changed_by_numbers
    over_any_float
    rows_of_constants
    handed_on
    one_after_the_other
    made_in_an_arm
    differentiated_for_one_alone
    values_that_do_not_count
    constant_receivers
    named_lifetimes
    functions_of_a_type
    receivers_of_its_own
    through_a_function
    in_a_generic_impl
    fields_in_closures
    receivers_in_a_loop
    receivers_that_are_fields
    items_of_a_field
    items_of_a_passive_struct
    items_of_the_user_s_type
    chunks_of_numbers
    words
    lists_built_in_a_loop
    asked_after_by_plain_functions
    maps
}

mod numbers_of_its_own {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[w[i]] * x[i];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = vec![1, 2, 3];
        g(x, &w)
    }
}

mod a_part_of_them {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[w[i]] * x[i];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w: Vec<usize> = (0..5).rev().collect();
        g(x, &w[1..])
    }
}

mod numbers_written_out {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[w[i]] * x[i];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        g(x, &[1, 2, 3])
    }
}

mod a_struct_of_its_own {
    use super::*;
    struct P {
        a: f64,
    }
    #[differentiable(second_order)]
    fn g(x: &[f64], #[constant] p: &P) -> f64 {
        let mut s = 0.0;
        for i in 0..3 {
            s += x[i] * x[i] * p.a;
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let p = P { a: 2.0 };
        g(x, &p)
    }
}

mod a_text_of_its_own {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], p: &str) -> f64 {
        let mut s = 0.0;
        for i in 0..3 {
            s += x[i] * x[i] * p.len() as f64;
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let p = String::from("abc");
        g(x, &p)
    }
}

mod made_in_every_run {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[w[i]] * x[i];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for k in 0..3 {
            let w = vec![k, 2, 3];
            s += g(x, &w) * s;
            s += x[k];
        }
        s
    }
}

mod changed_by_numbers {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: f64, idx: &[usize], out: &mut [f64], w: &str) {
        for i in idx {
            out[*i] += x * x * w.len() as f64;
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        let idx = vec![0, 2, 2];
        let s = String::from("ab");
        g(x[0], &idx, &mut y, &s);
        g(x[1], &idx[1..], &mut y, "abc");
        y.iter().map(|y| y * y).sum()
    }
}

mod over_any_float {
    use super::*;
    #[differentiable(second_order)]
    fn g<T: Real, const N: usize>(x: &[T], w: &[usize; N], m: &[[usize; 2]]) -> T {
        let mut s = T::ZERO;
        for i in 0..N {
            s += x[w[i]] * x[i] * x[m[0][1]];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = [1, 1, 0];
        let m = vec![[0, 1]];
        g(x, &w, &m)
    }
}

mod rows_of_constants {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], #[constant] row: &[f64; 3]) -> f64 {
        x[0] * x[1] * row[0] + x[2] * x[2] * x[1] * row[2]
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let rows = vec![[1.0, 2.0, 3.0], [0.5, 0.25, 1.5]];
        let mut s = x[0];
        for row in &rows {
            s = g(x, row) * s;
        }
        for k in 0..2 {
            s += g(x, &rows[k]);
        }
        s
    }
}

mod handed_on {
    use super::*;
    #[differentiable(second_order)]
    fn h(x: &[f64], w: &[usize]) -> f64 {
        w.iter().map(|i| x[*i] * x[*i] * x[0]).sum()
    }
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        let local: Vec<usize> = w.iter().rev().copied().collect();
        h(x, &local) * h(x, w)
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = [2usize, 3];
        g(x, &w)
    }
}

mod one_after_the_other {
    use super::*;
    #[differentiable(second_order)]
    fn h(x: &[f64], w: &[usize]) -> f64 {
        w.iter().map(|i| x[*i] * x[*i] * x[0]).sum()
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let a = vec![1, 2];
        let b = vec![0, 4];
        let all = [&a, &b];
        let mut s = 0.1;
        for t in all {
            s += h(x, t) * s;
        }
        s
    }
}

mod made_in_an_arm {
    use super::*;
    #[differentiable(second_order)]
    fn h(x: &[f64], w: &[usize]) -> f64 {
        w.iter().map(|i| x[*i] * x[*i] * x[0]).sum()
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s = if x[0] > 0.0 {
            let a = vec![1, 2];
            h(x, &a)
        } else {
            let b = vec![0, 4];
            h(x, &b) * x[1]
        };
        s * s
    }
}

mod differentiated_for_one_alone {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], #[constant] w: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[i] * x[i] * x[i];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let y: Vec<f64> = x.iter().map(|x| x * x).collect();
        g(x, &y) + g(&y, x)
    }
}

mod values_that_do_not_count {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: f64, #[constant] w: f64, #[constant] v: Vec<f64>) -> f64 {
        x * x * x
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        g(x[0], x[1], vec![1.0]) + g(x[2] * x[1], 2.0, x.iter().map(|x| x * x).collect::<Vec<f64>>())
    }
}

mod constant_receivers {
    use super::*;
    #[derive(Clone)]
    struct M {
        idx: Vec<usize>,
        k: f64,
    }
    impl M {
        #[differentiable(second_order)]
        fn g(#[constant] &self, x: &[f64], w: &[usize]) -> f64 {
            let mut s = 0.0;
            for i in 0..w.len() {
                s += x[w[i]] * x[i] * x[self.idx[i]];
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let m = M { idx: vec![0, 1, 2], k: 1.0 };
        let w = vec![1, 1, 0];
        m.g(x, &w)
    }
}

mod named_lifetimes {
    use super::*;
    #[differentiable(second_order)]
    fn g<'a, 'b>(x: &'a [f64], w: &'b [usize], name: &'a str) -> f64 {
        let mut s = 0.0;
        for i in 0..w.len() {
            s += x[w[i]] * x[i] * name.len() as f64;
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = vec![1, 1, 0];
        let n = String::from("hello");
        g(x, &w, &n)
    }
}

mod functions_of_a_type {
    use super::*;
    #[derive(Differentiable, Clone)]
    struct M {
        k: f64,
    }
    #[differentiable(second_order)]
    impl M {
        fn g(&self, x: &[f64], w: &[usize]) -> f64 {
            let mut s = 0.0;
            for i in 0..w.len() {
                s += x[w[i]] * x[i] * self.k;
            }
            s
        }
        fn h(x: &[f64], w: &[usize]) -> f64 {
            let mut s = 0.0;
            for i in 0..w.len() {
                s += x[w[i]] * x[i] * 2.0;
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let w = vec![1, 1, 0];
        M::h(x, &w) * x[1]
    }
}

mod receivers_of_its_own {
    use super::*;
    #[derive(Differentiable, Clone)]
    struct Spring {
        k: f64,
        m: f64,
    }
    impl Spring {
        #[differentiable(second_order)]
        fn force(&self, y: &[f64; 2], t: f64) -> [f64; 2] {
            [y[1], -self.k / self.m * y[0] + 0.1 * t]
        }
        #[differentiable(second_order)]
        fn energy(&self, y: &[f64; 2], #[constant] w: &[f64]) -> f64 {
            0.5 * self.k * y[0] * y[0] + w[0] * 0.5 * self.m * y[1] * y[1]
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s = Spring { k: 2.0, m: 0.5 };
        let mut y = [x[0], x[1]];
        let mut e = 0.0;
        for step in 0..4 {
            let w = vec![1.0, step as f64];
            let a = s.force(&y, 0.1 * step as f64);
            for i in 0..2 {
                y[i] += 0.1 * a[i] * x[3];
            }
            e += s.energy(&y, &w);
        }
        e * x[2]
    }
}

mod through_a_function {
    use super::*;
    #[derive(Differentiable, Clone)]
    struct Spring {
        k: f64,
        m: f64,
    }
    impl Spring {
        #[differentiable(second_order)]
        fn energy(&self, y: &[f64], idx: &[usize]) -> f64 {
            let mut s = 0.0;
            for i in idx {
                s += self.k * y[*i] * y[*i] * self.m;
            }
            s
        }
    }
    #[differentiable(second_order)]
    fn total(s: &Spring, x: &[f64], n: usize) -> f64 {
        let mut e = 0.0;
        let mut y = x.to_vec();
        for i in 0..n {
            let idx = vec![i, 1];
            y[i] += s.energy(&y, &idx);
            e += y[i];
        }
        e
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let s = Spring { k: 0.2, m: 0.5 };
        total(&s, x, 3) * x[0]
    }
}

mod in_a_generic_impl {
    use super::*;
    struct Law<T> {
        k: T,
        n: usize,
    }
    impl<T: Real> Law<T> {
        #[differentiable(second_order)]
        fn value(#[constant] &self, x: &[f64], w: &[usize]) -> f64 {
            let mut s = 0.0;
            for i in 0..self.n {
                s += x[w[i]] * x[i] * x[0];
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let law = Law { k: 1.0f32, n: 3 };
        let mut y = x.to_vec();
        for k in 0..2 {
            let w = [k, 1, 2];
            y[k] += law.value(&y, &w) * 0.1;
        }
        y.iter().map(|y| y * y).sum()
    }
}

mod fields_in_closures {
    use super::*;
    struct Grid {
        n: usize,
        h: f64,
    }
    impl Grid {
        fn at(&self, i: usize) -> usize {
            i % self.n
        }
        #[differentiable(second_order)]
        fn norm(#[constant] &self, x: &[f64]) -> f64 {
            let w: Vec<f64> = (0..self.n).map(|i| self.h * i as f64).collect();
            let mut s = 0.0;
            for i in 0..self.n {
                let j = self.at(i + 1);
                s += x[i] * x[j] * w[j] * self.h;
            }
            x.iter().enumerate().map(|(i, x)| x * x * self.h * w[self.at(i)]).sum::<f64>() + s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let g = Grid { n: 4, h: 0.5 };
        g.norm(x) * x[0]
    }
}

mod receivers_in_a_loop {
    use super::*;
    #[derive(Clone)]
    struct M {
        i: usize,
        v: Vec<usize>,
    }
    impl M {
        #[differentiable(second_order)]
        fn g(#[constant] &self, x: &[f64]) -> f64 {
            x[self.i] * x[0] * x[1]
        }
    }
    #[differentiable(second_order)]
    fn h(x: &[f64], #[constant] ms: &[M]) -> f64 {
        let mut s = 0.1;
        for i in 0..2 {
            s += ms[i].g(x) * s;
        }
        if x[0] > 0.0 {
            s *= ms[1].g(x);
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let ms = vec![M { i: 1, v: vec![] }, M { i: 2, v: vec![] }];
        h(x, &ms) + ms[0].g(x)
    }
}

mod receivers_that_are_fields {
    use super::*;
    struct M {
        i: usize,
        v: Vec<usize>,
    }
    struct O {
        m: M,
        all: Vec<M>,
    }
    impl M {
        #[differentiable(second_order)]
        fn g(#[constant] &self, x: &[f64]) -> f64 {
            x[self.i] * x[0] * x[1]
        }
    }
    impl O {
        #[differentiable(second_order)]
        fn g(#[constant] &self, x: &[f64]) -> f64 {
            let mut s = self.m.g(x) * self.m.g(x);
            for k in 0..2 {
                s += self.m.g(x) * self.all[k].g(x);
            }
            if s > -9.0 {
                s += self.m.g(x);
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let o = O { m: M { i: 1, v: vec![] }, all: vec![M { i: 0, v: vec![1] }, M { i: 3, v: vec![] }] };
        o.g(x)
    }
}

mod items_of_a_field {
    use super::*;
    struct M {
        idx: Vec<usize>,
        k: Vec<f64>,
    }
    impl M {
        #[differentiable(second_order)]
        fn a(#[constant] &self, x: &[f64]) -> f64 {
            let mut s = 0.1;
            for i in &self.idx {
                s += x[*i] * x[*i] * s;
            }
            for k in &self.k {
                s *= k * x[0];
            }
            for (i, k) in self.k.iter().enumerate() {
                s += k * x[i] * x[i];
            }
            for (j, k) in self.idx.iter().zip(&self.k) {
                s += k * x[*j] * s;
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let m = M { idx: vec![1, 2], k: vec![0.5, 0.25] };
        m.a(x) * x[1]
    }
}

mod items_of_a_passive_struct {
    use super::*;
    struct M {
        idx: Vec<usize>,
        k: Vec<f64>,
    }
    #[differentiable(second_order)]
    fn a(#[constant] m: &M, x: &[f64]) -> f64 {
        let mut s = 0.1;
        for i in &m.idx {
            s += x[*i] * x[*i] * s;
        }
        for i in m.idx.iter() {
            s += x[*i] * s * x[0];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let m = M { idx: vec![1, 2], k: vec![0.5, 0.25] };
        a(&m, x) * x[1]
    }
}

mod items_of_the_user_s_type {
    use super::*;
    #[derive(Clone, Copy)]
    struct E {
        i: usize,
        k: f64,
    }
    struct G {
        edges: Vec<E>,
    }
    impl G {
        #[differentiable(second_order)]
        fn a(#[constant] &self, x: &[f64]) -> f64 {
            let mut s = 0.1;
            for e in &self.edges {
                s += e.k * x[e.i] * s;
            }
            for e in self.edges.iter() {
                s += x[e.i] * x[e.i];
            }
            s
        }
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let m = G { edges: vec![E { i: 1, k: 0.5 }, E { i: 3, k: 0.25 }] };
        m.a(x) * x[1]
    }
}

mod chunks_of_numbers {
    use super::*;
    #[differentiable(second_order)]
    fn a(w: &[usize], x: &[f64]) -> f64 {
        let mut s = 0.1;
        for c in w.chunks(2) {
            s += x[c[0]] * x[c[c.len() - 1]] * s;
        }
        if let Some(l) = w.last() {
            s += x[*l] * x[0];
        }
        for k in 0..5 {
            if let Some(i) = w.get(k) {
                s += x[*i] * s;
            }
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        a(&[1, 2, 3], x) * x[1]
    }
}

mod words {
    use super::*;
    #[differentiable(second_order)]
    fn a(n: &str, x: &[f64]) -> f64 {
        let mut s = 0.1;
        for w in n.split(',') {
            s += x[w.len()] * s * x[0];
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        a("a,bb,ccc", x) * x[1]
    }
}

mod lists_built_in_a_loop {
    use super::*;
    #[differentiable(second_order)]
    fn g(x: &[f64], w: &[usize]) -> f64 {
        x[w[0]] * x[w[1]]
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut s = 0.2;
        for i in 0..2 {
            s += g(x, &[i, 1]) * s;
            let mut l = vec![0];
            l.push(i);
            s += g(x, &l) * s;
        }
        let mut w: Vec<usize> = vec![0; 2];
        for i in 0..2 {
            w[0] = i;
            s += g(x, &w) * s;
        }
        s + if x[0] > 0.0 {
            let k = 2;
            g(x, &[0, k])
        } else {
            x[1]
        }
    }
}

mod maps {
    use super::*;
    use std::collections::BTreeMap;
    #[differentiable(second_order)]
    fn a(#[constant] m: &BTreeMap<usize, f64>, x: &[f64]) -> f64 {
        let mut s = 0.1;
        for (i, k) in m {
            s += x[*i] * k * s;
        }
        s
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let m: BTreeMap<usize, f64> = [(1, 0.5), (2, 0.25)].into();
        a(&m, x) * x[1]
    }
}

/// A sparse matrix by rows.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Sparse {
    values: Vec<f64>,
    #[constant]
    starts: Vec<usize>,
    #[constant]
    columns: Vec<usize>,
}

#[differentiable]
fn product(matrix: &Sparse, x: &[f64], row: usize) -> f64 {
    let mut sum = 0.0;
    for k in matrix.starts[row]..matrix.starts[row + 1] {
        sum += matrix.values[k] * x[matrix.columns[k]];
    }
    sum
}

#[test]
fn lists_of_numbers_in_a_struct() {
    let matrix = Sparse { values: vec![1.0, 2.0, 3.0], starts: vec![0, 1, 3], columns: vec![0, 0, 1] };
    let (by_matrix, by_x) = product::grad(&matrix, &[5.0, 7.0], 1);
    assert_eq!((by_matrix.values, by_x), (vec![0.0, 5.0, 7.0], vec![2.0, 3.0]));
}

mod of_traits {
    use super::*;

    #[differentiable]
    pub(super) trait Law {
        fn energy(#[constant] &self, x: &[f64], places: &[usize]) -> f64;
    }

    pub(super) struct Spring<'a, T> {
        pub(super) stiffness: &'a T,
    }

    #[differentiable]
    impl<T: Copy + Into<f64>> Law for Spring<'_, T> {
        fn energy(#[constant] &self, x: &[f64], places: &[usize]) -> f64 {
            let k: f64 = (*self.stiffness).into();
            places.iter().map(|place| 0.5 * k * x[*place] * x[*place]).sum()
        }
    }

    #[differentiable]
    pub(super) fn walk<L: Law>(#[constant] law: &L, x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        for k in 0..2 {
            let places = vec![k, k + 1];
            y[k] += law.energy(&y, &places);
        }
        y[0] * y[1]
    }
}

mod asked_after_by_plain_functions {
    use chainrule::differentiable;
    fn norm(v: &[f64]) -> f64 {
        v.iter().map(|x| x * x).sum::<f64>().sqrt()
    }
    fn owned(v: Vec<f64>) -> f64 {
        norm(&v)
    }
    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64]) -> f64 {
        let mut v = vec![x[0], x[1]];
        let mut w = vec![x[2]; 3];
        let mut steps = 0.0;
        while norm(&v) > 0.1 && v.iter().all(|v| v.is_finite()) {
            v = vec![v[0] * 0.5 + 0.01 * x[2], v[1] * v[0] * 0.3];
            w = v.iter().chain(&w).map(|a| a * 0.9).collect();
            assert!(norm(&w) < 1e6, "{w:?} at {steps}");
            if norm(&w) > 1.0 && format!("{v:?}").len() > 2 {
                w[0] *= 0.5;
            }
            if owned(v.clone()) > 3.0 {
                w[1] *= 0.4;
            }
            let many = {
                let v = w.len();
                v + norm(&w) as usize
            };
            steps += many as f64;
            let k = match (norm(&v) > 1.0, v.len()) {
                (true, v) => v as f64,
                _ => 2.5,
            };
            steps += k.floor();
        }
        v[0] * w[1] + v[1] * w[0] + steps * x[4]
    }
}

#[test]
fn methods_of_traits() {
    let spring = of_traits::Spring { stiffness: &2.0f32 };
    let x = [0.5, 0.25, -0.5];
    let gradient = of_traits::walk::grad(&spring, &x);
    for place in 0..3 {
        let at = |change: f64| {
            let mut x = x;
            x[place] += change;
            of_traits::walk(&spring, &x)
        };
        near(gradient[place], (at(STEP) - at(-STEP)) / (2.0 * STEP));
    }
}
