use chainrule::differentiable;

#[differentiable]
fn f(x: f64, #[constant(yes)] k: f64) -> f64 {
    x * k
}

fn main() {
    let _: f64 = f::grad(1.0, 2.0);
}
