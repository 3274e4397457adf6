#[differentiable]
fn energy(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let stretch = x[i] - k;
        total += 0.5 * k * stretch * stretch;
    }
    total
}
