//! A film is probed, transcoded, subtitled and checked, each by a service that is asked again and again until it is done.
//!
//! JSONPath; loops with a counter, answers of AWS's services with stated types, `lambda:invoke`, Parallel branches of
//! different kinds, a Map within a branch, lists taken apart.

use crate::common::{Delivery, notify};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

/// A film that somebody has uploaded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Upload {
    bucket: String,
    key: String,
    title: String,
    uploaded_by: String,
    /// How often the services are asked, in seconds.
    poll_seconds: u32,
    #[serde(default)]
    captions_in: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Object {
    bucket: String,
    key: String,
}

/// What a film consists of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Probe {
    seconds: f64,
    streams: Vec<Stream>,
    /// Width and height.
    size: (u32, u32),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Stream {
    Video { codec: String },
    Audio { codec: String, language: Option<String> },
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Probe.")]
pub(crate) enum ProbeError {
    #[error("{0} is no film")]
    NoFilm(String),
    #[error("{0} cannot be read to its end")]
    Cut(String),
}

/// Looks what a film consists of.
#[lambda(memorySize = 1024, timeout = 120)]
pub(crate) async fn probe(object: Object) -> Result<Probe, ProbeError> {
    if !object.key.ends_with(".mp4") {
        return Err(ProbeError::NoFilm(format!("{}/{}", object.bucket, object.key)));
    }
    let audio = Stream::Audio { codec: "aac".to_owned(), language: None };
    let streams = vec![Stream::Video { codec: "h264".to_owned() }, audio];
    Ok(Probe { seconds: 61.5, streams, size: (1920, 1080) })
}

/// The answer of MediaConvert to `createJob` and `getJob`, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct JobAnswer {
    job: Job,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Job {
    id: String,
    status: JobStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum JobStatus {
    Submitted,
    Progressing,
    Complete,
    Canceled,
    Error,
}

/// The answer of Transcribe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct TranscriptionAnswer {
    transcription_job: Transcription,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Transcription {
    transcription_job_name: String,
    transcription_job_status: TranscriptionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtitles: Option<Subtitles>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum TranscriptionStatus {
    Queued,
    InProgress,
    Failed,
    Completed,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Subtitles {
    subtitle_file_uris: Vec<String>,
}

/// The answer of Rekognition to `detectModerationLabels`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Moderation {
    moderation_labels: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Label {
    name: String,
    confidence: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Cut {
    bucket: String,
    key: String,
    seconds: f64,
}

/// Cuts some frames out of a film and says where they are.
#[lambda(memorySize = 2048, timeout = 300)]
pub(crate) async fn cut_frames(film: Cut) -> Vec<Object> {
    let times = [0.1, 0.5, 0.9].map(|part| part * film.seconds);
    times
        .iter()
        .map(|time| Object { bucket: film.bucket.clone(), key: format!("{}/{time:.1}.jpg", film.key) })
        .collect()
}

/// A film with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Film {
    title: String,
    video: String,
    captions: Vec<String>,
    frames: Vec<Frame>,
    seconds: f64,
    width: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Frame {
    key: String,
    objection: Option<String>,
}

/// What is published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Published {
    url: String,
    hidden: bool,
}

/// Publishes a film, hidden where a frame met with objections.
#[lambda]
pub(crate) async fn publish(film: Film) -> Published {
    let hidden = film.frames.iter().any(|frame| frame.objection.is_some());
    let url = format!("https://films.example.com/{}?w={}", film.title.to_lowercase(), film.width);
    Published { url, hidden }
}

state_machine! {
    /// Publishes a film.
    #[asl(TimeoutSeconds = 86400)]
    pub(crate) PublishFilm<Upload, Delivery> {
        ProbeFilm: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({ "FunctionName": probe::ARN, "Payload": { "bucket": $.bucket, "key": $.key } }),
            ResultSelector = json!({
                "seconds": $.Payload.seconds,
                "width": $.Payload.size[0],
                "streams": $.Payload.streams,
            }),
            ResultPath = $.probe,
            Retry(["Lambda.ServiceException", "Lambda.TooManyRequestsException"], MaxAttempts = 3),
            Catch([ProbeError::NoFilm, ProbeError::Cut], ResultPath = $.error, Next = Refused),
            Next = IsLongEnough,
        ),
        IsLongEnough: if NumericLessThan($.probe.seconds, 1) || !IsPresent($.probe.streams[0]) { TooShort } else { Produce },
        TooShort: Pass(Result = json!({ "Error": "Film.TooShort", "Cause": "nothing to see" }), ResultPath = $.error, Next = Refused),
        Refused: Fail(ErrorPath = $.error.Error, CausePath = $.error.Cause),
        Produce: Parallel(
            Branch {
                CreateJob: Task(
                    "arn:aws:states:::aws-sdk:mediaconvert:createJob" as JobAnswer,
                    Parameters = json!({
                        "Role": "arn:aws:iam::123456789012:role/mediaconvert",
                        "JobTemplate": "hls",
                        "Settings": { "Inputs": [{ "FileInput": States::Format("s3://{}/{}", $.bucket, $.key) }] },
                        "UserMetadata": { "execution": $$.Execution.Id },
                    }),
                    ResultSelector = json!({ "id": $.Job.Id, "asked": 0 }),
                    ResultPath = $.job,
                    Next = Transcoding,
                ),
                Transcoding: Wait(SecondsPath = $.pollSeconds, Next = GetJob),
                GetJob: Task(
                    "arn:aws:states:::aws-sdk:mediaconvert:getJob" as JobAnswer,
                    Parameters = json!({ "Id": $.job.id }),
                    ResultPath = $.answer,
                    Retry(["MediaConvert.TooManyRequestsException"], IntervalSeconds = 10, MaxAttempts = 10),
                    Next = IsTranscoded,
                ),
                IsTranscoded: if StringEquals($.answer.Job.Status, "COMPLETE") {
                    Transcoded
                } else if StringEquals($.answer.Job.Status, "ERROR") || StringEquals($.answer.Job.Status, "CANCELED") {
                    HasMessage
                } else if NumericGreaterThanEquals($.job.asked, 500) {
                    TookTooLong
                } else {
                    AskAgain
                },
                AskAgain: Pass(
                    Parameters = json!({ "id": $.job.id, "asked": States::MathAdd($.job.asked, 1) }),
                    ResultPath = $.job,
                    Next = Transcoding,
                ),
                HasMessage: if IsPresent($.answer.Job.ErrorMessage) { TranscodingFailed } else { TranscodingStopped },
                TranscodingFailed: Fail(Error = "Film.Transcoding", CausePath = $.answer.Job.ErrorMessage),
                TranscodingStopped: Fail(Error = "Film.Transcoding", CausePath = States::Format("job {} was stopped", $.job.id)),
                TookTooLong: Fail(Error = "Film.Transcoding", Cause = "the job takes too long"),
                Transcoded: Pass(Parameters = json!({ "playlist": States::Format("{}/index.m3u8", $.job.id) }), End),
            },
            Branch {
                WantsCaptions: if IsPresent($.captionsIn) && IsString($.captionsIn) { Transcribe } else { NoCaptions },
                NoCaptions: Pass(Result = json!([]), ResultPath = $.captions, OutputPath = $.captions, End),
                Transcribe: Task(
                    "arn:aws:states:::aws-sdk:transcribe:startTranscriptionJob" as TranscriptionAnswer,
                    Parameters = json!({
                        "TranscriptionJobName": $$.Execution.Name,
                        "LanguageCode": $.captionsIn,
                        "Media": { "MediaFileUri": States::Format("s3://{}/{}", $.bucket, $.key) },
                        "Subtitles": { "Formats": ["vtt"] },
                    }),
                    ResultSelector = json!({
                        "TranscriptionJob": $.TranscriptionJob,
                        "name": $.TranscriptionJob.TranscriptionJobName,
                    }),
                    ResultPath = $.transcription,
                    Next = Transcribing,
                ),
                Transcribing: Wait(Seconds = 60, Next = GetTranscription),
                GetTranscription: Task(
                    "arn:aws:states:::aws-sdk:transcribe:getTranscriptionJob" as TranscriptionAnswer,
                    Parameters = json!({ "TranscriptionJobName": $.transcription.name }),
                    ResultPath = $.transcription.now,
                    Next = IsTranscribed,
                ),
                IsTranscribed: if StringEquals($.transcription.now.TranscriptionJob.TranscriptionJobStatus, "COMPLETED")
                    && IsPresent($.transcription.now.TranscriptionJob.Subtitles.SubtitleFileUris)
                {
                    Transcribed
                } else if StringEquals($.transcription.now.TranscriptionJob.TranscriptionJobStatus, "FAILED") {
                    NoCaptions
                } else {
                    Transcribing
                },
                Transcribed: Pass(OutputPath = $.transcription.now.TranscriptionJob.Subtitles.SubtitleFileUris, End),
            },
            Branch {
                CutFrames: Task(
                    cut_frames,
                    Parameters = json!({ "bucket": $.bucket, "key": $.key, "seconds": $.probe.seconds }),
                    Next = CheckFrames,
                ),
                CheckFrames: Map(
                    MaxConcurrency = 5,
                    ItemProcessor {
                        Moderate: Task(
                            "arn:aws:states:::aws-sdk:rekognition:detectModerationLabels" as Moderation,
                            Parameters = json!({
                                "Image": { "S3Object": { "Bucket": $.bucket, "Name": $.key } },
                                "MinConfidence": 75,
                            }),
                            ResultPath = $.moderation,
                            Next = IsHarmless,
                        ),
                        IsHarmless: if IsPresent($.moderation.ModerationLabels[0]) { Objected } else { Harmless },
                        Objected: Pass(
                            Parameters = json!({ "key": $.key, "objection": $.moderation.ModerationLabels[0].Name }),
                            End,
                        ),
                        Harmless: Pass(Parameters = json!({ "key": $.key, "objection": null }), End),
                    },
                    End,
                ),
            },
            ResultSelector = json!({ "video": $[0].playlist, "captions": $[1], "frames": $[2] }),
            ResultPath = $.produced,
            Catch(States::ALL, ResultPath = $.error, Next = Refused),
            Next = Publish,
        ),
        Task(
            publish,
            Parameters = json!({
                "title": $.title,
                "video": $.produced.video,
                "captions": $.produced.captions,
                "frames": $.produced.frames,
                "seconds": $.probe.seconds,
                "width": $.probe.width,
            }),
            ResultPath = $.published,
            Next = TellUploader,
        ),
        TellUploader: Task(
            notify,
            Parameters = json!({
                "to": $.uploadedBy,
                "subject": States::Format("{} is published", $.title),
                "lines": States::Array($.published.url, States::Format("{} frames were checked", States::ArrayLength($.produced.frames))),
                "names": { "title": $.title },
            }),
            End,
        ),
    }
}
