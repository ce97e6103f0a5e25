"""Gives the same work to hearsay and to its peers: peers.py HEARSAY [CLAIMS [HEARSAY_PEER]].

Makes up an archive of CLAIMS claims (2,000 unless given), has each program load it, then ask for all
that the chains of a claim reach: cold, in a new process each time, and warm, in one. Programs take
turns; every answer is checked; ratios are printed. Figures, never a test. A peer that is not
installed is skipped: PostgreSQL's server, NetworkX and python-igraph are looked for here, and
@duckdb/node-api and kuzu in the folder HEARSAY_PEERS (npm install @duckdb/node-api kuzu).

hearsay stores whole records with their ids, dates, stances and names, and what `find` searches; the
peers, when they `load`, only the steps of the chains, which is all that they are asked for. So that
like is held against like, hearsay loads lines with no more than the steps too, and DuckDB and Kùzu
the whole records, found by id (without full text, which only hearsay has, and makes each time).
"""

import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import postgres_peer
import sqlite_peer

HERE = os.path.dirname(os.path.abspath(__file__))
COLD_ROUNDS = 11
WARM_CLAIMS = 300

# The keys of the made-up records, by type: those without which there are no steps, and all.
STEPS = {
    "dossier": ["hearsay"],
    "outlet": ["id", "name"],
    "speaker": ["id", "name", "kind"],
    "article": ["id"],
    "claim": ["id", "text"],
    "attribution": ["id", "claim", "article", "via", "speaker"],
}
WHOLE = {
    "organization": ["id", "name", "kind", "parent"],
    "outlet": ["id", "name", "named", "kind", "owner"],
    "speaker": ["id", "name", "kind", "named", "speaks_for"],
    "article": ["id", "outlet", "published", "in_hand", "copy_of", "corrections"],
    "claim": ["id", "text", "kind", "implies"],
    "attribution": ["id", "claim", "article", "via", "speaker", "mode", "stance", "basis", "occasion",
                    "said_on", "status", "confidence"],
}

def python(name):
    return [sys.executable, os.path.join(HERE, name)]


def node(name):
    return ["node", os.path.join(HERE, name)]


PEERS = {
    "SQLite, recursive": python("sqlite_peer.py"),
    "PostgreSQL": python("postgres_peer.py"),
    "DuckDB": node("duckdb_peer.mjs"),
    "Kùzu": node("kuzu_peer.mjs"),
    "NetworkX": python("networkx_peer.py"),
    "igraph": python("igraph_peer.py"),
}


def cold_command(name, folder, claim):
    """A new process that is asked once; of databases with a program of their own that one."""
    if name == "SQLite, recursive":
        return ["sqlite3", f"{folder}/peer.sqlite", sqlite_peer.QUESTION.replace("?1", f"'{claim}'")]
    if name == "PostgreSQL":
        return postgres_peer.psql(folder, "-c", postgres_peer.QUESTION.replace("$1", f"'{claim}'"))
    return [*PEERS[name], "ask", folder]


