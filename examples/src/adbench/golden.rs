//! Reference results, and how far the results are from them.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

/// The error that ADBench accepts.
pub const TOLERANCE: f64 = 1e-8;

/// What is wrong with reference results.
#[derive(Debug, thiserror::Error)]
pub enum GoldenError {
    /// The file cannot be opened, or is no text.
    #[error("{file}: {source}")]
    Open {
        /// The file.
        file: String,
        /// Why not.
        source: std::io::Error,
    },
    /// The text is not what it has to be.
    #[error("{file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// Why not, and where.
        source: serde_json::Error,
    },
    /// The results are of another size.
    #[error("{file}: {name} has {wanted} entries, but the input asks for {found}")]
    Size {
        /// The file.
        file: String,
        /// Of what.
        name: String,
        /// The number of entries in the file.
        wanted: usize,
        /// The number of entries that came out.
        found: usize,
    },
    /// The results differ.
    #[error(
        "{file}: {name} differs by {error:.1e}, and {TOLERANCE:e} is accepted: {found} instead of {wanted}"
    )]
    Differs {
        /// The file.
        file: String,
        /// Which number differs most.
        name: String,
        /// By how much.
        error: f64,
        /// What came out.
        found: f64,
        /// What should have.
        wanted: f64,
    },
}

/// The largest difference so far.
#[derive(Clone, Debug)]
pub struct Comparison {
    file: String,
    largest: Option<Difference>,
}

/// How far a number is from its reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which number.
    pub name: String,
    /// `|a − b| / max(1, |a| + |b|)`.
    pub error: f64,
    /// What came out.
    pub found: f64,
    /// What should have.
    pub wanted: f64,
}

/// Reads reference results.
pub fn read<Golden: DeserializeOwned>(path: &Path) -> Result<Golden, GoldenError> {
    let file = path.display().to_string();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(source) => return Err(GoldenError::Open { file, source }),
    };
    serde_json::from_str(&text).map_err(|source| GoldenError::Read { file, source })
}

impl Comparison {
    /// A comparison with the results in a file.
    pub fn with(path: &Path) -> Self {
        Self { file: path.display().to_string(), largest: None }
    }

    /// Compares two numbers.
    pub fn number(&mut self, name: impl Display, found: f64, wanted: f64) {
        let error = (found - wanted).abs() / (found.abs() + wanted.abs()).max(1.0);
        let error = if error.is_nan() { f64::INFINITY } else { error };
        if self.largest.as_ref().is_none_or(|largest| error > largest.error) {
            self.largest = Some(Difference { name: name.to_string(), error, found, wanted });
        }
    }

    /// Compares two lists, entry by entry.
    pub fn list(&mut self, name: impl Display, found: &[f64], wanted: &[f64]) -> Result<(), GoldenError> {
        self.length(&name, found.len(), wanted.len())?;
        for (i, (found, wanted)) in found.iter().zip(wanted).enumerate() {
            self.number(format_args!("{name}[{i}]"), *found, *wanted);
        }
        Ok(())
    }

    /// Compares two lengths.
    pub fn length(&self, name: impl Display, found: usize, wanted: usize) -> Result<(), GoldenError> {
        match found == wanted {
            true => Ok(()),
            false => {
                let (file, name) = (self.file.clone(), name.to_string());
                Err(GoldenError::Size { file, name, wanted, found })
            }
        }
    }

    /// The largest difference, if it is accepted.
    pub fn accepted(self) -> Result<Difference, GoldenError> {
        let Difference { name, error, found, wanted } =
            self.largest.expect("every objective has at least one number");
        match error <= TOLERANCE {
            true => Ok(Difference { name, error, found, wanted }),
            false => Err(GoldenError::Differs { file: self.file, name, error, found, wanted }),
        }
    }
}
