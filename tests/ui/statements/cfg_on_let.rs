use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    #[cfg(test)]
    let y = 2.0 * x;
    #[cfg(not(test))]
    let y = x;
    y * y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
