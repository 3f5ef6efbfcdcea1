//! Lists with documented pagination: which pages are requested, and where they end.

use std::time::Duration;

use openai_assistants::paged::Pages;
use openai_assistants::{ErrorKind, Json, PagedRequest};
use serde_json::{Value, json};
use support::server::{Reply, Seen, Server};

use crate::paging::Api;
use crate::paging::types::*;

/// A server that answers with these bodies in turn, and with the last one from then on.
async fn server(bodies: impl IntoIterator<Item = Value>) -> (Server, Api) {
    replies(bodies.into_iter().map(|body| Reply::json(200, &body)).collect()).await
}

async fn replies(replies: Vec<Reply>) -> (Server, Api) {
    let server = Server::new(move |_, at| replies[at.min(replies.len() - 1)].clone()).await;
    let builder = Api::builder().base_url(server.origin()).key("s3cret");
    let api = builder.configure(|client| client.retry_delays(Duration::ZERO, Duration::ZERO)).build();
    (server, api.expect("a client"))
}

fn items(ids: &[&str]) -> Value {
    ids.iter().map(|id| json!({"id": id, "name": format!("name of {id}")})).collect()
}

/// The ids of all items, and what the walk ended with.
async fn walk<A, T, P>(request: PagedRequest<A, T, P>) -> (String, Option<openai_assistants::Error>)
where
    A: Json + Send + 'static,
    T: Json + Send + 'static,
    P: openai_assistants::Params,
{
    let (mut items, mut ids) = (request.items(), Vec::new());
    loop {
        match items.try_next().await {
            Ok(Some(item)) => {
                let item = serde_json::to_value(item.view()).expect("JSON");
                ids.push(item["id"].as_str().unwrap_or("?").to_owned());
            }
            Ok(None) => return (ids.join(" "), None),
            Err(error) => return (ids.join(" "), Some(error)),
        }
    }
}

fn targets(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| seen.target.clone()).collect()
}

/// The items of a list that must end without an error.
async fn all<A, T, P>(request: PagedRequest<A, T, P>) -> String
where
    A: Json + Send + 'static,
    T: Json + Send + 'static,
    P: openai_assistants::Params,
{
    let (ids, error) = walk(request).await;
    assert!(error.is_none(), "after {ids}: {error:?}");
    ids
}

/// The error that a walk ends with.
async fn broken<A, T, P>(request: PagedRequest<A, T, P>) -> (String, String)
where
    A: Json + Send + 'static,
    T: Json + Send + 'static,
    P: openai_assistants::Params,
{
    let (ids, error) = walk(request).await;
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Pagination);
    assert!(error.operation().is_some() && !format!("{error:?}").contains("s3cret"), "{error:?}");
    (ids, error.to_string())
}

#[tokio::test]
async fn a_cursor_of_the_answer_is_sent_back() {
    let page = |ids: &[&str], next: Value| json!({"data": items(ids), "next_cursor": next});
    // An empty page is not the last, and one that came again is given once.
    let bodies = [
        page(&["a", "b"], json!("1&2")),
        page(&[], json!("3")),
        page(&["b", "c"], json!("4")),
        page(&["d"], Value::Null),
    ];
    let (server, api) = server(bodies).await;
    let request = || api.defaults().retrieve(ByDefaultParams::new()).with_query("q", "x").with_header("x-own", "y");
    assert_eq!(all(request()).await, "a b c d");
    let expected = ["?q=x", "?cursor=1%262&q=x", "?cursor=3&q=x", "?cursor=4&q=x"];
    assert_eq!(targets(&server), expected.map(|query| format!("/defaults{query}")));
    let has_headers = |seen: &Seen| seen.header("x-own") == Some("y") && seen.header("x-api-key") == Some("s3cret");
    assert!(server.seen().iter().all(has_headers));
}

#[tokio::test]
async fn a_cursor_of_the_caller_is_where_it_begins() {
    let (server, api) =
        server([json!({"data": items(&["a"]), "next_cursor": "2"}), json!({"data": items(&["b"])})]).await;
    assert_eq!(all(api.defaults().retrieve(ByDefaultParams::new().cursor("1"))).await, "a b");
    assert_eq!(targets(&server), ["/defaults?cursor=1", "/defaults?cursor=2"]);
    // Whatever way it is given in.
    assert_eq!(all(api.defaults().retrieve(ByDefaultParams::new()).with_query("cursor", "9")).await, "b");
}

