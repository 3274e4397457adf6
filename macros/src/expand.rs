//! The way through the compiler, on one screen.
//!
//! ```text
//! attribute + item ─▶ signature ─▶ lower ─▶ graph ─▶ adjoint, tangent ─▶ graphs ─▶ emit ─▶ tokens
//! ```
//!
//! A function that is refused on the way is read once more in [plainer] words.
//!
//! Everything here is a pure function of token streams. On a fault the user's own item is still given back, beside it the
//! derivatives it asked for without their bodies, so that one fault is one error.

use crate::args::Args;
use crate::errors::{Errors, respan};
use crate::names::{Survey, with_plain_constants};
use crate::shadowing::{self, Renamed};
use crate::signature::{self, Function, Place};
use crate::{emit, fragments, impls, lower, plainer};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::VisitMut;
use syn::{Generics, Item, ItemFn};

/// `#[differentiable(args)] item`.
pub(crate) fn differentiable(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::around(item.clone().into_iter().next().map(|token| token.span()));
    let mut parsed = syn::parse2::<Item>(item.clone());
    if let (Ok(own), true) = (&mut parsed, fragments::any(&item)) {
        fragments::Parentheses.visit_item_mut(own);
    }
    let mut expanded = match parsed {
        Ok(Item::Fn(function)) => {
            let in_impl = mentions_self(item) && names_self(&function);
            on_function(args, function, in_impl, &errors)
        }
        Ok(Item::Impl(block)) => impls::on_impl(args, block, &errors),
        Ok(Item::Trait(block)) => impls::on_trait(args, block, &errors),
        Ok(other) => {
            errors.refuse(
                first_token(&other),
                "`#[differentiable]` is for functions",
                "put it on a `fn`, an `impl` or a `trait`",
            );
            item
        }
        Err(_) => match syn::parse2::<syn::ImplItemFn>(item.clone()) {
            Ok(mut method) => {
                fragments::Parentheses.visit_impl_item_fn_mut(&mut method);
                impls::on_method(args, method, &errors)
            }
            Err(error) => {
                errors.push(error);
                item
            }
        },
    };
    expanded.extend(errors.into_tokens());
    expanded
}

fn first_token(item: &Item) -> TokenStream {
    item.to_token_stream()
        .into_iter()
        .find(|tree| !matches!(tree, TokenTree::Punct(_) | TokenTree::Group(_)))
        .into_iter()
        .collect()
}

/// A function among other items, or a method, which the attribute stands on itself.
fn on_function(args: TokenStream, function: ItemFn, names_self: bool, errors: &Errors) -> TokenStream {
    let in_impl = function.sig.receiver().is_some() || names_self;
    let place = if in_impl { Place::Impl } else { Place::Free };
    let (item, derived) = expand(args, function, place, &Generics::default(), errors);
    let derived = if in_impl { impls::under_cfg(&item.attrs, derived) } else { derived };
    let mut tokens = item.into_token_stream();
    tokens.extend(derived);
    tokens
}

/// Whether a function names `Self`, as only one in an `impl` or a `trait` can; items in its body have a `Self` of their own.
fn names_self(function: &ItemFn) -> bool {
    let mut stmts = function.block.stmts.iter().filter(|stmt| !matches!(stmt, syn::Stmt::Item(_)));
    mentions_self(function.sig.to_token_stream()) || stmts.any(|stmt| mentions_self(stmt.to_token_stream()))
}

fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}

/// The item as it stays, and its derivatives.
pub(crate) fn expand(
    args: TokenStream,
    item: ItemFn,
    place: Place,
    outer: &Generics,
    errors: &Errors,
) -> (ItemFn, TokenStream) {
    let args = Args::parse(args, errors);
    let tokens = item.to_token_stream();
    let mut copy = resolved_here(tokens.clone());
    let Renamed { names, constants } = shadowing::rename_hiding(&mut copy);
    errors.rename(names);
    errors.rename(plainer::without_structs(&mut copy, &args.root()));
    let function = signature::read(copy.clone(), place.clone(), args.clone(), outer, errors);
    refuse_self_of_trait(&function, errors);
    crate::checkpoint::check(&function.item.block, errors);
    let kept = signature::strip(item);
    if let Some(name) = two_of_one_name(tokens, &function.survey) {
        errors.refuse(
            &name,
            format!("two names `{name}` of different macros stand in one differentiated function"),
            "give one of them another name: the derivatives could not tell them apart",
        );
        return (kept, emit::stubs(&function));
    }
    if function.args.has_rules() {
        let derived =
            if errors.is_empty() { emit::derivatives(&function, None) } else { emit::stubs(&function) };
        return (kept, derived);
    }
    let read = errors.is_empty();
    let again =
        |copy: ItemFn, errors: &Errors| by_graph(&signature::read(copy, place, args, outer, errors), errors);
    let derived = by_graph(&function, errors)
        .or_else(|| read.then(|| in_plainer_words(&copy, &function.args.root(), again, errors))?)
        .unwrap_or_else(|| match errors.left().filter(|_| errors.is_empty()) {
            Some(place) => pointed_at(emit::stubs(&function), place),
            None => emit::stubs(&function),
        });
    (kept, if constants { with_plain_constants(derived) } else { derived })
}

