"""Measures a database as its users meet it: stored_archive.py HEARSAY [CLAIMS].

Makes up an archive of CLAIMS claims (200,000 unless given: about a million attributions) and prints how
long it takes to load, the bytes on the disk for each link, and what a new process takes for one
question, over /bin/true, in alternation. Figures, never a test.
"""

import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 50


def took(command):
    """Wall and processor seconds of a process, and the most memory that it had."""
    begun = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed")
    # Linux counts memory in KiB.
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def in_alternation(commands):
    """The median wall and processor milliseconds of each command."""
    seconds = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            seconds[name].append(took(command)[:2])
    return {name: [1000 * statistics.median(each) for each in zip(*taken)]
            for name, taken in seconds.items()}


def report_size(path):
    database = sqlite3.connect(path)
    number = lambda sql: database.execute(sql).fetchone()[0]
    attributions = number("SELECT count(*) FROM attributions")
    links = number("SELECT sum(1 + ifnull(json_array_length(via), 0) + (speaker IS NOT NULL)) "
                   "FROM attributions")
    words = number("SELECT ifnull(sum(pgsize), 0) FROM dbstat WHERE name LIKE '%words%'")
    size = os.path.getsize(path)
    print(f"{attributions} attributions, {links} links, {size} bytes, {words} of them full text")
    print(f"{(size - words) / links:.1f} bytes a link, {(size - words) / attributions:.1f} an attribution")
    for name, bytes_ in database.execute(
            "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12"):
        print(f"  {bytes_ / links:6.1f} bytes a link  {name}")


def words_of(path, claim):
    """Three words of the claim's sentence, its rarest among them."""
    text, = sqlite3.connect(path).execute("SELECT text FROM claims WHERE id = ?", [claim]).fetchone()
    return re.findall(r"\w+", text)[:8:2][-3:]


def main(hearsay, claims="200000"):
    hearsay = os.path.abspath(hearsay)
    with tempfile.TemporaryDirectory() as folder:
        lines, path = os.path.join(folder, "news.jsonl"), os.path.join(folder, "news.db")
        with open(lines, "wb") as file:
            subprocess.run([hearsay, "generate", "--claims", claims], stdout=file, check=True)
        wall, processor, memory = took([hearsay, "import", lines, "--into", path])
        print(f"load: {os.path.getsize(lines)} bytes in {wall:.2f} s ({processor:.2f} s of a "
              f"processor), {memory / 1024:.0f} MiB at most")
        report_size(path)
        claim = f"claim-{int(claims) // 2}"
        words = words_of(path, claim)
        for name, (one, other) in in_alternation({
                "/bin/true": ["/bin/true"],
                "--version": [hearsay, "--version"],
                "sources": [hearsay, "sources", path, claim],
                "trace": [hearsay, "trace", path, claim],
                "find": [hearsay, "find", path, *words],
        }.items()):
            print(f"{name:10} median {one:.2f} ms, {other:.2f} ms of a processor")


if __name__ == "__main__":
    main(*sys.argv[1:])
