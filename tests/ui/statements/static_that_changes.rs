use chainrule::differentiable;
use std::sync::atomic::{AtomicUsize, Ordering};

#[differentiable]
fn f(x: f64) -> f64 {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let n = CALLS.fetch_add(1, Ordering::Relaxed);
    x * n as f64
}

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
