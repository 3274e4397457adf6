//! Programs as text: what `graph()` shows.

use super::{Op, Program, Val, ValMap, ValSet};
use std::collections::HashMap;

/// One node, as text.
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) operation: String,
    /// The operands, by their place in the list.
    pub(crate) operands: Vec<usize>,
}

/// The nodes of the function's body, in order: parameters first.
pub(crate) fn text(program: &Program) -> Vec<Text> {
    let mut places: ValMap<usize> = ValMap::default();
    let mut names: HashMap<String, usize> = HashMap::default();
    let mut nodes: Vec<Text> = Vec::new();
    let order: Vec<Val> = program.body.params.iter().copied().chain(program.body.computed()).collect();
    let used: ValSet = program
        .body
        .computed()
        .flat_map(|val| program.node(val).op.reads(program))
        .chain(program.body.results.iter().copied())
        .collect();
    for val in order {
        let node = program.node(val);
        if matches!(node.op, Op::Leaf(_) | Op::Const(_) | Op::Like(..)) && !used.contains(&val) {
            continue;
        }
        let base = match &node.name {
            Some(name) => name.to_string(),
            None => format!("v{}", nodes.len()),
        };
        let count = names.entry(base.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { base } else { format!("{base}_{count}") };
        let operands =
            node.op.reads(program).iter().filter_map(|operand| places.get(operand).copied()).collect();
        places.insert(val, nodes.len());
        nodes.push(Text { name, operation: operation(&node.op), operands });
    }
    nodes
}

fn operation(op: &Op) -> String {
    match op {
        Op::Param => "parameter".to_owned(),
        Op::Branch(_) => "if".to_owned(),
        Op::Loop(_) => "loop".to_owned(),
        Op::Out(_, place) => format!("value {place}"),
        Op::Storage(_) => "storage".to_owned(),
        Op::Store { .. } => "store".to_owned(),
        Op::Bump { .. } => "add to".to_owned(),
        Op::Push { .. } => "push".to_owned(),
        Op::Last(_) => "last".to_owned(),
        Op::Pop(_) => "pop".to_owned(),
        Op::Snapshot(_) => "copy".to_owned(),
        Op::Part { .. } => "part".to_owned(),
        Op::Offset(..) => "offset".to_owned(),
        Op::Span(..) => "range".to_owned(),
        Op::Given(_) => "some".to_owned(),
        Op::Absent => "none".to_owned(),
        Op::Taken(_) => "taken".to_owned(),
        Op::Const(number) | Op::Like(number, _) => number.to_string(),
        Op::Leaf(leaf) => leaf.tokens.to_string(),
        Op::Prim(row, ..) => row.name.to_owned(),
        Op::Select(..) => "select".to_owned(),
        Op::Tuple(_) => "tuple".to_owned(),
        Op::Project(_, place) => format!("field {place}"),
        Op::Field(_, syn::Member::Named(name)) => format!("field {name}"),
        Op::Field(_, syn::Member::Unnamed(index)) => format!("field {}", index.index),
        Op::List(_) => "array".to_owned(),
        Op::Repeat(_, len) => format!("repeat {len}"),
        Op::Index(..) => "index".to_owned(),
        Op::Gather { .. } | Op::Fields { .. } => "gather".to_owned(),
        Op::AsScalar(_) => "scalar".to_owned(),
        Op::Array(array, _) | Op::Rule(array, _) => snake(&format!("{array:?}")),
        Op::Map { sum: false, .. } => "map".to_owned(),
        Op::Map { sum: true, .. } => "map and sum".to_owned(),
        Op::Call(call) => match &call.callee {
            super::Callee::Path(path) => {
                use quote::ToTokens;
                format!("call {}", path.to_token_stream().to_string().replace(' ', ""))
            }
            super::Callee::Method(name, _) => format!("call {name}"),
        },
        Op::CallTangent(_) => "tangent of call".to_owned(),
        Op::Pull { .. } => "pullback".to_owned(),
        Op::PullPart { arg, .. } => format!("part {arg}"),
        Op::Plus(..) => "add".to_owned(),
        Op::One(_) => "1".to_owned(),
        Op::ZeroLike(_) => "0".to_owned(),
        Op::Lane(lane, _) | Op::LaneAt(_, lane) => format!("lane {lane}"),
        Op::Shape(_) => "shape".to_owned(),
        Op::SumEntries(_) => "sum".to_owned(),
    }
}

/// `SumAxis` as `sum_axis`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}
