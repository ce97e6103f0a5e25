"""growth_test.py HEARSAY: how commands grow with a dossier of one of two lopsided shapes: all claims
in one article, and all articles with one claim."""
import json
import pathlib
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "support"))
from growth import grows_slowly, require_valgrind

COMMANDS = ["check G", "audit G --format tsv", "trace G a0", "timeline G c0", "quotes G", "stats G"]
ATTRIBUTIONS = 600


def dossier(size, claims, articles):
    """`size` attributions, each with a speaker of its own, over so many claims and articles."""
    return {
        "hearsay": 1,
        "outlets": [{"id": "paper", "name": "The Paper"},
                    *({"id": f"wire{i}", "name": f"Wire {i}"} for i in range(3))],
        "speakers": [{"id": f"s{i}", "name": f"Name{i} Surname{i * 7}", "kind": "person"}
                     for i in range(max(size, 1))],
        "articles": [{"id": f"a{i}", "outlet": "paper", "published": f"20{i % 90 + 10}-01-02"}
                     for i in range(articles)],
        "claims": [{"id": f"c{i}", "text": f"word{i} is so"} for i in range(claims)],
        "attributions": [{"id": f"t{i}", "claim": f"c{i % claims}", "article": f"a{i % articles}",
                          "via": [f"wire{i % 3}"], "speaker": f"s{i}"} for i in range(size)]}


def main():
    require_valgrind()
    shapes = {"one article": lambda size: dossier(size, max(size, 1), 1),
              "one claim": lambda size: dossier(size, 1, max(size, 1))}
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for shape, made in shapes.items():
            for command in COMMANDS:
                def command_for(size):
                    file = pathlib.Path(folder) / f"{size}.json"
                    file.write_text(json.dumps(made(size)), encoding="utf-8")
                    return [sys.argv[1], *command.replace("G", str(file)).split()]
                good = grows_slowly(f"{shape}, {command}", command_for, ATTRIBUTIONS) and good
    sys.exit(not good)


main()
