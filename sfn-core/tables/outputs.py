#!/usr/bin/env python3
"""Writes what the APIs of AWS answer, which `sfn-local` compares mocked results with, from the API models of botocore.

    /tmp/tables/bin/python sfn-core/tables/outputs.py      (an environment as for aws.py)

A service is a line, its name behind `=` and its operations with the number of their answer's shape, then a shape a line:

    .Name:3! Other:4     a structure: its members, those that are always there with `!`
    [3                   a list of these
    {3                   an object with such values
    s1,64                a text, with its least and its greatest length, where there are any
    n1,64                a number, with its least and its greatest value
    eA B                 a text that is one of these
    b                    a boolean
    *                    whatever
"""

import os

from aws import camel, models, package, upper

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sfn-local", "src", "inspect", "schema", "shapes.txt")

# The services that workflows call most, and those with optimized integrations; of the large ones what is called.
SERVICES = {
    "athena": None,
    "batch": None,
    "bedrock": ["CreateModelCustomizationJob"],
    "bedrockruntime": ["InvokeModel", "Converse"],
    "cloudwatch": ["PutMetricData", "GetMetricData", "DescribeAlarms"],
    "codebuild": None,
    "comprehend": ["DetectSentiment", "DetectEntities", "DetectKeyPhrases", "DetectDominantLanguage", "DetectSyntax"],
    "databrew": ["StartJobRun", "DescribeJobRun"],
    "dynamodb": None,
    "ecs": ["RunTask", "StopTask", "DescribeTasks", "DescribeServices", "UpdateService"],
    "eks": ["CreateCluster", "CreateFargateProfile", "CreateNodegroup", "DeleteCluster", "DeleteFargateProfile",
            "DeleteNodegroup", "DescribeCluster"],
    "emr": ["RunJobFlow", "AddJobFlowSteps", "DescribeCluster", "DescribeStep"],
    "emrcontainers": None,
    "emrserverless": None,
    "eventbridge": None,
    "firehose": ["PutRecord", "PutRecordBatch"],
    "glue": ["StartJobRun", "GetJobRun", "GetJobRuns", "StartCrawler", "GetCrawler", "GetTable", "GetTables",
             "GetPartitions", "BatchCreatePartition", "StartDataQualityRulesetEvaluationRun",
             "GetDataQualityRulesetEvaluationRun", "GetDataQualityResult"],
    "kinesis": ["PutRecord", "PutRecords", "GetRecords", "DescribeStream"],
    "kms": None,
    "lambda": None,
    "mediaconvert": ["CreateJob"],
    "polly": ["SynthesizeSpeech", "StartSpeechSynthesisTask", "GetSpeechSynthesisTask"],
    "rdsdata": None,
    "redshiftdata": None,
    "rekognition": ["DetectLabels", "DetectText", "DetectFaces", "DetectModerationLabels", "CompareFaces",
                    "StartLabelDetection", "GetLabelDetection"],
    "s3": None,
    "sagemaker": ["CreateEndpoint", "CreateEndpointConfig", "CreateHyperParameterTuningJob", "CreateLabelingJob",
                  "CreateModel", "CreateProcessingJob", "CreateTrainingJob", "CreateTransformJob", "UpdateEndpoint"],
    "scheduler": None,
    "secretsmanager": None,
    "sesv2": ["SendEmail", "SendBulkEmail"],
    "sfn": None,
    "sns": None,
    "sqs": None,
    "ssm": ["GetParameter", "GetParameters", "GetParametersByPath", "PutParameter", "SendCommand",
            "GetCommandInvocation", "StartAutomationExecution", "GetAutomationExecution"],
    "sts": None,
    "textract": None,
    "transcribe": ["StartTranscriptionJob", "GetTranscriptionJob"],
    "translate": ["TranslateText", "StartTextTranslationJob", "DescribeTextTranslationJob"],
}

# What Step Functions was recorded to compare with in December 2025, where the API takes more by now.
RECORDED = {("lambda", "MemorySize"): {"type": "integer", "min": 128, "max": 10240}}

NUMBERS = ("integer", "long", "float", "double")


class Shapes:
    """The lines of a service. Equal ones that refer to no others are one."""

    def __init__(self, model):
        self.model, self.lines, self.numbers = model["shapes"], [], {}
        service = package(model["metadata"]["serviceId"])
        self.model.update({shape: made for (owner, shape), made in RECORDED.items() if owner == service})

    def add(self, name):
        if name in self.numbers:
            return self.numbers[name]
        shape = self.model[name]
        kind = shape["type"]
        if kind in ("structure", "list", "map") and not shape.get("document"):
            at = self.numbers[name] = len(self.lines)
            self.lines.append(None)
            self.lines[at] = self.compound(kind, shape)
            return at
        line = simple(kind, shape)
        if line not in self.lines:
            self.lines.append(line)
        at = self.numbers[name] = self.lines.index(line)
        return at

    def compound(self, kind, shape):
        if kind == "list":
            return f"[{self.add(shape['member']['shape'])}"
        if kind == "map":
            return f"{{{self.add(shape['value']['shape'])}"
        needed = shape.get("required", [])
        # What is needed comes in the order in which it is looked for.
        order = needed + [member for member in shape["members"] if member not in needed]
        member = lambda name: f"{upper(name)}:{self.add(shape['members'][name]['shape'])}{'!' if name in needed else ''}"
        return "." + " ".join(map(member, order))


def simple(kind, shape):
    limits = ",".join(whole(shape[end]) if end in shape else "" for end in ("min", "max"))
    limits = "" if limits == "," else limits
    if shape.get("document"):
        return "*"
    if kind == "string" and "enum" in shape:
        # A value with a blank would be two.
        return "s" if any(" " in value for value in shape["enum"]) else "e" + " ".join(shape["enum"])
    if kind == "string":
        return "s" + limits
    if kind == "blob":
        # The greatest length is one of bytes, not of the text that stands for them.
        return "s" + (limits.split(",")[0] + "," if limits.split(",")[0] else "")
    if kind in NUMBERS:
        return "n" + limits
    return {"boolean": "b", "timestamp": "s"}[kind]


def whole(number):
    return str(int(number)) if float(number).is_integer() else str(number)


def main():
    by_name = {package(model["metadata"]["serviceId"]): model for _, model in models()}
    text = "# What the APIs answer. Written by sfn-core/tables/outputs.py from the API models of botocore 1.44.5 (Apache-2.0). Do not edit.\n"
    for service, operations in sorted(SERVICES.items()):
        model = by_name[service]
        shapes, rows = Shapes(model), []
        for name, operation in sorted(model["operations"].items()):
            if "output" in operation and (operations is None or name in operations):
                rows.append(f"{camel(name)}:{shapes.add(operation['output']['shape'])}")
        assert operations is None or len(rows) <= len(operations)
        lines = "\n".join(shapes.lines)
        assert "\n=" not in lines
        text += f"={service} {' '.join(rows)}\n{lines}\n"
    with open(TABLE, "w") as file:
        file.write(text)


if __name__ == "__main__":
    main()
