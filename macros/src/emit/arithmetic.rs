//! Arithmetic on scalars, which most of a derivative is: written token by token.

use super::Printer;
use super::code::Code;
use crate::ir::table::{Kind, Precedence};
use crate::ir::{Form, Row, Scalar, Ty, Val};
use proc_macro2::{Ident, Literal, Span};

impl Printer<'_> {
    /// Writes a value where it is used, and says how strongly what is written holds together.
    pub(super) fn write(&self, val: Val, code: &mut Code) -> Precedence {
        match self.name(val) {
            Some(name) if !self.note(val).inline => self.write_name(val, name, code),
            _ => self.write_node(val, code),
        }
    }

    fn write_name(&self, val: Val, name: &Ident, code: &mut Code) -> Precedence {
        let behind = self.note(val).refs > 0 && self.ty(val).is_scalar();
        if behind {
            code.symbol("*");
        }
        code.name(name);
        if behind { Precedence::Unary } else { Precedence::Atom }
    }

    /// Writes a value as an operand of something that holds at least that strongly together.
    fn write_at_least(&self, val: Val, precedence: Precedence, code: &mut Code) {
        let start = code.here();
        if self.write(val, code) < precedence {
            code.parenthesize(start);
        }
    }

    /// Writes the arguments of a function or a method.
    fn write_arguments(&self, arguments: &[Val], code: &mut Code) {
        let start = code.here();
        for (place, argument) in arguments.iter().enumerate() {
            if place > 0 {
                code.symbol(",");
            }
            self.write(*argument, code);
        }
        code.parenthesize(start);
    }

    pub(super) fn write_constant(&self, number: f64, ty: &Ty, lanes: bool, code: &mut Code) -> Precedence {
        let plain = matches!(ty, Ty::Scalar(Scalar::F64(_))) && !lanes && !is_named(number);
        if !plain {
            let printed = self.constant(number, ty, lanes);
            code.extend(printed.tokens);
            return printed.precedence;
        }
        let negative = number.is_sign_negative();
        if negative {
            code.symbol("-");
        }
        code.literal(Literal::f64_unsuffixed(number.abs()));
        if negative { Precedence::Unary } else { Precedence::Atom }
    }

    pub(super) fn write_primitive(
        &self,
        row: &Row,
        form: &Form,
        operands: &[Val],
        span: Span,
        code: &mut Code,
    ) -> Precedence {
        match (row.kind, form) {
            (Kind::Infix(symbol, precedence), _) => {
                return self.write_infix(symbol, precedence, operands, code);
            }
            (Kind::Prefix(symbol), _) => {
                code.symbol(symbol);
                self.write_at_least(operands[0], Precedence::Unary, code);
                return Precedence::Unary;
            }
            (Kind::Condition, _) => return self.write_condition(row, operands, code),
            (_, Form::Method(name)) => {
                self.write_receiver(operands[0], code);
                code.symbol(".");
                code.name(name);
                self.write_arguments(&operands[1..], code);
            }
            (_, Form::Path(path)) => {
                code.extend(path.clone());
                self.write_arguments(operands, code);
            }
            (_, Form::Runtime) => self.write_private(row.name, span, operands, code),
        }
        Precedence::Atom
    }

    fn write_infix(
        &self,
        symbol: &str,
        precedence: Precedence,
        operands: &[Val],
        code: &mut Code,
    ) -> Precedence {
        let stronger = if precedence == Precedence::Sum { Precedence::Product } else { Precedence::Unary };
        self.write_at_least(operands[0], precedence, code);
        code.symbol(symbol);
        self.write_at_least(operands[1], stronger, code);
        precedence
    }

    fn write_condition(&self, row: &Row, operands: &[Val], code: &mut Code) -> Precedence {
        let (symbol, precedence, side) = match row.name {
            "lt" => ("<", Precedence::Compare, Precedence::Sum),
            "gt" => (">", Precedence::Compare, Precedence::Sum),
            "eq" => ("==", Precedence::Compare, Precedence::Sum),
            "and" => ("&&", Precedence::And, Precedence::Compare),
            "or" => ("||", Precedence::Or, Precedence::Compare),
            _ => {
                self.write_private(row.name, Span::mixed_site(), operands, code);
                return Precedence::Atom;
            }
        };
        self.write_at_least(operands[0], side, code);
        code.symbol(symbol);
        self.write_at_least(operands[1], side, code);
        precedence
    }

    /// Writes the call of a function of the runtime.
    fn write_private(&self, name: &str, span: Span, operands: &[Val], code: &mut Code) {
        code.extend(self.root.clone());
        code.symbol("::");
        code.word("__private");
        code.symbol("::");
        code.name(&Ident::new(name, Span::mixed_site().located_at(span)));
        self.write_arguments(operands, code);
    }

    /// Writes what a method is called on: references are followed by Rust itself.
    pub(super) fn write_receiver(&self, val: Val, code: &mut Code) {
        match self.name(val) {
            Some(name) if !self.note(val).inline => code.name(name),
            _ => self.write_at_least(val, Precedence::Atom, code),
        }
    }
}

/// Whether a constant is written by its name.
fn is_named(number: f64) -> bool {
    matches!(number, std::f64::consts::LN_2 | std::f64::consts::LN_10)
}
