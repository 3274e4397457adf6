//! Sums of a reverse sweep, over slices of one length.
//!
//! A gradient's sum may be taken in any order: it is added up in four sums side by side, which the machine does at once. A
//! single sum waits for each of its additions.

use crate::Real;

macro_rules! sums {
    ($($sum:ident($($slice:ident: $entry:ident),+);)*) => {$(
        /// The sum of a function of the entries at each place.
        #[inline]
        pub fn $sum<$($entry: Copy,)+ T: Real>($($slice: &[$entry],)+ term: impl Fn($($entry),+) -> T) -> T {
            let len = [$($slice.len()),+][0];
            $(let $slice = &$slice[..len];)+
            let rest = (len / 4 * 4..len).fold(T::ZERO, |total, place| total + term($($slice[place]),+));
            $(let ($slice, _) = $slice.as_chunks::<4>();)+
            let mut sums = [T::ZERO; 4];
            for four in 0..len / 4 {
                for lane in 0..4 {
                    sums[lane] += term($($slice[four][lane]),+);
                }
            }
            // In this order the machine adds up neighbours at once.
            (sums[0] + sums[2]) + (sums[1] + sums[3]) + rest
        }
    )*};
}

sums! {
    sum1(a: A);
    sum2(a: A, b: B);
    sum3(a: A, b: B, c: C);
}

#[cfg(test)]
mod tests {
    use super::{sum1, sum2, sum3};

    /// Whole numbers, so that every order gives the same sum.
    #[test]
    fn every_length_is_summed_up_whole() {
        for len in 0..70_usize {
            let a: Vec<f64> = (0..len).map(|place| place as f64).collect();
            let (b, c): (Vec<f64>, Vec<f64>) = a.iter().map(|a| (a + 1.0, 2.0 - a)).unzip();
            let expected = |term: &dyn Fn(f64) -> f64| (0..len).map(|place| term(place as f64)).sum::<f64>();
            assert_eq!(sum1(&a, |a| 3.0 * a), expected(&|a| 3.0 * a));
            assert_eq!(sum2(&a, &b, |a, b| a * b), expected(&|a| a * (a + 1.0)));
            assert_eq!(sum3(&a, &b, &c, |a, b, c| a * b * c), expected(&|a| a * (a + 1.0) * (2.0 - a)));
        }
    }
}
