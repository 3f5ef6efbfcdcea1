//! What the examples share: a client of the server that the environment names, else of an emulator.

#![allow(dead_code, reason = "no example needs all of it")]

use emulator::{Emulator, Scenario};
use openai_assistants::{Client, Credential, Profile, Result};

/// A client, the model to ask for, and the emulator if there is one, which stops when this is dropped.
pub struct Server {
    pub client: Client,
    pub model: String,
    pub emulator: Option<Emulator>,
}

/// Connects to a server; see `Client::from_env` for the variables. `OPENAI_MODEL` names the model.
pub fn connect() -> Result<Server, Box<dyn std::error::Error>> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let model = std::env::var("OPENAI_MODEL").unwrap_or_else(|_| "gpt-4o".to_owned());
    if ["OPENAI_API_KEY", "OPENAI_BASE_URL", "AZURE_OPENAI_ENDPOINT"].into_iter().any(is_set) {
        return Ok(Server { client: Client::from_env()?, model, emulator: None });
    }
    eprintln!("No key and no server is set: this talks to an emulator, whose answers are made up.\n");
    let scenario = Scenario::from_yaml(include_str!("scenario.yaml"))?;
    let emulator = Emulator::builder().scenario(scenario).time_scale(0.3).start_blocking()?;
    Ok(Server { client: emulator.client(), model, emulator: Some(emulator) })
}

/// Connects to the project of `FOUNDRY_PROJECT_ENDPOINT` with the token of `FOUNDRY_TOKEN`.
pub fn connect_to_foundry() -> Result<Server, Box<dyn std::error::Error>> {
    let model = std::env::var("OPENAI_MODEL").unwrap_or_else(|_| "gpt-4o".to_owned());
    let at = |endpoint: String, token: String| {
        Client::builder().profile(Profile::foundry_agents(endpoint)).credential(Credential::bearer(token)).build()
    };
    if let Ok(endpoint) = std::env::var("FOUNDRY_PROJECT_ENDPOINT") {
        return Ok(Server { client: at(endpoint, std::env::var("FOUNDRY_TOKEN")?)?, model, emulator: None });
    }
    eprintln!("No project is set: this talks to an emulator, whose answers are made up.\n");
    let scenario = Scenario::from_yaml(include_str!("scenario.yaml"))?;
    let emulator = Emulator::builder().scenario(scenario).time_scale(0.3).start_blocking()?;
    let client = at(format!("{}/api/projects/demo", emulator.endpoint()), "token".to_owned())?;
    Ok(Server { client, model, emulator: Some(emulator) })
}
