//! A Map state.

use super::data::Template;
use super::distributed::{Batcher, Reader, Writer};
use super::{Block, CompileError, Field, compile};
use sfn_core::asl::{self, MachineType, QueryLanguage};
use sfn_core::json::Value;

/// What a Map state runs, on what, and how much at once.
pub(crate) struct Map {
    pub(crate) block: Block,
    /// Whether each item, or batch, is an execution of its own; and of which type.
    pub(crate) distributed: Option<MachineType>,
    /// `ItemsPath` or `Items`.
    pub(crate) items: Field,
    pub(crate) selector: Option<Template>,
    pub(crate) concurrency: Field,
    pub(crate) tolerated_percentage: Field,
    pub(crate) tolerated_count: Field,
    pub(crate) label: Option<String>,
    pub(crate) reader: Option<Reader>,
    pub(crate) batcher: Option<Batcher>,
    pub(crate) writer: Option<Writer>,
}

impl Map {
    pub(super) fn new(map: &asl::Map, language: QueryLanguage) -> Result<Self, CompileError> {
        let Some(processor) = map.processor() else {
            return Err(CompileError::new("ItemProcessor", "a Map state has one"));
        };
        let template =
            |field: &str, value: Option<&Value>| value.map(|value| Template::new(field, language, value)).transpose();
        let field = |name, literal: &Option<Value>, path: &Option<Value>| {
            Field::new(name, language, literal.as_ref(), path.as_ref())
        };
        let inner = processor.query_language.unwrap_or(language);
        let config = processor.processor_config.as_ref();
        let execution_type = MachineType::of(config.and_then(|config| config.execution_type.as_ref()));
        let items = match &map.items_path {
            Some(_) => field("Items", &None, &map.items_path)?,
            None => field("Items", &map.items, &None)?,
        };
        Ok(Self {
            block: compile::block(&processor.states, &processor.start_at, inner)?,
            distributed: processor.is_distributed().then_some(execution_type),
            items,
            selector: template("ItemSelector", map.selector())?,
            concurrency: field("MaxConcurrency", &map.max_concurrency, &map.max_concurrency_path)?,
            tolerated_percentage: field(
                "ToleratedFailurePercentage",
                &map.tolerated_failure_percentage,
                &map.tolerated_failure_percentage_path,
            )?,
            tolerated_count: field(
                "ToleratedFailureCount",
                &map.tolerated_failure_count,
                &map.tolerated_failure_count_path,
            )?,
            label: map.label.as_ref().and_then(Value::as_str).map(str::to_owned),
            reader: map.item_reader.as_ref().map(|reader| Reader::new(reader, language)).transpose()?,
            batcher: map.item_batcher.as_ref().map(|batcher| Batcher::new(batcher, language)).transpose()?,
            writer: map.result_writer.as_ref().map(|writer| Writer::new(writer, language)).transpose()?,
        })
    }
}

/// `Parameters` or `Arguments` of a reader or a writer.
pub(super) fn arguments(
    owner: &str,
    language: QueryLanguage,
    parameters: &Option<Value>,
    arguments: &Option<Value>,
) -> Result<Option<Template>, CompileError> {
    match (parameters, arguments) {
        (Some(value), _) => Template::new(&format!("{owner}/Parameters"), language, value).map(Some),
        (_, Some(value)) => Template::new(&format!("{owner}/Arguments"), language, value).map(Some),
        _ => Ok(None),
    }
}
