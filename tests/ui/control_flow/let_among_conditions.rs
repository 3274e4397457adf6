use chainrule::differentiable;

#[differentiable]
fn loss(x: &[f64]) -> f64 {
    let mut open = vec![0, 1];
    let mut sum = 0.0;
    for i in 0..x.len() {
        if i > 0
            && let Some(k) = open.pop()
        {
            sum += x[i] * x[k];
        }
    }
    sum
}

fn main() {}
