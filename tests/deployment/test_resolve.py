"""python3 -m unittest test_resolve (in this directory)."""

import json
import unittest

from resolve import definition

FUNCTION_ARN = {"Fn::GetAtt": ["LogErrorLambdaFunction", "Arn"]}


def resolved(compiled):
    """`definition` of a machine `M` beside one Lambda function and its version."""
    resources = {
        "LogErrorLambdaFunction": {"Type": "AWS::Lambda::Function"},
        "LogErrorVersion": {
            "Type": "AWS::Lambda::Version",
            "Properties": {"FunctionName": {"Ref": "LogErrorLambdaFunction"}},
        },
        "M": {"Properties": {"DefinitionString": compiled}},
    }
    return definition({"Resources": resources}, "M")


def put_back(function):
    """What an intrinsic function that is a whole value becomes."""
    return resolved({"Fn::Sub": ['{"A": "${v}"}', {"v": function}]})["A"]


class WithoutSub(unittest.TestCase):
    def test_plain_text_is_json_and_nothing_is_unescaped(self):
        self.assertEqual(resolved('{"A": "${!x} ${AWS::Region}"}'), {"A": "${!x} ${AWS::Region}"})


class IntrinsicFunctions(unittest.TestCase):
    def test_every_way_to_name_a_lambda_function_has_one_form(self):
        self.assertEqual(put_back({"Fn::GetAtt": ["LogErrorLambdaFunction", "Arn"]}), FUNCTION_ARN)
        self.assertEqual(put_back({"Fn::GetAtt": "LogErrorLambdaFunction.Arn"}), FUNCTION_ARN)
        self.assertEqual(put_back({"Ref": "LogErrorLambdaFunction"}), FUNCTION_ARN)
        self.assertEqual(put_back({"Ref": "LogErrorVersion"}), FUNCTION_ARN)

    def test_pseudo_parameter_is_text(self):
        self.assertEqual(put_back({"Ref": "AWS::Region"}), "${AWS::Region}")

    def test_other_functions_stay(self):
        for function in ({"Ref": "Queue"}, {"Fn::ImportValue": "q"}, {"Fn::Join": ["", ["a", {"Ref": "Queue"}]]}):
            self.assertEqual(put_back(function), function)

    def test_nested_sub_is_its_text(self):
        self.assertEqual(put_back({"Fn::Sub": "arn:${AWS::Partition}:${!x}"}), "arn:${AWS::Partition}:${x}")

    def test_nested_sub_with_a_map_is_its_text(self):
        variables = {"a": {"Ref": "AWS::Region"}, "b": {"Ref": "Queue"}, "c": {"Fn::GetAtt": ["Q", "Arn"]}, "d": "e"}
        self.assertEqual(put_back({"Fn::Sub": ["${a} ${b} ${c} ${d}", variables]}), "${AWS::Region} ${Queue} ${Q.Arn} e")

    def test_a_function_that_has_no_text_is_refused_inside_a_text(self):
        with self.assertRaises(ValueError):
            put_back({"Fn::Sub": ["x ${a}", {"a": {"Fn::ImportValue": "q"}}]})


class Text(unittest.TestCase):
    def test_sub_without_a_map(self):
        self.assertEqual(resolved({"Fn::Sub": '{"A": "${AWS::Region} ${!x}"}'}), {"A": "${AWS::Region} ${x}"})

    def test_escape_in_a_key(self):
        self.assertEqual(resolved({"Fn::Sub": '{"${!k}": 1}'}), {"${k}": 1})

    def test_escaped_name_of_a_variable_is_text(self):
        self.assertEqual(resolved({"Fn::Sub": ['{"A": "${!v}"}', {"v": {"Ref": "Queue"}}]}), {"A": "${v}"})

    def test_lists_and_nesting(self):
        compiled = {"Fn::Sub": ['{"A": [{"B": "${v}"}, "${v}", 2.5, null, true]}', {"v": {"Ref": "Queue"}}]}
        self.assertEqual(resolved(compiled), {"A": [{"B": {"Ref": "Queue"}}, {"Ref": "Queue"}, 2.5, None, True]})


class Unquoted(unittest.TestCase):
    def test_wait_seconds_has_no_quotes(self):
        compiled = {"Fn::Sub": ['{"Type": "Wait", "Seconds": ${v}}', {"v": {"Ref": "Delay"}}]}
        self.assertEqual(resolved(compiled), {"Type": "Wait", "Seconds": {"Ref": "Delay"}})

    def test_placeholder_beside_quotes_within_a_string_stays_text(self):
        text = json.dumps({"A": 'say "${!x}" or \\', "B": "${!y}"})
        self.assertEqual(resolved({"Fn::Sub": text}), {"A": 'say "${x}" or \\', "B": "${y}"})


if __name__ == "__main__":
    unittest.main()
