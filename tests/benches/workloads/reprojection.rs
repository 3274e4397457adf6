//! The reprojection residual of bundle adjustment and its 2 × 15 Jacobian.
//!
//! A camera is `[r₁, r₂, r₃, C₁, C₂, C₃, f, u₀, v₀, k₁, k₂]`: the axis of its rotation scaled by the angle, its centre,
//! focal length, principal point and radial distortion. The point `X` is turned by Rodrigues' formula,
//! `Y = X′ cos θ + (a × X′) sin θ + a (a·X′)(1 − cos θ)` with `X′ = X − C`, `θ = ‖r‖` and `a = r/θ`, projected to
//! `p = (Y₁, Y₂)/Y₃` and distorted to `f·p·(1 + k₁s + k₂s²) + (u₀, v₀)` with `s = ‖p‖²`. The residual is the weighted
//! difference from where the point was seen. The rotation has to differ from zero.

use std::array;
use std::ops::{Add, Mul, Sub};

use chainrule::differentiable;

/// The gradient of one component of the residual: by camera, point and weight.
pub(crate) type Row = ([f64; 11], [f64; 3], f64);

/// The weighted difference between where a camera sees a point and where the point was observed.
#[differentiable]
pub(crate) fn reprojection(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] observed: &[f64; 2],
) -> [f64; 2] {
    let [r1, r2, r3, c1, c2, c3, focal, u0, v0, k1, k2] = *camera;
    let theta = (r1 * r1 + r2 * r2 + r3 * r3).sqrt();
    let (sine, cosine) = theta.sin_cos();
    let (a1, a2, a3) = (r1 / theta, r2 / theta, r3 / theta);
    let (x1, x2, x3) = (point[0] - c1, point[1] - c2, point[2] - c3);
    let along = (a1 * x1 + a2 * x2 + a3 * x3) * (1.0 - cosine);
    let y1 = x1 * cosine + (a2 * x3 - a3 * x2) * sine + a1 * along;
    let y2 = x2 * cosine + (a3 * x1 - a1 * x3) * sine + a2 * along;
    let y3 = x3 * cosine + (a1 * x2 - a2 * x1) * sine + a3 * along;
    let (p1, p2) = (y1 / y3, y2 / y3);
    let s = p1 * p1 + p2 * p2;
    let distortion = 1.0 + k1 * s + k2 * s * s;
    let (u, v) = (focal * p1 * distortion + u0, focal * p2 * distortion + v0);
    [weight * (u - observed[0]), weight * (v - observed[1])]
}

type Vector = [f64; 3];

