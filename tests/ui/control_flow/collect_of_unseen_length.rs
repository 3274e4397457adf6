use chainrule::differentiable;

fn first() -> usize {
    1
}

#[differentiable]
fn f(x: &[f64; 3]) -> f64 {
    let rest: Vec<f64> = (first()..3).map(|i| x[i] * x[0]).collect();
    rest[0]
}

fn main() {
    let x = [1.0, 2.0, 3.0];
    let _: [f64; 3] = f::grad(&x);
    let (_, pullback) = f::vjp(&x);
    let _ = pullback(1.0);
}
