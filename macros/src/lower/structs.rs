//! Structs: `Point { x, y: 2.0 * x, ..p }`, their fields, and `p.x = …`.

use super::{Lower, Lowered, site};
use crate::errors::{Result, respan};
use crate::ir::{Op, Operand, Struct, Ty, Val};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprStruct, Member, PatStruct};

impl Lower<'_> {
    /// A struct of differentiated values.
    pub(super) fn made(&mut self, expr: &Expr, made: &ExprStruct) -> Result<Lowered> {
        let parts = made.fields.iter().map(|field| &field.expr).chain(made.rest.as_deref());
        let Some(parts) = self.values(parts)? else { return Ok(Lowered::Passive) };
        self.refuse_references(expr, &parts)?;
        let members = made.fields.iter().map(|field| field.member.clone());
        let fields: Vec<_> = members.zip(parts.iter().map(|part| part.val)).collect();
        let rest = made.rest.as_ref().and(parts.last()).map(|rest| rest.val);
        let path = syn::ExprPath { attrs: Vec::new(), qself: made.qself.clone(), path: made.path.clone() };
        let made = Struct { path: Some(path.to_token_stream()), fields, rest };
        let val = self.build.value(Op::Struct(Box::new(made)), Ty::OPAQUE, site(expr));
        Ok(Lowered::Active(Operand::owned(val)))
    }

    /// A field of a struct whose type is not seen: the value that it was made of, where it was made here. What is the user's own
    /// text stays a field, which has its type.
    pub(super) fn field_of_struct(&mut self, mut whole: Val, member: &Member, span: Span) -> Operand {
        while let Op::Struct(made) = &self.build.program.node(whole).op {
            match (made.field(member), made.rest) {
                (Some(part), _) if !matches!(self.build.program.node(part).op, Op::Leaf(_)) => {
                    return Operand::owned(part);
                }
                (None, Some(rest)) => whole = rest,
                _ => break,
            }
        }
        Operand::owned(self.build.value(Op::Field(whole, member.clone()), Ty::OPAQUE, span))
    }

    /// A struct with another value in the place of a field.
    pub(super) fn with_field(
        &mut self,
        whole: Operand,
        member: &Member,
        value: Operand,
        span: Span,
    ) -> Operand {
        let value = self.steady(value);
        let made = match &self.build.program.node(whole.val).op {
            Op::Struct(made) => {
                let mut made = made.clone();
                match made.fields.iter_mut().find(|(own, _)| own == member) {
                    Some((_, part)) => *part = value.val,
                    None => made.fields.push((member.clone(), value.val)),
                }
                made
            }
            _ => Box::new(Struct {
                path: None,
                fields: vec![(member.clone(), value.val)],
                rest: Some(whole.val),
            }),
        };
        Operand::owned(self.build.value(Op::Struct(made), Ty::OPAQUE, span))
    }

    /// Nobody knows how to make a list of structs of which there are none yet.
    pub(super) fn refuse_struct(&self, value: Operand) -> Result<()> {
        let node = self.build.program.node(value.val);
        match &node.op {
            Op::Struct(made) => Err(self.errors.refuse(
                made.path.as_ref().map(|path| respan(path.clone(), node.span)),
                "a struct goes into a list that grows or is filled",
                "write the entries out, `vec![a, b]`, give an array its type, `let mut list: [State; 8] = …`, or keep a \
                 list of floats for each field",
            )),
            _ => Ok(()),
        }
    }

    /// `Point { x, y: height, .. }` in a pattern.
    pub(super) fn bind_struct(&mut self, pat: &PatStruct, operand: Operand) -> Result<()> {
        for field in &pat.fields {
            let part = self.field_of_struct(operand.val, &field.member, field.pat.span());
            self.bind(&field.pat, self.as_bound(part, operand))?;
        }
        Ok(())
    }
}
