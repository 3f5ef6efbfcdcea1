"""Runs the official Python SDK, unchanged, against the emulator.

usage: python sdk.py BASE_URL

Every call of `beta.assistants`, `beta.threads`, `beta.threads.messages`, `beta.threads.runs`,
`beta.threads.runs.steps`, `files` and `vector_stores` is made once at least, and the streaming helper.
"""

import asyncio
import io
import sys
import tempfile
import warnings
from pathlib import Path

import openai
from openai import AssistantEventHandler, AsyncOpenAI, OpenAI

warnings.simplefilter("ignore", DeprecationWarning)
client = OpenAI(base_url=sys.argv[1], api_key="emulator", max_retries=0)
done = []

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def case(function):
    """Runs a case and notes its name."""
    function()
    done.append(function.__name__)
    print("ok", function.__name__)


def outputs(run):
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "sunny"} for call in calls]


def text(messages):
    return messages.data[0].content[-1].text.value


@case
def assistants():
    assistant = client.beta.assistants.create(model="gpt-4o", name="One", metadata={"a": "b"}, tools=[WEATHER])
    assert client.beta.assistants.retrieve(assistant.id) == assistant
    updated = client.beta.assistants.update(assistant.id, name="Two", description=None)
    assert (updated.name, updated.metadata) == ("Two", {"a": "b"})
    ids = [client.beta.assistants.create(model="gpt-4o").id for _ in range(5)]
    listed = [item.id for item in client.beta.assistants.list(limit=2)]
    assert listed[:6] == [*reversed(ids), assistant.id]
    first = client.beta.assistants.list(limit=2, order="asc")
    assert first.has_next_page() and first.data[0].id == listed[-1]
    for id in listed:
        assert client.beta.assistants.delete(id).deleted


@case
def threads_and_messages():
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}], metadata={"k": "v"})
    assert client.beta.threads.retrieve(thread.id).metadata == {"k": "v"}
    assert client.beta.threads.update(thread.id, metadata={"k": "w"}).metadata == {"k": "w"}
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    message = client.beta.threads.messages.create(
        thread.id, role="user", content=[{"type": "text", "text": "Look"}, image]
    )
    assert client.beta.threads.messages.retrieve(message.id, thread_id=thread.id) == message
    changed = client.beta.threads.messages.update(message.id, thread_id=thread.id, metadata={"x": "y"})
    assert changed.metadata == {"x": "y"}
    assert [item.id for item in client.beta.threads.messages.list(thread.id)][0] == message.id
    assert client.beta.threads.messages.delete(message.id, thread_id=thread.id).deleted
    assert client.beta.threads.delete(thread.id).deleted


@case
def files():
    file = client.files.create(file=("notes.txt", b"some notes"), purpose="user_data")
    assert client.files.retrieve(file.id).filename == "notes.txt"
    assert client.files.content(file.id).read() == b"some notes"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.txt"
        client.files.content(file.id).write_to_file(path)
        assert path.read_text() == "some notes"
    assert file.id in [item.id for item in client.files.list(purpose="user_data")]
    assert client.files.wait_for_processing(file.id).status == "processed"
    assert client.files.delete(file.id).deleted


@case
def runs_by_polling():
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Paris?"}])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    assert run.status == "requires_action", run.status
    run = client.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=run.id, thread_id=thread.id, tool_outputs=outputs(run)
    )
    assert run.status == "completed" and run.usage.total_tokens > 0
    assert text(client.beta.threads.messages.list(thread.id)) == "You said: Paris? The functions say: get_weather returned sunny."
    steps = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id, order="asc").data
    assert [step.type for step in steps] == ["tool_calls", "message_creation"]
    assert steps[0].step_details.tool_calls[0].function.output == "sunny"
    assert client.beta.threads.runs.steps.retrieve(steps[0].id, thread_id=thread.id, run_id=run.id) == steps[0]
    assert client.beta.threads.runs.retrieve(run.id, thread_id=thread.id).id == run.id
    assert client.beta.threads.runs.update(run.id, thread_id=thread.id, metadata={"a": "b"}).metadata == {"a": "b"}
    assert [item.id for item in client.beta.threads.runs.list(thread.id)] == [run.id]


