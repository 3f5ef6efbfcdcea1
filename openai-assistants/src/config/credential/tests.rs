use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

fn counted(lifetime: Option<Duration>, takes: u64) -> (Credential, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let credential = Credential::token(move || {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            tokio::time::sleep(Duration::from_millis(takes)).await;
            let token = AccessToken::new(format!("token-{number}"));
            Ok(match lifetime {
                Some(lifetime) => token.expires_in(lifetime),
                None => token,
            })
        }
    });
    (credential, calls)
}

async fn fetch(credential: &Credential, refused: Option<&Secret>) -> Secret {
    credential.secret((None, ""), refused).await.expect("the callback succeeds").expect("there is a token")
}

#[tokio::test]
async fn one_fetch_serves_all() {
    let (credential, calls) = counted(Some(Duration::from_secs(3600)), 5);
    futures::future::join_all((0..50).map(|_| fetch(&credential, None))).await;
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires_and_when_refused() {
    let (credential, calls) = counted(Some(Duration::from_millis(500)), 1);
    let first = fetch(&credential, None).await;
    assert_eq!(&*fetch(&credential, None).await.value, "token-0");
    tokio::time::sleep(Duration::from_millis(470)).await;
    assert_eq!(&*fetch(&credential, None).await.value, "token-1");
    // Requests that were rejected with an older token share the newer one.
    assert_eq!(&*fetch(&credential, Some(&first)).await.value, "token-1");
    assert_eq!(calls.load(Ordering::SeqCst), 2);

    let (credential, calls) = counted(None, 1);
    let first = fetch(&credential, None).await;
    assert_eq!(&*fetch(&credential, Some(&first)).await.value, "token-1");
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_block_the_others() {
    let (credential, calls) = counted(None, 100);
    let given_up = tokio::time::timeout(Duration::from_millis(1), fetch(&credential, None)).await;
    assert!(given_up.is_err());
    assert_eq!(&*fetch(&credential, None).await.value, "token-1");
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[test]
fn debug_is_silent() {
    for credential in [Credential::key("sk-x"), Credential::bearer("sk-x")] {
        assert!(!format!("{credential:?}").contains("sk-x"));
    }
    assert!(!format!("{:?}", AccessToken::new("sk-x")).contains("sk-x"));
}

#[tokio::test]
async fn blanks_around_secrets_are_removed() {
    for text in ["sk-x", " sk-x", "sk-x\n", "\u{feff}sk-x\r\n", "\t sk-x \u{a0}"] {
        let fetched = text.to_owned();
        let token = Credential::token(move || std::future::ready(Ok(AccessToken::new(fetched.clone()))));
        for credential in [Credential::key(text), Credential::bearer(text), Credential::from(text), token] {
            credential.check().expect("it can be sent");
            assert_eq!(&*fetch(&credential, None).await.value, "sk-x", "{credential:?} of {text:?}");
        }
    }
}

#[tokio::test]
async fn unusable_secrets_are_refused_without_showing_them() {
    for (text, part) in [
        ("", "is empty"),
        (" \n", "is empty"),
        ("sk-s3 cret", "contains whitespace"),
        ("sk-s3\ncret", "contains whitespace"),
        ("Bearer sk-s3cret", "leave that out"),
        ("bearer  sk-s3cret", "leave that out"),
        ("sk-s3cretключ", "visible ASCII"),
        ("sk-s3cret\u{0}x", "visible ASCII"),
    ] {
        for (credential, name) in [(Credential::key(text), "the API key"), (Credential::bearer(text), "the token")] {
            let error = credential.check().expect_err("unusable");
            let message = error.to_string();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(message.starts_with(name) && message.contains(part), "{message}");
            assert!(!message.contains("sk-") && !message.contains("cret"), "{message}");
        }
        let fetched = text.to_owned();
        let token = Credential::token(move || std::future::ready(Ok(AccessToken::new(fetched.clone()))));
        let message = token.secret((None, ""), None).await.map(drop).expect_err("unusable").to_string();
        assert!(message.contains(part) && !message.contains("cret"), "{message}");
    }
}
