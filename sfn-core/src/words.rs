//! What the editor sees of the language: a struct for each object with its fields, and the words of each kind.
//!
//! Generated from the field tables; see `tests/words.rs`. Nothing here runs: rust-analyzer completes these names in
//! `state_machine!`, and shows these docs.
#![allow(non_snake_case, non_camel_case_types, reason = "the names are ASL's and the framework's")]

/// The fields of `Machine`.
#[derive(Debug)]
pub struct Machine {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The name of the state that runs first, one of `States`. Source: states-language.net/spec.html#toplevelfields."]
    pub StartAt: (),
    #[doc = "The version of the language. Only `1.0`, which is the default. Source: states-language.net/spec.html#toplevelfields."]
    pub Version: (),
    #[doc = "The longest that an execution may run, in seconds; then it fails with `States.Timeout`. 1 to 99999999. Default: no limit of its own. Source: states-language.net/spec.html#toplevelfields."]
    pub TimeoutSeconds: (),
    #[doc = "The states by name: at least one. A name has at most 80 characters and is unique in the whole machine. Source: states-language.net/spec.html#toplevelfields."]
    pub States: (),
}

/// The fields of `Branch`.
#[derive(Debug)]
pub struct Branch {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The name of the state that runs first, one of `States`. Source: states-language.net/spec.html#toplevelfields."]
    pub StartAt: (),
    #[doc = "The states by name: at least one. A name has at most 80 characters and is unique in the whole machine. Source: states-language.net/spec.html#toplevelfields."]
    pub States: (),
}

/// The fields of `ItemProcessor`.
#[derive(Debug)]
pub struct ItemProcessor {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "How the items are run. Default: INLINE. Source: docs.aws.amazon.com, \"Map state processing modes\", 2025."]
    pub ProcessorConfig: (),
    #[doc = "The name of the state that runs first, one of `States`. Source: states-language.net/spec.html#toplevelfields."]
    pub StartAt: (),
    #[doc = "The states by name: at least one. A name has at most 80 characters and is unique in the whole machine. Source: states-language.net/spec.html#toplevelfields."]
    pub States: (),
}

/// The fields of `Task`.
#[derive(Debug)]
pub struct Task {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "What is called: the ARN of a Lambda function, an activity or a service integration. Source: states-language.net/spec.html#task-state."]
    pub Resource: (),
    #[doc = "The role that the call assumes. Default: the machine's own. Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025."]
    pub Credentials: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub Parameters: (),
    #[doc = "What is given to the resource or to the branches: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Arguments: (),
    #[doc = "The longest that the call may take, in seconds; then it fails with `States.Timeout`. 1 to 99999999, which is also the default. JSONata: or an expression. Source: states-language.net/spec.html#task-state."]
    pub TimeoutSeconds: (),
    #[doc = "A reference path to the longest that the call may take, in seconds. JSONPath. Source: states-language.net/spec.html#task-state."]
    pub TimeoutSecondsPath: (),
    #[doc = "The longest pause between two heartbeats, in seconds. 1 to 99999999, less than `TimeoutSeconds`. Default: no limit. JSONata: or an expression. Source: states-language.net/spec.html#task-state."]
    pub HeartbeatSeconds: (),
    #[doc = "A reference path to the longest pause between two heartbeats, in seconds. JSONPath. Source: states-language.net/spec.html#task-state."]
    pub HeartbeatSecondsPath: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."]
    pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."]
    pub Catch: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."]
    pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."]
    pub End: (),
}

/// The fields of `Pass`.
#[derive(Debug)]
pub struct Pass {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub Parameters: (),
    #[doc = "The result, as it is: no key of it is evaluated. JSONPath. Source: states-language.net/spec.html#pass-state."]
    pub Result: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."]
    pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."]
    pub End: (),
}

/// The fields of `Wait`.
#[derive(Debug)]
pub struct Wait {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "How long to wait, in seconds. 0 to 99999999. JSONata: or an expression. Source: states-language.net/spec.html#wait-state."]
    pub Seconds: (),
    #[doc = "A reference path to how long to wait, in seconds. JSONPath. Source: states-language.net/spec.html#wait-state."]
    pub SecondsPath: (),
    #[doc = "Until when to wait: RFC 3339 with `T` and an offset; a past time does not wait. JSONata: or an expression. Source: states-language.net/spec.html#wait-state."]
    pub Timestamp: (),
    #[doc = "A reference path to when the wait ends. JSONPath. Source: states-language.net/spec.html#wait-state."]
    pub TimestampPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."]
    pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."]
    pub End: (),
}

/// The fields of `Choice`.
#[derive(Debug)]
pub struct Choice {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The rules, at least one; the first that is true decides. Source: states-language.net/spec.html#choice-state."]
    pub Choices: (),
    #[doc = "The state that follows when no rule is true, of the same `States`. Default: `States.NoChoiceMatched`. Source: states-language.net/spec.html#choice-state."]
    pub Default: (),
}

/// The fields of `Succeed`.
#[derive(Debug)]
pub struct Succeed {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
}

/// The fields of `Fail`.
#[derive(Debug)]
pub struct Fail {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The error name. At most 256 characters. JSONata: or an expression. Source: states-language.net/spec.html#fail-state."]
    pub Error: (),
    #[doc = "A reference path to the error name, or an intrinsic call that gives it. JSONPath. Source: docs.aws.amazon.com, \"Fail workflow state\", 2025."]
    pub ErrorPath: (),
    #[doc = "What happened, for people. At most 32768 characters. JSONata: or an expression. Source: states-language.net/spec.html#fail-state."]
    pub Cause: (),
    #[doc = "A reference path to the cause, or an intrinsic call that gives it. JSONPath. Source: docs.aws.amazon.com, \"Fail workflow state\", 2025."]
    pub CausePath: (),
}

