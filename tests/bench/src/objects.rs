//! Large objects, and who decodes them.

use std::hint::black_box;

use openai_assistants::Json;
use openai_assistants::types as ours;
use serde::de::DeserializeOwned;

use crate::{by_hand, material};

#[derive(Clone, Copy)]
pub enum Kind {
    Runs,
    Message,
    Steps,
}

/// One kind of object and who decodes it.
pub struct Case {
    pub kind: Kind,
    pub name: &'static str,
    pub json: String,
    pub ours: fn(&[u8]),
    pub exact: fn(&[u8]),
    pub tagged: fn(&[u8]),
}

pub fn cases() -> Vec<Case> {
    use by_hand as hand;
    vec![
        Case {
            kind: Kind::Runs,
            name: "list of 100 runs",
            json: material::runs(),
            ours: decode_ours::<ours::Page<ours::Run>>,
            exact: decode::<hand::List<hand::Run<hand::Tool>>>,
            tagged: decode::<hand::List<hand::Run<hand::TaggedTool>>>,
        },
        Case {
            kind: Kind::Message,
            name: "message of 200 parts",
            json: material::message(),
            ours: decode_ours::<ours::Message>,
            exact: decode::<hand::Message<hand::Part>>,
            tagged: decode::<hand::Message<hand::TaggedPart>>,
        },
        Case {
            kind: Kind::Steps,
            name: "list of 100 steps",
            json: material::steps(),
            ours: decode_ours::<ours::Page<ours::RunStep>>,
            exact: decode::<hand::List<hand::Step<hand::Details>>>,
            tagged: decode::<hand::List<hand::Step<hand::TaggedDetails>>>,
        },
    ]
}

/// As the client decodes responses.
fn decode_ours<T: Json>(json: &[u8]) {
    match T::from_json(json) {
        Ok(value) => drop(black_box(value)),
        Err(error) => panic!("{}: {error}", std::any::type_name::<T>()),
    }
}

/// As `reqwest::Response::json` does.
pub(crate) fn decode<T: DeserializeOwned>(json: &[u8]) {
    match serde_json::from_slice::<T>(json) {
        Ok(value) => drop(black_box(value)),
        Err(error) => panic!("{}: {error}", std::any::type_name::<T>()),
    }
}
