use chainrule::differentiable;

const K: f64 = 1.0;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = {
        const K: f64 = 2.0;
        K * x
    };
    K * y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
