//! What is spoken below Foundry's address.

use emulator::{Action, Computer, Emulator, McpCall, Reply, Scenario};
use serde_json::{Value, json};

/// A client of Foundry's address that sends and receives plain JSON.
struct Foundry {
    emulator: Emulator,
    http: reqwest::Client,
}

impl Foundry {
    async fn start(scenario: Scenario) -> Self {
        let emulator = Emulator::builder().scenario(scenario).start().await.expect("an emulator");
        Self { emulator, http: reqwest::Client::new() }
    }

    /// Sends a request without `OpenAI-Beta`; returns the status and the body.
    async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, String) {
        let separator = if path.contains('?') { '&' } else { '?' };
        let url = format!("{}/api/projects/p{path}{separator}api-version=v1", self.emulator.endpoint());
        let mut request = self.http.request(method.parse().expect("a method"), url).bearer_auth("token");
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("a response");
        (response.status().as_u16(), response.text().await.expect("text"))
    }

    async fn done(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let (status, text) = self.send(method, path, body.as_ref()).await;
        assert_eq!(status, 200, "{method} {path}: {text}");
        serde_json::from_str(&text).expect("json")
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.done("POST", path, Some(body)).await
    }

    async fn get(&self, path: &str) -> Value {
        self.done("GET", path, None).await
    }

    async fn refused(&self, path: &str, body: Value) -> String {
        let (status, text) = self.send("POST", path, Some(&body)).await;
        assert_eq!(status, 400, "{text}");
        serde_json::from_str::<Value>(&text).expect("json")["error"]["message"].as_str().expect("a message").to_owned()
    }

    /// Creates an agent with these tools and a thread with a message; returns the thread's path and the agent's ID.
    async fn scene(&self, tools: Value, message: &str) -> (String, String) {
        let agent = self.post("/assistants", json!({"model": "m", "tools": tools})).await;
        let thread = self.post("/threads", json!({"messages": [{"role": "user", "content": message}]})).await;
        (format!("/threads/{}", id(&thread)), id(&agent))
    }

    /// Starts a run, and waits until it has ended or requires action; returns its path and the run.
    async fn run(&self, thread: &str, body: Value) -> (String, Value) {
        let run = self.post(&format!("{thread}/runs"), body).await;
        let path = format!("{thread}/runs/{}", id(&run));
        let run = self.settled(&path).await;
        (path, run)
    }

    async fn settled(&self, path: &str) -> Value {
        for _ in 0..2000 {
            let run = self.get(path).await;
            if !matches!(run["status"].as_str(), Some("queued" | "in_progress" | "cancelling")) {
                return run;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        panic!("the run does not end");
    }

    /// The details of the steps of a run, the oldest first.
    async fn steps(&self, run: &str) -> Vec<Value> {
        let steps = self.get(&format!("{run}/steps?order=asc")).await;
        steps["data"].as_array().expect("steps").iter().map(|step| step["step_details"].clone()).collect()
    }

    /// The text part of the newest message.
    async fn text_of_answer(&self, thread: &str) -> Value {
        self.get(&format!("{thread}/messages")).await["data"][0]["content"][0]["text"].clone()
    }
}

fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

/// One tool of every kind, with all members that it has to have.
fn every_tool() -> Value {
    let function = json!({"name": "f", "parameters": {"type": "object", "properties": {}}});
    let queue = json!({"type": "storage_queue",
        "storage_queue": {"queue_service_endpoint": "https://q.example.com", "queue_name": "q"}});
    json!([
        {"type": "azure_ai_search"},
        {"type": "azure_function",
            "azure_function": {"function": function, "input_binding": queue, "output_binding": queue}},
        {"type": "bing_custom_search",
            "bing_custom_search": {"search_configurations": [{"connection_id": "c", "instance_name": "i"}]}},
        {"type": "bing_grounding",
            "bing_grounding": {"search_configurations": [{"connection_id": "c", "count": 5, "market": "de-DE"}]}},
        {"type": "browser_automation", "browser_automation": {"connection": {"id": "c"}}},
        {"type": "connected_agent", "connected_agent": {"id": "asst_2", "name": "two", "description": "Counts."}},
        {"type": "deep_research", "deep_research": {
            "deep_research_model": "o3", "bing_grounding_connections": [{"connection_id": "c"}]}},
        {"type": "fabric_dataagent", "fabric_dataagent": {"connections": [{"connection_id": "c"}]}},
        {"type": "openapi", "openapi": {"name": "api", "spec": {"openapi": "3.1.0", "paths": {}},
            "auth": {"type": "connection", "security_scheme": {"connection_id": "c"}}, "default_params": ["key"]}},
        {"type": "sharepoint_grounding", "sharepoint_grounding": {"connections": [{"connection_id": "c"}]}},
        {"type": "mcp", "server_label": "github", "server_url": "https://mcp.example.com", "allowed_tools": []},
        {"type": "computer_use_preview",
            "computer_use_preview": {"display_width": 1024, "display_height": 768, "environment": "browser"}},
    ])
}

fn resources() -> Value {
    json!({
        "azure_ai_search": {"indexes": [{"index_connection_id": "c", "index_name": "i", "query_type": "semantic"}]},
        "mcp": [{"server_label": "github", "headers": {"authorization": "x"},
            "require_approval": {"never": {"tool_names": ["search"]}}}],
    })
}

#[tokio::test]
async fn threads_are_listed() {
    let foundry = Foundry::start(Scenario::new()).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(id(&foundry.post("/threads", json!({})).await));
    }
    let page = foundry.get("/threads?limit=2&order=asc").await;
    assert_eq!(page["data"].as_array().map(Vec::len), Some(2));
    assert_eq!((&page["last_id"], &page["has_more"]), (&json!(ids[1]), &json!(true)));
    assert!(page.get("first_id").is_none(), "{page}");
    let rest = foundry.get(&format!("/threads?order=asc&after={}", ids[1])).await;
    assert_eq!((id(&rest["data"][0]), &rest["has_more"]), (ids[2].clone(), &json!(false)));
    // As clients ask that go on until there is no `last_id`.
    let end = foundry.get(&format!("/threads?order=asc&after={}", ids[2])).await;
    assert_eq!((&end["data"], &end["last_id"]), (&json!([]), &Value::Null));
    // The published protocol has no such list.
    let url = format!("{}/threads", foundry.emulator.base_url());
    let response = foundry.http.get(url).bearer_auth("k").header("openai-beta", "assistants=v2").send().await;
    assert_eq!(response.expect("a response").status().as_u16(), 404);
}

