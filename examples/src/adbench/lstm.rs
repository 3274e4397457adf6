//! LSTM: the loss of a recurrent network with diagonal weights, by all its weights.
//!
//! Per layer of `main` there are weights `W` and biases `b` for the forget, input and output gates and the candidate; all
//! products go entry by entry. The input of the first layer is `x ⊙ extra₀`, and then, layer by layer,
//! `f = σ(in·W_f + b_f)`, `i = σ(h·W_i + b_i)`, `o = σ(in·W_o + b_o)`, `g = tanh(h·W_c + b_c)`, `c ← c·f + i·g`,
//! `h ← o·tanh c`, `in ← h`. The prediction is `y = in ⊙ extra₁ + extra₂`, `l = log(2 + Σ exp y)`, and the loss
//! `−Σ_t Σ seq[t+1] (y_t − l_t) / ((c − 1) b)` over a sequence of `c` characters of `b` bits.
//!
//! Source: the objective LSTM of ADBench (github.com/microsoft/ADBench).

use std::path::Path;

use chainrule::differentiable;
use serde::Deserialize;

use super::Problem;
use super::fields::{InputError, Text};
use super::golden::{Comparison, GoldenError};

/// The number of bits of a character.
pub const BITS: usize = 14;

/// The weights of one layer: of the forget, input and output gates and of the candidate, then their biases.
pub const ROWS: usize = 8;

/// A network and a sequence that it has to predict.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Eight rows for each layer.
    pub main: Vec<[f64; BITS]>,
    /// The weights of the input, and the weights and biases of the prediction.
    pub extra: [[f64; BITS]; 3],
    /// The hidden and the cell state of each layer before the sequence.
    pub state: Vec<[f64; BITS]>,
    /// The characters.
    pub sequence: Vec<[f64; BITS]>,
}

/// The gradient by `main` and `extra`.
pub type Gradient = (Vec<[f64; BITS]>, [[f64; BITS]; 3]);

impl Input {
    /// Reads `l c b`, then two rows of `4b` weights for each layer, three rows `extra`, two rows of state for each layer,
    /// and a row for each character.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        Self::parse(&Text::read(path)?)
    }

    /// The same, from text.
    pub fn parse(text: &Text) -> Result<Self, InputError> {
        let mut rows = text.rows();
        let mut header = rows.row("l")?;
        let (layers, characters) = (header.count("l")?, header.count("c")?);
        header.fixed("b", BITS)?;
        header.end()?;
        let main = rows.matrix("main", 2 * layers, ROWS / 2 * BITS)?;
        let extra = rows.arrays("extra", 3)?;
        Ok(Self {
            main: main.as_chunks().0.to_vec(),
            extra: [extra[0], extra[1], extra[2]],
            state: rows.arrays("state", 2 * layers)?,
            sequence: {
                let sequence = rows.arrays("sequence", characters)?;
                rows.end()?;
                sequence
            },
        })
    }
}

impl Problem for Input {
    type Value = f64;
    type Derivative = Gradient;
    type Golden = Golden;

    fn objective(&self) -> f64 {
        loss(&self.main, &self.extra, &self.state, &self.sequence)
    }

    fn derivative(&self) -> Gradient {
        loss::grad(&self.main, &self.extra, &self.state, &self.sequence)
    }

    fn summary(value: &f64) -> String {
        value.to_string()
    }

    fn compare(
        &self,
        value: &f64,
        (main, extra): &Gradient,
        golden: &Golden,
        comparison: &mut Comparison,
    ) -> Result<(), GoldenError> {
        let gradient = [main.as_flattened(), extra.as_flattened()].concat();
        comparison.number("objective", *value, golden.objective);
        comparison.list("gradient", &gradient, &golden.gradient)
    }
}

/// The reference results.
#[derive(Clone, Debug, Deserialize)]
pub struct Golden {
    objective: f64,
    #[serde(rename = "gradient_main_then_extra")]
    gradient: Vec<f64>,
}

/// How badly the network predicts each character from those before it.
#[differentiable]
pub fn loss<const B: usize>(
    main: &[[f64; B]],
    extra: &[[f64; B]; 3],
    #[constant] state: &[[f64; B]],
    #[constant] sequence: &[[f64; B]],
) -> f64 {
    let layers = main.len() / ROWS;
    let mut states: Vec<[f64; B]> = state.to_vec();
    let mut total = 0.0;
    for t in 0..sequence.len() - 1 {
        let mut passed = [0.0; B];
        for j in 0..B {
            passed[j] = sequence[t][j] * extra[0][j];
        }
        for layer in 0..layers {
            for j in 0..B {
                let forget = sigmoid(passed[j] * main[ROWS * layer][j] + main[ROWS * layer + 4][j]);
                let ingate =
                    sigmoid(states[2 * layer][j] * main[ROWS * layer + 1][j] + main[ROWS * layer + 5][j]);
                let outgate = sigmoid(passed[j] * main[ROWS * layer + 2][j] + main[ROWS * layer + 6][j]);
                let change =
                    (states[2 * layer][j] * main[ROWS * layer + 3][j] + main[ROWS * layer + 7][j]).tanh();
                let cell = states[2 * layer + 1][j] * forget + ingate * change;
                let hidden = outgate * cell.tanh();
                states[2 * layer + 1][j] = cell;
                states[2 * layer][j] = hidden;
                passed[j] = hidden;
            }
        }
        let mut sum = 2.0;
        for j in 0..B {
            passed[j] = passed[j] * extra[1][j] + extra[2][j];
            sum += passed[j].exp();
        }
        let normaliser = sum.ln();
        for j in 0..B {
            total += sequence[t + 1][j] * (passed[j] - normaliser);
        }
    }
    -total / ((sequence.len() - 1) * B) as f64
}

/// The logistic function.
#[differentiable]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
