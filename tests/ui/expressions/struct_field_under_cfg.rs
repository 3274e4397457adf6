use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn f(x: f64) -> Point {
    Point {
        x,
        #[cfg(not(test))]
        y: x * x,
        #[cfg(test)]
        y: x,
    }
}

fn main() {
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(Point { x: 1.0, y: 1.0 });
}
