//! Reciprocals: several divisions of the reverse sweep by one value as products with its reciprocal.
//!
//! Aim: a division takes four times as long as a product, and the compiler may not share what several of them have in common.
//! The partial derivatives of a quotient all have its denominator: `d / y` is as well written `d · (1 / y)`, which differs in
//! the last bit of a gradient, and never in a value. (Where `y` is so small that `1 / y` overflows, so does every quotient of
//! a number that is not as small.)
//!
//! Method: in the steps of the reverse sweep, region by region, the divisions by a value of the forward sweep are counted, one
//! in lanes as many times as there are lanes. Where there are [`FEWEST`] by one value, its reciprocal goes before the first of
//! them. What a rule divides by of its own, as that of `atan2` does, is left alone: it holds at numbers of any size.

use crate::ir::{Form, Node, Op, Program, Scalar, Step, Ty, Val, ValMap, table};

/// With fewer divisions than this by one value the division for the reciprocal does not pay.
const FEWEST: usize = 3;

/// `primal` is the number of values that the forward sweep is made of.
pub(super) fn reciprocals(program: &mut Program, primal: usize) {
    let mut steps = std::mem::take(&mut program.body.steps);
    share(program, primal, &mut steps, program.forward);
    program.body.steps = steps;
}

/// Shares the divisions among the steps from a place on, and in the regions that they run.
fn share(program: &mut Program, primal: usize, steps: &mut Vec<Step>, from: usize) {
    let mut by_denominator: ValMap<Vec<(usize, Val)>> = ValMap::default();
    for (place, step) in steps.iter().enumerate().skip(from) {
        let Step::Compute(val) = *step else { continue };
        if let Some(denominator) = denominator(program, val).filter(|by| by.index() < primal) {
            by_denominator.entry(denominator).or_default().push((place, val));
        }
        inside(program, primal, val);
    }
    let mut shared: Vec<(usize, Val, Vec<Val>)> = by_denominator
        .into_iter()
        .filter(|(_, divisions)| {
            let lanes = |(_, val): &(usize, Val)| if program.node(*val).lanes { program.lanes } else { 1 };
            divisions.iter().map(lanes).sum::<usize>() >= FEWEST
        })
        .map(|(denominator, divisions)| {
            let vals = divisions.iter().map(|(_, val)| *val).collect();
            (divisions[0].0, denominator, vals)
        })
        .collect();
    // From the last to the first, so that no step is moved before its place is used.
    shared.sort_by_key(|(place, ..)| std::cmp::Reverse(*place));
    for (place, denominator, divisions) in shared {
        let before = multiply(program, denominator, &divisions);
        steps.splice(place..place, before.map(Step::Compute));
    }
}

/// What a value of the reverse sweep is divided by.
fn denominator(program: &Program, val: Val) -> Option<Val> {
    match &program.node(val).op {
        Op::Prim(row, _, operands) if row.name == "div" && !program.node(operands[1]).lanes => {
            Some(operands[1]).filter(|by| program.ty(*by).is_scalar())
        }
        _ => None,
    }
}

fn inside(program: &mut Program, primal: usize, val: Val) {
    let mut op = std::mem::replace(&mut program.nodes[val.index()].op, Op::Absent);
    op.regions_mut().iter_mut().for_each(|region| share(program, primal, &mut region.steps, 0));
    program.nodes[val.index()].op = op;
}

/// Makes products of divisions; gives the number 1 and the reciprocal, which go before them.
fn multiply(program: &mut Program, denominator: Val, divisions: &[Val]) -> [Val; 2] {
    let node = program.node(denominator).clone();
    let one = match &node.ty {
        Ty::Scalar(Scalar::Inferred) => Op::Like(1.0, denominator),
        _ => Op::Const(1.0),
    };
    let one = program.push(Node { op: one, name: None, ..node.clone() });
    let quotient = Op::Prim(table::row("div"), Form::Runtime, vec![one, denominator]);
    let reciprocal = program.push(Node { op: quotient, name: None, ..node });
    for val in divisions {
        if let Op::Prim(row, _, operands) = &mut program.nodes[val.index()].op {
            *row = table::row("mul");
            operands[1] = reciprocal;
        }
    }
    [one, reciprocal]
}
