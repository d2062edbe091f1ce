"""Reads documents with every YAML reader of Python and says which ones come out differently.

    python read.py FILE    FILE: [{"name", "yaml", "expected"}]
    prints [{"reader", "documents", "failures": [{"name", "found"}]}]; a reader that is not installed is left out
"""

import json
import sys


def main(path):
    with open(path, encoding="utf-8") as file:
        documents = json.load(file)
    answers = []
    for reader, load in readers().items():
        failures = []
        for document in documents:
            found = difference(attempt(load, document["yaml"]), document["expected"])
            if found is not None:
                failures.append({"name": document["name"], "found": found[:500]})
        answers.append({"reader": reader, "documents": len(documents), "failures": failures})
    print(json.dumps(answers))


def readers():
    found = {}
    try:
        import yaml
    except ImportError:
        pass
    else:
        found["PyYAML"] = lambda text: yaml.load(text, yaml.SafeLoader)
        if yaml.__with_libyaml__:
            found["PyYAML with libyaml"] = lambda text: yaml.load(text, yaml.CSafeLoader)
    try:
        from ruamel.yaml import YAML
    except ImportError:
        pass
    else:
        found["ruamel.yaml"] = lambda text: YAML(typ="safe", pure=True).load(text)
    return found


def attempt(load, text):
    try:
        return load(text)
    except Exception as error:  # whatever a reader raises, the document was not read
        return {"error": str(error)}


def difference(found, expected, place=""):
    """Where the first difference is and what is there. Tells 1 from 1.0 and from True; the order of keys counts."""
    if type(found) is type(expected) is dict and list(found) == list(expected):
        inside = (difference(found[key], expected[key], f"{place}[{key!r}]") for key in expected)
        return next((found for found in inside if found is not None), None)
    if type(found) is type(expected) is list and len(found) == len(expected):
        inside = (difference(*pair, f"{place}[{index}]") for index, pair in enumerate(zip(found, expected)))
        return next((found for found in inside if found is not None), None)
    if type(found) is type(expected) and found == expected and not isinstance(found, dict):
        return None
    return f"{place} {found!r}, not {expected!r}"


main(sys.argv[1])
