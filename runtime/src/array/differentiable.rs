//! Arrays have gradients, and gradients of arrays are added, negated, copied and indexed.

use ndarray::{Array, ArrayBase, ArrayRef, ArrayView, Data, Dimension, NdIndex};

use crate::rules::{CopyRule, EntryRule, MinusRule, NegRule, PassiveHandle, TransposeRule};
use crate::{Differentiable, Real};

impl<A: Real, D: Dimension> Differentiable for ArrayRef<A, D> {
    type Gradient = Array<A, D>;
    type Base = Self;
    type Scalar = A;

    #[inline]
    fn base(&self) -> &Self {
        self
    }

    fn zero_gradient(&self) -> Array<A, D> {
        Array::zeros(self.raw_dim())
    }

    fn accumulate(total: &mut Array<A, D>, part: Array<A, D>) {
        expect_one_shape(total, &part);
        *total += &part;
    }
}

impl<A: Real, S: Data<Elem = A>, D: Dimension> Differentiable for ArrayBase<S, D> {
    type Gradient = Array<A, D>;
    type Base = ArrayRef<A, D>;
    type Scalar = A;

    #[inline]
    fn base(&self) -> &ArrayRef<A, D> {
        self
    }

    fn zero_gradient(&self) -> Array<A, D> {
        self.base().zero_gradient()
    }

    fn accumulate(total: &mut Array<A, D>, part: Array<A, D>) {
        ArrayRef::<A, D>::accumulate(total, part);
    }
}

/// A pullback asks for a view that it was given by value as a reference to one.
impl<'a, A, D> PassiveHandle<'a, &'a Self> for ArrayView<'_, A, D> {
    #[inline]
    fn passive_handle(&'a self) -> &'a Self {
        self
    }
}

impl<A: Real, D: Dimension> NegRule for ArrayRef<A, D> {
    type Out = Array<A, D>;

    fn neg(&self) -> Array<A, D> {
        self.mapv(|x| -x)
    }
}

impl<A: Real, D: Dimension> CopyRule for ArrayRef<A, D> {
    type Out = Array<A, D>;

    fn copy(&self) -> Array<A, D> {
        self.to_owned()
    }
}

impl<A: Real, D: Dimension> TransposeRule for ArrayRef<A, D> {
    type Out = Array<A, D>;

    fn transpose(&self) -> Array<A, D> {
        self.t().to_owned()
    }
}

impl<A: Real, D: Dimension> MinusRule for Array<A, D> {
    fn take_away(&mut self, part: Self) {
        expect_one_shape(self, &part);
        *self -= &part;
    }
}

impl<A: Real, D: Dimension, I: NdIndex<D>> EntryRule<I> for Array<A, D> {
    type Entry = A;

    #[inline]
    fn add_to(&mut self, index: I, part: A) {
        self[index] += part;
    }
}

/// Two gradients of one value have one shape; broadcasting one of them would hide a fault.
fn expect_one_shape<A, D: Dimension>(total: &ArrayRef<A, D>, part: &ArrayRef<A, D>) {
    assert_eq!(total.shape(), part.shape(), "two gradients of one array have different shapes");
}
