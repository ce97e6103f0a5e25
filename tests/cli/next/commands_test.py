#!/usr/bin/env python3
"""Does what `hearsay next` says is to be typed: commands_test.py HEARSAY DOSSIER… runs the commands
of each outcome on a copy of its dossier, and weighs again. Of outcomes of one kind, a few."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

A_FEW = 2  # outcomes of one question and finding in each dossier


def answer_of(hearsay, *words):
    return json.loads(subprocess.run([hearsay, *words, "--format", "json"], check=True,
                                     capture_output=True, text=True).stdout)


def standing_in(hearsay, graph, claim):
    weighing = answer_of(hearsay, "sources", str(graph), claim)
    return {key: weighing[key] for key in ("verdict", "contested", "sources", "reports")}


def complaints_of(hearsay, dossier, claim, graph, outcome):
    shutil.copy(dossier, graph)
    for command in outcome["commands"]:
        run = subprocess.run(["bash", "-c", command.replace("hearsay", f"'{hearsay}'", 1)],
                             capture_output=True, text=True)
        if run.returncode != 0:
            yield f"{command}: exit {run.returncode}: {run.stderr.strip()}"
            return
    expected = {key: value for key, value in outcome["standing"].items() if key != "complete"}
    found = standing_in(hearsay, graph, claim)
    if found != expected:
        yield f"{'; '.join(outcome['commands'])}: {claim} stands at {found}, expected {expected}"


def main():
    hearsay, *dossiers = sys.argv[1:]
    complaints, tried = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for dossier in map(Path, dossiers):
            graph = Path(folder) / dossier.name
            shutil.copy(dossier, graph)
            kinds = {}
            for claim in [claim["id"] for claim in json.loads(dossier.read_text())["claims"]]:
                shutil.copy(dossier, graph)
                answer = answer_of(hearsay, "next", str(graph), claim, "--most", "1000")
                for check in answer["checks"]:
                    for outcome in check["outcomes"]:
                        kind = check["question"], outcome["finding"]
                        kinds[kind] = kinds.get(kind, 0) + 1
                        if kinds[kind] <= A_FEW:
                            tried += 1
                            complaints += complaints_of(hearsay, dossier, claim, graph, outcome)
    print("\n".join(complaints) or f"{tried} outcomes are as foretold")
    sys.exit(1 if complaints or tried == 0 else 0)


if __name__ == "__main__":
    main()
