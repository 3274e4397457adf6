use chainrule::differentiable;

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64, n: usize) -> f64 {
        assert!(n < 8);
        x * self.energy(x, n + 1)
    }
}

fn main() {
    let _: f64 = Spring { k: 1.0 }.energy_grad(2.0, 0);
    let _ = Spring { k: 1.0 }.k;
}
