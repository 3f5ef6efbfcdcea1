//! The calls of `python/foundry.py`, made with the client crate: the same ones in the same order.

use std::time::Duration;

use futures::TryStreamExt;
use openai_assistants::types::*;
use openai_assistants::{Approval, Client, Result, Tools, Upload};
use serde_json::{Value, json};

const CONNECTION: &str = "/subscriptions/s/resourceGroups/g/providers/p/accounts/a/projects/p/connections/c";
const POLL: Duration = Duration::from_millis(20);

/// Makes the calls, those of the preview too if asked for.
pub async fn all(client: &Client, is_preview: bool) -> Result<()> {
    agents(client).await?;
    threads(client).await?;
    messages(client, is_preview).await?;
    runs(client).await?;
    functions(client).await?;
    tools(client, is_preview).await?;
    if is_preview {
        approvals(client).await?;
    }
    let file = files(client).await?;
    vector_stores(client, &file.id).await
}

async fn agents(client: &Client) -> Result<()> {
    let assistants = client.assistants();
    let mut agent = None;
    for name in ["one", "two", "three"] {
        let params = AssistantCreateParams::new("gpt-4o").name(name).description("d").instructions("i");
        agent = Some(assistants.create(params.temperature(0.5).metadata([("k", "v")])).await?);
    }
    let id = agent.expect("an agent").id;
    assistants.retrieve(&id).await?;
    assistants.update(&id, AssistantUpdateParams::new().instructions("j").metadata([])).await?;
    let listed: Vec<Assistant> = assistants.list().limit(2).order(Order::Asc).items().try_collect().await?;
    assert_eq!(listed.len(), 3);
    assistants.delete(&id).await?;
    let error = assistants.retrieve(&id).await.expect_err("the agent is gone");
    assert!(error.is_not_found());
    Ok(())
}

async fn threads(client: &Client) -> Result<()> {
    let threads = client.threads();
    let messages = [MessageCreateParams::user("Hello"), MessageCreateParams::user("again")];
    let thread = threads.create(ThreadCreateParams::new().messages(messages).metadata([("k", "v")])).await?;
    threads.create(ThreadCreateParams::new()).await?;
    threads.retrieve(&thread.id).await?;
    threads.update(&thread.id, ThreadUpdateParams::new().metadata([("k", "w")])).await?;
    let listed: Vec<Thread> = threads.list().limit(1).order(Order::Desc).items().try_collect().await?;
    assert_eq!(listed.len(), 2);
    threads.delete(&thread.id).await?;
    Ok(())
}

async fn messages(client: &Client, is_preview: bool) -> Result<()> {
    let thread = client.threads().create(ThreadCreateParams::new()).await?;
    let messages = client.threads().messages();
    let image = ImageUrl::new("https://example.com/a.png").detail(ImageDetail::Low);
    let content = ("Look", ImageUrlContentBlock::new(image));
    let params = MessageCreateParams::user(content).metadata([("k", "v")]);
    let message = messages.create(&thread.id, params).await?;
    let source = VectorStoreDataSource::new("azureml://x/y.txt", VectorStoreDataSourceType::UriAsset);
    let attachment = MessageAttachment::new().data_source(source).tools([CodeInterpreterTool::new()]);
    messages.create(&thread.id, MessageCreateParams::assistant("I do").attachments([attachment])).await?;
    messages.retrieve(&thread.id, &message.id).await?;
    messages.update(&thread.id, &message.id, MessageUpdateParams::new().metadata([("x", "y")])).await?;
    let listed: Vec<Message> = messages.list(&thread.id).order(Order::Asc).items().try_collect().await?;
    assert_eq!(listed.len(), 2);
    if is_preview {
        messages.delete(&thread.id, &message.id).await?;
    }
    Ok(())
}

/// A thread with this message.
async fn thread(client: &Client, text: &str) -> Result<Thread> {
    client.threads().create(ThreadCreateParams::new().messages([MessageCreateParams::user(text)])).await
}

/// The newest message of the assistant, found in the way of Microsoft's client: in the whole list.
async fn answer(client: &Client, thread: &Thread) -> Result<Message> {
    let mut items = client.threads().messages().list(&thread.id).items();
    while let Some(message) = items.try_next().await? {
        if message.role == MessageRole::Assistant {
            return Ok(message);
        }
    }
    panic!("no answer")
}

