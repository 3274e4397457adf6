use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant] g: impl Fn(f64) -> f64) -> f64 {
    g(x) * x
}

fn main() {
    let _: f64 = f::grad(1.0, f64::sin);
}
