use chainrule::differentiable;

#[differentiable(wrt(x, z))]
fn f(x: &mut f64, n: usize) -> usize {
    let y = *x as usize;
    n + y
}

fn main() {
    let _: f64 = f::grad(&mut 1.0, 2);
}
