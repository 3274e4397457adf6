use chainrule::differentiable;

#[differentiable]
fn f(x: f64, text: &str) -> Option<f64> {
    let k: f64 = text.parse().ok()?;
    Some(k * x)
}

fn main() {
    let _ = f::grad(1.0, "2");
}
