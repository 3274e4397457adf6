//! What is asked of a program before it is printed.
//!
//! Equal subexpressions are already one value, and trivial ones are folded, by the way the graph is built
//! (see [`crate::ir::Builder`]). What is left is to see which values a derivative depends on, and to drop what nobody uses.

use crate::ir::{Array, Node, Op, Program, Region, Step, Val, ValMap, ValSet};

/// The values of a region that depend on one of these.
pub(crate) fn activity(program: &Program, region: &Region, sources: impl IntoIterator<Item = Val>) -> ValSet {
    let mut active: ValSet = sources.into_iter().collect();
    for val in region.computed() {
        let op = &program.node(val).op;
        if !matches!(op, Op::Leaf(_)) && op.reads_any(program, |operand| active.contains(&operand)) {
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
    let consumed = consumed(program);
    let mut users = users(program, &consumed);
    let mut shapes: Vec<(usize, Step)> = Vec::new();
    for (place, val) in consumed.into_iter().rev() {
        let Some(users) = users.remove(&val).filter(|users| !users.is_empty()) else { continue };
        let shape = Val(u32::try_from(program.nodes.len()).expect("fewer than four billion nodes"));
        let node = program.node(val).clone();
        program.nodes.push(Node { op: Op::Shape(val), name: None, ..node });
        shapes.push((place, Step::Compute(shape)));
        for user in users {
            let op = &mut program.nodes[user.index()].op;
            op.remap(&mut |operand| if operand == val { shape } else { operand });
        }
    }
    program.forward += shapes.iter().filter(|(place, _)| *place < program.forward).count();
    put_in(&mut program.body.steps, shapes);
}

/// The arrays that the user's code consumes, each with the place of the step that does.
fn consumed(program: &Program) -> Vec<(usize, Val)> {
    let mut consumed = Vec::new();
    let mut seen = ValSet::default();
    for (place, step) in program.body.steps.iter().enumerate() {
        let Step::Compute(user) = step else { continue };
        let Op::Array(_, operands) = &program.node(*user).op else { continue };
        for operand in operands.iter().filter(|operand| operand.refs == 0) {
            let node = program.node(operand.val);
            let held = !matches!(node.op, Op::Leaf(_) | Op::Param) && node.ty.is_opaque();
            if held && seen.insert(operand.val) {
                consumed.push((place, operand.val));
            }
        }
    }
    consumed
}

/// What reads each of these values after the step that consumes it; only of those that are read for their shapes alone.
fn users(program: &Program, consumed: &[(usize, Val)]) -> ValMap<Vec<Val>> {
    let places: ValMap<usize> = consumed.iter().map(|(place, val)| (*val, *place)).collect();
    let mut users: ValMap<Vec<Val>> = places.keys().map(|val| (*val, Vec::new())).collect();
    for val in &program.body.results {
        users.remove(val);
    }
    for (place, step) in program.body.steps.iter().enumerate() {
        let is_later = |val: Val| places.get(&val).is_some_and(|consumed| *consumed < place);
        match *step {
            Step::Compute(user) => {
                let op = &program.node(user).op;
                op.each_read(program, &mut |val| {
                    if !is_later(val) {
                        return;
                    }
                    if !is_shape_only(op, val) {
                        users.remove(&val);
                    } else if let Some(users) = users.get_mut(&val) {
                        users.push(user);
                    }
                });
            }
            Step::Keep(kept) => {
                for (_, operand) in &program.kept[kept].mentions {
                    if is_later(operand.val) {
                        users.remove(&operand.val);
                    }
                }
            }
        }
    }
    users
}

/// Puts steps before those that stand at their places, which fall from the first to the last.
fn put_in(steps: &mut Vec<Step>, mut new: Vec<(usize, Step)>) {
    let old = std::mem::take(steps);
    for (place, step) in old.into_iter().enumerate() {
        while let Some((_, before)) = new.pop_if(|(at, _)| *at == place) {
            steps.push(before);
        }
        steps.push(step);
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
