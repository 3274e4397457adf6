use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64; 2]) -> f64 {
    let n: f64 = x.iter().sum();
    n
}

fn main() {
    let _: [f64; 2] = f::grad(&[1.0, 2.0]);
}