#[tokio::test]
async fn every_tool_and_its_resources_are_stored() {
    let foundry = Foundry::start(Scenario::new()).await;
    let body = json!({"model": "m", "tools": every_tool(), "tool_resources": resources()});
    let agent = foundry.post("/assistants", body).await;
    assert_eq!((&agent["tools"], &agent["tool_resources"]), (&every_tool(), &resources()));
    let path = format!("/assistants/{}", id(&agent));
    let change = json!({"tool_resources": {"azure_ai_search": {"indexes": []}}});
    let changed = foundry.post(&path, change).await;
    assert_eq!(changed["tool_resources"]["azure_ai_search"], json!({"indexes": []}));
    assert_eq!(foundry.get(&path).await["tool_resources"]["mcp"], resources()["mcp"]);
    let thread = foundry.post("/threads", json!({"tool_resources": resources()})).await;
    assert_eq!(thread["tool_resources"], resources());
    let run = json!({"assistant_id": agent["id"], "tools": [], "tool_resources": resources()});
    let run = foundry.post(&format!("/threads/{}/runs", id(&thread)), run).await;
    assert_eq!(run["tool_resources"], resources());

    for (tool, message) in [
        (json!({"type": "hammer"}), "Invalid value: 'hammer'."),
        (json!({"type": "mcp", "server_label": "x"}), "Missing required parameter: 'tools[0].server_url'."),
        (json!({"type": "bing_grounding", "bing_grounding": {"search_configurations": [{}]}}), "connection_id'."),
        (json!({"type": "azure_ai_search", "colour": 1}), "Unknown parameter: 'tools[0].colour'."),
    ] {
        let text_of_answer = foundry.refused("/assistants", json!({"model": "m", "tools": [tool]})).await;
        assert!(text_of_answer.contains(message), "{text_of_answer}");
    }
    // Elsewhere they are not known.
    let client = foundry.emulator.client();
    let body = crate::params(json!({"model": "m", "tools": [{"type": "azure_ai_search"}]}));
    let error = client.assistants().create(body).await.expect_err("400");
    assert_eq!(error.param(), Some("tools[0].type"));
}

