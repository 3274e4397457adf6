use chainrule::differentiable;

#[differentiable]
fn f(x: (&f64, f64)) -> f64 {
    *x.0 * x.1
}

fn main() {
    let _ = f::grad((&1.0, 2.0));
}
