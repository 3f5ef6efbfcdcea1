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
    credential.secret(refused).await.expect("the callback succeeds").expect("there is a token")
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
    // Those who were refused with an older token share the newer one.
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

#[test]
fn unusable_keys_are_refused() {
    for key in ["", "sk-x\n", "sk-ключ"] {
        let error = Credential::key(key).check().expect_err("unusable");
        assert!(!error.to_string().contains("sk-"), "{error}");
    }
}
