//! Moves: a gradient that is the whole of another one.
//!
//! Aim: what `let mut y = x.to_vec()` hands back is no addition to zeros.
//!
//! Method: where a shadow begins with zeros, and the first that happens to it is that another shadow is added to it as a whole,
//! it begins with that one. A shadow that nobody looks at afterwards is moved.

use crate::ir::{Builder, Op, Program, Step, Val, ValMap};

/// A shadow, the step that adds a whole one to it first, and that one.
struct Move {
    shadow: Val,
    bump: Val,
    whole: Val,
}

/// The program with these shadows moved; `None` where there are none. All shadows are the program's own: it gives them.
pub(crate) fn moved(program: &Program) -> Option<Program> {
    let moves: Vec<Move> = program.body.computed().filter_map(|val| find(program, val)).collect();
    if moves.is_empty() {
        return None;
    }
    let mut forward = program.forward;
    let (mut build, mut body) = Builder::again(program.clone());
    // A shadow that begins with another one is what that was added to.
    let mut begun: ValMap<Val> = ValMap::default();
    for Move { shadow, bump, whole } in moves {
        let whole = begun.get(&whole).copied().unwrap_or(whole);
        begun.insert(bump, shadow);
        let from = place(&body.steps, shadow).expect("a shadow is a step");
        body.steps.remove(from);
        forward -= usize::from(from < forward);
        let to = place(&body.steps, bump).expect("it is added to in a step");
        body.steps[to] = Step::Compute(shadow);
        build.rewrite(&mut body, &[(bump, shadow)].into_iter().collect());
        build.program.nodes[shadow.index()].op = Op::Storage(whole);
    }
    body.steps.iter().for_each(|step| build.repeat(*step));
    let mut program = build.finish(body.results, forward);
    crate::passes::dead_code(&mut program);
    Some(program)
}

fn place(steps: &[Step], val: Val) -> Option<usize> {
    steps.iter().position(|step| *step == Step::Compute(val))
}

fn find(program: &Program, bump: Val) -> Option<Move> {
    let Op::Bump { array: shadow, path, value: whole, if_there: false } = &program.node(bump).op else {
        return None;
    };
    let (shadow, whole) = (*shadow, *whole);
    let of = program.root(whole)?;
    let own =
        [shadow, of].iter().all(|storage| program.shadows.contains(storage) && !program.is_lent(*storage));
    if !path.is_empty() || of == shadow || !super::neighbours::is_fresh(program, shadow) || !own {
        return None;
    }
    let uses = |val: &Val| program.node(*val).op.reads_any(program, |read| read == shadow);
    let once = program.body.computed().filter(uses).count() == 1;
    (once && !program.body.results.contains(&shadow)).then_some(Move { shadow, bump, whole })
}
