// hostile_pages FOLDER COUNT: writes the pages of COUNT dossiers whose every text tries to be more
// than text, as N.html and N.md. pages_test.py looks at them.

#include <chrono>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "query/selection.hpp"
#include "support/hostile_dossier.hpp"
#include "write/claim_sheet.hpp"
#include "write/html.hpp"
#include "write/markdown.hpp"
#include "write/picture_of.hpp"
#include "write/render.hpp"

namespace hearsay {
namespace {

/// What HTML, Markdown, XML and URLs read in their own way.
const std::vector<std::string> pieces{
    "<script>alert(1)</script>",
    "</td></tr></table>",
    "</style><style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "\" onload=\"alert(1)",
    "' onclick='x",
    "&lt;",
    "&#60;",
    "&amp",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "```\n",
    "~~~",
    "**",
    "__",
    "*",
    "_",
    "~~",
    "|",
    "\n\n",
    "\n",
    "\r",
    "# ",
    "\n# x",
    "- ",
    "\n- x",
    "1. ",
    "> ",
    "    x",
    "---",
    "===",
    "[x](javascript:a)",
    "![x](http://a/)",
    "[x]: http://a",
    "<http://a>",
    "http://evil.example/",
    "www.evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "a@b.example",
    "@user",
    "#12",
    "$x$",
    "\\",
    "\\N",
    "<br>",
    "<img src=x onerror=y>",
    "</svg>",
    "<svg/onload=z>",
    ":smile:",
    "[^1]",
    "[ ] ",
    std::string(1, '\0'),
    "\x1b[31m",
    "\xff",
    "\u202E",
    "\uFFFF",
    "\U0001F600",
    "e\u0301",
    " ",
    "a",
    "日本",
    "مرحبا",
    "https://a.example/?b=1&c=(2)"};

/// Such pieces, and any other bytes.
std::string hostile_bytes(std::mt19937& random)
{
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() * 5 / 4);
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> length(20, 400);
    std::string bytes;
    for (int left = length(random); left > 0; --left) {
        const auto number = piece(random);
        bytes += number < pieces.size() ? pieces[number]
                                        : std::string(1, static_cast<char>(byte(random)));
    }
    return bytes;
}

/// A hostile dossier, hostile also in what only pages show.
Dossier dossier_from(std::mt19937& random)
{
    auto records = test::hostile_dossier(hostile_bytes(random)).records();
    const auto text = [&random] { return hostile_bytes(random).substr(0, 60); };
    for (auto& claim : records.claims) {
        claim.language = text();
        claim.texts = {{text(), text()}, {"id", text()}};
        claim.place = text();
        claim.about = Date{text(), {}};
    }
    for (auto& article : records.articles) {
        article.language = text();
        article.archived = text();
    }
    records.generator = text();
    records.created = Date{text(), {}};
    return Dossier(std::move(records));
}

std::string svg_of(const Provenance& provenance, RecordRef claim, const Weighing& weighing)
{
    PictureChoices choices;
    choices.weighing = &weighing;
    const auto selection = select_around(provenance, claim, Towards::both);
    const auto svg = render(
        picture_of(provenance, selection, choices), ImageFormat::svg, std::chrono::seconds(20));
    return svg.substr(svg.find("<svg"));
}

/// Every tenth page has its picture: laying out takes most of the time.
void write_pages(const std::string& folder, int number, std::mt19937& random)
{
    const auto dossier = dossier_from(random);
    const auto provenance = build_provenance(dossier);
    const RecordRef claim{RecordKind::claim, 0};
    const auto matter = matter_of(provenance, vertex_of(provenance, claim));
    WordsByAttribution words;
    for (const auto attribution : attributions_in(matter)) {
        words[attribution] = hostile_bytes(random);
    }
    ClaimSheetChoices choices;
    choices.words = &words;
    choices.svg = number % 10 == 0 ? svg_of(provenance, claim, matter.weighing) : "";
    const auto sheet = claim_sheet(provenance, matter, choices);
    const auto path = folder + "/" + std::to_string(number);
    std::ofstream(path + ".html", std::ios::binary) << html_of(sheet);
    std::ofstream(path + ".md", std::ios::binary) << markdown_of(sheet);
}

} // namespace
} // namespace hearsay

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: hostile_pages FOLDER COUNT\n";
        return 2;
    }
    std::mt19937 random(2023);
    for (int number = 0; number < std::stoi(argv[2]); ++number) {
        hearsay::write_pages(argv[1], number, random);
    }
    return 0;
}
