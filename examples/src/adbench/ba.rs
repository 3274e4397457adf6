//! BA: the residuals of bundle adjustment and their sparse Jacobian.
//!
//! A camera is `[r₁, r₂, r₃, C₁, C₂, C₃, f, u₀, v₀, k₁, k₂]`: the axis of its rotation scaled by the angle, its centre,
//! focal length, principal point and radial distortion. It sees a point `X` at `f·p·(1 + k₁s + k₂s²) + (u₀, v₀)`, where
//! `Y = X′ cos θ + (a × X′) sin θ + a (a·X′)(1 − cos θ)` is the point as the camera stands (Rodrigues' formula with
//! `X′ = X − C`, `θ = ‖r‖`, `a = r/θ`; `Y = X′ + r × X′` for `r = 0`), `p = (Y₁, Y₂)/Y₃` and `s = ‖p‖²`. An observation
//! has a weight `w`, the error `w (seen − observed)` of two components, and the error `1 − w²` of the weight itself.
//!
//! Source: F. Šrajer, Z. Kukelova, A. Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some
//! problems in computer vision and machine learning", 2018.

use std::path::Path;

use chainrule::differentiable;
use serde::Deserialize;

use super::Problem;
use super::fields::{InputError, Text};
use super::golden::{Comparison, GoldenError};

/// The number of parameters of a camera.
pub const CAMERA: usize = 11;

/// The gradient of one component of an error: by camera, point and weight.
pub type Row = ([f64; CAMERA], [f64; 3], f64);

/// A camera has seen a point somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Which camera.
    pub camera: usize,
    /// Which point.
    pub point: usize,
    /// Where.
    pub feature: [f64; 2],
}

/// Cameras, points, and what the cameras have seen of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The cameras.
    pub cameras: Vec<[f64; CAMERA]>,
    /// The points.
    pub points: Vec<[f64; 3]>,
    /// The observations.
    pub observations: Vec<Observation>,
    /// The weight of each observation.
    pub weights: Vec<f64>,
}

/// All errors.
#[derive(Clone, Debug, PartialEq)]
pub struct Errors {
    /// Of the projections.
    pub reprojection: Vec<[f64; 2]>,
    /// Of the weights.
    pub weight: Vec<f64>,
}

/// A sparse matrix, row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SparseMatrix {
    /// Where each row begins among the entries; after the last row their number.
    pub starts: Vec<usize>,
    /// The column of each entry.
    pub columns: Vec<usize>,
    /// The entries.
    pub values: Vec<f64>,
}

impl SparseMatrix {
    /// An empty matrix, with room for so many rows and entries.
    pub fn with_capacity(rows: usize, entries: usize) -> Self {
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        Self { starts, columns: Vec::with_capacity(entries), values: Vec::with_capacity(entries) }
    }

    /// Adds entries side by side to the row that is being filled.
    pub fn extend(&mut self, first: usize, values: &[f64]) {
        self.columns.extend(first..first + values.len());
        self.values.extend_from_slice(values);
    }

    /// Ends the row that is being filled.
    pub fn end_row(&mut self) {
        self.starts.push(self.values.len());
    }

    /// The columns and the entries of a row.
    pub fn row(&self, row: usize) -> (&[usize], &[f64]) {
        let entries = self.starts[row]..self.starts[row + 1];
        (&self.columns[entries.clone()], &self.values[entries])
    }
}

impl Input {
    /// Reads `n m p`, then one camera, one point, one weight and one observed place: all are alike. Observation `i` joins
    /// camera `i mod n` and point `i mod m`.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        Self::parse(&Text::read(path)?)
    }

    /// The same, from text.
    pub fn parse(text: &Text) -> Result<Self, InputError> {
        let mut rows = text.rows();
        let mut header = rows.row("n")?;
        let (cameras, points, count) = (header.count("n")?, header.count("m")?, header.count("p")?);
        header.end()?;
        let camera = rows.arrays("camera", 1)?[0];
        let point = rows.arrays("point", 1)?[0];
        let weight = rows.matrix("weight", 1, 1)?[0];
        let feature = rows.arrays("feature", 1)?[0];
        rows.end()?;
        let observation = |i| Observation { camera: i % cameras, point: i % points, feature };
        Ok(Self {
            cameras: vec![camera; cameras],
            points: vec![point; points],
            observations: (0..count).map(observation).collect(),
            weights: vec![weight; count],
        })
    }

    /// What stands at an observation: the camera, the point, the weight and the observed place.
    pub fn sight(&self, index: usize) -> (&[f64; CAMERA], &[f64; 3], f64, &[f64; 2]) {
        let Observation { camera, point, feature } = &self.observations[index];
        (&self.cameras[*camera], &self.points[*point], self.weights[index], feature)
    }

    /// The matrix whose rows are the gradients of all errors: two for each observation, then one for each weight. Its
    /// columns are the cameras' parameters, the points' coordinates, the weights.
    pub fn assembled(
        &self,
        rows: impl Fn(usize) -> [Row; 2],
        weight_row: impl Fn(f64) -> f64,
    ) -> SparseMatrix {
        let count = self.observations.len();
        let mut matrix = SparseMatrix::with_capacity(3 * count, (2 * (CAMERA + 3 + 1) + 1) * count);
        let first_point = CAMERA * self.cameras.len();
        let first_weight = first_point + 3 * self.points.len();
        for (i, observation) in self.observations.iter().enumerate() {
            for (by_camera, by_point, by_weight) in rows(i) {
                matrix.extend(CAMERA * observation.camera, &by_camera);
                matrix.extend(first_point + 3 * observation.point, &by_point);
                matrix.extend(first_weight + i, &[by_weight]);
                matrix.end_row();
            }
        }
        for (i, weight) in self.weights.iter().enumerate() {
            matrix.extend(first_weight + i, &[weight_row(*weight)]);
            matrix.end_row();
        }
        matrix
    }
}

