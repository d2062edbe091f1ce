//! Schedules each user's tasks once a week, page by page: while there are more users, the machine starts itself again.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

/// Where to go on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shape)]
pub struct Page {
    /// Where the page before this one ended; absent for the first page.
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// A page of users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct UserPage {
    /// The users of this page.
    pub user_ids: Vec<String>,
    /// Where the next page begins; absent on the last one, which ends the machine.
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Returns with all users (for scheduling tasks)
#[lambda]
pub async fn get_all_users(page: Page) -> UserPage {
    let first = page.pagination_token.is_none();
    let user_ids = if first { vec!["anna".to_owned(), "ben".to_owned()] } else { vec!["carla".to_owned()] };
    UserPage { user_ids, pagination_token: first.then(|| "2".to_owned()) }
}

/// Schedules tasks for a user on each week
#[lambda(timeout = 30)]
pub async fn weekly_task(user_id: String) -> String {
    format!("scheduled for {user_id}")
}

state_machine! {
    #[asl(Comment = "")]
    #[serverless(type = EXPRESS, tracingConfig(enabled), loggingConfig(level = ERROR, includeExecutionData))]
    #[event(schedule(rate = "cron(0 18 ? * SAT *)", input = json!({ "start": "true" })))]
    pub Weekly<Page> {
        Task(get_all_users, Next = ProcessAndContinue),
        ProcessAndContinue: Parallel(
            Branch {
                ProcessUser: Map(
                    ItemsPath = $.user_ids,
                    MaxConcurrency = 1,
                    // The older name of `ItemProcessor`.
                    Iterator { ProcessFunction: Task(weekly_task, End) },
                    End,
                ),
            },
            Branch {
                ContinueIfMoreUsers: if IsPresent($.PaginationToken) { Restart } else { NoMoreUsers },
                NoMoreUsers: Succeed,
                Restart: Task(
                    "arn:aws:states:::states:startExecution",
                    Parameters = json!({
                        "Input": { "PaginationToken": $.PaginationToken },
                        "StateMachineArn": Weekly::ARN,
                    }),
                    End,
                ),
            },
            End,
        ),
    }
}
