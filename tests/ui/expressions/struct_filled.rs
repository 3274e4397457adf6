use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let points = vec![Point { x, y: 2.0 }; n];
    points[0].x * points[1].y
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
