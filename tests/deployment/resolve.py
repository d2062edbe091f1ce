#!/usr/bin/env python3
"""resolve.py TEMPLATE LOGICAL_ID: prints the definition of a compiled state machine as JSON.

serverless-step-functions (`compileStateMachines.js`) writes the definition as a JSON text. Each intrinsic function in
it becomes `${md5 of the function}` and goes to the variable map beside the text: `Fn::Sub: [text, {md5: function}]`.
`Wait.Seconds` loses the quotes around its `${md5}`. Without intrinsic functions there is no `Fn::Sub`, and `${` in
the text means nothing. Here all of it is put back:

- a reference to a Lambda function, by any of its intrinsic functions, is `{"Fn::GetAtt": [logical id, "Arn"]}`;
- `Fn::Sub` is its text, with pseudo parameters as `${AWS::Region}` and `${!x}` as `${x}`;
- any other intrinsic function stays what it is.

Not put back: `Ref` of a function, which the plugin writes as an ARN with the function's name.
"""

import json
import re
import sys

PLACEHOLDER = re.compile(r"\$\{(!?)([^}]*)\}")
STRING_OR_PLACEHOLDER = re.compile(r'"(?:[^"\\]|\\.)*"|\$\{[^}]*\}')


def definition(template, logical_id):
    """The definition of the state machine `logical_id`, its variables put back."""
    compiled = template["Resources"][logical_id]["Properties"]["DefinitionString"]
    if isinstance(compiled, str):
        return json.loads(compiled)
    text, variables = sub_arguments(compiled["Fn::Sub"])
    functions = {name: normal_form(value, template) for name, value in variables.items()}
    return put_back(json.loads(quote_placeholders(text)), functions)


def sub_arguments(argument):
    """The text and the variable map of an `Fn::Sub`, which may be written without a map."""
    return (argument, {}) if isinstance(argument, str) else (argument[0], argument[1])


def quote_placeholders(text):
    """Quotes the placeholders outside of strings, so that the text is JSON again."""
    return STRING_OR_PLACEHOLDER.sub(lambda found: found[0] if found[0][0] == '"' else json.dumps(found[0]), text)


def put_back(value, functions):
    if isinstance(value, dict):
        return {substitute(key, functions): put_back(inner, functions) for key, inner in value.items()}
    if isinstance(value, list):
        return [put_back(inner, functions) for inner in value]
    if isinstance(value, str):
        whole = PLACEHOLDER.fullmatch(value)
        is_function = whole and not whole[1] and whole[2] in functions
        return functions[whole[2]] if is_function else substitute(value, functions)
    return value


def normal_form(function, template):
    """The one spelling, of several that mean the same, of an intrinsic function."""
    name, argument = next(iter(function.items()))
    if name == "Fn::Sub":
        text, variables = sub_arguments(argument)
        return substitute(text, {key: normal_form_of_any(value, template) for key, value in variables.items()})
    if name == "Fn::GetAtt":
        return {name: argument.split(".", 1) if isinstance(argument, str) else argument}
    if name != "Ref":
        return function
    if argument.startswith("AWS::"):
        return f"${{{argument}}}"
    lambda_id = lambda_function(argument, template)
    return {"Fn::GetAtt": [lambda_id, "Arn"]} if lambda_id else function


def normal_form_of_any(value, template):
    return normal_form(value, template) if isinstance(value, dict) else value


def lambda_function(logical_id, template):
    """The Lambda function that a resource is, or is a version of (`useExactVersion`)."""
    resource = template["Resources"].get(logical_id, {})
    if resource.get("Type") == "AWS::Lambda::Version":
        return resource["Properties"]["FunctionName"]["Ref"]
    return logical_id if resource.get("Type") == "AWS::Lambda::Function" else None


def substitute(text, functions):
    """What CloudFormation makes of a text of `Fn::Sub`, references that only it can resolve left as they are."""

    def replacement(found):
        escaped, name = found.groups()
        if escaped:
            return f"${{{name}}}"
        return as_text(functions[name]) if name in functions else found[0]

    return PLACEHOLDER.sub(replacement, text)


def as_text(value):
    """How a normal form is written inside a longer text of `Fn::Sub`."""
    if not isinstance(value, dict):
        return str(value)
    if "Ref" in value:
        return f"${{{value['Ref']}}}"
    if "Fn::GetAtt" in value:
        return f"${{{'.'.join(value['Fn::GetAtt'])}}}"
    raise ValueError(f"{json.dumps(value)} inside a longer text")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: resolve.py TEMPLATE LOGICAL_ID")
    with open(sys.argv[1], encoding="utf-8") as file:
        json.dump(definition(json.load(file), sys.argv[2]), sys.stdout, indent=2, ensure_ascii=False)
    print()
