use chainrule::differentiable;

struct Spring {
    k: f64,
}

impl Spring {
    fn force(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        self.force(x) * x
    }
}

fn main() {
    let _: f64 = Spring { k: 1.0 }.energy_grad(2.0);
}
