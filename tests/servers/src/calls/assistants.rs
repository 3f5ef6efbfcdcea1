use openai_assistants::Tools;
use openai_assistants::types::{AssistantCreateParams, AssistantUpdateParams};

use super::{Server, id, weather};
use crate::report::Report;

pub async fn call(server: &Server, report: &mut Report) {
    let assistants = server.client.assistants();
    let params = AssistantCreateParams::new(&*server.model)
        .name("Ada")
        .instructions("Answer")
        .metadata([("purpose", "test")])
        .tools(weather().definitions());
    let assistant = report.response("assistants.create", assistants.create(params).with_response()).await;
    let id = id(assistant.as_ref(), "asst", |assistant| assistant.id.clone());
    report.response("assistants.retrieve", assistants.retrieve(&id).with_response()).await;
    let params = AssistantUpdateParams::new().model(&*server.model).name("Grace").metadata([("purpose", "other")]);
    report.response("assistants.update", assistants.update(&id, params).with_response()).await;
    // More than a page has where the server does not look at `limit`.
    for _ in 0..22 {
        let _ = server.assistant(&Tools::new()).await;
    }
    report.response("assistants.list", assistants.list().limit(2).with_response()).await;
    let mut items = assistants.list().limit(2).items();
    let pages = async {
        let mut count = 0;
        while items.try_next().await?.is_some() {
            count += 1;
        }
        Ok(count)
    };
    report.value("assistants.list.items", Box::pin(pages), |count: &usize| format!("{count} items")).await;
    report.response("assistants.delete", assistants.delete(&id).with_response()).await;
    report.response("assistants.retrieve (deleted)", assistants.retrieve(&id).with_response()).await;
}
