//! Types: fields, values, branches and events.

use super::{Changes, Rule, Subject, matched, show};
use crate::ir::{Api, Branch, EnumDef, Event, EventDef, Field, Kind, Presence, StructDef, Type, TypeDef, UnionDef};

pub fn compare(old: &Api, new: &Api, changes: &mut Changes) {
    for def in &old.types {
        let name = changes.renames.new_name(&def.name).to_owned();
        match new.find(&name) {
            Some(other) => definition(def, other, changes),
            None => {
                let subject = Subject { owner: &def.name, part: "", old: Some(&def.at), new: None };
                changes.add(Rule::TypeRemoved, &subject, show::kind(&def.kind));
            }
        }
    }
    for def in &new.types {
        if old.find(&def.name).is_none() && !changes.renames.is_new_name(&def.name) {
            let subject = Subject { owner: &def.name, part: "", old: None, new: Some(&def.at) };
            changes.add(Rule::TypeAdded, &subject, show::kind(&def.kind));
        }
    }
    let ids = matched(&old.ids, &new.ids, |id| id.name.as_str());
    for (a, b) in &ids.both {
        let subject = Subject { owner: &b.name, part: "", old: None, new: None };
        changes.gated(Rule::IdFeature, &subject, &a.feature, &b.feature);
    }
    for (rule, list) in [(Rule::IdRemoved, ids.removed), (Rule::IdAdded, ids.added)] {
        for id in list {
            changes.add(rule, &Subject { owner: &id.name, part: "", old: None, new: None }, "");
        }
    }
}

fn definition(old: &TypeDef, new: &TypeDef, changes: &mut Changes) {
    let subject = &Subject { owner: &new.name, part: "", old: Some(&old.at), new: Some(&new.at) };
    changes.differ(Rule::TypeRenamed, subject, &old.name, &new.name);
    changes.gated(Rule::TypeFeature, subject, &old.feature, &new.feature);
    changes.deprecated(Rule::TypeDeprecated, subject, old.deprecated, new.deprecated);
    changes.words(Rule::TypeDocs, subject, &old.docs, &new.docs);
    match (&old.kind, &new.kind) {
        (Kind::Struct(before), Kind::Struct(after)) => {
            match (old.in_requests, new.in_requests) {
                (false, true) => changes.add(Rule::TypeBuildable, subject, ""),
                (true, false) => changes.add(Rule::TypeUnbuildable, subject, ""),
                _ => {}
            }
            fields(old, before, new, after, changes);
        }
        (Kind::Enum(before), Kind::Enum(after)) => values(old, before, new, after, changes),
        (Kind::Union(before), Kind::Union(after)) => branches(old, before, new, after, changes),
        (Kind::Events(before), Kind::Events(after)) => events(old, before, new, after, changes),
        (Kind::Alias(before), Kind::Alias(after)) => {
            if changes.renames.apply(before) != *after {
                changes.differ(Rule::TypeAlias, subject, &show::ty(before), &show::ty(after));
            }
        }
        (before, after) => changes.differ(Rule::TypeKind, subject, show::kind(before), show::kind(after)),
    }
}

fn fields(old: &TypeDef, before: &StructDef, new: &TypeDef, after: &StructDef, changes: &mut Changes) {
    let subject = |part, old, new_at| Subject { owner: &new.name, part, old, new: new_at };
    let mut list = matched(&before.fields, &after.fields, |f| f.wire.as_str());
    for (a, b) in &list.both {
        field(new, a, b, changes);
    }
    list.removed.retain(|gone| match renamed(gone, &list.added, changes) {
        Some(at) => {
            let other = list.added.remove(at);
            let subject = subject(&other.name, Some(&gone.at), Some(&other.at));
            changes.differ(Rule::FieldRenamed, &subject, &gone.name, &other.name);
            false
        }
        None => true,
    });
    for field in list.removed {
        changes.add(Rule::FieldRemoved, &subject(&field.name, Some(&field.at), Some(&new.at)), show::field(field));
    }
    for field in list.added {
        // Only what could be built before can become harder to build.
        let needed = old.in_requests && new.in_requests && is_argument(field);
        let rule = if needed { Rule::FieldRequired } else { Rule::FieldAdded };
        changes.add(rule, &subject(&field.name, Some(&old.at), Some(&field.at)), show::field(field));
    }
    let arguments = |def: &StructDef, other: &StructDef| {
        let both = |f: &&Field| is_argument(f) && other.fields.iter().any(|o| o.wire == f.wire && is_argument(o));
        def.fields.iter().filter(both).map(|f| f.name.clone()).collect::<Vec<_>>()
    };
    let (a, b) = (arguments(before, after), arguments(after, before));
    if old.in_requests && new.in_requests && a != b {
        let subject = subject("", Some(&old.at), Some(&new.at));
        changes.differ(Rule::FieldOrder, &subject, &a.join(", "), &b.join(", "));
    }
}

