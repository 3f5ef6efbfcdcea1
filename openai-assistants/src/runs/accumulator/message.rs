//! Deltas into messages.

use std::collections::BTreeSet;

use super::merge::{self, Far, Gaps};
use super::parts::Parts;
use crate::json::{Object, object_of};
use crate::runs::RunUpdate;
use crate::types::{
    Annotation, AnnotationDelta, FileCitationAnnotation, FilePathAnnotation, ImageFileContentBlock,
    ImageUrlContentBlock, Message, MessageContent, MessageContentDelta, MessageDelta, RefusalContentBlock, Text,
    TextContentBlock, TextDelta,
};

/// Merges a delta; what it adds is appended to `updates`.
pub(super) fn merge_message(
    message: &mut Message,
    parts: &mut Parts,
    delta: &MessageDelta,
    updates: &mut Vec<RunUpdate>,
    gaps: &mut Gaps,
) {
    let MessageDelta { role, content, extra, .. } = delta;
    merge::set(&mut message.role, role.as_ref());
    merge::extra(message.table().names, &mut message.extra, extra, gaps);
    for part in content.iter().flatten() {
        merge_part(message, parts, part, updates, gaps);
    }
}

fn merge_part(
    message: &mut Message,
    parts: &mut Parts,
    delta: &MessageContentDelta,
    updates: &mut Vec<RunUpdate>,
    gaps: &mut Gaps,
) {
    if let Some(mut typed) = typed(delta) {
        // Without an index it belongs to the part that was written last.
        let index = match delta {
            MessageContentDelta::Unknown(value) => merge::index(value),
            _ => None,
        };
        let last = || i64::try_from(message.content.len().saturating_sub(1)).unwrap_or(0);
        set_index(&mut typed, index.unwrap_or_else(last));
        return merge_part(message, parts, &typed, updates, gaps);
    }
    let index = match delta {
        MessageContentDelta::Text(block) => block.index,
        MessageContentDelta::Refusal(block) => block.index,
        MessageContentDelta::ImageFile(block) => block.index,
        MessageContentDelta::ImageUrl(block) => block.index,
        MessageContentDelta::Unknown(value) => merge::index_or_first(value),
    };
    let index = parts.index(&mut message.content, delta, index);
    let Some((index, part)) = merge::slot(&mut message.content, index, Far::Last, gaps) else { return };
    let message_id = || message.id.clone();
    match delta {
        MessageContentDelta::Text(block) => {
            let Some(part) = text_part(part) else { return };
            merge::extra(part.table().names, &mut part.extra, &block.extra, gaps);
            let Some(delta) = &block.text else { return };
            if let Some(text) = delta.value.clone().filter(|text| !text.is_empty()) {
                updates.push(RunUpdate::TextDelta { message_id: message_id(), index, text });
            }
            for annotation in merge_text(&mut part.text, delta, gaps) {
                updates.push(RunUpdate::Citation { message_id: message_id(), index, annotation });
            }
        }
        MessageContentDelta::Refusal(block) => {
            if is_empty(part) {
                *part = RefusalContentBlock::default().into();
            }
            let MessageContent::Refusal(part) = part else { return };
            merge::extra(part.table().names, &mut part.extra, &block.extra, gaps);
            merge::append(&mut part.refusal, block.refusal.as_deref());
            if let Some(refusal) = block.refusal.clone().filter(|refusal| !refusal.is_empty()) {
                updates.push(RunUpdate::RefusalDelta { message_id: message_id(), index, refusal });
            }
        }
        MessageContentDelta::ImageFile(block) => {
            if is_empty(part) {
                *part = ImageFileContentBlock::default().into();
            }
            let (MessageContent::ImageFile(part), Some(delta)) = (part, &block.image_file) else { return };
            merge::extra(part.table().names, &mut part.extra, &block.extra, gaps);
            merge::set(&mut part.image_file.file_id, delta.file_id.as_ref());
            merge::set_optional(&mut part.image_file.detail, delta.detail.as_ref());
            merge::extra(part.image_file.table().names, &mut part.image_file.extra, &delta.extra, gaps);
        }
        MessageContentDelta::ImageUrl(block) => {
            if is_empty(part) {
                *part = ImageUrlContentBlock::default().into();
            }
            let (MessageContent::ImageUrl(part), Some(delta)) = (part, &block.image_url) else { return };
            merge::extra(part.table().names, &mut part.extra, &block.extra, gaps);
            merge::append(&mut part.image_url.url, delta.url.as_deref());
            merge::set_optional(&mut part.image_url.detail, delta.detail.as_ref());
            merge::extra(part.image_url.table().names, &mut part.image_url.extra, &delta.extra, gaps);
        }
        MessageContentDelta::Unknown(value) => match part {
            MessageContent::Unknown(part) if part.is_null() => *part = merge::without_index(value),
            MessageContent::Unknown(part) => merge::json("content", part, value, gaps),
            part => {
                let kind = merge::type_of(part);
                if let Some(mut delta) = kind.and_then(|kind| merge::with_type::<MessageContentDelta>(value, &kind)) {
                    // Without an index it belongs to the place that it was found for.
                    set_index(&mut delta, i64::try_from(index).unwrap_or(0));
                    if !matches!(delta, MessageContentDelta::Unknown(_)) {
                        merge_part(message, parts, &delta, updates, gaps);
                    }
                }
            }
        },
    }
}

