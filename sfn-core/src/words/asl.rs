//! Generated from the field tables.
#![allow(non_snake_case, non_camel_case_types, reason = "the names are ASL's and the framework's")]

/// The fields of `Machine`.
#[derive(Debug)]
pub struct Machine {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The version of the language. Only `1.0`, which is the default. Source: states-language.net/spec.html#toplevelfields."] pub Version: (),
    #[doc = "The longest that an execution may run, in seconds; then it fails with `States.Timeout`. 1 to 99999999. Default: no limit of its own. Source: states-language.net/spec.html#toplevelfields."] pub TimeoutSeconds: (),
}

/// The fields of `Branch`.
#[derive(Debug)]
pub struct Branch {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
}

/// The fields of `ItemProcessor`.
#[derive(Debug)]
pub struct ItemProcessor {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
}

/// The fields of `Task`.
#[derive(Debug)]
pub struct Task {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "What is called: the ARN of a Lambda function, an activity or a service integration. Source: states-language.net/spec.html#task-state."] pub Resource: (),
    #[doc = "The role that the call assumes. Default: the machine's own. Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025."] pub Credentials: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."] pub Parameters: (),
    #[doc = "What is given to the resource or to the branches: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Arguments: (),
    #[doc = "The longest that the call may take, in seconds; then it fails with `States.Timeout`. 1 to 99999999, which is also the default. JSONata: or an expression. Source: states-language.net/spec.html#task-state."] pub TimeoutSeconds: (),
    #[doc = "A reference path to the longest that the call may take, in seconds. JSONPath. Source: states-language.net/spec.html#task-state."] pub TimeoutSecondsPath: (),
    #[doc = "The longest pause between two heartbeats, in seconds. 1 to 99999999, less than `TimeoutSeconds`. Default: no limit. JSONata: or an expression. Source: states-language.net/spec.html#task-state."] pub HeartbeatSeconds: (),
    #[doc = "A reference path to the longest pause between two heartbeats, in seconds. JSONPath. Source: states-language.net/spec.html#task-state."] pub HeartbeatSecondsPath: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."] pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."] pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."] pub Catch: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."] pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."] pub End: (),
}

/// The fields of `Pass`.
#[derive(Debug)]
pub struct Pass {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."] pub Parameters: (),
    #[doc = "The result, as it is: no key of it is evaluated. JSONPath. Source: states-language.net/spec.html#pass-state."] pub Result: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."] pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."] pub End: (),
}

/// The fields of `Wait`.
#[derive(Debug)]
pub struct Wait {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "How long to wait, in seconds. 0 to 99999999. JSONata: or an expression. Source: states-language.net/spec.html#wait-state."] pub Seconds: (),
    #[doc = "A reference path to how long to wait, in seconds. JSONPath. Source: states-language.net/spec.html#wait-state."] pub SecondsPath: (),
    #[doc = "Until when to wait: RFC 3339 with `T` and an offset; a past time does not wait. JSONata: or an expression. Source: states-language.net/spec.html#wait-state."] pub Timestamp: (),
    #[doc = "A reference path to when the wait ends. JSONPath. Source: states-language.net/spec.html#wait-state."] pub TimestampPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."] pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."] pub End: (),
}

/// The fields of `Choice`.
#[derive(Debug)]
pub struct Choice {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The state that follows when no rule is true, of the same `States`. Default: `States.NoChoiceMatched`. Source: states-language.net/spec.html#choice-state."] pub Default: (),
}

/// The fields of `Succeed`.
#[derive(Debug)]
pub struct Succeed {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
}

/// The fields of `Fail`.
#[derive(Debug)]
pub struct Fail {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The error name. At most 256 characters. JSONata: or an expression. Source: states-language.net/spec.html#fail-state."] pub Error: (),
    #[doc = "A reference path to the error name, or an intrinsic call that gives it. JSONPath. Source: docs.aws.amazon.com, \"Fail workflow state\", 2025."] pub ErrorPath: (),
    #[doc = "What happened, for people. At most 32768 characters. JSONata: or an expression. Source: states-language.net/spec.html#fail-state."] pub Cause: (),
    #[doc = "A reference path to the cause, or an intrinsic call that gives it. JSONPath. Source: docs.aws.amazon.com, \"Fail workflow state\", 2025."] pub CausePath: (),
}

