use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut longer = x;
    if y.len() > x.len() {
        longer = y;
    }
    longer[0] * longer[0]
}

fn main() {
    let _: (Vec<f64>, Vec<f64>) = f::grad(&[1.0], &[1.0]);
}
