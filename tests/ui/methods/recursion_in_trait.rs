use chainrule::differentiable;

#[differentiable(wrt(x))]
trait Energy {
    fn energy(&self, x: f64, n: usize) -> f64 {
        if n == 0 { x } else { x * self.energy(x, n - 1) }
    }
}

fn main() {}
