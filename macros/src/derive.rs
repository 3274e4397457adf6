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
    let way = |field: &Field| {
        let ty = &field.ty;
        match is_constant(field) {
            true => quote!(#root::__private::Constant::<#ty>::FIELD.),
            false => quote!(<#ty as #root::Differentiable>::),
        }
    };
    let zeros = fields.iter().map(|(member, field)| {
        let way = way(field);
        let zero = if is_constant(field) { quote!(zero) } else { quote!(zero_gradient) };
        quote!(#member: #way #zero(&self.#member))
    });
    let adds = fields.iter().map(|(member, field)| {
        let way = way(field);
        quote!(#way accumulate(&mut total.#member, part.#member);)
    });
    let settles = fields.iter().map(|(member, field)| {
        let way = way(field);
        quote!(#way settle(&mut gradient.#member);)
    });
    let constants = fields.iter().any(|(_, field)| is_constant(field));
    let without =
        constants.then(|| quote!(#[allow(unused_imports)] use #root::__private::WithoutGradient as _;));
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
                #without
                Self { #(#zeros),* }
            }

            fn accumulate(total: &mut Self, part: Self) {
                #without
                #(#adds)*
            }

            fn settle(gradient: &mut Self) {
                #without
                #(#settles)*
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
