// Written by `cargo xtask regen --all`. Changes here are lost.

//! `accounts`.

use crate::requests::types::{Account, AccountPatch, PatchHomeParams, Secrets};
use crate::requests::{Client, Request};

use crate::requests::operations;

/// `accounts`.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /accounts`
    pub fn create(&self, params: Account) -> Request<Account, Account> {
        Request::new(self.client, &operations::CREATE_ACCOUNT, vec![], params)
    }

    /// `GET /accounts/{id}`
    pub fn retrieve(&self, id: i64) -> Request<Secrets> {
        Request::new(self.client, &operations::GET_ACCOUNT, vec![id.to_string()], ())
    }

    /// `PATCH /accounts/{id}`
    pub fn update(
        &self,
        id: i64,
        params: AccountPatch,
    ) -> Request<Account, AccountPatch> {
        Request::new(
            self.client,
            &operations::PATCH_ACCOUNT,
            vec![id.to_string()],
            params,
        )
    }

    /// `PATCH /accounts/{id}/home`
    pub fn home(
        &self,
        id: i64,
        params: PatchHomeParams,
    ) -> Request<(), PatchHomeParams> {
        Request::new(self.client, &operations::PATCH_HOME, vec![id.to_string()], params)
    }
}
