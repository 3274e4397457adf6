#[differentiable]
fn solve(matrix: &[f64], right: &mut [f64]) {
    let n = right.len();
    for i in 0..n {
        for j in 0..i {
            right[i] -= matrix[i * n + j] * right[j];
        }
        right[i] /= matrix[i * n + i];
    }
}

#[differentiable]
fn last(matrix: &[f64], right: &[f64]) -> f64 {
    let mut x = right.to_vec();
    solve(matrix, &mut x);
    x[x.len() - 1]
}