/// A delta without a type, as what it has a member of.
fn typed(delta: &MessageContentDelta) -> Option<MessageContentDelta> {
    let MessageContentDelta::Unknown(value) = delta else { return None };
    let kind = ["text", "refusal", "image_file", "image_url"].into_iter().find(|kind| value.get(kind).is_some())?;
    let typed = merge::with_type::<MessageContentDelta>(value, kind)?;
    (!matches!(typed, MessageContentDelta::Unknown(_))).then_some(typed)
}

fn set_index(delta: &mut MessageContentDelta, index: i64) {
    match delta {
        MessageContentDelta::Text(block) => block.index = index,
        MessageContentDelta::Refusal(block) => block.index = index,
        MessageContentDelta::ImageFile(block) => block.index = index,
        MessageContentDelta::ImageUrl(block) => block.index = index,
        MessageContentDelta::Unknown(_) => {}
    }
}

/// A place that only exists because a later one was named.
fn is_empty(part: &MessageContent) -> bool {
    matches!(part, MessageContent::Unknown(value) if value.is_null())
}

fn text_part(part: &mut MessageContent) -> Option<&mut TextContentBlock> {
    if is_empty(part) {
        *part = TextContentBlock::default().into();
    }
    match part {
        MessageContent::Text(block) => Some(block),
        _ => None,
    }
}

/// Returns the annotations that the delta has changed, in their current state.
fn merge_text(text: &mut Text, delta: &TextDelta, gaps: &mut Gaps) -> Vec<Annotation> {
    merge::append(&mut text.value, delta.value.as_deref());
    merge::extra(text.table().names, &mut text.extra, &delta.extra, gaps);
    // Each of them once, however many deltas it has: an annotation may be large.
    let mut changed = BTreeSet::new();
    for delta in delta.annotations.iter().flatten() {
        changed.extend(merge_annotation(&mut text.annotations, delta, gaps));
    }
    changed.into_iter().filter_map(|place| text.annotations.get(place).cloned()).collect()
}

/// Returns the index of the annotation.
fn merge_annotation(annotations: &mut Vec<Annotation>, delta: &AnnotationDelta, gaps: &mut Gaps) -> Option<usize> {
    let index = match delta {
        AnnotationDelta::FileCitation(delta) => delta.index,
        AnnotationDelta::FilePath(delta) => delta.index,
        #[cfg(feature = "foundry")]
        AnnotationDelta::UrlCitation(delta) => delta.index,
        AnnotationDelta::Unknown(value) => merge::index_or_first(value),
    };
    let (place, slot) = merge::slot(annotations, index, Far::New, gaps)?;
    let is_empty = matches!(slot, Annotation::Unknown(value) if value.is_null());
    match delta {
        AnnotationDelta::FileCitation(delta) => {
            if is_empty {
                *slot = FileCitationAnnotation::default().into();
            }
            let Annotation::FileCitation(citation) = slot else { return None };
            merge::append(&mut citation.text, delta.text.as_deref());
            merge::set(&mut citation.start_index, delta.start_index.as_ref());
            merge::set(&mut citation.end_index, delta.end_index.as_ref());
            merge::extra(citation.table().names, &mut citation.extra, &delta.extra, gaps);
            if let Some(delta) = &delta.file_citation {
                merge::set(&mut citation.file_citation.file_id, delta.file_id.as_ref());
                merge::extra(
                    citation.file_citation.table().names,
                    &mut citation.file_citation.extra,
                    &delta.extra,
                    gaps,
                );
                // Servers send an empty quote in deltas and none in messages.
                if let Some(quote) = delta.quote.as_deref().filter(|quote| !quote.is_empty()) {
                    let quote = object_of(&mut [("quote".to_owned(), quote.into())].into_iter()).into();
                    merge::extra(citation.file_citation.table().names, &mut citation.file_citation.extra, &quote, gaps);
                }
            }
        }
        AnnotationDelta::FilePath(delta) => {
            if is_empty {
                *slot = FilePathAnnotation::default().into();
            }
            let Annotation::FilePath(path) = slot else { return None };
            merge::append(&mut path.text, delta.text.as_deref());
            merge::set(&mut path.start_index, delta.start_index.as_ref());
            merge::set(&mut path.end_index, delta.end_index.as_ref());
            merge::extra(path.table().names, &mut path.extra, &delta.extra, gaps);
            if let Some(delta) = &delta.file_path {
                merge::set(&mut path.file_path.file_id, delta.file_id.as_ref());
                merge::extra(path.file_path.table().names, &mut path.file_path.extra, &delta.extra, gaps);
            }
        }
        #[cfg(feature = "foundry")]
        AnnotationDelta::UrlCitation(delta) => {
            if is_empty {
                *slot = crate::types::UrlCitationAnnotation::default().into();
            }
            let Annotation::UrlCitation(citation) = slot else { return None };
            merge::append(&mut citation.text, delta.text.as_deref());
            merge::set_optional(&mut citation.start_index, delta.start_index.as_ref());
            merge::set_optional(&mut citation.end_index, delta.end_index.as_ref());
            merge::extra(citation.table().names, &mut citation.extra, &delta.extra, gaps);
            if let Some(delta) = &delta.url_citation {
                let page = &mut citation.url_citation;
                merge::set(&mut page.url, delta.url.as_ref());
                merge::set_optional(&mut page.title, delta.title.as_ref());
                merge::extra(page.table().names, &mut page.extra, &delta.extra, gaps);
            }
        }
        AnnotationDelta::Unknown(value) => match slot {
            Annotation::Unknown(slot) if slot.is_null() => *slot = merge::without_index(value),
            Annotation::Unknown(slot) => merge::json("annotations", slot, value, gaps),
            _ => return None,
        },
    }
    Some(place)
}
