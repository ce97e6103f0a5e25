#!/usr/bin/env python3
"""schema_agrees.py SOURCE: the schema's side of tests/read/documents.

Documents in good/ and graphs/ pass the schema, those in bad/ fail it or are no JSON, and those in
bad_by_rule/ pass it: they break what a schema cannot say. The reader's side of the same folders is
documents_test.cpp. The good documents together have every key that the schema knows.
Exits with 77 (skipped) if python3-jsonschema is not there.
"""
import json
import pathlib
import re
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema is not tested")
    sys.exit(77)


def no_constant(name):
    raise ValueError(f"{name} is no JSON")


def parsed(text):
    return json.loads(text, parse_constant=no_constant)


def records_of(path):
    """Each record of a document with the name of the definition that it must fit."""
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".json":
        return [(None, parsed(text))]
    records = []
    for line in filter(str.strip, text.split("\n")):
        record = parsed(line)
        if not isinstance(record, dict):
            raise ValueError("a line is no object")
        records.append((record.pop("type", None), record))
    return records


class Schema:
    def __init__(self, path):
        self.whole = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(self.whole)

    def errors(self, kind, record):
        schema = self.whole
        if kind is not None:
            if not isinstance(kind, str) or kind not in self.whole["definitions"]:
                return [f"no type {kind}"]
            schema = {"$ref": f"#/definitions/{kind}", "definitions": self.whole["definitions"]}
        return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(record)]

    def kinds(self, name):
        return self.whole["definitions"][name]["properties"]["kind"]["examples"]

    def keys(self):
        """Every key of every definition, as definition.key."""
        found = {f"dossier.{key}" for key in self.whole["properties"]}
        return found | {
            f"{name}.{key}"
            for name, definition in self.whole["definitions"].items()
            for key in definition.get("properties", {})
        }


PLURALS = {
    "texts": "text", "organizations": "organization", "outlets": "outlet", "speakers": "speaker",
    "articles": "article", "claims": "claim", "attributions": "attribution",
}
TIES = {"owner": "tie", "speaks_for": "tie", "affiliation": "tie", "evidence": "evidence",
        "corrections": "correction", "merged_from": "merger"}


def keys_of(name, record):
    found = {f"{name}.{key}" for key in record}
    for key, value in record.items():
        inner = PLURALS.get(key) if name == "dossier" else TIES.get(key)
        if inner and isinstance(value, list):
            for each in filter(lambda part: isinstance(part, dict), value):
                found |= keys_of(inner, each)
    return found


def complaints(schema, path):
    """What the schema has against a document; a reason too if it is no JSON."""
    try:
        records = records_of(path)
    except (ValueError, RecursionError) as error:
        return [f"no JSON: {error}"]
    if path.suffix == ".jsonl" and any(kind is None for kind, _ in records):
        return ["a line without type"]
    return [error for kind, record in records for error in schema.errors(kind, record)]


def judge(schema, folder, passes):
    paths = sorted(folder.glob("*.json")) + sorted(folder.glob("*.jsonl"))
    failures = [] if paths else [f"{folder} is empty"]
    for path in paths:
        found = complaints(schema, path)
        if passes and found:
            failures.append(f"{path} fails the schema: {found[0]}")
        if not passes and not found:
            failures.append(f"{path} passes the schema")
    return failures


def kinds_differ(schema, terms):
    """The open kinds of the schema are those that the reader does not warn of."""
    source = terms.read_text(encoding="utf-8")
    failures = []
    for name in ("organization", "outlet"):
        listed = re.search(name + r"_kinds\{([^}]*)\}", source).group(1)
        if re.findall(r'"(\w+)"', listed) != schema.kinds(name):
            failures.append(f"the kinds of {name} differ from those in {terms}")
    return failures


def main():
    source = pathlib.Path(sys.argv[1])
    schema = Schema(source / "schema/graph.schema.json")
    documents = source / "tests/read/documents"
    failures = judge(schema, documents / "good", passes=True)
    failures += judge(schema, documents / "bad", passes=False)
    failures += judge(schema, documents / "bad_by_rule", passes=True)
    if any((source / "graphs").glob("*.json")):
        failures += judge(schema, source / "graphs", passes=True)
    failures += kinds_differ(schema, source / "src/model/terms.hpp")
    used = set()
    for path in (documents / "good").glob("*.json"):
        used |= keys_of("dossier", records_of(path)[0][1])
    failures += [f"no good document has {key}" for key in sorted(schema.keys() - used)]
    print("\n".join(failures))
    return 1 if failures else 0


sys.exit(main())
