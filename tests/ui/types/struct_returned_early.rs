use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct State {
    x: f64,
    v: f64,
}

#[differentiable]
fn f(x: f64, n: usize) -> State {
    let mut s = State { x, v: 0.5 };
    for _ in 0..n {
        s.x += s.v;
        if s.x > 1.0 {
            return State { x: 1.0, v: -s.v };
        }
    }
    s
}

fn main() {
    let (_, pullback) = f::vjp(1.0, 2);
    let _: f64 = pullback(State { x: 1.0, v: 1.0 });
}