#[tokio::test]
async fn pages_one_by_one() {
    let bodies = [json!({"data": items(&["a"]), "next_cursor": "2", "total": 2}), json!({"data": items(&["b"])})];
    let (server, api) = server(bodies).await;
    let answer: ByDefaultResponse = api.defaults().retrieve(ByDefaultParams::new()).await.expect("an answer");
    assert_eq!(answer.extra["total"], 2);
    assert_eq!(server.count(), 1);

    let (server, api) =
        self::server([json!({"data": items(&["a"]), "next_cursor": "2"}), json!({"data": items(&["b"])})]).await;
    let (first, next) = api.defaults().retrieve(ByDefaultParams::new()).with_next().await.expect("an answer");
    let (second, last) = next.expect("another page").with_next().await.expect("an answer");
    let id = |answer: &ByDefaultResponse| answer.data.as_ref().expect("items")[0].id.clone();
    assert_eq!((id(&first).as_deref(), id(&second).as_deref(), last.is_none()), (Some("a"), Some("b"), true));

    let mut pages: Pages<ByDefaultResponse, Item> = api.defaults().retrieve(ByDefaultParams::new()).pages();
    assert!(pages.try_next().await.expect("a page").is_some_and(|page| page.next_cursor.is_none()));
    assert!(pages.try_next().await.expect("no page").is_none());
    assert_eq!(server.count(), 3);
}

#[test]
fn without_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let (server, api) =
        runtime.block_on(server([json!({"data": items(&["a"]), "next_cursor": "2"}), json!({"data": items(&["b"])})]));
    use openai_assistants::__generated::paging::{Follow, Paging, Parameter, Rules, Source};
    static RULES: Rules = Rules {
        follow: Follow::Cursor(Parameter::Query("cursor"), Source::Member(&["next_cursor"])),
        id: Some("id"),
        more: None,
        size: None,
    };
    let paging = Paging::<ByDefaultResponse, Item> { items: |answer| answer.data.as_mut(), rules: &RULES };
    let client = openai_assistants::blocking::Client::new(api.client().clone()).expect("a client");
    let request = || {
        let operation = &crate::paging::operations::BY_DEFAULT;
        openai_assistants::blocking::PagedRequest::new(&client, operation, vec![], ByDefaultParams::new(), paging)
    };
    let (_, next) = request().with_next().expect("a page");
    assert!(next.expect("another").with_next().expect("a page").1.is_none());
    let before = server.count();
    assert_eq!(request().items().filter_map(Result::ok).count(), 1);
    assert_eq!(request().pages().count(), 1);
    assert_eq!(server.count(), before + 2);
}

#[tokio::test]
async fn members_of_members_and_no_content() {
    let page = |ids: &[&str], after: Value| json!({"result": {"list": items(ids)}, "meta": {"after": after}});
    let (server, api) = replies(vec![
        Reply::json(200, &page(&["a"], json!(7))),
        Reply::json(200, &page(&["b"], json!(8))),
        Reply::new(204, &[], ""),
    ])
    .await;
    assert_eq!(all(api.nested().retrieve(NestedParams::new().filter("f"))).await, "a b");
    let expected = ["/nested?filter=f", "/nested?page[after]=7&filter=f", "/nested?page[after]=8&filter=f"];
    assert_eq!(targets(&server), expected);
}

#[tokio::test]
async fn the_last_item_is_where_to_go_on() {
    let page = |ids: &[&str], more: Value| json!({"data": items(ids), "more": more});
    let (server, api) = server([page(&["a", "b"], json!(true)), page(&["c"], json!(false))]).await;
    assert_eq!(all(api.last().retrieve(LastParams::new())).await, "a b c");
    assert_eq!(targets(&server), ["/last", "/last?after=b"]);
    // A server that does not say whether there is more has said so by the number of items: the usual one, that which is
    // asked for, or the most that there can be.
    for (limit, sizes, expected) in
        [(None, &[2, 1][..], "0 1 2"), (Some(1), &[1, 1, 0], "0 1"), (Some(50), &[3, 2], "0 1 2 3 4")]
    {
        let mut ids = (0..).map(|id: usize| id.to_string());
        let bodies = sizes.iter().map(|size| {
            let ids: Vec<String> = ids.by_ref().take(*size).collect();
            page(&ids.iter().map(String::as_str).collect::<Vec<_>>(), Value::Null)
        });
        let (server, api) = self::server(bodies.collect::<Vec<_>>()).await;
        let params = limit.into_iter().fold(LastParams::new(), LastParams::limit);
        assert_eq!(all(api.last().retrieve(params)).await, expected);
        assert_eq!(server.count(), sizes.len());
    }
}

