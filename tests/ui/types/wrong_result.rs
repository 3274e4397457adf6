use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f32 {
    2.0 * x
}

fn main() {
    let _: f64 = f::grad(1.0);
}
