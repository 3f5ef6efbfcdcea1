//! What is decoded: deltas as servers send them, recorded or made up in the same shape, and large objects.

use std::fmt::Write as _;
use std::path::Path;

use bytes::Bytes;
use serde_json::Value;

/// The description of the material; another text results in other material.
const SEED: &str = "openai-assistants bench";

const WORDS: &[&str] = &[
    " the",
    " a",
    " solution",
    ".",
    ",",
    " is",
    " x",
    " =",
    " 4",
    " and",
    " then",
    " subtract",
    " from",
    " both",
    " sides",
    "\\n",
    " naïve",
    " “quoted”",
    " \\\"text\\\"",
    " Ω",
    " divide",
    " by",
    "!",
    "?",
    " I'm",
    " here",
];

/// Events of a stream: the text, how many they are, and where they come from.
pub struct Deltas {
    pub body: Bytes,
    pub events: usize,
    pub source: String,
}

/// A body of `count` message deltas, without `done`: the recorded ones over and over, where there are recordings.
pub fn deltas(count: usize) -> Deltas {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/recordings/assistants");
    let recorded = recorded(&folder);
    let (blocks, source) = if recorded.is_empty() {
        (made_up(500), "500 made up in the shape of recorded ones".to_owned())
    } else {
        let source = format!("{} recorded ones", recorded.len());
        (recorded, source)
    };
    let mut body = String::new();
    blocks.iter().cycle().take(count).for_each(|block| body.push_str(block));
    Deltas { body: body.into(), events: count, source: format!("{count} message deltas, {source}, repeated") }
}

/// A body of made up deltas, which is the same on every machine.
pub fn made_up_deltas(count: usize) -> Deltas {
    let body: String = made_up(count).concat();
    Deltas { body: body.into(), events: count, source: format!("{count} made up message deltas") }
}

fn recorded(folder: &Path) -> Vec<String> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    paths.sort();
    let exchanges = paths.iter().filter_map(|path| {
        let text = std::fs::read_to_string(path).ok()?;
        serde_json::from_str::<Vec<Value>>(&text).ok()
    });
    let bodies = exchanges.flatten().filter_map(|exchange| {
        let lines = exchange["response_body"].as_array()?;
        Some(lines.iter().filter_map(Value::as_str).collect::<String>())
    });
    let blocks = bodies.flat_map(|body| body.split_inclusive("\n\n").map(str::to_owned).collect::<Vec<_>>());
    blocks.filter(|block| block.starts_with("event: thread.message.delta\n")).collect()
}

fn made_up(count: usize) -> Vec<String> {
    let mut random = Random::new();
    let id = random.id("msg_");
    let delta = |index: usize| {
        let mut value = String::new();
        (0..1 + random.below(2)).for_each(|_| value.push_str(random.pick(WORDS)));
        let annotations = match index % 41 {
            0 => ",\"annotations\":[]".to_owned(),
            40 => format!(
                ",\"annotations\":[{{\"index\":0,\"type\":\"file_citation\",\"text\":\"【4:0†notes.txt】\",\
                 \"start_index\":29,\"end_index\":44,\"file_citation\":{{\"file_id\":\"{}\",\"quote\":\"\"}}}}]",
                random.id("file-")
            ),
            _ => String::new(),
        };
        format!(
            "event: thread.message.delta\ndata: {{\"id\":\"{id}\",\"object\":\"thread.message.delta\",\"delta\":\
             {{\"content\":[{{\"index\":0,\"type\":\"text\",\"text\":{{\"value\":\"{value}\"{annotations}}}}}]}}}}\n\n"
        )
    };
    (0..count).map(delta).collect()
}

/// A list of 100 runs.
pub fn runs() -> String {
    let mut random = Random::new();
    let run = |random: &mut Random| {
        format!(
            r#"{{"id":"{}","object":"thread.run","created_at":1761861742,"assistant_id":"{}","thread_id":"{}","status":"{}","started_at":1761861744,"expires_at":null,"cancelled_at":null,"failed_at":null,"completed_at":1761861747,"required_action":null,"last_error":null,"model":"gpt-4o","instructions":"{}","tools":[{{"type":"code_interpreter"}},{{"type":"file_search","file_search":{{"max_num_results":20,"ranking_options":{{"ranker":"default_2024_08_21","score_threshold":0.25}}}}}},{{"type":"function","function":{{"name":"get_weather","description":"{}","parameters":{{"type":"object","properties":{{"location":{{"type":"string"}}}},"required":["location"]}},"strict":false}}}}],"tool_resources":{{"code_interpreter":{{"file_ids":["{}"]}}}},"metadata":{{"origin":"bench","turn":"{}"}},"temperature":1.0,"top_p":0.9,"reasoning_effort":null,"max_completion_tokens":1000,"max_prompt_tokens":null,"truncation_strategy":{{"type":"auto","last_messages":null}},"incomplete_details":null,"usage":{{"prompt_tokens":{},"completion_tokens":35,"total_tokens":73,"prompt_token_details":{{"cached_tokens":0}},"completion_tokens_details":{{"reasoning_tokens":0}}}},"response_format":"auto","tool_choice":"auto","parallel_tool_calls":true}}"#,
            random.id("run_"),
            random.id("asst_"),
            random.id("thread_"),
            random.pick(&["completed", "expired", "cancelled"]),
            random.text(30),
            random.text(12),
            random.id("file-"),
            random.below(100),
            random.below(5000),
        )
    };
    list((0..100).map(|_| run(&mut random)).collect())
}

