//! Names that are given once, the others numbered.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

/// Names that are taken. As none becomes free again, the numbers of each name go on from the last one.
#[derive(Default)]
pub(super) struct Taken {
    names: HashSet<String, RandomState>,
    last: HashMap<String, usize, RandomState>,
}

impl Taken {
    /// Takes the name itself, or with `_2`, `_3`, … behind it.
    pub(super) fn unique(&mut self, name: String) -> String {
        self.take(name, |name| name.trim_end_matches('_'), "_")
    }

    /// As [`Taken::unique`], for types and variants, whose names have no underscores.
    pub(super) fn unique_variant(&mut self, name: String) -> String {
        self.take(name, |name| name.trim_end_matches('_'), "")
    }

    /// The name, with the first number behind it that makes it free.
    pub(super) fn numbered(&mut self, name: &str) -> String {
        self.take(name.to_owned(), |name| name, "")
    }

    fn take(&mut self, name: String, stem: fn(&str) -> &str, separator: &str) -> String {
        if !self.names.contains(&name) {
            self.names.insert(name.clone());
            return name;
        }
        let stem = stem(&name);
        let names = &mut self.names;
        let last = self.last.entry(format!("{stem}{separator}")).or_insert(1);
        loop {
            *last += 1;
            let candidate = format!("{stem}{separator}{last}");
            if names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

impl<S: Into<String>> FromIterator<S> for Taken {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        Self { names: names.into_iter().map(Into::into).collect(), last: HashMap::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::Taken;

    #[test]
    fn numbers_go_on() {
        let mut taken: Taken = ["a_3", "params"].into_iter().collect();
        let names: Vec<String> = ["a", "a", "a", "a_", "a_", "params"].map(|n| taken.unique(n.into())).into();
        assert_eq!(names, ["a", "a_2", "a_4", "a_", "a_5", "params_2"]);
        let names: Vec<String> = ["Blue", "Blue", "Blue2", "Blue"].map(|n| taken.unique_variant(n.into())).into();
        assert_eq!(names, ["Blue", "Blue2", "Blue22", "Blue3"]);
    }
}
