//! Rows: what a machine, a branch and any state have, and what follows a state.

use super::{ENDING, SECONDS, STATES, TEXT};
use crate::field::{Field, Kind, Object};

const MACHINES: &[Object] = &[Object::Machine, Object::Branch, Object::ItemProcessor];

// A description that was left empty in YAML is `null`; AWS does not mind.
const COMMENT: Kind = Kind::Either(&[TEXT, Kind::Null]);

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "Type",
        STATES,
        Kind::OneOf(&["Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map"]),
        "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. \
         Source: states-language.net/spec.html#statetypes.",
    )
    .required(),
    Field::new(
        "Comment",
        &[
            Object::Machine,
            Object::Branch,
            Object::ItemProcessor,
            Object::Task,
            Object::Pass,
            Object::Wait,
            Object::Choice,
            Object::Succeed,
            Object::Fail,
            Object::Parallel,
            Object::Map,
            Object::ChoiceRule,
            Object::NestedRule,
            Object::Retrier,
            Object::Catcher,
        ],
        COMMENT,
        "A description for people; AWS does not interpret it. Source: states-language.net/spec.html.",
    ),
    Field::new(
        "QueryLanguage",
        &[
            Object::Machine,
            // AWS's language service takes it there (amazon-states-language-service 1.16.1, `NestedMapRoot`).
            Object::Branch,
            Object::ItemProcessor,
            Object::Task,
            Object::Pass,
            Object::Wait,
            Object::Choice,
            Object::Succeed,
            Object::Fail,
            Object::Parallel,
            Object::Map,
        ],
        Kind::OneOf(&["JSONPath", "JSONata"]),
        "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath \
         machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025.",
    ),
    Field::new(
        "ProcessorConfig",
        &[Object::ItemProcessor],
        Kind::Object(Object::ProcessorConfig),
        "How the items are run. Default: INLINE. Source: docs.aws.amazon.com, \"Map state processing modes\", 2025.",
    ),
    Field::new(
        "StartAt",
        MACHINES,
        Kind::Target,
        "The name of the state that runs first, one of `States`. Source: states-language.net/spec.html#toplevelfields.",
    )
    .required(),
    Field::new(
        "Version",
        &[Object::Machine],
        Kind::OneOf(&["1.0"]),
        "The version of the language. Only `1.0`, which is the default. Source: states-language.net/spec.html#toplevelfields.",
    ),
    Field::new(
        "TimeoutSeconds",
        &[Object::Machine],
        Kind::Integer { min: 1, max: SECONDS, jsonata: false },
        "The longest that an execution may run, in seconds; then it fails with `States.Timeout`. 1 to 99999999. Default: \
         no limit of its own. Source: states-language.net/spec.html#toplevelfields.",
    ),
    Field::new(
        "States",
        MACHINES,
        Kind::States,
        "The states by name: at least one. A name has at most 80 characters and is unique in the whole machine. \
         Source: states-language.net/spec.html#toplevelfields.",
    )
    .required(),
];

pub(super) const LAST: &[Field] = &[
    Field::new(
        "Next",
        &[Object::Task, Object::Pass, Object::Wait, Object::Parallel, Object::Map],
        Kind::Target,
        "The state that follows, of the same `States`. Either this or `End`. \
         Source: states-language.net/spec.html#transition.",
    ),
    Field::new(
        "Next",
        &[Object::ChoiceRule],
        Kind::Target,
        "The state that follows when the rule is true, of the same `States`. \
         Source: states-language.net/spec.html#choice-state.",
    )
    .required(),
    Field::new(
        "Next",
        &[Object::Catcher],
        Kind::Target,
        "The state that follows when an error is caught, of the same `States`. \
         Source: states-language.net/spec.html#fallback-states.",
    )
    .required(),
    Field::new(
        "End",
        ENDING,
        Kind::True,
        "`true`: the machine, or the branch, ends here. Either this or `Next`. \
         Source: states-language.net/spec.html#terminal-state.",
    ),
];
