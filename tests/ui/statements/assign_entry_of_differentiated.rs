use chainrule::differentiable;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let mut a = [x, x];
    a[n] = 2.0;
    a[0] * a[1]
}

fn main() {
    let _: f64 = f::grad(1.0, 1);
}
