#!/usr/bin/env python3
"""drafts_test.py SOURCE HEARSAY: from article texts to verdicts, with no hand at it.

On graphs/ferry: extracting twice gives the same bytes and merges to nothing new; matching joins what
three articles print of one sentence, a second time changes nothing, and unmerge undoes it. On
../shared/articles, where that is: Easley's two quotations become two claims of two articles each,
through CNN; where it is not, that part is left out, and the test says so."""
import json
import pathlib
import subprocess
import sys
import tempfile

source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
wrong = []


def hearsay(*words):
    ran = subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=False)
    expect(ran.returncode == 0, f"hearsay {' '.join(map(str, words))}: {ran.returncode} {ran.stderr}")
    return ran.stdout


def expect(truth, otherwise):
    if not truth:
        wrong.append(otherwise)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def by_id(dossier):
    """The records, whatever their order; how the dossier came to be makes no difference."""
    lists = {key: value for key, value in dossier.items() if isinstance(value, list)}
    return {key: sorted(json.dumps(each, sort_keys=True) for each in value)
            for key, value in lists.items()}


def extracting_twice(folder):
    one, two, both = folder / "one.json", folder / "two.json", folder / "both.json"
    texts = source / "graphs/ferry"
    hearsay("extract", texts, "-o", one)
    hearsay("extract", *sorted(texts.glob("*.txt"), reverse=True), "-o", two)
    expect(one.read_bytes() == two.read_bytes(), "two extractions of the same texts differ")
    hearsay("merge", one, two, "-o", both)
    expect(by_id(read(both)) == by_id(read(one)), "merging two extractions gives something new")


def matching(folder):
    drafts = folder / "drafts.json"
    hearsay("extract", source / "graphs/ferry", "-o", drafts)
    before = drafts.read_bytes()
    hearsay("match", drafts, "--apply")
    once = drafts.read_bytes()
    joined = [claim for claim in read(drafts)["claims"] if "merged_from" in claim]
    expect(len(joined) == 1 and len(joined[0]["merged_from"]) == 2, "not one claim out of three")
    hearsay("match", drafts, "--apply")
    expect(drafts.read_bytes() == once, "matching a second time changes something")
    fresh, both = folder / "fresh.json", folder / "joined.json"
    fresh.write_bytes(before)
    hearsay("merge", drafts, fresh, "-o", both)
    expect(by_id(read(both)) == by_id(read(drafts)), "drafts that are joined are not joined in all")
    for merger in reversed(joined[0]["merged_from"] if joined else []):
        hearsay("unmerge", drafts, merger["was"]["id"])
    expect(by_id(read(drafts)) == by_id(json.loads(before)), "unmerge does not undo what match did")


def easley(folder):
    articles = source / "../shared/articles"
    if not articles.is_dir():
        print("left out: there is no ../shared/articles")
        return
    drafts = folder / "easley.json"
    hearsay("extract", articles, "-o", drafts)
    hearsay("match", drafts, "--apply")
    dossier = read(drafts)
    said = {each["claim"] for each in dossier["attributions"]
            if each.get("speaker", "").endswith("easley")}
    expect(len(said) == 2, f"{len(said)} claims of Easley's, not two")
    for claim in said:
        answer = json.loads(hearsay("sources", drafts, claim, "--format", "json"))
        expect(answer["verdict"] == "single-source", f"{claim}: {answer['verdict']}")
        outlets = {chain[0].split("-")[0] for chain in answer["chains"]}
        expect(outlets == {"kompastv", "kontan"}, f"{claim}: carried by {outlets}")
        expect(all("cnn" in chain for chain in answer["chains"]), f"{claim}: not through CNN")


with tempfile.TemporaryDirectory() as made:
    for number, part in enumerate((extracting_twice, matching, easley)):
        place = pathlib.Path(made) / str(number)
        place.mkdir()
        part(place)
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
