use chainrule::differentiable;

#[differentiable(second_order, inspect)]
fn f(x: f64, y: f64) -> f64 {
    let z = x as f32 as f64;
    z * y
}

fn main() {
    let _: (f64, f64) = f::grad(1.0, 2.0);
    let _: (f64, f64) = f::hvp(1.0, 2.0, 1.0, 0.0);
    let _: [[f64; 2]; 2] = f::hessian(1.0, 2.0);
    let _ = f::graph();
}
