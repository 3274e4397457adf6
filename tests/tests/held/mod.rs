//! Functions of five inputs, held against central differences of their values and gradients.
#![allow(missing_docs)]

/// Where the functions are held.
pub(crate) const AT: [f64; 5] = [0.3, -1.2, 0.7, 2.0, 0.1];
/// The step of the differences.
pub(crate) const STEP: f64 = 1e-5;

/// Holds two numbers to be the same up to the error of the differences.
#[track_caller]
pub(crate) fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() <= 2e-5 * (1.0 + wanted.abs()), "{found} is not {wanted}");
}

/// The points on both sides of one, along one axis.
pub(crate) fn around(axis: usize) -> ([f64; 5], [f64; 5]) {
    let (mut after, mut before) = (AT, AT);
    after[axis] += STEP;
    before[axis] -= STEP;
    (after, before)
}

/// Holds every product of a function of five inputs against the others and against differences.
macro_rules! hold {
    ($f:ident $(, $more:expr)*) => {
        let (value, pullback) = $f::vjp(&AT $(, $more)*);
        assert_eq!(value.to_bits(), $f(&AT $(, $more)*).to_bits());
        let (again, gradient) = $f::value_and_grad(&AT $(, $more)*);
        assert_eq!(value.to_bits(), again.to_bits());
        let (one, other) = (pullback(1.0), pullback(2.0));
        let mut buffer = [1.0; 5];
        let third = $f::accumulate_grad(&AT $(, $more)*, 2.0, &mut buffer);
        assert_eq!(value.to_bits(), third.to_bits());
        for axis in 0..5 {
            let (after, before) = around(axis);
            near(gradient[axis], ($f(&after $(, $more)*) - $f(&before $(, $more)*)) / (2.0 * STEP));
            near(one[axis], gradient[axis]);
            near(other[axis], 2.0 * gradient[axis]);
            near(buffer[axis], 1.0 + 2.0 * gradient[axis]);
            let mut tangent = [0.0; 5];
            tangent[axis] = 1.0;
            let (value_of_jvp, change) = $f::jvp(&AT $(, $more)*, &tangent);
            assert_eq!(value.to_bits(), value_of_jvp.to_bits());
            near(change, gradient[axis]);
            let (after, before) = ($f::grad(&after $(, $more)*), $f::grad(&before $(, $more)*));
            let product = $f::hvp(&AT $(, $more)*, &tangent);
            for row in 0..5 {
                near(product[row], (after[row] - before[row]) / (2.0 * STEP));
            }
        }
    };
}

/// A test that holds a function, or one for each of several, of its name.
macro_rules! holds {
    ($test:ident: $f:ident $(, $more:expr)*) => {
        #[test]
        fn $test() {
            hold!($f $(, $more)*);
        }
    };
    ($($f:ident)*) => {
        mod holds {
            $(#[test]
            fn $f() {
                use super::$f as function;
                use super::{AT, STEP, around, near};
                hold!(function);
            })*
        }
    };
}

/// A test of each module, which holds the `f` in it.
#[allow(unused_macros)] // Not every file has modules.
macro_rules! hold_each {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            use self::$name::f;
            hold!(f);
        })*
    };
}
