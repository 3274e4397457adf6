//! The types that the macro can see. What it cannot see is [`Ty::Opaque`] and goes through the rule traits.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::rc::Rc;

/// A floating-point type, as the user wrote it.
#[derive(Clone, Debug)]
pub(crate) enum Scalar {
    F64(Rc<TokenStream>),
    F32(Rc<TokenStream>),
    /// A type parameter bounded by `Real`.
    Generic(Rc<TokenStream>),
    /// Some float: the type is rustc's to find.
    Inferred,
}

#[derive(Clone, Debug)]
pub(crate) enum Ty {
    Scalar(Scalar),
    Bool,
    /// `[E; N]`.
    Array(Box<Ty>, Len),
    /// `[E]`, behind a reference.
    Slice(Box<Ty>),
    Vec(Box<Ty>),
    Tuple(Vec<Ty>),
    /// A value whose type the macro cannot see, with its type where the user wrote it.
    Opaque(Option<TokenStream>),
    /// Something that is never differentiated: an index, an axis.
    Passive,
}

/// The length of an array: an expression, and its value where it is a literal.
#[derive(Clone, Debug)]
pub(crate) struct Len {
    pub(crate) tokens: TokenStream,
    pub(crate) literal: Option<usize>,
}

impl Len {
    pub(crate) fn literal(len: usize) -> Self {
        let tokens = proc_macro2::Literal::usize_unsuffixed(len).into_token_stream();
        Len { tokens, literal: Some(len) }
    }
}

impl Ty {
    pub(crate) const OPAQUE: Ty = Ty::Opaque(None);
    pub(crate) const INFERRED: Ty = Ty::Scalar(Scalar::Inferred);

    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Ty::Scalar(_))
    }

    pub(crate) fn is_opaque(&self) -> bool {
        matches!(self, Ty::Opaque(_))
    }

    /// Whether it is, or is made of, something that the macro cannot see into.
    pub(crate) fn holds_opaque(&self) -> bool {
        match self {
            Ty::Opaque(_) => true,
            Ty::Array(element, _) | Ty::Slice(element) | Ty::Vec(element) => element.holds_opaque(),
            Ty::Tuple(parts) => parts.iter().any(Ty::holds_opaque),
            Ty::Scalar(_) | Ty::Bool | Ty::Passive => false,
        }
    }

    pub(crate) fn is_array(&self) -> bool {
        matches!(self, Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_))
    }

    /// The type of the entries of an array.
    pub(crate) fn element(&self) -> Option<&Ty> {
        match self {
            Ty::Array(element, _) | Ty::Slice(element) | Ty::Vec(element) => Some(element),
            _ => None,
        }
    }

    /// The type of two operands' result, where both are scalars: the one of which more is known.
    pub(crate) fn join(&self, other: &Ty) -> Ty {
        match (self, other) {
            (Ty::Scalar(Scalar::Inferred), Ty::Scalar(_)) => other.clone(),
            (Ty::Passive, _) => other.clone(),
            _ => self.clone(),
        }
    }

    /// The type of the gradient with respect to a value of this type, where it can be written.
    pub(crate) fn gradient(&self, root: &TokenStream) -> TokenStream {
        match self {
            Ty::Scalar(Scalar::F64(ty) | Scalar::F32(ty) | Scalar::Generic(ty)) => ty.to_token_stream(),
            Ty::Scalar(Scalar::Inferred) | Ty::Opaque(None) | Ty::Bool | Ty::Passive => quote!(_),
            Ty::Array(element, len) => {
                let (element, len) = (element.gradient(root), &len.tokens);
                quote!([#element; #len])
            }
            Ty::Slice(element) | Ty::Vec(element) => {
                let element = element.gradient(root);
                quote!(#root::__private::Vec<#element>)
            }
            Ty::Tuple(elements) => {
                let elements = elements.iter().map(|element| element.gradient(root));
                quote!((#(#elements,)*))
            }
            Ty::Opaque(Some(ty)) => quote!(<#ty as #root::Differentiable>::Gradient),
        }
    }
}
