use chainrule::{Differentiable, differentiable};

#[differentiable]
pub trait Law: Differentiable {
    fn rate(&self, x: f64) -> f64;

    fn twice(&self, x: f64) -> f64 {
        self.rate(self.rate(x))
    }

    fn thrice(#[constant] &self, x: f64) -> f64 {
        x * x * x
    }
}

fn main() {}
