use chainrule::differentiable;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    assert!(n < 8);
    x * f(x, n + 1)
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
