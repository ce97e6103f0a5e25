#!/usr/bin/env python3
"""meanings_schema.py SOURCE: the built-in meanings fit their schema, and the schema refuses what the
reader refuses. Exits with 77 (skipped) if python3-jsonschema is not there."""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema is not tested")
    sys.exit(77)

WRONG = [
    {},
    {"meanings": 2},
    {"meanings": 1, "heavy": {}},
    {"meanings": 1, "light": ["the"]},
    {"meanings": 1, "light": {"en": ["The"]}},
    {"meanings": 1, "light": {"en": [""]}},
    {"meanings": 1, "numbers": {"en": {"two": "2"}}},
    {"meanings": 1, "same": {"id": ["naik"]}},
    {"meanings": 1, "opposites": ["naik", "turun"]},
]


def main():
    root = pathlib.Path(sys.argv[1]) / "schema"
    schema = json.loads((root / "meanings.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    document = json.loads((root / "meanings.json").read_text(encoding="utf-8"))
    wrong = [error.message for error in validator.iter_errors(document)]
    wrong += [f"passes: {json.dumps(each)}" for each in WRONG if validator.is_valid(each)]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
