//! Functions as tools.

use std::future::Future;

use serde_core::de::DeserializeOwned;

use super::output::{IntoToolOutput, bad_arguments};
use super::{Boxed, FunctionOutput};
#[cfg(feature = "schemars")]
use crate::types::FunctionDefinition;
use crate::types::RequiredActionFunctionToolCall;

/// A function that can be a tool: a closure or `fn`, `async` or not, with one argument or none.
///
/// The argument is what the model chose: a type that implements `Deserialize`, such as a struct of yours, or
/// [`serde_json::Value`] for anything. A closure says its type: `|arguments: Weather| async move { … }`. The output is
/// anything that [`IntoToolOutput`] takes. What an `async` function holds while it waits has to be `Send`. One that is not
/// `async` runs where the run is polled, so it must not block.
///
/// `Arguments` and `Kind` are found by the compiler.
#[diagnostic::on_unimplemented(
    message = "this cannot be a tool",
    label = "not a function that can be a tool",
    note = "a tool is a closure or `fn`, `async` or not, with one argument or none: `|arguments: Weather| async move {{ … }}`",
    note = "its argument implements `serde::Deserialize`, and what it returns `serde::Serialize`, or it is a `Result` of that",
    note = "the error of a `Result` is a `std::error::Error`, or text",
    note = "a closure is `Fn`, `Send`, `Sync` and `'static`: clone what it moves into its `async` block"
)]
pub trait ToolFunction<Arguments, Kind>: Send + Sync + 'static {
    #[doc(hidden)]
    fn call(&self, call: &RequiredActionFunctionToolCall) -> Boxed<FunctionOutput>;
}

/// The arguments of a function that is described by their type.
#[cfg(feature = "schemars")]
#[diagnostic::on_unimplemented(
    message = "the arguments of this tool do not describe themselves",
    note = "derive `schemars::JsonSchema` for the type of the argument, or use `Tools::function_with` and write the schema",
    note = "the derive is that of schemars 1"
)]
pub trait ToolArguments {
    #[doc(hidden)]
    fn definition(name: String) -> FunctionDefinition;
}

/// The function returns its output.
#[derive(Debug)]
pub struct Now<Kind>(Kind);

/// The function returns a future.
#[derive(Debug)]
pub struct Later<Kind>(Kind);

impl<F, R, K> ToolFunction<(), Now<K>> for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: IntoToolOutput<K>,
{
    fn call(&self, _: &RequiredActionFunctionToolCall) -> Boxed<FunctionOutput> {
        ready(self().into_tool_output())
    }
}

impl<F, R, K> ToolFunction<(), Later<K>> for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output: IntoToolOutput<K>> + Send + 'static,
{
    fn call(&self, _: &RequiredActionFunctionToolCall) -> Boxed<FunctionOutput> {
        let running = self();
        Box::pin(async move { running.await.into_tool_output() })
    }
}

impl<F, A, R, K> ToolFunction<(A,), Now<K>> for F
where
    F: Fn(A) -> R + Send + Sync + 'static,
    A: DeserializeOwned,
    R: IntoToolOutput<K>,
{
    fn call(&self, call: &RequiredActionFunctionToolCall) -> Boxed<FunctionOutput> {
        ready(match call.arguments() {
            Ok(arguments) => self(arguments).into_tool_output(),
            Err(error) => Err(bad_arguments(&error)),
        })
    }
}

impl<F, A, R, K> ToolFunction<(A,), Later<K>> for F
where
    F: Fn(A) -> R + Send + Sync + 'static,
    A: DeserializeOwned,
    R: Future<Output: IntoToolOutput<K>> + Send + 'static,
{
    fn call(&self, call: &RequiredActionFunctionToolCall) -> Boxed<FunctionOutput> {
        match call.arguments() {
            Ok(arguments) => {
                let running = self(arguments);
                Box::pin(async move { running.await.into_tool_output() })
            }
            Err(error) => ready(Err(bad_arguments(&error))),
        }
    }
}

fn ready(output: FunctionOutput) -> Boxed<FunctionOutput> {
    Box::pin(std::future::ready(output))
}

/// No arguments.
#[cfg(feature = "schemars")]
impl ToolArguments for () {
    fn definition(name: String) -> FunctionDefinition {
        FunctionDefinition::new(name)
    }
}

#[cfg(feature = "schemars")]
impl<A: schemars::JsonSchema> ToolArguments for (A,) {
    fn definition(name: String) -> FunctionDefinition {
        let mut definition = FunctionDefinition::new(name);
        let schema = schemars::SchemaGenerator::default().into_root_schema_for::<A>();
        if let serde_json::Value::Object(mut schema) = schema.into() {
            schema.remove("$schema");
            schema.remove("title");
            if let Some(serde_json::Value::String(description)) = schema.remove("description") {
                definition = definition.description(description);
            }
            definition = definition.parameters(schema);
        }
        definition
    }
}
