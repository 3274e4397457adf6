//! The intermediate representation: one graph for functions and for their derivatives.
//!
//! A [`Program`] is a list of nodes in single-assignment form. A node is an operation on earlier nodes, so that operands
//! always come before their users. Nodes stand in [`Region`]s: the body of the function is one, and an operation that
//! runs code of its own (the closure of a `map`) owns another, which sees the values of the regions around it.
//!
//! The adjoint and the tangent of a program are programs again: they extend the nodes of the program they come from,
//! so that whatever the forward sweep has computed is shared, and the same passes and the same emitter serve all.
//!
//! Code that no differentiated value reaches is not taken apart. It stays the user's own text, as a [`Op::Leaf`] where
//! its value is an operand, and as a [`Kept`] statement elsewhere.

mod build;
mod flow;
mod print;
pub(crate) mod table;
pub(crate) mod ty;
mod validate;

pub(crate) use build::Builder;
pub(crate) use flow::{Branch, Head, Loop};
pub(crate) use print::{Text, text};
pub(crate) use table::Row;
pub(crate) use ty::{Scalar, Ty};

use crate::checkpoint::Checkpoint;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use syn::Member;

/// A value in single-assignment form: the result of one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Val(pub(crate) u32);

impl Val {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What is known of some values.
pub(crate) type ValMap<T> = HashMap<Val, T, Mixing>;

/// Some values.
pub(crate) type ValSet = HashSet<Val, Mixing>;

/// The hashes of everything that the compiler looks up by numbers of its own making.
pub(crate) type Mixing = BuildHasherDefault<Mixer>;

/// A multiplication a word: nobody chooses the numbers so that their hashes collide.
#[derive(Default)]
pub(crate) struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for word in bytes.chunks(8) {
            let mut padded = [0; 8];
            padded[..word.len()].copy_from_slice(word);
            self.write_u64(u64::from_le_bytes(padded));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        // 2⁶⁴ divided by the golden ratio.
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }
}

/// A value as an operand in the user's own form: so many references deep.
///
/// `&a * &b` and `a * b` are different operations on arrays (they lay their results out differently, and one of them
/// consumes its operands); on scalars they are the same, and `refs` is 0 there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Operand {
    pub(crate) val: Val,
    pub(crate) refs: u8,
}

impl Operand {
    pub(crate) fn owned(val: Val) -> Self {
        Operand { val, refs: 0 }
    }
}

/// How the user wrote a primitive, so that the forward sweep repeats it in the same form.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// Written by the compiler: a function of the runtime.
    Runtime,
    /// `x.sin()`, with the user's own name for the method.
    Method(Ident),
    /// `f64::sin(x)`, with the user's own path.
    Path(TokenStream),
}

/// The function that a call names.
#[derive(Clone, Debug)]
pub(crate) enum Callee {
    /// `g(…)`, `model::g::<T>(…)`, `Layer::g(…)`.
    Path(syn::ExprPath),
    /// `receiver.name(…)`; the receiver is the first argument.
    Method(Ident, Option<syn::AngleBracketedGenericArguments>),
}

/// Which of its forms a call runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CallForm {
    /// The user's function.
    Plain,
    /// Value and pullback.
    Vjp,
    /// The value, and a record on the tape of the function, which is the one that calls.
    Recorded,
    /// Value and tangent.
    Jvp,
    /// Value, tangent, and the pullback with its own tangent.
    VjpJvp,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) callee: Callee,
    pub(crate) args: Vec<Operand>,
    pub(crate) form: CallForm,
    /// With `form` `Jvp` and `VjpJvp`: the tangent of every argument that has one.
    pub(crate) tangents: Vec<Option<Val>>,
    /// With `form` `Vjp` and `VjpJvp`: the pullback, as a value.
    pub(crate) pullback: Option<Val>,
    /// The arguments that are changed in place: mutable references to storages.
    pub(crate) changes: Vec<usize>,
    /// A call of the function that it stands in.
    pub(crate) own: bool,
    /// In the reverse sweep: the call of the forward sweep that this one makes again.
    pub(crate) of: Option<Val>,
    pub(crate) span: Span,
}