/// The fields of `Parallel`.
#[derive(Debug)]
pub struct Parallel {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The effective input, as a payload template. Default: the input. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub Parameters: (),
    #[doc = "What is given to the resource or to the branches: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Arguments: (),
    #[doc = "The machines that run at the same time: at least one. Source: states-language.net/spec.html#parallel-state."]
    pub Branches: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."]
    pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."]
    pub Catch: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."]
    pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."]
    pub End: (),
}

/// The fields of `Map`.
#[derive(Debug)]
pub struct Map {
    #[doc = "What the state does. One of Task, Pass, Wait, Choice, Succeed, Fail, Parallel and Map. Source: states-language.net/spec.html#statetypes."]
    pub Type: (),
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The query language: JSONPath or JSONata. Default: that of what holds it; for a machine JSONPath. A JSONPath machine may hold JSONata states, not the other way round. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub QueryLanguage: (),
    #[doc = "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub InputPath: (),
    #[doc = "The effective result, as a payload template over the result. Default: the result. JSONPath. Source: states-language.net/spec.html#payload-template."]
    pub ResultSelector: (),
    #[doc = "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub ResultPath: (),
    #[doc = "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. Source: states-language.net/spec.html#filters."]
    pub OutputPath: (),
    #[doc = "Variables that are set when the state is left. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry."]
    pub Retry: (),
    #[doc = "The catchers; the first that matches an error that is not retried (any more) decides. Source: states-language.net/spec.html#fallback-states."]
    pub Catch: (),
    #[doc = "Reads the items from S3; only with `Mode` DISTRIBUTED. Default: from the input. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub ItemReader: (),
    #[doc = "A path to the list of items. Default `$`. JSONPath. Source: states-language.net/spec.html#map-state."]
    pub ItemsPath: (),
    #[doc = "The items: a list, an object (its pairs) or an expression. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Map workflow state\", 2025."]
    pub Items: (),
    #[doc = "The input of each iteration: a payload template, in JSONata JSON with expressions. Default: the item. Source: docs.aws.amazon.com, \"ItemSelector\", 2025."]
    pub ItemSelector: (),
    #[doc = "The old name of `ItemSelector`. JSONPath. Source: states-language.net/spec.html#map-state."]
    pub Parameters: (),
    #[doc = "Puts items together; only with `Mode` DISTRIBUTED. Default: one at a time. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub ItemBatcher: (),
    #[doc = "How many iterations may run at once. At least 0; 0 (default): as many as AWS likes; 1: one after the other. JSONata: or an expression. Source: states-language.net/spec.html#map-state."]
    pub MaxConcurrency: (),
    #[doc = "A reference path to how many iterations may run at once. JSONPath. Source: docs.aws.amazon.com, \"Map workflow state\", 2025."]
    pub MaxConcurrencyPath: (),
    #[doc = "How many items may fail, in percent. 0 (default) to 100. JSONata: or an expression. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."]
    pub ToleratedFailurePercentage: (),
    #[doc = "A reference path to how many items may fail, in percent. JSONPath. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."]
    pub ToleratedFailurePercentagePath: (),
    #[doc = "How many items may fail. At least 0, which is the default. JSONata: or an expression. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."]
    pub ToleratedFailureCount: (),
    #[doc = "A reference path to how many items may fail. JSONPath. Source: docs.aws.amazon.com, \"Setting failure thresholds\", 2025."]
    pub ToleratedFailureCountPath: (),
    #[doc = "A name for the map run, used in ARNs. At most 40 characters, unique in the machine. Default: generated. Source: docs.aws.amazon.com, \"Distributed mode\", 2025."]
    pub Label: (),
    #[doc = "The machine that runs for each item. Source: states-language.net/spec.html#map-state."]
    pub ItemProcessor: (),
    #[doc = "The old name of `ItemProcessor`. Source: states-language.net/spec.html#map-state."]
    pub Iterator: (),
    #[doc = "Writes the results to S3; only with `Mode` DISTRIBUTED. Default: into the state output. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."]
    pub ResultWriter: (),
    #[doc = "The state that follows, of the same `States`. Either this or `End`. Source: states-language.net/spec.html#transition."]
    pub Next: (),
    #[doc = "`true`: the machine, or the branch, ends here. Either this or `Next`. Source: states-language.net/spec.html#terminal-state."]
    pub End: (),
}

/// The fields of `Retrier`.
#[derive(Debug)]
pub struct Retrier {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The error names that it is for: at least one. `States.ALL` stands alone, and in the last entry. Source: states-language.net/spec.html#errors."]
    pub ErrorEquals: (),
    #[doc = "How long to wait before the first retry, in seconds. 1 to 99999999. Default 1. Source: states-language.net/spec.html#retry."]
    pub IntervalSeconds: (),
    #[doc = "How many retries there are. 0 (never) to 99999999. Default 3. Source: states-language.net/spec.html#retry."]
    pub MaxAttempts: (),
    #[doc = "By what each wait is longer than the one before. At least 1. Default 2. Source: states-language.net/spec.html#retry."]
    pub BackoffRate: (),
    #[doc = "The longest wait, in seconds. 1 to 31622400. Default: no limit. Source: docs.aws.amazon.com, \"Handling errors\", 2025."]
    pub MaxDelaySeconds: (),
    #[doc = "FULL: a random part of the wait; NONE (default): the whole. Source: docs.aws.amazon.com, \"Handling errors\", 2025."]
    pub JitterStrategy: (),
}

/// The fields of `Catcher`.
#[derive(Debug)]
pub struct Catcher {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "The error names that it is for: at least one. `States.ALL` stands alone, and in the last entry. Source: states-language.net/spec.html#errors."]
    pub ErrorEquals: (),
    #[doc = "Where the error output goes in the raw input. `null` drops it. Default `$`. JSONPath. Source: states-language.net/spec.html#fallback-states."]
    pub ResultPath: (),
    #[doc = "Variables that are set instead of the state's own. A name is an identifier of at most 80 characters. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output: any JSON with expressions. Default: the error output. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025."]
    pub Output: (),
    #[doc = "The state that follows when an error is caught, of the same `States`. Source: states-language.net/spec.html#fallback-states."]
    pub Next: (),
}

