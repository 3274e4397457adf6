/// Three points of a curve, weighted.
#[differentiable]
fn weighted(x: f64, y: f64) -> f64 {
    let k = x * y;
    let curve = |t: f64| (t * x).sin() + k;
    let at = |i: usize| {
        let t = i as f64 * 0.5;
        curve(t) * y
    };
    curve(y) + at(1) * at(2)
}
