//! The recurrent network of ADBench, beside a reverse sweep that keeps what each cell has computed.

use chainrule_examples::adbench::lstm::{BITS, Gradient, Input, ROWS};

use super::gmm::Numbers;

type Bits = [f64; BITS];

/// A network of so many layers, and a sequence of 1024 characters.
pub(crate) fn input(layers: usize, characters: usize) -> Input {
    let mut numbers = Numbers(7);
    let mut row = || std::array::from_fn(|_| numbers.next());
    Input {
        main: (0..ROWS * layers).map(|_| row()).collect(),
        extra: [row(), row(), row()],
        state: (0..2 * layers).map(|_| row()).collect(),
        sequence: (0..characters).map(|_| row().map(|bit| f64::from(u8::from(bit > 0.0)))).collect(),
    }
}

/// What a layer has computed for one character.
#[derive(Clone, Copy)]
struct Kept {
    passed: Bits,
    hidden: Bits,
    cell: Bits,
    forget: Bits,
    ingate: Bits,
    outgate: Bits,
    change: Bits,
    bent: Bits,
}

#[inline(always)]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The weights and the biases of one layer.
#[inline(always)]
fn layer(rows: &[Bits]) -> &[Bits; ROWS] {
    rows.try_into().expect("a layer has eight rows")
}

/// One layer for one character: changes its state, and gives what the reverse sweep needs.
#[inline(always)]
fn step(rows: &[Bits; ROWS], passed: Bits, hidden: &mut Bits, cell: &mut Bits) -> Kept {
    let zero = [0.0; BITS];
    let mut kept = Kept {
        passed,
        hidden: *hidden,
        cell: *cell,
        forget: zero,
        ingate: zero,
        outgate: zero,
        change: zero,
        bent: zero,
    };
    for j in 0..BITS {
        kept.forget[j] = sigmoid(passed[j] * rows[0][j] + rows[4][j]);
        kept.ingate[j] = sigmoid(hidden[j] * rows[1][j] + rows[5][j]);
        kept.outgate[j] = sigmoid(passed[j] * rows[2][j] + rows[6][j]);
        kept.change[j] = (hidden[j] * rows[3][j] + rows[7][j]).tanh();
        cell[j] = cell[j] * kept.forget[j] + kept.ingate[j] * kept.change[j];
        kept.bent[j] = cell[j].tanh();
        hidden[j] = kept.outgate[j] * kept.bent[j];
    }
    kept
}

/// The reverse of [`step`]: from the cotangents of the state after it those of the state before it; gives that of what was
/// passed.
#[inline(always)]
fn step_back(
    rows: &[Bits; ROWS],
    kept: &Kept,
    d_passed: &Bits,
    [d_hidden, d_cell]: [&mut Bits; 2],
    d_rows: &mut [Bits; ROWS],
) -> Bits {
    let mut before = [0.0; BITS];
    for j in 0..BITS {
        let (forget, ingate) = (kept.forget[j], kept.ingate[j]);
        let (outgate, change, bent) = (kept.outgate[j], kept.change[j], kept.bent[j]);
        let d_h = d_passed[j] + d_hidden[j];
        let d_c = d_cell[j] + d_h * outgate * (1.0 - bent * bent);
        let d_forget = d_c * kept.cell[j] * (forget * (1.0 - forget));
        let d_ingate = d_c * change * (ingate * (1.0 - ingate));
        let d_outgate = d_h * bent * (outgate * (1.0 - outgate));
        let d_change = d_c * ingate * (1.0 - change * change);
        d_cell[j] = d_c * forget;
        d_hidden[j] = d_ingate * rows[1][j] + d_change * rows[3][j];
        before[j] = d_forget * rows[0][j] + d_outgate * rows[2][j];
        d_rows[0][j] += d_forget * kept.passed[j];
        d_rows[1][j] += d_ingate * kept.hidden[j];
        d_rows[2][j] += d_outgate * kept.passed[j];
        d_rows[3][j] += d_change * kept.hidden[j];
        d_rows[4][j] += d_forget;
        d_rows[5][j] += d_ingate;
        d_rows[6][j] += d_outgate;
        d_rows[7][j] += d_change;
    }
    before
}

