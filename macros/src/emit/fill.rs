//! Arrays that a loop fills, an entry in each run: `let d_x = filled(x.len(), 0..n, |i| 2.0 * x[i]);`.
//!
//! A `Vec` of zeros, of which the first that happens to it is that a loop over `a..b` writes one entry after the other, need
//! not be zeroed before: what the runs give is collected. Where that is an entry of another array, it is copied from there
//! as a whole. The loop has to run through, and to be short: of a long body, the zeros cost nothing.

use super::room::zeros_of;
use super::{Printer, joined};
use crate::ir::{Head, Leaf, Loop, Op, Program, Region, Step, Ty, Val};
use crate::passes;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Expr, RangeLimits};

/// An array that a loop fills.
pub(super) struct Fill {
    storage: Val,
    /// The step that writes an entry, and what it writes.
    store: Val,
    value: Val,
    len: Length,
    /// The array that it is copied from.
    from: Option<Val>,
    /// The name of what is written, where it has to be taken before the run ends.
    entry: Option<Ident>,
}

/// How many entries it has.
enum Length {
    /// As many as another array.
    Of(Val),
    /// The user's own expression.
    Written(Leaf),
}

impl Printer<'_> {
    /// Finds the arrays that loops of a region fill.
    ///
    /// Where the region is the body, the loop and what makes the array are in one sweep.
    pub(super) fn find_fills(&mut self, region: &Region, forward: usize) {
        let program = self.program;
        for (place, step) in region.steps.iter().enumerate() {
            let Step::Compute(val) = *step else { continue };
            let regions = program.node(val).op.regions();
            regions.iter().for_each(|inner| self.find_fills(inner, inner.steps.len()));
            let Op::Loop(repeat) = &program.node(val).op else { continue };
            let Some(variable) = self.filling_variable(repeat) else { continue };
            let filled = (0..repeat.init.len()).filter_map(|carried| {
                let storage = repeat.init[carried];
                let fill = self.fill(repeat, storage, &variable)?;
                let made = region.steps[..place].iter().rposition(|step| *step == Step::Compute(storage))?;
                let between = &region.steps[made + 1..place];
                let one_sweep = (made < forward) == (place < forward);
                (one_sweep && between.iter().all(|step| self.leaves_alone(*step, storage))).then_some(fill)
            });
            // What is not copied is given by the runs, which give one entry each.
            let (mut copied, mut given): (Vec<Fill>, Vec<Fill>) =
                filled.partition(|fill| fill.from.is_some());
            given.truncate(1);
            copied.extend(given);
            for fill in &mut copied {
                fill.entry = self
                    .changes_before_the_end(repeat, fill.value)
                    .then(|| self.fresh("entry", Span::mixed_site()));
                let Op::Storage(zeros) = program.node(fill.storage).op else { unreachable!("it is one") };
                self.notes[zeros.index()].inline = true;
                self.notes[zeros.index()].last_use = Some(place);
                self.filled.insert(fill.storage, None);
                self.filled.insert(fill.store, fill.entry.clone());
            }
            if !copied.is_empty() {
                self.fills.insert(val, copied);
            }
        }
    }

    /// The variable of a loop over `a..b` that runs through, and is short.
    fn filling_variable(&self, repeat: &Loop) -> Option<Ident> {
        let (pattern, iterator) = run_over(&repeat.head)?;
        if repeat.stop.is_some()
            || repeat.has_tape()
            || !repeat.recalled.is_empty()
            || repeat.trips.is_some_and(|trips| self.note(trips).uses > 0)
        {
            return None;
        }
        let Op::Leaf(leaf) = &self.program.node(iterator).op else { return None };
        let Ok(Expr::Range(range)) = syn::parse2(leaf.tokens.clone()) else { return None };
        let open =
            matches!(range.limits, RangeLimits::HalfOpen(_)) && range.start.is_some() && range.end.is_some();
        let short = |step: &Step| match step {
            Step::Keep(_) => false,
            Step::Compute(val) => match &self.program.node(*val).op {
                Op::Store { .. } | Op::Bump { .. } => true,
                Op::Index(..)
                | Op::Offset(..)
                | Op::Prim(..)
                | Op::Const(_)
                | Op::Like(..)
                | Op::Select(..) => true,
                Op::Leaf(leaf) => leaf.inline || leaf.again,
                _ => false,
            },
        };
        let variable: Ident = syn::parse2(pattern.clone()).ok()?;
        let upwards = matches!(repeat.head, Head::For { .. });
        let in_any_order = || self.runs_are_apart(repeat, &variable);
        (open && repeat.region.steps.iter().all(short) && (upwards || in_any_order())).then_some(variable)
    }

    /// Whether the runs of a loop in reverse may come in any order: each looks at its own entries alone of what the loop changes,
    /// and what it hands on are sums of gradients.
    fn runs_are_apart(&self, repeat: &Loop, variable: &Ident) -> bool {
        let program = self.program;
        let changed = |val: Val| {
            let root = program.root(program.array_of(val));
            root.is_some_and(|root| {
                repeat.region.params.iter().any(|param| program.root(*param) == Some(root))
            })
        };
        let apart = |val: Val| match &program.node(val).op {
            Op::Index(array, index) => !changed(*array) || self.is_variable(*index, variable),
            Op::Store { path, value, .. } | Op::Bump { path, value, .. } => {
                path.first().is_some_and(|index| self.is_variable(*index, variable))
                    && program.root(*value).is_none()
            }
            Op::Leaf(leaf) => leaf.mentions.iter().all(|(_, operand)| !changed(operand.val)),
            _ => true,
        };
        let mut carried = repeat.region.params.iter().zip(&repeat.region.results);
        carried.all(|(param, result)| {
            program.root(*param).is_some() || passes::accumulates(program, &repeat.region, *param, *result)
        }) && repeat.region.computed().all(apart)
    }

    /// Whether a step neither looks at a storage nor changes what its length is made of.
    fn leaves_alone(&self, step: Step, storage: Val) -> bool {
        let program = self.program;
        let Step::Compute(val) = step else { return false };
        let op = &program.node(val).op;
        let mut reads = false;
        op.each_read(program, &mut |read| reads |= program.root(program.array_of(read)) == Some(storage));
        fn resizes(program: &Program, op: &Op) -> bool {
            op.resizes().is_some()
                || matches!(op, Op::Written { .. } | Op::Call(_))
                || op.regions().iter().any(|region| {
                    region.steps.iter().any(|step| match step {
                        Step::Keep(_) => true,
                        Step::Compute(val) => resizes(program, &program.node(*val).op),
                    })
                })
        }
        !reads && !resizes(program, op)
    }

    /// A storage that the loop fills from zeros.
    fn fill(&self, repeat: &Loop, storage: Val, variable: &Ident) -> Option<Fill> {
        let program = self.program;
        let Op::Storage(zeros) = program.node(storage).op else { return None };
        // The gradient of a slice is a `Vec`.
        let floats = matches!(self.ty(storage), Ty::Slice(entry) | Ty::Vec(entry) if entry.is_scalar());
        let own = !self.rooms.contains_key(&storage)
            && !self.in_cells.contains_key(&storage)
            && !program.is_lent(storage);
        if !own || !floats || self.note(zeros).uses != 1 {
            return None;
        }
        let len = length(&program.node(zeros).op)?;
        let ours = |val: Val| program.root(program.array_of(val)) == Some(storage);
        let mut found = None;
        for val in repeat.region.computed() {
            match &program.node(val).op {
                Op::Store { array, path, value } if ours(*array) => {
                    let [index] = path[..] else { return None };
                    if found.is_some() || !self.is_variable(index, variable) || program.root(*value).is_some()
                    {
                        return None;
                    }
                    found = Some((val, *value));
                }
                op if op.reads_any(program, ours) => return None,
                _ => {}
            }
        }
        let (store, value) = found?;
        Some(Fill {
            storage,
            store,
            value,
            from: self.copied_from(repeat, value, variable),
            len,
            entry: None,
        })
    }

    /// Whether a value is made of what the end of a run hands to the next.
    fn changes_before_the_end(&self, repeat: &Loop, value: Val) -> bool {
        let hands_on = repeat.region.params.iter().any(|param| self.program.root(*param).is_none());
        hands_on && (self.note(value).inline || repeat.region.params.contains(&value))
    }

    fn is_variable(&self, index: Val, variable: &Ident) -> bool {
        matches!(&self.program.node(index).op, Op::Leaf(leaf) if leaf.mentions.is_empty() && *variable == leaf.tokens.to_string())
    }

    /// The array of which a value is the entry of the run, if it is there before the loop and the loop leaves it as it is.
    fn copied_from(&self, repeat: &Loop, value: Val, variable: &Ident) -> Option<Val> {
        let program = self.program;
        let node = program.node(value);
        let Op::Index(array, index) = node.op else { return None };
        let entry = match self.ty(array) {
            Ty::Slice(entry) | Ty::Vec(entry) | Ty::Array(entry, _) => &**entry,
            _ => return None,
        };
        let inside = |val: &Val| *val == array;
        let there =
            !repeat.region.computed().any(|val| inside(&val)) && !repeat.region.params.iter().any(inside);
        let changes = program
            .root(array)
            .is_some_and(|root| repeat.init.iter().any(|init| program.root(*init) == Some(root)));
        (there && !changes && entry.is_scalar() && !node.lanes && self.is_variable(index, variable))
            .then_some(array)
    }

    /// The arrays that are copied, before the loop.
    pub(super) fn copied(&self, val: Val, repeat: &Loop) -> TokenStream {
        let root = &self.root;
        let copied = self.fills.get(&val).into_iter().flatten().filter_map(|fill| {
            let from = self.receiver(fill.from?);
            let (name, len, range) = self.parts_of_fill(fill, repeat);
            Some(code!(let mut #name = #root::__private::copied(#len, #range, &#from[..]);))
        });
        joined(copied)
    }

    /// The loop as what fills an array: its runs give the entries.
    pub(super) fn filled_by(
        &self,
        fill: &Fill,
        repeat: &Loop,
        pattern: &TokenStream,
        body: TokenStream,
    ) -> TokenStream {
        let root = &self.root;
        let (name, len, range) = self.parts_of_fill(fill, repeat);
        code!(let mut #name = #root::__private::filled(#len, #range, |#pattern| #body);)
    }

    fn parts_of_fill(&self, fill: &Fill, repeat: &Loop) -> (&Ident, TokenStream, TokenStream) {
        let (_, iterator) = run_over(&repeat.head).expect("it goes over a range");
        let len = match &fill.len {
            Length::Of(like) => {
                let like = self.receiver(*like);
                code!(#like.len())
            }
            Length::Written(leaf) => self.leaf(leaf),
        };
        (self.name_of(fill.storage), len, self.value(iterator).tokens)
    }

    /// The array that a loop's runs give the entries of.
    pub(super) fn given_by(&self, val: Val) -> Option<&Fill> {
        self.fills.get(&val)?.iter().find(|fill| fill.from.is_none())
    }

    /// What a run gives.
    pub(super) fn given_entry(&self, fill: &Fill) -> TokenStream {
        match &fill.entry {
            Some(entry) => entry.to_token_stream(),
            None => self.by_value(fill.value),
        }
    }
}

/// What a loop binds in each run, and what it goes over.
fn run_over(head: &Head) -> Option<(&TokenStream, Val)> {
    match head {
        Head::For { pattern, iterator, .. } => Some((pattern, *iterator)),
        Head::Reverse { pattern, iterator, .. } => Some((pattern, (*iterator)?)),
        Head::While => None,
    }
}

/// The length of zeros.
fn length(zeros: &Op) -> Option<Length> {
    match zeros {
        Op::Leaf(leaf) => {
            let tokens = len_of_zeros(&leaf.tokens)?;
            Some(Length::Written(Leaf { tokens, ..Leaf::clone(leaf) }))
        }
        zeros => zeros_of(zeros).map(Length::Of),
    }
}

/// `n`, of `vec![0.0; n]`.
fn len_of_zeros(tokens: &TokenStream) -> Option<TokenStream> {
    let made: syn::Macro = syn::parse2(tokens.clone()).ok()?;
    if made.path.segments.last()?.ident != "vec" {
        return None;
    }
    let parts = |input: syn::parse::ParseStream<'_>| {
        let entry: syn::LitFloat = input.parse()?;
        input.parse::<syn::Token![;]>()?;
        Ok((entry, input.parse::<Expr>()?))
    };
    let (entry, len) = made.parse_body_with(parts).ok()?;
    entry
        .base10_parse::<f64>()
        .is_ok_and(|entry| entry.to_bits() == 0)
        .then(|| len.to_token_stream())
        .filter(|_| is_plain(&len))
}

/// Whether an expression of the user's is of variables, lengths and arithmetic alone.
fn is_plain(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(inner) => is_plain(&inner.expr),
        Expr::Field(field) => is_plain(&field.base),
        Expr::Binary(binary) => is_plain(&binary.left) && is_plain(&binary.right),
        Expr::MethodCall(call) => call.method == "len" && is_plain(&call.receiver),
        _ => false,
    }
}