/// The elementwise operations of values whose type the macro cannot see, and the rules that derive from them.
///
/// Each is a function of the runtime of the same name, linear in the operands that [`Array::linear`] tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Array {
    Add,
    Sub,
    Mul,
    Div,
    Neg,
    /// A gradient of the result's shape, summed to the shape of the operand that broadcasting spread.
    Fold,
    /// A tangent of an operand's shape, broadcast to the shape of the result.
    Spread,
    Dot,
    DotL,
    DotR,
    Transpose,
    View,
    ToOwned,
    Clone,
    Sum,
    Full,
    Mean,
    MeanPull,
    SumAxis,
    SumAxisPull,
}

impl Array {
    /// The primitive that it is between floats.
    pub(crate) fn of_floats(self) -> Option<&'static Row> {
        match self {
            Array::Add => Some(table::row("add")),
            Array::Sub => Some(table::row("sub")),
            Array::Mul => Some(table::row("mul")),
            Array::Div => Some(table::row("div")),
            Array::Neg => Some(table::row("neg")),
            _ => None,
        }
    }
}

/// What a node computes.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// A parameter of the region.
    Param,
    /// A float of the compiler's own.
    Const(f64),
    /// A float of the compiler's own, of the type of a value whose type only rustc knows.
    Like(f64, Val),
    /// An expression that no differentiated value reaches, as the user wrote it.
    Leaf(Box<Leaf>),
    /// A row of the table of scalar primitives.
    Prim(&'static Row, Form, Vec<Val>),
    /// `if c { a } else { b }`, of which only the one that counts is used.
    Select(Val, Val, Val),
    Tuple(Vec<Val>),
    /// A field of a tuple whose type is seen.
    Project(Val, usize),
    /// A field of a value whose type is not.
    Field(Val, Member),
    /// A struct of these fields.
    Struct(Box<Struct>),
    /// `[a, b, c]`.
    List(Vec<Val>),
    /// `[a; N]`.
    Repeat(Val, TokenStream),
    /// `vec![a; n]`.
    Fill(Val, Val),
    /// `a[i]`, with a passive index.
    Index(Val, Val),
    /// `a[i]`, or zero where there is no such entry.
    IndexIfThere(Val, Val),
    /// `a[start..end]`, with passive ends.
    Part {
        base: Val,
        start: Val,
        end: Option<Val>,
    },
    /// The `len` entries of an array from `start` on.
    Slice {
        base: Val,
        start: Val,
        len: Val,
    },
    /// The sum of two indices.
    Offset(Val, Val),
    /// `start..end`, as an index.
    Span(Val, Option<Val>),
    /// The array that is zero but for these entries, plus these arrays: where there are none, `like` gives the shape.
    Gather {
        like: Option<Val>,
        entries: Vec<(Val, Val)>,
        wholes: Vec<Val>,
    },
    /// The scalar behind a value whose type the macro cannot see.
    AsScalar(Val),
    /// The user's operation on values whose type the macro cannot see; the axis of `sum_axis` is a passive operand.
    Array(Array, Vec<Operand>),
    /// The same operation, or one that derives from it, as a function of the runtime.
    Rule(Array, Vec<Val>),
    /// The gradient of a tuple or array of unseen type that is zero but for these fields, plus these wholes; where there is none,
    /// `like` gives the shape.
    Fields {
        like: Option<Val>,
        fields: Vec<(Member, Val)>,
        entries: Vec<(Val, Val)>,
        wholes: Vec<Val>,
    },
    /// The region applied elementwise to arrays of one shape; summed over the elements if `sum`.
    Map {
        region: Box<Region>,
        arrays: Vec<Operand>,
        sum: bool,
        form: MapForm,
    },
    /// A call of another differentiable function.
    Call(Box<Call>),
    /// The tangent that came with a call.
    CallTangent(Val),
    /// The pullback of `call`, run for a cotangent (and the tangent of the cotangent), with the arguments of the call. In the
    /// place of those that the call changes stand their shadows, and the tangents of these follow all arguments.
    Pull {
        call: Val,
        pullback: Val,
        args: Vec<Operand>,
        cotangent: Val,
        tangent: Option<Val>,
    },
    /// The part of a pullback's result that belongs to one argument.
    PullPart {
        pull: Val,
        arg: usize,
        tangent: bool,
    },
    /// The sum of two gradients of unseen type.
    Plus(Val, Val),
    /// The gradient 1 of a scalar of unseen type.
    One(Val),
    /// A value of unseen type whose entries are all zero, in the shape of the operand.
    ZeroLike(Val),
    /// A gradient in lanes of which one is this, the others zero.
    Lane(usize, Val),
    /// One lane of a gradient in lanes.
    LaneAt(Val, usize),
    /// The sum of an array's entries.
    SumEntries(Val),
    /// What is left of a value that is consumed and of which only the shape is needed afterwards.
    Shape(Val),
    /// `if`: one of two regions.
    Branch(Box<Branch>),
    /// A region that is run again and again.
    Loop(Box<Loop>),
    /// The sum, in any order, of what the region gives for each place in slices of one length.
    Sum {
        slices: Vec<Val>,
        region: Box<Region>,
    },
    /// One of the values that a branch or a loop gives, and the pullback of a call.
    Out(Val, usize),
    /// A variable of its own, in which an array changes in place.
    Storage(Val),
    /// `array[path…] = value`: the storage as it is afterwards. An empty path is the whole of it.
    Store {
        array: Val,
        path: Vec<Val>,
        value: Val,
    },
    /// `array[path…] = value`, a `Vec` that had `len` entries before and may have another number of them afterwards.
    Replace {
        array: Val,
        path: Vec<Val>,
        value: Val,
        len: Val,
    },
    /// `array[path…] += value`, in the same way; `if_there` adds nothing where there is no such entry.
    Bump {
        array: Val,
        path: Vec<Val>,
        value: Val,
        if_there: bool,
    },
    /// `array.push(value)`, in the same way.
    Push {
        array: Val,
        value: Val,
    },
    /// The storage as a call, or the run of a pullback, leaves it that was handed it to be changed.
    Written {
        call: Val,
        array: Val,
    },
    /// The last entry of a storage.
    Last(Val),
    /// A storage without its last entry.
    Pop(Val),
    /// A copy of what a storage holds at this point.
    Snapshot(Val),
    /// The entries of a `Vec` as an array of the node's type.
    ToArray(Val),
    /// A value that only one of two branches gives, where it gives it.
    Given(Val),
    /// What the other branch gives in its place.
    Absent,
    /// The value behind [`Op::Given`].
    Taken(Val),
}

