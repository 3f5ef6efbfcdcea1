// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateAssistantRequest/properties/model`.

/// Name of the model, such as `gpt-4o`. On Azure, the name of a deployment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatModel {
    /// `gpt-5`
    Gpt5,
    /// `gpt-5-mini`
    Gpt5Mini,
    /// `gpt-5-nano`
    Gpt5Nano,
    /// `gpt-5-2025-08-07`
    Gpt520250807,
    /// `gpt-5-mini-2025-08-07`
    Gpt5Mini20250807,
    /// `gpt-5-nano-2025-08-07`
    Gpt5Nano20250807,
    /// `gpt-4.1`
    Gpt4Dot1,
    /// `gpt-4.1-mini`
    Gpt4Dot1Mini,
    /// `gpt-4.1-nano`
    Gpt4Dot1Nano,
    /// `gpt-4.1-2025-04-14`
    Gpt4Dot120250414,
    /// `gpt-4.1-mini-2025-04-14`
    Gpt4Dot1Mini20250414,
    /// `gpt-4.1-nano-2025-04-14`
    Gpt4Dot1Nano20250414,
    /// `o3-mini`
    O3Mini,
    /// `o3-mini-2025-01-31`
    O3Mini20250131,
    /// `o1`
    O1,
    /// `o1-2024-12-17`
    O120241217,
    /// `gpt-4o`
    Gpt4o,
    /// `gpt-4o-2024-11-20`
    Gpt4o20241120,
    /// `gpt-4o-2024-08-06`
    Gpt4o20240806,
    /// `gpt-4o-2024-05-13`
    Gpt4o20240513,
    /// `gpt-4o-mini`
    Gpt4oMini,
    /// `gpt-4o-mini-2024-07-18`
    Gpt4oMini20240718,
    /// `gpt-4.5-preview`
    Gpt4Dot5Preview,
    /// `gpt-4.5-preview-2025-02-27`
    Gpt4Dot5Preview20250227,
    /// `gpt-4-turbo`
    Gpt4Turbo,
    /// `gpt-4-turbo-2024-04-09`
    Gpt4Turbo20240409,
    /// `gpt-4-0125-preview`
    Gpt40125Preview,
    /// `gpt-4-turbo-preview`
    Gpt4TurboPreview,
    /// `gpt-4-1106-preview`
    Gpt41106Preview,
    /// `gpt-4-vision-preview`
    Gpt4VisionPreview,
    /// `gpt-4`
    Gpt4,
    /// `gpt-4-0314`
    Gpt40314,
    /// `gpt-4-0613`
    Gpt40613,
    /// `gpt-4-32k`
    Gpt432k,
    /// `gpt-4-32k-0314`
    Gpt432k0314,
    /// `gpt-4-32k-0613`
    Gpt432k0613,
    /// `gpt-3.5-turbo`
    Gpt3Dot5Turbo,
    /// `gpt-3.5-turbo-16k`
    Gpt3Dot5Turbo16k,
    /// `gpt-3.5-turbo-0613`
    Gpt3Dot5Turbo0613,
    /// `gpt-3.5-turbo-1106`
    Gpt3Dot5Turbo1106,
    /// `gpt-3.5-turbo-0125`
    Gpt3Dot5Turbo0125,
    /// `gpt-3.5-turbo-16k-0613`
    Gpt3Dot5Turbo16k0613,
    /// `gpt-5.6-sol`
    Gpt5Dot6Sol,
    /// `gpt-5.6-terra`
    Gpt5Dot6Terra,
    /// `gpt-5.6-luna`
    Gpt5Dot6Luna,
    /// `gpt-5.5`
    Gpt5Dot5,
    /// `gpt-5.5-2026-04-23`
    Gpt5Dot520260423,
    /// `gpt-5.4`
    Gpt5Dot4,
    /// `gpt-5.4-mini`
    Gpt5Dot4Mini,
    /// `gpt-5.4-nano`
    Gpt5Dot4Nano,
    /// `gpt-5.4-mini-2026-03-17`
    Gpt5Dot4Mini20260317,
    /// `gpt-5.4-nano-2026-03-17`
    Gpt5Dot4Nano20260317,
    /// `gpt-5.3-chat-latest`
    Gpt5Dot3ChatLatest,
    /// `gpt-5.2`
    Gpt5Dot2,
    /// `gpt-5.2-2025-12-11`
    Gpt5Dot220251211,
    /// `gpt-5.2-chat-latest`
    Gpt5Dot2ChatLatest,
    /// `gpt-5.2-pro`
    Gpt5Dot2Pro,
    /// `gpt-5.2-pro-2025-12-11`
    Gpt5Dot2Pro20251211,
    /// `gpt-5.1`
    Gpt5Dot1,
    /// `gpt-5.1-2025-11-13`
    Gpt5Dot120251113,
    /// `gpt-5.1-codex`
    Gpt5Dot1Codex,
    /// `gpt-5.1-mini`
    Gpt5Dot1Mini,
    /// `gpt-5.1-chat-latest`
    Gpt5Dot1ChatLatest,
    /// `gpt-5-chat-latest`
    Gpt5ChatLatest,
    /// `o4-mini`
    O4Mini,
    /// `o4-mini-2025-04-16`
    O4Mini20250416,
    /// `o3`
    O3,
    /// `o3-2025-04-16`
    O320250416,
    /// `o1-preview`
    O1Preview,
    /// `o1-preview-2024-09-12`
    O1Preview20240912,
    /// `o1-mini`
    O1Mini,
    /// `o1-mini-2024-09-12`
    O1Mini20240912,
    /// `gpt-4o-audio-preview`
    Gpt4oAudioPreview,
    /// `gpt-4o-audio-preview-2024-10-01`
    Gpt4oAudioPreview20241001,
    /// `gpt-4o-audio-preview-2024-12-17`
    Gpt4oAudioPreview20241217,
    /// `gpt-4o-audio-preview-2025-06-03`
    Gpt4oAudioPreview20250603,
    /// `gpt-4o-mini-audio-preview`
    Gpt4oMiniAudioPreview,
    /// `gpt-4o-mini-audio-preview-2024-12-17`
    Gpt4oMiniAudioPreview20241217,
    /// `gpt-4o-search-preview`
    Gpt4oSearchPreview,
    /// `gpt-4o-mini-search-preview`
    Gpt4oMiniSearchPreview,
    /// `gpt-4o-search-preview-2025-03-11`
    Gpt4oSearchPreview20250311,
    /// `gpt-4o-mini-search-preview-2025-03-11`
    Gpt4oMiniSearchPreview20250311,
    /// `chatgpt-4o-latest`
    Chatgpt4oLatest,
    /// `codex-mini-latest`
    CodexMiniLatest,
    /// `gpt-3.5-turbo-0301`
    Gpt3Dot5Turbo0301,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ChatModel {
        Gpt5 = "gpt-5";
        Gpt5Mini = "gpt-5-mini";
        Gpt5Nano = "gpt-5-nano";
        Gpt520250807 = "gpt-5-2025-08-07";
        Gpt5Mini20250807 = "gpt-5-mini-2025-08-07";
        Gpt5Nano20250807 = "gpt-5-nano-2025-08-07";
        Gpt4Dot1 = "gpt-4.1";
        Gpt4Dot1Mini = "gpt-4.1-mini";
        Gpt4Dot1Nano = "gpt-4.1-nano";
        Gpt4Dot120250414 = "gpt-4.1-2025-04-14";
        Gpt4Dot1Mini20250414 = "gpt-4.1-mini-2025-04-14";
        Gpt4Dot1Nano20250414 = "gpt-4.1-nano-2025-04-14";
        O3Mini = "o3-mini";
        O3Mini20250131 = "o3-mini-2025-01-31";
        O1 = "o1";
        O120241217 = "o1-2024-12-17";
        Gpt4o = "gpt-4o";
        Gpt4o20241120 = "gpt-4o-2024-11-20";
        Gpt4o20240806 = "gpt-4o-2024-08-06";
        Gpt4o20240513 = "gpt-4o-2024-05-13";
        Gpt4oMini = "gpt-4o-mini";
        Gpt4oMini20240718 = "gpt-4o-mini-2024-07-18";
        Gpt4Dot5Preview = "gpt-4.5-preview";
        Gpt4Dot5Preview20250227 = "gpt-4.5-preview-2025-02-27";
        Gpt4Turbo = "gpt-4-turbo";
        Gpt4Turbo20240409 = "gpt-4-turbo-2024-04-09";
        Gpt40125Preview = "gpt-4-0125-preview";
        Gpt4TurboPreview = "gpt-4-turbo-preview";
        Gpt41106Preview = "gpt-4-1106-preview";
        Gpt4VisionPreview = "gpt-4-vision-preview";
        Gpt4 = "gpt-4";
        Gpt40314 = "gpt-4-0314";
        Gpt40613 = "gpt-4-0613";
        Gpt432k = "gpt-4-32k";
        Gpt432k0314 = "gpt-4-32k-0314";
        Gpt432k0613 = "gpt-4-32k-0613";
        Gpt3Dot5Turbo = "gpt-3.5-turbo";
        Gpt3Dot5Turbo16k = "gpt-3.5-turbo-16k";
        Gpt3Dot5Turbo0613 = "gpt-3.5-turbo-0613";
        Gpt3Dot5Turbo1106 = "gpt-3.5-turbo-1106";
        Gpt3Dot5Turbo0125 = "gpt-3.5-turbo-0125";
        Gpt3Dot5Turbo16k0613 = "gpt-3.5-turbo-16k-0613";
        Gpt5Dot6Sol = "gpt-5.6-sol";
        Gpt5Dot6Terra = "gpt-5.6-terra";
        Gpt5Dot6Luna = "gpt-5.6-luna";
        Gpt5Dot5 = "gpt-5.5";
        Gpt5Dot520260423 = "gpt-5.5-2026-04-23";
        Gpt5Dot4 = "gpt-5.4";
        Gpt5Dot4Mini = "gpt-5.4-mini";
        Gpt5Dot4Nano = "gpt-5.4-nano";
        Gpt5Dot4Mini20260317 = "gpt-5.4-mini-2026-03-17";
        Gpt5Dot4Nano20260317 = "gpt-5.4-nano-2026-03-17";
        Gpt5Dot3ChatLatest = "gpt-5.3-chat-latest";
        Gpt5Dot2 = "gpt-5.2";
        Gpt5Dot220251211 = "gpt-5.2-2025-12-11";
        Gpt5Dot2ChatLatest = "gpt-5.2-chat-latest";
        Gpt5Dot2Pro = "gpt-5.2-pro";
        Gpt5Dot2Pro20251211 = "gpt-5.2-pro-2025-12-11";
        Gpt5Dot1 = "gpt-5.1";
        Gpt5Dot120251113 = "gpt-5.1-2025-11-13";
        Gpt5Dot1Codex = "gpt-5.1-codex";
        Gpt5Dot1Mini = "gpt-5.1-mini";
        Gpt5Dot1ChatLatest = "gpt-5.1-chat-latest";
        Gpt5ChatLatest = "gpt-5-chat-latest";
        O4Mini = "o4-mini";
        O4Mini20250416 = "o4-mini-2025-04-16";
        O3 = "o3";
        O320250416 = "o3-2025-04-16";
        O1Preview = "o1-preview";
        O1Preview20240912 = "o1-preview-2024-09-12";
        O1Mini = "o1-mini";
        O1Mini20240912 = "o1-mini-2024-09-12";
        Gpt4oAudioPreview = "gpt-4o-audio-preview";
        Gpt4oAudioPreview20241001 = "gpt-4o-audio-preview-2024-10-01";
        Gpt4oAudioPreview20241217 = "gpt-4o-audio-preview-2024-12-17";
        Gpt4oAudioPreview20250603 = "gpt-4o-audio-preview-2025-06-03";
        Gpt4oMiniAudioPreview = "gpt-4o-mini-audio-preview";
        Gpt4oMiniAudioPreview20241217 = "gpt-4o-mini-audio-preview-2024-12-17";
        Gpt4oSearchPreview = "gpt-4o-search-preview";
        Gpt4oMiniSearchPreview = "gpt-4o-mini-search-preview";
        Gpt4oSearchPreview20250311 = "gpt-4o-search-preview-2025-03-11";
        Gpt4oMiniSearchPreview20250311 = "gpt-4o-mini-search-preview-2025-03-11";
        Chatgpt4oLatest = "chatgpt-4o-latest";
        CodexMiniLatest = "codex-mini-latest";
        Gpt3Dot5Turbo0301 = "gpt-3.5-turbo-0301";
        _ = Unknown;
    }
}
