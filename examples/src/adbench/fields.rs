//! Text files of numbers, row by row, and what can be wrong with them, by file, line and field.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::Path;
use std::str::FromStr;

/// More rows or columns than this are a mistake.
const MOST: usize = 10_000_000;

/// A place in a file: `gmm.txt: line 3, field 2 (means[0][1])`.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    file: String,
    line: usize,
    field: usize,
    name: String,
}

impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, name } = self;
        write!(f, "{file}: line {line}, field {field} ({name})")
    }
}

/// What is wrong with an input.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The file cannot be opened, or is no text.
    #[error("{file}: {source}")]
    Open {
        /// The file.
        file: String,
        /// Why not.
        source: std::io::Error,
    },
    /// A line, or the file, ends too early.
    #[error("{place} is missing")]
    Missing {
        /// The first field that is missing.
        place: Place,
    },
    /// A line, or the file, ends too late.
    #[error("{file}: line {line}, field {field}: `{text}` is more than is asked for")]
    Surplus {
        /// The file.
        file: String,
        /// The line, from one.
        line: usize,
        /// The field, from one.
        field: usize,
        /// What it holds.
        text: String,
    },
    /// A field is not what it has to be.
    #[error("{place}: `{text}` is not {wanted}")]
    Malformed {
        /// The field.
        place: Place,
        /// What it holds.
        text: String,
        /// What it has to be.
        wanted: String,
    },
}

/// A text with the name of its file.
#[derive(Clone, Debug)]
pub struct Text {
    file: String,
    text: String,
}

impl Text {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        let file = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Ok(Self { file, text }),
            Err(source) => Err(InputError::Open { file, source }),
        }
    }

    /// A text that is not in a file, under a name for its errors.
    pub fn new(file: &str, text: &str) -> Self {
        Self { file: file.to_owned(), text: text.to_owned() }
    }

    /// Its rows, with fields between spaces.
    pub fn rows(&self) -> Rows<'_> {
        self.rows_between(None)
    }

    /// Its rows, with fields between colons.
    pub fn rows_between_colons(&self) -> Rows<'_> {
        self.rows_between(Some(':'))
    }

    fn rows_between(&self, separator: Option<char>) -> Rows<'_> {
        Rows { text: self, rest: &self.text, line: 0, separator }
    }
}

/// The rows of a text from the first on: every line that is not empty.
#[derive(Clone, Debug)]
pub struct Rows<'t> {
    text: &'t Text,
    rest: &'t str,
    line: usize,
    separator: Option<char>,
}

impl<'t> Rows<'t> {
    /// The next row, whose first field has this name.
    pub fn row(&mut self, first: impl Display) -> Result<Row<'t>, InputError> {
        self.next_row().ok_or_else(|| InputError::Missing {
            place: Place {
                file: self.text.file.clone(),
                line: self.line + 1,
                field: 1,
                name: first.to_string(),
            },
        })
    }

    /// The next row, if there is one.
    pub fn next_row(&mut self) -> Option<Row<'t>> {
        while !self.rest.is_empty() {
            let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
            self.rest = rest;
            self.line += 1;
            if !line.trim().is_empty() {
                let separator = self.separator;
                return Some(Row {
                    text: self.text,
                    rest: line.trim(),
                    line: self.line,
                    field: 0,
                    separator,
                });
            }
        }
        None
    }

    /// As many rows of numbers as are asked for, one after the other.
    pub fn matrix(&mut self, name: &str, height: usize, width: usize) -> Result<Vec<f64>, InputError> {
        let mut numbers = Vec::new();
        for i in 0..height {
            let mut row = self.row(format_args!("{name}[{i}][0]"))?;
            for j in 0..width {
                numbers.push(row.number(format_args!("{name}[{i}][{j}]"))?);
            }
            row.end()?;
        }
        Ok(numbers)
    }

    /// As many rows of `N` numbers as are asked for.
    pub fn arrays<const N: usize>(&mut self, name: &str, height: usize) -> Result<Vec<[f64; N]>, InputError> {
        let numbers = self.matrix(name, height, N)?;
        Ok(numbers.as_chunks().0.to_vec())
    }

    /// Nothing more may follow.
    pub fn end(mut self) -> Result<(), InputError> {
        self.next_row().map_or(Ok(()), Row::end)
    }
}

