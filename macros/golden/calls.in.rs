#[differentiable]
fn energy(x: &[f64], k: f64, n: usize) -> f64 {
    let y = spring(x[n], k);
    let z = norm(x);
    y * z + 2.0 * y
}
