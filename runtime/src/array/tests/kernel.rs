//! The matrix product against a triple loop, for all layouts, and at the edges.

use ndarray::{Array2, ArrayView2, ArrayViewMut2, ShapeBuilder, array, s};

use super::{assert_close, numbers};
use crate::Real;
use crate::array::kernel::{matmul, matmul_into, matvec, outer};

/// The shapes m × k × n: degenerate, on both sides of the limit of the plain loop, skinny, and of several blocks.
const SHAPES: [[usize; 3]; 22] = [
    [1, 1, 1],
    [1, 5, 1],
    [5, 1, 5],
    [2, 2, 2],
    [1, 4, 3],
    [3, 4, 1],
    [4, 8, 8],
    [6, 6, 7],
    [16, 1, 16],
    [16, 2, 17],
    [1, 16, 16],
    [16, 17, 1],
    [1, 300, 1],
    [9, 9, 9],
    [15, 16, 17],
    [32, 64, 32],
    [32, 32, 10],
    [3, 64, 3],
    [65, 7, 33],
    [129, 3, 2],
    [2, 130, 40],
    [5, 600, 6],
];

/// The ways a matrix may lie in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Layout {
    RowMajor,
    ColumnMajor,
    Reversed,
    Strided,
}

const LAYOUTS: [Layout; 4] = [Layout::RowMajor, Layout::ColumnMajor, Layout::Reversed, Layout::Strided];

/// The storage in which a view of this layout has the elements of `matrix`.
fn laid_out<T: Real>(matrix: &Array2<T>, layout: Layout) -> Array2<T> {
    let (rows, columns) = matrix.dim();
    let mut storage = match layout {
        Layout::RowMajor | Layout::Reversed => Array2::zeros((rows, columns)),
        Layout::ColumnMajor => Array2::zeros((rows, columns).f()),
        Layout::Strided => Array2::from_elem((2 * rows, 3 * columns), T::NAN),
    };
    view_mut(&mut storage, layout).assign(matrix);
    storage
}

fn view<T>(storage: &Array2<T>, layout: Layout) -> ArrayView2<'_, T> {
    match layout {
        Layout::RowMajor | Layout::ColumnMajor => storage.view(),
        Layout::Reversed => storage.slice(s![..;-1, ..;-1]),
        Layout::Strided => storage.slice(s![1..;2, ..;-3]),
    }
}

fn view_mut<T>(storage: &mut Array2<T>, layout: Layout) -> ArrayViewMut2<'_, T> {
    match layout {
        Layout::RowMajor | Layout::ColumnMajor => storage.view_mut(),
        Layout::Reversed => storage.slice_mut(s![..;-1, ..;-1]),
        Layout::Strided => storage.slice_mut(s![1..;2, ..;-3]),
    }
}

/// `beta * c + alpha * a * b` by the definition, in `f64`.
fn by_definition<T: Real>(alpha: T, a: &Array2<T>, b: &Array2<T>, beta: T, c: &Array2<T>) -> Array2<f64> {
    Array2::from_shape_fn(c.dim(), |(i, j)| {
        let product: f64 = (0..a.ncols()).map(|p| a[[i, p]].to_f64() * b[[p, j]].to_f64()).sum();
        beta.to_f64() * c[[i, j]].to_f64() + alpha.to_f64() * product
    })
}

/// Asserts that `c` is the product up to what rounding each operation once can have done.
fn assert_rounded<T: Real>(
    c: ArrayView2<'_, T>,
    expected: &Array2<f64>,
    magnitudes: &Array2<f64>,
    terms: usize,
) {
    let unit = (terms + 3) as f64 * T::EPSILON.to_f64();
    for ((c, expected), magnitude) in c.iter().zip(expected).zip(magnitudes) {
        assert!((c.to_f64() - expected).abs() <= unit * magnitude, "{c} instead of {expected}");
    }
}

fn every_shape_and_layout<T: Real>() {
    for [m, k, n] in SHAPES {
        let (a, b, c) = (numbers::<T, _>((m, k), 1), numbers::<T, _>((k, n), 2), numbers::<T, _>((m, n), 3));
        for (alpha, beta) in [(T::ONE, T::ZERO), (T::ONE, T::ONE), (-T::TWO, T::HALF)] {
            let expected = by_definition(alpha, &a, &b, beta, &c);
            let [a_abs, b_abs, c_abs] = [&a, &b, &c].map(|x| x.mapv(Real::abs));
            let magnitudes = by_definition(alpha.abs(), &a_abs, &b_abs, beta, &c_abs);
            for [of_a, of_b, of_c] in triples_of_layouts() {
                let (a, b, mut c) = (laid_out(&a, of_a), laid_out(&b, of_b), laid_out(&c, of_c));
                let outside = c.iter().filter(|c| c.is_nan()).count();
                matmul_into(alpha, view(&a, of_a), view(&b, of_b), beta, view_mut(&mut c, of_c));
                assert_rounded(view(&c, of_c), &expected, &magnitudes, k);
                assert_eq!(c.iter().filter(|c| c.is_nan()).count(), outside, "only the view is written");
            }
        }
    }
}

