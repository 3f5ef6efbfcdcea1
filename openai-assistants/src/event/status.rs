//! States under other names than the documented ones.

use std::borrow::Cow;

/// What servers write for a documented state. Without the difference between cases, and between `-`, blanks and `_`,
/// which [`usual_status`] evens out.
const SPELLINGS: [(&str, &str); 25] = [
    ("aborted", "cancelled"),
    ("canceled", "cancelled"),
    ("canceling", "cancelling"),
    ("complete", "completed"),
    ("done", "completed"),
    ("error", "failed"),
    ("errored", "failed"),
    ("failure", "failed"),
    ("finished", "completed"),
    ("action_required", "requires_action"),
    ("inprogress", "in_progress"),
    ("pending", "queued"),
    ("processing", "in_progress"),
    ("requiresaction", "requires_action"),
    ("require_action", "requires_action"),
    ("running", "in_progress"),
    ("started", "in_progress"),
    ("succeed", "completed"),
    ("succeeded", "completed"),
    ("success", "completed"),
    ("successful", "completed"),
    ("stopped", "cancelled"),
    ("timed_out", "expired"),
    ("timedout", "expired"),
    ("timeout", "expired"),
];

/// The documented name of a state that a server may spell in its own way: `cancelled` for `Canceled`. A state that is not
/// known comes back in lower case.
///
/// It is the one table of such names: for the states of runs, steps, messages and files alike.
pub(crate) fn usual_status(status: &str) -> Cow<'_, str> {
    let status = status.trim();
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    let even = match status.bytes().all(is_plain) {
        true => Cow::Borrowed(status),
        false => Cow::Owned(evened(status)),
    };
    match SPELLINGS.iter().find(|(spelling, _)| *spelling == even) {
        Some((_, usual)) => Cow::Borrowed(usual),
        None => even,
    }
}

/// In lower case, with `_` between words.
fn evened(status: &str) -> String {
    let mut even = String::with_capacity(status.len());
    let mut was_lower = false;
    for char in status.chars() {
        match char {
            '-' | ' ' | '.' => even.push('_'),
            _ => {
                if was_lower && char.is_ascii_uppercase() {
                    even.push('_');
                }
                even.push(char.to_ascii_lowercase());
            }
        }
        was_lower = char.is_ascii_lowercase();
    }
    even
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        for (status, usual) in [
            ("completed", "completed"),
            ("COMPLETED", "completed"),
            ("Succeeded", "completed"),
            ("canceled", "cancelled"),
            ("CANCELED", "cancelled"),
            ("in-progress", "in_progress"),
            ("In Progress", "in_progress"),
            ("inProgress", "in_progress"),
            ("InProgress", "in_progress"),
            ("RequiresAction", "requires_action"),
            ("requires-action", "requires_action"),
            ("TimedOut", "expired"),
            (" failed ", "failed"),
            ("pondering", "pondering"),
            ("Éteint", "Éteint"),
            ("", ""),
        ] {
            assert_eq!(usual_status(status), usual, "{status}");
        }
    }

    #[test]
    fn documented_names_stand_for_themselves() {
        for (spelling, usual) in SPELLINGS {
            assert_eq!(usual_status(usual), usual, "{spelling}");
            assert_eq!(usual_status(spelling), usual);
        }
    }
}
