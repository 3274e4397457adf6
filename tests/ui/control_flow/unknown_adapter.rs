use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    x.iter().cycle().take(7).sum()
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