@case
def create_and_run():
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = {"messages": [{"role": "user", "content": "Hi"}]}
    run = client.beta.threads.create_and_run(assistant_id=assistant.id, thread=thread)
    assert client.beta.threads.runs.poll(run.id, thread_id=run.thread_id).status == "completed"
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread=thread)
    assert run.status == "completed"
    names = [event.event for event in client.beta.threads.create_and_run(assistant_id=assistant.id, thread=thread, stream=True)]
    assert names[:3] == ["thread.created", "thread.run.created", "thread.run.queued"], names
    assert names[-2:] == ["thread.run.step.completed", "thread.run.completed"], names
    with client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread=thread) as stream:
        assert "".join(stream.text_deltas) == "You said: Hi"


@case
def cancelling():
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Paris?"}])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    assert client.beta.threads.runs.cancel(run.id, thread_id=thread.id).status == "cancelling"
    assert client.beta.threads.runs.poll(run.id, thread_id=thread.id).status == "cancelled"


class Handler(AssistantEventHandler):
    """Notes what it is told, and answers function calls by a stream of their own."""

    def __init__(self, seen):
        super().__init__()
        self.seen = seen

    def on_event(self, event):
        self.seen["events"].append(event.event)
        if event.event == "thread.run.requires_action":
            with client.beta.threads.runs.submit_tool_outputs_stream(
                thread_id=event.data.thread_id,
                run_id=event.data.id,
                tool_outputs=outputs(event.data),
                event_handler=Handler(self.seen),
            ) as stream:
                stream.until_done()

    def on_text_delta(self, delta, snapshot):
        self.seen["text"] += delta.value or ""

    def on_text_done(self, text):
        self.seen["texts"].append(text)

    def on_tool_call_created(self, tool_call):
        self.seen["tools"].append(tool_call.type)

    def on_run_step_done(self, run_step):
        self.seen["done"] += getattr(run_step.step_details, "tool_calls", [])

    def on_image_file_done(self, image_file):
        self.seen["images"].append(image_file.file_id)


def seen():
    return {"events": [], "text": "", "texts": [], "tools": [], "done": [], "images": []}


@case
def streaming_helper():
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER, {"type": "code_interpreter"}])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Plot the weather"}])
    notes = seen()
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=Handler(notes)
    ) as stream:
        stream.until_done()
    # The helper announces the first call of each index only, whatever its step; the steps tell of both.
    assert notes["tools"] == ["code_interpreter"], notes["tools"]
    assert [call.type for call in notes["done"]] == ["code_interpreter", "function"]
    assert notes["done"][0].code_interpreter.outputs[0].logs == "42\n"
    assert notes["done"][1].function.arguments == '{"city":"city"}'
    # The event of the resumed stream that completes the calls comes before its `queued`.
    at = notes["events"].index("thread.run.requires_action")
    assert notes["events"][at + 1 : at + 3] == ["thread.run.step.completed", "thread.run.queued"]
    assert notes["texts"][0].value == notes["text"]
    assert "get_weather returned sunny" in notes["text"]
    assert client.files.content(notes["images"][0]).read().startswith(b"\x89PNG")
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, tool_choice="none"
    ) as stream:
        assert stream.get_final_run().status == "completed"
        assert len(stream.get_final_messages()) == 1
        assert len(stream.get_final_run_steps()) == 1


@case
def async_streaming():
    async def run():
        client = AsyncOpenAI(base_url=sys.argv[1], api_key="emulator")
        assistant = await client.beta.assistants.create(model="gpt-4o")
        thread = await client.beta.threads.create(messages=[{"role": "user", "content": "Hi"}])
        async with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
            return "".join([delta async for delta in stream.text_deltas])

    assert asyncio.run(run()) == "You said: Hi"


