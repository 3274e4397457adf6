//! Cotangents with a lane for each output: all rows of a Jacobian in one reverse sweep.

use crate::Real;
use core::ops::{Add, Div, Mul, Neg, Sub};

/// `M` cotangents of one value, one for each output of the function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lanes<T, const M: usize>(pub [T; M]);

impl<T: Real, const M: usize> Lanes<T, M> {
    /// No output depends on the value.
    pub const ZERO: Self = Lanes([T::ZERO; M]);

    /// Only one output depends on the value.
    #[inline]
    pub fn only(lane: usize, cotangent: T) -> Self {
        let mut lanes = Self::ZERO;
        lanes.0[lane] = cotangent;
        lanes
    }

    #[inline]
    fn each(self, mut f: impl FnMut(T) -> T) -> Self {
        Lanes(core::array::from_fn(|lane| f(self.0[lane])))
    }
}

impl<T: Real, const M: usize> Add for Lanes<T, M> {
    type Output = Self;
    #[inline]
    fn add(self, other: Self) -> Self {
        Lanes(core::array::from_fn(|lane| self.0[lane] + other.0[lane]))
    }
}

impl<T: Real, const M: usize> core::ops::AddAssign for Lanes<T, M> {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl<T: Real, const M: usize> Sub for Lanes<T, M> {
    type Output = Self;
    #[inline]
    fn sub(self, other: Self) -> Self {
        Lanes(core::array::from_fn(|lane| self.0[lane] - other.0[lane]))
    }
}

impl<T: Real, const M: usize> Neg for Lanes<T, M> {
    type Output = Self;
    #[inline]
    fn neg(self) -> Self {
        self.each(|cotangent| -cotangent)
    }
}

impl<T: Real, const M: usize> Mul<T> for Lanes<T, M> {
    type Output = Self;
    #[inline]
    fn mul(self, factor: T) -> Self {
        self.each(|cotangent| cotangent * factor)
    }
}

impl<T: Real, const M: usize> Div<T> for Lanes<T, M> {
    type Output = Self;
    #[inline]
    fn div(self, divisor: T) -> Self {
        self.each(|cotangent| cotangent / divisor)
    }
}
