//! Names of their own for the variables of inner blocks that hide others.
//!
//! The derivatives write what a block binds into the body of the function, where it must not hide anything. The user's
//! function stays as it is; only the copy that is differentiated has the new names, and messages show the user's.
//!
//! On the way, constants in patterns (`Some(LIMIT) => …`) are told from variables: by their capitals, unless a variable of that
//! name is in sight, which could not hide a constant.

use crate::names::{Mentions, constant, is_capital, let_conditions, pattern_names, token_names};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ItemFn, Pat, Stmt};

/// What has been written otherwise than by the user.
pub(crate) struct Renamed {
    /// The new names, with the user's.
    pub(crate) names: HashMap<String, String>,
    /// Whether there are constants in patterns.
    pub(crate) constants: bool,
}

/// Gives new names in the body of a function, and marks the constants in its patterns.
pub(crate) fn rename_hiding(item: &mut ItemFn) -> Renamed {
    let mut inner = Inner(false);
    visit::visit_block(&mut inner, &item.block);
    if !inner.0 {
        return Renamed { names: HashMap::new(), constants: false };
    }
    let outside = Mentions::of_body(item).free.iter().map(Ident::to_string).collect();
    let identifiers = token_names(&item.to_token_stream()).iter().map(Ident::to_string).collect();
    let params = item.sig.inputs.iter().flat_map(|input| match input {
        syn::FnArg::Receiver(_) => Vec::new(),
        syn::FnArg::Typed(typed) => pattern_names(&typed.pat),
    });
    let scopes = vec![params.map(|name| name.to_string()).collect()];
    let mut hiding = Hiding { scopes, outside, identifiers, given: HashMap::new(), constants: false };
    hiding.block(&mut item.block, false);
    Renamed { names: hiding.given, constants: hiding.constants }
}

/// Whether there are blocks or closures inside a block.
struct Inner(bool);

impl Visit<'_> for Inner {
    fn visit_block(&mut self, _: &Block) {
        self.0 = true;
    }

    fn visit_arm(&mut self, _: &Arm) {
        self.0 = true;
    }

    fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {
        self.0 = true;
    }
}

struct Hiding {
    /// The variables of the function and of the blocks that are open.
    scopes: Vec<HashSet<String>>,
    /// What the function takes from outside.
    outside: HashSet<String>,
    /// Every identifier in the function, and every name that is given.
    identifiers: HashSet<String>,
    given: HashMap<String, String>,
    constants: bool,
}

impl Hiding {
    /// The names of a pattern that hide something, with new ones. In a pattern that may not fit, what has the name of something
    /// outside may be a constant.
    fn hiding(&self, pat: &Pat, always_fits: bool, scopes: usize) -> HashMap<String, Ident> {
        let mut names = HashMap::new();
        for ident in pattern_names(pat) {
            let name = ident.to_string();
            let hides = self.scopes[..scopes].iter().any(|scope| scope.contains(&name))
                || always_fits && self.outside.contains(&name);
            if hides {
                let base = crate::names::plain(&ident);
                let free = (1..).map(|number| format!("{base}_{number}"));
                let mut free = free.filter(|name| !self.identifiers.contains(name));
                let other = free.next().expect("there is no last number");
                names.insert(name, Ident::new(&other, ident.span()));
            }
        }
        names
    }

    /// Renames in the code that sees the names; everything stays where one of them cannot be replaced.
    fn renamed<T: Clone>(
        &mut self,
        code: &mut T,
        names: HashMap<String, Ident>,
        walk: impl FnOnce(&mut Rename, &mut T),
    ) {
        if names.is_empty() {
            return;
        }
        let mut copy = code.clone();
        if !rename(&names, |rename| walk(rename, &mut copy)) {
            return;
        }
        *code = copy;
        for (name, other) in names {
            let name = self.given.get(&name).cloned().unwrap_or(name);
            self.identifiers.insert(other.to_string());
            self.given.insert(other.to_string(), name);
        }
    }

