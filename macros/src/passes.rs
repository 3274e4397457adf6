//! What is asked of a program before it is printed.
//!
//! Equal subexpressions are already one value, and trivial ones are folded, by the way the graph is built
//! (see [`crate::ir::Builder`]). What is left is to see which values a derivative depends on, and to drop what nobody uses.

use crate::ir::{Array, Node, Op, Program, Region, Step, Val, ValSet};

/// The values of a region that change with one of these.
///
/// Where the table says that there is no derivative, nothing changes: `x.floor()` does not, and conditions do not.
pub(crate) fn activity(program: &Program, region: &Region, sources: impl IntoIterator<Item = Val>) -> ValSet {
    let mut active: ValSet = sources.into_iter().collect();
    for val in region.computed() {
        let changes = match &program.node(val).op {
            Op::Leaf(_) => false,
            Op::Prim(row, _, operands) => operands
                .iter()
                .enumerate()
                .any(|(place, operand)| active.contains(operand) && row.changes_with(place)),
            op => op.reads_any(program, |operand| active.contains(&operand)),
        };
        if changes {
            active.insert(val);
        }
    }
    active
}

/// Drops the steps whose values nobody uses.
///
/// A statement of the user's stays, and so does a call: what it does besides its value is the user's.
pub(crate) fn dead_code(program: &mut Program) {
    let mut used: ValSet = program.body.results.iter().copied().collect();
    let mut body = std::mem::take(&mut program.body);
    let mut forward = program.forward;
    let total = body.steps.len();
    let mut live = Vec::with_capacity(total);
    for (place, step) in body.steps.iter().enumerate().rev() {
        let stays = match step {
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                let stays = used.contains(val) || !op.is_pure();
                if stays {
                    op.each_read(program, &mut |operand| {
                        used.insert(operand);
                    });
                }
                stays
            }
            Step::Keep(kept) => {
                used.extend(program.kept[*kept].mentions.iter().map(|(_, operand)| operand.val));
                true
            }
        };
        match stays {
            true => live.push(*step),
            false if place < program.forward => forward -= 1,
            false => {}
        }
    }
    live.reverse();
    body.steps = live;
    program.body = body;
    program.forward = forward;
    regions(program, &used);
}

/// The values that the results of a region are made of.
pub(crate) fn live(program: &Program, region: &Region) -> ValSet {
    let mut used: ValSet = region.results.iter().copied().collect();
    for step in region.steps.iter().rev() {
        match step {
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                if used.contains(val) || !op.is_pure() {
                    op.each_read(program, &mut |operand| {
                        used.insert(operand);
                    });
                }
            }
            Step::Keep(kept) => {
                used.extend(program.kept[*kept].mentions.iter().map(|(_, operand)| operand.val))
            }
        }
    }
    used
}

/// The same inside the regions of the operations that stayed.
fn regions(program: &mut Program, used: &ValSet) {
    let owners: Vec<Val> = program.body.computed().filter(|val| used.contains(val)).collect();
    for owner in owners {
        let Op::Map { region, .. } = &program.node(owner).op else { continue };
        let mut region = region.clone();
        let mut used: ValSet = region.results.iter().copied().collect();
        let mut live = Vec::new();
        for step in region.steps.iter().rev() {
            match step {
                Step::Compute(val) => {
                    let op = &program.node(*val).op;
                    if used.contains(val) || !op.is_pure() {
                        op.each_read(program, &mut |operand| {
                            used.insert(operand);
                        });
                        live.push(*step);
                    }
                }
                Step::Keep(kept) => {
                    used.extend(program.kept[*kept].mentions.iter().map(|(_, operand)| operand.val));
                    live.push(*step);
                }
            }
        }
        live.reverse();
        region.steps = live;
        if let Op::Map { region: held, .. } = &mut program.nodes[owner.index()].op {
            *held = region;
        }
    }
}

/// Keeps only the shape of an array that the user's code consumes, where nothing but the shape is needed afterwards.
///
/// The adjoint of `a + b` sums its cotangent to the shape of `a`. The user's `a + b` may take the memory of `a` for its
/// result; without this pass `a` would be copied first, to be there when its shape is asked for.
pub(crate) fn shapes(program: &mut Program) {
    let mut consumed: Vec<(usize, Val)> = Vec::new();
    for (place, step) in program.body.steps.iter().enumerate() {
        let Step::Compute(user) = step else { continue };
        let Op::Array(_, operands) = &program.node(*user).op else { continue };
        for operand in operands.iter().filter(|operand| operand.refs == 0) {
            let node = program.node(operand.val);
            let held = !matches!(node.op, Op::Leaf(_) | Op::Param) && node.ty.is_opaque();
            if held && !consumed.iter().any(|(_, val)| *val == operand.val) {
                consumed.push((place, operand.val));
            }
        }
    }
    for (place, val) in consumed.into_iter().rev() {
        keep_shape(program, place, val);
    }
}

fn keep_shape(program: &mut Program, place: usize, val: Val) {
    let later = program.body.steps[place + 1..].to_vec();
    let mut users = Vec::new();
    for step in &later {
        match step {
            Step::Compute(user) => {
                let op = &program.node(*user).op;
                if op.reads_any(program, |read| read == val) {
                    users.push((*user, is_shape_only(op, val)));
                }
            }
            Step::Keep(kept) => {
                if program.kept[*kept].mentions.iter().any(|(_, operand)| operand.val == val) {
                    return;
                }
            }
        }
    }
    if users.is_empty() || users.iter().any(|(_, shape)| !shape) || program.body.results.contains(&val) {
        return;
    }
    let shape = Val(u32::try_from(program.nodes.len()).expect("fewer than four billion nodes"));
    let node = program.node(val).clone();
    program.nodes.push(Node { op: Op::Shape(val), name: None, ..node });
    program.body.steps.insert(place, Step::Compute(shape));
    if place < program.forward {
        program.forward += 1;
    }
    for (user, _) in users {
        let op = &mut program.nodes[user.index()].op;
        op.remap(&mut |operand| if operand == val { shape } else { operand });
    }
}

/// Whether an operation reads a value for its shape and nothing else.
fn is_shape_only(op: &Op, val: Val) -> bool {
    let shape_at = match op {
        Op::Rule(
            Array::Fold | Array::Spread | Array::Full | Array::MeanPull | Array::SumAxisPull | Array::DotL,
            _,
        ) => 1,
        Op::Rule(Array::DotR, _) => 2,
        _ => return false,
    };
    op.operands().iter().enumerate().all(|(place, operand)| *operand != val || place == shape_at)
}

/// The primitive operations of a program: what its cost is counted in.
pub(crate) fn operations(program: &Program, region: &Region) -> usize {
    region
        .computed()
        .map(|val| match &program.node(val).op {
            Op::Prim(..) | Op::Array(..) | Op::Rule(..) | Op::Call(_) | Op::Pull { .. } | Op::Plus(..) => 1,
            Op::Map { region, .. } => 1 + operations(program, region),
            _ => 0,
        })
        .sum()
}

/// The edges of a program's graph: a use of a value by an operation is one.
pub(crate) fn edges(program: &Program, region: &Region) -> usize {
    region
        .computed()
        .map(|val| match &program.node(val).op {
            Op::Leaf(_) | Op::Const(_) => 0,
            op => op.reads(program).len(),
        })
        .sum()
}
