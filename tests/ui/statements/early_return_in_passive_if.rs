use chainrule::differentiable;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    if n > 3 {
        return 0.0;
    }
    x * x
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
