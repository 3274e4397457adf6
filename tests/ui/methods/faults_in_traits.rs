use chainrule::differentiable;

#[differentiable]
trait Law {
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64;

    #[differentiable(wrt(x))]
    fn doubled(&self, x: f64) -> f64 {
        x.next_up()
    }
}

struct Spring;

#[differentiable]
impl Law for Spring {
    #[differentiable(wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        x as f32 as f64
    }
}

fn main() {
    let _: f64 = Spring.energy_grad(1.0);
    let _: f64 = Spring.doubled_grad(1.0);
}
