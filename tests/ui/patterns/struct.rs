use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn f(p: Point) -> f64 {
    let Point { x: a, y: b } = p;
    a * b
}

fn main() {
    let _ = f::grad(Point { x: 1.0, y: 2.0 });
}
