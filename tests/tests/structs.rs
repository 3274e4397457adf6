//! Structs of differentiable fields, as parameters and as receivers.

use chainrule::{Differentiable, Real, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    stiffness: f64,
    length: f64,
    #[constant]
    coils: usize,
    ends: [f64; 2],
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Scaled<T: Real>(T, Spring);

impl Spring {
    #[differentiable(second_order)]
    fn energy(&self, x: f64) -> f64 {
        let stretch = x - self.length;
        0.5 * self.stiffness * stretch * stretch + self.ends[0] * self.ends[1]
    }
}

#[differentiable]
fn total(spring: &Scaled<f64>, x: f64) -> f64 {
    spring.1.energy(x) * spring.0 + spring.0 * spring.0
}

fn spring() -> Spring {
    Spring { stiffness: 3.0, length: 1.0, coils: 12, ends: [2.0, 3.0] }
}

#[test]
fn the_gradient_by_a_struct_is_a_struct() {
    let (by_spring, by_x) = spring().energy_grad(2.0);
    assert_eq!(by_spring, Spring { stiffness: 0.5, length: -3.0, coils: 12, ends: [3.0, 2.0] });
    assert_eq!(by_x, 3.0);
}

#[test]
fn the_second_derivative_goes_through_fields() {
    let (by_spring, by_x) = spring().energy_hvp(2.0, &spring(), 0.0);
    assert_eq!(by_spring, Spring { stiffness: -1.0, length: 0.0, coils: 12, ends: [3.0, 2.0] });
    assert_eq!(by_x, 0.0);
}

#[test]
fn structs_nest_and_their_methods_are_called() {
    let (value, (by_spring, by_x)) = total::value_and_grad(&Scaled(2.0, spring()), 2.0);
    assert_eq!((value, by_x), (19.0, 6.0));
    assert_eq!(by_spring, Scaled(11.5, Spring { stiffness: 1.0, length: -6.0, coils: 12, ends: [6.0, 4.0] }));
}

#[test]
fn the_tangent_goes_through_fields() {
    let direction = Spring { stiffness: 1.0, length: 0.0, coils: 0, ends: [0.0, 1.0] };
    assert_eq!(total::jvp(&Scaled(2.0, spring()), 2.0, &Scaled(0.0, direction), 0.0), (19.0, 5.0));
}
