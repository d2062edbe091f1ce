//! Rows: the Map state.

use super::TEXT;
use crate::field::{Field, Kind, Object};

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "ItemReader",
        &[Object::Map],
        Kind::Object(Object::ItemReader),
        "Reads the items from S3; only with `Mode` DISTRIBUTED. Default: from the input. \
         Source: docs.aws.amazon.com, \"ItemReader\", 2025.",
    ),
    Field::new(
        "ItemsPath",
        &[Object::Map],
        Kind::ReferencePath,
        "A reference path to the list of items. Default `$`. JSONPath. Source: states-language.net/spec.html#map-state.",
    )
    .jsonpath(),
    Field::new(
        "Items",
        &[Object::Map],
        Kind::Items,
        "The items: a list, an object (its pairs) or an expression. Default: the input. JSONata. \
         Source: docs.aws.amazon.com, \"Map workflow state\", 2025.",
    )
    .jsonata(),
    Field::new(
        "ItemSelector",
        &[Object::Map],
        Kind::Template,
        "The input of each iteration: a payload template, in JSONata JSON with expressions. Default: the item. \
         Source: docs.aws.amazon.com, \"ItemSelector\", 2025.",
    ),
    Field::new(
        "Parameters",
        &[Object::Map],
        Kind::Template,
        "The old name of `ItemSelector`. JSONPath. Source: states-language.net/spec.html#map-state.",
    )
    .jsonpath(),
    Field::new(
        "ItemBatcher",
        &[Object::Map],
        Kind::Object(Object::ItemBatcher),
        "Puts items together; only with `Mode` DISTRIBUTED. Default: one at a time. \
         Source: docs.aws.amazon.com, \"ItemBatcher\", 2025.",
    ),
    Field::new(
        "MaxConcurrency",
        &[Object::Map],
        Kind::Integer { min: 0, max: i64::MAX, jsonata: true },
        "How many iterations may run at once. At least 0; 0 (default): as many as AWS likes; 1: one after the other. \
         JSONata: or an expression. Source: states-language.net/spec.html#map-state.",
    ),
    Field::new(
        "MaxConcurrencyPath",
        &[Object::Map],
        Kind::ReferencePath,
        "A reference path to how many iterations may run at once. JSONPath. \
         Source: docs.aws.amazon.com, \"Map workflow state\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "ToleratedFailurePercentage",
        &[Object::Map],
        Kind::Number { min: 0.0, max: 100.0, jsonata: true },
        "How many items may fail, in percent. 0 (default) to 100. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025.",
    ),
    Field::new(
        "ToleratedFailurePercentagePath",
        &[Object::Map],
        Kind::ReferencePath,
        "A reference path to how many items may fail, in percent. JSONPath. \
         Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "ToleratedFailureCount",
        &[Object::Map],
        Kind::Integer { min: 0, max: i64::MAX, jsonata: true },
        "How many items may fail. At least 0, which is the default. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025.",
    ),
    Field::new(
        "ToleratedFailureCountPath",
        &[Object::Map],
        Kind::ReferencePath,
        "A reference path to how many items may fail. JSONPath. \
         Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "Label",
        &[Object::Map],
        // Its length is the checker's: AWS has a code of its own for it.
        TEXT,
        "A name for the map run, used in ARNs. At most 40 characters, unique in the machine. Default: generated. \
         Source: docs.aws.amazon.com, \"Distributed mode\", 2025.",
    ),
    Field::new(
        "ItemProcessor",
        &[Object::Map],
        Kind::Object(Object::ItemProcessor),
        "The machine that runs for each item. Source: states-language.net/spec.html#map-state.",
    ),
    Field::new(
        "Iterator",
        &[Object::Map],
        Kind::Object(Object::ItemProcessor),
        "The old name of `ItemProcessor`. Source: states-language.net/spec.html#map-state.",
    ),
    Field::new(
        "ResultWriter",
        &[Object::Map],
        Kind::Object(Object::ResultWriter),
        "Writes the results to S3; only with `Mode` DISTRIBUTED. Default: into the state output. \
         Source: docs.aws.amazon.com, \"ResultWriter\", 2025.",
    ),
];
