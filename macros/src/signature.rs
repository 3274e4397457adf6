//! The function's signature in our own model: what each parameter is, and how it is passed.

use crate::args::Args;
use crate::errors::{Errors, Result, readable};
use crate::ir::ty::Len;
use crate::ir::{Scalar, Ty};
use crate::names::{Survey, pattern_names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;
use std::rc::Rc;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{
    Expr, FnArg, Generics, ItemFn, Pat, ReceiverKind, ReturnType, Type, TypeParamBound, WherePredicate,
};

/// Where the function stands, which says how its derivatives are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Beside other items: the derivatives are associated functions of a type of the function's name.
    Free,
    /// In an `impl`: `name_grad`, `name_vjp`, ….
    Impl,
    /// In a trait: as in an `impl`, without a visibility.
    Trait,
    /// In the implementation of a trait.
    TraitImpl,
}

impl Place {
    /// Whether the function is a trait's, be it with or without a body.
    pub(crate) fn is_of_trait(&self) -> bool {
        matches!(self, Place::Trait | Place::TraitImpl)
    }
}

/// What a parameter is to the derivatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passing {
    /// Not differentiated.
    Passive,
    /// By value, or a reference to a scalar: the reverse form gives its cotangent back by value.
    Value,
    /// A reference to a slice or an array: the reverse form adds into the caller's cells.
    Cells,
    /// A reference to something whose type the macro cannot see, or a view of an array: the reverse form asks for it again.
    Borrowed,
    /// A mutable reference to a slice or an array: the reverse form turns the cotangent of what the function leaves there,
    /// in place, into that of what it has found.
    Changed,
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    /// The name that generated functions give it: the user's, where there is one.
    pub(crate) ident: Ident,
    /// What the body calls it, where that is not a name (`None` for the receiver).
    pub(crate) pat: Option<Pat>,
    /// Its type in the user's words, with argument-position `impl Trait`s named.
    pub(crate) ty: Type,
    /// Its type as seen, behind `refs` references.
    pub(crate) seen: Ty,
    pub(crate) refs: u8,
    pub(crate) passing: Passing,
    pub(crate) receiver: bool,
    /// A fault of it has been reported: what is known of it is a guess, good for a stub.
    pub(crate) refused: bool,
}

/// The types that are copied, and never differentiated.
const COPIED: &[&str] =
    &["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "bool", "char"];

impl Param {
    /// What a passive parameter refers to, if it is a reference: the reverse form asks for it again.
    pub(crate) fn passive_reference(&self) -> Option<&Type> {
        match &self.ty {
            Type::Reference(reference) if !self.active() && reference.mutability.is_none() => {
                Some(&reference.elem)
            }
            _ => None,
        }
    }

    /// Whether a pullback that has copies of what it differentiates asks for it again.
    pub(crate) fn is_lent_again(&self) -> bool {
        self.passive_reference().is_some() || self.receiver && self.refs > 0
    }

    /// Whether it is a view of an array, by value: the reverse form asks for a reference to a view.
    pub(crate) fn is_view(&self) -> bool {
        self.passing == Passing::Borrowed && self.refs == 0 && !self.receiver
    }

    /// Whether it is a number, a `bool` or a `char`, by value.
    pub(crate) fn is_copied(&self) -> bool {
        let Type::Path(path) = &self.ty else { return false };
        let name = path.path.get_ident().map(Ident::to_string);
        name.is_some_and(|name| COPIED.contains(&name.as_str()) || name == "f32" || name == "f64")
    }

    /// Whether the gradient has an entry for it. That of what is changed in place is changed in place as well.
    pub(crate) fn has_gradient(&self) -> bool {
        self.active() && self.passing != Passing::Changed
    }

    pub(crate) fn active(&self) -> bool {
        self.passing != Passing::Passive
    }

    /// The names that it has in the body.
    fn names(&self) -> Vec<String> {
        match &self.pat {
            None => vec![self.ident.to_string()],
            Some(pat) => pattern_names(pat).iter().map(Ident::to_string).collect(),
        }
    }
}

/// A function that the attribute stands on.
pub(crate) struct Function {
    /// The item as it stays in the user's code.
    pub(crate) item: ItemFn,
    pub(crate) place: Place,
    pub(crate) params: Vec<Param>,
    pub(crate) output: Ty,
    pub(crate) output_type: Type,
    /// The result has been refused, so that the body's value is not looked at.
    pub(crate) no_value: bool,
    /// The generics of generated functions, with the names of argument-position `impl Trait`s.
    pub(crate) generics: Generics,
    /// The generics of the `trait` around the function, or of its implementation: lifetimes, and all others.
    pub(crate) around: (Vec<syn::Lifetime>, Vec<TokenStream>),
    /// The type parameters in scope that are floats.
    pub(crate) reals: HashSet<String>,
    pub(crate) args: Args,
    /// What the whole item says of its names, those of `params` included.
    pub(crate) survey: Survey,
}

impl Function {
    pub(crate) fn name(&self) -> &Ident {
        &self.item.sig.ident
    }

    /// The parameters that the function changes in place.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.passing == Passing::Changed)
    }

    /// Whether the function gives nothing back, and does what it does to its arguments.
    pub(crate) fn is_unit(&self) -> bool {
        matches!(&self.output, Ty::Tuple(parts) if parts.is_empty())
    }

    pub(crate) fn active(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.active())
    }
}

