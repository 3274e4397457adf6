use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> Option<f64> {
    let y = Some(x)?;
    Some(y)
}

fn main() {
    let _: f64 = f::grad(1.0);
}
