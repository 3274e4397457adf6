use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        if (if x[i] > 0.0 { continue } else { i > 2 }) {
            s += x[i];
        }
        s += x[i];
    }
    s
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
