use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    x.to_string().len() as f64 * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