/// The fields of `ChoiceRule`.
#[derive(Debug)]
pub struct ChoiceRule {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "What makes the rule true: `true`, `false` or an expression that gives one. JSONata. Source: docs.aws.amazon.com, \"Choice workflow state\", 2025."]
    pub Condition: (),
    #[doc = "True when every rule of the list is; at least one."]
    pub And: (),
    #[doc = "True when a rule of the list is; at least one."]
    pub Or: (),
    #[doc = "True when the rule is not."]
    pub Not: (),
    #[doc = "A path to what is compared."]
    pub Variable: (),
    #[doc = "Variables that are set when the rule is true, instead of the state's own. Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025."]
    pub Assign: (),
    #[doc = "The state output when the rule is true: any JSON with expressions. Default: the input. JSONata. Source: docs.aws.amazon.com, \"Choice workflow state\", 2025."]
    pub Output: (),
    #[doc = "The variable is a text and is this one."]
    pub StringEquals: (),
    #[doc = "The variable is a text and is the one at this path."]
    pub StringEqualsPath: (),
    #[doc = "The variable is a text and is less than this one by code unit."]
    pub StringLessThan: (),
    #[doc = "The variable is a text and is less than the one at this path by code unit."]
    pub StringLessThanPath: (),
    #[doc = "The variable is a text and is greater than this one by code unit."]
    pub StringGreaterThan: (),
    #[doc = "The variable is a text and is greater than the one at this path by code unit."]
    pub StringGreaterThanPath: (),
    #[doc = "The variable is a text and is at most this one by code unit."]
    pub StringLessThanEquals: (),
    #[doc = "The variable is a text and is at most the one at this path by code unit."]
    pub StringLessThanEqualsPath: (),
    #[doc = "The variable is a text and is at least this one by code unit."]
    pub StringGreaterThanEquals: (),
    #[doc = "The variable is a text and is at least the one at this path by code unit."]
    pub StringGreaterThanEqualsPath: (),
    #[doc = "The variable is a number and is this one."]
    pub NumericEquals: (),
    #[doc = "The variable is a number and is the one at this path."]
    pub NumericEqualsPath: (),
    #[doc = "The variable is a number and is less than this one."]
    pub NumericLessThan: (),
    #[doc = "The variable is a number and is less than the one at this path."]
    pub NumericLessThanPath: (),
    #[doc = "The variable is a number and is greater than this one."]
    pub NumericGreaterThan: (),
    #[doc = "The variable is a number and is greater than the one at this path."]
    pub NumericGreaterThanPath: (),
    #[doc = "The variable is a number and is at most this one."]
    pub NumericLessThanEquals: (),
    #[doc = "The variable is a number and is at most the one at this path."]
    pub NumericLessThanEqualsPath: (),
    #[doc = "The variable is a number and is at least this one."]
    pub NumericGreaterThanEquals: (),
    #[doc = "The variable is a number and is at least the one at this path."]
    pub NumericGreaterThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is this one."]
    pub TimestampEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."]
    pub TimestampEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."]
    pub TimestampLessThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."]
    pub TimestampLessThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."]
    pub TimestampGreaterThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."]
    pub TimestampGreaterThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."]
    pub TimestampLessThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."]
    pub TimestampLessThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."]
    pub TimestampGreaterThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."]
    pub TimestampGreaterThanEqualsPath: (),
    #[doc = "The variable is this boolean."]
    pub BooleanEquals: (),
    #[doc = "The variable is the boolean at this path."]
    pub BooleanEqualsPath: (),
    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."]
    pub StringMatches: (),
    #[doc = "Whether the variable is `null`: `true` or `false`."]
    pub IsNull: (),
    #[doc = "Whether the variable is there: `true` or `false`."]
    pub IsPresent: (),
    #[doc = "Whether the variable is a number: `true` or `false`."]
    pub IsNumeric: (),
    #[doc = "Whether the variable is a text: `true` or `false`."]
    pub IsString: (),
    #[doc = "Whether the variable is a boolean: `true` or `false`."]
    pub IsBoolean: (),
    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."]
    pub IsTimestamp: (),
    #[doc = "The state that follows when the rule is true, of the same `States`. Source: states-language.net/spec.html#choice-state."]
    pub Next: (),
}

