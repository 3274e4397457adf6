use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let n = x as f32;
    x * n as f64
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
