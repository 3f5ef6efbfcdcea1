//! Actions on a computer of the program, each of which is answered with a screenshot.

use std::future::Future;
use std::sync::Arc;

use super::{Approval, ApprovalRequest, Boxed, Reply, Tools};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::ext::ToolOutput;
use crate::secrets::Secrets;
use crate::types::{
    ComputerScreenshot, ComputerUseAction, RequiredActionComputerUseDetails, RequiredActionFunctionToolCall,
};

pub(super) type Handler =
    Arc<dyn Fn(ComputerUseAction) -> Boxed<std::result::Result<ComputerScreenshot, BoxError>> + Send + Sync>;

impl Tools {
    /// Carries out the actions of the tool `computer_use_preview`, and returns what the screen shows after each.
    ///
    /// [`approve`](Self::approve) is asked before each action, if it is there: the arguments of the request are the action.
    /// An action with [warnings](ApprovalRequest::safety_checks) is carried out only if it is approved, and the warnings
    /// are acknowledged then. There is no other answer than a screenshot, so a failure or refusal ends the run's stream with an
    /// error.
    ///
    /// ```
    /// use openai_assistants::{Approval, Tools, types::*};
    ///
    /// # async fn click(x: i64, y: i64) -> std::io::Result<()> { Ok(()) }
    /// # async fn screenshot() -> std::io::Result<String> { Ok(String::new()) }
    /// let tools = Tools::new()
    ///     .computer(|action| async move {
    ///         if let ComputerUseAction::Click(at) = action {
    ///             click(at.x, at.y).await?;
    ///         }
    ///         std::io::Result::Ok(ComputerScreenshot::from_url(screenshot().await?))
    ///     })
    ///     .approve(|call| async move {
    ///         match call.safety_checks() {
    ///             [] => Approval::Allow,
    ///             _ => Approval::Stop("somebody has to look at this".to_owned()),
    ///         }
    ///     });
    /// # let _ = tools;
    /// ```
    pub fn computer<F, R, E>(mut self, operate: F) -> Self
    where
        F: Fn(ComputerUseAction) -> R + Send + Sync + 'static,
        R: Future<Output = std::result::Result<ComputerScreenshot, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.computer = Some(Arc::new(move |action| {
            let running = operate(action);
            Box::pin(async move { running.await.map_err(Into::into) })
        }));
        self
    }

    /// Performs an action, unless it is denied.
    pub(super) fn operate(
        &self,
        call: &RequiredActionFunctionToolCall,
        details: &RequiredActionComputerUseDetails,
        secrets: &Secrets,
    ) -> Boxed<Result<Reply>> {
        let (id, secrets, approve) = (call.id.clone(), secrets.clone(), self.approve.clone());
        let (action, checks) = (details.action.clone(), details.pending_safety_checks.clone());
        let request = ApprovalRequest::of_computer(call, details);
        let handler = self.computer.clone();
        Box::pin(async move {
            let required = |message: String| Error::new(ErrorKind::ActionRequired, secrets.text(message));
            let failed = |what: &str, why: BoxError| {
                let message = secrets.text(format!("the action `{id}` on the computer {what}"));
                Error::new(ErrorKind::Other, message).with_source(why, &secrets)
            };
            let Some(handler) = handler else {
                let message = "the run requires an action on a computer; set a handler with `Tools::computer`";
                return Err(required(message.to_owned()));
            };
            match approve {
                Some(approve) => match approve(request).await {
                    Approval::Allow | Approval::AllowWithHeaders(_) => {}
                    Approval::Deny(reason) => return Err(failed("was denied", reason.into())),
                    Approval::Stop(reason) => return Err(failed("was stopped", reason.into())),
                },
                None if checks.is_empty() => {}
                None => {
                    let warnings: Vec<&str> =
                        checks.iter().map(|check| check.message.as_deref().unwrap_or(&check.id)).collect();
                    return Err(required(format!(
                        "the run requires safety checks to be acknowledged; set a hook with `Tools::approve`: {}",
                        warnings.join("; ")
                    )));
                }
            }
            let screenshot = handler(action).await.map_err(|error| failed("failed", error))?;
            let mut output = ToolOutput::screenshot(&id, screenshot);
            if !checks.is_empty() {
                output = output.acknowledged_safety_checks(checks);
            }
            Ok(Reply::Output(output))
        })
    }
}
