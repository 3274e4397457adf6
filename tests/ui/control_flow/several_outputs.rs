use chainrule::differentiable;

#[differentiable(inspect, second_order)]
fn f(x: f64) -> [f64; 2] {
    let y = if x > 0.0 { x } else { 1.0 };
    [y, y]
}

fn main() {
    let _: f64 = f::vjp(1.0).1([1.0, 1.0]);
    let _ = f::graph();
}
