//! What every program keeps to; checked in the tests and in debug builds of the macro.

use super::{Op, Program, Region, Step, Val, ValSet};

impl Program {
    /// Panics if an operand does not come before its user, or a result is not computed.
    pub(crate) fn validate(&self) {
        let mut known = ValSet::default();
        self.validate_region(&self.body, &mut known);
        assert!(self.forward <= self.body.steps.len(), "the forward sweep is a part of the program");
    }

    /// Whether a value is a text that is printed wherever it is used.
    fn is_text(&self, val: Val) -> bool {
        matches!(&self.node(val).op, Op::Leaf(leaf) if leaf.inline)
    }

    fn validate_region(&self, region: &Region, known: &mut ValSet) {
        let mut own: Vec<Val> = region.params.iter().copied().filter(|param| known.insert(*param)).collect();
        for step in &region.steps {
            let Step::Compute(val) = step else { continue };
            let op = &self.node(*val).op;
            op.each_operand(&mut |operand| {
                assert!(
                    self.is_text(operand) || known.contains(&operand),
                    "{operand:?} is used by {val:?} before it is computed: {op:?}"
                );
            });
            for region in op.regions() {
                self.validate_region(region, known);
            }
            own.extend(std::iter::once(*val).chain(op.outs()).filter(|new| known.insert(*new)));
        }
        for result in &region.results {
            assert!(
                self.is_text(*result) || known.contains(result),
                "{result:?} is a result and is not computed"
            );
        }
        // Nobody around the region sees what is in it.
        for val in own {
            known.remove(&val);
        }
    }
}