async fn runs(client: &Client) -> Result<()> {
    let agent = client.assistants().create(AssistantCreateParams::new("gpt-4o").name("runs")).await?;
    let thread = thread(client, "What is new?").await?;
    let runs = client.threads().runs();
    let params = RunCreateParams::new(&agent.id)
        .instructions("i")
        .additional_instructions("more")
        .additional_messages([MessageCreateParams::user("news, please")])
        .temperature(0.5)
        .top_p(0.5)
        .max_prompt_tokens(1000)
        .max_completion_tokens(1000)
        .truncation_strategy(TruncationObject::new(TruncationObjectType::LastMessages).last_messages(5))
        .tool_choice(AssistantToolChoiceOption::Auto)
        .response_format(AssistantResponseFormatOption::Auto)
        .parallel_tool_calls(false)
        .metadata([("k", "v")]);
    let run = runs.create_and_poll(&thread.id, params).with_poll_interval(POLL).await?;
    assert!(run.is_completed(), "{run:?}");
    let text = answer(client, &thread).await?.text_with_citations(|citation| {
        format!(" ({}, {})", citation.title.unwrap_or_default(), citation.url.unwrap_or_default())
    });
    assert_eq!(text, "It rains (Weather, https://example.com/weather).");
    runs.update(&thread.id, &run.id, RunUpdateParams::new().metadata([("k", "w")])).await?;
    let listed: Vec<Run> = runs.list(&thread.id).items().try_collect().await?;
    assert_eq!(listed.len(), 1);
    let steps: Vec<RunStep> = runs.steps().list(&thread.id, &run.id).items().try_collect().await?;
    runs.steps().retrieve(&thread.id, &run.id, &steps[0].id).await?;
    let state = runs.create(&thread.id, RunCreateParams::new(&agent.id)).stream().run().await?;
    assert!(state.run().is_some_and(Run::is_completed));
    let hi = ThreadCreateParams::new().messages([MessageCreateParams::user("Hi")]);
    let params = ThreadCreateAndRunParams::new(&agent.id).thread(hi).tool_choice(AssistantToolChoiceOption::None);
    let run = client.threads().create_and_run_poll(params).with_poll_interval(POLL).await?;
    assert!(run.is_completed(), "{run:?}");
    Ok(())
}

async fn functions(client: &Client) -> Result<()> {
    let Value::Object(parameters) = json!({
        "type": "object",
        "properties": {"city": {"type": "string", "description": "The name of the city."}},
        "required": ["city"],
    }) else {
        unreachable!()
    };
    let definition = FunctionDefinition::new("get_weather").description("Tells the weather.").parameters(parameters);
    let weather = || {
        Tools::new().function_with("get_weather", |arguments: Value| async move {
            format!("sunny in {}", arguments["city"].as_str().unwrap_or_default())
        })
    };
    let params = AssistantCreateParams::new("gpt-4o").name("functions").tools([definition]);
    let agent = client.assistants().create(params).await?;
    let thread = thread(client, "Weather?").await?;
    let (runs, params) = (client.threads().runs(), || RunCreateParams::new(&agent.id));
    // By hand, and given up.
    let run = runs.create_and_poll(&thread.id, params()).with_poll_interval(POLL).await?;
    assert!(run.requires_action(), "{run:?}");
    let run = runs.cancel(&thread.id, &run.id).poll().with_poll_interval(POLL).await?;
    assert_eq!(run.status, RunStatus::Cancelled);
    // By hand, with an output.
    let run = runs.create_and_poll(&thread.id, params()).with_poll_interval(POLL).await?;
    let outputs: Vec<_> = run.required_tool_calls().iter().map(|call| call.output("sunny")).collect();
    let run = runs.submit_tool_outputs_and_poll(&thread.id, &run.id, outputs).with_poll_interval(POLL).await?;
    assert!(run.is_completed(), "{run:?}");
    // By the client.
    runs.create(&thread.id, params()).run_with(weather()).with_poll_interval(POLL).await?;
    assert!(answer(client, &thread).await?.text().contains("sunny in"));
    runs.create(&thread.id, params()).stream().run_with(weather()).await?;
    assert!(answer(client, &thread).await?.text().contains("sunny in"));
    Ok(())
}

