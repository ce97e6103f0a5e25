"""Looks at the pages that `hearsay report` writes, with parsers that are not ours.

Usage: pages_test.py SOURCE_FOLDER HEARSAY HOSTILE_PAGES. Pages of all claims of the project's graphs
and of 300 dossiers whose every text tries to be markup are parsed: HTML must be well-formed XML
(expat), and hold no element, attribute or address but those that pages are made of, however it is
parsed (html.parser); Markdown, rendered by cmark-gfm with raw HTML let through, likewise. tidy and
xmllint have to agree. What is not installed is said, and its part left out.
"""

import glob
import html.parser
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HOSTILE = 300
TEXT = {"html", "head", "meta", "title", "style", "body", "main", "header", "section", "h1", "h2", "p",
        "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "div",
        "span", "strong", "code", "bdi", "q", "a", "figure", "figcaption"}
DRAWN = {"svg", "g", "title", "desc", "a", "path", "polygon", "polyline", "ellipse", "text"}
TEXT_ATTRIBUTES = {"xmlns", "lang", "charset", "http-equiv", "name", "content", "class", "scope",
                   "role", "data-label", "href", "rel"}
DRAWN_ATTRIBUTES = {"xmlns", "xmlns:xlink", "viewbox", "style", "role", "aria-label",
                    "aria-describedby", "id", "class", "transform", "fill", "stroke", "stroke-width",
                    "stroke-dasharray", "points", "d", "text-anchor", "x", "y", "font-family",
                    "font-size", "cx", "cy", "rx", "ry", "xlink:title", "xlink:href"}
IN_MARKDOWN = {"h1", "h2", "p", "ul", "li", "strong", "table", "thead", "tbody", "tr", "th", "td", "a",
               "br"}


class Reader(html.parser.HTMLParser):
    """Collects what a page has that no page should."""

    def __init__(self, elements, attributes, schemes):
        super().__init__()
        self.elements, self.attributes, self.schemes = elements, attributes, schemes
        self.drawing = False
        self.headings = 0
        self.wrong = []

    def handle_starttag(self, tag, attrs):
        self.headings += tag == "h1"
        self.drawing = self.drawing or tag == "svg"
        elements = DRAWN if self.drawing else self.elements
        attributes = DRAWN_ATTRIBUTES if self.drawing else self.attributes
        if tag not in elements:
            self.wrong.append(f"element {tag}")
        for name, value in attrs:
            if name not in attributes:
                self.wrong.append(f"attribute {name} of {tag}")
            address = name in ("href", "xlink:href", "src")
            if address and not value.lower().startswith(self.schemes):
                self.wrong.append(f"address {value!r}")

    def handle_endtag(self, tag):
        self.drawing = self.drawing and tag != "svg"

    def handle_decl(self, decl):
        if decl != "DOCTYPE html":
            self.wrong.append(f"declaration {decl}")

    def handle_pi(self, data):
        self.wrong.append(f"instruction {data}")


def wrong_in(text, elements, attributes, schemes=("http://", "https://")):
    reader = Reader(elements, attributes, schemes)
    reader.feed(text)
    reader.close()
    if reader.headings != 1:
        reader.wrong.append(f"{reader.headings} headings of the first rank")
    return reader.wrong


def wrong_in_html(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        xml.fromstring(text)
    except xml.ParseError as error:
        yield f"is no XML: {error}"
    yield from wrong_in(text, TEXT, TEXT_ATTRIBUTES)


def wrong_in_markdown(path):
    rendered = subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", path],
        stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    # What looks like a mail address becomes a link to it whatever stands before its @.
    yield from wrong_in(rendered, IN_MARKDOWN, {"href"}, ("http://", "https://", "mailto:"))


def complaints_of(command, path):
    result = subprocess.run([*command, path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            check=False, encoding="utf-8", errors="replace")
    if result.returncode != 0 or result.stdout:
        yield f"{command[0]}: {result.stdout.strip()[:400]}"


def graph_pages(source, hearsay, folder):
    """Writes the page of a few claims of each graph."""
    for graph in sorted(glob.glob(os.path.join(source, "graphs", "*.json"))):
        listed = subprocess.run([hearsay, "audit", graph, "--format", "tsv"], stdout=subprocess.PIPE,
                                check=True, encoding="utf-8").stdout
        claims = [line.split("\t")[0] for line in listed.splitlines()[1:]]
        for claim in claims[:: max(1, len(claims) // 4)]:
            for ending in ("html", "md"):
                name = f"{os.path.basename(graph)}.{claim}.{ending}"
                subprocess.run([hearsay, "report", graph, claim, "-o", os.path.join(folder, name)],
                               check=True)


def checks(installed):
    """(pattern, what finds what is wrong) for each kind of page."""
    yield "*.html", wrong_in_html
    if installed["tidy"]:
        yield "*.json.*.html", lambda path: complaints_of(
            ["tidy", "-e", "-q", "--drop-empty-elements", "no"], path)
    if installed["xmllint"]:
        yield "*.html", lambda path: complaints_of(["xmllint", "--noout", "--nonet"], path)
    if installed["cmark-gfm"]:
        yield "*.md", wrong_in_markdown


def self_test():
    """That the checks catch what they are for."""
    page = "<!DOCTYPE html><html><body><h1>a</h1>{}</body></html>"
    for bad in ("<script>x</script>", '<p onclick="x">', '<a href="javascript:x">', "<h1>b</h1>",
                '<svg><a xlink:href="data:x"></a></svg>', "<svg><script/></svg>", "<?php x ?>"):
        if not wrong_in(page.format(bad), TEXT, TEXT_ATTRIBUTES):
            yield f"not caught: {bad}"
    if wrong_in(page.format('<p lang="id"><a href="https://a/">b</a></p>'), TEXT, TEXT_ATTRIBUTES):
        yield "a good page is called bad"


def main(source, hearsay, hostile_pages):
    wrong = list(self_test())
    installed = {tool: shutil.which(tool) for tool in ("tidy", "xmllint", "cmark-gfm")}
    for tool, path in installed.items():
        if not path:
            print(f"without {tool}, which is not installed")
    with tempfile.TemporaryDirectory() as folder:
        graph_pages(source, hearsay, folder)
        subprocess.run([hostile_pages, folder, str(HOSTILE)], check=True)
        for pattern, find in checks(installed):
            paths = glob.glob(os.path.join(folder, pattern))
            if not paths:
                wrong.append(f"there are no pages {pattern}")
            for path in paths:
                wrong += [f"{os.path.basename(path)}: {one}" for one in find(path)]
        print(f"{len(os.listdir(folder))} pages, {len(wrong)} things wrong")
    print("\n".join(wrong[:40]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
