//! Arguments that change after a call.
//!
//! Aim: a pullback is given the arguments of its call again, and they have to be what they were. Method: from the end of the
//! program back, with the arrays that change in place afterwards; where a call has one of them, or a part of it, as an
//! argument, it is given a copy. A loop is not looked out of for the arrays that it carries: it keeps them as they are at the
//! end of each run.

use crate::ir::{Node, Op, Operand, Program, Region, Step, Ty, Val, ValSet};
use crate::passes;

/// Has every call keep its arguments from later changes.
pub(crate) fn arguments(program: &mut Program) {
    let mut body = std::mem::take(&mut program.body);
    let whole = program.forward == body.steps.len();
    region(program, &mut body, &ValSet::default());
    if whole {
        program.forward = body.steps.len();
    }
    program.body = body;
}

/// Goes through a region from its end, after which these arrays change.
fn region(program: &mut Program, code: &mut Region, after: &ValSet) {
    let mut changed = after.clone();
    let mut steps = Vec::with_capacity(code.steps.len());
    for step in std::mem::take(&mut code.steps).into_iter().rev() {
        steps.push(step);
        let Step::Compute(val) = step else { continue };
        if let Op::Call(call) = &program.node(val).op {
            let args = call.args.clone();
            steps.extend(args.iter().enumerate().filter_map(|(place, arg)| {
                copy_if_changed(program, *arg, &changed).map(|copy| {
                    give(program, val, place, copy);
                    Step::Compute(copy)
                })
            }));
        }
        inner(program, val, &changed);
        passes::changes_in(program, val, &mut |array| {
            changed.insert(array);
        });
    }
    steps.reverse();
    code.steps = steps;
}

fn copy_if_changed(program: &mut Program, arg: Operand, changed: &ValSet) -> Option<Val> {
    if !program.is_stored(arg.val) || !changed.contains(&program.array_of(arg.val)) {
        return None;
    }
    let node = program.node(arg.val);
    let (span, ty) = (
        node.span,
        match &node.ty {
            Ty::Slice(element) => Ty::Vec(element.clone()),
            ty => ty.clone(),
        },
    );
    Some(program.push(Node { op: Op::Snapshot(arg.val), ty, name: None, span, lanes: false }))
}

fn give(program: &mut Program, call: Val, place: usize, copy: Val) {
    if let Op::Call(call) = &mut program.nodes[call.index()].op {
        call.args[place].val = copy;
    }
}

/// The regions that an operation runs.
fn inner(program: &mut Program, val: Val, after: &ValSet) {
    let carried: ValSet = match &program.node(val).op {
        Op::Loop(repeat) => repeat.init.iter().filter_map(|init| program.root(*init)).collect(),
        _ => ValSet::default(),
    };
    let after = after.iter().copied().filter(|array| !carried.contains(array)).collect();
    for place in 0..program.node(val).op.regions().len() {
        let mut code = std::mem::take(program.nodes[val.index()].op.regions_mut().swap_remove(place));
        region(program, &mut code, &after);
        *program.nodes[val.index()].op.regions_mut().swap_remove(place) = code;
    }
}
