//! Choices, blocks and loops that give tuples, as choices, blocks and loops that assign their parts.

use super::{Words, any, is_one, names_of, variable};
use crate::names::{bare, pattern_names, targets, token_names};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::VecDeque;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprLoop, ItemFn, Local, Pat, Stmt, parse_quote};

pub(super) fn assigned(item: &mut ItemFn, words: &mut Words) {
    Values { words }.visit_block_mut(&mut item.block);
}

/// The number of parts of the tuples that an expression gives, whatever way is taken through it.
pub(super) fn arity(expr: &Expr) -> Option<usize> {
    let common = |one: Option<usize>, other: Option<usize>| match (one?, other?) {
        // An arm that does not come back gives no tuple.
        (0, parts) | (parts, 0) => Some(parts),
        (one, other) => (one == other).then_some(one),
    };
    match bare(expr) {
        Expr::Tuple(tuple) if !tuple.elems.is_empty() => Some(tuple.elems.len()),
        Expr::Block(block) if block.label.is_none() => arity_of_block(&block.block),
        Expr::If(choice) => {
            let (_, otherwise) = choice.else_branch.as_ref()?;
            common(arity_of_block(&choice.then_branch), arity(otherwise))
        }
        Expr::Match(choice) => choice.arms.iter().map(|arm| arity(&arm.body)).reduce(common)?,
        jump => is_jump(jump).then_some(0),
    }
}

fn is_jump(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Continue(_) => true,
        Expr::Break(jump) => jump.expr.is_none(),
        _ => false,
    }
}

fn arity_of_block(block: &Block) -> Option<usize> {
    match block.stmts.last()? {
        Stmt::Expr(tail, None) => arity(tail),
        Stmt::Expr(last, Some(_)) if is_jump(last) => Some(0),
        _ => None,
    }
}

struct Values<'w> {
    words: &'w mut Words,
}