def run(command, question=None):
    """Seconds, and what it printed; nothing, and why, if it failed."""
    begun = time.perf_counter()
    try:
        done = subprocess.run(command, input=question, text=True, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        said = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        return None, said[-1] if said else "it failed"
    return time.perf_counter() - begun, done.stdout


class Tables:
    """Writes FOLDER/steps.jsonl, with no more than the steps, and FOLDER/TYPE.csv, whole records."""

    def __init__(self, folder):
        self.steps = open(f"{folder}/steps.jsonl", "w", encoding="utf-8")
        self.files = {kind: open(f"{folder}/{kind}.csv", "w", encoding="utf-8") for kind in WHOLE}
        self.rows = {kind: csv.writer(file, lineterminator="\n") for kind, file in self.files.items()}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for file in [self.steps, *self.files.values()]:
            file.close()

    def add(self, record):
        kind = record["type"]
        if kind in STEPS:
            kept = {key: record[key] for key in ["type", *STEPS[kind]] if key in record}
            self.steps.write(json.dumps(kept) + "\n")
        if kind in WHOLE:
            row = [record.get(key, "") for key in WHOLE[kind]]
            self.rows[kind].writerow(
                [json.dumps(value) if isinstance(value, (list, bool)) else value for value in row])


class Archive:
    """A folder with the records as lines, whole and with no more than the steps, as ready-made tables of
    whole records, as steps and as ready-made tables of a graph."""

    def __init__(self, folder, hearsay, claims):
        self.folder = folder
        self.lines = os.path.join(folder, "news.jsonl")
        with open(self.lines, "wb") as file:
            subprocess.run([hearsay, "generate", "--claims", str(claims)], stdout=file, check=True)
        self.steps = {}  # of each claim
        self.odd = set()  # claims whose chains are more, or less, than what is recorded of them alone
        self.read()
        self.write()

    def read(self):
        odd_articles = set()
        with open(self.lines, encoding="utf-8") as file, Tables(self.folder) as tables:
            for record in map(json.loads, file):
                tables.add(record)
                if record["type"] == "claim" and "implies" in record:
                    self.odd.update([record["id"], *record["implies"]])
                elif record["type"] == "article" and ("copy_of" in record or "corrections" in record):
                    odd_articles.add(record["id"])
                elif record["type"] == "attribution":
                    self.add(record, odd_articles)

    def add(self, record, odd_articles):
        claim, article, via = record["claim"], record["article"], record.get("via", [])
        chain = [claim, article, *via, *([record["speaker"]] if "speaker" in record else [])]
        self.steps.setdefault(claim, set()).update(zip(chain, chain[1:]))
        if (article in odd_articles or record.get("status") == "rejected" or len(set(chain)) < len(chain)
                or any(step.startswith("article") for step in via)):
            self.odd.add(claim)

    def write(self):
        with open(f"{self.folder}/links.csv", "w") as links, \
                open(f"{self.folder}/vertices.csv", "w") as vertices, \
                open(f"{self.folder}/steps.csv", "w") as steps:
            links.write("claim,source,target\n")
            for claim, pairs in self.steps.items():
                for vertex in sorted({end for pair in pairs for end in pair}):
                    vertices.write(f"{claim}|{vertex}\n")
                for source, target in sorted(pairs):
                    links.write(f"{claim},{source},{target}\n")
                    steps.write(f"{claim}|{source},{claim}|{target}\n")

    def answer(self, claim):
        return sorted({target for _, target in self.steps[claim]})

    def questions(self, most):
        """Claims of two chains and more whose answer is what is recorded of them alone."""
        plain = [claim for claim, steps in self.steps.items()
                 if claim not in self.odd and sum(source == claim for source, _ in steps) > 1]
        return plain[::max(1, len(plain) // most)][:most]


def check(name, archive, claim, reached):
    if sorted(reached) != archive.answer(claim):
        sys.exit(f"{name} answers {claim} with {sorted(reached)}, expected {archive.answer(claim)}")


def hearsay_reaches(printed):
    chains = json.loads(printed)
    return {step for chain in chains for step in chain["steps"]}


def load_all(archive, hearsay):
    """Who has loaded the archive, and the seconds that took."""
    seconds = {}
    took, said = run([hearsay, "import", archive.lines, "--into", f"{archive.folder}/news.db"])
    if took is None:
        sys.exit(said)
    seconds["hearsay"] = took
    for name, command in PEERS.items():
        took, said = run([*command, "start", archive.folder]) if name == "PostgreSQL" else (0, "")
        if took is not None:
            took, said = run([*command, "load", archive.folder])
        if took is None:
            print(f"{name}: skipped: {said}")
        else:
            seconds[name] = float(said)
    return seconds


def load_alike(archive, hearsay, loaded):
    """The seconds of hearsay for no more than the steps, and of peers for whole records."""
    seconds = {}
    steps = [hearsay, "import", f"{archive.folder}/steps.jsonl", "--into", f"{archive.folder}/steps.db"]
    seconds["hearsay, steps alone"], said = run(steps)
    if seconds["hearsay, steps alone"] is None:
        sys.exit(said)
    for name in ["DuckDB", "Kùzu"]:
        if name in loaded:
            took, said = run([*PEERS[name], "load-whole", archive.folder])
            if took is None:
                sys.exit(f"{name}: {said}")
            seconds[f"{name}, whole records"] = float(said)
    return seconds


def ask_cold(archive, hearsay, names):
    """The median milliseconds of a new process that answers one question."""
    nothing = {"/bin/true": ["/bin/true"], "node, nothing": ["node", "-e", "0"],
               "python3, nothing": [sys.executable, "-c", "0"]}
    seconds = {name: [] for name in [*names, *nothing]}
    for claim in archive.questions(COLD_ROUNDS):
        for name, command in nothing.items():
            seconds[name].append(run(command)[0] or 0)
        for name in names:
            if name == "hearsay":
                took, said = run(
                    [hearsay, "trace", f"{archive.folder}/news.db", claim, "--format", "json"])
                check(name, archive, claim, hearsay_reaches(said))
            else:
                command = cold_command(name, archive.folder, claim)
                took, said = run(command, claim + "\n")
                check(name, archive, claim, said.split()[1 if command[-2] == "ask" else 0:])
            seconds[name].append(took)
    return {name: 1000 * statistics.median(taken) for name, taken in seconds.items()}


def ask_warm(archive, commands):
    """The median and the 99th percentile of the microseconds that a question takes."""
    claims = archive.questions(WARM_CLAIMS)
    microseconds = {}
    for name, command in commands.items():
        _, said = run([*command, "ask", archive.folder], "".join(f"{c}\n" for c in 2 * claims))
        answers = [line.split() for line in said.splitlines()][len(claims):]  # the first are to warm up
        for claim, (_, *reached) in zip(claims, answers, strict=True):
            check(name, archive, claim, reached)
        taken = sorted(float(answer[0]) for answer in answers)
        microseconds[name] = statistics.median(taken), taken[len(taken) * 99 // 100]
    return microseconds


def table(title, figures, unit, own):
    print(f"\n{title}")
    for name, figure in sorted(figures.items(), key=lambda each: each[1]):
        ratio = f"{figure / own:8.1f} times hearsay's" if own else ""
        print(f"  {name:24} {figure:12.2f} {unit} {ratio}")


def main(hearsay, claims="2000", peer=None):
    hearsay = os.path.abspath(hearsay)
    os.environ["HEARSAY_PEERS"] = os.path.abspath(os.environ.get("HEARSAY_PEERS", "."))
    folder = tempfile.mkdtemp(prefix="hearsay-peers-")
    try:
        archive = Archive(folder, hearsay, int(claims))
        print(f"{claims} claims, {sum(map(len, archive.steps.values()))} links")
        loaded = load_all(archive, hearsay)
        table("load", loaded | load_alike(archive, hearsay, loaded), "s ", loaded["hearsay"])
        cold = ask_cold(archive, hearsay, loaded)
        table("one question, new process, median", cold, "ms", cold["hearsay"])
        asked = {name: PEERS[name] for name in loaded if name != "hearsay"}
        if peer:
            asked["hearsay"] = [os.path.abspath(peer)]
        warm = ask_warm(archive, asked)
        for place, title in enumerate(["median", "99th percentile"]):
            figures = {name: taken[place] for name, taken in warm.items()}
            table(f"one question, warm, {title}", figures, "µs", figures.get("hearsay"))
    finally:
        if os.path.exists(f"{folder}/pg"):
            run([*PEERS["PostgreSQL"], "stop", folder])
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
