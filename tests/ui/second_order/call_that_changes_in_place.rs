use chainrule::differentiable;

#[differentiable]
fn scale(k: f64, out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] *= k;
    }
}

#[differentiable(second_order)]
fn scaled(k: f64) -> f64 {
    let mut y = vec![1.0; 3];
    scale(k, &mut y);
    y[0] * y[1]
}

fn main() {
    let _: f64 = scaled::hvp(2.0, 1.0);
}
