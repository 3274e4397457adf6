//! The hand of ADBench: the residuals' Jacobian, put together by hand from the tangents of the bones.
//!
//! An angle moves its own bone and those after it in its finger; a vertex takes part in what its bones do.

use std::array;

use chainrule_examples::adbench::hand::{
    Affine, Finger, Input, Link, Mark, Matrix, Model, POSE, Vertex, posed, rotation,
};

use super::gmm::Numbers;

/// The bones of a finger that move, and its angles.
const LINKS: usize = 3;
const ANGLES: usize = 4;

/// A hand of 22 bones and 544 vertices that hang on up to three of them, and so many measured points.
pub(crate) fn input(count: usize, complicated: bool) -> Input {
    let mut numbers = Numbers(3);
    let model = model(&mut numbers);
    let kinds = if complicated { model.triangles.len() } else { model.vertices.len() };
    let mark = |i: usize, numbers: &mut Numbers| Mark {
        place: (37 * i) % kinds,
        point: array::from_fn(|_| numbers.next()),
    };
    let marks = (0..count).map(|i| mark(i, &mut numbers)).collect();
    let places = complicated
        .then(|| (0..count).map(|_| [0.3 + 0.2 * numbers.next(), 0.3 + 0.2 * numbers.next()]).collect());
    Input { model, marks, places, pose: array::from_fn(|_| 0.7 * numbers.next()) }
}

fn model(numbers: &mut Numbers) -> Model {
    let mut affine = || {
        let turn = rotation(&[numbers.next(), numbers.next(), numbers.next()]);
        let at = |row: usize, column: usize| turn[3 * row + column];
        let mut matrix: Affine =
            array::from_fn(|place| if place % 4 < 3 { at(place / 4, place % 4) } else { 0.0 });
        (0..3).for_each(|row| matrix[4 * row + 3] = 0.1 * numbers.next());
        matrix
    };
    let finger = |affine: &mut dyn FnMut() -> Affine| Finger {
        knuckle: affine(),
        links: array::from_fn(|_| Link { relative: affine(), inverse: affine() }),
    };
    let fingers = (0..5).map(|_| finger(&mut affine)).collect();
    let rest = (0..22).map(|_| affine()).collect();
    let vertices: Vec<Vertex> = (0..544).map(|i| vertex(i, numbers)).collect();
    let corner = |i: usize| (7 * i) % vertices.len();
    let triangles = (0..1084).map(|i| [corner(i), corner(i) + 1, corner(i) + 2].map(|v| v % 544)).collect();
    Model { rest, fingers, vertices, triangles }
}

/// A vertex hangs on one bone or two of a finger, and some on the palm too: as in the model of ADBench.
fn vertex(i: usize, numbers: &mut Numbers) -> Vertex {
    let (finger, link) = (i % 5, i % LINKS);
    let first = 2 + 4 * finger + link;
    let mut weights = vec![(first, 0.6)];
    if i % 9 < 6 {
        weights.push((if link == LINKS - 1 { first - 1 } else { first + 1 }, 0.4));
    }
    if i % 9 == 8 {
        weights.push((0, 0.2));
    }
    Vertex { position: array::from_fn(|_| numbers.next()), weights, fingers: vec![finger] }
}

/// The tangents of a finger's bones by its angles; those before an angle's own bone do not move.
type Bent = [[Affine; ANGLES]; LINKS];

