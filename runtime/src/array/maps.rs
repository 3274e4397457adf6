//! Elementwise maps of a function of floats over several arrays of one shape.
//!
//! A sum over a map collects the map first: the sum of contiguous elements runs in several lanes, which is faster
//! than one running total, and rounds less.

use ndarray::{Array, ArrayRef, Dimension, Zip};

use crate::Real;
use crate::rules::MapRule;

/// Writes the map and its sum over up to five operands, as many as `ndarray` collects from in one pass.
macro_rules! maps {
    ($($map:ident $map_sum:ident($first:ident $(, $other:ident)*);)*) => {$(
        fn $map<F>(f: F, $first: &Self $(, $other: &Self)*) -> Array<A, D>
        where
            F: Fn(A $(, maps!(@ $other A))*) -> A,
        {
            Zip::from($first)$(.and($other))*.map_collect(|&$first $(, &$other)*| f($first $(, $other)*))
        }

        fn $map_sum<F>(f: F, $first: &Self $(, $other: &Self)*) -> A
        where
            F: Fn(A $(, maps!(@ $other A))*) -> A,
        {
            Self::$map(f, $first $(, $other)*).sum()
        }
    )*};
    (@ $operand:ident $Type:ty) => { $Type };
}

impl<A: Real, D: Dimension> MapRule for ArrayRef<A, D> {
    type Element = A;
    type Out = Array<A, D>;

    maps! {
        map1 map_sum1(a);
        map2 map_sum2(a, b);
        map3 map_sum3(a, b, c);
        map4 map_sum4(a, b, c, d);
        map5 map_sum5(a, b, c, d, e);
    }

    fn map6<F>(f: F, a: &Self, b: &Self, c: &Self, d: &Self, e: &Self, g: &Self) -> Array<A, D>
    where
        F: Fn(A, A, A, A, A, A) -> A,
    {
        // The sixth operand's copy becomes the result, since six arrays are as many as `Zip` walks over.
        let mut out = g.to_owned();
        Zip::from(&mut out)
            .and(a)
            .and(b)
            .and(c)
            .and(d)
            .and(e)
            .for_each(|g, &a, &b, &c, &d, &e| *g = f(a, b, c, d, e, *g));
        out
    }

    fn map_sum6<F>(f: F, a: &Self, b: &Self, c: &Self, d: &Self, e: &Self, g: &Self) -> A
    where
        F: Fn(A, A, A, A, A, A) -> A,
    {
        Self::map6(f, a, b, c, d, e, g).sum()
    }
}
