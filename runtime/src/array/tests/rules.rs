//! Every rule against its closed form, against central differences, or against its adjoint.

use ndarray::{
    Array, Array1, Array2, Array3, ArrayD, Axis, Dimension, Ix0, Ix3, Ix6, ShapeBuilder, arr0, array, s,
};

use super::{assert_close, assert_near, differences, dynamic, inner, numbers};
use crate::Differentiable;
use crate::rules::*;

/// Pairs of shapes that broadcast together, and the common shape.
const BROADCAST: [[&[usize]; 3]; 12] = [
    [&[], &[], &[]],
    [&[3], &[], &[3]],
    [&[], &[2, 3], &[2, 3]],
    [&[3], &[3], &[3]],
    [&[1], &[4], &[4]],
    [&[2, 3], &[3], &[2, 3]],
    [&[2, 1], &[3], &[2, 3]],
    [&[2, 1], &[1, 3], &[2, 3]],
    [&[2, 3, 4], &[3, 1], &[2, 3, 4]],
    [&[1, 3, 1], &[2, 1, 4], &[2, 3, 4]],
    [&[2, 1, 2, 1, 2, 1], &[1, 2, 1, 2], &[2, 1, 2, 2, 2, 2]],
    [&[0, 3], &[1, 3], &[0, 3]],
];

#[test]
fn operators_broadcast_as_ndarray_does() {
    for [l, r, common] in BROADCAST {
        let (l, r) = (numbers::<f64, _>(dynamic(l), 1), numbers::<f64, _>(dynamic(r), 2));
        assert_eq!(add(&l, &r).shape(), common);
        assert_eq!(add(&l, &r), &l + &r);
        assert_eq!(sub(&l, &r), &l - &r);
        assert_eq!(mul(&l, &r), &l * &r);
        assert_eq!(div(&l, &r), &l / &r);
    }
}

#[test]
fn operators_take_floats_on_either_side() {
    let a = numbers::<f32, _>((2, 3), 1);
    assert_eq!(add(&a, &2.0_f32), &a + 2.0);
    assert_eq!(sub(&2.0_f32, &a), 2.0 - &a);
    assert_eq!(mul(&&a.view(), &&&2.0_f32), &a * 2.0);
    assert_eq!(div(&2.0_f32, &a), 2.0 / &a);
    assert_eq!(div(&a, &2.0_f32), &a / 2.0);
    assert_eq!([add(&3.0, &2.0), sub(&3.0, &2.0), mul(&3.0, &2.0), div(&3.0, &2.0)], [5.0, 1.0, 6.0, 1.5]);
}

#[test]
#[should_panic(expected = "arrays of the shapes [2] and [3] cannot be broadcast together")]
fn operators_refuse_shapes_that_do_not_fit() {
    add(&array![1.0, 2.0], &array![1.0, 2.0, 3.0]);
}

/// `fold` and `spread` are adjoint: ⟨g, spread t⟩ = ⟨fold g, t⟩.
#[test]
fn fold_is_the_adjoint_of_spread() {
    for [l, r, common] in BROADCAST {
        for small in [l, r] {
            let like = numbers::<f64, _>(dynamic(common), 1);
            let t = numbers::<f64, _>(dynamic(small), 2);
            for g in [numbers::<f64, _>(dynamic(common), 3), numbers(like.t().raw_dim(), 3).reversed_axes()] {
                let folded = fold(&g, &t);
                assert_eq!(folded.shape(), small);
                assert_near(inner(&g, &spread(&t, &like)), inner(&folded, &t), 1e-14);
                assert_close(&fold_owned(g, &t), &folded, 1e-14);
            }
        }
    }
}

#[test]
fn fold_and_spread_between_static_dimensions() {
    let g = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    assert_eq!(fold(&g, &Array1::<f64>::zeros(3)), array![5.0, 7.0, 9.0]);
    assert_eq!(fold(&g.t(), &Array1::<f64>::zeros(2)), array![6.0, 15.0]);
    assert_eq!(fold(&g, &Array2::<f64>::zeros((2, 1))), array![[6.0], [15.0]]);
    assert_eq!(fold(&g, &Array2::<f64>::zeros((1, 1))), array![[21.0]]);
    assert_eq!(fold(&g, &arr0(0.0)), arr0(21.0));
    assert_eq!(fold(&g, &0.0), 21.0);
    assert_eq!(fold_owned(g.clone(), &0.0), 21.0);
    assert_eq!(fold(&7.0, &0.0), 7.0);
    assert_eq!(fold_owned(7.0, &&0.0), 7.0);
    assert_eq!(spread(&7.0, &0.0), 7.0);
    assert_eq!(spread(&7.0, &Array1::<f64>::zeros(2)), array![7.0, 7.0]);
    assert_eq!(spread(&array![1.0, 2.0], &Array2::<f64>::zeros((2, 2))), array![[1.0, 2.0], [1.0, 2.0]]);
}

