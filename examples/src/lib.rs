//! Workflows written with `sfn`. Each module is one example; `cargo run -p sfn-cli` emits them all.
//!
//! | module | what it shows |
//! |---|---|
//! | [`create_order`] | a Task with `Retry` and `Catch`, named errors |
//! | [`weekly`] | Parallel, Map and Choice; an EXPRESS machine on a schedule that starts itself again |
//! | [`billing`] | JSONata, variables, a callback (`.waitForTaskToken`), an SDK integration, notifications |
//! | [`catalog_import`] | a distributed Map over a file in S3, started by an EventBridge event; alarms |
//! | [`nightly_report`] | jobs that are waited for (`.sync`), a nested state machine, default `Retry` and `Catch` |
//! | [`support_desk`] | an EXPRESS machine behind an HTTP endpoint, intrinsic functions, DynamoDB |

pub mod billing;
pub mod catalog_import;
pub mod create_order;
pub mod nightly_report;
pub mod support_desk;
pub mod weekly;
