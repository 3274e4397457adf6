use chainrule::differentiable;

#[differentiable]
fn f() -> f64 {
    1.0
}

fn main() {
    let _ = f::grad();
    let _ = f::vjp();
}
