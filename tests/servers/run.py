"""Starts real servers on this machine and drives each with the client.

usage: python3 tests/servers/run.py [--venvs DIR] [--table FILE] [emulator] [litellm] [myla] [llama-stack]

Without names all of them are driven. The versions are those in `requirements/`; each server gets a virtual environment
in DIR, `target/servers` if it is left out. Nothing leaves the machine but the installation. The exit status is 1 if the
client refused an answer of a server, or lost a part of one.
"""

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Llama Stack needs 3.12.
OLDEST = (3, 12)


def emulator(place):
    port = free_port()
    command = [ROOT / "target/debug/emulator", "--port", str(port), "--time-scale", "0"]
    place.start("emulator", command, f"http://127.0.0.1:{port}/v1/models")
    return f"http://127.0.0.1:{port}/v1", "emulator"


def litellm(place):
    behind, key = emulator(place)
    port = free_port()
    command = [place.bin("litellm"), "--config", HERE / "litellm.yaml", "--host", "127.0.0.1", "--port", str(port)]
    environment = {"OPENAI_API_BASE": behind, "OPENAI_API_KEY": key, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
    place.start("litellm", command, f"http://127.0.0.1:{port}/health/liveliness", environment)
    return f"http://127.0.0.1:{port}/v1", "sk-servers"


def myla(place):
    chat = place.chat()
    port = free_port()
    command = [place.bin("myla"), "--host", "127.0.0.1", "--port", str(port), "--data", place.data]
    environment = {
        "LLM_ENDPOINT": f"{chat}/v1",
        "LLM_API_KEY": "none",
        "DEFAULT_LLM_MODEL_NAME": "gpt-4o",
        "DATABASE_URL": "sqlite:///myla.db",
        "EMBEDDINGS_IMPL": "xinference",
        "XINFERENCE_BASE_URL": chat,
        "XINFERENCE_MODEL_ID": "embed",
        "VECTOR_STORE_IMPL": "faissg",
    }
    url = f"http://127.0.0.1:{port}/api/v1"
    place.start("myla", command, f"{url}/models", environment)
    login = json.dumps({"username": "admin", "password": "admin"}).encode()
    request = urllib.request.Request(f"{url}/users/admin/login", login, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return url, json.load(response)["secret_key"]["id"]


def llama_stack(place):
    chat = place.chat()
    port = free_port()
    # The encoding that it would download is in the package of LiteLLM.
    encodings = next(place.venv("litellm").glob("lib/*/site-packages/litellm/litellm_core_utils/tokenizers"))
    environment = {"CHAT_URL": f"{chat}/v1", "DATA_DIR": str(place.data), "TIKTOKEN_CACHE_DIR": str(encodings)}
    command = [place.bin("llama"), "stack", "run", HERE / "llama-stack.yaml", "--port", str(port)]
    place.start("llama-stack", command, f"http://127.0.0.1:{port}/v1/models", environment)
    return f"http://127.0.0.1:{port}/v1", "none"


# Which environments a server needs, and how it is started.
SERVERS = {
    "emulator": ([], emulator),
    "litellm": (["litellm"], litellm),
    "myla": (["myla"], myla),
    "llama-stack": (["llama-stack", "litellm"], llama_stack),
}


class Place:
    """Where a server runs, and what was started for it."""

    def __init__(self, name, venvs, data, stack):
        self.name, self.venvs, self.data, self.stack = name, venvs, data, stack

    def venv(self, name):
        return self.venvs / name

    def bin(self, program):
        return self.venv(self.name) / "bin" / program

    def chat(self):
        port = free_port()
        self.start("chat", [sys.executable, HERE / "chat.py", str(port)], f"http://127.0.0.1:{port}/v1/models")
        return f"http://127.0.0.1:{port}"

    def start(self, name, command, ready, environment=None):
        """Starts a process, and waits until it answers at all."""
        log = self.data / f"{name}.log"
        # Nothing of the caller's accounts, and no proxy.
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
        environment = {**kept, "HOME": str(self.data), **(environment or {})}
        with log.open("wb") as out:
            process = subprocess.Popen(
                [str(part) for part in command], cwd=self.data, env=environment, stdout=out, stderr=subprocess.STDOUT
            )
        self.stack.callback(stop, process)
        deadline = time.monotonic() + 180
        while time.monotonic() < deadline and process.poll() is None:
            try:
                urllib.request.urlopen(ready, timeout=5)
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.2)
        sys.exit(f"{name} did not start:\n{log.read_text(errors='replace')[-4000:]}")


def stop(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def install(name, venvs):
    """Makes the environment of a server, unless it is there as the requirements say."""
    requirements = HERE / "requirements" / f"{name}.txt"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    venv = venvs / name
    mark = venv / "installed"
    if mark.exists() and mark.read_text() == wanted:
        return
    print(f"installing {name} in {venv}", flush=True)
    shutil.rmtree(venv, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    # Without what the packages ask for beyond that: Myla would bring PyTorch.
    pip = [venv / "bin/python", "-m", "pip", "install", "-q", "--no-deps", "--no-compile", "-r", requirements]
    subprocess.run(pip, check=True)
    mark.write_text(wanted)


def drive(name, venvs):
    """The lines of a server, each with a call, what came of it, and details."""
    needs, start = SERVERS[name]
    for need in needs:
        install(need, venvs)
    lines = []
    with tempfile.TemporaryDirectory(prefix=f"{name}-", ignore_cleanup_errors=True) as data, contextlib.ExitStack() as stack:
        url, key = start(Place(name, venvs, Path(data), stack))
        environment = {**os.environ, "OPENAI_BASE_URL": url, "OPENAI_API_KEY": key}
        command = [ROOT / "target/debug/servers", "gpt-4o"]
        program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        print(f"# {name}", flush=True)
        for line in program.stdout:
            print(line, end="", flush=True)
            parts = re.split(r"\s{2,}", line.strip(), maxsplit=2)
            if len(parts) > 1:
                lines.append(parts)
        return program.wait(), lines


def table(results):
    """Calls and servers, in Markdown."""
    names = list(results)
    calls = list(dict.fromkeys(call for lines in results.values() for call, *_ in lines))
    outcomes = {name: {call: outcome for call, outcome, *_ in lines} for name, lines in results.items()}
    rows = [["call", *names], ["---"] * (len(names) + 1)]
    rows += [[f"`{call}`", *(outcomes[name].get(call, "") for name in names)] for call in calls]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main():
    if sys.version_info < OLDEST:
        sys.exit(f"run this with Python {OLDEST[0]}.{OLDEST[1]} or later")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--venvs", type=Path, default=ROOT / "target/servers")
    parser.add_argument("--table", type=Path, help="where to write a table of calls and servers")
    parser.add_argument("names", nargs="*", metavar="SERVER", help=", ".join(SERVERS))
    arguments = parser.parse_args()
    if unknown := [name for name in arguments.names if name not in SERVERS]:
        sys.exit(f"unknown servers {', '.join(unknown)}; there are {', '.join(SERVERS)}")
    subprocess.run(["cargo", "build", "-p", "servers", "-p", "emulator"], cwd=ROOT, check=True)
    venvs = arguments.venvs.resolve()
    status, results = 0, {}
    for name in arguments.names or SERVERS:
        failed, results[name] = drive(name, venvs)
        status = status or failed
    if arguments.table:
        arguments.table.write_text(table(results))
    sys.exit(status)


main()
