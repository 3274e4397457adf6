use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let clipped = |v: f64| {
        if v < 0.0 {
            return 0.0;
        }
        v * x
    };
    clipped(x) + clipped(2.0 * x)
}

fn main() {
    let _: f64 = f::grad(1.0);
}
