"""How the work of a program grows with its input, by the instructions that callgrind counts."""
import re
import shutil
import subprocess
import sys

AT_MOST = 2.3  # times the instructions for twice the input
SKIPPED = 77


def require_valgrind():
    """Ends the test as skipped if instructions cannot be counted."""
    if not shutil.which("valgrind"):
        print("valgrind is not installed: growth is not measured")
        sys.exit(SKIPPED)


def instructions(command):
    """How many `command` takes. Its exit code must be 0."""
    ran = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        capture_output=True, text=True, check=True, timeout=240)
    return int(re.search(r"Collected : (\d+)", ran.stderr).group(1))


def grows_slowly(name, command_for, size):
    """Whether twice the input takes at most AT_MOST times the instructions, without those that
    every input takes; `command_for` a size is what is run. Prints the figures."""
    start = instructions(command_for(0))
    once, twice = (instructions(command_for(size * times)) - start for times in (1, 2))
    print(f"{name}: {once:,} instructions, {twice:,} for twice the input: {twice / once:.2f}")
    return twice / once <= AT_MOST
