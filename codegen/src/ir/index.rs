//! Types by their names.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::TypeDef;

/// Where types are, found out when it is first asked for: the types are complete by then. It says nothing that they do
/// not say, so any two are equal.
#[derive(Clone, Debug, Default)]
pub struct Index(OnceLock<HashMap<String, usize>>);

impl Index {
    pub(super) fn find<'t>(&self, types: &'t [TypeDef], name: &str) -> Option<&'t TypeDef> {
        let places = self.0.get_or_init(|| {
            // Of two with one name, the first.
            types.iter().enumerate().rev().map(|(at, def)| (def.name.clone(), at)).collect()
        });
        types.get(*places.get(name)?)
    }
}

impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
