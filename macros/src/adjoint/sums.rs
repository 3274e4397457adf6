//! Sums: what the runs of a reverse loop add up to one number, by itself.
//!
//! Aim: `y[i] += a[i] * s` is reversed by adding `d_y[i] * s` to `d_a[i]`, and `d_y[i] * a[i]` to one number. One loop that
//! does both waits for each addition to the number, and the machine takes no two entries at once: what is written might be
//! what is read next.
//!
//! Method: where a reverse loop over `0..n` reads, multiplies and adds, and does no more, the number is summed up apart. A
//! gradient's sum may be taken in any order (a value's may not), so the runtime takes it in several sums side by side. For few
//! runs one loop is the faster one. The entries that a loop of the two looks at are taken as slices of length `n` before it, so that neither
//! has a check in it.

use super::indices::{alias, first, needless_aliases};
use super::neighbours::{Runs, runs};
use crate::ir::{Builder, Leaf, Loop, Op, Program, Region, Step, Ty, Val, ValMap, ValSet};
use crate::names::token_names;
use crate::passes;
use proc_macro2::{Ident, Literal};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, LitInt};

/// A term of the sum takes so many operations, some of which the loop does as well.
const LONGEST: usize = 2;

/// What a term may be made of.
const CHEAP: &[&str] = &["add", "sub", "mul", "neg"];

/// From so many runs on the split is worth while.
const FEW: usize = 16;

/// The sum is of a function of so many entries.
const MOST: usize = 3;

/// A loop, and what it is split by.
struct Split {
    /// The place of the number among the carried values.
    place: usize,
    runs: Runs,
    /// What looks at entries one behind the other.
    reads: Vec<Read>,
}

struct Read {
    val: Val,
    base: Val,
    /// Where the entry of the first run lies; `None` where the array is as long as the loop, and looked at from its start on.
    start: Option<Leaf>,
}

/// The program with these numbers summed up apart; `None` where there are none.
pub(crate) fn apart(program: &Program) -> Option<Program> {
    if !anywhere(program, &program.body) {
        return None;
    }
    let forward_steps = program.forward;
    let (mut build, body) = Builder::again(program.clone());
    let mut forward = 0;
    for (at, step) in body.steps.iter().enumerate() {
        if at == forward_steps {
            forward = build.here();
        }
        go_through(&mut build, *step);
    }
    let forward = if forward_steps == body.steps.len() { build.here() } else { forward };
    let mut program = build.finish(body.results, forward);
    passes::dead_code(&mut program);
    Some(program)
}

fn anywhere(program: &Program, region: &Region) -> bool {
    region.computed().any(|val| {
        split(program, val).is_some()
            || program.node(val).op.regions().iter().any(|region| anywhere(program, region))
    })
}

/// Repeats a step in the open region, with what is inside it.
fn go_through(build: &mut Builder, step: Step) {
    let Step::Compute(val) = step else { return build.repeat(step) };
    if let Some(split) = split(&build.program, val) {
        return choose(build, val, &split.runs);
    }
    for place in 0..build.program.node(val).op.regions().len() {
        let region = build.program.node(val).op.regions()[place].clone();
        if anywhere(&build.program, &region) {
            let Region { params, test, steps, results } = region;
            build.reopen(Region { params, test, ..Region::default() });
            steps.into_iter().for_each(|step| go_through(build, step));
            let region = build.close(results);
            build.program.nodes[val.index()].op.regions_mut()[place] = region;
        }
    }
    build.repeat(step);
}

