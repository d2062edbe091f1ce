//! What a DISTRIBUTED Map state has: a reader, a batcher, a writer.

use super::data::Template;
use super::map::arguments;
use super::{CompileError, Field};
use crate::json::SmolStr;
use crate::task::Resource;
use sfn_core::asl::{self, QueryLanguage};
use sfn_core::json::Value;

/// `ItemReader`.
pub(crate) struct Reader {
    /// Whether it lists objects, and does not read one.
    pub(crate) lists: bool,
    pub(crate) arguments: Option<Template>,
    pub(crate) format: Option<Format>,
    pub(crate) manifest: Option<Manifest>,
    /// Whether the objects that are listed are read: `LOAD_AND_FLATTEN`.
    pub(crate) loads: bool,
    pub(crate) csv: Csv,
    /// `ItemsPointer`.
    pub(crate) pointer: String,
    pub(crate) most: Field,
}

/// `InputType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    Json,
    JsonLines,
    Parquet,
    Manifest,
}

/// `ManifestType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manifest {
    Athena,
    Inventory,
}

/// How CSV is read.
#[derive(Clone, Debug)]
pub(crate) struct Csv {
    pub(crate) delimiter: u8,
    /// `None`: the first row has them.
    pub(crate) headers: Option<Vec<SmolStr>>,
}

/// `ItemBatcher`.
pub(crate) struct Batcher {
    pub(crate) most_items: Field,
    pub(crate) most_bytes: Field,
    pub(crate) input: Option<Template>,
}

/// `ResultWriter`.
pub(crate) struct Writer {
    /// Whether it writes objects; else it shapes the output.
    pub(crate) writes: bool,
    pub(crate) arguments: Option<Template>,
    pub(crate) transformation: Transformation,
    /// `OutputType`: JSON Lines, not a list.
    pub(crate) is_lines: bool,
}

/// `Transformation` of a writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transformation {
    /// What the executions were, with their outputs.
    None,
    /// Their outputs.
    Compact,
    /// Their outputs; of those that are lists, the items.
    Flatten,
}

fn text(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

fn unknown(field: &str, text: &str) -> CompileError {
    CompileError::new(field, format!("this engine does not know `{text}`"))
}

/// The action of S3 that a resource names.
fn action(owner: &str, resource: &Value) -> Result<SmolStr, CompileError> {
    match Resource::of(resource).as_task() {
        Some((service, action)) if service == "s3" || service == "aws-sdk:s3" => Ok(action),
        _ => Err(unknown(&format!("{owner}/Resource"), text(Some(resource)).unwrap_or_default())),
    }
}

impl Reader {
    pub(super) fn new(reader: &asl::ItemReader, language: QueryLanguage) -> Result<Self, CompileError> {
        let lists = match action("ItemReader", &reader.resource)?.as_str() {
            "getObject" => false,
            "listObjectsV2" => true,
            other => return Err(unknown("ItemReader/Resource", other)),
        };
        let config = reader.reader_config.as_ref();
        let of = |field: fn(&asl::ReaderConfig) -> &Option<Value>| config.and_then(|config| field(config).as_ref());
        Ok(Self {
            lists,
            arguments: arguments("ItemReader", language, &reader.parameters, &reader.arguments)?,
            format: text(of(|config| &config.input_type)).map(Format::new).transpose()?,
            manifest: text(of(|config| &config.manifest_type)).map(Manifest::new).transpose()?,
            loads: text(of(|config| &config.transformation)) == Some("LOAD_AND_FLATTEN"),
            csv: config.map_or(Ok(Csv { delimiter: b',', headers: None }), Csv::new)?,
            pointer: text(of(|config| &config.items_pointer)).unwrap_or_default().to_owned(),
            most: Field::new(
                "MaxItems",
                language,
                of(|config| &config.max_items),
                of(|config| &config.max_items_path),
            )?,
        })
    }
}

impl Format {
    fn new(text: &str) -> Result<Self, CompileError> {
        Ok(match text {
            "CSV" => Self::Csv,
            "JSON" => Self::Json,
            "JSONL" => Self::JsonLines,
            "PARQUET" => Self::Parquet,
            "MANIFEST" => Self::Manifest,
            other => return Err(unknown("ReaderConfig/InputType", other)),
        })
    }
}

impl Manifest {
    fn new(text: &str) -> Result<Self, CompileError> {
        Ok(match text {
            "ATHENA_DATA" => Self::Athena,
            "S3_INVENTORY" => Self::Inventory,
            other => return Err(unknown("ReaderConfig/ManifestType", other)),
        })
    }
}

impl Csv {
    fn new(config: &asl::ReaderConfig) -> Result<Self, CompileError> {
        let delimiter = match text(config.csv_delimiter.as_ref()) {
            None | Some("COMMA") => b',',
            Some("PIPE") => b'|',
            Some("SEMICOLON") => b';',
            Some("SPACE") => b' ',
            Some("TAB") => b'\t',
            Some(other) => return Err(unknown("ReaderConfig/CSVDelimiter", other)),
        };
        let headers = config.csv_headers.as_ref().and_then(Value::as_array);
        let given = text(config.csv_header_location.as_ref()) == Some("GIVEN");
        let headers = headers.filter(|_| given);
        let headers = headers.map(|headers| headers.iter().filter_map(Value::as_str).map(SmolStr::new).collect());
        Ok(Self { delimiter, headers })
    }
}

impl Batcher {
    pub(super) fn new(batcher: &asl::ItemBatcher, language: QueryLanguage) -> Result<Self, CompileError> {
        let field = |name, literal: &Option<Value>, path: &Option<Value>| {
            Field::new(name, language, literal.as_ref(), path.as_ref())
        };
        let input = batcher.batch_input.as_ref();
        Ok(Self {
            most_items: field("MaxItemsPerBatch", &batcher.max_items_per_batch, &batcher.max_items_per_batch_path)?,
            most_bytes: field(
                "MaxInputBytesPerBatch",
                &batcher.max_input_bytes_per_batch,
                &batcher.max_input_bytes_per_batch_path,
            )?,
            input: input.map(|input| Template::new("ItemBatcher/BatchInput", language, input)).transpose()?,
        })
    }
}

impl Writer {
    pub(super) fn new(writer: &asl::ResultWriter, language: QueryLanguage) -> Result<Self, CompileError> {
        let action = writer.resource.as_ref().map(|resource| action("ResultWriter", resource)).transpose()?;
        if let Some(other) = action.as_deref().filter(|action| *action != "putObject") {
            return Err(unknown("ResultWriter/Resource", other));
        }
        let config = writer.writer_config.as_ref();
        let transformation = match text(config.and_then(|config| config.transformation.as_ref())) {
            Some("NONE") => Transformation::None,
            Some("COMPACT") => Transformation::Compact,
            Some("FLATTEN") => Transformation::Flatten,
            // What is exported has all; what goes on in the machine is the outputs.
            None if action.is_some() => Transformation::None,
            None => Transformation::Compact,
            Some(other) => return Err(unknown("WriterConfig/Transformation", other)),
        };
        Ok(Self {
            writes: action.is_some(),
            arguments: arguments("ResultWriter", language, &writer.parameters, &writer.arguments)?,
            transformation,
            is_lines: text(config.and_then(|config| config.output_type.as_ref())) == Some("JSONL"),
        })
    }
}
