//! Which variables come to be which.

use crate::names::{bare, pattern_names, targets, token_names};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Expr, ExprAssign, ExprMatch, ItemFn, Local};

/// Which names come to be which.
#[derive(Default)]
pub(super) struct Flows {
    /// The variables that get another value as a whole.
    pub(super) assigned: HashSet<String>,
    flows: Vec<(Vec<Ident>, TokenStream)>,
}

impl Flows {
    pub(super) fn of(item: &ItemFn) -> Flows {
        let mut flows = Flows::default();
        flows.visit_item_fn(item);
        flows
    }

    /// The variables that get another value, and what they may get it from.
    pub(super) fn wanted(self) -> HashSet<String> {
        let mut wanted = self.assigned;
        let mut grows = true;
        while grows {
            grows = false;
            for (to, from) in &self.flows {
                if to.iter().any(|name| wanted.contains(&name.to_string())) {
                    for name in token_names(from) {
                        grows |= wanted.insert(name.to_string());
                    }
                }
            }
        }
        wanted
    }
}

impl<'ast> Visit<'ast> for Flows {
    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        let mut names = Vec::new();
        match bare(&assign.left) {
            Expr::Index(_) | Expr::Field(_) => {}
            left => targets(left, &mut names),
        }
        self.assigned.extend(names.iter().map(|name| name.to_string()));
        self.flows.push((names.into_iter().cloned().collect(), assign.right.to_token_stream()));
        visit::visit_expr_assign(self, assign);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        let init = local.init.as_ref().map(|init| init.expr.to_token_stream());
        self.flows.extend(init.map(|init| (pattern_names(&local.pat), init)));
        visit::visit_local(self, local);
    }

    fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
        self.flows.push((pattern_names(&condition.pat), condition.expr.to_token_stream()));
        visit::visit_expr_let(self, condition);
    }

    fn visit_expr_match(&mut self, choice: &'ast ExprMatch) {
        let names = choice.arms.iter().flat_map(|arm| pattern_names(&arm.pat)).collect();
        self.flows.push((names, choice.expr.to_token_stream()));
        visit::visit_expr_match(self, choice);
    }
}
