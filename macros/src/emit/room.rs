//! Gradients that are gone after the sweep: they lie on the stack where they are short.

use super::Printer;
use crate::ir::{Op, Region, Scalar, Step, Ty, Val, ValSet};
use proc_macro2::{Ident, Span, TokenStream};

impl Printer<'_> {
    /// Finds the shadows of `Vec`s of floats that the sweep makes, and of which it looks at single entries alone.
    pub(super) fn find_room(&mut self) {
        let program = self.program;
        let mut found = ValSet::default();
        self.shadows_in(&program.body, &mut found);
        if found.is_empty() {
            return;
        }
        self.keep_apart(&program.body, &mut found);
        let mut found: Vec<Val> = found.into_iter().collect();
        found.sort();
        for shadow in found {
            let Op::Storage(zero) = program.node(shadow).op else { continue };
            self.notes[zero.index()].inline = true;
            let room = self.fresh("room", Span::mixed_site());
            self.rooms.insert(shadow, room);
        }
    }

    fn shadows_in(&self, region: &Region, found: &mut ValSet) {
        let program = self.program;
        for val in region.computed() {
            let op = &program.node(val).op;
            op.regions().iter().for_each(|inner| self.shadows_in(inner, found));
            let Op::Storage(zero) = *op else { continue };
            let Some(of) = zeros_of(&program.node(zero).op) else { continue };
            let floats = |ty: &Ty| match ty {
                Ty::Vec(entry) => matches!(**entry, Ty::Scalar(Scalar::F64(_) | Scalar::F32(_))),
                _ => false,
            };
            let own = program.shadows.contains(&val) && !program.is_lent(val) && self.note(zero).uses == 1;
            if own && floats(self.ty(val)) && floats(self.ty(of)) {
                found.insert(val);
            }
        }
    }

    /// Leaves out the shadows that anything else is done with than with an array's entries.
    fn keep_apart(&self, region: &Region, found: &mut ValSet) {
        let program = self.program;
        // What a region gives that it has made itself is moved out of it.
        let made = |root: &Val| region.steps.contains(&Step::Compute(*root));
        for root in region.results.iter().filter_map(|val| program.root(*val)).filter(made) {
            found.remove(&root);
        }
        for step in &region.steps {
            let mut whole = Vec::new();
            match step {
                Step::Keep(kept) => whole.extend(program.kept[*kept].mentions.iter().map(|(_, of)| of.val)),
                Step::Compute(val) => match &program.node(*val).op {
                    Op::Index(_, index) => whole.push(*index),
                    Op::Slice { .. } => {}
                    // Carried as a value, and not changed in its place.
                    Op::Loop(repeat) => {
                        let carried = repeat.init.iter().zip(&repeat.region.params);
                        whole.extend(
                            carried
                                .filter(|(_, param)| program.root(**param).is_none())
                                .map(|(init, _)| *init),
                        );
                    }
                    Op::Store { path, value, .. } | Op::Bump { path, value, .. }
                        if !path.is_empty() || self.settled.contains(val) =>
                    {
                        whole.push(*value);
                    }
                    op => op.each_operand(&mut |operand| whole.push(operand)),
                },
            }
            // An entry is a number by itself.
            for val in whole.into_iter().filter(|val| !matches!(program.node(*val).op, Op::Index(..))) {
                program.root(program.array_of(val)).map(|root| found.remove(&root));
            }
            if let Step::Compute(val) = step {
                program.node(*val).op.regions().iter().for_each(|inner| self.keep_apart(inner, found));
            }
        }
    }

    /// `let d_x = room.zero_like(&x);`
    pub(super) fn in_room(&self, name: &Ident, room: &Ident, zero: Val) -> TokenStream {
        let of = zeros_of(&self.program.node(zero).op).expect("a shadow begins with zeros");
        let (root, of) = (&self.root, self.by_ref(of));
        code! {
            let mut #room = #root::__private::Room::new();
            let #name = #room.zero_like(#of);
        }
    }
}

/// The array that zeros have the shape of.
pub(super) fn zeros_of(op: &Op) -> Option<Val> {
    match op {
        Op::ZeroLike(of) => Some(*of),
        Op::Gather { like, entries, wholes } if entries.is_empty() && wholes.is_empty() => *like,
        _ => None,
    }
}
