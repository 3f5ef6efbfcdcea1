//! Decoding and encoding of pages; tolerant, since servers omit almost any of the fields.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::Page;
use super::continuation::Continuation;
use crate::json::{self, Extra, Json, Object, ObjectMut, Read, Reader, Table, View};

impl<T> Default for Page<T> {
    /// An empty page.
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
        self.read_object(reader)
    }

    fn view(&self) -> View<'_> {
        self.view_object()
    }
}

/// Where `data` is among the members.
const DATA: usize = 1;

const TABLE: &Table = &Table::new(&["object", "data", "first_id", "last_id", "has_more"], true).list("data");

impl<T: Json> Object for Page<T> {
    fn table(&self) -> &'static Table {
        TABLE
    }

    fn view_member(&self, index: usize) -> View<'_> {
        match index {
            0 if self.object.is_empty() => View::Absent,
            0 => self.object.view(),
            DATA => self.data.view(),
            // An empty list has both as null on the wire.
            2 if self.first_id.is_some() || self.data.is_empty() => self.first_id.view(),
            3 if self.last_id.is_some() || self.data.is_empty() => self.last_id.view(),
            2 | 3 => View::Absent,
            _ => json::optional(self.has_more.view()),
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl<T: Json> ObjectMut for Page<T> {
    fn read_member(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        match index {
            0 => {
                self.object.read_member(reader)?;
                // An empty one means that there is none, and would not be encoded again.
                if self.object.is_empty() {
                    reader.keep_as_received();
                }
                Ok(())
            }
            // Some servers wrap the list in another object.
            DATA if reader.is_object() => {
                reader.converted("a list")?;
                // As received it is kept as the member, so that of its own members only the fields are taken.
                let mut inner = Self::default();
                reader.inner_object(TABLE, &mut inner)?;
                self.data = inner.data;
                self.first_id = inner.first_id.or(self.first_id.take());
                self.last_id = inner.last_id.or(self.last_id.take());
                self.has_more = inner.has_more.or(self.has_more);
                Ok(())
            }
            DATA => self.data.read_required(reader),
            2 => self.first_id.read_member(reader),
            3 => self.last_id.read_member(reader),
            _ => self.has_more.read_member(reader),
        }
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
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
