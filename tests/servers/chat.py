"""A model for the servers: chat completions that repeat the last message, and embeddings that count words.

usage: python chat.py PORT
"""

import json
import sys
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}


def embedding(text):
    """As many numbers as the models of the configurations have: how often each of 64 classes of words occurs."""
    numbers = [0.01] * 64
    for word in text.lower().split():
        numbers[zlib.crc32(word.encode()) % 64] += 1.0
    return numbers


def model(name):
    # `model_type` and what follows is what Xinference says, whose client Myla uses.
    kind = "embedding" if "embed" in name else "LLM"
    return {"id": name, "object": "model", "created": 1, "owned_by": "tests", "model_type": kind, "model_name": name}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/v1/cluster/auth":
            self.answer({"auth": False})
        elif self.path == "/v1/models":
            self.answer({"object": "list", "data": [model("gpt-4o"), model("embed")]})
        else:
            self.answer(model(self.path.rsplit("/", 1)[-1]))

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.path.endswith("/embeddings"):
            texts = body["input"] if isinstance(body["input"], list) else [body["input"]]
            vectors = [{"object": "embedding", "index": i, "embedding": embedding(t)} for i, t in enumerate(texts)]
            self.answer({"object": "list", "data": vectors, "model": body["model"], "usage": USAGE})
            return
        said = body["messages"][-1]["content"]
        if not isinstance(said, str):
            said = "".join(part.get("text", "") for part in said)
        answer = {"id": "chatcmpl-1", "created": 1, "model": body["model"]}
        if not body.get("stream"):
            choice = {"index": 0, "message": {"role": "assistant", "content": said}, "finish_reason": "stop"}
            self.answer({**answer, "object": "chat.completion", "choices": [choice], "usage": USAGE})
            return
        deltas = [{"role": "assistant", "content": ""}, *({"content": word + " "} for word in said.split()), {}]
        events = []
        for delta in deltas:
            choice = {"index": 0, "delta": delta, "finish_reason": None if delta else "stop"}
            chunk = {**answer, "object": "chat.completion.chunk", "choices": [choice]}
            events.append(f"data: {json.dumps(chunk)}\n\n")
        self.send("".join([*events, "data: [DONE]\n\n"]).encode(), "text/event-stream")

    def answer(self, value):
        self.send(json.dumps(value).encode(), "application/json")

    def send(self, body, content_type):
        self.send_response(200)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
