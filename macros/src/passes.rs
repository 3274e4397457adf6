//! What is asked of a program before it is printed.
//!
//! Equal subexpressions are already one value, and trivial ones are folded, by the way the graph is built
//! (see [`crate::ir::Builder`]). What is left is to see which values a derivative depends on, and to drop what nobody uses.

use crate::ir::{Array, Loop, Node, Op, Program, Region, Step, Val, ValMap, ValSet};

/// The values of a region that change with one of these.
///
/// Where the table says that there is no derivative, nothing changes: `x.floor()` does not, and conditions do not.
pub(crate) fn activity(program: &Program, region: &Region, sources: impl IntoIterator<Item = Val>) -> ValSet {
    let mut active: ValSet = sources.into_iter().collect();
    spread(program, region, &mut active);
    active
}

fn spread(program: &Program, region: &Region, active: &mut ValSet) {
    for val in region.computed() {
        let op = &program.node(val).op;
        match op {
            Op::Leaf(_) => {}
            Op::Branch(branch) => {
                branch.arms.iter().for_each(|arm| spread(program, arm, active));
                for (place, out) in branch.outs.iter().enumerate() {
                    if branch.arms.iter().any(|arm| active.contains(&arm.results[place])) {
                        active.insert(*out);
                    }
                }
            }
            Op::Loop(repeat) => {
                for (saved, param) in &repeat.recalled {
                    if active.contains(saved) {
                        active.insert(*param);
                    }
                }
                carry(repeat, active);
                spread(program, &repeat.region, active);
                while carry(repeat, active) {
                    spread(program, &repeat.region, active);
                }
                for (param, out) in repeat.region.params.iter().zip(&repeat.outs) {
                    if active.contains(param) {
                        active.insert(*out);
                    }
                }
            }
            Op::Prim(row, _, operands) => {
                let changes =
                    |(place, operand): (usize, &Val)| active.contains(operand) && row.changes_with(place);
                if operands.iter().enumerate().any(changes) {
                    active.insert(val);
                }
            }
            _ if op.reads_any(program, |operand| active.contains(&operand)) => {
                active.insert(val);
                // The pullback of a call depends on what the call does.
                active.extend(op.outs());
            }
            _ => {}
        }
    }
}

/// Marks the carried values that start or come back active; tells whether there are more than before.
fn carry(repeat: &Loop, active: &mut ValSet) -> bool {
    let mut grown = false;
    for (place, param) in repeat.region.params.iter().enumerate().take(repeat.init.len()) {
        let comes = active.contains(&repeat.init[place])
            || repeat.region.results.get(place).is_some_and(|result| active.contains(result));
        grown |= comes && active.insert(*param);
    }
    grown
}

/// Whether a region gives a value back as it came but for what it adds to it: its derivative by itself is 1, and nothing
/// that is differentiated depends on it otherwise.
pub(crate) fn accumulates(program: &Program, region: &Region, from: Val, to: Val) -> bool {
    let mut users: ValMap<Vec<Val>> = ValMap::default();
    for user in region.computed() {
        let op = &program.node(user).op;
        if !matches!(op, Op::Leaf(_)) {
            op.each_read(program, &mut |val| users.entry(val).or_default().push(user));
        }
    }
    let mut val = from;
    loop {
        let given = region.results.iter().filter(|result| **result == val).count();
        let users = users.get(&val).map_or(&[][..], Vec::as_slice);
        match (users, given) {
            ([], 1) => return val == to,
            ([user], 0) => match added_to(program, *user, val) {
                Some(sum) => val = sum,
                None => return false,
            },
            _ => return false,
        }
    }
}

/// The value that an operation gives, if that is one of its operands with something added.
fn added_to(program: &Program, user: Val, val: Val) -> Option<Val> {
    match &program.node(user).op {
        Op::Prim(row, _, operands) if row.name == "add" || row.name == "sub" && operands[0] == val => {
            Some(user)
        }
        Op::Plus(..) => Some(user),
        Op::Fields { wholes, .. } if wholes.contains(&val) => Some(user),
        Op::Branch(branch) => {
            let of = |arm: &Region| {
                (0..branch.outs.len()).find(|place| accumulates(program, arm, val, arm.results[*place]))
            };
            match branch.arms.each_ref().map(of) {
                [Some(one), Some(other)] if one == other => Some(branch.outs[one]),
                _ => None,
            }
        }
        Op::Loop(repeat) => {
            let mut places = (0..repeat.init.len()).filter(|place| repeat.init[*place] == val);
            let (place, None) = (places.next()?, places.next()) else { return None };
            let (param, result) = (repeat.region.params[place], repeat.region.results[place]);
            let apart = !repeat.region.captures(program).contains(&val);
            (apart && accumulates(program, &repeat.region, param, result)).then(|| repeat.outs[place])
        }
        _ => None,
    }
}

