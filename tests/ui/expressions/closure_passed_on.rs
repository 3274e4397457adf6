use chainrule::differentiable;

fn apply(f: impl Fn(f64) -> f64) -> f64 {
    f(1.0)
}

#[differentiable]
fn f(x: f64) -> f64 {
    let scale = |v: f64| x * v;
    apply(scale) * scale(x)
}

fn main() {
    let _: f64 = f::grad(1.0);
}
