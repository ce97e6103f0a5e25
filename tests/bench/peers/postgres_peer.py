"""PostgreSQL: postgres_peer.py start|load|ask|stop FOLDER, as peer.py says.

The server is one of its own, over a socket in FOLDER/pg. It does not run as root: then it runs as the
user postgres, who must be there.
"""

import glob
import os
import re
import subprocess
import sys
import time

QUESTION = """WITH RECURSIVE reached (vertex) AS (
    SELECT $1 UNION
    SELECT target FROM reached JOIN links ON claim = $1 AND source = vertex)
SELECT string_agg(vertex, ' ' ORDER BY vertex COLLATE "C") FROM reached WHERE vertex <> $1"""


def psql(folder, *arguments):
    return ["psql", "-h", f"{os.path.abspath(folder)}/pg", "-U", "bench", "-d", "postgres", "-X", "-q", "-A",
            "-t", "-v", "ON_ERROR_STOP=1", *arguments]


def run_script(folder, script):
    return subprocess.run(
        psql(folder), input=script, text=True, check=True, stdout=subprocess.PIPE).stdout


def as_server(program, *arguments):
    """Runs one of the server's programs as whom it wants to be run."""
    found = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{program}"))
    if not found:
        sys.exit("PostgreSQL's server is not installed")
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*user, found[-1], *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/")


def start(folder):
    place = f"{os.path.abspath(folder)}/pg"
    os.makedirs(place)
    if os.geteuid() == 0:
        subprocess.run(["chown", "postgres", place], check=True)
        os.chmod(folder, 0o755)
    as_server("initdb", "-D", place, "-A", "trust", "-U", "bench", "-N")
    as_server("pg_ctl", "-D", place, "-w", "-l", f"{place}/log", "-o",
              f"-k {place} -c listen_addresses='' -c fsync=off -c max_wal_size=4GB", "start")


def stop(folder):
    as_server("pg_ctl", "-D", f"{os.path.abspath(folder)}/pg", "-w", "-m", "fast", "stop")


def load(folder):
    begun = time.perf_counter()
    run_script(folder, "CREATE TABLE links (claim text, source text, target text);\n"
               f"\\copy links FROM '{folder}/links.csv' CSV HEADER\n"
               "CREATE INDEX ON links (claim, source); ANALYZE links;")
    print(f"{time.perf_counter() - begun:.3f}")


def ask(folder):
    script = f"PREPARE question (text) AS {QUESTION};\n\\timing on\n"
    script += "".join(f"EXECUTE question ('{claim}');\n" for claim in sys.stdin.read().split())
    for reached, taken in re.findall(
            r"^(.*)\nTime: ([0-9.]+) ms", run_script(folder, script), re.MULTILINE):
        print(f"{float(taken) * 1000:.1f} {reached}")


if __name__ == "__main__":
    {"start": start, "load": load, "ask": ask, "stop": stop}[sys.argv[1]](sys.argv[2])
