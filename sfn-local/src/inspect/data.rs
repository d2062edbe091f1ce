//! What the stages of a state made of its data.

use crate::payload::Payload;
use std::time::Duration;

/// The data of a state from stage to stage: AWS's `InspectionData`. What a state does not come to, or does not have, is absent.
///
/// Source: the API model of botocore 1.44.5; which type of state has which field was recorded.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// What the state was given.
    pub input: Option<Payload>,
    /// What `InputPath` selects. JSONPath.
    pub after_input_path: Option<Payload>,
    /// What `Parameters` makes of that. JSONPath; of Pass, Task and Parallel.
    pub after_parameters: Option<Payload>,
    /// What `Arguments` gives. JSONata; of Task.
    pub after_arguments: Option<Payload>,
    /// The items of a Map state. JSONPath.
    pub after_items_path: Option<Payload>,
    /// The items that `ItemsPointer` selects in what an `ItemReader` reads.
    pub after_items_pointer: Option<Payload>,
    /// The inputs of the iterations, as `ItemSelector` makes them.
    pub after_item_selector: Option<Payload>,
    /// The batches that `ItemBatcher` makes of them.
    pub after_item_batcher: Option<Payload>,
    /// What a Task's call gave, or a Pass state's `Result`.
    pub result: Option<Payload>,
    /// What `ResultSelector` makes of the result. JSONPath.
    pub after_result_selector: Option<Payload>,
    /// The input with the result in it. JSONPath.
    pub after_result_path: Option<Payload>,
    /// How many iterations of a Map state may run at once; 0: as many as AWS has room for.
    pub max_concurrency: Option<u64>,
    /// How many iterations of a Map state may fail.
    pub tolerated_failure_count: Option<u64>,
    /// How many of a hundred iterations of a Map state may fail.
    pub tolerated_failure_percentage: Option<f64>,
    /// The variables after the state, as one object.
    pub variables: Option<Payload>,
    /// Who handles the state's error.
    pub error_details: ErrorDetails,
}

/// Who handles the error of a state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The place in `Catch` of what caught it.
    pub catch_index: Option<usize>,
    /// The place in `Retry` of what is for such errors, whether it has retries left or not.
    pub retry_index: Option<usize>,
    /// How long the pause before the next attempt is, where there is one.
    pub retry_backoff_interval: Option<Duration>,
}