/// Reads the signature, and takes our own attributes off the item.
///
/// `outer` are the generics of the `impl` or `trait` around the function, where there is one.
pub(crate) fn read(
    mut item: ItemFn,
    place: Place,
    args: Args,
    outer: &Generics,
    errors: &Errors,
) -> Function {
    let constants = take_constants(&mut item, errors);
    model(item, place, args, outer, &constants, errors)
}

/// The item without our own attributes on its parameters.
pub(crate) fn strip(mut item: ItemFn) -> ItemFn {
    let ignored = Errors::default();
    crate::checkpoint::strip(&mut item.block);
    take_constants(&mut item, &ignored);
    ignored.into_tokens();
    item
}

/// The derivatives of a method that a trait declares, as declarations.
pub(crate) fn declared(tokens: TokenStream, item: ItemFn, outer: &Generics, errors: &Errors) -> TokenStream {
    let args = Args::parse(tokens, errors);
    crate::emit::declarations(&read(item, Place::Trait, args, outer, errors))
}

/// Removes `#[constant]` from the parameters, and tells which had it; and a second `#[differentiable]`, which is a fault.
fn take_constants(item: &mut ItemFn, errors: &Errors) -> Vec<bool> {
    let mut constants = Vec::new();
    for again in item.attrs.extract_if(.., |attr| attr.path().is_ident("differentiable")) {
        errors.refuse(again, "`#[differentiable]` stands twice on one function", "keep one of them");
    }
    for input in &mut item.sig.inputs {
        let attrs = match input {
            FnArg::Receiver(receiver) => &mut receiver.attrs,
            FnArg::Typed(typed) => &mut typed.attrs,
        };
        let before = attrs.len();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("constant")) {
            if !matches!(attr.meta, syn::Meta::Path(_)) {
                errors.refuse(attr, "`#[constant]` takes no arguments", "write `#[constant]`");
            }
        }
        attrs.retain(|attr| !attr.path().is_ident("constant"));
        constants.push(attrs.len() < before);
    }
    constants
}

