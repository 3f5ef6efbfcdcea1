//! What Foundry adds: typed with the feature, and kept as it came without.

use openai_assistants::Json;
use openai_assistants::types::{Annotation, AssistantTool, AssistantToolChoice, Run};
use serde_json::{Value, json};

fn run() -> Value {
    json!({
        "id": "run_1",
        "tools": [
            { "type": "code_interpreter" },
            { "type": "bing_grounding", "bing_grounding": { "search_configurations": [{ "connection_id": "c", "more": [1.5] }] } },
        ],
        "tool_resources": { "azure_ai_search": { "indexes": [{ "index_name": "i" }] } },
    })
}

/// What comes back of a text is the text. What has no type keeps its members in the order of their names.
#[track_caller]
fn check<T: Json + serde::Serialize>(text: &str) {
    let back = serde_json::to_string(&T::from_json(text.as_bytes()).expect("JSON")).expect("JSON");
    let untyped = serde_json::from_str::<Value>(text).expect("JSON").to_string();
    assert_eq!(back, if cfg!(feature = "foundry") { text.to_owned() } else { untyped });
}

#[test]
fn what_foundry_adds_survives() {
    check::<AssistantTool>(
        r#"{"type":"bing_grounding","bing_grounding":{"search_configurations":[{"connection_id":"c","more":[1.5]}]}}"#,
    );
    check::<Annotation>(
        r#"{"type":"url_citation","text":"[1]","url_citation":{"url":"https://example.com"},"start_index":1,"end_index":4}"#,
    );
    let choice = AssistantToolChoice::from_json(br#"{"type":"bing_grounding"}"#).expect("a choice");
    assert_eq!(serde_json::to_string(&choice).expect("JSON"), r#"{"type":"bing_grounding"}"#);
    let run = run();
    let read = Run::from_json(run.to_string().as_bytes()).expect("a run");
    let written = serde_json::to_value(&read).expect("JSON");
    for member in ["tools", "tool_resources"] {
        assert_eq!(written[member], run[member], "{member}");
    }
}

#[cfg(not(feature = "foundry"))]
#[test]
fn it_is_unknown_without_the_feature() {
    let run = Run::from_json(run().to_string().as_bytes()).expect("a run");
    let tools: Vec<&AssistantTool> = run.tools.iter().collect();
    assert!(matches!(tools[1], AssistantTool::Unknown(Value::Object(_))), "{tools:?}");
    let resources = run.tool_resources.as_ref().expect("resources");
    assert!(resources.extra.contains_key("azure_ai_search"), "{resources:?}");
    // A string that is the tag of a tool of Foundry is no such tool.
    let text = AssistantTool::from_json(br#""bing_grounding""#).expect("JSON");
    assert_eq!(text, AssistantTool::Unknown(json!("bing_grounding")));
}

#[cfg(feature = "foundry")]
#[test]
fn it_is_typed_with_the_feature() {
    use openai_assistants::types::AssistantToolChoiceType;

    let run = Run::from_json(run().to_string().as_bytes()).expect("a run");
    let tools: Vec<&AssistantTool> = run.tools.iter().collect();
    let AssistantTool::BingGrounding(tool) = tools[1] else { panic!("{tools:?}") };
    assert_eq!(tool.bing_grounding.search_configurations[0].connection_id, "c");
    let resources = run.tool_resources.as_ref().expect("resources");
    assert!(resources.azure_ai_search.is_some() && resources.extra.is_empty(), "{resources:?}");
    let choice = AssistantToolChoice::from_json(br#"{"type":"bing_grounding"}"#).expect("a choice");
    assert_eq!(choice.r#type, AssistantToolChoiceType::BingGrounding);
    // As `"function"` is a function without more.
    let text = AssistantTool::from_json(br#""bing_grounding""#).expect("JSON");
    assert!(matches!(text, AssistantTool::BingGrounding(_)), "{text:?}");
}
