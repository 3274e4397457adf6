use chainrule::differentiable;

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(self: Box<Self>, x: f64) -> f64 {
        self.k * x * x
    }
}

fn main() {
    let _ = Box::new(Spring { k: 1.0 }).energy(2.0);
}
