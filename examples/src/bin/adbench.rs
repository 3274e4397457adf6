//! The objectives of ADBench: their values, their derivatives, and how long both take.
//!
//! ```text
//! cargo run --release --bin adbench -- gmm examples/data/adbench/gmm/test.txt
//! cargo run --release --bin adbench -- hand examples/data/adbench/hand/test_simple.txt --model examples/data/adbench/hand/model
//! ```
//!
//! `--check FILE` holds the results against reference results; the exit code is 1 if they differ, and 2 if an input cannot be
//! read.

#![forbid(unsafe_code)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chainrule_examples::adbench::golden::{self, Comparison};
use chainrule_examples::adbench::{Problem, ba, gmm, hand, lstm};
use chainrule_examples::command::{Error, run};
use chainrule_examples::console::print;
use clap::{Args, Parser, Subcommand};

/// How long each of the two is measured.
const BUDGET: Duration = Duration::from_millis(200);

/// Runs an objective of ADBench and its derivative.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    objective: Objective,
}

#[derive(Subcommand)]
enum Objective {
    /// The log-likelihood of a Gaussian mixture, and its gradient.
    Gmm(Files),
    /// The errors of bundle adjustment, and their sparse Jacobian.
    Ba(Files),
    /// The loss of a recurrent network, and its gradient.
    Lstm(Files),
    /// The residuals of a hand's surface, and their Jacobian.
    Hand {
        #[command(flatten)]
        files: Files,
        /// The folder of the hand's model [default: the folder `model` beside the input's].
        #[arg(long)]
        model: Option<PathBuf>,
        /// The points belong to triangles, and their places there are parameters too.
        #[arg(long)]
        complicated: bool,
    },
}

#[derive(Args)]
struct Files {
    /// The input.
    file: PathBuf,
    /// Reference results, in JSON, to hold the results against.
    #[arg(long, value_name = "GOLDEN")]
    check: Option<PathBuf>,
}

fn main() -> ExitCode {
    run(|arguments: Arguments| match arguments.objective {
        Objective::Gmm(files) => report(&gmm::Input::read(&files.file)?, &files),
        Objective::Ba(files) => report(&ba::Input::read(&files.file)?, &files),
        Objective::Lstm(files) => report(&lstm::Input::read(&files.file)?, &files),
        Objective::Hand { files, model, complicated } => {
            let folder = model.unwrap_or_else(|| model_beside(&files.file));
            let model = hand::Model::read(&folder)?;
            report(&hand::Input::read(&files.file, model, complicated)?, &files)
        }
    })
}

/// The model that belongs to an input: in the same folder, or in the one above it.
fn model_beside(file: &Path) -> PathBuf {
    let folder = file.parent().unwrap_or(Path::new("."));
    let own = folder.join("model");
    match own.is_dir() {
        true => own,
        false => folder.join("..").join("model"),
    }
}

fn report<P: Problem>(problem: &P, files: &Files) -> Result<(), Error> {
    let (value, derivative) = (problem.objective(), problem.derivative());
    print(&format!("objective   {}", P::summary(&value)));
    let check = files.check.as_deref().map(|path| check(problem, &value, &derivative, path)).transpose()?;
    let function = median_time(|| problem.objective());
    let sweep = median_time(|| problem.derivative());
    print(&format!("function    {:.3} ms", 1e3 * function));
    print(&format!("derivative  {:.3} ms", 1e3 * sweep));
    print(&format!("ratio       {:.2}", sweep / function));
    check.iter().for_each(|line| print(line));
    Ok(())
}

/// Holds the results against the reference, and tells of the largest error.
fn check<P: Problem>(
    problem: &P,
    value: &P::Value,
    derivative: &P::Derivative,
    path: &Path,
) -> Result<String, Error> {
    let golden = golden::read(path)?;
    let mut comparison = Comparison::with(path);
    problem.compare(value, derivative, &golden, &mut comparison)?;
    let largest = comparison.accepted()?;
    Ok(format!("check       the largest error is {:.1e}, of {}", largest.error, largest.name))
}

/// The median of the times that a computation takes, in seconds.
fn median_time<T>(compute: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < 3 || start.elapsed() < BUDGET {
        let start = Instant::now();
        black_box(compute());
        times.push(start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