/// The last place in the body that changes each storage.
pub(crate) fn last_changes(program: &Program) -> ValMap<usize> {
    let mut changes = ValMap::default();
    for (place, step) in program.body.steps.iter().enumerate() {
        if let Step::Compute(val) = step {
            changes_in(program, *val, &mut |root| {
                changes.insert(root, place);
            });
        }
    }
    changes
}

fn changes_in(program: &Program, val: Val, note: &mut impl FnMut(Val)) {
    let op = &program.node(val).op;
    if let Some(array) = op.changes() {
        program.root(array).into_iter().for_each(&mut *note);
    }
    for region in op.regions() {
        region.computed().for_each(|val| changes_in(program, val, note));
    }
}

/// Takes out the copies of arguments whose arrays do not change any more: the pullback of the call finds them as they were.
pub(crate) fn needless_copies(program: &mut Program) {
    let mut history = History::default();
    history.go_through(program, &program.body);
    let mut places: ValMap<Val> = ValMap::default();
    for (copy, at) in &history.copies {
        let Op::Snapshot(place) = program.node(*copy).op else { unreachable!("it was found as a copy") };
        if !history.read.contains(copy) && !history.changes_after(program, place, at) {
            places.insert(*copy, place);
        }
    }
    for node in program.nodes.iter_mut().filter(|node| matches!(node.op, Op::Call(_))) {
        node.op.remap(&mut |operand| places.get(&operand).copied().unwrap_or(operand));
    }
    for mut place in places.into_values() {
        while let Op::Index(base, _) | Op::Part { base, .. } = program.node(place).op {
            program.lasting.insert(place);
            place = base;
        }
    }
}

/// When something happens: how many steps came before, and the loops that it happens in, the outermost first.
#[derive(Clone, Default)]
struct Moment {
    step: usize,
    loops: Vec<Val>,
}

/// What happens to the storages of a program.
#[derive(Default)]
struct History {
    now: Moment,
    begun: ValMap<Moment>,
    changes: Vec<(Val, Moment)>,
    copies: Vec<(Val, Moment)>,
    /// What anything but a call reads.
    read: ValSet,
}

impl History {
    fn go_through(&mut self, program: &Program, region: &Region) {
        for step in &region.steps {
            self.now.step += 1;
            match step {
                Step::Compute(val) => self.operation(program, *val),
                Step::Keep(kept) => {
                    self.read.extend(program.kept[*kept].mentions.iter().map(|(_, operand)| operand.val));
                }
            }
        }
        self.read.extend(region.results.iter().copied());
        self.read.extend(region.test.iter().flat_map(|test| test.mentions.iter().map(|(_, read)| read.val)));
    }

    fn operation(&mut self, program: &Program, val: Val) {
        let op = &program.node(val).op;
        match op {
            Op::Storage(_) => drop(self.begun.insert(val, self.now.clone())),
            Op::Snapshot(_) => self.copies.push((val, self.now.clone())),
            _ => {}
        }
        let changed = op.changes().and_then(|array| program.root(array));
        self.changes.extend(changed.map(|root| (root, self.now.clone())));
        if !matches!(op, Op::Call(_)) {
            op.each_operand(&mut |operand| {
                self.read.insert(operand);
            });
        }
        let repeats = matches!(op, Op::Loop(_));
        self.now.loops.extend(repeats.then_some(val));
        op.regions().iter().for_each(|region| self.go_through(program, region));
        self.now.loops.truncate(self.now.loops.len() - usize::from(repeats));
    }

    /// Whether a storage changes after a moment: later, or in a later run of a loop that it outlives.
    fn changes_after(&self, program: &Program, place: Val, at: &Moment) -> bool {
        let Some(root) = program.root(program.array_of(place)) else { return true };
        let Some(begun) = self.begun.get(&root).filter(|_| !program.is_lent(root)) else { return true };
        let again = |change: &Moment| {
            let common = change.loops.iter().zip(&at.loops).take_while(|(one, other)| one == other).count();
            common > begun.loops.len()
        };
        let changes = self.changes.iter().filter(|(changed, _)| *changed == root);
        changes.into_iter().any(|(_, change)| change.step > at.step || again(change))
    }
}

