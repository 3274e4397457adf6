use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant] scale: Option<f64>) -> f64 {
    let y = if let Some(k) = scale { k * x } else { x };
    y * y
}

fn main() {
    let _: f64 = f::grad(1.0, None);
}
