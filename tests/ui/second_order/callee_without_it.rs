use chainrule::differentiable;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(second_order)]
fn f(x: f64) -> f64 {
    square(x) * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let _: f64 = f::hvp(1.0, 1.0);
}
