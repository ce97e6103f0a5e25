"""SQLite, with a recursive query over one table in the order of its key."""

import sqlite3

import peer

QUESTION = """WITH RECURSIVE reached (vertex) AS (
    SELECT ?1 UNION
    SELECT target FROM reached CROSS JOIN links ON claim = ?1 AND source = vertex)
SELECT vertex FROM reached WHERE vertex <> ?1"""


def load(folder):
    database = sqlite3.connect(f"{folder}/peer.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("BEGIN")
    database.execute("CREATE TABLE links (claim TEXT, source TEXT, target TEXT, "
                     "PRIMARY KEY (claim, source, target)) WITHOUT ROWID")
    database.executemany("INSERT OR IGNORE INTO links VALUES (?, ?, ?)", peer.links(folder))
    database.execute("COMMIT")


def opened(folder):
    database = sqlite3.connect(f"{folder}/peer.sqlite")
    database.execute("PRAGMA cache_size = -65536")  # KiB: warm is what is in memory
    return lambda claim: [row[0] for row in database.execute(QUESTION, [claim])]


if __name__ == "__main__":
    peer.serve(load, opened)
