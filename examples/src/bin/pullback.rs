//! Vectors in, vectors out: the pullback of a function is the product with its transposed Jacobian.
//!
//! Let `J` be the Jacobian of `f: ℝⁿ → ℝᵐ`. Two products with it come at the cost of a constant times `f`, and
//! neither forms `J`:
//!
//! - forward, `f::jvp`: the tangent `J·d` of the result for a tangent `d` of the arguments,
//! - backward, `f::vjp`: the pullback `v ↦ Jᵀ·v` of a cotangent of the result.
//!
//! They are adjoint to each other, `⟨v, J·d⟩ = ⟨Jᵀ·v, d⟩`. `f::jacobian` gives all rows of `J`. For a scalar function
//! with Hessian `H`, the tangent of the gradient along `d` is `H·d` (`f::hvp`), again without forming `H`
//! (`f::hessian`).
//!
//! ```text
//! cargo run --release --bin pullback
//! ```

use approx::assert_relative_eq;
use chainrule::differentiable;

/// Spherical coordinates: radius, polar angle and azimuth to a point of space.
#[differentiable(inspect)]
fn spherical(q: [f64; 3]) -> [f64; 3] {
    let [radius, polar, azimuth] = q;
    let across = radius * polar.sin();
    [across * azimuth.cos(), across * azimuth.sin(), radius * polar.cos()]
}

/// The Jacobian of spherical coordinates as the books have it.
fn spherical_jacobian([radius, polar, azimuth]: [f64; 3]) -> [[f64; 3]; 3] {
    let ((sp, cp), (sa, ca)) = (polar.sin_cos(), azimuth.sin_cos());
    [
        [sp * ca, radius * cp * ca, -radius * sp * sa],
        [sp * sa, radius * cp * sa, radius * sp * ca],
        [cp, -radius * sp, 0.0],
    ]
}

/// A scalar function with a full Hessian: two springs and an attraction.
#[differentiable(second_order, inspect)]
fn energy(x: [f64; 3]) -> f64 {
    let left = x[0] * x[1] - 1.0;
    let right = x[1] - x[2] * x[2];
    left * left + 0.5 * right * right - (-x[0] * x[2]).exp()
}

/// The Hessian of [`energy()`], worked out on paper.
fn energy_hessian([x, y, z]: [f64; 3]) -> [[f64; 3]; 3] {
    let attraction = (-x * z).exp();
    let xx = 2.0 * y * y - z * z * attraction;
    let xy = 4.0 * x * y - 2.0;
    let xz = attraction * (1.0 - x * z);
    let yy = 2.0 * x * x + 1.0;
    let zz = 6.0 * z * z - 2.0 * y - x * x * attraction;
    [[xx, xy, xz], [xy, yy, -2.0 * z], [xz, -2.0 * z, zz]]
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn times(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| dot(row, vector))
}

fn transposed(matrix: [[f64; 3]; 3]) -> [[f64; 3]; 3] {
    std::array::from_fn(|row| std::array::from_fn(|column| matrix[column][row]))
}

fn assert_close(left: [f64; 3], right: [f64; 3]) {
    for (l, r) in left.iter().zip(&right) {
        assert_relative_eq!(l, r, max_relative = 1e-12, epsilon = 1e-13);
    }
}

/// The Jacobian, and both products with it, against the full matrix.
pub(crate) fn check_jacobian(q: [f64; 3], v: [f64; 3], d: [f64; 3]) {
    let jacobian = spherical_jacobian(q);
    let (value, pullback) = spherical::vjp(q);
    let (_, tangent) = spherical::jvp(q, d);
    let cotangent = pullback(v);
    println!("f({q:.3?}) = {value:.6?}");
    println!("J·d  = {tangent:.6?}");
    println!("Jᵀ·v = {cotangent:.6?}");

    assert_close(tangent, times(jacobian, d));
    assert_close(cotangent, times(transposed(jacobian), v));
    assert_relative_eq!(dot(v, tangent), dot(cotangent, d), max_relative = 1e-12);
    for (row, known) in spherical::jacobian(q).into_iter().zip(jacobian) {
        assert_close(row, known);
    }
    // One pullback serves every cotangent: the unit vectors give the rows of the Jacobian.
    assert_close(pullback([1.0, 0.0, 0.0]), jacobian[0]);
    assert_close(pullback([0.0, 1.0, 0.0]), jacobian[1]);
    assert_close(pullback([0.0, 0.0, 1.0]), jacobian[2]);
}

/// The Hessian, and the product with it, against the full matrix.
pub(crate) fn check_hessian(x: [f64; 3], d: [f64; 3]) {
    let hessian = energy_hessian(x);
    let product = energy::hvp(x, d);
    println!("H·d  = {product:.6?}");

    assert_close(product, times(hessian, d));
    for (row, known) in energy::hessian(x).into_iter().zip(hessian) {
        assert_close(row, known);
    }
}

pub(crate) fn main() {
    println!("{}", spherical::graph());
    check_jacobian([2.0, 0.6, -1.1], [0.5, -1.0, 2.0], [0.25, 1.0, -0.75]);
    println!("\n{}", energy::graph());
    check_hessian([0.8, 1.3, -0.4], [1.0, -0.5, 0.25]);
    println!("\nboth products are those of the full matrices");
}
