"""Runs Microsoft's client for Foundry Agents, unchanged, against the emulator.

usage: python foundry.py PROJECT_ENDPOINT [CERTIFICATE]

`tests/it/foundry_calls.rs` makes the same calls in the same order. A line is printed for each: method, path, status.
"""

import sys
import time
from urllib.parse import urlsplit

from azure.ai.agents import AgentsClient, __version__, models
from azure.ai.agents.models import *  # noqa: F403
from azure.core.credentials import AccessToken, AzureKeyCredential
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.policies import AzureKeyCredentialPolicy

PREVIEW = hasattr(models, "McpTool")
POLL = 0.02
CONNECTION = "/subscriptions/s/resourceGroups/g/providers/p/accounts/a/projects/p/connections/c"


def log(response):
    print(response.http_request.method, urlsplit(response.http_request.url).path, response.http_response.status_code)


class Token:
    """What `azure.identity` would give."""

    def get_token(self, *scopes, **_):
        assert scopes == ("https://ai.azure.com/.default",), scopes
        return AccessToken("emulator", int(time.time()) + 3600)


def connect(endpoint, certificate=None):
    if certificate:
        return AgentsClient(endpoint, Token(), connection_verify=certificate, raw_response_hook=log)
    # Tokens are sent over HTTPS only.
    key = AzureKeyCredential("emulator")
    policy = AzureKeyCredentialPolicy(key, "Authorization", prefix="Bearer")
    return AgentsClient(endpoint, key, authentication_policy=policy, raw_response_hook=log)


client = connect(*sys.argv[1:])


def get_weather(city: str) -> str:
    """Tells the weather.

    :param city: The name of the city.
    """
    return f"sunny in {city}"


def user(text):
    return ThreadMessageOptions(role="user", content=text)


def settled(run):
    while run.status in ("queued", "in_progress", "cancelling"):
        time.sleep(POLL)
        run = client.runs.get(thread_id=run.thread_id, run_id=run.id)
    return run


def agents():
    for name in ["one", "two", "three"]:
        agent = client.create_agent(
            model="gpt-4o", name=name, description="d", instructions="i", temperature=0.5, metadata={"k": "v"}
        )
    assert client.get_agent(agent.id).metadata == {"k": "v"}
    assert client.update_agent(agent.id, instructions="j", metadata={}).instructions == "j"
    assert [item.name for item in client.list_agents(limit=2, order="asc")] == ["one", "two", "three"]
    client.delete_agent(agent.id)
    try:
        client.get_agent(agent.id)
    except HttpResponseError as error:
        assert error.status_code == 404
    else:
        raise AssertionError("the agent is gone")


def threads():
    thread = client.threads.create(messages=[user("Hello"), user("again")], metadata={"k": "v"})
    client.threads.create()
    assert client.threads.get(thread.id).metadata == {"k": "v"}
    assert client.threads.update(thread.id, metadata={"k": "w"}).metadata == {"k": "w"}
    assert len(list(client.threads.list(limit=1, order="desc"))) == 2
    client.threads.delete(thread.id)


def messages():
    thread = client.threads.create()
    content = [
        MessageInputTextBlock(text="Look"),
        MessageInputImageUrlBlock(image_url=MessageImageUrlParam(url="https://example.com/a.png", detail="low")),
    ]
    message = client.messages.create(thread.id, role="user", content=content, metadata={"k": "v"})
    source = VectorStoreDataSource(asset_identifier="azureml://x/y.txt", asset_type="uri_asset")
    attachment = MessageAttachment(data_source=source, tools=CodeInterpreterTool().definitions)
    client.messages.create(thread.id, role="assistant", content="I do", attachments=[attachment])
    assert client.messages.get(thread.id, message.id).id == message.id
    assert client.messages.update(thread.id, message.id, metadata={"x": "y"}).metadata == {"x": "y"}
    assert len(list(client.messages.list(thread.id, order="asc"))) == 2
    if PREVIEW:
        client.messages.delete(thread.id, message.id)


