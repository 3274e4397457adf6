use chainrule::differentiable;

#[differentiable]
fn f(x: (f64, usize), y: f64) -> f64 {
    x.0 * x.1 as f64 * y
}

fn main() {
    let _ = f::grad((1.0, 2), 3.0);
}
