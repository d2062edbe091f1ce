//! Measurements of a laboratory become a model: jobs that are waited for, queries whose answers are read, a grid of trainings.
//!
//! JSONPath; `.sync` integrations and AWS SDK calls with stated answers, Maps inside of Maps, every field of the context
//! object, `InputPath`/`OutputPath`/`ResultPath` of every kind, waits and timeouts by path.

use crate::common::{Archive, Delivery, notify};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// What is to be learnt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Experiment {
    name: String,
    owner: String,
    table: String,
    grid: Grid,
    budget: Budget,
    /// Not before then.
    not_before: Option<String>,
}

/// What is tried out: every rate with every depth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Grid {
    rates: Vec<f64>,
    depths: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Budget {
    seconds: u32,
    heartbeat: u32,
    retries: u32,
    cool_down: u32,
}

/// The answer of `glue:startJobRun.sync`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct GlueRun {
    id: String,
    job_run_state: String,
    execution_time: u64,
}

/// The answer of `athena:startQueryExecution.sync`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct AthenaQuery {
    query_execution: QueryExecution,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct QueryExecution {
    query_execution_id: String,
    statistics: Statistics,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Statistics {
    data_scanned_in_bytes: u64,
}

/// The answer of `athena:getQueryResults`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct QueryResults {
    result_set: ResultSet,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ResultSet {
    rows: Vec<QueryRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct QueryRow {
    data: Vec<Datum>,
}

/// A value of a row; a column that is NULL has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Datum {
    #[serde(skip_serializing_if = "Option::is_none")]
    var_char_value: Option<String>,
}

/// The answer of `sagemaker:createTrainingJob.sync`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Training {
    training_job_name: String,
    model_artifacts: Artifacts,
    #[serde(default)]
    final_metric_data_list: Option<Vec<Metric>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Artifacts {
    #[serde(rename = "S3ModelArtifacts")]
    key: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Metric {
    metric_name: String,
    value: f64,
}

/// One training of the grid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Trained {
    rate: f64,
    depth: u32,
    cell: (usize, usize),
    model: Option<String>,
    #[serde(default)]
    metrics: Vec<Metric>,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Model.")]
pub(crate) enum ModelError {
    #[error("no training came to an end")]
    NoModel,
    #[error("nobody but {0} may deploy")]
    Forbidden(String),
}

/// What the trainings of an experiment came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Comparison {
    experiment: String,
    trained: Vec<Vec<Trained>>,
}

/// The best model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Best {
    model: String,
    error: f64,
    parameters: BTreeMap<String, f64>,
}

