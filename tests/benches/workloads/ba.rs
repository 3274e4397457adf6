//! Bundle adjustment as in ADBench: the sparse Jacobian of many observations, beside the same put together by hand.

use chainrule_examples::adbench::ba::{Input, Observation, Row, SparseMatrix};

use super::reprojection;

/// 10,000 observations of 1000 points by 50 cameras, all of them different.
pub(crate) fn input(count: usize) -> Input {
    let sights = reprojection::inputs(count);
    let (cameras, points) = (sights.len().div_ceil(200), sights.len().div_ceil(10));
    let observation = |(i, sight): (usize, &reprojection::Sight)| Observation {
        camera: i % cameras,
        point: i % points,
        feature: sight.3,
    };
    Input {
        cameras: sights[..cameras].iter().map(|sight| sight.0).collect(),
        points: sights[..points].iter().map(|sight| sight.1).collect(),
        observations: sights.iter().enumerate().map(observation).collect(),
        weights: sights.iter().map(|sight| sight.2).collect(),
    }
}

/// The Jacobian: the two rows of each observation in closed form and by one reverse sweep of the rotation.
pub(crate) fn by_hand(input: &Input) -> SparseMatrix {
    input.assembled(
        |i| {
            let (camera, point, weight, feature) = input.sight(i);
            rows(camera, point, weight, feature)
        },
        |weight| -2.0 * weight,
    )
}

/// A camera that is not turned has another formula.
#[inline(always)]
fn rows(camera: &[f64; 11], point: &[f64; 3], weight: f64, feature: &[f64; 2]) -> [Row; 2] {
    match camera[..3] == [0.0; 3] {
        true => reprojection::by_hand_unturned(camera, point, weight, feature),
        false => reprojection::by_hand(camera, point, weight, feature),
    }
}