async fn approvals(client: &Client) -> Result<()> {
    let mcp = McpTool::new("github", "https://mcp.example.com").allowed_tools(["search"]);
    let params = AssistantCreateParams::new("gpt-4o").name("approvals").tools([mcp]);
    let agent = client.assistants().create(params).await?;
    let thread = thread(client, "Search.").await?;
    let runs = client.threads().runs();
    let resource = McpToolResource::new("github", [("x-tenant", "t")]).require_approval(McpRequireApproval::Always);
    let params = RunCreateParams::new(&agent.id).tool_resources(ToolResources::new().mcp([resource]));
    let asked = runs.create(&thread.id, params).run_with(Tools::new().approve(|call| async move {
        assert_eq!((call.name(), call.server_label()), ("search", Some("github")));
        Approval::allow_with_headers([("x-tenant", "t")])
    }));
    let state = asked.with_poll_interval(POLL).await?;
    let run = state.run().expect("a run");
    assert!(run.is_completed(), "{run:?}");
    let steps: Vec<RunStep> = runs.steps().list(&thread.id, &run.id).order(Order::Asc).items().try_collect().await?;
    assert!(steps.iter().flat_map(RunStep::tool_calls).any(|call| matches!(call, ToolCall::Mcp(_))), "{steps:?}");
    let deny = Tools::new().approve(|_| async { Approval::Deny("not today".to_owned()) });
    let params = RunCreateParams::new(&agent.id);
    let state = runs.create(&thread.id, params).run_with(deny).with_poll_interval(POLL).await?;
    assert!(state.run().is_some_and(Run::is_completed));
    Ok(())
}

async fn tools(client: &Client, is_preview: bool) -> Result<()> {
    let queue = || AzureFunctionBinding::new(AzureFunctionStorageQueue::new("https://q.example.com", "q"));
    let parameters = json!({"type": "object", "properties": {}});
    let function = FunctionDefinition::new("f").description("d").parameters(parameters);
    let bing =
        BingGroundingSearchConfiguration::new(CONNECTION).market("de-DE").set_lang("de").count(3).freshness("Day");
    let spec = json!({"openapi": "3.1.0", "paths": {}});
    let api = OpenApiFunctionDefinition::new("api", spec, OpenApiAnonymousAuthDetails::new());
    let mut every: Vec<AssistantTool> = vec![
        CodeInterpreterTool::new().into(),
        AzureAiSearchTool::new().into(),
        AzureFunctionTool::new(AzureFunctionDefinition::new(function, queue(), queue())).into(),
        BingGroundingTool::new(BingGroundingSearchToolParameters::new([bing])).into(),
        ConnectedAgentTool::new(ConnectedAgentDetails::new("asst_2", "two", "Counts.")).into(),
        OpenApiTool::new(api.description("d").default_params(["key"])).into(),
    ];
    if is_preview {
        let custom = BingCustomSearchConfiguration::new(CONNECTION, "i").market("de-DE").set_lang("de").count(3);
        let custom = BingCustomSearchToolParameters::new([custom.freshness("Day")]);
        let connection = BrowserAutomationToolConnectionParameters::new(CONNECTION);
        let screen = ComputerUseToolParameters::new(1024, 768, ComputerUseEnvironment::Browser);
        let research = DeepResearchDetails::new("o3", [DeepResearchBingGroundingConnection::new(CONNECTION)]);
        let fabric = FabricDataAgentToolParameters::new().connections([ToolConnection::new(CONNECTION)]);
        let sharepoint = SharepointGroundingToolParameters::new().connections([ToolConnection::new(CONNECTION)]);
        every.extend([
            BingCustomSearchTool::new(custom).into(),
            BrowserAutomationTool::new(BrowserAutomationToolParameters::new(connection)).into(),
            ComputerUseTool::new(screen).into(),
            DeepResearchTool::new(research).into(),
            FabricDataAgentTool::new(fabric).into(),
            SharepointGroundingTool::new(sharepoint).into(),
            McpTool::new("docs", "https://mcp.example.com/docs").into(),
        ]);
    }
    let source = VectorStoreDataSource::new("azureml://x/y.csv", VectorStoreDataSourceType::UriAsset);
    let index = AiSearchIndexResource::new().index_connection_id(CONNECTION).index_name("index");
    let index = index.query_type(AzureAiSearchQueryType::Semantic).filter("f").top_k(3);
    let resources = ToolResources::new()
        .code_interpreter(CodeInterpreterResources::new().data_sources([source]))
        .azure_ai_search(AzureAiSearchToolResource::new().indexes([index]));
    let params = AssistantCreateParams::new("gpt-4o").name("tools").tools(every.clone()).tool_resources(resources);
    let agent = client.assistants().create(params).await?;
    let agent = client.assistants().retrieve(&agent.id).await?;
    assert_eq!(agent.tools, every);
    Ok(())
}