impl Problem for Input {
    type Value = Errors;
    type Derivative = SparseMatrix;
    type Golden = Golden;

    fn objective(&self) -> Errors {
        let error = |i| {
            let (camera, point, weight, feature) = self.sight(i);
            reprojection_error(camera, point, weight, feature)
        };
        Errors {
            reprojection: (0..self.observations.len()).map(error).collect(),
            weight: self.weights.iter().map(|weight| weight_error(*weight)).collect(),
        }
    }

    fn derivative(&self) -> SparseMatrix {
        let rows = |i| {
            let (camera, point, weight, feature) = self.sight(i);
            reprojection_error::jacobian(camera, point, weight, feature)
        };
        self.assembled(rows, weight_error::grad)
    }

    fn summary(errors: &Errors) -> String {
        let squares =
            errors.reprojection.as_flattened().iter().chain(&errors.weight).map(|error| error * error);
        format!("{} (sum of the squared errors)", squares.sum::<f64>())
    }

    fn compare(
        &self,
        errors: &Errors,
        jacobian: &SparseMatrix,
        golden: &Golden,
        comparison: &mut Comparison,
    ) -> Result<(), GoldenError> {
        let count = self.observations.len();
        comparison.length("observations", count, golden.count)?;
        for (i, (error, weight_error)) in errors.reprojection.iter().zip(&errors.weight).enumerate() {
            comparison.list(format_args!("reproj_err[{i}]"), error, &golden.reprojection)?;
            comparison.number(format_args!("w_err[{i}]"), *weight_error, golden.weight);
        }
        for i in 0..count {
            for (component, block) in golden.block.iter().enumerate() {
                let (_, values) = jacobian.row(2 * i + component);
                comparison.list(format_args!("J_block[{i}][{component}]"), values, block)?;
            }
            let (_, by_weight) = jacobian.row(2 * count + i);
            comparison.list(format_args!("dwerr_dw[{i}]"), by_weight, &[golden.by_weight])?;
        }
        Ok(())
    }
}

/// The reference results: every observation has the same.
#[derive(Clone, Debug, Deserialize)]
pub struct Golden {
    #[serde(rename = "p")]
    count: usize,
    #[serde(rename = "reproj_err_each_obs")]
    reprojection: [f64; 2],
    #[serde(rename = "w_err_each_obs")]
    weight: f64,
    #[serde(rename = "J_block_2x15_cols_cam11_X3_w1")]
    block: [Vec<f64>; 2],
    #[serde(rename = "dwerr_dw")]
    by_weight: f64,
}

/// The weighted difference between where a camera sees a point and where the point was observed.
#[differentiable]
pub fn reprojection_error(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] feature: &[f64; 2],
) -> [f64; 2] {
    let [r1, r2, r3, c1, c2, c3, focal, u0, v0, k1, k2] = *camera;
    let (x1, x2, x3) = (point[0] - c1, point[1] - c2, point[2] - c3);
    let square = r1 * r1 + r2 * r2 + r3 * r3;
    let (y1, y2, y3) = if square != 0.0 {
        let theta = square.sqrt();
        let (sine, cosine) = theta.sin_cos();
        let (a1, a2, a3) = (r1 / theta, r2 / theta, r3 / theta);
        let along = (a1 * x1 + a2 * x2 + a3 * x3) * (1.0 - cosine);
        (
            x1 * cosine + (a2 * x3 - a3 * x2) * sine + a1 * along,
            x2 * cosine + (a3 * x1 - a1 * x3) * sine + a2 * along,
            x3 * cosine + (a1 * x2 - a2 * x1) * sine + a3 * along,
        )
    } else {
        (x1 + (r2 * x3 - r3 * x2), x2 + (r3 * x1 - r1 * x3), x3 + (r1 * x2 - r2 * x1))
    };
    let (p1, p2) = (y1 / y3, y2 / y3);
    let s = p1 * p1 + p2 * p2;
    let distortion = 1.0 + k1 * s + k2 * s * s;
    let (u, v) = (focal * p1 * distortion + u0, focal * p2 * distortion + v0);
    [weight * (u - feature[0]), weight * (v - feature[1])]
}

/// `1 − w²`: weights are to stay near one.
#[differentiable]
pub fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}
