//! Constant fields of structs: zero in a gradient or a tangent, where their type has a zero; else what they are in the value.

use crate::Differentiable;
use core::marker::PhantomData;

/// A constant field of this type.
pub struct Constant<T>(PhantomData<T>);

impl<T> Constant<T> {
    /// Any field.
    pub const FIELD: Self = Constant(PhantomData);
}

impl<T: Differentiable<Gradient = T>> Constant<T> {
    /// What stands in a gradient.
    #[inline]
    pub fn zero(&self, value: &T) -> T {
        value.zero_gradient()
    }

    /// Within a function a constant field may have been given a differentiated value.
    #[inline]
    pub fn accumulate(&self, total: &mut T, part: T) {
        T::accumulate(total, part);
    }

    /// By the function's own parameters nothing of it counts.
    #[inline]
    pub fn settle(&self, gradient: &mut T) {
        *gradient = gradient.zero_gradient();
    }
}

/// The same for what has no gradient of its own type: an integer, a name, an enum.
pub trait WithoutGradient<T> {
    /// The value itself.
    fn zero(&self, value: &T) -> T
    where
        T: Clone;

    /// Nothing.
    fn accumulate(&self, total: &mut T, part: T);

    /// Nothing.
    fn settle(&self, gradient: &mut T);
}

impl<T> WithoutGradient<T> for Constant<T> {
    #[inline]
    fn zero(&self, value: &T) -> T
    where
        T: Clone,
    {
        value.clone()
    }

    #[inline]
    fn accumulate(&self, _: &mut T, _: T) {}

    #[inline]
    fn settle(&self, _: &mut T) {}
}

/// A gradient by a parameter, in which constants are zero.
#[inline]
pub fn settled<V: Differentiable + ?Sized>(mut gradient: V::Gradient) -> V::Gradient {
    V::settle(&mut gradient);
    gradient
}

/// The same in place, for the entries of a buffer.
#[inline]
pub fn settle_each<G: Differentiable<Gradient = G>>(gradients: &mut [G]) {
    gradients.iter_mut().for_each(G::settle);
}
