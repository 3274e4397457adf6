//! What is done with a slice that moves: its part is named in its place, and its ends get other values.

use super::super::values::chosen_as;
use super::super::variable;
use super::parts::key;
use super::{Along, Known, Part};
use crate::names::{TAKE_EXPRESSIONS, bare, compound, root, targets, token_names};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprAssign, ExprIf, Local, Macro, Pat, Stmt, Token, UnOp, parse_quote};

impl Along<'_, '_> {
    /// The statements of a block, in which what they bind is known to its end.
    pub(super) fn statements(&mut self, block: &mut Block) {
        let known = self.known.len();
        for mut stmt in std::mem::take(&mut block.stmts) {
            if let Stmt::Local(local) = &mut stmt {
                match self.local(local) {
                    Some(stmts) => block.stmts.extend(stmts),
                    None => block.stmts.push(stmt),
                }
                continue;
            }
            let assigns = matches!(&stmt, Stmt::Expr(Expr::Assign(assign), _) if !matches!(bare(&assign.right), Expr::Block(_)));
            self.visit_stmt_mut(&mut stmt);
            match stmt {
                // What the ends of a slice become.
                Stmt::Expr(Expr::Block(ends), _) if assigns => block.stmts.extend(ends.block.stmts),
                stmt => block.stmts.push(stmt),
            }
        }
        self.known.truncate(known);
    }

