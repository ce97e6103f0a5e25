#!/usr/bin/env python3
"""lexicon_schema.py SOURCE: the built-in lexicons and page words fit their schemas, and the schema
of lexicons refuses what the reader refuses. Exits with 77 (skipped) if python3-jsonschema is not there."""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema is not tested")
    sys.exit(77)

WRONG = [
    {"language": "id", "classes": {}},
    {"lexicon": 2, "language": "id", "classes": {}},
    {"lexicon": 1, "language": "", "classes": {}},
    {"lexicon": 1, "language": "id", "classes": {"shouts": ["hai"]}},
    {"lexicon": 1, "language": "id", "classes": {"says": ["Kata"]}},
    {"lexicon": 1, "language": "id", "classes": {"says": ["dua  kata"]}},
    {"lexicon": 1, "language": "id", "classes": {"says": [""]}},
    {"lexicon": 1, "language": "id", "classes": {}, "inflection": "latin"},
    {"lexicon": 1, "language": "en", "classes": {}, "irregular": [["say", "says"]]},
]


def validator_of(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def faults_of(folder, validator):
    files = sorted(folder.glob("*.json"))
    faults = [] if files else [f"{folder}: no file found"]
    for path in files:
        for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            faults.append(f"{path.name}: {error.message}")
    return faults


def main():
    schemas = pathlib.Path(sys.argv[1]) / "schema"
    lexicon = validator_of(schemas / "lexicon.schema.json")
    pages = validator_of(schemas / "pages.schema.json")
    wrong = faults_of(schemas / "lexicons", lexicon) + faults_of(schemas / "pages", pages)
    wrong += [f"passes: {json.dumps(document)}" for document in WRONG if lexicon.is_valid(document)]
    wrong += [f"passes: {json.dumps(document)}" for document in ({}, {"pages": 1}, {"pages": 1,
              "language": "id", "unknown": []}) if pages.is_valid(document)]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
