//! From the graph to Rust: a `let` for each value, in order, under the user's own names.
//!
//! A value that is used once and has no name is written where it is used, as long as the expression stays short. The
//! user's operations are repeated in the user's own form; what the compiler adds is plain arithmetic for scalars, and calls
//! of the runtime for the rest.

/// `quote!`, with spans inside this expansion: what a lint would say of them is of no use to anybody.
macro_rules! code {
    ($($tokens:tt)*) => { ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*) };
}

/// Pieces one after the other: unlike `code!`, which copies what it is given.
fn joined(pieces: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut pieces = pieces.into_iter();
    let mut all = pieces.next().unwrap_or_default();
    pieces.for_each(|piece| all.extend(piece));
    all
}

/// A block: copies of it share their tokens.
fn braced(tokens: TokenStream) -> proc_macro2::Group {
    let mut group = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, tokens);
    group.set_span(Span::mixed_site());
    group
}

mod arithmetic;
mod borrowed;
mod call;
mod captures;
mod code;
mod expr;
mod fill;
mod flow;
mod function;
mod graph;
mod grown;
mod jacobian;
mod named;
mod products;
mod reach;
mod recursion;
mod room;
mod second;

pub(crate) use expr::float;
pub(crate) use products::{declarations, derivatives, stubs};

use crate::ir::{Array, Form, MapForm, Op, Program, Region, Scalar, Step, Ty, Val, ValMap, ValSet};
use crate::names::pattern_names;
use crate::signature::Function;
use code::Code;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::cell::Cell;
use std::collections::{HashMap, HashSet};

/// An expression that holds more operations than this is given a name.
const LONGEST: usize = 8;

/// Prints one program.
struct Printer<'a> {
    function: &'a Function,
    program: &'a Program,
    root: TokenStream,
    notes: Vec<Note>,
    /// The identifiers of the user's function.
    users: &'a HashSet<String>,
    /// Names of our own that may not be given again.
    taken: HashSet<String>,
    /// The user's names that stand for a value of the graph.
    given: HashSet<String>,
    /// The last number behind a name, and of the values without a name.
    numbers: HashMap<String, usize>,
    number: usize,
    /// Arguments of calls whose gradient the callee adds into the caller's own cells, by the pullback's run and their place.
    through: HashMap<(Val, usize), Ident>,
    /// The same for the caller's shadows: the storage, and the indices that lead to the place in it.
    lent: HashMap<(Val, usize), (Val, Vec<Val>)>,
    /// Parts of arrays that a loop looks into: they are taken once, before it.
    bound_parts: ValSet,
    part_names: HashSet<String>,
    /// Those whose gradient is added to the caller's cells, and these cells.
    lent_parts: ValMap<Ident>,
    /// The places in these cells that are added to, and the part that they are in.
    lent_places: ValMap<Val>,
    /// The shadows of parameters that are the caller's own cells.
    in_cells: ValMap<Ident>,
    /// The shadows that are gone after the sweep, and the memory that each lies in.
    rooms: ValMap<Ident>,
    /// The last step of the body that reads a storage of the body's own.
    last_uses: ValMap<Option<usize>>,
    /// The arrays that loops fill, by the loop; and these arrays, with the steps that write their entries, and the name of an
    /// entry where it is bound there.
    fills: ValMap<Vec<fill::Fill>>,
    filled: ValMap<Option<Ident>>,
    /// What is added to carried gradients in their place, and these; the parts that are taken apart for that; the parameters of
    /// loops inside, which go on with them.
    grown: ValMap<Val>,
    apart: ValSet,
    threaded: ValMap<Val>,
    /// What is added to shadows where they are lent.
    settled: ValSet,
    /// The names of the tangents that come with calls.
    call_tangents: ValMap<Ident>,
    /// The tapes of loops.
    tapes: ValMap<flow::Tape>,
    /// Loops whose runs are counted: how many there have been, and how many there will be.
    counted: ValMap<(Ident, Ident)>,
    /// What a tape keeps of the user's own references: the step that sees it, and the name of what is kept.
    kept_early: ValMap<(Step, Ident)>,
    /// Variables on which, or on whose entries, a method of the user's is called: rustc has to know their types before.
    receivers: ValSet,
    /// Variables that may borrow from what lives for one run of a loop.
    borrowed: borrowed::Borrowed,
    /// The place of the step that is being printed.
    here: usize,
    /// Whether a region inside that step is being printed.
    inside: Cell<bool>,
    /// Whether the loop that is being printed holds loops together with those that reverse them.
    both_ways: Cell<bool>,
}

