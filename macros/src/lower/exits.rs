//! Jumps: `break`, `continue` and early `return` as plain branches.
//!
//! What a jump leaves out is put under a condition. Where a branch of an `if` ends in a jump, what follows the `if` moves into
//! its other branch; elsewhere a flag remembers the jump, and what follows it asks the flag. The code is still the user's
//! Rust, with the same steps in the same order, and has one way in and one way out of every block.

use crate::errors::{Errors, Result};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
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
enum From<'a> {
    Loop(Option<&'a Ident>),
    /// The function, whose result is held by a variable.
    Function(&'a Ident),
}

struct Jumps<'a> {
    from: From<'a>,
    flag: Ident,
    errors: &'a Errors,
    flagged: bool,
    broken: bool,
}

/// A loop's body with its jumps taken out.
pub(super) fn without_jumps(
    body: &Block,
    label: Option<&Ident>,
    fresh: &impl Fn(&str) -> Ident,
    errors: &Errors,
) -> Result<Plain> {
    let from = From::Loop(label);
    if !body.stmts.iter().any(|stmt| leaves(from, stmt)) {
        return Ok(Plain { body: body.clone(), stop: None });
    }
    let mut jumps = Jumps { from, flag: fresh("exit"), errors, flagged: false, broken: false };
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
    fresh: &impl Fn(&str) -> Ident,
    errors: &Errors,
) -> Option<Result<Block>> {
    let result = fresh("result");
    let from = From::Function(&result);
    let (last, before) = body.stmts.split_last()?;
    let at_end = matches!(last, Stmt::Expr(Expr::Return(_), _)) || !leaves(from, last);
    if at_end && !before.iter().any(|stmt| leaves(from, stmt)) {
        return None;
    }
    if let Some(stmts) = as_value(&body.stmts) {
        return Some(Ok(Block { brace_token: body.brace_token, stmts }));
    }
    let mut jumps = Jumps { from, flag: fresh("returned"), errors, flagged: false, broken: false };
    let stmts = jumps.list(&body.stmts, true);
    Some(stmts.map(|stmts| {
        let flag = jumps.flagged.then(|| {
            let flag = &jumps.flag;
            quote!(let mut #flag = 0usize;)
        });
        parse_quote!({ let mut #result: #output = ::core::default::Default::default(); #flag #(#stmts)* #result })
    }))
}

/// The body as one value, where every early `return` ends a branch of an `if`.
fn as_value(stmts: &[Stmt]) -> Option<Vec<Stmt>> {
    let word = Ident::new("result", proc_macro2::Span::mixed_site());
    let from = From::Function(&word);
    let mut value = Vec::new();
    for (place, stmt) in stmts.iter().enumerate() {
        let rest = &stmts[place + 1..];
        match stmt {
            Stmt::Local(local) if leaves(from, stmt) => {
                let init = local.init.as_ref()?;
                let Expr::Block(otherwise) = &*init.diverge.as_ref()?.1 else { return None };
                if !ends(from, &otherwise.block.stmts) {
                    return None;
                }
                let (pat, scrutinee) = (&local.pat, &init.expr);
                let (then, otherwise) = (as_value(rest)?, as_value(&otherwise.block.stmts)?);
                let choice = parse_quote!(if let #pat = #scrutinee { #(#then)* } else { #(#otherwise)* });
                value.push(Stmt::Expr(choice, None));
                return Some(value);
            }
            Stmt::Expr(Expr::Return(ret), _) => {
                value.push(Stmt::Expr((**ret.expr.as_ref()?).clone(), None));
                return Some(value);
            }
            Stmt::Expr(Expr::If(choice), _) if leaves(from, stmt) => {
                let (then, otherwise) = arms(choice);
                let (then, otherwise) = match (ends(from, &then), ends(from, &otherwise)) {
                    (true, true) => (then, otherwise),
                    (true, false) if !rest.is_empty() => (then, [&otherwise[..], rest].concat()),
                    (false, true) if !rest.is_empty() => ([&then[..], rest].concat(), otherwise),
                    _ if rest.is_empty() && choice.else_branch.is_some() => (then, otherwise),
                    _ => return None,
                };
                let (then, otherwise) = (as_value(&then)?, as_value(&otherwise)?);
                let cond = &choice.cond;
                value.push(Stmt::Expr(parse_quote!(if #cond { #(#then)* } else { #(#otherwise)* }), None));
                return Some(value);
            }
            _ if leaves(from, stmt) => return None,
            _ => value.push(stmt.clone()),
        }
    }
    matches!(value.last(), Some(Stmt::Expr(_, None))).then_some(value)
}

impl Jumps<'_> {
    /// Statements one after the other; `tail` if nothing follows them in what is jumped out of.
    fn list(&mut self, stmts: &[Stmt], tail: bool) -> Result<Vec<Stmt>> {
        let mut plain = Vec::new();
        for (place, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[place + 1..];
            if !leaves(self.from, stmt) {
                plain.push(self.value_at_end(stmt, rest.is_empty() && tail));
                continue;
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
            if let Some(nested) = self.nested(stmt, rest, tail)? {
                plain.push(nested);
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
        match (self.from, stmt) {
            (From::Function(result), Stmt::Expr(value, None)) if at_end => parse_quote!(#result = #value;),
            _ => stmt.clone(),
        }
    }

    /// What stands for a statement that is a jump.
    fn jump(&mut self, stmt: &Stmt, tail: bool) -> Option<Vec<Stmt>> {
        let Stmt::Expr(expr, _) = stmt else { return None };
        let flag = self.flag.clone();
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
            (From::Function(result), Expr::Return(ret)) => {
                let mut stmts = Vec::new();
                if let Some(value) = &ret.expr {
                    stmts.push(parse_quote!(#result = #value;));
                }
                if !tail {
                    self.flagged = true;
                    stmts.push(parse_quote!(#flag = 1;));
                }
                Some(stmts)
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
                    let stmts = match &*arm.body {
                        Expr::Block(block) if block.label.is_none() => block.block.stmts.clone(),
                        body => vec![Stmt::Expr(body.clone(), Some(Default::default()))],
                    };
                    let stmts = self.list(&stmts, false)?;
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
                return Err(self.errors.refuse(
                    stmt.to_token_stream(),
                    "a jump in the middle of an expression",
                    "make the `if` or `match` that jumps a statement of its own, before",
                ));
            }
        }
        Ok(stmt)
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
fn leaves(from: From<'_>, stmt: &Stmt) -> bool {
    let mut find = Find { from, inside: 0, found: false };
    find.visit_stmt(stmt);
    find.found
}

/// Whether control always leaves at the end of these statements.
fn ends(from: From<'_>, stmts: &[Stmt]) -> bool {
    match stmts.last() {
        Some(Stmt::Expr(Expr::Return(_), _)) => matches!(from, From::Function(_)),
        Some(Stmt::Expr(Expr::Break(jump), _)) => is_own(from, &jump.label),
        Some(Stmt::Expr(Expr::Continue(jump), _)) => is_own(from, &jump.label),
        Some(Stmt::Expr(Expr::If(choice), _)) => {
            let (then, otherwise) = arms(choice);
            ends(from, &then) && ends(from, &otherwise)
        }
        Some(Stmt::Expr(Expr::Block(block), _)) => ends(from, &block.block.stmts),
        _ => false,
    }
}

fn is_own(from: From<'_>, label: &Option<syn::Lifetime>) -> bool {
    match (from, label) {
        (From::Loop(_), None) => true,
        (From::Loop(own), Some(label)) => own.is_some_and(|own| label.ident == *own),
        (From::Function(_), _) => false,
    }
}

struct Find<'a> {
    from: From<'a>,
    /// The number of loops around the code inside.
    inside: usize,
    found: bool,
}

impl Find<'_> {
    fn jump(&mut self, label: &Option<syn::Lifetime>) {
        self.found |= is_own(self.from, label) && (self.inside == 0 || label.is_some());
    }

    fn inside(&mut self, walk: impl FnOnce(&mut Self)) {
        self.inside += 1;
        walk(self);
        self.inside -= 1;
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_expr_return(&mut self, ret: &'ast syn::ExprReturn) {
        self.found |= matches!(self.from, From::Function(_));
        visit::visit_expr_return(self, ret);
    }

    fn visit_expr_break(&mut self, jump: &'ast syn::ExprBreak) {
        self.jump(&jump.label);
        visit::visit_expr_break(self, jump);
    }

    fn visit_expr_continue(&mut self, jump: &'ast syn::ExprContinue) {
        self.jump(&jump.label);
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
fn arms(choice: &ExprIf) -> (Vec<Stmt>, Vec<Stmt>) {
    let otherwise = match choice.else_branch.as_ref().map(|(_, otherwise)| &**otherwise) {
        None => Vec::new(),
        Some(Expr::Block(block)) if block.label.is_none() => block.block.stmts.clone(),
        Some(other) => vec![Stmt::Expr(other.clone(), None)],
    };
    (choice.then_branch.stmts.clone(), otherwise)
}

/// Whether a block ends in a macro that never comes back.
pub(super) fn diverges(block: &Block) -> bool {
    let is = |path: &syn::Path| {
        ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| path.is_ident(name))
    };
    match block.stmts.last() {
        Some(Stmt::Macro(mac)) => is(&mac.mac.path),
        Some(Stmt::Expr(Expr::Macro(mac), _)) => is(&mac.mac.path),
        _ => false,
    }
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

/// A `loop` that ends in a value, as one that leaves the value in a variable.
pub(super) fn with_result(repeat: &syn::ExprLoop, result: &Ident) -> syn::ExprLoop {
    struct Breaks<'a> {
        label: Option<&'a Ident>,
        result: &'a Ident,
        inside: usize,
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
    Breaks { label: label.as_ref(), result, inside: 0 }.visit_block_mut(&mut repeat.body);
    repeat
}
