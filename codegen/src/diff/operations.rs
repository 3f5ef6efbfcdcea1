//! Operations and their path parameters.

use super::{Changes, Rule, Subject, matched, show};
use crate::ir::{Api, Location, Operation};

pub fn compare(old: &Api, new: &Api, changes: &mut Changes) {
    let by_id = matched(&old.operations, &new.operations, |o| o.id.as_str());
    let mut pairs = by_id.both;
    let mut added = by_id.added;
    for operation in by_id.removed {
        // The same route under another id is the same operation.
        let route = |o: &&Operation| (&o.method, &o.path) == (&operation.method, &operation.path);
        match added.iter().position(route) {
            Some(at) => pairs.push((operation, added.remove(at))),
            None => {
                let owner = name(operation);
                let subject = Subject { owner: &owner, part: "", old: Some(&operation.at), new: None };
                changes.add(Rule::OperationRemoved, &subject, route_of(operation));
            }
        }
    }
    for operation in added {
        let owner = name(operation);
        let subject = Subject { owner: &owner, part: "", old: None, new: Some(&operation.at) };
        changes.add(Rule::OperationAdded, &subject, route_of(operation));
    }
    for (old, new) in pairs {
        operation(old, new, changes);
        parameters(old, new, changes);
    }
}

fn operation(old: &Operation, new: &Operation, changes: &mut Changes) {
    let owner = name(new);
    let subject = &Subject { owner: &owner, part: "", old: Some(&old.at), new: Some(&new.at) };
    changes.differ(Rule::OperationRenamed, subject, &old.id, &new.id);
    changes.differ(Rule::OperationMoved, subject, &name(old), &owner);
    changes.gated(Rule::OperationFeature, subject, &old.feature, &new.feature);
    changes.differ(Rule::OperationRoute, subject, &route_of(old), &route_of(new));
    let params = |o: &Operation| o.params.clone().unwrap_or_else(|| "()".into());
    let renamed = changes.renames.new_name(&params(old)).to_owned();
    if renamed != params(new) {
        changes.differ(Rule::OperationParams, subject, &params(old), &params(new));
    }
    let returned = match &old.response {
        crate::ir::Response::Json(ty) => crate::ir::Response::Json(changes.renames.apply(ty)),
        other => other.clone(),
    };
    if returned != new.response {
        changes.differ(
            Rule::OperationResponse,
            subject,
            &show::response(&old.response),
            &show::response(&new.response),
        );
    }
    if old.paging.is_some() != new.paging.is_some() {
        let request = |o: &Operation| if o.paging.is_some() { "a paginated list" } else { "one answer" };
        changes.differ(Rule::OperationResponse, subject, request(old), request(new));
    }
    let streams = old.streams.as_deref().map(|name| changes.renames.new_name(name).to_owned());
    match (&streams, &new.streams) {
        (None, Some(events)) => changes.add(Rule::OperationStreamNew, subject, events),
        (Some(events), None) => changes.add(Rule::OperationStreamGone, subject, events),
        (Some(old), Some(new)) => changes.differ(Rule::OperationStreamGone, subject, old, new),
        (None, None) => {}
    }
    if old.body != new.body {
        changes.add(Rule::OperationBody, subject, format!("{} → {}", show::body(&old.body), show::body(&new.body)));
    }
    let header = |o: &Operation| o.beta.clone().unwrap_or_else(|| "none".into());
    changes.differ(Rule::OperationHeader, subject, &header(old), &header(new));
    changes.deprecated(Rule::OperationDeprecated, subject, old.deprecated, new.deprecated);
    changes.words(Rule::OperationDocs, subject, &old.docs, &new.docs);
}

/// Arguments go by position, so a new name alone changes nothing for callers.
fn parameters(old: &Operation, new: &Operation, changes: &mut Changes) {
    let owner = name(new);
    let subject = |part, old, new| Subject { owner: &owner, part, old, new };
    let counts = old.path_params.len().cmp(&new.path_params.len());
    if counts.is_ne() {
        let list = matched(&old.path_params, &new.path_params, |p| p.name.as_str());
        for parameter in list.removed {
            let subject = subject(&parameter.name, Some(&parameter.at), Some(&new.at));
            changes.add(Rule::ParameterRemoved, &subject, show::ty(&parameter.ty));
        }
        for parameter in list.added {
            let subject = subject(&parameter.name, Some(&old.at), Some(&parameter.at));
            changes.add(Rule::ParameterAdded, &subject, show::ty(&parameter.ty));
        }
        return;
    }
    let names = |o: &Operation| o.path_params.iter().map(|p| p.name.clone()).collect::<Vec<_>>();
    let sorted = |o: &Operation| {
        let mut names = names(o);
        names.sort();
        names
    };
    if names(old) != names(new) && sorted(old) == sorted(new) {
        let subject = subject("", Some(&old.at), Some(&new.at));
        changes.differ(Rule::ParameterOrder, &subject, &names(old).join(", "), &names(new).join(", "));
        return;
    }
    for (before, after) in old.path_params.iter().zip(&new.path_params) {
        let places: (&Location, &Location) = (&before.at, &after.at);
        let subject = subject(&after.name, Some(places.0), Some(places.1));
        changes.differ(Rule::ParameterType, &subject, &show::ty(&before.ty), &show::ty(&after.ty));
        changes.words(Rule::ParameterDocs, &subject, &before.docs, &after.docs);
    }
}

/// `threads.runs.create`.
fn name(operation: &Operation) -> String {
    format!("{}.{}", operation.resource, operation.function)
}

fn route_of(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}
