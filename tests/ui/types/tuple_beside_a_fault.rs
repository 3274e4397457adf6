use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut best = (x[0], 0usize);
    for i in 1..x.len() {
        if x[i] > best.0 {
            best = (x[i], i);
        }
    }
    let n = best.1 as f64;
    n * best.0 as f32 as f64
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
