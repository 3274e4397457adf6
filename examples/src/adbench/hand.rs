//! HAND: where the points of a hand's surface are, against where they were measured, by the hand's pose.
//!
//! A pose `θ` has 26 numbers: an axis-angle rotation, a translation, and for each finger four angles: the first movable
//! bone takes flexion and abduction, the next two flexion only. A bone's matrix is that of its parent times its own at
//! rest times `R = R_z(abduction) R_x(flexion)`; with the inverse of its place at rest that gives the map `T_b` by which
//! the bone carries the surface along. A vertex lies at `Σ_b w_b T_b (x, 1)`, the whole hand is then rotated and moved,
//! and the residual is the measured point minus the vertex (simple), or minus a point of a triangle with barycentric
//! coordinates `u`, which are parameters as well (complicated).
//!
//! The Jacobian is dense in the pose of the whole hand and sparse in the fingers: an angle moves the bones of one finger,
//! and a vertex hangs on few bones. So it is put together from the tangents of the parts.
//!
//! Source: J. Taylor et al., "User-specific hand modeling from monocular depth sequences", 2014, as in F. Šrajer,
//! Z. Kukelova, A. Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some problems in computer
//! vision and machine learning", 2018.

use std::path::Path;

use chainrule::differentiable;
use serde::Deserialize;

use super::Problem;
use super::fields::{InputError, Text};
use super::golden::{Comparison, GoldenError};

/// The number of parameters of a pose.
pub const POSE: usize = 26;

const BONES: usize = 22;
const FINGERS: usize = 5;
/// The angles of a finger.
const ANGLES: usize = 4;
/// The movable bones of a finger.
const LINKS: usize = 3;

/// The upper three rows of an affine map's matrix, row by row.
pub type Affine = [f64; 12];

/// A point of the surface.
#[derive(Clone, Debug, PartialEq)]
pub struct Vertex {
    /// Where it is at rest.
    pub position: [f64; 3],
    /// The bones that it hangs on, with their weights.
    pub weights: Vec<(usize, f64)>,
    /// The fingers whose angles move it.
    pub fingers: Vec<usize>,
}

/// A movable bone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Its matrix at rest, seen from its parent.
    pub relative: Affine,
    /// The inverse of its matrix at rest.
    pub inverse: Affine,
}

/// The bones of a finger that move.
#[derive(Clone, Debug, PartialEq)]
pub struct Finger {
    /// The matrix of the bone that carries the first of them, which does not move.
    pub knuckle: Affine,
    /// From the palm to the tip.
    pub links: [Link; LINKS],
}

/// A hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// How each bone carries the surface along while no angle differs from zero.
    pub rest: Vec<Affine>,
    /// The fingers.
    pub fingers: Vec<Finger>,
    /// The surface.
    pub vertices: Vec<Vertex>,
    /// The vertices of its triangles.
    pub triangles: Vec<[usize; 3]>,
}

/// A measured point.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it was measured.
    pub point: [f64; 3],
    /// The vertex, or the triangle, that it belongs to.
    pub place: usize,
}

/// A hand, a pose and what was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The hand.
    pub model: Model,
    /// The measured points.
    pub marks: Vec<Mark>,
    /// The places of the points within their triangles; none if they belong to vertices.
    pub places: Option<Vec<[f64; 2]>>,
    /// The pose.
    pub pose: [f64; POSE],
}

/// A dense matrix, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The number of columns.
    pub width: usize,
    /// The entries.
    pub entries: Vec<f64>,
}

impl Model {
    /// Reads `bones.txt`, `vertices.txt` and `triangles.txt` of a folder.
    pub fn read(folder: &Path) -> Result<Self, InputError> {
        let (rest, fingers) = bones(&Text::read(&folder.join("bones.txt"))?)?;
        let vertices = vertices(&Text::read(&folder.join("vertices.txt"))?)?;
        let triangles = triangles(&Text::read(&folder.join("triangles.txt"))?, vertices.len())?;
        Ok(Self { rest, fingers, vertices, triangles })
    }
}

/// The first movable bone of a finger.
fn first_link(finger: usize) -> usize {
    2 + 4 * finger
}