/// The fields of `NestedRule`.
#[derive(Debug)]
pub struct NestedRule {
    #[doc = "A description for people; AWS does not interpret it. Source: states-language.net/spec.html."]
    pub Comment: (),
    #[doc = "True when every rule of the list is; at least one."]
    pub And: (),
    #[doc = "True when a rule of the list is; at least one."]
    pub Or: (),
    #[doc = "True when the rule is not."]
    pub Not: (),
    #[doc = "A path to what is compared."]
    pub Variable: (),
    #[doc = "The variable is a text and is this one."]
    pub StringEquals: (),
    #[doc = "The variable is a text and is the one at this path."]
    pub StringEqualsPath: (),
    #[doc = "The variable is a text and is less than this one by code unit."]
    pub StringLessThan: (),
    #[doc = "The variable is a text and is less than the one at this path by code unit."]
    pub StringLessThanPath: (),
    #[doc = "The variable is a text and is greater than this one by code unit."]
    pub StringGreaterThan: (),
    #[doc = "The variable is a text and is greater than the one at this path by code unit."]
    pub StringGreaterThanPath: (),
    #[doc = "The variable is a text and is at most this one by code unit."]
    pub StringLessThanEquals: (),
    #[doc = "The variable is a text and is at most the one at this path by code unit."]
    pub StringLessThanEqualsPath: (),
    #[doc = "The variable is a text and is at least this one by code unit."]
    pub StringGreaterThanEquals: (),
    #[doc = "The variable is a text and is at least the one at this path by code unit."]
    pub StringGreaterThanEqualsPath: (),
    #[doc = "The variable is a number and is this one."]
    pub NumericEquals: (),
    #[doc = "The variable is a number and is the one at this path."]
    pub NumericEqualsPath: (),
    #[doc = "The variable is a number and is less than this one."]
    pub NumericLessThan: (),
    #[doc = "The variable is a number and is less than the one at this path."]
    pub NumericLessThanPath: (),
    #[doc = "The variable is a number and is greater than this one."]
    pub NumericGreaterThan: (),
    #[doc = "The variable is a number and is greater than the one at this path."]
    pub NumericGreaterThanPath: (),
    #[doc = "The variable is a number and is at most this one."]
    pub NumericLessThanEquals: (),
    #[doc = "The variable is a number and is at most the one at this path."]
    pub NumericLessThanEqualsPath: (),
    #[doc = "The variable is a number and is at least this one."]
    pub NumericGreaterThanEquals: (),
    #[doc = "The variable is a number and is at least the one at this path."]
    pub NumericGreaterThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is this one."]
    pub TimestampEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."]
    pub TimestampEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."]
    pub TimestampLessThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."]
    pub TimestampLessThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."]
    pub TimestampGreaterThan: (),
    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."]
    pub TimestampGreaterThanPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."]
    pub TimestampLessThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."]
    pub TimestampLessThanEqualsPath: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."]
    pub TimestampGreaterThanEquals: (),
    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."]
    pub TimestampGreaterThanEqualsPath: (),
    #[doc = "The variable is this boolean."]
    pub BooleanEquals: (),
    #[doc = "The variable is the boolean at this path."]
    pub BooleanEqualsPath: (),
    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."]
    pub StringMatches: (),
    #[doc = "Whether the variable is `null`: `true` or `false`."]
    pub IsNull: (),
    #[doc = "Whether the variable is there: `true` or `false`."]
    pub IsPresent: (),
    #[doc = "Whether the variable is a number: `true` or `false`."]
    pub IsNumeric: (),
    #[doc = "Whether the variable is a text: `true` or `false`."]
    pub IsString: (),
    #[doc = "Whether the variable is a boolean: `true` or `false`."]
    pub IsBoolean: (),
    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."]
    pub IsTimestamp: (),
}

/// The fields of `Credentials`.
#[derive(Debug)]
pub struct Credentials {
    #[doc = "The ARN of the role. JSONata: or an expression. Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025."]
    pub RoleArn: (),
}

/// The fields of `ProcessorConfig`.
#[derive(Debug)]
pub struct ProcessorConfig {
    #[doc = "INLINE (default): the items run in this execution; DISTRIBUTED: as executions of their own. Source: docs.aws.amazon.com, \"Map state processing modes\", 2025."]
    pub Mode: (),
    #[doc = "The type of those executions; `Mode` DISTRIBUTED must have it. Source: docs.aws.amazon.com, \"Distributed mode\", 2025."]
    pub ExecutionType: (),
}

/// The fields of `ItemReader`.
#[derive(Debug)]
pub struct ItemReader {
    #[doc = "`arn:aws:states:::s3:getObject` or `arn:aws:states:::s3:listObjectsV2`. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Resource: (),
    #[doc = "How the object is read. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub ReaderConfig: (),
    #[doc = "The bucket, and the key or the prefix. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Parameters: (),
    #[doc = "The bucket, and the key or the prefix. JSONata. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Arguments: (),
}

/// The fields of `ReaderConfig`.
#[derive(Debug)]
pub struct ReaderConfig {
    #[doc = "A JSON Pointer to the list of items inside a JSON object. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub ItemsPointer: (),
    #[doc = "What the object is: CSV, JSON, JSONL, PARQUET or MANIFEST. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub InputType: (),
    #[doc = "What is done with a list of objects: NONE (default) or LOAD_AND_FLATTEN, which reads each. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Transformation: (),
    #[doc = "What wrote the manifest: ATHENA_DATA or S3_INVENTORY. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub ManifestType: (),
    #[doc = "What is between two columns: COMMA (default), PIPE, SEMICOLON, SPACE or TAB. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub CSVDelimiter: (),
    #[doc = "Where the columns' names are: in the first row, or in `CSVHeaders`. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub CSVHeaderLocation: (),
    #[doc = "The columns' names; with `CSVHeaderLocation` GIVEN. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub CSVHeaders: (),
    #[doc = "The most items that are read. 0 to 100000000. Default 0: all. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub MaxItems: (),
    #[doc = "A reference path to the most items that are read. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub MaxItemsPath: (),
}

/// The fields of `ItemBatcher`.
#[derive(Debug)]
pub struct ItemBatcher {
    #[doc = "The most items in a batch. At least 1. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub MaxItemsPerBatch: (),
    #[doc = "A reference path to the most items in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub MaxItemsPerBatchPath: (),
    #[doc = "The most that a batch may hold, in bytes. 1 to 262144. JSONata: or an expression. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub MaxInputBytesPerBatch: (),
    #[doc = "A reference path to the most bytes in a batch. JSONPath. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub MaxInputBytesPerBatchPath: (),
    #[doc = "What every batch gets beside its items: a payload template, in JSONata JSON with expressions. Source: docs.aws.amazon.com, \"ItemBatcher\", 2025."]
    pub BatchInput: (),
}

/// The fields of `ResultWriter`.
#[derive(Debug)]
pub struct ResultWriter {
    #[doc = "`arn:aws:states:::s3:putObject`. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."]
    pub Resource: (),
    #[doc = "In what form the results are written. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."]
    pub WriterConfig: (),
    #[doc = "The bucket, and the key or the prefix. JSONPath. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Parameters: (),
    #[doc = "The bucket, and the key or the prefix. JSONata. Source: docs.aws.amazon.com, \"ItemReader\", 2025."]
    pub Arguments: (),
}

