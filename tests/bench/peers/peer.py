"""What the peers written in Python have in common: a program PEER load FOLDER | PEER ask FOLDER.

`load` makes a database of FOLDER/links.csv (claim,source,target; a claim's chains begin at the claim)
and prints the seconds that took. `ask` reads claims, one a line, and answers each with a line: the
microseconds it took, and all that its chains reach, sorted.
"""

import sys
import time


def serve(load, opened):
    """`load(folder)`; `opened(folder)` gives a function from a claim to what it reaches."""
    what, folder = sys.argv[1:]
    if what == "load":
        begun = time.perf_counter()
        load(folder)
        print(f"{time.perf_counter() - begun:.3f}")
        return
    ask = opened(folder)
    for line in sys.stdin:
        claim = line.strip()
        begun = time.perf_counter()
        reached = ask(claim)
        took = time.perf_counter() - begun
        print(f"{took * 1e6:.1f}", *sorted(reached), flush=True)


def links(folder):
    """The rows of links.csv."""
    with open(f"{folder}/links.csv", encoding="utf-8") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split(",")
