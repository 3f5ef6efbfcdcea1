//! Calls every kind of operation of the crate that was generated for `document.yaml`, over loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;

use futures::TryStreamExt;
use pets::types::*;
use pets::{Api, Client};

/// A request as the server saw it.
struct Seen {
    line: String,
    headers: String,
    body: String,
}

fn serve(listener: TcpListener, seen: mpsc::Sender<Seen>) {
    for stream in listener.incoming() {
        let mut stream = stream.expect("a connection");
        let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
        let (mut line, mut headers) = (String::new(), String::new());
        reader.read_line(&mut line).expect("a request line");
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).expect("a header");
            if header.trim().is_empty() {
                break;
            }
            headers.push_str(&header.to_lowercase());
        }
        let length = headers.lines().find_map(|header| header.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |text| text.trim().parse().expect("a length"))];
        if headers.contains("transfer-encoding: chunked") {
            loop {
                let mut size = String::new();
                reader.read_line(&mut size).expect("a chunk");
                let size = usize::from_str_radix(size.trim(), 16).expect("a size");
                let mut chunk = vec![0; size + 2];
                reader.read_exact(&mut chunk).expect("a chunk");
                body.extend(&chunk[..size]);
                if size == 0 {
                    break;
                }
            }
        } else {
            reader.read_exact(&mut body).expect("a body");
        }
        let body = String::from_utf8(body).expect("text");
        let (status, kind, answer) = answer(&line, &body);
        let length = answer.len();
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{answer}"
        )
        .expect("an answer");
        seen.send(Seen { line, headers, body }).expect("a reader");
    }
}

