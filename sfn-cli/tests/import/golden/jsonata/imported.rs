//! Imported from `tests/import/golden/jsonata/report.asl.yaml`.

use sfn::state_machine;

const APPROVAL_QUEUE_URL: &str = "${ApprovalQueueUrl}";

// Builds a report.
state_machine! {
    /// Builds a report
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Report<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unfit_data, unchecked_data)]
    #[asl(QueryLanguage = JSONata)]
    pub Report {
        // What was sold since the last report.
        // The table is partitioned by day.
        Collect: Task(
            "arn:aws:states:::athena:startQueryExecution.sync",
            Arguments = json!({
                "QueryString": r#"SELECT *
FROM "sales"
WHERE day > date '2026-01-01'
"#,
                "WorkGroup": "primary",
            }),
            Assign = json!({
                "rows": "{% $states.result.QueryExecution.Statistics.DataScannedInBytes %}",
                "title": r#"{% "Report of " & $now() %}"#,
            }),
            Output = r#"{% (
  $total := $sum($states.input.lines.price);
  { "total": $total, "big": $total > 1000 }
) %}"#,
            Next = Big,
        ),
        #[name = "Big?"]
        Big: if "{% $states.input.big and $rows > 0 %}" {
            Assign = json!({ "approved": false });
            Output = "{% $states.input.total %}";
            Approve
        } else if "{% $rows = 0 %}" {
            Comment = "nothing was sold";
            Done
        } else {
            // A default may assign, too.
            Assign = json!({ "approved": true });
            Approve
        },
        Approve: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Arguments = json!({
                "QueueUrl": APPROVAL_QUEUE_URL,
                "MessageBody": "{% $states.context.Task.Token %}",
            }),
            TimeoutSeconds = "{% $states.input.patience %}",
            HeartbeatSeconds = 600,
            Next = Done,
        ),
        // nothing more
        Done: Succeed(
            Output = json!({
                "title": "{% $title %}",
                "trailing": "a \n\
                    b",
            }),
        ),
    }
}
