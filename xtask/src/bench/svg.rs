//! The plot: a bar for each figure that has an aim, all on one scale, on which the aim is 1.

use super::claims::Aim;
use super::table::{Line, number};

const WIDTH: f64 = 960.0;
const LEFT: f64 = 430.0;
const RIGHT: f64 = 190.0;
const STEP: f64 = 26.0;
const TOP: f64 = 50.0;

/// The longest bar, as a multiple of the aim.
const MOST: f64 = 3.0;

/// An SVG document.
pub fn plot(lines: &[Line]) -> String {
    let bars: Vec<(&Line, f64, f64, f64)> =
        lines.iter().filter_map(|line| Some((line, bar(line)?))).map(flat).collect();
    let height = TOP + bars.len() as f64 * STEP + 20.0;
    let scale = (WIDTH - LEFT - RIGHT) / MOST;
    let aim = LEFT + scale;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"10\" y=\"20\" font-size=\"15\">Each figure as a multiple of its aim; longer is better</text>\n\
         <text x=\"{aim}\" y=\"{}\" text-anchor=\"middle\" fill=\"#555\">aim</text>\n",
        TOP - 8.0
    );
    for (index, (line, median, min, max)) in bars.iter().enumerate() {
        let y = TOP + index as f64 * STEP;
        let middle = y + STEP / 2.0;
        let colour = if *median >= 1.0 { "#3a8a4d" } else { "#c0504d" };
        let width = |value: f64| value.clamp(0.0, MOST) * scale;
        svg.push_str(&format!(
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n\
             <rect x=\"{LEFT}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>\n\
             <line x1=\"{:.1}\" x2=\"{:.1}\" y1=\"{middle:.1}\" y2=\"{middle:.1}\" stroke=\"black\"/>\n\
             <text x=\"{:.1}\" y=\"{:.1}\">{}</text>\n",
            LEFT - 8.0,
            middle + 4.0,
            escaped(&format!("{}: {}", line.row.name, line.what)),
            y + 4.0,
            width(*median),
            STEP - 8.0,
            LEFT + width(*min),
            LEFT + width(*max),
            WIDTH - RIGHT + 8.0,
            middle + 4.0,
            escaped(&figure(line)),
        ));
    }
    svg.push_str(&format!(
        "<line x1=\"{aim}\" x2=\"{aim}\" y1=\"{TOP}\" y2=\"{}\" stroke=\"#555\" stroke-dasharray=\"4 3\"/>\n</svg>\n",
        height - 20.0
    ));
    svg
}

fn flat((line, (median, min, max)): (&Line, (f64, f64, f64))) -> (&Line, f64, f64, f64) {
    (line, median, min, max)
}

/// How good the figure is as a multiple of its aim, with its worst and best; none without an aim.
fn bar(line: &Line) -> Option<(f64, f64, f64)> {
    let spread = line.spread;
    match line.aim {
        Aim::AtLeast(least) => Some((spread.median / least, spread.min / least, spread.max / least)),
        Aim::AtMost(most) => {
            // A cost of zero, or less, is at the end of the scale.
            let times = |figure: f64| if figure <= 0.0 { MOST } else { most / figure };
            Some((times(spread.median), times(spread.max), times(spread.min)))
        }
        Aim::None => None,
    }
}

fn figure(line: &Line) -> String {
    let aim = match line.aim {
        Aim::AtLeast(least) => format!("≥ {}", number(least)),
        Aim::AtMost(most) => format!("≤ {}", number(most)),
        Aim::None => String::new(),
    };
    format!("{} {} (aim {aim})", number(line.spread.median), line.unit).replace("  ", " ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::rows::ROWS;
    use crate::bench::series::Spread;

    fn line(aim: Aim, median: f64) -> Line {
        let spread = Spread { median, min: median / 2.0, max: median * 2.0 };
        Line { row: &ROWS[0], what: "a < b", spread, unit: String::new(), aim }
    }

    #[test]
    fn longer_is_better_whichever_way_the_aim_goes() {
        assert_eq!(bar(&line(Aim::AtLeast(5.0), 10.0)), Some((2.0, 1.0, 4.0)));
        assert_eq!(bar(&line(Aim::AtMost(1.0), 2.0)), Some((0.5, 0.25, 1.0)));
        assert_eq!(bar(&line(Aim::AtMost(1.0), -2.0)), Some((MOST, MOST, MOST)));
        assert_eq!(bar(&line(Aim::None, 1.0)), None);
    }

    #[test]
    fn names_are_escaped_and_only_figures_with_an_aim_have_a_bar() {
        let svg = plot(&[line(Aim::AtLeast(1.0), 1.0), line(Aim::None, 1.0)]);
        assert_eq!(svg.matches("stream: a &lt; b").count(), 1, "{svg}");
    }
}
