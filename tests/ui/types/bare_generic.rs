use chainrule::differentiable;

#[differentiable]
fn f<M>(x: f64, mesh: &M) -> f64 {
    let _ = mesh;
    x * x
}

fn main() {
    let _ = f(1.0, &1);
}