/// The model of a function. Where a part of the signature is refused, a guess stands in its place, so that the stubs of the
/// derivatives can be called, and the body is looked at for faults of its own.
fn model(
    item: ItemFn,
    place: Place,
    args: Args,
    outer: &Generics,
    constants: &[bool],
    errors: &Errors,
) -> Function {
    refuse_qualifiers(&item, errors);
    refuse_cfg(&item, errors);
    let mut args = args;
    if check_wrt(&item, &args, constants, errors).is_err() {
        // The types decide, as they do without it.
        args.wrt = None;
    }
    let mut generics = item.sig.generics.clone();
    let mut reals = real_parameters(&generics);
    reals.extend(real_parameters(outer));
    let mut params = Vec::new();
    for (place, (input, constant)) in item.sig.inputs.iter().zip(constants).enumerate() {
        let named = match input {
            FnArg::Receiver(_) => None,
            FnArg::Typed(typed) => Some(named_impls(&typed.ty, place, &mut generics)),
        };
        reals.extend(real_parameters(&generics));
        params.push(match (input, named) {
            (FnArg::Typed(typed), Some(named)) => {
                let bounds = [&generics, outer];
                param(typed, named, place, *constant, &args, &reals, bounds, errors)
            }
            (FnArg::Receiver(receiver), _) => self_param(receiver, *constant, &args, errors),
            (FnArg::Typed(_), None) => unreachable!("a typed parameter has a type"),
        });
    }
    refuse_around_changes(&item, &params, &args, errors);
    let known = errors.count();
    if !params.iter().any(|param| param.active() || param.refused) && args.wrt.is_none() {
        refuse_passive(&item, &place, errors);
    }
    let changes = params.iter().any(|param| param.passing == Passing::Changed);
    let (mut output, mut output_type) = match &item.sig.output {
        ReturnType::Default if changes => (Ty::Tuple(Vec::new()), syn::parse_quote!(())),
        ReturnType::Type(_, ty) if changes && is_unit(ty) => (Ty::Tuple(Vec::new()), syn::parse_quote!(())),
        _ => output(&item, &reals, errors),
    };
    let strange = is_strange(&output_type, [&generics, outer]);
    if strange && !params.iter().any(|param| param.refused) {
        let message = format!("`{}` is not differentiable", readable(&output_type));
        errors.refuse(&output_type, message, "bound it by `chainrule::Real` or `chainrule::Differentiable`");
    }
    let no_value = strange || errors.count() > known;
    if no_value && output.is_opaque() {
        (output, output_type) = float();
    }
    let active = params.iter().filter(|param| param.active()).flat_map(Param::names);
    let mut survey = Survey::of(&item, active);
    survey.identifiers.extend(params.iter().map(|param| param.ident.to_string()));
    let around = names_around(&place, outer);
    Function { item, place, params, output, output_type, no_value, generics, around, reals, args, survey }
}

fn names_around(place: &Place, outer: &Generics) -> (Vec<syn::Lifetime>, Vec<TokenStream>) {
    let lifetimes = outer.lifetimes().map(|param| param.lifetime.clone());
    let this = (*place == Place::Trait).then(|| quote!(Self));
    let types = outer.params.iter().filter_map(|param| match param {
        syn::GenericParam::Type(param) => Some(param.ident.to_token_stream()),
        syn::GenericParam::Const(param) => Some(param.ident.to_token_stream()),
        syn::GenericParam::Lifetime(_) => None,
    });
    (lifetimes.collect(), this.into_iter().chain(types).collect())
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// What goes with a gradient only, and not with arguments that are changed in place.
fn refuse_around_changes(item: &ItemFn, params: &[Param], args: &Args, errors: &Errors) {
    let Some(param) = params.iter().find(|param| param.passing == Passing::Changed) else { return };
    let (name, function) = (&param.ident, &item.sig.ident);
    if args.has_rules() {
        errors.refuse(
            function,
            format!("`{function}` changes `{name}` in place, and cannot have rules of its own"),
            "take the array and give the new one back",
        );
    }
}

fn refuse_passive(item: &ItemFn, place: &Place, errors: &Errors) {
    let mut help = "floats, arrays of them and `Differentiable` types are differentiated; integers, text and what is `#[constant]` are not".to_owned();
    if *place != Place::Free {
        help.push_str("; in a block, mark the functions to be differentiated with `#[differentiable]`, then the others are left alone");
    }
    errors.refuse(
        &item.sig.ident,
        format!("`{}` has no parameter to differentiate by", item.sig.ident),
        help,
    );
}

/// What stands for a result that is refused.
fn float() -> (Ty, Type) {
    (Ty::Scalar(Scalar::F64(Rc::new(quote!(f64)))), syn::parse_quote!(f64))
}

fn refuse_qualifiers(item: &ItemFn, errors: &Errors) {
    let sig = &item.sig;
    let refuse = |place: &dyn ToTokens, what: &str, help: &str| {
        errors.refuse(place.to_token_stream(), format!("{what} cannot be differentiated"), help);
    };
    if let Some(token) = &sig.asyncness {
        refuse(
            token,
            "an `async` function",
            "differentiate a plain function and call it from the `async` one",
        );
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        refuse(token, "an `unsafe` function", "differentiate a safe function");
    }
    if let Some(abi) = &sig.abi {
        refuse(
            abi,
            "an `extern` function",
            "differentiate a plain function and call it from the `extern` one",
        );
    }
    if let Some(variadic) = &sig.variadic {
        refuse(variadic, "a variadic function", "take a slice");
    }
}

/// A parameter that may not be there would be there in every derivative.
fn refuse_cfg(item: &ItemFn, errors: &Errors) {
    struct Find<'a>(&'a Errors);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_attribute(&mut self, attr: &'ast syn::Attribute) {
            if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
                self.0.refuse(
                    attr,
                    "`#[cfg]` in the signature of a differentiated function",
                    "put it on the whole function",
                );
            }
        }
    }
    Find(errors).visit_signature(&item.sig);
}

