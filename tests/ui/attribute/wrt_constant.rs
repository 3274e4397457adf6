use chainrule::differentiable;

#[differentiable(wrt(x, k))]
fn f(x: f64, #[constant] k: f64) -> f64 {
    x * k
}

fn main() {
    let _: f64 = f::grad(1.0, 2.0);
    let _ = f::vjp(1.0, 2.0);
}
