use chainrule::differentiable;

macro_rules! add_one {
    ($name:ident) => {
        $name += 1.0;
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    add_one!(y);
    y * y
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