/// Drops the steps whose values nobody uses.
///
/// A statement of the user's stays, and so does a call: what it does besides its value is the user's.
pub(crate) fn dead_code(program: &mut Program) {
    let mut body = std::mem::take(&mut program.body);
    let mut used: ValSet = body.results.iter().copied().collect();
    let mut forward = program.forward;
    let mut stays = vec![false; body.steps.len()];
    mark(program, &body, &mut used, &mut |place| stays[place] = true);
    for (place, stays) in stays.iter().enumerate() {
        if !stays && place < program.forward {
            forward -= 1;
        }
    }
    let mut stays = stays.into_iter();
    body.steps.retain(|_| stays.next() == Some(true));
    let owners: Vec<Val> = body.computed().collect();
    owners.into_iter().for_each(|owner| regions(program, owner, &used));
    program.body = body;
    program.forward = forward;
}

/// Goes through a region from its end, and marks what its results and its effects are made of.
fn mark(program: &Program, region: &Region, used: &mut ValSet, stays: &mut impl FnMut(usize)) {
    for (place, step) in region.steps.iter().enumerate().rev() {
        match step {
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                let wanted = used.contains(val)
                    || program.texts.contains(val)
                    || op.outs().any(|out| used.contains(&out))
                    || is_remembered(program, op, used);
                let measured = is_measured(program, op, used);
                if measured {
                    used.insert(*val);
                }
                if wanted || measured || !op.is_pure(program) {
                    stays(place);
                    operands(program, op, used);
                }
            }
            Step::Keep(kept) => {
                stays(place);
                used.extend(program.kept[*kept].mentions.iter().map(|(_, operand)| operand.val));
            }
        }
    }
}

/// Whether a loop inside an operation keeps for a reverse loop what it is made of, or a vector changes its length in it: what
/// the operation gives may be used by nobody.
fn is_remembered(program: &Program, op: &Op, used: &ValSet) -> bool {
    let kept = |val: Val| {
        let inner = &program.node(val).op;
        let counts = matches!(inner, Op::Loop(_)) || inner.resizes().is_some();
        counts && used.contains(&val) || is_remembered(program, inner, used)
    };
    op.regions().iter().any(|region| region.computed().any(kept))
}

/// Whether an operation changes the length of a vector whose shadow has as many entries. After the change, only what asks for
/// the shape names the storage as it was at the start.
fn is_measured(program: &Program, op: &Op, used: &ValSet) -> bool {
    let root = op.resizes().and_then(|array| program.root(array));
    let inner = |val: Val| is_measured(program, &program.node(val).op, used);
    root.is_some_and(|root| used.contains(&root))
        || op.regions().iter().any(|region| region.computed().any(inner))
}

/// Marks what an operation that stays reads: of its regions, what the values that are used are made of.
fn operands(program: &Program, op: &Op, used: &mut ValSet) {
    op.each_operand(&mut |operand| {
        used.insert(operand);
    });
    if let Op::Loop(repeat) = op {
        used.extend(repeat.of);
    }
    for region in op.regions() {
        used.extend(region.results.iter().copied());
        used.extend(region.test.iter().flat_map(|test| test.mentions.iter().map(|(_, operand)| operand.val)));
        if let Op::Loop(repeat) = op {
            used.extend(repeat.saved.iter().copied());
        }
        mark(program, region, used, &mut |_| {});
    }
}

/// The values that the results of a region are made of.
pub(crate) fn live(program: &Program, region: &Region) -> ValSet {
    let mut used: ValSet = region.results.iter().copied().collect();
    mark(program, region, &mut used, &mut |_| {});
    used
}

/// Drops what nobody uses from the regions of an operation that stays.
fn regions(program: &mut Program, owner: Val, used: &ValSet) {
    let mut op = std::mem::replace(&mut program.nodes[owner.index()].op, Op::Absent);
    for region in op.regions_mut() {
        region.steps.retain(|step| match step {
            Step::Keep(_) => true,
            Step::Compute(val) => {
                let op = &program.node(*val).op;
                used.contains(val)
                    || program.texts.contains(val)
                    || op.outs().any(|out| used.contains(&out))
                    || !op.is_pure(program)
                    || is_remembered(program, op, used)
            }
        });
        let owners: Vec<Val> = region.computed().collect();
        owners.into_iter().for_each(|owner| regions(program, owner, used));
    }
    program.nodes[owner.index()].op = op;
}

