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

/// A sparse matrix by rows.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Sparse {
    values: Vec<f64>,
    #[constant]
    starts: Vec<usize>,
    #[constant]
    columns: Vec<usize>,
    #[constant]
    rows: usize,
}

impl Sparse {
    /// The mean square of the product with a vector.
    #[differentiable(second_order)]
    fn mean_square(&self, x: &[f64]) -> f64 {
        let mut total = 0.0;
        for row in 0..self.rows {
            let mut product = 0.0;
            for k in self.starts[row]..self.starts[row + 1] {
                product += self.values[k] * x[self.columns[k]];
            }
            total += product * product;
        }
        total / self.rows as f64
    }
}

#[test]
fn fields_that_are_integers() {
    let matrix =
        Sparse { values: vec![1.0, 2.0, 3.0], starts: vec![0, 1, 3], columns: vec![0, 0, 1], rows: 2 };
    let x = [1.0, 2.0];
    // The products are 1 and 8; the gradient by an entry is the product times what it is multiplied with.
    let (value, (by_matrix, by_x)) = matrix.mean_square_value_and_grad(&x);
    assert_eq!((value, matrix.mean_square(&x)), (32.5, 32.5));
    assert_eq!(by_matrix, Sparse { values: vec![1.0, 8.0, 16.0], ..matrix.clone() });
    assert_eq!(by_x, [17.0, 24.0]);
    let (_, pullback) = matrix.mean_square_vjp(&x);
    assert_eq!(pullback(1.0), (by_matrix, by_x));
    // The Hessian by x is AᵀA·2/rows.
    let still = Sparse { values: vec![0.0; 3], ..matrix.clone() };
    let (_, product) = matrix.mean_square_hvp(&x, &still, &[1.0, 0.0]);
    assert_eq!(product, [5.0, 6.0]);
}

#[derive(Clone, Differentiable)]
struct Chain {
    stiffness: f64,
    #[constant]
    first: usize,
    #[constant]
    len: usize,
}

#[differentiable]
fn energy_of_chain(chain: &Chain, x: &[f64]) -> f64 {
    let links = chain.len - 1;
    let last = (chain.first + links).min(x.len() - 1);
    let mut stretch = vec![0.0; links];
    for i in (chain.first..last).rev() {
        stretch[i - chain.first] = x[i + 1] - x[i];
    }
    let squares: f64 = stretch.iter().take(chain.len).map(|d| d * d).sum();
    0.5 * chain.stiffness * squares / chain.len as f64 + x[..chain.first].iter().sum::<f64>()
}

#[test]
fn arithmetic_of_fields_that_are_integers() {
    let chain = Chain { stiffness: 3.0, first: 1, len: 3 };
    let x = [0.5, 1.0, 3.0, 2.0];
    let (by_chain, by_x) = energy_of_chain::grad(&chain, &x);
    // The links are stretched by 2 and −1: the energy is k·(4 + 1)/6.
    assert_eq!(energy_of_chain(&chain, &x), 3.0);
    assert!((by_chain.stiffness - 5.0 / 6.0).abs() < 1e-15);
    assert_eq!(by_x, [1.0, -2.0, 3.0, -1.0]);
}

#[derive(Clone, Differentiable)]
struct Weights {
    w: [f64; 2],
    b: f64,
}

#[differentiable(second_order)]
fn chosen_parts(p: &Weights, x: f64) -> f64 {
    let t = if x > 0.0 { (p.b, x) } else { (x, p.b * p.b) };
    t.0 * t.1 * p.w[0]
}

#[test]
fn fields_in_a_tuple_that_a_branch_gives() {
    let (by_weights, by_x) = chosen_parts::grad(&Weights { w: [2.0, 3.0], b: 5.0 }, 7.0);
    assert_eq!((by_weights.w, by_weights.b, by_x), ([35.0, 0.0], 14.0, 10.0));
}

