//! Random functions, straight-line ones and ones with branches, loops and arrays that change in place, compiled for real: what their derivatives give is held against the plain function
//! and against each other.
//!
//! The functions are written by the generator that the compiler's own tests use; the file is checked in, so that a
//! failure can be read and run again.
#![allow(clippy::all, unused, double_negations)]

#[path = "generated/programs.rs"]
#[rustfmt::skip]
mod programs;

#[path = "generated/flow.rs"]
#[rustfmt::skip]
mod flow;

/// One function, over the floats of its arguments as they stand in a row.
struct Case {
    name: &'static str,
    point: &'static [f64],
    value: fn(&[f64]) -> Vec<f64>,
    /// The value, then the gradient of each output.
    gradients: Vec<fn(&[f64]) -> Vec<Vec<f64>>>,
    /// The value and the gradient for a cotangent of the outputs.
    pullback: fn(&[f64], &[f64]) -> Vec<Vec<f64>>,
    /// The value and the tangent for tangents of the arguments.
    tangent: fn(&[f64], &[f64]) -> Vec<Vec<f64>>,
    /// The Hessian times a vector, and the Hessian.
    second: Option<fn(&[f64], &[f64]) -> Vec<f64>>,
}

/// A value that is floats and nothing else.
trait Flat {
    fn write(&self, floats: &mut Vec<f64>);
}

/// A value that can be made of floats in a row.
trait Read {
    fn read(floats: &mut impl Iterator<Item = f64>) -> Self;
}

impl Flat for f64 {
    fn write(&self, floats: &mut Vec<f64>) {
        floats.push(*self);
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    fn write(&self, floats: &mut Vec<f64>) {
        self.iter().for_each(|entry| entry.write(floats));
    }
}

impl<T: Flat> Flat for Vec<T> {
    fn write(&self, floats: &mut Vec<f64>) {
        self.iter().for_each(|entry| entry.write(floats));
    }
}

impl Read for f64 {
    fn read(floats: &mut impl Iterator<Item = f64>) -> Self {
        floats.next().expect("a float for each place")
    }
}

impl<T: Read, const N: usize> Read for [T; N] {
    fn read(floats: &mut impl Iterator<Item = f64>) -> Self {
        std::array::from_fn(|_| T::read(floats))
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Flat),*> Flat for ($($part,)*) {
            #[allow(non_snake_case)]
            fn write(&self, floats: &mut Vec<f64>) {
                let ($($part,)*) = self;
                $($part.write(floats);)*
            }
        }
        impl<$($part: Read),*> Read for ($($part,)*) {
            fn read(floats: &mut impl Iterator<Item = f64>) -> Self {
                ($($part::read(floats),)*)
            }
        }
    )*};
}

tuples! { (A) (A B) (A B C) (A B C D) }

fn flat(value: &impl Flat) -> Vec<f64> {
    let mut floats = Vec::new();
    value.write(&mut floats);
    floats
}

fn read<T: Read>(floats: &[f64]) -> T {
    let mut floats = floats.iter().copied();
    let value = T::read(&mut floats);
    assert!(floats.next().is_none(), "a place for each float");
    value
}

/// What all functions have.
macro_rules! case {
    ($name:ident, $out:ty; $point:expr; $types:ty; ($($own:ident),*) ($($argument:expr),*); ($($t:ident),*) ($($tangent:expr),*);
     $gradients:expr, $second:expr) => {
        Case {
            name: stringify!($name),
            point: &$point,
            value: |point| {
                let ($($own,)*): $types = read(point);
                flat(&$name($($argument),*))
            },
            gradients: $gradients,
            pullback: |point, cotangent| {
                let ($($own,)*): $types = read(point);
                let (value, pullback) = $name::vjp($($argument),*);
                let first = flat(&pullback(read::<$out>(cotangent)));
                assert_eq!(first, flat(&pullback(read::<$out>(cotangent))), "a pullback can be called again");
                vec![flat(&value), first]
            },
            tangent: |point, direction| {
                let ($($own,)*): $types = read(point);
                let ($($t,)*): $types = read(direction);
                let (value, change) = $name::jvp($($argument,)* $($tangent),*);
                vec![flat(&value), flat(&change)]
            },
            second: $second,
        }
    };
}

/// A function with one output.
macro_rules! single {
    ($name:ident, $out:ty; $point:expr; $types:ty; ($($own:ident),*) ($($argument:expr),*); ($($t:ident),*) ($($tangent:expr),*)) => {
        crate::case!($name, $out; $point; $types; ($($own),*) ($($argument),*); ($($t),*) ($($tangent),*);
            vec![
                |point| {
                    let ($($own,)*): $types = read(point);
                    let (value, gradient) = $name::value_and_grad($($argument),*);
                    vec![vec![value], flat(&gradient)]
                },
                |point| {
                    let ($($own,)*): $types = read(point);
                    vec![vec![$name($($argument),*)], flat(&$name::grad($($argument),*))]
                },
            ],
            Some(|point, direction| {
                let ($($own,)*): $types = read(point);
                let ($($t,)*): $types = read(direction);
                flat(&$name::hvp($($argument,)* $($tangent),*))
            })
        )
    };
}

