//! Expressions that the attribute is handed out of a macro (`$e:expr`), in parentheses.
//!
//! Such an expression comes in a group that is not written, which holds it together; rustc takes it apart where an attribute
//! gives it back: `$e * 2.0` would be `a + b * 2.0`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprParen, Macro};

/// Whether there is a group that is not written.
pub(crate) fn any(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::None || any(&group.stream()),
        _ => false,
    })
}

/// Writes parentheses where an expression would come apart.
pub(crate) struct Parentheses;

impl VisitMut for Parentheses {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Group(group) = expr
            && may_come_apart(&group.expr)
        {
            let inner = std::mem::replace(&mut *group.expr, Expr::PLACEHOLDER);
            let attrs = std::mem::take(&mut group.attrs);
            let paren_token = syn::token::Paren(group.group_token.span);
            *expr = Expr::Paren(ExprParen { attrs, paren_token, expr: Box::new(inner) });
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        mac.tokens = in_parentheses(std::mem::take(&mut mac.tokens));
    }
}

/// The same in what a macro takes.
fn in_parentheses(tokens: TokenStream) -> TokenStream {
    let written = tokens.into_iter().map(|tree| match tree {
        TokenTree::Group(group) => {
            let inner = in_parentheses(group.stream());
            let apart = |inner: &TokenStream| {
                syn::parse2::<Expr>(inner.clone()).is_ok_and(|expr| may_come_apart(&expr))
            };
            let delimiter = match group.delimiter() {
                Delimiter::None if apart(&inner) => Delimiter::Parenthesis,
                delimiter => delimiter,
            };
            let mut written = Group::new(delimiter, inner);
            written.set_span(group.span());
            TokenTree::Group(written)
        }
        tree => tree,
    });
    written.collect()
}

/// Whether an expression means something else where an operator or a method follows it.
fn may_come_apart(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Assign(_)
            | Expr::Binary(_)
            | Expr::Cast(_)
            | Expr::Closure(_)
            | Expr::If(_)
            | Expr::Let(_)
            | Expr::Match(_)
            | Expr::Range(_)
            | Expr::Reference(_)
            | Expr::Struct(_)
            | Expr::Unary(_)
    )
}
