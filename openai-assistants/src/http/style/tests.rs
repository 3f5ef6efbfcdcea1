//! The examples of the OpenAPI specification ("Style Examples"), byte for byte: `color` as the empty text, `"blue"`,
//! `["blue", "black", "brown"]` and `{ "R": 100, "G": 200, "B": 150 }`.

use serde_json::{Value, json};

use super::*;
use crate::http::Parts;
use crate::http::params::Body;
use crate::json::{Members, Write};
use crate::operation::push_encoded;

/// Members in the order of the specification, which a map would sort.
struct Color([(&'static str, i64); 3]);

impl Members for Color {
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>) {
        self.0.iter().for_each(|(name, value)| write(name, View::Integer(*value)));
    }
}

const COLOR: Color = Color([("R", 100), ("G", 200), ("B", 150)]);

fn each(mut write: impl FnMut(View<'_>) -> String) -> [String; 4] {
    let (text, list) = (["", "blue"], json!(["blue", "black", "brown"]));
    [write(View::Text(text[0])), write(View::Text(text[1])), write(View::Json(&list)), write(View::Members(&COLOR))]
}

fn path(style: Style, name: &str, value: View<'_>) -> String {
    style.joined(name, value).expect("a value")
}

fn query(style: Style, value: View<'_>) -> String {
    let mut parts = Parts::default();
    parts.push_query("color", style, value).expect("a value");
    let mut text = String::new();
    parts.encoded.iter().for_each(|(name, value)| push_encoded(&mut text, name, value));
    text
}

fn header(style: Style, value: View<'_>) -> String {
    let mut parts = Parts::default();
    parts.push_header("color", style, value).expect("a value");
    parts.headers.pop().map(|(_, value)| value).unwrap_or_default()
}

fn cookie(style: Style, value: View<'_>) -> String {
    let mut parts = Parts::default();
    parts.push_cookie("color", style, value).expect("a value");
    assert!(parts.headers.len() <= 1, "{:?}", parts.headers);
    parts.headers.pop().map(|(_, value)| value).unwrap_or_default()
}

#[test]
fn the_examples_of_the_specification() {
    type Row = (&'static str, [&'static str; 4]);
    let path = |style: Style| each(|value| path(style, "color", value));
    let query = |style: Style| each(|value| query(style, value));
    let (header, cookie) =
        (|style: Style| each(|value| header(style, value)), |style: Style| each(|value| cookie(style, value)));
    let deep = "color[R]=100&color[G]=200&color[B]=150";
    let json = "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D";
    let exploded = ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"];
    let rows: [([String; 4], Row); 21] = [
        (
            path(Style::MATRIX),
            ("matrix", [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
        ),
        (
            path(Style::MATRIX_EXPLODED),
            ("matrix*", [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
        ),
        (path(Style::LABEL), ("label", [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"])),
        (path(Style::LABEL_EXPLODED), ("label*", [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"])),
        (path(Style::SIMPLE), ("simple", ["", "blue", "blue,black,brown", "R,100,G,200,B,150"])),
        (path(Style::SIMPLE_EXPLODED), ("simple*", ["", "blue", "blue,black,brown", "R=100,G=200,B=150"])),
        (header(Style::SIMPLE), ("header", ["", "blue", "blue,black,brown", "R,100,G,200,B,150"])),
        (header(Style::SIMPLE_EXPLODED), ("header*", ["", "blue", "blue,black,brown", "R=100,G=200,B=150"])),
        (
            query(Style::FORM_JOINED),
            ("form", ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        ),
        (query(Style::FORM), ("form*", exploded)),
        (
            query(Style::SPACES),
            ("space", ["color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
        ),
        (
            query(Style::PIPES),
            ("pipe", ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
        ),
        (query(Style::DEEP), ("deep", ["color=", "color=blue", "color[]=blue&color[]=black&color[]=brown", deep])),
        (
            query(Style::JSON),
            ("json", ["color=%22%22", "color=%22blue%22", "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D", json]),
        ),
        (query(Style::FIELD), ("field", [exploded[0], exploded[1], exploded[2], json])),
        (query(Style::FORM.reserved()), ("form*+", exploded)),
        (
            cookie(Style::FORM_JOINED),
            ("cookie", ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        ),
        (
            cookie(Style::FORM),
            ("cookie*", ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"]),
        ),
        (
            cookie(Style::JSON),
            (
                "cookie json",
                [
                    "color=%22%22",
                    "color=%22blue%22",
                    "color=[%22blue%22%2C%22black%22%2C%22brown%22]",
                    "color={%22R%22:100%2C%22G%22:200%2C%22B%22:150}",
                ],
            ),
        ),
        (
            header(Style::JSON),
            ("header json", ["\"\"", "\"blue\"", r#"["blue","black","brown"]"#, r#"{"R":100,"G":200,"B":150}"#]),
        ),
        (
            path(Style::JSON),
            (
                "path json",
                [
                    "%22%22",
                    "%22blue%22",
                    "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
                    "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
                ],
            ),
        ),
    ];
    for (written, (name, expected)) in rows {
        assert_eq!(written, expected, "{name}");
    }
}

#[test]
fn delimiters_in_the_data_are_encoded() {
    let list = json!(["a,b", "c d", "e|f", "g&h=i", "é", "/?#[]@!$'()*+;:"]);
    let value = View::Json(&list);
    let reserved = "a,b&color=c%20d&color=e%7Cf&color=g%26h=i&color=%C3%A9&color=/?%23%5B%5D@!$'()*%2B;:";
    for (written, expected) in [
        (query(Style::FORM_JOINED, View::Text("a,b")), "color=a%2Cb"),
        (query(Style::PIPES, View::Json(&json!(["a|b", "c"]))), "color=a%7Cb%7Cc"),
        (query(Style::FORM.reserved(), value), &format!("color={reserved}")),
        (
            path(Style::SIMPLE, "color", value),
            "a%2Cb,c%20d,e%7Cf,g%26h%3Di,%C3%A9,%2F%3F%23%5B%5D%40%21%24%27%28%29%2A%2B%3B%3A",
        ),
        (path(Style::SIMPLE.reserved(), "color", View::Text("foo/bar baz")), "foo/bar%20baz"),
        (path(Style::MATRIX_EXPLODED, "a=b", View::Text("c;d")), ";a%3Db=c%3Bd"),
        (cookie(Style::FORM, View::Text("a b;c=d%,\"é\\==")), "color=a%20b%3Bc=d%25%2C%22%C3%A9%5C=="),
    ] {
        assert_eq!(written, expected);
    }
}

#[test]
fn what_is_deeper_is_json_and_what_is_not_there_is_left_out() {
    let objects = json!([{ "x": 1 }, null, { "x": [2] }]);
    let deep = json!({ "a": { "b": [1, 2], "n": null }, "c": [{ "d": "e f" }, { "d": true }] });
    let (none, empty): (Value, Value) = (Value::Null, json!([]));
    for (written, expected) in [
        (header(Style::SIMPLE, View::Json(&objects)), r#"{"x":1},{"x":[2]}"#),
        (query(Style::FORM, View::Json(&objects)), "color=%7B%22x%22%3A1%7D&color=%7B%22x%22%3A%5B2%5D%7D"),
        (query(Style::FORM, View::Json(&json!({ "a": [1], "b": null }))), "a=%5B1%5D"),
        (
            query(Style::DEEP, View::Json(&deep)),
            "color[a][b][]=1&color[a][b][]=2&color[c][0][d]=e%20f&color[c][1][d]=true",
        ),
        (query(Style::FORM, View::Json(&none)), ""),
        (query(Style::JSON, View::Absent), ""),
        (query(Style::FORM_JOINED, View::Json(&empty)), ""),
        (query(Style::FORM_JOINED, View::Json(&json!({}))), ""),
        (header(Style::SIMPLE, View::Absent), ""),
        (cookie(Style::FORM, View::Null), ""),
        (path(Style::MATRIX, "color", View::Json(&empty)), ""),
    ] {
        assert_eq!(written, expected);
    }
}

#[test]
fn several_cookies_are_one_header() {
    let mut parts = Parts::default();
    parts.push_cookie("session", Style::FORM, View::Text("s1")).expect("a value");
    parts.push_cookie("theme", Style::FORM, View::Text("dark")).expect("a value");
    assert_eq!(parts.headers, [("cookie".into(), "session=s1; theme=dark".to_owned())]);
}

#[test]
fn fields_of_an_encoded_body() {
    let mut parts = Parts::fields();
    parts.push_field("a", Style::FIELD, View::Text("x y&z")).expect("a value");
    parts.push_field("n", Style::FIELD, View::Json(&json!([1, 2.5, true]))).expect("a value");
    let Body::UrlEncoded(fields) = parts.body else { panic!("{parts:?}") };
    let mut text = String::new();
    fields.iter().for_each(|(name, value)| push_encoded(&mut text, name, value));
    assert_eq!(text, "a=x%20y%26z&n=1&n=2.5&n=true");
}
