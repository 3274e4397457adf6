use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let a = x as f32;
    let b = x.next_up();
    let c = y.to_bits();
    let Some(d) = Some(y) else { panic!() };
    x * b + d
}

fn main() {
    let _: (f64, f64) = f::grad(1.0, 2.0);
    let (_, pullback) = f::vjp(1.0, 2.0);
    let _: (f64, f64) = pullback(1.0);
}