/// How a loop is split, if it is one of these.
fn split(program: &Program, val: Val) -> Option<Split> {
    let Op::Loop(repeat) = &program.node(val).op else { return None };
    let region = &repeat.region;
    if repeat.of.is_none() || region.test.is_some() || !repeat.recalled.is_empty() || !repeat.saved.is_empty()
    {
        return None;
    }
    let runs = runs(program, repeat).filter(|runs| runs.start.tokens.to_string() == "0" && !are_few(runs))?;
    let numbers: Vec<usize> =
        (0..repeat.init.len()).filter(|place| program.root(region.params[*place]).is_none()).collect();
    let [place] = numbers[..] else { return None };
    let (param, result) = (region.params[place], region.results[place]);
    let from_zero = matches!(program.node(repeat.init[place]).op, Op::Const(0.0));
    if !from_zero || !program.ty(param).is_scalar() || !passes::accumulates(program, region, param, result) {
        return None;
    }
    let mut names = vec![runs.run.clone()];
    let changed: ValSet = region.computed().filter_map(|val| program.root(val)).collect();
    let own = region.defined(program);
    let mut reads = Vec::new();
    for step in &region.steps {
        let val = match step {
            Step::Keep(kept) => {
                names.push(alias(&program.kept[*kept], &runs.run)?);
                continue;
            }
            Step::Compute(val) => *val,
        };
        match &program.node(val).op {
            Op::Leaf(leaf) if leaf.inline || leaf.again => {}
            Op::Const(_) | Op::Offset(..) => {}
            Op::Prim(row, _, operands) if CHEAP.contains(&row.name) => {
                operands.iter().all(|operand| !names_any(program, *operand, &names)).then_some(())?;
            }
            Op::Bump { path, value, .. } if path.len() == 1 && program.ty(*value).is_scalar() => {}
            Op::Index(base, index) if program.ty(val).is_scalar() && program.ty(*base).is_array() => {
                let (base, is_place) = (*base, matches!(program.node(*base).op, Op::Index(..)));
                if own.contains(&base) || changed.contains(&program.array_of(base)) || is_place {
                    return None;
                }
                if let Some(start) = first(program, *index, &names, &own)? {
                    let whole = start.tokens.to_string() == "0" && is_length_of(program, &runs.end, base);
                    reads.push(Read { val, base, start: (!whole).then_some(start) });
                }
            }
            _ => return None,
        }
    }
    let live = passes::live(program, &Region { results: vec![result], ..region.clone() });
    let entries = reads.iter().filter(|read| live.contains(&read.val)).count();
    let prim = |val: &Val| live.contains(val) && matches!(program.node(*val).op, Op::Prim(..));
    // One of the operations adds the term to the number.
    let short = region.computed().filter(prim).count() <= LONGEST + 1;
    (short && (1..=MOST).contains(&entries)).then_some(Split { place, runs, reads })
}

/// Whether it is written out that there are few runs.
fn are_few(runs: &Runs) -> bool {
    syn::parse2::<LitInt>(runs.end.tokens.clone())
        .is_ok_and(|end| end.base10_parse().is_ok_and(|end: usize| end < FEW))
}

/// Whether a text names one of these.
fn names_any(program: &Program, text: Val, names: &[String]) -> bool {
    let named = |name: &Ident| names.contains(&name.to_string());
    matches!(&program.node(text).op, Op::Leaf(leaf) if token_names(&leaf.tokens).iter().any(named))
}

/// Whether a text is the length of an array.
fn is_length_of(program: &Program, text: &Leaf, array: Val) -> bool {
    let Ok(Expr::MethodCall(call)) = syn::parse2(text.tokens.clone()) else { return false };
    let named = |name: &Ident| matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(name));
    call.method == "len" && program.node(array).name.as_ref().is_some_and(named)
}

