#!/usr/bin/env python3
"""Writes the tables of AWS's services that the checker reads, from the API models of botocore.

    python3 -m venv /tmp/tables && /tmp/tables/bin/pip install botocore && /tmp/tables/bin/python sfn-core/tables/aws.py

Step Functions spells a service as the package of the AWS SDK for Java v2, and an action as its method: the model's
`serviceId` in small letters, without `Amazon`, `AWS` or `Service` around it, and the operation in camelCase. An error's
name begins with the same name in Java's PascalCase. Recorded executions and published machines agree.
"""

import glob
import gzip
import json
import os
import re

import botocore

MODELS = os.path.join(os.path.dirname(botocore.__file__), "data")
TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "check", "aws")

# The optimized integrations whose parameters are those of the API, as Step Functions names them: the service, the
# model, and the actions. An action that has another name in the API stands as (action, operation).
OPTIMIZED = [
    ("athena", "athena", ["getQueryExecution", "getQueryResults", "startQueryExecution", "stopQueryExecution"]),
    ("batch", "batch", ["submitJob"]),
    ("bedrock", "bedrock", ["createModelCustomizationJob"]),
    ("codebuild", "codebuild", ["batchDeleteBuilds", "batchGetReports", "deleteBuildBatch", "retryBuild",
                                "retryBuildBatch", "startBuild", "startBuildBatch", "stopBuild", "stopBuildBatch"]),
    ("databrew", "databrew", ["startJobRun"]),
    ("dynamodb", "dynamodb", ["deleteItem", "getItem", "putItem", "updateItem"]),
    ("ecs", "ecs", ["runTask"]),
    ("eks", "eks", ["createCluster", "createFargateProfile", "createNodegroup", "deleteCluster",
                    "deleteFargateProfile", "deleteNodegroup"]),
    ("elasticmapreduce", "emr", [("createCluster", "RunJobFlow")]),
    ("emr-containers", "emr-containers", ["createVirtualCluster", "deleteVirtualCluster", "startJobRun"]),
    ("emr-serverless", "emr-serverless", ["cancelJobRun", "createApplication", "deleteApplication",
                                          "startApplication", "startJobRun", "stopApplication", "updateApplication"]),
    ("events", "events", ["putEvents"]),
    ("glue", "glue", ["startJobRun"]),
    ("lambda", "lambda", ["invoke"]),
    ("mediaconvert", "mediaconvert", ["createJob"]),
    ("sagemaker", "sagemaker", ["createEndpoint", "createEndpointConfig", "createHyperParameterTuningJob",
                                "createLabelingJob", "createModel", "createProcessingJob", "createTrainingJob",
                                "createTransformJob", "updateEndpoint"]),
    ("sns", "sns", ["publish"]),
    ("sqs", "sqs", ["sendMessage"]),
]


def models():
    """The newest model of each service, by botocore's name."""
    for name in sorted(os.listdir(MODELS)):
        files = sorted(glob.glob(os.path.join(MODELS, name, "*", "service-2.json*")))
        if files:
            opened = gzip.open(files[-1]) if files[-1].endswith(".gz") else open(files[-1])
            with opened as file:
                yield name, json.load(file)


def bare(name, lower):
    """Without the words that Java leaves out."""
    for word in ("Amazon", "Aws"):
        word = word.lower() if lower else word
        name = name.removeprefix(word)
    return name.removesuffix("service" if lower else "Service")


def package(service_id):
    return bare(re.sub("[^a-z0-9]", "", service_id.lower()), True)


def pascal(service_id):
    """How the SDK for Java splits a name into words (`CodegenNamingUtils.splitOnWordBoundaries`)."""
    text = re.sub("[^A-Za-z0-9]+", " ", service_id)
    text = re.sub("([^a-z]{2,})v([0-9]+)", r"\1 v\2 ", text)
    text = re.sub("([^A-Z]{2,})V([0-9]+)", r"\1 V\2 ", text)
    text = re.sub("(?<=[a-z])(?=[A-Z]([a-zA-Z]|[0-9]))", " ", text)
    text = re.sub("([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    text = re.sub("([0-9])([a-zA-Z])", r"\1 \2", text)
    return bare("".join(word[:1].upper() + word[1:].lower() for word in text.split()), False)


def camel(name):
    return name[:1].lower() + name[1:]


def upper(name):
    return name[:1].upper() + name[1:]


def header(what):
    return (
        f"//! {what}\n//!\n"
        f"//! Written by `tables/aws.py` from the API models of botocore {botocore.__version__} (Apache-2.0). "
        "Do not edit.\n\n"
    )


def services(found):
    rows = {}
    for _, model in found:
        meta = model["metadata"]
        service = package(meta["serviceId"])
        signing = meta.get("signingName") or meta["endpointPrefix"]
        _, _, actions = rows.setdefault(service, (pascal(meta["serviceId"]), signing, set()))
        actions.update(camel(operation) for operation in model["operations"])
    text = header("The services of the AWS SDK integrations: name, beginning of their errors' names, signing name, actions.")
    text += "#[rustfmt::skip]\npub(super) const SERVICES: &[(&str, &str, &str, &str)] = &[\n"
    for service, (prefix, signing, actions) in sorted(rows.items()):
        text += f'    ("{service}", "{prefix}", "{signing}", "{" ".join(sorted(actions))}"),\n'
    return text + "];\n"


def aliases(found):
    rows, other = set(), {}
    for name, model in found:
        meta = model["metadata"]
        service = package(meta["serviceId"])
        rows.add(service)
        other[name] = service
        for alias in (meta["endpointPrefix"], meta.get("signingName")):
            if alias and "." not in alias:
                other.setdefault(alias, service)
    text = header("Other names of the services: what botocore and the endpoints call them, where that is far from the name.")
    text += "#[rustfmt::skip]\npub(super) const ALIASES: &[(&str, &str)] = &[\n"
    for alias, service in sorted(other.items()):
        if package(alias) not in rows:
            text += f'    ("{alias}", "{service}"),\n'
    return text + "];\n"


def parameters(found):
    by_name = dict(found)
    text = header("The parameters of the optimized integrations: service, action, those that must be there, all.")
    text += "#[rustfmt::skip]\npub(super) const PARAMETERS: &[(&str, &str, &str, &str)] = &[\n"
    for service, name, actions in OPTIMIZED:
        model = by_name[name]
        for action in actions:
            action, operation = action if isinstance(action, tuple) else (action, upper(action))
            shape = model["shapes"][model["operations"][operation]["input"]["shape"]]
            tokens = {member for member, at in shape["members"].items() if at.get("idempotencyToken")}
            needed = " ".join(sorted(upper(member) for member in shape.get("required", []) if member not in tokens))
            known = " ".join(sorted(upper(member) for member in shape["members"]))
            text += f'    ("{service}", "{action}", "{needed}", "{known}"),\n'
    return text + "];\n"


def main():
    found = list(models())
    files = {"services.rs": services, "aliases.rs": aliases, "parameters.rs": parameters}
    for name, text in files.items():
        with open(os.path.join(TABLES, name), "w") as file:
            file.write(text(found))


if __name__ == "__main__":
    main()
