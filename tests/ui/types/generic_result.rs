use chainrule::differentiable;

#[differentiable]
fn f<T: Default>(x: f64) -> T {
    let _ = x;
    T::default()
}

fn main() {
    let _ = f::<f64>(1.0);
}
