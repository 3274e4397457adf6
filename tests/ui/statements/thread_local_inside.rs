use chainrule::differentiable;
use std::cell::Cell;

#[differentiable]
fn f(x: f64) -> f64 {
    thread_local! {
        static CALLS: Cell<usize> = const { Cell::new(0) };
    }
    let n = CALLS.get();
    x * n as f64
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
