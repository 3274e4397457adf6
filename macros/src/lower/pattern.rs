//! Patterns: what a `let` binds.

use super::{Lower, Variable};
use crate::errors::{Result, readable};
use crate::ir::ty::Len;
use crate::ir::{Op, Operand, Ty};
use crate::names::pattern_names;
use crate::signature::annotation;
use syn::spanned::Spanned;
use syn::{Member, Pat};

impl Lower<'_> {
    /// Binds a pattern to a value of the graph.
    pub(super) fn bind(&mut self, pat: &Pat, operand: Operand) -> Result<()> {
        match pat {
            Pat::Wild(_) => Ok(()),
            Pat::Paren(inner) => self.bind(&inner.pat, operand),
            Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => {
                let changes = pat.mutability.is_some() && self.is_stored(&pat.ident.to_string());
                let operand = match changes && operand.refs == 0 && self.ty(operand).is_array() {
                    true => {
                        let name = Some(pat.ident.clone());
                        Operand::owned(self.build.storage(operand.val, name, pat.ident.span()))
                    }
                    false => {
                        self.build.name_binding(operand.val, &pat.ident);
                        operand
                    }
                };
                self.declare(&pat.ident, Variable::Active(operand));
                Ok(())
            }
            Pat::Type(typed) => {
                let (ty, _) = annotation(&typed.ty, &self.function.reals, self.errors)?;
                self.build.refine(operand.val, &ty);
                self.bind(&typed.pat, operand)
            }
            Pat::Tuple(tuple) => self.bind_tuple(pat, tuple, operand),
            Pat::Slice(slice) => self.bind_slice(pat, slice, operand),
            Pat::Struct(made) if made.qself.is_none() && self.ty(operand).is_opaque() => {
                self.bind_struct(made, operand)
            }
            Pat::Reference(reference) if operand.refs > 0 && reference.mutability.is_none() => {
                self.bind(&reference.pat, Operand { refs: operand.refs - 1, ..operand })
            }
            _ => Err(self.refuse_pattern(pat)),
        }
    }

    /// Declares the variables of a pattern that a passive statement binds.
    pub(super) fn declare_all(&mut self, pat: &Pat, variable: Variable) {
        for name in pattern_names(pat) {
            self.declare(&name, variable);
        }
    }

    /// A parameter that the user takes apart in the signature.
    pub(super) fn bind_param(&mut self, pat: &Pat, variable: Variable) -> Result<()> {
        match variable {
            Variable::Active(operand) => self.bind(pat, operand),
            Variable::Refused => {
                self.declare_all(pat, variable);
                Ok(())
            }
            // Passive: taken apart again by a `let` of the same pattern.
            _ => {
                let name = &self.function.params[self.build.region().params.len() - 1].ident;
                let stmt = syn::parse_quote!(let #pat = #name;);
                self.declare_all(pat, Variable::Passive);
                self.keep(&stmt)
            }
        }
    }

    fn bind_tuple(&mut self, pat: &Pat, tuple: &syn::PatTuple, operand: Operand) -> Result<()> {
        let seen = self.ty(operand).clone();
        let len = match &seen {
            Ty::Tuple(parts) => Some(parts.len()),
            Ty::Opaque(_) => None,
            _ => return Err(self.refuse_pattern(pat)),
        };
        for (place, inner) in self.placed(pat, tuple.elems.iter(), len)? {
            let ty = match &seen {
                Ty::Tuple(parts) => parts.get(place).cloned().unwrap_or(Ty::OPAQUE),
                _ => Ty::OPAQUE,
            };
            let part = self.part(operand, place, ty, inner.span());
            self.bind(inner, self.as_bound(part, operand))?;
        }
        Ok(())
    }

    /// A part of what a pattern takes apart: behind a reference, floats are bound as references.
    pub(super) fn as_bound(&self, part: Operand, whole: Operand) -> Operand {
        let ty = self.ty(part);
        let refs = u8::from(whole.refs > 0 && (ty.is_scalar() || ty.is_opaque()));
        Operand { refs, ..part }
    }

    /// A field of a tuple.
    pub(super) fn part(
        &mut self,
        operand: Operand,
        place: usize,
        ty: Ty,
        span: proc_macro2::Span,
    ) -> Operand {
        let op = match (&self.build.program.node(operand.val).op, ty.is_opaque()) {
            (Op::Tuple(parts), _) => return Operand::owned(parts[place]),
            (_, true) => Op::Field(operand.val, Member::from(place)),
            (_, false) => Op::Project(operand.val, place),
        };
        Operand::owned(self.build.value(op, ty, span))
    }

    fn bind_slice(&mut self, pat: &Pat, slice: &syn::PatSlice, operand: Operand) -> Result<()> {
        let seen = self.ty(operand).clone();
        let (ty, len) = match &seen {
            Ty::Array(element, len) => ((**element).clone(), len.literal),
            Ty::Opaque(_) => (Ty::OPAQUE, None),
            _ => return Err(self.refuse_pattern(pat)),
        };
        for (place, inner) in self.placed(pat, slice.elems.iter(), len)? {
            let entry = self.entry(operand, place, ty.clone(), inner.span());
            self.bind(inner, self.as_bound(entry, operand))?;
        }
        Ok(())
    }

    /// An entry of an array, at a place known to the macro.
    fn entry(&mut self, operand: Operand, place: usize, ty: Ty, span: proc_macro2::Span) -> Operand {
        if let Op::List(parts) = &self.build.program.node(operand.val).op {
            return Operand::owned(parts[place]);
        }
        let index = self.build.index(Len::literal(place).tokens);
        Operand::owned(self.build.value(Op::Index(operand.val, index), ty, span))
    }

    /// The parts of a pattern with their places; `..` needs the number of all places.
    fn placed<'p>(
        &self,
        pat: &Pat,
        parts: impl ExactSizeIterator<Item = &'p Pat>,
        len: Option<usize>,
    ) -> Result<Vec<(usize, &'p Pat)>> {
        let given = parts.len();
        let mut placed = Vec::with_capacity(given);
        let mut place = 0;
        for part in parts {
            match (part, len) {
                (Pat::Rest(_), Some(len)) if len + 1 >= given => place += len + 1 - given,
                (Pat::Rest(_), _) => return Err(self.refuse_rest(pat)),
                _ => {
                    placed.push((place, part));
                    place += 1;
                }
            }
        }
        Ok(placed)
    }

    fn refuse_rest(&self, pat: &Pat) -> crate::errors::Reported {
        self.errors.refuse(
            pat,
            "`..` needs a type that the macro can see",
            "write the type after the pattern, or name every part",
        )
    }

    fn refuse_pattern(&self, pat: &Pat) -> crate::errors::Reported {
        self.errors.refuse(
            pat,
            format!("the pattern `{}` does not take a differentiated value apart", readable(pat)),
            "bind a name, `_`, a tuple or an array of them",
        )
    }
}
