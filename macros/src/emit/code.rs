//! Code in the making: a list of tokens that grows at its end.
//!
//! Most of a derivative is arithmetic, an expression in an expression. It is written into one list, a token at a time, and
//! becomes a `TokenStream` where the list of statements ends: inside rustc a stream is a thing of rustc's, which is asked
//! over a bridge for every one that is made, copied or joined to another.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

#[derive(Clone, Default)]
pub(super) struct Code(Vec<TokenTree>);

impl Code {
    /// The place where the next token goes.
    pub(super) fn here(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn name(&mut self, name: &Ident) {
        self.0.push(TokenTree::Ident(name.clone()));
    }

    /// A word of our own.
    pub(super) fn word(&mut self, word: &str) {
        self.0.push(TokenTree::Ident(Ident::new(word, Span::mixed_site())));
    }

    pub(super) fn symbol(&mut self, symbol: &str) {
        for (place, char) in symbol.char_indices() {
            let last = place + char.len_utf8() == symbol.len();
            let mut punct = Punct::new(char, if last { Spacing::Alone } else { Spacing::Joint });
            punct.set_span(Span::mixed_site());
            self.0.push(TokenTree::Punct(punct));
        }
    }

    pub(super) fn literal(&mut self, mut literal: Literal) {
        literal.set_span(Span::mixed_site());
        self.0.push(TokenTree::Literal(literal));
    }

    pub(super) fn extend(&mut self, tokens: TokenStream) {
        self.0.extend(tokens);
    }

    /// Puts what has been written since a place in parentheses.
    pub(super) fn parenthesize(&mut self, since: usize) {
        let inner = self.0.drain(since..).collect();
        let mut group = Group::new(Delimiter::Parenthesis, inner);
        group.set_span(Span::mixed_site());
        self.0.push(TokenTree::Group(group));
    }

    /// What is written here, and more.
    pub(super) fn then(mut self, more: impl Into<Code>) -> Code {
        let Code(more) = more.into();
        match self.0.is_empty() {
            true => self.0 = more,
            false => self.0.extend(more),
        }
        self
    }

    /// A block of all this: copies of it share their tokens.
    pub(super) fn into_block(self) -> Group {
        super::braced(self.into_tokens())
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}

impl From<TokenStream> for Code {
    fn from(tokens: TokenStream) -> Code {
        Code(tokens.into_iter().collect())
    }
}
