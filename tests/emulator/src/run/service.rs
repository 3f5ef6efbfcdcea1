//! Tools that Foundry calls by itself: its own, and those of MCP servers once calls are approved; and the computer, which
//! is the client's.

use std::time::Duration;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::driver::{Driver, Progress};
use super::render::tokens;
use crate::script::{Computer, McpCall};
use crate::state::{Kind, make};

/// How long a tool works, before scaling.
const WORK: Duration = Duration::from_millis(200);
/// The gap between two pieces of arguments, before scaling.
const TOKEN: Duration = Duration::from_millis(15);
/// What streams under its own name, and not among `tool_calls`.
const OWN_DETAILS: &[&str] = &["mcp", "openapi"];
/// What does not stream.
const SILENT: &[&str] = &["browser_automation"];
/// What a call returned that was refused.
const REFUSED: &str = "The call was not approved.";

impl Driver {
    /// Calls a tool of the service.
    pub(super) async fn use_tool(&mut self, kind: &str, details: &Value) -> Progress {
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let id = self.new_id(Kind::Call);
        self.piece(kind, json!({"index": 0, "id": id, "type": kind, (kind): {}}))?;
        self.pause(WORK).await?;
        self.piece(kind, json!({"index": 0, "type": kind, (kind): details}))?;
        if let Some(output) = details["output"].as_str() {
            self.outputs.push((kind.to_owned(), output.to_owned()));
        }
        let call = json!({"id": id, "type": kind, (kind): details});
        self.complete_step(Some(json!({"type": "tool_calls", "tool_calls": [call]})), 1)
    }

    /// Sends a piece of a call, if calls of this kind stream.
    fn piece(&self, kind: &str, call: Value) -> Progress {
        match SILENT.contains(&kind) {
            true => Ok(()),
            false => self.step_delta_of(if OWN_DETAILS.contains(&kind) { kind } else { "tool_calls" }, call),
        }
    }

    /// Asks MCP servers for their tools.
    pub(super) async fn list_tools(&mut self, servers: &IndexMap<String, Value>) -> Progress {
        let activities: Vec<Value> = servers
            .iter()
            .map(|(server, tools)| {
                let id = self.new_id(Kind::Call);
                json!({"type": "mcp_list_tools", "id": id, "server_label": server, "tools": tools})
            })
            .collect();
        self.begin_step(json!({"type": "activities", "activities": []}))?;
        self.pause(WORK).await?;
        self.complete_step(Some(json!({"type": "activities", "activities": activities})), 0)
    }

    /// Calls tools of MCP servers, those that need it after an approval.
    pub(super) async fn call_mcp(&mut self, calls: &[McpCall]) -> Progress {
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let mut wanted = Vec::new();
        let mut completion = 0;
        for (index, call) in calls.iter().enumerate() {
            let id = self.new_id(Kind::Call);
            self.step_delta_of("mcp", json!({"index": index, "id": id, "type": "mcp", "arguments": ""}))?;
            let arguments = call.arguments_text();
            for token in tokens(&arguments) {
                self.pause(TOKEN).await?;
                completion += 1;
                self.step_delta_of("mcp", json!({"index": index, "type": "mcp", "arguments": token}))?;
            }
            wanted.push(json!({
                "id": id, "type": "mcp", "arguments": arguments, "name": call.tool, "server_label": call.server,
            }));
        }
        let details = |calls: &[Value]| json!({"type": "tool_calls", "tool_calls": calls});
        self.update_step(|step| step.step_details = make(details(&wanted)))?;
        let pairs = calls.iter().zip(&wanted);
        let to_approve: Vec<Value> = pairs
            .filter(|(call, _)| self.turn.needs_approval(&call.server, &call.tool))
            .map(|(_, wanted)| wanted.clone())
            .collect();
        let mut refused = Vec::new();
        if !to_approve.is_empty() {
            self.ask("submit_tool_approval", to_approve).await?;
            let decisions = self.with_entry(|entry| std::mem::take(&mut entry.approvals))?;
            let decisions = decisions.as_array().into_iter().flatten();
            refused.extend(decisions.filter(|one| one["approve"] == false).map(|one| one["tool_call_id"].clone()));
            self.begin().await?;
        }
        self.pause(WORK).await?;
        for (call, wanted) in calls.iter().zip(&mut wanted) {
            let output = if refused.contains(&wanted["id"]) { REFUSED } else { &call.output };
            if output != REFUSED {
                wanted["output"] = output.into();
            }
            self.outputs.push((call.tool.clone(), output.to_owned()));
        }
        self.complete_step(Some(details(&wanted)), completion)
    }

    /// Asks for an action on the computer, and waits for the screenshot.
    pub(super) async fn use_computer(&mut self, computer: &Computer) -> Progress {
        const KIND: &str = "computer_use_preview";
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let id = self.new_id(Kind::Call);
        let warnings = computer.warnings.iter().map(|text| json!({"id": self.new_id(Kind::Call), "message": text}));
        let checks: Vec<Value> = warnings.collect();
        let call = json!({"id": id, "type": KIND,
            (KIND): {"action": computer.action, "pending_safety_checks": checks}});
        let mut delta = call.clone();
        delta["index"] = 0.into();
        self.step_delta_of("tool_calls", delta)?;
        let usage = self.count(1);
        self.with_entry(|entry| entry.pending_usage = Some(usage))?;
        self.update_step(|step| {
            step.step_details = make(json!({"type": "tool_calls", "tool_calls": [call]}));
        })?;
        self.ask("submit_tool_outputs", vec![call]).await?;
        self.take_outputs()?;
        self.begin().await
    }
}
