//! The arguments of the attribute.

use crate::checkpoint::Checkpoint;
use crate::errors::Errors;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Path, Token};

/// What `#[differentiable(…)]` says.
#[derive(Clone, Default)]
pub(crate) struct Args {
    /// The parameters to differentiate by; `None` where the types decide.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// The function's own rules, instead of the differentiation of its body.
    pub(crate) vjp: Option<Path>,
    /// The pullback as a function of the arguments and the cotangent, instead of `vjp`.
    pub(crate) pullback: Option<Path>,
    pub(crate) jvp: Option<Path>,
    /// The pullback of `vjp` owns what it needs: its type says that it borrows nothing (`+ use<…>`).
    pub(crate) owned: bool,
    pub(crate) checkpoint: Checkpoint,
    /// The pullback is boxed: the function is called again, by itself or by others, before it returns.
    pub(crate) recursive: bool,
    pub(crate) second_order: bool,
    pub(crate) inspect: bool,
    /// The path of the runtime crate.
    root: Option<Path>,
}

impl Args {
    pub(crate) fn root(&self) -> TokenStream {
        self.root.as_ref().map_or_else(|| quote!(::chainrule), ToTokens::to_token_stream)
    }

    /// Reads the arguments; every unknown or repeated one is a fault of its own.
    pub(crate) fn parse(tokens: TokenStream, errors: &Errors) -> Args {
        let choices =
            (|input: ParseStream| Ok(choices(input, errors))).parse2(tokens).expect("every token is taken");
        let mut args = Args::default();
        let mut seen: Vec<Ident> = Vec::new();
        for choice in choices {
            if seen.contains(&choice.name) {
                errors.refuse(&choice.name, format!("`{}` is given twice", choice.name), "keep one of them");
            }
            seen.push(choice.name.clone());
            args.set(choice);
        }
        args.check_rules(&seen, errors);
        args
    }

    /// Whether the function has rules of its own.
    pub(crate) fn has_rules(&self) -> bool {
        self.vjp.is_some() || self.pullback.is_some()
    }

    fn check_rules(&self, given: &[Ident], errors: &Errors) {
        if let (Some(_), Some(path)) = (&self.vjp, &self.pullback) {
            errors.refuse(path, "a function has both `vjp` and `pullback`", "keep one of them");
        }
        match (self.vjp.as_ref().or(self.pullback.as_ref()), &self.jvp) {
            (Some(path), None) => {
                errors.refuse(
                    path,
                    "a function with a rule of its own needs its `jvp` too",
                    "add `jvp = path`: a function with the arguments, then a tangent for each differentiable one, that gives `(value, tangent)`",
                );
            }
            (None, Some(path)) => {
                errors.refuse(
                    path,
                    "a function with a `jvp` of its own needs its `vjp` or its `pullback` too",
                    "add `vjp = path`: a function with the same arguments that gives `(value, pullback)`",
                );
            }
            _ => {}
        }
        for name in given {
            let fault = match name.to_string().as_str() {
                "second_order" | "inspect" if self.has_rules() => {
                    "a function with rules of its own has no graph"
                }
                "checkpoint" if self.has_rules() => "a function with rules of its own keeps what these keep",
                "recursive" if self.has_rules() => "a function with rules of its own does not call itself",
                "owned" if self.vjp.is_none() => {
                    "`owned` says something of a `vjp` of the function's own, and there is none"
                }
                _ => continue,
            };
            errors.refuse(name, fault, format!("leave out `{name}`"));
        }
    }

    fn set(&mut self, choice: Choice) {
        match choice.value {
            Value::Pullback(path) => self.pullback = Some(path),
            Value::Owned => self.owned = true,
            Value::Checkpoint(checkpoint) => self.checkpoint = checkpoint,
            Value::Recursive => self.recursive = true,
            Value::SecondOrder => self.second_order = true,
            Value::Inspect => self.inspect = true,
            Value::Wrt(names) => self.wrt = Some(names),
            Value::Vjp(path) => self.vjp = Some(path),
            Value::Jvp(path) => self.jvp = Some(path),
            Value::Root(path) => self.root = Some(path),
        }
    }
}

struct Choice {
    name: Ident,
    value: Value,
}

enum Value {
    Wrt(Vec<Ident>),
    Vjp(Path),
    Jvp(Path),
    Root(Path),
    Checkpoint(Checkpoint),
    Recursive,
    SecondOrder,
    Inspect,
    Owned,
    Pullback(Path),
}

const OPTIONS: &str = "the options are `wrt(…)`, `second_order`, `inspect`, `recursive`, `checkpoint = …`, `vjp = path`, `pullback = path`, `jvp = path`, `owned` and `crate = path`";

/// The options between commas; a fault in one of them hides no other.
fn choices(input: ParseStream, errors: &Errors) -> Vec<Choice> {
    let mut choices = Vec::new();
    while !input.is_empty() {
        match input.parse() {
            Ok(choice) if input.is_empty() || input.peek(Token![,]) => choices.push(choice),
            Ok(_) => {
                errors.push(input.error("expected `,`"));
            }
            Err(error) => {
                errors.push(error);
            }
        }
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>().expect("there is a token left");
        }
        let _ = input.parse::<Token![,]>();
    }
    choices
}

impl Parse for Choice {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        if let Some(form) = misspelt(&name.to_string(), input) {
            let message = format!("`{name}` is not said in this way\n= help: write `{form}`");
            return Err(syn::Error::new(name.span(), message));
        }
        let value = match name.to_string().as_str() {
            "checkpoint" => {
                input.parse::<Token![=]>()?;
                Value::Checkpoint(Checkpoint::parse(&input.parse()?)?)
            }
            "recursive" => Value::Recursive,
            "second_order" => Value::SecondOrder,
            "inspect" => Value::Inspect,
            "owned" => Value::Owned,
            "pullback" => Value::Pullback(path(input)?),
            "wrt" => {
                let names;
                syn::parenthesized!(names in input);
                let parse_name = <Ident as syn::ext::IdentExt>::parse_any;
                Value::Wrt(
                    Punctuated::<Ident, Token![,]>::parse_terminated_with(&names, parse_name)?
                        .into_iter()
                        .collect(),
                )
            }
            "vjp" => Value::Vjp(path(input)?),
            "jvp" => Value::Jvp(path(input)?),
            "crate" => Value::Root(path(input)?),
            other => {
                return Err(syn::Error::new(
                    name.span(),
                    format!("`{other}` is not an option of `#[differentiable]`\n= help: {OPTIONS}"),
                ));
            }
        };
        Ok(Choice { name, value })
    }
}

/// How an option is written, if it is not written so.
fn misspelt(name: &str, input: ParseStream) -> Option<String> {
    let (form, fits) = match name {
        "wrt" => ("wrt(x, y)".to_owned(), input.peek(syn::token::Paren)),
        "checkpoint" => ("checkpoint = \"recompute\"".to_owned(), input.peek(Token![=])),
        "vjp" | "jvp" | "pullback" | "crate" => (format!("{name} = path"), input.peek(Token![=])),
        "recursive" | "second_order" | "inspect" | "owned" => {
            (name.to_owned(), !input.peek(Token![=]) && !input.peek(syn::token::Paren))
        }
        _ => return None,
    };
    (!fits).then_some(form)
}

fn path(input: ParseStream) -> syn::Result<Path> {
    input.parse::<Token![=]>()?;
    input.parse()
}
