//! Jacobians: one row, a whole gradient, for each scalar of the output.

use super::function::{self, Body};
use super::products::Item;
use crate::adjoint::{Seed, adjoint};
use crate::ir::{Node, Op, Program, Scalar, Ty};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident};

/// More outputs than this are swept one by one, so that the generated code stays linear in the function.
const MOST_LANES: usize = 32;

impl Item<'_> {
    pub(super) fn jacobian(&self, program: &Program) -> Option<TokenStream> {
        let changes = self.function.changed().next().is_some();
        if self.function.output.is_scalar() || self.function.output.is_opaque() || changes {
            return None;
        }
        if !self.has_lanes(program) {
            return self.jacobian_by_pullback();
        }
        let rows = adjoint(program, &self.wrt(program), &Seed::Lanes(&self.function.output));
        let mut rows = rows;
        rows.body.results.remove(0);
        crate::passes::dead_code(&mut rows);
        let body = function::rows(self, &rows, |rows| {
            let mut rows = rows.iter();
            nested(&self.function.output, &mut || rows.next().cloned().expect("a row for each output"))
        });
        Some(self.jacobian_method(body))
    }

    fn jacobian_method(&self, body: Body) -> TokenStream {
        let row = self.gradients();
        let output = self.rows_type(&self.function.output, &row);
        let params = self.parameters(&body.params);
        self.method("jacobian", &self.describe("The Jacobian of"), &params, &output, body.tokens, false)
    }

    /// Whether all rows come out of one sweep: scalars whose type is seen, and few outputs.
    fn has_lanes(&self, program: &Program) -> bool {
        let flat = |ty: &Ty| match ty {
            Ty::Scalar(scalar) => !matches!(scalar, Scalar::Inferred),
            Ty::Array(element, _) | Ty::Slice(element) | Ty::Vec(element) => element.is_scalar(),
            Ty::Tuple(parts) => parts
                .iter()
                .all(|part| part.is_scalar() || matches!(part, Ty::Array(element, _) if element.is_scalar())),
            Ty::Bool | Ty::Passive => true,
            Ty::Opaque(_) => false,
        };
        let whole = |node: &Node| {
            matches!(node.op, Op::Repeat(..) | Op::Branch(_) | Op::Loop(_) | Op::Storage(_) | Op::Part { .. })
                || matches!(node.op, Op::Project(..)) && node.ty.is_array()
        };
        let result = &program.node(program.body.results[0]).op;
        let built = matches!(result, Op::List(_) | Op::Tuple(_));
        built
            && outputs(&self.function.output).is_some_and(|outputs| outputs <= MOST_LANES)
            && program.nodes.iter().all(|node| flat(&node.ty) && !whole(node))
    }

    /// The rows from the pullback, one run for each scalar of the output.
    pub(super) fn jacobian_by_pullback(&self) -> Option<TokenStream> {
        let names = self.own_names();
        let (forward, given) = (self.own("__vjp"), self.given(&names));
        let root = &self.root;
        let out = &self.function.output;
        let run = self.pull_once(&names, code!(cotangent));
        let out_gradient = self.output_gradient();
        let rows = self.unit_rows(out, &code!(zero), &mut Vec::new())?;
        let body = code! {
            let (value, pullback) = #forward(#(#given),*);
            let zero = #root::__private::zero_like(&value);
            let row = |cotangent: #out_gradient| { #run };
            #rows
        };
        Some(self.jacobian_method(Body { params: names, tokens: body }))
    }

    /// For each scalar of the output, the row of the cotangent that is 1 there.
    fn unit_rows(&self, ty: &Ty, zero: &TokenStream, path: &mut Vec<TokenStream>) -> Option<TokenStream> {
        Some(match ty {
            Ty::Scalar(_) => {
                let (places, one) = (path.iter(), self.one(ty));
                code!({ let mut unit = ::core::clone::Clone::clone(&#zero); unit #(#places)* = #one; row(unit) })
            }
            Ty::Tuple(parts) => {
                let mut rows = Vec::new();
                for (place, part) in parts.iter().enumerate() {
                    let place = Literal::usize_unsuffixed(place);
                    path.push(code!(.#place));
                    rows.push(self.unit_rows(part, zero, path)?);
                    path.pop();
                }
                code!((#(#rows,)*))
            }
            Ty::Array(element, _) => {
                let index = index(path.len());
                path.push(code!([#index]));
                let entry = self.unit_rows(element, zero, path)?;
                path.pop();
                code!(::core::array::from_fn(|#index: usize| #entry))
            }
            Ty::Vec(element) => {
                let index = index(path.len());
                let places = path.clone();
                path.push(code!([#index]));
                let entry = self.unit_rows(element, zero, path)?;
                path.pop();
                code!((0..#zero #(#places)*.len()).map(|#index: usize| #entry).collect())
            }
            _ => return None,
        })
    }

    fn one(&self, ty: &Ty) -> TokenStream {
        let root = &self.root;
        match ty {
            Ty::Scalar(Scalar::Generic(ty)) => code!(#root::__private::lit::<#ty>(1.0)),
            _ => code!(1.0),
        }
    }

    /// The type of the output with a row in the place of each scalar.
    fn rows_type(&self, ty: &Ty, row: &TokenStream) -> TokenStream {
        match ty {
            Ty::Array(element, len) => {
                let (element, len) = (self.rows_type(element, row), &len.tokens);
                code!([#element; #len])
            }
            Ty::Vec(element) | Ty::Slice(element) => {
                let (element, root) = (self.rows_type(element, row), &self.root);
                code!(#root::__private::Vec<#element>)
            }
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.rows_type(part, row));
                code!((#(#parts,)*))
            }
            _ => row.to_token_stream(),
        }
    }
}

fn index(depth: usize) -> Ident {
    format_ident!("i{depth}", span = Span::mixed_site())
}

/// The number of scalars of the output, where it is known.
fn outputs(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Scalar(_) => Some(1),
        Ty::Array(element, len) => Some(outputs(element)? * len.literal?),
        Ty::Tuple(parts) => parts.iter().map(outputs).sum(),
        _ => None,
    }
}

fn nested(ty: &Ty, next: &mut impl FnMut() -> TokenStream) -> TokenStream {
    match ty {
        Ty::Tuple(parts) => {
            let parts: Vec<TokenStream> = parts.iter().map(|part| nested(part, next)).collect();
            code!((#(#parts,)*))
        }
        Ty::Array(element, len) => {
            let entries: Vec<TokenStream> =
                (0..len.literal.unwrap_or(0)).map(|_| nested(element, next)).collect();
            code!([#(#entries),*])
        }
        _ => next(),
    }
}
