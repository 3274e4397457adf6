use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut calls = 0;
    let mut scale = |v: f64| {
        calls += 1;
        2.0 * v
    };
    scale(x)
}

fn main() {
    let _: f64 = f::grad(1.0);
}