/// The fields of `Parallel`.
#[derive(Debug)]
pub struct Parallel {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."] pub Parameters: (),
    #[doc = "What is given to the resource or to the branches: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Arguments: (),
    #[doc = "The machines that run at the same time: at least one. Source: states-language.net/spec.html#parallel-state."] pub Branch: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."] pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."] pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."] pub Catch: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."] pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."] pub End: (),
}

/// The fields of `Map`.
#[derive(Debug)]
pub struct Map {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub InputPath: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."] pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."] pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."] pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."] pub Catch: (),
    #[doc = "Reads the items from S3; only with `Mode` DISTRIBUTED. Default: from the input. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub ItemReader: (),
    #[doc = "A reference path to the list of items. Default `$`. JSONPath. Source: states-language.net/spec.html#map-state."] pub ItemsPath: (),
    #[doc = "The items: a list, an object (its pairs) or an expression. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Map workflow state\", 2025."] pub Items: (),
    #[doc = "The input of each iteration: a payload template, in JSONata JSON with expressions. Default: the item. Source: docs.aws.amazon.com, \"ItemSelector\", 2025."] pub ItemSelector: (),
    #[doc = "The old name of `ItemSelector`. JSONPath. Source: states-language.net/spec.html#map-state."] pub Parameters: (),
    #[doc = "Puts items together; only with `Mode` DISTRIBUTED. Default: one at a time. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub ItemBatcher: (),
    #[doc = "How many iterations may run at once. At least 0; 0 (default): as many as AWS likes; 1: one after the other. JSONata: or an expression. Source: states-language.net/spec.html#map-state."] pub MaxConcurrency: (),
    #[doc = "A reference path to how many iterations may run at once. JSONPath. Source: docs.aws.amazon.com, \"Map workflow state\", 2025."] pub MaxConcurrencyPath: (),
    #[doc = "How many items may fail, in percent. 0 (default) to 100. JSONata: or an expression. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."] pub ToleratedFailurePercentage: (),
    #[doc = "A reference path to how many items may fail, in percent. JSONPath. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."] pub ToleratedFailurePercentagePath: (),
    #[doc = "How many items may fail. At least 0, which is the default. JSONata: or an expression. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."] pub ToleratedFailureCount: (),
    #[doc = "A reference path to how many items may fail. JSONPath. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."] pub ToleratedFailureCountPath: (),
    #[doc = "A name for the map run, used in ARNs. At most 40 characters, unique in the machine. Default: generated. Source: docs.aws.amazon.com, \"Distributed mode\", 2025."] pub Label: (),
    #[doc = "The machine that runs for each item. Source: states-language.net/spec.html#map-state."] pub ItemProcessor: (),
    #[doc = "The old name of `ItemProcessor`. Source: states-language.net/spec.html#map-state."] pub Iterator: (),
    #[doc = "Writes the results to S3; only with `Mode` DISTRIBUTED. Default: into the state output. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."] pub ResultWriter: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."] pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."] pub End: (),
    #[doc = "How the items are run. Default: INLINE. Source: docs.aws.amazon.com, \"Map state processing modes\", 2025."] pub ProcessorConfig: (),
}

/// The fields of `Retrier`.
#[derive(Debug)]
pub struct Retrier {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The error names that it is for: at least one. `States.ALL` stands alone, and in the last entry. Source: states-language.net/spec.html#errors."] pub ErrorEquals: (),
    #[doc = "How long to wait before the first retry, in seconds. 1 to 99999999. Default 1. Source: states-language.net/spec.html#retry."] pub IntervalSeconds: (),
    #[doc = "How many retries there are. 0 (never) to 99999999. Default 3. Source: states-language.net/spec.html#retry."] pub MaxAttempts: (),
    #[doc = "By what each wait is longer than the one before. At least 1. Default 2. Source: states-language.net/spec.html#retry."] pub BackoffRate: (),
    #[doc = "The longest wait, in seconds. 1 to 31622400. Default: no limit. Source: docs.aws.amazon.com, \"Handling errors\", 2025."] pub MaxDelaySeconds: (),
    #[doc = "FULL: a random part of the wait; NONE (default): the whole. Source: docs.aws.amazon.com, \"Handling errors\", 2025."] pub JitterStrategy: (),
}

