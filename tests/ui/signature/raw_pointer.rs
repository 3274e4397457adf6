use chainrule::differentiable;

#[differentiable]
fn f(x: f64, p: *const f64) -> f64 {
    x * if p.is_null() { 1.0 } else { 2.0 }
}

fn main() {
    let _: f64 = f::grad(1.0, std::ptr::null());
}
