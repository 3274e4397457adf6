use chainrule::differentiable;

#[differentiable(checkpoint = "sometimes")]
fn f(x: f64) -> f64 {
    let mut y = x;
    #[differentiable(wrt(x))]
    for _ in 0..3 {
        y *= y;
    }
    #[differentiable]
    while y < 1.0 {
        y += 1.0;
    }
    #[differentiable(checkpoint = "never")]
    while y > 9.0 {
        y *= 0.5;
    }
    y
}

fn main() {
    let _: f64 = f::grad(1.0);
}