/// The fields of `Catcher`.
#[derive(Debug)]
pub struct Catcher {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "The error names that it is for: at least one. `States.ALL` stands alone, and in the last entry. Source: states-language.net/spec.html#errors."] pub ErrorEquals: (),
    #[doc = "Where the error output goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#fallback-states."] pub ResultPath: (),
    #[doc = "Variables that are set instead of the state's own. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the error output. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."] pub Output: (),
    #[doc = "The state that follows when an error is caught, of the same `States`. Source: states-language.net/spec.html#fallback-states."] pub Next: (),
}

/// The fields of `ChoiceRule`.
#[derive(Debug)]
pub struct ChoiceRule {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "What makes the rule true: `true`, `false` or an expression that gives one. JSONata. Source: docs.aws.amazon.com, \"Choice workflow state\", 2025."] pub Condition: (),
    #[doc = "True when every rule of the list is; at least one."] pub And: (),
    #[doc = "True when a rule of the list is; at least one."] pub Or: (),
    #[doc = "True when the rule is not."] pub Not: (),
    #[doc = "A path to what is compared."] pub Variable: (),
    #[doc = "Variables that are set when the rule is true, instead of the state's own. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."] pub Assign: (),
    #[doc = "The state output when the rule is true: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Choice workflow state\", 2025."] pub Output: (),
    #[doc = "The variable is a text and is this one."] pub StringEquals: (),
    #[doc = "The variable is a text and is the one at this path."] pub StringEqualsPath: (),
    #[doc = "The variable is a text and is less than this one by code unit."] pub StringLessThan: (),
    #[doc = "The variable is a text and is less than the one at this path by code unit."] pub StringLessThanPath: (),
    #[doc = "The variable is a text and is greater than this one by code unit."] pub StringGreaterThan: (),
    #[doc = "The variable is a text and is greater than the one at this path by code unit."] pub StringGreaterThanPath: (),
    #[doc = "The variable is a text and is at most this one by code unit."] pub StringLessThanEquals: (),
    #[doc = "The variable is a text and is at most the one at this path by code unit."] pub StringLessThanEqualsPath: (),
    #[doc = "The variable is a text and is at least this one by code unit."] pub StringGreaterThanEquals: (),
    #[doc = "The variable is a text and is at least the one at this path by code unit."] pub StringGreaterThanEqualsPath: (),
    #[doc = "The variable is a number and is this one."] pub NumericEquals: (),
    #[doc = "The variable is a number and is the one at this path."] pub NumericEqualsPath: (),
    #[doc = "The variable is a number and is less than this one."] pub NumericLessThan: (),
    #[doc = "The variable is a number and is less than the one at this path."] pub NumericLessThanPath: (),
    #[doc = "The variable is a number and is greater than this one."] pub NumericGreaterThan: (),
    #[doc = "The variable is a number and is greater than the one at this path."] pub NumericGreaterThanPath: (),
    #[doc = "The variable is a number and is at most this one."] pub NumericLessThanEquals: (),
    #[doc = "The variable is a number and is at most the one at this path."] pub NumericLessThanEqualsPath: (),
    #[doc = "The variable is a number and is at least this one."] pub NumericGreaterThanEquals: (),
    #[doc = "The variable is a number and is at least the one at this path."] pub NumericGreaterThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is this one."] pub TimestampEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."] pub TimestampEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."] pub TimestampLessThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."] pub TimestampLessThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."] pub TimestampGreaterThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."] pub TimestampGreaterThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."] pub TimestampLessThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."] pub TimestampLessThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."] pub TimestampGreaterThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."] pub TimestampGreaterThanEqualsPath: (),
    #[doc = "The variable is this boolean."] pub BooleanEquals: (),
    #[doc = "The variable is the boolean at this path."] pub BooleanEqualsPath: (),
    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."] pub StringMatches: (),
    #[doc = "Whether the variable is `null`: `true` or `false`."] pub IsNull: (),
    #[doc = "Whether the variable is there: `true` or `false`."] pub IsPresent: (),
    #[doc = "Whether the variable is a number: `true` or `false`."] pub IsNumeric: (),
    #[doc = "Whether the variable is a text: `true` or `false`."] pub IsString: (),
    #[doc = "Whether the variable is a boolean: `true` or `false`."] pub IsBoolean: (),
    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."] pub IsTimestamp: (),
    #[doc = "The state that follows when the rule is true, of the same `States`. Source: states-language.net/spec.html#choice-state."] pub Next: (),
}