/// A function with several outputs.
macro_rules! several {
    ($name:ident, $out:ty; $point:expr; $types:ty; ($($own:ident),*) ($($argument:expr),*); ($($t:ident),*) ($($tangent:expr),*)) => {
        crate::case!($name, $out; $point; $types; ($($own),*) ($($argument),*); ($($t),*) ($($tangent),*);
            vec![|point| {
                let ($($own,)*): $types = read(point);
                let value = flat(&$name($($argument),*));
                let jacobian = flat(&$name::jacobian($($argument),*));
                let rows = jacobian.chunks_exact(point.len()).map(<[f64]>::to_vec);
                std::iter::once(value).chain(rows).collect()
            }],
            None
        )
    };
}

use {case, several, single};

fn cases() -> Vec<Case> {
    let mut cases = programs::single_cases();
    cases.extend(programs::several_cases());
    cases.extend(flow::single_cases());
    cases
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

fn unit(len: usize, place: usize) -> Vec<f64> {
    (0..len).map(|at| f64::from(at == place)).collect()
}

/// Some vector, always the same for a place.
fn vector(len: usize, turn: f64) -> Vec<f64> {
    (0..len).map(|place| (turn + 1.7 * place as f64).sin()).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len(), "two vectors of one shape");
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[track_caller]
fn close(case: &Case, what: &str, own: f64, known: f64, tolerance: f64) {
    let name = case.name;
    assert!(
        (own - known).abs() <= tolerance * (1.0 + known.abs()),
        "{what} of {name}: {own}, but {known} is known"
    );
}

#[test]
fn values_are_bit_identical_to_the_plain_function() {
    for case in cases() {
        let value = (case.value)(case.point);
        let known = bits(&value);
        for gradients in &case.gradients {
            assert_eq!(bits(&gradients(case.point)[0]), known, "{}", case.name);
        }
        let cotangent = vector(value.len(), 0.3);
        assert_eq!(bits(&(case.pullback)(case.point, &cotangent)[0]), known, "{}", case.name);
        assert_eq!(bits(&(case.tangent)(case.point, case.point)[0]), known, "{}", case.name);
    }
}

#[test]
fn gradients_are_pullbacks_are_tangents() {
    for case in cases() {
        let len = case.point.len();
        let rows: Vec<Vec<f64>> = (case.gradients[0])(case.point).split_off(1);
        let outputs = rows.len();
        assert_eq!((case.value)(case.point).len(), outputs, "{}", case.name);
        for (place, row) in rows.iter().enumerate() {
            let pulled = (case.pullback)(case.point, &unit(outputs, place)).swap_remove(1);
            for (own, known) in pulled.iter().zip(row) {
                close(&case, "the pullback of a unit", *own, *known, 1e-9);
            }
        }
        for place in 0..len {
            let change = (case.tangent)(case.point, &unit(len, place)).swap_remove(1);
            for (own, row) in change.iter().zip(&rows) {
                close(&case, "the tangent along a unit", *own, row[place], 1e-9);
            }
        }
        for gradients in &case.gradients {
            assert_eq!(gradients(case.point)[1..], rows, "{}", case.name);
        }
    }
}

#[test]
fn tangents_are_central_differences() {
    let step = 1e-5;
    for case in programs::single_cases().into_iter().chain(programs::several_cases()) {
        if programs::STOPPED.contains(&case.name) {
            continue;
        }
        let direction = vector(case.point.len(), 0.9);
        let moved = |step: f64| -> Vec<f64> {
            let point: Vec<f64> = case.point.iter().zip(&direction).map(|(x, d)| x + step * d).collect();
            (case.value)(&point)
        };
        let (above, below) = (moved(step), moved(-step));
        let change = (case.tangent)(case.point, &direction).swap_remove(1);
        for (own, (above, below)) in change.iter().zip(above.iter().zip(&below)) {
            close(&case, "the tangent", *own, (above - below) / (2.0 * step), 1e-5);
        }
    }
}

#[test]
fn hessians_are_symmetric_differences_of_gradients() {
    let step = 1e-5;
    for case in programs::single_cases().into_iter().chain(flow::single_cases()) {
        let hvp = case.second.expect("a scalar function has a Hessian");
        let len = case.point.len();
        let (u, v) = (vector(len, 0.2), vector(len, 1.1));
        let (hu, hv) = (hvp(case.point, &u), hvp(case.point, &v));
        let scale = hv.iter().fold(1.0, |scale: f64, entry| scale.max(entry.abs()));
        close(&case, "u H v", dot(&u, &hv), dot(&v, &hu), 1e-8 * scale);
        // What goes another way beside a branch has no differences.
        if programs::STOPPED.contains(&case.name) || case.name.starts_with("flow") {
            continue;
        }
        let slope = |step: f64| {
            let point: Vec<f64> = case.point.iter().zip(&v).map(|(x, d)| x + step * d).collect();
            dot(&u, &(case.gradients[0])(&point)[1])
        };
        let measured = (slope(step) - slope(-step)) / (2.0 * step);
        close(&case, "u H v by differences", dot(&u, &hv), measured, 1e-4 * scale);
    }
}
