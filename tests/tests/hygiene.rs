//! Generated code next to whatever a user may have in scope: strict lints, names like ours, a shadowed prelude.
#![deny(warnings, unused, nonstandard_style, missing_docs, clippy::all)]
#![forbid(unsafe_code)]

use chainrule::differentiable;

/// A module whose names are brought in by `use`.
pub mod model {
    use chainrule::differentiable;

    /// `x²`, public and documented.
    #[differentiable(second_order, inspect)]
    pub fn square(x: f64) -> f64 {
        x * x
    }

    /// Seen in the crate only.
    #[differentiable]
    pub(crate) fn cube(x: f64) -> f64 {
        x * x * x
    }

    /// A module inside it.
    pub mod inner {
        /// Seen by the module around it only.
        #[chainrule::differentiable]
        pub(in crate::model) fn quarter(x: f64) -> f64 {
            x / 4.0
        }
    }

    /// Calls what only this module sees.
    #[differentiable]
    pub fn through(x: f64) -> f64 {
        inner::quarter(x) * self::square(x)
    }
}

/// What other modules give on.
pub mod prelude {
    pub use crate::model::square;
    pub use crate::model::*;
}

#[test]
fn one_use_brings_the_function_and_its_derivatives() {
    use model::square;
    assert_eq!(square(3.0), 9.0);
    assert_eq!(square::grad(3.0), 6.0);
    assert_eq!(square::hessian(3.0), [[2.0]]);
}

#[test]
fn names_go_through_globs_and_re_exports() {
    use prelude::*;
    assert_eq!(square::grad(3.0), 6.0);
    assert_eq!(cube::grad(2.0), 12.0);
    assert_eq!(through(2.0), 2.0);
    assert_eq!(through::grad(2.0), 3.0);
    assert_eq!(crate::prelude::square::grad(1.0), 2.0);
}

#[test]
fn a_function_renamed_by_use_keeps_its_derivatives() {
    use model::square as quadrat;
    assert_eq!(quadrat(3.0), 9.0);
    assert_eq!(quadrat::grad(3.0), 6.0);
}

/// Only its derivative is used, and it is no dead code.
#[differentiable]
fn only_for_its_gradient(x: f64) -> f64 {
    x.powi(3)
}

#[test]
fn a_function_used_for_its_derivatives_is_alive() {
    assert_eq!(only_for_its_gradient::grad(2.0), 12.0);
}

mod names_like_ours {
    use chainrule::differentiable;

    #[differentiable(second_order, inspect)]
    #[allow(clippy::too_many_arguments)]
    pub(super) fn scalars(
        v1: f64,
        d_x: f64,
        t_x: f64,
        value: f64,
        pullback: f64,
        parts: f64,
        cotangent: f64,
        gradient: f64,
        seed: f64,
        zero: f64,
    ) -> f64 {
        let tangent = v1 * d_x;
        let cells_x = t_x * value;
        let d_v1 = pullback * parts;
        let v2 = cotangent * gradient;
        let t_tangent = seed * zero;
        tangent * cells_x + d_v1 * v2 * t_tangent
    }

    #[differentiable(second_order)]
    pub(super) fn arrays(
        value: &[f64; 2],
        pullback: &[f64],
        parts: [f64; 2],
        cells_value: &[f64; 2],
        d_value: &[f64],
    ) -> f64 {
        value[0] * pullback[1] * parts[0] * cells_value[1] * d_value[0]
    }

    #[differentiable]
    pub(super) fn calls(pullback_y: f64, parts: &[f64]) -> f64 {
        let y = super::model::square(pullback_y);
        let value = arrays(&[y, parts[0]], parts, [y, y], &[1.0, 2.0], parts);
        value * y
    }
}

