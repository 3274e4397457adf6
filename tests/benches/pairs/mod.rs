//! Each workload as a pair of sweeps: the generated gradient and the hand-written one over the same inputs.

use std::fmt::{self, Display, Formatter};
use std::hint::black_box;

use crate::workloads::training;

mod long;

/// How many inputs a sweep goes over: enough to hide the clock, few enough to stay in the nearest cache.
const INPUTS: usize = 64;

/// Two ways to do the same work.
pub(crate) struct Pair {
    /// How many gradients a sweep computes.
    pub(crate) calls: usize,
    /// A sweep with the generated gradient.
    pub(crate) generated: Box<dyn FnMut()>,
    /// A sweep with the hand-written gradient.
    pub(crate) by_hand: Box<dyn FnMut()>,
}

impl Pair {
    /// Two functions over the same inputs.
    fn over<I: 'static, A, B>(
        inputs: fn(usize) -> Vec<I>,
        generated: impl Fn(&I) -> A + 'static,
        by_hand: impl Fn(&I) -> B + 'static,
    ) -> Self {
        let (first, second) = (inputs(INPUTS), inputs(INPUTS));
        Self {
            calls: INPUTS,
            generated: Box::new(move || sweep(&first, &generated)),
            by_hand: Box::new(move || sweep(&second, &by_hand)),
        }
    }

    /// Two ways to treat one large input.
    fn of<I: 'static, A, B>(
        input: fn() -> I,
        generated: impl Fn(&I) -> A + 'static,
        by_hand: impl Fn(&I) -> B + 'static,
    ) -> Self {
        let (first, second) = (input(), input());
        Self {
            calls: 1,
            generated: Box::new(move || {
                black_box(generated(black_box(&first)));
            }),
            by_hand: Box::new(move || {
                black_box(by_hand(black_box(&second)));
            }),
        }
    }

    /// One training step of a network with these widths on minibatches of this size.
    fn training(widths: &'static [usize], batch: usize) -> Self {
        let mut generated = training::Generated::<f32>::new(widths, batch);
        let mut by_hand = training::ByHand::<f32>::new(widths, batch);
        Self {
            calls: 1,
            generated: Box::new(move || {
                black_box(generated.step());
            }),
            by_hand: Box::new(move || {
                black_box(by_hand.step());
            }),
        }
    }
}

/// Calls a gradient on every input. Every result is looked at, so that none is left out.
#[inline(always)]
fn sweep<I, A>(inputs: &[I], gradient: impl Fn(&I) -> A) {
    for input in inputs {
        black_box(&gradient(input));
    }
}

/// A workload of the table.
#[derive(Clone, Copy)]
pub(crate) struct Workload {
    /// What is computed.
    pub(crate) name: &'static str,
    /// Makes its two sweeps.
    pub(crate) pair: fn() -> Pair,
}

impl Display for Workload {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// All workloads, table by table.
pub(crate) const TABLES: [&[Workload]; 3] = [&WORKLOADS, &long::ADBENCH, &long::LOOPS];

/// Straight-line code and training, in the order of the table.
pub(crate) const WORKLOADS: [Workload; 8] = [
    Workload { name: "Rosenbrock, 2 inputs", pair: rosenbrock_pair },
    Workload { name: "repeated subexpressions, 3 inputs", pair: repeated_pair },
    Workload { name: "Black–Scholes, 5 greeks", pair: black_scholes_pair },
    Workload { name: "arm of six joints, 12 inputs", pair: arm_pair },
    Workload { name: "reprojection, 2 × 15 Jacobian", pair: reprojection_pair },
    Workload { name: "training step 64-32-10, batch 32", pair: || Pair::training(&[64, 32, 10], 32) },
    Workload { name: "training step 784-128-10, batch 64", pair: || Pair::training(&[784, 128, 10], 64) },
    Workload {
        name: "training step 784-512-512-10, batch 128",
        pair: || Pair::training(&[784, 512, 512, 10], 128),
    },
];

fn rosenbrock_pair() -> Pair {
    use crate::workloads::rosenbrock::{by_hand, inputs, rosenbrock};
    Pair::over(inputs, |&(x, y)| rosenbrock::value_and_grad(x, y), |&(x, y)| by_hand(x, y))
}

fn repeated_pair() -> Pair {
    use crate::workloads::repeated::{by_hand, inputs, repeated};
    Pair::over(inputs, |&(x, y, z)| repeated::value_and_grad(x, y, z), |&(x, y, z)| by_hand(x, y, z))
}

fn black_scholes_pair() -> Pair {
    use crate::workloads::black_scholes::{black_scholes, by_hand, inputs};
    Pair::over(
        inputs,
        |&(s, k, r, v, t)| black_scholes::value_and_grad(s, k, r, v, t),
        |&(s, k, r, v, t)| by_hand(s, k, r, v, t),
    )
}

fn arm_pair() -> Pair {
    use crate::workloads::arm::{arm, by_hand, inputs};
    Pair::over(
        inputs,
        |(angles, lengths)| arm::value_and_grad(angles, lengths),
        |(angles, lengths)| by_hand(angles, lengths),
    )
}

fn reprojection_pair() -> Pair {
    use crate::workloads::reprojection::{by_hand, inputs, reprojection};
    Pair::over(
        inputs,
        |(camera, point, weight, seen)| reprojection::jacobian(camera, point, *weight, seen),
        |(camera, point, weight, seen)| by_hand(camera, point, *weight, seen),
    )
}
