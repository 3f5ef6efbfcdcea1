//! Runs: scripted answers, tools and endings.

use emulator::{Action, Code, Emulator, Reply, Scenario};
use openai_assistants::types::*;
use serde_json::{Value, json};

use crate::{params, scene, settled, start, weather};

/// Runs this scenario on a message; returns the run, the steps and the newest message, as JSON.
async fn played(scenario: Scenario, tools: Value, message: &str) -> (Value, Value, Value) {
    let emulator = Emulator::builder().scenario(scenario).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, tools, message).await;
    let runs = client.threads().runs();
    let mut run = runs.create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    loop {
        run = settled(&client, &run).await;
        let action = serde_json::to_value(&run.required_action).expect("json");
        let Some(calls) = action["submit_tool_outputs"]["tool_calls"].as_array() else { break };
        let outputs = calls.iter().map(|call| {
            let output = format!("{}!", call["function"]["arguments"].as_str().unwrap_or_default());
            json!({"tool_call_id": call["id"], "output": output})
        });
        let outputs = json!({"tool_outputs": outputs.collect::<Vec<_>>()});
        run = runs
            .submit_tool_outputs(&thread.id, &run.id, params::<RunSubmitToolOutputsParams>(outputs))
            .await
            .expect("submit");
    }
    let steps = runs.steps().list(&thread.id, &run.id).order("asc").await.expect("steps").data;
    let messages = client.threads().messages().list(&thread.id).run_id(&run.id).await.expect("messages").data;
    let newest = serde_json::to_value(messages.first()).expect("json");
    (serde_json::to_value(run).expect("json"), serde_json::to_value(steps).expect("json"), newest)
}

fn text(message: &Value) -> &str {
    let content = message["content"].as_array().and_then(|content| content.last());
    content.and_then(|part| part["text"]["value"].as_str()).unwrap_or_default()
}

#[tokio::test]
async fn the_default_echoes() {
    let (run, steps, message) = played(Scenario::new(), json!([]), "Hello").await;
    assert_eq!((&run["status"], &run["expires_at"]), (&json!("completed"), &Value::Null));
    assert_eq!(steps.as_array().map(Vec::len), Some(1));
    assert_eq!(text(&message), "You said: Hello");
    assert_eq!(run["usage"]["completion_tokens"], 3);
}

