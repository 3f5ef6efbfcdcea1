#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::var("OPENAI_BASE_URL")?;
    let key = std::env::var("OPENAI_API_KEY")?;
    let request = reqwest::Client::new()
        .post(format!("{base}/threads/thread_1/runs"))
        .bearer_auth(key)
        .header("openai-beta", "assistants=v2")
        .header("content-type", "application/json")
        .body(r#"{"assistant_id":"asst_1","stream":true}"#);
    let mut response = request.send().await?.error_for_status()?;
    while let Some(chunk) = response.chunk().await? {
        print!("{}", String::from_utf8_lossy(&chunk));
    }
    Ok(())
}
