//! Parameters of the query, headers, cookies and the path.

use serde_json::json;
use support::server::Reply;

use crate::requests::types::*;
use crate::{server, silent};

fn color() -> Color {
    Color::new().r(100).g(200).b(150)
}

#[tokio::test]
async fn each_parameter_of_the_query_has_its_style() {
    let (server, api) = silent().await;
    let deep = Deep::new().name("a b").inner(Point::new().x(1)).list(["c", "d"]);
    let rows: [(QueryParams, &str); 15] = [
        (QueryParams::new().csv(["a,b", "c"]), "?csv=a%2Cb,c"),
        (QueryParams::new().spaces(["a", "b"]), "?spaces=a%20b"),
        (QueryParams::new().pipes(["a", "b"]), "?pipes=a%7Cb"),
        (QueryParams::new().ids([1, 2]), "?ids=1&ids=2"),
        (QueryParams::new().tags(["a", "b"]), "?tags[]=a&tags[]=b"),
        (QueryParams::new().exploded(color()), "?R=100&G=200&B=150"),
        (QueryParams::new().joined(color()), "?joined=R,100,G,200,B,150"),
        (QueryParams::new().deep(deep), "?deep[name]=a%20b&deep[inner][x]=1&deep[list][]=c&deep[list][]=d"),
        (QueryParams::new().points([Point::new().x(1), Point::new()]), "?points=%7B%22x%22%3A1%7D&points=%7B%7D"),
        (QueryParams::new().either(7), "?either=7"),
        (QueryParams::new().filter(Point::new().x(1)), "?filter=%7B%22x%22%3A1%7D"),
        (QueryParams::new().url("https://a/b?c=d&e=f#g"), "?url=https://a/b?c=d%26e=f%23g"),
        (QueryParams::new().empty(""), "?empty="),
        (QueryParams::new().csv([]), ""),
        (QueryParams::new(), ""),
    ];
    for (params, expected) in rows {
        let before = server.count();
        api.query().retrieve(params).await.expect("nothing");
        assert_eq!(server.seen()[before].target, format!("/query{expected}"));
    }
}

#[tokio::test]
async fn what_the_caller_adds_replaces_a_parameter() {
    let (server, api) = silent().await;
    let params = QueryParams::new().ids([1, 2]).empty("x");
    api.query().retrieve(params).with_query("ids", "3 4").await.expect("nothing");
    assert_eq!(server.one().target, "/query?ids=3%204&empty=x");
}

#[tokio::test]
async fn headers_and_cookies() {
    let (server, api) = silent().await;
    let params = HeadersParams::new()
        .x_ids([1, 2])
        .x_color(color())
        .x_points([Point::new().x(1), Point::new().x(2)])
        .x_json(Point::new().x(3))
        .session("s 1;=")
        .theme("dark")
        .seen([4, 5]);
    api.headers().retrieve(params).await.expect("nothing");
    let seen = server.one();
    for (name, value) in [
        ("x-ids", "1,2"),
        ("x-color", "R=100,G=200,B=150"),
        ("x-points", r#"{"x":1},{"x":2}"#),
        ("x-json", r#"{"x":3}"#),
        ("cookie", "session=s%201%3B=; theme=dark; seen=4,5"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert_eq!(seen.headers.iter().filter(|(name, _)| name == "cookie").count(), 1, "{:?}", seen.headers);
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error() {
    let (server, api) = silent().await;
    let params = HeadersParams::new().x_json(Point::new()).x_points([Point::new()]);
    let error = api.headers().retrieve(params).with_header("x-points", "a\nb").await.expect_err("a line break");
    assert!(error.to_string().contains("invalid value for header `x-points`"), "{error}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn typed_parameters_of_the_path() {
    let (server, api) = silent().await;
    api.plain().retrieve("a/b,c", 7, "b", true).await.expect("nothing");
    assert_eq!(server.one().target, "/plain/a%2Fb,c/7/b/true");
}

#[tokio::test]
async fn styles_of_the_path() {
    let (server, api) = silent().await;
    let styles = api.styles();
    let call = styles.retrieve(["a,b", "c"], [1, 2], "m", color(), Point::new().x(1), "foo/bar baz?");
    call.await.expect("nothing");
    let path = "/styles/a%2Cb,c/.1.2/;matrix=m/;R=100;G=200;B=150/%7B%22x%22%3A1%7D/foo/bar%20baz%3F";
    assert_eq!(server.one().target, path);
    for (list, rest) in [(vec![], "x"), (vec!["a"], "a/../b"), (vec!["a"], "..")] {
        let call = styles.retrieve(list, [1], "m", color(), Point::new(), rest);
        let error = call.await.expect_err("it leads elsewhere");
        assert!(error.to_string().contains("the path parameter `"), "{error}");
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_next_page_is_asked_for_in_the_same_way() {
    let page = json!({ "data": [{ "id": "w1" }], "has_more": true, "last_id": "w1" });
    let (server, api) = server(Reply::json(200, &page)).await;
    let params = ListWidgetsParams::new().limit(1).after("w0").kinds(["a", "b"]).x_trace("t");
    let first = api.widgets().list(params).await.expect("a page");
    first.next_page().expect("there are more").await.expect("a page");
    let seen = server.seen();
    assert_eq!(seen[0].target, "/widgets?limit=1&after=w0&kinds=a,b");
    assert_eq!(seen[1].target, "/widgets?after=w1&limit=1&kinds=a,b");
    assert!(seen.iter().all(|seen| seen.header("x-trace") == Some("t")));
}
