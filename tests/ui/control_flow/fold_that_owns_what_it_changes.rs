use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut k = x[0];
    let total = x.iter().fold(0.0, move |total, v| {
        k *= 2.0;
        total + k * v
    });
    total * k
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
