use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64], #[constant] at: Option<usize>) -> f64 {
    let i = 0;
    let mut s = 0.0;
    for v in x {
        let w = match at {
            Some(i) => {
                println!("{i}");
                x[i]
            }
            None => continue,
        };
        s += w * v * x[i];
    }
    s
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0], None);
}