#[inline(always)]
fn dot(a: Vector, b: Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[inline(always)]
fn cross(a: Vector, b: Vector) -> Vector {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// A cotangent of each of the two residuals, side by side: they fill a register of the machine together.
#[derive(Clone, Copy)]
struct Pair([f64; 2]);

impl Pair {
    #[inline(always)]
    fn dot(pairs: [Pair; 3], vector: Vector) -> Pair {
        pairs[0] * vector[0] + pairs[1] * vector[1] + pairs[2] * vector[2]
    }

    #[inline(always)]
    fn cross(pairs: [Pair; 3], vector: Vector) -> [Pair; 3] {
        [
            pairs[1] * vector[2] - pairs[2] * vector[1],
            pairs[2] * vector[0] - pairs[0] * vector[2],
            pairs[0] * vector[1] - pairs[1] * vector[0],
        ]
    }
}

impl Add for Pair {
    type Output = Pair;

    #[inline(always)]
    fn add(self, other: Pair) -> Pair {
        Pair([self.0[0] + other.0[0], self.0[1] + other.0[1]])
    }
}

impl Sub for Pair {
    type Output = Pair;

    #[inline(always)]
    fn sub(self, other: Pair) -> Pair {
        Pair([self.0[0] - other.0[0], self.0[1] - other.0[1]])
    }
}

impl Mul<f64> for Pair {
    type Output = Pair;

    #[inline(always)]
    fn mul(self, factor: f64) -> Pair {
        Pair([self.0[0] * factor, self.0[1] * factor])
    }
}

/// What Rodrigues' formula made on the way forward, for the reverse sweep.
struct Turn {
    axis: Vector,
    moved: Vector,
    swept: Vector,
    per_theta: f64,
    sine: f64,
    cosine: f64,
    lift: f64,
    along: f64,
}

impl Turn {
    /// From the cotangents of the turned point those of the rotation `r` and of the point before it.
    #[inline(always)]
    fn pull_back(&self, d_y: [Pair; 3]) -> ([Pair; 3], [Pair; 3]) {
        let (axis, moved) = (self.axis, self.moved);
        let d_along = Pair::dot(d_y, axis);
        let d_lift = d_along * (1.0 - self.cosine);
        let twist = Pair::cross(d_y, axis);
        let lever = Pair::cross(d_y, moved);
        let d_moved: [Pair; 3] =
            array::from_fn(|i| d_y[i] * self.cosine + twist[i] * self.sine + d_lift * axis[i]);
        let d_axis: [Pair; 3] =
            array::from_fn(|i| d_y[i] * self.along - lever[i] * self.sine + d_lift * moved[i]);
        let d_cosine = Pair::dot(d_y, moved) - d_along * self.lift;
        let d_theta = Pair::dot(d_y, self.swept) * self.cosine
            - d_cosine * self.sine
            - Pair::dot(d_axis, axis) * self.per_theta;
        (array::from_fn(|i| d_axis[i] * self.per_theta + d_theta * axis[i]), d_moved)
    }
}

/// The Jacobian as one writes it by hand: the projection's two rows in closed form, then the reverse sweep of the
/// rotation for both rows at once.
#[inline]
pub(crate) fn by_hand(camera: &[f64; 11], point: &[f64; 3], weight: f64, observed: &[f64; 2]) -> [Row; 2] {
    let [r1, r2, r3, c1, c2, c3, ..] = *camera;
    let theta = (r1 * r1 + r2 * r2 + r3 * r3).sqrt();
    let per_theta = 1.0 / theta;
    let (sine, cosine) = theta.sin_cos();
    let axis = [r1 * per_theta, r2 * per_theta, r3 * per_theta];
    let moved = [point[0] - c1, point[1] - c2, point[2] - c3];
    let swept = cross(axis, moved);
    let lift = dot(axis, moved);
    let along = lift * (1.0 - cosine);
    let y: Vector = array::from_fn(|i| moved[i] * cosine + swept[i] * sine + axis[i] * along);
    let turn = Turn { axis, moved, swept, per_theta, sine, cosine, lift, along };
    projected(camera, y, weight, observed, |d_y| turn.pull_back(d_y))
}

/// The same for a camera that is not turned, near which `Y = X′ + r × X′`.
#[inline]
pub(crate) fn by_hand_unturned(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    observed: &[f64; 2],
) -> [Row; 2] {
    let [r1, r2, r3, c1, c2, c3, ..] = *camera;
    let (r, moved) = ([r1, r2, r3], [point[0] - c1, point[1] - c2, point[2] - c3]);
    let swept = cross(r, moved);
    let y: Vector = array::from_fn(|i| moved[i] + swept[i]);
    projected(camera, y, weight, observed, |d_y| {
        let (twist, lever) = (Pair::cross(d_y, r), Pair::cross(d_y, moved));
        (array::from_fn(|i| lever[i] * -1.0), array::from_fn(|i| d_y[i] + twist[i]))
    })
}

/// The rows of the projection of `y`; `pull_back` gives the cotangents of the rotation and of the point before it.
#[inline(always)]
fn projected(
    camera: &[f64; 11],
    y: Vector,
    weight: f64,
    observed: &[f64; 2],
    pull_back: impl FnOnce([Pair; 3]) -> ([Pair; 3], [Pair; 3]),
) -> [Row; 2] {
    let [.., focal, u0, v0, k1, k2] = *camera;
    let depth = 1.0 / y[2];
    let [p1, p2] = [y[0] * depth, y[1] * depth];
    let s = p1 * p1 + p2 * p2;
    let distortion = 1.0 + s * (k1 + k2 * s);
    let gain = weight * focal;
    let straight = gain * distortion;
    let bend = 2.0 * gain * (k1 + 2.0 * k2 * s);
    let d_p1 = Pair([straight + bend * p1 * p1, bend * p1 * p2]);
    let d_p2 = Pair([bend * p1 * p2, straight + bend * p2 * p2]);
    let (d_y1, d_y2) = (d_p1 * depth, d_p2 * depth);
    let (d_r, d_x) = pull_back([d_y1, d_y2, d_y1 * -p1 + d_y2 * -p2]);

    let p = Pair([p1, p2]);
    let d_focal = p * (weight * distortion);
    let d_k1 = p * gain * s;
    let d_k2 = d_k1 * s;
    let misfit = [focal * p1 * distortion + u0 - observed[0], focal * p2 * distortion + v0 - observed[1]];
    let centre = [[weight, 0.0], [0.0, weight]];
    array::from_fn(|row| {
        let [r1, r2, r3] = d_r.map(|pair| pair.0[row]);
        let [x1, x2, x3] = d_x.map(|pair| pair.0[row]);
        let [f, k1, k2] = [d_focal, d_k1, d_k2].map(|pair| pair.0[row]);
        let d_camera = [r1, r2, r3, -x1, -x2, -x3, f, centre[row][0], centre[row][1], k1, k2];
        (d_camera, [x1, x2, x3], misfit[row])
    })
}

/// A camera, a point, a weight and where the point was observed.
pub(crate) type Sight = ([f64; 11], [f64; 3], f64, [f64; 2]);

/// Cameras of a plausible scene, each looking at a point in front of it.
pub(crate) fn inputs(count: usize) -> Vec<Sight> {
    let sight = |q: &Vec<f64>| {
        let rotation = [0.2 + q[0], q[1] - 0.4, 0.8 * q[2] - 0.3];
        let centre = [q[3] - 0.5, q[4] - 0.5, q[5] - 6.0];
        let lens = [500.0 + 100.0 * q[6], 320.0, 240.0, 0.1 * q[7] - 0.05, 0.02 * q[8] - 0.01];
        let camera: [f64; 11] = [
            rotation[0],
            rotation[1],
            rotation[2],
            centre[0],
            centre[1],
            centre[2],
            lens[0],
            lens[1],
            lens[2],
            lens[3],
            lens[4],
        ];
        let point = [q[9] - 0.5, q[10] - 0.5, q[11] - 0.5];
        (camera, point, 0.5 + q[12], [640.0 * q[13], 480.0 * q[14]])
    };
    super::spread(15, count).iter().map(sight).collect()
}
