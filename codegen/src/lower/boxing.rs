//! Types that contain themselves, and large rare variants, go behind a pointer.

use std::collections::{BTreeMap, HashSet};

use crate::graph;
use crate::ir::{Api, Feature, Field, Kind, Place, Presence, StructDef, Type};

/// A variant of more than this many bytes is boxed when smaller ones stand beside it. So is what an object of more than
/// this many bytes can do without, see [`LARGE_MEMBER`].
const LARGE: usize = 256;

/// In a large object, an optional member that takes more than two strings is boxed. A list of such objects takes up the
/// space of each member as often as it has items, and most of them do not have it.
const LARGE_MEMBER: usize = 48;

/// What an enum takes, which is not worth a pointer.
const SMALL_MEMBER: usize = 24;

/// Boxes what closes a cycle, then what is large.
pub(super) fn break_cycles(api: &mut Api) {
    let index: BTreeMap<String, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    for ((at, added), circular) in circles(api, &index) {
        let of_feature = api.types[at].feature.is_some();
        edit(&mut api.types[at].kind, &mut |feature, ty| {
            let is_closing =
                matches!(ty, Type::Named(name) if index.get(name).is_some_and(|next| circular.contains(next)));
            if is_closing && added == (of_feature || feature.is_some()) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        });
    }
    let sizes = shrink(api, &index);
    for at in 0..api.types.len() {
        let large: HashSet<String> = match &api.types[at].kind {
            Kind::Events(_) | Kind::Union(_) => {
                let mut list = HashSet::new();
                direct(&api.types[at].kind, &mut |name| {
                    if index.get(name).is_some_and(|i| sizes[*i] > LARGE) {
                        list.insert(name.to_owned());
                    }
                });
                list
            }
            _ => continue,
        };
        // What a feature adds to a union makes it no larger.
        let (is_added, most) = (api.types[at].feature.is_some(), sizes[at]);
        edit(&mut api.types[at].kind, &mut |feature, ty| {
            let grows =
                |name: &str| feature.is_some() && !is_added && index.get(name).is_some_and(|i| sizes[*i] > most);
            if matches!(ty, Type::Named(name) if large.contains(name) || grows(name)) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        });
    }
}

/// What closes a circle: a type, and whether by what a feature adds.
type Closing = (usize, bool);

/// The types that close a cycle, and the types in them that contain them again. Types without features are treated as
/// if there were no features; a cycle that a feature closes is broken wherever the feature adds something to it.
fn circles(api: &Api, index: &BTreeMap<String, usize>) -> BTreeMap<Closing, HashSet<usize>> {
    // Another name has nothing to be behind a pointer in, so circles are broken elsewhere: these come last.
    let aliased = |at: &usize| matches!(api.types[*at].kind, Kind::Alias(_));
    let (last, mut order): (Vec<usize>, Vec<usize>) = (0..api.types.len()).partition(aliased);
    order.extend(last);
    let mut rank = vec![0; order.len()];
    order.iter().enumerate().for_each(|(number, at)| rank[*at] = number);
    let (mut base, mut added) = (Vec::new(), Vec::new());
    for (number, at) in order.iter().enumerate() {
        let def = &api.types[*at];
        super::usage::places(&def.kind, &mut |feature, ty| {
            let Type::Named(name) = ty else { return };
            let edges = if def.feature.is_some() || feature.is_some() { &mut added } else { &mut base };
            edges.extend(index.get(name).map(|next| (number, rank[*next])));
        });
    }
    let mut found: BTreeMap<Closing, HashSet<usize>> = BTreeMap::new();
    let mut close = |(from, to): (usize, usize), added| {
        found.entry((order[from], added)).or_default().insert(order[to]);
    };
    let cut = graph::cuts(order.len(), &base);
    let mut left: Vec<graph::Edge> = Vec::new();
    for (edge, cut) in base.into_iter().zip(cut) {
        if cut { close(edge, false) } else { left.push(edge) }
    }
    if added.is_empty() {
        return found;
    }
    let first = left.len();
    left.extend(added);
    for (edge, _) in left.iter().zip(graph::on_circles(order.len(), &left)).skip(first).filter(|(_, circle)| *circle) {
        // Another name of a feature is cut where it is named.
        close(*edge, true);
    }
    found
}

/// Names of the types that a definition holds without a pointer between.
fn direct<'k>(kind: &'k Kind, visit: &mut dyn FnMut(&'k str)) {
    super::usage::parts(kind, &mut |ty| {
        if let Type::Named(name) = ty {
            visit(name);
        }
    });
}

