//! The frame of a program: its arguments, its errors in one line, its exit code.

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use crate::adbench::fields::InputError;
use crate::adbench::golden::GoldenError;
use crate::table::TableError;

/// Why a program gave up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data are not as they should be.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The input of an objective is not as it should be.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Reference results cannot be read, or the results differ from them.
    #[error(transparent)]
    Golden(#[from] GoldenError),
    /// The training was refused.
    #[error(transparent)]
    Training(#[from] chainrule::nn::Error),
    /// There are too few examples for a training and a test set.
    #[error(
        "{file}: {rows} rows are too few: every fifth, from the first on, is for the test, the others for training"
    )]
    TooFewRows {
        /// The file.
        file: String,
        /// The number of rows.
        rows: usize,
    },
}

impl Error {
    /// 1 for results that are not what they should be, 2 for whatever keeps a program from its work.
    fn code(&self) -> ExitCode {
        match self {
            Self::Golden(GoldenError::Differs { .. }) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}

/// Runs a program with its arguments.
///
/// A wrong argument or any other error is one line on the standard error, and the exit code 2; results that are not what they
/// should be are the exit code 1.
pub fn run<Arguments: Parser>(program: impl FnOnce(Arguments) -> Result<(), Error>) -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&error),
    };
    match program(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            error.code()
        }
    }
}

/// Help and version are printed whole. Of an error only the first paragraph is, in one line: it names the argument and
/// the fault.
fn refuse(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        error.exit();
    }
    let text = error.render().to_string();
    let paragraph: Vec<_> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
    eprintln!("{}", paragraph.join(" "));
    ExitCode::from(2)
}

/// A number that is positive and finite, as an argument.
pub fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number > 0.0 && number.is_finite() => Ok(number),
        Ok(number) => Err(format!("{number} is not positive and finite")),
        Err(_) => Err("not a number".to_owned()),
    }
}

/// A number from 0 up to, but not including, 1, as an argument.
pub fn fraction(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if (0.0..1.0).contains(&number) => Ok(number),
        Ok(number) => Err(format!("{number} is not in [0, 1)")),
        Err(_) => Err("not a number".to_owned()),
    }
}

/// A count that is not zero, as an argument.
pub fn count(text: &str) -> Result<usize, String> {
    match text.trim().parse::<usize>() {
        Ok(0) => Err("zero, but at least one is needed".to_owned()),
        Ok(count) if count <= 1_000_000 => Ok(count),
        Ok(_) => Err("more than a million".to_owned()),
        Err(_) => Err("not a whole number".to_owned()),
    }
}
