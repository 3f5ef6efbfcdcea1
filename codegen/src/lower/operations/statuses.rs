//! What statuses of success are called.

const NAMES: &[(&str, &str)] = &[
    ("200", "Ok"),
    ("201", "Created"),
    ("202", "Accepted"),
    ("203", "NonAuthoritativeInformation"),
    ("204", "NoContent"),
    ("205", "ResetContent"),
    ("206", "PartialContent"),
    ("207", "MultiStatus"),
    ("208", "AlreadyReported"),
    ("226", "ImUsed"),
    ("default", "Default"),
];

/// The name of the variant for a status, or a range of them.
pub(super) fn variant(status: &str) -> String {
    match NAMES.iter().find(|(known, _)| *known == status) {
        Some((_, name)) => (*name).to_owned(),
        None if status.parse::<u16>().is_ok() => format!("Status{status}"),
        None => "Success".to_owned(),
    }
}
