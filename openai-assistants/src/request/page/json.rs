//! Pages from and to JSON; tolerant, as servers leave out almost any of the fields.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::Page;
use super::continuation::Continuation;
use crate::json::{self, Extra, Json, Members, Read, Reader, View, Write};

impl<T> Default for Page<T> {
    /// A page without anything.
    fn default() -> Self {
        Self {
            object: String::new(),
            data: Vec::new(),
            first_id: None,
            last_id: None,
            has_more: None,
            extra: Extra::default(),
            continuation: Continuation::default(),
        }
    }
}

impl<T: Json> Json for Page<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = Self { ..Self::default() };
        reader.members(|reader, name| match &*name {
            "object" => self.object.read_member(reader),
            "data" => self.data.read_member(reader),
            "first_id" => self.first_id.read_member(reader),
            "last_id" => self.last_id.read_member(reader),
            "has_more" => self.has_more.read_member(reader),
            _ => reader.keep(&mut self.extra, name.into_owned()),
        })
    }

    fn view(&self) -> View<'_> {
        View::Members(self)
    }
}

impl<T: Json> Members for Page<T> {
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>) {
        if !self.object.is_empty() {
            write("object", self.object.view());
        }
        write("data", self.data.view());
        for (name, id) in [("first_id", &self.first_id), ("last_id", &self.last_id)] {
            // An empty list has both as null on the wire.
            if id.is_some() || self.data.is_empty() {
                write(name, id.view());
            }
        }
        write("has_more", json::optional(self.has_more.view()));
        self.extra.iter().for_each(|(name, value)| write(name, value.view()));
    }
}

impl<'de, T: Json> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<T: Json> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self.view(), serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn decode(json: Value) -> Page<Value> {
        serde_json::from_value(json).expect("a page")
    }

    #[test]
    fn whole_pages_survive_a_round_trip() {
        let json = json!({
            "object": "list", "data": [{"id": "a"}], "first_id": "a", "last_id": "a", "has_more": true, "total": 7
        });
        let page = decode(json.clone());
        assert_eq!(page.has_more, Some(true));
        assert_eq!(page.extra["total"], 7);
        assert_eq!(serde_json::to_value(&page).expect("JSON"), json);
        assert_eq!(page, decode(json));
    }

    #[test]
    fn anything_may_be_missing() {
        for json in
            [json!({}), json!({"object": null, "data": null, "first_id": null, "last_id": null, "has_more": null})]
        {
            let page = decode(json);
            assert_eq!(page.data, Vec::<Value>::new());
            assert_eq!((page.first_id, page.last_id, page.has_more), (None, None, None));
        }
    }
}
