#[differentiable]
fn horner(x: f64, coefficients: &[f64], at: usize) -> f64 {
    if at == coefficients.len() {
        return 0.0;
    }
    let rest = horner(x, coefficients, at + 1);
    coefficients[at] + x * rest
}

#[differentiable]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}
