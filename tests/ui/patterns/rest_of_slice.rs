use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let [a, ..] = x else { panic!() };
    a * a
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
