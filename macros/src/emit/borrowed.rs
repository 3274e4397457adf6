//! Which of the user's own variables may borrow from something that the function, one run of a loop or one arm of a branch
//! owns.
//!
//! A tape lives longer than that, and so does what an arm gives: what stands behind such a variable is kept in its place.

use super::Printer;
use crate::ir::{Head, Kept, Op, Program, Region, Step, Ty, Val, ValMap};
use crate::names::{bare, is_temporary, token_names};
use crate::signature::{Function, Passing};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::HashSet;
use syn::Expr;

/// The variables that regions bind.
#[derive(Default)]
pub(super) struct Borrowed {
    /// Those that may own something: all but the counters of loops over ranges.
    owners: HashSet<String>,
    /// Those that are made of an owner, or out of one.
    borrowers: HashSet<String>,
    /// The function's parameters by reference: a pullback is handed them again, and does not hold them.
    lent: HashSet<String>,
    /// What the parameters of reverse loops have been in the loops that kept them.
    recalled: ValMap<Val>,
}

impl Borrowed {
    pub(super) fn of(function: &Function, program: &Program) -> Borrowed {
        let lent = function
            .params
            .iter()
            .filter(|param| param.is_lent_again() || param.passing == Passing::Borrowed);
        let lent = lent.map(|param| param.ident.to_string()).collect();
        let mut borrowed = Borrowed { lent, ..Borrowed::default() };
        borrowed.look_into(program, &program.body);
        borrowed
    }

    fn look_into(&mut self, program: &Program, region: &Region) {
        for step in &region.steps {
            let val = match step {
                Step::Compute(val) => *val,
                Step::Keep(place) => {
                    self.keep(&program.kept[*place]);
                    continue;
                }
            };
            let op = &program.node(val).op;
            if let Op::Loop(repeat) = op {
                self.recalled.extend(repeat.recalled.iter().map(|(saved, param)| (*param, *saved)));
                if let Head::For { pattern, iterator, replay: false } = &repeat.head
                    && let Op::Leaf(leaf) = &program.node(*iterator).op
                {
                    let items = syn::parse2(leaf.tokens.clone());
                    let temporary = items.is_ok_and(|items| is_temporary(&items));
                    let owned = self.any_owns(&leaf.takes) || self.names_lent(&leaf.tokens);
                    self.bind(&token_names(pattern), temporary || owned);
                }
            }
            op.regions().iter().for_each(|inner| self.look_into(program, inner));
        }
    }

    fn keep(&mut self, kept: &Kept) {
        let init = match &kept.stmt {
            syn::Stmt::Local(local) => local.init.as_ref().map(|init| &*init.expr),
            _ => None,
        };
        if !init.is_some_and(is_number) {
            let owned = |init: &Expr| self.any_owns(&kept.takes) || self.names_lent(&init.to_token_stream());
            let borrows = init.is_some_and(|init| may_borrow(init) && owned(init));
            self.bind(&kept.binds, borrows);
        }
    }

    fn bind(&mut self, names: &[Ident], borrow: bool) {
        if borrow {
            self.borrowers.extend(names.iter().map(Ident::to_string));
        }
        self.owners.extend(names.iter().map(Ident::to_string));
    }

    /// Whether a text names a parameter that is lent.
    fn names_lent(&self, text: &TokenStream) -> bool {
        let mut words = HashSet::new();
        super::function::collect_words(text.clone(), &mut words);
        !self.lent.is_disjoint(&words)
    }

    fn any_owns(&self, names: &[Ident]) -> bool {
        !self.owners.is_empty() && names.iter().any(|name| self.owners.contains(&name.to_string()))
    }
}

/// Whether a function lends its callees what it has come to by assignments, from one reference to the next (`node = next`):
/// their pullbacks ask for it again, and it stands behind the parameters that the function is lent.
pub(super) fn walks(function: &Function, program: &Program) -> bool {
    let changes = |name: &Ident| function.survey.is_mutable(&name.to_string());
    let follows = |name: &Ident| {
        let mut kept = program.kept.iter().filter(|kept| kept.binds.contains(name));
        kept.any(|kept| kept.takes.iter().any(changes))
    };
    let borrowers = std::cell::OnceCell::new();
    let borrows = |name: &Ident| {
        let borrowed = borrowers.get_or_init(|| Borrowed::of(function, program));
        borrowed.borrowers.contains(&name.to_string())
    };
    let calls = program.nodes.iter().filter_map(|node| match &node.op {
        Op::Call(call) => Some(&call.args),
        _ => None,
    });
    calls.flatten().any(|arg| match &program.node(arg.val).op {
        Op::Leaf(leaf) => leaf.takes.iter().any(|name| (changes(name) || follows(name)) && borrows(name)),
        _ => false,
    })
}

