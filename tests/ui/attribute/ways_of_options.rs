use chainrule::differentiable;


#[differentiable(second_order = true)]
fn b(x: f64) -> f64 {
    x * x
}

#[differentiable(inspect(true))]
fn c(x: f64) -> f64 {
    x * x
}

#[differentiable(checkpoint("store"))]
fn d(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn e(x: f64) -> f64 {
    let mut n = 0;
    #[differentiable(chekpoint = "store")]
    for i in 0..3 {
        n += i;
    }
    x * n as f64
}

fn main() {}