#[tokio::test]
async fn answers_have_the_shape_that_was_asked_for() {
    let (_emulator, client) = start().await;
    let schema = json!({"type": "object", "properties": {"day": {"type": "string"}, "count": {"type": "integer"}}});
    let formats = [
        (
            json!({"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}),
            json!({"day": "day", "count": 1}),
        ),
        (json!({"type": "json_object"}), json!({"echo": "Hi"})),
    ];
    for (format, wanted) in formats {
        let (assistant, thread) = scene(&client, json!([]), "Hi").await;
        let body = json!({"assistant_id": assistant.id, "response_format": format});
        let run = client.threads().runs().create(&thread.id, params(body)).await.expect("a run");
        settled(&client, &run).await;
        let messages = client.threads().messages().list(&thread.id).await.expect("messages").data;
        let message = serde_json::to_value(&messages[0]).expect("json");
        assert_eq!(serde_json::from_str::<Value>(text(&message)).expect("json"), wanted);
    }
}

#[tokio::test]
async fn functions_in_rounds() {
    let scenario = Scenario::new().reply(
        Reply::to("weather")
            .call("get_weather", json!({"city": "Paris"}))
            .call("get_weather", json!({"city": "Rome"}))
            .then_call("book", "not json")
            .say("{output.book} {output.get_weather} {nothing} {\"a\": 1}"),
    );
    let (_, steps, message) = played(scenario, weather(), "The WEATHER, please").await;
    assert_eq!(text(&message), "not json! {\"city\":\"Rome\"}! {nothing} {\"a\": 1}");
    assert_eq!(steps[0]["step_details"]["tool_calls"].as_array().map(Vec::len), Some(2));
    assert_eq!(steps[1]["step_details"]["tool_calls"][0]["function"]["output"], "not json!");
    assert!(steps[0]["usage"]["total_tokens"].is_number());
}

#[tokio::test]
async fn code_makes_logs_images_and_files() {
    let code = Code {
        input: "print(1)".into(),
        logs: Some("1\n".into()),
        image: true,
        files: [("a.csv".to_owned(), "a,b".to_owned())].into_iter().collect(),
    };
    let emulator = Emulator::builder()
        .scenario(Scenario::new().reply(Reply::any().code(code).say("See [it]({file:a.csv}).")))
        .start()
        .await
        .expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([{"type": "code_interpreter"}]), "Go").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    settled(&client, &run).await;
    let steps = client.threads().runs().steps().list(&thread.id, &run.id).order("asc").await.expect("steps").data;
    let step = serde_json::to_value(&steps[0].step_details).expect("json");
    let outputs = &step["tool_calls"][0]["code_interpreter"]["outputs"];
    assert_eq!(outputs[0], json!({"type": "logs", "logs": "1\n"}));
    let image = outputs[1]["image"]["file_id"].as_str().expect("an image");
    assert!(client.files().content(image).bytes().await.expect("bytes").starts_with(b"\x89PNG"));
    let messages = client.threads().messages().list(&thread.id).await.expect("messages").data;
    let message = serde_json::to_value(&messages[0]).expect("json");
    assert_eq!(message["content"][0]["image_file"]["file_id"], image);
    let annotation = &message["content"][1]["text"]["annotations"][0];
    let (start, end) = (annotation["start_index"].as_u64(), annotation["end_index"].as_u64());
    let (start, end) = (start.expect("a start") as usize, end.expect("an end") as usize);
    assert_eq!(&text(&message)[start..end], "sandbox:/mnt/data/a.csv");
    let file = annotation["file_path"]["file_id"].as_str().expect("a file");
    assert_eq!(client.files().content(file).bytes().await.expect("bytes"), "a,b");
}

#[tokio::test]
async fn searches_cite_what_they_find() {
    let (_emulator, client) = start().await;
    let mut files = Vec::new();
    for (name, content) in [("cars.txt", "Cars are fast."), ("food.txt", "Filip likes cake.")] {
        let params = FileCreateParams::new(Upload::from_bytes(name, content), "assistants");
        files.push(client.files().create(params).await.expect("a file").id);
    }
    let body = json!({"model": "m", "tools": [{"type": "file_search"}],
        "tool_resources": {"file_search": {"vector_stores": [{"file_ids": files}]}}});
    let assistant = client.assistants().create(params(body)).await.expect("an assistant");
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let thread = json!({"messages": [{"role": "user", "content": "What does Filip like? Cake?"}]});
    let thread = client.threads().create(params(thread)).await.expect("a thread");
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    settled(&client, &run).await;
    let messages = client.threads().messages().list(&thread.id).await.expect("messages").data;
    let message = serde_json::to_value(&messages[0]).expect("json");
    let annotation = &message["content"][0]["text"]["annotations"][0];
    assert_eq!(annotation["file_citation"], json!({"file_id": files[1]}));
    assert_eq!(annotation["text"], "【4:0†food.txt】");
    let list = || client.threads().runs().steps().list(&thread.id, &run.id).order("asc");
    let without = serde_json::to_value(&list().await.expect("steps").data[0].step_details).expect("json");
    let include = ["step_details.tool_calls[*].file_search.results[*].content"];
    let with = serde_json::to_value(&list().include(include).await.expect("steps").data[0].step_details).expect("json");
    let result = |details: &Value| details["tool_calls"][0]["file_search"]["results"][0].clone();
    assert!(result(&without).get("content").is_none_or(Value::is_null));
    assert_eq!(result(&with)["content"][0]["text"], "Filip likes cake.");
}

#[tokio::test]
async fn endings() {
    let scenario = Scenario::new()
        .reply(Reply::to("fail").say("Well").fail("rate_limit_exceeded", "Too much."))
        .reply(Reply::to("stop").then(Action::Incomplete("max_prompt_tokens".into())))
        .reply(Reply::to("expire").then(Action::Expire))
        .reply(Reply::to("refuse").refuse("No."));
    let cases = [
        ("fail", "failed", "last_error", json!({"code": "rate_limit_exceeded", "message": "Too much."})),
        ("stop", "incomplete", "incomplete_details", json!({"reason": "max_prompt_tokens"})),
        ("expire", "expired", "last_error", Value::Null),
        ("refuse", "completed", "last_error", Value::Null),
    ];
    for (message, status, field, value) in cases {
        let (run, _, newest) = played(scenario.clone(), json!([]), message).await;
        assert_eq!((&run["status"], &run[field]), (&json!(status), &value), "{message}");
        if message == "refuse" {
            assert_eq!(newest["content"][0], json!({"type": "refusal", "refusal": "No."}));
        }
    }
}

#[tokio::test]
async fn a_token_limit_ends_a_run() {
    let emulator = Emulator::builder()
        .scenario(Scenario::new().script(|turn| Some(vec![Action::Say(turn.message.repeat(400))])))
        .time_scale(0.0)
        .start()
        .await
        .expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "again ").await;
    let body = json!({"assistant_id": assistant.id, "max_completion_tokens": 256});
    let run = client.threads().runs().create(&thread.id, params(body)).await.expect("a run");
    let run = serde_json::to_value(settled(&client, &run).await).expect("json");
    assert_eq!(
        (&run["status"], &run["incomplete_details"]["reason"]),
        (&json!("incomplete"), &json!("max_completion_tokens"))
    );
}

#[tokio::test]
async fn tool_choice_and_parallel_calls() {
    let (_emulator, client) = start().await;
    let function = |name: &str| json!({"type": "function", "function": {"name": name}});
    let cases = [
        (json!({"tool_choice": "none"}), 0),
        (json!({"tool_choice": {"type": "function", "function": {"name": "b"}}}), 1),
        (json!({"parallel_tool_calls": false}), 1),
        (json!({}), 2),
    ];
    for (more, count) in cases {
        let (assistant, thread) = scene(&client, json!([function("a"), function("b")]), "Go").await;
        let mut body = more.clone();
        body["assistant_id"] = json!(assistant.id);
        let run = client.threads().runs().create(&thread.id, params(body)).await.expect("a run");
        let run = serde_json::to_value(settled(&client, &run).await).expect("json");
        let calls = run["required_action"]["submit_tool_outputs"]["tool_calls"].as_array().map_or(0, Vec::len);
        assert_eq!(calls, count, "{more}");
    }
}

#[tokio::test]
async fn a_scenario_file() {
    let text = include_str!("../../scenarios/everything.yaml");
    let scenario = Scenario::from_yaml(text).expect("a scenario");
    let (_, steps, message) = played(scenario.clone(), json!([]), "the weather").await;
    assert_eq!(text_of(&message), "It is {\"city\":\"Paris\",\"unit\":\"C\"}! in Paris.");
    assert_eq!(steps.as_array().map(Vec::len), Some(2));
    let (_, _, message) = played(scenario, json!([]), "no such thing").await;
    assert_eq!(text_of(&message), "You said: no such thing");
}

fn text_of(message: &Value) -> &str {
    text(message)
}