/// A method that a trait writes itself does not know of what `Self` is made.
fn refuse_self_of_trait(function: &Function, errors: &Errors) {
    let receiver = function.params.iter().find(|param| param.receiver && param.active());
    if let Some(receiver) = receiver.filter(|_| function.place == Place::Trait) {
        errors.refuse(
            &receiver.ident,
            "a method that is written in a trait cannot be differentiated by `self`",
            "mark the receiver `#[constant]`, or write the method in each `impl`",
        );
    }
}

/// The derivatives of a function that can be made into a graph.
fn by_graph(function: &Function, errors: &Errors) -> Option<TokenStream> {
    let program = lower::lower(function, errors).ok()?;
    program.validate();
    Some(emit::derivatives(function, Some(&program)))
}

/// The derivatives of the same function in plainer words. Of its faults, those count that are left in these, if they are fewer.
fn in_plainer_words(
    item: &ItemFn,
    root: &TokenStream,
    derive: impl FnOnce(ItemFn, &Errors) -> Option<TokenStream>,
    errors: &Errors,
) -> Option<TokenStream> {
    let (again, (copy, names)) = (errors.apart(), plainer::plainer(item, root)?);
    again.rename(names);
    let derived = derive(copy, &again).filter(|_| again.is_empty());
    errors.replace(again, derived.is_some());
    derived
}

/// Stubs whose error points at the statement that is beyond us.
fn pointed_at(stubs: TokenStream, place: Span) -> TokenStream {
    let mut tokens: Vec<TokenTree> = stubs.into_iter().collect();
    for token in &mut tokens {
        if let TokenTree::Group(group) = token {
            let mut inner = Group::new(group.delimiter(), pointed_at(group.stream(), place));
            inner.set_span(group.span());
            *token = TokenTree::Group(inner);
        }
    }
    let is_name =
        |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "without_derivatives");
    if let Some(name) = tokens.iter().position(is_name) {
        // The path in front of it, and the brackets behind.
        let of_path = |token: &TokenTree| match token {
            TokenTree::Punct(punct) => punct.as_char() == ':',
            token => matches!(token, TokenTree::Ident(_)),
        };
        let before = tokens[..name].iter().rev().take_while(|token| of_path(token)).count();
        tokens.iter_mut().take(name + 2).skip(name - before).for_each(|token| token.set_span(place));
    }
    tokens.into_iter().collect()
}

/// The item under names that resolve as the user's do, and with spans of this expansion: what a lint would say of a copy of
/// the user's code it has already said of the code itself.
fn resolved_here(item: TokenStream) -> ItemFn {
    syn::parse2(respan(item, Span::call_site())).expect("other spans do not change the syntax")
}

/// A variable's name that stands for two things: one of the code around the function, and one of a `macro_rules!` that made
/// a part of it.
fn two_of_one_name(item: TokenStream, survey: &Survey) -> Option<Ident> {
    let mut contexts = HashMap::new();
    let mut trees: Vec<TokenTree> = item.into_iter().collect();
    while let Some(tree) = trees.pop() {
        match tree {
            TokenTree::Group(group) => trees.extend(group.stream()),
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if survey.binds(&name) {
                    let context = context(ident.span());
                    if *contexts.entry(name).or_insert_with(|| context.clone()) != context {
                        return Some(ident);
                    }
                }
            }
            _ => {}
        }
    }
    None
}

/// The mark of the macro that a token comes from. The compiler shows it in the `Debug` form of a span, `#3 bytes(12..15)`.
fn context(span: Span) -> Option<String> {
    let text = format!("{span:?}");
    let mark = text.split(' ').next()?;
    mark.starts_with('#').then(|| mark.to_owned())
}