/// The finger and the link in it that a bone is, if it moves.
fn link_of(bone: usize) -> Option<(usize, usize)> {
    let place = bone.checked_sub(first_link(0))?;
    let (finger, link) = (place / (LINKS + 1), place % (LINKS + 1));
    (finger < FINGERS && link < LINKS).then_some((finger, link))
}

/// Lines `name:parent:matrix at rest, seen from the parent:inverse of the matrix at rest`.
fn bones(text: &Text) -> Result<(Vec<Affine>, Vec<Finger>), InputError> {
    let mut rows = text.rows_between_colons();
    let (mut links, mut placed): (Vec<Link>, Vec<Affine>) = (Vec::new(), Vec::new());
    for bone in 0..BONES {
        let mut row = rows.row("name")?;
        row.text("name")?;
        let parent = match (0..FINGERS).any(|finger| (0..LINKS).any(|link| bone == first_link(finger) + link))
        {
            true => Some(row.fixed("parent", bone - 1)?),
            false => row.index_or_none("parent", bone)?,
        };
        let link =
            Link { relative: affine(row.numbers("relative")?), inverse: affine(row.numbers("inverse")?) };
        row.end()?;
        let matrix = parent.map_or(link.relative, |parent| product(&placed[parent], &link.relative));
        links.push(link);
        placed.push(matrix);
    }
    rows.end()?;
    let rest = placed.iter().zip(&links).map(|(matrix, link)| product(matrix, &link.inverse)).collect();
    let finger = |finger| {
        let first = first_link(finger);
        Finger { knuckle: placed[first - 1], links: [links[first], links[first + 1], links[first + 2]] }
    };
    Ok((rest, (0..FINGERS).map(finger).collect()))
}

/// The upper rows of a matrix of four rows, whose last row is that of the identity.
fn affine(matrix: [f64; 16]) -> Affine {
    std::array::from_fn(|place| matrix[place])
}

/// Lines `x:y:z:five more:number of bones:(bone:weight) for each`.
fn vertices(text: &Text) -> Result<Vec<Vertex>, InputError> {
    let mut rows = text.rows_between_colons();
    let mut vertices = Vec::new();
    while let Some(mut row) = rows.next_row() {
        let position = row.numbers("position")?;
        row.numbers::<5>("unused")?;
        let count = row.count("number of bones")?;
        let mut weights = Vec::new();
        for place in 0..count {
            let bone = row.index(format_args!("bone[{place}]"), BONES)?;
            weights.push((bone, row.number(format_args!("weight[{place}]"))?));
        }
        row.end()?;
        let moves = |finger: &usize| {
            let first = first_link(*finger);
            weights.iter().any(|(bone, _)| (first..first + LINKS).contains(bone))
        };
        let fingers = (0..FINGERS).filter(moves).collect();
        vertices.push(Vertex { position, weights, fingers });
    }
    Ok(vertices)
}

/// Lines `vertex:vertex:vertex`.
fn triangles(text: &Text, vertices: usize) -> Result<Vec<[usize; 3]>, InputError> {
    let mut rows = text.rows_between_colons();
    let mut triangles = Vec::new();
    while let Some(mut row) = rows.next_row() {
        let mut corners = [0; 3];
        for (i, corner) in corners.iter_mut().enumerate() {
            *corner = row.index(format_args!("vertex[{i}]"), vertices)?;
        }
        row.end()?;
        triangles.push(corners);
    }
    Ok(triangles)
}

impl Input {
    /// Reads `N 26`, a line `vertex or triangle, point` for each measured point, for the complicated problem a line `u` for
    /// each, and the pose, a number on each line.
    pub fn read(path: &Path, model: Model, complicated: bool) -> Result<Self, InputError> {
        Self::parse(&Text::read(path)?, model, complicated)
    }

    /// The same, from text.
    pub fn parse(text: &Text, model: Model, complicated: bool) -> Result<Self, InputError> {
        let mut rows = text.rows();
        let mut header = rows.row("N")?;
        let count = header.count("N")?;
        header.fixed("number of parameters", POSE)?;
        header.end()?;
        let (name, places) = match complicated {
            true => ("triangle", model.triangles.len()),
            false => ("vertex", model.vertices.len()),
        };
        let mut marks = Vec::new();
        for i in 0..count {
            let mut row = rows.row(format_args!("{name}[{i}]"))?;
            let place = row.index(format_args!("{name}[{i}]"), places)?;
            marks.push(Mark { place, point: row.numbers("point")? });
            row.end()?;
        }
        let places = complicated.then(|| rows.arrays("u", count)).transpose()?;
        let pose = rows.matrix("theta", POSE, 1)?;
        rows.end()?;
        Ok(Self { model, marks, places, pose: std::array::from_fn(|i| pose[i]) })
    }

