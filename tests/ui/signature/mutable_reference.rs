use chainrule::differentiable;

#[differentiable]
fn f(x: &mut f64, y: f64) -> f64 {
    *x += y;
    *x * y
}

fn main() {
    let _: (f64, f64) = f::grad(&mut 1.0, 2.0);
}
