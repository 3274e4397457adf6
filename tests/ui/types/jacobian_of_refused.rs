use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> [f64; 2] {
    [x, f64::next_up(x)]
}

fn main() {
    let _: [f64; 2] = f::jacobian(1.0);
}
