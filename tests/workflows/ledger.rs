//! The bookings of a bank at the end of a day: files of millions of rows, read by distributed Maps.
//!
//! JSONPath; `ItemReader` of CSV, JSON and the objects of a bucket, `ItemSelector`, `ItemBatcher` with `BatchInput`,
//! `ResultWriter`, limits by paths, Maps inside Maps, times of the context object.

use crate::common::Money;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// Where the files of a day lie, and how they are read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Day {
    bucket: String,
    date: NaiveDate,
    limits: Limits,
    /// When the books close.
    close_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Limits {
    /// How many child executions run at once.
    at_once: u32,
    /// How many rows one of them gets.
    batch: u32,
    /// How many of a hundred may fail.
    tolerated: f64,
    rows: u32,
}

/// A row of the bank's file: CSV has only strings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Row {
    account: String,
    amount: String,
    currency: String,
    booked: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Numbered {
    number: u64,
    row: Row,
}

/// What stands beside the rows of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Source {
    date: String,
    run: String,
}

/// What a child execution gets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Batch<T, I> {
    items: Vec<T>,
    batch_input: I,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Booking {
    account: String,
    amount: Money,
    source: Source,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Parsed {
    bookings: Vec<Booking>,
    /// The numbers of the rows that cannot be read, with what is wrong with them.
    rejected: BTreeMap<u64, String>,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Ledger.")]
pub(crate) enum LedgerError {
    #[error("no row of the batch can be read")]
    Unreadable,
    #[error("the books of {0} are closed")]
    Closed(String),
    #[error("the ledger is locked")]
    Locked,
}

/// Reads the rows of a batch.
#[lambda(memorySize = 512, timeout = 60)]
pub(crate) async fn parse_rows(batch: Batch<Numbered, Source>) -> Result<Parsed, LedgerError> {
    let mut parsed = Parsed { bookings: Vec::new(), rejected: BTreeMap::new() };
    for Numbered { number, row } in batch.items {
        match row.amount.replace([',', '.'], "").parse() {
            Ok(cents) => parsed.bookings.push(Booking {
                account: row.account,
                amount: Money { cents, currency: row.currency },
                source: batch.batch_input.clone(),
            }),
            Err(problem) => drop(parsed.rejected.insert(number, format!("{}: {problem}", row.booked))),
        }
    }
    if parsed.bookings.is_empty() { Err(LedgerError::Unreadable) } else { Ok(parsed) }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Posting {
    position: usize,
    booking: Booking,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Posted {
    id: String,
    cents: i64,
}

/// Posts one booking.
#[lambda]
pub(crate) async fn post(posting: Posting) -> Result<Posted, LedgerError> {
    let Booking { account, amount, source } = posting.booking;
    if source.date.is_empty() {
        return Err(LedgerError::Closed(source.run));
    }
    Ok(Posted { id: format!("{}/{account}/{}", source.run, posting.position), cents: amount.cents })
}

/// An object of a bucket, as `listObjectsV2` gives it to a Map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct S3Object {
    key: String,
    size: u64,
    last_modified: f64,
    etag: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Statement {
    bucket: String,
    key: String,
    size: u64,
}

/// The lines of an account's statement.
#[lambda]
pub(crate) async fn read_statement(statement: Statement) -> Vec<Money> {
    let lines = statement.size / 80;
    (0..lines)
        .map(|line| Money { cents: i64::try_from(line).unwrap_or(0), currency: statement.bucket.clone() })
        .collect()
}

/// A correction that somebody wrote by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Correction {
    account: String,
    amount: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    approved_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Approved {
    account: String,
    amount: Money,
    by: String,
    source: Source,
}

/// Applies a correction.
#[lambda]
pub(crate) async fn correct(correction: Approved) -> Posted {
    let Approved { account, amount, by, source } = correction;
    Posted { id: format!("{}/{account}/{by}", source.run), cents: amount.cents }
}

/// What a distributed Map wrote, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct MapRun {
    map_run_arn: String,
    result_writer_details: Written,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Written {
    bucket: String,
    key: String,
}

/// What the day came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Books {
    date: String,
    imported: MapRun,
    statements: Vec<Vec<Money>>,
    corrections: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Closed {
    date: String,
    manifest: String,
    lines: usize,
}

/// Closes the books of a day.
///
/// # Errors
/// [`LedgerError::Locked`] while there is nothing to close.
#[lambda(timeout = 300)]
pub(crate) async fn close_books(books: Books) -> Result<Closed, LedgerError> {
    let lines = books.statements.iter().map(Vec::len).sum::<usize>() + books.corrections;
    let manifest = books.imported.result_writer_details.key;
    if lines == 0 { Err(LedgerError::Locked) } else { Ok(Closed { date: books.date, manifest, lines }) }
}

/// A day that could not be closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Open {
    date: String,
    bucket: String,
    error: ErrorOutput,
}

/// Puts the files of a day aside, and says where to.
#[lambda]
pub(crate) async fn quarantine(day: Open) -> String {
    format!("s3://{}/quarantine/{}/{}", day.bucket, day.date, day.error.error)
}

state_machine! {
    /// Posts what the bank booked in a day, and closes the books.
    #[serverless(type = STANDARD)]
    pub(crate) CloseOfDay<Day, Closed> {
        UntilClose: Wait(TimestampPath = $.close_at, Next = Import),
        Import: Map(
            Label = "Import",
            ItemReader(
                Resource = "arn:aws:states:::s3:getObject",
                ReaderConfig(
                    InputType = CSV,
                    CSVDelimiter = SEMICOLON,
                    CSVHeaderLocation = GIVEN,
                    CSVHeaders = ["account", "amount", "currency", "booked"],
                    MaxItemsPath = $.limits.rows,
                ),
                Parameters = json!({ "Bucket": $.bucket, "Key": States::Format("{}/bookings.csv", $.date) }),
            ),
            ItemSelector = json!({ "number": $$.Map.Item.Index, "row": $$.Map.Item.Value }),
            ItemBatcher(
                MaxItemsPerBatchPath = $.limits.batch,
                BatchInput = json!({ "date": $.date, "run": $$.Execution.Name }),
            ),
            MaxConcurrencyPath = $.limits.at_once,
            ToleratedFailurePercentagePath = $.limits.tolerated,
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor {
                Task(
                    parse_rows,
                    Retry(["Lambda.TooManyRequestsException"], MaxAttempts = 6, JitterStrategy = FULL),
                    Catch(LedgerError::Unreadable, ResultPath = $.error, Next = BatchUnreadable),
                    Next = PostAll,
                ),
                BatchUnreadable: Fail(
                    Error = "Ledger.BatchUnreadable",
                    CausePath = States::Format("{}: {} rows", $.BatchInput.date, States::ArrayLength($.Items)),
                ),
                PostAll: Map(
                    ItemsPath = $.bookings,
                    ItemSelector = json!({ "position": $$.Map.Item.Index, "booking": $$.Map.Item.Value }),
                    MaxConcurrency = 10,
                    ItemProcessor {
                        Task(
                            post,
                            Retry(LedgerError::Locked, IntervalSeconds = 2, BackoffRate = 1.5, MaxAttempts = 8),
                            End,
                        ),
                    },
                    ResultPath = $.posted,
                    Catch(LedgerError::Closed, ResultPath = $.late, Next = TooLate),
                    Next = Counted,
                ),
                TooLate: Pass(
                    Parameters = json!({ "posted": 0, "rejected": $.rejected, "late": $.late.Cause }),
                    End,
                ),
                Counted: Pass(
                    Parameters = json!({ "posted": States::ArrayLength($.posted), "rejected": $.rejected }),
                    End,
                ),
            },
            ResultWriter(
                Resource = "arn:aws:states:::s3:putObject",
                Parameters = json!({ "Bucket": $.bucket, "Prefix": States::Format("{}/posted", $.date) }),
            ),
            ResultPath = $.imported,
            Catch(
                [States::ItemReaderFailed, States::ExceedToleratedFailureThreshold, States::ResultWriterFailed],
                ResultPath = $.error,
                Next = Quarantine,
            ),
            Next = Statements,
        ),
        Statements: Map(
            Label = "Statements",
            ItemReader(
                Resource = "arn:aws:states:::s3:listObjectsV2",
                Parameters = json!({ "Bucket": $.bucket, "Prefix": States::Format("{}/statements/", $.date) }),
            ),
            ItemSelector = json!({
                "bucket": $.bucket,
                "key": $$.Map.Item.Value.Key,
                "size": $$.Map.Item.Value.Size,
            }),
            MaxConcurrencyPath = $.limits.at_once,
            ToleratedFailureCount = 10,
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = EXPRESS),
            ItemProcessor {
                IsWorthReading: if NumericGreaterThan($.size, 0) && StringMatches($.key, "*.txt") { ReadStatement } else { Empty },
                Task(read_statement, Retry(States::TaskFailed, MaxAttempts = 2), End),
                Empty: Pass(Result = json!([]), End),
            },
            ResultPath = $.statements,
            Catch(States::ALL, ResultPath = $.error, Next = Quarantine),
            Next = Corrections,
        ),
        Corrections: Map(
            Label = "Corrections",
            ItemReader(
                Resource = "arn:aws:states:::s3:getObject" as Correction,
                ReaderConfig(InputType = JSON),
                Parameters = json!({ "Bucket": $.bucket, "Key": "corrections.json" }),
            ),
            ItemSelector = json!({
                "correction": $$.Map.Item.Value,
                "source": { "date": $.date, "run": $$.Execution.Name },
            }),
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor {
                IsApproved: if IsPresent($.correction.approved_by) { Correct } else { Skip },
                Task(
                    correct,
                    Parameters = json!({
                        "account": $.correction.account,
                        "amount": $.correction.amount,
                        "by": $.correction.approved_by,
                        "source": $.source,
                    }),
                    End,
                ),
                Skip: Pass(OutputPath = $.correction, End),
            },
            ResultSelector = json!({ "all": $, "first": States::ArrayLength($) }),
            ResultPath = $.corrections,
            Catch(States::ALL, ResultPath = $.error, Next = Quarantine),
            Next = Close,
        ),
        Close: Task(
            close_books,
            Parameters = json!({
                "date": $.date,
                "imported": $.imported,
                "statements": $.statements,
                "corrections": $.corrections.first,
            }),
            Retry(LedgerError::Locked, IntervalSeconds = 600, MaxAttempts = 12),
            Catch(States::ALL, ResultPath = $.error, Next = Quarantine),
            End,
        ),
        Task(quarantine, ResultPath = $.kept, Next = NotClosed),
        NotClosed: Fail(
            Error = "Ledger.NotClosed",
            CausePath = States::Format("{} ({}): the files are in {}", $.error.Error, $$.State.EnteredTime, $.kept),
        ),
    }
}