#[tokio::test]
async fn pages_have_numbers() {
    let page = |ids: &[&str], rest: Value| {
        let mut page = json!({"data": items(ids)});
        page.as_object_mut().expect("an object").extend(rest.as_object().expect("an object").clone());
        page
    };
    for (rest, expected) in [
        (json!({"pages": 2}), vec!["/numbers", "/numbers?page=2"]),
        (json!({"total": 3}), vec!["/numbers", "/numbers?page=2"]),
        (json!({"total": "3"}), vec!["/numbers", "/numbers?page=2"]),
        // The number of items is unknown: the first empty page is the end.
        (json!({}), vec!["/numbers", "/numbers?page=2", "/numbers?page=3"]),
    ] {
        let bodies = [page(&["a", "b"], rest.clone()), page(&["c"], rest.clone()), page(&[], rest)];
        let (server, api) = server(bodies).await;
        assert_eq!(all(api.numbers().retrieve(NumbersParams::new())).await, "a b c");
        assert_eq!(targets(&server), expected);
    }
    // From the middle, the number of all items is of no use.
    let bodies = [page(&["e"], json!({"total": 5})), page(&[], json!({"total": 5}))];
    let (server, api) = server(bodies).await;
    assert_eq!(all(api.numbers().retrieve(NumbersParams::new().page(3))).await, "e");
    assert_eq!(targets(&server), ["/numbers?page=3", "/numbers?page=4"]);
}

#[tokio::test]
async fn pages_have_sizes() {
    let page = |ids: &[&str]| json!({"data": items(ids)});
    let (server, api) = server([page(&["a", "b"]), page(&["a", "c"]), page(&["d"])]).await;
    // Items are not compared here, as documented.
    assert_eq!(all(api.sized().retrieve(SizedParams::new().per_page(2))).await, "a b a c d");
    assert_eq!(targets(&server), ["/sized?per_page=2", "/sized?page=1&per_page=2", "/sized?page=2&per_page=2"]);
}

#[tokio::test]
async fn pages_begin_at_an_item() {
    let page = |ids: &[&str]| json!({"data": items(ids), "total": 5});
    let (server, api) = server([page(&["a", "b"]), page(&["c", "d"]), page(&["e"])]).await;
    assert_eq!(all(api.offsets().retrieve(OffsetsParams::new())).await, "a b c d e");
    assert_eq!(targets(&server), ["/offsets", "/offsets?skip=2", "/offsets?skip=4"]);
}

#[tokio::test]
async fn a_cursor_in_headers() {
    let answer = |id: &str, headers: &[&str]| Reply::new(200, headers, items(&[id]).to_string());
    let (server, api) = replies(vec![answer("a", &["X-Next-Token: t1"]), answer("b", &[])]).await;
    assert_eq!(all(api.headers().retrieve(HeadersParams::new().x_token("t0"))).await, "a b");
    let sent: Vec<Option<String>> =
        server.seen().iter().map(|seen| seen.header("x-token").map(str::to_owned)).collect();
    assert_eq!(sent, [Some("t0".to_owned()), Some("t1".to_owned())]);
}