impl VisitMut for Values<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut rest = VecDeque::from(std::mem::take(&mut block.stmts));
        while let Some(stmt) = rest.pop_front() {
            match self.plainer(&stmt, rest.make_contiguous()) {
                None => block.stmts.push(stmt),
                Some(plainer) => {
                    plainer.into_iter().rev().for_each(|stmt| rest.push_front(stmt));
                    self.words.changed = true;
                }
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl Values<'_> {
    /// The statements in the place of one.
    fn plainer(&mut self, stmt: &Stmt, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        match stmt {
            Stmt::Local(local) => {
                let init =
                    local.init.as_ref().filter(|init| init.diverge.is_none() && local.attrs.is_empty())?;
                match bare(&init.expr) {
                    Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
                        self.opened(&block.block, local, rest)
                    }
                    value => bound(local, value),
                }
            }
            Stmt::Expr(Expr::Assign(assign), Some(_)) => {
                let Expr::Tuple(left) = &*assign.left else { return None };
                if let Some([left, right]) = flattened(&assign.left, &assign.right) {
                    return Some(vec![parse_quote!((#(#left,)*) = (#(#right,)*);)]);
                }
                let mut names = Vec::new();
                targets(&assign.left, &mut names);
                // Something in there may go by the name of a part.
                let right = [Stmt::Expr((*assign.right).clone(), None)];
                if names.iter().any(|name| !is_one(name, &right)) {
                    return None;
                }
                let count = arity(&assign.right).filter(|_| !is_tuple(&assign.right));
                let elems = left.elems.to_token_stream();
                (count == Some(left.elems.len()))
                    .then(|| spread(&assign.right, &|tuple| reassigned(&elems, &parts(tuple))))
            }
            _ => None,
        }
    }

    /// `let n = { …; value };` as `…; let n = value;`. What the block binds goes by names that what follows does not know.
    fn opened(&mut self, block: &Block, local: &Local, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        let mut stmts = block.stmts.clone();
        if stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_))) {
            return None;
        }
        let given = pattern_names(&local.pat);
        let after: Vec<Ident> = rest.iter().flat_map(|stmt| token_names(&stmt.to_token_stream())).collect();
        for at in 0..stmts.len() {
            let Stmt::Local(own) = &stmts[at] else { continue };
            let known = |name: &Ident| after.contains(name) && !given.contains(name);
            for name in pattern_names(&own.pat).into_iter().filter(known) {
                let before = stmts[..at].iter().map(Stmt::to_token_stream);
                let before = before.chain(own_init(&stmts[at])).flat_map(|tokens| token_names(&tokens));
                if before.into_iter().any(|word| word == name) {
                    return None;
                }
                self.words.renamed(&name, |rename| {
                    stmts.iter_mut().for_each(|stmt| rename.visit_stmt_mut(stmt));
                })?;
            }
        }
        let Some(Stmt::Expr(tail, None)) = stmts.pop() else { return None };
        let pat = &local.pat;
        stmts.push(parse_quote!(let #pat = #tail;));
        Some(stmts)
    }
}

fn own_init(stmt: &Stmt) -> Option<TokenStream> {
    match stmt {
        Stmt::Local(local) => local.init.as_ref().map(|init| init.expr.to_token_stream()),
        _ => None,
    }
}

/// A `let` of what a choice or a loop gives.
fn bound(local: &Local, value: &Expr) -> Option<Vec<Stmt>> {
    match value {
        choice @ (Expr::If(_) | Expr::Match(_)) => {
            let names = names_of(&local.pat)?;
            let words = token_names(&choice.to_token_stream());
            // A part may go by the name of something that the choice looks at.
            if arity(choice) != Some(names.len()) || names.iter().any(|name| words.contains(name)) {
                return None;
            }
            let mut stmts: Vec<Stmt> = match &local.pat {
                Pat::Type(typed) => {
                    let syn::Type::Tuple(types) = &*typed.ty else { return None };
                    let typed = names.iter().zip(&types.elems);
                    typed.map(|(name, ty)| parse_quote!(let mut #name: #ty;)).collect()
                }
                _ => names.iter().map(|name| parse_quote!(let mut #name;)).collect(),
            };
            stmts.extend(spread(choice, &|tuple| {
                names.iter().zip(parts(tuple)).map(|(name, part)| parse_quote!(#name = #part;)).collect()
            }));
            Some(stmts)
        }
        Expr::Loop(repeat) => {
            let (pat, mut repeat) = (&local.pat, repeat.clone());
            let given = last_words(&mut repeat)?;
            Some(vec![
                Stmt::Expr(Expr::Loop(repeat), Some(Default::default())),
                parse_quote!(let #pat = (#(#given,)*);),
            ])
        }
        _ => None,
    }
}

/// `((a, b), c) = ((…, …), …)` as the parts of one tuple.
fn flattened(left: &Expr, right: &Expr) -> Option<[Vec<Expr>; 2]> {
    fn leaves(left: &Expr, right: &Expr, flat: &mut [Vec<Expr>; 2]) -> bool {
        match (bare(left), bare(right)) {
            (Expr::Tuple(left), Expr::Tuple(right)) if left.elems.len() == right.elems.len() => {
                left.elems.iter().zip(&right.elems).all(|(left, right)| leaves(left, right, flat))
            }
            (Expr::Tuple(_), _) => false,
            (left, right) => {
                flat[0].push(left.clone());
                flat[1].push(right.clone());
                true
            }
        }
    }
    let mut flat = [Vec::new(), Vec::new()];
    let nested = matches!(left, Expr::Tuple(tuple) if tuple.elems.iter().any(is_tuple));
    (nested && leaves(left, right, &mut flat)).then_some(flat)
}

fn is_tuple(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Tuple(_))
}

/// `(a, b) = (…);`, unless that is what they are.
fn reassigned(left: &TokenStream, parts: &[Expr]) -> Vec<Stmt> {
    let right: syn::punctuated::Punctuated<&Expr, syn::Token![,]> = parts.iter().collect();
    match right.to_token_stream().to_string() == left.to_string() {
        true => Vec::new(),
        false => vec![parse_quote!((#left) = (#right);)],
    }
}

/// The statements that do with what an expression gives, whatever way is taken through it, what it is wanted for.
pub(super) fn spread(expr: &Expr, wanted: &dyn Fn(&Expr) -> Vec<Stmt>) -> Vec<Stmt> {
    match bare(expr) {
        Expr::Block(block) if block.label.is_none() => {
            let stmts = spread_block(&block.block, wanted);
            vec![parse_quote!({ #(#stmts)* })]
        }
        Expr::If(choice) => {
            let mut choice = choice.clone();
            choice.then_branch.stmts = spread_block(&choice.then_branch, wanted);
            if let Some((_, otherwise)) = &mut choice.else_branch {
                let stmts = spread(otherwise, wanted);
                **otherwise = parse_quote!({ #(#stmts)* });
            }
            vec![Stmt::Expr(Expr::If(choice), Some(Default::default()))]
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                let stmts = spread(&arm.body, wanted);
                *arm.body = parse_quote!({ #(#stmts)* });
            }
            vec![Stmt::Expr(Expr::Match(choice), Some(Default::default()))]
        }
        // It does not come back.
        jump @ (Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Macro(_)) => {
            vec![Stmt::Expr(jump.clone(), Some(Default::default()))]
        }
        given => wanted(given),
    }
}

/// The same of a choice or a block, as one expression; `None` of what gives its value in one way only.
pub(super) fn chosen_as(expr: &Expr, wanted: &dyn Fn(&Expr) -> Vec<Stmt>) -> Option<Expr> {
    if !matches!(bare(expr), Expr::Block(_) | Expr::If(_) | Expr::Match(_)) {
        return None;
    }
    match spread(expr, wanted).pop()? {
        Stmt::Expr(chosen @ (Expr::Block(_) | Expr::If(_) | Expr::Match(_)), _) => Some(chosen),
        _ => None,
    }
}

fn spread_block(block: &Block, wanted: &dyn Fn(&Expr) -> Vec<Stmt>) -> Vec<Stmt> {
    let mut stmts = block.stmts.clone();
    if let Some(Stmt::Expr(tail, None)) = stmts.last() {
        let tail = tail.clone();
        stmts.pop();
        stmts.extend(spread(&tail, wanted));
    }
    stmts
}

/// The parts of a tuple that is written out.
fn parts(tuple: &Expr) -> Vec<Expr> {
    match tuple {
        Expr::Tuple(tuple) => tuple.elems.iter().cloned().collect(),
        _ => unreachable!("every way gives a tuple"),
    }
}

/// The variables of the code around a loop that each of its `break`s gives, which then give nothing.
fn last_words(repeat: &mut ExprLoop) -> Option<Vec<Ident>> {
    struct Breaks {
        given: Vec<Option<Vec<Ident>>>,
        bound: Vec<Ident>,
        label: bool,
    }
    impl VisitMut for Breaks {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            match expr {
                Expr::Break(jump) if jump.label.is_some() => self.label = true,
                Expr::Break(jump) => {
                    let given = jump.expr.take();
                    self.given.push(given.and_then(|given| match bare(&given) {
                        Expr::Tuple(parts) => {
                            parts.elems.iter().map(|part| variable(part).cloned()).collect()
                        }
                        _ => None,
                    }));
                }
                Expr::Closure(_) => {}
                // A `break` in there has nothing to give.
                Expr::While(_) | Expr::ForLoop(_) => {
                    let jumps = |expr: &Expr| matches!(expr, Expr::Break(jump) if jump.label.is_some());
                    self.label |= any(&[Stmt::Expr(expr.clone(), None)], jumps);
                }
                Expr::Loop(_) => self.label = true,
                _ => visit_mut::visit_expr_mut(self, expr),
            }
        }

        fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
            self.bound.push(pat.ident.clone());
            visit_mut::visit_pat_ident_mut(self, pat);
        }
    }
    if repeat.label.is_some() {
        return None;
    }
    let mut breaks = Breaks { given: Vec::new(), bound: Vec::new(), label: false };
    breaks.visit_block_mut(&mut repeat.body);
    let first = breaks.given.first()?.clone()?;
    let same = breaks.given.iter().all(|given| given.as_ref() == Some(&first));
    let outside = first.iter().all(|name| !breaks.bound.contains(name));
    (same && outside && !breaks.label).then_some(first)
}
