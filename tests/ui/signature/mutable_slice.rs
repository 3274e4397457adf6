use chainrule::differentiable;

#[differentiable]
fn f(x: f64, history: &mut [f64]) -> f64 {
    history[0] = x;
    x * x
}

fn main() {
    let _ = f::grad(1.0, &mut [0.0]);
}
