use chainrule::differentiable;

#[differentiable(second_order)]
fn scale(k: f64, out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] *= k;
    }
}

fn main() {
    let mut out = [1.0];
    let ((), pullback) = scale::vjp(2.0, &mut out);
    let _: f64 = pullback(&mut out);
}