/// What is known of the printing of one value.
#[derive(Clone, Default)]
struct Note {
    name: Option<Ident>,
    /// How many references deep the variable of a parameter is.
    refs: u8,
    /// How often the value is read.
    uses: usize,
    /// The value is written where it is used.
    inline: bool,
    /// The operations in the expression that is written where the value is used.
    weight: usize,
    /// The last step of the value's own region that reads it.
    user: Option<usize>,
    /// The last step of the body that reads it: there it may be moved, unless that step reads it twice.
    last_use: Option<usize>,
    twice: bool,
}

impl Note {
    fn read_at(&mut self, place: usize) {
        self.twice = self.last_use == Some(place);
        self.last_use = Some(place);
    }

    /// An expression that is written in that step reads it.
    fn read_in_place(&mut self, place: usize) {
        match self.last_use {
            Some(last) if last > place => {}
            Some(last) if last == place => self.twice = true,
            _ => (self.last_use, self.twice) = (Some(place), false),
        }
    }

    /// Something else needs the value to be there after that step.
    fn needed_at(&mut self, place: usize) {
        self.twice &= self.last_use == Some(place);
        self.last_use = Some(place);
    }
}

impl<'a> Printer<'a> {
    /// A printer for a program over the function's parameters; tangents that follow them are so many references deep.
    fn new(function: &'a Function, program: &'a Program, tangents: &[u8]) -> Self {
        Printer::with(function, program, tangents, false)
    }

    /// A printer for a body that owns its parameters.
    fn owning(function: &'a Function, program: &'a Program, tangents: &[u8]) -> Self {
        Printer::with(function, program, tangents, true)
    }

    fn with(function: &'a Function, program: &'a Program, tangents: &[u8], owned: bool) -> Self {
        let mut printer = Printer::unnamed(function, program);
        printer.count();
        printer.name_params(function, tangents, owned);
        printer.choose_inline(&program.body, program.forward, false);
        printer.lend_shadows(&program.body);
        printer.find_grown(&program.body);
        printer.find_room();
        printer.find_fills(&program.body, program.forward);
        printer.find_last_uses();
        printer.name_region(&program.body, &printer.hidden());
        printer
    }

    /// The names of the program's parameters, for code that goes before a body.
    fn names_of_params(function: &'a Function, program: &'a Program) -> Vec<Ident> {
        let mut printer = Printer::unnamed(function, program);
        printer.name_params(function, &[], false);
        printer.param_names()
    }

    fn unnamed(function: &'a Function, program: &'a Program) -> Self {
        Printer {
            function,
            program,
            root: function.args.root(),
            notes: vec![Note::default(); program.nodes.len()],
            users: &function.survey.identifiers,
            taken: HashSet::default(),
            given: HashSet::default(),
            numbers: HashMap::default(),
            number: 0,
            through: HashMap::default(),
            lent: HashMap::default(),
            bound_parts: ValSet::default(),
            part_names: HashSet::default(),
            lent_parts: ValMap::default(),
            lent_places: ValMap::default(),
            in_cells: ValMap::default(),
            rooms: ValMap::default(),
            last_uses: ValMap::default(),
            fills: ValMap::default(),
            filled: ValMap::default(),
            grown: ValMap::default(),
            apart: ValSet::default(),
            threaded: ValMap::default(),
            settled: ValSet::default(),
            call_tangents: ValMap::default(),
            tapes: ValMap::default(),
            counted: ValMap::default(),
            kept_early: ValMap::default(),
            receivers: receivers(program),
            borrowed: borrowed::Borrowed::of(function, program),
            here: 0,
            inside: Cell::new(false),
            both_ways: Cell::new(false),
        }
    }

