//! Code that no differentiated value reaches: kept as it is, whatever it is, and run exactly once.

use chainrule::{differentiable, stop_gradient};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Counts how often it is asked.
#[derive(Default)]
struct Counter(Cell<u32>);

impl Counter {
    fn next(&self) -> f64 {
        self.0.set(self.0.get() + 1);
        f64::from(self.0.get())
    }

    fn taken(&self) -> u32 {
        self.0.take()
    }
}

/// Asks a function of one float and a counter for all its derivatives, and holds each to a number of evaluations.
macro_rules! evaluated_once {
    ($name:ident($x:expr), $count:literal times, slope $slope:expr) => {{
        let counter = Counter::default();
        let plain = $name($x, &counter);
        assert_eq!(counter.taken(), $count, "the function itself");
        let slope: f64 = $slope;
        assert_eq!($name::grad($x, &counter), slope);
        assert_eq!(counter.taken(), $count, "grad");
        let (value, gradient) = $name::value_and_grad($x, &counter);
        assert_eq!((value.to_bits(), gradient), (plain.to_bits(), slope));
        assert_eq!(counter.taken(), $count, "value_and_grad");
        let (value, pullback) = $name::vjp($x, &counter);
        assert_eq!(value.to_bits(), plain.to_bits());
        assert_eq!((pullback(1.0), pullback(-2.0)), (slope, -2.0 * slope));
        assert_eq!(counter.taken(), $count, "vjp and two pullbacks");
        let (value, tangent) = $name::jvp($x, &counter, 3.0);
        assert_eq!((value.to_bits(), tangent), (plain.to_bits(), 3.0 * slope));
        assert_eq!(counter.taken(), $count, "jvp");
        let mut total = 1.0;
        assert_eq!($name::accumulate_grad($x, &counter, 2.0, &mut total).to_bits(), plain.to_bits());
        assert_eq!(total, 1.0 + 2.0 * slope);
        assert_eq!(counter.taken(), $count, "accumulate_grad");
    }};
}

#[test]
fn a_constant_is_computed_once() {
    #[differentiable]
    fn bound(x: f64, #[constant] counter: &Counter) -> f64 {
        let k = counter.next();
        x * k * x + k
    }
    evaluated_once!(bound(3.0), 1 times, slope 6.0);
}

#[test]
fn a_constant_in_an_expression_is_computed_once() {
    #[differentiable]
    fn written_in_place(x: f64, #[constant] counter: &Counter) -> f64 {
        (x * counter.next()).powi(2) / (1.0 + counter.next())
    }
    // (1 x)² / (1 + 2)
    evaluated_once!(written_in_place(3.0), 2 times, slope 2.0);
}

#[test]
fn equal_constants_are_not_merged() {
    #[differentiable]
    fn twice(x: f64, #[constant] counter: &Counter) -> f64 {
        x * counter.next() + x * counter.next() * counter.next()
    }
    evaluated_once!(twice(3.0), 3 times, slope 7.0);
}

#[test]
fn constants_that_are_not_used_are_computed() {
    #[differentiable]
    fn unused(x: f64, #[constant] counter: &Counter) -> f64 {
        let _ = counter.next();
        counter.next();
        let _k = counter.next();
        x * x
    }
    evaluated_once!(unused(3.0), 3 times, slope 6.0);
}

#[test]
fn values_that_are_not_used_are_computed() {
    #[differentiable]
    fn counted(x: f64, #[constant] counter: &Counter) -> f64 {
        x * counter.next()
    }
    #[differentiable]
    fn dropped(x: f64, #[constant] counter: &Counter) -> f64 {
        let _ = counted(x, counter);
        counted(x, counter);
        let kept = counted(x, counter);
        kept * x
    }
    evaluated_once!(dropped(2.0), 3 times, slope 12.0);
}

#[test]
fn what_is_compared_is_computed_once() {
    #[differentiable]
    fn counted(x: f64, #[constant] counter: &Counter) -> f64 {
        x * counter.next()
    }
    #[differentiable]
    fn compared(x: f64, #[constant] counter: &Counter) -> f64 {
        let large = counted(x, counter) > 1.0;
        let finite = counted(x, counter).is_finite();
        assert!(counted(x, counter) > 0.0, "{x} is positive");
        let k = if large && finite { 2.0 } else { 3.0 };
        let held = stop_gradient(counted(x, counter));
        k * x + held
    }
    evaluated_once!(compared(3.0), 4 times, slope 2.0);
}

