//! `#[derive(Differentiable)]`: a struct of differentiable fields is its own gradient.

use crate::errors::{Errors, Result};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Field, Member};

pub(crate) fn differentiable(input: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let derived = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => implementation(&input, &errors).unwrap_or_default(),
        Err(error) => {
            errors.push(error);
            TokenStream::new()
        }
    };
    let faults = errors.into_tokens();
    quote!(#derived #faults)
}

fn implementation(input: &DeriveInput, errors: &Errors) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(errors.refuse(
            &input.ident,
            format!("`{}` is not a struct", input.ident),
            "derive `Differentiable` for a struct of floats, arrays and other differentiable structs",
        ));
    };
    let fields: Vec<(Member, &Field)> = data.fields.members().zip(data.fields.iter()).collect();
    let root = quote!(::chainrule);
    let name = &input.ident;
    let (generics, arguments, _) = input.generics.split_for_impl();
    let mut clause = input.generics.where_clause.clone();
    for (_, field) in fields.iter().filter(|(_, field)| !is_constant(field)) {
        let ty = &field.ty;
        let bound = quote_spanned!(ty.span()=> #ty: #root::Differentiable<Gradient = #ty>);
        clause.get_or_insert_with(|| syn::parse_quote!(where)).predicates.push(syn::parse_quote!(#bound));
    }
    let zeros = fields.iter().map(|(member, field)| match is_constant(field) {
        true => quote!(#member: ::core::clone::Clone::clone(&self.#member)),
        false => quote!(#member: #root::Differentiable::zero_gradient(&self.#member)),
    });
    let adds = fields.iter().filter(|(_, field)| !is_constant(field)).map(|(member, field)| {
        let ty = &field.ty;
        quote!(<#ty as #root::Differentiable>::accumulate(&mut total.#member, part.#member);)
    });
    let copies = fields.iter().map(|(member, _)| quote!(#member: ::core::clone::Clone::clone(&self.#member)));
    let copied = fields.iter().map(|(_, field)| {
        let ty = &field.ty;
        quote_spanned!(ty.span()=> #ty: ::core::clone::Clone)
    });
    let mut cloning = clause.clone();
    for bound in copied {
        cloning.get_or_insert_with(|| syn::parse_quote!(where)).predicates.push(syn::parse_quote!(#bound));
    }
    Ok(quote! {
        #[automatically_derived]
        impl #generics #root::Differentiable for #name #arguments #cloning {
            type Gradient = Self;
            type Base = Self;
            type Scalar = ();

            fn base(&self) -> &Self {
                self
            }

            fn zero_gradient(&self) -> Self {
                Self { #(#zeros),* }
            }

            fn accumulate(total: &mut Self, part: Self) {
                #(#adds)*
            }
        }

        #[automatically_derived]
        impl #generics #root::__private::CopyRule for #name #arguments #cloning {
            type Out = Self;

            fn copy(&self) -> Self {
                Self { #(#copies),* }
            }
        }
    })
}

/// Whether the field is not differentiated.
fn is_constant(field: &Field) -> bool {
    field.attrs.iter().any(|attr| attr.path().is_ident("constant"))
}
