use chainrule::differentiable;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let mut y = x;
    if n > 3 {
        y = 2.0 * x;
    }
    y * y
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
