use chainrule::differentiable;

struct Settings {
    gain: f64,
}

#[differentiable]
fn amplified(x: f64, #[constant] settings: Settings) -> f64 {
    settings.gain * x
}

#[differentiable]
fn twice(x: f64, #[constant] settings: Settings) -> f64 {
    amplified(2.0 * x, settings)
}

fn main() {
    let _ = twice::grad(1.0, Settings { gain: 2.0 });
}
