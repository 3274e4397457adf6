//! Jumps: `break`, `continue` and early `return` as plain branches.
//!
//! (A `break` out of a labelled block is one too.)
//!
//! What a jump leaves out is put under a condition. Where a branch of an `if` ends in a jump, what follows the `if` moves into
//! its other branch; elsewhere a flag remembers the jump, and what follows it asks the flag. The code is still the user's
//! Rust, with the same steps in the same order, and has one way in and one way out of every block.

use super::hoist::hoisted;
use crate::errors::{Errors, Reported, Result};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprIf, Stmt, parse_quote};

/// A loop's body without jumps.
pub(super) struct Plain {
    pub(super) body: Block,
    /// Ends the loop after a run: a condition on the body's own variables.
    pub(super) stop: Option<TokenStream>,
}

/// What is jumped out of.
#[derive(Clone, Copy)]
pub(super) enum From<'a> {
    Loop(Option<&'a Ident>),
    /// The function, whose result is held by a variable.
    Function(&'a Ident),
    /// A block with a label, whose value is held by a variable, if it has one.
    Block(&'a Ident, Option<&'a Ident>),
}

impl<'a> From<'a> {
    /// The variable that holds what the code ends in.
    fn result(self) -> Option<&'a Ident> {
        match self {
            From::Loop(_) => None,
            From::Function(result) => Some(result),
            From::Block(_, result) => result,
        }
    }
}

/// Makes names of our own.
pub(super) type Fresh<'a> = &'a dyn Fn(&str) -> Ident;

struct Jumps<'a> {
    from: From<'a>,
    flag: Ident,
    fresh: Fresh<'a>,
    errors: &'a Errors,
    flagged: bool,
    broken: bool,
}

