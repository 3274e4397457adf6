//! The user's own text, in which the variables of the graph have the names that the generated code gives them.
//!
//! A name is replaced where it stands. Where one cannot be (`"{x}"`), and where a value has no name (`*x`), a `let` before the
//! text binds all of the user's names; all at once, for the generated code may know one value by the user's name of another.

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
    /// The user's names.
    own: Vec<Ident>,
    /// What they are bound to, where they are bound. What would move is borrowed.
    values: Vec<TokenStream>,
    /// The names that replace them; none if one of the values has no name.
    names: Option<HashMap<String, Ident>>,
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
        let mut named = Named { names: Some(HashMap::new()), ..Named::default() };
        for (name, operand) in mentions {
            let looked_at = operand.refs == 0 && self.ty(operand.val).is_array() && looks_into(text, name);
            let value = if looked_at { self.receiver(operand.val) } else { self.operand(*operand) };
            if *name == value.to_string() {
                continue;
            }
            let other = syn::parse2::<Ident>(value.clone()).ok();
            let moved = other.is_some() && operand.refs == 0 && !is_copy(self.ty(operand.val));
            let by_ref = (looked_at || moved).then(|| code!(&));
            named.own.push(name.clone());
            named.values.push(code!(#by_ref #value));
            named.names = named.names.zip(other).map(|(mut names, other)| {
                names.insert(name.to_string(), other);
                names
            });
        }
        named
    }
}

impl Named {
    fn is_empty(&self) -> bool {
        self.own.is_empty()
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
        let mut renamed = text.clone();
        match &self.names {
            Some(names) if rename(names, |rename| visit(rename, &mut renamed)) => renamed.to_token_stream(),
            _ => self.bound_around(text),
        }
    }

    fn bound_around(&self, text: &impl ToTokens) -> TokenStream {
        match (&self.own[..], &self.values[..]) {
            ([name], [value]) => code!({ let #name = #value; #text }),
            (names, values) => code!({ let (#(#names),*) = (#(#values),*); #text }),
        }
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
