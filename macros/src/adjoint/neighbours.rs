//! Neighbours: what one run adds to an entry that the next run adds to as well.
//!
//! Aim: a loop over `i` that adds to `d[i]` and to `d[i + 1]` writes every entry once. Added to twice, an entry goes through
//! memory between two runs, and each run waits for the last.
//!
//! Method: of the entries `i + o, i + o + 1, …` that a run adds to, only the first is written. The rest is carried to the next
//! run, for which each of them lies one place nearer, and what is left after the last run is added behind the loop. Where the
//! loop has not run at all, nothing is left, and the place may lie outside the array. This adds in another order, which a
//! gradient's sum allows and a value's does not: only shadows are looked at.
//!
//! Where the array holds nothing but zeros before, and every run adds to one entry, the entry is written, and not added to.
//!
//! In the same way, a run that reads the entry which the last run has added to takes it from there: a recurrence along an array
//! does not wait for the memory.

use super::threads::Threads;
use crate::ir::{Builder, Head, Leaf, Loop, Op, Program, Region, Step, Ty, Val, ValMap};
use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Expr, Lit};

/// The most entries that a run may add to.
const MOST: usize = 4;

/// What a loop adds to one array: a step for each entry, from the first on.
struct Chain {
    /// The place of the array among the carried values.
    place: usize,
    bumps: Vec<Val>,
    /// Where the first entry lies, from `i` on.
    offset: i64,
    /// The end of the range that the loop runs over.
    end: Leaf,
}

/// The program with these entries carried; `None` where no loop has any. A shadow of the program's `own`, and not the caller's,
/// begins with zeros, so that the first entries need not be added to.
pub(crate) fn carried(program: &Program, own: bool) -> Option<Program> {
    let has_any = |region: &Region| {
        region.computed().any(|val| {
            chain(program, val).is_some()
                || recurrence(program, val).is_some()
                || !written_once(program, val, own).is_empty()
        })
    };
    fn anywhere(program: &Program, region: &Region, found: &impl Fn(&Region) -> bool) -> bool {
        let inside = |val: Val| match &program.node(val).op {
            Op::Loop(repeat) => anywhere(program, &repeat.region, found),
            _ => false,
        };
        found(region) || region.computed().any(inside)
    }
    if !anywhere(program, &program.body, &has_any) {
        return None;
    }
    let forward_steps = program.forward;
    let (mut build, body) = Builder::again(program.clone());
    let (forward, states) = go_through(&mut build, &body, forward_steps, own);
    let results = body.results.iter().map(|result| states.last(&build.program, *result)).collect();
    let forward = if forward_steps == body.steps.len() { build.here() } else { forward };
    Some(build.finish(results, forward))
}

/// Repeats the steps of a region in the open one. Tells where a step has come to stand, and the states of the arrays.
fn go_through(build: &mut Builder, region: &Region, step: usize, own: bool) -> (usize, Threads) {
    let mut states = Threads::default();
    let mut place = 0;
    for (at, next) in region.steps.iter().enumerate() {
        if at == step {
            place = build.here();
        }
        let Step::Compute(val) = *next else {
            build.repeat(*next);
            continue;
        };
        states.relink(build, val);
        inside(build, val, own);
        for bump in written_once(&build.program, val, own) {
            if let Op::Bump { array, path, value, .. } = build.program.node(bump).op.clone() {
                build.program.nodes[bump.index()].op = Op::Store { array, path, value };
            }
        }
        if let Some(chain) = chain(&build.program, val) {
            carry(build, val, &chain, own, &mut states);
        } else if let Some(recurrence) = recurrence(&build.program, val) {
            pass_on(build, val, &recurrence);
        } else {
            build.repeat(*next);
        }
    }
    (place, states)
}

/// The same in the region of a loop.
fn inside(build: &mut Builder, val: Val, own: bool) {
    let Op::Loop(repeat) = &build.program.node(val).op else { return };
    let region = repeat.region.clone();
    let Region { params, test, .. } = region.clone();
    build.reopen(Region { params, test, ..Region::default() });
    let (_, states) = go_through(build, &region, region.steps.len(), own);
    let results = region.results.iter().map(|result| states.last(&build.program, *result)).collect();
    let region = build.close(results);
    if let Op::Loop(repeat) = &mut build.program.nodes[val.index()].op {
        repeat.region = region;
    }
}

/// The first array whose neighbouring entries the loop adds to.
fn chain(program: &Program, val: Val) -> Option<Chain> {
    let Op::Loop(repeat) = &program.node(val).op else { return None };
    let Runs { run, end, upwards: true, .. } = runs(program, repeat)? else { return None };
    (0..repeat.init.len()).find_map(|place| {
        let mut found = entries(program, repeat, place, &run)?;
        found.sort_by_key(|(offset, _)| *offset);
        let next_to_each_other = found.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
        (found.len() > 1 && found.len() <= MOST && next_to_each_other).then(|| Chain {
            place,
            offset: found[0].0,
            bumps: found.iter().map(|(_, bump)| *bump).collect(),
            end: end.clone(),
        })
    })
}

