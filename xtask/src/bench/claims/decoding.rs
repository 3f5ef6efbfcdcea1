//! Figures about the decoding of streams and objects, and about requests.

use super::Aim::{AtLeast, AtMost};
use super::Figure::{Ratio, Value};
use super::{Claim, claim, info};

pub const STREAM: &[Claim] = &[
    claim("× async-openai", Ratio("stream/openai-assistants", "stream/async-openai"), AtLeast(5.0)),
    info(
        "× reqwest + sse-stream + exact structs",
        Ratio("stream/openai-assistants", "stream/reqwest + sse-stream + exact structs"),
    ),
    info("of raw bytes", Ratio("stream/openai-assistants", "stream/raw bytes")),
];

pub const MEMORY: &[Claim] = &[
    claim("of JSON into exact structs", Ratio("memory/openai-assistants", "memory/exact structs"), AtLeast(0.9)),
    info(
        "of the same, with UTF-8 checked at once",
        Ratio("memory/openai-assistants", "memory/exact structs, from text"),
    ),
    info("× sse-stream + async-openai's types", Ratio("memory/openai-assistants", "memory/sse-stream + async-openai")),
    info(
        "× eventsource-stream + async-openai's types",
        Ratio("memory/openai-assistants", "memory/eventsource-stream + async-openai"),
    ),
];

pub const RAW: &[Claim] = &[
    claim("speed", Value("raw/openai-assistants"), AtLeast(1000.0)),
    info("× sse-stream", Ratio("raw/openai-assistants", "raw/sse-stream")),
    info("× sseer", Ratio("raw/openai-assistants", "raw/sseer")),
    info("× eventsource-stream", Ratio("raw/openai-assistants", "raw/eventsource-stream")),
    info("of memchr alone", Ratio("raw/openai-assistants", "raw/memchr")),
];

pub const OBJECTS: &[Claim] = &[
    claim(
        "100 runs: of exact structs",
        Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/exact structs"),
        AtLeast(0.8),
    ),
    info(
        "100 runs: × tagged enums",
        Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/tagged enums"),
    ),
    info(
        "100 runs: × async-openai",
        Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/async-openai"),
    ),
    claim(
        "200 parts: of exact structs",
        Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/exact structs"),
        AtLeast(0.8),
    ),
    info(
        "200 parts: × tagged enums",
        Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/tagged enums"),
    ),
    info(
        "200 parts: × async-openai",
        Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/async-openai"),
    ),
    claim(
        "100 steps: of exact structs",
        Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/exact structs"),
        AtLeast(0.8),
    ),
    info(
        "100 steps: × tagged enums",
        Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/tagged enums"),
    ),
    info(
        "100 steps: × async-openai",
        Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/async-openai"),
    ),
];

pub const REQUESTS: &[Claim] = &[
    claim("GET, CPU: × by hand", Ratio("requests/GET/openai-assistants", "requests/GET/by hand"), AtMost(1.15)),
    info("GET, CPU: × async-openai", Ratio("requests/GET/openai-assistants", "requests/GET/async-openai")),
    claim("POST, CPU: × by hand", Ratio("requests/POST/openai-assistants", "requests/POST/by hand"), AtMost(1.15)),
    info("POST, CPU: × async-openai", Ratio("requests/POST/openai-assistants", "requests/POST/async-openai")),
    claim(
        "GET, allocations: × by hand",
        Ratio("requests/GET allocations/openai-assistants", "requests/GET allocations/by hand"),
        AtMost(1.15),
    ),
    info(
        "GET, allocations: × async-openai",
        Ratio("requests/GET allocations/openai-assistants", "requests/GET allocations/async-openai"),
    ),
    claim(
        "POST, allocations: × by hand",
        Ratio("requests/POST allocations/openai-assistants", "requests/POST allocations/by hand"),
        AtMost(1.15),
    ),
    info(
        "POST, allocations: × async-openai",
        Ratio("requests/POST allocations/openai-assistants", "requests/POST allocations/async-openai"),
    ),
    info(
        "GET, bytes allocated: × by hand",
        Ratio("requests/GET bytes/openai-assistants", "requests/GET bytes/by hand"),
    ),
    info(
        "POST, bytes allocated: × by hand",
        Ratio("requests/POST bytes/openai-assistants", "requests/POST bytes/by hand"),
    ),
];