/// A message with 200 parts: texts, most of them with annotations, and pictures.
pub fn message() -> String {
    let mut random = Random::new();
    let annotation = |random: &mut Random| {
        format!(
            r#"{{"type":"file_citation","text":"【4:0†notes.txt】","start_index":{},"end_index":144,"file_citation":{{"file_id":"{}"}}}}"#,
            random.below(100),
            random.id("file-")
        )
    };
    let part = |random: &mut Random, index: usize| {
        if index % 10 == 9 {
            return format!(
                r#"{{"type":"image_file","image_file":{{"file_id":"{}","detail":"auto"}}}}"#,
                random.id("file-")
            );
        }
        let annotations: Vec<String> = (0..index % 4).map(|_| annotation(random)).collect();
        format!(
            r#"{{"type":"text","text":{{"value":"{}","annotations":[{}]}}}}"#,
            random.text(40),
            annotations.join(",")
        )
    };
    let content: Vec<String> = (0..200).map(|index| part(&mut random, index)).collect();
    format!(
        r#"{{"id":"{}","object":"thread.message","created_at":1761861745,"assistant_id":"{}","thread_id":"{}","run_id":"{}","status":"completed","incomplete_details":null,"incomplete_at":null,"completed_at":1761861746,"role":"assistant","content":[{}],"attachments":[],"metadata":{{}}}}"#,
        random.id("msg_"),
        random.id("asst_"),
        random.id("thread_"),
        random.id("run_"),
        content.join(",")
    )
}

/// A list of 100 steps, most of them with calls of tools.
pub fn steps() -> String {
    let mut random = Random::new();
    let step = |random: &mut Random, index: usize| {
        let (kind, details) = match index % 4 {
            0 => ("message_creation", format!(r#""message_creation":{{"message_id":"{}"}}"#, random.id("msg_"))),
            1 => (
                "tool_calls",
                format!(
                    r#""tool_calls":[{{"id":"{}","type":"code_interpreter","code_interpreter":{{"input":"{}","outputs":[{{"type":"logs","logs":"{}"}}]}}}}]"#,
                    random.id("call_"),
                    random.text(40),
                    random.text(10)
                ),
            ),
            2 => (
                "tool_calls",
                format!(
                    r#""tool_calls":[{{"id":"{}","type":"function","function":{{"name":"get_weather","arguments":"{{\"location\":\"Oslo\"}}","output":"{}"}}}},{{"id":"{}","type":"function","function":{{"name":"get_time","arguments":"{{}}","output":"12:00"}}}}]"#,
                    random.id("call_"),
                    random.text(10),
                    random.id("call_")
                ),
            ),
            _ => (
                "tool_calls",
                format!(
                    r#""tool_calls":[{{"id":"{}","type":"file_search","file_search":{{"ranking_options":{{"ranker":"default_2024_08_21","score_threshold":0.5}},"results":[{{"file_id":"{}","file_name":"notes.txt","score":0.75,"content":[{{"type":"text","text":"{}"}}]}}]}}}}]"#,
                    random.id("call_"),
                    random.id("file-"),
                    random.text(60)
                ),
            ),
        };
        format!(
            r#"{{"id":"{}","object":"thread.run.step","created_at":1761861745,"run_id":"{}","assistant_id":"{}","thread_id":"{}","type":"{kind}","status":"completed","cancelled_at":null,"completed_at":1761861746,"expires_at":1761862342,"failed_at":null,"last_error":null,"step_details":{{"type":"{kind}",{details}}},"usage":{{"prompt_tokens":38,"completion_tokens":35,"total_tokens":73,"prompt_token_details":{{"cached_tokens":0}},"completion_tokens_details":{{"reasoning_tokens":0}}}}}}"#,
            random.id("step_"),
            random.id("run_"),
            random.id("asst_"),
            random.id("thread_")
        )
    };
    list((0..100).map(|index| step(&mut random, index)).collect())
}

/// A thread, the answer to a small request.
pub fn thread() -> &'static str {
    r#"{"id":"thread_Zq4ScOs1iInUsyhUUDmN5NZH","object":"thread","created_at":1761861742,"metadata":{"origin":"bench"},"tool_resources":{"code_interpreter":{"file_ids":["file-CyHtsk7XAWdRabQUBYRjCu"]}}}"#
}

/// A message as it was created, the answer to a small request with a body.
pub fn created_message() -> &'static str {
    r#"{"id":"msg_Tn5DNmiQEPZ80biW5AukKrvH","object":"thread.message","created_at":1761861745,"assistant_id":null,"thread_id":"thread_Zq4ScOs1iInUsyhUUDmN5NZH","run_id":null,"role":"user","content":[{"type":"text","text":{"value":"Solve 3x + 11 = 14","annotations":[]}}],"attachments":[],"metadata":{}}"#
}

fn list(items: Vec<String>) -> String {
    let mut text = String::from(r#"{"object":"list","data":["#);
    text.push_str(&items.join(","));
    let _ = write!(text, r#"],"first_id":"first","last_id":"last","has_more":false}}"#);
    text
}

/// Xorshift, so that the material is the same everywhere.
struct Random(u64);

impl Random {
    fn new() -> Self {
        Self(
            SEED.bytes()
                .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)),
        )
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    fn text(&mut self, words: usize) -> String {
        (0..words).map(|_| self.pick(WORDS)).collect()
    }

    fn id(&mut self, prefix: &str) -> String {
        const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let letters = (0..24).map(|_| char::from(LETTERS[self.below(LETTERS.len())]));
        prefix.chars().chain(letters).collect()
    }
}
