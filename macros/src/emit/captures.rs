//! What a pullback borrows: as little as its function's types allow.
//!
//! The arguments that are given again to the pullback are not held by it. What it does hold are values, and references to
//! what is not differentiated; the lifetimes of those are named, so that no other one is captured.

use super::products::Item;
use crate::signature::{Function, Param, Passing, Place};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericParam, Generics, Lifetime, WherePredicate};

#[derive(Default)]
pub(super) struct Captures {
    /// The parameters' types, with names for the lifetimes that are captured.
    pub(super) types: Vec<TokenStream>,
    /// `+ use<…>`; in an `impl`, where the macro does not see all type parameters, what is held; `+ 'held` of a boxed pullback.
    bound: TokenStream,
    /// Whether the pullback holds no more than its bounds say, though they do not list it.
    named_alone: bool,
    lifetimes: Vec<Lifetime>,
    receiver: Option<Lifetime>,
    /// What a boxed pullback holds: it lives as long as all of that.
    held: Vec<String>,
}

/// Which of its arguments a pullback may hold.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Holds {
    /// Those that it is not given again.
    Rest,
    /// All but those that the function changes.
    Arguments,
}

impl Captures {
    pub(super) fn of(item: &Item, holds: Holds) -> Captures {
        let function = item.function;
        let mut naming = Naming::default();
        let mut captures = Captures::default();
        for param in &function.params {
            let mut ty = param.ty.clone();
            let held = is_held(param, holds) || item.walks && param.is_lent_again();
            if held && !param.receiver {
                naming.visit_type_mut(&mut ty);
            }
            if held && param.receiver && param.refs > 0 {
                captures.receiver = Some(naming.fresh());
            }
            captures.types.push(ty.to_token_stream());
        }
        captures.lifetimes = std::mem::take(&mut naming.fresh);
        if item.boxed {
            captures.hold(function, &naming.named);
        } else if function.place == Place::Impl && !naming.unseen {
            captures.name_held(&item.root, &naming.named);
        } else if !naming.unseen {
            let (around, types) = &function.around;
            let named = naming.named.iter().chain(around.iter().filter(|name| !naming.named.contains(name)));
            let lifetimes = captures.lifetimes.iter().chain(named);
            let names = function.generics.params.iter().filter_map(|param| match param {
                GenericParam::Type(param) => Some(&param.ident),
                GenericParam::Const(param) => Some(&param.ident),
                GenericParam::Lifetime(_) => None,
            });
            captures.bound = code!(+ use<#(#lifetimes,)* #(#types,)* #(#names),*>);
        }
        captures
    }

    /// The type of a pullback of this signature.
    pub(super) fn pullback(&self, item: &Item, signature: &TokenStream) -> TokenStream {
        let (root, bound) = (&item.root, &self.bound);
        match item.boxed {
            true => code!(#root::__private::Box<dyn #signature #bound>),
            false if self.named_alone => code!(#root::__pullback!(#signature #bound)),
            false => code!(impl #signature #bound),
        }
    }

    /// Names the lifetimes of what a pullback in an `impl` holds, those of the `impl` itself included.
    fn name_held(&mut self, root: &TokenStream, named: &[Lifetime]) {
        let lifetimes: Vec<&Lifetime> = self.lifetimes.iter().chain(named).collect();
        self.bound = code!(+ #root::__private::Holds<(#(&#lifetimes (),)* Self)>);
        self.named_alone = true;
    }

    /// Notes what a boxed pullback holds that may be borrowed. Floats are not.
    fn hold(&mut self, function: &Function, named: &[Lifetime]) {
        let lifetimes = self.lifetimes.iter().chain(named);
        self.held.extend(lifetimes.map(ToString::to_string));
        let types = function.generics.type_params().map(|param| &param.ident);
        let types = types.filter(|name| !function.reals.contains(&name.to_string()));
        self.held.extend(types.map(ToString::to_string));
        if !self.held.is_empty() {
            self.bound = code!(+ 'held);
        }
    }

    /// The function's generics, with the lifetimes that have been named.
    pub(super) fn generics(&self, function: &Function) -> Generics {
        let mut generics = function.generics.clone();
        for lifetime in self.lifetimes.iter().rev() {
            generics.params.insert(0, syn::parse_quote!(#lifetime));
        }
        if !self.held.is_empty() {
            self.outlive(&mut generics);
        }
        generics
    }

    /// What a boxed pullback holds lives as long as it; said where the other bounds stand.
    fn outlive(&self, generics: &mut Generics) {
        let held = |name: &dyn ToString| self.held.contains(&name.to_string());
        let mut apart: Vec<WherePredicate> = Vec::new();
        for param in &mut generics.params {
            match param {
                GenericParam::Lifetime(param) if held(&param.lifetime) => {
                    param.bounds.push(syn::parse_quote!('held));
                }
                GenericParam::Type(param) if held(&param.ident) && param.bounds.is_empty() => {
                    let name = &param.ident;
                    apart.push(syn::parse_quote!(#name: 'held));
                }
                GenericParam::Type(param) if held(&param.ident) => {
                    param.bounds.push(syn::parse_quote!('held))
                }
                _ => {}
            }
        }
        generics.params.insert(0, syn::parse_quote!('held));
        if !apart.is_empty() {
            generics.make_where_clause().predicates.extend(apart);
        }
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
fn is_held(param: &Param, holds: Holds) -> bool {
    match param.passing {
        Passing::Cells | Passing::Borrowed if holds == Holds::Arguments => true,
        Passing::Passive => holds == Holds::Arguments || param.passive_reference().is_none(),
        // A float behind a reference is read once.
        Passing::Value => holds == Holds::Arguments || param.refs == 0 || !param.seen.is_scalar(),
        Passing::Cells | Passing::Borrowed | Passing::Changed => false,
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
