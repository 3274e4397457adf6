use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let k = 2.0;
    let scale = |v: f64| k * v;
    let k = 3.0;
    scale(x) * k
}

fn main() {
    let _: f64 = f::grad(1.0);
}