#[test]
fn parameters_may_have_the_names_of_our_temporaries() {
    use names_like_ours::scalars;
    let closed = (24.0, 12.0, 8.0, 6.0, 30240.0, 25200.0, 21600.0, 18900.0, 16800.0, 15120.0);
    assert_eq!(scalars::grad(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0), closed);
    let (value, pullback) = scalars::vjp(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    assert_eq!(value, scalars(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0));
    assert_eq!(pullback(1.0), closed);
    let product =
        scalars::hvp(1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 1., 0., 0., 0., 0., 0., 0., 0., 0., 0.);
    assert_eq!(product, (0.0, 12.0, 8.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
}

#[test]
fn arrays_may_have_the_names_of_our_temporaries() {
    use names_like_ours::arrays;
    let (a, b, c, d, e) = (&[1.0, 2.0], &[3.0, 4.0][..], [5.0, 6.0], &[7.0, 8.0], &[9.0, 10.0][..]);
    let closed = ([1440.0, 0.0], vec![0.0, 360.0], [288.0, 0.0], [0.0, 180.0], vec![160.0, 0.0]);
    assert_eq!(arrays::grad(a, b, c, d, e), closed);
    assert_eq!(arrays::vjp(a, b, c, d, e).1(1.0), closed);
    assert_eq!(arrays::jvp(a, b, c, d, e, a, b, c, d, e), (1440.0, 5.0 * 1440.0));
    let mut sums = ([1.0; 2], vec![1.0; 2], [1.0; 2], [1.0; 2], vec![1.0; 2]);
    let value = arrays::accumulate_grad(
        a,
        b,
        c,
        d,
        e,
        2.0,
        &mut sums.0,
        &mut sums.1,
        &mut sums.2,
        &mut sums.3,
        &mut sums.4,
    );
    assert_eq!(value, 1440.0);
    assert_eq!(sums, ([2881.0, 1.0], vec![1.0, 721.0], [577.0, 1.0], [1.0, 361.0], vec![321.0, 1.0]));
}

#[test]
fn calls_may_have_the_names_of_our_temporaries() {
    use names_like_ours::calls;
    // y = x², value = y · p₁ · y · 2 · p₀, result = value · y.
    let (x, p) = (2.0_f64, [3.0, 5.0]);
    assert_eq!(calls(x, &p), x.powi(6) * 5.0 * 2.0 * 3.0);
    assert_eq!(calls::grad(x, &p), (6.0 * x.powi(5) * 30.0, vec![x.powi(6) * 10.0, x.powi(6) * 6.0]));
}

mod shadowed_prelude {
    #![allow(dead_code)]
    use chainrule::differentiable;

    pub(super) struct Option;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Vec;
    pub(super) struct Result;
    pub(super) struct Box;
    pub(super) trait Clone {}
    pub(super) trait Fn {}
    pub(super) trait Copy {}
    pub(super) trait Default {}
    pub(super) trait Iterator {}
    pub(super) trait Into {}

    #[differentiable(second_order, inspect)]
    pub(super) fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub(super) fn mixed(x: f64, y: &[f64], z: &[f64; 2], n: usize) -> f64 {
        square(x) * y[n] * z[1] + y[0]
    }

    #[differentiable]
    pub(super) fn pair(x: f64) -> (f64, f64) {
        (x, x * x)
    }

    #[differentiable]
    pub(super) fn all(x: f64) -> f64 {
        let (a, b) = pair(x);
        mixed(a, &[1.0, 2.0], &[a, b], 1) * b
    }
}

#[test]
fn a_users_own_prelude_does_not_matter() {
    use shadowed_prelude::{all, mixed, square};
    assert_eq!(mixed::grad(1.0, &[1.0, 2.0], &[1.0, 3.0], 1), (12.0, vec![1.0, 3.0], [0.0, 2.0]));
    // (2 x² · x² + 1) · x²
    assert_eq!(all::value_and_grad(2.0), (33.0 * 4.0, 12.0 * 32.0 + 4.0));
    assert_eq!(all::jvp(2.0, 1.0).1, 388.0);
    assert_eq!(square::hvp(1.0, 3.0), 6.0);
    assert!(!square::graph().to_string().is_empty());
}

mod other_floats {
    #![allow(non_camel_case_types)]
    use chainrule::differentiable;

    type f64 = f32;

    #[differentiable(second_order)]
    pub(super) fn scaled(x: f64, y: &[f64; 2]) -> f64 {
        2.0 * x * y[0]
    }
}

mod module_of_that_name {
    use chainrule::differentiable;

    #[allow(dead_code)]
    mod f64 {}

    #[differentiable]
    pub(super) fn scaled(x: f64, y: &[f64; 2]) -> f64 {
        2.0 * x * y[0].sin()
    }
}

#[test]
fn f64_may_be_another_type_or_a_module() {
    let gradient: (f32, [f32; 2]) = other_floats::scaled::grad(3.0, &[1.0, 2.0]);
    assert_eq!(gradient, (2.0, [6.0, 0.0]));
    let (dx, [dy, _]) = module_of_that_name::scaled::grad(3.0, &[1.0, 2.0]);
    assert_eq!((dx, dy), (2.0 * 1f64.sin(), 6.0 * 1f64.cos()));
}

mod methods_of_the_same_name {
    use chainrule::{Real, differentiable};

    /// Its methods are not those that a float calls: a float's own come first.
    pub(super) trait Signal: Sized {
        fn sin(&self) -> i32 {
            7
        }
        fn exp(self) -> f64 {
            3.0
        }
    }

    impl Signal for f64 {}

    #[differentiable(second_order)]
    pub(super) fn concrete(x: f64) -> f64 {
        x.sin() + x.exp()
    }

    #[differentiable]
    pub(super) fn generic<T: Real>(x: T) -> T {
        x.sin() * x
    }

    #[test]
    fn the_trait_is_there() {
        assert_eq!((Signal::sin(&1.0), Signal::exp(1.0)), (7, 3.0));
    }
}

#[test]
fn a_users_trait_with_a_sin_of_its_own_does_not_matter() {
    use methods_of_the_same_name::{concrete, generic};
    assert_eq!(concrete::grad(1.0), 1f64.cos() + 1f64.exp());
    assert_eq!(concrete::hessian(1.0), [[1f64.exp() - 1f64.sin()]]);
    approx::assert_relative_eq!(generic::grad(1.0), 1f64.sin() + 1f64.cos(), max_relative = 1e-15);
}

mod renamed {
    pub(super) mod engine {
        pub(in super::super) use chainrule::*;
    }

    #[engine::differentiable(crate = crate::renamed::engine, second_order, inspect)]
    pub(super) fn scaled(x: f64, y: &[f64]) -> f64 {
        2.0 * x * y[0] + engine::stop_gradient(x)
    }

    pub(super) struct Spring;

    #[engine::differentiable(crate = crate::renamed::engine)]
    impl Spring {
        #[differentiable(wrt(x))]
        pub(super) fn energy(&self, x: f64) -> f64 {
            x * x
        }
    }
}

#[test]
fn the_runtime_crate_may_have_another_path() {
    assert_eq!(renamed::scaled::grad(1.0, &[3.0, 2.0]), (6.0, vec![2.0, 0.0]));
    assert_eq!(renamed::Spring.energy_grad(3.0), 6.0);
}

/// Deprecated, and used by no one but its own derivatives.
#[deprecated]
#[must_use]
#[inline]
#[differentiable(second_order)]
pub fn old(x: f64) -> f64 {
    x * x
}

#[differentiable]
#[allow(deprecated)]
fn uses_old(x: f64) -> f64 {
    old(x) * x
}

#[differentiable]
#[allow(non_snake_case)]
fn Energy(X: f64) -> f64 {
    let Y = X * X;
    Y * X
}

#[differentiable]
#[allow(clippy::needless_late_init)] // What is tested is a value that comes later.
fn leaves_things_unused(mut x: f64, _: f64, _unused: f64) -> f64 {
    x += 1.0;
    let mut k = 2.0;
    k += 1.0;
    let y;
    y = x * k;
    let _ignored = y;
    y * y
}

#[test]
#[allow(deprecated)]
fn attributes_of_the_function_hold_for_its_derivatives() {
    assert_eq!(old::grad(3.0), 6.0);
    assert_eq!(uses_old::grad(2.0), 12.0);
    assert_eq!(Energy::grad(2.0), 12.0);
    assert_eq!(leaves_things_unused::grad(1.0, 0.0, 0.0), (36.0, 0.0, 0.0));
}

mod rules_of_its_own {
    use chainrule::differentiable;
    use ndarray::{Array1, ArrayView1};

    #[differentiable(vjp = total_vjp, jvp = total_jvp)]
    pub(super) fn total(x: ArrayView1<f64>, #[constant] k: f64) -> f64 {
        x.sum() * k
    }

    fn total_vjp<'a>(x: ArrayView1<'a, f64>, k: f64) -> (f64, impl Fn(f64) -> Array1<f64> + 'a) {
        (total(x, k), move |d| Array1::from_elem(x.len(), d * k))
    }

    fn total_jvp(x: ArrayView1<f64>, k: f64, t: ArrayView1<f64>) -> (f64, f64) {
        (total(x, k), total(t, k))
    }

    #[differentiable(pullback = norm_pull, jvp = norm_jvp)]
    pub(super) fn norm(x: &[f64]) -> f64 {
        x.iter().map(|x| x * x).sum()
    }

    fn norm_pull(x: &[f64], d: f64) -> Vec<f64> {
        x.iter().map(|x| 2.0 * x * d).collect()
    }

    fn norm_jvp(x: &[f64], t: &[f64]) -> (f64, f64) {
        (norm(x), x.iter().zip(t).map(|(x, t)| 2.0 * x * t).sum())
    }
}

#[test]
fn rules_are_alive_where_one_derivative_is_used() {
    use rules_of_its_own::{norm, total};
    let x = ndarray::array![1.0, 2.0];
    assert_eq!(total::grad(x.view(), 3.0), ndarray::array![3.0, 3.0]);
    assert_eq!(norm::jvp(&[1.0, 2.0], &[1.0, 1.0]).1, 6.0);
}

/// A product of two raw names, under a raw name.
#[differentiable(second_order)]
pub fn r#move(r#type: f64, r#match: &[f64; 2]) -> f64 {
    let r#fn = r#type * r#match[1];
    r#fn * r#fn
}

#[differentiable]
fn greek(λ: f64, größe: &[f64]) -> f64 {
    let φ = λ * größe[0];
    φ * φ
}

#[test]
fn names_may_be_raw_or_not_ascii() {
    assert_eq!(r#move::grad(2.0, &[1.0, 3.0]), (36.0, [0.0, 24.0]));
    assert_eq!(greek::grad(2.0, &[3.0]), (36.0, vec![24.0]));
    assert_eq!(greek::vjp(2.0, &[3.0]).1(1.0), (36.0, vec![24.0]));
}

/// Makes a differentiable function from pieces of the user's.
macro_rules! polynomial {
    ($(#[$attr:meta])* $vis:vis $name:ident($x:ident: $ty:ty) = $body:expr) => {
        $(#[$attr])*
        #[differentiable]
        $vis fn $name($x: $ty) -> $ty {
            let scaled = 2.0 * $body;
            scaled
        }
    };
}

polynomial!(#[inline] pub(crate) quadratic(t: f64) = t * t + 1.0);
polynomial!(single(t: f32) = t * t * t);

#[test]
fn functions_may_come_out_of_a_macro() {
    assert_eq!(quadratic::value_and_grad(3.0), (20.0, 12.0));
    assert_eq!(single::value_and_grad(2.0f32), (16.0, 24.0));
}

#[test]
fn functions_may_stand_in_functions() {
    #[differentiable]
    fn outer(x: f64) -> f64 {
        #[differentiable]
        fn inner(v: f64) -> f64 {
            v * v
        }
        inner(x) * x
    }
    assert_eq!(outer::grad(2.0), 12.0);
}

mod without_prelude {
    #![no_implicit_prelude]
    use ::chainrule::differentiable;
    use ::ndarray::Array1;

    #[differentiable(second_order, inspect)]
    pub(super) fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub(super) fn mixed(x: f64, y: &[f64], z: &[f64; 2], n: usize) -> f64 {
        square(x) * y[n] * z[1] + y[0]
    }

    #[differentiable]
    pub(super) fn norm(x: &Array1<f64>) -> f64 {
        (x * x).sum()
    }
}

#[test]
fn a_module_without_a_prelude_is_enough() {
    use without_prelude::{mixed, norm, square};
    assert_eq!(square::hessian(1.0), [[2.0]]);
    assert_eq!(mixed::grad(1.0, &[1.0, 2.0], &[1.0, 3.0], 1), (12.0, vec![1.0, 3.0], [0.0, 2.0]));
    assert_eq!(norm::grad(&ndarray::array![1.0, 2.0]), ndarray::array![2.0, 4.0]);
}

/// An expression of a macro's own user is held together.
#[test]
fn expressions_out_of_macros() {
    macro_rules! doubled {
        ($name:ident, $e:expr, $ty:ty, $($param:ident),*) => {
            #[differentiable]
            fn $name($($param: $ty),*) -> $ty {
                let doubled = vec![$e * 2.0, -$e];
                assert!($e * 2.0 < 100.0);
                let x = $e;
                doubled[0] * $e.abs() + doubled[1] * x
            }
        };
    }
    doubled!(sum, a + b, f64, a, b);
    // 2 (a + b)² − (a + b)²
    assert_eq!(sum(1.0, 2.0), 9.0);
    assert_eq!(sum::value_and_grad(1.0, 2.0), (9.0, (6.0, 6.0)));
}
