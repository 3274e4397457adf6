use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let g = |v: f64| (v * x) as f32;
    f64::from(g(x)) + f64::from(g(2.0 * x))
}

fn main() {
    let _: f64 = f::grad(1.0);
}