def runs():
    agent = client.create_agent(model="gpt-4o", name="runs")
    thread = client.threads.create(messages=[user("What is new?")])
    run = client.runs.create(
        thread_id=thread.id,
        agent_id=agent.id,
        instructions="i",
        additional_instructions="more",
        additional_messages=[user("news, please")],
        temperature=0.5,
        top_p=0.5,
        max_prompt_tokens=1000,
        max_completion_tokens=1000,
        truncation_strategy=TruncationObject(type="last_messages", last_messages=5),
        tool_choice="auto",
        response_format="auto",
        parallel_tool_calls=False,
        metadata={"k": "v"},
    )
    run = settled(run)
    assert run.status == "completed", run
    message = client.messages.get_last_message_by_role(thread.id, MessageRole.AGENT)
    [citation] = message.url_citation_annotations
    assert citation.url_citation.url == "https://example.com/weather" and citation.url_citation.title == "Weather"
    assert client.runs.update(thread.id, run.id, metadata={"k": "w"}).metadata == {"k": "w"}
    assert [item.id for item in client.runs.list(thread.id)] == [run.id]
    [step] = client.run_steps.list(thread.id, run.id)
    assert client.run_steps.get(thread.id, run.id, step.id).type == "message_creation"
    with client.runs.stream(thread.id, agent_id=agent.id) as stream:
        events = [event for event, _, _ in stream]
    assert events[0] == "thread.run.created" and events[-1] == "done", events
    run = client.create_thread_and_run(
        agent_id=agent.id, thread=AgentThreadCreationOptions(messages=[user("Hi")]), tool_choice="none"
    )
    assert settled(run).status == "completed"


def functions():
    weather = FunctionTool({get_weather})
    agent = client.create_agent(model="gpt-4o", name="functions", tools=weather.definitions)
    thread = client.threads.create(messages=[user("Weather?")])
    # By hand, and given up.
    run = settled(client.runs.create(thread.id, agent_id=agent.id))
    assert isinstance(run.required_action, SubmitToolOutputsAction), run
    assert settled(client.runs.cancel(thread.id, run.id)).status == "cancelled"
    # By hand, with an output.
    run = settled(client.runs.create(thread.id, agent_id=agent.id))
    calls = run.required_action.submit_tool_outputs.tool_calls
    outputs = [ToolOutput(tool_call_id=call.id, output="sunny") for call in calls]
    assert settled(client.runs.submit_tool_outputs(thread.id, run.id, tool_outputs=outputs)).status == "completed"
    # By the client.
    client.enable_auto_function_calls({get_weather})
    run = client.runs.create_and_process(thread_id=thread.id, agent_id=agent.id, polling_interval=POLL)
    assert run.status == "completed", run
    text = client.messages.get_last_message_text_by_role(thread.id, MessageRole.AGENT).text.value
    assert "sunny in" in text, text
    with client.runs.stream(thread.id, agent_id=agent.id) as stream:
        stream.until_done()
    text = client.messages.get_last_message_text_by_role(thread.id, MessageRole.AGENT).text.value
    assert "sunny in" in text, text


def approvals():
    mcp = McpTool("github", "https://mcp.example.com", allowed_tools=["search"])
    mcp.update_headers("x-tenant", "t")
    agent = client.create_agent(model="gpt-4o", name="approvals", tools=mcp.definitions)
    thread = client.threads.create(messages=[user("Search.")])
    run = settled(client.runs.create(thread.id, agent_id=agent.id, tool_resources=mcp.resources))
    assert isinstance(run.required_action, SubmitToolApprovalAction), run
    calls = run.required_action.submit_tool_approval.tool_calls
    given = [ToolApproval(tool_call_id=call.id, approve=True, headers=mcp.headers) for call in calls]
    run = settled(client.runs.submit_tool_outputs(thread.id, run.id, tool_approvals=given))
    assert run.status == "completed", run
    steps = client.run_steps.list(thread.id, run.id, order="asc")
    details = [step.step_details for step in steps]
    assert "mcp" in [call.type for one in details if one.type == "tool_calls" for call in one.tool_calls], details
    # By a handler.
    handler = Handler()
    run = client.runs.create_and_process(
        thread_id=thread.id, agent_id=agent.id, polling_interval=POLL, run_handler=handler
    )
    assert run.status == "completed" and handler.asked == ["search"], (run, handler.asked)


if PREVIEW:

    class Handler(RunHandler):
        asked = []

        def submit_mcp_tool_approval(self, *, run, tool_call, **_):
            self.asked = [*self.asked, tool_call.name]
            return ToolApproval(tool_call_id=tool_call.id, approve=False)


