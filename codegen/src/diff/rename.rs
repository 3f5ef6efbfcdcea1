//! Types that disappeared under one name and appeared under another.

use std::collections::BTreeMap;

use crate::ir::{Api, Kind, Type, TypeDef};

/// Old names → new names.
#[derive(Default)]
pub struct Renames(BTreeMap<String, String>);

impl Renames {
    /// Pairs what only the old API has with what only the new one has: by the place in the document first, then by
    /// the shape when no other type has it.
    pub fn find(old: &Api, new: &Api) -> Self {
        let mut removed: Vec<&TypeDef> = old.types.iter().filter(|def| new.find(&def.name).is_none()).collect();
        let mut added: Vec<&TypeDef> = new.types.iter().filter(|def| old.find(&def.name).is_none()).collect();
        let mut renames = Self::default();
        renames.pair(&mut removed, &mut added, |def| Some((kind(def), def.source.clone())));
        renames.pair(&mut removed, &mut added, |def| Some((kind(def), shape(def)?)));
        renames
    }

    /// Takes out the pairs whose key is unique on both sides.
    fn pair<K: PartialEq>(
        &mut self,
        removed: &mut Vec<&TypeDef>,
        added: &mut Vec<&TypeDef>,
        key: impl Fn(&TypeDef) -> Option<K>,
    ) {
        let only = |list: &[&TypeDef], wanted: &K| {
            let mut found = list.iter().enumerate().filter(|(_, def)| key(def).as_ref() == Some(wanted));
            found.next().map(|(at, _)| at).filter(|_| found.next().is_none())
        };
        for old in removed.clone() {
            let Some(wanted) = key(old) else { continue };
            if let Some((from, to)) = only(removed, &wanted).zip(only(added, &wanted)) {
                let (old, new) = (removed.remove(from), added.remove(to));
                self.0.insert(old.name.clone(), new.name.clone());
            }
        }
    }

    /// The new name of a type of the old API.
    pub fn new_name<'n>(&'n self, old: &'n str) -> &'n str {
        self.0.get(old).map_or(old, String::as_str)
    }

    /// Whether a type of the new API had another name.
    pub fn is_new_name(&self, new: &str) -> bool {
        self.0.values().any(|name| name == new)
    }

    /// A type of the old API with the names of the new one.
    pub fn apply(&self, ty: &Type) -> Type {
        let inner = |ty: &Type| Box::new(self.apply(ty));
        match ty {
            Type::Named(name) => Type::Named(self.new_name(name).to_owned()),
            Type::List(ty) => Type::List(inner(ty)),
            Type::Map(ty) => Type::Map(inner(ty)),
            Type::Nullable(ty) => Type::Nullable(inner(ty)),
            Type::Boxed(ty) => Type::Boxed(inner(ty)),
            Type::Page(ty) => Type::Page(inner(ty)),
            other => other.clone(),
        }
    }
}

fn kind(def: &TypeDef) -> &'static str {
    super::show::kind(&def.kind)
}

/// What a type is made of, without the names of the types inside; none when too many types look alike.
fn shape(def: &TypeDef) -> Option<Vec<String>> {
    let parts: Vec<String> = match &def.kind {
        Kind::Struct(def) => def.fields.iter().map(|f| format!("{} {:?}", f.wire, f.constant)).collect(),
        Kind::Enum(def) => def.values.iter().map(|v| v.wire.clone()).collect(),
        Kind::Union(def) => def.branches.iter().map(|b| super::show::recognised(&b.shape)).collect(),
        Kind::Events(def) => def.events.iter().map(|e| e.wire.clone()).collect(),
        Kind::Answers(_) | Kind::Format(_) | Kind::Alias(_) => return None,
    };
    (parts.len() > 1).then_some(parts)
}
