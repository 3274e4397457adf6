#[differentiable]
fn running(x: &[f64; 4]) -> f64 {
    let mut a = [0.0; 4];
    a[0] = x[0];
    for i in 1..4 {
        a[i] = a[i - 1] * x[i];
    }
    a[3] + a[1]
}
