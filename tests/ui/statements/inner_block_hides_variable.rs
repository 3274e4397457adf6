use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let k = 2.0;
    let y = {
        let k = 3.0;
        println!("{k}");
        k * x
    };
    k * y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
