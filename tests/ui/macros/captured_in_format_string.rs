use chainrule::differentiable;

macro_rules! shout {
    ($e:literal) => {
        format!($e)
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let text = shout!("{x}");
    x * text.len() as f64
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