#[tokio::test]
async fn data_in_azure_stand_for_files() {
    let foundry = Foundry::start(Scenario::new()).await;
    let source = json!({"uri": "https://x.example.com/folder/notes.txt", "type": "uri_asset"});
    let configuration = json!({ "data_sources": [source] });
    let store = foundry.post("/vector_stores", json!({"name": "s", "configuration": configuration})).await;
    let path = format!("/vector_stores/{}", id(&store));
    let file = foundry.post(&format!("{path}/files"), json!({ "data_source": source })).await;
    assert_eq!(foundry.get(&format!("/files/{}", id(&file))).await["filename"], "notes.txt");
    let batch = foundry.post(&format!("{path}/file_batches"), json!({"data_sources": [source, source]})).await;
    assert_eq!((&batch["object"], &batch["file_counts"]["total"]), (&json!("vector_store.files_batch"), &json!(2)));
    assert_eq!(foundry.get(&path).await["file_counts"]["total"], 4);
    let text_of_answer = foundry.refused(&format!("{path}/files"), json!({})).await;
    assert!(text_of_answer.contains("'file_id' or 'data_source'"), "{text_of_answer}");

    let attachment = json!({"data_source": source, "tools": [{"type": "code_interpreter"}, {"type": "file_search"}]});
    let message = json!({"role": "user", "content": "x", "attachments": [attachment]});
    let thread = foundry.post("/threads", json!({"messages": [message]})).await;
    let resources = &thread["tool_resources"];
    assert_eq!(resources["code_interpreter"], json!({"file_ids": [], "data_sources": [source]}));
    let store = resources["file_search"]["vector_store_ids"][0].as_str().expect("a store");
    assert_eq!(foundry.get(&format!("/vector_stores/{store}")).await["file_counts"]["total"], 1);
    let stores = json!([{"name": "n", "configuration": configuration}]);
    let body = json!({"model": "m", "tool_resources": {"file_search": {"vector_stores": stores},
        "code_interpreter": {"data_sources": [source]}}});
    let agent = foundry.post("/assistants", body).await;
    assert_eq!(agent["tool_resources"]["code_interpreter"]["data_sources"], json!([source]));
    let store = agent["tool_resources"]["file_search"]["vector_store_ids"][0].as_str().expect("a store");
    assert_eq!(foundry.get(&format!("/vector_stores/{store}")).await["name"], "n");
}

