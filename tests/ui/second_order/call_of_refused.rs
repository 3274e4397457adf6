use chainrule::differentiable;

#[differentiable(second_order)]
fn inner(x: f64, #[constant] word: &str) -> f64 {
    x as f32 as f64 * word.len() as f64
}

#[differentiable(second_order)]
fn outer(x: f64) -> f64 {
    let y = inner(x, "ab");
    y * inner(y, "c")
}

fn main() {
    let _: f64 = outer::hvp(1.0, 1.0);
    let _: f64 = inner::grad(1.0, "ab");
}
