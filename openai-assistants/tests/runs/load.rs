//! Many runs at once.

use futures::{StreamExt, TryStreamExt};
use openai_assistants::types::*;

use crate::material::*;
use crate::server::Server;

/// 500 streams at a time on one client, byte by byte interleaved by the network, and none mixes with another.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_streams() {
    const STREAMS: usize = 500;
    let server = Server::new(|seen, _| {
        let name = seen.target.split('/').nth(3).unwrap_or_default().to_owned();
        let transcript = ANSWER.replace("Voilà", &name).replace("run_1", &format!("run_of_{name}"));
        let mut reply = crate::server::Reply::events();
        for piece in transcript.as_bytes().chunks(401) {
            reply = reply.chunk(piece).pause(std::time::Duration::from_millis(3));
        }
        reply.end()
    })
    .await;
    let client = client(&server).to_builder().timeout(std::time::Duration::from_secs(60)).build().expect("a client");
    let states: Vec<_> = futures::stream::iter(0..STREAMS)
        .map(|n| {
            let runs = client.threads().runs();
            let run = runs.create(format!("thread-{n}"), RunCreateParams::new("asst_1")).stream().run();
            async move { run.await.map(|state| (n, state)) }
        })
        .buffer_unordered(STREAMS)
        .try_collect()
        .await
        .expect("no error");
    assert_eq!(states.len(), STREAMS);
    let end = end_of(&[ANSWER]);
    for (n, state) in states {
        assert_eq!(state.text(), end.text().replace("Voilà", &format!("thread-{n}")));
        assert_eq!(state.run().map(|run| run.id.to_string()), Some(format!("run_of_thread-{n}")));
        assert_eq!(state.steps().len(), 2);
    }
    assert_eq!(server.count(), STREAMS);
}
