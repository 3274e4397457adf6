use chainrule::differentiable;

struct Mesh;

#[differentiable]
fn f(x: f64) -> Mesh {
    let _ = x;
    Mesh
}

fn main() {
    let _ = f(1.0);
}
