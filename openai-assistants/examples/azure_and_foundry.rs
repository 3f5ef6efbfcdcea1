// The same calls under the addresses and credentials of Azure OpenAI and Foundry Agents.
//
// | variable | for |
// |---|---|
// | `AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_API_KEY` | Azure OpenAI |
// | `FOUNDRY_PROJECT_ENDPOINT`, `FOUNDRY_TOKEN` | Foundry Agents (classic) |

use emulator::Emulator;
use openai_assistants::{AccessToken, Client, Credential, Profile, Result};

/// A token that is fetched when it is needed, for instance from `az account get-access-token`.
fn entra(token: String) -> Credential {
    Credential::token(move || {
        let token = token.clone();
        async move { Ok(AccessToken::new(token)) }
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let variable = |name: &str, other: String| {
        std::env::var(name).ok().filter(|value| !value.is_empty()).unwrap_or_else(|| {
            eprintln!("{name} is not set: an emulator stands in");
            other
        })
    };
    let azure = variable("AZURE_OPENAI_ENDPOINT", emulator.endpoint());
    let key = Credential::key(variable("AZURE_OPENAI_API_KEY", "key".to_owned()));
    let foundry = variable("FOUNDRY_PROJECT_ENDPOINT", format!("{}/api/projects/demo", emulator.endpoint()));
    let token = entra(variable("FOUNDRY_TOKEN", "token".to_owned()));

    let servers = [
        ("Azure OpenAI, classic", Profile::azure_openai(&azure, "2024-05-01-preview"), key.clone()),
        ("Azure OpenAI, unified", Profile::azure_openai_v1(&azure), key),
        ("Foundry Agents", Profile::foundry_agents(foundry), token),
    ];
    for (name, profile, credential) in servers {
        let client = Client::builder().profile(profile).credential(credential).build()?;
        let page = client.assistants().list().limit(5).await?;
        println!("{name}: {} assistants", page.data.len());
    }
    Ok(())
}