#[tokio::test]
async fn links_are_followed() {
    let answer = |ids: &[&str], link: &str| Reply::new(200, &[link], items(ids).to_string());
    let (server, api) = replies(vec![
        answer(&["a"], r#"Link: </linked?q=x&page=1>; rel="first", </v2/linked?page=2>; rel="next""#),
        answer(&["b"], "Link: <?page=3>; rel=next"),
        answer(&["c"], r#"Link: </linked?q=x&page=1>; rel="first""#),
    ])
    .await;
    let params = LinkedParams::new().q("x").x_kept("kept");
    assert_eq!(all(api.linked().retrieve(params)).await, "a b c");
    // One that is relative is below the page that it is on.
    assert_eq!(targets(&server), ["/linked?q=x", "/v2/linked?page=2", "/v2/linked?page=3"]);
    let has = |seen: &Seen| seen.header("x-kept") == Some("kept") && seen.header("x-api-key") == Some("s3cret");
    assert!(server.seen().iter().all(has));
}

#[tokio::test]
async fn a_link_in_the_answer() {
    let page = |ids: &[&str], next: &str| json!({"value": items(ids), "@odata.nextLink": next});
    let server = Server::new(move |seen, at| {
        let host = seen.header("host").expect("a host");
        Reply::json(200, &if at == 0 { page(&["a"], &format!("http://{host}/urls?$skip=1")) } else { page(&["b"], "") })
    })
    .await;
    let api = Api::builder().base_url(server.origin()).key("s3cret").build().expect("a client");
    assert_eq!(all(api.urls().retrieve()).await, "a b");
    assert_eq!(targets(&server), ["/urls", "/urls?$skip=1"]);
}

#[tokio::test]
async fn a_cursor_in_the_body() {
    let page = |ids: &[&str], next: Value| json!({"data": items(ids), "next_cursor": next});
    let (server, api) = server([page(&["a"], json!("1")), page(&["b"], json!("2")), page(&["c"], Value::Null)]).await;
    let request = api.search().create(SearchBody::new("x")).with_idempotency_key("k");
    assert_eq!(all(request).await, "a b c");
    let bodies: Vec<Value> = server.seen().iter().map(Seen::json).collect();
    assert_eq!(bodies, [json!({"q": "x"}), json!({"q": "x", "cursor": "1"}), json!({"q": "x", "cursor": "2"})]);
    // A key is of one request.
    let keys: Vec<bool> = server.seen().iter().map(|seen| seen.header("idempotency-key").is_some()).collect();
    assert_eq!(keys, [true, false, false]);
}

#[tokio::test]
async fn what_leads_back_is_an_error() {
    let page = |ids: &[&str], next: &str| json!({"data": items(ids), "next_cursor": next});
    let cursors = [page(&["a"], "1"), page(&["b"], "2"), page(&["c"], "1")];
    let (server, api) = server(cursors).await;
    let (ids, error) = broken(api.defaults().retrieve(ByDefaultParams::new())).await;
    assert_eq!((&*ids, server.count()), ("a b c", 3));
    assert!(error.contains("the pages repeat; the server may not support `cursor`"), "{error}");

    // New cursors that lead to the same items.
    let (server, api) = self::server([page(&["a"], "1"), page(&["a"], "2"), page(&["a"], "3")]).await;
    assert_eq!(broken(api.defaults().retrieve(ByDefaultParams::new())).await.0, "a");
    assert_eq!(server.count(), 2);

    // A server that does not know the parameter.
    let (server, api) = self::server([json!({"data": items(&["a", "b"])})]).await;
    let (ids, error) = broken(api.numbers().retrieve(NumbersParams::new())).await;
    assert_eq!((&*ids, server.count()), ("a b", 2));
    assert!(error.contains("`page`"), "{error}");
    let (server, api) = self::server([json!({"data": items(&["a", "b"])})]).await;
    assert_eq!(broken(api.sized().retrieve(SizedParams::new())).await.0, "a b");
    assert_eq!(server.count(), 2);

    // A link to the page that it is on.
    let (server, api) = replies(vec![Reply::new(200, &["Link: <?q=x>; rel=next"], r#"[{"name": "no id"}]"#)]).await;
    assert_eq!(broken(api.linked().retrieve(LinkedParams::new().q("x"))).await.0, "?");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn more_without_a_way_to_it_is_an_error() {
    let (_server, api) = server([json!({"data": [{"name": "no id"}], "more": true})]).await;
    let (ids, error) = broken(api.last().retrieve(LastParams::new())).await;
    assert_eq!(ids, "?");
    assert!(error.contains("no `id` to continue after"), "{error}");
}

#[tokio::test]
async fn no_other_origin_is_asked() {
    let other = Server::new(|_, _| Reply::json(200, &json!([]))).await;
    for address in [format!("{}/linked", other.origin()), "//localhost:1/s3cret".into(), "http://:s3cret".into()] {
        let (server, api) =
            replies(vec![Reply::new(200, &[&format!("Link: <{address}>; rel=next")], items(&["a"]).to_string())]).await;
        let (ids, error) = broken(api.linked().retrieve(LinkedParams::new())).await;
        assert_eq!((&*ids, server.count()), ("a", 1));
        assert!(error.contains("the link to the next page"), "{error}");
        let error = api.linked().retrieve(LinkedParams::new()).with_next().await.expect_err("refused");
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Pagination, Some("linked")));
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn a_failed_page_ends_the_walk() {
    let (server, api) = replies(vec![
        Reply::json(200, &json!({"data": items(&["a"]), "next_cursor": "1"})),
        Reply::json(404, &json!({"error": "gone"})),
    ])
    .await;
    let (ids, error) = walk(api.defaults().retrieve(ByDefaultParams::new())).await;
    assert_eq!((&*ids, server.count()), ("a", 2));
    assert_eq!(error.and_then(|error| error.status()).map(|status| status.as_u16()), Some(404));
}