/// Writes the loop as it is for a few runs, and split for many.
fn choose(build: &mut Builder, val: Val, runs: &Runs) {
    let span = build.program.node(val).span;
    let (end, few) = (&runs.end.tokens, Literal::usize_unsuffixed(FEW));
    let few = Leaf { tokens: quote!(#end < #few), inline: true, number: None, ..runs.end.clone() };
    let condition = build.value(Op::Leaf(Box::new(few)), Ty::Bool, span);
    let outs: Vec<Val> = build.program.node(val).op.outs().collect();
    let arms = [false, true].map(|apart| {
        build.open();
        let mut copies = ValMap::default();
        build.copy_step(Step::Compute(val), &mut copies);
        if apart {
            let step = computed(build.undo()).expect("the loop was just written");
            let split = split(&build.program, step).expect("it is a copy of one that is split");
            take_apart(build, step, split);
        }
        build.close(outs.iter().map(|out| copies[out]).collect())
    });
    let branch = build.choose(condition, arms, span);
    for (place, out) in outs.iter().enumerate() {
        build.program.nodes[out.index()].op = Op::Out(branch, place);
    }
    if let Op::Branch(branch) = &mut build.program.nodes[branch.index()].op {
        branch.outs = outs;
    }
}

/// Writes the loop without the number, and the sum behind it.
fn take_apart(build: &mut Builder, val: Val, split: Split) {
    let Split { place, runs, reads } = split;
    let Op::Loop(mut repeat) = build.program.node(val).op.clone() else { unreachable!("a loop is split") };
    let slices = look_at_slices(build, &runs, &reads);
    let needless = needless_aliases(&build.program, &repeat.region);
    let (total, number) = (repeat.outs.remove(place), repeat.region.results.remove(place));
    let param = repeat.region.params.remove(place);
    repeat.init.remove(place);
    let Region { params, steps, results, test } = std::mem::take(&mut repeat.region);
    let live = passes::live(
        &build.program,
        &Region { steps: steps.clone(), results: vec![number], ..Region::default() },
    );

    build.open();
    let zero = build.number(0.0, param, false);
    let mut copies: ValMap<Val> = [(param, zero)].into_iter().collect();
    let mut entries = Vec::new();
    for (Read { val, .. }, slice) in reads.iter().zip(slices).filter(|(read, _)| live.contains(&read.val)) {
        let node = build.program.node(*val).clone();
        copies.insert(*val, build.param(node.ty, node.name, node.span));
        entries.push(slice);
    }
    for val in steps.iter().filter_map(|step| computed(*step)).filter(|val| live.contains(val)) {
        if !copies.contains_key(&val) {
            build.copy_step(Step::Compute(val), &mut copies);
        }
    }
    let number = copies.get(&number).copied().unwrap_or(number);
    let term = term(&build.program, number, zero);
    let region = Box::new(build.close(vec![term]));

    if !results.is_empty() {
        build.reopen(Region { params, test, ..Region::default() });
        steps.iter().filter(|step| !needless.contains(step)).for_each(|step| build.repeat(*step));
        let region = build.close(results);
        for (place, out) in repeat.outs.iter().enumerate() {
            build.program.nodes[out.index()].op = Op::Out(val, place);
        }
        build.program.nodes[val.index()].op = Op::Loop(Box::new(Loop { region, ..*repeat }));
        build.repeat(Step::Compute(val));
    }
    build.program.nodes[total.index()].op = Op::Sum { slices: entries, region };
    build.repeat(Step::Compute(total));
}

fn computed(step: Step) -> Option<Val> {
    match step {
        Step::Compute(val) => Some(val),
        Step::Keep(_) => None,
    }
}

/// What is added to a zero, where that is the whole of a value.
fn term(program: &Program, number: Val, zero: Val) -> Val {
    match &program.node(number).op {
        Op::Prim(row, _, operands) if row.name == "add" && operands[0] == zero => operands[1],
        Op::Prim(row, _, operands) if row.name == "add" && operands[1] == zero => operands[0],
        _ => number,
    }
}

/// Has reads look at slices of the length of the loop, which are taken before it, and gives these.
fn look_at_slices(build: &mut Builder, runs: &Runs, reads: &[Read]) -> Vec<Val> {
    let mut slices: Vec<(Val, String, Val)> = Vec::new();
    let look_at = |Read { val, base, start }: &Read| {
        let Some(start) = start else { return *base };
        let node = build.program.node(*val).clone();
        let text = start.tokens.to_string();
        let known = slices.iter().find(|(of, at, _)| of == base && *at == text).map(|(.., slice)| *slice);
        let slice = known.unwrap_or_else(|| {
            let mut end = |leaf: &Leaf| {
                let leaf = Leaf { inline: true, ..leaf.clone() };
                build.value(Op::Leaf(Box::new(leaf)), Ty::Passive, node.span)
            };
            let (start, len) = (end(start), end(&runs.end));
            let ty = Ty::Slice(Box::new(node.ty.clone()));
            let slice = build.value(Op::Slice { base: *base, start, len }, ty, node.span);
            let whole = build.program.array_of(*base);
            if let Some(name) = build.program.node(whole).name.clone() {
                build.name(slice, format_ident!("{}_part", name));
            }
            slices.push((*base, text, slice));
            slice
        });
        let at = build.index(runs.variable.to_token_stream());
        build.program.nodes[val.index()].op = Op::Index(slice, at);
        slice
    };
    reads.iter().map(look_at).collect()
}