/// The methods that give something of its own.
const OWN: &[&str] =
    &["clone", "to_vec", "to_owned", "collect", "len", "count", "sum", "product", "is_empty"];

/// Whether what an expression gives may borrow from what it takes, by its form.
fn may_borrow(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => !OWN.iter().any(|name| call.method == name),
        Expr::Call(call) => call.args.iter().any(|arg| matches!(bare(arg), Expr::Reference(_))),
        Expr::Reference(_) | Expr::Path(_) | Expr::If(_) | Expr::Match(_) | Expr::Block(_) => true,
        _ => false,
    }
}

/// Whether an expression is, by its form, a number or a truth value.
fn is_number(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(_) | Expr::Cast(_) | Expr::Binary(_) => true,
        Expr::Unary(unary) => !matches!(unary.op, syn::UnOp::Deref(_)),
        _ => false,
    }
}

impl Printer<'_> {
    /// Whether a kept value may be a reference to something that is gone before it is read.
    pub(super) fn is_borrowed(&self, val: Val) -> bool {
        let (Op::Leaf(leaf), Ty::Passive) = (&self.program.node(val).op, self.ty(val)) else { return false };
        match &leaf.takes[..] {
            [word] if *word == leaf.tokens.to_string() => self.borrowed.borrowers.contains(&word.to_string()),
            names => !leaf.plain && self.borrowed.any_owns(names),
        }
    }

    /// Keeps the variables that borrow from what the function owns, for a pullback that names them; and has them at hand again.
    pub(super) fn lent(&mut self) -> (TokenStream, TokenStream) {
        let (forward, reverse) = self.program.body.steps.split_at(self.program.forward);
        let mut words = HashSet::new();
        self.words_in(reverse, &mut words);
        let (mut keep, mut again) = (TokenStream::new(), TokenStream::new());
        for step in forward {
            let Step::Keep(place) = step else { continue };
            let kept = &self.program.kept[*place];
            for name in kept.binds.iter().filter(|_| !kept.borrow) {
                let text = name.to_string();
                if self.borrowed.borrowers.contains(&text) && words.contains(&text) {
                    let (held, root) = (self.fresh(&format!("kept_{text}"), name.span()), &self.root);
                    keep.extend(code!(let #held = #root::__private::Keep::new(&#name).keep();));
                    again.extend(code!(let #name = #held.again();));
                }
            }
        }
        (keep, again)
    }

    /// The words of the user's text in some steps.
    pub(super) fn words_in(&self, steps: &[Step], words: &mut HashSet<String>) {
        let leaf = |val: Val, words: &mut HashSet<String>| {
            if let Op::Leaf(leaf) = &self.program.node(val).op {
                super::function::collect_words(leaf.tokens.clone(), words);
            }
        };
        for step in steps {
            match step {
                Step::Compute(val) => {
                    leaf(*val, words);
                    let op = &self.program.node(*val).op;
                    op.each_operand(&mut |operand| leaf(operand, words));
                    for region in op.regions() {
                        self.words_in(&region.steps, words);
                        region.results.iter().for_each(|result| leaf(*result, words));
                    }
                }
                Step::Keep(place) => {
                    let stmt = &self.program.kept[*place].stmt;
                    super::function::collect_words(stmt.to_token_stream(), words);
                }
            }
        }
    }

    /// What one arm of a branch gives, where the other has nothing to give.
    pub(super) fn given(&self, out: Val) -> Option<Val> {
        match &self.program.node(out).op {
            Op::Param => self.given(*self.borrowed.recalled.get(&out)?),
            Op::Taken(out) => self.given(self.given(*out)?),
            Op::Out(owner, place) => {
                let Op::Branch(branch) = &self.program.node(*owner).op else { return None };
                branch.arms.iter().find_map(|arm| match self.program.node(arm.results[*place]).op {
                    Op::Given(part) => Some(part),
                    _ => None,
                })
            }
            _ => None,
        }
    }
}
