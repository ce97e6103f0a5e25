"""Measures a database as its users meet it: stored_archive.py HEARSAY [CLAIMS…].

Makes up an archive of CLAIMS claims (2,000 and then 200,000 unless given: about ten thousand and a
million attributions) and prints how long it takes to load and to audit, the bytes on the disk for each
link, and what a new process takes for one question, beside /bin/true, in alternation; of a second
archive also how many times what the first took. Figures, never a test.
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
    """Prints what takes the room; the number of attributions."""
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
    return attributions


def words_of(path, claim):
    """Three words of the claim's sentence, its rarest among them."""
    text, = sqlite3.connect(path).execute("SELECT text FROM claims WHERE id = ?", [claim]).fetchone()
    return re.findall(r"\w+", text)[:8:2][-3:]


def report_work(name, command, unit_count, unit):
    """Prints what a long run takes; the seconds of a processor."""
    wall, processor, memory = took(command)
    print(f"{name}: {wall:.2f} s ({processor:.2f} s of a processor), {unit_count / wall:,.0f} {unit} a "
          f"second, {memory / 1024:.0f} MiB at most")
    return processor


def measure(hearsay, claims):
    """Prints the figures of one archive; what each question and work took of a processor."""
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        lines, path = os.path.join(folder, "news.jsonl"), os.path.join(folder, "news.db")
        with open(lines, "wb") as file:
            subprocess.run([hearsay, "generate", "--claims", claims], stdout=file, check=True)
        print(f"\n{claims} claims, {os.path.getsize(lines)} bytes of lines")
        figures["load"] = report_work(
            "load", [hearsay, "import", lines, "--into", path], os.path.getsize(lines), "bytes")
        figures["attributions"] = report_size(path)
        figures["audit"] = report_work(
            "audit", [hearsay, "audit", path, "--format", "json"], int(claims), "claims")
        claim = f"claim-{int(claims) // 2}"
        words = words_of(path, claim)
        for name, (one, other) in in_alternation({
                "/bin/true": ["/bin/true"],
                "--version": [hearsay, "--version"],
                "sources": [hearsay, "sources", path, claim],
                "trace": [hearsay, "trace", path, claim],
                "find": [hearsay, "find", path, *words],
        }).items():
            print(f"{name:10} median {one:.2f} ms, {other:.2f} ms of a processor")
            figures[name] = other
    return figures


def main(hearsay, *sizes):
    hearsay = os.path.abspath(hearsay)
    first, *others = [measure(hearsay, claims) for claims in sizes or ("2000", "200000")]
    for other in others:
        print("\n" + ", ".join(f"{name} {other[name] / figure:.1f} times" for name, figure in first.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
