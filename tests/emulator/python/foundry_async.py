"""Runs the asynchronous half of Microsoft's client for Foundry Agents, unchanged, against the emulator.

usage: python foundry_async.py PROJECT_ENDPOINT
"""

import asyncio
import sys

from azure.ai.agents import AgentsClient, __version__
from azure.ai.agents.aio import AgentsClient as AsyncAgentsClient
from azure.ai.agents.models import *  # noqa: F403
from azure.core.credentials import AzureKeyCredential
from azure.core.pipeline.policies import AzureKeyCredentialPolicy

POLL = 0.02
ENDPOINT = sys.argv[1]


def connect(kind):
    # Tokens are sent over HTTPS only.
    key = AzureKeyCredential("emulator")
    policy = AzureKeyCredentialPolicy(key, "Authorization", prefix="Bearer")
    return kind(ENDPOINT, key, authentication_policy=policy)


def get_weather(city: str) -> str:
    """Tells the weather.

    :param city: The name of the city.
    """
    return f"sunny in {city}"


async def get_weather_later(city: str) -> str:
    """Tells the weather.

    :param city: The name of the city.
    """
    await asyncio.sleep(0)
    return f"sunny in {city}"


def user(text):
    return ThreadMessageOptions(role="user", content=text)


async def settled(client, run):
    while run.status in ("queued", "in_progress", "cancelling"):
        await asyncio.sleep(POLL)
        run = await client.runs.get(thread_id=run.thread_id, run_id=run.id)
    return run


async def said(client, thread_id):
    return (await client.messages.get_last_message_text_by_role(thread_id, MessageRole.AGENT)).text.value


async def asynchronous():
    async with connect(AsyncAgentsClient) as client:
        agent = await client.create_agent(model="gpt-4o", name="async", metadata={"k": "v"})
        assert (await client.get_agent(agent.id)).metadata == {"k": "v"}
        assert [item.id async for item in client.list_agents(limit=1)] == [agent.id]
        thread = await client.threads.create(messages=[user("Hello")])
        assert thread.id in [item.id async for item in client.threads.list(limit=1)]
        run = await settled(client, await client.runs.create(thread.id, agent_id=agent.id))
        assert run.status == "completed", run
        steps = [step async for step in client.run_steps.list(thread.id, run.id)]
        assert [step.type for step in steps] == ["message_creation"], steps
        async with await client.runs.stream(thread.id, agent_id=agent.id) as stream:
            events = [event async for event, _, _ in stream]
        assert events[0] == "thread.run.created" and events[-1] == "done", events
        assert len([message async for message in client.messages.list(thread.id)]) == 3

        weather = AsyncFunctionTool({get_weather_later})
        agent = await client.create_agent(model="gpt-4o", name="functions", tools=weather.definitions)
        thread = await client.threads.create(messages=[user("Weather?")])
        client.enable_auto_function_calls({get_weather_later})
        run = await client.runs.create_and_process(thread_id=thread.id, agent_id=agent.id, polling_interval=POLL)
        assert run.status == "completed", run
        assert "sunny in" in await said(client, thread.id)
        run = await client.create_thread_and_process_run(
            agent_id=agent.id, thread=AgentThreadCreationOptions(messages=[user("Weather?")]), polling_interval=POLL
        )
        assert run.status == "completed" and "sunny in" in await said(client, run.thread_id), run

        file = await client.files.upload(file=("a.txt", b"Filip likes cake."), purpose=FilePurpose.AGENTS)
        store = await client.vector_stores.create_and_poll(file_ids=[file.id], name="v", polling_interval=POLL)
        assert (store.status, store.file_counts.completed) == ("completed", 1), store
        picture = await client.files.upload(file=b"picture", purpose="vision", filename="b.png")
        content = await client.files.get_content(picture.id)
        assert b"".join([piece async for piece in content]) == b"picture"
        await client.vector_stores.delete(store.id)
        await client.files.delete(file.id)
        await client.threads.delete(thread.id)
        await client.delete_agent(agent.id)


def a_thread_and_its_run():
    with connect(AgentsClient) as client:
        weather = FunctionTool({get_weather})
        agent = client.create_agent(model="gpt-4o", name="functions", tools=weather.definitions)
        client.enable_auto_function_calls({get_weather})
        run = client.create_thread_and_process_run(
            agent_id=agent.id, thread=AgentThreadCreationOptions(messages=[user("Weather?")]), polling_interval=POLL
        )
        assert run.status == "completed", run
        text = client.messages.get_last_message_text_by_role(run.thread_id, MessageRole.AGENT).text.value
        assert "sunny in" in text, text


asyncio.run(asynchronous())
a_thread_and_its_run()
print(f"azure-ai-agents {__version__}: all calls made")
