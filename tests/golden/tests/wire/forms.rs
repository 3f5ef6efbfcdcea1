//! Bodies of fields and of parts.

use crate::requests::types::*;
use crate::{sent, silent};

fn color() -> Color {
    Color::new().r(100).g(200).b(150)
}

#[tokio::test]
async fn fields_are_encoded_as_a_query_is() {
    let (server, api) = silent().await;
    let item = |price: &str| EncodedBodyItem::new().price(price).tiers([1, 2]);
    let body = EncodedBody::new(5)
        .note("a b&c=d+é")
        .expand(["x", "y"])
        .items([item("p"), item("q")])
        .color(color())
        .methods(["m", "n"])
        .point(Point::new().x(1));
    api.bodies().encoded(body).await.expect("nothing");
    let expected = "amount=5&note=a%20b%26c%3Dd%2B%C3%A9&expand[]=x&expand[]=y\
        &items[0][price]=p&items[0][tiers][]=1&items[0][tiers][]=2\
        &items[1][price]=q&items[1][tiers][]=1&items[1][tiers][]=2\
        &color[R]=100&color[G]=200&color[B]=150&methods=m&methods=n&point=%7B%22x%22%3A1%7D";
    assert_eq!(sent(&server.one()), ("application/x-www-form-urlencoded", expected.to_owned()));
}

#[tokio::test]
async fn fields_can_be_added() {
    let (server, api) = silent().await;
    let body = EncodedBody::new(5).note("old");
    api.bodies().encoded(body).with_body_field("note", "new 1").with_body_field("more", 2).await.expect("nothing");
    api.bodies().map(MapParams::new([("a b", "c"), ("d", "&")])).await.expect("nothing");
    let seen = server.seen();
    assert_eq!(seen[0].text(), "amount=5&note=new%201&more=2");
    assert_eq!(sent(&seen[1]), ("application/x-www-form-urlencoded", "a%20b=c&d=%26".to_owned()));
}

#[tokio::test]
async fn parts_are_what_their_encoding_says() {
    let (server, api) = silent().await;
    let file = |name: &str| Upload::from_bytes(name, name.to_owned().into_bytes());
    let point = || Point::new().x(1);
    let body = FormBody::new(file("p.png"), [file("1.txt"), file("2.txt")])
        .untyped(file("u.bin"))
        .media(file("m.gif"))
        .count(3)
        .tags(["a", "b"])
        .note("# Note")
        .point(point())
        .points([point(), point()])
        .whole([point(), point()])
        .csv(["c", "d"]);
    api.bodies().form(body).await.expect("nothing");
    let seen = server.one();
    let (media, text) = sent(&seen);
    let boundary = media.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let end = format!("--{boundary}--\r\n");
    let parts: Vec<_> = text.strip_suffix(&end).expect("the end").split(&format!("--{boundary}\r\n")).skip(1).collect();
    let part = |name: &str, file: Option<&str>, media: Option<&str>, content: &str| {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        let media = media.map(|media| format!("Content-Type: {media}\r\n")).unwrap_or_default();
        format!("Content-Disposition: form-data; name=\"{name}\"{file}\r\n{media}\r\n{content}\r\n")
    };
    let json = Some("application/json");
    let expected = [
        part("picture", Some("p.png"), Some("image/jpg"), "p.png"),
        part("files", Some("1.txt"), Some("text/plain"), "1.txt"),
        part("files", Some("2.txt"), Some("text/plain"), "2.txt"),
        part("untyped", Some("u.bin"), Some("application/octet-stream"), "u.bin"),
        part("media", Some("m.gif"), Some("image/gif"), "m.gif"),
        part("count", None, None, "3"),
        part("tags", None, None, "a"),
        part("tags", None, None, "b"),
        part("note", None, Some("text/markdown"), "# Note"),
        part("point", None, json, r#"{"x":1}"#),
        part("points", None, json, r#"{"x":1}"#),
        part("points", None, json, r#"{"x":1}"#),
        part("whole", None, json, r#"[{"x":1},{"x":1}]"#),
        part("csv", None, None, "c,d"),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn one_of_several_objects_is_its_fields() {
    let (server, api) = silent().await;
    api.bodies().either(EitherBody::from(Point::new().x(1))).await.expect("nothing");
    let body = Deep::new().name("n").inner(Point::new().x(1)).list(["a", "b"]);
    api.bodies().form_of_either(FormOfEitherBody::from(body)).await.expect("nothing");
    let seen = server.seen();
    assert_eq!(sent(&seen[0]), ("application/x-www-form-urlencoded", "x=1".to_owned()));
    let (media, text) = sent(&seen[1]);
    let boundary = media.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let text = text.replace(boundary, "b").replace("\r\n", "\n");
    assert_eq!(
        text,
        "--b\nContent-Disposition: form-data; name=\"name\"\n\nn\n\
         --b\nContent-Disposition: form-data; name=\"inner\"\nContent-Type: application/json\n\n{\"x\":1}\n\
         --b\nContent-Disposition: form-data; name=\"list\"\n\na\n\
         --b\nContent-Disposition: form-data; name=\"list\"\n\nb\n--b--\n"
    );
}
