//! Operation → the call of the public API that a recorded request would have come from.
//!
//! One table serves both clients, as their methods have the same names; `$send` sends a request.

use serde::de::DeserializeOwned;
use support::Exchange;

/// The body of a recorded request, as the type of the operation's parameters; without one, no parameters.
pub fn body<T: DeserializeOwned>(exchange: &Exchange) -> T {
    let text = if exchange.request.is_null() { "{}".to_owned() } else { exchange.request.to_string() };
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", exchange.name))
}

/// The query of a recorded request, decoded.
pub fn pairs(exchange: &Exchange) -> Vec<(String, String)> {
    let pairs = exchange.query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(n, v)| (decoded(n), decoded(v))).collect()
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two hex digits"));
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("text")
}

/// The parameters in a path of this template.
pub fn ids<'a>(template: &str, path: &'a str) -> Vec<&'a str> {
    template.split('/').zip(path.split('/')).filter(|(name, _)| name.starts_with('{')).map(|(_, id)| id).collect()
}

/// Calls the method with the setters for the query that was recorded.
macro_rules! listed {
    ($exchange:ident, $request:expr; $($setter:ident)*) => {{
        let mut request = $request;
        for (name, value) in $crate::calls::pairs($exchange) {
            match name.as_str() {
                $(stringify!($setter) => request = request.$setter(value.as_str()),)*
                "limit" => request = request.limit(value.parse::<i64>().expect("a number")),
                other => panic!("{}: no setter for `{other}`", $exchange.name),
            }
        }
        request
    }};
}
pub(crate) use listed;

/// Likewise where the query is what to include.
macro_rules! including {
    ($exchange:ident, $request:expr; $($setter:ident)*) => {{
        let mut request = $request;
        for (name, value) in $crate::calls::pairs($exchange) {
            match name.as_str() {
                $(stringify!($setter) => request = request.$setter(value.parse::<i64>().expect("a number")),)*
                "include[]" => request = request.include([value.as_str()]),
                "order" => request.params_mut().order = Some(value.as_str().into()),
                "after" => request.params_mut().after = Some(value.clone()),
                "before" => request.params_mut().before = Some(value.clone()),
                other => panic!("{}: no setter for `{other}`", $exchange.name),
            }
        }
        request
    }};
}
pub(crate) use including;

/// What the parameters of an operation do not know is sent by the option for that.
macro_rules! queried {
    ($exchange:ident, $request:expr) => {{
        let mut request = $request;
        for (name, value) in $crate::calls::pairs($exchange) {
            request = request.with_query(name, value);
        }
        request
    }};
}
pub(crate) use queried;

