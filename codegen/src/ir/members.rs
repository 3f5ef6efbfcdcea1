//! What the members of an object can be, to distinguish objects without a tag.

use super::{Api, Kind, Presence, Shape, Type};

/// A member, as a branch of a union states it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// JSON types that it can have, as the bits of the runtime's `Kinds`.
    pub kinds: u8,
    /// The only strings that it can be; none when it can be others.
    pub values: Vec<String>,
}

/// The bits of the runtime's `Kinds`.
const TEXT: u8 = 1;
const BOOLEAN: u8 = 2;
const NUMBER: u8 = 4;
const LIST: u8 = 8;
const OBJECT: u8 = 16;
const NULL: u8 = 32;
const WHOLE: u8 = 64;
const REQUIRED: u8 = 128;
const ANY: u8 = TEXT | BOOLEAN | NUMBER | LIST | OBJECT | NULL;

impl Api {
    /// The members of an object; none when its type lists none.
    pub fn members(&self, ty: &Type) -> Vec<Member> {
        let name = match ty {
            Type::Boxed(inner) => return self.members(inner),
            Type::Named(name) => name,
            _ => return Vec::new(),
        };
        let name = match self.aliased(name) {
            Some(Type::Named(name)) => name,
            _ => name,
        };
        let Some(Kind::Struct(def)) = self.find(name).map(|def| &def.kind) else { return Vec::new() };
        let member = |field: &super::Field| {
            let presence = match field.presence {
                Presence::Required => REQUIRED,
                Presence::Nullable => REQUIRED | NULL,
                // Servers send null for missing members.
                Presence::Optional | Presence::OptionalNullable => NULL,
            };
            let text = field.ty == Type::String;
            let values = match &field.constant {
                Some(constant) if text => vec![constant.clone()],
                _ => self.values(&field.ty),
            };
            Member { name: field.wire.clone(), kinds: presence | self.kinds(&field.ty), values }
        };
        def.fields.iter().map(member).collect()
    }

    /// The branches of a union that are told apart by the members that they must have, if some of them are to have the
    /// same: by number, with all that is known of their members.
    pub fn alike(&self, union: &super::UnionDef) -> Vec<(usize, Vec<Member>)> {
        let keyed = |(at, branch): (usize, &'_ super::Branch)| match &branch.shape {
            Shape::Keyed(keys, ty) => Some((at, keys.clone(), ty.clone())),
            _ => None,
        };
        let keyed: Vec<_> = union.branches.iter().enumerate().filter_map(keyed).collect();
        let mut seen = std::collections::HashSet::new();
        if keyed.iter().all(|(_, keys, _)| seen.insert(keys)) {
            return Vec::new();
        }
        keyed.iter().map(|(at, _, ty)| (*at, self.members(ty))).collect()
    }

    /// The strings that a value of a type can be, where the document lists them.
    fn values(&self, ty: &Type) -> Vec<String> {
        match ty {
            Type::Named(name) => match self.find(name).map(|def| &def.kind) {
                Some(Kind::Enum(def)) if !def.open && !def.whole => {
                    def.values.iter().map(|value| value.wire.clone()).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn kinds(&self, ty: &Type) -> u8 {
        match ty {
            Type::String | Type::Id(_) | Type::Upload => TEXT,
            Type::Bool => BOOLEAN,
            Type::Integer(_) => WHOLE,
            Type::Float => NUMBER,
            Type::List(_) => LIST,
            Type::Map(_) | Type::JsonObject | Type::Metadata | Type::Page(_) => OBJECT,
            Type::Json => ANY,
            Type::Boxed(inner) => self.kinds(inner),
            Type::Nullable(inner) => NULL | self.kinds(inner),
            Type::Named(name) => match self.aliased(name) {
                Some(Type::Named(_)) | None => self.find(name).map_or(ANY, |def| kinds(&def.kind)),
                Some(other) => self.kinds(other),
            },
        }
    }
}

fn kinds(kind: &Kind) -> u8 {
    match kind {
        Kind::Struct(_) | Kind::Events(_) => OBJECT,
        Kind::Enum(def) if def.whole => WHOLE,
        Kind::Enum(_) | Kind::Format(_) => TEXT,
        Kind::Union(def) => def.branches.iter().fold(NULL, |kinds, branch| {
            kinds
                | match &branch.shape {
                    Shape::Literal(_) | Shape::Text(_) => TEXT,
                    Shape::Number => NUMBER,
                    Shape::Integer => WHOLE,
                    Shape::Bool => BOOLEAN,
                    Shape::List(_) => LIST,
                    Shape::Object(_) | Shape::Tagged(..) | Shape::Keyed(..) => OBJECT,
                }
        }),
        // The end of a circle.
        Kind::Answers(_) | Kind::Alias(_) => ANY,
    }
}
