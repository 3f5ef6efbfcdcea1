//! Open enums of strings and of whole numbers.

use super::declared::Declared;
use super::meanings::Meanings;
use super::types::{ident, word};
use super::{ModelFile, Part, docs, features};
use crate::ir::{EnumDef, TypeDef, ValueDef};

pub fn emit(def: &TypeDef, inner: &EnumDef, draft: &mut ModelFile<'_>) {
    let derives = "#[derive(Clone, Debug, PartialEq, Eq, Hash)]";
    let mut declared = Declared::begin(&def.docs, derives, "enum", &def.name);
    let meanings = Meanings::of(&def.docs);
    for value in &inner.values {
        let about = meanings.get(&value.wire).unwrap_or_else(|| docs::code(&value.wire));
        declared.documented(&about, String::new).member(&value.feature, "", &word(&value.name));
    }
    let held = if inner.whole { "i64" } else { "crate::UnknownValue" };
    let about = "A value unknown to this version of the crate.";
    declared.documented(about, String::new).member(&None, "", &format!("{}({held})", word(&inner.unknown)));
    draft.parts.push(declared.end());
    let value = |value: &ValueDef| if inner.whole { value.wire.clone() } else { format!("{:?}", value.wire) };
    let row = |v: &ValueDef| format!("{}{} = {};", features::row(&v.feature), ident(&v.name), value(v));
    let mut rows: Vec<String> = inner.values.iter().map(row).collect();
    rows.push(format!("_ = {};", inner.unknown));
    let table = if inner.whole { "__integer_enum" } else { "__string_enum" };
    draft.parts.push(Part::Table { name: format!("{table} {}", def.name), rows });
}