@case
def vector_stores_and_file_search():
    store = client.vector_stores.create(name="Food", expires_after={"anchor": "last_active_at", "days": 2})
    assert client.vector_stores.retrieve(store.id).name == "Food"
    assert client.vector_stores.update(store.id, name="Foods").name == "Foods"
    assert store.id in [item.id for item in client.vector_stores.list()]
    foods = client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=("foods.txt", b"Filip likes cake.\nEffie likes pizza.\n")
    )
    assert foods.status == "completed"
    other = client.files.create(file=("other.txt", io.BytesIO(b"Nothing of interest.")), purpose="assistants")
    file = client.vector_stores.files.create_and_poll(other.id, vector_store_id=store.id, attributes={"year": 2024})
    assert client.vector_stores.files.retrieve(file.id, vector_store_id=store.id).status == "completed"
    assert client.vector_stores.files.poll(file.id, vector_store_id=store.id).status == "completed"
    changed = client.vector_stores.files.update(file.id, vector_store_id=store.id, attributes={"year": 2025})
    assert changed.attributes == {"year": 2025.0}
    assert len(list(client.vector_stores.files.list(store.id, limit=1))) == 2
    assert "cake" in client.vector_stores.files.content(foods.id, vector_store_id=store.id).data[0].text
    found = client.vector_stores.search(store.id, query="What does Filip like?").data
    assert found[0].filename == "foods.txt"
    recent = {"type": "gte", "key": "year", "value": 2025}
    assert [hit.filename for hit in client.vector_stores.search(store.id, query="x", filters=recent)] == ["other.txt"]

    assistant = client.beta.assistants.create(
        model="gpt-4o",
        tools=[{"type": "file_search"}],
        tool_resources={"file_search": {"vector_store_ids": [store.id]}},
    )
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "What does Filip like?"}])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    answer = client.beta.threads.messages.list(thread.id, run_id=run.id).data[0].content[0].text
    note = answer.annotations[0]
    assert answer.value[note.start_index : note.end_index] == note.text and note.file_citation.file_id == foods.id
    wanted = "step_details.tool_calls[*].file_search.results[*].content"
    step = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id, order="asc", include=[wanted]).data[0]
    assert "cake" in step.step_details.tool_calls[0].file_search.results[0].content[0].text
    notes = seen()
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=Handler(notes)
    ) as stream:
        stream.until_done()
    assert notes["texts"][0].annotations[0].file_citation.file_id == foods.id
    assert client.vector_stores.files.delete(file.id, vector_store_id=store.id).deleted
    assert client.vector_stores.delete(store.id).deleted


@case
def file_batches():
    store = client.vector_stores.create()
    batch = client.vector_stores.file_batches.upload_and_poll(
        store.id, files=[("a.txt", b"first"), ("b.txt", b"second")]
    )
    assert (batch.status, batch.file_counts.completed) == ("completed", 2)
    ids = [client.files.create(file=("c.txt", b"third"), purpose="assistants").id]
    batch = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=ids)
    assert client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id).status == "completed"
    files = client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id)
    assert [file.id for file in files] == ids
    batch = client.vector_stores.file_batches.create(store.id, file_ids=ids)
    assert client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store.id).status == "cancelled"
    assert client.vector_stores.file_batches.poll(batch.id, vector_store_id=store.id).status == "cancelled"


@case
def errors():
    def refused(kind, call, **named):
        try:
            call()
        except kind as error:
            for name, value in named.items():
                assert getattr(error, name) == value, (name, getattr(error, name))
            return
        raise AssertionError(f"{kind} expected")

    assistants = client.beta.assistants
    refused(openai.NotFoundError, lambda: assistants.retrieve("asst_x"), type="invalid_request_error")
    refused(openai.BadRequestError, lambda: assistants.create(model=None), param="model")
    refused(openai.BadRequestError, lambda: assistants.create(model="m", extra_body={"x": 1}), param="x")
    refused(openai.BadRequestError, lambda: assistants.list(limit=1000), param="limit")
    refused(openai.AuthenticationError, lambda: assistants.list(extra_headers={"Authorization": ""}))
    fault = {"x-emulator-fault": "429;retry-after=1"}
    refused(openai.RateLimitError, lambda: assistants.list(extra_headers=fault), code="rate_limit_exceeded")
    refused(openai.InternalServerError, lambda: assistants.list(extra_headers={"x-emulator-fault": "500"}))
    refused(openai.APIConnectionError, lambda: assistants.list(extra_headers={"x-emulator-fault": "reset"}))

    assistant = assistants.create(model="gpt-4o", tools=[WEATHER])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Paris?"}])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    again = lambda: client.beta.threads.runs.create(thread_id=thread.id, assistant_id=assistant.id)  # noqa: E731
    try:
        again()
    except openai.BadRequestError as error:
        assert f"Thread {thread.id} already has an active run {run.id}." in str(error)
    else:
        raise AssertionError("a second run should be refused")


print(f"openai {openai.__version__}: {len(done)} cases passed")
