use chainrule::differentiable;
use std::ops::{Add, Mul};

#[differentiable]
fn f<T>(x: T) -> T
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
{
    x * x + x
}

fn main() {
    let _ = f(1.0);
}