/// The fields of `WriterConfig`.
#[derive(Debug)]
pub struct WriterConfig {
    #[doc = "NONE (default): with the metadata of each execution; COMPACT: outputs only; FLATTEN: lists joined. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."]
    pub Transformation: (),
    #[doc = "What is written: JSON (default) or JSONL. Source: docs.aws.amazon.com, \"ResultWriter\", 2025."]
    pub OutputType: (),
}

/// The fields of `Function`.
#[derive(Debug)]
pub struct Function {
    #[doc = "The deployed function's name. At most 64 characters. Default: `${self:service}-${sls:stage}-<key>`."]
    pub name: (),
    #[doc = "What the function is for. At most 256 characters. Default: the doc comment."]
    pub description: (),
    #[doc = "The longest that an invocation may take, in seconds. 1 to 900. Default 6."]
    pub timeout: (),
    #[doc = "The memory, in MB; the CPU grows with it. 128 to 10240. Default 1024."]
    pub memorySize: (),
    #[doc = "Environment variables by name."]
    pub environment: (),
    #[doc = "What invokes the function beside the state machines."]
    pub events: (),
    #[doc = "A public URL: `true`, or `authorizer`, `cors` and `invokeMode`. Default: none."]
    pub url: (),
    #[doc = "The processor: arm64 or x86_64. Default x86_64, or the provider's."]
    pub architecture: (),
    #[doc = "The size of `/tmp`, in MB. 512 to 10240. Default 512."]
    pub ephemeralStorageSize: (),
    #[doc = "How many invocations may run at once; they are kept for this function. At least 0. Default: no limit of its own."]
    pub reservedConcurrency: (),
    #[doc = "How many instances are kept warm. At least 1. Default: none."]
    pub provisionedConcurrency: (),
    #[doc = "The role of the function: a name of `resources`, an ARN or an intrinsic function. Default: the service's."]
    pub role: (),
    #[doc = "IAM statements of this function alone (plugin serverless-iam-roles-per-function)."]
    pub iamRoleStatements: (),
    #[doc = "Whether the provider's statements hold too. Default false (plugin serverless-iam-roles-per-function)."]
    pub iamRoleStatementsInherit: (),
    #[doc = "The name of the function's own role (plugin serverless-iam-roles-per-function)."]
    pub iamRoleStatementsName: (),
    #[doc = "The permissions boundary of the function's own role (plugin serverless-iam-roles-per-function)."]
    pub iamPermissionsBoundary: (),
    #[doc = "The layers, by ARN or `Ref`. At most 5 are useful: AWS takes no more."]
    pub layers: (),
    #[doc = "The VPC in which the function runs. Default: none, or the provider's."]
    pub vpc: (),
    #[doc = "An EFS access point: `arn` and `localMountPath`."]
    pub fileSystemConfig: (),
    #[doc = "Tags by key. A key has at most 128 characters, a value 256."]
    pub tags: (),
    #[doc = "X-Ray: Active, PassThrough, or `true` for Active. Default: none, or the provider's."]
    pub tracing: (),
    #[doc = "The key that encrypts the environment variables."]
    pub kmsKeyArn: (),
    #[doc = "The SNS topic that gets asynchronous invocations which failed, by ARN."]
    pub onError: (),
    #[doc = "Where the outcome of asynchronous invocations goes: `onSuccess` and `onFailure`."]
    pub destinations: (),
    #[doc = "How long an asynchronous event may wait, in seconds. 60 to 21600. Default 21600."]
    pub maximumEventAge: (),
    #[doc = "How often an asynchronous invocation is retried. 0 to 2. Default 2."]
    pub maximumRetryAttempts: (),
    #[doc = "How long logs are kept, in days. 1 to 3653, of CloudWatch's steps. Default: for ever, or the provider's."]
    pub logRetentionInDays: (),
    #[doc = "The data protection policy of the log group."]
    pub logDataProtectionPolicy: (),
    #[doc = "`true`: no log group is made. Default false."]
    pub disableLogs: (),
    #[doc = "Whether each deployment makes a version. Default true."]
    pub versionFunction: (),
    #[doc = "When AWS updates the runtime: auto (default), onFunctionUpdate, or `mode` and `arn`."]
    pub runtimeManagement: (),
    #[doc = "The CloudFormation condition under which the function is made."]
    pub condition: (),
    #[doc = "The logical ids of resources that are made before it."]
    pub dependsOn: (),
}

/// The fields of `ServerlessMachine`.
#[derive(Debug)]
pub struct ServerlessMachine {
    #[doc = "The logical id: letters and digits. Default: the machine's name."]
    pub id: (),
    #[doc = "The deployed machine's name: a string. AWS takes at most 80 characters. Default: `${self:service}-${sls:stage}-<Name>`."]
    pub name: (),
    #[doc = "STANDARD (default): up to a year, exactly once; EXPRESS: up to five minutes, at least once."]
    pub r#type: (),
    #[doc = "The role's ARN. Default: a generated role. Not together with `iamRoleStatements`."]
    pub role: (),
    #[doc = "IAM statements that are added to the generated role."]
    pub iamRoleStatements: (),
    #[doc = "The logical ids of resources that are made before it."]
    pub dependsOn: (),
    #[doc = "Whether Tasks call the Lambda function's version of this deployment. Default false."]
    pub useExactVersion: (),
    #[doc = "Whether Lambda Tasks get their function's timeout as `TimeoutSeconds`. Default false."]
    pub configureTaskTimeouts: (),
    #[doc = "Tags by key, merged over the provider's."]
    pub tags: (),
    #[doc = "`false`: without the provider's tags. Default true."]
    pub inheritGlobalTags: (),
    #[doc = "Whether the machine outlives its stack. Default false."]
    pub retain: (),
    #[doc = "What is logged to CloudWatch Logs. Default: nothing."]
    pub loggingConfig: (),
    #[doc = "X-Ray tracing. Default: off."]
    pub tracingConfig: (),
    #[doc = "The key that encrypts the definition and the history. Default: AWS's own."]
    pub encryptionConfig: (),
    #[doc = "Keys that the generated role may use."]
    pub kmsKeyArns: (),
    #[doc = "CloudWatch alarms on the machine's executions."]
    pub alarms: (),
    #[doc = "Who is told about executions, by status. STANDARD only."]
    pub notifications: (),
}

