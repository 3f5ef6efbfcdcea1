//! Bodies that are one value.

use std::sync::{Arc, Mutex};

use serde_json::json;
use support::server::Reply;

use crate::requests::types::*;
use crate::{sent, server, silent};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\xff";

#[tokio::test]
async fn bytes_come_from_memory_files_and_readers() {
    let folder = support::Folder::new("wire-bytes", &[]);
    let path = folder.path().join("picture.png");
    std::fs::write(&path, PNG).expect("a file");
    let (server, api) = silent().await;
    let moved = Arc::new(Mutex::new(Vec::new()));
    let noted = moved.clone();
    let report = move |progress: openai_assistants::Progress| noted.lock().expect("a list").push(progress.bytes);
    let uploads: [(Upload, Option<usize>); 4] = [
        (PNG.to_vec().into(), Some(PNG.len())),
        (Upload::from_path(&path), Some(PNG.len())),
        (Upload::from_reader("x", PNG, Some(PNG.len() as u64)), Some(PNG.len())),
        (Upload::from_reader("x", PNG, None).on_progress(report), None),
    ];
    for (upload, length) in uploads {
        let before = server.count();
        api.bodies().bytes(BytesParams::new(upload)).await.expect("nothing");
        let seen = &server.seen()[before];
        assert_eq!(seen.body, PNG);
        assert_eq!(seen.header("content-type"), Some("application/octet-stream"));
        assert_eq!(seen.header("content-length").map(str::to_owned), length.map(|length| length.to_string()));
    }
    assert_eq!(*moved.lock().expect("a list"), [PNG.len() as u64]);
}

#[tokio::test]
async fn the_media_type_is_that_of_the_document_or_the_caller() {
    let (server, api) = silent().await;
    let bodies = api.bodies();
    let jpeg = || Upload::from_bytes("a.jpeg", PNG);
    bodies.picture(PictureParams::new(jpeg()).width(3)).await.expect("nothing");
    bodies.anything(AnythingParams::new(jpeg())).await.expect("nothing");
    bodies.anything(AnythingParams::new(jpeg().mime_type("image/x"))).await.expect("nothing");
    bodies.anything(AnythingParams::new(PNG.to_vec())).with_header("content-type", "a/b").await.expect("nothing");
    bodies.json_bytes(JsonBytesParams::new(PNG.to_vec())).await.expect("nothing");
    let media: Vec<_> = server.seen().iter().map(|seen| seen.header("content-type").map(str::to_owned)).collect();
    let expected = ["image/png", "image/jpeg", "image/x", "a/b", "application/json"];
    assert_eq!(media, expected.map(|media| Some(media.to_owned())));
    assert!(server.seen().iter().all(|seen| seen.body == PNG));
    assert_eq!(server.seen()[0].target, "/bodies/picture?width=3");
}

#[tokio::test]
async fn text_and_other_kinds_of_json() {
    let (server, api) = silent().await;
    api.bodies().text(TextParams::new("Grüße\n")).await.expect("nothing");
    api.bodies().vendor(Point::new().x(1)).await.expect("nothing");
    let seen = server.seen();
    assert_eq!(sent(&seen[0]), ("text/plain", "Grüße\n".to_owned()));
    assert_eq!(sent(&seen[1]), ("application/vnd.points+json", r#"{"x":1}"#.to_owned()));
}

#[tokio::test]
async fn a_body_can_be_left_out() {
    let (server, api) = silent().await;
    api.bodies().optional(None).await.expect("nothing");
    api.bodies().optional(OptionalBody::new("n")).await.expect("nothing");
    api.bodies().optional(Some(OptionalBody::new("n"))).await.expect("nothing");
    let seen = server.seen();
    assert_eq!(sent(&seen[0]), ("", String::new()));
    assert_eq!(seen[0].header("content-length"), Some("0"));
    for seen in &seen[1..] {
        assert_eq!(sent(seen), ("application/json", r#"{"name":"n"}"#.to_owned()));
    }
}

#[tokio::test]
async fn each_media_type_has_a_method() {
    let (server, api) = silent().await;
    api.bodies().several(SeveralBody::new().a(1)).await.expect("nothing");
    api.bodies().several_urlencoded(SeveralUrlencodedBody::new().b(2)).await.expect("nothing");
    api.bodies().several_csv(SeveralCsvParams::new("a,b")).await.expect("nothing");
    let seen = server.seen();
    let sent: Vec<_> = seen.iter().map(sent).collect();
    assert_eq!(
        sent,
        [
            ("application/json", r#"{"a":1}"#.to_owned()),
            ("application/x-www-form-urlencoded", "b=2".to_owned()),
            ("text/csv", "a,b".to_owned()),
        ]
    );
}

#[tokio::test]
async fn what_one_side_makes_is_asked_of_nobody_else() {
    let made = json!({ "id": 7, "name": "n", "key": "k" });
    let (server, api) = server(Reply::json(200, &made)).await;
    let account = api.accounts().create(Account::new("n", "secret")).await.expect("an account");
    assert_eq!(server.one().text(), r#"{"name":"n","password":"secret"}"#);
    assert_eq!((account.id, account.name.as_str()), (Some(7), "n"));
    let secrets: Secrets = api.accounts().retrieve(7).await.expect("secrets");
    assert_eq!((secrets.key.as_str(), secrets.pin), ("k", None));
}

#[tokio::test]
async fn a_merge_patch_says_three_things_of_each_property() {
    let (server, api) = server(Reply::json(200, &json!({ "id": 7, "name": "n" }))).await;
    let place = || PointPatch::new().x_null();
    let patches = [
        (AccountPatch::new(), json!({})),
        (AccountPatch::new().name("m"), json!({ "name": "m" })),
        (AccountPatch::new().nick_null().home_null(), json!({ "nick": null, "home": null })),
        (AccountPatch::new().home(place()), json!({ "home": { "x": null } })),
        (
            AccountPatch::new().places([("a", Some(place())), ("b", None)]),
            json!({ "places": { "a": { "x": null }, "b": null } }),
        ),
    ];
    for (patch, expected) in patches {
        let before = server.count();
        api.accounts().update(7, patch).await.expect("an account");
        let seen = &server.seen()[before];
        assert_eq!(seen.json(), expected);
        assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    }
}

#[tokio::test]
async fn a_patch_beside_parameters() {
    let (server, api) = silent().await;
    let params = PatchHomeParams::new().dry(true).body(PointPatch::new().x_null());
    api.accounts().home(7, params).await.expect("nothing");
    api.accounts().home(7, PatchHomeParams::new()).await.expect("nothing");
    let seen = server.seen();
    assert_eq!(seen[0].target, "/accounts/7/home?dry=true");
    assert_eq!(sent(&seen[0]), ("application/merge-patch+json", r#"{"x":null}"#.to_owned()));
    assert_eq!(sent(&seen[1]), ("", String::new()));
}

#[tokio::test]
async fn an_answer_of_another_media_type_has_a_method() {
    let (one, api) = server(Reply::json(200, &json!({ "x": 1 }))).await;
    assert_eq!(api.charts().retrieve("c").await.expect("data").x, Some(1));
    assert_eq!(one.one().header("accept"), Some("application/json"));
    let (one, api) = server(Reply::new(200, &["Content-Type: image/png"], PNG)).await;
    assert_eq!(api.charts().retrieve_png("c").bytes().await.expect("a picture"), PNG);
    assert_eq!(one.one().header("accept"), Some("image/png"));
}
