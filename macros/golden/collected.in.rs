#[differentiable]
fn collected(x: &[f64], k: f64) -> f64 {
    let scaled: Vec<f64> = x.iter().map(|x| k * x).collect();
    scaled.iter().map(|s| s * s).sum()
}
