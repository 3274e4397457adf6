use chainrule::differentiable;

#[differentiable]
const K: f64 = 1.0;

fn main() {
    let _ = K;
}
