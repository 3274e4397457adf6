use chainrule::differentiable;

#[differentiable]
fn f(x: f32) -> f64 {
    f64::from(x) * 2.0
}

fn main() {
    let _: f32 = f::grad(1.0);
}
