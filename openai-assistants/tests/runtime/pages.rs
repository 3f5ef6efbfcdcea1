//! Lists, from servers that send more or less about them.

use futures::{StreamExt, TryStreamExt};
use openai_assistants::{Client, ErrorKind, Page};
use serde_json::{Map, Value, json};

use crate::server::{Reply, Seen, Server};
use crate::support::*;

/// A server with `total` things that leaves `omitted` out of its pages.
async fn things(total: usize, omitted: &'static [&'static str]) -> Server {
    Server::new(move |seen, _| page_of(seen, total, omitted)).await
}

fn page_of(seen: &Seen, total: usize, omitted: &[&str]) -> Reply {
    let parameter = |name: &str| {
        let (_, query) = seen.target.split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    };
    let limit = parameter("limit").map_or(20, |limit| limit.parse().expect("a number"));
    let start = parameter("after").map_or(0, |id| id.trim_start_matches("t_").parse::<usize>().expect("a number") + 1);
    let ids: Vec<String> = (start..total.min(start + limit)).map(|number| format!("t_{number}")).collect();
    let mut page = Map::new();
    page.insert("object".into(), "list".into());
    page.insert("data".into(), ids.iter().map(|id| json!({"id": id})).collect());
    page.insert("first_id".into(), ids.first().cloned().into());
    page.insert("last_id".into(), ids.last().cloned().into());
    page.insert("has_more".into(), (start + ids.len() < total).into());
    page.retain(|name, _| !omitted.contains(&name.as_str()));
    Reply::json(200, &Value::Object(page))
}

async fn ids(client: &Client, query: &[(&'static str, &str)]) -> Vec<String> {
    let items: Vec<Thing> = list(client, query).items().try_collect().await.expect("all items");
    items.iter().map(|item| item.id().to_owned()).collect()
}

fn expected(total: usize) -> Vec<String> {
    (0..total).map(|number| format!("t_{number}")).collect()
}

#[tokio::test]
async fn all_items_whatever_the_server_leaves_out() {
    for (omitted, requests) in [
        (&[][..], 3),
        (&["first_id", "last_id"], 3),
        // The last page is known by being shorter than the limit.
        (&["has_more"], 3),
        (&["has_more", "first_id", "last_id", "object"], 3),
    ] {
        let server = things(7, omitted).await;
        assert_eq!(ids(&client(&server), &[("limit", "3"), ("order", "desc")]).await, expected(7), "{omitted:?}");
        assert_eq!(server.count(), requests, "{omitted:?}");
        assert_eq!(server.seen()[1].target, "/v1/things?limit=3&order=desc&after=t_2");
    }
}

#[tokio::test]
async fn without_has_more_and_limit_an_empty_page_is_the_end() {
    let server = things(45, &["has_more"]).await;
    assert_eq!(ids(&client(&server), &[]).await, expected(45));
    assert_eq!(server.count(), 4);
    let server = things(6, &["has_more"]).await;
    assert_eq!(ids(&client(&server), &[("limit", "3")]).await, expected(6));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn empty_lists() {
    for body in [
        json!({"object": "list", "data": [], "first_id": null, "last_id": null, "has_more": false}),
        json!({"data": [], "has_more": true}),
        json!({"data": null}),
    ] {
        let server = Server::replies([Reply::json(200, &body)]).await;
        assert_eq!(ids(&client(&server), &[]).await, expected(0));
        let page = list(&client(&server), &[]).await.expect("a page");
        assert!(!page.has_more() && page.next_page().is_none());
        assert_eq!(server.count(), 2);
    }
}

/// The ids of the items, and the kind of the error that ends them.
async fn walk(server: &Server) -> (Vec<String>, Option<ErrorKind>) {
    let mut items = list(&client(server), &[]).items();
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(item.id().to_owned()),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(items.try_next().await.is_ok_and(|item| item.is_none()), "an error is the end");
                assert_eq!(error.operation(), Some("listThings"));
                return (ids, Some(error.kind()));
            }
        }
    }
}

