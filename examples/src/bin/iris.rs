//! Iris: three species of flowers from four measures, by a network with 16 hidden rectifiers.
//!
//! ```text
//! cargo run --release --bin iris
//! ```

#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use chainrule::nn::{Activation, Fit, Loss, Mlp, Sgd, Standardiser, Targets, accuracy, fit};
use chainrule_examples::command::{Error, count, run};
use chainrule_examples::console::{Console, print};
use chainrule_examples::table::Table;
use clap::Parser;

/// The flowers that come with the program.
const IRIS: (&str, &str) = ("iris.csv", include_str!("../../data/iris.csv"));
const MEASURES: usize = 4;
const SPECIES: usize = 3;

/// Tells three species of iris apart.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// How often to go through the training flowers.
    #[arg(long, default_value = "50", value_parser = count, allow_negative_numbers = true)]
    epochs: usize,
    /// The seed of the initial weights and of the minibatches.
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    seed: u64,
    /// A CSV file: a header, four measures, a species from 0 to 2 [default: the file in examples/data].
    #[arg(long)]
    data: Option<PathBuf>,
}

fn main() -> ExitCode {
    run(train)
}

fn train(arguments: Arguments) -> Result<(), Error> {
    let table = Table::read(arguments.data.as_deref(), IRIS, MEASURES + 1)?;
    let (measures, species) = (table.numbers::<f64>(MEASURES)?, table.labels(SPECIES)?);
    let split = table.split()?;
    let ((x, test_x), (y, test_y)) = (split.rows(measures.view()), split.labels(&species));
    let standardiser = Standardiser::of(x.view());
    let (x, test_x) = (standardiser.apply(x.view()), standardiser.apply(test_x.view()));

    let mut mlp = Mlp::<f64>::new(&[MEASURES, 16, SPECIES], Activation::Relu, arguments.seed);
    let console = Console::new(arguments.epochs);
    let plan = Fit::new(Loss::SoftmaxCrossEntropy).epochs(arguments.epochs).batch(16).seed(arguments.seed);
    fit(&mut mlp, &mut Sgd::new(0.1), x.view(), Targets::Labels(&y), &plan, |mlp, epoch| {
        console.advance();
        console.line(&format!(
            "epoch {:>3}/{}  loss {:.4}  training accuracy {:.4}  test accuracy {:.4}",
            epoch.number,
            arguments.epochs,
            epoch.loss,
            accuracy(mlp.predict(x.view()).view(), &y),
            accuracy(mlp.predict(test_x.view()).view(), &test_y),
        ));
    })?;
    console.finish();
    print(&format!("test accuracy {:.4}", accuracy(mlp.predict(test_x.view()).view(), &test_y)));
    Ok(())
}