#[test]
fn a_branch_on_a_differentiated_value_between_constants() {
    #[differentiable]
    fn choice(x: f64, #[constant] counter: &Counter) -> f64 {
        let k = if x > 2.0 || x.is_nan() {
            counter.next()
        } else if x == 2.0 {
            10.0
        } else {
            counter.next() + counter.next()
        };
        k * x
    }
    evaluated_once!(choice(3.0), 1 times, slope 1.0);
    evaluated_once!(choice(2.0), 0 times, slope 10.0);
    evaluated_once!(choice(1.0), 2 times, slope 3.0);
}

#[test]
fn a_constant_behind_a_short_circuit_is_computed_as_often_as_it_was() {
    #[differentiable]
    fn lazy(x: f64, #[constant] counter: &Counter) -> f64 {
        let k = if x > 0.0 && counter.next() > 0.0 { 2.0 } else { 3.0 };
        k * x
    }
    evaluated_once!(lazy(3.0), 1 times, slope 2.0);
    evaluated_once!(lazy(-3.0), 0 times, slope 3.0);
}

#[test]
fn loops_and_branches_over_constants() {
    #[differentiable]
    fn control(x: f64, #[constant] counter: &Counter) -> f64 {
        let mut sum = 0.0;
        for i in 0..4 {
            if i == 1 {
                continue;
            }
            sum += counter.next();
        }
        let mut n = 0;
        while sum > 1.0 {
            sum /= 2.0;
            n += 1;
        }
        let found = 'search: {
            for i in 0..10 {
                if i * i > n {
                    break 'search i;
                }
            }
            100
        };
        let looped = loop {
            if counter.next() > 4.0 {
                break 0.5;
            }
        };
        let matched = match found {
            0..=1 => 1.0,
            2 if n > 3 => 2.0,
            _ => 3.0,
        };
        x * x * sum * looped * matched
    }
    // sum: 6 → 3 → 1.5 → 0.75 in three halvings; found: 2; matched: 3.
    evaluated_once!(control(2.0), 5 times, slope 4.0 * 0.75 * 0.5 * 3.0);
}

#[test]
fn any_rust_at_all() {
    static TABLE: [f64; 3] = [1.0, 2.0, 4.0];
    const FACTOR: f64 = 0.5;
    struct Entry<'a> {
        name: &'a str,
        weight: f64,
    }
    trait Weighed {
        fn weight(&self) -> f64;
    }
    impl Weighed for Entry<'_> {
        fn weight(&self) -> f64 {
            self.weight * self.name.len() as f64
        }
    }

    #[differentiable]
    #[allow(clippy::needless_borrow)] // What is tested is `ref` in a pattern.
    fn everything(x: f64, text: &str, n: usize, #[constant] table: &[f64]) -> f64 {
        use std::f64::consts::PI as HALF_TURN;
        const LOCAL: f64 = 3.0;
        fn helper(v: f64) -> f64 {
            v + LOCAL
        }
        let Some(first) = text.chars().next() else { panic!("no text") };
        let parsed: f64 = text.parse().unwrap_or(0.25);
        let mut log = String::new();
        write!(log, "{first}{n}").expect("a string takes everything");
        let mut map = BTreeMap::new();
        map.insert(log.clone(), parsed);
        map.entry(log).and_modify(|v| *v += 1.0).or_default();
        let total: f64 = map.values().sum();
        let boxed: Box<dyn Weighed> = Box::new(Entry { name: text, weight: FACTOR });
        let weights: Vec<f64> = table.iter().zip(TABLE).map(|(a, b)| a * b).filter(|v| *v > 0.0).collect();
        let [low, .., high] = &weights[..] else { panic!("too few weights") };
        let cell = RefCell::new(1.0);
        *cell.borrow_mut() += helper(1.0);
        let inner = *cell.borrow();
        let later = async { 1 };
        drop(later);
        // Safety: the reference is valid.
        #[allow(unsafe_code)]
        let read = unsafe { *std::ptr::from_ref(&inner) };
        let (ref a, b) = (low, *high);
        let k = total + boxed.weight() + **a + b + read + weights.iter().copied().fold(0.0, f64::max);
        x * k + x * HALF_TURN * if cfg!(test) { 1.0 } else { 0.0 } + x * weights.len() as f64
    }
    let table = [1.0, -1.0, 0.5, 7.0];
    // total: 0.25 + 1; weight: 0.5 · 5; weights: [1, 2]; low 1, high 2; read: 1 + 1 + 3; the largest weight 2.
    let slope = 1.25 + 2.5 + 1.0 + 2.0 + 5.0 + 2.0 + std::f64::consts::PI + 2.0;
    approx::assert_relative_eq!(everything::grad(2.0, "hello", 3, &table), slope, max_relative = 1e-15);
    assert_eq!(everything::vjp(2.0, "hello", 3, &table).0, everything(2.0, "hello", 3, &table));
    assert_eq!(everything::jvp(2.0, "hello", 3, &table, 1.0).0, everything(2.0, "hello", 3, &table));
}

