// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenAIFile/properties/purpose`.

/// What a file is for, or where it came from:
///
/// - `assistants`: messages and tools of assistants
/// - `assistants_output`: written by a tool of an assistant
/// - `batch`: input of batch jobs
/// - `batch_output`: results of batch jobs
/// - `fine-tune`: training data
/// - `fine-tune-results`: results of training
/// - `vision`: images for models to look at
/// - `user_data`: anything else
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `assistants`: messages and tools of assistants.
    Assistants,
    /// `assistants_output`: written by a tool of an assistant.
    AssistantsOutput,
    /// `batch`: input of batch jobs.
    Batch,
    /// `batch_output`: results of batch jobs.
    BatchOutput,
    /// `fine-tune`: training data.
    FineTune,
    /// `fine-tune-results`: results of training.
    FineTuneResults,
    /// `vision`: images for models to look at.
    Vision,
    /// `user_data`: anything else.
    UserData,
    /// `evals`
    Evals,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FilePurpose {
        Assistants = "assistants";
        AssistantsOutput = "assistants_output";
        Batch = "batch";
        BatchOutput = "batch_output";
        FineTune = "fine-tune";
        FineTuneResults = "fine-tune-results";
        Vision = "vision";
        UserData = "user_data";
        Evals = "evals";
        _ = Unknown;
    }
}
