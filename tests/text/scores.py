#!/usr/bin/env python3
"""scores.py HEARSAY SHARED: how right `hearsay extract` is on the marked corpora of SHARED, as a
table, with SHARED's own scorer. Fails where a figure falls below its floor, the last that was
reached. Exits with 77 (skipped) where SHARED is not there: no text of it is part of the project."""
import json
import pathlib
import subprocess
import sys

# The one place for floors: percent, unless the name says that they are counted.
FLOORS = {
    "five articles: content and speaker (E2E F1)": 98.5,
    "five articles: outlet, date and upstream chain of each (count)": 15,
    "PFSA-ID: quotations found exactly (recall)": 98.8,
    "PFSA-ID: content and speaker (E2E F1)": 92.3,
    "PFSA-ID: role, exact (F1)": 77.7,
    "PFSA-ID: role, overlapping (F1)": 86.3,
    "PFSA-ID: affiliation, exact (F1)": 81.0,
    "PFSA-ID: affiliation, overlapping (F1)": 87.7,
    "PolNeAR: content and speaker (E2E F1)": 61.9,
    # It counts what was not said too (`did not mention X`), which extract leaves out on purpose.
    "PolNeAR: GenderGapTracker's measure at 0.3 (F1)": 69.7,
    "PolNeAR: speaker of those (accuracy)": 91.9,
    "raw articles: read without a crash (count)": 600,
    "raw articles: spans inside their text": 100.0,
    "raw articles: attributions not out of a link to another article": 100.0,
}

# What each of the five articles says of itself: outlet, date or its beginning, and through whom it
# got all of its news (sinpo's one speaker spoke to Al Jazeera: a step of his own words alone).
ARTICLES = {
    "kompastv": ("KOMPAS.TV", "2023-09", ["CNN"]),
    "kontan-2023-09-06": ("KONTAN.CO.ID", "2023-09-06T05:49+07:00", ["BBC"]),
    "kontan-2023-09-12": ("KONTAN.CO.ID", "2023-09-12", ["Time"]),
    "sinpo-2023-09-12": ("SinPo.id", "2023-09-12T11:03+07:00", []),
    "difanews-2023-09-14": ("difanews.com", "2023-09", ["CNBC", "CNN"]),
}

LINKS = ("baca juga", "baca:", "simak juga", "lihat juga")


def documents_of(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return {document["id"]: document for document in map(json.loads, lines)}


def annotations_of(program, documents):
    lines = "".join(json.dumps({"id": document["id"], "text": document["text"]}) + "\n"
                    for document in documents.values())
    ran = subprocess.run([program, "extract", "-", "--format", "annotations"], input=lines,
                         capture_output=True, text=True, encoding="utf-8", check=False, timeout=600)
    if ran.returncode != 0:
        sys.exit(f"hearsay extract ended with {ran.returncode}: {ran.stderr[-500:]}")
    return {answer["id"]: answer for answer in map(json.loads, ran.stdout.splitlines())}


def f1(right, found, wanted):
    return 200.0 * right / (found + wanted) if found + wanted else 0.0


def tag_scores(gold, answers, tag, key):
    """Exact and overlapping F1 of the spans that PFSA-ID tags as `tag`: those of the speakers of
    quotations, so ours are taken from direct speech alone."""
    exact = overlapping = found = wanted = 0
    for id_, document in gold.items():
        marked = {(begin, end) for name, begin, end in document["tags"] if name == tag}
        ours = {tuple(span) for said in answers[id_]["attributions"] if said["kind"] == "direct"
                for span in said[key]}
        exact += len(marked & ours)
        overlapping += sum(any(a < d and c < b for c, d in ours) for a, b in marked)
        found += len(ours)
        wanted += len(marked)
    return f1(exact, found, wanted), f1(overlapping, found, wanted)


def articles_right(answers):
    right = 0
    for id_, (outlet, date, via) in ARTICLES.items():
        article = answers[id_]["article"]
        parts = {"outlet": article["outlet"] == outlet,
                 "date": (article["published"] or "").startswith(date),
                 "chain": article["via"] == via}
        right += sum(parts.values())
        wrong = [name for name, is_right in parts.items() if not is_right]
        if wrong:
            print(f"  {id_}: not right: {', '.join(wrong)}; got {article['outlet']}, "
                  f"{article['published']}, {article['via']}")
    return right


def spans_of(answer):
    keys = ("content", "source", "cue", "addressee", "role", "affiliation")
    return [span for said in answer["attributions"] for key in keys for span in said[key]]


def raw_scores(documents, answers):
    inside = spans = linked = said = 0
    for id_, answer in answers.items():
        text = documents[id_]["text"]
        for begin, end in spans_of(answer):
            spans += 1
            inside += 0 <= begin < end <= len(text)
        for attribution in answer["attributions"]:
            begin = min(span[0] for span in attribution["content"])
            line = text[text.rfind("\n", 0, begin) + 1:begin + 20].lstrip().lower()
            said += 1
            linked += line.startswith(LINKS)
    return {"raw articles: read without a crash (count)": len(answers),
            "raw articles: spans inside their text": 100.0 * inside / max(1, spans),
            "raw articles: attributions not out of a link to another article":
                100.0 * (said - linked) / max(1, said)}


def scores(program, shared):
    sys.path.insert(0, str(shared / "tools"))
    import score  # the corpora's scorer
    corpora = shared / "corpora"
    found = {}

    gold = documents_of(corpora / "articles_gold.jsonl")
    answers = annotations_of(program, gold)
    found["five articles: content and speaker (E2E F1)"] = score.run(gold, answers)["E2E"][2]
    found["five articles: outlet, date and upstream chain of each (count)"] = articles_right(answers)

    gold = documents_of(corpora / "pfsa_dev30.jsonl")
    answers = annotations_of(program, gold)
    found["PFSA-ID: quotations found exactly (recall)"] = score.run(gold, answers)["EXACT"][1]
    found["PFSA-ID: content and speaker (E2E F1)"] = score.run(gold, answers, "direct")["E2E"][2]
    for name in ("role", "affiliation"):
        exact, overlapping = tag_scores(gold, answers, name.upper(), name)
        found[f"PFSA-ID: {name}, exact (F1)"] = exact
        found[f"PFSA-ID: {name}, overlapping (F1)"] = overlapping

    gold = documents_of(corpora / "polnear_train150.jsonl")
    got = score.run(gold, annotations_of(program, gold))
    found["PolNeAR: content and speaker (E2E F1)"] = got["E2E"][2]
    found["PolNeAR: GenderGapTracker's measure at 0.3 (F1)"] = got["GGT@0.3"][2]
    found["PolNeAR: speaker of those (accuracy)"] = got["GGT@0.3"][3]

    documents = documents_of(corpora / "raw_id_news600.jsonl")
    found.update(raw_scores(documents, annotations_of(program, documents)))
    return found


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    if not (shared / "corpora").is_dir():
        print(f"{shared} is not there: extract is not scored")
        sys.exit(77)
    found = scores(program, shared)
    low = 0
    for name, floor in FLOORS.items():
        is_low = found[name] < floor
        low += is_low
        print(f"{name:70} {found[name]:6.1f}  floor {floor:6.1f}{'  BELOW' if is_low else ''}")
    sys.exit(1 if low else 0)


main()
