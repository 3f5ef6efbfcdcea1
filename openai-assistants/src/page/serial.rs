//! Pages from and to JSON; tolerant, as servers leave out almost any of the fields.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Map;

use super::Page;
use super::link::Link;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PageVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
            type Value = Page<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
                let mut page = Page {
                    object: String::new(),
                    data: Vec::new(),
                    first_id: None,
                    last_id: None,
                    has_more: None,
                    extra: Map::new(),
                    link: Link::current(),
                };
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "object" => page.object = map.next_value::<Option<_>>()?.unwrap_or_default(),
                        "data" => page.data = map.next_value::<Option<_>>()?.unwrap_or_default(),
                        "first_id" => page.first_id = map.next_value()?,
                        "last_id" => page.last_id = map.next_value()?,
                        "has_more" => page.has_more = map.next_value()?,
                        _ => {
                            let value = map.next_value()?;
                            page.extra.insert(key, value);
                        }
                    }
                }
                Ok(page)
            }
        }

        deserializer.deserialize_map(PageVisitor(PhantomData))
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.object.is_empty() {
            map.serialize_entry("object", &self.object)?;
        }
        map.serialize_entry("data", &self.data)?;
        for (name, id) in [("first_id", &self.first_id), ("last_id", &self.last_id)] {
            // An empty list has both as null on the wire.
            if id.is_some() || self.data.is_empty() {
                map.serialize_entry(name, id)?;
            }
        }
        if let Some(has_more) = self.has_more {
            map.serialize_entry("has_more", &has_more)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
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
