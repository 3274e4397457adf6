use chainrule::differentiable;

fn behind(x: &[f64]) -> &[f64] {
    &x[1..]
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut s = 0.0;
    while let Some(head) = rest.first() {
        s = s * 0.5 + head;
        rest = behind(rest);
    }
    s
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0]);
}
