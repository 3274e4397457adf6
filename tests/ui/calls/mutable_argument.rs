use chainrule::differentiable;

#[differentiable]
fn counted(x: f64, #[constant] calls: &mut usize) -> f64 {
    *calls += 1;
    x * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut calls = 0;
    let y = counted(x, &mut calls);
    y * calls as f64
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