/// The first angle is the flexion of the first bone, the second its abduction, the others flexions of the others.
fn bent(angles: &[f64; ANGLES], finger: &Finger) -> Bent {
    let zero = [0.0; 12];
    let start = product(&finger.knuckle, &finger.links[0].relative);
    let (sine, cosine) = angles[1].sin_cos();
    let abducted = mix([0, 1], &start, cosine, sine);
    let d_abducted = derived([0, 1], &start, cosine, sine);
    let (sine, cosine) = angles[0].sin_cos();
    let mut matrix = mix([1, 2], &abducted, cosine, sine);
    let mut tangents =
        [derived([1, 2], &abducted, cosine, sine), mix([1, 2], &d_abducted, cosine, sine), zero, zero];
    let mut bones = [[zero; ANGLES]; LINKS];
    for link in 0..LINKS {
        if link > 0 {
            let (sine, cosine) = angles[link + 1].sin_cos();
            let moved = product(&matrix, &finger.links[link].relative);
            for tangent in &mut tangents[..=link] {
                *tangent = mix([1, 2], &product(tangent, &finger.links[link].relative), cosine, sine);
            }
            tangents[link + 1] = derived([1, 2], &moved, cosine, sine);
            matrix = mix([1, 2], &moved, cosine, sine);
        }
        for angle in 0..link + 2 {
            bones[link][angle] = product(&tangents[angle], &finger.links[link].inverse);
        }
    }
    bones
}

/// The product of two affine maps, or of the tangent of one and another.
#[inline(always)]
fn product(a: &Affine, b: &Affine) -> Affine {
    array::from_fn(|place| {
        let (row, column) = (4 * (place / 4), place % 4);
        let turned = a[row] * b[column] + a[row + 1] * b[4 + column] + a[row + 2] * b[8 + column];
        if column == 3 { turned + a[row + 3] } else { turned }
    })
}

/// Turns two columns of a matrix into each other.
fn mix([a, b]: [usize; 2], m: &Affine, cosine: f64, sine: f64) -> Affine {
    let mut turned = *m;
    for row in 0..3 {
        let (x, y) = (m[4 * row + a], m[4 * row + b]);
        turned[4 * row + a] = x * cosine + y * sine;
        turned[4 * row + b] = y * cosine - x * sine;
    }
    turned
}

/// The derivative by the angle: the other columns do not move.
fn derived([a, b]: [usize; 2], m: &Affine, cosine: f64, sine: f64) -> Affine {
    let mut tangent = [0.0; 12];
    for row in 0..3 {
        let (x, y) = (m[4 * row + a], m[4 * row + b]);
        tangent[4 * row + a] = y * cosine - x * sine;
        tangent[4 * row + b] = -(x * cosine + y * sine);
    }
    tangent
}

/// The rotation's matrix and its derivatives by the three numbers that it comes from, in closed form:
/// `∂R = −sin θ ∂θ I + cos θ ∂θ [a]× + sin θ [∂a]× + sin θ ∂θ a aᵀ + (1 − cos θ)(∂a aᵀ + a ∂aᵀ)`.
fn rotation_by_hand(r: &[f64; 3]) -> [[f64; 9]; 3] {
    let theta = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    if theta < 1e-4 {
        return [[0.0; 9]; 3];
    }
    let per_theta = 1.0 / theta;
    let a = r.map(|part| part * per_theta);
    let (s, c) = theta.sin_cos();
    let t = 1.0 - c;
    array::from_fn(|axis| {
        let d_theta = a[axis];
        let d: [f64; 3] = array::from_fn(|i| (f64::from(u8::from(i == axis)) - a[i] * d_theta) * per_theta);
        let turn = |i: usize| c * d_theta * a[i] + s * d[i];
        let [x, y, z] = [turn(0), turn(1), turn(2)];
        let skew = [0.0, -z, y, z, 0.0, -x, -y, x, 0.0];
        array::from_fn(|place| {
            let (i, j) = (place / 3, place % 3);
            let diagonal = if i == j { -s * d_theta } else { 0.0 };
            diagonal + skew[place] + s * d_theta * a[i] * a[j] + t * (d[i] * a[j] + a[i] * d[j])
        })
    })
}

#[inline(always)]
fn times(m: &[f64; 9], v: &[f64; 3]) -> [f64; 3] {
    array::from_fn(|i| m[3 * i] * v[0] + m[3 * i + 1] * v[1] + m[3 * i + 2] * v[2])
}

