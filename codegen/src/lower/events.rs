//! Unions of stream events: every branch has an `event` of its own and its `data`.

use super::objects::constant;
use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Event, EventDef, EventRole, Kind, Place, Type};

impl<'d> Lower<'d> {
    /// The union of events that a schema is; none when it is some other union.
    pub(super) fn event_union(&mut self, node: &Node, hint: &Hint) -> Option<Type> {
        let branches: Vec<&Node> = node.seq("oneOf").iter().chain(node.seq("anyOf")).collect();
        if branches.is_empty() || !branches.iter().all(|branch| self.is_event(branch, &mut vec![node])) {
            return None;
        }
        self.reserve(node, hint);
        let mut def = EventDef::default();
        for branch in branches {
            self.add_events(branch, hint, &mut def);
        }
        if let Some(roles) = node.get("x-event-roles") {
            self.roles(roles, &mut def);
        }
        Some(self.define(node, hint, Kind::Events(def)))
    }

    fn is_event<'n>(&'n self, node: &'n Node, seen: &mut Vec<&'n Node>) -> bool {
        let (target, _) = self.follow(node);
        let mut inner = target.seq("oneOf").iter().chain(target.seq("anyOf")).peekable();
        if inner.peek().is_some() {
            if seen.iter().any(|known| std::ptr::eq(*known, target)) {
                return false;
            }
            seen.push(target);
            return inner.all(|branch| self.is_event(branch, seen));
        }
        let property = |name: &str| target.get("properties").and_then(|p| p.get(name));
        property("event").and_then(constant).is_some() && property("data").is_some()
    }

    fn add_events(&mut self, node: &Node, hint: &Hint, def: &mut EventDef) {
        let document = self.document;
        let (target, name) = {
            let (mut target, mut name) = (node, None);
            for _ in 0..32 {
                let Some(reference) = target.str("$ref") else { break };
                let Some(next) = document.resolve(reference) else { return };
                name = reference.rsplit('/').next().map(crate::document::unescape);
                target = next;
            }
            (target, name)
        };
        let inner: Vec<&Node> = target.seq("oneOf").iter().chain(target.seq("anyOf")).collect();
        if !inner.is_empty() {
            if let Some(name) = name {
                if let Type::Named(part) = self.component(&name, target) {
                    def.parts.push(part);
                }
            }
            inner.into_iter().for_each(|branch| self.add_events(branch, hint, def));
            return;
        }
        if let Some(mut event) = self.event(target, hint) {
            let taken = def.events.iter().map(|e| e.name.clone()).chain(["Unknown".to_owned()]);
            event.name = naming::unique_variant(event.name, &taken.collect::<Vec<_>>());
            def.events.push(event);
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
        let mut companions = Vec::new();
        for (name, property) in properties.as_map().into_iter().flatten() {
            if !matches!(name.as_str(), "event" | "data") {
                let field = self.field(name, property, false, Place::Body, hint, &companions);
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
        Some(Event { wire, name: variant, docs, data: ty, constant: fixed, companions, role, at: self.places.at(node) })
    }

    /// `x-event-roles: {terminal: [thread.run.completed]}`.
    fn roles(&mut self, roles: &Node, def: &mut EventDef) {
        for (key, role) in [("terminal", EventRole::Terminal), ("error", EventRole::Error), ("done", EventRole::Done)] {
            for name in roles.seq(key) {
                match def.events.iter_mut().find(|event| Some(event.wire.as_str()) == name.as_str()) {
                    Some(event) => event.role = role,
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
