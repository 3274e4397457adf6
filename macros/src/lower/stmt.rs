//! Statements and blocks.

use super::{Lower, Lowered, Variable};
use crate::errors::{Reported, Result};
use crate::ir::{Operand, Scalar, Ty, Val};
use crate::names::{Mentions, bare, cfg, compound, pattern_macro, pattern_names, token_names};
use crate::signature::annotation;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Block, Expr, ExprAssign, Item, Local, Pat, PatIdent, Stmt};

impl Lower<'_> {
    /// The body of the function: what it gives back, as a value.
    pub(super) fn function_body(&mut self, block: &Block) -> Result<Val> {
        if self.function.no_value {
            return self.scoped(|this| this.statements(block));
        }
        let filled = self.body_of_array(block);
        let result = self.scoped(|this| this.block(filled.as_ref().unwrap_or(block)))?;
        let ty = self.ty(result);
        if result.refs > 0 && !ty.is_scalar() || ty.is_other_float(&self.function.output) {
            return Err(self.left_to_rustc());
        }
        Ok(result.val)
    }

    /// A body whose value has been refused: only the faults before its end are new.
    fn statements(&mut self, block: &Block) -> Result<Val> {
        for stmt in &block.stmts {
            if !matches!(stmt, Stmt::Expr(_, None)) {
                // The fault is in the list.
                let _ = self.stmt(stmt);
            }
        }
        Err(Reported)
    }

    /// A block that ends in a value.
    pub(super) fn block(&mut self, block: &Block) -> Result<Operand> {
        let Some((last, before)) = block.stmts.split_last() else {
            return Err(self.left_to_rustc());
        };
        let before = self.stmts(before);
        let result = self.last(block, last);
        before.and(result)
    }

    /// Lowers one statement after the other, to the last even where one has a fault, so that every fault is reported.
    pub(super) fn stmts(&mut self, stmts: &[Stmt]) -> Result<()> {
        let lowered: Vec<Result<()>> = stmts.iter().map(|stmt| self.stmt(stmt)).collect();
        lowered.into_iter().collect()
    }

    fn last(&mut self, block: &Block, stmt: &Stmt) -> Result<Operand> {
        match stmt {
            Stmt::Expr(Expr::Return(expr), _) if self.scopes.len() == 2 => match &expr.expr {
                Some(value) => self.value(value),
                None => Err(self.left_to_rustc()),
            },
            Stmt::Expr(expr, None) => {
                self.refuse_cfg(stmt)?;
                self.errors.look_at(place_of(stmt));
                self.value(expr)
            }
            _ => {
                self.stmt(stmt)?;
                Err(self.errors.refuse(
                    block.stmts.last(),
                    "the block does not end in a value",
                    "end it in an expression without `;`",
                ))
            }
        }
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) -> Result<()> {
        self.unasked(|this| this.statement(stmt))
    }

    fn statement(&mut self, stmt: &Stmt) -> Result<()> {
        self.refuse_cfg(stmt)?;
        self.errors.look_at(place_of(stmt));
        match stmt {
            Stmt::Item(item) => self.item(stmt, item),
            Stmt::Local(local) => {
                let bound = self.local(stmt, local);
                if bound.is_err() {
                    self.declare_all(&local.pat, Variable::Refused);
                }
                bound
            }
            Stmt::Expr(expr, _) => self.expression(stmt, expr),
            Stmt::Macro(mac) => {
                let mentions = Mentions::of_stmt(stmt);
                self.refuse_macros(&mentions)?;
                self.refuse_thread_local(&mac.mac)?;
                self.look_into(&mentions)?;
                self.keep(stmt)
            }
        }
    }

    /// An item is the same everywhere in the function's body; in a block inside it, it would be another's.
    fn item(&mut self, stmt: &Stmt, item: &Item) -> Result<()> {
        if let Item::Macro(definition) = item
            && let Some(name) =
                token_names(&definition.mac.tokens).into_iter().find(|name| self.is_active(name))
        {
            return Err(self.errors.refuse(
                &name,
                format!(
                    "a macro that takes `{name}`, which is differentiated, out of the function around it"
                ),
                "write what it stands for where it is used",
            ));
        }
        if let Item::Static(item) = item
            && changes(item)
        {
            return Err(self.errors.refuse(
                &item.ident,
                format!(
                    "the static `{}` may change, and every derivative would have one of its own",
                    item.ident
                ),
                "move it out of the function",
            ));
        }
        if self.scopes.len() > 2 {
            return Err(self.errors.refuse(
                item_name(item),
                "an item inside a block that is differentiated",
                "move it out of the block",
            ));
        }
        self.keep(stmt)
    }

    fn refuse_thread_local(&self, mac: &syn::Macro) -> Result<()> {
        match mac.path.segments.last() {
            Some(last) if last.ident == "thread_local" => Err(self.errors.refuse(
                &mac.path,
                "a `thread_local!` may change, and every derivative would have one of its own",
                "move it out of the function",
            )),
            _ => Ok(()),
        }
    }

    fn local(&mut self, stmt: &Stmt, local: &Local) -> Result<()> {
        if let Some(mac) = pattern_macro(&local.pat) {
            return Err(self.errors.refuse(
                mac,
                "a macro in a pattern: what it binds is not seen",
                "write the pattern out",
            ));
        }
        let Some(init) = &local.init else {
            return self.declared(local);
        };
        if let Some(plain) = self.array_of_function(local) {
            return self.statement(&plain);
        }
        if let Some(stmts) = self.let_or_panic(local)? {
            return self.stmts(&stmts);
        }
        if let Some(stmts) = self.unwrapped_pair(&local.pat, &init.expr)? {
            return self.stmts(&stmts);
        }
        if init.diverge.is_some() && self.is_differentiated(&init.expr)? {
            return Err(self.errors.refuse(
                &local.pat,
                "`let … else` on a differentiated value",
                "bind the value with a pattern that always fits",
            ));
        }
        if let Some((one, other)) = self.halves(&local.pat, &init.expr) {
            return [one, other].iter().try_for_each(|half| self.stmt(half));
        }
        if let (Pat::Tuple(pats), Expr::Tuple(values)) = (&local.pat, &*init.expr)
            && pats.elems.len() == values.elems.len()
            && !pats.elems.iter().any(|pat| matches!(pat, Pat::Rest(_)))
        {
            return self.pairs(stmt, pats, values);
        }
        if self.closure_local(stmt, local)?.is_some() {
            return Ok(());
        }
        match self.expr(&init.expr)? {
            Lowered::Passive if self.born_active(local)? => Ok(()),
            Lowered::Passive => self.passive_local(stmt, local),
            Lowered::Active(operand) => {
                let operand = self.steady(operand);
                self.bind(&local.pat, operand)
            }
        }
    }

    /// `let (l, r) = x.split_at(k);` as two parts of the slice.
    fn halves(&self, pat: &Pat, value: &Expr) -> Option<(Stmt, Stmt)> {
        let (Pat::Tuple(pats), Expr::MethodCall(call)) = (pat, crate::names::bare(value)) else {
            return None;
        };
        let array = &call.receiver;
        let active = crate::names::root(array).is_some_and(|name| self.is_active(name));
        if !active || call.method != "split_at" || call.args.len() != 1 || pats.elems.len() != 2 {
            return None;
        }
        let (one, other, place) = (&pats.elems[0], &pats.elems[1], &call.args[0]);
        Some((
            syn::parse_quote!(let #one = &#array[..#place];),
            syn::parse_quote!(let #other = &#array[#place..];),
        ))
    }

    /// `let y;`, to be assigned later.
    fn declared(&mut self, local: &Local) -> Result<()> {
        let bare = matches!(bare_pattern(&local.pat), Pat::Ident(_));
        for name in pattern_names(&local.pat) {
            self.refuse_hiding(&name)?;
            let own = match bare {
                true => local.clone(),
                false => declaration(&local.pat, &name),
            };
            self.declare(&name, Variable::Unset(self.declared.len()));
            self.declared.push(own);
        }
        Ok(())
    }

    pub(super) fn passive_local(&mut self, stmt: &Stmt, local: &Local) -> Result<()> {
        pattern_names(&local.pat).iter().try_for_each(|name| self.refuse_hiding(name))?;
        self.keep(stmt)?;
        self.declare_all(&local.pat, Variable::Passive);
        let whole = matches!(bare_pattern(&local.pat), Pat::Ident(_));
        if local.init.as_ref().is_some_and(|init| may_refer(&init.expr, whole)) {
            self.note_referring(&local.pat);
        }
        self.note_binding(&local.pat, local.init.as_ref().map(|init| &*init.expr));
        Ok(())
    }

    /// Notes what the declaration of one of the user's own variables says of it.
    fn note_binding(&mut self, pat: &Pat, value: Option<&Expr>) {
        if let (Pat::Tuple(pats), Some(Expr::Tuple(values))) = (pat, value) {
            let pairs = pats.elems.iter().zip(&values.elems);
            return pairs.for_each(|(pat, value)| self.note_binding(pat, Some(value)));
        }
        self.note_type(pat, value);
        self.note_array_local(pat, value);
    }

    /// Notes variables that may be floats behind references.
    pub(super) fn note_referring(&mut self, pat: &Pat) {
        self.referring.extend(pattern_names(pat).iter().map(Ident::to_string));
    }

    /// What a declaration says of the type of its variable.
    fn note_type(&mut self, pat: &Pat, value: Option<&Expr>) {
        let ty = match (pat, value) {
            (Pat::Type(typed), _) => self.seen_type(&typed.ty),
            (_, Some(value)) => self.start_type(value),
            _ => None,
        };
        if let (Some(ty), Pat::Ident(name)) = (ty, bare_pattern(pat)) {
            self.hints.insert(name.ident.to_string(), ty);
        }
    }

    /// A variable of an inner block is written into the function's body, where it must not hide another one, or an item.
    pub(super) fn refuse_hiding(&self, name: &Ident) -> Result<()> {
        let (_, outer) = self.scopes.split_last().expect("a scope is open");
        let text = name.to_string();
        let hidden = match outer.len() < 2 {
            true => return Ok(()),
            false if outer.iter().any(|scope| scope.contains_key(&text)) => {
                "a variable of the block around it"
            }
            false if self.function.survey.is_outer(&text) => "what the function takes from outside",
            false => return Ok(()),
        };
        Err(self.errors.refuse(name, format!("`{name}` hides {hidden}"), "give it another name"))
    }

    /// `let (a, b) = (x, y);`: each by itself, so that one may be differentiated and the other not.
    fn pairs(&mut self, stmt: &Stmt, pats: &syn::PatTuple, values: &syn::ExprTuple) -> Result<()> {
        let mut lowered = Vec::new();
        for value in &values.elems {
            lowered.push(match self.expr(value)? {
                Lowered::Active(operand) => Lowered::Active(self.steady(operand)),
                Lowered::Passive => Lowered::Passive,
            });
        }
        if lowered.iter().all(|value| matches!(value, Lowered::Passive)) {
            let Stmt::Local(local) = stmt else { unreachable!("a pair of patterns stands in a `let`") };
            return self.passive_local(stmt, local);
        }
        for ((pat, value), lowered) in pats.elems.iter().zip(&values.elems).zip(&lowered) {
            if let Lowered::Passive = lowered {
                self.refuse_passive_swap(pat, value, pats)?;
                pattern_names(pat).iter().try_for_each(|name| self.refuse_hiding(name))?;
                self.keep(&syn::parse_quote!(let #pat = #value;))?;
                self.note_binding(pat, Some(value));
            }
        }
        for (pat, lowered) in pats.elems.iter().zip(lowered) {
            match lowered {
                Lowered::Passive => self.declare_all(pat, Variable::Passive),
                Lowered::Active(operand) => self.bind(pat, operand)?,
            }
        }
        Ok(())
    }

    /// `let (a, b) = (b, a)` of passive variables beside active ones cannot be taken apart.
    fn refuse_passive_swap(&self, pat: &Pat, value: &Expr, pats: &syn::PatTuple) -> Result<()> {
        let bound: Vec<Ident> = pats.elems.iter().flat_map(pattern_names).collect();
        let mentioned = Mentions::of_expr(value).free;
        match mentioned.iter().find(|name| bound.contains(name) && !self.is_active(name)) {
            Some(name) if !pattern_names(pat).contains(name) => Err(self.errors.refuse(
                value,
                format!("`{name}` is read and bound by one pattern"),
                "bind it by a `let` of its own",
            )),
            _ => Ok(()),
        }
    }

    fn expression(&mut self, stmt: &Stmt, expr: &Expr) -> Result<()> {
        match crate::names::bare(expr) {
            Expr::Assign(assign) => self.assignment(stmt, assign),
            Expr::Binary(binary) if compound(&binary.op).is_some() => {
                self.compound_assignment(stmt, expr, binary)
            }
            Expr::Block(block) if block.label.is_none() => self.block_statement(stmt, &block.block),
            Expr::Block(block) if self.is_touched(expr)? => {
                let fresh = |base: &str| self.own_mutable(base);
                let plain = super::exits::without_label(block, false, &fresh, self.errors)?;
                self.scoped(|this| this.stmts(&plain.stmts))
            }
            Expr::If(choice) => {
                // Said before: the branch gives variables that have been without a value theirs.
                let text = !self.is_touched(expr)? || self.stays_text(expr, choice);
                match self.choice(expr, choice, false)? {
                    Lowered::Passive if text => self.keep(stmt),
                    _ => Ok(()),
                }
            }
            Expr::Match(choice) if self.is_touched(expr)? => self.matching(expr, choice, false).map(drop),
            Expr::ForLoop(repeat) => self.for_loop(stmt, expr, repeat),
            Expr::While(repeat) => self.while_loop(stmt, expr, repeat),
            Expr::Loop(repeat) if self.is_touched(expr)? => self.endless_loop(expr, repeat),
            Expr::MethodCall(call) => match self.changing_method(call)? {
                Some(_) => Ok(()),
                None => match self.expr(expr)? {
                    Lowered::Passive if self.was_written_out(call) => Ok(()),
                    Lowered::Passive => self.keep(stmt),
                    Lowered::Active(_) => Ok(()),
                },
            },
            Expr::Call(call) if crate::names::exchange(call).is_some() => match self.exchanged(call)? {
                Some(block) => self.scoped(|this| this.stmts(&block.stmts)),
                None => self.keep(stmt),
            },
            Expr::Return(ret) => Err(self.errors.refuse(
                ret,
                "an early `return` is not differentiated yet",
                "let the function end in its value",
            )),
            _ => match self.expr(expr)? {
                Lowered::Passive => self.keep(stmt),
                // Its value is not used; a call that it makes stays.
                Lowered::Active(_) => Ok(()),
            },
        }
    }

    fn block_statement(&mut self, stmt: &Stmt, block: &Block) -> Result<()> {
        let touches = Mentions::of_stmt(stmt).free.iter().any(|name| {
            matches!(
                self.lookup(&name.to_string()),
                Some(Variable::Active(_) | Variable::Unset(_) | Variable::Closure(_) | Variable::Refused)
            )
        });
        if !touches {
            return self.keep(stmt);
        }
        self.scoped(|this| this.stmts(&block.stmts))
    }

    fn assignment(&mut self, stmt: &Stmt, assign: &ExprAssign) -> Result<()> {
        match (crate::names::bare(&assign.left), crate::names::bare(&assign.right)) {
            (Expr::Infer(_), right) => match self.expr(right)? {
                Lowered::Passive => self.keep(stmt),
                Lowered::Active(_) => Ok(()),
            },
            (Expr::Path(path), _) if path.path.get_ident().is_some() => {
                let name = path.path.get_ident().expect("the guard has looked");
                self.assign_name(stmt, name, &assign.right)
            }
            _ => self.assign_elsewhere(stmt, &assign.left, &assign.right),
        }
    }

    fn assign_name(&mut self, stmt: &Stmt, name: &Ident, value: &Expr) -> Result<()> {
        let at = self.build.here();
        let lowered = self.expr(value);
        let held = self.lookup(&name.to_string());
        match (lowered, held) {
            (Err(reported), _) => {
                self.assign(name, Variable::Refused);
                Err(reported)
            }
            (Ok(Lowered::Active(operand)), _) => {
                let operand = self.steady(operand);
                self.set(name, operand)
            }
            (Ok(Lowered::Passive), Some(Variable::Active(before))) => {
                let leaf = self.leaf(&suffixed(value, self.ty(before)), at)?;
                let after = match self.build.program.root(before.val) {
                    Some(_) => self.store_whole(name, before.val, leaf)?,
                    None => leaf,
                };
                self.assign(name, Variable::Active(Operand::owned(after)));
                Ok(())
            }
            (Ok(Lowered::Passive), _) => self.keep(stmt),
        }
    }

    /// `let y: f64;` says of which type the first value of `y` is.
    fn refine_declared(&mut self, operand: Operand, held: Option<Variable>) -> Result<()> {
        if let Some(Variable::Unset(place)) = held
            && let Pat::Type(typed) = &self.declared[place].pat
        {
            let (ty, _) = annotation(&typed.ty, &self.function.reals, self.errors)?;
            self.build.refine(operand.val, &ty);
        }
        Ok(())
    }

    /// Gives a variable a value of the graph.
    pub(super) fn set(&mut self, name: &Ident, operand: Operand) -> Result<()> {
        let held = self.lookup(&name.to_string());
        self.refine_declared(operand, held)?;
        if let Some(Variable::Active(before)) = held
            && self.build.program.root(before.val).is_some()
        {
            let after = self.store_whole(name, before.val, operand.val)?;
            self.assign(name, Variable::Active(Operand::owned(after)));
            return Ok(());
        }
        self.build.name_binding(operand.val, name);
        self.assign(name, Variable::Active(operand));
        Ok(())
    }

    /// An assignment to an entry, a field, or behind a reference.
    fn assign_elsewhere(&mut self, stmt: &Stmt, target: &Expr, value: &Expr) -> Result<()> {
        let lowered = self.look(|this| this.expr(value))?;
        if !self.stores(target, matches!(lowered, Lowered::Active(_)))? {
            return self.keep(stmt);
        }
        if let Expr::Tuple(_) | Expr::Array(_) = crate::names::bare(target) {
            return self.assign_pattern(target, value);
        }
        let value = self.value(value)?;
        self.store(target, value)
    }

    /// `(a[0], [b, _]) = value;`: a pattern of new names first, then these one by one, as Rust defines it.
    fn assign_pattern(&mut self, target: &Expr, value: &Expr) -> Result<()> {
        let mut assignments = Vec::new();
        let pattern = self.taken_apart(target, &mut assignments);
        let first: Stmt = syn::parse_quote!(let #pattern = #value;);
        self.scoped(|this| [&first].into_iter().chain(&assignments).try_for_each(|stmt| this.stmt(stmt)))
    }

    /// The pattern that takes a value apart as the target of an assignment does, and the assignments of the parts.
    fn taken_apart(&self, target: &Expr, assignments: &mut Vec<Stmt>) -> TokenStream {
        match crate::names::bare(target) {
            Expr::Infer(_) => quote!(_),
            Expr::Range(range) if range.start.is_none() && range.end.is_none() => quote!(..),
            Expr::Tuple(tuple) => {
                let parts: Vec<_> =
                    tuple.elems.iter().map(|part| self.taken_apart(part, assignments)).collect();
                quote!((#(#parts,)*))
            }
            Expr::Array(array) => {
                let parts: Vec<_> =
                    array.elems.iter().map(|part| self.taken_apart(part, assignments)).collect();
                quote!([#(#parts),*])
            }
            place => {
                let name = self.own_name("part");
                assignments.push(syn::parse_quote!(#place = #name;));
                quote!(#name)
            }
        }
    }

    /// Whether an assignment changes a value of the graph, or makes one.
    fn stores(&self, target: &Expr, active: bool) -> Result<bool> {
        let names = Mentions::of_expr(target).free;
        if names.iter().any(|name| matches!(self.lookup(&name.to_string()), Some(Variable::Refused))) {
            return Err(Reported);
        }
        let root = crate::names::root(target);
        Ok(active
            || root.is_none_or(|root| self.is_active(root)) && names.iter().any(|name| self.is_active(name)))
    }

    /// `a[i] += value`.
    fn compound_elsewhere(&mut self, stmt: &Stmt, expr: &Expr, binary: &syn::ExprBinary) -> Result<()> {
        let lowered = self.look(|this| this.expr(&binary.right))?;
        if !self.stores(&binary.left, matches!(lowered, Lowered::Active(_)))? {
            return self.keep(stmt);
        }
        let symbol = compound(&binary.op).expect("the caller has looked");
        if let Some(root) = crate::names::root(&binary.left)
            && let Some(Variable::Passive) = self.lookup(&root.to_string())
        {
            self.promote(root)?;
        }
        let value = self.value(&binary.right)?;
        self.refine_entry(&binary.left, value);
        let sum = matches!(symbol, "+" | "-") && self.ty(value).is_scalar();
        if sum && let Some(done) = self.add_to_entry(expr, &binary.left, value, symbol == "-")? {
            return Ok(done);
        }
        let before = self.value(&binary.left)?;
        let after = self.arithmetic(expr, symbol, before, value)?;
        self.store(&binary.left, after)
    }

    fn compound_assignment(&mut self, stmt: &Stmt, expr: &Expr, binary: &syn::ExprBinary) -> Result<()> {
        let Expr::Path(path) = crate::names::bare(&binary.left) else {
            return self.compound_elsewhere(stmt, expr, binary);
        };
        let Some(name) = path.path.get_ident() else {
            return self.compound_elsewhere(stmt, expr, binary);
        };
        let symbol = compound(&binary.op).expect("the caller has looked");
        // The right side comes first, and may change what stands on the left.
        let operands = self.values([&*binary.right, &*binary.left]);
        let result = match operands {
            Ok(None) => return self.keep(stmt),
            Ok(Some(operands)) => {
                let (right, left) = (operands[0], operands[1]);
                self.refine_entry(&binary.left, right);
                self.arithmetic(expr, symbol, left, right)
            }
            Err(reported) => Err(reported),
        };
        match result {
            Ok(operand) => self.set(name, operand),
            Err(reported) => {
                self.assign(name, Variable::Refused);
                Err(reported)
            }
        }
    }

    /// A statement that may not be there cannot be differentiated, unless no differentiated value is near it.
    fn refuse_cfg(&self, stmt: &Stmt) -> Result<()> {
        if !self.function.survey.has_cfg {
            return Ok(());
        }
        let Some(attr) = cfg(stmt) else { return Ok(()) };
        let known = |name: &Ident| {
            matches!(self.lookup(&name.to_string()), Some(Variable::Active(_) | Variable::Unset(_)))
        };
        let binds = match stmt {
            Stmt::Local(local) => pattern_names(&local.pat),
            _ => Vec::new(),
        };
        if !binds.iter().any(known) && !Mentions::of_stmt(stmt).free.iter().any(known) {
            return Ok(());
        }
        Err(self.errors.refuse(
            attr,
            "`#[cfg]` on a part of a differentiated statement",
            "put it on the whole function, or let it choose between constants: `let k = if cfg!(…) { 1.0 } else { 2.0 };`",
        ))
    }
}

/// A number with the type of the variable that it is assigned to, which its own `let` told.
pub(super) fn suffixed(value: &Expr, ty: &Ty) -> Expr {
    let suffix = match ty {
        Ty::Scalar(Scalar::F64(_)) => "f64",
        Ty::Scalar(Scalar::F32(_)) => "f32",
        _ => return value.clone(),
    };
    let mut value = value.clone();
    let mut inner = &mut value;
    while let Expr::Unary(unary) = inner {
        inner = &mut unary.expr;
    }
    if let Expr::Lit(literal) = inner
        && let syn::Lit::Float(float) = &literal.lit
        && float.suffix().is_empty()
    {
        let digits = format!("{}_{suffix}", float.base10_digits());
        literal.lit = syn::Lit::Float(syn::LitFloat::new(&digits, float.span()));
    }
    value
}

/// Where a statement begins.
fn place_of(stmt: &Stmt) -> proc_macro2::Span {
    use syn::spanned::Spanned;
    match stmt {
        Stmt::Local(local) => local.let_token.span,
        Stmt::Expr(expr, _) => super::site(expr),
        other => other.span(),
    }
}

/// The pattern without its type.
fn bare_pattern(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(typed) => bare_pattern(&typed.pat),
        Pat::Paren(inner) => bare_pattern(&inner.pat),
        _ => pat,
    }
}

/// `let mut b;`, for one name of `let (a, mut b);`.
fn declaration(pat: &Pat, name: &Ident) -> Local {
    struct Find<'a>(&'a Ident, Option<PatIdent>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
            if pat.ident == *self.0 {
                self.1 = Some(pat.clone());
            }
        }
    }
    let mut find = Find(name, None);
    find.visit_pat(pat);
    let pat = find.1.expect("the pattern binds the name");
    match syn::parse_quote!(let #pat;) {
        Stmt::Local(local) => local,
        _ => unreachable!("a `let` is a local"),
    }
}

/// Whether a static may hold another value later, as far as its type's name says.
fn changes(item: &syn::ItemStatic) -> bool {
    const CELLS: &[&str] =
        &["Cell", "RefCell", "OnceCell", "OnceLock", "Mutex", "RwLock", "ReentrantLock", "UnsafeCell"];
    let cell = |name: &Ident| {
        let name = name.to_string();
        name.starts_with("Atomic") || CELLS.contains(&name.as_str())
    };
    !matches!(item.mutability, syn::StaticMutability::None)
        || token_names(&item.ty.to_token_stream()).iter().any(cell)
}

/// What an item is called, or the item where it has no name.
fn item_name(item: &Item) -> TokenStream {
    match item {
        Item::Const(item) => item.ident.to_token_stream(),
        Item::Enum(item) => item.ident.to_token_stream(),
        Item::Fn(item) => item.sig.ident.to_token_stream(),
        Item::Macro(item) => item.ident.to_token_stream(),
        Item::Mod(item) => item.ident.to_token_stream(),
        Item::Static(item) => item.ident.to_token_stream(),
        Item::Struct(item) => item.ident.to_token_stream(),
        Item::Trait(item) => item.ident.to_token_stream(),
        Item::Type(item) => item.ident.to_token_stream(),
        _ => item.to_token_stream(),
    }
}

/// Whether an expression may be a reference, by its form; or what it is taken apart to, if it is not bound as a whole.
fn may_refer(expr: &Expr, whole: bool) -> bool {
    match bare(expr) {
        Expr::Reference(_) | Expr::If(_) | Expr::Match(_) | Expr::Block(_) => true,
        Expr::Path(_) | Expr::Field(_) | Expr::MethodCall(_) if !whole => true,
        Expr::MethodCall(call) => {
            ["unwrap", "expect", "unwrap_or", "unwrap_or_else"].iter().any(|name| call.method == name)
        }
        _ => false,
    }
}