    /// The derivatives of the simple problem.
    fn jacobian_of_vertices(&self) -> Matrix {
        let frame = Frame::of(self);
        let mut jacobian = Matrix::zeros(3 * self.marks.len(), POSE);
        for (mark, mut columns) in self.marks.iter().zip(jacobian.columns_of_points()) {
            let vertex = &self.model.vertices[mark.place];
            frame.place(&skinned(&frame.bones, vertex), 0, &mut columns);
            let mut moves = Moves::default();
            frame.add_moves(vertex, 1.0, &mut moves);
            for finger in &vertex.fingers {
                frame.carry_by_finger(*finger, &moves, 0, &mut columns);
            }
        }
        jacobian
    }

    /// The derivatives of the complicated problem.
    fn jacobian_of_triangles(&self, places: &[[f64; 2]]) -> Matrix {
        let frame = Frame::of(self);
        let mut jacobian = Matrix::zeros(3 * self.marks.len(), 2 + POSE);
        for ((mark, u), mut columns) in self.marks.iter().zip(places).zip(jacobian.columns_of_points()) {
            let vertices = self.model.triangles[mark.place].map(|corner| &self.model.vertices[corner]);
            let corners = vertices.map(|vertex| skinned(&frame.bones, vertex));
            frame.place(&on_triangle(u, &corners), 2, &mut columns);
            for (column, direction) in [[1.0, 0.0], [0.0, 1.0]].iter().enumerate() {
                let (_, moves) = on_triangle::jvp(u, &corners, direction, &[[0.0; 3]; 3]);
                columns.set(column, &turned(&frame.rotation, &moves));
            }
            let mut moves = Moves::default();
            for (vertex, share) in vertices.iter().zip([u[0], u[1], 1.0 - u[0] - u[1]]) {
                frame.add_moves(vertex, share, &mut moves);
            }
            for finger in
                (0..FINGERS).filter(|finger| vertices.iter().any(|vertex| vertex.fingers.contains(finger)))
            {
                frame.carry_by_finger(finger, &moves, 2, &mut columns);
            }
        }
        jacobian
    }
}

impl Matrix {
    fn zeros(height: usize, width: usize) -> Self {
        Self { width, entries: vec![0.0; height * width] }
    }

    /// The three rows of each measured point.
    fn columns_of_points(&mut self) -> impl Iterator<Item = Columns<'_>> {
        let width = self.width;
        self.entries.chunks_exact_mut(3 * width).map(move |rows| Columns { width, rows })
    }
}

/// The columns of a measured point's three rows.
struct Columns<'a> {
    width: usize,
    rows: &'a mut [f64],
}

impl Columns<'_> {
    /// Where the point moves one way, the residual moves the other way.
    fn set(&mut self, column: usize, moves: &[f64; 3]) {
        for (component, change) in moves.iter().enumerate() {
            self.rows[component * self.width + column] = -change;
        }
    }
}

/// How a point moves by each angle of each finger.
type Moves = [[[f64; 3]; ANGLES]; FINGERS];

/// What the Jacobian's rows are made from.
struct Frame {
    bones: Vec<Affine>,
    /// The tangents of the bones that move, by each angle of their finger.
    by_angle: [[[Affine; ANGLES]; LINKS]; FINGERS],
    rotation: [f64; 9],
    by_axis: [[f64; 9]; 3],
}

impl Frame {
    fn of(input: &Input) -> Self {
        let axis_angle = [input.pose[0], input.pose[1], input.pose[2]];
        let by_axis = transposed(&rotation::jacobian(&axis_angle));
        let by_angle = std::array::from_fn(|finger| {
            tangents_of_bones(&angles_of(&input.pose, finger), &input.model.fingers[finger])
        });
        Self { bones: posed(&input.pose, &input.model), by_angle, rotation: rotation(&axis_angle), by_axis }
    }

