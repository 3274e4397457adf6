//! The trait of the types that have gradients.

/// A type that a function can be differentiated by.
///
/// `f32`, `f64`, references, arrays, slices, `Vec`s and tuples of differentiable types are differentiable, and so are
/// `ndarray`'s arrays and views of floats with the feature `arrays`. A struct of such types becomes differentiable by
/// `#[derive(Differentiable)]`: the gradient by it is a struct of the same type.
///
/// ```
/// use chainrule::{Differentiable, differentiable};
///
/// #[derive(Clone, Debug, PartialEq, Differentiable)]
/// struct Spring {
///     stiffness: f64,
///     length: f64,
///     #[constant]
///     coils: usize,
/// }
///
/// #[differentiable]
/// fn energy(spring: &Spring, x: f64) -> f64 {
///     let stretch = x - spring.length;
///     0.5 * spring.stiffness * stretch * stretch
/// }
///
/// let spring = Spring { stiffness: 3.0, length: 1.0, coils: 12 };
/// let (by_spring, by_x) = energy::grad(&spring, 2.0);
/// assert_eq!(by_spring, Spring { stiffness: 0.5, length: -3.0, coils: 12 });
/// assert_eq!(by_x, 3.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not differentiable",
    label = "no gradient is known for `{Self}`",
    note = "write `#[constant]` before the parameter if the function is not to be differentiated by it"
)]
pub trait Differentiable {
    /// The type of the gradient with respect to a value of this type: owned, of the value's shape.
    type Gradient: Differentiable<Gradient = Self::Gradient> + Clone;

    /// The type behind references: `T` for `T`, `&T`, `&&T`.
    #[doc(hidden)]
    type Base: ?Sized + Differentiable<Base = Self::Base, Gradient = Self::Gradient, Scalar = Self::Scalar>;

    /// The floating-point type of which values of this type are made (`()` where there are several).
    #[doc(hidden)]
    type Scalar;

    /// The value behind references.
    #[doc(hidden)]
    fn base(&self) -> &Self::Base;

    /// The gradient that is zero everywhere, in the shape of `self`.
    fn zero_gradient(&self) -> Self::Gradient;

    /// Adds a gradient onto another of the same shape.
    fn accumulate(total: &mut Self::Gradient, part: Self::Gradient);

    /// Sets the parts of a gradient to zero that a struct says are constant.
    #[doc(hidden)]
    #[inline]
    fn settle(gradient: &mut Self::Gradient) {
        let _ = gradient;
    }
}

/// Floats are their own gradients.
macro_rules! float {
    ($($float:ty)*) => {$(
        impl Differentiable for $float {
            type Gradient = Self;
            type Base = Self;
            type Scalar = Self;

            #[inline]
            fn base(&self) -> &Self {
                self
            }

            #[inline]
            fn zero_gradient(&self) -> Self {
                0.0
            }

            #[inline]
            fn accumulate(total: &mut Self, part: Self) {
                *total += part;
            }
        }
    )*};
}

float!(f32 f64);

/// A reference is differentiated as what it refers to.
impl<V: Differentiable + ?Sized> Differentiable for &V {
    type Gradient = V::Gradient;
    type Base = V::Base;
    type Scalar = V::Scalar;

    #[inline]
    fn base(&self) -> &V::Base {
        (**self).base()
    }

    #[inline]
    fn zero_gradient(&self) -> V::Gradient {
        (**self).zero_gradient()
    }

    #[inline]
    fn accumulate(total: &mut V::Gradient, part: V::Gradient) {
        V::accumulate(total, part);
    }

    #[inline]
    fn settle(gradient: &mut V::Gradient) {
        V::settle(gradient);
    }
}

/// The gradient by an array is an array.
impl<V: Differentiable, const N: usize> Differentiable for [V; N] {
    type Gradient = [V::Gradient; N];
    type Base = Self;
    type Scalar = V::Scalar;

    #[inline]
    fn base(&self) -> &Self {
        self
    }

    #[inline]
    fn zero_gradient(&self) -> [V::Gradient; N] {
        core::array::from_fn(|place| self[place].zero_gradient())
    }

    #[inline]
    fn accumulate(total: &mut [V::Gradient; N], part: [V::Gradient; N]) {
        for (total, part) in total.iter_mut().zip(part) {
            V::accumulate(total, part);
        }
    }

    #[inline]
    fn settle(gradient: &mut [V::Gradient; N]) {
        gradient.iter_mut().for_each(V::settle);
    }
}

/// The gradient by a slice is a vector of its length.
#[cfg(feature = "alloc")]
impl<V: Differentiable> Differentiable for [V] {
    type Gradient = alloc::vec::Vec<V::Gradient>;
    type Base = Self;
    type Scalar = V::Scalar;

    #[inline]
    fn base(&self) -> &Self {
        self
    }

    #[inline]
    fn zero_gradient(&self) -> Self::Gradient {
        self.iter().map(V::zero_gradient).collect()
    }

    #[inline]
    fn accumulate(total: &mut Self::Gradient, part: Self::Gradient) {
        assert_eq!(total.len(), part.len(), "gradients of vectors of different lengths are added");
        for (total, part) in total.iter_mut().zip(part) {
            V::accumulate(total, part);
        }
    }

    #[inline]
    fn settle(gradient: &mut Self::Gradient) {
        gradient.iter_mut().for_each(V::settle);
    }
}

/// The gradient by a vector is a vector of its length.
#[cfg(feature = "alloc")]
impl<V: Differentiable> Differentiable for alloc::vec::Vec<V> {
    type Gradient = alloc::vec::Vec<V::Gradient>;
    type Base = [V];
    type Scalar = V::Scalar;

    #[inline]
    fn base(&self) -> &[V] {
        self
    }

    #[inline]
    fn zero_gradient(&self) -> Self::Gradient {
        self.as_slice().zero_gradient()
    }

    #[inline]
    fn accumulate(total: &mut Self::Gradient, part: Self::Gradient) {
        <[V]>::accumulate(total, part);
    }

    #[inline]
    fn settle(gradient: &mut Self::Gradient) {
        <[V]>::settle(gradient);
    }
}

/// The gradient by a tuple is a tuple.
macro_rules! tuple {
    ($($V:ident $place:tt),*) => {
        impl<$($V: Differentiable),*> Differentiable for ($($V,)*) {
            type Gradient = ($($V::Gradient,)*);
            type Base = Self;
            type Scalar = ();

            #[inline]
            fn base(&self) -> &Self {
                self
            }

            #[inline]
            fn zero_gradient(&self) -> Self::Gradient {
                ($(self.$place.zero_gradient(),)*)
            }

            #[inline]
            fn accumulate(total: &mut Self::Gradient, part: Self::Gradient) {
                $($V::accumulate(&mut total.$place, part.$place);)*
            }

            #[inline]
            fn settle(gradient: &mut Self::Gradient) {
                $($V::settle(&mut gradient.$place);)*
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
