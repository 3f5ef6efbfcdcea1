//! Saving to a path: what is left in the folder, whatever happens.

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use ::support::Folder;
use futures::poll;
use openai_assistants::{Client, DownloadRequest, ErrorKind, Request};

use crate::server::{Reply, Server};
use crate::support::*;

fn names(folder: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).expect("a directory");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Waits until there is nothing but these, as what a thread has begun is not ended by a drop.
#[track_caller]
fn settles(folder: &Folder, allowed: &[&str]) {
    let start = Instant::now();
    while names(folder).iter().any(|name| !allowed.contains(&name.as_str())) {
        assert!(start.elapsed() < Duration::from_secs(2), "left behind: {:?}", names(folder));
        std::thread::sleep(Duration::from_millis(1));
    }
}

async fn save(client: &Client, path: impl AsRef<Path>) -> Result<u64, openai_assistants::Error> {
    DownloadRequest::new(Request::new(client, &CONTENT, vec!["file_1".to_owned()], ())).save_to(path).await
}

/// Dropped after every number of polls, from none to as many as a save takes.
#[tokio::test]
async fn a_drop_at_any_await_leaves_nothing() {
    let pause = Duration::from_millis(1);
    let body = Reply::chunked(200, &[]).chunk("ab").pause(pause).chunk("cd").pause(pause).chunk("ef").end();
    let server = Server::replies([body]).await;
    let client = client(&server);
    let folder = Folder::new("saves", &[]);
    let path = folder.path().join("report.bin");
    let mut completed = 0;
    for polls in 0..40 {
        {
            let mut saving = Box::pin(save(&client, &path));
            for _ in 0..polls {
                if poll!(&mut saving).is_ready() {
                    completed += 1;
                    break;
                }
                tokio::time::sleep(Duration::from_micros(300)).await;
            }
        }
        settles(&folder, &["report.bin"]);
        // It is all of it or nothing.
        if let Ok(content) = std::fs::read(&path) {
            assert_eq!(content, b"abcdef");
            std::fs::remove_file(&path).expect("removed");
        }
    }
    assert!(completed > 0, "the last ones are through");
    assert_eq!(names(&folder), [""; 0]);
}

/// The file is opened by a thread that no drop stops; here it gets to it only after the drop.
#[test]
fn a_drop_while_the_file_is_opened_leaves_nothing() {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(1).build().expect("a runtime");
    let folder = Folder::new("saves", &[]);
    let (release, released) = mpsc::channel::<()>();
    runtime.block_on(async {
        let server = Server::replies([Reply::new(200, &[], "x".repeat(100))]).await;
        let client = client(&server);
        tokio::task::spawn_blocking(move || released.recv());
        let saving = save(&client, folder.path().join("report.bin"));
        tokio::time::timeout(Duration::from_millis(300), saving).await.expect_err("no thread is free");
        drop(release);
        // As there is one thread, this comes after whatever the save has begun.
        tokio::task::spawn_blocking(|| ()).await.expect("no panic");
    });
    drop(runtime);
    assert_eq!(names(&folder), [""; 0]);
}

