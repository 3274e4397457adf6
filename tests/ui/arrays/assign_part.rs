use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = [0.0; 3];
    a[0] = x;
    a[1..].sort_by_cached_key(|v| v.to_bits());
    a[0] * a[1]
}

fn main() {
    let _: f64 = f::grad(1.0);
}
