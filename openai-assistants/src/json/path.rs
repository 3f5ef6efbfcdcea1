//! The path to a place in a JSON text.

use std::ops::Range;

use crate::secrets::Secrets;

/// How many levels are distinguished. The parser allows fewer in decoded values; skipped values may have more.
const MAX_DEPTH: usize = 256;

/// How many characters a path has at its beginning and at its end, if it has more than both.
const ENDS: (usize, usize) = (60, 120);

/// How many characters of a name are shown.
const MAX_NAME: usize = 50;

enum Step {
    Index(usize),
    /// Where the name stands, between its quotes; empty before the first one.
    Key(Range<usize>),
}

/// The JSON path of the value that ends at, or contains, the byte before `offset`: one line of less than 300 characters,
/// without the secrets.
pub(crate) fn path_at(json: &[u8], offset: usize, is_data: bool, secrets: &Secrets) -> String {
    let (steps, is_deeper) = steps_to(json, offset, is_data);
    let mut steps: Vec<String> = steps.iter().filter_map(|step| written(json, step, secrets)).collect();
    if is_deeper {
        steps.push("…".to_owned());
    }
    let lengths: Vec<usize> = steps.iter().map(|step| step.chars().count()).collect();
    if lengths.iter().sum::<usize>() > ENDS.0 + ENDS.1 {
        let fitting = |lengths: &mut dyn Iterator<Item = &usize>, room: usize| {
            let mut sum = 0;
            let is_fitting = |length: &&usize| {
                sum += **length;
                sum <= room
            };
            lengths.take_while(is_fitting).count()
        };
        let first = fitting(&mut lengths.iter(), ENDS.0);
        let last = fitting(&mut lengths[first..].iter().rev(), ENDS.1);
        steps.splice(first..steps.len() - last, ["…".to_owned()]);
    }
    // Names that are harmless one by one may be a secret with the dots between them.
    secrets.text(format!("${}", steps.concat())).into_string()
}

fn steps_to(json: &[u8], offset: usize, is_data: bool) -> (Vec<Step>, bool) {
    let mut steps: Vec<Step> = Vec::new();
    let mut deeper = 0_usize;
    let mut position = 0;
    let end = offset.min(json.len());
    // What an object or list lacks is noticed at its closing bracket: then it is the one to be named. A bracket that is
    // wrong by the syntax has ended nothing.
    let closing = end.checked_sub(1).filter(|&last| matches!(json[last], b'}' | b']'));
    let scan_to = closing.unwrap_or(end);
    while position < scan_to {
        match json[position] {
            b'{' | b'[' if steps.len() == MAX_DEPTH => deeper += 1,
            b'{' => steps.push(Step::Key(0..0)),
            b'[' => steps.push(Step::Index(0)),
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b'}' | b']' => drop(steps.pop()),
            b',' if deeper == 0 => {
                if let Some(Step::Index(index)) = steps.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let start = position + 1;
                position = start;
                while position < json.len() && json[position] != b'"' {
                    position += if json[position] == b'\\' { 2 } else { 1 };
                }
                let after = json.get(position + 1..).unwrap_or_default();
                let is_key = after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if let (true, 0, Some(Step::Key(key))) = (is_key, deeper, steps.last_mut()) {
                    *key = start..position;
                }
            }
            _ => {}
        }
        position += 1;
    }
    if is_data && closing.is_some() {
        match deeper.checked_sub(1) {
            Some(rest) => deeper = rest,
            None => drop(steps.pop()),
        }
    }
    (steps, deeper > 0)
}

/// `.name`, `['another name']` or `[0]`; nothing within an object before its first name.
fn written(json: &[u8], step: &Step, secrets: &Secrets) -> Option<String> {
    let key = match step {
        Step::Index(index) => return Some(format!("[{index}]")),
        Step::Key(key) if key.is_empty() => return None,
        Step::Key(key) => key,
    };
    let quoted = json.get(key.start - 1..key.end + 1).unwrap_or_default();
    let name = serde_json::from_slice(quoted)
        .unwrap_or_else(|_| String::from_utf8_lossy(json.get(key.clone()).unwrap_or_default()).into_owned());
    let name = secrets.text_up_to(MAX_NAME, name);
    let is_plain = name.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    Some(if is_plain { format!(".{name}") } else { format!("['{name}']") })
}
