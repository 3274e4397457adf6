//! `std::mem::swap`, `replace` and `take` of differentiated variables and entries, as the assignments that they stand for.

use super::{Lower, Variable};
use crate::errors::Result;
use crate::ir::{Scalar, Ty};
use crate::names::{Exchange, Mentions, bare, exchange};
use quote::ToTokens;
use syn::{Block, Expr, ExprCall, Stmt, parse_quote};

impl Lower<'_> {
    /// An exchange that a differentiated value is near, as a block of assignments; `None` for any other call.
    pub(super) fn exchanged(&mut self, call: &ExprCall) -> Result<Option<Block>> {
        let Some(exchange) = exchange(call) else { return Ok(None) };
        let names = Mentions::of_expr(&Expr::Call(call.clone())).free;
        if !names.iter().any(|name| self.is_active(name)) {
            return Ok(None);
        }
        let mut before = Vec::new();
        let (one, other) = (self.own_name("one"), self.own_name("other"));
        let last: Vec<Stmt> = match exchange {
            Exchange::Swap(a, b) => {
                let (a, b) = (self.steady_place(a, &mut before), self.steady_place(b, &mut before));
                vec![
                    parse_quote!(let #one = #a;),
                    parse_quote!(let #other = #b;),
                    parse_quote!(#a = #other;),
                    parse_quote!(#b = #one;),
                ]
            }
            Exchange::Replace(place, value) => {
                let place = self.steady_place(place, &mut before);
                vec![
                    parse_quote!(let #other = #value;),
                    parse_quote!(let #one = #place;),
                    parse_quote!(#place = #other;),
                    Stmt::Expr(parse_quote!(#one), None),
                ]
            }
            Exchange::Take(place) => {
                let empty = self.empty(place)?;
                let place = self.steady_place(place, &mut before);
                vec![
                    parse_quote!(let #one = #place;),
                    parse_quote!(#place = #empty;),
                    Stmt::Expr(parse_quote!(#one), None),
                ]
            }
        };
        Ok(Some(parse_quote!({ #(#before)* #(#last)* })))
    }

    /// A place whose indices are evaluated once.
    fn steady_place(&self, place: &Expr, before: &mut Vec<Stmt>) -> Expr {
        match bare(place) {
            Expr::Index(index) => {
                let base = self.steady_place(&index.expr, before);
                let at = self.steady_number(&index.index, before);
                parse_quote!(#base[#at])
            }
            other => other.clone(),
        }
    }

    /// What `take` leaves behind.
    fn empty(&mut self, place: &Expr) -> Result<Expr> {
        let root = self.function.args.root();
        let seen = match bare(place) {
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.lookup(&name.to_string())) {
                Some(Variable::Active(operand)) => Some(self.ty(operand).clone()),
                _ => None,
            },
            _ => None,
        };
        match seen {
            Some(Ty::Scalar(Scalar::Generic(ty))) => Ok(parse_quote!(#root::__private::lit::<#ty>(0.0))),
            Some(Ty::Scalar(_)) => Ok(parse_quote!(0.0)),
            // Nobody may look into it again: it says itself what it holds.
            Some(Ty::Vec(entry)) if entry.is_scalar() && !matches!(*entry, Ty::Scalar(Scalar::Inferred)) => {
                let entry = entry.gradient(&root);
                Ok(parse_quote!(#root::__private::Vec::<#entry>::new()))
            }
            Some(Ty::Vec(_)) => Ok(parse_quote!(#root::__private::Vec::new())),
            _ => Err(self.errors.refuse(
                place.to_token_stream(),
                "`take` of this differentiated value",
                "write what is to be left there: `std::mem::replace(&mut a, [0.0; 3])`",
            )),
        }
    }
}
