use chainrule::differentiable;

fn scale(v: f64) -> f64 {
    10.0 * v
}

#[differentiable]
fn f(x: f64) -> f64 {
    let y = {
        let scale = 2.0;
        println!("{scale}");
        x * scale
    };
    y * scale(3.0)
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
