use chainrule::differentiable;

#[differentiable(wrt(x, n))]
fn f(x: f64, n: i32) -> f64 {
    x.powi(n)
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
    let _ = f::vjp(1.0, 2);
}