#[tokio::test]
async fn a_list_that_cannot_be_completed_is_an_error() {
    let page = |ids: &[&str], last_id: Value, has_more: Value| {
        let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        json!({"data": data, "last_id": last_id, "has_more": has_more})
    };
    let (yes, no, null) = (Value::from(true), Value::from(false), Value::Null);
    for (what, pages, ids, error, requests) in [
        (
            "it does not know `after`",
            vec![page(&["a", "b"], null.clone(), yes.clone())],
            vec!["a", "b"],
            Some(ErrorKind::Pagination),
            2,
        ),
        (
            "the same, and it does not say whether there is more",
            vec![page(&["a", "b"], null.clone(), null.clone())],
            vec!["a", "b"],
            None,
            2,
        ),
        (
            "it goes from one page to the other and back",
            vec![page(&["a"], "a".into(), yes.clone()), page(&["b"], "b".into(), yes.clone())],
            vec!["a", "b"],
            Some(ErrorKind::Pagination),
            3,
        ),
        (
            "new items, and a cursor that leads back",
            vec![page(&["a"], "x".into(), yes.clone()), page(&["b"], "x".into(), yes.clone())],
            vec!["a", "b"],
            Some(ErrorKind::Pagination),
            2,
        ),
        (
            "ever new cursors, and no new items",
            vec![page(&["a"], "x".into(), yes.clone()), page(&["a"], "y".into(), yes.clone())],
            vec!["a"],
            Some(ErrorKind::Pagination),
            2,
        ),
        ("items without ids", vec![page(&[""], null.clone(), yes.clone())], vec![""], Some(ErrorKind::Pagination), 1),
        (
            "pages that overlap",
            vec![page(&["a", "b"], null.clone(), yes), page(&["b", "c"], null, no)],
            vec!["a", "b", "c"],
            None,
            2,
        ),
    ] {
        let server = Server::new(move |_, index| Reply::json(200, &pages[index % pages.len()])).await;
        let (found, kind) = walk(&server).await;
        assert_eq!((found.iter().map(String::as_str).collect::<Vec<_>>(), kind), (ids, error), "{what}");
        assert_eq!(server.count(), requests, "{what}");
    }
}

#[tokio::test]
async fn no_more_is_asked_for_than_is_taken() {
    let server = things(100, &[]).await;
    let client = client(&server);
    let mut items = list(&client, &[("limit", "5")]).items();
    assert_eq!(server.count(), 0);
    for number in 0..10 {
        let item = items.try_next().await.expect("an item").expect("not the end");
        assert_eq!((item.id(), server.count()), (format!("t_{number}").as_str(), number / 5 + 1));
    }
    drop(items);
    let taken: Vec<_> = list(&client, &[("limit", "5")]).items().take(5).collect().await;
    assert_eq!((taken.len(), server.count()), (5, 3));
    let mut pages = list(&client, &[("limit", "5")]).pages();
    pages.try_next().await.expect("a page").expect("not the end");
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn pages_one_by_one() {
    let server = things(5, &[]).await;
    let request = list(&client(&server), &[("limit", "2")]).with_header("x-trace", "1").with_query("run_id", "r");
    let mut page = request.await.expect("a page");
    let mut all = Vec::new();
    loop {
        all.extend(page.data.iter().map(|item| item.id().to_owned()));
        assert_eq!(page.cursor(), all.last().map(String::as_str));
        match page.next_page() {
            Some(next) => page = next.await.expect("a page"),
            None => break,
        }
    }
    assert_eq!(all, expected(5));
    assert!(server.seen().iter().all(|seen| seen.header("x-trace") == Some("1") && seen.target.contains("run_id=r")));
    assert_eq!(server.seen()[2].target, "/v1/things?limit=2&after=t_3&run_id=r");
    // An `after` of the caller's own is where it begins, not where it stays.
    let first = list(&client(&server), &[]).with_query("after", "t_1").with_query("limit", "1").await.expect("a page");
    first.next_page().expect("there is more").await.expect("a page");
    assert_eq!(server.seen()[4].target, "/v1/things?after=t_2&limit=1");
}

#[tokio::test]
async fn a_page_with_the_response() {
    let server = things(3, &[]).await;
    let response = list(&client(&server), &[("limit", "2")]).with_response().await.expect("a page");
    let next = response.data.next_page().expect("there is more").await.expect("a page");
    assert_eq!(next.data[0].id(), "t_2");
}

#[tokio::test]
async fn a_failure_ends_the_items() {
    let server = Server::new(|seen, index| match index {
        0 => page_of(seen, 9, &[]),
        _ => Reply::new(404, &[], ""),
    });
    let server = server.await;
    let items: Vec<_> = list(&client(&server), &[("limit", "2")]).items().collect().await;
    assert_eq!(items.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn pages_from_elsewhere_lead_nowhere() {
    let page: Page<Thing> = serde_json::from_value(json!({"data": [{"id": "a"}], "has_more": true})).expect("a page");
    assert!(page.has_more() && page.next_page().is_none());
    let made = Page::new([Thing(json!({"id": "a"})), Thing(json!({"id": "b"}))]);
    assert_eq!((made.first_id.as_deref(), made.last_id.as_deref(), made.has_more()), (Some("a"), Some("b"), false));
    assert_eq!((&made).into_iter().count(), 2);
}
