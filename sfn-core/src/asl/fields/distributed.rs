//! Rows: how a Map state runs its items, and the reader, the batcher and the writer of a DISTRIBUTED one.

use super::TEXT;
use crate::field::{Field, Kind, Object};

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "Mode",
        &[Object::ProcessorConfig],
        Kind::OneOf(&["INLINE", "DISTRIBUTED"]),
        "INLINE (default): the items run in this execution; DISTRIBUTED: as executions of their own. \
         Source: docs.aws.amazon.com, \"Map state processing modes\", 2025.",
    ),
    Field::new(
        "ExecutionType",
        &[Object::ProcessorConfig],
        Kind::OneOf(&["STANDARD", "EXPRESS"]),
        "The type of those executions; `Mode` DISTRIBUTED must have it. \
         Source: docs.aws.amazon.com, \"Distributed mode\", 2025.",
    ),
    Field::new(
        "Resource",
        &[Object::ItemReader],
        Kind::Resource,
        "`arn:aws:states:::s3:getObject` or `arn:aws:states:::s3:listObjectsV2`. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    )
    .required(),
    Field::new(
        "Resource",
        &[Object::ResultWriter],
        Kind::Resource,
        "`arn:aws:states:::s3:putObject`. Source: docs.aws.amazon.com, \"ResultWriter\", 2025.",
    ),
    Field::new(
        "ItemsPointer",
        &[Object::ReaderConfig],
        TEXT,
        "A JSON Pointer to the list of items inside a JSON object. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "ReaderConfig",
        &[Object::ItemReader],
        Kind::Object(Object::ReaderConfig),
        "How the object is read. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "InputType",
        &[Object::ReaderConfig],
        Kind::OneOf(&["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"]),
        "What the object is: CSV, JSON, JSONL, PARQUET or MANIFEST. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "Transformation",
        &[Object::ReaderConfig],
        Kind::OneOf(&["NONE", "LOAD_AND_FLATTEN"]),
        "What is done with a list of objects: NONE (default) or LOAD_AND_FLATTEN, which reads each. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "ManifestType",
        &[Object::ReaderConfig],
        Kind::OneOf(&["ATHENA_DATA", "S3_INVENTORY"]),
        "What wrote the manifest: ATHENA_DATA or S3_INVENTORY. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "CSVDelimiter",
        &[Object::ReaderConfig],
        Kind::OneOf(&["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"]),
        "What is between two columns: COMMA (default), PIPE, SEMICOLON, SPACE or TAB. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "CSVHeaderLocation",
        &[Object::ReaderConfig],
        Kind::OneOf(&["FIRST_ROW", "GIVEN"]),
        "Where the columns' names are: in the first row, or in `CSVHeaders`. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "CSVHeaders",
        &[Object::ReaderConfig],
        Kind::List(&TEXT),
        "The columns' names; with `CSVHeaderLocation` GIVEN. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "MaxItems",
        &[Object::ReaderConfig],
        Kind::Integer { min: 0, max: 100_000_000, jsonata: true },
        "The most items that are read. 0 to 100000000. Default 0: all. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "MaxItemsPath",
        &[Object::ReaderConfig],
        Kind::ReferencePath,
        "A reference path to the most items that are read. JSONPath. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "MaxItemsPerBatch",
        &[Object::ItemBatcher],
        Kind::Integer { min: 1, max: i64::MAX, jsonata: true },
        "The most items in a batch. At least 1. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    ),
    Field::new(
        "MaxItemsPerBatchPath",
        &[Object::ItemBatcher],
        Kind::ReferencePath,
        "A reference path to the most items in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "MaxInputBytesPerBatch",
        &[Object::ItemBatcher],
        Kind::Integer { min: 1, max: 262_144, jsonata: true },
        "The most that a batch may hold, in bytes. 1 to 262144. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    ),
    Field::new(
        "MaxInputBytesPerBatchPath",
        &[Object::ItemBatcher],
        Kind::ReferencePath,
        "A reference path to the most bytes in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "BatchInput",
        &[Object::ItemBatcher],
        Kind::Template,
        "What every batch gets beside its items: a payload template, in JSONata JSON with expressions. \
         Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    ),
    Field::new(
        "WriterConfig",
        &[Object::ResultWriter],
        Kind::Object(Object::WriterConfig),
        "In what form the results are written. Source: docs.aws.amazon.com, \"ResultWriter\", 2025.",
    ),
    Field::new(
        "Transformation",
        &[Object::WriterConfig],
        Kind::OneOf(&["NONE", "COMPACT", "FLATTEN"]),
        "NONE (default): with the metadata of each execution; COMPACT: outputs only; FLATTEN: lists joined. \
         Source: docs.aws.amazon.com, \"ResultWriter\", 2025.",
    ),
    Field::new(
        "OutputType",
        &[Object::WriterConfig],
        Kind::OneOf(&["JSON", "JSONL"]),
        "What is written: JSON (default) or JSONL. Source: docs.aws.amazon.com, \"ResultWriter\", 2025.",
    ),
    Field::new(
        "Parameters",
        &[Object::ItemReader, Object::ResultWriter],
        Kind::Template,
        "The bucket, and the key or the prefix. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "Arguments",
        &[Object::ItemReader, Object::ResultWriter],
        Kind::Jsonata,
        "The bucket, and the key or the prefix. JSONata. Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    )
    .jsonata(),
];
