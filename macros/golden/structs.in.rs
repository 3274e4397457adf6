//! A struct that is made and changed field by field: its fields are variables of their own, and it is put together where it is given.

#[differentiable]
fn swing(start: f64, damping: f64) -> State {
    let mut s = State { angle: start, speed: 0.0 };
    for _ in 0..10 {
        s.speed -= 0.1 * (s.angle.sin() + damping * s.speed);
        s.angle += 0.1 * s.speed;
    }
    s
}
