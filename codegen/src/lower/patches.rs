//! Bodies of JSON Merge Patch: null removes, so each property that can be left out has three states.
//!
//! Only a patch can say null, so a type that is sent or answered elsewhere too has another one beside it for patches.

use std::collections::{BTreeMap, BTreeSet};

use super::usage::{edit, names, parts};
use super::{Lower, modules};
use crate::ir::{Kind, Operation, Place, Presence, Response, Type};

impl Lower<'_> {
    /// Makes the types of patches say null.
    pub(super) fn patches(&mut self, operations: &mut [Operation]) {
        let mut roots = BTreeSet::new();
        let mut others = BTreeSet::new();
        for operation in operations.iter() {
            let params = operation.params.iter().filter_map(|name| self.index.get(name).copied());
            match operation.body.is_merge_patch() {
                true => roots.extend(params),
                false => others.extend(params),
            }
            let mut add = |ty: &Type| names(ty, &mut |name| others.extend(self.index.get(name).copied()));
            operation.path_params.iter().for_each(|parameter| add(&parameter.ty));
            if let Response::Json(ty) = &operation.response {
                add(ty);
            }
            others.extend(operation.streams.iter().filter_map(|name| self.index.get(name).copied()));
        }
        if roots.is_empty() {
            return;
        }
        let (patched, shared) = (self.reached(&roots, true), self.reached(&others, false));
        let mut copies: BTreeMap<String, String> = BTreeMap::new();
        for at in patched.intersection(&shared).copied() {
            let def = &self.types[at];
            if matches!(def.kind, Kind::Enum(_) | Kind::Events(_)) {
                continue;
            }
            let (old, mut copy) = (def.name.clone(), def.clone());
            copy.name = self.names.fresh(&format!("{old}Patch")).name;
            copy.module = modules::name(&copy.name);
            copies.insert(old, copy.name.clone());
            self.index.insert(copy.name.clone(), self.types.len());
            self.types.push(copy);
        }
        // What another schema requires of the whole, a patch of it can leave out.
        let first_copy = self.types.len() - copies.len();
        let own = patched
            .difference(&shared)
            .copied()
            .chain(copies.values().filter_map(|name| self.index.get(name).copied()));
        for at in own.collect::<Vec<_>>() {
            let kind = &mut self.types[at].kind;
            edit(kind, &mut |ty| rename(ty, &copies));
            if let Kind::Alias(ty) = kind {
                removable(ty);
            }
            if let Kind::Struct(def) = kind {
                for field in def.fields.iter_mut().filter(|f| f.place == Place::Body && f.constant.is_none()) {
                    removable(&mut field.ty);
                    if at >= first_copy || field.presence == Presence::Optional {
                        field.presence = Presence::OptionalNullable;
                    }
                }
            }
        }
        for operation in operations.iter_mut().filter(|operation| operation.body.is_merge_patch()) {
            let copy = operation.params.as_ref().and_then(|name| copies.get(name));
            operation.params = copy.cloned().or(operation.params.take());
        }
    }

    /// The types that others use; for a request with parameters, only the body.
    fn reached(&self, roots: &BTreeSet<usize>, bodies: bool) -> BTreeSet<usize> {
        let (mut seen, mut todo) = (BTreeSet::new(), roots.iter().copied().collect::<Vec<_>>());
        while let Some(at) = todo.pop() {
            if !seen.insert(at) {
                continue;
            }
            let mut visit = |ty: &Type| names(ty, &mut |name| todo.extend(self.index.get(name).copied()));
            match &self.types[at].kind {
                Kind::Struct(def) if bodies => {
                    def.fields
                        .iter()
                        .filter(|f| matches!(f.place, Place::Body | Place::Content))
                        .for_each(|f| visit(&f.ty));
                }
                kind => parts(kind, &mut visit),
            }
        }
        seen
    }
}

fn rename(ty: &mut Type, copies: &BTreeMap<String, String>) {
    match ty {
        Type::Named(name) => {
            if let Some(copy) = copies.get(name) {
                name.clone_from(copy);
            }
        }
        Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) | Type::Nullable(inner) | Type::Page(inner) => {
            rename(inner, copies);
        }
        _ => {}
    }
}

/// Makes the values of maps nullable, since null removes an entry.
fn removable(ty: &mut Type) {
    match ty {
        Type::Map(inner) => {
            removable(inner);
            if !matches!(**inner, Type::Nullable(_)) {
                let value = std::mem::replace(&mut **inner, Type::Json);
                **inner = Type::Nullable(Box::new(value));
            }
        }
        Type::Nullable(inner) | Type::Boxed(inner) => removable(inner),
        _ => {}
    }
}
