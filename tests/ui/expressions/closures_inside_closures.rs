use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = |v: f64| v * x;
    let b = |v: f64| a(a(v));
    let c = |v: f64| b(b(b(v)));
    let d = |v: f64| c(c(c(v)));
    let e = |v: f64| d(d(d(v)));
    e(x)
}

fn main() {
    let _: f64 = f::grad(1.0);
}
