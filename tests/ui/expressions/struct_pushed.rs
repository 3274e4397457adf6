use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let mut points = Vec::new();
    for i in 0..n {
        points.push(Point { x: x * i as f64, y: x });
    }
    points[0].x * points[1].y
}

fn main() {
    let _: f64 = f::grad(1.0, 2);
}
