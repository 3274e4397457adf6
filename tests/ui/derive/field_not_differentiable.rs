use chainrule::Differentiable;

#[derive(Clone)]
struct Mesh;

#[derive(Clone, Differentiable)]
struct Model {
    scale: f64,
    mesh: Mesh,
}

fn main() {
    let model = Model { scale: 1.0, mesh: Mesh };
    let _ = (model.scale, model.mesh);
}
