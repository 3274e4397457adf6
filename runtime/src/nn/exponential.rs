//! e to the power of many numbers, none of them positive, as a softmax needs it.
//!
//! The function of the standard library takes one number at a time. Here the same steps are taken for a block of
//! numbers at once, which the compiler turns into vector instructions of whatever machine it compiles for: with
//! n = round(z / ln 2) and r = z − n·ln 2, which is at most ln 2 / 2 in size, eᶻ = 2ⁿ·eʳ, and Taylor's series gives eʳ.

use core::any::Any;

use crate::Real;

/// The numbers that are computed at once.
const BLOCK: usize = 16;

/// Replaces every number z ≤ 0 by eᶻ, to within three units in the last place; NaN stays NaN.
///
/// What would be smaller than the smallest normal number, or less than twice that, is zero.
pub(super) fn exp_all<T: Real>(values: &mut [T]) {
    let (blocks, rest) = values.as_chunks_mut::<BLOCK>();
    blocks.iter_mut().for_each(exp_block);
    let mut last = [T::ZERO; BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    exp_block(&mut last);
    rest.copy_from_slice(&last[..rest.len()]);
}

/// `T` is one of two types; which one is known when this is compiled.
fn exp_block<T: Real>(block: &mut [T; BLOCK]) {
    let block: &mut dyn Any = block;
    if let Some(block) = block.downcast_mut::<[f32; BLOCK]>() {
        block.iter_mut().for_each(|z| *z = narrow(*z));
    } else if let Some(block) = block.downcast_mut::<[f64; BLOCK]>() {
        block.iter_mut().for_each(|z| *z = wide(*z));
    }
}

macro_rules! exponential {
    (
        $name:ident: $float:ident, mantissa $mantissa:literal, bias $bias:literal, lowest $lowest:literal,
        ln 2 ($high:expr) + $low:expr, series [$($coefficient:expr),*]
    ) => {
        #[inline(always)]
        fn $name(z: $float) -> $float {
            // A number of this size has no bits behind the point: adding it rounds to the nearest whole number, which
            // then stands in the lowest bits of the sum.
            const WHOLE: $float = 1.5 * (1_u64 << $mantissa) as $float;
            let shifted = z * core::$float::consts::LOG2_E + WHOLE;
            let n = shifted - WHOLE;
            // The product with the first part of ln 2 is exact.
            let r = (z - n * ($high)) - n * $low;
            let series = [$($coefficient),*].into_iter().fold(0.0, |sum: $float, c: $float| sum * r + c);
            let power = $float::from_bits((shifted.to_bits() << $mantissa).wrapping_add($bias << $mantissa));
            if z < $lowest { 0.0 } else { series * power }
        }
    };
}

exponential! {
    narrow: f32, mantissa 23, bias 127, lowest -87.0,
    ln 2 (355.0 / 512.0) + -2.121_944_4e-4,
    series [1.0 / 5040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0]
}

exponential! {
    wide: f64, mantissa 52, bias 1023, lowest -708.0,
    ln 2 (6.931_471_803_691_238e-1) + 1.908_214_929_270_587_7e-10,
    series [
        1.0 / 6_227_020_800.0, 1.0 / 479_001_600.0, 1.0 / 39_916_800.0, 1.0 / 3_628_800.0, 1.0 / 362_880.0,
        1.0 / 40_320.0, 1.0 / 5040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors<T: Real>(lowest: f64) -> f64 {
        let mut values: Vec<T> = (0..=100_003).map(|i| T::from_f64(lowest * i as f64 / 100_003.0)).collect();
        let exact: Vec<f64> = values.iter().map(|z| z.to_f64().exp()).collect();
        exp_all(&mut values);
        let ours = values.iter().map(|v| v.to_f64());
        ours.zip(exact).map(|(ours, exact)| ((ours - exact) / exact).abs()).fold(0.0, f64::max)
    }

    #[test]
    fn the_error_is_a_few_units_in_the_last_place() {
        assert!(errors::<f32>(-87.0) < 3.0 * f64::from(f32::EPSILON) / 2.0);
        assert!(errors::<f64>(-708.0) < 3.0 * f64::EPSILON / 2.0);
        assert!(errors::<f64>(-1e-3) < 3.0 * f64::EPSILON / 2.0);
    }

    #[test]
    fn the_edges_are_exact() {
        let mut values = [0.0, -0.0, -1e4, f64::NEG_INFINITY, f64::NAN];
        exp_all(&mut values);
        assert_eq!(values[..4], [1.0, 1.0, 0.0, 0.0]);
        assert!(values[4].is_nan());
        let mut values = [0.0_f32, -1e30, f32::NAN];
        exp_all(&mut values);
        assert_eq!(values[..2], [1.0, 0.0]);
        assert!(values[2].is_nan());
    }

    #[test]
    fn every_length_is_computed_whole() {
        for length in 0..40 {
            let mut values = vec![-1.0_f64; length];
            exp_all(&mut values);
            assert!(values.iter().all(|v| (v - (-1.0_f64).exp()).abs() < 1e-16), "{length}");
        }
    }
}
