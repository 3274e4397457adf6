use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> usize {
    if x > 0.0 { 1 } else { 0 }
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
