//! Many requests at once on one client.

use std::future::IntoFuture;
use std::time::Duration;

use futures::TryStreamExt;
use openai_assistants::Client;
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

/// On a busy machine a thousand connections take their time.
fn patient(server: &Server) -> Client {
    let long = Duration::from_secs(120);
    builder(server).timeout(long).build().expect("a client")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_requests() {
    let server = Server::new(|seen, _| {
        let reply = Reply::json(200, &json!({"target": seen.target, "body": seen.text()}));
        Reply::default().pause(Duration::from_millis(20)).then_all(reply)
    })
    .await;
    let client = patient(&server);
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            tokio::spawn(create(&client, json!({ "number": number })).with_query("n", number.to_string()).into_future())
        })
        .collect();
    for (number, call) in calls.into_iter().enumerate() {
        let answer = call.await.expect("no panic").expect("an answer");
        assert_eq!(answer["target"], format!("/v1/things?n={number}"));
        assert_eq!(answer["body"], json!({ "number": number }).to_string());
    }
    assert_eq!(server.count(), 1000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_streams() {
    let server = Server::new(|seen, _| {
        let mut reply = Reply::events();
        for number in 0..20 {
            reply = reply.chunk(format!("event: a\ndata: {{\"n\":{number},\"body\":{}}}\n\n", seen.text()));
        }
        reply.pause(Duration::from_millis(20)).chunk("event: done\ndata: [DONE]\n\n").end()
    })
    .await;
    let client = patient(&server);
    let streams = (0..300).map(|number| {
        let request = create(&client, json!({ "number": number })).stream();
        tokio::spawn(async move {
            let events: Vec<Event> = request.await?.try_collect().await?;
            Ok::<_, openai_assistants::Error>((number, events))
        })
    });
    for stream in streams.collect::<Vec<_>>() {
        let (number, events) = stream.await.expect("no panic").expect("an end");
        assert_eq!(events.len(), 21);
        for (index, event) in events[..20].iter().enumerate() {
            assert_eq!(event.data, json!({"n": index, "body": {"number": number, "stream": true}}));
        }
    }
}
