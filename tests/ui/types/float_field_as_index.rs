use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
struct Model {
    scale: f64,
    first: f64,
}

struct Table;

impl std::ops::Index<f64> for Table {
    type Output = f64;

    fn index(&self, _: f64) -> &f64 {
        &1.0
    }
}

#[differentiable]
fn f(model: &Model, #[constant] table: &Table) -> f64 {
    model.scale * table[model.first]
}

fn main() {
    let _: Model = f::grad(&Model { scale: 1.0, first: 2.0 }, &Table);
}
