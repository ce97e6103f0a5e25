"""Ends a review at a terminal in several ways, each while it waits for a key, and holds that the
terminal is as it was.

Usage: terminal_test.py HEARSAY DRAFTS.
"""

import os
import pty
import select
import shutil
import signal
import sys
import tempfile
import termios

PATIENCE = 60  # seconds, for a slow machine
LOCAL_FLAGS = 3
KEYS_AT_ONCE = termios.ICANON | termios.ECHO


def read_until(terminal, wanted):
    shown = b""
    while wanted not in shown:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        if not ready:
            sys.exit(f"waited in vain for {wanted!r}, shown is {shown!r}")
        shown += os.read(terminal, 4096)


def end_of_review(hearsay, drafts, end):
    """Whether the terminal hands on lines again after `end` of the child, and the child's status."""
    terminal, other_side = pty.openpty()
    child = os.fork()
    if child == 0:
        os.setsid()
        for descriptor in (0, 1, 2):
            os.dup2(other_side, descriptor)
        os.execv(hearsay, [hearsay, "review", drafts])
    read_until(terminal, b"> ")
    # The question is shown just before the keys are taken at once.
    while termios.tcgetattr(other_side)[LOCAL_FLAGS] & KEYS_AT_ONCE:
        select.select([], [], [], 0.01)
    end(child, terminal)
    status = os.waitpid(child, 0)[1]
    lines = termios.tcgetattr(other_side)[LOCAL_FLAGS] & KEYS_AT_ONCE == KEYS_AT_ONCE
    os.close(terminal)
    os.close(other_side)
    return lines, status


def main():
    hearsay, original = sys.argv[1:]
    by_signal = lambda number: lambda child, _: os.kill(child, number)
    by_key = lambda key: lambda _, terminal: os.write(terminal, key)
    ends = {
        "SIGTERM": (by_signal(signal.SIGTERM), signal.SIGTERM),
        "SIGHUP": (by_signal(signal.SIGHUP), signal.SIGHUP),
        "SIGINT": (by_signal(signal.SIGINT), signal.SIGINT),
        "Control-C": (by_key(b"\x03"), 0),
        "q": (by_key(b"q"), 0),
    }
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        drafts = shutil.copy(original, folder)
        for name, (end, expected) in ends.items():
            lines, status = end_of_review(hearsay, drafts, end)
            if not lines or status != expected:
                wrong += 1
                print(f"{name}: terminal put back: {lines}, status {status}, not {expected}")
    sys.exit(wrong != 0)


main()