/// The fields of `LoggingConfig`.
#[derive(Debug)]
pub struct LoggingConfig {
    #[doc = "Which events are logged: ALL, ERROR, FATAL or OFF (default)."]
    pub level: (),
    #[doc = "Whether inputs and outputs are logged. Default false."]
    pub includeExecutionData: (),
    #[doc = "The log group's ARN, which ends in `:*`: exactly one. Default: a log group of its own."]
    pub destinations: (),
}

/// The fields of `TracingConfig`.
#[derive(Debug)]
pub struct TracingConfig {
    #[doc = "Whether executions are traced. Default false."]
    pub enabled: (),
}

/// The fields of `EncryptionConfig`.
#[derive(Debug)]
pub struct EncryptionConfig {
    #[doc = "The key: its id, ARN or alias."]
    pub KmsKeyId: (),
    #[doc = "How long a data key is used again, in seconds. 60 to 900. Default 900."]
    pub KmsDataKeyReusePeriodSeconds: (),
    #[doc = "AWS_OWNED_KEY (default) or CUSTOMER_MANAGED_KMS_KEY."]
    pub Type: (),
}

/// The fields of `Alarms`.
#[derive(Debug)]
pub struct Alarms {
    #[doc = "Who is told, by the alarm's state."]
    pub topics: (),
    #[doc = "What is watched: at least one."]
    pub metrics: (),
    #[doc = "The alarms' names, with `$[stateMachineName]`, `$[metricName]` or `$[cloudWatchMetricName]`. Default: generated."]
    pub nameTemplate: (),
    #[doc = "What missing data means: missing (default), ignore, breaching or notBreaching."]
    pub treatMissingData: (),
    #[doc = "The time over which is counted, in seconds: 10, 20, 30 or a multiple of 60. Default 60."]
    pub period: (),
}

/// The fields of `AlarmTopics`.
#[derive(Debug)]
pub struct AlarmTopics {
    #[doc = "The SNS topic that is told when all is well again."]
    pub ok: (),
    #[doc = "The SNS topic that is told of an alarm."]
    pub alarm: (),
    #[doc = "The SNS topic that is told when there is no data."]
    pub insufficientData: (),
}

/// The fields of `AlarmMetric`.
#[derive(Debug)]
pub struct AlarmMetric {
    #[doc = "What missing data means: missing (default), ignore, breaching or notBreaching."]
    pub treatMissingData: (),
    #[doc = "The time over which is counted, in seconds: 10, 20, 30 or a multiple of 60. Default 60."]
    pub period: (),
    #[doc = "What is watched."]
    pub metric: (),
    #[doc = "The alarm's logical id. Default: generated."]
    pub logicalId: (),
    #[doc = "The alarm's name. Default: from `nameTemplate`."]
    pub alarmName: (),
}

/// The fields of `Notifications`.
#[derive(Debug)]
pub struct Notifications {
    #[doc = "Who is told of executions that were stopped. At most 5."]
    pub ABORTED: (),
    #[doc = "Who is told of executions that failed. At most 5."]
    pub FAILED: (),
    #[doc = "Who is told of executions that started. At most 5."]
    pub RUNNING: (),
    #[doc = "Who is told of executions that succeeded. At most 5."]
    pub SUCCEEDED: (),
}

/// The fields of `NotificationTarget`.
#[derive(Debug)]
pub struct NotificationTarget {
    #[doc = "An SNS topic."]
    pub sns: (),
    #[doc = "An SQS queue: its ARN, or `arn` and `messageGroupId`."]
    pub sqs: (),
    #[doc = "A Kinesis stream: its ARN, or `arn` and `partitionKeyPath`."]
    pub kinesis: (),
    #[doc = "A Firehose stream."]
    pub firehose: (),
    #[doc = "A Lambda function."]
    pub lambda: (),
    #[doc = "A state machine."]
    pub stepFunctions: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."]
    pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."]
    pub inputTransformer: (),
}

/// The fields of `MachineEvent`.
#[derive(Debug)]
pub struct MachineEvent {
    #[doc = "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object."]
    pub schedule: (),
    #[doc = "A REST API: `\"POST path\"` or an object."]
    pub http: (),
    #[doc = "Events of an event bus, by pattern."]
    pub eventBridge: (),
    #[doc = "The old name of `eventBridge`."]
    pub cloudwatchEvent: (),
}

/// The fields of `MachineSchedule`.
#[derive(Debug)]
pub struct MachineSchedule {
    #[doc = "When: one `rate(…)` or `cron(…)`."]
    pub rate: (),
    #[doc = "eventBus (default): an EventBridge rule; scheduler: EventBridge Scheduler."]
    pub method: (),
    #[doc = "The time zone, such as `Europe/Berlin`; only with `method` scheduler. Default UTC."]
    pub timezone: (),
    #[doc = "The role that starts the execution. Default: generated."]
    pub role: (),
    #[doc = "The rule's name. Default: generated."]
    pub name: (),
    #[doc = "What the rule is for. At most 512 characters."]
    pub description: (),
    #[doc = "Whether the rule is on. Default true."]
    pub enabled: (),
    #[doc = "How often EventBridge tries again. Not with `method` scheduler, where the plugin drops it."]
    pub retryPolicy: (),
    #[doc = "The execution's input."]
    pub input: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."]
    pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."]
    pub inputTransformer: (),
}

