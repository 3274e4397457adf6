//! Tables of numbers from CSV files, and what can be wrong with them, by file, row and column.

use std::fs;
use std::path::Path;

use chainrule::Real;
use csv::StringRecord;
use ndarray::{Array2, ArrayView2, Axis};

use crate::command::Error;

/// A place in a table: `digits.csv: row 3 (line 4), column 6 (p5)`.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{file}: row {row} (line {line}), column {column} ({name})")]
pub struct Place {
    file: String,
    row: usize,
    line: usize,
    column: usize,
    name: String,
}

/// What is wrong with a table.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file cannot be opened, or is no text.
    #[error("{file}: {source}")]
    Open {
        /// The file.
        file: String,
        /// Why not.
        source: std::io::Error,
    },
    /// The text cannot be read as rows of fields.
    #[error("{file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// Why not.
        source: csv::Error,
    },
    /// The first line has no names of columns.
    #[error("{file}: line 1 has to name the columns, and holds no names")]
    NoHeader {
        /// The file.
        file: String,
    },
    /// The table has another number of columns than the program needs.
    #[error("{file}: the header has {found} columns, but {expected} are needed")]
    Width {
        /// The file.
        file: String,
        /// The number of columns that are needed.
        expected: usize,
        /// The number of columns that there are.
        found: usize,
    },
    /// There is a header and nothing else.
    #[error("{file}: there are no rows below the header")]
    NoRows {
        /// The file.
        file: String,
    },
    /// A row ends too early.
    #[error("{place} is missing: the row has {found} columns and the header {expected}")]
    ShortRow {
        /// The first column that is missing.
        place: Place,
        /// The number of columns in the header.
        expected: usize,
        /// The number of columns in the row.
        found: usize,
    },
    /// A row ends too late.
    #[error("{place} is one too many: the row has {found} columns and the header {expected}")]
    LongRow {
        /// The first column that has no name.
        place: Place,
        /// The number of columns in the header.
        expected: usize,
        /// The number of columns in the row.
        found: usize,
    },
    /// A field is not a number.
    #[error("{place}: `{text}` is not a finite number")]
    NotANumber {
        /// The field.
        place: Place,
        /// What it holds.
        text: String,
    },
    /// A label is not one of the classes.
    #[error("{place}: the label `{text}` is not one of 0 to {last}")]
    Label {
        /// The field.
        place: Place,
        /// What it holds.
        text: String,
        /// The last class.
        last: usize,
    },
}

/// A table with named columns, every row as long as the header.
#[derive(Clone, Debug)]
pub struct Table {
    file: String,
    text: String,
    header: StringRecord,
    rows: Vec<StringRecord>,
}

impl Table {
    /// Reads the file at `path`, or, without a path, the table that came with the program.
    pub fn read(path: Option<&Path>, own: (&str, &str), columns: usize) -> Result<Self, TableError> {
        let Some(path) = path else {
            return Self::parse(own.0, own.1.to_owned(), columns);
        };
        let file = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&file, text, columns),
            Err(source) => Err(TableError::Open { file, source }),
        }
    }

    /// Reads a table of so many columns under a header.
    pub fn parse(file: &str, text: String, columns: usize) -> Result<Self, TableError> {
        let file = file.to_owned();
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(source) => return Err(TableError::Read { file, source }),
        };
        if header.iter().all(|name| name.is_empty() || name.parse::<f64>().is_ok()) {
            return Err(TableError::NoHeader { file });
        }
        if header.len() != columns {
            return Err(TableError::Width { file, expected: columns, found: header.len() });
        }
        match reader.records().collect::<Result<Vec<_>, _>>() {
            Ok(rows) if rows.is_empty() => Err(TableError::NoRows { file }),
            Ok(rows) => Self { file, text, header, rows }.checked(),
            Err(source) => Err(TableError::Read { file, source }),
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows. There always are.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The numbers of the first columns, a row per row.
    pub fn numbers<T: Real>(&self, columns: usize) -> Result<Array2<T>, TableError> {
        let mut numbers = Vec::with_capacity(self.rows.len() * columns);
        for row in 0..self.rows.len() {
            for column in 0..columns {
                numbers.push(self.number(row, column)?);
            }
        }
        Ok(Array2::from_shape_vec((self.rows.len(), columns), numbers).expect("every row has its columns"))
    }

    /// The last column as labels from 0 to `classes - 1`.
    pub fn labels(&self, classes: usize) -> Result<Vec<usize>, TableError> {
        (0..self.rows.len()).map(|row| self.label(row, self.header.len() - 1, classes)).collect()
    }

    /// The last column as numbers.
    pub fn targets<T: Real>(&self) -> Result<Array2<T>, TableError> {
        let last = self.header.len() - 1;
        let targets: Result<Vec<T>, _> = (0..self.rows.len()).map(|row| self.number(row, last)).collect();
        Ok(Array2::from_shape_vec((self.rows.len(), 1), targets?).expect("every row has a target"))
    }

    /// The rows for training and those for the test, which are every fifth from the first on.
    pub fn split(&self) -> Result<Split, Error> {
        let (test, train): (Vec<usize>, Vec<usize>) = (0..self.rows.len()).partition(|i| i % 5 == 0);
        if train.is_empty() {
            return Err(Error::TooFewRows { file: self.file.clone(), rows: self.rows.len() });
        }
        Ok(Split { train, test })
    }

    fn number<T: Real>(&self, row: usize, column: usize) -> Result<T, TableError> {
        let text = &self.rows[row][column];
        match text.parse::<f64>().map(T::from_f64) {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(TableError::NotANumber { place: self.place(row, column), text: text.to_owned() }),
        }
    }

    fn label(&self, row: usize, column: usize, classes: usize) -> Result<usize, TableError> {
        let text = &self.rows[row][column];
        match text.parse::<usize>() {
            Ok(label) if label < classes => Ok(label),
            _ if text.parse::<f64>().is_ok() => {
                let place = self.place(row, column);
                Err(TableError::Label { place, text: text.to_owned(), last: classes - 1 })
            }
            _ => Err(TableError::NotANumber { place: self.place(row, column), text: text.to_owned() }),
        }
    }

    /// The table, if every row is as long as the header.
    fn checked(self) -> Result<Self, TableError> {
        let expected = self.header.len();
        for (row, fields) in self.rows.iter().enumerate() {
            let found = fields.len();
            if found < expected {
                return Err(TableError::ShortRow { place: self.place(row, found), expected, found });
            }
            if found > expected {
                return Err(TableError::LongRow { place: self.place(row, expected), expected, found });
            }
        }
        Ok(self)
    }

    /// The line of the file that a row stands on, from one. Empty lines before it are lines too.
    fn line(&self, row: usize) -> usize {
        let start = self.rows[row].position().map_or(0, |position| position.byte() as usize);
        let (before, rest) = self.text.as_bytes().split_at(start.min(self.text.len()));
        let empty = &rest[..rest.len() - rest.trim_ascii_start().len()];
        1 + [before, empty].concat().iter().filter(|byte| **byte == b'\n').count()
    }

    /// A place as people count: rows from the one below the header, columns from the left, both from one.
    fn place(&self, row: usize, column: usize) -> Place {
        Place {
            file: self.file.clone(),
            row: row + 1,
            line: self.line(row),
            column: column + 1,
            name: self.header.get(column).unwrap_or("no name").to_owned(),
        }
    }
}

