use chainrule::differentiable;

fn scale(v: f64) -> f64 {
    10.0 * v
}

#[differentiable]
fn f(x: f64) -> f64 {
    let y = {
        let scale = |v: f64| v + 1.0;
        x * scale(2.0)
    };
    y * scale(3.0)
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