/// The fields of `MachineHttp`.
#[derive(Debug)]
pub struct MachineHttp {
    #[doc = "The path of the REST API."]
    pub path: (),
    #[doc = "The HTTP method, or any."]
    pub method: (),
    #[doc = "Cross-origin requests: `true`, or `origins`, `headers`, `methods`, `allowCredentials`, `maxAge`. Default: none."]
    pub cors: (),
    #[doc = "Whether an API key is needed. Default false."]
    pub private: (),
    #[doc = "Who may call: a function's key, an ARN, `aws_iam` or an object. Default: anyone."]
    pub authorizer: (),
    #[doc = "What is done: StartExecution (default), StartSyncExecution, StopExecution … Any but the default needs `request.template`."]
    pub action: (),
    #[doc = "The role that calls Step Functions. Default: generated."]
    pub iamRole: (),
    #[doc = "The longest that API Gateway waits, in milliseconds. At least 50. Default 29000."]
    pub timeoutInMillis: (),
    #[doc = "`template` (`lambda_proxy`, or VTL by content type) and `schemas`."]
    pub request: (),
    #[doc = "`headers` and `template`."]
    pub response: (),
    #[doc = "Responses by code."]
    pub responses: (),
}

/// The fields of `MachineEventBridge`.
#[derive(Debug)]
pub struct MachineEventBridge {
    #[doc = "The event pattern."]
    pub event: (),
    #[doc = "The event bus. Default: the account's own."]
    pub eventBusName: (),
    #[doc = "The role that starts the execution. Default: generated."]
    pub iamRole: (),
    #[doc = "The SQS queue that gets events which could not be delivered, by ARN."]
    pub deadLetterConfig: (),
    #[doc = "The rule's name. Default: generated."]
    pub name: (),
    #[doc = "What the rule is for. At most 512 characters."]
    pub description: (),
    #[doc = "Whether the rule is on. Default true."]
    pub enabled: (),
    #[doc = "How often EventBridge tries again. Not with `method` scheduler, where the plugin drops it."]
    pub retryPolicy: (),
    #[doc = "The execution's input."]
    pub input: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."]
    pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."]
    pub inputTransformer: (),
}

/// The fields of `InputTransformer`.
#[derive(Debug)]
pub struct InputTransformer {
    #[doc = "Names for parts of the event: JSONPaths."]
    pub inputPathsMap: (),
    #[doc = "The text of the input, with `<name>` for those parts."]
    pub inputTemplate: (),
}

/// The fields of `RetryPolicy`.
#[derive(Debug)]
pub struct RetryPolicy {
    #[doc = "How long EventBridge tries, in seconds. 60 to 86400. Default 86400."]
    pub maximumEventAgeInSeconds: (),
    #[doc = "How often EventBridge tries again. 0 to 185. Default 185."]
    pub maximumRetryAttempts: (),
}

/// The fields of `FunctionEvent`.
#[derive(Debug)]
pub struct FunctionEvent {
    #[doc = "A REST API: `\"GET /path\"` or an object."]
    pub http: (),
    #[doc = "An HTTP API: `\"GET /path\"`, `\"*\"` or an object."]
    pub httpApi: (),
    #[doc = "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object."]
    pub schedule: (),
    #[doc = "An SQS queue: its ARN or an object."]
    pub sqs: (),
    #[doc = "An SNS topic: its name, its ARN or an object."]
    pub sns: (),
    #[doc = "An S3 bucket: its name or an object."]
    pub s3: (),
    #[doc = "A DynamoDB or Kinesis stream: its ARN or an object."]
    pub stream: (),
    #[doc = "An EventBridge rule: a pattern or a schedule."]
    pub eventBridge: (),
    #[doc = "A rule on the default event bus."]
    pub cloudwatchEvent: (),
    #[doc = "A log group: its name or an object."]
    pub cloudwatchLog: (),
    #[doc = "A route of a WebSocket API."]
    pub websocket: (),
    #[doc = "An application load balancer's listener rule."]
    pub alb: (),
    #[doc = "Lambda@Edge. It cannot run Rust: AWS takes Node.js and Python there only."]
    pub cloudFront: (),
    #[doc = "A trigger of a Cognito user pool."]
    pub cognitoUserPool: (),
    #[doc = "An IoT rule."]
    pub iot: (),
    #[doc = "A hook of IoT fleet provisioning."]
    pub iotFleetProvisioning: (),
    #[doc = "A self-managed Kafka topic."]
    pub kafka: (),
    #[doc = "A topic of Amazon MSK."]
    pub msk: (),
    #[doc = "A queue of Amazon MQ for ActiveMQ."]
    pub activemq: (),
    #[doc = "A queue of Amazon MQ for RabbitMQ."]
    pub rabbitmq: (),
    #[doc = "An Alexa skill: its id or an object."]
    pub alexaSkill: (),
    #[doc = "An Alexa smart home skill: its id or an object."]
    pub alexaSmartHome: (),
}

/// The fields of `IamStatement`.
#[derive(Debug)]
pub struct IamStatement {
    #[doc = "Allow or Deny."]
    pub Effect: (),
    #[doc = "The actions, such as `s3:GetObject`."]
    pub Action: (),
    #[doc = "The ARNs; an intrinsic function stands in a list."]
    pub Resource: (),
}

/// The fields of `Vpc`.
#[derive(Debug)]
pub struct Vpc {
    #[doc = "The security groups."]
    pub securityGroupIds: (),
    #[doc = "The subnets."]
    pub subnetIds: (),
    #[doc = "Whether IPv6 may be used in dual-stack subnets. Default false."]
    pub ipv6AllowedForDualStack: (),
}

/// The fields of `Nothing`.
#[derive(Debug)]
pub struct Nothing {
}