/// A struct that is made of its fields, or differs from another in some.
#[derive(Clone, Debug)]
pub(crate) struct Struct {
    /// The name of its type, as the user wrote it; without one, it is that of `rest`.
    pub(crate) path: Option<TokenStream>,
    pub(crate) fields: Vec<(Member, Val)>,
    /// What it takes its other fields from.
    pub(crate) rest: Option<Val>,
}

impl Struct {
    pub(crate) fn field(&self, member: &Member) -> Option<Val> {
        self.fields.iter().find_map(|(own, val)| (own == member).then_some(*val))
    }

    fn operands(&self) -> impl Iterator<Item = Val> + '_ {
        self.fields.iter().map(|(_, val)| *val).chain(self.rest)
    }
}

/// How the user wrote the function of a `mapv`.
#[derive(Clone, Debug)]
pub(crate) enum MapForm {
    /// `receiver.mapv(argument)`, with the user's argument.
    Mapv(Box<Leaf>),
    /// Made by the compiler.
    Runtime,
}

/// An expression that no differentiated value reaches.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub(crate) tokens: TokenStream,
    /// May be repeated wherever it is used: a literal, a constant, a variable that never changes.
    pub(crate) inline: bool,
    /// Variables of the graph that the text names, with the name it uses.
    pub(crate) mentions: Vec<(Ident, Operand)>,
    /// The float behind the text, where it is a plain literal.
    pub(crate) number: Option<f64>,
    /// Known to be no reference (a literal, a cast, a closure): a callee's reverse form does not ask for it again.
    pub(crate) plain: bool,
    /// A variable of the user's own that may be a float behind a reference.
    pub(crate) referred: bool,
    /// Has the same value and no effect whenever it is evaluated again with the variables that it names.
    pub(crate) again: bool,
    /// The user's own variables that it names.
    pub(crate) takes: Vec<Ident>,
}