/// What a loop adds to arrays that hold nothing but zeros before, one entry of each in a run.
fn written_once(program: &Program, val: Val, own: bool) -> Vec<Val> {
    let Op::Loop(repeat) = &program.node(val).op else { return Vec::new() };
    let Some(Runs { run, .. }) = runs(program, repeat).filter(|_| own) else { return Vec::new() };
    let places = (0..repeat.init.len()).filter(|place| is_fresh(program, repeat.init[*place]));
    let once = |place: usize| match entries(program, repeat, place, &run)?[..] {
        [(_, bump)] => Some(bump),
        _ => None,
    };
    places.filter_map(once).collect()
}

/// The runs of a loop over a range: the variable, and where it starts and ends.
pub(super) struct Runs {
    pub(super) variable: Ident,
    pub(super) run: String,
    pub(super) start: Leaf,
    pub(super) end: Leaf,
    upwards: bool,
}

pub(super) fn runs(program: &Program, repeat: &Loop) -> Option<Runs> {
    let (pattern, iterator, upwards) = match &repeat.head {
        Head::For { pattern, iterator, .. } => (pattern, *iterator, true),
        Head::Reverse { pattern, iterator: Some(iterator), .. } => (pattern, *iterator, false),
        _ => return None,
    };
    if repeat.stop.is_some() || repeat.trips.is_some() {
        return None;
    }
    let Op::Leaf(range) = &program.node(iterator).op else { return None };
    let Ok(Expr::Range(ends)) = syn::parse2(range.tokens.clone()) else { return None };
    let (Some(start), syn::RangeLimits::HalfOpen(_), Some(end)) = (&ends.start, ends.limits, &ends.end)
    else {
        return None;
    };
    let at = |place: &Expr| Leaf { tokens: place.to_token_stream(), number: None, ..Leaf::clone(range) };
    let variable = syn::parse2::<Ident>(pattern.clone()).ok()?;
    let run = variable.to_string();
    Some(Runs { variable, run, start: at(start), end: at(end), upwards })
}

