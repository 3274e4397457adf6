//! Methods: the attribute on a method, on an `impl`, or on a `trait`.
//!
//! A type cannot stand inside an `impl`, so that the derivatives of `energy` are `energy_grad`, `energy_vjp` and so on beside it.
//! An attribute on an item cannot see that the item stands in an `impl`; it sees a receiver. Without one, the attribute goes on
//! the whole block, and every function in it that is marked, or every function if none is, gets its derivatives.

use crate::errors::Errors;
use crate::expand::expand;
use crate::signature::{self, Place};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Generics, ImplItem, ImplItemFn, ItemFn, ItemImpl, ItemTrait, Lifetime, Meta,
    ParenthesizedGenericArguments, TraitItem, TraitItemFn, TypeFnPtr, TypeReference,
};

/// A method that the attribute stands on itself.
pub(crate) fn on_method(args: TokenStream, method: ImplItemFn, errors: &Errors) -> TokenStream {
    let (item, derived) = expand(args, function(method), Place::Impl, &Generics::default(), errors);
    let derived = under_cfg(&item.attrs, derived);
    quote!(#item #derived)
}

/// The derivatives, under the `#[cfg]`s of the function.
pub(crate) fn under_cfg(attrs: &[Attribute], derived: TokenStream) -> TokenStream {
    let cfgs: Vec<&Attribute> = attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect();
    if cfgs.is_empty() {
        return derived;
    }
    let block: ItemTrait = syn::parse_quote!(trait Block { #derived });
    let items = block.items.iter().map(|item| quote!(#(#cfgs)* #item));
    quote!(#(#items)*)
}

fn function(method: ImplItemFn) -> ItemFn {
    ItemFn {
        attrs: method.attrs,
        vis: method.vis,
        sig: method.sig,
        block: Box::new(method.block),
        ..placeholder()
    }
}

fn placeholder() -> ItemFn {
    syn::parse_quote!(
        fn placeholder() {}
    )
}

pub(crate) fn on_impl(args: TokenStream, mut block: ItemImpl, errors: &Errors) -> TokenStream {
    let place = if block.trait_.is_some() { Place::TraitImpl } else { Place::Impl };
    let marked =
        block.items.iter().any(|item| matches!(item, ImplItem::Fn(method) if mark(&method.attrs).is_some()));
    if place == Place::TraitImpl {
        name_lifetimes(&mut block);
    }
    let mut items = Vec::new();
    for item in std::mem::take(&mut block.items) {
        match item {
            ImplItem::Fn(mut method) => match own_args(&mut method.attrs, &args, marked) {
                Some(own) => {
                    let (kept, derived) =
                        expand(own, function(method), place.clone(), &block.generics, errors);
                    let derived = under_cfg(&kept.attrs, derived);
                    items.push(ImplItem::Verbatim(quote!(#kept #derived)));
                }
                None => items.push(ImplItem::Fn(method)),
            },
            other => items.push(other),
        }
    }
    block.items = items;
    block.into_token_stream()
}

/// Gives names to the lifetimes of a trait's implementation that have none: the pullbacks of its methods say what they hold.
fn name_lifetimes(block: &mut ItemImpl) {
    #[derive(Default)]
    struct Naming(Vec<Lifetime>);

    impl Naming {
        fn fresh(&mut self) -> Lifetime {
            let name = Lifetime::new(&format!("'around{}", self.0.len()), Span::mixed_site());
            self.0.push(name.clone());
            name
        }
    }

    impl VisitMut for Naming {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "_" {
                *lifetime = self.fresh();
            }
        }

        fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
            reference.lifetime.get_or_insert_with(|| self.fresh());
            visit_mut::visit_type_reference_mut(self, reference);
        }

        // The lifetimes of a function's type are its own.
        fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}

        fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {}
    }

    let mut naming = Naming::default();
    naming.visit_type_mut(&mut block.self_ty);
    if let Some((path, _)) = &mut block.trait_ {
        naming.visit_path_mut(path);
    }
    for name in naming.0.into_iter().rev() {
        block.generics.params.insert(0, syn::parse_quote!(#name));
    }
}

pub(crate) fn on_trait(args: TokenStream, mut block: ItemTrait, errors: &Errors) -> TokenStream {
    let marked =
        block.items.iter().any(|item| matches!(item, TraitItem::Fn(method) if mark(&method.attrs).is_some()));
    let mut items = Vec::new();
    for item in std::mem::take(&mut block.items) {
        match item {
            TraitItem::Fn(mut method) => match own_args(&mut method.attrs, &args, marked) {
                Some(own) => {
                    items.push(TraitItem::Verbatim(trait_method(own, method, &block.generics, errors)))
                }
                None => items.push(TraitItem::Fn(method)),
            },
            other => items.push(other),
        }
    }
    block.items = items;
    block.into_token_stream()
}

/// A trait's method: declared derivatives where it is declared, derivatives with bodies where it has a body.
fn trait_method(
    args: TokenStream,
    mut method: TraitItemFn,
    outer: &Generics,
    errors: &Errors,
) -> TokenStream {
    match method.default.take() {
        Some(body) => {
            let item =
                ItemFn { attrs: method.attrs, sig: method.sig, block: Box::new(body), ..placeholder() };
            let (kept, derived) = expand(args, item, Place::Trait, outer, errors);
            let derived = under_cfg(&kept.attrs, derived);
            quote!(#kept #derived)
        }
        None => {
            let item = ItemFn { attrs: method.attrs, sig: method.sig, ..placeholder() };
            let declared = under_cfg(&item.attrs, signature::declared(args, item.clone(), outer, errors));
            let kept = signature::strip(item);
            let (attrs, sig) = (&kept.attrs, &kept.sig);
            quote!(#(#attrs)* #sig; #declared)
        }
    }
}

/// `#[differentiable(…)]` on a function inside a marked block.
fn mark(attrs: &[Attribute]) -> Option<usize> {
    attrs
        .iter()
        .position(|attr| attr.path().segments.last().is_some_and(|last| last.ident == "differentiable"))
}

/// The arguments that a function of the block is differentiated with; `None` if it is not.
fn own_args(attrs: &mut Vec<Attribute>, block: &TokenStream, marked: bool) -> Option<TokenStream> {
    match mark(attrs) {
        Some(place) => {
            let attr = attrs.remove(place);
            Some(match attr.meta {
                Meta::List(list) => with_crate(list.tokens, block),
                _ => block.clone(),
            })
        }
        None => (!marked).then(|| block.clone()),
    }
}

/// A function's own arguments, with the block's `crate = path` if they have none.
fn with_crate(own: TokenStream, block: &TokenStream) -> TokenStream {
    let options = |tokens: &TokenStream| {
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let options = trees.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ','));
        options.map(|option| option.iter().cloned().collect::<TokenStream>()).collect::<Vec<_>>()
    };
    let names_crate = |option: &TokenStream| matches!(option.clone().into_iter().next(), Some(TokenTree::Ident(word)) if word == "crate");
    let mut all = options(&own);
    if !all.iter().any(names_crate) {
        all.extend(options(block).into_iter().filter(names_crate));
    }
    all.retain(|option| !option.is_empty());
    quote!(#(#all),*)
}
