//! Operations as expressions.

use super::Printer;
use super::code::Code;
use crate::ir::table::Precedence;
use crate::ir::{Array, MapForm, Op, Operand, Region, Scalar, Step, Struct, Ty, Val};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// An expression and how strongly it holds together.
pub(super) struct Printed {
    pub(super) tokens: TokenStream,
    pub(super) precedence: Precedence,
}

impl Printed {
    fn new(tokens: TokenStream, precedence: Precedence) -> Self {
        Printed { tokens, precedence }
    }

    fn atom(tokens: TokenStream) -> Self {
        Printed::new(tokens, Precedence::Atom)
    }

    /// The expression as an operand of something that holds at least that strongly together.
    fn at_least(self, precedence: Precedence) -> TokenStream {
        if self.precedence >= precedence {
            return self.tokens;
        }
        let tokens = self.tokens;
        code!((#tokens))
    }
}

impl Printer<'_> {
    /// The name of a value: all states of a storage have one.
    pub(super) fn name(&self, val: Val) -> Option<&Ident> {
        self.note(self.program.root(val).unwrap_or(val)).name.as_ref()
    }

    /// A value where it is used: its name, or its expression.
    pub(super) fn value(&self, val: Val) -> Printed {
        let mut code = Code::default();
        let precedence = self.write(val, &mut code);
        Printed::new(code.into_tokens(), precedence)
    }

    /// A value by reference.
    pub(super) fn by_ref(&self, val: Val) -> TokenStream {
        if self.program.is_lent(val) {
            let place = self.receiver(val);
            return code!(&*#place);
        }
        if let Some(number) = self.typed_number(val) {
            return code!(&#number);
        }
        let refs = self.note(val).refs;
        let value = self.value(val);
        match refs > 0 && !self.ty(val).is_scalar() {
            true => value.tokens,
            false => {
                let tokens = value.at_least(Precedence::Unary);
                let span = self.program.node(val).span;
                quote_spanned!(span=> &#tokens)
            }
        }
    }

    /// A value that is given away: moved where nothing reads it afterwards, copied otherwise.
    pub(super) fn by_value(&self, val: Val) -> TokenStream {
        let refs = self.note(val).refs;
        let value = self.value(val);
        match self.program.node(val).op {
            Op::Field(..) if self.note(val).inline => {
                let place = value.tokens;
                return code!(::core::clone::Clone::clone(&#place));
            }
            Op::Leaf(_) => {}
            Op::Index(base, _)
                if self.note(val).inline
                    && (matches!(self.ty(val), Ty::Vec(_))
                        || self.ty(val).is_opaque() && self.note(val).uses > 1 && self.is_referred(base)) =>
            {
                let place = value.tokens;
                return code!(::core::clone::Clone::clone(&#place));
            }
            _ if self.note(val).inline => return value.tokens,
            _ => {}
        }
        let last = self.is_kept(val) || self.is_last_use(val);
        let copies = is_copy(self.ty(val));
        let tokens = value.tokens;
        match (refs, copies) {
            (0, true) => tokens,
            (0, false) if last || self.is_literal(val) => tokens,
            (0, false) => match &self.program.node(val).op {
                Op::Leaf(_) => self.kept_leaf(&tokens, self.program.node(val).span),
                _ => code!(::core::clone::Clone::clone(&#tokens)),
            },
            (_, true) if self.ty(val).is_scalar() => tokens,
            (_, true) => code!(*#tokens),
            (_, false) => {
                let root = &self.root;
                code!(#root::__private::copy(#tokens))
            }
        }
    }

    /// Whether a value is there for the reverse sweep alone, which takes it once: a pullback, which could not be copied, and
    /// what an arm gives beside its values.
    fn is_kept(&self, val: Val) -> bool {
        let Op::Out(owner, place) = self.program.node(val).op else { return false };
        match &self.program.node(owner).op {
            Op::Call(_) => true,
            Op::Branch(branch) => branch
                .arms
                .iter()
                .any(|arm| matches!(self.program.node(arm.results[place]).op, Op::Given(_) | Op::Absent)),
            _ => false,
        }
    }

    /// Whether nothing reads the value after the step that is being printed.
    pub(super) fn is_last_use(&self, val: Val) -> bool {
        let note = self.note(val);
        match (note.last_use, self.inside.get()) {
            (Some(_), true) => false,
            (None, true) => note.uses == 1,
            (Some(last), false) => last < self.here || last == self.here && !note.twice,
            (None, false) => true,
        }
    }

    /// A passive value that is given away and read again. What it refers to may be coerced where it is given.
    fn kept_leaf(&self, tokens: &TokenStream, span: Span) -> TokenStream {
        let root = &self.root;
        let again = quote_spanned!(span=> #root::__private::again(&#tokens));
        code!({ let given = #again; given })
    }

    fn is_literal(&self, val: Val) -> bool {
        matches!(&self.program.node(val).op, Op::Leaf(leaf) if leaf.plain)
    }

    /// A value as an entry of a list: in parentheses where an operator could be taken for the sign of the next entry.
    fn entry(&self, val: Val) -> TokenStream {
        match self.note(val).inline && self.ty(val).is_scalar() {
            true => self.value(val).at_least(Precedence::Unary),
            false => self.by_value(val),
        }
    }

    /// A value in the user's own form: so many references deep.
    pub(super) fn operand(&self, operand: Operand) -> TokenStream {
        if self.program.is_lent(operand.val) {
            return self.by_ref(operand.val);
        }
        let refs = self.note(operand.val).refs;
        if operand.refs == 0 {
            return self.by_value(operand.val);
        }
        let tokens = match refs {
            0 => self.value(operand.val).at_least(Precedence::Unary),
            _ => self.receiver(operand.val),
        };
        match operand.refs.checked_sub(refs) {
            Some(more) => {
                let ands = (0..more).map(|_| code!(&));
                code!(#(#ands)* #tokens)
            }
            None => code!(*#tokens),
        }
    }

    /// Writes the right-hand side of a value's `let`, and says how strongly it holds together.
    pub(super) fn write_node(&self, val: Val, code: &mut Code) -> Precedence {
        let node = self.program.node(val);
        let root = &self.root;
        let printed = match &node.op {
            Op::Const(number) => return self.write_constant(*number, &node.ty, node.lanes, code),
            Op::Prim(row, form, operands) => {
                return self.write_primitive(row, form, operands, node.span, code);
            }
            Op::Param => Printed::atom(TokenStream::new()),
            Op::Like(number, like) => {
                let (like, number) = (self.by_ref(*like), float(*number));
                Printed::atom(code!(#root::__private::like(#like, #number)))
            }
            Op::Leaf(leaf) => {
                let precedence =
                    if leaf.plain || is_word(&leaf.tokens) { Precedence::Atom } else { Precedence::Lowest };
                let negative = leaf.number.is_some_and(|number| number.is_sign_negative());
                Printed::new(self.leaf(leaf), if negative { Precedence::Unary } else { precedence })
            }
            Op::Select(condition, then, otherwise) => {
                let condition = self.value(*condition).tokens;
                let (then, otherwise) = (self.value(*then).tokens, self.value(*otherwise).tokens);
                let otherwise = match otherwise.clone().into_iter().next() {
                    Some(proc_macro2::TokenTree::Ident(word)) if word == "if" => otherwise,
                    _ => code!({ #otherwise }),
                };
                Printed::new(code!(if #condition { #then } else #otherwise), Precedence::Lowest)
            }
            Op::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.by_value(*part));
                Printed::atom(code!((#(#parts,)*)))
            }
            Op::Project(tuple, place) => {
                let (tuple, place) =
                    (self.value(*tuple).at_least(Precedence::Atom), Literal::usize_unsuffixed(*place));
                Printed::atom(code!(#tuple.#place))
            }
            Op::Field(whole, member) => self.field(val, *whole, member),
            Op::Struct(made) => self.made(made),
            Op::List(parts) => {
                let parts = parts.iter().map(|part| self.entry(*part));
                Printed::atom(match &node.ty {
                    Ty::Vec(_) => code!(#root::__private::Vec::from([#(#parts),*])),
                    _ => code!([#(#parts),*]),
                })
            }
            Op::Repeat(entry, len) => {
                let entry = self.by_value(*entry);
                Printed::atom(code!([#entry; #len]))
            }
            Op::Index(array, index) => self.index(*array, *index, val),
            Op::Gather { like, entries, wholes } => self.gather(val, *like, entries, wholes),
            Op::Fields { like, fields, entries, wholes } => self.fields(*like, fields, entries, wholes),
            Op::AsScalar(whole) => self.private("scalar", &[self.by_ref(*whole)]),
            Op::Array(array, operands) => self.array(*array, operands),
            Op::Rule(array, operands) => self.rule(*array, operands),
            Op::Map { region, arrays, sum, form } => self.map(region, arrays, *sum, form),
            Op::Call(_)
            | Op::Pull { .. }
            | Op::Branch(_)
            | Op::Loop(_)
            | Op::Out(..)
            | Op::Storage(_)
            | Op::Store { .. }
            | Op::Replace { .. }
            | Op::Bump { .. }
            | Op::Push { .. }
            | Op::Written { .. }
            | Op::Pop(_) => unreachable!("{val:?} is a statement, or bound by one: {:?}", node.op),
            Op::Last(array) => {
                let place = self.receiver(*array);
                let entry = code!(#place[#place.len() - 1]);
                match is_copy(&node.ty) {
                    true => Printed::atom(entry),
                    false => Printed::atom(code!(::core::clone::Clone::clone(&#entry))),
                }
            }
            Op::Snapshot(array) => Printed::atom(self.snapshot(*array, &node.ty)),
            Op::ToArray(vec) => {
                let vec = self.by_ref(*vec);
                let len = match &node.ty {
                    Ty::Array(_, len) => &len.tokens,
                    _ => unreachable!("it gives an array"),
                };
                let root = &self.root;
                Printed::atom(code!(#root::__private::to_array::<_, { #len }>(#vec)))
            }
            Op::Part { base, start, end } => Printed::atom(self.part(*base, *start, *end)),
            Op::Slice { base, start, len } => {
                let (base, start, len) = (self.receiver(*base), self.value(*start), self.value(*len).tokens);
                let start = Some(start.tokens).filter(|start| start.to_string() != "0");
                let start = start.map(|start| code!([#start..]));
                Printed::atom(code!(&#base #start[..#len]))
            }
            Op::Sum { slices, region } => {
                let params = region.params.iter().map(|param| self.name_of(*param));
                let steps = self.region(region);
                let term = self.nested(|| self.by_value(region.results[0]));
                let term = if steps.is_empty() { term } else { code!({ #steps #term }) };
                let mut arguments: Vec<TokenStream> =
                    slices.iter().map(|slice| self.by_ref(*slice)).collect();
                arguments.push(code!(|#(#params),*| #term));
                self.private(&format!("sum{}", slices.len()), &arguments)
            }
            Op::Span(start, end) => Printed::new(self.span(*start, *end), Precedence::Lowest),
            Op::IndexIfThere(array, index) => {
                let (array, index) = (self.receiver(*array), self.value(*index).tokens);
                self.private("entry_if_there", &[code!(&#array), index])
            }
            Op::Offset(start, index) => {
                let start = self.value(*start).at_least(Precedence::Sum);
                let index = self.value(*index).at_least(Precedence::Product);
                Printed::new(code!(#start + #index), Precedence::Sum)
            }
            Op::Given(part) => {
                let part = self.to_be_kept(*part);
                Printed::atom(code!(::core::option::Option::Some(#part)))
            }
            Op::Absent => Printed::atom(code!(::core::option::Option::None)),
            Op::Taken(out) => Printed::atom(self.taken(val, *out)),
            Op::CallTangent(call) => {
                let name = self.name_of(*call);
                Printed::atom(name.to_token_stream())
            }
            Op::PullPart { pull, arg, tangent } => self.pull_part(*pull, *arg, *tangent),
            Op::Plus(a, b) => self.private("plus", &[self.by_value(*a), self.by_value(*b)]),
            Op::One(like) => self.private("one", &[self.by_ref(*like)]),
            Op::ZeroLike(like) => self.private("zero_like", &[self.by_ref(*like)]),
            Op::Fill(entry, len) => self.private("fill", &[self.by_value(*entry), self.value(*len).tokens]),
            Op::Lane(lane, part) => {
                let (lane, part) = (Literal::usize_unsuffixed(*lane), self.value(*part).tokens);
                let count = Literal::usize_unsuffixed(self.program.lanes);
                Printed::atom(code!(#root::__private::Lanes::<_, #count>::only(#lane, #part)))
            }
            Op::LaneAt(lanes, lane) => {
                let (lanes, lane) =
                    (self.value(*lanes).at_least(Precedence::Atom), Literal::usize_unsuffixed(*lane));
                Printed::atom(code!(#lanes.0[#lane]))
            }
            Op::Shape(array) => self.private("shape", &[self.by_ref(*array)]),
            Op::SumEntries(array) => self.private("sum_entries", &[self.by_ref(*array)]),
        };
        code.extend(printed.tokens);
        printed.precedence
    }

    /// A function of the runtime.
    pub(super) fn private(&self, name: &str, arguments: &[TokenStream]) -> Printed {
        let root = &self.root;
        let name = proc_macro2::Ident::new(name, proc_macro2::Span::mixed_site());
        Printed::atom(code!(#root::__private::#name(#(#arguments),*)))
    }

    pub(super) fn constant(&self, number: f64, ty: &Ty, lanes: bool) -> Printed {
        let root = &self.root;
        let literal = match ty {
            Ty::Scalar(Scalar::F32(_)) => single(number),
            _ => float(number),
        };
        let named = match number {
            std::f64::consts::LN_2 => Some(code!(LN_2)),
            std::f64::consts::LN_10 => Some(code!(LN_10)),
            _ => None,
        };
        let literal = match (ty, named) {
            (Ty::Scalar(Scalar::F32(_)), Some(name)) => code!(::core::f32::consts::#name),
            (_, Some(name)) => code!(::core::f64::consts::#name),
            _ => literal,
        };
        let negative = number.is_sign_negative();
        match ty {
            _ if lanes => Printed::atom(code!(#root::__private::Lanes::ZERO)),
            Ty::Scalar(Scalar::F64(_) | Scalar::F32(_)) => {
                Printed::new(literal, if negative { Precedence::Unary } else { Precedence::Atom })
            }
            Ty::Scalar(Scalar::Generic(ty)) => Printed::atom(code!(#root::__private::lit::<#ty>(#literal))),
            _ => Printed::atom(code!(#root::__private::lit(#literal))),
        }
    }

    /// What a method is called on.
    pub(super) fn receiver(&self, val: Val) -> TokenStream {
        let mut code = Code::default();
        self.write_receiver(val, &mut code);
        code.into_tokens()
    }

    fn field(&self, val: Val, whole: Val, member: &syn::Member) -> Printed {
        let whole = self.receiver(whole);
        if self.note(val).inline || is_copy(self.ty(val)) {
            return Printed::atom(code!(#whole.#member));
        }
        // A part of a value that is still needed is copied out of it.
        Printed::atom(code!(::core::clone::Clone::clone(&#whole.#member)))
    }

    /// `Point { x: …, ..rest }`; what differs from another in some fields is a copy of it that is changed.
    fn made(&self, made: &Struct) -> Printed {
        let rest = made.rest.map(|rest| self.by_value(rest));
        let fields = made.fields.iter().map(|(member, val)| (member, self.by_value(*val)));
        match (&made.path, rest) {
            (Some(path), rest) => {
                let fields = fields.map(|(member, val)| code!(#member: #val,));
                let rest = rest.map(|rest| code!(..#rest));
                Printed::new(code!(#path { #(#fields)* #rest }), Precedence::Lowest)
            }
            (None, rest) => {
                let fields = fields.map(|(member, val)| code!(changed.#member = #val;));
                Printed::atom(code!({ let mut changed = #rest; #(#fields)* changed }))
            }
        }
    }

    fn index(&self, array: Val, index: Val, val: Val) -> Printed {
        let (base, place) = (self.receiver(array), self.value(index).tokens);
        let entry = code!(#base[#place]);
        match self.ty(val) {
            ty if is_copy(ty) || self.note(val).inline => Printed::atom(entry),
            _ => Printed::atom(code!(::core::clone::Clone::clone(&#entry))),
        }
    }

    /// The sum of gradients that are given away for it; `None` of none.
    fn summed(&self, wholes: &[Val]) -> Option<TokenStream> {
        let plus = |sum, whole| self.private("plus", &[sum, whole]).tokens;
        wholes.iter().map(|whole| self.by_value(*whole)).reduce(plus)
    }

    /// A gradient of an array: zero, but for some entries.
    fn gather(&self, val: Val, like: Option<Val>, entries: &[(Val, Val)], wholes: &[Val]) -> Printed {
        let node = self.program.node(val);
        if let Some(list) = self.listed(&node.ty, node.lanes, entries, wholes) {
            return list;
        }
        let root = &self.root;
        let shape = || like.expect("what has no sum to start from has a shape");
        let start = self.summed(wholes).unwrap_or_else(|| self.zeros(&node.ty, node.lanes, shape()));
        if entries.is_empty() {
            return Printed::atom(start);
        }
        let adds = entries.iter().map(|(index, part)| {
            let (index, part, ty) = (self.value(*index).tokens, self.by_value(*part), self.ty(*part));
            match matches!(ty, Ty::Scalar(_) | Ty::Passive) || node.lanes {
                true => code!(gradient[#index] += #part;),
                false => code!(#root::__private::add_to(&mut gradient[#index], #part);),
            }
        });
        Printed::atom(code!({ let mut gradient = #start; #(#adds)* gradient }))
    }

    /// A short array of which every entry is known, written out.
    fn listed(&self, ty: &Ty, lanes: bool, entries: &[(Val, Val)], wholes: &[Val]) -> Option<Printed> {
        let Ty::Array(element, len) = ty else { return None };
        let len = len.literal.filter(|len| *len <= 16)?;
        if !wholes.is_empty() || !element.is_scalar() || entries.is_empty() {
            return None;
        }
        let mut parts: Vec<Option<TokenStream>> = vec![None; len];
        for (index, part) in entries {
            let place: usize = self.value(*index).tokens.to_string().parse().ok()?;
            let entry = parts.get_mut(place).filter(|entry| entry.is_none())?;
            *entry = Some(self.entry(*part));
        }
        let zero = self.constant(0.0, element, lanes).tokens;
        let parts = parts.into_iter().map(|part| part.unwrap_or_else(|| zero.clone()));
        Some(Printed::atom(code!([#(#parts),*])))
    }

    fn zeros(&self, ty: &Ty, lanes: bool, like: Val) -> TokenStream {
        match ty {
            Ty::Array(element, len) if element.is_scalar() => {
                let (zero, len) = (self.constant(0.0, element, lanes).tokens, &len.tokens);
                code!([#zero; #len])
            }
            _ => self.private("zero_like", &[self.by_ref(like)]).tokens,
        }
    }

    fn fields(
        &self,
        like: Option<Val>,
        fields: &[(syn::Member, Val)],
        entries: &[(Val, Val)],
        wholes: &[Val],
    ) -> Printed {
        let zero = || like.map(|like| self.private("zero_like", &[self.by_ref(like)]).tokens);
        let start = self.summed(wholes).or_else(zero);
        let mut parts = Code::default();
        self.add_parts(&code!(gradient), &[], fields, entries, &mut parts);
        let parts = parts.into_tokens();
        Printed::atom(code!({ let mut gradient = #start; #parts gradient }))
    }

    /// The user's operation, in the user's form.
    fn array(&self, array: Array, operands: &[Operand]) -> Printed {
        let side = |place: usize| {
            let operand = operands[place];
            let tokens = self.operand(operand);
            // An operand may be an expression of the user's, of which only its own text knows how it holds together.
            match self.program.node(operand.val).op {
                Op::Leaf(ref leaf) if !leaf.plain && !is_word(&leaf.tokens) && leaf.inline => {
                    code!((#tokens))
                }
                Op::Leaf(_) => tokens,
                _ if self.note(operand.val).inline && operand.refs == 0 => {
                    self.value(operand.val).at_least(Precedence::Unary)
                }
                _ => tokens,
            }
        };
        let infix = |symbol: TokenStream, precedence| {
            let (left, right) = (side(0), side(1));
            Printed::new(code!(#left #symbol #right), precedence)
        };
        let receiver = || self.receiver(operands[0].val);
        Printed::atom(match array {
            Array::Add => return infix(code!(+), Precedence::Sum),
            Array::Sub => return infix(code!(-), Precedence::Sum),
            Array::Mul => return infix(code!(*), Precedence::Product),
            Array::Div => return infix(code!(/), Precedence::Product),
            Array::Neg => {
                let operand = side(0);
                return Printed::new(code!(-#operand), Precedence::Unary);
            }
            Array::Dot => {
                let (receiver, other) = (receiver(), self.operand(operands[1]));
                code!(#receiver.dot(#other))
            }
            Array::Transpose => {
                let receiver = receiver();
                code!(#receiver.t())
            }
            Array::View => {
                let receiver = receiver();
                code!(#receiver.view())
            }
            Array::ToOwned => {
                let receiver = receiver();
                code!(#receiver.to_owned())
            }
            Array::Clone => {
                let receiver = receiver();
                code!(#receiver.clone())
            }
            Array::Sum => {
                let receiver = receiver();
                code!(#receiver.sum())
            }
            Array::Mean => {
                let receiver = receiver();
                code!(#receiver.mean().unwrap())
            }
            Array::SumAxis => {
                let (receiver, axis) = (receiver(), self.value(operands[1].val).tokens);
                code!(#receiver.sum_axis(#axis))
            }
            _ => unreachable!("only the compiler writes this operation"),
        })
    }

    /// The rule of the runtime.
    fn rule(&self, array: Array, operands: &[Val]) -> Printed {
        let name = match array {
            Array::Add => "add",
            Array::Sub => "sub",
            Array::Mul => "mul",
            Array::Div => "div",
            Array::Neg => "neg",
            Array::Fold => "fold",
            Array::Spread => "spread",
            Array::Dot => "dot",
            Array::DotL => "dot_l",
            Array::DotR => "dot_r",
            Array::Transpose => "transpose",
            Array::View | Array::ToOwned | Array::Clone => "copy",
            Array::Sum => "sum",
            Array::Full => "full",
            Array::Mean => "mean",
            Array::MeanPull => "mean_pull",
            Array::SumAxis => "sum_axis",
            Array::SumAxisPull => "sum_axis_pull",
        };
        let axis = matches!(array, Array::SumAxis | Array::SumAxisPull);
        let last = operands.len() - 1;
        let arguments: Vec<TokenStream> = operands
            .iter()
            .enumerate()
            .map(|(place, operand)| match axis && place == last {
                true => self.value(*operand).tokens,
                false => self.rule_operand(*operand, operands),
            })
            .collect();
        self.private(name, &arguments)
    }

    /// A bare literal takes the type of the elements of the other operand.
    fn rule_operand(&self, operand: Val, operands: &[Val]) -> TokenStream {
        let other = operands.iter().find(|other| !matches!(self.program.node(**other).op, Op::Leaf(_)));
        match (&self.program.node(operand).op, other) {
            (Op::Leaf(leaf), Some(other)) if leaf.number.is_some() => {
                let (other, literal) = (self.by_ref(*other), self.leaf(leaf));
                let root = &self.root;
                code!(&#root::__private::elem(#other, #literal))
            }
            (Op::Leaf(leaf), _) => {
                let tokens = self.value(operand).at_least(if leaf.inline {
                    Precedence::Atom
                } else {
                    Precedence::Unary
                });
                code!(&#tokens)
            }
            _ => self.by_ref(operand),
        }
    }

    fn map(&self, region: &Region, arrays: &[Operand], sum: bool, form: &MapForm) -> Printed {
        if let MapForm::Mapv(leaf) = form {
            let (receiver, function) = (self.receiver(arrays[0].val), self.leaf(leaf));
            return Printed::atom(code!(#receiver.mapv(#function)));
        }
        let params = region.params.iter().map(|param| self.name_of(*param));
        let mut body = Code::default();
        for step in &region.steps {
            self.statement(*step, &mut body);
        }
        let has_statements =
            region.steps.iter().any(|step| matches!(step, Step::Keep(_))) || !body.is_empty();
        self.write(region.results[0], &mut body);
        let body = body.into_tokens();
        let body = if has_statements { code!({ #body }) } else { body };
        let name = format!("{}{}", if sum { "map_sum" } else { "map" }, arrays.len());
        let mut arguments = vec![code!(|#(#params),*| #body)];
        arguments.extend(arrays.iter().map(|operand| self.by_ref(operand.val)));
        self.private(&name, &arguments)
    }
}

/// Whether a value of the type is copied by being used.
pub(super) fn is_copy(ty: &Ty) -> bool {
    match ty {
        Ty::Scalar(_) | Ty::Bool => true,
        Ty::Array(element, _) => is_copy(element),
        Ty::Tuple(parts) => parts.iter().all(is_copy),
        _ => false,
    }
}

/// One identifier, or a path of them.
fn is_word(tokens: &TokenStream) -> bool {
    use proc_macro2::TokenTree;
    tokens.clone().into_iter().all(|tree| match tree {
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        TokenTree::Group(_) => false,
    })
}

/// A float of the compiler's own, as the shortest literal that reads back to it.
pub(crate) fn float(number: f64) -> TokenStream {
    let mut literal = Literal::f64_unsuffixed(number.abs());
    literal.set_span(proc_macro2::Span::mixed_site());
    if number.is_sign_negative() { code!(-#literal) } else { code!(#literal) }
}

fn single(number: f64) -> TokenStream {
    let mut literal = Literal::f32_unsuffixed((number as f32).abs());
    literal.set_span(proc_macro2::Span::mixed_site());
    if number.is_sign_negative() { code!(-#literal) } else { code!(#literal) }
}
