use chainrule::differentiable;

#[differentiable]
fn f(x: f64, table: &[f64; 4]) -> f64 {
    table[x as usize] * x
}

fn main() {
    let _: (f64, [f64; 4]) = f::grad(1.0, &[0.0; 4]);
}
