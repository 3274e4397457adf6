//! The products of one- and two-dimensional arrays and their pullbacks.
//!
//! With `c = a b` the cotangent of `a` is `g bᵀ` and that of `b` is `aᵀ g`, whatever the dimensions are: a vector on
//! the left is a row, one on the right is a column.

use ndarray::linalg::Dot;
use ndarray::{Array1, Array2, ArrayD, ArrayRef1, ArrayRef2, ArrayRefD, ArrayView2, ArrayViewD, Axis};

use super::kernel::{matmul, matvec, outer};
use crate::Real;
use crate::rules::DotRule;

impl<A: Real> DotRule<ArrayRef2<A>> for ArrayRef2<A> {
    type Out = Array2<A>;
    type Cotangent = ArrayRef2<A>;

    fn dot(&self, right: &ArrayRef2<A>) -> Array2<A> {
        matmul(self.view(), right.view())
    }

    fn dot_l(g: &ArrayRef2<A>, _left: &Self, right: &ArrayRef2<A>) -> Array2<A> {
        matmul(g.view(), right.t())
    }

    fn dot_r(g: &ArrayRef2<A>, left: &Self, _right: &ArrayRef2<A>) -> Array2<A> {
        matmul(left.t(), g.view())
    }
}

impl<A: Real> DotRule<ArrayRef1<A>> for ArrayRef2<A> {
    type Out = Array1<A>;
    type Cotangent = ArrayRef1<A>;

    fn dot(&self, right: &ArrayRef1<A>) -> Array1<A> {
        matvec(self.view(), right.view())
    }

    fn dot_l(g: &ArrayRef1<A>, _left: &Self, right: &ArrayRef1<A>) -> Array2<A> {
        outer(g.view(), right.view())
    }

    fn dot_r(g: &ArrayRef1<A>, left: &Self, _right: &ArrayRef1<A>) -> Array1<A> {
        matvec(left.t(), g.view())
    }
}

impl<A: Real> DotRule<ArrayRef2<A>> for ArrayRef1<A> {
    type Out = Array1<A>;
    type Cotangent = ArrayRef1<A>;

    fn dot(&self, right: &ArrayRef2<A>) -> Array1<A> {
        matvec(right.t(), self.view())
    }

    fn dot_l(g: &ArrayRef1<A>, _left: &Self, right: &ArrayRef2<A>) -> Array1<A> {
        matvec(right.view(), g.view())
    }

    fn dot_r(g: &ArrayRef1<A>, left: &Self, _right: &ArrayRef2<A>) -> Array2<A> {
        outer(left.view(), g.view())
    }
}

impl<A: Real> DotRule<ArrayRef1<A>> for ArrayRef1<A> {
    type Out = A;
    type Cotangent = A;

    fn dot(&self, right: &ArrayRef1<A>) -> A {
        Dot::dot(self, right)
    }

    fn dot_l(g: &A, _left: &Self, right: &ArrayRef1<A>) -> Array1<A> {
        let g = *g;
        right.mapv(|r| g * r)
    }

    fn dot_r(g: &A, left: &Self, _right: &ArrayRef1<A>) -> Array1<A> {
        let g = *g;
        left.mapv(|l| l * g)
    }
}

impl<A: Real> DotRule<ArrayRefD<A>> for ArrayRefD<A> {
    type Out = ArrayD<A>;
    type Cotangent = ArrayRefD<A>;

    fn dot(&self, right: &ArrayRefD<A>) -> ArrayD<A> {
        let product = matmul(as_row(self.view()), as_column(right.view())).into_dyn();
        let product = if right.ndim() == 1 { product.index_axis_move(Axis(1), 0) } else { product };
        if self.ndim() == 1 { product.index_axis_move(Axis(0), 0) } else { product }
    }

    fn dot_l(g: &ArrayRefD<A>, left: &Self, right: &ArrayRefD<A>) -> ArrayD<A> {
        let gradient = matmul(as_product(g.view(), left, right), as_column(right.view()).t()).into_dyn();
        if left.ndim() == 1 { gradient.index_axis_move(Axis(0), 0) } else { gradient }
    }

    fn dot_r(g: &ArrayRefD<A>, left: &Self, right: &ArrayRefD<A>) -> ArrayD<A> {
        let gradient = matmul(as_row(left.view()).t(), as_product(g.view(), left, right)).into_dyn();
        if right.ndim() == 1 { gradient.index_axis_move(Axis(1), 0) } else { gradient }
    }
}

/// A left operand as a matrix: a vector is a row.
fn as_row<A>(left: ArrayViewD<'_, A>) -> ArrayView2<'_, A> {
    as_matrix(if left.ndim() == 1 { left.insert_axis(Axis(0)) } else { left })
}

/// A right operand as a matrix: a vector is a column.
fn as_column<A>(right: ArrayViewD<'_, A>) -> ArrayView2<'_, A> {
    as_matrix(if right.ndim() == 1 { right.insert_axis(Axis(1)) } else { right })
}

/// The cotangent of a product as a matrix, with the axes that the operands' vectors took away.
fn as_product<'a, A>(g: ArrayViewD<'a, A>, left: &ArrayRefD<A>, right: &ArrayRefD<A>) -> ArrayView2<'a, A> {
    let g = if left.ndim() == 1 { g.insert_axis(Axis(0)) } else { g };
    as_matrix(if right.ndim() == 1 { g.insert_axis(Axis(1)) } else { g })
}

fn as_matrix<A>(operand: ArrayViewD<'_, A>) -> ArrayView2<'_, A> {
    let dimensions = operand.ndim();
    match operand.into_dimensionality() {
        Ok(matrix) => matrix,
        Err(_) => panic!("an array of {dimensions} dimensions cannot stand in a product by `dot`"),
    }
}
