//! Builds a report every night: a query and a container run side by side and are waited for, then another machine
//! delivers the result.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// A finished report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Report {
    /// The day it is about, such as `2026-11-22`.
    pub day: String,
    /// What it says, by section.
    pub sections: BTreeMap<String, String>,
}

/// What Athena answers when a query has come to its end, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct SalesQuery {
    /// The query.
    pub query_execution: QueryExecution,
}

/// A query that has come to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct QueryExecution {
    /// What was asked for.
    pub result_configuration: ResultConfiguration,
}

/// What is to become of the rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct ResultConfiguration {
    /// Where they were written.
    pub output_location: String,
}

/// What the two branches found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Findings {
    /// The day.
    pub day: String,
    /// Where the query wrote its rows.
    pub rows: String,
}

/// Puts a report together from what the branches found.
#[lambda(timeout = 120)]
pub async fn write_report(findings: Findings) -> Report {
    let sections = BTreeMap::from([("sales".to_owned(), findings.rows)]);
    Report { day: findings.day, sections }
}

/// Sends a report to those who asked for it.
#[lambda]
pub async fn deliver(report: Report) -> String {
    format!("the report of {} has {} sections", report.day, report.sections.len())
}

state_machine! {
    /// Delivers a report.
    pub Delivery<Report, String> {
        Task(deliver, End),
    }
}

state_machine! {
    /// Builds last night's report.
    #[asl(TimeoutSeconds = 14400)]
    #[serverless(loggingConfig(level = ALL), tracingConfig(enabled = false))]
    #[default(
        Retry(States::TaskFailed, IntervalSeconds = 30, MaxAttempts = 2),
        Catch(States::ALL, ResultPath = $.error, Next = Failed),
    )]
    #[event(schedule(rate = "cron(0 2 * * ? *)", description = "every night at two"))]
    pub NightlyReport {
        Today: Pass(
            Parameters = json!({ "day": States::ArrayGetItem(States::StringSplit($$.Execution.StartTime, "T"), 0) }),
            Next = Gather,
        ),
        Gather: Parallel(
            Branch {
                QuerySales: Task(
                    "arn:aws:states:::athena:startQueryExecution.sync" as SalesQuery,
                    Parameters = json!({
                        "QueryString": States::Format("SELECT * FROM sales WHERE day = date '{}'", $.day),
                        "WorkGroup": "primary",
                    }),
                    TimeoutSeconds = 3600,
                    Catch(States::ALL, Next = NoSales),
                    ResultSelector = json!({ "rows": $.QueryExecution.ResultConfiguration.OutputLocation }),
                    End,
                ),
                NoSales: Pass(Result = json!({ "rows": "none" }), End),
            },
            Branch {
                DrawCharts: Task(
                    "arn:aws:states:::ecs:runTask.sync",
                    Parameters = json!({
                        "Cluster": "reports",
                        "TaskDefinition": "charts",
                        "LaunchType": "FARGATE",
                        "Overrides": {
                            "ContainerOverrides": [{
                                "Name": "charts",
                                "Environment": [{ "Name": "DAY", "Value": $.day }],
                            }],
                        },
                    }),
                    TimeoutSeconds = 3600,
                    Catch(States::ALL, ResultPath = $.error, Next = NoCharts),
                    ResultPath = null,
                    End,
                ),
                NoCharts: Pass(End),
            },
            ResultSelector = json!({ "rows": $[0].rows, "day": $[1].day }),
            Next = WriteReport,
        ),
        Task(write_report, Next = SendIt),
        SendIt: Task(
            Delivery,
            TimeoutSeconds = 600,
            ResultSelector = json!({ "delivered": $.Output }),
            End,
        ),
        Failed: Fail(ErrorPath = $.error.Error, CausePath = $.error.Cause),
    }
}
