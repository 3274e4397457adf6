use chainrule::{Differentiable, differentiable};
use std::ops::Deref;

#[derive(Clone, Differentiable)]
struct Metres {
    value: f64,
}

impl Deref for Metres {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.value
    }
}

#[differentiable]
fn f(x: Metres) -> f64 {
    *x * 2.0
}

fn main() {
    let _ = f::grad(Metres { value: 1.0 });
}