/// Nobody can put a link where the file will be, to have something else overwritten.
#[cfg(unix)]
#[tokio::test]
async fn names_cannot_be_guessed() {
    let folder = Folder::new("saves", &[]);
    let victim = folder.path().join("victim");
    std::fs::write(&victim, "precious").expect("a file");
    for number in 0..200 {
        let name = format!(".report.bin.{}-{number}.part", std::process::id());
        std::os::unix::fs::symlink(&victim, folder.path().join(name)).expect("a link");
    }
    let server = Server::replies([Reply::new(200, &[], "x".repeat(100))]).await;
    assert_eq!(save(&client(&server), folder.path().join("report.bin")).await.expect("saved"), 100);
    assert_eq!(std::fs::read(&victim).expect("a file"), b"precious");
    assert_eq!(std::fs::read(folder.path().join("report.bin")).expect("a file").len(), 100);
    assert_eq!(names(&folder).len(), 202);

    let seen: std::collections::HashSet<String> = {
        let server = Server::replies([Reply::chunked(200, &[]).chunk("x").hang()]).await;
        let client = client(&server);
        let mut seen = std::collections::HashSet::new();
        for _ in 0..4 {
            let folder = Folder::new("saves", &[]);
            let saving = Box::pin(save(&client, folder.path().join("report.bin")));
            tokio::select! {
                _ = saving => panic!("it hangs"),
                name = appears(&folder) => { seen.insert(name); }
            }
        }
        seen
    };
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[cfg(unix)]
async fn appears(folder: &Folder) -> String {
    loop {
        if let Some(name) = names(folder).pop() {
            return name;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn several_to_one_path() {
    let pause = Duration::from_millis(2);
    let server = Server::new(move |_, index| {
        let half = vec![b'0' + u8::try_from(index).expect("a few"); 50_000];
        Reply::chunked(200, &[]).chunk(&half).pause(pause).chunk(&half).end()
    })
    .await;
    let client = client(&server);
    let folder = Folder::new("saves", &[]);
    let path = folder.path().join("report.bin");
    let saved = futures::future::join_all((0..4).map(|_| save(&client, &path))).await;
    assert!(saved.iter().all(|saved| matches!(saved, Ok(100_000))), "{saved:?}");
    let content = std::fs::read(&path).expect("a file");
    assert_eq!(content.len(), 100_000);
    assert!(content.iter().all(|byte| *byte == content[0]), "it is one of them, not a mixture");
    assert_eq!(names(&folder), ["report.bin"]);
}

/// As any program would have made it.
#[cfg(unix)]
#[tokio::test]
async fn the_usual_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("saves", &[]);
    let server = Server::replies([Reply::new(200, &[], "x")]).await;
    let (own, saved) = (folder.path().join("own"), folder.path().join("saved"));
    std::fs::write(&own, "x").expect("a file");
    save(&client(&server), &saved).await.expect("saved");
    let mode = |path| std::fs::metadata(path).expect("a file").permissions().mode();
    assert_eq!(mode(own), mode(saved));
}

#[tokio::test]
async fn failures_leave_nothing() {
    let folder = Folder::new("saves", &[]);
    std::fs::create_dir(folder.path().join("taken")).expect("a directory");
    let long = "x".repeat(250);
    let broken = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf").close();
    let whole = Reply::new(200, &[], "x".repeat(100));
    let hangs = Reply::chunked(200, &[]).chunk("half").hang();
    let drips = Reply::chunked(200, &[]).drip("x", Duration::from_millis(5));
    for (reply, name, kind) in [
        (broken, "report.bin", Some(ErrorKind::Transport)),
        (hangs, "report.bin", None),
        (drips, "report.bin", None),
        (whole.clone(), "taken", Some(ErrorKind::Io)),
        (whole.clone(), "missing/report.bin", Some(ErrorKind::Io)),
        (whole.clone(), "..", Some(ErrorKind::Io)),
    ] {
        let server = Server::replies([reply]).await;
        let limit = Duration::from_millis(100);
        let client = builder(&server).timeout(limit).idle_timeout(limit).build().expect("a client");
        let saving = tokio::time::timeout(Duration::from_secs(2), save(&client, folder.path().join(name)));
        let error = saving.await.expect("it ends").expect_err("it fails");
        match kind {
            Some(kind) => assert_eq!(error.kind(), kind, "{name}: {error:?}"),
            None => assert!(error.is_timeout(), "{name}: {error:?}"),
        }
        assert_eq!(names(&folder), ["taken"], "{name}");
    }
    // As long as a name may be, so that there is no room for anything else in it.
    let server = Server::replies([whole]).await;
    save(&client(&server), folder.path().join(&long)).await.expect("saved");
    assert_eq!(names(&folder), ["taken", &long]);
}
