// Written by `cargo xtask regen --all`. Changes here are lost.

//! `bodies`.

use crate::requests::types::{
    AnythingParams, BytesParams, EitherBody, EncodedBody, FormBody, FormOfEitherBody,
    JsonBytesParams, MapParams, OptionalBody, PictureParams, Point, SeveralBody,
    SeveralCsvParams, SeveralUrlencodedBody, TextParams,
};
use crate::requests::{Client, Request};

use crate::requests::operations;

/// `bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    client: &'a Client,
}

impl<'a> Bodies<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /bodies/encoded`
    pub fn encoded(&self, params: EncodedBody) -> Request<(), EncodedBody> {
        Request::new(self.client, &operations::ENCODED, vec![], params)
    }

    /// `POST /bodies/map`
    pub fn map(&self, params: MapParams) -> Request<(), MapParams> {
        Request::new(self.client, &operations::MAP, vec![], params)
    }

    /// `POST /bodies/either`
    pub fn either(&self, params: EitherBody) -> Request<(), EitherBody> {
        Request::new(self.client, &operations::EITHER, vec![], params)
    }

    /// `POST /bodies/form-of-either`
    pub fn form_of_either(
        &self,
        params: FormOfEitherBody,
    ) -> Request<(), FormOfEitherBody> {
        Request::new(self.client, &operations::FORM_OF_EITHER, vec![], params)
    }

    /// `POST /bodies/bytes`
    pub fn bytes(&self, params: BytesParams) -> Request<(), BytesParams> {
        Request::new(self.client, &operations::BYTES, vec![], params)
    }

    /// `POST /bodies/picture`
    pub fn picture(&self, params: PictureParams) -> Request<(), PictureParams> {
        Request::new(self.client, &operations::PICTURE, vec![], params)
    }

    /// `POST /bodies/anything`
    pub fn anything(&self, params: AnythingParams) -> Request<(), AnythingParams> {
        Request::new(self.client, &operations::ANYTHING, vec![], params)
    }

    /// `POST /bodies/json-bytes`
    pub fn json_bytes(&self, params: JsonBytesParams) -> Request<(), JsonBytesParams> {
        Request::new(self.client, &operations::JSON_BYTES, vec![], params)
    }

    /// `POST /bodies/text`
    pub fn text(&self, params: TextParams) -> Request<(), TextParams> {
        Request::new(self.client, &operations::TEXT, vec![], params)
    }

    /// `POST /bodies/vendor`
    pub fn vendor(&self, params: Point) -> Request<(), Point> {
        Request::new(self.client, &operations::VENDOR, vec![], params)
    }

    /// `POST /bodies/optional`
    ///
    /// The body is optional; `None` sends no body.
    pub fn optional(
        &self,
        params: impl Into<Option<OptionalBody>>,
    ) -> Request<(), Option<OptionalBody>> {
        let params: Option<OptionalBody> = params.into();
        Request::new(self.client, &operations::OPTIONAL, vec![], params)
    }

    /// `POST /bodies/several`
    pub fn several(&self, params: SeveralBody) -> Request<(), SeveralBody> {
        Request::new(self.client, &operations::SEVERAL, vec![], params)
    }

    /// `POST /bodies/several`
    pub fn several_urlencoded(
        &self,
        params: SeveralUrlencodedBody,
    ) -> Request<(), SeveralUrlencodedBody> {
        Request::new(self.client, &operations::SEVERAL, vec![], params)
    }

    /// `POST /bodies/several`
    pub fn several_csv(
        &self,
        params: SeveralCsvParams,
    ) -> Request<(), SeveralCsvParams> {
        Request::new(self.client, &operations::SEVERAL, vec![], params)
    }

    /// `POST /bodies/form`
    pub fn form(&self, params: FormBody) -> Request<(), FormBody> {
        Request::new(self.client, &operations::FORM, vec![], params)
    }
}
