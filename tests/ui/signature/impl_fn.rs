use chainrule::differentiable;

#[differentiable]
fn f(x: f64, g: impl Fn(f64) -> f64) -> f64 {
    x * g(2.0)
}

fn main() {
    let _: f64 = f::grad(1.0, f64::sin);
}
