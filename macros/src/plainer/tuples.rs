//! `let mut best = (x[0], 0);` as `let mut best_0 = x[0]; let mut best_1 = 0;`, and `best.0` as `best_0`.

use super::values::arity;
use super::{Scope, Words, any, is_one, only_name, place_of, variable};
use crate::names::{bare, root};
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ItemFn, Local, Pat, Stmt, Type, parse_quote};

pub(super) fn apart(item: &mut ItemFn, words: &mut Words) {
    Tuples { words }.visit_block_mut(&mut item.block);
}

struct Tuples<'w> {
    words: &'w mut Words,
}

impl VisitMut for Tuples<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        // What a block gives may be a tuple once its own are apart, and blocks may have parts of the tuples around them.
        visit_mut::visit_block_mut(self, block);
        let mut at = 0;
        while at < block.stmts.len() {
            match self.taken_apart(&block.stmts[at..]) {
                None => at += 1,
                // A part may be a tuple itself.
                Some(stmts) => drop(block.stmts.splice(at.., stmts)),
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl Tuples<'_> {
    /// The statements from the `let` of a tuple on.
    fn taken_apart(&mut self, stmts: &[Stmt]) -> Option<Vec<Stmt>> {
        let (Stmt::Local(local), rest) = stmts.split_first()? else { return None };
        let (name, parts) = tuple(local)?;
        let scope = Scope::of(&name, rest)?;
        let looked_at = scope.looked_at();
        if !is_one(&name, &looked_at) || is_lent(&name, &looked_at) {
            return None;
        }
        let names = (0..parts)
            .map(|part| self.words.fresh(&format!("{name}_{part}"), &format!("{name}.{part}"), name.span()));
        let mut apart = Apart { parts: names.collect(), name };
        self.words.changed = true;
        Some(scope.rewritten(apart.bound(local), &mut apart))
    }
}

/// The variable that a `let` binds to a tuple, and the number of its parts.
fn tuple(local: &Local) -> Option<(Ident, usize)> {
    let init = local.init.as_ref().filter(|init| init.diverge.is_none() && local.attrs.is_empty())?;
    let parts = arity(&init.expr).filter(|parts| *parts > 0)?;
    let whole = match &local.pat {
        Pat::Type(typed) => matches!(&*typed.ty, Type::Tuple(types) if types.elems.len() == parts),
        _ => true,
    };
    only_name(&local.pat).filter(|_| whole).map(|name| (name.clone(), parts))
}

/// Whether a tuple is borrowed to be changed.
fn is_lent(name: &Ident, stmts: &[Stmt]) -> bool {
    any(stmts, |expr| match expr {
        Expr::Reference(reference) => reference.mutability.is_some() && root(&reference.expr) == Some(name),
        _ => false,
    })
}

struct Apart {
    name: Ident,
    parts: Vec<Ident>,
}

impl Apart {
    /// The parts as variables.
    fn bound(&self, local: &Local) -> Vec<Stmt> {
        let (parts, init) = (&self.parts, &local.init.as_ref().expect("a tuple").expr);
        let types: Vec<Option<&Type>> = match &local.pat {
            Pat::Type(typed) => match &*typed.ty {
                Type::Tuple(types) => types.elems.iter().map(Some).collect(),
                _ => vec![None; parts.len()],
            },
            _ => vec![None; parts.len()],
        };
        if let Expr::Tuple(init) = bare(init) {
            let parts = parts.iter().zip(types).zip(&init.elems);
            return parts
                .map(|((part, ty), init)| match ty {
                    Some(ty) => parse_quote!(let mut #part: #ty = #init;),
                    None => parse_quote!(let mut #part = #init;),
                })
                .collect();
        }
        match types[..] {
            [Some(_), ..] => vec![parse_quote!(let (#(mut #parts,)*): (#(#types,)*) = #init;)],
            _ => vec![parse_quote!(let (#(mut #parts,)*) = #init;)],
        }
    }
}

/// A part in the place where the user names the whole.
pub(super) fn seen_at(part: &Ident, name: &Ident) -> Ident {
    let mut part = part.clone();
    part.set_span(name.span());
    part
}

impl VisitMut for Apart {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Field(field) = expr
            && let Some(name) = variable(&field.base).filter(|name| **name == self.name)
            && let Some(part) = place_of(&field.member).and_then(|place| self.parts.get(place))
        {
            let part = seen_at(part, name);
            *expr = parse_quote!(#part);
        } else if let Expr::Path(path) = expr
            && let Some(name) = path.path.get_ident().filter(|name| **name == self.name)
        {
            let parts = self.parts.iter().map(|part| seen_at(part, name));
            *expr = parse_quote!((#(#parts,)*));
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}
