//! Zeros that nobody reads.
//!
//! The reverse of `y[i] = …` takes the cotangent of the entry and sets it to zero, for what stood there before. Where a loop
//! comes by each entry once, and nobody looks at the shadow after the loop, the zero is not written.

use super::neighbours::{offset, runs};
use crate::ir::{Loop, Op, Program, Region, Step, Val, ValMap};

/// Takes the needless zeros out of the program's loops.
pub(crate) fn needless(program: &mut Program) {
    let mut found = Vec::new();
    look(program, &program.body, &mut found);
    for (repeat, clear) in found {
        let Op::Store { array, .. } = program.node(clear).op else { unreachable!("an entry is cleared") };
        for region in program.nodes[repeat.index()].op.regions_mut() {
            region.steps.retain(|step| *step != Step::Compute(clear));
            region.results.iter_mut().filter(|result| **result == clear).for_each(|result| *result = array);
        }
    }
}

fn look(program: &Program, region: &Region, found: &mut Vec<(Val, Val)>) {
    if region.computed().all(|val| program.node(val).op.regions().is_empty()) {
        return;
    }
    let (mut made, mut last) = (ValMap::default(), ValMap::default());
    for (place, val) in region.computed().enumerate() {
        made.insert(val, place);
        program.node(val).op.each_read(program, &mut |read| {
            last.insert(program.array_of(read), place);
        });
    }
    last.extend(region.results.iter().map(|result| (program.array_of(*result), usize::MAX)));
    for (place, repeat) in region.computed().enumerate() {
        let op = &program.node(repeat).op;
        op.regions().iter().for_each(|inner| look(program, inner, found));
        let Op::Loop(inner) = op else { continue };
        for init in &inner.init {
            let Some(shadow) = program.root(*init).filter(|root| program.shadows.contains(root)) else {
                continue;
            };
            let own = made.get(&shadow).is_some_and(|made| *made < place) && !program.is_lent(shadow);
            if own && last.get(&shadow) == Some(&place) {
                found.extend(clear(program, inner, shadow).map(|clear| (repeat, clear)));
            }
        }
    }
}

/// The step that clears an entry of a shadow, if each run of a loop reads one, clears it, and does no more with the shadow.
fn clear(program: &Program, repeat: &Loop, shadow: Val) -> Option<Val> {
    let run = runs(program, repeat)?.run;
    let ours = |val: Val| program.root(program.array_of(val)) == Some(shadow);
    let (mut read, mut cleared) = (None, None);
    for val in repeat.region.computed() {
        match &program.node(val).op {
            Op::Index(array, index) if ours(*array) && read.is_none() && cleared.is_none() => {
                read = Some(offset(program, *index, &run)?);
            }
            Op::Store { array, path, value } if ours(*array) && !ours(*value) && cleared.is_none() => {
                let [index] = path[..] else { return None };
                (read == Some(offset(program, index, &run)?)).then_some(())?;
                cleared = Some(val);
            }
            // An entry that is a number has been read before.
            op if op.reads_any(program, |read| ours(read) && !program.ty(read).is_scalar()) => return None,
            _ => {}
        }
    }
    cleared
}
