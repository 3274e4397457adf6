#[differentiable]
fn decay(rate: f64, steps: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..steps {
        y += 0.1 * (rate * y).sin();
    }
    y
}
