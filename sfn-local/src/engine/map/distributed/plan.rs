//! What the fields of the state give, before the run starts.

use super::error;
use crate::Failure;
use crate::engine::data::Stage;
use crate::engine::failed::Failed;
use crate::engine::run::MOST_BYTES;
use crate::eval::EvaluationError;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Batcher, Map, Template};

/// How many executions of a map run run at once at most. Source: docs.aws.amazon.com, "Distributed mode", 2026.
const AT_ONCE: usize = 10_000;

/// How a map run runs.
pub(super) struct Plan {
    pub(super) at_once: usize,
    pub(super) tolerance: Tolerance,
    /// `MaxItems`; 0: all. Negative: refused by the run.
    pub(super) most_items: i64,
    pub(super) batches: Option<Batches>,
    /// Where the reader reads.
    pub(super) source: Target,
    /// Where the writer writes.
    pub(super) target: Target,
}

/// How items are put together.
pub(super) struct Batches {
    /// At most so many items in one; `None`: however many.
    pub(super) most_items: Option<i64>,
    /// At most so many bytes in the input of one.
    pub(super) most_bytes: Option<i64>,
    /// What every one has beside its items.
    pub(super) input: Option<Value>,
}

/// What a reader or a writer is given.
#[derive(Default)]
pub(super) struct Target {
    pub(super) bucket: SmolStr,
    pub(super) key: SmolStr,
    pub(super) prefix: SmolStr,
}

/// How many failures a map run tolerates.
#[derive(Clone, Copy, Default)]
pub(super) struct Tolerance {
    count: Option<u64>,
    percentage: Option<f64>,
}

impl Plan {
    pub(super) fn new(stage: &Stage<'_>, map: &Map, effective: &Payload) -> Result<Self, EvaluationError> {
        let at_once = stage.concurrency(&map.concurrency, effective)?;
        stage.tell(|data| data.max_concurrency = Some(at_once));
        let at_once = usize::try_from(at_once).ok().filter(|at_once| *at_once > 0).unwrap_or(AT_ONCE).min(AT_ONCE);
        let tolerance = Tolerance::new(stage, map, effective)?;
        let (most_items, source) = match &map.reader {
            None => (None, Target::default()),
            Some(reader) => {
                let most = stage.whole("MaxItems", &reader.most, effective)?;
                (most, Target::new(stage, reader.arguments.as_ref(), effective)?)
            }
        };
        let batches = map.batcher.as_ref().map(|batcher| Batches::new(stage, batcher, effective)).transpose()?;
        let arguments = map.writer.as_ref().and_then(|writer| writer.arguments.as_ref());
        let target = Target::new(stage, arguments, effective)?;
        Ok(Self { at_once, tolerance, most_items: most_items.unwrap_or_default(), batches, source, target })
    }

    /// What only the run finds wrong.
    pub(super) fn check(&self) -> Result<(), Failed> {
        let positive = |name: &str, number: i64| match number < 0 {
            true => Err(error(Failure::item_reader_failed(format!("field {name} must be positive")))),
            false => Ok(()),
        };
        positive("MaxItems", self.most_items)?;
        let Some(batches) = &self.batches else { return Ok(()) };
        positive("MaxItemsPerBatch", batches.most_items.unwrap_or_default())?;
        positive("MaxInputBytesPerBatch", batches.most_bytes.unwrap_or_default())
    }
}

impl Batches {
    fn new(stage: &Stage<'_>, batcher: &Batcher, effective: &Payload) -> Result<Self, EvaluationError> {
        let input = batcher.input.as_ref();
        let evaluate = |template: &Template| stage.with(effective.value(), |scope| template.evaluate(scope));
        Ok(Self {
            most_items: stage.whole("MaxItemsPerBatch", &batcher.most_items, effective)?,
            most_bytes: stage.whole("MaxInputBytesPerBatch", &batcher.most_bytes, effective)?,
            input: input.map(evaluate).transpose()?,
        })
    }

    /// How many bytes the input of a batch may have.
    pub(super) fn bytes(&self) -> usize {
        let most = self.most_bytes.and_then(|most| usize::try_from(most).ok());
        most.filter(|most| *most > 0).unwrap_or(MOST_BYTES).min(MOST_BYTES)
    }

    /// How many items a batch may have.
    pub(super) fn items(&self) -> usize {
        let most = self.most_items.and_then(|most| usize::try_from(most).ok());
        most.filter(|most| *most > 0).unwrap_or(usize::MAX)
    }
}

impl Target {
    fn new(stage: &Stage<'_>, arguments: Option<&Template>, effective: &Payload) -> Result<Self, EvaluationError> {
        let Some(template) = arguments else { return Ok(Self::default()) };
        let arguments = stage.with(effective.value(), |scope| template.evaluate(scope))?;
        let text = |key: &str| arguments.get(key).and_then(Value::as_str).map(SmolStr::new).unwrap_or_default();
        Ok(Self { bucket: text("Bucket"), key: text("Key"), prefix: text("Prefix") })
    }
}

impl Tolerance {
    fn new(stage: &Stage<'_>, map: &Map, effective: &Payload) -> Result<Self, EvaluationError> {
        let count = stage.whole("ToleratedFailureCount", &map.tolerated_count, effective)?;
        let Ok(count) = count.map(u64::try_from).transpose() else {
            return Err(Failure::runtime("ToleratedFailureCount cannot be negative.").into());
        };
        let percentage = stage.float("ToleratedFailurePercentage", &map.tolerated_percentage, effective)?;
        if percentage.is_some_and(|percentage| !(0.0..=100.0).contains(&percentage)) {
            return Err(Failure::runtime("ToleratedFailurePercentage must be between 0 and 100.").into());
        }
        stage.tell(|data| {
            data.tolerated_failure_count = count;
            data.tolerated_failure_percentage = percentage;
        });
        Ok(Self { count, percentage })
    }

    /// Whether the state says how many may fail.
    pub(super) const fn is_limited(self) -> bool {
        self.count.is_some() || self.percentage.is_some()
    }

    /// Whether so many items of all may fail. Either limit that is crossed ends the run; without any, one failure does.
    pub(super) fn allows(self, failures: usize, total: usize) -> bool {
        if !self.is_limited() {
            return failures == 0;
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of items")]
        let share = failures as f64 * 100.0 / total.max(1) as f64;
        self.count.is_none_or(|count| failures as u64 <= count) && self.percentage.is_none_or(|limit| share <= limit)
    }
}