#[test]
fn an_owned_cotangent_of_the_right_shape_is_not_copied() {
    let g = numbers::<f64, _>((2, 3), 1);
    let memory = g.as_ptr();
    assert_eq!(fold_owned(g, &Array2::<f64>::zeros((2, 3))).as_ptr(), memory);
}

#[test]
#[should_panic(expected = "does not fit")]
fn fold_refuses_shapes_that_do_not_fit() {
    fold(&array![[1.0, 2.0], [3.0, 4.0]], &array![1.0, 2.0, 3.0]);
}

#[test]
fn gradients_are_added_subtracted_negated_and_copied() {
    let (a, b) = (array![[1.0, 2.0]], array![[10.0, 20.0]]);
    assert_eq!(plus(a.clone(), b.clone()), array![[11.0, 22.0]]);
    assert_eq!(minus(a.clone(), b.clone()), array![[-9.0, -18.0]]);
    assert_eq!((plus(1.0, 2.0), minus(1.0, 2.0)), (3.0, -1.0));
    assert_eq!((minus([1.0, 2.0], [3.0, 5.0]), minus(vec![1.0], vec![3.0])), ([-2.0, -3.0], vec![-2.0]));
    assert_eq!((neg(&a), neg(&&2.0)), (array![[-1.0, -2.0]], -2.0));
    assert_eq!((copy(&a.view()), copy(&&2.0)), (a.clone(), 2.0));
    assert_eq!((copy(&[1.0, 2.0]), copy(&vec![[1.0_f32]; 2])), ([1.0, 2.0], vec![[1.0], [1.0]]));
    assert_eq!(transpose(&a), array![[1.0], [2.0]]);
    assert_eq!(transpose(&numbers::<f64, _>((2, 3, 4), 1)).dim(), (4, 3, 2));
}

#[test]
#[should_panic(expected = "two gradients of one array have different shapes")]
fn gradients_of_different_shapes_are_not_broadcast() {
    plus(array![[1.0, 2.0]], array![[1.0]]);
}

#[test]
fn zero_gradients_have_the_shape_of_the_value() {
    let a = numbers::<f32, _>((2, 3, 4), 1);
    assert_eq!(a.view().zero_gradient(), Array3::<f32>::zeros((2, 3, 4)));
    assert_eq!((&&a.into_dyn()).zero_gradient(), ArrayD::<f32>::zeros(vec![2, 3, 4]));
}

#[test]
fn literals_and_floats_take_the_type_of_the_value() {
    let a = numbers::<f32, _>(2, 1);
    let two = elem(&a, 2.0);
    assert_eq!(two.to_bits(), 2.0_f32.to_bits());
    let half: f32 = scalar(&&0.5_f32);
    assert_eq!(half.sqrt(), 0.5_f32.sqrt());
}

/// The four products as (shape of the left operand, shape of the right operand).
const PRODUCTS: [[&[usize]; 2]; 6] = [
    [&[3, 4], &[4, 2]],
    [&[3, 4], &[4]],
    [&[4], &[4, 2]],
    [&[4], &[4]],
    [&[20, 30], &[30, 10]],
    [&[2, 0], &[0, 3]],
];

/// The pullbacks of a product are the adjoints of the product in each operand.
#[test]
fn dynamic_products_and_their_adjoints() {
    for [l, r] in PRODUCTS {
        let (l, r) = (numbers::<f64, _>(dynamic(l), 1), numbers::<f64, _>(dynamic(r), 2));
        let c = dot(&l, &r);
        assert_close(&c, &l.dot(&r), 1e-14);
        let (g, t, u) = (numbers(c.raw_dim(), 3), numbers(l.raw_dim(), 4), numbers(r.raw_dim(), 5));
        assert_near(inner(&g, &dot(&t, &r)), inner(&dot_l(&g, &l, &r), &t), 1e-13);
        assert_near(inner(&g, &dot(&l, &u)), inner(&dot_r(&g, &l, &r), &u), 1e-13);
    }
}

