use chainrule::differentiable;

#[differentiable]
fn counted(x: f64, #[constant] calls: &mut usize) -> f64 {
    *calls += 1;
    x * x
}

#[differentiable]
fn f(x: f64, #[constant] calls: &mut usize) -> f64 {
    counted(x, calls) * x
}

fn main() {
    let _: f64 = f::grad(1.0, &mut 0);
}
