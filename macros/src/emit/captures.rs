//! What a pullback borrows: as little as its function's types allow.
//!
//! The arguments that are given again to the pullback are not held by it. What it does hold are values, and references to
//! what is not differentiated; the lifetimes of those are named, so that no other one is captured.

use crate::signature::{Function, Param, Passing, Place};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericParam, Generics, Lifetime};

pub(super) struct Captures {
    /// The parameters' types, with names for the lifetimes that are captured.
    pub(super) types: Vec<TokenStream>,
    /// `+ use<…>`, or nothing where the macro does not see all type parameters in scope.
    pub(super) bound: TokenStream,
    lifetimes: Vec<Lifetime>,
    receiver: Option<Lifetime>,
}

impl Captures {
    /// `precise` unless the pullback holds that of a function inside an `impl`, whose type cannot say what it borrows.
    ///
    /// With `again`, the pullback is given the arguments by reference again, and need not hold those.
    pub(super) fn of(function: &Function, precise: bool, again: bool) -> Captures {
        let mut naming = Naming::default();
        let mut captures =
            Captures { types: Vec::new(), bound: TokenStream::new(), lifetimes: Vec::new(), receiver: None };
        for param in &function.params {
            let mut ty = param.ty.clone();
            if is_held(param, again) && !param.receiver {
                naming.visit_type_mut(&mut ty);
            }
            if param.receiver && is_held(param, again) && param.refs > 0 {
                captures.receiver = Some(naming.fresh());
            }
            captures.types.push(ty.to_token_stream());
        }
        captures.lifetimes = std::mem::take(&mut naming.fresh);
        if function.place == Place::Free && precise && !naming.unseen {
            let (lifetimes, named) = (&captures.lifetimes, &naming.named);
            let names = function.generics.params.iter().filter_map(|param| match param {
                GenericParam::Type(param) => Some(&param.ident),
                GenericParam::Const(param) => Some(&param.ident),
                GenericParam::Lifetime(_) => None,
            });
            captures.bound = code!(+ use<#(#lifetimes,)* #(#named,)* #(#names),*>);
        }
        captures
    }

    /// The function's generics, with the lifetimes that have been named.
    pub(super) fn generics(&self, function: &Function) -> Generics {
        let mut generics = function.generics.clone();
        for lifetime in self.lifetimes.iter().rev() {
            generics.params.insert(0, syn::parse_quote!(#lifetime));
        }
        generics
    }

    pub(super) fn receiver(&self, param: &Param) -> TokenStream {
        match (&self.receiver, param.refs) {
            (Some(lifetime), _) => quote::quote!(&#lifetime self),
            (None, 0) => quote::quote!(self),
            (None, _) => quote::quote!(&self),
        }
    }
}

/// Whether the pullback holds the argument, or something that may be borrowed from it.
fn is_held(param: &Param, again: bool) -> bool {
    match param.passing {
        Passing::Passive => !again || param.passive_reference().is_none(),
        Passing::Value => true,
        Passing::Cells | Passing::Borrowed => param.receiver,
    }
}

/// Gives names to the lifetimes of a type.
#[derive(Default)]
struct Naming {
    /// The names given.
    fresh: Vec<Lifetime>,
    /// The user's own names.
    named: Vec<Lifetime>,
    /// There is a type that may have a lifetime which is not written.
    unseen: bool,
}

impl Naming {
    fn fresh(&mut self) -> Lifetime {
        let lifetime = Lifetime::new(&format!("'held{}", self.fresh.len()), Span::mixed_site());
        self.fresh.push(lifetime.clone());
        lifetime
    }
}

impl VisitMut for Naming {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.fresh();
        } else if lifetime.ident != "static" && !self.named.contains(lifetime) {
            self.named.push(lifetime.clone());
        }
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        if reference.lifetime.is_none() {
            reference.lifetime = Some(self.fresh());
            self.visit_type_mut(&mut reference.elem);
        } else {
            visit_mut::visit_type_reference_mut(self, reference);
        }
    }

    fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
        let name = segment.ident.to_string();
        let without = match &segment.arguments {
            syn::PathArguments::AngleBracketed(arguments) => {
                !arguments.args.iter().any(|argument| matches!(argument, syn::GenericArgument::Lifetime(_)))
            }
            _ => true,
        };
        let mut lifetime = None;
        if without && name.contains("View") || name == "Cow" || name == "Ref" {
            match name.starts_with("ArrayView") {
                true => lifetime = Some(self.fresh()),
                false => self.unseen = true,
            }
        }
        if let (Some(lifetime), syn::PathArguments::AngleBracketed(arguments)) =
            (lifetime, &mut segment.arguments)
        {
            arguments.args.insert(0, syn::GenericArgument::Lifetime(lifetime));
            // The name is given: it is not to be given again.
            let mut rest: Vec<&mut syn::GenericArgument> = arguments.args.iter_mut().skip(1).collect();
            rest.iter_mut().for_each(|argument| visit_mut::visit_generic_argument_mut(self, argument));
            return;
        }
        visit_mut::visit_path_segment_mut(self, segment);
    }

    // The lifetimes of a function pointer or an `Fn(…)` bound are its own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
}
