//! The Map state.

use super::QueryLanguage;
use super::distributed::{ItemBatcher, ItemReader, ResultWriter};
use super::machine::{Inner, ItemProcessor};
use super::object::object;
use super::retry::{Catcher, Retrier};
use crate::json::Value;

object! {
    /// Runs its item processor for each item; the result is the list of the outputs, in the order of the items.
    ///
    /// Source: states-language.net/spec.html#map-state; docs.aws.amazon.com, "Map workflow state", 2025.
    pub struct Map {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The items of a DISTRIBUTED map, from S3; absent: from the input.
        opt item_reader: ItemReader = "ItemReader",
        /// A path to the list of items. Default `$`. JSONPath.
        opt items_path: Value = "ItemsPath",
        /// The items: a list, an object (its pairs), or an expression. Default: the input. JSONata.
        opt items: Value = "Items",
        /// The input of each iteration. A payload template, or JSON with expressions; absent: the item.
        opt item_selector: Value = "ItemSelector",
        /// The old name of `ItemSelector`. JSONPath.
        opt parameters: Value = "Parameters",
        /// How the items of a DISTRIBUTED map are put together; absent: one at a time.
        opt item_batcher: ItemBatcher = "ItemBatcher",
        /// How many iterations may run at once; 0: as many as AWS likes. Default 0. JSONata: or an expression.
        opt max_concurrency: Value = "MaxConcurrency",
        /// A reference path to that number. JSONPath.
        opt max_concurrency_path: Value = "MaxConcurrencyPath",
        /// How many items of a DISTRIBUTED map may fail, in percent: 0 to 100. Default 0. JSONata: or an expression.
        opt tolerated_failure_percentage: Value = "ToleratedFailurePercentage",
        /// A reference path to that number. JSONPath.
        opt tolerated_failure_percentage_path: Value = "ToleratedFailurePercentagePath",
        /// How many items of a DISTRIBUTED map may fail. Default 0. JSONata: or an expression.
        opt tolerated_failure_count: Value = "ToleratedFailureCount",
        /// A reference path to that number. JSONPath.
        opt tolerated_failure_count_path: Value = "ToleratedFailureCountPath",
        /// A name for the map run of a DISTRIBUTED map: at most 40 characters. Default: generated.
        opt label: Value = "Label",
        /// The machine that runs for each item.
        opt item_processor: ItemProcessor = "ItemProcessor",
        /// The old name of `ItemProcessor`.
        opt iterator: ItemProcessor = "Iterator",
        /// Where a DISTRIBUTED map writes its results; absent: into the state output.
        opt result_writer: ResultWriter = "ResultWriter",
        /// The effective result, from the result. A payload template; absent: the result as it is. JSONPath.
        opt result_selector: Value = "ResultSelector",
        /// Where the result goes in the raw input. A reference path; `null` drops it. Default `$`. JSONPath.
        opt result_path: Value = "ResultPath",
        /// The part of all this that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
        opt output_path: Value = "OutputPath",
        /// Variables that are set when the state succeeds. An object; both query languages.
        opt assign: Value = "Assign",
        /// The state output. Any JSON with expressions; absent: the result. JSONata.
        opt output: Value = "Output",
        /// The retriers; a retry runs every item again.
        opt retry: Vec<Retrier> = "Retry",
        /// The catchers.
        opt catch: Vec<Catcher> = "Catch",
        /// The state that follows. Either this or `end`.
        opt next: String = "Next",
        /// `true`: the machine, or the branch, ends here.
        opt end: bool = "End",
    }
}

impl Map {
    /// The machine that runs for each item, by either of its names.
    #[must_use]
    pub fn processor(&self) -> Option<&ItemProcessor> {
        self.item_processor.as_ref().or(self.iterator.as_ref())
    }

    /// The template of each iteration's input, by either of its names.
    #[must_use]
    pub fn selector(&self) -> Option<&Value> {
        self.item_selector.as_ref().or(self.parameters.as_ref())
    }

    /// The item processor as a machine.
    #[must_use]
    pub fn inner(&self) -> Vec<Inner<'_>> {
        let names = [("ItemProcessor", &self.item_processor), ("Iterator", &self.iterator)];
        let inner = |(field, processor): (&'static str, _)| {
            let ItemProcessor { start_at, states, .. } = Option::as_ref(processor)?;
            Some(Inner { field, index: None, start_at: start_at.as_str(), states })
        };
        names.into_iter().filter_map(inner).collect()
    }
}
