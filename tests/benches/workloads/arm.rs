//! A robot arm of six joints: the cost of a pose, by six joint angles and six link lengths, in about 200 operations.
//!
//! The arm carries a frame of three axes (forward, side, up) from its base to its hand. A yaw turns forward and side
//! about up, a pitch turns forward and up about side, a roll turns side and up about forward; each link then moves
//! the tip along one of the axes. The cost is the squared distance of the tip from a target, the misalignment of the
//! hand, a posture term on the angles and a penalty on lengths that leave their nominal values.

use chainrule::differentiable;

const TARGET: [f64; 3] = [1.1, 0.6, 0.8];
const APPROACH: [f64; 3] = [0.36, 0.48, -0.8];
const GRIP: [f64; 3] = [-0.8, 0.6, 0.0];
const NOMINAL: [f64; 6] = [0.4, 0.7, 0.6, 0.15, 0.25, 0.1];
const ALIGNMENT: f64 = 0.3;
const POSTURE: f64 = 0.01;
const STIFFNESS: f64 = 2.0;

/// The cost of a pose.
#[differentiable]
pub(crate) fn arm(angles: &[f64; 6], lengths: &[f64; 6]) -> f64 {
    let (s0, c0) = angles[0].sin_cos();
    let (s1, c1) = angles[1].sin_cos();
    let (s2, c2) = angles[2].sin_cos();
    let (s3, c3) = angles[3].sin_cos();
    let (s4, c4) = angles[4].sin_cos();
    let (s5, c5) = angles[5].sin_cos();

    // The base raises the arm; the yaw and the first pitch start from the axes of the world.
    let forward = [c1 * c0, c1 * s0, s1];
    let up = [-s1 * c0, -s1 * s0, c1];
    let tip = [lengths[1] * forward[0], lengths[1] * forward[1], lengths[0] + lengths[1] * forward[2]];

    // The second pitch, and its link forward.
    let turned = [c2 * forward[0] + s2 * up[0], c2 * forward[1] + s2 * up[1], c2 * forward[2] + s2 * up[2]];
    let up = [c2 * up[0] - s2 * forward[0], c2 * up[1] - s2 * forward[1], c2 * up[2] - s2 * forward[2]];
    let forward = turned;
    let tip = [
        tip[0] + lengths[2] * forward[0],
        tip[1] + lengths[2] * forward[1],
        tip[2] + lengths[2] * forward[2],
    ];

    // The roll of the forearm, whose link is an offset upward. The side axis is level until here.
    let side = [s3 * up[0] - c3 * s0, c3 * c0 + s3 * up[1], s3 * up[2]];
    let up = [c3 * up[0] + s3 * s0, c3 * up[1] - s3 * c0, c3 * up[2]];
    let tip = [tip[0] + lengths[3] * up[0], tip[1] + lengths[3] * up[1], tip[2] + lengths[3] * up[2]];

    // The pitch of the wrist, and its link forward.
    let turned = [c4 * forward[0] + s4 * up[0], c4 * forward[1] + s4 * up[1], c4 * forward[2] + s4 * up[2]];
    let up = [c4 * up[0] - s4 * forward[0], c4 * up[1] - s4 * forward[1], c4 * up[2] - s4 * forward[2]];
    let forward = turned;
    let tip = [
        tip[0] + lengths[4] * forward[0],
        tip[1] + lengths[4] * forward[1],
        tip[2] + lengths[4] * forward[2],
    ];

    // The roll of the hand, whose finger lies along the side.
    let side = [c5 * side[0] + s5 * up[0], c5 * side[1] + s5 * up[1], c5 * side[2] + s5 * up[2]];
    let miss_x = tip[0] + lengths[5] * side[0] - TARGET[0];
    let miss_y = tip[1] + lengths[5] * side[1] - TARGET[1];
    let miss_z = tip[2] + lengths[5] * side[2] - TARGET[2];

    let distance = miss_x * miss_x + miss_y * miss_y + miss_z * miss_z;
    let approach = forward[0] * APPROACH[0] + forward[1] * APPROACH[1] + forward[2] * APPROACH[2];
    let grip = side[0] * GRIP[0] + side[1] * GRIP[1] + side[2] * GRIP[2];
    let misalignment = 2.0 - approach - grip;
    let posture = 6.0 - c0 - c1 - c2 - c3 - c4 - c5;
    let excess = [
        lengths[0] - NOMINAL[0],
        lengths[1] - NOMINAL[1],
        lengths[2] - NOMINAL[2],
        lengths[3] - NOMINAL[3],
        lengths[4] - NOMINAL[4],
        lengths[5] - NOMINAL[5],
    ];
    let stretch = excess[0] * excess[0]
        + excess[1] * excess[1]
        + excess[2] * excess[2]
        + excess[3] * excess[3]
        + excess[4] * excess[4]
        + excess[5] * excess[5];
    distance + ALIGNMENT * misalignment + POSTURE * posture + STIFFNESS * stretch
}

type Axis = [f64; 3];

