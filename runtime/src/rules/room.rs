//! Memory for a gradient that is gone after the sweep that makes it.

use crate::Real;
use alloc::vec::Vec;

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

#[cfg(test)]
mod tests {
    use super::{NEAR, Room};

    #[test]
    fn zeros_have_the_length_of_the_array() {
        for len in [0, 1, NEAR, NEAR + 1, 1000] {
            let array = vec![f64::NAN; len];
            assert_eq!(Room::new().zero_like(&array), vec![0.0; len]);
        }
    }
}
