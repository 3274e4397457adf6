//! Sums and means, over all elements or over one axis, and their pullbacks.

use ndarray::{Array, ArrayRef, ArrayView, Axis, Dimension, RemoveAxis, ShapeBuilder};

use super::elementwise::repeated;
use crate::Real;
use crate::rules::{ShapeRule, SumAxisRule, SumRule};

impl<A: Real, D: Dimension> SumRule for ArrayRef<A, D> {
    type Element = A;
    type Out = Array<A, D>;

    fn sum(&self) -> A {
        ArrayRef::sum(self)
    }

    fn mean(&self) -> A {
        ArrayRef::sum(self) / A::from_usize(self.len())
    }

    fn full(&self, g: A) -> Array<A, D> {
        Array::from_elem(self.raw_dim(), g)
    }

    fn mean_pull(&self, g: A) -> Array<A, D> {
        self.full(g / A::from_usize(self.len()))
    }
}

impl<A: Real, D: RemoveAxis> SumAxisRule<Axis> for ArrayRef<A, D> {
    type Out = Array<A, D::Smaller>;
    type Cotangent = ArrayRef<A, D::Smaller>;

    fn sum_axis(&self, axis: Axis) -> Self::Out {
        ArrayRef::sum_axis(self, axis)
    }

    fn sum_axis_pull(&self, g: &Self::Cotangent, axis: Axis) -> Array<A, D> {
        let Some(repeated) = g.view().insert_axis(axis).broadcast(self.raw_dim()).map(repeated) else {
            panic!(
                "a cotangent of the shape {:?} does not fit the sum over {axis:?} of an array of the shape {:?}",
                g.shape(),
                self.shape()
            );
        };
        repeated
    }
}

/// A view of the array's shape in which every entry is one zero.
impl<A: Real, D: Dimension> ShapeRule for ArrayRef<A, D> {
    type Out = ArrayView<'static, A, D>;

    #[inline]
    fn shape(&self) -> ArrayView<'static, A, D> {
        let still = D::zeros(self.ndim());
        let zero = core::slice::from_ref(A::ZERO_AT);
        ArrayView::from_shape(self.raw_dim().strides(still), zero).expect("strides of zero fit any shape")
    }
}