/// The tape of a function that calls itself.
pub(crate) fn records() -> TokenStream {
    Ident::new("records", Span::mixed_site()).into_token_stream()
}

impl Leaf {
    /// Whether the same text means the same value wherever it stands. A name of the user's own settles its type.
    fn is_repeated(&self) -> bool {
        self.mentions.is_empty() && (self.inline || self.again && !self.takes.is_empty())
    }

    /// A word of the compiler's own.
    pub(crate) fn word(tokens: TokenStream) -> Leaf {
        Leaf {
            tokens,
            inline: true,
            mentions: Vec::new(),
            number: None,
            plain: true,
            referred: false,
            again: true,
            takes: Vec::new(),
        }
    }
}

/// A statement kept word for word.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) stmt: syn::Stmt,
    pub(crate) mentions: Vec<(Ident, Operand)>,
    /// A borrow of a name (`let row = &table[i];`), which a pullback takes again instead of capturing it.
    pub(crate) borrow: bool,
    /// A `let` of an expression that may be evaluated again.
    pub(crate) again: bool,
    /// The variables that it binds, and those of the user's own that it names.
    pub(crate) binds: Vec<Ident>,
    pub(crate) takes: Vec<Ident>,
}

/// A step of a region, in program order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Compute(Val),
    /// A statement of the user's, by its place in [`Program::kept`].
    Keep(usize),
}

/// Code with parameters and results; sees what is computed in the regions around it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) params: Vec<Val>,
    /// What has to hold for the region to be run (again): the condition of a `while`.
    pub(crate) test: Option<Box<Leaf>>,
    pub(crate) steps: Vec<Step>,
    pub(crate) results: Vec<Val>,
}

impl Region {
    /// The values that the region computes step by step, in order.
    pub(crate) fn computed(&self) -> impl DoubleEndedIterator<Item = Val> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Compute(val) => Some(*val),
            Step::Keep(_) => None,
        })
    }

    /// Every value that the region defines: its parameters, what its steps compute, and what comes with that.
    pub(crate) fn defined(&self, program: &Program) -> ValSet {
        let mut defined: ValSet = self.params.iter().copied().collect();
        for val in self.computed() {
            defined.insert(val);
            defined.extend(program.node(val).op.outs());
        }
        defined
    }

    /// The values that the region takes from around it, each once.
    pub(crate) fn captures(&self, program: &Program) -> Vec<Val> {
        let own = self.defined(program);
        let mut seen = ValSet::default();
        let mut captures = Vec::new();
        let mut read = |val: Val| {
            if !own.contains(&val) && seen.insert(val) {
                captures.push(val);
            }
        };
        for step in &self.steps {
            match step {
                Step::Compute(val) => program.node(*val).op.each_read(program, &mut read),
                Step::Keep(kept) => {
                    program.kept[*kept].mentions.iter().for_each(|(_, operand)| read(operand.val));
                }
            }
        }
        self.test.iter().flat_map(|test| &test.mentions).for_each(|(_, operand)| read(operand.val));
        self.results.iter().copied().for_each(read);
        captures
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) op: Op,
    pub(crate) ty: Ty,
    /// The user's name for it, or ours (`d_b`); made unique when it is printed.
    pub(crate) name: Option<Ident>,
    pub(crate) span: Span,
    /// A gradient with one lane for each output of the function.
    pub(crate) lanes: bool,
}