    /// The statements in the place of a `let`.
    pub(super) fn local(&mut self, local: &mut Local) -> Option<Vec<Stmt>> {
        let Some(init) = &mut local.init else {
            self.visit_pat_mut(&mut local.pat);
            return None;
        };
        let mut stmts = Vec::new();
        if init.diverge.is_none() {
            if let Some(bound) = self.whole(&local.pat, &init.expr, &mut stmts) {
                stmts.extend(self.bind_all(vec![bound]));
                return Some(stmts);
            }
            if let Some(halves) = self.halves(&local.pat, &init.expr, &mut stmts) {
                stmts.extend(self.bind_all(halves));
                return Some(stmts);
            }
            if let (Pat::Tuple(pats), Expr::Tuple(values)) = (&mut local.pat, &mut *init.expr) {
                let beside = self.beside(pats, values, &mut stmts);
                let none_is_left = !beside.is_empty() && pats.elems.is_empty();
                stmts.extend(self.bind_all(beside));
                if none_is_left {
                    return Some(stmts);
                }
            }
        }
        if let Some((_, otherwise)) = &mut init.diverge
            && let Some((there, part)) = self.part_if_there(&local.pat, &init.expr, &mut stmts)
        {
            self.visit_expr_mut(otherwise);
            stmts.push(parse_quote!(if !(#there) #otherwise));
            stmts.extend(self.bind_all(vec![part]));
            return Some(stmts);
        }
        let taken = self.taken(&mut local.pat, &init.expr, &mut stmts);
        self.visit_local_init_mut(init);
        self.visit_pat_mut(&mut local.pat);
        stmts.push(Stmt::Local(local.clone()));
        stmts.extend(self.bind_all(taken));
        Some(stmts)
    }

    /// `rest = …`
    fn assigned(&mut self, expr: &Expr) -> Option<Expr> {
        let Expr::Assign(assign) = expr else { return None };
        let Some(name) = variable(&assign.left) else { return self.assigned_beside(assign) };
        if let Some(mut chosen) = chosen_as(&assign.right, &|part| vec![parse_quote!(#name = #part;)]) {
            self.visit_expr_mut(&mut chosen);
            return Some(chosen);
        }
        let mut stmts = Vec::new();
        let (part, sure) = self.part(&assign.right, &mut stmts)?;
        stmts.extend(self.moved_to(name, part, sure)?);
        match &stmts[..] {
            [Stmt::Expr(only, _)] => Some(only.clone()),
            _ => Some(parse_quote!({ #(#stmts)* })),
        }
    }

    /// `(rest, s) = (tail, s + 1.0)`: the slices are taken out of the pair, and assigned behind it.
    fn assigned_beside(&mut self, assign: &ExprAssign) -> Option<Expr> {
        let (Expr::Tuple(left), Expr::Tuple(right)) = (bare(&assign.left), bare(&assign.right)) else {
            return None;
        };
        if left.elems.len() != right.elems.len() {
            return None;
        }
        let (mut stmts, mut ends) = (Vec::new(), Vec::new());
        let (mut places, mut values): (Vec<Expr>, Vec<Expr>) = Default::default();
        for (place, value) in left.elems.iter().zip(&right.elems) {
            match variable(place).and_then(|name| self.known(name)).map(|known| known.name.clone()) {
                None => {
                    // An entry of a slice cannot be changed.
                    if self.names_known(place) {
                        return None;
                    }
                    places.push(place.clone());
                    values.push(value.clone());
                }
                Some(name) => {
                    let (mut part, sure) = self.part(value, &mut stmts)?;
                    for end in [&mut part.from, &mut part.to].into_iter().flatten() {
                        let held = self.slices.words.fresh("end", "end", self.base.span());
                        stmts.push(parse_quote!(let #held = #end;));
                        *end = parse_quote!(#held);
                    }
                    ends.extend(self.moved_to(&name, part, sure)?);
                }
            }
        }
        let others: Option<Expr> = match &places[..] {
            [] => None,
            [place] => Some(parse_quote!(#place = #(#values)*)),
            places => Some(parse_quote!((#(#places),*) = (#(#values),*))),
        };
        if let Some(mut others) = others {
            self.visit_expr_mut(&mut others);
            stmts.push(Stmt::Expr(others, Some(Default::default())));
        }
        Some(parse_quote!({ #(#stmts)* #(#ends)* }))
    }

    fn moved_to(&mut self, name: &Ident, part: Part, sure: bool) -> Option<Vec<Stmt>> {
        let Known { part: own, moves: true, .. } = self.known(name)? else { return None };
        let own = own.clone();
        if sure {
            self.unsure.remove(&key(&own));
        }
        self.moved = true;
        Some(self.reassigned(own, part))
    }

    /// Gives the ends of a slice other values.
    fn reassigned(&mut self, own: Part, part: Part) -> Vec<Stmt> {
        let from = part.from.or_else(|| own.from.is_some().then(|| parse_quote!(0)));
        let to = part.to.or_else(|| own.to.is_some().then(|| self.end(&None)));
        let mut stmts: Vec<Stmt> = Vec::new();
        let mut ends = Vec::new();
        for (own, end) in [(own.from, from), (own.to, to)] {
            match (own, end) {
                (Some(own), Some(end)) if own != end => ends.push((own, end)),
                (None, Some(_)) => self.refused = true,
                _ => {}
            }
        }
        if let [(from, _), (_, to)] = &mut ends[..]
            && let Some(name) = variable(from)
            && token_names(&to.to_token_stream()).contains(name)
        {
            let held = self.slices.words.fresh("end", "end", self.base.span());
            stmts.push(parse_quote!(let #held = #to;));
            *to = parse_quote!(#held);
        }
        stmts.extend(ends.into_iter().map(|(own, end)| -> Stmt { parse_quote!(#own = #end;) }));
        stmts
    }

    pub(super) fn choice(&mut self, choice: &mut ExprIf) {
        self.where_it_holds(&mut choice.cond, &mut choice.then_branch);
        if let Some((_, otherwise)) = &mut choice.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }

    /// Macros that take expressions take parts as well.
    fn spoken(&mut self, mac: &mut Macro) -> Option<()> {
        let name = mac.path.get_ident()?;
        TAKE_EXPRESSIONS.iter().find(|known| name == *known)?;
        let mut args = mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated).ok()?;
        let mut named: Vec<Expr> = Vec::new();
        for arg in &mut args {
            match arg {
                // `{rest}`
                Expr::Lit(_) => {
                    for name in token_names(&arg.to_token_stream()) {
                        let part = self.known(&name).map(|known| known.part.clone());
                        let place = part.map(|part| self.place(&part));
                        named.extend(place.map(|place| -> Expr { parse_quote!(#name = &#place) }));
                    }
                }
                Expr::Assign(named) => self.visit_expr_mut(&mut named.right),
                arg => self.visit_expr_mut(arg),
            }
        }
        args.extend(named);
        mac.tokens = args.to_token_stream();
        Some(())
    }

    /// Whether something of a slice is at a place that is changed.
    fn names_known(&self, place: &Expr) -> bool {
        let mut names = Vec::new();
        targets(place, &mut names);
        names.extend(root(place));
        names.iter().any(|name| self.known(name).is_some())
    }
}

impl VisitMut for Along<'_, '_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.statements(block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if changed_place(expr).is_some_and(|place| self.names_known(place)) {
            match self.assigned(expr) {
                Some(assigned) => *expr = assigned,
                None => self.refused = true,
            }
            return;
        }
        match expr {
            Expr::If(choice) => self.choice(choice),
            Expr::While(repeat) => self.where_it_holds(&mut repeat.cond, &mut repeat.body),
            Expr::Match(choice) => match self.matched(choice) {
                Some(mut chain) => {
                    self.visit_expr_mut(&mut chain);
                    *expr = chain;
                }
                None => visit_mut::visit_expr_match_mut(self, choice),
            },
            Expr::Index(index) => {
                match self.seen(&index.expr) {
                    Some(place) => *index.expr = place,
                    None => self.visit_expr_mut(&mut index.expr),
                }
                self.visit_expr_mut(&mut index.index);
            }
            Expr::MethodCall(call) => match self.named(&call.receiver) {
                Some(part) => {
                    call.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
                    *expr = self.asked(call.clone(), &part);
                }
                None => visit_mut::visit_expr_method_call_mut(self, call),
            },
            // What a pattern takes out of it is no reference.
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                self.refused |= self.seen(&unary.expr).is_some();
                self.visit_expr_mut(&mut unary.expr);
            }
            Expr::Reference(reference) => match self.seen(dereferenced(&reference.expr)) {
                Some(place) => *reference.expr = place,
                None => self.visit_expr_mut(&mut reference.expr),
            },
            Expr::Path(_) => {
                if let Some(place) = self.seen(expr) {
                    *expr = parse_quote!(&#place);
                }
            }
            expr => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_pat_ident_mut(&mut self, own: &mut syn::PatIdent) {
        // Something else goes by the name.
        self.refused |= self.known(&own.ident).is_some() || own.ident == self.base;
        visit_mut::visit_pat_ident_mut(self, own);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if self.named(&field.expr).is_some() {
            field.colon_token.get_or_insert_with(Default::default);
        }
        visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let named = token_names(&mac.tokens).iter().any(|name| self.known(name).is_some());
        if named && self.spoken(mac).is_none() {
            self.refused = true;
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// The place that an expression changes, or lends to be changed.
fn changed_place(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Assign(assign) => Some(&assign.left),
        Expr::Binary(binary) if compound(&binary.op).is_some() => Some(&binary.left),
        Expr::Reference(reference) if reference.mutability.is_some() => Some(&reference.expr),
        _ => None,
    }
}

/// `rest` of `*rest`
fn dereferenced(expr: &Expr) -> &Expr {
    match bare(expr) {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => &unary.expr,
        expr => expr,
    }
}