/// What the prediction of one character has computed: the input, the exponentials and the inverse of their sum.
struct Predicted {
    passed: Bits,
    exponentials: Bits,
    inverse: f64,
}

/// Value and gradient.
pub(crate) fn by_hand(input: &Input) -> (f64, Gradient) {
    let Input { main, extra, state, sequence } = input;
    let layers = main.len() / ROWS;
    let steps = sequence.len() - 1;
    let mut state = state.clone();
    let mut kept = Vec::with_capacity(steps * layers);
    let mut predictions = Vec::with_capacity(steps);
    let mut total = 0.0;
    for (character, next) in sequence.iter().zip(&sequence[1..]) {
        let mut passed = std::array::from_fn(|j| character[j] * extra[0][j]);
        for (rows, state) in main.chunks_exact(ROWS).zip(state.chunks_exact_mut(2)) {
            let [hidden, cell] = state else { unreachable!("two rows of state for each layer") };
            kept.push(step(layer(rows), passed, hidden, cell));
            passed = *hidden;
        }
        predictions.push(predict(passed, extra, next, &mut total));
    }
    let scale = 1.0 / (steps * BITS) as f64;
    let gradient = swept_back(input, &kept, &predictions, -scale);
    (-total / (steps * BITS) as f64, gradient)
}

/// The prediction of a character; adds its logarithm to the total.
#[inline(always)]
fn predict(passed: Bits, extra: &[Bits; 3], next: &Bits, total: &mut f64) -> Predicted {
    let outputs: Bits = std::array::from_fn(|j| passed[j] * extra[1][j] + extra[2][j]);
    let exponentials = outputs.map(f64::exp);
    let sum = exponentials.iter().fold(2.0, |sum, exponential| sum + exponential);
    let normaliser = sum.ln();
    for j in 0..BITS {
        *total += next[j] * (outputs[j] - normaliser);
    }
    Predicted { passed, exponentials, inverse: 1.0 / sum }
}

/// The reverse sweep; `d` is the cotangent of the total.
fn swept_back(input: &Input, kept: &[Kept], predictions: &[Predicted], d: f64) -> Gradient {
    let Input { main, extra, state, sequence } = input;
    let layers = main.len() / ROWS;
    let mut d_main = vec![[0.0; BITS]; main.len()];
    let mut d_extra = [[0.0; BITS]; 3];
    let mut d_state = vec![[0.0; BITS]; state.len()];
    for (t, prediction) in predictions.iter().enumerate().rev() {
        let next = &sequence[t + 1];
        let share = next.iter().sum::<f64>() * prediction.inverse;
        let mut d_passed = [0.0; BITS];
        for j in 0..BITS {
            let d_output = d * (next[j] - share * prediction.exponentials[j]);
            d_extra[1][j] += d_output * prediction.passed[j];
            d_extra[2][j] += d_output;
            d_passed[j] = d_output * extra[1][j];
        }
        for k in (0..layers).rev() {
            let [d_hidden, d_cell] = &mut d_state[2 * k..2 * k + 2] else {
                unreachable!("two rows of state")
            };
            let d_rows = (&mut d_main[ROWS * k..ROWS * (k + 1)]).try_into().expect("a layer has eight rows");
            let rows = layer(&main[ROWS * k..ROWS * (k + 1)]);
            d_passed = step_back(rows, &kept[t * layers + k], &d_passed, [d_hidden, d_cell], d_rows);
        }
        for j in 0..BITS {
            d_extra[0][j] += d_passed[j] * sequence[t][j];
        }
    }
    (d_main, d_extra)
}