#[test]
fn constants_that_change_are_read_where_they_stand() {
    #[differentiable]
    fn changing(x: f64, #[constant] counter: &Counter) -> f64 {
        let mut k = counter.next();
        let a = x * k;
        k += 1.0;
        let b = a * k;
        let (mut m, mut n) = (k, 5.0);
        (m, n) = (n, m);
        k = m * counter.next();
        b * k + x * n
    }
    // a = x, k = 2, b = 2 x, m = 5, n = 2, k = 5 · 2.
    evaluated_once!(changing(3.0), 2 times, slope 22.0);
}

#[test]
fn constants_that_hide_each_other() {
    #[differentiable]
    fn hiding(x: f64, #[constant] counter: &Counter) -> f64 {
        let k = counter.next();
        let a = x * k;
        let k = k + counter.next();
        let b = a * k;
        let k = "three";
        b * k.len() as f64
    }
    evaluated_once!(hiding(2.0), 2 times, slope 15.0);
}

#[test]
fn constants_that_hide_values_and_the_other_way_round() {
    #[differentiable]
    fn crossing(x: f64, #[constant] counter: &Counter) -> f64 {
        let y = x * x;
        let x = counter.next();
        let z = y * x;
        let y = x + 1.0;
        let counter = z * y;
        counter * x
    }
    // x² · 1 · 2 · 1
    evaluated_once!(crossing(3.0), 1 times, slope 12.0);
}

#[test]
fn constants_declared_before_they_have_a_value() {
    #[differentiable]
    #[allow(clippy::needless_late_init)] // What is tested is a value that comes later.
    fn declared(x: f64, #[constant] counter: &Counter) -> f64 {
        let k;
        let (m, mut n);
        let y: f64;
        if counter.next() > 0.5 {
            k = 2.0;
        } else {
            k = 3.0;
        }
        m = counter.next();
        n = m;
        n += 1.0;
        y = x * k;
        y * n
    }
    evaluated_once!(declared(3.0), 2 times, slope 6.0);
}

#[test]
fn inner_blocks_of_constants() {
    #[differentiable]
    fn blocks(x: f64, #[constant] counter: &Counter) -> f64 {
        let k = {
            let k = counter.next();
            {
                let k = k + counter.next();
                k * k
            }
        };
        let y = {
            let factor = k + counter.next();
            let scaled = x * factor;
            scaled * scaled
        };
        {
            let other = counter.next();
            assert_eq!(other, 4.0);
        }
        y
    }
    // k = 9, factor = 12
    evaluated_once!(blocks(1.0), 4 times, slope 2.0 * 144.0);
}

