use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let first = x.first();
    *first.unwrap()
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0]);
}