/// A place so far behind another one; one that no array has, where that would lie before its first entry.
fn behind(place: &Leaf, distance: i64) -> Leaf {
    let text = &place.tokens;
    if let Ok(Expr::Lit(literal)) = syn::parse2(text.clone())
        && let Lit::Int(number) = &literal.lit
        && let Some(sum) = number.base10_parse().ok().and_then(|number: i64| number.checked_add(distance))
    {
        let tokens = match u64::try_from(sum) {
            Ok(sum) => proc_macro2::Literal::u64_unsuffixed(sum).into_token_stream(),
            Err(_) => quote!(::core::primitive::usize::MAX),
        };
        return Leaf { tokens, ..place.clone() };
    }
    let number = proc_macro2::Literal::u64_unsuffixed(distance.unsigned_abs());
    let tokens = match distance {
        0 => text.clone(),
        1.. => quote!((#text) + #number),
        _ => quote!((#text).wrapping_sub(#number)),
    };
    Leaf { tokens, ..place.clone() }
}

/// A loop that reads one entry of an array and then adds to the one that the next run reads.
struct Recurrence {
    /// The place of the array among the carried values.
    place: usize,
    read: Val,
    bump: Val,
    /// The entry that the first run reads.
    first: Leaf,
}

/// The first array along which there is a recurrence.
fn recurrence(program: &Program, val: Val) -> Option<Recurrence> {
    let Op::Loop(repeat) = &program.node(val).op else { return None };
    let Runs { run, start, end, upwards, .. } = runs(program, repeat)?;
    (0..repeat.init.len()).find_map(|place| {
        let (read, from, bump, to) = read_and_added(program, repeat, place, &run)?;
        let (next, first) = match upwards {
            true => (from + 1, behind(&start, from)),
            false => (from - 1, behind(&end, from - 1)),
        };
        (to == next).then_some(Recurrence { place, read, bump, first })
    })
}

/// The entry that a loop reads first, and the one that it adds to afterwards; `None` where it does more with the array than
/// to overwrite the first.
fn read_and_added(program: &Program, repeat: &Loop, place: usize, run: &str) -> Option<(Val, i64, Val, i64)> {
    let root = program.root(repeat.init[place]).filter(|root| program.shadows.contains(root))?;
    let at = |index: Val| offset(program, index, run);
    let (mut read, mut added) = (None, None);
    for val in repeat.region.computed() {
        let op = &program.node(val).op;
        match (op, read, added) {
            (Op::Index(array, index), None, None) if program.root(*array) == Some(root) => {
                read = Some((val, at(*index)?));
            }
            (Op::Bump { array, path, value, if_there: false }, Some(_), None)
                if program.root(*array) == Some(root) =>
            {
                let [index] = path[..] else { return None };
                added = Some((val, at(index)?));
                is_float(program, *value).then_some(())?;
            }
            (Op::Store { array, path, value }, Some((_, offset)), _)
                if program.root(*array) == Some(root) =>
            {
                let [index] = path[..] else { return None };
                (at(index)? == offset && program.root(*value).is_none()).then_some(())?;
            }
            _ if op.reads_any(program, |of| {
                read.is_none_or(|(read, _)| of != read) && program.root(program.array_of(of)) == Some(root)
            }) =>
            {
                return None;
            }
            _ => {}
        }
    }
    let ((read, from), (bump, to)) = (read?, added?);
    program.ty(read).is_scalar().then_some((read, from, bump, to))
}

/// The entries that the loop adds to, by their distance from `i`; `None` where it does anything else with the array.
fn entries(program: &Program, repeat: &Loop, place: usize, run: &str) -> Option<Vec<(i64, Val)>> {
    let root = program.root(repeat.init[place]).filter(|root| program.shadows.contains(root))?;
    let mut found = Vec::new();
    for val in repeat.region.computed() {
        let op = &program.node(val).op;
        match op {
            Op::Bump { array, path, value, .. } if program.root(*array) == Some(root) => {
                let [index] = path[..] else { return None };
                is_float(program, *value).then_some(())?;
                found.push((offset(program, index, run)?, val));
            }
            _ if op.reads_any(program, |read| program.root(program.array_of(read)) == Some(root)) => {
                return None;
            }
            _ => {}
        }
    }
    Some(found)
}

/// Whether a value is one float, and no state of an array.
fn is_float(program: &Program, val: Val) -> bool {
    program.ty(val).is_scalar() && program.root(val).is_none()
}

/// How far an index lies from the variable of the runs.
pub(super) fn offset(program: &Program, index: Val, run: &str) -> Option<i64> {
    match distance(program, index)? {
        (Some(name), offset) if name == run => Some(offset),
        _ => None,
    }
}

/// A sum of a variable and a number, or a number.
type Distance = (Option<String>, i64);

/// How far an index lies from a variable.
fn distance(program: &Program, index: Val) -> Option<Distance> {
    match &program.node(index).op {
        Op::Leaf(leaf) => written_distance(&syn::parse2(leaf.tokens.clone()).ok()?),
        Op::Offset(start, index) => plus(distance(program, *start)?, distance(program, *index)?),
        _ => None,
    }
}

fn written_distance(index: &Expr) -> Option<Distance> {
    match crate::names::bare(index) {
        Expr::Path(path) => path.path.get_ident().map(|name| (Some(name.to_string()), 0)),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok().map(|number| (None, number)),
            _ => None,
        },
        Expr::Binary(binary) => {
            let (left, right) = (written_distance(&binary.left)?, written_distance(&binary.right)?);
            match (&binary.op, &right.0) {
                (syn::BinOp::Add(_), _) => plus(left, right),
                (syn::BinOp::Sub(_), None) => Some((left.0, left.1.checked_sub(right.1)?)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn plus(left: Distance, right: Distance) -> Option<Distance> {
    let sum = left.1.checked_add(right.1)?;
    match (left.0, right.0) {
        (Some(_), Some(_)) => None,
        (name, other) => Some((name.or(other), sum)),
    }
}

/// Writes the loop that carries what its runs add to the neighbours, and adds what is left behind it.
fn carry(build: &mut Builder, val: Val, chain: &Chain, own: bool, states: &mut Threads) {
    let Op::Loop(repeat) = build.program.node(val).op.clone() else { unreachable!("a chain is of a loop") };
    let span = build.program.node(val).span;
    let adds = |build: &Builder, bump: Val| match &build.program.node(bump).op {
        Op::Bump { array, value, .. } => (*array, *value),
        _ => unreachable!("a chain is of what is added"),
    };
    let Region { params, test, .. } = repeat.region.clone();
    build.reopen(Region { params, test, ..Region::default() });
    let carried: Vec<Val> = chain.bumps[1..]
        .iter()
        .map(|bump| {
            let ty = build.ty(adds(build, *bump).1).clone();
            build.param(ty, None, span)
        })
        .collect();
    // Zeros that nothing has been added to: every entry is written once.
    let fresh = own && is_fresh(&build.program, repeat.init[chain.place]);
    // The states between which nothing is added any more are the same.
    let mut same: ValMap<Val> = ValMap::default();
    for step in &repeat.region.steps {
        let bump = match *step {
            Step::Compute(val) if chain.bumps.contains(&val) => val,
            step => {
                build.repeat(step);
                continue;
            }
        };
        let (array, value) = adds(build, bump);
        let array = same.get(&array).copied().unwrap_or(array);
        if bump != chain.bumps[0] {
            same.insert(bump, array);
            continue;
        }
        let sum = build.prim("add", &[carried[0], value], span);
        let Op::Bump { path, .. } = build.program.node(bump).op.clone() else { unreachable!("it adds") };
        build.program.nodes[bump.index()].op = match fresh {
            true => Op::Store { array, path, value: sum },
            false => Op::Bump { array, path, value: sum, if_there: false },
        };
        build.repeat(*step);
    }
    let mut results = repeat.region.results.clone();
    results[chain.place] = same.get(&results[chain.place]).copied().unwrap_or(results[chain.place]);
    for (place, bump) in chain.bumps[1..].iter().enumerate() {
        let (_, value) = adds(build, *bump);
        results.push(match carried.get(place + 1) {
            Some(next) => build.prim("add", &[*next, value], span),
            None => value,
        });
    }
    let region = build.close(results);
    let starts: Vec<Val> = carried.iter().map(|param| build.number(0.0, *param, false)).collect();
    let left = with_carried(build, val, *repeat, region, &starts);
    let Op::Loop(repeat) = &build.program.node(val).op else { unreachable!("it was just written") };
    let mut state = repeat.outs[chain.place];
    for (place, left) in left.into_iter().enumerate() {
        let distance = chain.offset + i64::try_from(place).expect("it is one of a few entries");
        let index = build.value(Op::Leaf(Box::new(behind(&chain.end, distance))), Ty::Passive, span);
        state = build.bump_if_there(state, index, left, span);
    }
    states.note(&build.program, state);
}

/// Writes the loop whose runs pass on the entry that the next one reads.
fn pass_on(build: &mut Builder, val: Val, recurrence: &Recurrence) {
    let Op::Loop(repeat) = build.program.node(val).op.clone() else {
        unreachable!("a recurrence is of a loop")
    };
    let span = build.program.node(val).span;
    let ty = build.ty(recurrence.read).clone();
    let mut old = repeat.region.clone();
    let Region { params, test, .. } = old.clone();
    build.reopen(Region { params, test, ..Region::default() });
    let passed = build.param(ty.clone(), None, span);
    old.steps.retain(|step| *step != Step::Compute(recurrence.read));
    build.rewrite(&mut old, &[(recurrence.read, passed)].into_iter().collect());
    let mut next = passed;
    for step in &old.steps {
        if *step == Step::Compute(recurrence.bump) {
            let Op::Bump { array, path, value, .. } = build.program.node(recurrence.bump).op.clone() else {
                unreachable!("it adds")
            };
            let entry = build.value(Op::Index(array, path[0]), ty.clone(), span);
            next = build.prim("add", &[entry, value], span);
            build.program.nodes[recurrence.bump.index()].op = Op::Store { array, path, value: next };
        }
        build.repeat(*step);
    }
    let results = old.results.iter().copied().chain([next]).collect();
    let region = build.close(results);
    let index = build.value(Op::Leaf(Box::new(recurrence.first.clone())), Ty::Passive, span);
    let start = build.value(Op::IndexIfThere(repeat.init[recurrence.place], index), ty, span);
    with_carried(build, val, *repeat, region, &[start]);
}

/// Writes a loop that carries more values: the last parameters and results of its region. Gives what they are at the end.
fn with_carried(build: &mut Builder, val: Val, repeat: Loop, region: Region, starts: &[Val]) -> Vec<Val> {
    let span = build.program.node(val).span;
    // Parameters of what a tape holds come after those of the carried values.
    let (old, new) = region.params.split_at(repeat.region.params.len());
    let (carried, recalled) = old.split_at(repeat.init.len());
    let params = [carried, new, recalled].concat();
    let init = [&repeat.init[..], starts].concat();
    let region = Region { params, ..region };
    build.program.nodes[val.index()].op = Op::Loop(Box::new(Loop { init, region, ..repeat }));
    build.repeat(Step::Compute(val));
    starts.iter().map(|start| build.out(val, build.ty(*start).clone(), None, span)).collect()
}

/// Whether it is a storage that begins with nothing but zeros, before anything has happened to it.
pub(super) fn is_fresh(program: &Program, state: Val) -> bool {
    matches!(program.node(state).op, Op::Storage(zero) if is_zero(program, zero))
}

/// Whether an array holds nothing but zeros.
fn is_zero(program: &Program, array: Val) -> bool {
    match &program.node(array).op {
        Op::ZeroLike(_) => true,
        Op::Gather { entries, wholes, .. } => entries.is_empty() && wholes.is_empty(),
        Op::Repeat(entry, _) => matches!(program.node(*entry).op, Op::Const(0.0)),
        _ => false,
    }
}
