//! How good predictions are.

use ndarray::{Array2, ArrayView1, ArrayView2};

use crate::Real;

/// The class of each row: the first of its largest outputs. Panics where there are no columns.
fn classes<T: Real>(outputs: ArrayView2<'_, T>) -> impl Iterator<Item = usize> + use<'_, T> {
    (0..outputs.nrows()).map(move |i| largest(outputs.row(i)))
}

fn largest<T: Real>(row: ArrayView1<T>) -> usize {
    (1..row.len()).fold(0, |best, j| if row[j] > row[best] { j } else { best })
}

/// The share of rows whose largest output stands at the label.
///
/// # Panics
/// Where there are not as many labels as rows, or none.
///
/// ```
/// use ndarray::array;
///
/// let outputs = array![[0.1, 0.9], [0.8, 0.2], [0.3, 0.7], [0.6, 0.4]];
/// assert_eq!(chainrule::nn::accuracy(outputs.view(), &[1, 0, 0, 0]), 0.75);
/// ```
pub fn accuracy<T: Real>(outputs: ArrayView2<T>, labels: &[usize]) -> f64 {
    assert_labels(outputs, labels);
    let hits = classes(outputs).zip(labels).filter(|(class, label)| class == *label).count();
    hits as f64 / labels.len() as f64
}

/// Counts: how many rows with label `i` have their largest output at `j`, as a square matrix over the outputs.
///
/// # Panics
/// Where there are not as many labels as rows, or none, or a label is not less than the number of outputs.
///
/// ```
/// use ndarray::array;
///
/// let outputs = array![[0.1, 0.9], [0.8, 0.2], [0.3, 0.7], [0.6, 0.4]];
/// assert_eq!(chainrule::nn::confusion_matrix(outputs.view(), &[1, 0, 0, 0]), array![[2, 1], [0, 1]]);
/// ```
pub fn confusion_matrix<T: Real>(outputs: ArrayView2<T>, labels: &[usize]) -> Array2<usize> {
    assert_labels(outputs, labels);
    let mut counts = Array2::zeros((outputs.ncols(), outputs.ncols()));
    for (class, &label) in classes(outputs).zip(labels) {
        assert!(label < outputs.ncols(), "the label {label} has no output");
        counts[[label, class]] += 1;
    }
    counts
}

fn assert_labels<T>(outputs: ArrayView2<T>, labels: &[usize]) {
    assert_eq!(outputs.nrows(), labels.len(), "there is a label for every row of outputs");
    assert!(!labels.is_empty() && outputs.ncols() > 0, "there is something to count");
}

/// The coefficient of determination: 1 − Σ‖target − output‖² / Σ‖target − mean target‖².
///
/// One is perfect, zero is as good as the mean of the targets, and worse than that is negative.
///
/// # Panics
/// Where the shapes differ, or there are no rows.
///
/// ```
/// use ndarray::array;
///
/// let targets = array![[1.0], [2.0], [3.0]];
/// assert_eq!(chainrule::nn::r_squared(targets.view(), targets.view()), 1.0);
/// assert_eq!(chainrule::nn::r_squared(array![[2.0], [2.0], [2.0]].view(), targets.view()), 0.0);
/// ```
pub fn r_squared<T: Real>(outputs: ArrayView2<T>, targets: ArrayView2<T>) -> f64 {
    assert_eq!(outputs.dim(), targets.dim(), "there is a target for every output");
    let wide = |values: ArrayView2<T>| values.mapv(T::to_f64);
    let (outputs, targets) = (wide(outputs), wide(targets));
    let mean = targets.mean_axis(ndarray::Axis(0)).expect("there is a row");
    let squares = |differences: Array2<f64>| differences.mapv(|d| d * d).sum();
    1.0 - squares(&targets - &outputs) / squares(&targets - &mean)
}
