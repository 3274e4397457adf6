//! `array.mapv(f)`: a scalar function over the elements.

use super::changes::Arguments;
use super::{Lower, Lowered, Variable, site};
use crate::errors::{Reported, Result};
use crate::ir::{Callee, Form, Leaf, MapForm, Op, Operand, Region, Ty};
use crate::names::Mentions;
use crate::signature::annotation;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, ExprMethodCall, ExprPath, Pat};

impl Lower<'_> {
    pub(super) fn mapv(&mut self, expr: &Expr, call: &ExprMethodCall) -> Result<Lowered> {
        let receiver = self.expr(&call.receiver)?;
        let Some(function) = call.args.first().filter(|_| call.args.len() == 1) else {
            return Err(self.left_to_rustc());
        };
        let Lowered::Active(array) = receiver else {
            return self.passive_mapv(function);
        };
        if !self.ty(array).is_opaque() {
            return Err(self.refuse_array_method(&call.method, array));
        }
        self.build.open();
        let result = match crate::names::bare(function) {
            Expr::Closure(closure) => {
                self.mapped += 1;
                let result = self.scoped(|this| this.closure(closure));
                self.mapped -= 1;
                result
            }
            Expr::Path(path) => self.mapped_path(path),
            _ => Err(self.errors.refuse(
                function,
                "the function is neither a closure nor a path",
                "write `.mapv(|v| …)`",
            )),
        };
        let region = self.build.close(result.iter().copied().collect());
        result?;
        self.refuse_captured_aggregates(function, &region)?;
        self.build.program.written += 1;
        let form = MapForm::Mapv(Box::new(self.mapped_text(function)?));
        let op = Op::Map { region: Box::new(region), arrays: vec![array], sum: false, form };
        Ok(Lowered::Active(Operand::owned(self.build.value(op, Ty::OPAQUE, site(expr)))))
    }

    /// A constant array is mapped: it stays text, if the function captures nothing that is differentiated.
    fn passive_mapv(&mut self, function: &Expr) -> Result<Lowered> {
        match Mentions::of_expr(function).free.iter().find(|name| self.is_active(name)) {
            None => Ok(Lowered::Passive),
            Some(name) => Err(self.errors.refuse(
                function,
                format!("the closure takes `{name}`, and the array that it maps is not differentiated"),
                "make the array a differentiated parameter",
            )),
        }
    }

    fn mapped_text(&self, function: &Expr) -> Result<Leaf> {
        let mentions = self.taken(&Mentions::of_expr(function))?;
        Ok(Leaf { mentions, ..Leaf::word(function.to_token_stream()) })
    }

    fn element(&mut self, name: Option<Ident>, ty: Ty, span: Span) -> Operand {
        Operand::owned(self.build.param(ty, name, span))
    }

    fn closure(&mut self, closure: &ExprClosure) -> Result<crate::ir::Val> {
        let Some(input) = closure.inputs.first().filter(|_| closure.inputs.len() == 1) else {
            return Err(self.left_to_rustc());
        };
        let (pat, ty) = match input {
            Pat::Type(typed) => (&*typed.pat, annotation(&typed.ty, &self.function.reals, self.errors)?.0),
            pat => (pat, Ty::INFERRED),
        };
        let name = match pat {
            Pat::Ident(pat) => Some(pat.ident.clone()),
            _ => None,
        };
        let element = self.element(name, ty, input.span());
        self.bind_element(pat, element)?;
        let value = match crate::names::bare(&closure.body) {
            Expr::Block(block) if block.label.is_none() => self.scoped(|this| this.block(&block.block)),
            body => self.value(body),
        }?;
        Ok(value.val)
    }

    fn bind_element(&mut self, pat: &Pat, element: Operand) -> Result<()> {
        match pat {
            Pat::Ident(pat) if pat.subpat.is_none() => {
                self.declare(&pat.ident, Variable::Active(element));
                Ok(())
            }
            Pat::Wild(_) => Ok(()),
            _ => Err(self.errors.refuse(pat, "the closure's parameter is not a name", "write `|v| …`")),
        }
    }

    /// `mapv(f64::exp)`, `mapv(sigmoid)`.
    fn mapped_path(&mut self, path: &ExprPath) -> Result<crate::ir::Val> {
        if let Some(name) = path.path.get_ident()
            && self.lookup(&name.to_string()).is_some()
        {
            return Err(self.errors.refuse(
                path,
                format!("`{name}` is a variable, and its derivative is not known"),
                "write the closure in place, or make it a `#[differentiable]` function",
            ));
        }
        let element = self.element(None, Ty::INFERRED, path.span());
        match self.float_row(path) {
            Some(Some(row)) if row.arity == 1 => {
                let form = Form::Path(path.to_token_stream());
                Ok(self.build.written(row, form, vec![element.val], path.span()))
            }
            Some(_) => Err(self.errors.refuse(
                path,
                format!("`{}` is not differentiated", path.to_token_stream().to_string().replace(' ', "")),
                "map a float method of one operand, a closure, or a `#[differentiable]` function",
            )),
            None => {
                Ok(self.call_node(Callee::Path(path.clone()), Arguments::of(vec![element]), path.span()).val)
            }
        }
    }

    /// Inside a mapped closure everything is a scalar.
    fn refuse_captured_aggregates(&self, function: &Expr, region: &Region) -> Result<()> {
        let is_aggregate = |val: &crate::ir::Val| {
            let node = self.build.program.node(*val);
            !matches!(node.ty, Ty::Scalar(_) | Ty::Passive | Ty::Bool | Ty::Opaque(_))
                || matches!(node.op, Op::Array(..) | Op::Map { .. })
        };
        let computed = region.steps.iter().filter_map(|step| match step {
            crate::ir::Step::Compute(val) => Some(*val),
            crate::ir::Step::Keep(_) => None,
        });
        match computed.into_iter().find(|val| is_aggregate(val)) {
            None => Ok(()),
            Some(_) => Err::<(), Reported>(self.errors.refuse(
                function,
                "the closure computes with something that is not a scalar",
                "take what it captures out of its array or tuple first, and give it a type: `let s: f64 = …`",
            )),
        }
    }
}
