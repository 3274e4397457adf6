use chainrule::differentiable;

#[differentiable]
unsafe fn f(x: f64, y: &mut f64) -> f64 {
    let z = x as f32;
    *y * f64::from(z)
}

fn main() {
    let _: (f64, f64) = f::grad(1.0, &mut 2.0);
}
