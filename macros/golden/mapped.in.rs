#[differentiable]
fn mapped(x: &Array1<f64>) -> f64 {
    x.mapv(square).sum()
}