async fn files(client: &Client) -> Result<FileObject> {
    let files = client.files();
    let text = Upload::from_bytes("a.txt", &b"Filip likes cake."[..]);
    let file = files.create(FileCreateParams::new(text, FilePurpose::Assistants)).await?;
    let upload = Upload::from_bytes("b.txt", &b"picture"[..]);
    let named = files.create(FileCreateParams::new(upload, FilePurpose::Vision).filename("b.txt")).await?;
    files.retrieve(&file.id).await?;
    assert_eq!(files.list().purpose("assistants").await?.data.len(), 1);
    assert_eq!(files.content(&named.id).await?.bytes().await?, "picture");
    files.delete(&named.id).await?;
    Ok(file)
}

async fn vector_stores(client: &Client, file: &FileId) -> Result<()> {
    let stores = client.vector_stores();
    let source = || VectorStoreDataSource::new("azureml://x/y.txt", VectorStoreDataSourceType::IdAsset);
    let day = VectorStoreExpirationAfter::new(1);
    let params = VectorStoreCreateParams::new().file_ids([file]).name("v").expires_after(day).metadata([("k", "v")]);
    let store = stores.create_and_poll(params).with_poll_interval(POLL).await?;
    assert_eq!(store.file_counts.completed, 1);
    stores.update(&store.id, VectorStoreUpdateParams::new().name("w")).await?;
    let params = VectorStoreCreateParams::new().configuration(VectorStoreConfiguration::new([source()])).name("o");
    let other = stores.create_and_poll(params).with_poll_interval(POLL).await?;
    let listed: Vec<VectorStore> = stores.list().order(Order::Asc).items().try_collect().await?;
    assert_eq!(listed.len(), 2);
    let files = stores.files();
    let completed = files.list(&store.id).filter(VectorStoreFileFilter::Completed);
    assert_eq!(completed.items().try_collect::<Vec<_>>().await?.len(), 1);
    files.retrieve(&store.id, file).await?;
    files.delete(&store.id, file).await?;
    let size = StaticFileChunkingStrategy::new().max_chunk_size_tokens(400).chunk_overlap_tokens(100);
    let params = VectorStoreFileCreateParams::new(file).chunking_strategy(size);
    let added = files.create_and_poll(&store.id, params).with_poll_interval(POLL).await?;
    assert!(added.status.is_completed(), "{added:?}");
    let (batches, one) = (stores.file_batches(), || VectorStoreFileBatchCreateParams::new().file_ids([file]));
    let batch = batches.create_and_poll(&other.id, one()).with_poll_interval(POLL).await?;
    assert_eq!(batch.file_counts.completed, 1);
    let listed: Vec<VectorStoreFile> = batches.list_files(&other.id, &batch.id).items().try_collect().await?;
    assert_eq!(listed.len(), 1);
    let params = VectorStoreFileBatchCreateParams::new().data_sources([source()]);
    let batch = batches.create_and_poll(&other.id, params).with_poll_interval(POLL).await?;
    assert!(batch.status.is_completed(), "{batch:?}");
    let batch = batches.create(&other.id, one()).await?;
    // It may be quicker.
    if let Err(error) = batches.cancel(&other.id, &batch.id).await {
        assert!(error.to_string().contains("status 'completed'"), "{error}");
    }
    stores.delete(&store.id).await?;
    Ok(())
}