/// The fields of a row from the first on.
#[derive(Clone, Debug)]
pub struct Row<'t> {
    text: &'t Text,
    rest: &'t str,
    line: usize,
    field: usize,
    separator: Option<char>,
}

impl<'t> Row<'t> {
    /// A finite number.
    pub fn number(&mut self, name: impl Display) -> Result<f64, InputError> {
        self.parsed(name, "a finite number", |number: &f64| number.is_finite())
    }

    /// A number of things: from one up.
    pub fn count(&mut self, name: impl Display) -> Result<usize, InputError> {
        self.parsed(name, "a whole number from one up", |count: &usize| (1..=MOST).contains(count))
    }

    /// A whole number from zero up.
    pub fn whole(&mut self, name: impl Display) -> Result<u32, InputError> {
        self.parsed(name, "a whole number from zero up", |_: &u32| true)
    }

    /// The number of one of so many things.
    pub fn index(&mut self, name: impl Display, count: usize) -> Result<usize, InputError> {
        let wanted = format!("a whole number below {count}");
        self.parsed(name, &wanted, |index: &usize| *index < count)
    }

    /// The number of one of so many things, or none of them, which is −1.
    pub fn index_or_none(&mut self, name: impl Display, count: usize) -> Result<Option<usize>, InputError> {
        let wanted = format!("-1 or a whole number below {count}");
        let index = self.parsed(name, &wanted, |index: &i64| {
            *index == -1 || usize::try_from(*index).is_ok_and(|index| index < count)
        })?;
        Ok(usize::try_from(index).ok())
    }

    /// A number that can be nothing else.
    pub fn fixed(&mut self, name: impl Display, only: usize) -> Result<usize, InputError> {
        self.parsed(name, &only.to_string(), |number: &usize| *number == only)
    }

    /// So many numbers.
    pub fn numbers<const N: usize>(&mut self, name: &str) -> Result<[f64; N], InputError> {
        let mut numbers = [0.0; N];
        for (i, number) in numbers.iter_mut().enumerate() {
            *number = self.number(format_args!("{name}[{i}]"))?;
        }
        Ok(numbers)
    }

    /// The text of a field.
    pub fn text(&mut self, name: impl Display) -> Result<&'t str, InputError> {
        let text = self.next_field();
        text.ok_or_else(|| InputError::Missing { place: self.place(name) })
    }

    /// Nothing more may follow.
    pub fn end(mut self) -> Result<(), InputError> {
        self.next_field().map_or(Ok(()), |text| {
            Err(InputError::Surplus {
                file: self.text.file.clone(),
                line: self.line,
                field: self.field,
                text: text.to_owned(),
            })
        })
    }

    fn parsed<V: FromStr>(
        &mut self,
        name: impl Display,
        wanted: &str,
        holds: impl FnOnce(&V) -> bool,
    ) -> Result<V, InputError> {
        let text = self.text(&name)?;
        text.parse().ok().filter(holds).ok_or_else(|| InputError::Malformed {
            place: self.place(name),
            text: text.to_owned(),
            wanted: wanted.to_owned(),
        })
    }

    fn next_field(&mut self) -> Option<&'t str> {
        self.field += 1;
        if self.rest.is_empty() {
            return None;
        }
        let (field, rest) = match self.separator {
            Some(separator) => self.rest.split_once(separator),
            None => self.rest.split_once(char::is_whitespace),
        }
        .unwrap_or((self.rest, ""));
        self.rest = rest.trim_start();
        Some(field.trim_end())
    }

    /// The place of the field that was asked for last.
    fn place(&self, name: impl Display) -> Place {
        Place { file: self.text.file.clone(), line: self.line, field: self.field, name: name.to_string() }
    }
}