/// The type parameters that are floats: those bounded by `Real`.
fn real_parameters(generics: &Generics) -> HashSet<String> {
    let is_real = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident == "Real"));
    let mut reals = HashSet::new();
    for param in generics.type_params() {
        if param.bounds.iter().any(is_real) {
            reals.insert(param.ident.to_string());
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate
            && predicate.bounds.iter().any(is_real)
            && let Type::Path(path) = &predicate.bounded_ty
            && let Some(ident) = path.path.get_ident()
        {
            reals.insert(ident.to_string());
        }
    }
    reals
}

#[allow(clippy::too_many_arguments)] // What a parameter's reading depends on.
fn param(
    typed: &syn::PatType,
    ty: Type,
    place: usize,
    constant: bool,
    args: &Args,
    reals: &HashSet<String>,
    bounds: [&Generics; 2],
    errors: &Errors,
) -> Param {
    let ident = match &*typed.pat {
        Pat::Ident(pat) if pat.subpat.is_none() => pat.ident.clone(),
        _ => format_ident!("arg{place}", span = Span::mixed_site()),
    };
    let pat = Some((*typed.pat).clone());
    let wanted = !constant && is_wanted(args, &typed.pat);
    let seen = match wanted {
        true => refuse_strange(&typed.ty, &ty, bounds, errors).and_then(|()| see_param(&ty, reals, errors)),
        false => Ok((Ty::Passive, 0)),
    };
    if let (Ok((seen, 1)), true) = (&seen, is_changed(&ty)) {
        let (pat, seen) = (pat, seen.clone());
        return Param {
            ident,
            pat,
            ty,
            seen,
            refs: 1,
            passing: Passing::Changed,
            receiver: false,
            refused: false,
        };
    }
    let Ok((seen, refs)) = seen else {
        let (seen, passing) = guess(&ty, reals);
        return Param { ident, pat, ty, seen, refs: 0, passing, receiver: false, refused: true };
    };
    let passing = match passing(&seen, refs) {
        Passing::Value if is_view(&ty) => Passing::Borrowed,
        passing => passing,
    };
    let named = args.wrt.iter().flatten().find(|name| **name == ident);
    if let (Some(name), Passing::Passive, true) = (named, passing, wanted) {
        let message = format!("`{name}` cannot be differentiated by: its type is `{}`", readable(&ty));
        errors.refuse(name, message, "take it out of `wrt(…)`");
    }
    Param { ident, pat, ty, seen, refs, passing, receiver: false, refused: false }
}

/// Whether a type is a mutable reference.
fn is_changed(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if reference.mutability.is_some())
}

/// Refuses a type parameter of which the bounds say that it is something else than a float or a differentiable type.
fn refuse_strange(written: &Type, ty: &Type, bounds: [&Generics; 2], errors: &Errors) -> Result<()> {
    match is_strange(ty, bounds) {
        false => Ok(()),
        true => Err(errors.refuse(
            written,
            format!("`{}` is not differentiable", readable(written)),
            "mark the parameter `#[constant]`, or bound its type by `chainrule::Real` or `chainrule::Differentiable`",
        )),
    }
}

