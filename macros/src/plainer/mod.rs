//! The same code in plainer words, for a function that is refused as it stands.
//!
//! A tuple of floats and other things has no one type that is differentiated; its parts have. So a function that is refused is
//! read once more, with its tuples as variables of their own, `fold`s over tuples as loops, choices and blocks that give tuples as
//! choices and blocks that assign, borrowed rows (`let row = &mut m[i];`) by the places that they are, iterators that have a name
//! where they are used, results of calls that iterators go over by a name, an `Option` of a float as a flag beside the float, and
//! a slice that moves along an array by its ends. Evaluation keeps its order. If that is refused too, the faults of the user's own
//! code are shown.
//!
//! What the passes look at is found by its name: they leave alone what goes by the name of something else in its scope, and what
//! a macro names.

mod folds;
mod iterators;
mod options;
mod results;
mod rows;
mod slices;
mod structs;
mod tuples;
mod values;

use crate::names::{compound, pattern_names, root, token_names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use std::collections::{HashMap, HashSet};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FieldValue, ItemFn, Local, Macro, Member, Pat, Stmt, parse_quote};

/// The function in plainer words, if there are any for it, and what their names stand for.
pub(crate) fn plainer(item: &ItemFn, root: &TokenStream) -> Option<(ItemFn, HashMap<String, String>)> {
    let mut copy = item.clone();
    let mut words = Words::of(item);
    // A statement of new words would not have its attributes.
    if ["cfg", "cfg_attr"].iter().any(|word| words.identifiers.contains(*word)) {
        return None;
    }
    iterators::in_place(&mut copy, &mut words);
    results::named(&mut copy, &mut words);
    folds::as_loops(&mut copy, &mut words);
    structs::apart(&mut copy, root, &mut words);
    options::apart(&mut copy, &mut words);
    rows::as_places(&mut copy, &mut words);
    tuples::apart(&mut copy, &mut words);
    values::assigned(&mut copy, &mut words);
    slices::as_ends(&mut copy, &mut words);
    words.changed.then_some((copy, words.shown))
}

/// The function with the structs that it makes as variables of their fields, and what their names stand for.
pub(crate) fn without_structs(item: &mut ItemFn, root: &TokenStream) -> HashMap<String, String> {
    let mut words = Words::of(item);
    structs::apart(item, root, &mut words);
    words.shown
}

/// What is known of the words of a function.
struct Words {
    identifiers: HashSet<String>,
    /// The names of our own, with what the user says in their place.
    shown: HashMap<String, String>,
    changed: bool,
}

impl Words {
    fn of(item: &ItemFn) -> Words {
        let identifiers = token_names(&item.to_token_stream()).iter().map(Ident::to_string).collect();
        Words { identifiers, shown: HashMap::new(), changed: false }
    }

    /// Gives a variable a name of its own in what is gone through, unless that cannot be said there.
    fn renamed(&mut self, name: &Ident, go_through: impl FnOnce(&mut Rename)) -> Option<Ident> {
        let to = self.fresh(&name.to_string(), &name.to_string(), name.span());
        let mut rename = Rename { from: name, to, spoken: false };
        go_through(&mut rename);
        (!rename.spoken).then_some(rename.to)
    }

    /// A name of our own for what the user says otherwise.
    fn fresh(&mut self, like: &str, shown: &str, span: Span) -> Ident {
        // Without the mark of a raw identifier, it is not the keyword.
        let mut text = like.replace("r#", "");
        if like.starts_with("r#") {
            text.push('_');
        }
        while !self.identifiers.insert(text.clone()) {
            text.push('_');
        }
        let name = format_ident!("{}", text, span = span);
        self.shown.insert(text, shown.to_owned());
        name
    }
}

/// The variables that may change after they are bound.
fn changed(item: &ItemFn) -> HashSet<String> {
    struct Look(HashSet<String>);
    impl<'ast> Visit<'ast> for Look {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.0.extend(pat.mutability.is_some().then(|| pat.ident.to_string()));
        }

        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            self.0.extend(root(&assign.left).map(Ident::to_string));
            visit::visit_expr_assign(self, assign);
        }

        fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
            if compound(&binary.op).is_some() {
                self.0.extend(root(&binary.left).map(Ident::to_string));
            }
            visit::visit_expr_binary(self, binary);
        }
    }
    let mut look = Look(HashSet::new());
    look.visit_item_fn(item);
    look.0
}

/// Whether there is an expression of a kind in some statements.
fn any(stmts: &[Stmt], is: impl Fn(&Expr) -> bool) -> bool {
    struct Look<F>(F, bool);
    impl<'ast, F: Fn(&Expr) -> bool> Visit<'ast> for Look<F> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.1 |= (self.0)(expr);
            visit::visit_expr(self, expr);
        }
    }
    let mut look = Look(is, false);
    stmts.iter().for_each(|stmt| look.visit_stmt(stmt));
    look.1
}

