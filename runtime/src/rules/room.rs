//! Memory for arrays: for gradients that are gone after the sweep that makes them, and for what a loop fills.

use super::Entry;
use crate::Real;
use alloc::vec::Vec;
use core::ops::Range;

/// The longest gradient that needs no memory of the allocator's: two blocks for each call of a small function cost more than
/// its arithmetic.
const NEAR: usize = 64;

/// Room for the gradient of one array, on the stack where it is short.
pub struct Room<T> {
    near: [T; NEAR],
    far: Vec<T>,
}

impl<T: Real> Room<T> {
    /// Room that nothing lies in yet.
    #[inline]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Room { near: [T::ZERO; NEAR], far: Vec::new() }
    }

    /// Zeros in the shape of an array.
    #[inline]
    pub fn zero_like(&mut self, array: &[T]) -> &mut [T] {
        let len = array.len();
        if len <= NEAR {
            return &mut self.near[..len];
        }
        self.far = alloc::vec![T::ZERO; len];
        &mut self.far
    }
}

/// `len` entries: what is given for each place of a range, and zeros around.
#[inline]
pub fn filled<T: Entry>(len: usize, places: Range<usize>, entry: impl FnMut(usize) -> T) -> Vec<T> {
    let mut filled = zeros_before(len, &places);
    filled.extend(places.map(entry));
    filled.resize(len, T::ZERO);
    filled
}

/// `len` entries: those of another array in a range of places, and zeros around.
#[inline]
pub fn copied<T: Entry>(len: usize, places: Range<usize>, of: &[T]) -> Vec<T> {
    let mut copied = zeros_before(len, &places);
    if !places.is_empty() {
        copied.extend_from_slice(&of[places]);
    }
    copied.resize(len, T::ZERO);
    copied
}

/// The entries before those places, with room for all.
#[inline]
fn zeros_before<T: Entry>(len: usize, places: &Range<usize>) -> Vec<T> {
    let mut zeros = Vec::with_capacity(len);
    if !places.is_empty() {
        assert!(
            places.end <= len,
            "index out of bounds: the len is {len} but the index is {}",
            places.end - 1
        );
        zeros.resize(places.start, T::ZERO);
    }
    zeros
}

#[cfg(test)]
mod tests {
    use super::{NEAR, Range, Room, copied, filled};

    #[test]
    fn filled_arrays_are_zero_around_the_places() {
        let entry = |place| place as f64 + 0.5;
        for (places, expected) in [
            (0..4, [0.5, 1.5, 2.5, 3.5]),
            (1..3, [0.0, 1.5, 2.5, 0.0]),
            (4..4, [0.0; 4]),
            (Range { start: 9, end: 2 }, [0.0; 4]),
        ] {
            assert_eq!(filled(4, places.clone(), entry), expected);
            assert_eq!(copied(4, places, &[0.5, 1.5, 2.5, 3.5, 4.5]), expected);
        }
        assert!(filled(0, 0..0, |_| -> f64 { unreachable!("there is no place") }).is_empty());
        assert!(copied::<f64>(0, 0..0, &[]).is_empty());
    }

    #[test]
    #[should_panic(expected = "the len is 2 but the index is 2")]
    fn places_outside_are_told() {
        filled(2, 0..3, |_| 1.0);
    }

    #[test]
    fn zeros_have_the_length_of_the_array() {
        for len in [0, 1, NEAR, NEAR + 1, 1000] {
            let array = vec![f64::NAN; len];
            assert_eq!(Room::new().zero_like(&array), vec![0.0; len]);
        }
    }
}
