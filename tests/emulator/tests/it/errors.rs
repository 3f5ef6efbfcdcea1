//! Errors in the hosted API's shape and words.

use std::time::Duration;

use emulator::Emulator;
use openai_assistants::types::*;
use openai_assistants::{Client, Credential, Profile};
use serde_json::{Value, json};

use crate::{params, scene, settled, start, weather};

fn body(error: &openai_assistants::Error) -> String {
    error.api().map(|api| format!("{api:?}")).unwrap_or_default()
}

#[tokio::test]
async fn what_does_not_exist() {
    let (emulator, client) = start().await;
    let cases = [
        (client.assistants().retrieve("asst_x").await.map(drop), "No assistant found with id 'asst_x'."),
        (client.files().delete("file-x").await.map(drop), "No such File object: file-x"),
    ];
    for (result, message) in cases {
        let error = result.expect_err("404");
        assert!(error.is_not_found() && body(&error).contains(message), "{}", body(&error));
    }
    let get = |path: &str| {
        let url = format!("{}{path}", emulator.base_url());
        async move { reqwest::Client::new().get(url).bearer_auth("k").send().await.expect("a response") }
    };
    let response = get("/nothing").await;
    assert_eq!(response.status().as_u16(), 404);
    let text = response.text().await.expect("text");
    assert!(text.contains("Invalid URL (GET /v1/nothing)"), "{text}");
    let text = get("/files/file-x").await.text().await.expect("text");
    let json: Value = serde_json::from_str(&text).expect("json");
    assert_eq!(json["error"]["param"], "id");
    assert_eq!(json["detail"]["message"], json["error"]["message"]);
    // Without the header of the beta.
    let text = get("/assistants").await.text().await.expect("text");
    assert!(text.contains("'OpenAI-Beta: assistants=v2'") && text.contains("invalid_beta"), "{text}");
}

#[tokio::test]
async fn keys() {
    let emulator = Emulator::builder().key("right").start().await.expect("an emulator");
    assert!(emulator.client().assistants().list().await.is_ok());
    for credential in [Credential::key("wrong"), Credential::none()] {
        let client = Client::builder().base_url(emulator.base_url()).credential(credential).build().expect("a client");
        assert!(client.assistants().list().await.expect_err("401").is_authentication());
    }
}

#[tokio::test]
async fn addresses_of_azure_and_foundry() {
    let emulator = Emulator::start().await.expect("an emulator");
    let endpoint = emulator.endpoint();
    let profiles = [
        (Profile::azure_openai(&endpoint, "2024-05-01-preview"), Credential::key("k")),
        (Profile::azure_openai_v1(&endpoint), Credential::key("k")),
        (Profile::foundry_agents(format!("{endpoint}/api/projects/p")), Credential::key("t")),
    ];
    for (profile, credential) in profiles {
        let client = Client::builder().profile(profile).credential(credential).build().expect("a client");
        client.assistants().list().await.expect("a list");
    }
    let bare = Profile::custom(format!("{endpoint}/openai"));
    let client = Client::builder().profile(bare).credential(Credential::key("k")).build().expect("a client");
    assert_eq!(client.assistants().list().await.expect_err("400").param(), Some("api-version"));
}

#[tokio::test]
async fn what_a_busy_thread_refuses() {
    let (_emulator, client) = start().await;
    let (assistant, thread) = scene(&client, weather(), "Paris?").await;
    let runs = client.threads().runs();
    let run = runs.create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    let run = settled(&client, &run).await;
    let error = runs.create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect_err("busy");
    assert_eq!(error.active_run(), Some(run.id.as_str()));
    let message = params(json!({"role": "user", "content": "x"}));
    let error = client.threads().messages().create(&thread.id, message).await.expect_err("busy");
    assert!(body(&error).contains(&format!("Can't add messages to {} while a run {} is active.", thread.id, run.id)));
    let outputs = json!({"tool_outputs": [{"tool_call_id": "call_x", "output": ""}]});
    let error = runs
        .submit_tool_outputs(&thread.id, &run.id, params::<RunSubmitToolOutputsParams>(outputs))
        .await
        .expect_err("another call");
    assert!(body(&error).contains("Expected tool outputs for call_ids ['call_"), "{}", body(&error));
    runs.cancel(&thread.id, &run.id).await.expect("cancel");
    settled(&client, &run).await;
    let error = runs.cancel(&thread.id, &run.id).await.expect_err("over");
    assert!(body(&error).contains("Cannot cancel run with status 'cancelled'."));
    let outputs = json!({"tool_outputs": [{"tool_call_id": "call_x", "output": ""}]});
    let error = runs
        .submit_tool_outputs(&thread.id, &run.id, params::<RunSubmitToolOutputsParams>(outputs))
        .await
        .expect_err("over");
    assert!(body(&error).contains("do not accept tool outputs"), "{}", body(&error));
}

