"""Runs the sessions that README.md shows and compares what they print.

Usage: readme_test.py SOURCE_FOLDER HEARSAY. In every fenced block of the form ```console each line
`$ hearsay …` is run by a shell in a folder that has the project's graphs and schema, 80 columns
wide; the lines up to the next `$` are what it must print, stdout and stderr together. A line that
is only `…` stands for any number of lines. `sqlite3` is run where it is installed; other commands in
a block are not. Exit 77: there is no README yet.
"""

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands_in(readme):
    """Pairs of a command and the text under it."""
    for block in BLOCK.findall(readme):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            program = (command.split() or [""])[0]
            if program == "hearsay" or (program == "sqlite3" and shutil.which(program)):
                yield command, output.rstrip("\n")


def matches(expected, printed):
    """Whether `printed` is `expected`, where a line `…` stands for any lines."""
    pieces = (re.escape(line) if line != "…" else r"(?:.*\n)*?.*" for line in expected.split("\n"))
    return re.fullmatch("\n".join(pieces), printed) is not None


def run(command, folder, hearsay):
    path = os.path.dirname(hearsay) + os.pathsep + os.environ["PATH"]
    environment = {**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    result = subprocess.run(
        command, shell=True, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return result.stdout.decode("utf-8", "replace").rstrip("\n")


def main(source, hearsay):
    readme = os.path.join(source, "README.md")
    if not os.path.exists(readme):
        print("skipped: there is no README.md")
        return 77
    with open(readme, encoding="utf-8") as file:
        sessions = list(commands_in(file.read()))
    if not sessions:
        print("README.md shows no session: no ```console block has a line '$ hearsay …'")
        return 1
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for shared in ("graphs", "schema"):
            os.symlink(os.path.join(source, shared), os.path.join(folder, shared))
        for command, expected in sessions:
            printed = run(command, folder, hearsay)
            if not matches(expected, printed):
                failed += 1
                print(f"$ {command}")
                print("\n".join(difflib.unified_diff(
                    expected.split("\n"), printed.split("\n"), "README.md", "printed", lineterm="")))
    print(f"{len(sessions)} commands, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
