//! Programs as text: what `graph()` shows.

use super::{Op, Program, Region, Val, ValMap, ValSet};
use std::collections::HashMap;

/// One node, as text.
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) operation: String,
    /// The operands, by their place in the list.
    pub(crate) operands: Vec<usize>,
}

/// The nodes of the function's body, in order: parameters first. What a branch or a loop runs stands before it.
pub(crate) fn text(program: &Program) -> Vec<Text> {
    let mut writer = Writer {
        program,
        places: ValMap::default(),
        names: HashMap::default(),
        nodes: Vec::new(),
        used: ValSet::default(),
    };
    writer.look(&program.body);
    writer.region(&program.body);
    writer.nodes
}

struct Writer<'p> {
    program: &'p Program,
    places: ValMap<usize>,
    names: HashMap<String, usize>,
    nodes: Vec<Text>,
    used: ValSet,
}

impl Writer<'_> {
    /// Notes what is read at all.
    fn look(&mut self, region: &Region) {
        self.used.extend(region.results.iter().copied());
        for val in region.computed() {
            let op = &self.program.node(val).op;
            op.each_operand(&mut |operand| {
                self.used.insert(operand);
            });
            op.regions().iter().for_each(|inner| self.look(inner));
        }
    }

    fn region(&mut self, region: &Region) {
        for param in region.params.iter().filter(|param| self.program.root(**param).is_none()) {
            self.node(*param, &[]);
        }
        for val in region.computed() {
            let op = &self.program.node(val).op;
            if matches!(op, Op::Leaf(_) | Op::Const(_) | Op::Like(..)) && !self.used.contains(&val) {
                continue;
            }
            let ends: Vec<Val> = match op {
                Op::Branch(_) | Op::Loop(_) => {
                    op.regions().iter().flat_map(|inner| inner.results.iter().copied()).collect()
                }
                _ => Vec::new(),
            };
            if !matches!(op, Op::Map { .. }) {
                op.regions().iter().for_each(|inner| self.region(inner));
            }
            self.node(val, &ends);
        }
    }

    fn node(&mut self, val: Val, ends: &[Val]) {
        let program = self.program;
        let node = program.node(val);
        let named = node
            .name
            .as_ref()
            .or_else(|| program.root(val).and_then(|root| program.node(root).name.as_ref()));
        let base = named.map_or_else(|| format!("v{}", self.nodes.len()), |name| name.to_string());
        let count = self.names.entry(base.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { base } else { format!("{base}_{count}") };
        let mut operands = node.op.operands();
        operands.extend(ends);
        if let Op::Map { region, .. } = &node.op {
            operands.extend(region.captures(program));
        }
        let operands = operands.iter().filter_map(|operand| self.places.get(operand).copied()).collect();
        let place = self.nodes.len();
        self.places.insert(val, place);
        self.places.extend(node.op.outs().map(|out| (out, place)));
        self.nodes.push(Text { name, operation: self.operation(&node.op), operands });
    }

    /// What an operation is called; a loop tells what it keeps of every run, and its reverse what it finds there.
    fn operation(&self, op: &Op) -> String {
        let list = |vals: &mut dyn Iterator<Item = Val>| {
            let names: Vec<String> = vals.map(|val| self.name_of(val)).collect();
            names.join(", ")
        };
        match op {
            Op::Loop(repeat) if !repeat.saved.is_empty() => {
                format!("loop, keeps {}", list(&mut repeat.saved.iter().copied()))
            }
            Op::Loop(repeat) if !repeat.recalled.is_empty() => {
                format!("loop in reverse, recalls {}", list(&mut repeat.recalled.iter().map(|(val, _)| *val)))
            }
            Op::Loop(repeat) if repeat.of.is_some() => "loop in reverse".to_owned(),
            op => operation(op),
        }
    }

    fn name_of(&self, val: Val) -> String {
        match (self.places.get(&val), &self.program.node(val).op) {
            (Some(place), _) => self.nodes[*place].name.clone(),
            (None, Op::Leaf(leaf)) => leaf.tokens.to_string(),
            (None, op) => operation(op),
        }
    }
}

fn operation(op: &Op) -> String {
    match op {
        Op::Param => "parameter".to_owned(),
        Op::Branch(_) => "if".to_owned(),
        Op::Loop(_) => "loop".to_owned(),
        Op::Out(_, place) => format!("value {place}"),
        Op::Storage(_) => "storage".to_owned(),
        Op::Store { .. } => "store".to_owned(),
        Op::Replace { .. } => "replace".to_owned(),
        Op::Bump { .. } => "add to".to_owned(),
        Op::Push { .. } => "push".to_owned(),
        Op::Written { .. } => "written".to_owned(),
        Op::Last(_) => "last".to_owned(),
        Op::Pop(_) => "pop".to_owned(),
        Op::Snapshot(_) => "copy".to_owned(),
        Op::ToArray(_) => "array".to_owned(),
        Op::Part { .. } | Op::Slice { .. } => "part".to_owned(),
        Op::Offset(..) => "offset".to_owned(),
        Op::IndexIfThere(..) => "index".to_owned(),
        Op::Span(..) => "range".to_owned(),
        Op::Given(_) => "some".to_owned(),
        Op::Absent => "none".to_owned(),
        Op::Taken(_) => "taken".to_owned(),
        Op::Const(number) | Op::Like(number, _) => number.to_string(),
        Op::Leaf(leaf) => leaf.tokens.to_string(),
        Op::Prim(row, ..) => row.name.to_owned(),
        Op::Select(..) => "select".to_owned(),
        Op::Tuple(_) => "tuple".to_owned(),
        Op::Struct(_) => "struct".to_owned(),
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
        Op::ZeroLike(_) | Op::Fill(..) => "0".to_owned(),
        Op::Lane(lane, _) | Op::LaneAt(_, lane) => format!("lane {lane}"),
        Op::Shape(_) => "shape".to_owned(),
        Op::SumEntries(_) | Op::Sum { .. } => "sum".to_owned(),
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