/// The rows of a table for training and for the test.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The rows for training.
    pub train: Vec<usize>,
    /// The rows for the test.
    pub test: Vec<usize>,
}

impl Split {
    /// The two parts of a matrix.
    pub fn rows<T: Real>(&self, matrix: ArrayView2<T>) -> (Array2<T>, Array2<T>) {
        (matrix.select(Axis(0), &self.train), matrix.select(Axis(0), &self.test))
    }

    /// The two parts of a list of labels.
    pub fn labels(&self, labels: &[usize]) -> (Vec<usize>, Vec<usize>) {
        let select = |rows: &[usize]| rows.iter().map(|&row| labels[row]).collect();
        (select(&self.train), select(&self.test))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault<V: std::fmt::Debug>(result: Result<V, TableError>) -> String {
        result.expect_err("the table is at fault").to_string()
    }

    fn parse(text: &str) -> Result<Table, TableError> {
        Table::parse("a.csv", text.to_owned(), 3)
    }

    #[test]
    fn numbers_and_labels_come_out() {
        let table = parse("x,y,label\n1,2.5,0\n-3, 4e2 ,1\n").unwrap();
        assert_eq!(table.numbers::<f64>(2).unwrap(), ndarray::array![[1.0, 2.5], [-3.0, 400.0]]);
        assert_eq!(table.labels(2).unwrap(), [0, 1]);
        assert_eq!(table.targets::<f32>().unwrap(), ndarray::array![[0.0], [1.0]]);
    }

    #[test]
    fn rows_have_the_length_of_the_header() {
        assert_eq!(
            fault(parse("x,y,label\n1,2,0\n1,2\n")),
            "a.csv: row 2 (line 3), column 3 (label) is missing: the row has 2 columns and the header 3"
        );
        assert_eq!(
            fault(parse("x,y,label\n1,2,0,9\n")),
            "a.csv: row 1 (line 2), column 4 (no name) is one too many: the row has 4 columns and the header 3"
        );
    }

    #[test]
    fn fields_are_finite_numbers() {
        for text in ["seven", "", "NaN", "inf", "1e300"] {
            let table = parse(&format!("x,y,label\n1,2,0\n\n1,{text},0\n")).unwrap();
            assert_eq!(
                fault(table.numbers::<f32>(2)),
                format!("a.csv: row 2 (line 4), column 2 (y): `{text}` is not a finite number")
            );
        }
    }

    #[test]
    fn labels_are_classes() {
        for text in ["3", "-1", "1.5"] {
            let table = parse(&format!("x,y,label\n1,2,{text}\n")).unwrap();
            assert_eq!(
                fault(table.labels(3)),
                format!("a.csv: row 1 (line 2), column 3 (label): the label `{text}` is not one of 0 to 2")
            );
        }
    }

    #[test]
    fn the_header_names_the_columns() {
        let no_header = "a.csv: line 1 has to name the columns, and holds no names";
        assert_eq!(fault(parse("1,2,0\n1,2,0\n")), no_header);
        assert_eq!(fault(parse("")), no_header);
        assert_eq!(fault(parse("x,y\n1,2\n")), "a.csv: the header has 2 columns, but 3 are needed");
        assert_eq!(fault(parse("x,y,label\n")), "a.csv: there are no rows below the header");
    }

    #[test]
    fn every_fifth_row_is_for_the_test() {
        let table = parse(&format!("x,y,label\n{}", "1,2,0\n".repeat(11))).unwrap();
        let split = table.split().unwrap();
        assert_eq!(split.test, [0, 5, 10]);
        assert_eq!(split.train.len(), 8);
        assert!(parse("x,y,label\n1,2,0\n").unwrap().split().is_err());
    }
}