/// The fields of `NestedRule`.
#[derive(Debug)]
pub struct NestedRule {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."] pub Comment: (),
    #[doc = "True when every rule of the list is; at least one."] pub And: (),
    #[doc = "True when a rule of the list is; at least one."] pub Or: (),
    #[doc = "True when the rule is not."] pub Not: (),
    #[doc = "A path to what is compared."] pub Variable: (),
    #[doc = "The variable is a text and is this one."] pub StringEquals: (),
    #[doc = "The variable is a text and is the one at this path."] pub StringEqualsPath: (),
    #[doc = "The variable is a text and is less than this one by code unit."] pub StringLessThan: (),
    #[doc = "The variable is a text and is less than the one at this path by code unit."] pub StringLessThanPath: (),
    #[doc = "The variable is a text and is greater than this one by code unit."] pub StringGreaterThan: (),
    #[doc = "The variable is a text and is greater than the one at this path by code unit."] pub StringGreaterThanPath: (),
    #[doc = "The variable is a text and is at most this one by code unit."] pub StringLessThanEquals: (),
    #[doc = "The variable is a text and is at most the one at this path by code unit."] pub StringLessThanEqualsPath: (),
    #[doc = "The variable is a text and is at least this one by code unit."] pub StringGreaterThanEquals: (),
    #[doc = "The variable is a text and is at least the one at this path by code unit."] pub StringGreaterThanEqualsPath: (),
    #[doc = "The variable is a number and is this one."] pub NumericEquals: (),
    #[doc = "The variable is a number and is the one at this path."] pub NumericEqualsPath: (),
    #[doc = "The variable is a number and is less than this one."] pub NumericLessThan: (),
    #[doc = "The variable is a number and is less than the one at this path."] pub NumericLessThanPath: (),
    #[doc = "The variable is a number and is greater than this one."] pub NumericGreaterThan: (),
    #[doc = "The variable is a number and is greater than the one at this path."] pub NumericGreaterThanPath: (),
    #[doc = "The variable is a number and is at most this one."] pub NumericLessThanEquals: (),
    #[doc = "The variable is a number and is at most the one at this path."] pub NumericLessThanEqualsPath: (),
    #[doc = "The variable is a number and is at least this one."] pub NumericGreaterThanEquals: (),
    #[doc = "The variable is a number and is at least the one at this path."] pub NumericGreaterThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is this one."] pub TimestampEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."] pub TimestampEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."] pub TimestampLessThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."] pub TimestampLessThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."] pub TimestampGreaterThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."] pub TimestampGreaterThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."] pub TimestampLessThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."] pub TimestampLessThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."] pub TimestampGreaterThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."] pub TimestampGreaterThanEqualsPath: (),
    #[doc = "The variable is this boolean."] pub BooleanEquals: (),
    #[doc = "The variable is the boolean at this path."] pub BooleanEqualsPath: (),
    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."] pub StringMatches: (),
    #[doc = "Whether the variable is `null`: `true` or `false`."] pub IsNull: (),
    #[doc = "Whether the variable is there: `true` or `false`."] pub IsPresent: (),
    #[doc = "Whether the variable is a number: `true` or `false`."] pub IsNumeric: (),
    #[doc = "Whether the variable is a text: `true` or `false`."] pub IsString: (),
    #[doc = "Whether the variable is a boolean: `true` or `false`."] pub IsBoolean: (),
    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."] pub IsTimestamp: (),
}

/// The fields of `Credentials`.
#[derive(Debug)]
pub struct Credentials {
    #[doc = "The ARN of the role. JSONata: or an expression. Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025."] pub RoleArn: (),
}

/// The fields of `ProcessorConfig`.
#[derive(Debug)]
pub struct ProcessorConfig {
    #[doc = "INLINE (default): the items run in this execution; DISTRIBUTED: as executions of their own. Source: docs.aws.amazon.com, \"Map state processing modes\", 2025."] pub Mode: (),
    #[doc = "The type of those executions; `Mode` DISTRIBUTED must have it. Source: docs.aws.amazon.com, \"Distributed mode\", 2025."] pub ExecutionType: (),
}

