//! Types that contain themselves, and large rare variants, go behind a pointer.

use std::collections::BTreeMap;

use crate::ir::{Api, Kind, Place, Presence, StructDef, Type};

/// A variant of more than this many bytes is boxed when smaller ones stand beside it. So is what an object of more than
/// this many bytes can do without, see [`LARGE_MEMBER`].
const LARGE: usize = 256;

/// In a large object, an optional member that takes more than two strings is boxed. A list of such objects takes up the
/// space of each member as often as it has items, and most of them do not have it.
const LARGE_MEMBER: usize = 48;

/// Boxes what closes a circle, then what is large.
pub(super) fn break_cycles(api: &mut Api) {
    let index: BTreeMap<String, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let circles = circles(api, &index);
    for start in 0..api.types.len() {
        let mut edges = Vec::new();
        direct(&api.types[start].kind, &mut |name| edges.extend(index.get(name).copied()));
        let circular: Vec<String> = edges
            .into_iter()
            .filter(|next| circles[*next] == circles[start] && reaches(api, &index, *next, start))
            .map(|next| api.types[next].name.clone())
            .collect();
        edit(&mut api.types[start].kind, &mut |ty| {
            if matches!(ty, Type::Named(name) if circular.contains(name)) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        });
    }
    let sizes = shrink(api, &index);
    for at in 0..api.types.len() {
        let large: Vec<String> = match &api.types[at].kind {
            Kind::Events(_) | Kind::Union(_) => {
                let mut list = Vec::new();
                direct(&api.types[at].kind, &mut |name| {
                    if index.get(name).is_some_and(|i| sizes[*i] > LARGE) {
                        list.push(name.to_owned());
                    }
                });
                list
            }
            _ => continue,
        };
        edit(&mut api.types[at].kind, &mut |ty| {
            if matches!(ty, Type::Named(name) if large.contains(name)) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        });
    }
}

/// A number for each type, the same for two that can hold each other. Only those are worth a closer look.
fn circles(api: &Api, index: &BTreeMap<String, usize>) -> Vec<usize> {
    let count = api.types.len();
    let edges: Vec<Vec<usize>> = (0..count)
        .map(|at| {
            let mut list = Vec::new();
            direct(&api.types[at].kind, &mut |name| list.extend(index.get(name).copied()));
            list
        })
        .collect();
    let mut back = vec![Vec::new(); count];
    edges.iter().enumerate().for_each(|(at, list)| list.iter().for_each(|next| back[*next].push(at)));
    // Kosaraju: those that finish last come first on the way back.
    let (mut order, mut seen) = (Vec::with_capacity(count), vec![false; count]);
    for start in 0..count {
        let mut todo = vec![(start, false)];
        while let Some((at, done)) = todo.pop() {
            if done {
                order.push(at);
            } else if !std::mem::replace(&mut seen[at], true) {
                todo.push((at, true));
                todo.extend(edges[at].iter().map(|next| (*next, false)));
            }
        }
    }
    let mut circles = vec![usize::MAX; count];
    for root in order.into_iter().rev() {
        let mut todo = vec![root];
        while let Some(at) = todo.pop() {
            if circles[at] == usize::MAX {
                circles[at] = root;
                todo.extend(&back[at]);
            }
        }
    }
    circles
}

/// Whether values of `from` hold values of `wanted` without a pointer between.
fn reaches(api: &Api, index: &BTreeMap<String, usize>, from: usize, wanted: usize) -> bool {
    let (mut todo, mut seen) = (vec![from], vec![false; api.types.len()]);
    while let Some(at) = todo.pop() {
        if at == wanted {
            return true;
        }
        if !std::mem::replace(&mut seen[at], true) {
            direct(&api.types[at].kind, &mut |name| todo.extend(index.get(name)));
        }
    }
    false
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
fn edit(kind: &mut Kind, change: &mut dyn FnMut(&mut Type)) {
    if !matches!(kind, Kind::Alias(_)) {
        super::usage::edit(kind, change);
    }
}

/// Boxes large members of large objects, and gives the bytes that a value of each type takes, near enough to choose by.
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
            let kind = &mut api.types[at].kind;
            let mut bytes = size(kind, &named);
            if let (Kind::Struct(def), true) = (&mut *kind, bytes > LARGE) {
                box_members(def, &named);
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

/// Boxes the members that take up much space and may not be there.
fn box_members(def: &mut StructDef, named: &dyn Fn(&str) -> usize) {
    let is_json = !def.not_json;
    for field in &mut def.fields {
        let can_be_missing = is_json && field.place == Place::Body && field.presence != Presence::Required;
        match &field.ty {
            Type::Named(name) if can_be_missing && named(name) > LARGE_MEMBER => {
                field.ty = Type::Boxed(Box::new(field.ty.clone()));
            }
            _ => {}
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
            let fields = def.fields.iter().map(|f| {
                of(&f.ty).saturating_add(if f.presence == Presence::Required || of(&f.ty) >= 24 { 0 } else { 8 })
            });
            // A pointer to what no field is for.
            fields.fold(8, usize::saturating_add)
        }
        Kind::Union(_) | Kind::Events(_) => {
            let mut largest = 32;
            super::usage::parts(kind, &mut |ty| largest = largest.max(of(ty)));
            largest
        }
        Kind::Enum(_) => 24,
        Kind::Alias(ty) => of(ty),
    }
}
