//! Reciprocals: several divisions of the reverse sweep by one value as products with its reciprocal.
//!
//! Aim: a division takes four times as long as a product, and the compiler may not share what several of them have in common.
//! The partial derivatives of a quotient all have its denominator: `d / y` is as well written `d · (1 / y)`, which differs in
//! the last bit of a gradient, and never in a value. (Where `y` is so small that `1 / y` overflows, so does every quotient of
//! a number that is not as small.)
//!
//! Method: in the steps of the reverse sweep, region by region, the divisions by a value of the forward sweep are counted, one
//! in lanes as many times as there are lanes. Where there are [`FEWEST`] by one value, its reciprocal goes before the first of
//! them. Where the function itself has computed `1.0 / y`, that is the reciprocal, and nothing is divided by `y` again. What a rule divides by of its own, as that of `atan2` does, is left alone: it holds at numbers of any size.

use crate::ir::{Form, Node, Op, Program, Scalar, Step, Ty, Val, ValMap, table};

/// With fewer divisions than this by one value the division for the reciprocal does not pay.
const FEWEST: usize = 3;

/// `primal` is the number of values that the forward sweep is made of.
pub(super) fn reciprocals(program: &mut Program, primal: usize) {
    let mut steps = std::mem::take(&mut program.body.steps);
    let known = steps[..program.forward].iter().filter_map(|step| known(program, *step)).collect();
    multiply_by_known(program, &known, &steps[program.forward..]);
    share(program, primal, &mut steps, program.forward);
    program.body.steps = steps;
}

/// A value and its reciprocal, where that is what a step computes.
fn known(program: &Program, step: Step) -> Option<(Val, Val)> {
    let Step::Compute(val) = step else { return None };
    let Op::Prim(row, _, operands) = &program.node(val).op else { return None };
    let one = match &program.node(operands[0]).op {
        Op::Leaf(leaf) => leaf.number == Some(1.0),
        Op::Const(number) | Op::Like(number, _) => *number == 1.0,
        _ => false,
    };
    (row.name == "div" && one && program.ty(val).is_scalar()).then(|| (operands[1], val))
}

/// Makes products of the divisions by what has a reciprocal already.
fn multiply_by_known(program: &mut Program, known: &ValMap<Val>, steps: &[Step]) {
    if known.is_empty() {
        return;
    }
    for step in steps {
        let Step::Compute(val) = *step else { continue };
        if let Some(reciprocal) = denominator(program, val).and_then(|by| known.get(&by)) {
            multiply_by(program, val, *reciprocal);
        }
        let mut op = std::mem::replace(&mut program.nodes[val.index()].op, Op::Absent);
        op.regions_mut().iter().for_each(|region| multiply_by_known(program, known, &region.steps));
        program.nodes[val.index()].op = op;
    }
}

/// Makes a product of a division, or of `-1.0 / y` the negative.
fn multiply_by(program: &mut Program, division: Val, reciprocal: Val) {
    let Op::Prim(_, _, operands) = &program.node(division).op else { return };
    let minus = matches!(program.node(operands[0]).op, Op::Const(-1.0));
    let (name, operands) =
        if minus { ("neg", vec![reciprocal]) } else { ("mul", vec![operands[0], reciprocal]) };
    program.nodes[division.index()].op = Op::Prim(table::row(name), Form::Runtime, operands);
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
    divisions.iter().for_each(|val| multiply_by(program, *val, reciprocal));
    [one, reciprocal]
}
