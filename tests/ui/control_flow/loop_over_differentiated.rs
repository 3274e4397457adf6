use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v;
    }
    s
}

fn main() {
    let _: f64 = f::grad(1.0);
}
