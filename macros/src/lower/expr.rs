//! Expressions, kind by kind.

use super::{Lower, Lowered, Variable, site};
use crate::errors::{Reported, Result, readable};
use crate::ir::{Array, Form, Op, Operand, Ty, Val, table};
use crate::names::Mentions;
use crate::names::bare;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{BinOp, Expr, Member, UnOp};

impl Lower<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) -> Result<Lowered> {
        match expr {
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Lit(_) => Ok(Lowered::Passive),
            Expr::Path(path) => self.path(path),
            Expr::Unary(unary) => self.unary(expr, unary),
            Expr::Binary(binary) => self.binary(expr, binary),
            Expr::Reference(reference) => self.reference(expr, reference),
            Expr::Call(call) => self.call(expr, call),
            Expr::MethodCall(call) => self.method_call(expr, call),
            Expr::Tuple(tuple) => self.tuple(expr, tuple),
            Expr::Struct(made) => self.made(expr, made),
            Expr::Array(array) => self.array(expr, array),
            Expr::Repeat(repeat) => self.repeat(expr, repeat),
            Expr::Index(index) => self.index(expr, index),
            Expr::Field(field) => self.field(expr, field),
            Expr::Block(block) if block.label.is_none() => self.block_value(expr, &block.block),
            Expr::Block(block) if self.is_touched(expr)? => {
                let fresh = |base: &str| self.own_mutable(base);
                let plain = super::exits::without_label(block, true, &fresh, self.errors)?;
                self.block_value(expr, &plain)
            }
            Expr::Cast(cast) => self.cast(expr, cast),
            Expr::If(choice) if choice.else_branch.is_some() => self.choice(expr, choice, true),
            Expr::Match(choice) => self.matching(expr, choice, true),
            Expr::Loop(repeat) if self.is_touched(expr)? => {
                self.checkpointed(&repeat.attrs, |this| this.loop_value(expr, repeat))
            }
            Expr::Range(range) => self.range(expr, range),
            Expr::Macro(mac) if crate::names::vec_entries(&mac.mac).is_some() => self.vector(expr, &mac.mac),
            _ => self.whole(expr),
        }
    }

    /// An expression that is passive as a whole, or refused.
    pub(super) fn whole(&mut self, expr: &Expr) -> Result<Lowered> {
        let mentions = Mentions::of_expr(expr);
        if mentions.free.iter().any(|name| matches!(self.lookup(&name.to_string()), Some(Variable::Refused)))
        {
            return Err(Reported);
        }
        self.refuse_macros(&mentions)?;
        self.look_into(&mentions)?;
        if let Some(name) = mentions.reaching.iter().find(|name| self.is_active(name)) {
            match expr {
                Expr::If(choice) if self.chooses_constants(choice) => self.look_over(parts(choice))?,
                _ => return Err(self.refuse_kind(expr, name)),
            }
        }
        self.taken(&mentions)?;
        Ok(Lowered::Passive)
    }

    /// Whether neither the conditions nor the branches of an `if` hand a differentiated value on: then what it gives is
    /// constant, wherever it has a derivative.
    pub(super) fn chooses_constants(&self, choice: &syn::ExprIf) -> bool {
        let otherwise =
            choice.else_branch.as_ref().is_none_or(|(_, otherwise)| self.is_constant_value(otherwise));
        let said = |stmts: &[syn::Stmt]| matches!(stmts, [syn::Stmt::Expr(Expr::Lit(_), None)]);
        let (then, or_else) = super::exits::arms(choice);
        // A variable that the condition binds may be what an arm gives.
        let binds = super::hoist::has_let(&choice.cond) && !(said(&then) && said(&or_else));
        !binds && self.is_constant_block(&choice.then_branch) && otherwise
    }

    /// The same of a `match`.
    pub(super) fn matches_constants(&mut self, choice: &syn::ExprMatch) -> Result<bool> {
        if !choice.arms.iter().all(|arm| self.is_constant_value(&arm.body)) {
            return Ok(false);
        }
        let gives_bound = choice.arms.iter().any(|arm| {
            let mentions = Mentions::of_expr(&arm.body).free;
            crate::names::pattern_names(&arm.pat).iter().any(|name| mentions.contains(name))
        });
        // What is a part of an answer, `Some(place)`, has no derivative either.
        Ok(!gives_bound
            || match bare(&choice.expr) {
                Expr::MethodCall(call) => self.look(|this| this.question(call))?.is_some(),
                _ => false,
            })
    }

    fn is_constant_block(&self, block: &syn::Block) -> bool {
        match &block.stmts[..] {
            [syn::Stmt::Expr(value, None)] => self.is_constant_value(value),
            _ => !self.takes(&Mentions::of_block(block)),
        }
    }

    /// Whether an expression takes differentiated values into comparisons and the like only, if at all.
    fn is_constant_value(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Binary(binary) if is_comparison(&binary.op) => true,
            Expr::Binary(binary) => {
                self.is_constant_value(&binary.left) && self.is_constant_value(&binary.right)
            }
            Expr::Unary(unary) => self.is_constant_value(&unary.expr),
            Expr::Cast(cast) => self.is_constant_value(&cast.expr),
            Expr::MethodCall(call) if table::PASSIVE_METHODS.iter().any(|name| call.method == name) => true,
            Expr::Block(block) if block.label.is_none() => self.is_constant_block(&block.block),
            Expr::If(choice) => self.chooses_constants(choice),
            other => !self.takes(&Mentions::of_expr(other)),
        }
    }

    /// Whether code names a differentiated value, elsewhere than in a well-known macro.
    pub(super) fn takes(&self, mentions: &Mentions) -> bool {
        mentions.reaching.iter().any(|name| self.is_active(name))
    }

    /// Looks the well-known macros over that are given differentiated values.
    pub(super) fn look_into(&mut self, mentions: &Mentions) -> Result<()> {
        if !mentions.free.iter().any(|name| self.is_active(name)) {
            return Ok(());
        }
        mentions.known.iter().try_for_each(|mac| self.look_into_macro(mac))
    }

    /// Looks the arguments of a macro over, as far as they are expressions.
    fn look_into_macro(&mut self, mac: &syn::Macro) -> Result<()> {
        self.look_over(&crate::names::macro_arguments(mac))
    }

    fn refuse_kind(&self, expr: &Expr, name: &syn::Ident) -> Reported {
        let (what, help) = match expr {
            Expr::If(_) => {
                ("an `if`", "choose with `max`, `min`, `clamp` or `abs`, or between two constants before")
            }
            Expr::Match(_) => ("a `match`", "choose between constants before, and use the one chosen"),
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                ("a loop", "write the steps out, or let the loop compute only what is not differentiated")
            }
            Expr::Closure(_) => ("a closure", "make it a `#[differentiable]` function and call that"),
            Expr::Range(_) => ("a range", "compute its ends from values that are not differentiated"),
            Expr::Assign(_) => ("an assignment inside an expression", "make it a statement of its own"),
            Expr::Unsafe(_) => ("an `unsafe` block", "write it in safe Rust"),
            Expr::Async(_) | Expr::Await(_) => ("`async` code", "compute the value before"),
            Expr::Try(_) => ("`?`", "decide before the call, and let the function end in its value"),
            Expr::Return(_) => ("an early `return`", "let the function end in its value"),
            Expr::Block(_) => ("a labelled block", "leave out the label"),
            Expr::Let(_) => ("`let` in a condition", "bind the value by a `let` statement"),
            _ => (
                "this expression",
                "write it with arithmetic, float methods and calls of differentiable functions",
            ),
        };
        let message = format!("{what} that takes `{name}` is not differentiated");
        let help = format!("{help}; or pass `stop_gradient({name})` bound to a variable");
        self.errors.refuse(sign(expr), message, help)
    }

    fn path(&mut self, path: &syn::ExprPath) -> Result<Lowered> {
        let Some(ident) = path.path.get_ident() else { return Ok(Lowered::Passive) };
        match self.lookup(&ident.to_string()) {
            Some(Variable::Active(operand)) => Ok(Lowered::Active(operand)),
            Some(Variable::Refused) => Err(Reported),
            Some(Variable::Unset(_)) => Err(self.left_to_rustc()),
            Some(Variable::Closure(_)) => Err(self.errors.refuse(
                path,
                format!("the closure `{ident}` takes differentiated values, and is passed on"),
                "call it in place, or make it a `#[differentiable]` function",
            )),
            Some(Variable::Passive) | None => Ok(Lowered::Passive),
        }
    }

    fn unary(&mut self, expr: &Expr, unary: &syn::ExprUnary) -> Result<Lowered> {
        let Lowered::Active(operand) = self.expr(&unary.expr)? else { return Ok(Lowered::Passive) };
        match unary.op {
            UnOp::Neg(_) => self.negative(expr, operand),
            UnOp::Deref(_) if operand.refs > 0 => {
                Ok(Lowered::Active(Operand { refs: operand.refs - 1, ..operand }))
            }
            UnOp::Deref(_) if self.is_changed_argument(&unary.expr) => Ok(Lowered::Active(operand)),
            UnOp::Deref(_) if self.ty(operand).is_scalar() => Err(self.left_to_rustc()),
            UnOp::Deref(_) => Err(self.errors.refuse(
                expr,
                "what stands behind this value is not seen",
                "take a reference as a parameter, or bind the value by `let name: f64 = …`",
            )),
            _ if self.ty(operand).is_scalar() => Err(self.left_to_rustc()),
            _ => Err(self.errors.refuse(
                expr,
                "`!` on a differentiated value",
                "compare the value: comparisons are not differentiated",
            )),
        }
    }

    /// In a mapped closure, what a call gives is one float.
    fn element_of_map(&mut self, operand: Operand, expr: &Expr) -> Operand {
        let node = self.build.program.node(operand.val);
        match self.mapped > 0 && matches!((&node.op, &node.ty), (Op::Call(_), Ty::Opaque(_))) {
            true => Operand::owned(self.build.value(Op::AsScalar(operand.val), Ty::INFERRED, site(expr))),
            false => operand,
        }
    }

    fn negative(&mut self, expr: &Expr, operand: Operand) -> Result<Lowered> {
        let operand = self.element_of_map(operand, expr);
        let val = match self.ty(operand) {
            Ty::Scalar(_) | Ty::Passive => {
                self.build.written(table::row("neg"), Form::Runtime, vec![operand.val], site(expr))
            }
            Ty::Opaque(_) => self.build.value(Op::Array(Array::Neg, vec![operand]), Ty::OPAQUE, site(expr)),
            _ => return Err(self.left_to_rustc()),
        };
        Ok(Lowered::Active(Operand::owned(val)))
    }

    fn binary(&mut self, expr: &Expr, binary: &syn::ExprBinary) -> Result<Lowered> {
        let symbol = binary.op.to_token_stream().to_string();
        match binary.op {
            op if is_comparison(&op) => {
                self.look_over([&*binary.left, &*binary.right])?;
                Ok(Lowered::Passive)
            }
            _ => {
                let Some(operands) = self.values([&*binary.left, &*binary.right])? else {
                    return Ok(Lowered::Passive);
                };
                self.arithmetic(expr, &symbol, operands[0], operands[1]).map(Lowered::Active)
            }
        }
    }

    /// Looks operands over whose values are not differentiated: each for its own faults.
    pub(super) fn look_over<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Result<()> {
        let exprs: Vec<&Expr> = exprs.into_iter().collect();
        if exprs.iter().all(|expr| is_plain_word(expr)) {
            return exprs.into_iter().try_for_each(|expr| self.expr(expr).map(drop));
        }
        self.turned = None;
        let place = exprs.first().map_or_else(proc_macro2::Span::call_site, |expr| site(expr));
        self.look(|this| {
            let results: Vec<Result<Lowered>> =
                exprs.into_iter().map(|expr| this.asked(|this| this.expr(expr))).collect();
            results.into_iter().try_for_each(|result| result.map(drop))
        })?;
        // The code stays text, in which what the variable comes to hold is not seen.
        match self.turned.take() {
            None => Ok(()),
            Some(name) => Err(self.errors.refuse_at(
                place,
                format!("`{name}` comes to hold a differentiated value inside an expression"),
                "change it by a statement of its own, before",
            )),
        }
    }

    /// `left symbol right`, of which one at least is a value of the graph.
    pub(super) fn arithmetic(
        &mut self,
        expr: &Expr,
        symbol: &str,
        left: Operand,
        right: Operand,
    ) -> Result<Operand> {
        let (left, right) = (self.element_of_map(left, expr), self.element_of_map(right, expr));
        let seen = |operand: Operand| match (&self.build.program.node(operand.val).op, self.ty(operand)) {
            (Op::Leaf(leaf), _) => leaf.number.is_some(),
            (_, ty) => !ty.is_opaque(),
        };
        let Some(row) = table::infix(symbol) else {
            if seen(left) && seen(right) {
                return Err(self.left_to_rustc());
            }
            return Err(self.errors.refuse(
                expr,
                format!("`{symbol}` on a differentiated value"),
                "the operators that have a derivative are `+`, `-`, `*`, `/`, `%` and unary `-`",
            ));
        };
        let (left_ty, right_ty) = (self.ty(left), self.ty(right));
        if left_ty.is_other_float(right_ty) {
            return Err(self.left_to_rustc());
        }
        let scalar = |ty: &Ty| matches!(ty, Ty::Scalar(_) | Ty::Passive);
        if scalar(left_ty) && scalar(right_ty) {
            let val = self.build.written(row, Form::Runtime, vec![left.val, right.val], site(expr));
            return Ok(Operand::owned(val));
        }
        let unseen = |ty: &Ty| scalar(ty) || ty.is_opaque();
        if !unseen(left_ty) || !unseen(right_ty) {
            if seen(left) && seen(right) {
                return Err(self.left_to_rustc());
            }
            return Err(self.refuse_aggregate(expr, symbol));
        }
        let array = match row.name {
            "add" => Array::Add,
            "sub" => Array::Sub,
            "mul" => Array::Mul,
            "div" => Array::Div,
            _ => {
                return Err(self.errors.refuse(
                    expr,
                    format!("`{symbol}` on a value whose type the macro cannot see"),
                    "bind the value by `let name: f64 = …`",
                ));
            }
        };
        self.build.program.written += 1;
        Ok(Operand::owned(self.build.value(Op::Array(array, vec![left, right]), Ty::OPAQUE, site(expr))))
    }

    fn refuse_aggregate(&self, expr: &Expr, symbol: &str) -> Reported {
        let message = format!("`{symbol}` on an array or a tuple is not differentiated");
        self.errors.refuse(expr, message, "compute entry by entry, or use an `ndarray` array")
    }

    fn reference(&mut self, expr: &Expr, reference: &syn::ExprReference) -> Result<Lowered> {
        match self.expr(&reference.expr)? {
            Lowered::Passive => Ok(Lowered::Passive),
            Lowered::Active(_) if reference.mutability.is_some() => Err(self.errors.refuse(
                expr,
                "a mutable borrow of a differentiated value",
                "give the new value back, and assign it",
            )),
            Lowered::Active(operand) => Ok(Lowered::Active(Operand { refs: operand.refs + 1, ..operand })),
        }
    }

    fn tuple(&mut self, expr: &Expr, tuple: &syn::ExprTuple) -> Result<Lowered> {
        let Some(parts) = self.values(&tuple.elems)? else { return Ok(Lowered::Passive) };
        self.refuse_references(expr, &parts)?;
        for (part, operand) in tuple.elems.iter().zip(&parts) {
            if let (Ty::Passive, Some(ty @ Ty::Scalar(_))) = (self.ty(*operand), self.literal_type(part)) {
                self.build.program.nodes[operand.val.index()].ty = ty;
            }
        }
        let ty = Ty::Tuple(parts.iter().map(|part| self.ty(*part).clone()).collect());
        let parts = parts.iter().map(|part| part.val).collect();
        Ok(Lowered::Active(Operand::owned(self.build.value(Op::Tuple(parts), ty, site(expr)))))
    }

    fn array(&mut self, expr: &Expr, array: &syn::ExprArray) -> Result<Lowered> {
        let Some(parts) = self.values(&array.elems)? else { return Ok(Lowered::Passive) };
        self.refuse_references(expr, &parts)?;
        let element = parts
            .iter()
            .map(|part| self.ty(*part).clone())
            .reduce(|a, b| a.join(&b))
            .expect("an active part");
        let ty = Ty::Array(Box::new(element), crate::ir::ty::Len::literal(parts.len()));
        let parts = parts.iter().map(|part| part.val).collect();
        Ok(Lowered::Active(Operand::owned(self.build.value(Op::List(parts), ty, site(expr)))))
    }

    /// `vec![a, b, c]`, `vec![a; n]`.
    fn vector(&mut self, expr: &Expr, mac: &syn::Macro) -> Result<Lowered> {
        let Some(entries) = crate::names::vec_entries(mac) else { return self.whole(expr) };
        if !Mentions::of_expr(expr).free.iter().any(|name| self.is_active(name)) {
            return self.whole(expr);
        }
        match &entries {
            Expr::Array(list) => {
                let Some(parts) = self.values(&list.elems)? else { return Ok(Lowered::Passive) };
                self.refuse_references(expr, &parts)?;
                let element = parts
                    .iter()
                    .map(|part| self.ty(*part).clone())
                    .reduce(|a, b| a.join(&b))
                    .expect("an active part");
                let parts = parts.iter().map(|part| part.val).collect();
                let op = Op::List(parts);
                Ok(Lowered::Active(Operand::owned(self.build.value(
                    op,
                    Ty::Vec(Box::new(element)),
                    site(expr),
                ))))
            }
            Expr::Repeat(repeat) => match (self.expr(&repeat.expr)?, self.expr(&repeat.len)?) {
                (Lowered::Passive, Lowered::Passive) => Ok(Lowered::Passive),
                (Lowered::Active(_), _) => self.filled(&repeat.expr, &repeat.len).map(Lowered::Active),
                (_, Lowered::Active(_)) => Err(self.errors.refuse(
                    &repeat.len,
                    "the length of a `Vec` cannot be differentiated",
                    "compute the length from values that are not differentiated",
                )),
            },
            _ => self.whole(expr),
        }
    }

    /// `vec![x; n]`: a `Vec` of zeros that is filled.
    fn filled(&mut self, entry: &Expr, len: &Expr) -> Result<Operand> {
        let (filled, value, at) = (self.own_mutable("filled"), self.own_name("entry"), self.own_name("at"));
        self.own_stored.insert(filled.to_string());
        self.scoped(|this| {
            this.stmt(&syn::parse_quote!(let #value = #entry;))?;
            if let Some(Variable::Active(operand)) = this.lookup(&value.to_string()) {
                this.refuse_struct(operand)?;
            }
            let zero = match this.lookup(&value.to_string()) {
                Some(Variable::Active(operand)) => zeros(this.ty(operand), &value),
                _ => quote::quote!(0.0),
            };
            this.stmt(&syn::parse_quote!(let mut #filled = ::std::vec![#zero; #len];))?;
            this.stmt(&syn::parse_quote!(for #at in 0..#filled.len() { #filled[#at] = #value; }))?;
            this.value(&syn::parse_quote!(#filled))
        })
    }

    pub(super) fn refuse_references(&self, expr: &Expr, parts: &[Operand]) -> Result<()> {
        let is_reference = |part: &&Operand| part.refs > 0;
        match parts.iter().find(is_reference) {
            Some(_) => Err(self.errors.refuse(
                expr,
                "a reference inside an array or a tuple",
                "put the value itself in: `*x`",
            )),
            None => Ok(()),
        }
    }

    fn repeat(&mut self, expr: &Expr, repeat: &syn::ExprRepeat) -> Result<Lowered> {
        let Lowered::Active(operand) = self.expr(&repeat.expr)? else { return Ok(Lowered::Passive) };
        self.refuse_references(expr, &[operand])?;
        if let Lowered::Active(_) = self.expr(&repeat.len)? {
            return Err(self.errors.refuse(
                &repeat.len,
                "the length of an array cannot be differentiated",
                "use a constant",
            ));
        }
        let tokens = repeat.len.to_token_stream();
        let literal = super::passive::number(&repeat.len).map(|number| number as usize);
        let len = crate::ir::ty::Len { tokens: tokens.clone(), literal };
        let ty = Ty::Array(Box::new(self.ty(operand).clone()), len);
        Ok(Lowered::Active(Operand::owned(self.build.value(Op::Repeat(operand.val, tokens), ty, site(expr)))))
    }

    fn index(&mut self, expr: &Expr, index: &syn::ExprIndex) -> Result<Lowered> {
        let base = self.expr(&index.expr)?;
        let at = self.build.here();
        let place = self.expr(&index.index)?;
        match (base, place) {
            (Lowered::Passive, Lowered::Passive) => Ok(Lowered::Passive),
            (_, Lowered::Active(_)) => Err(self.refuse_active_index(&index.index)),
            (Lowered::Active(operand), Lowered::Passive) => self.entry_at(expr, index, operand, at),
        }
    }

    fn entry_at(
        &mut self,
        expr: &Expr,
        index: &syn::ExprIndex,
        operand: Operand,
        at: usize,
    ) -> Result<Lowered> {
        if let Expr::Range(range) = crate::names::bare(&index.index) {
            return self.part_of_array(expr, range, operand);
        }
        let ty = match self.ty(operand) {
            Ty::Opaque(_) => Ty::OPAQUE,
            seen => match seen.element() {
                Some(element) => element.clone(),
                None => return Err(self.left_to_rustc()),
            },
        };
        if let (Op::List(parts), Some(place)) =
            (&self.build.program.node(operand.val).op, super::passive::number(&index.index))
            && let Some(part) = parts.get(place as usize)
        {
            return Ok(Lowered::Active(Operand::owned(*part)));
        }
        let place = self.leaf(&index.index, at)?;
        let (array, place) = match self.window(operand.val, place) {
            Some((base, start)) => (base, self.build.offset(start, place)),
            None => (operand.val, place),
        };
        let val = match self.just_stored(array, place) {
            Some(stored) => stored,
            None => self.build.value(Op::Index(array, place), ty, site(expr)),
        };
        Ok(Lowered::Active(Operand::owned(val)))
    }

    /// The scalar that an entry has been given by the last change of its array.
    fn just_stored(&self, array: Val, place: Val) -> Option<Val> {
        let (mut array, mut places) = (array, vec![place]);
        while let Op::Index(base, place) = self.build.program.node(array).op {
            array = base;
            places.insert(0, place);
        }
        match &self.build.program.node(array).op {
            Op::Store { path, value, .. } if *path == places => Some(*value),
            _ => None,
        }
        .filter(|value| self.build.ty(*value).is_scalar())
    }

    /// The array that an item of `windows` or `chunks_exact` is a part of, and where it starts, if the item has that entry.
    fn window(&self, part: Val, place: Val) -> Option<(Val, Val)> {
        let Op::Part { base, start, .. } = self.build.program.node(part).op else { return None };
        let (Op::Leaf(start_text), Op::Leaf(place)) =
            (&self.build.program.node(start).op, &self.build.program.node(place).op)
        else {
            return None;
        };
        let width = *self.own_windows.borrow().get(&start_text.tokens.to_string())?;
        let there = place.number.is_some_and(|number| number < width as f64);
        (there && self.ty(Operand::owned(base)).element().is_some()).then_some((base, start))
    }

    /// `a[start..end]`.
    fn part_of_array(&mut self, expr: &Expr, range: &syn::ExprRange, operand: Operand) -> Result<Lowered> {
        let Some(element) = self.ty(operand).element().cloned() else {
            return Err(self.errors.refuse(
                range,
                "a part of what is not seen to be an array or a slice",
                "bind it with its type: `let v: Vec<f64> = …`",
            ));
        };
        let end = |this: &mut Self, end: &Expr| {
            let at = this.build.here();
            match this.expr(end)? {
                Lowered::Passive => this.leaf(end, at),
                Lowered::Active(_) => Err(this.refuse_active_index(end)),
            }
        };
        let start = match &range.start {
            Some(start) => end(self, start)?,
            None => self.build.index(quote::quote!(0)),
        };
        let stop = match (&range.end, &range.limits) {
            (None, _) => None,
            (Some(stop), syn::RangeLimits::HalfOpen(_)) => Some(end(self, stop)?),
            (Some(stop), syn::RangeLimits::Closed(_)) => Some(end(self, &syn::parse_quote!(#stop + 1))?),
        };
        let op = Op::Part { base: operand.val, start, end: stop };
        let val = self.build.value(op, Ty::Slice(Box::new(element)), site(expr));
        Ok(Lowered::Active(Operand::owned(val)))
    }

    /// A range of what is not differentiated.
    fn range(&mut self, expr: &Expr, range: &syn::ExprRange) -> Result<Lowered> {
        for end in [&range.start, &range.end].into_iter().flatten() {
            if let Lowered::Active(_) = self.expr(end)? {
                return self.whole(expr);
            }
        }
        Ok(Lowered::Passive)
    }

    /// A `loop` that ends in a value.
    fn loop_value(&mut self, expr: &Expr, repeat: &syn::ExprLoop) -> Result<Lowered> {
        let result = self.own_mutable("result");
        let (plain, value) = super::exits::with_result(repeat, &result);
        let plain = &plain;
        let start = match value.as_ref().and_then(|value| self.blank_value(value)) {
            Some(start) => start,
            None => quote::quote!(::core::default::Default::default()),
        };
        self.scoped(|this| {
            this.stmt(&syn::parse_quote!(let mut #result = #start;))?;
            this.endless_loop(expr, plain)?;
            this.value(&syn::parse_quote!(#result))
        })
        .map(Lowered::Active)
    }

    fn field(&mut self, expr: &Expr, field: &syn::ExprField) -> Result<Lowered> {
        if let Some(lowered) = self.field_of_unwrapped(field)? {
            return Ok(lowered);
        }
        let Lowered::Active(operand) = self.expr(&field.base)? else { return Ok(Lowered::Passive) };
        let seen = self.ty(operand).clone();
        match (&field.member, seen) {
            (Member::Unnamed(place), Ty::Tuple(parts)) if (place.index as usize) < parts.len() => {
                let place = place.index as usize;
                Ok(Lowered::Active(self.part(operand, place, parts[place].clone(), site(expr))))
            }
            (member, Ty::Opaque(_)) => {
                Ok(Lowered::Active(self.field_of_struct(operand.val, member, site(expr))))
            }
            (_, Ty::Scalar(_)) if matches!(self.build.program.node(operand.val).op, Op::Index(..)) => Err(self.errors.refuse(
                expr,
                format!("`{}` is a field of an entry whose type cannot be seen", readable(expr)),
                "give the list its type, `let mut list: [State; 8] = …`, or keep a list of floats for each field",
            )),
            _ => Err(self.left_to_rustc()),
        }
    }

    fn block_value(&mut self, expr: &Expr, block: &syn::Block) -> Result<Lowered> {
        let mentions = Mentions::of_expr(expr);
        if mentions.free.iter().any(|name| self.is_active(name)) {
            return self.scoped(|this| this.block(block)).map(Lowered::Active);
        }
        self.whole(expr)
    }

    fn cast(&mut self, expr: &Expr, cast: &syn::ExprCast) -> Result<Lowered> {
        if is_integer(&cast.ty) {
            // An integer is constant wherever it has a derivative at all, as `floor` is.
            return self.look_over([&*cast.expr]).map(|()| Lowered::Passive);
        }
        match self.expr(&cast.expr)? {
            Lowered::Passive => Ok(Lowered::Passive),
            Lowered::Active(_) => Err(self.errors.refuse(
                expr,
                "a cast of a differentiated value",
                "cast what is not differentiated; `stop_gradient(x)` takes a value out of the differentiation",
            )),
        }
    }
}

/// A name or a literal, whose reading leaves nothing in the graph.
fn is_plain_word(expr: &Expr) -> bool {
    matches!(crate::names::bare(expr), Expr::Path(_) | Expr::Lit(_))
}

/// What shows the kind of an expression, where the whole of it may be long.
fn sign(expr: &Expr) -> TokenStream {
    match expr {
        Expr::If(expr) => expr.if_token.to_token_stream(),
        Expr::Match(expr) => expr.match_token.to_token_stream(),
        Expr::ForLoop(expr) => expr.for_token.to_token_stream(),
        Expr::While(expr) => expr.while_token.to_token_stream(),
        Expr::Loop(expr) => expr.loop_token.to_token_stream(),
        Expr::Unsafe(expr) => expr.unsafe_token.to_token_stream(),
        Expr::Async(expr) => expr.async_token.to_token_stream(),
        Expr::Block(expr) if expr.label.is_some() => expr.label.to_token_stream(),
        Expr::Try(expr) => expr.question_token.to_token_stream(),
        _ => expr.to_token_stream(),
    }
}

/// The conditions of an `if`, and what it chooses between, as far as those are plain expressions.
fn parts(choice: &syn::ExprIf) -> Vec<&Expr> {
    let mut parts = vec![&*choice.cond];
    parts.extend(value(&choice.then_branch));
    match choice.else_branch.as_ref().map(|(_, otherwise)| &**otherwise) {
        Some(Expr::If(choice)) => parts.extend(self::parts(choice)),
        Some(Expr::Block(block)) => parts.extend(value(&block.block)),
        _ => {}
    }
    parts
}

fn value(block: &syn::Block) -> Option<&Expr> {
    match &block.stmts[..] {
        [syn::Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}

pub(super) fn is_integer(ty: &syn::Type) -> bool {
    const INTEGERS: &[&str] =
        &["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
    matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some_and(|name| INTEGERS.iter().any(|own| name == own)))
}

/// An operator that gives a `bool`.
fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_))
}

/// Zeros in the shape of a value.
fn zeros(ty: &Ty, value: &proc_macro2::Ident) -> TokenStream {
    match ty {
        Ty::Array(element, len) => {
            let (entry, len) = (zeros(element, value), &len.tokens);
            quote::quote!([#entry; #len])
        }
        Ty::Vec(_) | Ty::Slice(_) => quote::quote!(::std::vec![0.0; #value.len()]),
        _ => quote::quote!(0.0),
    }
}
