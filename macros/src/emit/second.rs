//! Second derivatives: Hessian-vector products, and the Hessian from them.

use super::captures::{Captures, Holds};
use super::code::Code;
use super::function::{self, Body};
use super::products::{Item, derived, many_arguments};
use crate::ir::{Program, Scalar, Ty};
use crate::passes;
use crate::signature::{Param, Passing};
use crate::tangent::tangent;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::Generics;

impl Item<'_> {
    /// The tangent of the gradient.
    pub(super) fn hvp_body(&self, gradient: &Program) -> Body {
        let mut program = tangent(gradient, &self.wrt(gradient));
        // Results are value, its tangent, then each gradient and its tangent: the last are the product.
        program.body.results = program.body.results.iter().copied().skip(3).step_by(2).collect();
        passes::dead_code(&mut program);
        let mut body = function::gradient_only(self, &program, &self.tangent_refs(false));
        let prologue = self.owned_tangents(&program);
        body.code = Code::from(prologue).then(body.code);
        body
    }

    pub(super) fn hvp(&self, body: Body) -> TokenStream {
        let count = self.function.params.len();
        let tangents =
            if body.params.len() > count { body.params[count..].to_vec() } else { self.tangent_names() };
        let mut params = self.parameters(&body.params[..count]);
        for (param, name) in self.function.active().zip(tangents) {
            let ty = &param.ty;
            params.push(code!(#name: #ty));
        }
        let doc = self.describe("The Hessian times a vector, of");
        self.method("hvp", &doc, &params, &self.gradients(), body.code, true)
    }

    /// The hidden form for callers that take a second derivative.
    pub(super) fn second_form(&self, pullback: &Program) -> TokenStream {
        if !self.function.args.second_order {
            return self.second_refused();
        }
        let mut wrt = self.wrt(pullback);
        // The cotangent, and the shadows of what the function changes.
        wrt.extend_from_slice(&pullback.body.params[self.function.params.len()..]);
        let program = tangent(pullback, &wrt);
        let prologue = self.tangents_or_zero(&program, pullback.body.params.len(), true);
        let body = function::second_pullback(self, &program, prologue, &[]);
        self.second_by_value(&body.params, body.code)
    }

    fn second_signature(&self) -> TokenStream {
        let change = self.output_gradient();
        let parts = self.function.params.iter().map(|param| match param.has_gradient() {
            true => {
                let gradient = self.gradient(param);
                code!((#gradient, #gradient))
            }
            false => code!(((), ())),
        });
        let handed = self.second_handles();
        code!(::core::ops::Fn(#change, #change #(, #handed)*) -> (#(#parts,)*))
    }

    /// The types of what the pullback is handed behind the cotangent and its tangent: the same for each argument that the
    /// function changes, in place; then, of the others, the references to what is not differentiated once more.
    fn second_handles(&self) -> Vec<TokenStream> {
        let types = self.function.changed().map(|param| self.handle_type(param));
        let changed = types.flat_map(|ty| [ty.clone(), ty]);
        changed.chain(self.unchanged().map(|param| self.lent_type(param))).collect()
    }

    /// The parameters that the function does not change.
    pub(super) fn unchanged(&self) -> impl Iterator<Item = &Param> {
        self.function.params.iter().filter(|param| param.passing != Passing::Changed)
    }

    pub(super) fn lent_type(&self, param: &Param) -> TokenStream {
        match param.is_lent_again() {
            true => self.handle_type(param),
            false => code!(()),
        }
    }

    /// What stands in its place where the function has no second derivative: the call says so.
    pub(super) fn second_refused(&self) -> TokenStream {
        let root = &self.root;
        let params = self.form_parameters(&Body { params: self.own_names(), code: Code::default() });
        let mut generics = self.function.generics.clone();
        generics.params.insert(0, syn::parse_quote!('chainrule));
        let bound = syn::parse_quote!(Self: #root::__private::SecondOrder<'chainrule>);
        generics.make_where_clause().predicates.push(bound);
        let signature = self.second_signature();
        let body = self.second_nothing(&code!(#root::__private::refused()));
        self.second_method(&params, body, generics, &code!(impl #signature))
    }

    /// The second form of a function that was refused: whoever calls it has no second error.
    pub(super) fn second_stub(&self) -> TokenStream {
        let root = &self.root;
        let body = self.second_nothing(&code!(#root::__private::without_derivatives()));
        self.second_by_value(&self.own_names(), body)
    }

    /// A body that gives nothing of what its signature says.
    fn second_nothing(&self, nothing: &TokenStream) -> Code {
        let (out, handed) = (self.output_gradient(), self.second_handles());
        code!((#nothing, #nothing, |_: #out, _: #out #(, _: #handed)*| #nothing)).into()
    }

    /// The second form with a body, whose pullback holds no reference to what is differentiated.
    fn second_by_value(&self, names: &[Ident], body: Code) -> TokenStream {
        let captured = Captures::of(self, Holds::Rest);
        let mut params = self.form_parameters(&Body { params: names.to_vec(), code: Code::default() });
        for (place, (param, ty)) in self.function.params.iter().zip(&captured.types).enumerate() {
            let name = &names[place];
            params[place] = if param.receiver { captured.receiver(param) } else { code!(#name: #ty) };
        }
        let pull = captured.pullback(self, &self.second_signature());
        self.second_method(&params, body, captured.generics(self.function), &pull)
    }

    fn second_method(
        &self,
        params: &[TokenStream],
        body: Code,
        mut generics: Generics,
        pull: &TokenStream,
    ) -> TokenStream {
        let (name, vis) = (self.name("__vjp_jvp"), self.visibility());
        for bound in self.differentiable_bounds() {
            generics.make_where_clause().predicates.push(bound);
        }
        let clause = generics.where_clause.take();
        let (out, change) = (&self.function.output_type, self.output_gradient());
        let many = many_arguments(params);
        let body = body.into_block();
        code! {
            #[doc(hidden)]
            #many
            #[inline]
            #vis fn #name #generics (#(#params),*) -> (#out, #change, #pull) #clause #body
        }
    }

    /// The Hessian, one product a row: over scalar parameters, or over one array.
    pub(super) fn hessian(&self) -> Option<TokenStream> {
        let active: Vec<&Param> = self.function.active().collect();
        let scalar = |param: &&Param| param.seen.is_scalar();
        let (output, body) = match &active[..] {
            params if params.iter().all(scalar) => self.hessian_of_scalars(params),
            [array] => self.hessian_of_array(array)?,
            _ => return None,
        };
        let params = self.parameters(&self.own_names());
        Some(self.method("hessian", &self.describe("The Hessian of"), &params, &output, body, true))
    }

    fn hessian_of_scalars(&self, params: &[&Param]) -> (TokenStream, TokenStream) {
        let names = self.own_names();
        let count = Literal::usize_unsuffixed(params.len());
        let ty = self.gradient(params[0]);
        let hvp = self.own("hvp");
        let rows = (0..params.len()).map(|row| {
            let units = params.iter().enumerate().map(|(place, param)| {
                let number = self.number(if place == row { 1.0 } else { 0.0 }, param);
                let ands = (0..param.refs).map(|_| code!(&));
                code!(#(#ands)* #number)
            });
            let parts: Vec<Ident> =
                (0..params.len()).map(|place| format_ident!("h{place}", span = Span::mixed_site())).collect();
            let pattern =
                function::one_or_tuple(&parts.iter().map(ToTokens::to_token_stream).collect::<Vec<_>>());
            code!({ let #pattern = #hvp(#(#names,)* #(#units),*); [#(#parts),*] })
        });
        (code!([[#ty; #count]; #count]), code!([#(#rows),*]))
    }

    fn number(&self, number: f64, param: &Param) -> TokenStream {
        let literal = super::expr::float(number);
        let root = &self.root;
        match &param.seen {
            Ty::Scalar(Scalar::Generic(ty)) => code!(#root::__private::lit::<#ty>(#literal)),
            _ => literal,
        }
    }

    fn hessian_of_array(&self, param: &Param) -> Option<(TokenStream, TokenStream)> {
        let element = param.seen.element().filter(|element| element.is_scalar())?;
        let root = &self.root;
        let names = self.own_names();
        let hvp = self.own("hvp");
        let one = self.number(1.0, &Param { seen: element.clone(), ..param.clone() });
        let array =
            self.function.params.iter().position(|other| other.ident == param.ident).expect("a parameter");
        let name = &names[array];
        let unit = derived(name, "t");
        let arguments: Vec<TokenStream> = names
            .iter()
            .zip(&self.function.params)
            .map(|(name, other)| {
                match other.refs == 0 && !super::expr::is_copy(&other.seen) && !other.receiver {
                    true => code!(::core::clone::Clone::clone(&#name)),
                    false => name.to_token_stream(),
                }
            })
            .collect();
        let given = if param.refs > 0 { code!(&#unit) } else { unit.to_token_stream() };
        let ty = element.gradient(&self.root);
        Some(match &param.seen {
            Ty::Array(_, len) => {
                let len = &len.tokens;
                let zero = self.number(0.0, &Param { seen: element.clone(), ..param.clone() });
                let body = code!(::core::array::from_fn(|row: usize| {
                    let mut #unit = [#zero; #len];
                    #unit[row] = #one;
                    #hvp(#(#arguments,)* #given)
                }));
                (code!([[#ty; #len]; #len]), body)
            }
            _ => {
                let body = code!((0..#name.len()).map(|row: usize| {
                    let mut #unit = #root::__private::zero_like(&#name);
                    #unit[row] = #one;
                    #hvp(#(#arguments,)* #given)
                }).collect());
                (code!(#root::__private::Vec<#root::__private::Vec<#ty>>), body)
            }
        })
    }
}
