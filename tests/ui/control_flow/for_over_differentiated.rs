use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64; 2]) -> f64 {
    let mut n = 0;
    for v in x {
        if *v > 0.0 {
            n += 1;
        }
    }
    x[0] * n as f64
}

fn main() {
    let _: [f64; 2] = f::grad(&[1.0, 2.0]);
}
