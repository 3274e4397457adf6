use chainrule::differentiable;

#[differentiable(second_order, inspect)]
fn f(x: f64, y: f64) -> f64 {
    let z = if x > y { x } else { y };
    z * z
}

fn main() {
    let _: (f64, f64) = f::grad(1.0, 2.0);
    let _: (f64, f64) = f::hvp(1.0, 2.0, 1.0, 0.0);
    let _: [[f64; 2]; 2] = f::hessian(1.0, 2.0);
    let _ = f::graph();
}