/// The fields of `ItemReader`.
#[derive(Debug)]
pub struct ItemReader {
    #[doc = "`arn:aws:states:::s3:getObject` or `arn:aws:states:::s3:listObjectsV2`. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Resource: (),
    #[doc = "How the object is read. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub ReaderConfig: (),
    #[doc = "The bucket, and the key or the prefix. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Parameters: (),
    #[doc = "The bucket, and the key or the prefix. JSONata. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Arguments: (),
}

/// The fields of `ReaderConfig`.
#[derive(Debug)]
pub struct ReaderConfig {
    #[doc = "A JSON Pointer to the list of items inside a JSON object. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub ItemsPointer: (),
    #[doc = "What the object is: CSV, JSON, JSONL, PARQUET or MANIFEST. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub InputType: (),
    #[doc = "What is done with a list of objects: NONE (default) or LOAD_AND_FLATTEN, which reads each. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Transformation: (),
    #[doc = "What wrote the manifest: ATHENA_DATA or S3_INVENTORY. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub ManifestType: (),
    #[doc = "What is between two columns: COMMA (default), PIPE, SEMICOLON, SPACE or TAB. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub CSVDelimiter: (),
    #[doc = "Where the columns' names are: in the first row, or in `CSVHeaders`. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub CSVHeaderLocation: (),
    #[doc = "The columns' names; with `CSVHeaderLocation` GIVEN. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub CSVHeaders: (),
    #[doc = "The most items that are read. 0 to 100000000. Default 0: all. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub MaxItems: (),
    #[doc = "A reference path to the most items that are read. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub MaxItemsPath: (),
}

/// The fields of `ItemBatcher`.
#[derive(Debug)]
pub struct ItemBatcher {
    #[doc = "The most items in a batch. At least 1. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub MaxItemsPerBatch: (),
    #[doc = "A reference path to the most items in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub MaxItemsPerBatchPath: (),
    #[doc = "The most that a batch may hold, in bytes. 1 to 262144. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub MaxInputBytesPerBatch: (),
    #[doc = "A reference path to the most bytes in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub MaxInputBytesPerBatchPath: (),
    #[doc = "What every batch gets beside its items: a payload template, in JSONata JSON with expressions. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."] pub BatchInput: (),
}

/// The fields of `ResultWriter`.
#[derive(Debug)]
pub struct ResultWriter {
    #[doc = "`arn:aws:states:::s3:putObject`. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."] pub Resource: (),
    #[doc = "In what form the results are written. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."] pub WriterConfig: (),
    #[doc = "The bucket, and the key or the prefix. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Parameters: (),
    #[doc = "The bucket, and the key or the prefix. JSONata. Source: docs.aws.amazon.com, \"ItemReader\", 2025."] pub Arguments: (),
}

/// The fields of `WriterConfig`.
#[derive(Debug)]
pub struct WriterConfig {
    #[doc = "NONE (default): with the metadata of each execution; COMPACT: outputs only; FLATTEN: lists joined. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."] pub Transformation: (),
    #[doc = "What is written: JSON (default) or JSONL. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."] pub OutputType: (),
}

/// The fields of `Default`.
#[derive(Debug)]
pub struct Default {
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."] pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."] pub Catch: (),
    #[doc = "The longest that the call may take, in seconds; then it fails with `States.Timeout`. 1 to 99999999, which is also the default. JSONata: or an expression. Source: states-language.net/spec.html#task-state."] pub TimeoutSeconds: (),
    #[doc = "The longest pause between two heartbeats, in seconds. 1 to 99999999, less than `TimeoutSeconds`. Default: no limit. JSONata: or an expression. Source: states-language.net/spec.html#task-state."] pub HeartbeatSeconds: (),
}

/// The types of states.
pub mod types {
    #[doc = "A Task state."] #[derive(Debug)] pub struct Task;
    #[doc = "A Pass state."] #[derive(Debug)] pub struct Pass;
    #[doc = "A Wait state."] #[derive(Debug)] pub struct Wait;
    #[doc = "A Choice state."] #[derive(Debug)] pub struct Choice;
    #[doc = "A Succeed state."] #[derive(Debug)] pub struct Succeed;
    #[doc = "A Fail state."] #[derive(Debug)] pub struct Fail;
    #[doc = "A Parallel state."] #[derive(Debug)] pub struct Parallel;
    #[doc = "A Map state."] #[derive(Debug)] pub struct Map;
}

