use openai_assistants::types::{
    AutoFileChunkingStrategyParam, ComparisonFilter, ComparisonFilterType, VectorStoreCreateParams,
    VectorStoreExpirationAfter, VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams,
    VectorStoreFileCreateParams, VectorStoreFileUpdateParams, VectorStoreSearchParams,
    VectorStoreSearchParamsRankingOptions, VectorStoreUpdateParams,
};

use super::files::{file, upload};
use super::runs::DEADLINE;
use super::{Server, id};
use crate::report::Report;

pub async fn call(server: &Server, report: &mut Report) {
    let stores = server.client.vector_stores();
    let params = VectorStoreCreateParams::new().name("notes").metadata([("purpose", "test")]);
    let store = report.response("vector_stores.create", stores.create(params).with_response()).await;
    // LiteLLM sends null for what is not set, which not every server behind it takes.
    let params = VectorStoreCreateParams::new()
        .name("notes")
        .metadata([("purpose", "test")])
        .file_ids([])
        .expires_after(VectorStoreExpirationAfter::new(1))
        .chunking_strategy(AutoFileChunkingStrategyParam::new());
    let full = report.response("vector_stores.create (all members)", stores.create(params).with_response()).await;
    let store = store.or(full);
    let store_id = id(store.as_ref(), "vs", |store| store.id.clone());
    report.response("vector_stores.retrieve", stores.retrieve(&store_id).with_response()).await;
    report.response("vector_stores.list", stores.list().limit(2).with_response()).await;

    let files = stores.files();
    let file_id = file(server).await;
    let params = VectorStoreFileCreateParams::new(&file_id).attributes([("topic", "towers")]);
    report.response("vector_stores.files.create", files.create(&store_id, params).with_response()).await;
    let polled = files.poll(&store_id, &file_id).with_deadline(DEADLINE);
    let describe = |file: &VectorStoreFile| match &file.last_error {
        Some(error) => format!("{}: {}", file.status, error.message),
        None => file.status.to_string(),
    };
    report.value("vector_stores.files.poll", polled, describe).await;
    report.response("vector_stores.files.retrieve", files.retrieve(&store_id, &file_id).with_response()).await;
    let params = VectorStoreFileUpdateParams::new().attributes([("topic", "cities")]);
    report.response("vector_stores.files.update", files.update(&store_id, &file_id, params).with_response()).await;
    report.response("vector_stores.files.list", files.list(&store_id).with_response()).await;
    report.response("vector_stores.files.content", files.content(&store_id, &file_id).with_response()).await;
    let params = VectorStoreSearchParams::new("How high is the tower?");
    report.response("vector_stores.search", stores.search(&store_id, params).with_response()).await;
    let params = VectorStoreSearchParams::new("How high is the tower?")
        .max_num_results(3)
        .rewrite_query(false)
        .filters(ComparisonFilter::new(ComparisonFilterType::Eq, "topic", "cities"))
        .ranking_options(VectorStoreSearchParamsRankingOptions::new().score_threshold(0.0));
    report.response("vector_stores.search (all members)", stores.search(&store_id, params).with_response()).await;
    report.response("vector_stores.files.delete", files.delete(&store_id, &file_id).with_response()).await;

    let batches = stores.file_batches();
    let params = VectorStoreFileBatchCreateParams::new().file_ids([file(server).await, file(server).await]);
    let batch = batches.create(&store_id, params).with_response();
    let batch = report.response("vector_stores.file_batches.create", batch).await;
    let batch_id = id(batch.as_ref(), "vsfb", |batch| batch.id.clone());
    let polled = batches.poll(&store_id, &batch_id).with_deadline(DEADLINE);
    report.value("vector_stores.file_batches.poll", polled, |batch| batch.status.to_string()).await;
    let request = batches.retrieve(&store_id, &batch_id).with_response();
    report.response("vector_stores.file_batches.retrieve", request).await;
    let request = batches.list_files(&store_id, &batch_id).with_response();
    report.response("vector_stores.file_batches.list_files", request).await;
    let request = batches.cancel(&store_id, &batch_id).with_response();
    report.response("vector_stores.file_batches.cancel", request).await;
    let uploads = batches.upload_and_poll(&store_id, [upload(), upload()]).with_deadline(DEADLINE);
    let describe = |batch: &VectorStoreFileBatch| {
        format!("{}: {} of {}", batch.status, batch.file_counts.completed, batch.file_counts.total)
    };
    report.value("vector_stores.file_batches.upload_and_poll", uploads, describe).await;
    // At the end, as Llama Stack keeps what it needs to index files in the metadata.
    let params = VectorStoreUpdateParams::new().name("more notes").metadata([("purpose", "other")]);
    report.response("vector_stores.update", stores.update(&store_id, params).with_response()).await;
    report.response("vector_stores.delete", stores.delete(&store_id).with_response()).await;
}
