use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut now: Vec<Vec<f64>> = vec![vec![x[0]]];
    let mut next: Vec<Vec<f64>> = Vec::new();
    for v in x {
        let row: Vec<f64> = vec![now[0][0] * v];
        next.push(row);
        std::mem::swap(&mut now, &mut next);
    }
    now[0][0]
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