/// A spring whose stiffness is given, in a row of others.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Given {
    #[constant]
    stiffness: f64,
    #[constant]
    loads: Vec<f64>,
    length: f64,
    #[constant]
    name: &'static str,
}

fn given(length: f64) -> Given {
    Given { stiffness: 3.0, loads: vec![0.5, 2.0], length, name: "given" }
}

/// What a gradient has where the struct is constant.
fn by_length(length: f64) -> Given {
    Given { stiffness: 0.0, loads: vec![0.0, 0.0], ..given(length) }
}

#[differentiable(second_order)]
fn energy_of_given(spring: &Given, x: f64) -> f64 {
    let mut energy = 0.5 * spring.stiffness * spring.length * spring.length;
    for load in &spring.loads {
        energy += load * spring.length * x;
    }
    energy
}

#[test]
fn constant_floats() {
    // ½·3·l² + 2.5 l x
    let (spring, x) = (given(2.0), 0.5);
    assert_eq!(energy_of_given::value_and_grad(&spring, x), (8.5, (by_length(7.25), 5.0)));
    assert_eq!(energy_of_given::vjp(&spring, x).1(2.0), (by_length(14.5), 10.0));
    // What stands in the constant fields of a tangent does not count.
    assert_eq!(energy_of_given::jvp(&spring, x, &given(1.0), 0.0), (8.5, 7.25));
    assert_eq!(energy_of_given::hvp(&spring, x, &given(1.0), 1.0), (by_length(3.0 + 2.5), 2.5));
    let (mut buffer, mut by_x) = (given(1.0), 0.0);
    energy_of_given::accumulate_grad(&spring, x, 1.0, &mut buffer, &mut by_x);
    assert_eq!((buffer, by_x), (given(8.25), 5.0));
}

#[differentiable(second_order)]
fn energy_of_all(springs: &[Given], x: f64) -> f64 {
    let mut energy = 0.0;
    for spring in springs {
        energy += energy_of_given(spring, x) * spring.stiffness;
    }
    energy
}

#[test]
fn constant_floats_in_lists() {
    let (springs, x) = ([given(2.0), given(1.0)], 0.5);
    let (by_springs, by_x) = energy_of_all::grad(&springs, x);
    assert_eq!((by_springs, by_x), (vec![by_length(21.75), by_length(12.75)], 22.5));
    let tangents = [given(1.0), given(0.0)];
    assert_eq!(energy_of_all::jvp(&springs, x, &tangents, 0.0).1, 21.75);
    let mut buffer = [by_length(0.0), by_length(1.0)];
    energy_of_all::accumulate_grad(&springs, x, 1.0, &mut buffer, &mut 0.0);
    assert_eq!(buffer, [by_length(21.75), by_length(13.75)]);
}

#[test]
fn constant_fields_that_a_function_fills_itself() {
    #[differentiable(second_order)]
    fn filled(k: f64, length: f64) -> f64 {
        energy_of_given(&Given { stiffness: k, loads: vec![k * k], length, name: "filled" }, 2.0)
    }
    #[differentiable(second_order)]
    fn plain(length: f64) -> f64 {
        let spring = Given { stiffness: 3.0, loads: vec![0.5, 2.0], length, name: "plain" };
        energy_of_given(&spring, 0.5)
    }
    assert_eq!(plain::jvp(2.0, 1.0), (8.5, 7.25));
    assert_eq!((plain::grad(2.0), plain::hvp(2.0, 1.0)), (7.25, 3.0));
    // ½ k l² + 2 k² l: what the function has put there itself is no constant of its caller's.
    assert_eq!(filled::grad(3.0, 2.0), (2.0 + 24.0, 6.0 + 18.0));
    assert_eq!(filled::jvp(3.0, 2.0, 1.0, 1.0).1, 50.0);
    assert_eq!(filled::hvp(3.0, 2.0, 1.0, 0.0), (8.0, 2.0 + 12.0));
}
