//! Stretches of a program that nothing enters or leaves but at their ends.
//!
//! Aim: where a value depends on the parameters through one other value only, its cotangent is handed to that value in
//! one product with the slope of the stretch between them, instead of from step to step.
//!
//! Method: backwards from a value, always on to the latest of those that have been read so far: whoever reads it has
//! been seen by then. If there is another reader, there is no stretch; the first that is alone is where it starts. A
//! stretch inside is crossed in one leg. The slope is the tangent for the change 1 of the start. It takes fewer products
//! than the sweep (a polynomial of degree n in Horner's form: n instead of 2n), and none of them waits for the
//! cotangent, which is the last to be known (Griewank and Walther, *Evaluating Derivatives*, 2nd ed., section 10.2).
//!
//! Invariant: every step of a stretch is a scalar primitive whose slope is finite wherever its value is. Branches, poles
//! and the logarithm are not: the slope 1/x of `ln(x)` may overflow before the `x` of `x * ln(x)` is multiplied by it.

use crate::ir::{Op, Program, Step, Val, ValMap, ValSet};
use std::collections::BTreeMap;

/// No stretch has more legs, so that looking for them stays linear in the function.
const LONGEST: usize = 32;

/// The primitives whose slopes are finite wherever their values are; a quotient is one by its dividend.
const GENTLE: &[&str] = &[
    "add", "sub", "mul", "neg", "exp", "exp2", "exp_m1", "sin", "cos", "tan", "sinh", "cosh", "tanh",
    "mul_add",
];

/// The way from a value to one that depends on nothing else.
#[derive(Clone)]
pub(crate) struct Stretch {
    pub(crate) from: Val,
    /// How often the stretch reads the value that it starts from.
    reads: usize,
    /// In program order. Each is one step, or a stretch of its own; the last, a step, is where the stretch ends.
    pub(crate) legs: Vec<Val>,
}

/// The shortest stretch to each value of a program where two ways meet.
#[derive(Default)]
pub(crate) struct Stretches(ValMap<Stretch>);

impl Stretches {
    pub(crate) fn of(program: &Program, steps: &[Step], active: &ValSet) -> Self {
        let computed = || {
            steps.iter().filter_map(|step| match step {
                Step::Compute(val) => active.contains(val).then_some(*val),
                Step::Keep(_) => None,
            })
        };
        let mut reads: ValMap<usize> = ValMap::default();
        for val in computed() {
            program.node(val).op.each_read(program, &mut |read| *reads.entry(read).or_default() += 1);
        }
        let mut stretches = Stretches::default();
        for val in computed() {
            let stretch = stretches.find(val, program, active, &reads);
            stretches.0.extend(stretch.map(|stretch| (val, stretch)));
        }
        stretches
    }

    pub(crate) fn to(&self, val: Val) -> Option<&Stretch> {
        self.0.get(&val)
    }

    fn find(&self, val: Val, program: &Program, active: &ValSet, reads: &ValMap<usize>) -> Option<Stretch> {
        let mut open: BTreeMap<Val, usize> = BTreeMap::new();
        gentle(program, active, val)?.for_each(|operand| *open.entry(operand).or_default() += 1);
        if open.values().sum::<usize>() < 2 {
            return None;
        }
        let mut legs = vec![val];
        loop {
            let (latest, seen) = open.pop_last()?;
            if open.is_empty() {
                legs.reverse();
                return Some(Stretch { from: latest, reads: seen, legs });
            }
            if reads.get(&latest) != Some(&seen) || legs.len() == LONGEST {
                return None;
            }
            legs.push(latest);
            match self.to(latest) {
                Some(inner) => *open.entry(inner.from).or_default() += inner.reads,
                None => gentle(program, active, latest)?
                    .for_each(|operand| *open.entry(operand).or_default() += 1),
            }
        }
    }
}

/// The active operands of a primitive that may stand in a stretch.
fn gentle<'a>(
    program: &'a Program,
    active: &'a ValSet,
    val: Val,
) -> Option<impl Iterator<Item = Val> + use<'a>> {
    let Op::Prim(row, _, operands) = &program.node(val).op else { return None };
    let is_active = |operand: &Val| active.contains(operand);
    let gentle = GENTLE.contains(&row.name) || row.name == "div" && !is_active(&operands[1]);
    gentle.then(|| operands.iter().copied().filter(is_active))
}
