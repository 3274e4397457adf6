use chainrule::differentiable;

#[differentiable]
fn f(x: &f64) -> &f64 {
    x
}

fn main() {
    let _: f64 = f::grad(&1.0);
}
