//! Limits, orders and cursors.

use futures::TryStreamExt;
use openai_assistants::types::*;

use crate::start;

#[tokio::test]
async fn pages_and_cursors() {
    let (_emulator, client) = start().await;
    let mut ids = Vec::new();
    for number in 0..7 {
        let params = AssistantCreateParams::new("m").name(number.to_string());
        ids.push(client.assistants().create(params).await.expect("create").id);
    }
    let (ids, list) = (&ids, || client.assistants().list());
    let cases = [
        (list().order(Order::Asc), vec![0, 1, 2, 3, 4, 5, 6], false),
        (list().limit(3), vec![6, 5, 4], true),
        (list().limit(3).after(&ids[4]), vec![3, 2, 1], true),
        (list().limit(3).after(&ids[3]), vec![2, 1, 0], false),
        (list().order(Order::Asc).before(&ids[2]), vec![0, 1], false),
        (list().order(Order::Asc).limit(2).before(&ids[4]), vec![2, 3], true),
        (list().order(Order::Asc).after(&ids[1]).before(&ids[4]), vec![2, 3], false),
        (list().after(&ids[0]), vec![], false),
    ];
    for (number, (request, wanted, has_more)) in cases.into_iter().enumerate() {
        let page = request.await.expect("a page");
        let given: Vec<_> = page.data.iter().map(|item| &item.id).collect();
        let wanted: Vec<_> = wanted.into_iter().map(|index: usize| &ids[index]).collect();
        assert_eq!((given, page.has_more), (wanted, Some(has_more)), "case {number}");
        assert_eq!(page.first_id.as_deref(), page.data.first().map(|item| item.id.as_str()));
    }
    let all: Vec<Assistant> = list().limit(2).items().try_collect().await.expect("items");
    assert!(all.iter().rev().map(|item| &item.id).eq(ids));
}

#[tokio::test]
async fn what_a_list_refuses() {
    let (_emulator, client) = start().await;
    for (limit, code) in [(0, "integer_below_min_value"), (101, "integer_above_max_value")] {
        let error = client.assistants().list().limit(limit).await.expect_err("a limit");
        assert_eq!((error.param(), error.code()), (Some("limit"), Some(code)));
    }
    let error = client.assistants().list().after("asst_x").await.expect_err("a cursor");
    assert_eq!(error.param(), Some("after"));
    let error = client.assistants().list().order("sideways").await.expect_err("an order");
    assert_eq!(error.code(), Some("invalid_value"));
}
