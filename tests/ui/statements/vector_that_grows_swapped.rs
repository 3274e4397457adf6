use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut now = vec![x[0]];
    let mut next = Vec::new();
    for v in x {
        next.push(now[0] * v);
        std::mem::swap(&mut now, &mut next);
    }
    now[0]
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