/// A loop's body with its jumps taken out.
pub(super) fn without_jumps(
    body: &Block,
    label: Option<&Ident>,
    fresh: Fresh<'_>,
    errors: &Errors,
) -> Result<Plain> {
    let from = From::Loop(label);
    if !body.stmts.iter().any(|stmt| leaves(from, stmt)) {
        return Ok(Plain { body: body.clone(), stop: None });
    }
    let mut jumps = Jumps { from, flag: fresh("exit"), fresh, errors, flagged: false, broken: false };
    let mut stmts = jumps.list(&body.stmts, true)?;
    let flag = &jumps.flag;
    if jumps.flagged {
        stmts.insert(0, parse_quote!(let mut #flag = 0usize;));
    }
    let stop = jumps.broken.then(|| quote!(#flag == 1));
    Ok(Plain { body: Block { brace_token: body.brace_token, stmts }, stop })
}

/// A function's body with its early `return`s taken out; `None` if it has none.
pub(super) fn without_returns(
    body: &Block,
    output: &syn::Type,
    fresh: Fresh<'_>,
    errors: &Errors,
) -> Option<Result<Block>> {
    let result = fresh("result");
    let from = From::Function(&result);
    let (last, before) = body.stmts.split_last()?;
    let at_end = matches!(last, Stmt::Expr(Expr::Return(_), _)) || !leaves(from, last);
    if at_end && !before.iter().any(|stmt| leaves(from, stmt)) {
        return None;
    }
    if let Some(stmts) = as_value(from, &body.stmts, fresh) {
        return Some(Ok(Block { brace_token: body.brace_token, stmts }));
    }
    let mut jumps = Jumps { from, flag: fresh("returned"), fresh, errors, flagged: false, broken: false };
    let stmts = jumps.list(&body.stmts, true);
    // What the function gives before it has got anything: where its type has no default, rustc says so of the `return`.
    let way_out = body.stmts.iter().find_map(|stmt| first_way_out(from, stmt));
    let nothing =
        quote_spanned!(way_out.unwrap_or_else(Span::call_site)=> ::core::default::Default::default());
    Some(stmts.map(|stmts| {
        let flag = jumps.declared_flag();
        parse_quote!({ let mut #result: #output = #nothing; #flag #(#stmts)* #result })
    }))
}

/// A labelled block as one without jumps out of it; `wanted` if it has a value.
pub(super) fn without_label(
    block: &syn::ExprBlock,
    wanted: bool,
    fresh: Fresh<'_>,
    errors: &Errors,
) -> Result<Block> {
    let Some(label) = &block.label else { return Ok(block.block.clone()) };
    let held = fresh("result");
    let result = wanted.then_some(&held);
    let from = From::Block(&label.name.ident, result);
    let (body, brace_token) = (&block.block, block.block.brace_token);
    if !body.stmts.iter().any(|stmt| leaves(from, stmt)) {
        return Ok(body.clone());
    }
    if wanted && let Some(stmts) = as_value(from, &body.stmts, fresh) {
        return Ok(Block { brace_token, stmts });
    }
    let mut jumps = Jumps { from, flag: fresh("left"), fresh, errors, flagged: false, broken: false };
    let stmts = jumps.list(&body.stmts, true)?;
    let (flag, start) = (
        jumps.declared_flag(),
        result.map(|result| quote!(let mut #result = ::core::default::Default::default();)),
    );
    Ok(parse_quote!({ #start #flag #(#stmts)* #result }))
}

/// The code as one value, where every jump ends a branch of an `if` or a `match`.
fn as_value(from: From<'_>, stmts: &[Stmt], fresh: Fresh<'_>) -> Option<Vec<Stmt>> {
    let mut value = Vec::new();
    for (place, stmt) in stmts.iter().enumerate() {
        let rest = &stmts[place + 1..];
        if !leaves(from, stmt) {
            value.push(stmt.clone());
            continue;
        }
        if let Some(hoisted) = hoisted(from, stmt, rest, fresh) {
            value.extend(as_value(from, &hoisted, fresh)?);
            return Some(value);
        }
        value.push(Stmt::Expr(value_of(from, stmt, rest, fresh)?, None));
        return Some(value);
    }
    matches!(value.last(), Some(Stmt::Expr(_, None))).then_some(value)
}

/// A statement that jumps, and what follows it, as one value.
fn value_of(from: From<'_>, stmt: &Stmt, rest: &[Stmt], fresh: Fresh<'_>) -> Option<Expr> {
    if heads(stmt).into_iter().any(|head| leaves_expr(from, head)) {
        return None;
    }
    if let Some(given) = given(from, stmt) {
        return given.cloned();
    }
    match stmt {
        Stmt::Local(local) => {
            let init = local.init.as_ref()?;
            let Expr::Block(otherwise) = &*init.diverge.as_ref()?.1 else { return None };
            if !ends(from, &otherwise.block.stmts) {
                return None;
            }
            let (pat, scrutinee) = (&local.pat, &init.expr);
            let (then, otherwise) =
                (as_value(from, rest, fresh)?, as_value(from, &otherwise.block.stmts, fresh)?);
            Some(parse_quote!(if let #pat = #scrutinee { #(#then)* } else { #(#otherwise)* }))
        }
        Stmt::Expr(Expr::If(choice), _) => {
            let (then, otherwise) = arms(choice);
            let (then, otherwise) = match (ends(from, &then), ends(from, &otherwise)) {
                (true, true) => (then, otherwise),
                (true, false) if !rest.is_empty() => (then, [&otherwise[..], rest].concat()),
                (false, true) if !rest.is_empty() => ([&then[..], rest].concat(), otherwise),
                _ if rest.is_empty() && choice.else_branch.is_some() => (then, otherwise),
                _ => return None,
            };
            let (then, otherwise) = (as_value(from, &then, fresh)?, as_value(from, &otherwise, fresh)?);
            let cond = &choice.cond;
            Some(parse_quote!(if #cond { #(#then)* } else { #(#otherwise)* }))
        }
        Stmt::Expr(Expr::Match(choice), _) if rest.is_empty() => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                let body = statements(&arm.body);
                let stmts = if diverge(&body) { body } else { as_value(from, &body, fresh)? };
                arm.body = parse_quote!({ #(#stmts)* });
            }
            Some(Expr::Match(choice))
        }
        Stmt::Expr(Expr::Block(block), _) if block.label.is_none() && rest.is_empty() => {
            let stmts = as_value(from, &block.block.stmts, fresh)?;
            Some(parse_quote!({ #(#stmts)* }))
        }
        _ => None,
    }
}

/// What a statement that is a jump gives to what it jumps out of.
fn given<'s>(from: From<'_>, stmt: &'s Stmt) -> Option<Option<&'s Expr>> {
    match (from, stmt) {
        (From::Function(_), Stmt::Expr(Expr::Return(jump), _)) => Some(jump.expr.as_deref()),
        (From::Block(..), Stmt::Expr(Expr::Break(jump), _)) if is_own(from, &jump.label) => {
            Some(jump.expr.as_deref())
        }
        _ => None,
    }
}

impl Jumps<'_> {
    fn declared_flag(&self) -> Option<TokenStream> {
        let flag = &self.flag;
        self.flagged.then(|| quote!(let mut #flag = 0usize;))
    }

    /// Statements one after the other; `tail` if nothing follows them in what is jumped out of.
    fn list(&mut self, stmts: &[Stmt], tail: bool) -> Result<Vec<Stmt>> {
        let mut plain = Vec::new();
        for (place, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[place + 1..];
            if !leaves(self.from, stmt) {
                plain.push(self.value_at_end(stmt, rest.is_empty() && tail));
                continue;
            }
            if let Some(head) = heads(stmt).into_iter().find(|head| leaves_expr(self.from, head)) {
                return Err(self.refuse_inside(head));
            }
            if let Stmt::Expr(Expr::Block(block), _) = stmt
                && block.label.is_none()
                && ends(self.from, &block.block.stmts)
            {
                plain.extend(self.list(&block.block.stmts, tail)?);
                return Ok(plain);
            }
            if let Some(jump) = self.jump(stmt, tail) {
                plain.extend(jump);
                return Ok(plain);
            }
            if let Some(hoisted) = hoisted(self.from, stmt, rest, self.fresh) {
                plain.extend(self.list(&hoisted, tail)?);
                return Ok(plain);
            }
            if let Some(nested) = self.nested(stmt, rest, tail)? {
                plain.push(nested);
                return Ok(plain);
            }
            if let Stmt::Expr(Expr::Block(block), _) = stmt
                && block.label.is_some()
            {
                let at_end = tail && rest.is_empty() && self.from.result().is_some();
                let block = without_label(block, at_end, self.fresh, self.errors)?;
                let stmt = Stmt::Expr(parse_quote!(#block), None);
                plain.extend(self.list(&[&[stmt], rest].concat(), tail)?);
                return Ok(plain);
            }
            if tail
                && rest.is_empty()
                && let Some(ended) = self.ended(stmt)?
            {
                plain.extend(ended);
                return Ok(plain);
            }
            plain.push(self.flagged(stmt)?);
            if !rest.is_empty() {
                let (flag, rest) = (self.flag.clone(), self.list(rest, tail)?);
                plain.push(parse_quote!(if #flag == 0 { #(#rest)* }));
            }
            return Ok(plain);
        }
        Ok(plain)
    }

    /// The value that a function ends in, as the value of the variable that holds the result.
    fn value_at_end(&self, stmt: &Stmt, at_end: bool) -> Stmt {
        match (self.from.result(), stmt) {
            (Some(result), Stmt::Expr(value, None)) if at_end => parse_quote!(#result = #value;),
            _ => stmt.clone(),
        }
    }

    /// A statement with jumps in it at the end, where its value is that of the whole.
    fn ended(&mut self, stmt: &Stmt) -> Result<Option<Vec<Stmt>>> {
        let Some(result) = self.from.result() else { return Ok(None) };
        Ok(match stmt {
            Stmt::Expr(Expr::Match(choice), None) => {
                let mut choice = choice.clone();
                for arm in &mut choice.arms {
                    let stmts = self.list(&statements(&arm.body), true)?;
                    arm.body = parse_quote!({ #(#stmts)* });
                }
                Some(vec![Stmt::Expr(Expr::Match(choice), None)])
            }
            Stmt::Expr(Expr::Block(block), None) => {
                let stmts = self.list(&block.block.stmts, true)?;
                Some(vec![parse_quote!({ #(#stmts)* })])
            }
            Stmt::Expr(Expr::Loop(repeat), None) => {
                let (repeat, _) = with_result(repeat, result);
                Some(vec![self.flagged(&Stmt::Expr(Expr::Loop(repeat), None))?])
            }
            _ => None,
        })
    }

    /// What stands for a statement that is a jump.
    fn jump(&mut self, stmt: &Stmt, tail: bool) -> Option<Vec<Stmt>> {
        let Stmt::Expr(expr, _) = stmt else { return None };
        let flag = self.flag.clone();
        if let Some(value) = given(self.from, stmt) {
            let mut stmts: Vec<Stmt> = Vec::new();
            match (value, self.from.result()) {
                (Some(value), Some(result)) => stmts.push(parse_quote!(#result = #value;)),
                (Some(value), None) => stmts.push(parse_quote!(let _ = #value;)),
                (None, _) => {}
            }
            if !tail {
                self.flagged = true;
                stmts.push(parse_quote!(#flag = 1;));
            }
            return Some(stmts);
        }
        match (self.from, expr) {
            (From::Loop(_), Expr::Continue(_)) if tail => Some(Vec::new()),
            (From::Loop(_), Expr::Continue(_)) => {
                self.flagged = true;
                Some(vec![parse_quote!(#flag = 2;)])
            }
            (From::Loop(_), Expr::Break(_)) => {
                (self.flagged, self.broken) = (true, true);
                Some(vec![parse_quote!(#flag = 1;)])
            }
            _ => None,
        }
    }

    /// A branch that jumps, with what follows it in the branch that does not.
    fn nested(&mut self, stmt: &Stmt, rest: &[Stmt], tail: bool) -> Result<Option<Stmt>> {
        if let Stmt::Local(local) = stmt
            && let Some(init) = &local.init
            && let Some((_, otherwise)) = &init.diverge
            && let Expr::Block(otherwise) = &**otherwise
            && ends(self.from, &otherwise.block.stmts)
        {
            let (pat, value) = (&local.pat, &init.expr);
            let (then, otherwise) = (self.list(rest, tail)?, self.list(&otherwise.block.stmts, tail)?);
            return Ok(Some(parse_quote!(if let #pat = #value { #(#then)* } else { #(#otherwise)* })));
        }
        let Stmt::Expr(Expr::If(choice), _) = stmt else { return Ok(None) };
        let (then, otherwise) = arms(choice);
        let jumps = |stmts: &[Stmt]| stmts.iter().any(|stmt| leaves(self.from, stmt));
        let (then, otherwise) = match (ends(self.from, &then), ends(self.from, &otherwise)) {
            (true, true) => (then, otherwise),
            (true, false) if !jumps(&otherwise) || rest.is_empty() => (then, [&otherwise[..], rest].concat()),
            (false, true) if !jumps(&then) || rest.is_empty() => ([&then[..], rest].concat(), otherwise),
            _ if rest.is_empty() => (then, otherwise),
            _ => return Ok(None),
        };
        let (then, otherwise) = (self.list(&then, tail)?, self.list(&otherwise, tail)?);
        let cond = &choice.cond;
        Ok(Some(match otherwise.is_empty() {
            true => parse_quote!(if #cond { #(#then)* }),
            false => parse_quote!(if #cond { #(#then)* } else { #(#otherwise)* }),
        }))
    }

    /// A statement with jumps in it, after which the flag has to be asked.
    fn flagged(&mut self, stmt: &Stmt) -> Result<Stmt> {
        self.flagged = true;
        let mut stmt = stmt.clone();
        match &mut stmt {
            Stmt::Expr(Expr::If(choice), _) => {
                let (then, otherwise) = arms(choice);
                let (then, otherwise) = (self.list(&then, false)?, self.list(&otherwise, false)?);
                let cond = &choice.cond;
                stmt = parse_quote!(if #cond { #(#then)* } else { #(#otherwise)* });
            }
            Stmt::Expr(Expr::Block(block), _) if block.label.is_none() => {
                block.block.stmts = self.list(&block.block.stmts, false)?;
            }
            Stmt::Expr(Expr::Match(choice), _) => {
                for arm in &mut choice.arms {
                    let stmts = self.list(&statements(&arm.body), false)?;
                    arm.body = parse_quote!({ #(#stmts)* });
                }
            }
            Stmt::Expr(expr @ (Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_)), _) => {
                let body = match expr {
                    Expr::ForLoop(repeat) => &mut repeat.body,
                    Expr::While(repeat) => &mut repeat.body,
                    Expr::Loop(repeat) => &mut repeat.body,
                    _ => unreachable!("a loop"),
                };
                let mut through = Through { from: self.from, flag: &self.flag, broken: false };
                through.visit_block_mut(body);
                self.broken |= through.broken;
            }
            _ => {
                return Err(self.refuse_inside(stmt));
            }
        }
        Ok(stmt)
    }

    fn refuse_inside(&self, place: impl ToTokens) -> Reported {
        self.errors.refuse(
            place,
            "a jump in the middle of an expression",
            "bind the `if` or `match` that jumps by a `let` of its own, before, with names that nothing else has",
        )
    }
}

/// Jumps out of a loop around: the loops between are left one by one.
struct Through<'a> {
    from: From<'a>,
    flag: &'a Ident,
    broken: bool,
}

impl VisitMut for Through<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut block.stmts) {
            let inner_loop =
                matches!(&stmt, Stmt::Expr(Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_), _));
            let asks = inner_loop && leaves(self.inside(), &stmt);
            self.visit_stmt_mut(&mut stmt);
            stmts.push(stmt);
            if asks {
                let flag = self.flag;
                stmts.push(parse_quote!(if #flag != 0 { break; }));
            }
        }
        block.stmts = stmts;
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let flag = self.flag;
        let own = |label: &Option<syn::Lifetime>| matches!((self.from, label), (From::Loop(Some(own)), Some(label)) if label.ident == *own);
        match (self.from, &*expr) {
            (From::Loop(_), Expr::Continue(jump)) if own(&jump.label) => {
                *expr = parse_quote!({ #flag = 2; break; });
            }
            (From::Loop(_), Expr::Break(jump)) if own(&jump.label) => {
                self.broken = true;
                *expr = parse_quote!({ #flag = 1; break; });
            }
            (From::Function(result), Expr::Return(ret)) => {
                let value = &ret.expr;
                *expr = parse_quote!({ #result = #value; #flag = 1; break; });
            }
            (From::Block(_, result), Expr::Break(jump)) if is_own(self.from, &jump.label) => {
                let value = jump.expr.as_ref().map(|value| match result {
                    Some(result) => quote!(#result = #value;),
                    None => quote!(let _ = #value;),
                });
                *expr = parse_quote!({ #value #flag = 1; break; });
            }
            (_, Expr::Closure(_)) => {}
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl<'a> Through<'a> {
    /// The same jumps as they are seen inside another loop.
    fn inside(&self) -> From<'a> {
        match self.from {
            // Without a label they are that loop's own.
            From::Loop(label) => From::Loop(label),
            function => function,
        }
    }
}

/// Whether control may leave through a statement.
pub(super) fn leaves(from: From<'_>, stmt: &Stmt) -> bool {
    first_way_out(from, stmt).is_some()
}

/// The word by which a statement leaves the code around it.
fn first_way_out(from: From<'_>, stmt: &Stmt) -> Option<Span> {
    let mut find = Find { from, inside: 0, found: None };
    find.visit_stmt(stmt);
    find.found
}

fn leaves_expr(from: From<'_>, expr: &Expr) -> bool {
    let mut find = Find { from, inside: 0, found: None };
    find.visit_expr(expr);
    find.found.is_some()
}

/// What a statement evaluates before it comes to what it holds: nothing may jump there.
fn heads(stmt: &Stmt) -> Vec<&Expr> {
    match stmt {
        Stmt::Local(local) => match &local.init {
            Some(init) if init.diverge.is_some() => vec![&init.expr],
            _ => Vec::new(),
        },
        Stmt::Expr(expr, _) => match expr {
            Expr::If(choice) => vec![&choice.cond],
            Expr::Match(choice) => {
                let guards = choice.arms.iter().filter_map(|arm| match &arm.pat {
                    syn::Pat::Guard(guarded) => Some(&*guarded.guard),
                    _ => None,
                });
                std::iter::once(&*choice.expr).chain(guards).collect()
            }
            Expr::ForLoop(repeat) => vec![&repeat.expr],
            Expr::Return(jump) => jump.expr.iter().map(|value| &**value).collect(),
            Expr::Break(jump) => jump.expr.iter().map(|value| &**value).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Whether control always leaves at the end of these statements.
pub(super) fn ends(from: From<'_>, stmts: &[Stmt]) -> bool {
    match stmts.last() {
        Some(Stmt::Expr(Expr::Return(_), _)) => matches!(from, From::Function(_)),
        Some(Stmt::Expr(Expr::Break(jump), _)) => is_own(from, &jump.label),
        Some(Stmt::Expr(Expr::Continue(jump), _)) => is_own(from, &jump.label),
        Some(Stmt::Expr(Expr::If(choice), _)) => {
            let (then, otherwise) = arms(choice);
            ends(from, &then) && ends(from, &otherwise)
        }
        Some(Stmt::Expr(Expr::Match(choice), _)) => {
            choice.arms.iter().all(|arm| ends(from, &statements(&arm.body)))
        }
        Some(Stmt::Expr(Expr::Block(block), _)) => ends(from, &block.block.stmts),
        _ => false,
    }
}

/// The statements of an arm of a `match`.
pub(super) fn statements(body: &Expr) -> Vec<Stmt> {
    match crate::names::bare(body) {
        Expr::Block(block) if block.label.is_none() => block.block.stmts.clone(),
        body => vec![Stmt::Expr(body.clone(), None)],
    }
}

fn is_own(from: From<'_>, label: &Option<syn::Lifetime>) -> bool {
    match (from, label) {
        (From::Loop(_), None) => true,
        (From::Loop(own), Some(label)) => own.is_some_and(|own| label.ident == *own),
        (From::Block(own, _), Some(label)) => label.ident == *own,
        (From::Function(_), _) | (From::Block(..), None) => false,
    }
}

struct Find<'a> {
    from: From<'a>,
    /// The number of loops around the code inside.
    inside: usize,
    /// The first word that leaves it.
    found: Option<Span>,
}

impl Find<'_> {
    fn jump(&mut self, label: &Option<syn::Lifetime>, word: Span) {
        if is_own(self.from, label) && (self.inside == 0 || label.is_some()) {
            self.found.get_or_insert(word);
        }
    }

    fn inside(&mut self, walk: impl FnOnce(&mut Self)) {
        self.inside += 1;
        walk(self);
        self.inside -= 1;
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_expr_return(&mut self, ret: &'ast syn::ExprReturn) {
        if matches!(self.from, From::Function(_)) {
            self.found.get_or_insert(ret.return_token.span);
        }
        visit::visit_expr_return(self, ret);
    }

    fn visit_expr_break(&mut self, jump: &'ast syn::ExprBreak) {
        self.jump(&jump.label, jump.break_token.span);
        visit::visit_expr_break(self, jump);
    }

    fn visit_expr_continue(&mut self, jump: &'ast syn::ExprContinue) {
        self.jump(&jump.label, jump.continue_token.span);
    }

    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        self.visit_expr(&repeat.expr);
        self.inside(|this| this.visit_block(&repeat.body));
    }

    fn visit_expr_while(&mut self, repeat: &'ast syn::ExprWhile) {
        self.inside(|this| visit::visit_expr_while(this, repeat));
    }

    fn visit_expr_loop(&mut self, repeat: &'ast syn::ExprLoop) {
        self.inside(|this| visit::visit_expr_loop(this, repeat));
    }

    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}

    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The statements of both arms.
pub(super) fn arms(choice: &ExprIf) -> (Vec<Stmt>, Vec<Stmt>) {
    let otherwise = match choice.else_branch.as_ref().map(|(_, otherwise)| &**otherwise) {
        None => Vec::new(),
        Some(Expr::Block(block)) if block.label.is_none() => block.block.stmts.clone(),
        Some(other) => vec![Stmt::Expr(other.clone(), None)],
    };
    (choice.then_branch.stmts.clone(), otherwise)
}

/// Whether a block ends in a macro that never comes back.
pub(super) fn diverges(block: &Block) -> bool {
    diverge(&block.stmts)
}

pub(super) fn diverge(stmts: &[Stmt]) -> bool {
    match stmts.last() {
        Some(Stmt::Macro(mac)) => never_returns(&mac.mac.path),
        Some(Stmt::Expr(expr, _)) => panics(expr),
        _ => false,
    }
}

/// Whether an expression ends in a panic, whatever way is taken through it.
pub(super) fn panics(expr: &Expr) -> bool {
    match crate::names::bare(expr) {
        Expr::Macro(mac) => never_returns(&mac.mac.path),
        Expr::Block(block) if block.label.is_none() => diverges(&block.block),
        Expr::If(choice) => {
            diverges(&choice.then_branch)
                && choice.else_branch.as_ref().is_some_and(|(_, otherwise)| panics(otherwise))
        }
        Expr::Match(choice) => choice.arms.iter().all(|arm| panics(&arm.body)),
        _ => false,
    }
}

/// Whether a macro is one of the standard library's that panic.
fn never_returns(path: &syn::Path) -> bool {
    let standard = path.segments.len() == 1
        || path.segments.len() == 2 && ["std", "core"].iter().any(|root| path.segments[0].ident == root);
    let last = path.segments.last().expect("a path has a segment");
    standard && ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| last.ident == name)
}

/// The values that a piece of code assigns to a variable.
pub(super) fn assigned_values(block: &Block, name: &Ident) -> Vec<Expr> {
    struct Collect<'a>(&'a Ident, Vec<Expr>);
    impl<'ast> Visit<'ast> for Collect<'_> {
        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            let mut names = Vec::new();
            crate::names::targets(&assign.left, &mut names);
            if names.contains(&self.0) {
                self.1.push((*assign.right).clone());
            }
            visit::visit_expr_assign(self, assign);
        }
    }
    let mut collect = Collect(name, Vec::new());
    collect.visit_block(block);
    collect.1
}

/// A `loop` that ends in a value, as one that leaves the value in a variable; and the first of the values.
pub(super) fn with_result(repeat: &syn::ExprLoop, result: &Ident) -> (syn::ExprLoop, Option<Expr>) {
    struct Breaks<'a> {
        label: Option<&'a Ident>,
        result: &'a Ident,
        inside: usize,
        first: Option<Expr>,
    }
    impl VisitMut for Breaks<'_> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            match expr {
                Expr::Break(jump) => {
                    let own = match &jump.label {
                        None => self.inside == 0,
                        Some(label) => self.label.is_some_and(|own| label.ident == *own),
                    };
                    if let (true, Some(value)) = (own, &jump.expr) {
                        let (result, label) = (self.result, &jump.label);
                        self.first.get_or_insert_with(|| (**value).clone());
                        *expr = parse_quote!({ #result = #value; break #label; });
                    }
                }
                Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                    self.inside += 1;
                    visit_mut::visit_expr_mut(self, expr);
                    self.inside -= 1;
                }
                Expr::Closure(_) => {}
                _ => visit_mut::visit_expr_mut(self, expr),
            }
        }
    }
    let mut repeat = repeat.clone();
    let label = repeat.label.as_ref().map(|label| label.name.ident.clone());
    let mut breaks = Breaks { label: label.as_ref(), result, inside: 0, first: None };
    breaks.visit_block_mut(&mut repeat.body);
    let first = breaks.first;
    (repeat, first)
}
