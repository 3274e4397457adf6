use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let first: Vec<f64> = v.drain(..2).collect();
    first[0] * v[0]
}

fn main() {}