/// A function in single-assignment form.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) nodes: Vec<Node>,
    pub(crate) kept: Vec<Kept>,
    /// The storage that a value is a later state of.
    pub(crate) roots: ValMap<Val>,
    /// Parameters that are mutable references: a storage that begins with one is the caller's.
    pub(crate) mutable: ValSet,
    /// Places in storages that hold to the end what they hold where they are looked at.
    pub(crate) lasting: ValSet,
    /// The storages of gradients, which the adjoint makes.
    pub(crate) shadows: ValSet,
    /// Values whose names the user's text takes: they are printed under exactly these.
    pub(crate) texts: ValSet,
    pub(crate) body: Region,
    /// The number of steps of the body that belong to the forward sweep; what follows is the reverse sweep.
    pub(crate) forward: usize,
    /// The number of lanes of its gradients in lanes.
    pub(crate) lanes: usize,
    /// What is kept of the arms of branches that no loop is around.
    pub(crate) checkpoint: Checkpoint,
    /// The type of its floats, where the signature names one and no other.
    pub(crate) float: Ty,
    /// Operations that the source held before equal ones were merged.
    pub(crate) written: usize,
}

impl Program {
    pub(crate) fn node(&self, val: Val) -> &Node {
        &self.nodes[val.index()]
    }

    pub(crate) fn ty(&self, val: Val) -> &Ty {
        &self.node(val).ty
    }

    /// Whether a call leaves a record on the tape of the function.
    pub(crate) fn is_recorded(&self, call: Val) -> bool {
        matches!(&self.node(call).op, Op::Call(call) if call.form == CallForm::Recorded)
    }

    /// Whether a call changes some of its arguments.
    pub(crate) fn changes(&self, call: Val) -> bool {
        matches!(&self.node(call).op, Op::Call(call) if !call.changes.is_empty())
    }

    /// The storage that a value is a state of.
    pub(crate) fn root(&self, val: Val) -> Option<Val> {
        self.roots.get(&val).copied()
    }

    /// Whether a storage is the caller's.
    pub(crate) fn is_lent(&self, val: Val) -> bool {
        let root = self.root(val).map(|root| &self.node(root).op);
        matches!(root, Some(Op::Storage(init)) if self.mutable.contains(init))
    }

    /// Whether a value is a state of a storage, or a place in one: what it is depends on when it is looked at.
    pub(crate) fn is_stored(&self, val: Val) -> bool {
        match &self.node(val).op {
            Op::Index(base, _) | Op::Part { base, .. } => self.is_stored(*base),
            _ => self.roots.contains_key(&val),
        }
    }

    /// A node, which a step has to compute.
    pub(crate) fn push(&mut self, node: Node) -> Val {
        let val = Val(u32::try_from(self.nodes.len()).expect("fewer than four billion nodes"));
        self.nodes.push(node);
        val
    }

    /// The array that a value is, or is a place in.
    pub(crate) fn array_of(&self, val: Val) -> Val {
        match &self.node(val).op {
            Op::Index(base, _) if self.ty(*base).is_array() => self.array_of(*base),
            Op::Part { base, .. } => self.array_of(*base),
            _ => self.root(val).unwrap_or(val),
        }
    }
}

impl Op {
    /// The values that the operation reads, in order; those that a region inside it takes from around it are not among them.
    pub(crate) fn operands(&self) -> Vec<Val> {
        let mut operands = Vec::new();
        self.each_operand(&mut |val| operands.push(val));
        operands
    }

