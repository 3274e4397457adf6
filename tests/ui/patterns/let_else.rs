use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let Some([a, b]) = x.first_chunk::<2>() else { panic!() };
    a * b
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
