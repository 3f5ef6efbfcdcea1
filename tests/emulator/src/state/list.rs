//! Lists: limit, order and cursors.

use openai_assistants::{Json, Page, PageItem};
use serde_json::Value;

use super::wire::rest;
use crate::error::Failure;
use crate::http::Input;

/// What a list allows.
const LIMIT: (usize, usize) = (1, 100);
const FILES_LIMIT: (usize, usize) = (1, 10_000);

/// The page of `items`, oldest first, that the query asks for; only what is on it is copied.
pub(crate) fn page<T: PageItem + Json>(
    mut items: Vec<&T>,
    input: &Input,
    shown: impl Fn(&T) -> T,
) -> Result<Value, Failure> {
    let files = input.operation.id == "listFiles";
    let limit = limit(input, if files { FILES_LIMIT } else { LIMIT }, if files { 10_000 } else { 20 })?;
    match input.query("order").unwrap_or("desc") {
        "asc" => {}
        "desc" => items.reverse(),
        other => {
            let message = format!("Invalid value: '{other}'. Supported values are: 'asc' and 'desc'.");
            return Err(Failure::invalid(message).param("order").code("invalid_value"));
        }
    }
    if let Some(after) = input.query("after") {
        items.drain(..=position(&items, "after", after)?);
    }
    let before = input.query("before").map(|id| position(&items, "before", id)).transpose()?;
    let mut has_more = false;
    if let Some(before) = before {
        items.truncate(before);
        // Without `after`, the items right before the cursor count.
        if input.query("after").is_none() && items.len() > limit {
            items.drain(..items.len() - limit);
            has_more = true;
        }
    }
    has_more |= items.len() > limit;
    items.truncate(limit);
    let mut page: Page<T> = Page::new(items.into_iter().map(shown).collect::<Vec<_>>());
    page.has_more = Some(has_more);
    let mut page = serde_json::to_value(page).unwrap_or_default();
    for key in ["first_id", "last_id"] {
        page[key] = page.get(key).cloned().unwrap_or_default();
    }
    for item in page["data"].as_array_mut().into_iter().flatten() {
        *item = rest(item.take());
    }
    Ok(page)
}

fn limit(input: &Input, (min, max): (usize, usize), default: usize) -> Result<usize, Failure> {
    let Some(text) = input.query("limit") else { return Ok(default) };
    let Ok(limit) = text.parse::<i64>() else {
        let message = format!("Invalid type for 'limit': expected an integer, but got '{text}' instead.");
        return Err(Failure::invalid(message).param("limit").code("invalid_type"));
    };
    let problem = |which: &str, sign: &str, bound: usize| {
        let message = format!(
            "Invalid 'limit': integer {which} value. Expected a value {sign} {bound}, but got {limit} instead."
        );
        let code =
            format!("integer_{}_value", which.replace(' ', "_").replace("minimum", "min").replace("maximum", "max"));
        Failure::invalid(message).param("limit").code(code)
    };
    match usize::try_from(limit) {
        Ok(limit) if limit > max => Err(problem("above maximum", "<=", max)),
        Ok(limit) if limit >= min => Ok(limit),
        _ => Err(problem("below minimum", ">=", min)),
    }
}

fn position<T: PageItem>(items: &[&T], param: &str, id: &str) -> Result<usize, Failure> {
    items.iter().position(|item| item.cursor() == id).ok_or_else(|| {
        Failure::invalid(format!("Invalid '{param}': there is no item with id '{id}' in this list.")).param(param)
    })
}
