//! What a row of a field table says: which field may stand on which object, of what kind, in which query language.
//!
//! The rows are in [`crate::asl::fields`] (the Amazon States Language) and [`crate::serverless::fields`] (the keys of
//! the Serverless Framework and its step-functions plugin). The macros, the checker, the editor and the reference page
//! read those rows; nothing else knows a field's name.

use crate::asl::QueryLanguage;

/// One field: one row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The field as it is written and emitted, such as `MaxAttempts`.
    pub name: &'static str,
    /// The objects that may have it.
    pub on: &'static [Object],
    /// What its value may be.
    pub kind: Kind,
    /// The only query language in which it may stand; `None`: both.
    pub language: Option<QueryLanguage>,
    /// Whether each of `on` must have it.
    pub required: bool,
    /// What it means: unit, bounds, default; shown by the editor and the reference page.
    pub doc: &'static str,
}

impl Field {
    /// A row: an optional field of both query languages.
    #[must_use]
    pub const fn new(name: &'static str, on: &'static [Object], kind: Kind, doc: &'static str) -> Self {
        Self { name, on, kind, language: None, required: false, doc }
    }

    /// The same row, of a field that must be there.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same row, of a field that only JSONPath has.
    #[must_use]
    pub const fn jsonpath(self) -> Self {
        Self { language: Some(QueryLanguage::JSONPath), ..self }
    }

    /// The same row, of a field that only JSONata has.
    #[must_use]
    pub const fn jsonata(self) -> Self {
        Self { language: Some(QueryLanguage::JSONata), ..self }
    }
}

/// What holds between fields of one object.
#[derive(Clone, Copy, Debug)]
pub struct Constraint {
    /// The objects it holds for.
    pub on: &'static [Object],
    /// What holds.
    pub rule: Rule,
    /// Between which fields.
    pub fields: &'static [&'static str],
}

/// What may hold between fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of them is there, and no other.
    ExactlyOne,
    /// None or one of them is there.
    AtMostOne,
    /// One or more of them are there.
    AtLeastOne,
    /// All of them are there, or none.
    Together,
    /// Where the first is there, one of the others is too.
    Needs,
}

/// An object that has fields: a state type, a retrier, an event, …
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Object {
    /// The state machine itself.
    Machine,
    /// A branch of a Parallel state.
    Branch,
    /// The state machine inside a Map state (`ItemProcessor`, formerly `Iterator`).
    ItemProcessor,
    /// A Task state.
    Task,
    /// A Pass state.
    Pass,
    /// A Wait state.
    Wait,
    /// A Choice state.
    Choice,
    /// A Succeed state.
    Succeed,
    /// A Fail state.
    Fail,
    /// A Parallel state.
    Parallel,
    /// A Map state.
    Map,
    /// One entry of `Retry`.
    Retrier,
    /// One entry of `Catch`.
    Catcher,
    /// One entry of `Choices`.
    ChoiceRule,
    /// A rule within `And`, `Or` or `Not`: it has no `Next`.
    NestedRule,
    /// `Credentials` of a Task state.
    Credentials,
    /// `ProcessorConfig` of an item processor.
    ProcessorConfig,
    /// `ItemReader` of a distributed Map state.
    ItemReader,
    /// `ReaderConfig` of an item reader.
    ReaderConfig,
    /// `ItemBatcher` of a distributed Map state.
    ItemBatcher,
    /// `ResultWriter` of a distributed Map state.
    ResultWriter,
    /// `WriterConfig` of a result writer.
    WriterConfig,
    /// A Lambda function's keys in the Serverless Framework.
    Function,
    /// A state machine's keys in the step-functions plugin.
    ServerlessMachine,
    /// `loggingConfig`.
    LoggingConfig,
    /// `tracingConfig`.
    TracingConfig,
    /// `encryptionConfig`.
    EncryptionConfig,
    /// `alarms`.
    Alarms,
    /// `topics` of `alarms`.
    AlarmTopics,
    /// One entry of `metrics` of `alarms`, in its long form.
    AlarmMetric,
    /// `notifications`.
    Notifications,
    /// One target of `notifications`.
    NotificationTarget,
    /// An event of a state machine: one of its keys, such as `schedule`.
    MachineEvent,
    /// `schedule` of a state machine.
    MachineSchedule,
    /// `http` of a state machine.
    MachineHttp,
    /// `eventBridge` or `cloudwatchEvent` of a state machine.
    MachineEventBridge,
    /// `inputTransformer`.
    InputTransformer,
    /// `retryPolicy` of an event.
    RetryPolicy,
    /// An event of a Lambda function: one of its keys, such as `sqs`.
    FunctionEvent,
    /// An inline IAM statement.
    IamStatement,
    /// `vpc` of a Lambda function.
    Vpc,
}