/// Whether it is an argument of the constructor.
fn is_argument(field: &Field) -> bool {
    field.constant.is_none() && field.presence == Presence::Required
}

/// The one new field that replaces an old one, if the names share a word or the type is distinctive.
fn renamed(gone: &Field, added: &[&Field], changes: &Changes) -> Option<usize> {
    let ty = changes.renames.apply(&gone.ty);
    let telling = matches!(ty, Type::Named(_) | Type::Boxed(_));
    let alike = |f: &Field| {
        let word = |name: &str| f.wire.split('_').any(|w| w == name);
        (&f.ty, f.presence, &f.constant, f.place) == (&ty, gone.presence, &gone.constant, gone.place)
            && f.constant.is_none()
            && (telling || gone.wire.split('_').any(word))
    };
    let mut found = added.iter().enumerate().filter(|(_, f)| alike(f));
    found.next().map(|(at, _)| at).filter(|_| found.next().is_none())
}

fn field(owner: &TypeDef, old: &Field, new: &Field, changes: &mut Changes) {
    let subject = &Subject { owner: &owner.name, part: &new.name, old: Some(&old.at), new: Some(&new.at) };
    changes.differ(Rule::FieldRenamed, subject, &old.name, &new.name);
    let same = changes.renames.apply(&old.ty) == new.ty && old.constant.is_some() == new.constant.is_some();
    if !same {
        changes.differ(Rule::FieldType, subject, &show::field(old), &show::field(new));
    } else if old.presence != new.presence {
        let missing = |p: Presence| matches!(p, Presence::Nullable | Presence::Optional);
        let stays = missing(old.presence) && missing(new.presence);
        let rule = if stays { Rule::FieldNull } else { Rule::FieldPresence };
        let types = if stays { String::new() } else { format!("{} → {}: ", show::field(old), show::field(new)) };
        let words = format!("{types}{} → {}", show::presence(old.presence), show::presence(new.presence));
        changes.add(rule, subject, words);
    }
    if let (Some(a), Some(b)) = (&old.constant, &new.constant) {
        changes.differ(Rule::FieldConstant, subject, &format!("{a:?}"), &format!("{b:?}"));
    }
    if old.place != new.place {
        changes.add(Rule::FieldPlace, subject, format!("{:?} → {:?}", old.place, new.place).to_lowercase());
    }
    changes.gated(Rule::FieldFeature, subject, &old.feature, &new.feature);
    changes.deprecated(Rule::FieldDeprecated, subject, old.deprecated, new.deprecated);
    changes.words(Rule::FieldDocs, subject, &old.docs, &new.docs);
}

fn values(old: &TypeDef, before: &EnumDef, new: &TypeDef, after: &EnumDef, changes: &mut Changes) {
    let subject = |part, old, new_at| Subject { owner: &new.name, part, old, new: new_at };
    let list = matched(&before.values, &after.values, |v| v.wire.as_str());
    for value in list.removed {
        changes.add(Rule::ValueRemoved, &subject(&value.name, Some(&value.at), Some(&new.at)), quoted(&value.wire));
    }
    for value in list.added {
        changes.add(Rule::ValueAdded, &subject(&value.name, Some(&old.at), Some(&value.at)), quoted(&value.wire));
    }
    for (a, b) in list.both {
        let subject = subject(&b.name, Some(&a.at), Some(&b.at));
        changes.differ(Rule::ValueRenamed, &subject, &a.name, &b.name);
        changes.gated(Rule::ValueFeature, &subject, &a.feature, &b.feature);
    }
    let subject = subject(&after.unknown, Some(&old.at), Some(&new.at));
    changes.differ(Rule::ValueRenamed, &subject, &before.unknown, &after.unknown);
}

