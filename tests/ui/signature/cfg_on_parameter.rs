use chainrule::differentiable;

#[differentiable]
fn f(#[cfg(not(test))] x: f64, #[cfg(test)] y: f64) -> f64 {
    x * x
}

fn main() {
    let _ = f(1.0);
}