    fn mark_constants(&mut self, walk: impl FnOnce(&mut Constants<'_>)) {
        let mut constants = Constants { scopes: &self.scopes, found: false };
        walk(&mut constants);
        self.constants |= constants.found;
    }

    fn scoped(&mut self, pats: Vec<Pat>, walk: impl FnOnce(&mut Self)) {
        let names = pats.iter().flat_map(pattern_names);
        self.scopes.push(names.map(|name| name.to_string()).collect());
        walk(self);
        self.scopes.pop();
    }

    /// Gives names to what a pattern binds for a block.
    fn bound_in(&mut self, pat: &mut Pat, body: &mut Block, always_fits: bool) {
        let names = self.hiding(pat, always_fits, self.scopes.len());
        let mut code = (pat.clone(), body.clone());
        self.renamed(&mut code, names, |rename, (pat, body)| {
            rename.visit_pat_mut(pat);
            rename.visit_block_mut(body);
        });
        (*pat, *body) = code;
    }

    /// The patterns of a condition, of which a `let` by itself is given names.
    fn condition(&mut self, cond: &mut Expr, body: &mut Block) -> Vec<Pat> {
        self.visit_expr_mut(cond);
        self.mark_constants(|constants| constants.visit_expr_mut(cond));
        if let Expr::Let(own) = cond {
            self.bound_in(&mut own.pat, body, false);
        }
        let mut lets = Vec::new();
        let_conditions(cond, &mut lets);
        lets.into_iter().map(|(pat, _)| pat.clone()).collect()
    }

    fn block(&mut self, block: &mut Block, inner: bool) {
        self.scopes.push(HashSet::new());
        for place in 0..block.stmts.len() {
            let (before, rest) = block.stmts.split_at_mut(place + 1);
            let stmt = &mut before[place];
            self.visit_stmt_mut(stmt);
            let Stmt::Local(local) = stmt else { continue };
            let names = match inner {
                true => self.hiding(&local.pat, true, self.scopes.len() - 1),
                false => HashMap::new(),
            };
            if !names.is_empty() {
                let mut code = (local.pat.clone(), rest.to_vec());
                self.renamed(&mut code, names, |rename, (pat, rest)| {
                    rename.visit_pat_mut(pat);
                    rest.iter_mut().for_each(|stmt| rename.visit_stmt_mut(stmt));
                });
                local.pat = code.0;
                rest.clone_from_slice(&code.1);
            }
            let names = pattern_names(&local.pat);
            let scope = self.scopes.last_mut().expect("a scope is open");
            scope.extend(names.iter().map(Ident::to_string));
        }
        self.scopes.pop();
    }
}

impl VisitMut for Hiding {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.block(block, true);
    }

    fn visit_expr_for_loop_mut(&mut self, repeat: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut repeat.expr);
        self.bound_in(&mut repeat.pat, &mut repeat.body, true);
        self.scoped(vec![(*repeat.pat).clone()], |this| this.visit_block_mut(&mut repeat.body));
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        self.mark_constants(|constants| constants.visit_pat_mut(&mut arm.pat));
        let names = self.hiding(&arm.pat, false, self.scopes.len());
        self.renamed(arm, names, |rename, arm| rename.visit_arm_mut(arm));
        self.scoped(vec![arm.pat.clone()], |this| visit_mut::visit_arm_mut(this, arm));
    }

    fn visit_expr_if_mut(&mut self, branch: &mut syn::ExprIf) {
        let bound = self.condition(&mut branch.cond, &mut branch.then_branch);
        self.scoped(bound, |this| this.visit_block_mut(&mut branch.then_branch));
        if let Some((_, otherwise)) = &mut branch.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }

    fn visit_expr_while_mut(&mut self, repeat: &mut syn::ExprWhile) {
        let bound = self.condition(&mut repeat.cond, &mut repeat.body);
        self.scoped(bound, |this| this.visit_block_mut(&mut repeat.body));
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        let hidden = closure.inputs.iter().map(|input| self.hiding(input, true, self.scopes.len()));
        let names = hidden.flatten().collect();
        self.renamed(closure, names, |rename, closure| rename.visit_expr_closure_mut(closure));
        let inputs = closure.inputs.iter().cloned().collect();
        self.scoped(inputs, |this| this.visit_expr_mut(&mut closure.body));
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Marks the constants in patterns that may not fit.
struct Constants<'s> {
    scopes: &'s [HashSet<String>],
    found: bool,
}

