use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant] name: Option<char>) -> Option<f64> {
    let text = format!("{}", name?);
    Some(x * text.len() as f64)
}

fn main() {
    let _ = f::grad(1.0, None);
}