#[tokio::test]
async fn bodies_are_held_against_the_document() {
    let (_emulator, client) = start().await;
    let error = client.assistants().create(params(json!({"model": "m", "colour": 1}))).await.expect_err("400");
    assert_eq!((error.param(), error.code()), (Some("colour"), Some("unknown_parameter")));
    let upload = Upload::from_bytes("a.txt", "text");
    let error = client.files().create(FileCreateParams::new(upload, "world_domination")).await.expect_err("400");
    assert_eq!(error.param(), Some("purpose"));
    let message = "'world_domination' is not one of ['fine-tune', 'assistants', 'batch', 'user_data', 'vision', 'evals'] - 'purpose'";
    assert!(body(&error).contains(message), "{}", body(&error));
    let upload = Upload::from_bytes("a.txt", "text");
    let file = client.files().create(FileCreateParams::new(upload, "assistants")).await.expect("a file");
    let error = client.files().content(&file.id).bytes().await.expect_err("not allowed");
    assert!(body(&error).contains("Not allowed to download files of purpose: assistants"));
}

#[tokio::test]
async fn what_expires() {
    let (emulator, client) = start().await;
    let body = json!({"expires_after": {"anchor": "last_active_at", "days": 1}});
    let store = client.vector_stores().create(params(body)).await.expect("a store");
    let (assistant, thread) = scene(&client, weather(), "Paris?").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    assert_eq!(settled(&client, &run).await.status, RunStatus::RequiresAction);
    emulator.advance_clock(Duration::from_secs(100_000));
    assert_eq!(client.vector_stores().retrieve(&store.id).await.expect("a store").status.as_str(), "expired");
    for _ in 0..1000 {
        let run = settled(&client, &run).await;
        if run.status == RunStatus::Expired {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("the run does not expire");
}

#[tokio::test]
async fn the_beta_is_asked_for_on_assistants_and_threads() {
    let emulator = Emulator::start().await.expect("an emulator");
    for (path, status) in [
        ("/assistants", 400),
        ("/assistants/x", 400),
        ("/threads/x", 400),
        ("/threads/x/runs", 400),
        ("/files", 200),
        ("/vector_stores", 200),
        ("/vector_stores/x/files", 404),
    ] {
        let url = format!("{}{path}", emulator.base_url());
        let response = reqwest::Client::new().get(url).bearer_auth("k").send().await.expect("a response");
        assert_eq!(response.status().as_u16(), status, "{path}");
    }
}

#[tokio::test]
async fn null_counts_as_absent_unless_it_has_a_meaning() {
    let (emulator, _client) = start().await;
    let http = reqwest::Client::new();
    let post = |path: &str, body: Value| {
        let url = format!("{}{path}", emulator.base_url());
        let request = http.post(url).bearer_auth("k").header("openai-beta", "assistants=v2");
        let request = request.header("content-type", "application/json").body(body.to_string());
        async move {
            let response = request.send().await.expect("a response");
            let status = response.status().as_u16();
            (status, serde_json::from_str::<Value>(&response.text().await.expect("text")).expect("json"))
        }
    };
    let function = json!({"name": "f", "description": null, "parameters": null, "strict": null});
    let body = json!({"model": "m", "name": "One", "description": "d", "reasoning_effort": null, "metadata": null,
        "tools": [{"type": "function", "function": function}, {"type": "file_search", "file_search": null}],
        "tool_resources": {"code_interpreter": null, "file_search": {"vector_store_ids": [], "vector_stores": null}}});
    let (status, assistant) = post("/assistants", body).await;
    assert_eq!(status, 200, "{assistant}");
    let path = format!("/assistants/{}", assistant["id"].as_str().expect("an id"));
    // By the document, `null` has a meaning for texts, but not for tools and the model.
    let (status, changed) = post(&path, json!({"tools": null, "model": null, "description": null})).await;
    assert_eq!(status, 200, "{changed}");
    assert_eq!((&changed["tools"], &changed["model"]), (&assistant["tools"], &json!("m")));
    assert_eq!((&changed["name"], &changed["description"]), (&json!("One"), &Value::Null));
    for (body, message) in [
        (json!({"model": null}), "Invalid type for 'model': expected a string, but got null instead."),
        (json!({"model": "m", "tools": [null]}), "but got null instead."),
        (json!({"model": "m", "colour": null}), "Unknown parameter: 'colour'."),
    ] {
        let (status, refused) = post("/assistants", body).await;
        let reason = refused["error"]["message"].as_str().expect("a message");
        assert!(status == 400 && reason.contains(message), "{reason}");
    }
    let (status, thread) = post("/threads", json!({"messages": null, "tool_resources": null, "metadata": null})).await;
    assert_eq!(status, 200, "{thread}");
}
