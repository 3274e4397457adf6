use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut m = vec![x[0], x[1], x[2], x[3]];
    let mut stack = vec![x[0], x[4]];
    let top = &mut m[stack.len()];
    stack.pop();
    *top += x[4] * x[1];
    m[1] * m[2]
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