def tools():
    queue = AzureFunctionStorageQueue(storage_service_endpoint="https://q.example.com", queue_name="q")
    parameters = {"type": "object", "properties": {}}
    search = AzureAISearchTool(CONNECTION, "index", query_type=AzureAISearchQueryType.SEMANTIC, filter="f", top_k=3)
    source = VectorStoreDataSource(asset_identifier="azureml://x/y.csv", asset_type="uri_asset")
    every = [
        CodeInterpreterTool(),
        search,
        AzureFunctionTool("f", "d", parameters, queue, queue),
        BingGroundingTool(CONNECTION, market="de-DE", set_lang="de", count=3, freshness="Day"),
        ConnectedAgentTool("asst_2", "two", "Counts."),
        OpenApiTool("api", "d", {"openapi": "3.1.0", "paths": {}}, OpenApiAnonymousAuthDetails(), ["key"]),
    ]
    if PREVIEW:
        every += [
            BingCustomSearchTool(CONNECTION, "i", market="de-DE", set_lang="de", count=3, freshness="Day"),
            BrowserAutomationTool(CONNECTION),
            ComputerUseTool(1024, 768, "browser"),
            DeepResearchTool(CONNECTION, "o3"),
            FabricTool(CONNECTION),
            SharepointTool(CONNECTION),
            McpTool("docs", "https://mcp.example.com/docs"),
        ]
    definitions = [definition for tool in every for definition in tool.definitions]
    resources = ToolResources(
        code_interpreter=CodeInterpreterToolResource(data_sources=[source]),
        azure_ai_search=search.resources.azure_ai_search,
    )
    agent = client.create_agent(model="gpt-4o", name="tools", tools=definitions, tool_resources=resources)
    got = client.get_agent(agent.id)
    assert [tool.type for tool in got.tools] == [tool.type for tool in definitions], got
    assert got.tool_resources.azure_ai_search.index_list[0].index_name == "index"


def files():
    file = client.files.upload(file=("a.txt", b"Filip likes cake."), purpose=FilePurpose.AGENTS)
    named = client.files.upload(file=b"picture", purpose="vision", filename="b.txt")
    assert (file.filename, named.filename) == ("a.txt", "b.txt"), (file, named)
    assert client.files.get(file.id).bytes == 17
    assert len(client.files.list(purpose="assistants").data) == 1
    assert b"".join(client.files.get_content(named.id)) == b"picture"
    client.files.delete(named.id)
    return file


def vector_stores(file):
    day = VectorStoreExpirationPolicy(anchor="last_active_at", days=1)
    source = VectorStoreDataSource(asset_identifier="azureml://x/y.txt", asset_type="id_asset")
    store = client.vector_stores.create_and_poll(
        file_ids=[file.id], name="v", expires_after=day, metadata={"k": "v"}, polling_interval=POLL
    )
    assert (store.status, store.file_counts.completed) == ("completed", 1), store
    assert client.vector_stores.modify(store.id, name="w").name == "w"
    other = client.vector_stores.create_and_poll(data_sources=[source], name="o", polling_interval=POLL)
    assert len(list(client.vector_stores.list(order="asc"))) == 2
    files = client.vector_store_files
    assert [item.id for item in files.list(store.id, filter="completed")] == [file.id]
    assert files.get(store.id, file.id).status == "completed"
    files.delete(store.id, file.id)
    size = VectorStoreStaticChunkingStrategyOptions(max_chunk_size_tokens=400, chunk_overlap_tokens=100)
    added = files.create_and_poll(
        store.id,
        file_id=file.id,
        chunking_strategy=VectorStoreStaticChunkingStrategyRequest(static=size),
        polling_interval=POLL,
    )
    assert added.status == "completed", added
    batches = client.vector_store_file_batches
    batch = batches.create_and_poll(other.id, file_ids=[file.id], polling_interval=POLL)
    assert (batch.status, batch.file_counts.completed) == ("completed", 1), batch
    assert [item.id for item in batches.list_files(other.id, batch.id)] == [file.id]
    assert batches.create_and_poll(other.id, data_sources=[source], polling_interval=POLL).status == "completed"
    batch = batches.create(other.id, file_ids=[file.id])
    try:
        assert batches.cancel(other.id, batch.id).status == "cancelled"
    except HttpResponseError as error:
        # It may have been quicker.
        assert "status 'completed'" in str(error), error
    client.vector_stores.delete(store.id)


for case in [agents, threads, messages, runs, functions, tools]:
    case()
if PREVIEW:
    approvals()
vector_stores(files())
print(f"azure-ai-agents {__version__}: all calls made")
