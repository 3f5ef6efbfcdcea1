//! Two APIs → what changed between them, each change with its effect on the Rust API.
//!
//! Only what the IR holds is compared. Limits, defaults and examples do not reach the Rust API and are not here.

mod features;
mod operations;
mod rename;
mod rules;
mod show;
mod types;

pub use rules::{Action, Effect, Item, Rule};

use crate::ir::{Api, Feature, Location};
use rename::Renames;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change; knows the effect.
    pub rule: Rule,
    /// What it is part of: an operation or a type.
    pub owner: String,
    /// The part that changed; empty when it is the whole.
    pub part: String,
    /// Before and after, or what was added.
    pub detail: String,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
    /// Where the old document says it.
    pub old: Option<Location>,
    /// Where the new document says it.
    pub new: Option<Location>,
}

/// Everything that changed, breaking changes first, each kind in the order of its names.
pub fn diff(old: &Api, new: &Api) -> Vec<Change> {
    let renames = Renames::find(old, new);
    let mut changes = Changes { list: Vec::new(), renames };
    operations::compare(old, new, &mut changes);
    types::compare(old, new, &mut changes);
    let mut list = changes.list;
    for change in &mut list {
        let side = if change.new.is_some() { new } else { old };
        change.feature = features::of(side, &change.owner, &change.part);
    }
    list.sort_by(|a, b| (a.rule.row().effect, a.rule, &a.owner).cmp(&(b.rule.row().effect, b.rule, &b.owner)));
    list
}

/// What has been found so far.
struct Changes {
    list: Vec<Change>,
    renames: Renames,
}

/// What a change is about, and where it is.
struct Subject<'s> {
    owner: &'s str,
    part: &'s str,
    old: Option<&'s Location>,
    new: Option<&'s Location>,
}

impl Changes {
    fn add(&mut self, rule: Rule, subject: &Subject<'_>, detail: impl Into<String>) {
        self.list.push(Change {
            rule,
            owner: subject.owner.to_owned(),
            part: subject.part.to_owned(),
            detail: detail.into(),
            feature: None,
            old: subject.old.cloned(),
            new: subject.new.cloned(),
        });
    }

    /// Adds a change when the two texts differ.
    fn differ(&mut self, rule: Rule, subject: &Subject<'_>, old: &str, new: &str) {
        if old != new {
            self.add(rule, subject, format!("{old} → {new}"));
        }
    }

    /// Adds a change when the descriptions differ; the texts are in the documents.
    fn words(&mut self, rule: Rule, subject: &Subject<'_>, old: &str, new: &str) {
        if old.split_whitespace().ne(new.split_whitespace()) {
            self.add(rule, subject, "");
        }
    }

    /// Adds a change when something now requires a feature.
    fn gated(&mut self, rule: Rule, subject: &Subject<'_>, old: &Option<Feature>, new: &Option<Feature>) {
        if new.is_some() && old != new {
            self.add(rule, subject, "");
        }
    }

    fn deprecated(&mut self, rule: Rule, subject: &Subject<'_>, old: bool, new: bool) {
        if old != new {
            self.add(rule, subject, if new { "deprecated" } else { "no longer deprecated" });
        }
    }
}

/// What both sides have, and what only one has, in that side's order.
struct Matched<'a, T> {
    both: Vec<(&'a T, &'a T)>,
    removed: Vec<&'a T>,
    added: Vec<&'a T>,
}

fn matched<'a, T, K: PartialEq>(old: &'a [T], new: &'a [T], key: impl Fn(&'a T) -> K) -> Matched<'a, T> {
    let mut out = Matched { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
    let keys: Vec<K> = new.iter().map(&key).collect();
    let mut seen = vec![false; new.len()];
    for item in old {
        let wanted = key(item);
        match keys.iter().position(|k| *k == wanted) {
            Some(at) => {
                seen[at] = true;
                out.both.push((item, &new[at]));
            }
            None => out.removed.push(item),
        }
    }
    out.added = new.iter().zip(&seen).filter(|(_, seen)| !**seen).map(|(item, _)| item).collect();
    out
}
