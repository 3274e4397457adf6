use chainrule::differentiable;

struct Spring;

impl Spring {
    #[differentiable(wrt(x), second_order)]
    fn energy(&self, x: f64) -> f64 {
        x.next_up()
    }
}

#[differentiable]
impl Spring {
    fn force(x: f64) -> f64 {
        x as f32 as f64
    }

    fn power(x: f64) -> f64 {
        x.to_bits() as f64
    }
}

fn main() {
    let _: f64 = Spring.energy_grad(1.0);
    let _: f64 = Spring.energy_hvp(1.0, 1.0);
    let _: f64 = Spring.energy_vjp(1.0).1(1.0);
    let _: f64 = Spring::force_grad(1.0);
    let _: f64 = Spring::power_grad(1.0);
}
