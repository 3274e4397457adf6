//! The adjoint of struct expressions: what a struct hands back by its fields.

use super::{Cotangent, Pending, Sweep};
use crate::ir::{Op, Struct, Ty, Val};

impl Sweep<'_> {
    /// Each field has what was handed to it, and its part of what was handed to the whole; the rest has what the fields leave.
    pub(super) fn made(&mut self, val: Val, mut pending: Pending, made: &Struct) {
        let rest = made.rest.filter(|rest| self.active.contains(rest));
        for (member, d) in std::mem::take(&mut pending.fields) {
            match (made.field(&member), rest) {
                (Some(part), _) => self.add_to_field(part, d),
                (None, Some(rest)) => self.pending.entry(rest).or_default().fields.push((member, d)),
                (None, None) => {}
            }
        }
        let Some(whole) = self.total(val, pending) else { return };
        let span = self.build.program.node(val).span;
        let mut others = Vec::new();
        for (member, part) in &made.fields {
            let field = Op::Field(whole.val, member.clone());
            if self.active.contains(part) {
                let ty = self.build.ty(*part).clone();
                let field = self.build.value(field.clone(), ty, span);
                self.add(*part, Cotangent::of(field));
            }
            if rest.is_some() {
                let field = self.build.value(field, Ty::OPAQUE, span);
                others.push((member.clone(), self.build.zero(field)));
            }
        }
        if let Some(rest) = rest {
            let left = Struct { path: None, fields: others, rest: Some(whole.val) };
            let left = self.build.value(Op::Struct(Box::new(left)), Ty::OPAQUE, span);
            self.add(rest, Cotangent::of(left));
        }
    }

    /// What a field of unseen type was handed, to the value that the field was made of.
    fn add_to_field(&mut self, part: Val, d: Val) {
        let span = self.build.program.node(d).span;
        let ty = self.build.ty(part).clone();
        let d = match (ty.is_scalar(), self.build.ty(d).is_scalar()) {
            (true, false) => self.build.value(Op::AsScalar(d), ty, span),
            _ => {
                self.build.refine(d, &ty);
                d
            }
        };
        self.add(part, Cotangent::of(d));
    }
}
