"""Runs every example that the help of every command shows.

Usage: examples_test.py SOURCE_FOLDER HEARSAY. `hearsay help COMMAND` ends in examples: what each is
good for, `(exits with 1)` where it does, and its line after `$`. Each is run by a shell in a folder
of its own that has a copy of the project's graphs, and must exit with what is documented, with
nothing on stderr if that is 0. Every command must have an example, on a graph that comes with the
program if it reads one.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

EXAMPLE = re.compile(r"^((?:  \S.*\n)+)    \$ (.*)$", re.MULTILINE)
EXITS_WITH = re.compile(r"\(exits with (\d)\)\s*$")


def help_of(hearsay, *words):
    return subprocess.run([hearsay, "help", *words], stdout=subprocess.PIPE, check=True,
                          encoding="utf-8").stdout


def commands(hearsay):
    listed = help_of(hearsay).partition("\nCommands:\n")[2].partition("\n\n")[0]
    return re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE)


def examples(text):
    """(line, documented exit code) of each example in a help text."""
    for purpose, line in EXAMPLE.findall(text.partition("\nExamples:\n")[2]):
        code = EXITS_WITH.search(purpose)
        yield line, int(code.group(1)) if code else 0


def run(line, source, hearsay):
    path = os.path.dirname(hearsay) + os.pathsep + os.environ["PATH"]
    environment = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(source, "graphs"), os.path.join(folder, "graphs"))
        return subprocess.run(
            ["bash", "-c", line], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)


def complaint(command, line, code, source, hearsay):
    """What is wrong with an example; empty if nothing is."""
    if f"hearsay {command}" not in line:
        return "does not run the command"
    result = run(line, source, hearsay)
    said = result.stderr.decode("utf-8", "replace")
    if result.returncode != code:
        return f"exits with {result.returncode}, not {code}: {said}"
    return f"complains: {said}" if code == 0 and said else ""


def main(source, hearsay):
    failed = 0
    number = 0
    for command in commands(hearsay):
        shown = list(examples(help_of(hearsay, command)))
        if not shown:
            failed += 1
            print(f"'hearsay help {command}' shows no example")
        for line, code in shown:
            number += 1
            wrong = complaint(command, line, code, source, hearsay)
            if wrong:
                failed += 1
                print(f"$ {line}\n  {wrong}")
    print(f"{number} examples, {failed} wrong")
    return 1 if failed or not number else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
