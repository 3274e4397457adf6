use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = [x, x * x];
    let b = std::mem::take(&mut a);
    b[0] * b[1] + a[0]
}

fn main() {
    let _: f64 = f::grad(1.0);
}