fn answer(line: &str, body: &str) -> (&'static str, &'static str, &'static str) {
    let json = "application/json";
    match line.split_whitespace().take(2).collect::<Vec<_>>().as_slice() {
        ["GET", path] if path.starts_with("/pets?") => {
            ("200 OK", json, r#"{"data":[{"kind":"cat","lives":9},{"kind":"dog"},{"kind":"owl","ears":2}],"has_more":false}"#)
        }
        ["POST", "/pets"] => ("201 Created", json, r#"{"kind":"cat","lives":7,"colour":"grey"}"#),
        ["DELETE", "/pets/a%2Fb"] => ("204 No Content", json, ""),
        ["POST", "/pets/1/photos"] => ("200 OK", json, r#"{"count":2}"#),
        ["GET", "/pets/1/photos"] => ("200 OK", json, r#"["one.png"]"#),
        ["GET", "/pets/1/portrait"] => ("200 OK", "image/png", "\u{89}PNG"),
        ["POST", "/replies"] if body.contains("\"stream\":true") => (
            "200 OK",
            "text/event-stream",
            "event: delta\ndata: {\"type\":\"delta\",\"text\":\"Hel\"}\n\ndata: {\"type\":\"delta\",\"text\":\"lo\"}\n\n\
             data: {\"type\":\"new\",\"x\":1}\n\ndata: {\"type\":\"end\"}\n\ndata: [DONE]\n\n",
        ),
        ["POST", "/replies"] => ("200 OK", json, r#"{"text":"Hello"}"#),
        ["POST", "/guesses"] => ("200 OK", "text/event-stream", "event: guess\ndata: {\"n\":1}\n\ndata: [DONE]\n\n"),
        ["PUT", "/notes"] => ("200 OK", json, ""),
        other => panic!("no answer for {other:?}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (sender, seen) = mpsc::channel();
    std::thread::spawn(move || serve(listener, sender));
    let client = Client::builder().base_url(url).api_key("key").max_retries(0).build().expect("a client");
    let api = Api::new(client);

    // Query, header, a tagged union, and an undocumented member of it.
    let filter = Filter::new().kind("cat").age(FilterAge::new().min(3));
    let params = ListPetsParams::new().limit(3).tags(["a b", "c"]).filter(filter).x_trace("t1");
    let pets = api.pets().list(params).await.expect("a list");
    let request = seen.recv().expect("a request");
    let query = request.line.split(['?', ' ']).nth(2).expect("a query");
    assert_eq!(query, "limit=3&tags[]=a%20b&tags[]=c&filter[kind]=cat&filter[age][min]=3");
    assert!(request.headers.contains("x-trace: t1"), "{}", request.headers);
    assert!(!pets.has_more);
    assert!(matches!(&pets.data[0], Animal::Cat(cat) if cat.lives == 9), "{pets:?}");
    assert!(matches!(&pets.data[1], Animal::Dog(dog) if dog.good.is_none()), "{pets:?}");
    assert!(matches!(&pets.data[2], Animal::Unknown(owl) if owl["ears"] == 2), "{pets:?}");

    // A JSON body; what the schema does not list is kept.
    let pet = api.pets().create(NewPet::new("Tom").size("huge")).await.expect("a pet");
    assert_eq!(seen.recv().expect("a request").body, r#"{"name":"Tom","size":"huge"}"#);
    assert!(matches!(&pet, Animal::Cat(cat) if cat.extra["colour"] == "grey"), "{pet:?}");

    // No content, and an id that has to be escaped.
    api.pets().delete("a/b").await.expect("nothing");
    assert!(seen.recv().expect("a request").line.starts_with("DELETE /pets/a%2Fb "));

    // A form: a list of files, a file, text, and an object, each as parts.
    let files = [("a.txt", &b"AAA"[..]), ("b.txt", &b"BBB"[..])].map(|(name, bytes)| Upload::from_bytes(name, bytes));
    let options = AddPhotosBodyOptions::new().size(2).kinds(["x", "y"]);
    let body = AddPhotosBody::new(files).cover(Upload::from_bytes("c.txt", &b"CCC"[..])).caption("Hi").options(options);
    let added = api.pets().photos().create("1", body).await.expect("photos");
    assert_eq!(added.count, Some(2));
    let form = seen.recv().expect("a request").body.replace("\r\n", "\n");
    for part in [
        "name=\"files\"; filename=\"a.txt\"",
        "name=\"files\"; filename=\"b.txt\"",
        "\n\nAAA\n",
        "\n\nBBB\n",
        "name=\"cover\"; filename=\"c.txt\"",
        "name=\"caption\"\n\nHi\n",
        "name=\"options\"\nContent-Type: application/json\n\n{\"size\":2,\"kinds\":[\"x\",\"y\"]}\n",
    ] {
        assert!(form.contains(part), "{part:?} is not in\n{form}");
    }
    assert_eq!(api.pets().photos().list("1").await.expect("names"), ["one.png"]);
    seen.recv().expect("a request");

    // Bytes.
    let portrait = api.pets().portrait("1").await.expect("a picture");
    assert_eq!(portrait.content_type(), Some("image/png"));
    assert_eq!(portrait.bytes().await.expect("bytes"), "\u{89}PNG".as_bytes());
    seen.recv().expect("a request");

    // The same operation as a value and as events, which the document describes.
    let reply = api.replies().create(NewReply::new("Hi")).await.expect("a reply");
    assert_eq!(reply.text, "Hello");
    assert_eq!(seen.recv().expect("a request").body, r#"{"text":"Hi"}"#);
    let events = api.replies().create(NewReply::new("Hi")).stream().await.expect("a stream");
    let events: Vec<ReplyEvent> = events.try_collect().await.expect("events");
    let text = |event: &ReplyEvent| match event {
        ReplyEvent::Delta(delta) => delta.text.clone(),
        ReplyEvent::End(_) => "!".to_owned(),
        other => format!("{other:?}"),
    };
    let texts: Vec<String> = events.iter().map(text).collect();
    assert_eq!(texts.len(), 4, "{texts:?}");
    assert_eq!((texts[0].as_str(), texts[1].as_str(), texts[3].as_str()), ("Hel", "lo", "!"));
    assert!(texts[2].starts_with("Unknown("), "{texts:?}");
    assert_eq!(seen.recv().expect("a request").body, r#"{"text":"Hi","stream":true}"#);

    // A flag `stream`, and a document that does not say what comes.
    let events = api.guesses().create(CreateGuessBody::new().word("w")).stream().await.expect("a stream");
    let events: Vec<UntypedEvent> = events.try_collect().await.expect("events");
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(seen.recv().expect("a request").body, r#"{"stream":true,"word":"w"}"#);

    // Text as it is.
    api.notes().replace(PutNoteParams::new("# Note")).await.expect("nothing");
    let note = seen.recv().expect("a request");
    assert_eq!(note.body, "# Note");
    assert!(note.headers.contains("content-type: text/markdown"), "{}", note.headers);

    // Inline types whose names collide get different names.
    let (one, two) = (BlueSkyHigh2::default(), BlueSkyHigh3::default());
    assert!(Blue::default().sky_high.is_none() && one.a.is_none() && two.b.is_none());
    assert!(BlueSkyHigh::default().c.is_none() && Blue2::default().d.is_none());
    println!("every kind of operation answers");
}