/// Keeps only the shape of an array that the user's code consumes, where nothing but the shape is needed afterwards.
///
/// The adjoint of `a + b` sums its cotangent to the shape of `a`. The user's `a + b` may take the memory of `a` for its
/// result; without this pass `a` would be copied first, to be there when its shape is asked for.
pub(crate) fn shapes(program: &mut Program) {
    let consumed = consumed(program);
    let mut users = users(program, &consumed);
    let mut shapes: Vec<(usize, Step)> = Vec::new();
    for (place, val) in consumed.into_iter().rev() {
        let Some(users) = users.remove(&val).filter(|users| !users.is_empty()) else { continue };
        let shape = Val(u32::try_from(program.nodes.len()).expect("fewer than four billion nodes"));
        let node = program.node(val).clone();
        program.nodes.push(Node { op: Op::Shape(val), name: None, ..node });
        shapes.push((place, Step::Compute(shape)));
        for user in users {
            let op = &mut program.nodes[user.index()].op;
            op.remap(&mut |operand| if operand == val { shape } else { operand });
        }
    }
    program.forward += shapes.iter().filter(|(place, _)| *place < program.forward).count();
    put_in(&mut program.body.steps, shapes);
}

/// The arrays that the user's code consumes, each with the place of the step that does.
fn consumed(program: &Program) -> Vec<(usize, Val)> {
    let mut consumed = Vec::new();
    let mut seen = ValSet::default();
    for (place, step) in program.body.steps.iter().enumerate() {
        let Step::Compute(user) = step else { continue };
        let Op::Array(_, operands) = &program.node(*user).op else { continue };
        for operand in operands.iter().filter(|operand| operand.refs == 0) {
            let node = program.node(operand.val);
            let held = !matches!(node.op, Op::Leaf(_) | Op::Param) && node.ty.is_opaque();
            if held && seen.insert(operand.val) {
                consumed.push((place, operand.val));
            }
        }
    }
    consumed
}

/// What reads each of these values after the step that consumes it; only of those that are read for their shapes alone.
fn users(program: &Program, consumed: &[(usize, Val)]) -> ValMap<Vec<Val>> {
    let places: ValMap<usize> = consumed.iter().map(|(place, val)| (*val, *place)).collect();
    let mut users: ValMap<Vec<Val>> = places.keys().map(|val| (*val, Vec::new())).collect();
    for val in &program.body.results {
        users.remove(val);
    }
    for (place, step) in program.body.steps.iter().enumerate() {
        let is_later = |val: Val| places.get(&val).is_some_and(|consumed| *consumed < place);
        match *step {
            Step::Compute(user) => {
                let op = &program.node(user).op;
                op.each_read(program, &mut |val| {
                    if !is_later(val) {
                        return;
                    }
                    if !is_shape_only(op, val) {
                        users.remove(&val);
                    } else if let Some(users) = users.get_mut(&val) {
                        users.push(user);
                    }
                });
            }
            Step::Keep(kept) => {
                for (_, operand) in &program.kept[kept].mentions {
                    if is_later(operand.val) {
                        users.remove(&operand.val);
                    }
                }
            }
        }
    }
    users
}

/// Puts steps before those that stand at their places, which fall from the first to the last.
fn put_in(steps: &mut Vec<Step>, mut new: Vec<(usize, Step)>) {
    let old = std::mem::take(steps);
    for (place, step) in old.into_iter().enumerate() {
        while let Some((_, before)) = new.pop_if(|(at, _)| *at == place) {
            steps.push(before);
        }
        steps.push(step);
    }
}

/// Whether an operation reads a value for its shape and nothing else.
fn is_shape_only(op: &Op, val: Val) -> bool {
    let shape_at = match op {
        Op::Rule(
            Array::Fold | Array::Spread | Array::Full | Array::MeanPull | Array::SumAxisPull | Array::DotL,
            _,
        ) => 1,
        Op::Rule(Array::DotR, _) => 2,
        _ => return false,
    };
    op.operands().iter().enumerate().all(|(place, operand)| *operand != val || place == shape_at)
}

/// The primitive operations of a program: what its cost is counted in.
pub(crate) fn operations(program: &Program, region: &Region) -> usize {
    region
        .computed()
        .map(|val| match &program.node(val).op {
            Op::Prim(..) | Op::Array(..) | Op::Rule(..) | Op::Call(_) | Op::Pull { .. } | Op::Plus(..) => 1,
            Op::Map { region, .. } => 1 + operations(program, region),
            Op::Branch(branch) => branch.arms.iter().map(|arm| operations(program, arm)).sum(),
            Op::Loop(repeat) => operations(program, &repeat.region),
            _ => 0,
        })
        .sum()
}

/// The edges of a program's graph: a use of a value by an operation is one.
pub(crate) fn edges(program: &Program, region: &Region) -> usize {
    region
        .computed()
        .map(|val| match &program.node(val).op {
            Op::Leaf(_) | Op::Const(_) => 0,
            Op::Branch(branch) => branch.arms.iter().map(|arm| edges(program, arm)).sum(),
            Op::Loop(repeat) => edges(program, &repeat.region),
            op => op.reads(program).len(),
        })
        .sum()
}