#[tokio::test]
async fn uploads_name_the_file() {
    let foundry = Foundry::start(Scenario::new()).await;
    let part =
        |head: &str, content: &str| format!("--b\r\ncontent-disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let body = [
        part(r#"name="file"; filename="blob""#, "text"),
        part(r#"name="purpose""#, "assistants"),
        part(r#"name="filename""#, "notes.txt"),
        "--b--\r\n".to_owned(),
    ]
    .concat();
    let upload = |address: String| {
        let request =
            foundry.http.post(address).bearer_auth("k").header("content-type", "multipart/form-data; boundary=b");
        let request = request.body(body.clone());
        async move { request.send().await.expect("a response").text().await.expect("text") }
    };
    let address = format!("{}/api/projects/p/files?api-version=v1", foundry.emulator.endpoint());
    let file: Value = serde_json::from_str(&upload(address).await).expect("json");
    assert_eq!((&file["filename"], &file["bytes"]), (&json!("notes.txt"), &json!(4)));
    let refused = upload(format!("{}/files", foundry.emulator.base_url())).await;
    assert!(refused.contains("Additional properties are not allowed ('filename' was unexpected)"), "{refused}");
}

#[tokio::test]
async fn calls_of_every_tool_are_steps() {
    let foundry = Foundry::start(Scenario::new()).await;
    // The other two need the client.
    let tools: Vec<Value> = every_tool().as_array().expect("tools")[..10].to_vec();
    let (thread, agent) = foundry.scene(json!(tools), "What is new?").await;
    let (path, run) = foundry.run(&thread, json!({ "assistant_id": agent })).await;
    assert_eq!(run["status"], "completed", "{run}");
    let steps = foundry.steps(&path).await;
    let calls: Vec<&Value> = steps.iter().map(|step| &step["tool_calls"][0]).filter(|call| !call.is_null()).collect();
    let kinds = |values: &[Value]| values.iter().map(|value| value["type"].clone()).collect::<Vec<_>>();
    assert_eq!(calls.iter().map(|call| call["type"].clone()).collect::<Vec<_>>(), kinds(&tools));
    for call in calls {
        let kind = call["type"].as_str().expect("a kind");
        assert!(call[kind].as_object().is_some_and(|details| !details.is_empty()), "{call}");
    }
    let text = foundry.text_of_answer(&thread).await;
    let annotation = &text["annotations"][0];
    assert_eq!(annotation["type"], "url_citation");
    assert_eq!(annotation["url_citation"], json!({"url": "https://example.com/", "title": "Example"}));
    let value: Vec<char> = text["value"].as_str().expect("text").chars().collect();
    let place = |name: &str| annotation[name].as_u64().expect("a place") as usize;
    let marked: String = value[place("start_index")..place("end_index")].iter().collect();
    assert_eq!(annotation["text"], marked);
}

#[tokio::test]
async fn calls_and_citations_stream() {
    let scenario = Scenario::new().reply(
        Reply::any()
            .tool("bing_grounding", json!({"requesturl": "https://bing.example.com"}))
            .tool("openapi", json!({"name": "api", "output": "{}"}))
            .tool("browser_automation", json!({"input": "x", "output": "y", "steps": []}))
            .say("Warm{cite:https://example.com/}."),
    );
    let foundry = Foundry::start(scenario).await;
    let (thread, agent) = foundry.scene(json!([]), "Go").await;
    let body = json!({"assistant_id": agent, "stream": true});
    let (_, text) = foundry.send("POST", &format!("{thread}/runs"), Some(&body)).await;
    let data = text.lines().filter_map(|line| line.strip_prefix("data: ")).filter(|line| *line != "[DONE]");
    let events: Vec<Value> = data.map(|line| serde_json::from_str(line).expect("json")).collect();
    let deltas = |object: &'static str| {
        events.iter().filter(move |event| event["object"] == object).map(|event| &event["delta"])
    };
    let details: Vec<&Value> = deltas("thread.run.step.delta").map(|delta| &delta["step_details"]).collect();
    let of = |kind: &str| details.iter().filter(|details| details["tool_calls"][0]["type"] == kind).collect::<Vec<_>>();
    assert_eq!(of("bing_grounding").len(), 2);
    assert!(of("bing_grounding").iter().all(|details| details["type"] == "tool_calls"));
    assert!(of("openapi").iter().all(|details| details["type"] == "openapi"));
    assert_eq!((of("openapi").len(), of("browser_automation").len()), (2, 0));
    assert_eq!(of("openapi")[1]["tool_calls"][0]["openapi"]["output"], "{}");
    let annotations = deltas("thread.message.delta").filter_map(|delta| delta.pointer("/content/0/text/annotations/0"));
    let annotations: Vec<&Value> = annotations.collect();
    assert_eq!(annotations.len(), 1);
    assert_eq!(annotations[0]["url_citation"], json!({"url": "https://example.com/"}));
    assert_eq!((&annotations[0]["index"], &annotations[0]["start_index"]), (&json!(0), &json!(4)));
}

fn mcp(tool: &str) -> McpCall {
    McpCall {
        server: "github".to_owned(),
        tool: tool.to_owned(),
        arguments: json!({"query": "open"}),
        output: format!("{tool} done"),
    }
}

#[tokio::test]
async fn calls_of_mcp_servers_wait_for_approvals() {
    let scenario =
        Scenario::new().reply(Reply::any().mcp(mcp("search")).mcp(mcp("close")).mcp(mcp("open")).say("{outputs}"));
    let foundry = Foundry::start(scenario).await;
    let tools = json!([every_tool()[10]]);
    let (thread, agent) = foundry.scene(tools, "Go").await;
    // `search` needs no approval.
    let body = json!({"assistant_id": agent, "tool_resources": resources()});
    let (path, run) = foundry.run(&thread, body).await;
    let action = &run["required_action"];
    assert_eq!((&run["status"], &action["type"]), (&json!("requires_action"), &json!("submit_tool_approval")));
    assert!(action.get("submit_tool_outputs").is_none(), "{action}");
    let calls = action["submit_tool_approval"]["tool_calls"].as_array().expect("calls");
    let names: Vec<&Value> = calls.iter().map(|call| &call["name"]).collect();
    assert_eq!(names, ["close", "open"]);
    assert_eq!((&calls[0]["server_label"], &calls[0]["arguments"]), (&json!("github"), &json!(r#"{"query":"open"}"#)));

    let submit = format!("{path}/submit_tool_outputs");
    let decision = |call: &Value, approve: bool| json!({"tool_call_id": call["id"], "approve": approve});
    for (body, message) in [
        (json!({"tool_approvals": [decision(&calls[0], true)]}), "Expected tool approvals for call_ids ['call_"),
        (json!({"tool_outputs": [{"tool_call_id": calls[0]["id"], "output": "x"}]}), "Expected tool approvals"),
        (json!({}), "Missing required parameter: 'tool_outputs' or 'tool_approvals'."),
        (json!({"tool_approvals": [{"tool_call_id": calls[0]["id"]}]}), "'tool_approvals[0].approve'"),
    ] {
        let text_of_answer = foundry.refused(&submit, body).await;
        assert!(text_of_answer.contains(message), "{text_of_answer}");
    }
    let mut approved = decision(&calls[1], true);
    approved["headers"] = json!({"authorization": "Bearer x"});
    let body = json!({"tool_outputs": null, "tool_approvals": [decision(&calls[0], false), approved]});
    assert_eq!(foundry.post(&submit, body).await["status"], "queued");
    assert_eq!(foundry.settled(&path).await["status"], "completed");
    let steps = foundry.steps(&path).await;
    let outputs: Vec<&Value> = (0..3).map(|place| &steps[0]["tool_calls"][place]["output"]).collect();
    assert_eq!(outputs, [&json!("search done"), &Value::Null, &json!("open done")]);
    let text_of_answer =
        "search returned search done; close returned The call was not approved.; open returned open done";
    assert_eq!(foundry.text_of_answer(&thread).await["value"], text_of_answer);
}

#[tokio::test]
async fn approvals_are_needed_unless_the_resources_say_that_they_are_not() {
    let foundry = Foundry::start(Scenario::new().reply(Reply::any().mcp(mcp("search")).say("Done."))).await;
    let with =
        |approval: Value| json!({"mcp": [{"server_label": "github", "headers": {}, "require_approval": approval}]});
    for (resources, status) in [
        (json!({}), "requires_action"),
        (with(Value::Null), "requires_action"),
        (with(json!("always")), "requires_action"),
        (with(json!("never")), "completed"),
        (with(json!({"never": {"tool_names": ["other"]}})), "requires_action"),
        (with(json!({"never": {"tool_names": ["search"]}})), "completed"),
    ] {
        let (thread, agent) = foundry.scene(json!([every_tool()[10]]), "Go").await;
        let body = json!({"assistant_id": agent, "tool_resources": resources});
        let (path, run) = foundry.run(&thread, body).await;
        assert_eq!(run["status"], status, "{resources}");
        if status == "requires_action" {
            foundry.post(&format!("{path}/cancel"), json!({})).await;
            assert_eq!(foundry.settled(&path).await["status"], "cancelled");
        }
    }
}

#[tokio::test]
async fn actions_on_a_computer_are_answered_with_screenshots() {
    let click = Computer {
        action: json!({"type": "click", "x": 1, "y": 2, "button": "left"}),
        warnings: vec!["Careful.".to_owned()],
    };
    let servers = json!({"github": {"search": {"parameters": {"type": "object", "properties": {}, "required": []}}}});
    let servers = serde_json::from_value(servers).expect("servers");
    let reply = Reply::any()
        .then(Action::ListTools(servers))
        .then(Action::Computer(click))
        .say("{output.computer_use_preview}");
    let foundry = Foundry::start(Scenario::new().reply(reply)).await;
    let (thread, agent) = foundry.scene(json!([every_tool()[11]]), "Go").await;
    let (path, run) = foundry.run(&thread, json!({ "assistant_id": agent })).await;
    let call = &run["required_action"]["submit_tool_outputs"]["tool_calls"][0];
    assert_eq!((&call["type"], call.get("function")), (&json!("computer_use_preview"), None));
    assert_eq!(call["computer_use_preview"]["action"]["button"], "left");
    let checks = &call["computer_use_preview"]["pending_safety_checks"];
    assert_eq!(checks[0]["message"], "Careful.");
    let screenshot = json!({"type": "computer_screenshot", "file_id": "file-1"});
    let output = json!({"type": "computer_call_output", "tool_call_id": call["id"], "output": screenshot,
        "acknowledged_safety_checks": checks});
    foundry.post(&format!("{path}/submit_tool_outputs"), json!({"tool_outputs": [output]})).await;
    assert_eq!(foundry.settled(&path).await["status"], "completed");
    let steps = foundry.steps(&path).await;
    assert_eq!(
        (&steps[0]["type"], &steps[0]["activities"][0]["server_label"]),
        (&json!("activities"), &json!("github"))
    );
    let details = &steps[1]["tool_calls"][0]["computer_use_preview"];
    assert_eq!((&details["output"], &details["acknowledged_safety_checks"]), (&screenshot, checks));
    assert_eq!(foundry.text_of_answer(&thread).await["value"], "file-1");
}
