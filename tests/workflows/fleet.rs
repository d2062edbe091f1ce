//! New firmware for a fleet of devices, wave by wave: one machine for a device, one for a wave, one for the whole.
//!
//! JSONPath and JSONata; machines that call machines (as a resource and by ARN), a counter in variables, an untagged enum, an
//! adjacently tagged one, a rollback of what was updated.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// What is rolled out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Campaign {
    firmware: Firmware,
    /// The device groups, by how much they may be disturbed.
    groups: BTreeMap<String, Vec<String>>,
    /// How many of a hundred devices may fail before it stops.
    #[serde(default)]
    tolerated_percent: Option<u8>,
    pause_seconds: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Firmware {
    version: Version,
    image: String,
    sha256: String,
}

/// A version: old devices have numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(untagged)]
pub(crate) enum Version {
    Number(u32),
    Text(String),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Plan {
    waves: Vec<Wave>,
}

/// The devices that are updated together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Wave {
    name: String,
    devices: Vec<String>,
    firmware: Firmware,
    #[serde(default)]
    rollback: bool,
}

/// Puts the devices of a campaign into waves.
#[lambda]
pub(crate) async fn plan_waves(campaign: Campaign) -> Plan {
    let firmware = campaign.firmware;
    let wave = |(name, devices)| Wave { name, devices, firmware: firmware.clone(), rollback: false };
    Plan { waves: campaign.groups.into_iter().map(wave).collect() }
}