    /// Visits the operands in order.
    pub(crate) fn each_operand(&self, visit: &mut impl FnMut(Val)) {
        match self {
            Op::Param | Op::Const(_) | Op::Absent => {}
            Op::Leaf(leaf) => leaf.mentions.iter().for_each(|(_, operand)| visit(operand.val)),
            Op::Branch(branch) => visit(branch.condition),
            Op::Loop(repeat) => repeat.each_operand(visit),
            Op::Store { array, path, value } | Op::Bump { array, path, value, .. } => {
                visit(*array);
                path.iter().copied().for_each(&mut *visit);
                visit(*value);
            }
            Op::Prim(_, _, operands) | Op::Tuple(operands) | Op::List(operands) | Op::Rule(_, operands) => {
                operands.iter().copied().for_each(visit);
            }
            Op::Select(c, a, b) => [*c, *a, *b].into_iter().for_each(visit),
            Op::Like(_, a)
            | Op::Project(a, _)
            | Op::Field(a, _)
            | Op::Repeat(a, _)
            | Op::AsScalar(a)
            | Op::One(a)
            | Op::ZeroLike(a)
            | Op::Lane(_, a)
            | Op::LaneAt(a, _)
            | Op::SumEntries(a)
            | Op::Shape(a)
            | Op::Storage(a)
            | Op::Snapshot(a)
            | Op::ToArray(a)
            | Op::Last(a)
            | Op::Pop(a)
            | Op::Given(a)
            | Op::Taken(a)
            | Op::Out(a, _)
            | Op::CallTangent(a) => visit(*a),
            Op::Push { array, value } => [*array, *value].into_iter().for_each(visit),
            Op::Replace { array, path, value, len } => {
                [*array, *value, *len].into_iter().chain(path.iter().copied()).for_each(visit)
            }
            Op::Written { call, array } => [*call, *array].into_iter().for_each(visit),
            Op::Index(a, b) | Op::IndexIfThere(a, b) | Op::Fill(a, b) | Op::Plus(a, b) | Op::Offset(a, b) => {
                [*a, *b].into_iter().for_each(visit)
            }
            Op::Part { base, start, end } => [*base, *start].into_iter().chain(*end).for_each(visit),
            Op::Slice { base, start, len } => [*base, *start, *len].into_iter().for_each(visit),
            Op::Sum { slices, .. } => slices.iter().copied().for_each(visit),
            Op::Span(start, end) => [*start].into_iter().chain(*end).for_each(visit),
            Op::Gather { like, entries, wholes } => gathered(*like, entries, wholes).for_each(visit),
            Op::Fields { like, fields, entries, wholes } => {
                gathered(*like, entries, wholes).chain(fields.iter().map(|(_, part)| *part)).for_each(visit);
            }
            Op::Struct(made) => made.operands().for_each(visit),
            Op::Array(_, operands) => operands.iter().for_each(|operand| visit(operand.val)),
            Op::Map { arrays, form, .. } => {
                arrays.iter().for_each(|operand| visit(operand.val));
                if let MapForm::Mapv(leaf) = form {
                    leaf.mentions.iter().for_each(|(_, operand)| visit(operand.val));
                }
            }
            Op::Call(call) => call.each_operand(visit),
            Op::Pull { pullback, args, cotangent, tangent, .. } => {
                let args = args.iter().map(|operand| operand.val);
                [*pullback, *cotangent].into_iter().chain(*tangent).chain(args).for_each(visit);
            }
            Op::PullPart { pull, .. } => visit(*pull),
        }
    }

    /// Visits every value that the operation reads, those that a region of its own takes from around it included.
    pub(crate) fn each_read(&self, program: &Program, visit: &mut impl FnMut(Val)) {
        self.each_operand(visit);
        for region in self.regions() {
            region.captures(program).into_iter().for_each(&mut *visit);
        }
    }

    /// The regions that the operation runs.
    pub(crate) fn regions(&self) -> &[Region] {
        match self {
            Op::Map { region, .. } | Op::Sum { region, .. } => std::slice::from_ref(&**region),
            Op::Branch(branch) => &branch.arms,
            Op::Loop(repeat) => std::slice::from_ref(&repeat.region),
            _ => &[],
        }
    }

