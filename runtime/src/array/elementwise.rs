//! Operators with broadcasting, and the sums and repetitions that broadcasting turns into under differentiation.

use ndarray::{Array, ArrayRef, ArrayView, ArrayViewD, Axis, DimMax, Dimension, Zip};

use crate::Real;
use crate::rules::{AddRule, DivRule, FoldOwnedRule, FoldRule, MulRule, SpreadRule, SubRule};

/// The dimension of the result of an operator between arrays of the dimensions `D` and `E`.
type Common<D, E> = <D as DimMax<E>>::Output;

/// Writes the rules of one operator: array and array, array and float, float and array.
macro_rules! operator {
    ($Rule:ident $name:ident $symbol:tt) => {
        impl<A: Real, D: Dimension + DimMax<E>, E: Dimension> $Rule<ArrayRef<A, E>> for ArrayRef<A, D> {
            type Out = Array<A, Common<D, E>>;

            fn $name(&self, right: &ArrayRef<A, E>) -> Self::Out {
                combine(self, right, |x, y| x $symbol y)
            }
        }

        impl<A: Real, D: Dimension> $Rule<A> for ArrayRef<A, D> {
            type Out = Array<A, D>;

            fn $name(&self, right: &A) -> Self::Out {
                let y = *right;
                self.mapv(|x| x $symbol y)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<A: Real, D: Dimension> $Rule<ArrayRef<A, D>> for A {
            type Out = Array<A, D>;

            fn $name(&self, right: &ArrayRef<A, D>) -> Self::Out {
                let x = *self;
                right.mapv(|y| x $symbol y)
            }
        }
    };
}

operator!(AddRule add +);
operator!(SubRule sub -);
operator!(MulRule mul *);
operator!(DivRule div /);

/// Applies `f` to the elements of two arrays that are broadcast to their common shape.
fn combine<A: Real, D: Dimension + DimMax<E>, E: Dimension>(
    left: &ArrayRef<A, D>,
    right: &ArrayRef<A, E>,
    f: impl Fn(A, A) -> A,
) -> Array<A, Common<D, E>> {
    let shape = common_shape::<D, E>(left.shape(), right.shape());
    let (Some(l), Some(r)) = (left.broadcast(shape.clone()), right.broadcast(shape)) else {
        panic!(
            "arrays of the shapes {:?} and {:?} cannot be broadcast together",
            left.shape(),
            right.shape()
        );
    };
    Zip::from(&l).and(&r).map_collect(|&x, &y| f(x, y))
}

/// The shape to which both are broadcast: right-aligned, and the longer axis where the other has length one.
fn common_shape<D: Dimension + DimMax<E>, E: Dimension>(left: &[usize], right: &[usize]) -> Common<D, E> {
    let mut shape = Common::<D, E>::zeros(left.len().max(right.len()));
    let leading = shape.ndim();
    for (axis, length) in shape.slice_mut().iter_mut().enumerate() {
        let of = |operand: &[usize]| (axis + operand.len()).checked_sub(leading).map(|i| operand[i]);
        *length = match (of(left), of(right)) {
            (Some(1), Some(other)) | (None, Some(other)) => other,
            (Some(own), _) => own,
            (None, None) => 1,
        };
    }
    shape
}

impl<A: Real, D: Dimension, E: Dimension> FoldRule<ArrayRef<A, E>> for ArrayRef<A, D> {
    fn fold(&self, like: &ArrayRef<A, E>) -> Array<A, E> {
        if self.shape() == like.shape() {
            return redimensioned(self.to_owned());
        }
        sum_to_shape(self.view().into_dyn(), like.raw_dim())
    }
}

impl<A: Real, D: Dimension> FoldRule<A> for ArrayRef<A, D> {
    fn fold(&self, _like: &A) -> A {
        self.sum()
    }
}

impl<A: Real, D: Dimension, E: Dimension> FoldOwnedRule<ArrayRef<A, E>> for Array<A, D> {
    fn fold_owned(self, like: &ArrayRef<A, E>) -> Array<A, E> {
        if self.shape() == like.shape() {
            return redimensioned(self);
        }
        FoldRule::fold(&*self, like)
    }
}

impl<A: Real, D: Dimension> FoldOwnedRule<A> for Array<A, D> {
    fn fold_owned(self, like: &A) -> A {
        FoldRule::fold(&*self, like)
    }
}

/// The same array with another type for the same number of dimensions.
fn redimensioned<A, D: Dimension, E: Dimension>(array: Array<A, D>) -> Array<A, E> {
    array.into_dimensionality().expect("the number of dimensions was compared")
}

/// Sums the axes away that `shape` has not, and those that it has with length one.
fn sum_to_shape<A: Real, E: Dimension>(g: ArrayViewD<'_, A>, shape: E) -> Array<A, E> {
    let Some(leading) = g.ndim().checked_sub(shape.ndim()) else {
        panic!("a cotangent of the shape {:?} does not fit an operand of the shape {shape:?}", g.shape());
    };
    let blocks = g.as_slice().filter(|_| &g.shape()[leading..] == shape.slice());
    if let Some(elements) = blocks {
        return sum_of_blocks(elements, shape);
    }
    let mut total = g.into_owned();
    for _ in 0..leading {
        total = total.sum_axis(Axis(0));
    }
    for (axis, &length) in shape.slice().iter().enumerate() {
        if length == 1 {
            total = total.sum_axis(Axis(axis)).insert_axis(Axis(axis));
        }
    }
    assert_eq!(total.shape(), shape.slice(), "a cotangent does not fit the operand's shape");
    redimensioned(total)
}

/// Sums the consecutive blocks of the given shape: the gradient of a row, a bias, that was added to every row.
fn sum_of_blocks<A: Real, E: Dimension>(elements: &[A], shape: E) -> Array<A, E> {
    let mut total = Array::zeros(shape);
    let Some(sums) = total.as_slice_mut().filter(|sums| !sums.is_empty()) else {
        return total;
    };
    for block in elements.chunks_exact(sums.len()) {
        for (sum, &g) in sums.iter_mut().zip(block) {
            *sum += g;
        }
    }
    total
}

/// An owned copy of a view that repeats elements.
pub(super) fn repeated<A: Real, D: Dimension>(view: ArrayView<'_, A, D>) -> Array<A, D> {
    let mut copy = Array::zeros(view.raw_dim());
    copy.assign(&view);
    copy
}

impl<A: Real, D: Dimension, E: Dimension> SpreadRule<ArrayRef<A, E>> for ArrayRef<A, D> {
    fn spread(&self, like: &ArrayRef<A, E>) -> Array<A, E> {
        if self.shape() == like.shape() {
            return redimensioned(self.to_owned());
        }
        let Some(view) = self.broadcast(like.raw_dim()) else {
            panic!(
                "a tangent of the shape {:?} cannot be broadcast to the shape {:?}",
                self.shape(),
                like.shape()
            );
        };
        repeated(view)
    }
}

#[diagnostic::do_not_recommend]
impl<A: Real, E: Dimension> SpreadRule<ArrayRef<A, E>> for A {
    fn spread(&self, like: &ArrayRef<A, E>) -> Array<A, E> {
        Array::from_elem(like.raw_dim(), *self)
    }
}
