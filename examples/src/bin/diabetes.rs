//! Diabetes: the progress of a disease after a year from ten measures, by one hidden tanh layer with an L2 penalty.
//!
//! ```text
//! cargo run --release --bin diabetes
//! ```
//!
//! The objective is J = (ŷ − y)² + λ‖W‖²; measures and targets are standardised by the training rows.

#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use chainrule::nn::{Activation, Fit, Loss, Mlp, Regulariser, Sgd, Standardiser, Targets, fit, r_squared};
use chainrule_examples::command::{Error, count, run};
use chainrule_examples::console::{Console, print};
use chainrule_examples::table::Table;
use clap::Parser;

/// The patients that come with the program.
const DIABETES: (&str, &str) = ("diabetes.csv", include_str!("../../data/diabetes.csv"));
const MEASURES: usize = 10;
const HIDDEN: usize = 8;
/// The weight of the penalty.
const LAMBDA: f64 = 0.01;
/// One epoch in so many is printed.
const STRIDE: usize = 10;

/// Predicts the progress of diabetes.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// How often to go through the training patients.
    #[arg(long, default_value = "200", value_parser = count, allow_negative_numbers = true)]
    epochs: usize,
    /// The seed of the initial weights and of the minibatches.
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    seed: u64,
    /// A CSV file: a header, ten measures, a target [default: the file in examples/data].
    #[arg(long)]
    data: Option<PathBuf>,
}

fn main() -> ExitCode {
    run(train)
}

fn train(arguments: Arguments) -> Result<(), Error> {
    let table = Table::read(arguments.data.as_deref(), DIABETES, MEASURES + 1)?;
    let (measures, progress) = (table.numbers::<f64>(MEASURES)?, table.targets::<f64>()?);
    let split = table.split()?;
    let ((x, test_x), (y, test_y)) = (split.rows(measures.view()), split.rows(progress.view()));
    let (of_x, of_y) = (Standardiser::of(x.view()), Standardiser::of(y.view()));
    let (x, test_x) = (of_x.apply(x.view()), of_x.apply(test_x.view()));
    let (y, test_y) = (of_y.apply(y.view()), of_y.apply(test_y.view()));

    let mut mlp = Mlp::<f64>::new(&[MEASURES, HIDDEN, 1], Activation::Tanh, arguments.seed);
    let console = Console::new(arguments.epochs);
    let plan = Fit::new(Loss::SquaredError)
        .epochs(arguments.epochs)
        .batch(32)
        .regulariser(Regulariser::l2(LAMBDA))
        .seed(arguments.seed);
    fit(&mut mlp, &mut Sgd::new(0.01), x.view(), Targets::Values(y.view()), &plan, |mlp, epoch| {
        console.advance();
        if epoch.number % STRIDE == 0 || epoch.number == arguments.epochs {
            console.line(&format!(
                "epoch {:>3}/{}  objective {:.4}  training R² {:.4}  test R² {:.4}",
                epoch.number,
                arguments.epochs,
                epoch.loss,
                r_squared(mlp.predict(x.view()).view(), y.view()),
                r_squared(mlp.predict(test_x.view()).view(), test_y.view()),
            ));
        }
    })?;
    console.finish();
    print(&format!("test R² {:.4}", r_squared(mlp.predict(test_x.view()).view(), test_y.view())));
    Ok(())
}
