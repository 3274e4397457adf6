use chainrule::differentiable;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let k = 2usize;
    let mut t = (x[0], x[1]);
    t = {
        let k = 3usize;
        println!("{k}");
        (t.1 * x[k], t.0)
    };
    t.0 * x[k] + t.1
}

fn main() {
    let _: Vec<f64> = f::grad(&[1.0, 2.0, 3.0, 4.0, 5.0]);
}
