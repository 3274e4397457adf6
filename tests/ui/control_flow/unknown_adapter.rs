use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    x.iter().skip_while(|v| **v < 0.0).sum()
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