/// Adds `weight · T (x, 1)`.
#[inline(always)]
fn carry(sum: &mut [f64; 3], weight: f64, t: &Affine, [x, y, z]: &[f64; 3]) {
    for i in 0..3 {
        sum[i] += weight * (t[4 * i] * x + t[4 * i + 1] * y + t[4 * i + 2] * z + t[4 * i + 3]);
    }
}

/// Where a vertex is.
#[inline(always)]
fn place(bones: &[Affine], vertex: &Vertex) -> [f64; 3] {
    let mut sum = [0.0; 3];
    vertex
        .weights
        .iter()
        .for_each(|(bone, weight)| carry(&mut sum, *weight, &bones[*bone], &vertex.position));
    sum
}

/// Adds how a vertex moves by the angles of its fingers.
#[inline(always)]
fn moves(tangents: &[Bent; 5], vertex: &Vertex, share: f64, by_angle: &mut [[f64; 3]; 20]) {
    for (bone, weight) in &vertex.weights {
        let (finger, link) = (bone.wrapping_sub(2) / 4, bone.wrapping_sub(2) % 4);
        if finger < 5 && link < LINKS {
            for angle in 0..link + 2 {
                let sum = &mut by_angle[ANGLES * finger + angle];
                carry(sum, share * weight, &tangents[finger][link][angle], &vertex.position);
            }
        }
    }
}

/// The Jacobian of the residuals.
pub(crate) fn by_hand(input: &Input) -> Matrix {
    let Input { model, marks, places, pose } = input;
    let bones = posed(pose, model);
    let axis_angle = [pose[0], pose[1], pose[2]];
    let (turn, by_axis) = (rotation(&axis_angle), rotation_by_hand(&axis_angle));
    let tangents = array::from_fn(|finger| {
        let first = 6 + ANGLES * finger;
        bent(&array::from_fn(|angle| pose[first + angle]), &model.fingers[finger])
    });
    let first = if places.is_some() { 2 } else { 0 };
    let width = first + POSE;
    let mut entries = vec![0.0; 3 * marks.len() * width];
    for (i, (mark, rows)) in marks.iter().zip(entries.chunks_exact_mut(3 * width)).enumerate() {
        let mut set = |column: usize, moved: [f64; 3]| {
            (0..3).for_each(|row| rows[row * width + column] = -moved[row]);
        };
        let mut by_angle = [[0.0; 3]; 20];
        let (position, fingers) = match places {
            None => {
                let vertex = &model.vertices[mark.place];
                moves(&tangents, vertex, 1.0, &mut by_angle);
                (place(&bones, vertex), touched(&[vertex]))
            }
            Some(places) => {
                let [u, v] = places[i];
                let shares = [u, v, 1.0 - u - v];
                let vertices = model.triangles[mark.place].map(|corner| &model.vertices[corner]);
                let corners = vertices.map(|vertex| place(&bones, vertex));
                for (vertex, share) in vertices.iter().zip(shares) {
                    moves(&tangents, vertex, share, &mut by_angle);
                }
                for column in 0..2 {
                    let towards = array::from_fn(|axis| corners[column][axis] - corners[2][axis]);
                    set(column, times(&turn, &towards));
                }
                let position = array::from_fn(|axis| (0..3).map(|k| shares[k] * corners[k][axis]).sum());
                (position, touched(&vertices))
            }
        };
        for axis in 0..3 {
            set(first + axis, times(&by_axis[axis], &position));
            let mut unit = [0.0; 3];
            unit[axis] = 1.0;
            set(first + 3 + axis, unit);
        }
        for finger in (0..5).filter(|finger| fingers[*finger]) {
            for (angle, column) in by_angle.iter().enumerate().skip(ANGLES * finger).take(ANGLES) {
                set(first + 6 + angle, times(&turn, column));
            }
        }
    }
    Matrix { width, entries }
}

/// The fingers that move any of the vertices.
#[inline(always)]
fn touched(vertices: &[&Vertex]) -> [bool; 5] {
    let mut fingers = [false; 5];
    vertices.iter().flat_map(|vertex| &vertex.fingers).for_each(|finger| fingers[*finger] = true);
    fingers
}