/// What one device is to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DeviceUpdate {
    device: String,
    firmware: Firmware,
    wait_seconds: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    rollback: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Command {
    device: String,
    image: String,
    sha256: String,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Device.")]
pub(crate) enum DeviceError {
    #[error("{0} is not connected")]
    Offline(String),
    #[error("{0} has no room for the image")]
    Full(String),
    #[error("{0} does not take this image")]
    Incompatible(String),
}

/// Sends a device its new image.
#[lambda]
pub(crate) async fn send_image(command: Command) -> Result<(), DeviceError> {
    match command.image.len() {
        0 => Err(DeviceError::Incompatible(command.device)),
        1..1000 => Ok(()),
        _ => Err(DeviceError::Full(format!("{} {}", command.device, command.sha256))),
    }
}

/// What a device says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "state", content = "info", rename_all = "kebab-case")]
pub(crate) enum Report {
    Idle,
    Downloading { percent: u8 },
    Rebooting,
    Updated(Version),
    BrokenImage { expected: String, found: String },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Device {
    device: String,
}

/// Asks a device what it is doing.
#[lambda]
pub(crate) async fn ask_device(device: Device) -> Result<Report, DeviceError> {
    match device.device.len() % 5 {
        0 => Ok(Report::Idle),
        1 => Ok(Report::Downloading { percent: 50 }),
        2 => Ok(Report::Rebooting),
        3 => Ok(Report::Updated(Version::Number(7))),
        _ => Err(DeviceError::Offline(device.device)),
    }
}

/// How the update of a device ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct DeviceResult {
    device: String,
    outcome: Outcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<Version>,
    #[serde(default)]
    note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    Updated,
    Skipped,
    Failed,
}

state_machine! {
    /// Updates one device and waits until it says how that went.
    pub(crate) UpdateDevice<DeviceUpdate, DeviceResult> {
        IsRollback: if IsPresent($.rollback) && BooleanEquals($.rollback, true) { SendAtOnce } else { WaitForQuiet },
        WaitForQuiet: Wait(SecondsPath = $.waitSeconds, Next = SendAtOnce),
        SendAtOnce: Task(
            send_image,
            Parameters = json!({ "device": $.device, "image": $.firmware.image, "sha256": $.firmware.sha256 }),
            ResultPath = null,
            Retry(DeviceError::Offline, IntervalSeconds = 300, MaxAttempts = 12),
            Catch([DeviceError::Full, DeviceError::Incompatible], ResultPath = $.error, Next = SkipIt),
            Next = StartCounting,
        ),
        SkipIt: Pass(
            Parameters = json!({ "device": $.device, "outcome": "skipped", "note": $.error.Cause }),
            End,
        ),
        StartCounting: Pass(Result = json!(0), ResultPath = $.asked, Next = Patience),
        Patience: Wait(Seconds = 60, Next = AskDevice),
        Task(
            ask_device,
            ResultPath = $.report,
            Retry(DeviceError::Offline, IntervalSeconds = 60, MaxAttempts = 60),
            Catch(DeviceError::Offline, ResultPath = $.error, Next = Lost),
            Next = WhatItSays,
        ),
        WhatItSays: if StringEquals($.report.state, "updated") {
            Updated
        } else if StringEquals($.report.state, "broken-image") {
            Broken
        } else if StringEquals($.report.state, "downloading") && NumericGreaterThan($.report.info.percent, 90) {
            Patience
        } else if NumericGreaterThanEquals($.asked, 120) {
            TimedOut
        } else {
            Count
        },
        Count: Pass(
            Parameters = json!({ "sum": States::MathAdd($.asked, 1) }),
            ResultPath = $.next,
            Next = TakeCount,
        ),
        TakeCount: Pass(InputPath = $.next.sum, ResultPath = $.asked, Next = Patience),
        Updated: Pass(
            Parameters = json!({ "device": $.device, "outcome": "updated", "version": $.report.info }),
            End,
        ),
        Broken: Pass(
            Parameters = json!({
                "device": $.device,
                "outcome": "failed",
                "note": States::Format("{} is not {}", $.report.info.found, $.report.info.expected),
            }),
            End,
        ),
        Lost: Pass(Parameters = json!({ "device": $.device, "outcome": "failed", "note": $.error.Error }), End),
        TimedOut: Pass(
            Parameters = json!({ "device": $.device, "outcome": "failed", "note": States::Format("still {}", $.report.state) }),
            End,
        ),
    }
}

/// How a wave went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct WaveResult {
    name: String,
    updated: Vec<String>,
    failed: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct WaveOutcomes {
    wave: String,
    results: Vec<DeviceResult>,
    aborted: Option<Vec<String>>,
}

/// Counts how the devices of a wave fared.
#[lambda]
pub(crate) fn count_outcomes(wave: WaveOutcomes) -> WaveResult {
    let is = |outcome| move |result: &&DeviceResult| result.outcome == outcome;
    let updated = wave.results.iter().filter(is(Outcome::Updated)).map(|result| result.device.clone()).collect();
    let failed = wave.results.iter().filter(is(Outcome::Failed)).count() + wave.aborted.map_or(0, |all| all.len());
    WaveResult { name: wave.wave, updated, failed: u32::try_from(failed).unwrap_or(u32::MAX) }
}

state_machine! {
    /// Updates the devices of a wave.
    pub(crate) UpdateWave<Wave, WaveResult> {
        AnyDevices: if IsPresent($.devices[0]) { EachDevice } else { NoDevices },
        NoDevices: Pass(Parameters = json!({ "name": $.name, "updated": [], "failed": 0 }), End),
        EachDevice: Map(
            ItemsPath = $.devices,
            ItemSelector = json!({
                "device": $$.Map.Item.Value,
                "firmware": $.firmware,
                "waitSeconds": States::MathRandom(0, 600),
            }),
            ItemProcessor {
                CallUpdate: Task(
                    UpdateDevice,
                    Retry(["StepFunctions.ExecutionLimitExceeded"], IntervalSeconds = 30, MaxAttempts = 10),
                    Catch(States::TaskFailed, ResultPath = $.error, Next = DeviceFailed),
                    ResultSelector = json!({ "output": $.Output, "took": States::Format("{} to {}", $.StartDate, $.StopDate) }),
                    OutputPath = $.output,
                    End,
                ),
                DeviceFailed: Pass(
                    Parameters = json!({ "device": $.device, "outcome": "failed", "note": $.error.Error }),
                    End,
                ),
            },
            ResultPath = $.results,
            Next = CountOutcomes,
        ),
        Task(count_outcomes, Parameters = json!({ "wave": $.name, "results": $.results }), End),
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Summary {
    version: Version,
    waves: usize,
    failed: u32,
    devices: Vec<String>,
}

/// Writes down how a campaign went.
#[lambda]
pub(crate) async fn summarize(summary: Summary) -> String {
    let version = match summary.version {
        Version::Number(number) => number.to_string(),
        Version::Text(text) => text,
    };
    format!("{version}: {} waves, {} devices, {} failed", summary.waves, summary.devices.len(), summary.failed)
}

state_machine! {
    /// Rolls new firmware out, and back where too much fails.
    #[asl(QueryLanguage = JSONata)]
    pub(crate) Rollout<Campaign, String> {
        PlanWaves: Task(
            plan_waves,
            Assign = json!({
                "campaign": "{% $states.input %}",
                "waves": "{% $states.result.waves %}",
                "done": 0,
                "failed": 0,
                "updated": [],
                "tolerated": "{% $type($states.input.toleratedPercent) = 'number' ? $states.input.toleratedPercent : 5 %}",
            }),
            Next = AnyWave,
        ),
        AnyWave: if "{% $done < $count($waves) %}" { RunWave } else { Summarize },
        RunWave: Task(
            "arn:aws:states:::states:startExecution.sync:2",
            Arguments = json!({
                "StateMachineArn": UpdateWave::ARN,
                "Name": "{% $states.context.Execution.Name & '-' & $string($done) %}",
                "Input": {
                    "name": "{% $waves[$done].name %}",
                    "devices": "{% $waves[$done].devices %}",
                    "firmware": "{% $campaign.firmware %}",
                },
            }),
            TimeoutSeconds = 86400,
            Assign = json!({
                "done": "{% $done + 1 %}",
                "failed": "{% $failed + $states.result.Output.failed %}",
                "updated": "{% $append($updated, $states.result.Output.updated) %}",
            }),
            Output = json!({ "wave": "{% $states.result.Output.name %}", "failed": "{% $states.result.Output.failed %}" }),
            Catch([States::Timeout, States::TaskFailed], Output = "{% $states.errorOutput %}", Next = TakeBack),
            Next = IsTolerable,
        ),
        IsTolerable: if "{% $failed * 100 <= $tolerated * ($count($updated) + $failed) %}" {
            Pause
        } else {
            Output = json!({ "Error": "Fleet.TooManyFailures", "Cause": "{% $string($failed) & ' devices in ' & $states.input.wave %}" });
            TakeBack
        },
        Pause: Wait(Seconds = "{% $campaign.pauseSeconds %}", Next = AnyWave),
        TakeBack: Map(
            Items = "{% $updated %}",
            ItemSelector = json!({ "device": "{% $states.context.Map.Item.Value %}" }),
            MaxConcurrency = 20,
            ItemProcessor {
                RollBack: Task(
                    "arn:aws:states:::states:startExecution",
                    Arguments = json!({
                        "StateMachineArn": UpdateDevice::ARN,
                        "Input": {
                            "device": "{% $states.input.device %}",
                            "firmware": "{% $campaign.firmware %}",
                            "waitSeconds": 0,
                            "rollback": true,
                        },
                    }),
                    End,
                ),
            },
            Output = "{% $states.input %}",
            Next = TakenBack,
        ),
        TakenBack: Fail(Error = "{% $states.input.Error %}", Cause = "{% $states.input.Cause %}"),
        Task(
            summarize,
            Arguments = json!({
                "version": "{% $campaign.firmware.version %}",
                "waves": "{% $done %}",
                "failed": "{% $failed %}",
                "devices": "{% $updated %}",
            }),
            End,
        ),
    }
}
