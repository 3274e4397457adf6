//! Jacobians: one row, a whole gradient, for each scalar of the output.
//!
//! The cheapest way is taken. A function of few inputs is run once for each of them, with its tangent. Of one with many, all
//! rows come out of one sweep, in lanes, where it is one stretch of scalars; else it is run once, and its pullback once for
//! each output.

use super::function::{self, Body, one_or_tuple};
use super::products::Item;
use crate::adjoint::{Seed, adjoint};
use crate::ir::{Node, Op, Program, Scalar, Ty};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident};

/// More outputs than this are swept one by one, so that the generated code stays linear in the function.
const MOST_LANES: usize = 32;

/// Rows in lanes share the function's own run: a run with a tangent costs as much as so many rows.
const LANES_SHARE: usize = 2;

/// The inputs of a function whose outputs are not counted before it is run, for them to be few.
const MOST_DIRECTIONS: usize = 8;

impl Item<'_> {
    pub(super) fn jacobian(&self, program: &Program) -> Option<TokenStream> {
        let changes = self.function.changed().next().is_some();
        if self.function.output.is_scalar() || self.function.output.is_opaque() || changes {
            return None;
        }
        let lanes = self.has_lanes(program);
        if let Some(by_tangents) = self.jacobian_by_tangents(if lanes { LANES_SHARE } else { 1 }) {
            return Some(by_tangents);
        }
        if !lanes {
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

    /// The Jacobian of a function that has been refused.
    pub(super) fn jacobian_stub(&self) -> Option<TokenStream> {
        let (out, root) = (&self.function.output, &self.root);
        let changes = self.function.changed().next().is_some();
        let tokens = code!(#root::__private::without_derivatives());
        let body = Body { params: self.own_names(), code: tokens.into() };
        (!out.is_scalar() && !out.is_opaque() && !changes).then(|| self.jacobian_method(body))
    }

    fn jacobian_method(&self, body: Body) -> TokenStream {
        let row = self.gradients();
        let output = self.rows_type(&self.function.output, &row);
        let params = self.parameters(&body.params);
        self.method("jacobian", &self.describe("The Jacobian of"), &params, &output, body.code, false)
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
            && scalars(&self.function.output).is_some_and(|outputs| outputs <= MOST_LANES)
            && program.nodes.iter().all(|node| flat(&node.ty) && !whole(node))
    }

    /// The columns from the tangents, one run of the function for each scalar of the input; `None` where the output has not more
    /// than so many scalars for each of them, or where they are many.
    fn jacobian_by_tangents(&self, price: usize) -> Option<TokenStream> {
        let out = &self.function.output;
        let inputs = self.function.active().map(|param| scalars(&param.seen)).sum::<Option<usize>>()?;
        let few = scalars(out).map_or(inputs <= MOST_DIRECTIONS, |outputs| price * inputs < outputs);
        // An argument that is given away is not there for the next run.
        let kept = self.function.params.iter().all(|param| {
            param.refs > 0 || param.active() || param.is_copied() || param.passive_reference().is_some()
        });
        if !few || !kept {
            return None;
        }
        let names = self.own_names();
        let columns: Vec<Ident> = (0..inputs).map(column).collect();
        let (jvp, mut next) = (self.own("jvp"), 0..inputs);
        let runs = next.by_ref().map(|direction| {
            let (column, mut at) = (column(direction), 0);
            let tangents = self.function.active().map(|param| {
                let unit = self.unit(&param.seen, direction, &mut at);
                let ands = (0..param.refs).map(|_| code!(&));
                code!(#(#ands)* #unit)
            });
            let tangents: Vec<TokenStream> = tangents.collect();
            code!(let (_, #column) = #jvp(#(#names,)* #(#tangents),*);)
        });
        let runs = super::joined(runs);
        let rows = self.rows_of_columns(out, &columns, &mut Vec::new())?;
        Some(self.jacobian_method(Body { params: names, code: code!(#runs #rows).into() }))
    }

    /// The tangent of a parameter that is 1 in one direction; `at` counts the scalars.
    fn unit(&self, ty: &Ty, direction: usize, at: &mut usize) -> TokenStream {
        match ty {
            Ty::Array(element, len) => {
                let entries = (0..len.literal.unwrap_or(0)).map(|_| self.unit(element, direction, at));
                let entries: Vec<TokenStream> = entries.collect();
                code!([#(#entries),*])
            }
            Ty::Tuple(parts) => {
                let parts: Vec<TokenStream> =
                    parts.iter().map(|part| self.unit(part, direction, at)).collect();
                code!((#(#parts,)*))
            }
            scalar => {
                *at += 1;
                if *at == direction + 1 { self.one(scalar) } else { self.zero(scalar) }
            }
        }
    }

    /// For each scalar of the output, the row of what all columns have there.
    fn rows_of_columns(
        &self,
        ty: &Ty,
        columns: &[Ident],
        path: &mut Vec<TokenStream>,
    ) -> Option<TokenStream> {
        Some(match ty {
            Ty::Scalar(_) => {
                let mut entries = columns.iter().map(|column| code!(#column #(#path)*));
                let row: Vec<TokenStream> = self
                    .function
                    .active()
                    .map(|param| {
                        nested(&param.seen, &mut || entries.next().expect("a column for each scalar"))
                    })
                    .collect();
                one_or_tuple(&row)
            }
            Ty::Tuple(parts) => {
                let mut rows = Vec::new();
                for (place, part) in parts.iter().enumerate() {
                    let place = Literal::usize_unsuffixed(place);
                    path.push(code!(.#place));
                    rows.push(self.rows_of_columns(part, columns, path)?);
                    path.pop();
                }
                code!((#(#rows,)*))
            }
            Ty::Array(element, _) | Ty::Vec(element) => {
                let (index, first, places) = (index(path.len()), &columns[0], path.clone());
                path.push(code!([#index]));
                let entry = self.rows_of_columns(element, columns, path)?;
                path.pop();
                match ty {
                    Ty::Array(..) => code!(::core::array::from_fn(|#index: usize| #entry)),
                    _ => code!((0..#first #(#places)*.len()).map(|#index: usize| #entry).collect()),
                }
            }
            _ => return None,
        })
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
        Some(self.jacobian_method(Body { params: names, code: body.into() }))
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

    fn zero(&self, ty: &Ty) -> TokenStream {
        let root = &self.root;
        match ty {
            Ty::Scalar(Scalar::Generic(ty)) => code!(#root::__private::lit::<#ty>(0.0)),
            _ => code!(0.0),
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

/// The change of the result in one direction.
fn column(direction: usize) -> Ident {
    format_ident!("column{direction}", span = Span::mixed_site())
}

/// The number of scalars of a type, where it is known.
fn scalars(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Scalar(_) => Some(1),
        Ty::Array(element, len) => Some(scalars(element)? * len.literal?),
        Ty::Tuple(parts) => parts.iter().map(scalars).sum(),
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