/// What the value of a field may be.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Any JSON, kept as it is.
    Any,
    /// `null`.
    Null,
    /// A string of at most so many characters; in a JSONata state `{% … %}` is allowed where the flag says so.
    Text {
        /// The most characters AWS accepts.
        max: usize,
        /// Whether a JSONata expression may stand here.
        jsonata: bool,
    },
    /// `true` or `false`.
    Bool,
    /// A whole number within bounds (inclusive).
    Integer {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// Whether a JSONata expression may stand here.
        jsonata: bool,
    },
    /// A number within bounds (inclusive).
    Number {
        /// The least value.
        min: f64,
        /// The greatest value.
        max: f64,
        /// Whether a JSONata expression may stand here.
        jsonata: bool,
    },
    /// One of these whole numbers, which are in order.
    OneOfNumbers(&'static [u32]),
    /// A payload template: JSON in which a key that ends in `.$` holds a path or an intrinsic call. In a JSONata state,
    /// where the field may stand there: as [`Kind::Jsonata`].
    Template,
    /// JSON in which any string may be a JSONata expression.
    Jsonata,
    /// `Assign`: an object of variable names; in JSONPath a payload template, in JSONata any JSON.
    Assign,
    /// A JSONata condition: `true`, `false` or one expression.
    Condition,
    /// An array or an object, or a JSONata expression that gives one (`Items`).
    Items,
    /// A JSONPath, or `null` for the empty object (`InputPath`, `OutputPath`).
    PathOrNull,
    /// A JSONPath; the context object (`$$.`) may be read too.
    Path,
    /// A JSONPath to a single node; the context object may be read too.
    ReferencePath,
    /// Where a result goes: a reference path that starts at `$`, or `null` to discard it (`ResultPath`).
    ResultPath,
    /// A reference path, or an intrinsic call that gives a string (`ErrorPath`, `CausePath`).
    PathOrIntrinsic,
    /// An RFC 3339 timestamp with `T` and an offset; in a JSONata state `{% … %}` where the flag says so.
    Timestamp {
        /// Whether a JSONata expression may stand here.
        jsonata: bool,
    },
    /// The name of a state of the same `States`.
    Target,
    /// The literal `true` (`End`).
    True,
    /// What a Task calls: an ARN, a Lambda function or a state machine.
    Resource,
    /// A list of error names.
    ErrorNames,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// An object with fields of its own.
    Object(Object),
    /// A list of values of one kind.
    List(&'static Kind),
    /// An object with keys of the author's choosing and values of one kind.
    Entries(&'static Kind),
    /// The states of a machine by name.
    States,
    /// Any one of these kinds.
    Either(&'static [Kind]),
    /// An ARN that the step-functions plugin takes: a string, `Ref`, `Fn::GetAtt`, `Fn::ImportValue` or `Fn::Join`.
    Arn,
}

impl Kind {
    /// Whether the value is a path, or may be `null` instead of one.
    #[must_use]
    pub const fn is_path(&self) -> bool {
        matches!(self, Self::Path | Self::PathOrNull | Self::PathOrIntrinsic | Self::ReferencePath | Self::ResultPath)
    }

    /// Whether a JSONata expression (`{% … %}`) may stand for the value.
    #[must_use]
    pub const fn takes_jsonata(&self) -> bool {
        matches!(
            self,
            Self::Text { jsonata: true, .. }
                | Self::Integer { jsonata: true, .. }
                | Self::Number { jsonata: true, .. }
                | Self::Timestamp { jsonata: true }
                | Self::Jsonata
                | Self::Condition
                | Self::Items
        )
    }
}

/// A set of an object's fields: a bit for each, in the order of the rows.
pub(crate) type FieldSet = u128;

/// The rows of a table, by object and name.
#[derive(Debug)]
pub(crate) struct Index {
    /// By the number of the object.
    objects: Vec<Rows>,
}

/// The rows of an object, and what holds between its fields.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// By the length of the name, in which most of them differ.
    by_length: Vec<Vec<(&'static Field, FieldSet)>>,
    /// How many there are.
    count: u32,
    /// Those that must be there.
    required: Vec<&'static Field>,
    all_required: FieldSet,
    constraints: Vec<&'static Constraint>,
    /// The fields of each constraint, and the first of them.
    constrained: Vec<(Rule, FieldSet, FieldSet)>,
}

impl Index {
    /// The index of these rows. The constraints of one object keep their order.
    pub(crate) fn new<'t>(
        groups: impl IntoIterator<Item = &'t &'static [Field]>,
        constraints: impl IntoIterator<Item = &'static Constraint>,
    ) -> Self {
        let mut index = Self { objects: Vec::new() };
        for field in groups.into_iter().copied().flatten() {
            field.on.iter().for_each(|object| slot(&mut index.objects, *object as usize).add(field));
        }
        for constraint in constraints {
            for object in constraint.on {
                slot(&mut index.objects, *object as usize).constrain(constraint);
            }
        }
        index
    }

    /// The row of a field.
    pub(crate) fn field(&self, object: Object, name: &str) -> Option<&'static Field> {
        self.rows(object)?.row(name).map(|(field, _)| field)
    }

    /// The rows of an object; `None`: it has none.
    pub(crate) fn rows(&self, object: Object) -> Option<&Rows> {
        self.objects.get(object as usize)
    }

    /// The fields that an object must have.
    pub(crate) fn required(&self, object: Object) -> &[&'static Field] {
        self.objects.get(object as usize).map_or(&[], |rows| &rows.required)
    }

    /// The constraints of an object.
    pub(crate) fn constraints(&self, object: Object) -> &[&'static Constraint] {
        self.objects.get(object as usize).map_or(&[], |rows| &rows.constraints)
    }
}

impl Rows {
    /// The row of a field, and the set of it alone.
    pub(crate) fn row(&self, name: &str) -> Option<(&'static Field, FieldSet)> {
        self.by_length.get(name.len())?.iter().copied().find(|(field, _)| field.name == name)
    }

    /// Whether an object with these fields has all that it must have, and all of its constraints hold.
    pub(crate) fn is_satisfied(&self, fields: FieldSet) -> bool {
        let holds = |(rule, all, first): &(Rule, _, _)| holds(*rule, fields & all, *all, *first);
        self.all_required & !fields == 0 && self.constrained.iter().all(holds)
    }

    fn add(&mut self, field: &'static Field) {
        // An object of more fields would be one too many: a test counts them.
        let alone = 1_u128.checked_shl(self.count).unwrap_or_default();
        self.count += 1;
        slot(&mut self.by_length, field.name.len()).push((field, alone));
        if field.required {
            self.required.push(field);
            self.all_required |= alone;
        }
    }

    fn constrain(&mut self, constraint: &'static Constraint) {
        let rows = || self.by_length.iter().flatten();
        let alone = |name: &&str| rows().find(|(field, _)| field.name == *name).map_or(0, |(_, alone)| *alone);
        let all = constraint.fields.iter().map(alone).sum();
        let first = constraint.fields.first().map_or(0, alone);
        self.constraints.push(constraint);
        self.constrained.push((constraint.rule, all, first));
    }
}

/// Whether a rule holds between the fields of `all`, of which these are there.
const fn holds(rule: Rule, present: FieldSet, all: FieldSet, first: FieldSet) -> bool {
    match rule {
        Rule::ExactlyOne => present.count_ones() == 1,
        Rule::AtMostOne => present.count_ones() <= 1,
        Rule::AtLeastOne => present != 0,
        Rule::Together => present == 0 || present == all,
        Rule::Needs => present != first,
    }
}

fn slot<T: Default>(slots: &mut Vec<T>, at: usize) -> &mut T {
    if slots.len() <= at {
        slots.resize_with(at + 1, T::default);
    }
    #[expect(clippy::indexing_slicing, reason = "the line above made it long enough")]
    &mut slots[at]
}

#[cfg(test)]
mod tests {
    use super::{FieldSet, Index};
    use crate::{asl, serverless};

    #[test]
    fn the_fields_of_an_object_are_a_set() {
        let tables = [asl::fields::FIELDS, serverless::fields::FIELDS].concat();
        let constraints = asl::fields::CONSTRAINTS.iter().chain(serverless::fields::CONSTRAINTS);
        for rows in Index::new(&tables, constraints).objects {
            assert!(rows.count <= FieldSet::BITS);
            for (constraint, (_, all, first)) in rows.constraints.iter().zip(rows.constrained) {
                assert_eq!(all.count_ones() as usize, constraint.fields.len());
                assert_eq!(first.count_ones(), 1);
            }
        }
    }
}