/// Whether a type is a type parameter with bounds that no float and no differentiable type is known by.
fn is_strange(ty: &Type, bounds: [&Generics; 2]) -> bool {
    const STRANGE: &[&str] = &[
        "Fn",
        "FnMut",
        "FnOnce",
        "Copy",
        "Clone",
        "Debug",
        "Display",
        "Default",
        "Send",
        "Sync",
        "Sized",
        "Unpin",
        "PartialEq",
        "Eq",
        "PartialOrd",
        "Ord",
        "Hash",
        "Iterator",
        "IntoIterator",
        "AsRef",
        "ToString",
        "Error",
        "Any",
        "From",
        "Into",
        "Neg",
        "Add",
        "Sub",
        "Mul",
        "Div",
        "Rem",
        "AddAssign",
        "SubAssign",
        "MulAssign",
        "DivAssign",
        "RemAssign",
        "Sum",
        "Product",
    ];
    let strange = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            let last = bound.path.segments.last().expect("a path has a segment");
            STRANGE.iter().any(|name| last.ident == name)
        }
        _ => true,
    };
    let Type::Path(path) = behind(ty) else { return false };
    let Some(name) = path.path.get_ident() else { return false };
    let Some(param) =
        bounds.iter().flat_map(|generics| generics.type_params()).find(|param| param.ident == *name)
    else {
        return false;
    };
    let clauses =
        bounds.iter().flat_map(|generics| &generics.where_clause).flat_map(|clause| &clause.predicates);
    let more = clauses.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) if predicate.bounded_ty == Type::Path(path.clone()) => {
            Some(&predicate.bounds)
        }
        _ => None,
    });
    param.bounds.iter().chain(more.flatten()).all(strange)
}

/// The type behind the references.
fn behind(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => behind(&reference.elem),
        Type::Paren(inner) => behind(&inner.elem),
        Type::Group(inner) => behind(&inner.elem),
        _ => ty,
    }
}

/// What a parameter may have been meant to be whose type has been refused.
fn guess(ty: &Type, reals: &HashSet<String>) -> (Ty, Passing) {
    let ignored = Errors::default();
    let seen = see(behind(ty), reals, &ignored).ok().filter(|seen| !seen.is_opaque()).unwrap_or(Ty::Passive);
    ignored.into_tokens();
    let passing = if matches!(seen, Ty::Passive) { Passing::Passive } else { Passing::Value };
    (seen, passing)
}

