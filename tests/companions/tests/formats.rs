//! User-defined types that contain models, in formats other than JSON.

use std::collections::BTreeMap;

use openai_assistants::types::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
struct Session {
    user: u64,
    run: Run,
    messages: Vec<Message>,
    params: Option<AssistantCreateParams>,
    by_id: BTreeMap<String, AssistantTool>,
}

/// The same, in formats that cannot hold JSON.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
struct Plain {
    user: u64,
    #[serde(with = "openai_assistants::json_text")]
    run: Run,
    #[serde(with = "openai_assistants::json_text")]
    messages: Vec<Message>,
    #[serde(with = "openai_assistants::json_text")]
    params: Option<AssistantCreateParams>,
}

fn session() -> Session {
    let read = |value: Value| value.to_string();
    let run = json!({"id": "run_1", "status": "completed", "temperature": "0.7", "region": {"name": "eu", "zones": [1, null]}});
    let message = json!({"id": "m", "role": "assistant", "content": [{"type": "text", "text": {"value": "é\n", "annotations": []}}]});
    Session {
        user: u64::MAX,
        run: serde_json::from_str(&read(run)).expect("a run"),
        messages: vec![serde_json::from_str(&read(message)).expect("a message")],
        params: Some(AssistantCreateParams::new("m").temperature(0.5).name_null().metadata([("a", 1)])),
        by_id: BTreeMap::from([("f".to_owned(), AssistantTool::code_interpreter())]),
    }
}

fn plain() -> Plain {
    let Session { user, run, messages, params, .. } = session();
    Plain { user, run, messages, params }
}

#[test]
fn formats_that_describe_themselves_hold_every_type() {
    let session = session();
    let json = serde_json::to_vec(&session).expect("JSON");
    assert_eq!(serde_json::from_slice::<Session>(&json).expect("JSON"), session);

    let cbor = cbor4ii::serde::to_vec(Vec::new(), &session).expect("CBOR");
    assert_eq!(cbor4ii::serde::from_slice::<Session>(&cbor).expect("CBOR"), session);

    let packed = rmp_serde::to_vec(&session).expect("MessagePack");
    assert_eq!(rmp_serde::from_slice::<Session>(&packed).expect("MessagePack"), session);
    let named = rmp_serde::to_vec_named(&session).expect("MessagePack");
    assert_eq!(rmp_serde::from_slice::<Session>(&named).expect("MessagePack"), session);
}

#[test]
fn others_refuse_them_and_hold_their_text() {
    let (session, plain) = (session(), plain());
    let config = bincode::config::standard();
    assert!(bincode::serde::encode_to_vec(&session, config).is_err());
    assert!(postcard::to_stdvec(&session).is_err());
    assert!(postcard::from_bytes::<Run>(&[1, 2, 3]).is_err());

    let bytes = bincode::serde::encode_to_vec(&plain, config).expect("bincode");
    let (again, read) = bincode::serde::decode_from_slice::<Plain, _>(&bytes, config).expect("bincode");
    assert_eq!((again, read), (plain.clone(), bytes.len()));
    let bytes = postcard::to_stdvec(&plain).expect("postcard");
    assert_eq!(postcard::from_bytes::<Plain>(&bytes).expect("postcard"), plain);
    let json = serde_json::to_string(&plain).expect("JSON");
    assert_eq!(serde_json::from_str::<Plain>(&json).expect("JSON"), plain);
}
