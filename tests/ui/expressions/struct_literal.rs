use chainrule::differentiable;

struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let p = Point { x, y: 2.0 };
    p.x * p.y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
