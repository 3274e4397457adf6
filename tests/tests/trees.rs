//! Constant lists and trees, walked by loops and by recursion; what stands behind a `Box` is lent as Rust lends it.
#![allow(unused, clippy::all, missing_docs)] // The functions are written as users write them.

use held::{AT, STEP, around, near};

#[macro_use]
mod held;

mod expression {
    use chainrule::differentiable;

    pub(super) enum Expression {
        Constant(f64),
        Variable(usize),
        Sum(Box<Expression>, Box<Expression>),
        Product(Box<Expression>, Box<Expression>),
        Sine(Box<Expression>),
        Power { base: Box<Expression>, exponent: i32 },
    }
    use Expression::*;

    #[differentiable(second_order)]
    fn evaluated(x: &[f64], #[constant] expression: &Expression) -> f64 {
        match expression {
            Constant(number) => *number,
            Variable(i) => x[*i],
            Sum(a, b) => evaluated(x, a) + evaluated(x, b),
            Product(a, b) => evaluated(x, a) * evaluated(x, b),
            Sine(a) => evaluated(x, a).sin(),
            Power { base, exponent } => evaluated(x, base).powi(*exponent),
        }
    }

    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64], #[constant] expression: &Expression) -> f64 {
        2.0 * evaluated(x, expression)
    }

    /// `x₀ sin x₁ + (x₂ + 0.5)³ + x₀ x₀`.
    pub(super) fn sample() -> Expression {
        let boxed = Box::new;
        let product = Product(boxed(Variable(0)), boxed(Sine(boxed(Variable(1)))));
        let base = boxed(Sum(boxed(Variable(2)), boxed(Constant(0.5))));
        let squared = Product(boxed(Variable(0)), boxed(Variable(0)));
        Sum(boxed(Sum(boxed(product), boxed(Power { base, exponent: 3 }))), boxed(squared))
    }
}

mod decisions {
    use chainrule::differentiable;

    #[derive(Clone)]
    pub(super) struct Tree {
        at: usize,
        than: f64,
        weights: Vec<f64>,
        left: Option<Box<Tree>>,
        right: Option<Box<Tree>>,
    }

    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64], #[constant] tree: &Tree) -> f64 {
        let mut node = Some(tree);
        let mut total = 1.0;
        let mut depth = 0;
        while let Some(here) = node {
            total = total * here.weights[depth] + (x[here.at] * total).sin() * here.than;
            node = if x[here.at] < here.than { here.left.as_deref() } else { here.right.as_deref() };
            depth = (depth + 1) % here.weights.len();
        }
        total
    }

    pub(super) fn sample() -> Tree {
        let leaf = |at, than| Tree { at, than, weights: vec![0.5, 2.0], left: None, right: None };
        let right = Tree { left: Some(Box::new(leaf(3, 0.7))), ..leaf(1, 1.1) };
        Tree {
            at: 0,
            than: 0.2,
            weights: vec![1.5, 0.3],
            left: Some(Box::new(leaf(1, 0.4))),
            right: Some(Box::new(right)),
        }
    }
}

mod shapes {
    use chainrule::differentiable;

    pub(super) enum Shape<'a> {
        Circle { radius: f64 },
        Polynomial(&'a [f64]),
        Named(String, f64),
    }

    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64], #[constant] shapes: &[Shape]) -> f64 {
        let mut total = x[4];
        for shape in shapes {
            total = match shape {
                Shape::Circle { radius } => total * radius + x[0].sin(),
                Shape::Polynomial(coefficients) => {
                    let mut y = 0.0;
                    for c in coefficients.iter().rev() {
                        y = y * total + c;
                    }
                    y
                }
                Shape::Named(name, factor) if name.len() > 2 => total * factor,
                Shape::Named(..) => total.cos(),
            };
        }
        total
    }

    pub(super) fn sample() -> Vec<Shape<'static>> {
        vec![
            Shape::Circle { radius: 2.0 },
            Shape::Polynomial(&[0.1, 0.2, 0.3]),
            Shape::Named("abc".into(), 1.5),
            Shape::Named("a".into(), 1.5),
        ]
    }
}

mod list {
    use chainrule::differentiable;
    use std::rc::Rc;

    pub(super) struct Node {
        value: f64,
        next: Option<Rc<Node>>,
    }

    #[differentiable(second_order)]
    fn product(x: &[f64], #[constant] node: &Node) -> f64 {
        let here = x[0] * node.value + x[1].sin() * node.value * node.value;
        match &node.next {
            Some(next) => here * product(x, next),
            None => here,
        }
    }

    #[differentiable(second_order)]
    pub(super) fn f(x: &[f64], #[constant] first: &Node) -> f64 {
        let mut s = product(x, first);
        let mut node = first;
        for i in 0..5 {
            s += x[i] * node.value * s;
            let Some(next) = &node.next else { break };
            node = next;
        }
        node = first;
        for i in 0..5 {
            s += product(x, node) * x[i];
            let Some(next) = &node.next else { break };
            node = next;
        }
        let mut rest = Some(first);
        while let Some(node) = rest {
            s = s.sin() + product(x, node) * node.value;
            rest = node.next.as_deref();
        }
        s
    }

    pub(super) fn sample() -> Node {
        let node = |value, next| Node { value, next: Some(Rc::new(next)) };
        node(0.5, node(2.0, Node { value: -0.7, next: None }))
    }
}

/// A test of each module, whose function takes its sample.
macro_rules! hold_with_samples {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            use self::$name::f;
            let sample = self::$name::sample();
            hold!(f, &sample);
        }
    )*};
}

hold_with_samples! { expression decisions shapes list }

#[test]
fn an_option_that_is_written_out() {
    use chainrule::differentiable;
    #[differentiable(second_order)]
    fn scaled(x: f64, #[constant] factor: Option<f64>) -> f64 {
        match factor {
            Some(factor) => x * factor,
            None => x * x,
        }
    }
    #[differentiable(second_order)]
    fn both(x: f64) -> f64 {
        scaled(x, None) + scaled(x, Some(2.0))
    }
    assert_eq!(both::value_and_grad(3.0), (15.0, 8.0));
    assert_eq!(both::jvp(3.0, 0.5), (15.0, 4.0));
    assert_eq!(both::hvp(3.0, 1.0), 2.0);
}
