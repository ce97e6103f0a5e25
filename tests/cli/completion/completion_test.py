"""Types into a real shell on a pseudo-terminal and looks at what the Tab key makes of it.

Usage: completion_test.py bash|zsh SOURCE_FOLDER HEARSAY. Exit 77: the shell is not installed.
"""

import json
import os
import pty
import re
import select
import shutil
import signal
import sys
import tempfile
import time

PATIENCE = 60  # seconds, for a slow machine
SHOWN = re.compile(r"\[\[(.*)\]\]", re.DOTALL)

BASH_START = r"""
bind 'set enable-bracketed-paste off'; bind 'set bell-style none'; bind 'set page-completions off'
bind 'set completion-query-items 0'; bind 'set show-all-if-ambiguous on'
show() { printf '\n[[%s]]\n' "$READLINE_LINE"; READLINE_LINE=; READLINE_POINT=0; }
bind -x '"\C-g": show'
. <(hearsay completion bash)
"""

ZSH_START = r"""
autoload -U compinit && compinit -D -u
LISTMAX=1000; unsetopt auto_menu prompt_sp; ZLE_REMOVE_SUFFIX_CHARS=
show() { print -r -- "[[$BUFFER]]" > $TTY; BUFFER=; }
zle -N show; bindkey '^G' show
. <(hearsay completion zsh)
"""

# What is typed, and what stands in the line after Tab.
COMPLETED = [
    ("hearsay sou", "hearsay sources "),
    ("hearsay help sou", "hearsay help sources "),
    ("hearsay completion z", "hearsay completion zsh "),
    ("hearsay sources --max-c", "hearsay sources --max-chains "),
    ("hearsay sources --format j", "hearsay sources --format json "),
    ("hearsay sources --format=j", "hearsay sources --format=json "),
    ("hearsay sources kim.json meeting-sig", "hearsay sources kim.json meeting-significant "),
    ("hearsay sources ~/kim.json meeting-sig", "hearsay sources ~/kim.json meeting-significant "),
    (r"hearsay sources two\ words/k", r"hearsay sources two\ words/kim.json "),
    (r"hearsay sources two\ words/kim.json meeting-sig",
     r"hearsay sources two\ words/kim.json meeting-significant "),
    ('hearsay sources "two words/kim.json" meeting-sig',
     'hearsay sources "two words/kim.json" meeting-significant '),
    ("hearsay sources ids.json talks:o", "hearsay sources ids.json talks:one/first "),
    ("hearsay sources ids.json talks:two/s", "hearsay sources ids.json talks:two/second "),
    ("hearsay sources --format json ids.json talks:o",
     "hearsay sources --format json ids.json talks:one/first "),
    ("hearsay draw ids.json talks:one/first talks:two/s",
     "hearsay draw ids.json talks:one/first talks:two/second "),
    # Speakers are no claims, a broken or missing dossier has no ids, and there is no third word.
    ("hearsay sources kim.json easle", "hearsay sources kim.json easle"),
    ("hearsay sources broken.json x", "hearsay sources broken.json x"),
    ("hearsay sources missing.json x", "hearsay sources missing.json x"),
    ("hearsay sources two/ x", "hearsay sources two/ x"),
    ("hearsay sources kim.json arms-talks x", "hearsay sources kim.json arms-talks x"),
]


class Shell:
    """A shell on a terminal of its own."""

    def __init__(self, command, environment, folder):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.output = ""

    def type(self, text):
        os.write(self.terminal, text.encode())

    def read_until(self, pattern):
        """All output up to what `pattern` matches."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.output, re.DOTALL)):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                raise TimeoutError(f"no {pattern} in {self.output!r}")
            self.output += os.read(self.terminal, 65536).decode("utf-8", "replace")
        text, self.output = self.output[: found.end()], self.output[found.end():]
        return text

    def after_tab(self, line):
        """What stands in the line after Tab, and all that the terminal showed. Control-G shows the
        line and empties it."""
        self.type(line + "\t\x07")
        shown = self.read_until(r"\[\[.*?\]\]")
        return SHOWN.search(shown).group(1).replace("\r\n", "\n"), shown

    def close(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.terminal)


def make_files(source, folder):
    kim = os.path.join(source, "graphs", "putin-kim-2023.json")
    os.makedirs(os.path.join(folder, "two words"))
    shutil.copy(kim, os.path.join(folder, "kim.json"))
    shutil.copy(kim, os.path.join(folder, "two words", "kim.json"))
    claims = [{"id": "talks:one/first", "text": "$(touch run) `touch run` %F{red}\x1b[31mone"},
              {"id": "talks:two/second", "text": "two: <b> \\ 'quoted'"}]
    with open(os.path.join(folder, "ids.json"), "w", encoding="utf-8") as file:
        json.dump({"hearsay": 1, "claims": claims}, file)
    with open(os.path.join(folder, "broken.json"), "w", encoding="utf-8") as file:
        file.write('{"hearsay": 1, "claims": [{"id": "x')


def start(name, hearsay, folder):
    environment = {"PATH": os.path.dirname(hearsay) + os.pathsep + os.environ["PATH"], "HOME": folder,
                   "TERM": "dumb", "PS1": "", "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    command = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}[name]
    shell = Shell(command, environment, folder)
    script = os.path.join(folder, "start")
    with open(script, "w", encoding="utf-8") as file:
        file.write(BASH_START if name == "bash" else ZSH_START)
    shell.type("stty -echo; PS1=; . ./start; echo re''ady\n")
    shell.read_until("ready\r\n")
    return shell


def wrong_with(shell, name, folder):
    for typed, wanted in COMPLETED:
        line, shown = shell.after_tab(typed)
        if line != wanted:
            yield f"{typed!r} became {line!r}, not {wanted!r}"
        if "hearsay:" in shown:
            yield f"{typed!r} made a noise: {shown!r}"
    _, shown = shell.after_tab("hearsay sources ids.json talks:")
    for claim in ("one/first", "two/second"):
        if claim not in shown:
            yield f"{claim} is not listed: {shown!r}"
    if name == "zsh" and "two: <b>" not in shown:
        yield f"claims are listed without their text: {shown!r}"
    if "\x1b[31m" in shown:
        yield f"text of a dossier reached the terminal: {shown!r}"
    if os.path.exists(os.path.join(folder, "run")):
        yield "text of a dossier was run"


def main(name, source, hearsay):
    if not shutil.which(name):
        print(f"skipped: {name} is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        make_files(source, folder)
        shell = start(name, hearsay, folder)
        try:
            wrong = list(wrong_with(shell, name, folder))
        finally:
            shell.close()
    print("\n".join(wrong) or f"{len(COMPLETED)} lines completed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
