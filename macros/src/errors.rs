//! The faults of one function: collected, so that one build shows them all.
//!
//! Messages follow rustc: lowercase, no final period, backticks round code; `help` says what to write instead, `note`
//! explains. A list that is dropped with faults in it has lost them, which is a mistake of ours.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// The faults found so far.
#[derive(Default)]
pub(crate) struct Errors {
    found: RefCell<Vec<syn::Error>>,
    /// Names of our own, with those of the user's that messages show in their place.
    names: RefCell<HashMap<String, String>>,
    /// A token of the user's: faults are shown as if they stood in the code around it, and not in an expansion.
    home: Option<Span>,
    /// Where the statement stands that is looked at.
    place: Cell<Option<Span>>,
    /// The first one whose fault has been left to rustc.
    left: Cell<Option<Span>>,
}

/// Stands for a fault that has been reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported;

/// What the front end gives: a value, or the mark of a fault that is already in the list.
pub(crate) type Result<T> = std::result::Result<T, Reported>;

impl Errors {
    /// No faults yet, in the user's code around a token.
    pub(crate) fn around(home: Option<Span>) -> Errors {
        Errors {
            found: RefCell::default(),
            names: RefCell::default(),
            home,
            place: Cell::default(),
            left: Cell::default(),
        }
    }

    /// Tells of names of our own, with the user's.
    pub(crate) fn rename(&self, names: HashMap<String, String>) {
        self.names.borrow_mut().extend(names);
    }

    /// A message in the user's own names.
    fn shown(&self, message: &str) -> String {
        let names = self.names.borrow();
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let words = message.split_inclusive(|c| !is_part(c)).map(|word| {
            let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
            let (word, after) = word.split_at(end);
            [names.get(word).map_or(word, String::as_str), after]
        });
        words.flatten().collect()
    }

    /// Reports a fault on a piece of the user's code, with the way out.
    pub(crate) fn refuse(
        &self,
        place: impl ToTokens,
        message: impl AsRef<str>,
        help: impl AsRef<str>,
    ) -> Reported {
        let message = self.shown(&format!("{}\n= help: {}", message.as_ref(), help.as_ref()));
        let tokens = place.to_token_stream();
        let place = self.home.map_or(tokens.clone(), |home| respan(tokens, home));
        self.push(syn::Error::new_spanned(place, message))
    }

    /// As [`Errors::refuse`], for a place that has no tokens of its own.
    pub(crate) fn refuse_at(&self, span: Span, message: impl AsRef<str>, help: impl AsRef<str>) -> Reported {
        let span = self.home.map_or(span, |home| span.resolved_at(home));
        let message = self.shown(&format!("{}\n= help: {}", message.as_ref(), help.as_ref()));
        self.push(syn::Error::new(span, message))
    }

    /// Notes which statement is looked at.
    pub(crate) fn look_at(&self, statement: Span) {
        self.place.set(Some(statement));
    }

    /// Leaves the fault of the statement that is looked at to rustc.
    pub(crate) fn leave(&self) -> Reported {
        self.left.set(self.left.get().or(self.place.get()));
        Reported
    }

    /// The first statement whose fault has been left to rustc: where rustc finds none, the reason is there.
    pub(crate) fn left(&self) -> Option<Span> {
        self.left.get()
    }

    pub(crate) fn push(&self, error: syn::Error) -> Reported {
        self.found.borrow_mut().push(error);
        Reported
    }

    /// No faults yet, of other words for the same code.
    pub(crate) fn apart(&self) -> Errors {
        let errors = Errors::around(self.home);
        errors.rename(self.names.borrow().clone());
        errors
    }

    /// Takes the faults of the same code in other words, where they are fewer or where it is right in them.
    pub(crate) fn replace(&self, other: Errors, right: bool) {
        let found = other.found.take();
        if right || !found.is_empty() && found.len() < self.count() {
            self.found.replace(found);
            self.left.set(other.left.get());
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.found.borrow().len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// All faults as `compile_error!`s.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.found.take().iter().map(syn::Error::to_compile_error).collect()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.found.borrow().is_empty(), "faults were found and not reported");
        }
    }
}

/// The same tokens, in the same places, with names that resolve as they do around another token.
pub(crate) fn respan(tokens: TokenStream, context: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            let span = tree.span().resolved_at(context);
            if let TokenTree::Group(group) = tree {
                tree = TokenTree::Group(Group::new(group.delimiter(), respan(group.stream(), context)));
            }
            tree.set_span(span);
            tree
        })
        .collect()
}

/// Code on one line, spaced as it is usually written.
pub(crate) fn readable(code: impl ToTokens) -> String {
    fn write(tokens: TokenStream, text: &mut String) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => (" { ", " }"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    text.push_str(open);
                    write(group.stream(), text);
                    text.push_str(close);
                }
                TokenTree::Punct(punct) => {
                    let glued = matches!(
                        punct.as_char(),
                        ',' | ';' | '<' | '>' | ':' | '&' | '.' | '!' | '?' | '#' | '*' | '\''
                    );
                    if !glued && !text.ends_with([' ', '-', '=']) && !text.is_empty() {
                        text.push(' ');
                    }
                    text.push(punct.as_char());
                    let colon =
                        punct.as_char() == ':' && punct.spacing() == Spacing::Alone && !text.ends_with("::");
                    let ends =
                        matches!(punct.as_char(), ',' | ';' | '+' | '=') || text.ends_with("->") || colon;
                    if ends {
                        text.push(' ');
                    }
                }
                word => {
                    if text.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == ')') {
                        text.push(' ');
                    }
                    text.push_str(&word.to_string());
                }
            }
        }
    }
    let mut text = String::new();
    write(code.to_token_stream(), &mut text);
    text
}
