use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    if let Some([a, b]) = x.first_chunk::<2>() { a * b } else { 0.0 }
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
