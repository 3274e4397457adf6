use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap());
    v[0]
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
