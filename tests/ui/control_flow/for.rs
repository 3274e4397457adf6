use chainrule::differentiable;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let mut y = 0.0;
    for i in 0..n {
        y += x * i as f64;
    }
    y
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
