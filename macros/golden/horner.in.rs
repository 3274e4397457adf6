#[differentiable]
pub fn growth(x: f64, rate: f64) -> f64 {
    let p = x * (B1 + x * (B2 + x * (B3 + x * B4)));
    rate * p.exp()
}