impl VisitMut for Constants<'_> {
    fn visit_pat_ident_mut(&mut self, own: &mut syn::PatIdent) {
        let name = own.ident.to_string();
        let bare = own.by_ref.is_none() && own.mutability.is_none() && own.subpat.is_none();
        let variable = self.scopes.iter().any(|scope| scope.contains(&name));
        if bare && !variable && is_capital(&name) && name != "None" {
            own.ident = constant(&own.ident);
            self.found = true;
        }
        visit_mut::visit_pat_ident_mut(self, own);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        // The conditions of a chain, and nothing inside them.
        match expr {
            Expr::Let(own) => self.visit_pat_mut(&mut own.pat),
            Expr::Binary(binary) => visit_mut::visit_expr_binary_mut(self, binary),
            Expr::Paren(inner) => self.visit_expr_mut(&mut inner.expr),
            _ => {}
        }
    }
}

/// Gives other names to what a piece of code binds and to all that means it; `false` where a name stands where it cannot be
/// replaced.
pub(crate) fn rename(names: &HashMap<String, Ident>, walk: impl FnOnce(&mut Rename)) -> bool {
    let mut rename = Rename { names, fails: false };
    walk(&mut rename);
    !rename.fails
}

pub(crate) struct Rename<'n> {
    names: &'n HashMap<String, Ident>,
    fails: bool,
}

impl Rename<'_> {
    fn rename(&self, ident: &mut Ident) {
        if let Some(name) = self.names.get(&ident.to_string()) {
            *ident = Ident::new(&name.to_string(), name.span().located_at(ident.span()));
        }
    }

    fn is_renamed(&self, member: &syn::Member) -> bool {
        matches!(member, syn::Member::Named(name) if self.names.contains_key(&name.to_string()))
    }

    /// The tokens of a macro: a field's name stays.
    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut after_dot = false;
        let renamed = tokens.into_iter().map(|mut tree| {
            let field = std::mem::replace(
                &mut after_dot,
                matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '.'),
            );
            match &mut tree {
                TokenTree::Ident(ident) if !field => self.rename(ident),
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.tokens(group.stream()));
                    inner.set_span(group.span());
                    tree = TokenTree::Group(inner);
                }
                TokenTree::Literal(literal) => {
                    let literal = TokenStream::from(TokenTree::Literal(literal.clone()));
                    self.fails |=
                        token_names(&literal).iter().any(|name| self.names.contains_key(&name.to_string()));
                }
                _ => {}
            }
            tree
        });
        renamed.collect()
    }
}

impl VisitMut for Rename<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        self.rename(&mut pat.ident);
        visit_mut::visit_pat_ident_mut(self, pat);
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        // `Point { x }` is `Point { x: x_1 }`.
        if field.colon_token.is_none() && self.is_renamed(&field.member) {
            field.colon_token = Some(Default::default());
        }
        visit_mut::visit_field_pat_mut(self, field);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if field.colon_token.is_none() && self.is_renamed(&field.member) {
            field.colon_token = Some(Default::default());
        }
        visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.path.get_ident().is_some() {
            self.rename(&mut path.path.segments[0].ident);
        }
        visit_mut::visit_expr_path_mut(self, path);
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        mac.tokens = self.tokens(mac.tokens.clone());
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
