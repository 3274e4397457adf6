//! Arguments that are changed in place: mutable references to arrays, of the function and of those that it calls.

use super::{Lower, Variable};
use crate::errors::Result;
use crate::ir::{Operand, Val};
use crate::names::bare;
use crate::signature::Function;
use proc_macro2::{Ident, Span};
use std::collections::HashSet;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprReference, Stmt};

/// The body of a function that changes arguments, with what Rust does there without a word: `g(out)` is `g(&mut *out)`. One
/// that gives nothing back ends in a value that nobody looks at. `None` for any other function.
pub(super) fn explicit(function: &Function) -> Option<Block> {
    let names: HashSet<String> = function.changed().map(|param| param.ident.to_string()).collect();
    if names.is_empty() {
        return None;
    }
    let mut block = (*function.item.block).clone();
    Reborrow { names, unit: function.is_unit() }.visit_block_mut(&mut block);
    if function.is_unit() {
        if let Some(Stmt::Expr(_, semicolon @ None)) = block.stmts.last_mut() {
            *semicolon = Some(Default::default());
        }
        block.stmts.push(syn::parse_quote!(return false;));
    }
    Some(block)
}

struct Reborrow {
    names: HashSet<String>,
    /// The function gives nothing back.
    unit: bool,
}

impl Reborrow {
    fn argument(&self, arg: &mut Expr) {
        if let Expr::Path(path) = bare(arg)
            && path.path.get_ident().is_some_and(|name| self.names.contains(&name.to_string()))
        {
            *arg = syn::parse_quote!(&mut *#path);
        }
    }
}

impl VisitMut for Reborrow {
    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        call.args.iter_mut().for_each(|arg| self.argument(arg));
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        call.args.iter_mut().for_each(|arg| self.argument(arg));
    }

    fn visit_expr_return_mut(&mut self, ret: &mut syn::ExprReturn) {
        visit_mut::visit_expr_return_mut(self, ret);
        if self.unit {
            ret.expr = Some(syn::parse_quote!(false));
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// The arguments of a call, and which of them it changes, with their variables.
pub(super) struct Arguments {
    pub(super) operands: Vec<Operand>,
    pub(super) changed: Vec<(usize, Ident)>,
}

impl Arguments {
    /// Arguments of which none is changed.
    pub(super) fn of(operands: Vec<Operand>) -> Self {
        Arguments { operands, changed: Vec::new() }
    }
}

impl Lower<'_> {
    /// The arguments of a call; `None` if no differentiated value reaches any of them.
    pub(super) fn arguments<'e>(
        &mut self,
        exprs: impl IntoIterator<Item = &'e Expr>,
    ) -> Result<Option<Arguments>> {
        let mut exprs: Vec<Expr> = exprs.into_iter().cloned().collect();
        let mut changed = Vec::new();
        for (place, expr) in exprs.iter_mut().enumerate() {
            if let Some(name) = self.changed_array(expr) {
                // The place is looked at as it is, and no copy is made of it.
                *expr = shared(expr);
                self.storage_of(&name)?;
                changed.push((place, name));
            }
        }
        let operands = self.values(&exprs)?;
        Ok(operands.map(|operands| Arguments { operands, changed }))
    }

    /// The variable in `&mut a`, `&mut a[i]`, `&mut a[i..j]`, `&mut *a`, if it is a differentiated array.
    fn changed_array(&self, arg: &Expr) -> Option<Ident> {
        let Expr::Reference(ExprReference { mutability: Some(_), expr, .. }) = bare(arg) else { return None };
        let name = crate::names::root(expr)?;
        match self.lookup(&name.to_string()) {
            Some(Variable::Active(operand)) if operand.refs == 0 && self.ty(operand).is_array() => {
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// The variables of a call's changed arguments are from here on what the call has left there.
    pub(super) fn left_by(&mut self, call: Val, changed: &[(usize, Ident)], span: Span) {
        for (_, name) in changed {
            if let Some(Variable::Active(operand)) = self.lookup(&name.to_string()) {
                let state = self.build.written_by(call, operand.val, span);
                self.assign(name, Variable::Active(Operand::owned(state)));
            }
        }
    }

    /// Whether an expression is `*a`, where `a` is an argument that the function changes.
    pub(super) fn is_changed_argument(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = bare(expr) else { return false };
        let Some(name) = path.path.get_ident() else { return false };
        match self.lookup(&name.to_string()) {
            Some(Variable::Active(operand)) => self.build.program.is_lent(operand.val),
            _ => false,
        }
    }
}

/// `&a` for `&mut a`.
fn shared(arg: &Expr) -> Expr {
    match bare(arg) {
        Expr::Reference(reference) => {
            Expr::Reference(ExprReference { mutability: None, ..reference.clone() })
        }
        other => other.clone(),
    }
}