fn self_param(receiver: &syn::Receiver, constant: bool, args: &Args, errors: &Errors) -> Param {
    let wanted = !constant && args.wrt.as_ref().is_none_or(|names| names.iter().any(|name| name == "self"));
    let (ty, refs, fault) = match &receiver.kind {
        ReceiverKind::Value => (syn::parse_quote!(Self), 0, None),
        ReceiverKind::Reference(and, lifetime, None) => (syn::parse_quote!(#and #lifetime Self), 1, None),
        ReceiverKind::Reference(and, lifetime, Some(_)) => {
            let fault = (
                "a method with `&mut self` cannot be differentiated",
                "take `&self` and give the new state back",
            );
            (syn::parse_quote!(#and #lifetime Self), 1, Some(fault))
        }
        _ => {
            let fault = ("a typed receiver cannot be differentiated", "take `self` or `&self`");
            (syn::parse_quote!(Self), 0, Some(fault))
        }
    };
    if let Some((message, help)) = fault {
        errors.refuse(receiver, message, help);
    }
    let refused = fault.is_some();
    let seen = if wanted && !refused { Ty::Opaque(Some(quote!(Self))) } else { Ty::Passive };
    let passing = passing(&seen, refs);
    let ident = Ident::new("self", receiver.self_token.span);
    Param { ident, pat: None, ty, seen, refs, passing, receiver: true, refused }
}

/// Whether the parameter is to be differentiated as far as the attribute's words go.
fn is_wanted(args: &Args, pat: &Pat) -> bool {
    match (&args.wrt, pat) {
        (None, _) => true,
        (Some(names), Pat::Ident(pat)) => names.contains(&pat.ident),
        (Some(_), _) => false,
    }
}

/// Whether `wrt(…)` names parameters; a fault otherwise.
fn check_wrt(item: &ItemFn, args: &Args, constants: &[bool], errors: &Errors) -> Result<()> {
    let mut unknown = None;
    let names: Vec<String> = item.sig.inputs.iter().map(parameter_name).collect();
    let mut seen = HashSet::new();
    for name in args.wrt.iter().flatten() {
        if !seen.insert(name.to_string()) {
            errors.refuse(name, format!("`{name}` is named twice in `wrt(…)`"), "name it once");
        }
        match names.iter().position(|param| *name == param) {
            None => {
                let help = match listed(&names) {
                    list if list.is_empty() => format!("`{}` has no named parameters", item.sig.ident),
                    list => format!("`{}` has {list}", item.sig.ident),
                };
                unknown = Some(errors.refuse(name, format!("`{name}` is not a parameter"), help));
            }
            Some(place) if constants[place] => {
                let message = format!("`{name}` is `#[constant]` and in `wrt(…)`");
                errors.refuse(name, message, "keep one of the two");
            }
            Some(_) => {}
        }
    }
    if args.wrt.as_ref().is_some_and(Vec::is_empty) {
        return Err(errors.refuse(
            &item.sig.ident,
            "`wrt()` names no parameter",
            "name the parameters to differentiate by",
        ));
    }
    unknown.map_or(Ok(()), Err)
}

fn parameter_name(input: &FnArg) -> String {
    match input {
        FnArg::Receiver(_) => "self".to_owned(),
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(pat) => pat.ident.to_string(),
            _ => String::new(),
        },
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> =
        names.iter().filter(|name| !name.is_empty()).map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// An argument-position `impl Trait` becomes a named type parameter, so that the pullback's type can name what it captures.
fn named_impls(ty: &Type, place: usize, generics: &mut Generics) -> Type {
    struct Naming<'a> {
        place: usize,
        generics: &'a mut Generics,
    }
    impl syn::visit_mut::VisitMut for Naming<'_> {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if let Type::ImplTrait(bounds) = ty {
                let name = format_ident!("Impl{}_{}", self.place, self.generics.params.len());
                let bounds = &bounds.bounds;
                self.generics.params.push(syn::parse_quote!(#name: #bounds));
                *ty = syn::parse_quote!(#name);
            } else {
                syn::visit_mut::visit_type_mut(self, ty);
            }
        }
    }
    let mut ty = ty.clone();
    syn::visit_mut::VisitMut::visit_type_mut(&mut Naming { place, generics }, &mut ty);
    ty
}

fn passing(seen: &Ty, refs: u8) -> Passing {
    match (seen, refs) {
        (Ty::Passive, _) => Passing::Passive,
        (Ty::Scalar(_), _) | (_, 0) => Passing::Value,
        _ if seen.element().is_some_and(is_plain) => Passing::Cells,
        _ => Passing::Borrowed,
    }
}

/// `ArrayView1<f64>` and its like, which a pullback must not hold: it would borrow from the caller's variables.
fn is_view(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with("ArrayView"))
}

/// Whether a value of the type is floats and nothing else, without memory of its own.
fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Scalar(_) => true,
        Ty::Array(element, _) => is_plain(element),
        _ => false,
    }
}

/// A parameter's type, and how many references deep it is.
fn see_param(ty: &Type, reals: &HashSet<String>, errors: &Errors) -> Result<(Ty, u8)> {
    if let Some(seen) = see_changed(ty, reals) {
        return Ok((seen, 1));
    }
    let (base, refs) = behind_references(ty, errors)?;
    let seen = see(base, reals, errors)?;
    if refs > 1 && !seen.is_scalar() && !matches!(seen, Ty::Passive) {
        return Err(errors.refuse(
            ty,
            "a reference to a reference is not differentiated",
            "take a single reference",
        ));
    }
    Ok((seen, refs))
}

/// The slice or array of floats behind a mutable reference.
fn see_changed(ty: &Type, reals: &HashSet<String>) -> Option<Ty> {
    let Type::Reference(reference) = ty else { return None };
    reference.mutability.as_ref()?;
    let ignored = Errors::default();
    let seen = see(&reference.elem, reals, &ignored);
    ignored.into_tokens();
    seen.ok().filter(|seen| matches!(seen, Ty::Array(..) | Ty::Slice(_)))
}

fn behind_references<'a>(ty: &'a Type, errors: &Errors) -> Result<(&'a Type, u8)> {
    match ty {
        Type::Paren(inner) => behind_references(&inner.elem, errors),
        Type::Group(inner) => behind_references(&inner.elem, errors),
        Type::Reference(reference) if reference.mutability.is_some() => Err(errors.refuse(
            ty,
            "a mutable reference is not differentiated",
            "take the value and give the new one back, or change a slice or an array in place, `&mut [f64]`; or mark the parameter `#[constant]`",
        )),
        Type::Reference(reference) => {
            let (base, refs) = behind_references(&reference.elem, errors)?;
            Ok((base, refs + 1))
        }
        _ => Ok((ty, 0)),
    }
}

