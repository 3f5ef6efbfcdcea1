//! The table: each figure with its spread, its aim, and whether it is met.

use super::claims::Aim;
use super::rows::{ROWS, Row};
use super::series::{Results, Spread};

/// A figure that has been computed.
pub struct Line {
    pub row: &'static Row,
    pub what: &'static str,
    pub spread: Spread,
    pub unit: String,
    pub aim: Aim,
}

/// All figures for which there are series.
pub fn lines(results: &Results) -> Vec<Line> {
    let claims = ROWS.iter().flat_map(|row| row.claims.iter().map(move |claim| (row, claim)));
    claims
        .filter_map(|(row, claim)| {
            let (spread, unit) = claim.figure.compute(results)?;
            Some(Line { row, what: claim.what, spread, unit, aim: claim.aim })
        })
        .collect()
}

/// The table as text, row by row, with the notes below.
pub fn text(results: &Results, lines: &[Line]) -> String {
    let mut text = format!("{:<50} {:>16} {:>22} {:>16}\n", "", "median", "min – max", "aim");
    for row in ROWS {
        let of_row: Vec<&Line> = lines.iter().filter(|line| line.row.name == row.name).collect();
        if of_row.is_empty() {
            continue;
        }
        text.push_str(&format!("{}: {}\n", row.name, row.title));
        for line in of_row {
            let range = format!("{} – {}", number(line.spread.min), number(line.spread.max));
            text.push_str(&format!("  {:<48} {:>16} {range:>22} {:>16}\n", line.what, shown(line), verdict(line)));
        }
    }
    text.push('\n');
    for note in ROWS.iter().filter_map(|row| results.row(row.name)).flat_map(|row| &row.notes) {
        text.push_str(&format!("{note}\n"));
    }
    text
}

fn shown(line: &Line) -> String {
    format!("{} {}", number(line.spread.median), line.unit).trim_end().to_owned()
}

fn verdict(line: &Line) -> String {
    let sign = match line.aim {
        Aim::AtLeast(least) => format!("≥ {}", number(least)),
        Aim::AtMost(most) => format!("≤ {}", number(most)),
        Aim::None => return String::new(),
    };
    let verdict = if line.aim.is_met(line.spread.median) == Some(true) { "met" } else { "MISSED" };
    format!("{sign} {verdict:>6}")
}

/// Three significant digits, or all before the point.
pub fn number(figure: f64) -> String {
    match figure.abs() {
        size if size >= 100.0 => format!("{figure:.0}"),
        size if size >= 10.0 => format!("{figure:.1}"),
        size if size >= 0.1 || size == 0.0 => format!("{figure:.2}"),
        _ => format!("{figure:.4}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::series::Measured;

    #[test]
    fn figures_show_three_digits() {
        let shown = [12345.6, 56.78, 0.512, 0.0123, -3.0].map(number);
        assert_eq!(shown, ["12346", "56.8", "0.51", "0.0123", "-3.00"]);
    }

    #[test]
    fn a_line_for_each_figure_that_was_measured() {
        let mut measured = Measured::default();
        measured.add("stream/openai-assistants", "MB/s", vec![60.0, 50.0, 55.0]);
        measured.add("stream/async-openai", "MB/s", vec![10.0, 10.0, 10.0]);
        measured.note("stream: of one kind");
        let mut results = Results::default();
        results.replace("stream", measured);
        let lines = lines(&results);
        let [line] = lines.as_slice() else { panic!("{} lines", lines.len()) };
        assert_eq!(line.spread, Spread { median: 5.5, min: 5.0, max: 6.0 });
        let text = text(&results, &lines);
        assert!(text.contains("× async-openai"), "{text}");
        assert!(text.contains("≥ 5.00    met"), "{text}");
        assert!(text.ends_with("stream: of one kind\n"), "{text}");
    }
}
