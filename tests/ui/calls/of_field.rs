use chainrule::differentiable;

struct Spring {
    law: fn(f64) -> f64,
}

#[differentiable]
fn f(x: f64, #[constant] spring: &Spring) -> f64 {
    (spring.law)(x) * x
}

fn main() {
    let _: f64 = f::grad(1.0, &Spring { law: f64::sin });
}
