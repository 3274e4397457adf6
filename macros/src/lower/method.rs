//! Method calls.

use super::changes::Arguments;
use super::{Lower, Lowered, site};
use crate::errors::{Reported, Result};
use crate::ir::{Array, Form, Op, Operand, Row, Scalar, Ty, table};
use crate::names::Mentions;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Expr, ExprMethodCall};

/// Methods of the standard library's floats, arrays and vectors that have no rule: a derivative of that name is not
/// looked for, so that the message is ours.
const REFUSED: &[(&str, &str)] = &[
    ("next_up", "it has no derivative: take it of `stop_gradient(x)`"),
    ("to_string", "it has no derivative: take it of `stop_gradient(x)`"),
    ("next_down", "it has no derivative: take it of `stop_gradient(x)`"),
    ("to_bits", "it has no derivative: take it of `stop_gradient(x)`"),
    ("to_int_unchecked", "it has no derivative: take it of `stop_gradient(x)`"),
    ("midpoint", "write `(a + b) / 2.0`"),
    ("gamma", "it is not in stable Rust"),
    ("ln_gamma", "it is not in stable Rust"),
    ("into", "convert what is not differentiated, or write the conversion as a `#[differentiable]` function"),
    ("iter", "index the entries one by one"),
    ("into_iter", "index the entries one by one"),
    ("iter_mut", "index the entries one by one"),
    (
        "map",
        "write the entries out: `[f(x[0]), f(x[1])]`; or tell the type of what it is called on, `let x: [f64; 2] = …;`",
    ),
    ("windows", "index the entries one by one"),
    ("chunks", "index the entries one by one"),
    ("chunks_exact", "index the entries one by one"),
    ("first", "write `x[0]`, or `x.first().unwrap()`"),
    ("last", "write `x[n - 1]`, or `x.last().unwrap()`"),
    ("get", "write `x[i]`"),
    ("split_at", "index the entries one by one"),
    ("as_slice", "pass the array itself"),
    ("push", "build the whole value at once: `[x, y]`"),
    ("insert", "build the whole value at once: `[x, y]`"),
    ("extend", "build the whole value at once: `[x, y]`"),
    ("fill", "write `[x; N]`"),
    ("swap", "build the new array: `[x[1], x[0]]`"),
    ("sort_by", "sort what is not differentiated"),
    ("as_ref", "write `&x`"),
    ("borrow", "write `&x`"),
    ("add", "write `x + y`"),
    ("sub", "write `x - y`"),
    ("mul", "write `x * y`"),
    ("div", "write `x / y`"),
    ("rem", "write `x % y`"),
    ("neg", "write `-x`"),
    ("add_assign", "write `x += y`"),
    ("sub_assign", "write `x -= y`"),
    ("mul_assign", "write `x *= y`"),
    ("div_assign", "write `x /= y`"),
    ("rem_assign", "write `x %= y`"),
    ("product", "multiply the entries"),
    ("fold", "write the steps out"),
];

/// How many operations back it is looked for whether a value is an array, for a better message.
const ARRAY_DEPTH: usize = 4;

