use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = vec![vec![x[0]], vec![x[1]]];
    rows.pop();
    rows[0][0]
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
