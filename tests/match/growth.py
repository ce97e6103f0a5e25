#!/usr/bin/env python3
"""growth.py GROWTH: twice the claims take at most 2.3 times the instructions to match (callgrind).
Exits with 77 (skipped) if valgrind is not there."""
import re
import shutil
import subprocess
import sys

AT_MOST = 2.3
CLAIMS = 500

if not shutil.which("valgrind"):
    print("valgrind is not installed: growth is not measured")
    sys.exit(77)


def instructions(program, claims):
    ran = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, str(claims)],
        capture_output=True, text=True, check=True, timeout=240)
    return int(re.search(r"Collected : (\d+)", ran.stderr).group(1))


def main():
    # What reading the meanings takes is the same for every dossier: it would hide growth.
    start = instructions(sys.argv[1], 0)
    once, twice = (instructions(sys.argv[1], CLAIMS * times) - start for times in (1, 2))
    print(f"{once:,} instructions, {twice:,} for twice the claims: {twice / once:.2f}")
    sys.exit(1 if twice / once > AT_MOST else 0)


main()
