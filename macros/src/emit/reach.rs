//! How far a loop reaches into the slices that it reads, told once before it: `within(0..n, 1, x.len());`.
//!
//! A loop over `a..b` that reads `x[i]` and `x[i + 1]` checks both in every run, since `b` may be any number: `x.len() - 1` is a
//! large one where `x` is empty. After the check of the last run, which comes before the loop, the runs have none. The loop has
//! to do nothing that could be seen before a run that fails, and may not end early.

use super::Printer;
use super::code::Code;
use crate::ir::{Head, Loop, Op, Region, Step, Ty, Val};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::ToTokens;
use syn::{Expr, ExprRange, RangeLimits};

impl Printer<'_> {
    /// The checks before a loop.
    pub(super) fn reaches(&self, repeat: &Loop) -> TokenStream {
        let mut code = Code::default();
        let Some((variable, range)) = self.counted_range(repeat) else { return TokenStream::new() };
        let root = &self.root;
        for (slice, ahead) in self.reached(&repeat.region, &variable) {
            let slice = self.receiver(slice);
            if ahead > 0 && !ends_with(&range, &slice) {
                let ahead = Literal::usize_unsuffixed(ahead);
                code.extend(code!(#root::__private::within(#range, #ahead, #slice.len());));
            }
        }
        code.into_tokens()
    }

    /// The variable and the range of `for i in a..b`, if nothing but a fault ends the loop before `b`, or is seen outside.
    fn counted_range(&self, repeat: &Loop) -> Option<(Ident, ExprRange)> {
        let (pattern, iterator) = match &repeat.head {
            Head::For { pattern, iterator, .. } => (pattern, *iterator),
            Head::Reverse { pattern, iterator, .. } => (pattern, (*iterator)?),
            Head::While => return None,
        };
        if repeat.stop.is_some() || !self.is_quiet(&repeat.region) {
            return None;
        }
        let variable: Ident = syn::parse2(pattern.clone()).ok()?;
        let Op::Leaf(_) = self.program.node(iterator).op else { return None };
        let range: ExprRange = syn::parse2(self.value(iterator).tokens).ok()?;
        let closed = matches!(range.limits, RangeLimits::Closed(_));
        (range.start.is_some() && range.end.is_some() && !closed).then_some((variable, range))
    }

    /// Whether a region runs through without calls and without statements of the user's.
    fn is_quiet(&self, region: &Region) -> bool {
        let program = self.program;
        region.steps.iter().all(|step| match step {
            Step::Keep(_) => false,
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                let ends = !matches!(op, Op::Loop(repeat) if repeat.stop.is_some() || matches!(repeat.head, Head::While));
                ends && (op.is_pure(program) || op.changes().is_some() || !op.regions().is_empty())
                    && !matches!(op, Op::Pull { .. })
                    && op.regions().iter().all(|inner| self.is_quiet(inner))
            }
        })
    }

    /// The function's own slices that every run reads at the variable or after it, and how far after it at most.
    fn reached(&self, region: &Region, variable: &Ident) -> Vec<(Val, usize)> {
        let program = self.program;
        let mut reached: Vec<(Val, usize)> = Vec::new();
        for val in region.computed() {
            let Op::Index(slice, index) = program.node(val).op else { continue };
            let own = program.body.params.contains(&slice) && program.root(slice).is_none();
            if !own || !matches!(self.ty(slice), Ty::Slice(_)) {
                continue;
            }
            let Some(ahead) = self.ahead(index, variable) else { continue };
            match reached.iter_mut().find(|(known, _)| *known == slice) {
                Some((_, most)) => *most = ahead.max(*most),
                None => reached.push((slice, ahead)),
            }
        }
        reached
    }

    /// How far an index is after the variable: `i` and `i + 2`.
    fn ahead(&self, index: Val, variable: &Ident) -> Option<usize> {
        match &self.program.node(index).op {
            Op::Leaf(leaf) => {
                let is_variable =
                    |expr: &Expr| matches!(expr, Expr::Path(path) if path.path.is_ident(variable));
                match syn::parse2(leaf.tokens.clone()).ok()? {
                    Expr::Binary(sum) if matches!(sum.op, syn::BinOp::Add(_)) => {
                        is_variable(&sum.left).then(|| written(&sum.right)).flatten()
                    }
                    expr => is_variable(&expr).then_some(0),
                }
            }
            Op::Offset(start, more) => {
                let Op::Leaf(more) = &self.program.node(*more).op else { return None };
                Some(self.ahead(*start, variable)? + written(&syn::parse2(more.tokens.clone()).ok()?)?)
            }
            _ => None,
        }
    }
}

/// A whole number that is written out.
pub(super) fn written(expr: &Expr) -> Option<usize> {
    match expr {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

/// Whether a range ends with a slice, or before, as rustc sees by itself: `x.len()`, `x.len().saturating_sub(1)`.
fn ends_with(range: &ExprRange, slice: &TokenStream) -> bool {
    let length = |expr: &Expr| match expr {
        Expr::MethodCall(call) if call.method == "len" => {
            call.receiver.to_token_stream().to_string() == slice.to_string()
        }
        _ => false,
    };
    range.end.as_deref().is_some_and(|end| match end {
        Expr::MethodCall(call) if call.method == "saturating_sub" => length(&call.receiver),
        end => length(end),
    })
}
