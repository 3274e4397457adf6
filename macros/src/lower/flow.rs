//! Branches and loops: code that is run or not, once or again and again.
//!
//! A variable that is changed inside has a value after it that the operation gives: the arms of a branch join in it, and a
//! loop carries it from run to run. Which variables these are is found by going through the code: where one of the user's
//! own turns out to hold a differentiated value, it is made a value of the graph before, and the code is gone through again.
//!
//! What the code does with the user's own variables stays the user's text, inside the region.

use super::{Lower, Lowered, Variable, exits, site};
use crate::checkpoint::Checkpoint;
use crate::errors::{Reported, Result};
use crate::ir::{Head, Leaf, Loop, Op, Operand, Region, Ty, Val};
use crate::names::{Mentions, bare, in_let, is_temporary, let_conditions, pattern_names, without_names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::HashMap;
use syn::{Block, Expr, ExprForLoop, ExprIf, ExprLoop, ExprMatch, ExprWhile, Pat, Stmt};

/// The variables at the end of an arm.
type Scopes = Vec<HashMap<String, Variable>>;

/// What makes a loop of the user's run again.
enum Runs<'e> {
    For(&'e Pat, &'e Expr),
    While(&'e Expr),
    Endless,
}

impl Lower<'_> {
    /// `if`, as a value or as a statement.
    pub(super) fn choice(&mut self, expr: &Expr, choice: &ExprIf, wanted: bool) -> Result<Lowered> {
        if !self.is_touched(expr)? || self.stays_text(expr, choice) {
            return self.whole(expr);
        }
        let plain = match self.if_there(choice)? {
            Some(plain) => Some(plain),
            None => self.without_patterns(choice)?,
        };
        match plain {
            Some(plain) => self.choice_after(expr, &plain, wanted),
            None => self.branches(expr, choice, wanted),
        }
    }

    /// A block of statements that ends in a choice.
    fn choice_after(&mut self, expr: &Expr, plain: &Block, wanted: bool) -> Result<Lowered> {
        self.scoped(|this| {
            let (last, before) = plain.stmts.split_last().expect("it ends in the choice");
            before.iter().try_for_each(|stmt| this.stmt(stmt))?;
            match last {
                Stmt::Expr(Expr::If(choice), _) => this.branches(expr, choice, wanted),
                _ => unreachable!("it ends in the choice"),
            }
        })
    }

    /// Whether a value of the graph is near: named, or changed.
    pub(super) fn is_touched(&self, expr: &Expr) -> Result<bool> {
        let mut touched = false;
        for name in &Mentions::of_expr(expr).free {
            match self.lookup(&name.to_string()) {
                Some(Variable::Refused) => return Err(Reported),
                Some(Variable::Active(_) | Variable::Closure(_)) => touched = true,
                Some(Variable::Passive | Variable::Unset(_)) | None => {}
            }
        }
        Ok(touched)
    }

    /// A choice between constants that changes nothing of the graph.
    pub(super) fn stays_text(&self, expr: &Expr, choice: &ExprIf) -> bool {
        let changed = Mentions::of_expr(expr).changed;
        let kept = |name: &Ident| {
            !matches!(self.lookup(&name.to_string()), Some(Variable::Active(_) | Variable::Unset(_)))
        };
        changed.iter().all(kept) && self.chooses_constants(choice)
    }

    /// `if let` on what is not differentiated: a plain condition, and the pattern bound in the arm.
    fn without_patterns(&mut self, choice: &ExprIf) -> Result<Option<Block>> {
        let mut patterns = Vec::new();
        let_conditions(&choice.cond, &mut patterns);
        if patterns.is_empty() {
            return Ok(None);
        }
        for (pat, value) in &patterns {
            if let Some(name) = Mentions::of_expr(value).reaching.iter().find(|name| self.is_active(name))
                && self.is_differentiated(value)?
            {
                return Err(self.errors.refuse(
                    pat,
                    format!("`let` in a condition on `{name}`, which is differentiated"),
                    "compare the value, and bind it by a `let` statement",
                ));
            }
        }
        if let (Expr::Let(only), [(pat, value)]) = (bare(&choice.cond), &patterns[..])
            && !is_read(value)
        {
            return Ok(Some(self.held_pattern(only.let_token, pat, value, choice)));
        }
        if let Some((pat, _)) = patterns.iter().find(|(_, value)| !is_read(value)) {
            return Err(self.errors.refuse(
                pat,
                "`let` among other conditions on a value that is computed",
                "bind the value by a `let` statement before, or nest the `if`s",
            ));
        }
        let hit = self.own_name("holds");
        let (cond, mut then, otherwise) = (&choice.cond, choice.then_branch.clone(), &choice.else_branch);
        for (pat, value) in patterns.iter().rev() {
            let pat = in_let(pat);
            then.stmts.insert(0, syn::parse_quote!(let #pat = #value else { ::core::unreachable!() };));
        }
        let otherwise = otherwise.as_ref().map(|(_, otherwise)| quote::quote!(else #otherwise));
        Ok(Some(syn::parse_quote!({
            let #hit = if #cond { true } else { false };
            if #hit #then #otherwise
        })))
    }

    /// `if let` on what is computed: once, whatever else happens with it.
    fn held_pattern(&self, word: syn::Token![let], pat: &Pat, value: &Expr, choice: &ExprIf) -> Block {
        let (held, hit) = (self.own_name("held"), self.own_name("holds"));
        let (mut then, fits) = (choice.then_branch.clone(), without_names(pat));
        let pat = in_let(pat);
        then.stmts.insert(0, syn::parse_quote!(let #pat = #held else { ::core::unreachable!() };));
        let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| quote::quote!(else #otherwise));
        syn::parse_quote!({
            let #held = #value;
            let #hit = if #word #fits = #held { true } else { false };
            if #hit #then #otherwise
        })
    }

    fn branches(&mut self, expr: &Expr, choice: &ExprIf, wanted: bool) -> Result<Lowered> {
        let condition = self.condition(&choice.cond)?;
        let otherwise = match &choice.else_branch {
            None => syn::parse_quote!({}),
            Some((_, otherwise)) => match bare(otherwise) {
                Expr::Block(block) if block.label.is_none() => block.block.clone(),
                other => syn::parse_quote!({ #other }),
            },
        };
        let changed = self.changed_in([&choice.then_branch, &otherwise]);
        changed.iter().try_for_each(|name| self.settle(name))?;
        self.declare_texts([&choice.then_branch, &otherwise], &changed)?;
        let before = self.scopes.clone();
        let mut arms: Vec<(Region, Scopes, Option<Operand>)> = Vec::new();
        let mut fault = None;
        for block in [&choice.then_branch, &otherwise] {
            self.scopes.clone_from(&before);
            self.build.open();
            let value = self.scoped(|this| this.arm(block, wanted));
            let region = self.build.close(Vec::new());
            match value {
                Ok(value) => arms.push((region, self.scopes.clone(), value)),
                Err(reported) => fault = Some(reported),
            }
        }
        self.scopes = before;
        if let Some(reported) = fault {
            changed.iter().for_each(|name| self.assign(name, Variable::Refused));
            return Err(reported);
        }
        self.join(expr, condition, [&choice.then_branch, &otherwise], arms, &changed)
    }

    /// The value of an arm, or nothing where none is wanted.
    fn arm(&mut self, block: &Block, wanted: bool) -> Result<Option<Operand>> {
        if wanted {
            return self.block(block).map(Some);
        }
        self.stmts(&block.stmts).map(|()| None)
    }

    /// A condition: a text, in which values of the graph may be looked at. It has no derivative, whatever it is made of.
    fn condition(&mut self, cond: &Expr) -> Result<Val> {
        let at = self.build.here();
        self.look_at_condition(cond)?;
        let val = self.leaf(cond, at)?;
        self.build.program.nodes[val.index()].ty = Ty::Bool;
        Ok(val)
    }

    /// Finds the faults of a condition, part by part.
    fn look_at_condition(&mut self, cond: &Expr) -> Result<()> {
        match bare(cond) {
            Expr::Binary(binary) if matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_)) => {
                let sides = [&binary.left, &binary.right].map(|side| self.look_at_condition(side));
                sides.into_iter().collect()
            }
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Not(_)) => {
                self.look_at_condition(&unary.expr)
            }
            cond => self.look(|this| this.asked(|this| this.expr(cond).map(drop))),
        }
    }

    /// The variables of the code around that a piece of code changes, each once.
    fn changed_in<'b>(&self, blocks: impl IntoIterator<Item = &'b Block>) -> Vec<Ident> {
        let mut changed: Vec<Ident> = Vec::new();
        for name in blocks.into_iter().flat_map(|block| Mentions::of_block(block).changed) {
            if self.lookup(&name.to_string()).is_some() && !changed.contains(&name) {
                changed.push(name);
            }
        }
        changed
    }

    /// Declares before a branch the variables to which its arms give no value of the graph.
    fn declare_texts<'b>(
        &mut self,
        blocks: impl IntoIterator<Item = &'b Block> + Clone,
        changed: &[Ident],
    ) -> Result<()> {
        for name in changed {
            let Some(Variable::Unset(place)) = self.lookup(&name.to_string()) else { continue };
            let near = |block: &Block| {
                exits::assigned_values(block, name).iter().any(|value| self.may_be_active(value))
            };
            if !blocks.clone().into_iter().any(near) {
                let declaration = Stmt::Local(self.declared[place].clone());
                self.assign(name, Variable::Passive);
                self.keep(&declaration)?;
            }
        }
        Ok(())
    }

    /// Whether an expression may be a value of the graph, as far as its names tell.
    fn may_be_active(&self, expr: &Expr) -> bool {
        let names = Mentions::of_expr(expr).reaching;
        names.iter().any(|name| self.is_active(name) || self.may_hold_active(&name.to_string()))
    }

    /// Makes the branch, and gives every variable that an arm has changed the value that the branch gives.
    fn join(
        &mut self,
        expr: &Expr,
        condition: Val,
        blocks: [&Block; 2],
        arms: Vec<(Region, Scopes, Option<Operand>)>,
        changed: &[Ident],
    ) -> Result<Lowered> {
        let names: Vec<&Ident> = changed.iter().filter(|name| self.is_joined(name, &arms)).collect();
        let before = self.scopes.clone();
        let mut regions = Vec::new();
        let mut results: Vec<Vec<Operand>> = Vec::new();
        for ((region, scopes, value), block) in arms.into_iter().zip(blocks) {
            self.scopes = scopes;
            self.build.reopen(region);
            let given: Result<Vec<Operand>> = value
                .into_iter()
                .map(Ok)
                .chain(names.iter().map(|name| self.held_at_end(name, block)))
                .collect();
            let vals = given.iter().flatten().map(|operand| operand.val).collect();
            regions.push(self.build.close(vals));
            results.push(given?);
        }
        self.scopes = before;
        let span = site(expr);
        let count = results[0].len();
        let unnamed = count - names.len();
        for (place, (one, other)) in results[0].iter().zip(&results[1]).enumerate() {
            let scalar = self.ty(*one).is_scalar() || self.ty(*other).is_scalar();
            if !scalar && (one.refs > 0 || other.refs > 0) {
                return Err(match place.checked_sub(unnamed).map(|place| names[place]) {
                    Some(name) => self.errors.refuse(
                        name,
                        format!("`{name}` is a reference that changes in a branch"),
                        "choose an index instead",
                    ),
                    None => self.errors.refuse(
                        expr,
                        "an `if` that gives a reference",
                        "let it give the value itself",
                    ),
                });
            }
        }
        let types: Vec<Ty> =
            results[0].iter().zip(&results[1]).map(|(one, other)| self.joined_type(*one, *other)).collect();
        let refs: Vec<u8> = results[0].iter().zip(&results[1]).map(|(a, b)| a.refs.max(b.refs)).collect();
        for (operand, ty) in results.iter().flat_map(|given| given.iter().zip(&types)) {
            // What never is has the type of what is.
            let node = &mut self.build.program.nodes[operand.val.index()];
            if matches!(&node.op, Op::Leaf(leaf) if super::passive::never_is(&leaf.tokens)) {
                node.ty = ty.clone();
            }
        }
        let [then, otherwise] = <[Region; 2]>::try_from(regions).expect("two arms");
        let owner = self.build.choose(condition, [then, otherwise], span);
        let mut lowered = Lowered::Passive;
        for (place, ty) in types.into_iter().enumerate() {
            let name = place.checked_sub(unnamed).map(|place| names[place]);
            let out = self.build.out(owner, ty, name.cloned(), span);
            let operand = Operand { val: out, refs: refs[place] };
            match name {
                Some(name) => self.assign(name, Variable::Active(operand)),
                None => lowered = Lowered::Active(operand),
            }
        }
        Ok(lowered)
    }

    fn joined_type(&self, one: Operand, other: Operand) -> Ty {
        match (self.ty(one), self.ty(other)) {
            (Ty::Passive, Ty::Passive) => Ty::INFERRED,
            (one, other) => one.join(other),
        }
    }

    /// Whether a variable has one value of the graph after a branch.
    fn is_joined(&self, name: &Ident, arms: &[(Region, Scopes, Option<Operand>)]) -> bool {
        let text = name.to_string();
        let held = |scopes: &Scopes| scopes.iter().rev().find_map(|scope| scope.get(&text)).copied();
        let (before, ends) = (self.lookup(&text), arms.iter().map(|(_, scopes, _)| held(scopes)));
        let ends: Vec<Option<Variable>> = ends.collect();
        let active = |end: &Option<Variable>| match (end, before) {
            (Some(Variable::Active(end)), Some(Variable::Active(before))) => end != &before,
            (Some(Variable::Active(_)), _) => true,
            _ => false,
        };
        ends.iter().any(active)
    }

    /// What a variable holds at the end of an arm.
    fn held_at_end(&mut self, name: &Ident, block: &Block) -> Result<Operand> {
        match self.lookup(&name.to_string()) {
            Some(Variable::Active(operand)) => Ok(operand),
            Some(Variable::Passive) => {
                let at = self.build.here();
                self.leaf(&syn::parse_quote!(#name), at).map(Operand::owned)
            }
            Some(Variable::Unset(_)) if exits::diverges(block) => {
                let at = self.build.here();
                self.leaf(&syn::parse_quote!(::core::unreachable!()), at).map(Operand::owned)
            }
            Some(Variable::Refused) => Err(Reported),
            _ => Err(self.errors.refuse(
                name,
                format!("`{name}` gets a value in one branch, and none in the other"),
                "give it a value before, or in both",
            )),
        }
    }

    /// `match`: a number that says which arm it is, and a branch for each.
    pub(super) fn matching(&mut self, expr: &Expr, choice: &ExprMatch, wanted: bool) -> Result<Lowered> {
        if !self.is_touched(expr)? {
            return self.whole(expr);
        }
        if wanted && self.matches_constants(choice)? {
            self.look_over([&*choice.expr])?;
            return self.taken(&Mentions::of_expr(expr)).map(|_| Lowered::Passive);
        }
        if let Some(plain) = self.match_of_optional(choice)? {
            return self.choice_after(expr, &plain, wanted);
        }
        let block = self.match_as_choice(choice)?;
        self.scoped(|this| {
            let (last, before) = block.stmts.split_last().expect("it ends in the choice");
            let (number, before) = before.split_last().expect("the number stands before the choice");
            before.iter().try_for_each(|stmt| this.stmt(stmt))?;
            this.number_of_arm(number, choice)?;
            match last {
                Stmt::Expr(chain @ Expr::If(choice), _) => this.choice_of_match(expr, chain, choice, wanted),
                Stmt::Expr(Expr::Block(only), _) if wanted => this.block(&only.block).map(Lowered::Active),
                Stmt::Expr(Expr::Block(only), _) => {
                    only.block.stmts.iter().try_for_each(|stmt| this.stmt(stmt))?;
                    Ok(Lowered::Passive)
                }
                _ => unreachable!("it ends in the choice"),
            }
        })
    }

    fn choice_of_match(
        &mut self,
        expr: &Expr,
        chain: &Expr,
        choice: &ExprIf,
        wanted: bool,
    ) -> Result<Lowered> {
        match self.is_touched(chain)? {
            true => self.branches(expr, choice, wanted),
            // Only the scrutinee and the guards look at differentiated values.
            false if wanted => self.branches(expr, choice, wanted),
            false => self.keep(&Stmt::Expr(chain.clone(), None)).map(|()| Lowered::Passive),
        }
    }

    /// The number of the arm is text, also where the patterns and the guards look at differentiated values.
    fn number_of_arm(&mut self, number: &Stmt, choice: &ExprMatch) -> Result<()> {
        let Stmt::Local(local) = number else { unreachable!("the number of the arm is bound by a `let`") };
        self.look(|this| this.expr(&choice.expr).map(drop))?;
        self.passive_local(number, local)
    }

    fn match_as_choice(&mut self, choice: &ExprMatch) -> Result<Block> {
        let scrutinee = &choice.expr;
        let (value, arm) = (self.own_name("matched"), self.own_name("arm"));
        let active = self.is_differentiated(scrutinee)?;
        let is_place = crate::names::root(scrutinee).is_some() && is_read(scrutinee);
        let (held, scrutinee): (Option<Stmt>, Expr) = match is_place || active {
            true => (None, (**scrutinee).clone()),
            false => (Some(syn::parse_quote!(let #value = #scrutinee;)), syn::parse_quote!(#value)),
        };
        let numbers = choice.arms.iter().enumerate().map(|(place, arm)| {
            let place = syn::Index::from(place);
            let pat = match &arm.pat {
                pat @ Pat::Guard(_) => pat.clone(),
                pat => without_names(pat),
            };
            quote::quote!(#pat => #place,)
        });
        let number: Stmt = syn::parse_quote!(let #arm: usize = match #scrutinee { #(#numbers)* };);
        let mut chain = TokenStream::new();
        for (place, own) in choice.arms.iter().enumerate().rev() {
            let bound = match &own.pat {
                // A constant or a variant looks like a name.
                Pat::Ident(pat) if !Mentions::of_expr(&own.body).free.contains(&pat.ident) => Vec::new(),
                pat => self.arm_bindings(pat, &scrutinee, active)?,
            };
            let index = syn::Index::from(place);
            let body = &own.body;
            let body = match bare(body) {
                Expr::Block(block) if block.label.is_none() => {
                    let stmts = &block.block.stmts;
                    quote::quote!({ #(#bound)* #(#stmts)* })
                }
                body => quote::quote!({ #(#bound)* #body }),
            };
            chain = match chain.is_empty() {
                true => body,
                false => quote::quote!(if #arm == #index #body else #chain),
            };
        }
        syn::parse2(quote::quote!({ #held #number #chain })).map_err(|error| self.errors.push(error))
    }

    /// The statements that bind in an arm what its pattern binds.
    fn arm_bindings(&self, pat: &Pat, scrutinee: &Expr, active: bool) -> Result<Vec<Stmt>> {
        let names = pattern_names(pat);
        match (pat, scrutinee) {
            _ if names.is_empty() => Ok(Vec::new()),
            (Pat::Guard(guarded), _) => self.arm_bindings(&guarded.pat, scrutinee, active),
            (Pat::Ident(own), _) if own.subpat.is_none() && own.by_ref.is_none() => {
                Ok(vec![syn::parse_quote!(let #own = #scrutinee;)])
            }
            (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
                let mut bound = Vec::new();
                for (pat, value) in pats.elems.iter().zip(&values.elems) {
                    let active = Mentions::of_expr(value).reaching.iter().any(|name| self.is_active(name));
                    bound.extend(self.arm_bindings(pat, value, active)?);
                }
                Ok(bound)
            }
            _ if !active => {
                let pat = in_let(pat);
                Ok(vec![syn::parse_quote!(let #pat = #scrutinee else { ::core::unreachable!() };)])
            }
            _ => Err(self.errors.refuse(
                pat,
                "a pattern that takes a differentiated value apart",
                "match on comparisons of the value, or bind the whole of it: `v if v < 0.0 => …`",
            )),
        }
    }

    /// Lowers a loop with what its attribute says of it and of the loops inside.
    pub(super) fn checkpointed<T>(
        &mut self,
        attrs: &[syn::Attribute],
        lower: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let around = self.checkpoint;
        // Its faults have been found, in loops of any kind.
        let ignored = crate::errors::Errors::default();
        self.checkpoint = Checkpoint::of_loop(attrs, &ignored).unwrap_or(around);
        ignored.into_tokens();
        let lowered = lower(self);
        self.checkpoint = around;
        lowered
    }

    /// `for`, `while` and `loop`.
    pub(super) fn for_loop(&mut self, stmt: &Stmt, expr: &Expr, repeat: &ExprForLoop) -> Result<()> {
        if !self.is_touched(expr)? {
            return self.keep(stmt);
        }
        self.checkpointed(&repeat.attrs, |this| this.touched_for_loop(expr, repeat))
    }

    fn touched_for_loop(&mut self, expr: &Expr, repeat: &ExprForLoop) -> Result<()> {
        if let Some(plain) = self.as_index_loop(repeat)? {
            return self.scoped(|this| plain.stmts.iter().try_for_each(|stmt| this.stmt(stmt)));
        }
        let runs = Runs::For(&repeat.pat, &repeat.expr);
        self.repeat_runs(expr, &runs, &repeat.body, label(&repeat.label))
    }

    pub(super) fn while_loop(&mut self, stmt: &Stmt, expr: &Expr, repeat: &ExprWhile) -> Result<()> {
        if !self.is_touched(expr)? {
            return self.keep(stmt);
        }
        self.checkpointed(&repeat.attrs, |this| this.touched_while_loop(expr, repeat))
    }

    fn touched_while_loop(&mut self, expr: &Expr, repeat: &ExprWhile) -> Result<()> {
        let mut patterns = Vec::new();
        let_conditions(&repeat.cond, &mut patterns);
        if !patterns.is_empty() {
            let (cond, body, label) = (&repeat.cond, &repeat.body, &repeat.label);
            let plain: Expr = syn::parse_quote!(#label loop { if #cond #body else { break; } });
            let Expr::Loop(plain) = &plain else { unreachable!("a loop was written") };
            return self.repeat_runs(expr, &Runs::Endless, &plain.body, self::label(&plain.label));
        }
        self.repeat_runs(expr, &Runs::While(&repeat.cond), &repeat.body, label(&repeat.label))
    }

    pub(super) fn endless_loop(&mut self, expr: &Expr, repeat: &ExprLoop) -> Result<()> {
        self.checkpointed(&repeat.attrs, |this| {
            this.repeat_runs(expr, &Runs::Endless, &repeat.body, label(&repeat.label))
        })
    }

    /// A loop whose jumps are taken out first: what they jump over is put under a condition.
    fn repeat_runs(&mut self, expr: &Expr, runs: &Runs, body: &Block, label: Option<&Ident>) -> Result<()> {
        let fresh = |base: &str| self.own_mutable(base);
        let plain = exits::without_jumps(body, label, &fresh, self.errors)?;
        self.scoped(|this| this.carried(expr, runs, &plain.body, plain.stop))
    }

    /// Finds what the loop carries, and makes it.
    fn carried(&mut self, expr: &Expr, runs: &Runs, body: &Block, stop: Option<TokenStream>) -> Result<()> {
        let changed = self.changed_in([body]);
        // The iterator may name an array that the body changes, `0..v.len()`: it is written again where `v` has moved on.
        changed.iter().try_for_each(|name| self.settle(name))?;
        let iterator = match runs {
            Runs::For(_, iterator) => {
                let at = self.build.here();
                match self.expr(iterator)? {
                    Lowered::Passive => Some(self.iterator(iterator, at)?),
                    Lowered::Active(_) => {
                        return Err(self.errors.refuse(
                            iterator,
                            "a loop over this differentiated value",
                            "loop over its indices, or over `.iter()` of a slice or an array",
                        ));
                    }
                }
            }
            _ => None,
        };
        loop {
            for name in &changed {
                self.settle(name)?;
            }
            let before = self.scopes.clone();
            let attempt = self.attempt(runs, body, &changed);
            let ends = std::mem::replace(&mut self.scopes, before);
            let (region, carried) = match attempt {
                Ok(attempt) => attempt,
                Err(reported) => {
                    changed.iter().for_each(|name| self.assign(name, Variable::Refused));
                    return Err(reported);
                }
            };
            let late: Vec<&Ident> = changed.iter().filter(|name| self.turned_active(name, &ends)).collect();
            if late.is_empty() {
                return self.make_loop(expr, runs, iterator, region, &carried, stop);
            }
            for name in late {
                self.promote(name)?;
            }
        }
    }

    /// What a loop of the user's runs over. A range is written again where the loop is reversed; what is made in the head lives
    /// as long as the loop.
    fn iterator(&mut self, iterator: &Expr, at: usize) -> Result<Val> {
        let mut leaf = self.text(iterator)?;
        leaf.inline |= leaf.again && is_range(iterator) || is_temporary(iterator);
        Ok(self.build.value_at(at, Op::Leaf(Box::new(leaf)), Ty::Passive, site(iterator)))
    }

    /// Whether one of the user's own variables held a value of the graph at the end.
    fn turned_active(&self, name: &Ident, ends: &Scopes) -> bool {
        let text = name.to_string();
        let end = ends.iter().rev().find_map(|scope| scope.get(&text));
        matches!((self.lookup(&text), end), (Some(Variable::Passive), Some(Variable::Active(_))))
    }

    /// Makes one of the user's own variables a value of the graph.
    pub(super) fn promote(&mut self, name: &Ident) -> Result<()> {
        let at = self.build.here();
        let val = self.leaf(&syn::parse_quote!(#name), at)?;
        self.build.program.nodes[val.index()].ty = self.hint(name);
        self.assign(name, Variable::Active(Operand::owned(val)));
        self.settle(name)
    }

    /// Whether an entry of the variable is changed somewhere.
    pub(super) fn is_stored(&self, name: &str) -> bool {
        self.own_stored.contains(name) || self.function.survey.is_stored(self.origin(name))
    }

    /// Whether the variable may come to hold a differentiated value.
    pub(super) fn may_hold_active(&self, name: &str) -> bool {
        self.own_stored.contains(name) || self.function.survey.may_be_active(self.origin(name))
    }

    /// Gives an array that is changed in place a variable of its own.
    pub(super) fn settle(&mut self, name: &Ident) -> Result<()> {
        let Some(Variable::Active(operand)) = self.lookup(&name.to_string()) else { return Ok(()) };
        let array = self.ty(operand).is_array();
        if array && self.is_stored(&name.to_string()) && self.build.program.root(operand.val).is_none() {
            let storage = self.build.storage(operand.val, Some(name.clone()), name.span());
            self.assign(name, Variable::Active(Operand::owned(storage)));
        }
        Ok(())
    }

    /// Goes through the body once, with what is known of the carried variables so far.
    fn attempt(&mut self, runs: &Runs, body: &Block, changed: &[Ident]) -> Result<(Region, Vec<Carried>)> {
        self.build.open();
        let mut carried = Vec::new();
        for name in changed {
            let Some(Variable::Active(init)) = self.lookup(&name.to_string()) else { continue };
            let param = match self.build.program.root(init.val) {
                Some(_) => self.build.storage_param(init.val),
                None => {
                    let ty = self.as_floats(self.ty(init));
                    self.build.param(ty, Some(name.clone()), name.span())
                }
            };
            self.assign(name, Variable::Active(Operand { val: param, refs: init.refs }));
            carried.push(Carried { name: name.clone(), init });
        }
        let result = self.scoped(|this| this.run(runs, body));
        let mut results = Vec::new();
        for own in &carried {
            match self.lookup(&own.name.to_string()) {
                Some(Variable::Active(end)) => results.push(end),
                _ => break,
            }
        }
        let test = result?;
        if results.len() < carried.len() {
            self.build.close(Vec::new());
            return Err(Reported);
        }
        // A part of an array has no size of its own, with which it could be carried.
        let moves = |own: &Carried, end: &Operand| {
            own.init.refs != end.refs
                || end.refs > 0 && matches!(self.build.program.node(end.val).op, Op::Part { .. })
        };
        if let Some((own, _)) = carried.iter().zip(&results).find(|(own, end)| moves(own, end)) {
            self.build.close(Vec::new());
            return Err(self.errors.refuse(
                &own.name,
                format!("`{}` is a reference that changes from run to run", own.name),
                "carry an index instead",
            ));
        }
        let mut region = self.build.close(results.iter().map(|end| end.val).collect());
        region.test = test;
        Ok((region, carried))
    }

    fn run(&mut self, runs: &Runs, body: &Block) -> Result<Option<Box<Leaf>>> {
        let mut test = None;
        match runs {
            Runs::For(pat, items) => {
                pattern_names(pat).iter().try_for_each(|name| self.refuse_hiding(name))?;
                self.declare_all(pat, Variable::Passive);
                if !is_range(items) {
                    self.note_referring(pat);
                }
            }
            Runs::While(cond) => {
                self.look_at_condition(cond)?;
                test = Some(Box::new(self.text(cond)?));
            }
            Runs::Endless => {}
        }
        self.stmts(&body.stmts)?;
        Ok(test)
    }

    fn make_loop(
        &mut self,
        expr: &Expr,
        runs: &Runs,
        iterator: Option<Val>,
        region: Region,
        carried: &[Carried],
        stop: Option<TokenStream>,
    ) -> Result<()> {
        let head = match (runs, iterator) {
            (Runs::For(pat, text), Some(iterator)) => Head::For {
                pattern: pat.to_token_stream(),
                iterator,
                replay: stop.is_none() && is_range(text) && self.is_inline(iterator),
            },
            _ => Head::While,
        };
        let counted = !matches!(&head, Head::For { replay: true, .. });
        let types: Vec<Ty> = region
            .params
            .iter()
            .zip(&region.results)
            .map(|(param, result)| self.carried_type(*param, *result))
            .collect();
        let repeat = Loop {
            head,
            init: carried.iter().map(|own| own.init.val).collect(),
            region,
            outs: Vec::new(),
            saved: Vec::new(),
            recalled: Vec::new(),
            stop,
            trips: None,
            checkpoint: self.checkpoint,
            of: None,
        };
        let span = site(expr);
        let owner = self.build.repeat_loop(repeat, span);
        for (own, ty) in carried.iter().zip(types) {
            let out = self.build.out(owner, ty, Some(own.name.clone()), span);
            self.assign(&own.name, Variable::Active(Operand { val: out, refs: own.init.refs }));
        }
        if counted {
            self.build.out(owner, Ty::Passive, None, span);
        }
        Ok(())
    }

    /// The type of a variable that may be differentiated from the next run on, where it is a constant at first.
    fn as_floats(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Passive => self.float_type(),
            Ty::Tuple(parts) => Ty::Tuple(parts.iter().map(|part| self.as_floats(part)).collect()),
            ty => ty.clone(),
        }
    }

    fn carried_type(&self, param: Val, result: Val) -> Ty {
        match (self.build.ty(param), self.build.ty(result)) {
            (param @ Ty::Scalar(_), result @ Ty::Scalar(_)) => param.join(result),
            (param, _) => param.clone(),
        }
    }

    fn is_inline(&self, val: Val) -> bool {
        matches!(&self.build.program.node(val).op, Op::Leaf(leaf) if leaf.inline)
    }

    /// A name of our own for a variable that changes.
    pub(super) fn own_mutable(&self, base: &str) -> Ident {
        let name = self.own_name(base);
        self.own_mutable.borrow_mut().insert(name.to_string());
        name
    }

    /// A name that stands nowhere in the function.
    pub(super) fn own_name(&self, base: &str) -> Ident {
        let mut number = self.own_names.get() + 1;
        let mut name = format!("{base}_{number}");
        while self.function.survey.identifiers.contains(&name) {
            number += 1;
            name = format!("{base}_{number}");
        }
        self.own_names.set(number);
        Ident::new(&name, Span::mixed_site())
    }
}

/// A variable that a loop carries.
struct Carried {
    name: Ident,
    init: Operand,
}

fn label(label: &Option<syn::Label>) -> Option<&Ident> {
    label.as_ref().map(|label| &label.name.ident)
}

/// Whether an expression only reads, so that it may be evaluated twice in a row.
pub(super) fn is_read(expr: &Expr) -> bool {
    const READS: &[&str] = &[
        "get",
        "first",
        "last",
        "split_first",
        "split_last",
        "as_ref",
        "copied",
        "cloned",
        "len",
        "iter",
        "checked_sub",
    ];
    match bare(expr) {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => is_read(&field.base),
        Expr::Index(index) => is_read(&index.expr) && is_read(&index.index),
        Expr::Range(range) => [&range.start, &range.end].into_iter().flatten().all(|end| is_read(end)),
        Expr::Unary(unary) => is_read(&unary.expr),
        Expr::Reference(reference) => reference.mutability.is_none() && is_read(&reference.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_read),
        Expr::Cast(cast) => is_read(&cast.expr),
        Expr::Binary(binary) => {
            crate::names::compound(&binary.op).is_none() && is_read(&binary.left) && is_read(&binary.right)
        }
        Expr::MethodCall(call) => {
            READS.iter().any(|name| call.method == name)
                && is_read(&call.receiver)
                && call.args.iter().all(is_read)
        }
        _ => false,
    }
}

/// `a..b`, `a..=b`, or one of them in reverse.
fn is_range(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Range(range) => range.start.is_some() && range.end.is_some(),
        Expr::MethodCall(call) if call.method == "rev" && call.args.is_empty() => is_range(&call.receiver),
        _ => false,
    }
}
