//! What the reverse sweep keeps of the forward sweep, where the user says it: `checkpoint = "store" | "recompute"`, on a
//! function or on a loop in it.

use crate::errors::Errors;
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, LitStr, Meta, Token};

/// Which of the values that a reverse sweep needs are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Checkpoint {
    /// Those that cost more to compute again than to load.
    #[default]
    Cheapest,
    /// All of them.
    Store,
    /// Those that cannot be computed again: carried values, reads of arrays that change, what branches and loops give.
    Recompute,
}

/// The words for it, for messages.
const WORDS: &str = "write `checkpoint = \"store\"` or `checkpoint = \"recompute\"`";

impl Checkpoint {
    pub(crate) fn parse(text: &LitStr) -> syn::Result<Self> {
        match text.value().as_str() {
            "store" => Ok(Checkpoint::Store),
            "recompute" => Ok(Checkpoint::Recompute),
            other => {
                let message = format!("`{other}` is no way to keep values\n= help: {WORDS}");
                Err(syn::Error::new(text.span(), message))
            }
        }
    }

    /// What an attribute on a loop says.
    pub(crate) fn of_loop(attrs: &[Attribute], errors: &Errors) -> Option<Self> {
        let attr = attrs.iter().find(|attr| is_own(attr))?;
        let said = attr.parse_args_with(|input: ParseStream| {
            let option: Ident = input.parse()?;
            if option != "checkpoint" {
                return Err(syn::Error::new(option.span(), format!("`{option}` is not an option of a loop")));
            }
            input.parse::<Token![=]>()?;
            input.parse::<LitStr>()
        });
        match said.as_ref().map(|text| (text, Self::parse(text))) {
            Ok((_, Ok(checkpoint))) => return Some(checkpoint),
            Ok((text, Err(_))) => errors.refuse(text, "this is no way to keep values", WORDS),
            Err(_) if matches!(attr.meta, Meta::Path(_)) => {
                errors.refuse(attr, "`#[differentiable]` on a loop says nothing", WORDS)
            }
            Err(error) => errors.refuse_at(error.span(), error.to_string(), WORDS),
        };
        None
    }
}

fn is_own(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == "differentiable")
}

/// Finds the faults in what is said to the loops of a body.
pub(crate) fn check(block: &syn::Block, errors: &Errors) {
    struct Check<'e>(&'e Errors);
    impl<'ast> Visit<'ast> for Check<'_> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            if let Some(attrs) = loop_attrs(expr) {
                Checkpoint::of_loop(attrs, self.0);
            }
            visit::visit_expr(self, expr);
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    Check(errors).visit_block(block);
}

fn loop_attrs(expr: &Expr) -> Option<&[Attribute]> {
    match expr {
        Expr::ForLoop(repeat) => Some(&repeat.attrs),
        Expr::While(repeat) => Some(&repeat.attrs),
        Expr::Loop(repeat) => Some(&repeat.attrs),
        _ => None,
    }
}

/// Takes out of a body what is said to its loops.
pub(crate) fn strip(block: &mut syn::Block) {
    Loops.visit_block_mut(block);
}

/// The same, of a statement.
pub(crate) fn strip_stmt(stmt: &mut syn::Stmt) {
    Loops.visit_stmt_mut(stmt);
}

struct Loops;

impl VisitMut for Loops {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let attrs = match expr {
            Expr::ForLoop(repeat) => Some(&mut repeat.attrs),
            Expr::While(repeat) => Some(&mut repeat.attrs),
            Expr::Loop(repeat) => Some(&mut repeat.attrs),
            _ => None,
        };
        if let Some(attrs) = attrs {
            attrs.retain(|attr| !is_own(attr));
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