/// What the macro can see of a type.
fn see(ty: &Type, reals: &HashSet<String>, errors: &Errors) -> Result<Ty> {
    match ty {
        Type::Paren(inner) => see(&inner.elem, reals, errors),
        Type::Group(inner) => see(&inner.elem, reals, errors),
        Type::Array(array) => {
            let element = see(&array.elem, reals, errors)?;
            Ok(container(element, |element| Ty::Array(element, len(&array.len))))
        }
        Type::Slice(slice) => Ok(container(see(&slice.elem, reals, errors)?, Ty::Slice)),
        Type::Tuple(tuple) => see_tuple(ty, tuple, reals, errors),
        Type::Path(path) if path.qself.is_none() => see_path(ty, &path.path, reals, errors),
        Type::Path(_) => Ok(Ty::Opaque(Some(ty.to_token_stream()))),
        Type::Reference(reference) if is_word(&reference.elem) => Ok(Ty::Passive),
        Type::Reference(_) => Err(errors.refuse(
            ty,
            "a reference inside a type is not differentiated",
            "take the values themselves, or mark the parameter `#[constant]`",
        )),
        _ => Err(errors.refuse(
            ty,
            format!("`{}` is not differentiable", readable(ty)),
            "mark the parameter `#[constant]`",
        )),
    }
}

/// `str`, of which slices are passive as well.
fn is_word(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("str"))
}

/// An array of passive things is passive.
fn container(element: Ty, make: impl FnOnce(Box<Ty>) -> Ty) -> Ty {
    if matches!(element, Ty::Passive) { Ty::Passive } else { make(Box::new(element)) }
}

fn len(len: &Expr) -> Len {
    let literal = match len {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(int), .. }) => int.base10_parse().ok(),
        _ => None,
    };
    Len { tokens: len.to_token_stream(), literal }
}

fn see_tuple(ty: &Type, tuple: &syn::TypeTuple, reals: &HashSet<String>, errors: &Errors) -> Result<Ty> {
    let elements: Vec<Ty> =
        tuple.elems.iter().map(|element| see(element, reals, errors)).collect::<Result<_>>()?;
    let passive = elements.iter().filter(|element| matches!(element, Ty::Passive)).count();
    if passive == elements.len() {
        return Ok(Ty::Passive);
    }
    if passive > 0 {
        return Err(errors.refuse(
            ty,
            "a tuple of differentiated and other values is not differentiated",
            "give each its own parameter",
        ));
    }
    Ok(Ty::Tuple(elements))
}

