//! Samples, their statistics, and the file that keeps them.

use std::path::Path;

use serde_json::{Map, Value, json};

/// The samples of one contestant, in the order of the rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// `ROW/CONTESTANT` or `ROW/CASE/CONTESTANT`.
    pub name: String,
    pub unit: String,
    pub samples: Vec<f64>,
}

/// The result of measuring a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    pub series: Vec<Series>,
    /// Notes on the figures.
    pub notes: Vec<String>,
}

impl Measured {
    pub fn add(&mut self, name: impl Into<String>, unit: &str, samples: Vec<f64>) {
        self.series.push(Series { name: name.into(), unit: unit.to_owned(), samples });
    }

    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    fn to_json(&self) -> Value {
        let series: Vec<Value> = self
            .series
            .iter()
            .map(|series| json!({ "name": series.name, "unit": series.unit, "samples": series.samples }))
            .collect();
        json!({ "notes": self.notes, "series": series })
    }

    fn from_json(json: &Value) -> Self {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Self {
            series: list(&json["series"])
                .iter()
                .map(|series| Series {
                    name: text(&series["name"]),
                    unit: text(&series["unit"]),
                    samples: list(&series["samples"]).iter().filter_map(Value::as_f64).collect(),
                })
                .collect(),
            notes: list(&json["notes"]).iter().map(text).collect(),
        }
    }
}

/// All rows that have been measured, by name.
#[derive(Default)]
pub struct Results(Vec<(String, Measured)>);

impl Results {
    /// The results of earlier runs; empty if there are none.
    pub fn load(path: &Path) -> Self {
        let json = std::fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        let rows = json.as_ref().and_then(Value::as_object).into_iter().flatten();
        Self(rows.map(|(name, row)| (name.clone(), Measured::from_json(row))).collect())
    }

    pub fn save(&self, path: &Path) -> Result<(), String> {
        let rows: Map<String, Value> = self.0.iter().map(|(name, row)| (name.clone(), row.to_json())).collect();
        let text = format!("{:#}\n", Value::Object(rows));
        std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
    }

    pub fn replace(&mut self, row: &str, measured: Measured) {
        self.0.retain(|(name, _)| name != row);
        self.0.push((row.to_owned(), measured));
    }

    pub fn row(&self, name: &str) -> Option<&Measured> {
        self.0.iter().find(|(row, _)| row == name).map(|(_, measured)| measured)
    }

    pub fn series(&self, name: &str) -> Option<&Series> {
        self.0.iter().flat_map(|(_, row)| &row.series).find(|series| series.name == name && !series.samples.is_empty())
    }
}

/// The median of some figures and their range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub median: f64,
    pub min: f64,
    pub max: f64,
}

impl Spread {
    /// Of figures of which there is at least one.
    pub fn of(mut figures: Vec<f64>) -> Option<Self> {
        figures.sort_by(f64::total_cmp);
        let (min, max) = (*figures.first()?, *figures.last()?);
        let middle = figures.len() / 2;
        let median =
            if figures.len() % 2 == 1 { figures[middle] } else { (figures[middle - 1] + figures[middle]) / 2.0 };
        Some(Self { median, min, max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_is_between_two() {
        let spread = Spread::of(vec![4.0, 1.0, 3.0, 2.0]);
        assert_eq!(spread, Some(Spread { median: 2.5, min: 1.0, max: 4.0 }));
        assert_eq!(Spread::of(vec![7.0]), Some(Spread { median: 7.0, min: 7.0, max: 7.0 }));
        assert_eq!(Spread::of(Vec::new()), None);
    }

    #[test]
    fn rows_survive_a_round_trip() {
        let mut row = Measured::default();
        row.add("stream/a", "MB/s", vec![1.5, 2.0]);
        row.note("of something");
        assert_eq!(Measured::from_json(&row.to_json()), row);
    }
}