#[test]
fn side_effects_keep_their_order() {
    #[derive(Default)]
    struct Log(RefCell<Vec<&'static str>>);
    impl Log {
        fn note(&self, what: &'static str, value: f64) -> f64 {
            self.0.borrow_mut().push(what);
            value
        }
    }
    #[differentiable]
    fn noted(x: f64, #[constant] log: &Log, #[constant] name: &'static str) -> f64 {
        let k = log.note(name, 2.0);
        k * x
    }
    #[differentiable]
    fn ordered(x: f64, #[constant] log: &Log) -> f64 {
        let a = log.note("a", 1.0);
        let b = noted(x * log.note("b", 1.0), log, "in b") * log.note("after b", 1.0);
        let (c, d) = (noted(b, log, "c"), log.note("d", a));
        let pair = [log.note("e", 1.0) * x, noted(c, log, "f") * log.note("g", d)];
        log.note("h", 0.0);
        pair[0] + pair[1]
    }
    let wanted = ["a", "b", "in b", "after b", "c", "d", "e", "f", "g", "h"];
    let log = Log::default();
    let plain = ordered(3.0, &log);
    assert_eq!(log.0.take(), wanted);
    assert_eq!(ordered::value_and_grad(3.0, &log), (plain, 9.0));
    assert_eq!(log.0.take(), wanted);
    let (value, pullback) = ordered::vjp(3.0, &log);
    assert_eq!((value, pullback(1.0)), (plain, 9.0));
    assert_eq!(log.0.take(), wanted);
    assert_eq!(ordered::jvp(3.0, &log, 1.0), (plain, 9.0));
    assert_eq!(log.0.take(), wanted);
}

#[test]
fn places_of_constants_are_lent_to_functions() {
    #[differentiable]
    fn weighed(x: f64, #[constant] weights: &[f64]) -> f64 {
        x * weights[0] * x
    }
    #[differentiable]
    fn lends(x: f64, #[constant] table: &[Vec<f64>], #[constant] counter: &Counter) -> f64 {
        let mut own = vec![vec![counter.next(), 2.0]];
        own.push(vec![5.0]);
        let mut i = 0;
        let first = weighed(x, &table[i]);
        i += 1;
        let row = &table[i];
        let second =
            weighed(x, row) + weighed(x, &table[i][1..]) + weighed(x, &own[i]) + weighed(x, &own[0][1..]);
        own[0][1] = 100.0;
        i += 1;
        first + second + weighed(x, &[i as f64, counter.next()]) + weighed(x, &own[0])
    }
    let table = [vec![3.0], vec![4.0, 7.0]];
    let counter = Counter::default();
    let closed = 2.0 * (3.0 + 4.0 + 7.0 + 5.0 + 2.0 + 2.0 + 1.0);
    assert_eq!(lends::grad(1.0, &table, &counter), closed);
    assert_eq!(counter.taken(), 2);
    assert_eq!(lends::vjp(1.0, &table, &counter).1(1.0), closed);
    counter.taken();
    assert_eq!(lends::jvp(1.0, &table, &counter, 1.0).1, closed);
}

#[test]
fn generic_constants() {
    #[differentiable]
    fn generic<F, I>(x: f64, #[constant] f: F, #[constant] items: I) -> f64
    where
        F: Fn(f64) -> f64,
        I: IntoIterator<Item = f64>,
    {
        let k: f64 = items.into_iter().map(&f).sum();
        x * k * x
    }
    #[differentiable]
    fn by_impl(x: f64, #[constant] f: impl Fn(f64) -> f64, #[constant] g: &dyn Fn(f64) -> f64) -> f64 {
        x * f(2.0) * g(3.0)
    }
    assert_eq!(generic::grad(1.0, |v| 2.0 * v, [1.0, 2.0]), 12.0);
    assert_eq!(generic::vjp(1.0, |v| 2.0 * v, vec![1.0, 2.0]).1(1.0), 12.0);
    assert_eq!(by_impl(1.0, |v| v + 1.0, &|v| v * v), 27.0);
    assert_eq!(by_impl::grad(1.0, |v| v + 1.0, &|v| v * v), 27.0);
}

#[test]
fn parameters_that_change() {
    #[derive(Clone)]
    struct Generator {
        calls: usize,
        state: u64,
    }
    #[differentiable(second_order)]
    fn shifted(x: f64, #[constant] mut state: u64, #[constant] mut generator: Generator) -> f64 {
        let mut s = x;
        for _ in 0..3 {
            state ^= state << 13;
            state ^= state >> 7;
            generator.calls += 1;
            generator.state = generator.state.wrapping_mul(state | 1);
            s = s * s * (state % 3 + 1) as f64 + x * (generator.state % 5) as f64 * generator.calls as f64;
        }
        s
    }
    let generator = Generator { calls: 2, state: 77 };
    let at = |x: f64| shifted(x, 12345, generator.clone());
    let slope = shifted::grad(0.25, 12345, generator.clone());
    approx::assert_relative_eq!(slope, (at(0.25 + 1e-6) - at(0.25 - 1e-6)) / 2e-6, max_relative = 1e-7);
    assert_eq!(shifted::vjp(0.25, 12345, generator.clone()).1(2.0), 2.0 * slope);
    approx::assert_relative_eq!(
        shifted::jvp(0.25, 12345, generator.clone(), 2.0).1,
        2.0 * slope,
        max_relative = 1e-14
    );
    let by = |x: f64| shifted::grad(x, 12345, generator.clone());
    let curvature = shifted::hvp(0.25, 12345, generator.clone(), 1.0);
    approx::assert_relative_eq!(curvature, (by(0.25 + 1e-6) - by(0.25 - 1e-6)) / 2e-6, max_relative = 1e-7);
}