    /// The names that the user's kept statements bind: a value of the graph of that name would be hidden by them.
    fn hidden(&self) -> HashSet<String> {
        let bound = self.program.kept.iter().flat_map(|kept| match &kept.stmt {
            syn::Stmt::Local(local) => pattern_names(&local.pat),
            _ => Vec::new(),
        });
        let heads = self.program.nodes.iter().flat_map(|node| flow::head_names(&node.op));
        bound.chain(heads).map(|name| name.to_string()).collect()
    }

    /// `: f64`, for a variable that rustc has to know the type of before it sees what else is done with it.
    fn type_of_receiver(&self, val: Val) -> Option<TokenStream> {
        fn is_written(ty: &Ty) -> bool {
            match ty {
                Ty::Scalar(scalar) => !matches!(scalar, Scalar::Inferred),
                Ty::Array(element, _) | Ty::Vec(element) => is_written(element),
                _ => false,
            }
        }
        // What an empty vector holds may be seen nowhere else.
        let start = match &self.program.node(val).op {
            Op::Storage(init) if self.note(*init).inline => &self.program.node(*init).op,
            op => op,
        };
        let empty = matches!(start, Op::Leaf(leaf) if is_empty_vector(&leaf.tokens) || crate::lower::never_is(&leaf.tokens));
        let called = empty || self.receivers.contains(&val);
        let ty = Some(self.ty(val)).filter(|ty| called && is_written(ty))?;
        let ty = ty.gradient(&self.root);
        Some(code!(: #ty))
    }

    /// `: f32`, for a variable that begins with a bare number: where only traits say more of it, rustc would take it for an
    /// `f64`.
    fn type_of_number(&self, val: Val, start: Val) -> Option<TokenStream> {
        let bare = matches!(self.program.node(start).op, Op::Const(_));
        let number = matches!(self.ty(val), Ty::Scalar(_) | Ty::Opaque(_));
        match &self.program.float {
            float @ Ty::Scalar(Scalar::F32(_)) if bare && number => {
                let ty = float.gradient(&self.root);
                Some(code!(: #ty))
            }
            _ => None,
        }
    }

    /// A number of the compiler's own with its type, where rustc would take it for an `f64`.
    fn typed_number(&self, val: Val) -> Option<TokenStream> {
        match (&self.program.node(val).op, &self.program.float) {
            (Op::Const(number), Ty::Scalar(Scalar::F32(_))) if number.is_finite() => {
                Some(proc_macro2::Literal::f32_suffixed(*number as f32).into_token_stream())
            }
            _ => None,
        }
    }

    fn typed_by_value(&self, val: Val) -> TokenStream {
        self.typed_number(val).unwrap_or_else(|| self.by_value(val))
    }

    fn note(&self, val: Val) -> &Note {
        &self.notes[val.index()]
    }

    fn name_of(&self, val: Val) -> &Ident {
        self.note(val).name.as_ref().expect("the value has been named")
    }

    fn count(&mut self) {
        let program = self.program;
        count_region(program, &program.body, &mut self.notes);
        for (place, step) in program.body.steps.iter().enumerate() {
            each_read(program, *step, &mut |val| self.notes[val.index()].read_at(place));
            each_handed_again(program, *step, &mut |val| self.notes[val.index()].needed_at(place));
        }
        for val in &program.body.results {
            self.notes[val.index()].needed_at(usize::MAX);
        }
        self.join_words();
    }

    /// Finds the last steps that look at the values of the body: what is written where it is used is looked at there, and what a
    /// part or a view shows wherever that is used.
    fn find_last_uses(&mut self) {
        let program = self.program;
        for val in program.body.computed().rev() {
            let op = &program.node(val).op;
            let borrows = matches!(op, Op::Part { .. } | Op::Array(Array::View | Array::Transpose, _));
            if let (true, Some(place)) = (self.note(val).inline || borrows, self.note(val).last_use) {
                op.each_operand(&mut |operand| self.notes[operand.index()].read_in_place(place));
            }
        }
        let made = program.body.computed().filter(|val| program.root(*val) == Some(*val));
        self.last_uses = made.map(|root| (root, None)).collect();
        for (state, root) in &program.roots {
            let last = self.notes[state.index()].last_use;
            self.last_uses.entry(*root).and_modify(|known| *known = last.max(*known));
        }
    }

    /// Leaves that repeat one variable of the user's are one value: it is read as long as any of them is.
    fn join_words(&mut self) {
        let program = self.program;
        let mut words: HashMap<String, usize> = HashMap::new();
        let mut variables = Vec::new();
        for (node, note) in program.nodes.iter().zip(&mut self.notes) {
            let (Op::Leaf(leaf), Some(place)) = (&node.op, note.last_use) else { continue };
            if !leaf.inline || leaf.plain {
                continue;
            }
            let mut read = HashSet::new();
            function::collect_words(leaf.tokens.clone(), &mut read);
            for word in read {
                let last = words.entry(word).or_default();
                *last = (*last).max(place);
            }
            variables.push((leaf, note));
        }
        for (leaf, note) in variables {
            if let Some(last) = words.get(&leaf.tokens.to_string()) {
                note.needed_at(*last);
            }
        }
    }

    fn step_reads(&self, step: Step) -> Vec<Val> {
        let mut reads = Vec::new();
        each_read(self.program, step, &mut |val| reads.push(val));
        reads
    }

    /// Decides which values are written where they are used: within one phase of one region, and short.
    ///
    /// A value that goes from one run of a region to the next needs no name of its own.
    fn choose_inline(&mut self, region: &Region, forward: usize, handed_on: bool) {
        let program = self.program;
        // The regions inside first: what they read of this one is read here again.
        for inner in region.computed().flat_map(|val| program.node(val).op.regions()) {
            self.choose_inline(inner, inner.steps.len(), true);
        }
        let mut parts: ValMap<Vec<usize>> = ValMap::default();
        for (place, step) in region.steps.iter().enumerate() {
            each_read(program, *step, &mut |val| {
                self.notes[val.index()].user = Some(place);
                if let Op::Part { .. } = program.node(val).op {
                    parts.entry(val).or_default().push(place);
                }
            });
        }
        self.bound_parts.extend(region.computed().filter(|val| {
            let users = parts.get(val).map_or(&[][..], Vec::as_slice);
            let one_phase =
                users.iter().all(|user| *user < forward) || users.iter().all(|user| *user >= forward);
            let loops = |user: &usize| looks_often(program, region.steps[*user]);
            one_phase && users.iter().any(loops) && !program.is_stored(*val)
        }));
        let results: ValSet = region.results.iter().copied().collect();
        // What reads behind the user's own references, which may not last.
        let mut looking = ValSet::default();
        for (place, step) in region.steps.iter().enumerate() {
            let Step::Compute(val) = *step else { continue };
            let node = program.node(val);
            let (mut weight, mut looks) = (1, false);
            node.op.each_operand(&mut |operand| {
                weight += self.note(operand).weight;
                looks |= self.is_borrowed(operand) || looking.contains(&operand) && self.note(operand).inline;
            });
            if looks {
                looking.insert(val);
            }
            let used = self.note(val).user.unwrap_or(region.steps.len());
            let overtakes = looks && region.steps[place..used].iter().any(|step| self.is_change(*step));
            let unnamed = node.name.is_none() || handed_on && results.contains(&val);
            let once = self.note(val).uses == 1 && unnamed;
            let same_phase = match (self.note(val).user, results.contains(&val)) {
                (Some(user), false) => (place < forward) == (user < forward),
                (None, true) => place >= forward || forward == region.steps.len(),
                _ => false,
            };
            let everywhere = self.is_atom(val);
            if everywhere
                || (once && !overtakes && same_phase && weight <= LONGEST && self.is_expression(&node.op))
            {
                let note = &mut self.notes[val.index()];
                (note.inline, note.weight) = (true, if everywhere { 0 } else { weight });
            }
        }
    }

    /// A statement of the user's that changes something.
    pub(super) fn is_change(&self, step: Step) -> bool {
        matches!(step, Step::Keep(place) if !matches!(self.program.kept[place].stmt, syn::Stmt::Local(_)))
    }

    /// Values that are never given a name: constants, inline text, and places inside arrays of arrays.
    fn is_atom(&self, val: Val) -> bool {
        let node = self.program.node(val);
        match &node.op {
            Op::Const(_) | Op::Like(..) => true,
            Op::Leaf(leaf) => leaf.inline,
            // A field of a parameter, or of what it refers to, is a place: it is copied only where it is given away.
            Op::Field(base, _) => self.is_referred(*base) || self.is_in_parameter(*base),
            Op::Index(base, index) => {
                let place = match node.ty.is_opaque() {
                    // An entry of an array of structs.
                    true => self.program.ty(*base).is_array() && self.is_referred(*base),
                    false => node.ty.is_array() && self.is_base(*base),
                };
                place && !node.lanes && self.is_index(*index)
            }
            Op::Part { .. } => !self.bound_parts.contains(&val),
            Op::Offset(..) | Op::Span(..) | Op::Absent => true,
            _ => false,
        }
    }

    fn is_referred(&self, val: Val) -> bool {
        match &self.program.node(val).op {
            Op::Param => self.note(val).refs > 0,
            Op::Field(base, _) => self.is_referred(*base),
            Op::Index(base, _) => self.program.ty(*base).is_array() && self.is_referred(*base),
            _ => false,
        }
    }

    fn is_in_parameter(&self, val: Val) -> bool {
        match &self.program.node(val).op {
            Op::Field(base, _) => self.is_in_parameter(*base),
            _ => self.program.body.params.contains(&val),
        }
    }

    fn is_base(&self, val: Val) -> bool {
        let node = self.program.node(val);
        matches!(node.op, Op::Param) || self.program.root(val).is_some() || self.is_atom(val)
    }

    /// An index that means the same wherever it stands.
    fn is_index(&self, val: Val) -> bool {
        let op = &self.program.node(val).op;
        matches!(op, Op::Offset(..) | Op::Leaf(_) | Op::Param | Op::Taken(_) | Op::Out(..))
            || self.is_atom(val)
    }

    fn name_params(&mut self, function: &Function, tangents: &[u8], owned: bool) {
        let count = function.params.len();
        let hidden = self.hidden();
        for (place, val) in self.program.body.params.clone().into_iter().enumerate() {
            let own = function.params.get(place);
            let name = self.program.node(val).name.clone().expect("a parameter has a name");
            let ident = match own {
                Some(param) if !param.active() || !hidden.contains(&name.to_string()) => {
                    self.given.insert(name.to_string());
                    name
                }
                Some(_) => self.fresh(&format!("{name}_1"), name.span()),
                None => self.fresh(&name.to_string(), name.span()),
            };
            // A scalar behind a reference is read once, at the start.
            let refs = match own {
                Some(param) if param.seen.is_scalar() => 0,
                Some(param) if owned && param.active() && !param.receiver => 0,
                Some(param) => param.refs,
                None => tangents.get(place - count).copied().unwrap_or(0),
            };
            let note = &mut self.notes[val.index()];
            (note.refs, note.name) = (refs, Some(ident));
        }
    }

    /// The name of one value.
    fn named(&mut self, val: Val, hidden: &HashSet<String>) -> Ident {
        let node = self.program.node(val);
        match &node.name {
            Some(name) if self.program.texts.contains(&val) => name.clone(),
            Some(name) if hidden.contains(&name.to_string()) => self.fresh(&format!("{name}_1"), name.span()),
            Some(name) => self.user_name(name),
            None => self.numbered(node.span),
        }
    }

    /// The name of a part that is taken before a loop: that of the user's text, in the reverse sweep too.
    fn named_part(&mut self, val: Val, hidden: &HashSet<String>) -> Ident {
        self.notes[val.index()].refs = 1;
        let Some(name) = self.program.node(val).name.clone() else { return self.named(val, hidden) };
        let text = name.to_string();
        let free =
            self.part_names.contains(&text) || !self.users.contains(&text) && self.taken.insert(text.clone());
        if !free {
            return self.named(val, hidden);
        }
        self.part_names.insert(text);
        name
    }

    /// Names what a branch or a loop gives, and what is inside it.
    fn name_control(&mut self, op: &Op, hidden: &HashSet<String>) {
        match op {
            Op::Branch(branch) => {
                branch.arms.iter().for_each(|arm| self.name_region(arm, hidden));
                for out in &branch.outs {
                    if self.program.root(*out).is_some() || self.grown.contains_key(out) {
                        continue;
                    }
                    let ident = self.named(*out, hidden);
                    self.notes[out.index()].name = Some(ident);
                }
            }
            Op::Loop(repeat) => {
                for (place, param) in repeat.region.params.iter().enumerate() {
                    if self.program.root(*param).is_some() {
                        continue;
                    }
                    let ident = match self.threaded.get(param) {
                        Some(outer) => self.name_of(*outer).clone(),
                        None => self.named(*param, hidden),
                    };
                    if let Some(out) = repeat.outs.get(place).filter(|_| place < repeat.init.len()) {
                        self.notes[out.index()].name = Some(ident.clone());
                    }
                    if place >= repeat.init.len()
                        && !expr::is_copy(self.ty(*param))
                        && !matches!(self.ty(*param), Ty::Passive)
                    {
                        self.notes[param.index()].refs = 1;
                    }
                    self.notes[param.index()].name = Some(ident);
                }
                if let Some(trips) = repeat.trips {
                    let ident = self.fresh("trips", Span::mixed_site());
                    self.notes[trips.index()].name = Some(ident);
                }
                self.name_region(&repeat.region, hidden);
            }
            _ => {}
        }
    }

    /// Names every value of a region that is not written where it is used.
    fn name_region(&mut self, region: &Region, hidden: &HashSet<String>) {
        let program = self.program;
        for val in region.computed() {
            let op = &program.node(val).op;
            if matches!(op, Op::Branch(_) | Op::Loop(_)) {
                self.name_control(op, hidden);
                continue;
            }
            if op.changes().is_some() {
                continue;
            }
            // The caller's array goes by the name of the parameter.
            if let (Op::Storage(init), true) = (op, program.is_lent(val)) {
                self.notes[val.index()].name = self.note(*init).name.clone();
                continue;
            }
            if self.note(val).inline {
                continue;
            }
            let ident = match self.program.node(val).op {
                Op::Part { .. } => self.named_part(val, hidden),
                _ => self.named(val, hidden),
            };
            if let Op::Call(call) = &self.program.node(val).op
                && let Some(pullback) = call.pullback
            {
                self.notes[pullback.index()].name = Some(call::pullback_name(&ident));
            }
            if let (Op::Taken(_), ty) = (&self.program.node(val).op, self.ty(val))
                && !expr::is_copy(ty)
                && !matches!(ty, Ty::Passive)
            {
                self.notes[val.index()].refs = 1;
            }
            if let Op::CallTangent(call) = self.program.node(val).op {
                self.call_tangents.insert(call, ident.clone());
            }
            self.notes[val.index()].name = Some(ident);
            if let Op::Map { region, .. } | Op::Sum { region, .. } = &self.program.node(val).op {
                for param in &region.params {
                    let node = self.program.node(*param);
                    let base = node.name.as_ref().map_or("v".to_owned(), Ident::to_string);
                    let ident = self.fresh(&base, node.span);
                    self.notes[param.index()].name = Some(ident);
                }
                self.name_region(region, hidden);
            }
            if let Op::Slice { .. } = &self.program.node(val).op {
                self.notes[val.index()].refs = 1;
            }
        }
    }

    /// The user's own name, or one made from it if it has been given already.
    fn user_name(&mut self, name: &Ident) -> Ident {
        let text = name.to_string();
        let own = self.users.contains(&text) && !text.starts_with("d_") && !text.starts_with("t_");
        match own && self.given.insert(text.clone()) {
            true => name.clone(),
            false => self.fresh(&text, name.span()),
        }
    }

    fn numbered(&mut self, span: Span) -> Ident {
        loop {
            self.number += 1;
            let text = format!("v{}", self.number);
            if !self.users.contains(&text) && self.taken.insert(text.clone()) {
                return Ident::new(&text, Span::mixed_site().located_at(span));
            }
        }
    }

    /// A name that nothing in the function has.
    fn fresh(&mut self, base: &str, span: Span) -> Ident {
        let (mut text, base) = match base.strip_prefix("r#") {
            // Without the mark of a raw identifier, it is not the keyword.
            Some(base) => (format!("{base}_"), base),
            None => (base.to_owned(), base),
        };
        while self.users.contains(&text) || !self.taken.insert(text.clone()) {
            let number = self.numbers.entry(base.to_owned()).or_default();
            *number += 1;
            text = format!("{base}_{number}");
        }
        Ident::new(&text, Span::mixed_site().located_at(span))
    }

    /// The steps of the body in a range, as statements.
    fn steps(&mut self, range: std::ops::Range<usize>) -> Code {
        let mut code = Code::default();
        for place in range {
            self.here = place;
            let step = self.program.body.steps[place];
            self.tapes(step, &mut code);
            for tape in self.rewound(step) {
                code.extend(self.rewind(tape));
            }
            self.statement(step, &mut code);
        }
        code
    }

    fn statement(&self, step: Step, code: &mut Code) {
        match step {
            Step::Keep(kept) => code.extend(self.kept(kept)),
            Step::Compute(val) if self.note(val).inline => {}
            Step::Compute(val) if let Some(entry) = self.filled.get(&val) => {
                if let (Op::Store { value, .. }, Some(entry)) = (&self.program.node(val).op, entry) {
                    let value = self.by_value(*value);
                    code.extend(code!(let #entry = #value;));
                }
            }
            Step::Compute(val) if self.grown.contains_key(&val) => code.extend(self.grow(val).into_tokens()),
            Step::Compute(val) => {
                match &self.program.node(val).op {
                    Op::Branch(branch) => return code.extend(self.branch(branch)),
                    Op::Loop(repeat) => return code.extend(self.repeat(val, repeat)),
                    Op::Store { array, path, value } => {
                        return code.extend(self.change(*array, path, *value, false));
                    }
                    Op::Replace { array, path, value, .. } => {
                        return code.extend(self.change(*array, path, *value, false));
                    }
                    Op::Bump { .. } if self.settled.contains(&val) => return,
                    Op::Written { .. } => return,
                    Op::Bump { array, path, value, if_there: true } => {
                        return code.extend(self.add_if_there(*array, path[0], *value));
                    }
                    Op::Bump { array, path, value, .. } => {
                        return code.extend(self.change(*array, path, *value, true));
                    }
                    Op::Push { array, value } => {
                        let (array, value) = (self.receiver(*array), self.by_value(*value));
                        return code.extend(code!(#array.push(#value);));
                    }
                    Op::Pop(array) => {
                        let array = self.receiver(*array);
                        return code.extend(code!(#array.pop();));
                    }
                    _ => {}
                }
                let Some(name) = &self.note(val).name else { return };
                match &self.program.node(val).op {
                    Op::Storage(_) if self.in_cells.contains_key(&val) || self.program.is_lent(val) => {}
                    Op::Storage(init) if self.rooms.contains_key(&val) => {
                        code.extend(self.in_room(name, &self.rooms[&val], *init));
                    }
                    Op::Storage(init) => {
                        let (init, ty) = (self.by_value(*init), self.type_of_receiver(val));
                        code.extend(code!(let mut #name #ty = #init;));
                    }
                    Op::Part { base, start, end } => {
                        let part = self.part(*base, *start, *end);
                        code.extend(code!(let #name = &#part;));
                        if let Some((cells, whole)) = self.cells_of_part(val) {
                            let span = self.span(*start, *end);
                            code.extend(code!(let #cells = #whole.part(#span);));
                        }
                    }
                    Op::Call(call) => code.extend(self.call_statement(val, call, name)),
                    Op::Pull { pullback, args, cotangent, tangent, .. } => {
                        let changes = [Some(*cotangent), *tangent];
                        code.extend(self.pull_statement(val, name, *pullback, args, changes));
                    }
                    Op::PullPart { .. } | Op::CallTangent(_) if self.part_is_bound(val) => {}
                    _ => {
                        code.word("let");
                        code.name(name);
                        if let (Op::Leaf(_), Some(ty)) =
                            (&self.program.node(val).op, self.type_of_receiver(val))
                        {
                            code.extend(ty);
                        }
                        code.symbol("=");
                        self.write_node(val, code);
                        code.symbol(";");
                    }
                }
            }
        }
    }

    /// The tangent that comes with a call is bound by the call's own statement.
    fn part_is_bound(&self, val: Val) -> bool {
        matches!(self.program.node(val).op, Op::CallTangent(_))
    }

    fn ty(&self, val: Val) -> &Ty {
        self.program.ty(val)
    }
}

impl Printer<'_> {
    /// Whether an operation is an expression without a statement of its own and without an effect, of the same value
    /// wherever it stands.
    fn is_expression(&self, op: &Op) -> bool {
        match op {
            Op::Index(base, _) => !self.program.is_stored(*base),
            Op::Prim(..)
            | Op::Select(..)
            | Op::Project(..)
            | Op::AsScalar(_)
            | Op::LaneAt(..)
            | Op::SumEntries(_)
            | Op::Given(_) => true,
            _ => false,
        }
    }
}

/// The variables on which methods are called.
fn receivers(program: &Program) -> ValSet {
    let called = program.nodes.iter().filter_map(|node| match &node.op {
        Op::Prim(_, Form::Method(_), operands) => operands.first().copied(),
        _ => None,
    });
    called.map(|receiver| program.array_of(receiver)).collect()
}

/// Whether a step looks into an array again and again.
fn looks_often(program: &Program, step: Step) -> bool {
    let Step::Compute(val) = step else { return false };
    match &program.node(val).op {
        Op::Loop(_) | Op::Sum { .. } | Op::Slice { .. } => true,
        Op::Branch(branch) => {
            branch.arms.iter().flat_map(|arm| &arm.steps).any(|step| looks_often(program, *step))
        }
        _ => false,
    }
}

/// Visits every value that a step reads.
fn each_read(program: &Program, step: Step, visit: &mut impl FnMut(Val)) {
    match step {
        Step::Compute(val) => program.node(val).op.each_read(program, visit),
        Step::Keep(kept) => program.kept[kept].mentions.iter().for_each(|(_, operand)| visit(operand.val)),
    }
}

/// Visits the arguments of a call that its pullback asks for again.
fn each_handed_again(program: &Program, step: Step, visit: &mut impl FnMut(Val)) {
    let Step::Compute(val) = step else { return };
    let pull = match program.node(val).op {
        Op::PullPart { pull, .. } => pull,
        _ => val,
    };
    if let Op::Pull { call, .. } = program.node(pull).op
        && let Op::Call(call) = &program.node(call).op
    {
        call.args.iter().for_each(|arg| visit(arg.val));
    }
}

fn count_region(program: &Program, region: &Region, notes: &mut [Note]) {
    for step in &region.steps {
        match step {
            Step::Keep(kept) => {
                for (_, operand) in &program.kept[*kept].mentions {
                    notes[operand.val.index()].uses += 2;
                }
            }
            Step::Compute(val) => count_node(program, *val, notes),
        }
    }
    for val in &region.results {
        notes[val.index()].uses += 1;
    }
}

fn count_node(program: &Program, val: Val, notes: &mut [Note]) {
    let node = program.node(val);
    // What the user's text names must have a name.
    let named: Vec<Val> = match &node.op {
        Op::Leaf(leaf) => leaf.mentions.iter().map(|(_, operand)| operand.val).collect(),
        Op::Map { form: MapForm::Mapv(leaf), .. } => {
            leaf.mentions.iter().map(|(_, operand)| operand.val).collect()
        }
        _ => Vec::new(),
    };
    for val in named {
        notes[val.index()].uses += 2;
    }
    node.op.each_operand(&mut |operand| notes[operand.index()].uses += 1);
    for region in node.op.regions() {
        for captured in region.captures(program) {
            notes[captured.index()].uses += 2;
        }
        count_region(program, region, notes);
    }
    if let Op::Loop(repeat) = &node.op {
        let tested =
            repeat.region.test.iter().flat_map(|test| test.mentions.iter().map(|(_, operand)| operand.val));
        for val in repeat.saved.iter().copied().chain(tested) {
            notes[val.index()].uses += 2;
        }
    }
}

/// `Vec::new()`, `Vec::with_capacity(n)`, `vec![]`.
fn is_empty_vector(tokens: &TokenStream) -> bool {
    let text = tokens.to_string().replace(' ', "");
    text.contains("Vec::new()") || text.contains("Vec::with_capacity(") || text == "vec![]"
}
