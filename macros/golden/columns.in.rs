#[differentiable]
fn circle(t: f64, #[constant] radii: &[f64; 2]) -> [f64; 3] {
    let (s, c) = t.sin_cos();
    [radii[0] * c, radii[1] * s, t]
}

#[differentiable]
fn helix(t: f64, #[constant] radii: &Vec<f64>) -> Vec<f64> {
    let mut places = Vec::new();
    for radius in radii {
        places.push(radius * t.cos());
    }
    places
}
