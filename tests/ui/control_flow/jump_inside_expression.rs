use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += 2.0 * if x[i] > 0.0 { x[i] } else { continue };
    }
    s
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