    /// Adds how a vertex moves by each angle of its bones' own fingers; a bone does not move by the angles after it.
    fn add_moves(&self, vertex: &Vertex, share: f64, moves: &mut Moves) {
        for (bone, weight) in &vertex.weights {
            let Some((finger, link)) = link_of(*bone) else { continue };
            let sums = &mut moves[finger];
            for (sum, tangent) in sums.iter_mut().zip(&self.by_angle[finger][link]).take(link + 2) {
                let (_, moved) = carried::jvp(&self.bones[*bone], &vertex.position, tangent);
                (0..3).for_each(|axis| sum[axis] += share * weight * moved[axis]);
            }
        }
    }

    /// The columns of the rotation and the translation of the whole hand, from this one on.
    fn place(&self, position: &[f64; 3], first: usize, columns: &mut Columns) {
        for (axis, tangent) in self.by_axis.iter().enumerate() {
            let (_, moves) = turned::jvp(&self.rotation, position, tangent, &[0.0; 3]);
            columns.set(first + axis, &moves);
            columns.rows[axis * columns.width + first + 3 + axis] = -1.0;
        }
    }

    /// The columns of a finger's angles, in a pose that begins with this one.
    fn carry_by_finger(&self, finger: usize, moves: &Moves, first: usize, columns: &mut Columns) {
        for (angle, moves) in moves[finger].iter().enumerate() {
            columns.set(first + 6 + ANGLES * finger + angle, &turned(&self.rotation, moves));
        }
    }
}

/// The tangents of a finger's bones by its angles: forward along the bones, since an angle moves its own and those behind it.
fn tangents_of_bones(angles: &[f64; ANGLES], finger: &Finger) -> [[Affine; ANGLES]; LINKS] {
    const NONE: Affine = [0.0; 12];
    let mut tangents = [NONE; ANGLES];
    let start = product(&finger.knuckle, &finger.links[0].relative);
    let (abducted, by_abduction) = turned_about_z::jvp(&start, angles[1], &NONE, 1.0);
    let (mut matrix, by_flexion) = turned_about_x::jvp(&abducted, angles[0], &NONE, 1.0);
    tangents[0] = by_flexion;
    tangents[1] = turned_about_x::jvp(&abducted, angles[0], &by_abduction, 0.0).1;
    let mut bones = [[NONE; ANGLES]; LINKS];
    for (link, Link { relative, inverse }) in finger.links.iter().enumerate() {
        if link > 0 {
            let angle = angles[link + 1];
            for tangent in &mut tangents[..=link] {
                *tangent = bent_on::jvp(&matrix, relative, angle, tangent, 0.0).1;
            }
            (matrix, tangents[link + 1]) = bent_on::jvp(&matrix, relative, angle, &NONE, 1.0);
        }
        for (bone, tangent) in bones[link].iter_mut().zip(&tangents).take(link + 2) {
            *bone = product::jvp(&matrix, inverse, tangent).1;
        }
    }
    bones
}

/// The gradients of the entries as the tangents by the parameters.
fn transposed<const N: usize, const M: usize>(gradients: &[[f64; M]; N]) -> [[f64; N]; M] {
    std::array::from_fn(|parameter| std::array::from_fn(|entry| gradients[entry][parameter]))
}

impl Problem for Input {
    type Value = Vec<f64>;
    type Derivative = Matrix;
    type Golden = Golden;

    fn objective(&self) -> Vec<f64> {
        match &self.places {
            Some(places) => residuals_on_triangles(places, &self.pose, &self.model, &self.marks),
            None => residuals(&self.pose, &self.model, &self.marks),
        }
    }

    fn derivative(&self) -> Matrix {
        match &self.places {
            Some(places) => self.jacobian_of_triangles(places),
            None => self.jacobian_of_vertices(),
        }
    }

    fn summary(residuals: &Vec<f64>) -> String {
        format!(
            "{} (sum of the squared residuals)",
            residuals.iter().map(|residual| residual * residual).sum::<f64>()
        )
    }

    fn compare(
        &self,
        residuals: &Vec<f64>,
        jacobian: &Matrix,
        golden: &Golden,
        comparison: &mut Comparison,
    ) -> Result<(), GoldenError> {
        comparison.list("objective", residuals, &golden.objective)?;
        comparison.length("jacobian_rows", residuals.len(), golden.rows.len())?;
        for (i, (row, wanted)) in jacobian.entries.chunks_exact(jacobian.width).zip(&golden.rows).enumerate()
        {
            comparison.list(format_args!("jacobian_rows[{i}]"), row, wanted)?;
        }
        Ok(())
    }
}

