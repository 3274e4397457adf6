use chainrule::differentiable;

mod model {
    macro_rules! format {
        ($e:expr) => {
            2.0 * $e
        };
    }
    pub(crate) use format;
}

#[differentiable]
fn f(x: f64) -> f64 {
    let y = model::format!(x);
    y * x
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
