//! Calls of functions.

use super::changes::Arguments;
use super::integers;
use super::method::path_text;
use super::{Lower, Lowered, Variable};
use crate::errors::{Reported, Result};
use crate::ir::{Call, CallForm, Callee, Form, Op, Operand, Row, Ty, table};
use crate::signature::Place;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

impl Lower<'_> {
    pub(super) fn call(&mut self, expr: &Expr, call: &ExprCall) -> Result<Lowered> {
        let Expr::Path(callee) = crate::names::bare(&call.func) else {
            return self.computed_callee(expr, call);
        };
        if self.is_stop_gradient(&callee.path) || integers::is_read(&callee.path) {
            self.look_over(&call.args)?;
            return Ok(Lowered::Passive);
        }
        if let Some(block) = self.exchanged(call)? {
            return self.scoped(|this| this.block(&block)).map(Lowered::Active);
        }
        if let Some(lowered) = self.closure_call(expr, call)? {
            return Ok(lowered);
        }
        let Some(arguments) = self.arguments(&call.args)? else { return Ok(Lowered::Passive) };
        if let Some(lowered) = self.float_path(expr, callee, &arguments.operands)? {
            return Ok(Lowered::Active(lowered));
        }
        self.refuse_callee(expr, callee)?;
        self.refuse_mutable(&call.args, &arguments.changed)?;
        let own = self.is_own_name(&callee.path);
        let lowered = self.call_node(Callee::Path(callee.clone()), arguments, callee.span());
        let instance = callee.path.segments.last().is_some_and(|last| !last.arguments.is_empty());
        if own && !instance {
            self.build.refine(lowered.val, &self.function.output);
            self.build.mark_own(lowered.val, self.mapped == 0);
        }
        Ok(Lowered::Active(lowered))
    }

    /// `stop_gradient`, by itself or in the runtime crate.
    fn is_stop_gradient(&self, path: &syn::Path) -> bool {
        let mut segments = path.segments.iter().rev();
        let last = segments.next().expect("a path has a segment");
        let named = last.ident == "stop_gradient" && self.lookup("stop_gradient").is_none();
        let root = self.function.args.root().into_iter().last().map(|word| word.to_string());
        named
            && segments.next().is_none_or(|crate_name| {
                crate_name.ident == "chainrule" || root.is_some_and(|root| crate_name.ident == root)
            })
    }

    /// `(expression)(…)`.
    fn computed_callee(&mut self, expr: &Expr, call: &ExprCall) -> Result<Lowered> {
        match self.values(&call.args)? {
            None => {
                self.expr(&call.func)?;
                Ok(Lowered::Passive)
            }
            Some(_) => Err(self.errors.refuse(
                expr,
                "the called function is not named by a path",
                "call a `#[differentiable]` function by its name",
            )),
        }
    }

    pub(super) fn call_node(&mut self, callee: Callee, arguments: Arguments, span: Span) -> Operand {
        let Arguments { operands, changed } = arguments;
        let changes: Vec<usize> = changed.iter().map(|(place, _)| *place).collect();
        let args = operands.into_iter().enumerate().map(|(place, arg)| match changes.contains(&place) {
            true => Operand::owned(arg.val),
            false => self.lasting(arg),
        });
        let args = args.collect();
        let call = Call {
            callee,
            args,
            form: CallForm::Plain,
            tangents: Vec::new(),
            pullback: None,
            changes,
            own: false,
            of: None,
            span,
        };
        self.build.program.written += 1;
        let call = self.build.value(Op::Call(Box::new(call)), Ty::OPAQUE, span);
        self.left_by(call, &changed, span);
        Operand::owned(call)
    }

    /// `f64::sin(x)`.
    fn float_path(
        &mut self,
        expr: &Expr,
        callee: &ExprPath,
        operands: &[Operand],
    ) -> Result<Option<Operand>> {
        let Some(row) = self.float_row(callee) else { return Ok(None) };
        let Some(row) = row else {
            if operands.len() == 1 && callee.path.segments.last().is_some_and(|last| last.ident == "sin_cos")
            {
                return self.sin_cos(expr, operands[0]).map(Some);
            }
            return Err(self.errors.refuse(
                callee,
                format!("`{}` is not differentiated", path_text(&callee.path)),
                "the float methods that have a derivative are listed in the README",
            ));
        };
        if row.arity != operands.len() {
            return Err(self.left_to_rustc());
        }
        let tokens = callee.to_token_stream();
        self.float_method(expr, row, Form::Path(tokens), operands).map(Some)
    }

    /// The row that a path names, if its qualifier is a float type: `Some(None)` for a function of the type that has no row.
    pub(super) fn float_row(&self, callee: &ExprPath) -> Option<Option<&'static Row>> {
        let is_float = match &callee.qself {
            Some(qself) => matches!(&*qself.ty, syn::Type::Path(path) if self.names_float(&path.path)),
            None => {
                let mut qualifier = callee.path.clone();
                qualifier.segments.pop()?;
                qualifier.segments.pop_punct();
                !qualifier.segments.is_empty() && self.names_float(&qualifier)
            }
        };
        is_float.then(|| {
            table::method(&callee.path.segments.last().expect("a path has a segment").ident.to_string())
        })
    }

    fn names_float(&self, path: &syn::Path) -> bool {
        path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            let primitive =
                path.segments.len() == 1 || path.segments.iter().any(|segment| segment.ident == "primitive");
            (primitive && (name == "f64" || name == "f32"))
                || name == "Real"
                || (path.segments.len() == 1 && self.function.reals.contains(&name))
        })
    }

    /// A fault that rustc reports of the user's own function, so that it needs no second error.
    pub(super) fn left_to_rustc(&self) -> Reported {
        self.errors.leave()
    }

    /// A function that takes a mutable reference changes it in the forward sweep. Of what is no array of floats, its pullback
    /// would have to hold on to it.
    pub(super) fn refuse_mutable<'e>(
        &self,
        args: impl IntoIterator<Item = &'e Expr>,
        changed: &[(usize, Ident)],
    ) -> Result<()> {
        let others =
            args.into_iter().enumerate().filter(|(at, _)| !changed.iter().any(|(place, _)| place == at));
        let mut faults = others.filter(|(_, arg)| self.is_mutable_reference(crate::names::bare(arg)));
        match faults.next() {
            None => Ok(()),
            Some((_, arg)) => Err(self.errors.refuse(
                arg,
                "a mutable reference is given to a function that is differentiated",
                "let the function give the new value back, or change a local array or `Vec` of floats with its type",
            )),
        }
    }

    fn is_mutable_reference(&self, arg: &Expr) -> bool {
        match arg {
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let param = self.function.params.iter().find(|param| param.ident == *name);
                let mutable = |ty: &syn::Type| matches!(ty, syn::Type::Reference(reference) if reference.mutability.is_some());
                param.is_some_and(|param| mutable(&param.ty))
            }),
            _ => false,
        }
    }

    /// What has no derivative beside it.
    fn refuse_callee(&self, expr: &Expr, callee: &ExprPath) -> Result<()> {
        let last = callee.path.segments.last().expect("a path has a segment");
        if let Some(name) = callee.path.get_ident()
            && let Some(variable) = self.lookup(&name.to_string())
        {
            return Err(match variable {
                Variable::Refused => Reported,
                _ => self.errors.refuse(
                    callee,
                    format!("`{name}` is a variable, and its derivative is not known"),
                    "make it a `#[differentiable]` function and call that",
                ),
            });
        }
        if self.function.place.is_of_trait() && self.is_own_name(&callee.path) {
            return Err(self.refuse_recursion(callee));
        }
        if callee.qself.is_some() {
            return Err(self.errors.refuse(
                callee,
                "a qualified path is not differentiated",
                "call the function by a plain path, or as a method",
            ));
        }
        if last.ident.to_string().starts_with(char::is_uppercase) {
            let name = path_text(&callee.path);
            let help = match ["Some", "Ok", "Err"].iter().any(|known| last.ident == known) {
                true => "return a tuple or an array".to_owned(),
                false => format!("write the fields of a struct out: `{name} {{ 0: … }}`"),
            };
            let message = format!("the constructor `{name}` is not differentiated");
            return Err(self.errors.refuse(expr, message, help));
        }
        Ok(())
    }

    /// `f`, or `Self::f` in an `impl`.
    fn is_own_name(&self, path: &syn::Path) -> bool {
        let own = |segment: &syn::PathSegment| segment.ident == *self.function.name();
        let mut segments = path.segments.iter();
        match (segments.next(), segments.next(), segments.next()) {
            (Some(name), None, _) => self.function.place == Place::Free && own(name),
            (Some(this), Some(name), None) => {
                this.ident == "Self" && self.function.place != Place::Free && own(name)
            }
            _ => false,
        }
    }

    /// The pullback of a trait's method has no type that another implementation could share.
    pub(super) fn refuse_recursion(&self, place: impl ToTokens) -> Reported {
        self.errors.refuse(
            place,
            format!(
                "`{}` calls itself: recursion of a trait's method is not differentiated",
                self.function.name()
            ),
            "move the recursion to a function outside the trait, and call that",
        )
    }
}