/// The reference results.
#[derive(Clone, Debug, Deserialize)]
pub struct Golden {
    objective: Vec<f64>,
    #[serde(rename = "jacobian_rows")]
    rows: Vec<Vec<f64>>,
}

/// The residuals of points that belong to vertices.
#[differentiable]
pub fn residuals(pose: &[f64; 26], #[constant] model: &Model, #[constant] marks: &[Mark]) -> Vec<f64> {
    let bones = posed(pose, model);
    let rotation = rotation(&[pose[0], pose[1], pose[2]]);
    let mut residuals = vec![0.0; 3 * marks.len()];
    for (i, mark) in marks.iter().enumerate() {
        let position = skinned(&bones, &model.vertices[mark.place]);
        let position = turned(&rotation, &position);
        for axis in 0..3 {
            residuals[3 * i + axis] = mark.point[axis] - (position[axis] + pose[3 + axis]);
        }
    }
    residuals
}

/// The residuals of points that belong to triangles.
#[differentiable]
pub fn residuals_on_triangles(
    places: &[[f64; 2]],
    pose: &[f64; 26],
    #[constant] model: &Model,
    #[constant] marks: &[Mark],
) -> Vec<f64> {
    let bones = posed(pose, model);
    let rotation = rotation(&[pose[0], pose[1], pose[2]]);
    let mut residuals = vec![0.0; 3 * marks.len()];
    for (i, mark) in marks.iter().enumerate() {
        let corners = [
            skinned(&bones, &model.vertices[model.triangles[mark.place][0]]),
            skinned(&bones, &model.vertices[model.triangles[mark.place][1]]),
            skinned(&bones, &model.vertices[model.triangles[mark.place][2]]),
        ];
        let position = turned(&rotation, &on_triangle(&places[i], &corners));
        for axis in 0..3 {
            residuals[3 * i + axis] = mark.point[axis] - (position[axis] + pose[3 + axis]);
        }
    }
    residuals
}

/// How each bone carries the surface along.
#[differentiable]
pub fn posed(pose: &[f64; 26], #[constant] model: &Model) -> Vec<[f64; 12]> {
    let mut bones: Vec<[f64; 12]> = model.rest.to_vec();
    for finger in 0..5 {
        let links = bent(&angles_of(pose, finger), &model.fingers[finger]);
        for link in 0..3 {
            bones[2 + 4 * finger + link] = links[link];
        }
    }
    bones
}

/// The angles of a finger in a pose.
#[differentiable]
pub fn angles_of(pose: &[f64; 26], finger: usize) -> [f64; 4] {
    let first = 6 + 4 * finger;
    [pose[first], pose[first + 1], pose[first + 2], pose[first + 3]]
}

/// How the movable bones of a finger carry the surface along: flexion and abduction of the first, flexion of the others.
#[differentiable]
pub fn bent(angles: &[f64; 4], #[constant] finger: &Finger) -> [[f64; 12]; 3] {
    let first = product(&finger.knuckle, &finger.links[0].relative);
    let first = turned_about_x(&turned_about_z(&first, angles[1]), angles[0]);
    let second = bent_on(&first, &finger.links[1].relative, angles[2]);
    let third = bent_on(&second, &finger.links[2].relative, angles[3]);
    [
        product(&first, &finger.links[0].inverse),
        product(&second, &finger.links[1].inverse),
        product(&third, &finger.links[2].inverse),
    ]
}

/// The matrix of a bone by that of its parent: `M_parent M_relative R_x(angle)`.
#[differentiable]
pub fn bent_on(parent: &[f64; 12], #[constant] relative: &[f64; 12], angle: f64) -> [f64; 12] {
    turned_about_x(&product(parent, relative), angle)
}

/// The product of two affine maps.
#[differentiable]
pub fn product(a: &[f64; 12], #[constant] b: &[f64; 12]) -> [f64; 12] {
    let mut product = [0.0; 12];
    for i in 0..3 {
        for j in 0..4 {
            product[4 * i + j] = a[4 * i] * b[j] + a[4 * i + 1] * b[4 + j] + a[4 * i + 2] * b[8 + j];
        }
        product[4 * i + 3] += a[4 * i + 3];
    }
    product
}