/// The operand that is differentiated is used for its shape only.
#[test]
fn pullbacks_of_products_do_not_read_the_operand_they_differentiate() {
    let (l, r) = (numbers::<f64, _>((3, 4), 1), numbers((4, 2), 2));
    let g = numbers((3, 2), 3);
    assert_eq!(dot_l(&g, &(&l * f64::NAN), &r), dot_l(&g, &l, &r));
    assert_eq!(dot_r(&g, &l, &(&r * f64::NAN)), dot_r(&g, &l, &r));
}

#[test]
fn static_products_and_their_adjoints() {
    let (a, b) = (numbers::<f64, _>((3, 4), 1), numbers::<f64, _>((4, 2), 2));
    let (row, column) = (numbers::<f64, _>(3, 3), numbers::<f64, _>(4, 4));
    let (g, h) = (numbers::<f64, _>((3, 2), 5), numbers::<f64, _>(4, 6));

    assert_close(&dot(&a, &b), &a.dot(&b), 1e-14);
    assert_close(&dot_l(&g, &a, &b), &g.dot(&b.t()), 1e-14);
    assert_close(&dot_r(&g, &a, &b), &a.t().dot(&g), 1e-14);

    assert_close(&dot(&a, &column), &a.dot(&column), 1e-14);
    assert_eq!(dot_l(&row, &a, &column), Array::from_shape_fn((3, 4), |(i, j)| row[i] * column[j]));
    assert_close(&dot_r(&row, &a, &column), &row.dot(&a), 1e-14);

    assert_close(&dot(&row, &a), &row.dot(&a), 1e-14);
    assert_close(&dot_l(&h, &row, &a), &a.dot(&h), 1e-14);
    assert_eq!(dot_r(&h, &row, &a), Array::from_shape_fn((3, 4), |(i, j)| row[i] * h[j]));

    assert_near(dot(&h, &column), h.dot(&column), 1e-15);
    assert_eq!(dot_l(&2.0, &h, &column), &column * 2.0);
    assert_eq!(dot_r(&&2.0, &h, &column), &h * 2.0);
}

#[test]
#[should_panic(expected = "an array of 3 dimensions cannot stand in a product by `dot`")]
fn products_of_three_dimensions_are_refused() {
    dot(&numbers::<f64, _>(dynamic(&[1, 2, 3]), 1), &numbers::<f64, _>(dynamic(&[3]), 2));
}

fn sums_of<D: Dimension>(x: &Array<f64, D>) {
    let n = x.len() as f64;
    assert_near(sum(&x.view()), x.iter().sum(), 1e-14);
    assert_close(&full(&3.0, x), &differences(|x| 3.0 * sum(x), x), 1e-9);
    assert_close(&mean_pull(&&3.0, x), &differences(|x| 3.0 * mean(x), x), 1e-9);
    assert_near(mean(x) * n, sum(x), 1e-14);
}

#[test]
fn sums_and_means_of_every_dimension() {
    sums_of::<Ix0>(&arr0(2.0));
    sums_of(&numbers::<f64, _>(5, 1));
    sums_of(&numbers::<f64, _>((2, 3), 1));
    sums_of::<Ix3>(&numbers::<f64, _>((2, 3, 4), 1));
    sums_of::<Ix6>(&numbers::<f64, _>((1, 2, 1, 2, 1, 2), 1));
    sums_of(&numbers::<f64, _>(dynamic(&[2, 2, 2, 1, 1, 1, 2]), 1));
    assert!(mean(&Array1::<f64>::zeros(0)).is_nan());
    assert_eq!(full(&1.0, &Array2::<f64>::zeros((0, 3))).dim(), (0, 3));
}

#[test]
fn sums_over_an_axis_and_their_adjoints() {
    let x = numbers::<f64, _>((2, 3, 4), 1);
    for axis in (0..3).map(Axis) {
        let y = sum_axis(&x, axis);
        assert_eq!(y, x.sum_axis(axis));
        let (g, t) = (numbers(y.raw_dim(), 2), numbers(x.raw_dim(), 3));
        assert_near(inner(&g, &sum_axis(&t, axis)), inner(&sum_axis_pull(&g, &x, axis), &t), 1e-14);
        let (x, g, t) = (x.clone().into_dyn(), g.into_dyn(), t.into_dyn());
        assert_near(inner(&g, &sum_axis(&t, axis)), inner(&sum_axis_pull(&&g, &x.view(), axis), &t), 1e-14);
    }
    assert_eq!(sum_axis_pull(&arr0(2.0), &array![1.0, 2.0], Axis(0)), array![2.0, 2.0]);
}

