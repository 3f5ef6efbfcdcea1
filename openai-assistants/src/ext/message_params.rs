use crate::types::{
    CodeInterpreterTool, FileSearchTool, ImageFile, ImageFileContentBlock, ImageUrl, ImageUrlContentBlock, Message,
    MessageAttachmentFileSearchTool, MessageAttachmentTool, MessageContent, MessageContentPartParam,
    MessageCreateParams, MessageCreateParamsContent, MessageRole, TextContentBlockParam,
};

impl MessageCreateParams {
    /// A message of the user: text, parts, or the content of another message.
    ///
    /// ```
    /// use openai_assistants::types::{
    ///     Message, MessageContentPartParam, MessageCreateParams,
    /// };
    ///
    /// let text = MessageCreateParams::user("What is 2 + 2?").metadata([("lesson", "1")]);
    /// let image = MessageContentPartParam::image_url("https://example.com/cat.png");
    /// let parts = MessageCreateParams::user(("What is this?", image));
    /// # let received = Message::default();
    /// let copy = MessageCreateParams::user(received.content);
    /// # let _ = (text, parts, copy);
    /// ```
    pub fn user(content: impl Into<MessageCreateParamsContent>) -> Self {
        Self::new(MessageRole::User, content)
    }

    /// A message as if the assistant had written it, for conversations that began elsewhere.
    pub fn assistant(content: impl Into<MessageCreateParamsContent>) -> Self {
        Self::new(MessageRole::Assistant, content)
    }
}

/// A copy of a message, for another thread: its role and content.
impl From<Message> for MessageCreateParams {
    #[inline]
    fn from(message: Message) -> Self {
        Self::new(message.role, message.content)
    }
}

/// A copy of a message, for another thread: its role and content.
impl From<&Message> for MessageCreateParams {
    #[inline]
    fn from(message: &Message) -> Self {
        Self::new(message.role.clone(), message.content.clone())
    }
}

crate::__from_text!(MessageCreateParams, MessageCreateParams::user);

impl From<MessageContentPartParam> for MessageCreateParamsContent {
    #[inline]
    fn from(part: MessageContentPartParam) -> Self {
        Self::List(vec![part])
    }
}

impl MessageContentPartParam {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        TextContentBlockParam::new(text).into()
    }

    /// An image at a URL, which the server fetches; an [`ImageUrl`] can say the level of detail as well.
    pub fn image_url(image: impl Into<ImageUrl>) -> Self {
        ImageUrlContentBlock::new(image).into()
    }

    /// An image that has been uploaded with the purpose `vision`; an [`ImageFile`] can say the level of detail as well.
    pub fn image_file(image: impl Into<ImageFile>) -> Self {
        ImageFileContentBlock::new(image).into()
    }
}

crate::__from_text!(MessageContentPartParam, MessageContentPartParam::text);

impl From<ImageUrl> for MessageContentPartParam {
    #[inline]
    fn from(image: ImageUrl) -> Self {
        Self::image_url(image)
    }
}

impl From<ImageFile> for MessageContentPartParam {
    #[inline]
    fn from(image: ImageFile) -> Self {
        Self::image_file(image)
    }
}

/// The text of a part, without the annotations of the server, or its image. A refusal becomes text, too.
impl From<MessageContent> for MessageContentPartParam {
    #[inline]
    fn from(part: MessageContent) -> Self {
        match part {
            MessageContent::Text(block) => Self::text(block.text.value),
            MessageContent::Refusal(block) => Self::text(block.refusal),
            MessageContent::ImageFile(block) => block.into(),
            MessageContent::ImageUrl(block) => block.into(),
            MessageContent::Unknown(value) => value.into(),
        }
    }
}

impl From<&MessageContent> for MessageContentPartParam {
    #[inline]
    fn from(part: &MessageContent) -> Self {
        part.clone().into()
    }
}

impl MessageAttachmentTool {
    /// The tool that runs code gets the file.
    #[inline]
    pub fn code_interpreter() -> Self {
        CodeInterpreterTool::new().into()
    }

    /// The file is indexed for the tool that searches.
    #[inline]
    pub fn file_search() -> Self {
        MessageAttachmentFileSearchTool::new().into()
    }
}

/// Without the settings of the tool, which attachments do not have.
impl From<FileSearchTool> for MessageAttachmentTool {
    #[inline]
    fn from(_: FileSearchTool) -> Self {
        Self::file_search()
    }
}
