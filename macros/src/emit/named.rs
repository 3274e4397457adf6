//! The user's own text, in which the variables of the graph have the names that the generated code gives them.
//!
//! A name is replaced where it stands. Where it cannot be (`"{x}"`), and where the value is no name (`*x`), a `let` before the
//! text binds the user's.

use super::Printer;
use super::expr::is_copy;
use crate::ir::{Leaf, Operand};
use crate::shadowing::{Rename, rename};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::VisitMut;
use syn::{Expr, Stmt};

/// The variables of a text that have another name in the generated code than in it.
#[derive(Default)]
struct Named {
    /// The names, by those of the text.
    names: HashMap<String, Ident>,
    /// The same names, bound to those of the text. What would move into it is borrowed.
    again: TokenStream,
    /// Values that have no name.
    lets: TokenStream,
}

impl Printer<'_> {
    /// A passive expression.
    pub(super) fn leaf(&self, leaf: &Leaf) -> TokenStream {
        let named = self.names_for(&leaf.mentions, &leaf.tokens);
        match named.is_empty() {
            true => leaf.tokens.clone(),
            false => named.text(&leaf.tokens),
        }
    }

    /// A statement of the user's.
    pub(super) fn kept(&self, kept: usize) -> TokenStream {
        let kept = &self.program.kept[kept];
        let text = kept.stmt.to_token_stream();
        let named = self.names_for(&kept.mentions, &text);
        match &kept.stmt {
            _ if named.is_empty() => text,
            Stmt::Local(local) => {
                let mut local = local.clone();
                if let Some(init) = &mut local.init {
                    let written = |expr: &Expr| Box::new(Expr::Verbatim(named.expr(expr)));
                    init.expr = written(&init.expr);
                    if let Some((_, diverge)) = &mut init.diverge {
                        *diverge = written(diverge);
                    }
                }
                local.to_token_stream()
            }
            stmt => named.within(stmt, |rename, stmt| rename.visit_stmt_mut(stmt)),
        }
    }

    fn names_for(&self, mentions: &[(Ident, Operand)], text: &TokenStream) -> Named {
        let mut named = Named::default();
        for (name, operand) in mentions {
            let looked_at = operand.refs == 0 && self.ty(operand.val).is_array() && looks_into(text, name);
            let value = if looked_at { self.receiver(operand.val) } else { self.operand(*operand) };
            if *name == value.to_string() {
                continue;
            }
            match syn::parse2(value.clone()) {
                Ok(other) => {
                    let moved = operand.refs == 0 && !is_copy(self.ty(operand.val));
                    let by_ref = (looked_at || moved).then(|| code!(&));
                    named.again.extend(code!(let #name = #by_ref #value;));
                    named.names.insert(name.to_string(), other);
                }
                Err(_) => {
                    let by_ref = looked_at.then(|| code!(&));
                    named.lets.extend(code!(let #name = #by_ref #value;));
                }
            }
        }
        named
    }
}

impl Named {
    fn is_empty(&self) -> bool {
        self.names.is_empty() && self.lets.is_empty()
    }

    /// An expression that has not been parsed.
    fn text(&self, tokens: &TokenStream) -> TokenStream {
        match syn::parse2(tokens.clone()) {
            Ok(expr) => self.expr(&expr),
            Err(_) => self.bound_around(tokens),
        }
    }

    fn expr(&self, expr: &Expr) -> TokenStream {
        self.within(expr, |rename, expr| rename.visit_expr_mut(expr))
    }

    fn within<T: ToTokens + Clone>(&self, text: &T, visit: impl FnOnce(&mut Rename, &mut T)) -> TokenStream {
        let mut text_here = text.clone();
        if !rename(&self.names, |rename| visit(rename, &mut text_here)) {
            return self.bound_around(text);
        }
        match &self.lets {
            lets if lets.is_empty() => text_here.to_token_stream(),
            lets => code!({ #lets #text_here }),
        }
    }

    fn bound_around(&self, text: &impl ToTokens) -> TokenStream {
        let Named { again, lets, .. } = self;
        code!({ #again #lets #text })
    }
}

/// Whether a text does no more with a name than `name[…]` and `name.method(…)`.
fn looks_into(text: &TokenStream, name: &Ident) -> bool {
    let mut trees = text.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        let fits = match (&tree, trees.peek()) {
            (TokenTree::Group(group), _) => looks_into(&group.stream(), name),
            (TokenTree::Ident(word), next) if word == name => match next {
                Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
                Some(TokenTree::Punct(punct)) if punct.as_char() == '.' => {
                    !text.to_string().contains("into_iter")
                }
                _ => false,
            },
            _ => true,
        };
        if !fits {
            return false;
        }
    }
    true
}