/// Another name has nothing to be behind a pointer in.
fn edit(kind: &mut Kind, change: &mut dyn FnMut(Option<&Feature>, &mut Type)) {
    if !matches!(kind, Kind::Alias(_)) {
        super::usage::edit_places(kind, change);
    }
}

/// Boxes large members of large objects, and gives the bytes that a value of each type takes, near enough to choose by and
/// without what features add.
/// What holds others comes after them.
fn shrink(api: &mut Api, index: &BTreeMap<String, usize>) -> Vec<usize> {
    let mut sizes: Vec<Option<usize>> = vec![None; api.types.len()];
    let mut todo: Vec<(usize, bool)> = (0..api.types.len()).map(|at| (at, false)).collect();
    let mut open = vec![false; api.types.len()];
    while let Some((at, ready)) = todo.pop() {
        if sizes[at].is_some() || (open[at] && !ready) {
            continue;
        }
        if ready {
            let named = |name: &str| index.get(name).and_then(|i| sizes[*i]).unwrap_or(24);
            let is_read = api.types[at].in_responses && api.types[at].feature.is_none();
            let kind = &mut api.types[at].kind;
            let mut bytes = size(kind, &named);
            if let Kind::Struct(def) = &mut *kind {
                box_members(def, bytes > LARGE, &named);
                // What a feature adds to a decoded type hardly changes its size.
                if is_read {
                    box_added(def, &named);
                }
                bytes = size(kind, &named);
            }
            sizes[at] = Some(bytes);
            continue;
        }
        open[at] = true;
        todo.push((at, true));
        direct(&api.types[at].kind, &mut |name| todo.extend(index.get(name).map(|i| (*i, false))));
    }
    sizes.into_iter().map(|size| size.unwrap_or(24)).collect()
}

/// Boxes the members that take up much space and may not be there: of a large object all, of another those of a feature.
fn box_members(def: &mut StructDef, is_large: bool, named: &dyn Fn(&str) -> usize) {
    let is_json = !def.not_json;
    for field in def.fields.iter_mut().filter(|field| is_large || field.feature.is_some()) {
        let can_be_missing = is_json && field.place == Place::Body && field.presence != Presence::Required;
        match &field.ty {
            Type::Named(name) if can_be_missing && named(name) > LARGE_MEMBER => {
                field.ty = Type::Boxed(Box::new(field.ty.clone()));
            }
            _ => {}
        }
    }
}

/// Boxes optional members of a feature that take more than a pointer, lists included. Text and enums stay what they are.
fn box_added(def: &mut StructDef, named: &dyn Fn(&str) -> usize) {
    let added = |field: &&mut Field| {
        field.feature.is_some() && field.place == Place::Body && field.presence != Presence::Required
    };
    for field in def.fields.iter_mut().filter(added) {
        let is_large = match &field.ty {
            Type::Named(name) => named(name) > SMALL_MEMBER,
            Type::List(_) | Type::Map(_) => true,
            _ => false,
        };
        if is_large {
            field.ty = Type::Boxed(Box::new(field.ty.clone()));
        }
    }
}

fn size(kind: &Kind, named: &dyn Fn(&str) -> usize) -> usize {
    let of = |ty: &Type| match ty {
        Type::Bool => 1,
        Type::Integer(_) | Type::Float | Type::Boxed(_) => 8,
        Type::Named(name) => named(name),
        Type::Page(_) => 128,
        Type::Json => 32,
        _ => 24,
    };
    match kind {
        Kind::Struct(def) => {
            // What doubles at every level does not fit into a number.
            let fields = def.fields.iter().filter(|f| f.feature.is_none()).map(|f| {
                of(&f.ty).saturating_add(if f.presence == Presence::Required || of(&f.ty) >= 24 { 0 } else { 8 })
            });
            // A pointer to what no field is for.
            fields.fold(8, usize::saturating_add)
        }
        Kind::Union(_) | Kind::Events(_) | Kind::Answers(_) => {
            let mut largest = 32;
            super::usage::places(kind, &mut |feature, ty| {
                if feature.is_none() {
                    largest = largest.max(of(ty));
                }
            });
            largest
        }
        Kind::Enum(_) => 24,
        Kind::Format(_) => 56,
        Kind::Alias(ty) => of(ty),
    }
}
