use chainrule::differentiable;

#[differentiable]
async fn f(x: f64) -> f64 {
    let k = async { 2.0 };
    x * k.await
}

fn main() {
    let _: f64 = f::grad(1.0);
}
