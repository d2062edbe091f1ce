use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

#[derive(Debug, ErrorNames)]
enum UserError {
    Throttled,
}

impl std::fmt::Display for UserError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[derive(Serialize, Deserialize, Shape)]
struct Page {
    #[serde(rename = "PaginationToken")]
    pagination_token: Option<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
    total: u64,
    #[serde(rename = "PaginationToken")]
    pagination_token: Option<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct User {
    user_id: String,
}

#[lambda]
fn get_all_users(_page: Page) -> Result<UserPage, UserError> {
    todo!()
}

#[lambda]
fn weekly_task(_user: User) -> u64 {
    todo!()
}

#[lambda]
fn report(_page: Page) {}

state_machine! {
    Weekly<Page> {
        Task(get_all_users, Retry("Throtled", MaxAttempts = 2), Next = Both),
        Both: Parallel(
            Branch {
                EachUser: Map(ItemsPath = $.userIds, ItemProcessor { Task(weekly_task, End) }, End),
            },
            Branch {
                EachUserId: Map(
                    ItemsPath = $.user_ids,
                    ItemProcessor { OneUser: Task(weekly_task, End) },
                    End,
                ),
            },
            Branch {
                More: if IsPresent($.PaginationToken) { Many } else { NoMore },
                Many: if StringEquals($.total, "many") { NoMore } else { Again },
                Again: Task(
                    "arn:aws:states:::states:startExecution" as _,
                    Parameters = json!({
                        "Input": { "PaginationToken": $.paginationToken },
                        "StateMachineArn": Weekly::ARN,
                    }),
                    End,
                ),
                NoMore: Succeed,
            },
            Next = Report,
        ),
        Task(report, End),
    }
}

fn main() {}
