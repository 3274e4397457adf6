use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut total = 0.0;
    while rest.len() > 1 {
        let items = rest.iter();
        rest = &rest[1..];
        total += items.zip(rest.iter()).map(|(p, q)| p * q).sum::<f64>();
    }
    total
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