#[inline(always)]
fn dot(a: Axis, b: Axis) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// `p·a + q·b`.
#[inline(always)]
fn blend(p: f64, a: Axis, q: f64, b: Axis) -> Axis {
    [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
}

/// `a + q·b`.
#[inline(always)]
fn shift(a: Axis, q: f64, b: Axis) -> Axis {
    [a[0] + q * b[0], a[1] + q * b[1], a[2] + q * b[2]]
}

/// The cost and its gradient by angles and lengths, as one writes the reverse sweep by hand.
#[inline]
pub(crate) fn by_hand(angles: &[f64; 6], lengths: &[f64; 6]) -> (f64, ([f64; 6], [f64; 6])) {
    let (s0, c0) = angles[0].sin_cos();
    let (s1, c1) = angles[1].sin_cos();
    let (s2, c2) = angles[2].sin_cos();
    let (s3, c3) = angles[3].sin_cos();
    let (s4, c4) = angles[4].sin_cos();
    let (s5, c5) = angles[5].sin_cos();

    let forward1 = [c1 * c0, c1 * s0, s1];
    let up1 = [-s1 * c0, -s1 * s0, c1];
    let forward2 = blend(c2, forward1, s2, up1);
    let up2 = blend(c2, up1, -s2, forward1);
    let side3 = [s3 * up2[0] - c3 * s0, c3 * c0 + s3 * up2[1], s3 * up2[2]];
    let up3 = [c3 * up2[0] + s3 * s0, c3 * up2[1] - s3 * c0, c3 * up2[2]];
    let forward4 = blend(c4, forward2, s4, up3);
    let up4 = blend(c4, up3, -s4, forward2);
    let side5 = blend(c5, side3, s5, up4);
    let elbow = shift(shift([0.0, 0.0, lengths[0]], lengths[1], forward1), lengths[2], forward2);
    let tip = shift(shift(shift(elbow, lengths[3], up3), lengths[4], forward4), lengths[5], side5);
    let miss = shift(tip, -1.0, TARGET);
    let excess: [f64; 6] = std::array::from_fn(|link| lengths[link] - NOMINAL[link]);

    let misalignment = 2.0 - dot(forward4, APPROACH) - dot(side5, GRIP);
    let posture = 6.0 - c0 - c1 - c2 - c3 - c4 - c5;
    let stretch: f64 = excess.iter().map(|excess| excess * excess).sum();
    let value = dot(miss, miss) + ALIGNMENT * misalignment + POSTURE * posture + STIFFNESS * stretch;

    // The tip moves with every link, so one cotangent serves them all.
    let d_tip = blend(1.0, miss, 1.0, miss);
    let above = [dot(d_tip, forward1), dot(d_tip, forward2), dot(d_tip, up3), dot(d_tip, forward4)];
    let along = [d_tip[2], above[0], above[1], above[2], above[3], dot(d_tip, side5)];
    let d_lengths = std::array::from_fn(|link| along[link] + 2.0 * STIFFNESS * excess[link]);

    let d_side5 = blend(lengths[5], d_tip, -ALIGNMENT, GRIP);
    let d_c5 = dot(d_side5, side3) - POSTURE;
    let d_s5 = dot(d_side5, up4);
    let d_side3 = [c5 * d_side5[0], c5 * d_side5[1], c5 * d_side5[2]];
    let d_up4 = [s5 * d_side5[0], s5 * d_side5[1], s5 * d_side5[2]];

    let d_forward4 = blend(lengths[4], d_tip, -ALIGNMENT, APPROACH);
    let d_c4 = dot(d_forward4, forward2) + dot(d_up4, up3) - POSTURE;
    let d_s4 = dot(d_forward4, up3) - dot(d_up4, forward2);
    let d_up3 = shift(blend(s4, d_forward4, c4, d_up4), lengths[3], d_tip);
    let d_forward2 = shift(blend(c4, d_forward4, -s4, d_up4), lengths[2], d_tip);

    let level_side = d_side3[1] * c0 - d_side3[0] * s0;
    let level_up = d_up3[1] * c0 - d_up3[0] * s0;
    let d_c3 = level_side + dot(d_up3, up2) - POSTURE;
    let d_s3 = dot(d_side3, up2) - level_up;
    let d_up2 = blend(s3, d_side3, c3, d_up3);

    let d_c2 = dot(d_forward2, forward1) + dot(d_up2, up1) - POSTURE;
    let d_s2 = dot(d_forward2, up1) - dot(d_up2, forward1);
    let d_up1 = blend(s2, d_forward2, c2, d_up2);
    let d_forward1 = shift(blend(c2, d_forward2, -s2, d_up2), lengths[1], d_tip);

    let d_c1 = d_forward1[0] * c0 + d_forward1[1] * s0 + d_up1[2] - POSTURE;
    let d_s1 = d_forward1[2] - d_up1[0] * c0 - d_up1[1] * s0;
    let d_c0 = d_forward1[0] * c1 - d_up1[0] * s1 + c3 * d_side3[1] - s3 * d_up3[1] - POSTURE;
    let d_s0 = d_forward1[1] * c1 - d_up1[1] * s1 - c3 * d_side3[0] + s3 * d_up3[0];
    let d_angles = [
        d_s0 * c0 - d_c0 * s0,
        d_s1 * c1 - d_c1 * s1,
        d_s2 * c2 - d_c2 * s2,
        d_s3 * c3 - d_c3 * s3,
        d_s4 * c4 - d_c4 * s4,
        d_s5 * c5 - d_c5 * s5,
    ];
    (value, (d_angles, d_lengths))
}

/// Poses: joint angles and link lengths.
pub(crate) fn inputs(count: usize) -> Vec<([f64; 6], [f64; 6])> {
    let pose = |point: &Vec<f64>| {
        let angles = std::array::from_fn(|joint| 2.4 * point[joint] - 1.2);
        let lengths = std::array::from_fn(|link| NOMINAL[link] * (0.8 + 0.4 * point[6 + link]));
        (angles, lengths)
    };
    super::spread(12, count).iter().map(pose).collect()
}
