#!/usr/bin/env python3
"""growth.py GROWTH: twice the text takes at most 2.3 times the instructions (callgrind), in both
languages. Exits with 77 (skipped) if valgrind is not there."""
import re
import shutil
import subprocess
import sys

AT_MOST = 2.3
PARAGRAPHS = 150

if not shutil.which("valgrind"):
    print("valgrind is not installed: growth is not measured")
    sys.exit(77)


def instructions(program, language, paragraphs):
    ran = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, language,
         str(paragraphs)], capture_output=True, text=True, check=True, timeout=240)
    return int(re.search(r"Collected : (\d+)", ran.stderr).group(1))


def main():
    failed = False
    for language in ("id", "en"):
        # What reading the lexicons takes is the same for every text: it would hide growth.
        start = instructions(sys.argv[1], language, 0)
        once, twice = (instructions(sys.argv[1], language, PARAGRAPHS * times) - start
                       for times in (1, 2))
        print(f"{language}: {once:,} instructions, {twice:,} for twice the text: {twice / once:.2f}")
        failed = failed or twice / once > AT_MOST
    sys.exit(1 if failed else 0)


main()
