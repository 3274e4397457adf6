use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while rest.len() > 1 {
        s = s * 0.5 + rest[0];
        rest = &y[1..];
    }
    s
}

fn main() {
    let _: (Vec<f64>, Vec<f64>) = f::grad(&[1.0], &[1.0]);
}