fn branches(old: &TypeDef, before: &UnionDef, new: &TypeDef, after: &UnionDef, changes: &mut Changes) {
    let subject = |part, old, new_at| Subject { owner: &new.name, part, old, new: new_at };
    let list = matched(&before.branches, &after.branches, |b| b.name.as_str());
    let (mut both, mut added) = (list.both, list.added);
    for branch in list.removed {
        // What is recognised alike and holds the same has another name only.
        let like = |other: &&Branch| show::recognised(&other.shape) == show::recognised(&branch.shape);
        match added.iter().position(like) {
            Some(at) => {
                let other = added.remove(at);
                let subject = subject(&other.name, Some(&branch.at), Some(&other.at));
                changes.differ(Rule::BranchRenamed, &subject, &branch.name, &other.name);
                both.push((branch, other));
            }
            None => {
                let subject = subject(&branch.name, Some(&branch.at), Some(&new.at));
                changes.add(Rule::BranchRemoved, &subject, show::content(&branch.shape));
            }
        }
    }
    for branch in added {
        let subject = subject(&branch.name, Some(&old.at), Some(&branch.at));
        changes.add(Rule::BranchAdded, &subject, show::content(&branch.shape));
    }
    for (a, b) in both {
        let subject = &subject(&b.name, Some(&a.at), Some(&b.at));
        if content(a, changes) != show::content(&b.shape) {
            changes.differ(Rule::BranchType, subject, &show::content(&a.shape), &show::content(&b.shape));
        }
        changes.gated(Rule::BranchFeature, subject, &a.feature, &b.feature);
        changes.differ(Rule::BranchTag, subject, &show::recognised(&a.shape), &show::recognised(&b.shape));
        changes.words(Rule::BranchDocs, subject, &a.docs, &b.docs);
    }
    let whole = &subject("", Some(&old.at), Some(&new.at));
    changes.differ(Rule::BranchRenamed, whole, &before.unknown, &after.unknown);
    let tag = |def: &UnionDef| def.tag.as_ref().map_or_else(|| "no tag".to_owned(), |tag| format!("`{tag}`"));
    changes.differ(Rule::BranchTag, whole, &tag(before), &tag(after));
}

/// What a variant of the old API holds, with the names of the new one.
fn content(branch: &Branch, changes: &Changes) -> String {
    use crate::ir::Shape;
    let shape = match &branch.shape {
        Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
            Shape::Object(changes.renames.apply(ty))
        }
        other => other.clone(),
    };
    show::content(&shape)
}

fn events(old: &TypeDef, before: &EventDef, new: &TypeDef, after: &EventDef, changes: &mut Changes) {
    let subject = |part, old, new_at| Subject { owner: &new.name, part, old, new: new_at };
    let list = matched(&before.events, &after.events, |e| e.wire.as_str());
    for event in list.removed {
        changes.add(Rule::EventRemoved, &subject(&event.wire, Some(&event.at), Some(&new.at)), data(event));
    }
    for event in list.added {
        changes.add(Rule::EventAdded, &subject(&event.wire, Some(&old.at), Some(&event.at)), data(event));
    }
    for (a, b) in list.both {
        let subject = &subject(&b.wire, Some(&a.at), Some(&b.at));
        let mut renamed = a.clone();
        renamed.data = a.data.as_ref().map(|ty| changes.renames.apply(ty));
        if data(&renamed) != data(b) {
            changes.differ(Rule::EventType, subject, &data(a), &data(b));
        }
        if a.role != b.role {
            changes.add(Rule::EventRole, subject, format!("{:?} → {:?}", a.role, b.role).to_lowercase());
        }
        changes.gated(Rule::EventFeature, subject, &a.feature, &b.feature);
        changes.words(Rule::EventDocs, subject, &a.docs, &b.docs);
    }
}

/// What an event carries.
fn data(event: &Event) -> String {
    let data = match (&event.data, &event.constant) {
        (Some(ty), _) => show::ty(ty),
        (None, Some(constant)) => quoted(constant),
        (None, None) => "nothing".into(),
    };
    let companions = event.companions.iter().map(|f| format!(", {}: {}", f.name, show::field(f)));
    companions.fold(data, |text, companion| text + &companion)
}

fn quoted(wire: &str) -> String {
    format!("\"{wire}\"")
}
