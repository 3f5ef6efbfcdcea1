// Written by `cargo xtask regen --all`. Changes here are lost.

//! `events`.

use crate::answers::types::{EventsParams, UntypedEvent};
use crate::answers::{Client, DownloadRequest, Request, StreamRequest};

use crate::answers::operations;

/// `events`.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a Client,
}

impl<'a> Events<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /events`
    pub fn retrieve(&self, params: EventsParams) -> DownloadRequest {
        let request = Request::new(self.client, &operations::EVENTS, vec![], params);
        let request = request.with_header("accept", "text/csv");
        DownloadRequest::new(request)
    }

    /// `GET /events`
    pub fn retrieve_stream(&self, params: EventsParams) -> StreamRequest<UntypedEvent> {
        {
            Request::<
                (),
                EventsParams,
            >::new(self.client, &operations::EVENTS, vec![], params)
        }
            .stream()
    }
}