/// The statements behind a `let` that see its variable, and those behind them.
struct Scope {
    stmts: Vec<Stmt>,
    /// The first of them hides the variable, and may start from it.
    after: Vec<Stmt>,
}

impl Scope {
    fn of(name: &Ident, rest: &[Stmt]) -> Option<Scope> {
        let hides =
            |stmt: &Stmt| matches!(stmt, Stmt::Local(local) if pattern_names(&local.pat).contains(name));
        let (stmts, after) = rest.split_at(rest.iter().position(hides).unwrap_or(rest.len()));
        let diverges = |init: &syn::LocalInit| init.diverge.is_some();
        let plain =
            !matches!(after.first(), Some(Stmt::Local(local)) if local.init.as_ref().is_some_and(diverges));
        plain.then(|| Scope { stmts: stmts.to_vec(), after: after.to_vec() })
    }

    /// Everything in which the variable may be named.
    fn looked_at(&self) -> Vec<Stmt> {
        let mut stmts = self.stmts.clone();
        if let Some(Stmt::Local(Local { init: Some(init), .. })) = self.after.first() {
            stmts.push(Stmt::Expr((*init.expr).clone(), None));
        }
        stmts
    }

    /// The statements with the variable written otherwise, behind those that bind what it is now.
    fn rewritten(mut self, bound: Vec<Stmt>, otherwise: &mut impl VisitMut) -> Vec<Stmt> {
        self.stmts.iter_mut().for_each(|stmt| otherwise.visit_stmt_mut(stmt));
        if let Some(Stmt::Local(Local { init: Some(init), .. })) = self.after.first_mut() {
            otherwise.visit_expr_mut(&mut init.expr);
        }
        [bound, self.stmts, self.after].concat()
    }
}

/// `Point { x }`, where the name is a field's as well.
fn is_short(field: &FieldValue, name: &Ident) -> bool {
    field.colon_token.is_none() && variable(&field.expr) == Some(name)
}

/// Whether a name means the same variable in all of these statements, and can be written otherwise in them: nothing else is bound
/// to it there, and no macro names it.
fn is_one(name: &Ident, stmts: &[Stmt]) -> bool {
    struct Look<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Look<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.1 |= pat.ident == *self.0;
            visit::visit_pat_ident(self, pat);
        }

        fn visit_field_value(&mut self, field: &'ast FieldValue) {
            self.1 |= is_short(field, self.0);
            visit::visit_field_value(self, field);
        }

        fn visit_macro(&mut self, mac: &'ast Macro) {
            self.1 |= token_names(&mac.tokens).contains(self.0);
        }
    }
    let mut look = Look(name, false);
    stmts.iter().for_each(|stmt| look.visit_stmt(stmt));
    !look.1
}

/// Gives whatever goes by a name another one, which nothing else has.
struct Rename<'n> {
    from: &'n Ident,
    to: Ident,
    /// It stands where it cannot be written otherwise.
    spoken: bool,
}

impl VisitMut for Rename<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Path(_)) && variable(expr) == Some(self.from) {
            let to = &self.to;
            *expr = parse_quote!(#to);
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }

    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if pat.ident == *self.from {
            pat.ident = self.to.clone();
        }
        visit_mut::visit_pat_ident_mut(self, pat);
    }

    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        self.spoken |= is_short(field, self.from);
        visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        self.spoken |= token_names(&mac.tokens).contains(self.from);
    }
}

/// `for pat in over { … }`, whatever the iterator begins with.
fn for_loop(label: Option<syn::Label>, pat: Pat, over: Expr, body: syn::Block) -> Expr {
    let mut repeat: syn::ExprForLoop = parse_quote!(for _ in () {});
    (repeat.label, *repeat.pat, *repeat.expr, repeat.body) = (label, pat, over, body);
    Expr::ForLoop(repeat)
}

/// The variable that an expression names.
fn variable(expr: &Expr) -> Option<&Ident> {
    match crate::names::bare(expr) {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The variable that a pattern binds, if it is nothing else.
fn only_name(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(own) if own.by_ref.is_none() && own.subpat.is_none() => Some(&own.ident),
        Pat::Type(typed) => only_name(&typed.pat),
        _ => None,
    }
}

/// The field of a tuple.
fn place_of(member: &Member) -> Option<usize> {
    match member {
        Member::Unnamed(index) => Some(index.index as usize),
        Member::Named(_) => None,
    }
}

/// Whether a tuple pattern binds names alone.
fn names_of(pat: &Pat) -> Option<Vec<Ident>> {
    match pat {
        Pat::Tuple(tuple) if tuple.elems.iter().all(|part| only_name(part).is_some()) => {
            Some(pattern_names(pat))
        }
        Pat::Type(typed) => names_of(&typed.pat),
        _ => None,
    }
}