/// `m R_x(angle)`.
#[differentiable]
pub fn turned_about_x(m: &[f64; 12], angle: f64) -> [f64; 12] {
    let (sine, cosine) = angle.sin_cos();
    [
        m[0],
        m[1] * cosine + m[2] * sine,
        m[2] * cosine - m[1] * sine,
        m[3],
        m[4],
        m[5] * cosine + m[6] * sine,
        m[6] * cosine - m[5] * sine,
        m[7],
        m[8],
        m[9] * cosine + m[10] * sine,
        m[10] * cosine - m[9] * sine,
        m[11],
    ]
}

/// `m R_z(angle)`.
#[differentiable]
pub fn turned_about_z(m: &[f64; 12], angle: f64) -> [f64; 12] {
    let (sine, cosine) = angle.sin_cos();
    [
        m[0] * cosine + m[1] * sine,
        m[1] * cosine - m[0] * sine,
        m[2],
        m[3],
        m[4] * cosine + m[5] * sine,
        m[5] * cosine - m[4] * sine,
        m[6],
        m[7],
        m[8] * cosine + m[9] * sine,
        m[9] * cosine - m[8] * sine,
        m[10],
        m[11],
    ]
}

/// Where a bone carries a position: `T (x, 1)`.
#[differentiable]
pub fn carried(bone: &[f64; 12], #[constant] position: &[f64; 3]) -> [f64; 3] {
    let [x, y, z] = *position;
    [
        bone[0] * x + bone[1] * y + bone[2] * z + bone[3],
        bone[4] * x + bone[5] * y + bone[6] * z + bone[7],
        bone[8] * x + bone[9] * y + bone[10] * z + bone[11],
    ]
}

/// Where the bones carry a vertex: `Σ_b w_b T_b (x, 1)`.
#[differentiable]
#[inline]
pub fn skinned(bones: &[[f64; 12]], #[constant] vertex: &Vertex) -> [f64; 3] {
    let mut position = [0.0; 3];
    for place in 0..vertex.weights.len() {
        let (bone, weight) = vertex.weights[place];
        let moved = carried(&bones[bone], &vertex.position);
        for i in 0..3 {
            position[i] += weight * moved[i];
        }
    }
    position
}

/// The point of a triangle with the barycentric coordinates `u₀`, `u₁` and `1 − u₀ − u₁`.
#[differentiable]
pub fn on_triangle(u: &[f64; 2], corners: &[[f64; 3]; 3]) -> [f64; 3] {
    let last = 1.0 - u[0] - u[1];
    [
        u[0] * corners[0][0] + u[1] * corners[1][0] + last * corners[2][0],
        u[0] * corners[0][1] + u[1] * corners[1][1] + last * corners[2][1],
        u[0] * corners[0][2] + u[1] * corners[1][2] + last * corners[2][2],
    ]
}

/// The matrix that turns about an axis by its length: `R = cos θ I + sin θ [a]× + (1 − cos θ) a aᵀ`; the identity where the
/// angle is below `1e-4`.
#[differentiable]
pub fn rotation(axis_angle: &[f64; 3]) -> [f64; 9] {
    let [x, y, z] = *axis_angle;
    let angle = (x * x + y * y + z * z).sqrt();
    if angle < 1e-4 {
        return [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0];
    }
    let (x, y, z) = (x / angle, y / angle, z / angle);
    let (s, c) = angle.sin_cos();
    let t = 1.0 - c;
    [
        t * x * x + c,
        t * x * y - s * z,
        t * x * z + s * y,
        t * x * y + s * z,
        t * y * y + c,
        t * y * z - s * x,
        t * x * z - s * y,
        t * y * z + s * x,
        t * z * z + c,
    ]
}

/// A matrix of three rows times a vector.
#[differentiable]
pub fn turned(rotation: &[f64; 9], v: &[f64; 3]) -> [f64; 3] {
    [
        rotation[0] * v[0] + rotation[1] * v[1] + rotation[2] * v[2],
        rotation[3] * v[0] + rotation[4] * v[1] + rotation[5] * v[2],
        rotation[6] * v[0] + rotation[7] * v[1] + rotation[8] * v[2],
    ]
}
