use chainrule::differentiable;

#[differentiable]
fn square_sum(x: &[f64]) -> f64 {
    x[0] * x[0]
}

#[differentiable]
fn f(x: &[f64; 3]) -> f64 {
    square_sum(&x[1..])
}

fn main() {
    let _: [f64; 3] = f::grad(&[1.0, 2.0, 3.0]);
}
