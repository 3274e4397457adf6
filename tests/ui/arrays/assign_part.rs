use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = [0.0; 3];
    a[0] = x;
    a[1..].sort_by(f64::total_cmp);
    a[0] * a[1]
}

fn main() {
    let _: f64 = f::grad(1.0);
}
