use chainrule::differentiable;

#[differentiable]
async fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
