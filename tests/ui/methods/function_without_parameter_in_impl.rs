use chainrule::differentiable;

struct Spring;

#[differentiable]
impl Spring {
    fn new(size: usize) -> Spring {
        assert!(size > 0);
        Spring
    }

    fn energy(x: f64) -> f64 {
        x * x
    }
}

fn main() {
    let _ = Spring::new(1);
    let _: f64 = Spring::energy_grad(1.0);
}