/// Finds the best model of a grid.
#[lambda]
pub(crate) async fn choose_best(comparison: Comparison) -> Result<Best, ModelError> {
    let error = |trained: &Trained| trained.metrics.iter().map(|metric| metric.value).fold(f64::MAX, f64::min);
    let trained = comparison.trained.into_iter().flatten().filter(|trained| trained.model.is_some());
    let best = trained.min_by(|one, other| error(one).total_cmp(&error(other))).ok_or(ModelError::NoModel)?;
    let parameters = BTreeMap::from([("rate".to_owned(), best.rate), ("depth".to_owned(), f64::from(best.depth))]);
    Ok(Best { error: error(&best), model: best.model.unwrap_or(comparison.experiment), parameters })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Deployment {
    best: Best,
    experiment: String,
    by: String,
}

/// Puts a model where it is used, and says where that is.
#[lambda(timeout = 300)]
pub(crate) async fn deploy(deployment: Deployment) -> Result<String, ModelError> {
    if deployment.by.contains("intern") {
        return Err(ModelError::Forbidden(deployment.experiment));
    }
    Ok(format!("https://models.example.com/{}/{}", deployment.experiment, deployment.best.model))
}

state_machine! {
    /// Trains a grid of models on the measurements, and deploys the best.
    #[serverless(type = STANDARD)]
    pub(crate) TrainModels<Experiment, Delivery> {
        MustWait: if IsPresent($.notBefore) && IsTimestamp($.notBefore) && TimestampGreaterThanPath($.notBefore, $$.Execution.StartTime) {
            UntilThen
        } else {
            Identify
        },
        UntilThen: Wait(TimestampPath = $.notBefore, Next = Identify),
        Identify: Pass(
            Parameters = json!({
                "execution": $$.Execution.Id,
                "name": $$.Execution.Name,
                "role": $$.Execution.RoleArn,
                "started": $$.Execution.StartTime,
                "machine": $$.StateMachine.Name,
                "machineId": $$.StateMachine.Id,
                "state": $$.State.Name,
                "entered": $$.State.EnteredTime,
                "owner": $$.Execution.Input.owner,
            }),
            ResultPath = $.about.run,
            Next = Clean,
        ),
        Clean: Task(
            "arn:aws:states:::glue:startJobRun.sync" as GlueRun,
            Parameters = json!({ "JobName": "clean", "Arguments": { "--table": $.table, "--run": $.about.run.name } }),
            TimeoutSecondsPath = $.budget.seconds,
            ResultSelector = json!({ "run": $.Id, "seconds": $.ExecutionTime }),
            ResultPath = $.about.clean,
            Retry(["Glue.ConcurrentRunsExceededException"], IntervalSeconds = 60, MaxAttempts = 5),
            Catch(States::ALL, ResultPath = $.about.error, Next = Tell),
            Next = CoolDown,
        ),
        CoolDown: Wait(SecondsPath = $.budget.cool_down, Next = CountRows),
        CountRows: Task(
            "arn:aws:states:::athena:startQueryExecution.sync" as AthenaQuery,
            Parameters = json!({
                "QueryString": States::Format("SELECT count(*) FROM {}", $.table),
                "WorkGroup": "primary",
            }),
            TimeoutSeconds = 900,
            ResultSelector = json!({
                "id": $.QueryExecution.QueryExecutionId,
                "bytes": $.QueryExecution.Statistics.DataScannedInBytes,
            }),
            ResultPath = $.about.query,
            Next = GetCount,
        ),
        GetCount: Task(
            "arn:aws:states:::athena:getQueryResults" as QueryResults,
            InputPath = $.about.query,
            Parameters = json!({ "QueryExecutionId": $.id, "MaxResults": 2 }),
            ResultSelector = json!({ "rows": $.ResultSet.Rows }),
            ResultPath = $.counted,
            Next = HasRows,
        ),
        HasRows: if IsPresent($.counted.rows[1].Data[0].VarCharValue) && !StringEquals($.counted.rows[1].Data[0].VarCharValue, "0") {
            Rows
        } else {
            NoRows
        },
        NoRows: Fail(Error = "Model.NoRows", CausePath = States::Format("{} is empty", $.table)),
        Rows: Pass(
            InputPath = $.counted.rows[1].Data[0],
            Parameters = json!({ "count": $.VarCharValue }),
            ResultPath = $.about.rows,
            Next = Grid,
        ),
        Grid: Map(
            ItemsPath = $.grid.rates,
            ItemSelector = json!({
                "rate": $$.Map.Item.Value,
                "row": $$.Map.Item.Index,
                "depths": $.grid.depths,
                "name": $.name,
                "budget": $.budget,
            }),
            MaxConcurrency = 2,
            ItemProcessor {
                Depths: Map(
                    ItemsPath = $.depths,
                    ItemSelector = json!({
                        "depth": $$.Map.Item.Value,
                        "rate": $.rate,
                        "cell": States::Array($.row, $$.Map.Item.Index),
                        "name": States::Format("{}-{}-{}", $.name, $.row, $$.Map.Item.Index),
                        "budget": $.budget,
                    }),
                    ItemProcessor {
                        Train: Task(
                            "arn:aws:states:::sagemaker:createTrainingJob.sync" as Training,
                            Parameters = json!({
                                "TrainingJobName": $.name,
                                "RoleArn": "arn:aws:iam::123456789012:role/training",
                                "AlgorithmSpecification": { "TrainingImage": "example/trees:3", "TrainingInputMode": "File" },
                                "HyperParameters": {
                                    "rate": States::Format("{}", $.rate),
                                    "depth": States::Format("{}", $.depth),
                                },
                                "OutputDataConfig": { "S3OutputPath": "s3://example-models" },
                                "ResourceConfig": { "InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10 },
                                "StoppingCondition": { "MaxRuntimeInSeconds": $.budget.seconds },
                            }),
                            TimeoutSecondsPath = $.budget.seconds,
                            HeartbeatSecondsPath = $.budget.heartbeat,
                            ResultPath = $.training,
                            Catch([States::Timeout, States::TaskFailed], ResultPath = null, Next = NotTrained),
                            Next = HasMetrics,
                        ),
                        HasMetrics: if IsPresent($.training.FinalMetricDataList[0]) { Measured } else { NotMeasured },
                        Measured: Pass(
                            Parameters = json!({
                                "rate": $.rate,
                                "depth": $.depth,
                                "cell": $.cell,
                                "model": $.training.ModelArtifacts.S3ModelArtifacts,
                                "metrics": $.training.FinalMetricDataList,
                            }),
                            End,
                        ),
                        NotMeasured: Pass(
                            Parameters = json!({
                                "rate": $.rate,
                                "depth": $.depth,
                                "cell": $.cell,
                                "model": $.training.ModelArtifacts.S3ModelArtifacts,
                            }),
                            End,
                        ),
                        NotTrained: Pass(
                            Parameters = json!({ "rate": $.rate, "depth": $.depth, "cell": $.cell, "model": null }),
                            End,
                        ),
                    },
                    End,
                ),
            },
            ResultPath = $.trained,
            Next = ChooseBest,
        ),
        Task(
            choose_best,
            Parameters = json!({ "experiment": $.name, "trained": $.trained }),
            ResultPath = $.best,
            Catch(ModelError::NoModel, ResultPath = $.about.error, Next = Tell),
            Next = Record,
        ),
        Record: Task(
            "arn:aws:states:::aws-sdk:dynamodb:updateItem",
            Parameters = json!({
                "TableName": "experiments",
                "Key": { "name": { "S": $.name } },
                "UpdateExpression": "SET best = :best",
                "ExpressionAttributeValues": { ":best": { "S": $.best.model } },
            }),
            ResultPath = null,
            Next = KeepAll,
        ),
        KeepAll: Task(
            Archive,
            TimeoutSeconds = 600,
            ResultSelector = json!({ "version": $.Output.version }),
            ResultPath = $.about.archived,
            Next = Deploy,
        ),
        Task(
            deploy,
            Parameters = json!({ "best": $.best, "experiment": $.name, "by": $.owner }),
            ResultPath = $.about.address,
            Catch([ModelError::Forbidden, States::TaskFailed], ResultPath = $.about.error, Next = Tell),
            Next = Clear,
        ),
        Clear: Pass(InputPath = null, ResultPath = $.trained, Next = HowGood),
        HowGood: if NumericLessThan($.best.error, 0.05) { Praise } else { Tell },
        Praise: Pass(Result = json!("a good model"), ResultPath = $.about.remark, Next = Tell),
        Tell: Choice(
            Comment = "what there is to tell",
            if IsPresent($.about.error) { TellError } else if IsPresent($.about.remark) { TellRemark } else { TellAddress },
        ),
        TellError: Pass(
            Parameters = json!({ "text": States::Format("{}: {}", $.about.error.Error, $.about.error.Cause), "owner": $.owner }),
            Next = TellOwner,
        ),
        TellRemark: Pass(
            Parameters = json!({ "text": States::Format("{}: {}", $.about.remark, $.about.address), "owner": $.owner }),
            Next = TellOwner,
        ),
        TellAddress: Pass(Parameters = json!({ "text": $.about.address, "owner": $.owner }), Next = TellOwner),
        TellOwner: Task(
            notify,
            Parameters = json!({ "to": $.owner, "subject": $$.Execution.Input.name, "lines": States::Array($.text) }),
            End,
        ),
    }
}