    pub(crate) fn regions_mut(&mut self) -> &mut [Region] {
        match self {
            Op::Map { region, .. } | Op::Sum { region, .. } => std::slice::from_mut(&mut **region),
            Op::Branch(branch) => &mut branch.arms,
            Op::Loop(repeat) => std::slice::from_mut(&mut repeat.region),
            _ => &mut [],
        }
    }

    /// The values that the operation defines beside its own.
    pub(crate) fn outs(&self) -> impl Iterator<Item = Val> + '_ {
        let (several, last): (&[Val], Option<Val>) = match self {
            Op::Branch(branch) => (&branch.outs, None),
            Op::Loop(repeat) => (&repeat.outs, repeat.trips),
            Op::Call(call) => (&[], call.pullback),
            _ => (&[], None),
        };
        several.iter().copied().chain(last)
    }

    /// Whether the operation reads a value that the test accepts.
    pub(crate) fn reads_any(&self, program: &Program, test: impl Fn(Val) -> bool) -> bool {
        let mut any = false;
        self.each_read(program, &mut |val| any |= test(val));
        any
    }

    /// Every value that the operation reads.
    pub(crate) fn reads(&self, program: &Program) -> Vec<Val> {
        let mut reads = Vec::new();
        self.each_read(program, &mut |val| reads.push(val));
        reads
    }

    /// Writes the operation over other operands.
    pub(crate) fn remap(&mut self, to: &mut impl FnMut(Val) -> Val) {
        let mut all = |vals: &mut [Val]| vals.iter_mut().for_each(|val| *val = to(*val));
        match self {
            Op::Param | Op::Const(_) | Op::Absent => {}
            Op::Branch(branch) => all(std::slice::from_mut(&mut branch.condition)),
            Op::Loop(repeat) => repeat.remap(to),
            Op::Store { array, path, value } | Op::Bump { array, path, value, .. } => {
                [array, value].into_iter().for_each(|val| all(std::slice::from_mut(val)));
                all(path);
            }
            Op::Leaf(leaf) => {
                leaf.mentions.iter_mut().for_each(|(_, operand)| all(std::slice::from_mut(&mut operand.val)))
            }
            Op::Prim(_, _, operands) | Op::Tuple(operands) | Op::List(operands) | Op::Rule(_, operands) => {
                all(operands)
            }
            Op::Select(c, a, b) => [c, a, b].into_iter().for_each(|val| all(std::slice::from_mut(val))),
            Op::Like(_, a)
            | Op::Project(a, _)
            | Op::Field(a, _)
            | Op::Repeat(a, _)
            | Op::AsScalar(a)
            | Op::One(a)
            | Op::ZeroLike(a)
            | Op::Lane(_, a)
            | Op::LaneAt(a, _)
            | Op::SumEntries(a)
            | Op::Shape(a)
            | Op::Storage(a)
            | Op::Snapshot(a)
            | Op::ToArray(a)
            | Op::Last(a)
            | Op::Pop(a)
            | Op::Given(a)
            | Op::Taken(a)
            | Op::Out(a, _)
            | Op::CallTangent(a) => all(std::slice::from_mut(a)),
            Op::Written { call, array } => {
                [call, array].into_iter().for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Push { array, value } => {
                [array, value].into_iter().for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Replace { array, path, value, len } => {
                [array, value, len].into_iter().for_each(|val| all(std::slice::from_mut(val)));
                all(path);
            }
            Op::Span(start, end) => {
                [start].into_iter().chain(end).for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Part { base, start, end } => {
                [base, start].into_iter().chain(end).for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Slice { base, start, len } => {
                [base, start, len].into_iter().for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Sum { slices, .. } => all(slices),
            Op::Index(a, b) | Op::IndexIfThere(a, b) | Op::Fill(a, b) | Op::Plus(a, b) | Op::Offset(a, b) => {
                [a, b].into_iter().for_each(|val| all(std::slice::from_mut(val)))
            }
            Op::Gather { like, entries, wholes } => {
                all(like.as_mut_slice());
                all(wholes);
                entries.iter_mut().for_each(|(index, part)| {
                    [index, part].into_iter().for_each(|val| all(std::slice::from_mut(val)))
                });
            }
            Op::Fields { like, fields, entries, wholes } => {
                all(like.as_mut_slice());
                all(wholes);
                entries.iter_mut().for_each(|(index, part)| {
                    [index, part].into_iter().for_each(|val| all(std::slice::from_mut(val)))
                });
                fields.iter_mut().for_each(|(_, part)| all(std::slice::from_mut(part)));
            }
            Op::Struct(made) => {
                let fields = made.fields.iter_mut().map(|(_, val)| val);
                fields.chain(&mut made.rest).for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Array(_, operands) => {
                operands.iter_mut().for_each(|operand| all(std::slice::from_mut(&mut operand.val)))
            }
            Op::Map { arrays, .. } => {
                arrays.iter_mut().for_each(|operand| all(std::slice::from_mut(&mut operand.val)))
            }
            Op::Call(call) => {
                call.args.iter_mut().for_each(|operand| all(std::slice::from_mut(&mut operand.val)));
                call.tangents.iter_mut().flatten().for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::Pull { pullback, args, cotangent, tangent, .. } => {
                let args = args.iter_mut().map(|operand| &mut operand.val);
                let all_of = [pullback, cotangent].into_iter().chain(tangent).chain(args);
                all_of.for_each(|val| all(std::slice::from_mut(val)));
            }
            Op::PullPart { pull, .. } => all(std::slice::from_mut(pull)),
        }
    }

    /// The storage that the operation changes.
    pub(crate) fn changes(&self) -> Option<Val> {
        match self {
            Op::Store { array, .. }
            | Op::Replace { array, .. }
            | Op::Bump { array, .. }
            | Op::Push { array, .. }
            | Op::Pop(array)
            | Op::Written { array, .. } => Some(*array),
            _ => None,
        }
    }

    /// The storage whose length the operation changes.
    pub(crate) fn resizes(&self) -> Option<Val> {
        match self {
            Op::Push { array, .. } | Op::Pop(array) | Op::Replace { array, .. } => Some(*array),
            _ => None,
        }
    }

    /// Whether the operation may be dropped when nobody uses its value, and found again instead of being repeated.
    ///
    /// A call may print, count or draw random numbers in code that is not differentiated, and a read may panic.
    pub(crate) fn is_pure(&self, program: &Program) -> bool {
        match self {
            Op::Call(_) | Op::Param => false,
            // It takes its records off the tape, whoever uses what it gives.
            Op::Pull { call, .. } => !program.is_recorded(*call) && !program.changes(*call),
            // What happens to the caller's array is a part of what the function does.
            Op::Store { array, .. }
            | Op::Replace { array, .. }
            | Op::Bump { array, .. }
            | Op::Push { array, .. } => !program.is_lent(*array),
            Op::Branch(_) | Op::Loop(_) => self
                .regions()
                .iter()
                .flat_map(|region| &region.steps)
                .all(|step| matches!(step, Step::Compute(val) if program.node(*val).op.is_pure(program))),
            Op::Leaf(leaf) => leaf.inline || leaf.again,
            _ => true,
        }
    }
}

fn gathered<'a>(
    like: Option<Val>,
    entries: &'a [(Val, Val)],
    wholes: &'a [Val],
) -> impl Iterator<Item = Val> + 'a {
    let entries = entries.iter().flat_map(|(index, part)| [*index, *part]);
    like.into_iter().chain(entries).chain(wholes.iter().copied())
}

impl Call {
    fn each_operand(&self, visit: &mut impl FnMut(Val)) {
        self.args.iter().for_each(|operand| visit(operand.val));
        self.tangents.iter().flatten().copied().for_each(visit);
    }
}
