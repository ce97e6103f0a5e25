#!/usr/bin/env python3
"""Checks how the source is laid out: layout.py ROOT prints each breach and exits with 1 if any.

The rules: which folder of src may include which, which libraries live where, no file over 400 lines,
no function over 60, no type of one name in two files, nothing that one of the two
compilers cannot read, what stands at the top level. layout.py --self-test shows that each is caught.
"""

import re
import sys
import tempfile
from pathlib import Path

LONGEST_FILE = 400
LONGEST_FUNCTION = 60

MAY_INCLUDE = {
    "base": [],
    "model": ["base"],
    "read": ["base", "model"],
    "text": ["base", "model"],
    "match": ["base", "model"],
    "store": ["base", "model"],
    "edit": ["base", "model"],
    "graph": ["base", "model"],
    "query": ["base", "model", "graph"],
    "analysis": ["base", "model", "graph", "query"],
    "write": ["base", "model", "edit", "graph", "query", "analysis"],
    "cli": ["base", "model", "read", "text", "match", "store", "edit", "graph", "query", "analysis",
            "write"],
}

LIVES_IN = {
    r"nlohmann/": ["read", "write"],
    r"CLI/": ["cli"],
    r"(graphviz/)?(cgraph|gvc)\.h": ["write"],
    r"boost/graph/": ["graph", "query", "analysis", "write"],
    r"boost/": ["graph", "query", "analysis", "write"],
    r"unicode/": ["base", "text"],
    r"sqlite3": ["store"],
}

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "src", "schema", "graphs",
             "tests", "build"}

TYPE = re.compile(r"(?:struct|class|enum class|union) (\w+)(?: final)?(?: :[^:;{]*)? ?\{")
UNNAMED = re.compile(r"^namespace \{$.*?^\} // namespace$", re.MULTILINE | re.DOTALL)

# Clang 14 cannot read what these of libstdc++ 12 return; views it cannot read at all.
UNREADABLE = re.compile(r"\branges::(views|subrange|unique|remove|remove_if|partition|stable_partition|"
                        r"equal_range|search|rotate|find_end)\b|\bstd::views\b")

INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')


def breaches_of_includes(path, folder, lines):
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, name = found.groups()
        first = name.split("/")[0]
        if quote == '"' and first != folder and first not in MAY_INCLUDE[folder]:
            yield f"{path}:{number}: {folder}/ may not include {name}"
        for library, folders in LIVES_IN.items():
            if quote == "<" and re.match(library, name) and folder not in folders:
                yield f"{path}:{number}: {name} lives only in {', '.join(folders)}"


def functions_in(lines):
    """(first line, lines) of each body whose opening brace stands alone: what .clang-format makes of
    functions, and of nothing else."""
    for start, line in enumerate(lines):
        if line.strip() != "{":
            continue
        indent = line[: len(line) - len(line.lstrip())]
        for end in range(start + 1, len(lines)):
            if re.match(re.escape(indent) + r"}", lines[end]):
                yield start, end - start - 1
                break


def breaches_of_size(path, lines):
    if len(lines) > LONGEST_FILE:
        yield f"{path}: {len(lines)} lines, over {LONGEST_FILE}: two ideas in one file?"
    for start, length in functions_in(lines):
        if length > LONGEST_FUNCTION:
            yield f"{path}:{start}: a function of {length} lines, over {LONGEST_FUNCTION}"


def breaches_of_compilers(path, lines):
    for number, line in enumerate(lines, 1):
        found = UNREADABLE.search(line)
        if found and not line.lstrip().startswith("//"):
            yield f"{path}:{number}: clang 14 cannot read {found.group()} of libstdc++ 12"


def types_in(text):
    """Types that other files could mean by their name: at the left edge, in no unnamed namespace."""
    return {found.group(1) for line in UNNAMED.sub("", text).splitlines()
            if (found := TYPE.match(line))}


def breaches_of_names(types):
    """One name for two types breaks the one definition rule, which compilers do not notice."""
    first = {}
    for path, names in types:
        for name in sorted(names):
            if name in first:
                yield f"{path}: {name} is the name of a type in {first[name]} too"
            first.setdefault(name, path)


def breaches_of_top_level(root):
    for entry in sorted(root.iterdir()):
        if entry.name not in TOP_LEVEL and not entry.name.startswith("."):
            yield f"{entry.name}: does not belong at the top level"


def breaches_of(root):
    yield from breaches_of_top_level(root)
    types = []
    for path in sorted([*root.glob("src/**/*.[ch]pp"), *root.glob("tests/**/*.[ch]pp")]):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        name = path.relative_to(root)
        if name.parts[0] == "src":
            types.append((name, types_in(text)))
        yield from breaches_of_size(name, lines)
        yield from breaches_of_compilers(name, lines)
        if name.parts[0] == "src":
            if name.parts[1] not in MAY_INCLUDE:
                yield f"{name}: src/{name.parts[1]} is in no layer"
                continue
            yield from breaches_of_includes(name, name.parts[1], lines)
        if path.suffix == ".hpp" and (not lines or lines[0] != "#pragma once"):
            yield f"{name}: a header starts with #pragma once"
    yield from breaches_of_names(types)


def self_test():
    wrong = {
        "src/base/a.cpp": '#include "model/claim.hpp"\n',
        "src/model/b.cpp": "#include <nlohmann/json.hpp>\n",
        "src/cli/c.cpp": "int f()\n{\n" + "    g();\n" * (LONGEST_FUNCTION + 1) + "}\n",
        "src/graph/d.cpp": "\n" * (LONGEST_FILE + 1),
        "src/read/e.hpp": "struct E;\n",
        "src/read/twin.cpp": "struct Twin {\n};\n",
        "src/write/twin.hpp": "#pragma once\nenum class Twin : int {\n};\n",
        "src/edit/unique.cpp": "    std::ranges::unique(ids);\n",
        "src/else/f.cpp": "\n",
        "notes.txt": "\n",
    }
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in wrong.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        found = list(breaches_of(root))
        missed = [name for name in wrong if not any(line.startswith(name) for line in found)
                  and name != "src/read/twin.cpp"]
        right = root / "right"
        (right / "src/cli").mkdir(parents=True)
        (right / "src/cli/g.hpp").write_text(
            '#pragma once\n#include "model/claim.hpp"\nint f()\n{\n' + "    g();\n" * LONGEST_FUNCTION
            + "}\n", encoding="utf-8")
        hidden = "namespace {\nstruct H {\n};\n} // namespace\n"
        (right / "src/cli/h.cpp").write_text(hidden, encoding="utf-8")
        (right / "src/cli/i.cpp").write_text(hidden, encoding="utf-8")
        return [f"not caught: {name}" for name in missed] + list(breaches_of(right))


def main():
    breaches = self_test() if sys.argv[1] == "--self-test" else list(breaches_of(Path(sys.argv[1])))
    print("\n".join(breaches))
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