/// The first operand in each of three layouts, so that maps walk over operands whose memory orders differ.
fn in_every_layout(x: &Array2<f64>) -> [Array2<f64>; 3] {
    let mut columns = Array2::zeros(x.raw_dim().f());
    columns.assign(x);
    let mut backwards = Array2::zeros(x.raw_dim());
    backwards.slice_mut(s![..;-1, ..;-1]).assign(x);
    backwards.invert_axis(Axis(0));
    backwards.invert_axis(Axis(1));
    [x.clone(), columns, backwards]
}

#[test]
fn maps_of_one_to_six_operands_of_any_layout() {
    let at = |seed| numbers::<f64, _>((3, 5), seed);
    let (b, c, d, e, g) = (at(2), at(3), at(4), at(5), at(6));
    for a in in_every_layout(&at(1)) {
        let g = in_every_layout(&g)[1].clone();
        let results = [
            map1(|a| 2.0 * a, &a),
            map2(|a, b| 2.0 * a + 3.0 * b, &a, &b),
            map3(|a, b, c| 2.0 * a + 3.0 * b - c, &a, &&b, &c),
            map4(|a, b, c, d| 2.0 * a + 3.0 * b - c + 5.0 * d, &a, &b, &c, &d.view()),
            map5(|a, b, c, d, e| 2.0 * a + 3.0 * b - c + 5.0 * d - 7.0 * e, &a, &b, &c, &d, &e),
            map6(
                |a, b, c, d, e, g| 2.0 * a + 3.0 * b - c + 5.0 * d - 7.0 * e + 9.0 * g,
                &a,
                &b,
                &c,
                &d,
                &e,
                &g,
            ),
        ];
        let sums = [
            map_sum1(|a| 2.0 * a, &a),
            map_sum2(|a, b| 2.0 * a + 3.0 * b, &a, &b),
            map_sum3(|a, b, c| 2.0 * a + 3.0 * b - c, &a, &&b, &c),
            map_sum4(|a, b, c, d| 2.0 * a + 3.0 * b - c + 5.0 * d, &a, &b, &c, &d.view()),
            map_sum5(|a, b, c, d, e| 2.0 * a + 3.0 * b - c + 5.0 * d - 7.0 * e, &a, &b, &c, &d, &e),
            map_sum6(
                |a, b, c, d, e, g| 2.0 * a + 3.0 * b - c + 5.0 * d - 7.0 * e + 9.0 * g,
                &a,
                &b,
                &c,
                &d,
                &e,
                &g,
            ),
        ];
        let mut expected = Array2::zeros((3, 5));
        let terms = [(2.0, &a), (3.0, &b), (-1.0, &c), (5.0, &d), (-7.0, &e), (9.0, &g)];
        for ((result, sum), (factor, operand)) in results.iter().zip(sums).zip(terms) {
            expected.scaled_add(factor, operand);
            assert_close(result, &expected, 1e-14);
            assert_near(sum, expected.sum(), 1e-13);
        }
    }
}

#[test]
fn maps_of_empty_arrays_and_of_single_numbers() {
    assert_eq!(map2(|a, b| a + b, &Array1::<f64>::zeros(0), &Array1::zeros(0)).len(), 0);
    assert_eq!(map_sum1(|a| a + 1.0, &Array2::<f32>::zeros((3, 0))), 0.0);
    assert_eq!(map1(|a| a + 1.0, &arr0(1.0_f32)), arr0(2.0));
}

#[test]
#[should_panic]
fn maps_refuse_operands_of_different_shapes() {
    map2(|a, b| a + b, &array![1.0, 2.0], &array![1.0]);
}

#[test]
fn entries_are_added_onto() {
    let mut matrix = Array2::<f64>::zeros((2, 2));
    at_pull(&mut matrix, [1, 0], 2.0);
    at_pull(&mut matrix, (1, 0), 3.0);
    assert_eq!(matrix, array![[0.0, 0.0], [5.0, 0.0]]);

    let mut vector = Array1::<f32>::zeros(2);
    at_pull(&mut vector, 1, 2.0);
    assert_eq!(vector, array![0.0, 2.0]);

    let mut any = ArrayD::<f64>::zeros(vec![1, 2, 2]);
    at_pull(&mut any, [0, 1, 1], 2.0);
    assert_eq!(any[[0, 1, 1]], 2.0);

    let mut nested = vec![[0.0; 2]; 2];
    at_pull(&mut nested, 1, [1.0, 2.0]);
    at_pull(&mut nested[1], 0, 1.0);
    assert_eq!(nested, [[0.0, 0.0], [2.0, 2.0]]);
}

#[test]
#[should_panic(expected = "out of bounds")]
fn entries_out_of_range_panic() {
    at_pull(&mut Array1::<f64>::zeros(2), 2, 1.0);
}