fn see_path(ty: &Type, path: &syn::Path, reals: &HashSet<String>, errors: &Errors) -> Result<Ty> {
    /// Of the standard library, and never differentiable.
    const STRANGE: &[&str] = &[
        "Option", "Result", "Box", "Rc", "Arc", "Cell", "RefCell", "Mutex", "RwLock", "HashMap", "BTreeMap",
        "HashSet", "BTreeSet", "VecDeque",
    ];
    let last = path.segments.last().expect("a path has a segment");
    let name = last.ident.to_string();
    let plain = path.segments.len() == 1 || path.segments.iter().any(|segment| segment.ident == "primitive");
    if STRANGE.contains(&name.as_str()) && matches!(last.arguments, syn::PathArguments::AngleBracketed(_)) {
        return Err(errors.refuse(
            ty,
            format!("`{}` is not differentiable", readable(ty)),
            "take and give the values in it, or mark the parameter `#[constant]`",
        ));
    }
    let tokens = without_lifetimes(ty);
    Ok(match name.as_str() {
        "f64" if plain => Ty::Scalar(Scalar::F64(Rc::new(tokens))),
        "f32" if plain => Ty::Scalar(Scalar::F32(Rc::new(tokens))),
        _ if plain && reals.contains(&name) => Ty::Scalar(Scalar::Generic(Rc::new(tokens))),
        _ if COPIED.contains(&name.as_str()) || name == "str" || name == "String" => Ty::Passive,
        "Vec" => match &last.arguments {
            syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
                Some(syn::GenericArgument::Type(element)) => container(see(element, reals, errors)?, Ty::Vec),
                _ => Ty::Opaque(Some(tokens)),
            },
            _ => Ty::Opaque(Some(tokens)),
        },
        _ => Ty::Opaque(Some(tokens)),
    })
}

/// The type with a new lifetime wherever it has one.
pub(crate) fn with_any_lifetimes(ty: &Type) -> Type {
    struct Any;
    impl VisitMut for Any {
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            *lifetime = syn::Lifetime::new("'_", lifetime.span());
        }
    }
    let mut ty = ty.clone();
    Any.visit_type_mut(&mut ty);
    ty
}

/// The type with `'static` for every lifetime that is not named, and all of a view's: the type of its gradient does not
/// depend on it.
fn without_lifetimes(ty: &Type) -> TokenStream {
    struct Static {
        all: bool,
    }
    impl VisitMut for Static {
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            if self.all || lifetime.ident == "_" {
                *lifetime = syn::parse_quote!('static);
            }
        }
        fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
            syn::visit_mut::visit_path_segment_mut(self, segment);
            let is_view = segment.ident.to_string().starts_with("ArrayView");
            if let (true, syn::PathArguments::AngleBracketed(arguments)) = (is_view, &mut segment.arguments)
                && !arguments
                    .args
                    .iter()
                    .any(|argument| matches!(argument, syn::GenericArgument::Lifetime(_)))
            {
                arguments.args.insert(0, syn::parse_quote!('static));
            }
        }
    }
    let mut ty = ty.clone();
    Static { all: is_view(&ty) }.visit_type_mut(&mut ty);
    ty.to_token_stream()
}

/// What the function gives, and its type; a float where that is refused.
fn output(item: &ItemFn, reals: &HashSet<String>, errors: &Errors) -> (Ty, Type) {
    let ReturnType::Type(_, ty) = &item.sig.output else {
        errors.refuse(
            &item.sig.ident,
            format!("`{}` returns nothing to differentiate", item.sig.ident),
            "give the value back: a float, an array, a tuple, or a differentiable type",
        );
        return float();
    };
    match &**ty {
        Type::Reference(_) => {
            errors.refuse(
                ty,
                "a function that returns a reference is not differentiated",
                "return the value",
            );
            float()
        }
        Type::ImplTrait(_) | Type::Never(_) => {
            let message = format!("a function that returns `{}` is not differentiated", readable(ty));
            errors.refuse(ty, message, "name the type");
            float()
        }
        _ => match see(ty, reals, errors) {
            Ok(Ty::Passive) => {
                let message = format!("a function that returns `{}` has no derivative", readable(ty));
                errors.refuse(ty, message, "return a float, an array, a tuple, or a differentiable type");
                (float().0, (**ty).clone())
            }
            Ok(seen) => (seen, (**ty).clone()),
            Err(_) => float(),
        },
    }
}

/// The type that a `let` or a closure's parameter is annotated with, as far as the macro can see it.
pub(crate) fn annotation(ty: &Type, reals: &HashSet<String>, errors: &Errors) -> Result<(Ty, u8)> {
    let (base, refs) = behind_references(ty, errors)?;
    Ok((see(base, reals, errors)?, refs))
}