/// Finds the call for an exchange by the id of its operation; `$run` is used where events may be answered.
macro_rules! call {
    ($client:ident, $exchange:ident, $operation:expr, $send:ident, $run:ident, $download:ident) => {{
        use $crate::calls::{body, including, listed, queried};
        let ids = $crate::calls::ids($operation.path, &$exchange.path);
        let e = $exchange;
        let (assistants, threads, files) = ($client.assistants(), $client.threads(), $client.files());
        let (messages, runs, stores) = (threads.messages(), threads.runs(), $client.vector_stores());
        let (steps, indexed, batches) = (runs.steps(), stores.files(), stores.file_batches());
        match ($operation.id, &ids[..]) {
            ("listAssistants", []) => $send!(listed!(e, assistants.list(); order after before)),
            ("createAssistant", []) => $send!(assistants.create(body(e))),
            ("getAssistant", [a]) => $send!(assistants.retrieve(*a)),
            ("modifyAssistant", [a]) => $send!(assistants.update(*a, body(e))),
            ("deleteAssistant", [a]) => $send!(assistants.delete(*a)),
            ("createThread", []) => $send!(threads.create(body(e))),
            ("createThreadAndRun", []) => $run!(queried!(e, threads.create_and_run(body(e)))),
            ("getThread", [t]) => $send!(threads.retrieve(*t)),
            ("modifyThread", [t]) => $send!(threads.update(*t, body(e))),
            ("deleteThread", [t]) => $send!(threads.delete(*t)),
            ("listMessages", [t]) => $send!(listed!(e, messages.list(*t); order after before run_id)),
            ("createMessage", [t]) => $send!(messages.create(*t, body(e))),
            ("getMessage", [t, m]) => $send!(messages.retrieve(*t, *m)),
            ("modifyMessage", [t, m]) => $send!(messages.update(*t, *m, body(e))),
            ("deleteMessage", [t, m]) => $send!(messages.delete(*t, *m)),
            ("listRuns", [t]) => $send!(listed!(e, runs.list(*t); order after before)),
            ("createRun", [t]) => $run!(queried!(e, runs.create(*t, body(e)))),
            ("getRun", [t, r]) => $send!(runs.retrieve(*t, *r)),
            ("modifyRun", [t, r]) => $send!(runs.update(*t, *r, body(e))),
            ("cancelRun", [t, r]) => $send!(runs.cancel(*t, *r)),
            ("submitToolOuputsToRun", [t, r]) => $run!(runs.submit_tool_outputs(*t, *r, body::<openai_assistants::types::RunSubmitToolOutputsParams>(e))),
            ("listRunSteps", [t, r]) => $send!(including!(e, steps.list(*t, *r); limit)),
            ("getRunStep", [t, r, s]) => $send!(queried!(e, steps.retrieve(*t, *r, *s))),
            ("listFiles", []) => $send!({
                let mut request = files.list();
                for (name, value) in $crate::calls::pairs(e) {
                    assert_eq!(name, "purpose", "{}", e.name);
                    request = request.purpose(value);
                }
                request
            }),
            ("createFile", []) => {
                let file = openai_assistants::Upload::from_bytes("file.txt", "text");
                $send!(files.create(openai_assistants::types::FileCreateParams::new(file, "assistants")))
            }
            ("retrieveFile", [f]) => $send!(files.retrieve(*f)),
            ("deleteFile", [f]) => $send!(files.delete(*f)),
            ("downloadFile", [f]) => $download!(files.content(*f)),
            ("listVectorStores", []) => $send!(listed!(e, stores.list(); order after before)),
            ("createVectorStore", []) => $send!(stores.create(body(e))),
            ("getVectorStore", [v]) => $send!(stores.retrieve(*v)),
            ("modifyVectorStore", [v]) => $send!(stores.update(*v, body(e))),
            ("deleteVectorStore", [v]) => $send!(stores.delete(*v)),
            ("searchVectorStore", [v]) => $send!(stores.search(*v, body(e))),
            ("listVectorStoreFiles", [v]) => $send!(listed!(e, indexed.list(*v); order after before filter)),
            ("createVectorStoreFile", [v]) => $send!(indexed.create(*v, body(e))),
            ("getVectorStoreFile", [v, f]) => $send!(indexed.retrieve(*v, *f)),
            ("updateVectorStoreFileAttributes", [v, f]) => $send!(indexed.update(*v, *f, body(e))),
            ("deleteVectorStoreFile", [v, f]) => $send!(indexed.delete(*v, *f)),
            ("retrieveVectorStoreFileContent", [v, f]) => $send!(indexed.content(*v, *f)),
            ("createVectorStoreFileBatch", [v]) => $send!(batches.create(*v, body(e))),
            ("getVectorStoreFileBatch", [v, b]) => $send!(batches.retrieve(*v, *b)),
            ("cancelVectorStoreFileBatch", [v, b]) => $send!(batches.cancel(*v, *b)),
            ("listFilesInVectorStoreBatch", [v, b]) => {
                $send!(listed!(e, batches.list_files(*v, *b); order after before filter))
            }
            (other, ids) => panic!("{}: no call for {other} with {} ids", e.name, ids.len()),
        }
    }};
}
pub(crate) use call;
