// Written by `cargo xtask regen --all`. Changes here are lost.

//! `styles`.

use crate::requests::types::{Color, Point};
use crate::requests::{Client, Request};

use crate::requests::operations;

/// `styles`.
#[derive(Clone, Copy, Debug)]
pub struct Styles<'a> {
    client: &'a Client,
}

impl<'a> Styles<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /styles/{list}/{label}/{matrix}/{color}/{json}/{rest}`
    pub fn retrieve(
        &self,
        list: impl IntoIterator<Item = impl Into<String>>,
        label: impl IntoIterator<Item = impl Into<i64>>,
        matrix: impl Into<String>,
        color: impl Into<Color>,
        json: impl Into<Point>,
        rest: impl Into<String>,
    ) -> Request<()> {
        let list: Vec<String> = list.into_iter().map(Into::into).collect();
        let list = crate::requests::__generated::Style::SIMPLE.path("list", &list);
        let label: Vec<i64> = label.into_iter().map(Into::into).collect();
        let label = crate::requests::__generated::Style::LABEL_EXPLODED.path("label", &label);
        let matrix: String = matrix.into();
        let matrix = crate::requests::__generated::Style::MATRIX.path("matrix", &matrix);
        let color: Color = color.into();
        let color = crate::requests::__generated::Style::MATRIX_EXPLODED.path("color", &color);
        let json: Point = json.into();
        let json = crate::requests::__generated::Style::JSON.path("json", &json);
        let rest: String = rest.into();
        let rest = crate::requests::__generated::Style::SIMPLE.reserved().path("rest", &rest);
        Request::new(
            self.client,
            &operations::STYLES,
            vec![list, label, matrix, color, json, rest],
            (),
        )
    }
}
