use chainrule::differentiable;

#[differentiable]
fn f(x: [f64; 2]) -> f64 {
    let mut a = x;
    a.swap(0, 1);
    a[0] - a[1]
}

fn main() {
    let _: [f64; 2] = f::grad([1.0, 2.0]);
}
