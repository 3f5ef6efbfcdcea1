//! Unions of stream events: every branch has an `event` of its own and its `data`.

use std::collections::HashMap;

use super::objects::constant;
use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Event, EventDef, EventRole, Feature, Kind, Place, Type};

impl<'d> Lower<'d> {
    /// The union of events that a schema is; none when it is some other union.
    pub(super) fn event_union(&mut self, node: &Node, hint: &Hint) -> Option<Type> {
        if branches(node).next().is_none() || !self.all_events(node) {
            return None;
        }
        self.reserve(node, hint);
        let mut def = EventDef::default();
        self.add_events(node, hint, &mut def);
        def.events.sort_by_key(|event| event.feature.is_some());
        self.within_budget(node);
        if let Some(roles) = node.get("x-event-roles") {
            self.roles(roles, &mut def);
        }
        Some(self.define(node, hint, Kind::Events(def)))
    }

    fn all_events(&self, union: &Node) -> bool {
        let (mut todo, mut seen) = (branches(union).collect::<Vec<_>>(), Nodes::from_iter([union.id()]));
        while let Some(node) = todo.pop() {
            let (target, _) = self.follow(node);
            let before = todo.len();
            todo.extend(branches(target));
            let property = |name: &str| target.get("properties").and_then(|p| p.get(name));
            let fits = match todo.len() > before {
                true => seen.insert(target.id()),
                false => property("event").and_then(constant).is_some() && property("data").is_some(),
            };
            if !fits || !self.budget.look() {
                return false;
            }
        }
        true
    }

    /// Adds the events of a union, those of unions among its branches in their place.
    fn add_events(&mut self, union: &Node, hint: &Hint, def: &mut EventDef) {
        let mut taken = Taken::from_iter(["Unknown"]);
        let mut todo: Vec<(&Node, Option<Feature>)> = branches(union).map(|branch| (branch, None)).collect();
        todo.reverse();
        while let Some((node, feature)) = todo.pop().filter(|_| self.budget.take("")) {
            let feature = feature.or_else(|| self.feature(node));
            let (target, name) = self.follow(node);
            let inner = todo.len();
            todo.extend(branches(target).map(|branch| (branch, feature.clone())));
            if todo.len() > inner {
                todo[inner..].reverse();
                if let Some(Type::Named(part)) = name.map(|name| self.component(&name, target)) {
                    def.parts.push(part);
                }
            } else if let Some(mut event) = self.event(target, hint) {
                event.name = taken.unique_variant(event.name);
                event.feature = feature;
                def.events.push(event);
            }
        }
    }

    fn event(&mut self, node: &Node, hint: &Hint) -> Option<Event> {
        let properties = node.get("properties")?;
        let wire = properties.get("event").and_then(constant)?;
        let data = properties.get("data")?;
        let variant = naming::variant_name(&wire);
        let fixed = constant(data);
        let ty = if fixed.is_some() { None } else { Some(self.ty(data, &hint.property(&variant))) };
        // The variant's own field, and what reading it calls the value.
        let (mut companions, mut taken) = (Vec::new(), Taken::default());
        for (name, property) in properties.as_map().into_iter().flatten() {
            if !matches!(name.as_str(), "event" | "data") {
                let field = self.field(name, property, false, Place::Body, hint, &mut taken);
                companions.push(field);
            }
        }
        let docs = node
            .str("description")
            .or_else(|| properties.get("event").and_then(|n| n.str("description")))
            .unwrap_or_default()
            .to_owned();
        let role = match wire.as_str() {
            "error" => EventRole::Error,
            "done" => EventRole::Done,
            _ => EventRole::Data,
        };
        Some(Event {
            wire,
            name: variant,
            docs,
            data: ty,
            constant: fixed,
            companions,
            role,
            at: self.source_map.at(node),
            feature: None,
        })
    }

    /// `x-event-roles: {terminal: [thread.run.completed]}`.
    fn roles(&mut self, roles: &Node, def: &mut EventDef) {
        let mut places = HashMap::new();
        for (at, event) in def.events.iter().enumerate() {
            places.entry(event.wire.clone()).or_insert(at);
        }
        for (key, role) in [("terminal", EventRole::Terminal), ("error", EventRole::Error), ("done", EventRole::Done)] {
            for name in roles.seq(key) {
                match name.as_str().and_then(|name| places.get(name)) {
                    Some(at) => def.events[*at].role = role,
                    None => self.error(
                        name,
                        "`x-event-roles` names an event that the union does not have",
                        "correct the name",
                    ),
                }
            }
        }
    }
}

fn branches(node: &Node) -> impl Iterator<Item = &Node> {
    node.seq("oneOf").iter().chain(node.seq("anyOf"))
}
