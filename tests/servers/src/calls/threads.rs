use openai_assistants::types::{MessageCreateParams, MessageUpdateParams, ThreadCreateParams, ThreadUpdateParams};

use super::{Server, id};
use crate::report::Report;

pub async fn call(server: &Server, report: &mut Report) {
    let threads = server.client.threads();
    let params = ThreadCreateParams::new()
        .messages([MessageCreateParams::user("first"), MessageCreateParams::assistant("second")])
        .metadata([("purpose", "test")]);
    let thread = report.response("threads.create", threads.create(params).with_response()).await;
    let thread_id = id(thread.as_ref(), "thread", |thread| thread.id.clone());
    report.response("threads.retrieve", threads.retrieve(&thread_id).with_response()).await;
    let params = ThreadUpdateParams::new().metadata([("purpose", "other")]);
    report.response("threads.update", threads.update(&thread_id, params).with_response()).await;

    let messages = threads.messages();
    let params = MessageCreateParams::user("third").metadata([("purpose", "test")]);
    let message = report.response("messages.create", messages.create(&thread_id, params).with_response()).await;
    let message_id = id(message.as_ref(), "msg", |message| message.id.clone());
    report.response("messages.retrieve", messages.retrieve(&thread_id, &message_id).with_response()).await;
    let params = MessageUpdateParams::new().metadata([("purpose", "other")]);
    report.response("messages.update", messages.update(&thread_id, &message_id, params).with_response()).await;
    for _ in 0..22 {
        let _ = messages.create(&thread_id, MessageCreateParams::user("more")).await;
    }
    report.response("messages.list", messages.list(&thread_id).limit(2).with_response()).await;
    let mut items = messages.list(&thread_id).limit(2).items();
    let count = async {
        let mut count = 0;
        while items.try_next().await?.is_some() {
            count += 1;
        }
        Ok(count)
    };
    report.value("messages.list.items", Box::pin(count), |count: &usize| format!("{count} items")).await;
    report.response("messages.delete", messages.delete(&thread_id, &message_id).with_response()).await;
    report.response("threads.delete", threads.delete(&thread_id).with_response()).await;
}
