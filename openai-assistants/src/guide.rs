// Made of the pages in `docs/`; nothing here but documentation.

#![doc = include_str!("../docs/guide.md")]

/// Pages of the guide: the name of a module, and the file that it is made of.
macro_rules! pages {
    ($($name:ident: $file:literal $(, with $feature:literal: $more:literal)?;)*) => {
        $(
            pub mod $name {
                #![doc = include_str!($file)]
                $(#![cfg_attr(feature = $feature, doc = include_str!($more))])?
            }
        )*
    };
}

pages! {
    concepts: "../docs/concepts.md";
    first_run: "../docs/first_run.md";
    streaming: "../docs/streaming.md";
    tools: "../docs/tools.md", with "schemars": "../docs/tools_schemars.md";
    structured_output: "../docs/structured_output.md", with "schemars": "../docs/structured_output_schemars.md";
    waiting: "../docs/waiting.md";
    files: "../docs/files.md";
    code_interpreter: "../docs/code_interpreter.md";
    lists: "../docs/lists.md";
    concurrency: "../docs/concurrency.md";
    other_operations: "../docs/other_operations.md";
    errors: "../docs/errors.md";
    decoding: "../docs/decoding.md";
    time_limits: "../docs/time_limits.md";
    servers: "../docs/servers.md";
    foundry: "../docs/foundry.md", with "foundry": "../docs/foundry_types.md";
    credentials: "../docs/credentials.md";
    observability: "../docs/observability.md";
    gateways: "../docs/gateways.md";
    persistence: "../docs/persistence.md";
    testing: "../docs/testing.md";
    moving_on: "../docs/moving_on.md";
    from_python: "../docs/from_python.md";
    from_async_openai: "../docs/from_async_openai.md";
    features: "../docs/features.md";
}

// It shows what only exists with the feature.
#[cfg(feature = "blocking")]
pages! { without_async: "../docs/without_async.md"; }

#[cfg(not(feature = "blocking"))]
pub mod without_async {
    //! The same without `async`: the feature `blocking`, which is not enabled here.
}