/// The operators of a choice rule.
pub mod operators {
    #[doc = "The variable is a text and is this one."] #[derive(Debug)] pub struct StringEquals;
    #[doc = "The variable is a text and is the one at this path."] #[derive(Debug)] pub struct StringEqualsPath;
    #[doc = "The variable is a text and is less than this one by code unit."] #[derive(Debug)] pub struct StringLessThan;
    #[doc = "The variable is a text and is less than the one at this path by code unit."] #[derive(Debug)] pub struct StringLessThanPath;
    #[doc = "The variable is a text and is greater than this one by code unit."] #[derive(Debug)] pub struct StringGreaterThan;
    #[doc = "The variable is a text and is greater than the one at this path by code unit."] #[derive(Debug)] pub struct StringGreaterThanPath;
    #[doc = "The variable is a text and is at most this one by code unit."] #[derive(Debug)] pub struct StringLessThanEquals;
    #[doc = "The variable is a text and is at most the one at this path by code unit."] #[derive(Debug)] pub struct StringLessThanEqualsPath;
    #[doc = "The variable is a text and is at least this one by code unit."] #[derive(Debug)] pub struct StringGreaterThanEquals;
    #[doc = "The variable is a text and is at least the one at this path by code unit."] #[derive(Debug)] pub struct StringGreaterThanEqualsPath;
    #[doc = "The variable is a number and is this one."] #[derive(Debug)] pub struct NumericEquals;
    #[doc = "The variable is a number and is the one at this path."] #[derive(Debug)] pub struct NumericEqualsPath;
    #[doc = "The variable is a number and is less than this one."] #[derive(Debug)] pub struct NumericLessThan;
    #[doc = "The variable is a number and is less than the one at this path."] #[derive(Debug)] pub struct NumericLessThanPath;
    #[doc = "The variable is a number and is greater than this one."] #[derive(Debug)] pub struct NumericGreaterThan;
    #[doc = "The variable is a number and is greater than the one at this path."] #[derive(Debug)] pub struct NumericGreaterThanPath;
    #[doc = "The variable is a number and is at most this one."] #[derive(Debug)] pub struct NumericLessThanEquals;
    #[doc = "The variable is a number and is at most the one at this path."] #[derive(Debug)] pub struct NumericLessThanEqualsPath;
    #[doc = "The variable is a number and is at least this one."] #[derive(Debug)] pub struct NumericGreaterThanEquals;
    #[doc = "The variable is a number and is at least the one at this path."] #[derive(Debug)] pub struct NumericGreaterThanEqualsPath;
    #[doc = "The variable is a RFC 3339 timestamp and is this one."] #[derive(Debug)] pub struct TimestampEquals;
    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."] #[derive(Debug)] pub struct TimestampEqualsPath;
    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."] #[derive(Debug)] pub struct TimestampLessThan;
    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."] #[derive(Debug)] pub struct TimestampLessThanPath;
    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."] #[derive(Debug)] pub struct TimestampGreaterThan;
    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."] #[derive(Debug)] pub struct TimestampGreaterThanPath;
    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."] #[derive(Debug)] pub struct TimestampLessThanEquals;
    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."] #[derive(Debug)] pub struct TimestampLessThanEqualsPath;
    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."] #[derive(Debug)] pub struct TimestampGreaterThanEquals;
    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."] #[derive(Debug)] pub struct TimestampGreaterThanEqualsPath;
    #[doc = "The variable is this boolean."] #[derive(Debug)] pub struct BooleanEquals;
    #[doc = "The variable is the boolean at this path."] #[derive(Debug)] pub struct BooleanEqualsPath;
    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."] #[derive(Debug)] pub struct StringMatches;
    #[doc = "Whether the variable is `null`: `true` or `false`."] #[derive(Debug)] pub struct IsNull;
    #[doc = "Whether the variable is there: `true` or `false`."] #[derive(Debug)] pub struct IsPresent;
    #[doc = "Whether the variable is a number: `true` or `false`."] #[derive(Debug)] pub struct IsNumeric;
    #[doc = "Whether the variable is a text: `true` or `false`."] #[derive(Debug)] pub struct IsString;
    #[doc = "Whether the variable is a boolean: `true` or `false`."] #[derive(Debug)] pub struct IsBoolean;
    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."] #[derive(Debug)] pub struct IsTimestamp;
}
