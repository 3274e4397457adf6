use chainrule::differentiable;

#[differentiable]
fn f(x: f32) -> f64 {
    let y: f64 = x.into();
    y * y
}

fn main() {
    let _: f32 = f::grad(1.0);
}