impl Lower<'_> {
    pub(super) fn method_call(&mut self, expr: &Expr, call: &ExprMethodCall) -> Result<Lowered> {
        if let Some(inner) = mean(call) {
            return self.array_method(expr, inner, Array::Mean);
        }
        let name = call.method.to_string();
        if table::PASSIVE_METHODS.contains(&name.as_str()) {
            self.look_over(std::iter::once(&*call.receiver).chain(&call.args))?;
            return Ok(Lowered::Passive);
        }
        if name == "mapv" {
            return self.mapv(expr, call);
        }
        if let Some(lowered) = self.unwrapped(call)? {
            return Ok(lowered);
        }
        if let Some(lowered) = self.mapped_array(call)? {
            return Ok(lowered);
        }
        if let Some(lowered) = self.removed(call)? {
            return Ok(lowered);
        }
        if let Some(owner) = super::sequence::owner_in(call)
            && Mentions::of_expr(&call.receiver).reaching.iter().any(|name| self.is_active(name))
        {
            return Err(self.errors.refuse(
                owner.capture,
                "a closure that changes its own copy of a variable",
                "leave out `move`, and let it change the variable itself; or write the loop out",
            ));
        }
        if !self.orders_constants(call)?
            && let Some(lowered) = self.iterated(call)?
        {
            return Ok(lowered);
        }
        if let Some(lowered) = self.question(call)? {
            return Ok(lowered);
        }
        // The axis of `sum_axis` is no operand: it is looked at by itself.
        let args = call.args.iter().filter(|_| name != "sum_axis");
        let receiver = self.array_receiver(call);
        let arguments = self.arguments(std::iter::once(&receiver).chain(args))?;
        let Some(arguments) = arguments else { return Ok(Lowered::Passive) };
        let operands = &arguments.operands;
        let lowered = match name.as_str() {
            "sin_cos" if operands.len() == 1 => self.sin_cos(expr, operands[0]),
            "clone" | "to_owned" | "view" | "t" | "sum" | "sum_axis" | "mean" if operands.len() == 1 => {
                return self.known_array_method(expr, call, operands);
            }
            "to_vec" if operands.len() == 1 && self.ty(operands[0]).is_array() => {
                Ok(self.as_vec(operands[0], site(expr)))
            }
            "dot" if operands.len() == 2 => return self.known_array_method(expr, call, operands),
            _ => match table::method(&name).filter(|row| row.arity == operands.len()) {
                Some(row) => self.float_method(expr, row, Form::Method(call.method.clone()), operands),
                None => self.other_method(expr, call, arguments),
            },
        };
        lowered.map(Lowered::Active)
    }

    /// The receiver of a method; a constant array at a place is borrowed, as Rust does of itself.
    fn array_receiver(&self, call: &ExprMethodCall) -> Expr {
        let receiver = &*call.receiver;
        let place = matches!(crate::names::bare(receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
        // A path is what it is; a place in something else is not moved out of it.
        let lent = call.method == "dot" || !matches!(crate::names::bare(receiver), Expr::Path(_));
        if !lent || !place || self.takes(&Mentions::of_expr(receiver)) {
            return receiver.clone();
        }
        syn::parse_quote_spanned!(super::site(receiver)=> &#receiver)
    }

    /// A row of the table, in the user's form.
    pub(super) fn float_method(
        &mut self,
        expr: &Expr,
        row: &'static Row,
        form: Form,
        operands: &[Operand],
    ) -> Result<Operand> {
        let mut scalars = Vec::with_capacity(operands.len());
        for (place, operand) in operands.iter().enumerate() {
            // An exponent is an integer of the user's own, and no float.
            let own = row.name == "powi" && place == 1;
            let own = own && matches!(self.build.program.node(operand.val).op, Op::Leaf(_));
            scalars.push(if own { operand.val } else { self.scalar(expr, row, *operand)? });
        }
        if row.name == "powi" && !matches!(self.build.program.node(scalars[1]).op, Op::Leaf(_)) {
            if self.ty(operands[1]).is_scalar() {
                return Err(self.left_to_rustc());
            }
            return Err(self.errors.refuse(
                expr,
                "the exponent of `powi` is an integer, and is not differentiated",
                "use `powf`",
            ));
        }
        Ok(Operand::owned(self.build.written(row, form, scalars, site(expr))))
    }

    /// The scalar that a float method takes.
    fn scalar(&mut self, expr: &Expr, row: &Row, operand: Operand) -> Result<crate::ir::Val> {
        match self.ty(operand) {
            Ty::Scalar(_) | Ty::Passive => Ok(operand.val),
            Ty::Opaque(_) if self.is_array(operand, ARRAY_DEPTH) => Err(self.refuse_float_method(expr, row)),
            Ty::Opaque(_) => Ok(self.build.value(Op::AsScalar(operand.val), Ty::INFERRED, site(expr))),
            _ => Err(self.refuse_float_method(expr, row)),
        }
    }

    fn refuse_float_method(&self, expr: &Expr, row: &Row) -> Reported {
        let message = format!("`{}` of an array or a tuple is not differentiated", row.name);
        let help = match row.arity {
            1 => format!("apply it to every element: `.mapv(|v| v.{}())` of an `ndarray` array", row.name),
            _ => format!("apply it to every element: `.mapv(|v| v.{}(…))` of an `ndarray` array", row.name),
        };
        match expr {
            Expr::MethodCall(call) => self.errors.refuse(&call.method, message, help),
            Expr::Call(call) => self.errors.refuse(&call.func, message, help),
            _ => self.errors.refuse(expr, message, help),
        }
    }

    /// Whether a value is plainly one of `ndarray`'s arrays, as far as the last `depth` operations say.
    fn is_array(&self, operand: Operand, depth: usize) -> bool {
        let node = self.build.program.node(operand.val);
        match (&node.op, &node.ty) {
            (Op::Map { .. } | Op::Array(Array::Transpose | Array::View | Array::SumAxis, _), _) => true,
            (
                Op::Array(
                    Array::Add
                    | Array::Sub
                    | Array::Mul
                    | Array::Div
                    | Array::Neg
                    | Array::Clone
                    | Array::ToOwned,
                    operands,
                ),
                _,
            ) => depth > 0 && operands.iter().any(|operand| self.is_array(*operand, depth - 1)),
            (_, Ty::Opaque(Some(ty))) => {
                let text = ty.to_string();
                let name =
                    text.split('<').next().unwrap_or_default().rsplit(':').next().unwrap_or_default().trim();
                ["Array", "ArcArray", "CowArray"].iter().any(|prefix| name.starts_with(prefix))
            }
            _ => false,
        }
    }

    /// `x.sin_cos()` is `(x.sin(), x.cos())`, to the bit.
    pub(super) fn sin_cos(&mut self, expr: &Expr, operand: Operand) -> Result<Operand> {
        let span = site(expr);
        let method = |name| Form::Method(Ident::new(name, Span::call_site().located_at(span)));
        let sin = self.float_method(expr, table::row("sin"), method("sin"), &[operand])?;
        let cos = self.float_method(expr, table::row("cos"), method("cos"), &[operand])?;
        let ty = Ty::Tuple(vec![self.ty(sin).clone(), self.ty(cos).clone()]);
        Ok(Operand::owned(self.build.value(Op::Tuple(vec![sin.val, cos.val]), ty, span)))
    }

    fn known_array_method(
        &mut self,
        expr: &Expr,
        call: &ExprMethodCall,
        operands: &[Operand],
    ) -> Result<Lowered> {
        let array = match call.method.to_string().as_str() {
            "clone" => Array::Clone,
            "to_owned" => Array::ToOwned,
            "view" => Array::View,
            "t" => Array::Transpose,
            "sum" => Array::Sum,
            "dot" => Array::Dot,
            "sum_axis" => Array::SumAxis,
            _ => return Err(self.refuse_mean(expr)),
        };
        self.array_operation(expr, call, array, operands).map(Lowered::Active)
    }

    /// A copy of an array or a slice as a `Vec`.
    fn as_vec(&mut self, operand: Operand, span: Span) -> Operand {
        let node = self.build.program.node(operand.val);
        let copied = matches!(node.op, Op::Snapshot(_)) && !matches!(node.ty, Ty::Array(..));
        match node.ty.element() {
            Some(element) if !copied => {
                let ty = Ty::Vec(Box::new(element.clone()));
                Operand::owned(self.build.value(Op::Snapshot(operand.val), ty, span))
            }
            _ => Operand::owned(operand.val),
        }
    }

    fn refuse_mean(&self, expr: &Expr) -> Reported {
        self.errors.refuse(expr, "`mean` gives an `Option`", "write `.mean().unwrap()`, or `.sum() / n`")
    }

    /// `receiver.mean().unwrap()`.
    fn array_method(&mut self, expr: &Expr, call: &ExprMethodCall, array: Array) -> Result<Lowered> {
        let Some(operands) = self.values([&*call.receiver])? else { return Ok(Lowered::Passive) };
        self.array_operation(expr, call, array, &operands).map(Lowered::Active)
    }

    fn array_operation(
        &mut self,
        expr: &Expr,
        call: &ExprMethodCall,
        array: Array,
        operands: &[Operand],
    ) -> Result<Operand> {
        let receiver = operands[0];
        let seen = self.ty(receiver);
        if !seen.is_opaque() && !matches!(seen, Ty::Passive) {
            // A copy of a scalar, an array or a tuple is the value itself.
            return match array {
                Array::Clone | Array::ToOwned => Ok(Operand::owned(receiver.val)),
                _ => Err(self.refuse_array_method(&call.method, receiver)),
            };
        }
        let mut operands = operands.to_vec();
        if array == Array::SumAxis {
            operands.push(self.axis(call)?);
        }
        self.build.program.written += 1;
        Ok(Operand::owned(self.build.value(Op::Array(array, operands), Ty::OPAQUE, site(expr))))
    }

    pub(super) fn refuse_array_method(&self, method: &Ident, receiver: Operand) -> Reported {
        let (of, help) = match self.ty(receiver) {
            Ty::Scalar(Scalar::Inferred) => (
                "what a float method gives",
                "if that is an array, apply the float method to every element: `.mapv(|v| v.sin())`",
            ),
            Ty::Scalar(_) => ("a float", "it is a method of `ndarray`'s arrays"),
            _ => ("an array or a tuple", "write it out entry by entry, or use an `ndarray` array"),
        };
        self.errors.refuse(method, format!("`{method}` of {of} is not differentiated"), help)
    }

    fn axis(&mut self, call: &ExprMethodCall) -> Result<Operand> {
        let Some(axis) = call.args.first().filter(|_| call.args.len() == 1) else {
            return Err(self.left_to_rustc());
        };
        match self.expr(axis)? {
            Lowered::Passive => {
                let at = self.build.here();
                self.leaf(axis, at).map(Operand::owned)
            }
            Lowered::Active(_) => Err(self.errors.refuse(
                axis,
                "an axis that depends on a differentiated value",
                "write `Axis(0)`",
            )),
        }
    }

    /// A method that the macro does not know: the receiver's type has its derivative beside it, or rustc says that it has not.
    fn other_method(&mut self, expr: &Expr, call: &ExprMethodCall, arguments: Arguments) -> Result<Operand> {
        let name = call.method.to_string();
        let operands = &arguments.operands;
        let receiver = self.ty(operands[0]);
        if self.is_array(operands[0], ARRAY_DEPTH) {
            return Err(self.errors.refuse(
                &call.method,
                format!("the method `{name}` of an array is not differentiated"),
                "of `ndarray`'s methods, `dot`, `t`, `sum`, `mean`, `sum_axis`, `mapv`, `clone`, `to_owned` and `view` are",
            ));
        }
        if let Some((_, help)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(self.errors.refuse(
                &call.method,
                format!("the method `{name}` is not differentiated"),
                help,
            ));
        }
        if table::method(&name).is_some() {
            if receiver.is_scalar() {
                return Err(self.left_to_rustc());
            }
            let message =
                format!("the method `{name}` with {} arguments is not differentiated", operands.len() - 1);
            return Err(self.errors.refuse(&call.method, message, "only the float method of this name is"));
        }
        if matches!(receiver, Ty::Tuple(_)) {
            return Err(self.left_to_rustc());
        }
        if *self.function.name() == name && self.function.place.is_of_trait() && is_self(&call.receiver) {
            return Err(self.refuse_recursion(&call.method));
        }
        self.refuse_mutable(std::iter::once(&*call.receiver).chain(&call.args), &arguments.changed)?;
        Ok(self.call_node(
            crate::ir::Callee::Method(call.method.clone(), call.turbofish.clone()),
            arguments,
            site(expr),
        ))
    }
}

fn is_self(expr: &Expr) -> bool {
    matches!(crate::names::bare(expr), Expr::Path(path) if path.path.is_ident("self"))
}

/// `receiver.mean()` inside `receiver.mean().unwrap()` or `.expect("…")`.
fn mean(call: &ExprMethodCall) -> Option<&ExprMethodCall> {
    let unwraps = call.method == "unwrap" || call.method == "expect";
    match crate::names::bare(&call.receiver) {
        Expr::MethodCall(inner) if unwraps && inner.method == "mean" && inner.args.is_empty() => Some(inner),
        _ => None,
    }
}

/// The name of a function, as the user wrote it.
pub(super) fn path_text(path: &syn::Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