/// The types of states.
pub mod types {
    #[doc = "A Task state."]
    #[derive(Debug)]
    pub struct Task;

    #[doc = "A Pass state."]
    #[derive(Debug)]
    pub struct Pass;

    #[doc = "A Wait state."]
    #[derive(Debug)]
    pub struct Wait;

    #[doc = "A Choice state."]
    #[derive(Debug)]
    pub struct Choice;

    #[doc = "A Succeed state."]
    #[derive(Debug)]
    pub struct Succeed;

    #[doc = "A Fail state."]
    #[derive(Debug)]
    pub struct Fail;

    #[doc = "A Parallel state."]
    #[derive(Debug)]
    pub struct Parallel;

    #[doc = "A Map state."]
    #[derive(Debug)]
    pub struct Map;

}

/// The operators of a choice rule.
pub mod operators {
    #[doc = "The variable is a text and is this one."]
    #[derive(Debug)]
    pub struct StringEquals;

    #[doc = "The variable is a text and is the one at this path."]
    #[derive(Debug)]
    pub struct StringEqualsPath;

    #[doc = "The variable is a text and is less than this one by code unit."]
    #[derive(Debug)]
    pub struct StringLessThan;

    #[doc = "The variable is a text and is less than the one at this path by code unit."]
    #[derive(Debug)]
    pub struct StringLessThanPath;

    #[doc = "The variable is a text and is greater than this one by code unit."]
    #[derive(Debug)]
    pub struct StringGreaterThan;

    #[doc = "The variable is a text and is greater than the one at this path by code unit."]
    #[derive(Debug)]
    pub struct StringGreaterThanPath;

    #[doc = "The variable is a text and is at most this one by code unit."]
    #[derive(Debug)]
    pub struct StringLessThanEquals;

    #[doc = "The variable is a text and is at most the one at this path by code unit."]
    #[derive(Debug)]
    pub struct StringLessThanEqualsPath;

    #[doc = "The variable is a text and is at least this one by code unit."]
    #[derive(Debug)]
    pub struct StringGreaterThanEquals;

    #[doc = "The variable is a text and is at least the one at this path by code unit."]
    #[derive(Debug)]
    pub struct StringGreaterThanEqualsPath;

    #[doc = "The variable is a number and is this one."]
    #[derive(Debug)]
    pub struct NumericEquals;

    #[doc = "The variable is a number and is the one at this path."]
    #[derive(Debug)]
    pub struct NumericEqualsPath;

    #[doc = "The variable is a number and is less than this one."]
    #[derive(Debug)]
    pub struct NumericLessThan;

    #[doc = "The variable is a number and is less than the one at this path."]
    #[derive(Debug)]
    pub struct NumericLessThanPath;

    #[doc = "The variable is a number and is greater than this one."]
    #[derive(Debug)]
    pub struct NumericGreaterThan;

    #[doc = "The variable is a number and is greater than the one at this path."]
    #[derive(Debug)]
    pub struct NumericGreaterThanPath;

    #[doc = "The variable is a number and is at most this one."]
    #[derive(Debug)]
    pub struct NumericLessThanEquals;

    #[doc = "The variable is a number and is at most the one at this path."]
    #[derive(Debug)]
    pub struct NumericLessThanEqualsPath;

    #[doc = "The variable is a number and is at least this one."]
    #[derive(Debug)]
    pub struct NumericGreaterThanEquals;

    #[doc = "The variable is a number and is at least the one at this path."]
    #[derive(Debug)]
    pub struct NumericGreaterThanEqualsPath;

    #[doc = "The variable is a RFC 3339 timestamp and is this one."]
    #[derive(Debug)]
    pub struct TimestampEquals;

    #[doc = "The variable is a RFC 3339 timestamp and is the one at this path."]
    #[derive(Debug)]
    pub struct TimestampEqualsPath;

    #[doc = "The variable is a RFC 3339 timestamp and is less than this one."]
    #[derive(Debug)]
    pub struct TimestampLessThan;

    #[doc = "The variable is a RFC 3339 timestamp and is less than the one at this path."]
    #[derive(Debug)]
    pub struct TimestampLessThanPath;

    #[doc = "The variable is a RFC 3339 timestamp and is greater than this one."]
    #[derive(Debug)]
    pub struct TimestampGreaterThan;

    #[doc = "The variable is a RFC 3339 timestamp and is greater than the one at this path."]
    #[derive(Debug)]
    pub struct TimestampGreaterThanPath;

    #[doc = "The variable is a RFC 3339 timestamp and is at most this one."]
    #[derive(Debug)]
    pub struct TimestampLessThanEquals;

    #[doc = "The variable is a RFC 3339 timestamp and is at most the one at this path."]
    #[derive(Debug)]
    pub struct TimestampLessThanEqualsPath;

    #[doc = "The variable is a RFC 3339 timestamp and is at least this one."]
    #[derive(Debug)]
    pub struct TimestampGreaterThanEquals;

    #[doc = "The variable is a RFC 3339 timestamp and is at least the one at this path."]
    #[derive(Debug)]
    pub struct TimestampGreaterThanEqualsPath;

    #[doc = "The variable is this boolean."]
    #[derive(Debug)]
    pub struct BooleanEquals;

    #[doc = "The variable is the boolean at this path."]
    #[derive(Debug)]
    pub struct BooleanEqualsPath;

    #[doc = "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape."]
    #[derive(Debug)]
    pub struct StringMatches;

    #[doc = "Whether the variable is `null`: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsNull;

    #[doc = "Whether the variable is there: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsPresent;

    #[doc = "Whether the variable is a number: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsNumeric;

    #[doc = "Whether the variable is a text: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsString;

    #[doc = "Whether the variable is a boolean: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsBoolean;

    #[doc = "Whether the variable is an RFC 3339 timestamp: `true` or `false`."]
    #[derive(Debug)]
    pub struct IsTimestamp;

}
