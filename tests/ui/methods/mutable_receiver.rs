use chainrule::differentiable;

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(&mut self, x: f64) -> f64 {
        self.k += 1.0;
        self.k * x * x
    }
}

fn main() {
    let _ = Spring { k: 1.0 }.energy_grad(2.0);
}
