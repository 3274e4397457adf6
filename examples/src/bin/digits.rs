//! Handwritten digits: a 64-32-10 network with rectifiers, trained by gradients that the macro made.
//!
//! ```text
//! cargo run --release --bin digits
//! cargo run --release --bin digits -- --hidden 64,32 --optimizer adam --epochs 50
//! ```
//!
//! 1797 images of 8 × 8 pixels, scaled to [0, 1]; every fifth is kept for the test.

#![forbid(unsafe_code)]

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use chainrule::nn::{
    Activation, Adam, Fit, Loss, Mlp, Optimiser, Sgd, Targets, accuracy, confusion_matrix, fit,
};
use chainrule_examples::command::{Error, count, fraction, positive, run};
use chainrule_examples::console::{Console, print};
use chainrule_examples::table::Table;
use clap::{Parser, ValueEnum};
use ndarray::Array2;

/// The images that come with the program.
const DIGITS: (&str, &str) = ("digits.csv", include_str!("../../data/digits.csv"));
const PIXELS: usize = 64;
const CLASSES: usize = 10;
/// Pixels are counts of ink from 0 to 16.
const INK: f32 = 16.0;

/// Trains a classifier of handwritten digits with gradients made at compile time.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// How often to go through the training images.
    #[arg(long, default_value = "30", value_parser = count, allow_negative_numbers = true)]
    epochs: usize,
    /// How many images make a minibatch.
    #[arg(long, default_value = "32", value_parser = count, allow_negative_numbers = true)]
    batch: usize,
    /// The learning rate [default: 0.1, for Adam 0.005].
    #[arg(long, value_parser = positive, allow_negative_numbers = true)]
    lr: Option<f64>,
    /// The share of the velocity that gradient descent keeps from step to step.
    #[arg(long, default_value = "0.9", value_parser = fraction, allow_negative_numbers = true)]
    momentum: f64,
    /// The widths of the hidden layers.
    #[arg(long, default_value = "32", value_delimiter = ',', value_parser = count, allow_negative_numbers = true)]
    hidden: Vec<usize>,
    /// The seed of the initial weights and of the minibatches.
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    seed: u64,
    /// A CSV file: a header, 64 pixels from 0 to 16, a label from 0 to 9 [default: the file in examples/data].
    #[arg(long)]
    data: Option<PathBuf>,
    /// What makes a step out of a gradient.
    #[arg(long, value_enum, default_value_t = Choice::Sgd)]
    optimizer: Choice,
}

#[derive(Clone, Copy, ValueEnum)]
enum Choice {
    /// Gradient descent with momentum.
    Sgd,
    /// Gradient descent with Nesterov's momentum.
    Nesterov,
    /// Adam.
    Adam,
}

/// The images and labels of one part of the data.
struct Part {
    images: Array2<f32>,
    labels: Vec<usize>,
}

fn main() -> ExitCode {
    run(train)
}

fn train(arguments: Arguments) -> Result<(), Error> {
    let (train, test) = read(&arguments)?;
    let sizes = [&[PIXELS], arguments.hidden.as_slice(), &[CLASSES]].concat();
    let mut mlp = Mlp::<f32>::new(&sizes, Activation::Relu, arguments.seed);
    print(&format!(
        "{} images for training, {} for the test; network {}",
        train.labels.len(),
        test.labels.len(),
        sizes.iter().map(usize::to_string).collect::<Vec<_>>().join("-")
    ));
    let start = Instant::now();
    let console = Console::new(arguments.epochs);
    let plan = Fit::new(Loss::SoftmaxCrossEntropy)
        .epochs(arguments.epochs)
        .batch(arguments.batch)
        .seed(arguments.seed);
    let targets = Targets::Labels(&train.labels);
    fit(&mut mlp, &mut optimiser(&arguments), train.images.view(), targets, &plan, |mlp, epoch| {
        console.advance();
        console.line(&format!(
            "epoch {:>3}/{}  loss {:.4}  training accuracy {:.4}  test accuracy {:.4}",
            epoch.number,
            arguments.epochs,
            epoch.loss,
            train.accuracy(mlp),
            test.accuracy(mlp),
        ));
    })?;
    console.finish();
    print(&confusion(&mlp, &test));
    print(&format!("test accuracy {:.4} after {:.2?}", test.accuracy(&mlp), start.elapsed()));
    Ok(())
}

/// The part for training and the part for the test.
fn read(arguments: &Arguments) -> Result<(Part, Part), Error> {
    let table = Table::read(arguments.data.as_deref(), DIGITS, PIXELS + 1)?;
    let (images, labels) = (table.numbers::<f32>(PIXELS)? / INK, table.labels(CLASSES)?);
    let split = table.split()?;
    let ((train_images, test_images), (train_labels, test_labels)) =
        (split.rows(images.view()), split.labels(&labels));
    Ok((
        Part { images: train_images, labels: train_labels },
        Part { images: test_images, labels: test_labels },
    ))
}

fn optimiser(arguments: &Arguments) -> Box<dyn Optimiser<f32>> {
    let rate = arguments.lr.unwrap_or(match arguments.optimizer {
        Choice::Sgd | Choice::Nesterov => 0.1,
        Choice::Adam => 0.005,
    }) as f32;
    let descent = || Sgd::new(rate).momentum(arguments.momentum as f32);
    match arguments.optimizer {
        Choice::Sgd => Box::new(descent()),
        Choice::Nesterov => Box::new(descent().nesterov(true)),
        Choice::Adam => Box::new(Adam::new(rate)),
    }
}

impl Part {
    fn accuracy(&self, mlp: &Mlp<f32>) -> f64 {
        accuracy(mlp.predict(self.images.view()).view(), &self.labels)
    }
}

/// The confusion matrix of the test: a row per label, a column per prediction.
fn confusion(mlp: &Mlp<f32>, test: &Part) -> String {
    let counts = confusion_matrix(mlp.predict(test.images.view()).view(), &test.labels);
    let mut text = String::from("\nlabel \\ predicted\n   ");
    let mut row = |name: String, cells: &mut dyn Iterator<Item = usize>| {
        text.push_str(&name);
        cells.for_each(|cell| write!(text, "{cell:>4}").expect("a string can be written to"));
        text.push('\n');
    };
    row(String::new(), &mut (0..CLASSES));
    for (label, counts) in counts.outer_iter().enumerate() {
        row(format!("{label:>3}"), &mut counts.iter().copied());
    }
    text
}