fn triples_of_layouts() -> impl Iterator<Item = [Layout; 3]> {
    let pairs = LAYOUTS.into_iter().flat_map(|a| LAYOUTS.map(|b| [a, b]));
    pairs.flat_map(|[a, b]| LAYOUTS.map(|c| [a, b, c]))
}

#[test]
fn f64_products_of_every_shape_and_layout() {
    every_shape_and_layout::<f64>();
}

#[test]
fn f32_products_of_every_shape_and_layout() {
    every_shape_and_layout::<f32>();
}

#[test]
fn with_beta_zero_the_old_contents_are_not_read() {
    for [m, k, n] in SHAPES {
        let (a, b) = (numbers::<f64, _>((m, k), 1), numbers((k, n), 2));
        let expected = by_definition(1.0, &a, &b, 0.0, &Array2::zeros((m, n)));
        for layout in LAYOUTS {
            for b in [b.clone(), b.t().to_owned().reversed_axes()] {
                let mut c = laid_out(&Array2::from_elem((m, n), f64::NAN), layout);
                matmul_into(1.0, a.view(), b.view(), 0.0, view_mut(&mut c, layout));
                assert_close(&view(&c, layout).to_owned(), &expected, 1e-13);
            }
        }
    }
}

#[test]
fn a_nan_reaches_its_row_and_nothing_else() {
    for [m, k, n] in SHAPES {
        let (mut a, b) = (numbers::<f32, _>((m, k), 1), numbers((k, n), 2));
        a[[m / 2, k / 2]] = f32::NAN;
        let c = matmul(a.view(), b.view());
        for ((row, _), value) in c.indexed_iter() {
            assert_eq!(value.is_nan(), row == m / 2, "{m} × {k} × {n}, row {row}");
        }
    }
}

#[test]
fn zero_times_infinity_is_nan() {
    for n in [1, 2, 20] {
        let (a, b) = (Array2::<f64>::zeros((n, n)), Array2::from_elem((n, n), f64::INFINITY));
        assert!(matmul(a.view(), b.view()).iter().all(|c| c.is_nan()));
    }
}

#[test]
fn empty_matrices() {
    let empty = |m, n| Array2::<f64>::zeros((m, n));
    assert_eq!(matmul(empty(0, 3).view(), empty(3, 2).view()).dim(), (0, 2));
    assert_eq!(matmul(empty(2, 3).view(), empty(3, 0).view()).dim(), (2, 0));
    assert_eq!(matmul(empty(0, 0).view(), empty(0, 0).view()).dim(), (0, 0));
    // A sum without terms is zero.
    assert_eq!(matmul(empty(2, 0).view(), empty(0, 3).view()), empty(2, 3));

    let mut c = array![[1.0, 2.0], [3.0, f64::NAN]];
    matmul_into(1.0, empty(2, 0).view(), empty(0, 2).view(), 2.0, c.view_mut());
    assert_eq!(c[[1, 0]], 6.0);
    assert!(c[[1, 1]].is_nan());
    matmul_into(1.0, empty(2, 0).view(), empty(0, 2).view(), 0.0, c.view_mut());
    assert_eq!(c, empty(2, 2));
}

#[test]
fn a_matrix_may_stand_on_both_sides_and_repeat_its_rows() {
    let a = numbers::<f64, _>((20, 20), 5);
    assert_close(&matmul(a.view(), a.t()), &by_definition(1.0, &a, &a.t().to_owned(), 0.0, &a), 1e-13);
    let row = numbers::<f64, _>(20, 6);
    let rows = row.broadcast((20, 20)).expect("a row is broadcast to rows");
    assert_close(&matmul(a.view(), rows), &by_definition(1.0, &a, &rows.to_owned(), 0.0, &a), 1e-13);
}

#[test]
fn columns_and_rows() {
    for (m, n) in [(0, 3), (3, 0), (1, 1), (4, 3), (40, 30)] {
        let (a, x, y) = (numbers::<f64, _>((m, n), 1), numbers(n, 2), numbers(m, 3));
        assert_close(&matvec(a.view(), x.view()), &a.dot(&x), 1e-14);
        assert_close(&matvec(a.t(), y.slice(s![..;-1])), &a.t().dot(&y.slice(s![..;-1])), 1e-14);
        let expected = Array2::from_shape_fn((m, n), |(i, j)| y[i] * x[j]);
        assert_eq!(outer(y.view(), x.view()), expected);
    }
}

#[test]
#[should_panic(expected = "a 2 × 3 and a 2 × 3 matrix cannot be multiplied")]
fn operands_that_do_not_fit() {
    let a = Array2::<f64>::zeros((2, 3));
    matmul(a.view(), a.view());
}

#[test]
#[should_panic(expected = "the product of a 2 × 3 and a 3 × 4 matrix does not fit into a 4 × 2 matrix")]
fn results_that_do_not_fit() {
    let (a, b) = (Array2::<f32>::zeros((2, 3)), Array2::zeros((3, 4)));
    matmul_into(1.0, a.view(), b.view(), 0.0, Array2::zeros((4, 2)).view_mut());
}

#[test]
#[should_panic(expected = "overflow")]
fn results_too_large_for_the_address_space() {
    let long = Array2::<f64>::zeros((usize::MAX >> 2, 0));
    matmul(long.view(), long.t());
}
