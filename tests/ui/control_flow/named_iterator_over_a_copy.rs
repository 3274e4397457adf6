use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let old = a.into_iter();
    for i in 0..3 {
        a[i] = x[i] * x[i + 1];
    }
    old.zip(a.iter()).map(|(p, q)| (p - q) * (p - *q)).sum()
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
