#!/usr/bin/env python3
"""lexicon_schema.py SOURCE: the built-in lexicons fit their schema, and the schema refuses what the
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


def main():
    root = pathlib.Path(sys.argv[1])
    schema = json.loads((root / "schema/lexicon.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    wrong = []
    files = sorted((root / "schema/lexicons").glob("*.json"))
    for path in files:
        for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            wrong.append(f"{path.name}: {error.message}")
    wrong += [f"passes: {json.dumps(document)}" for document in WRONG if validator.is_valid(document)]
    if not files:
        wrong.append("no lexicon found")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
