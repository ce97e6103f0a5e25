#include "write/review_card.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "model/terms.hpp"
#include "write/page.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t most_lines = 40;

/// How a part is marked: what stands around it, and its colour.
struct PartMark {
    std::string_view open;
    std::string_view close;
    std::string_view colour; // SGR (ECMA-48)
};

constexpr std::array<PartMark, 6> part_marks{
    {{"[", "]", "\x1b[1m"},
     {"{", "}", "\x1b[1;36m"},
     {"<", ">", "\x1b[1;33m"},
     {"\u00AB", "\u00BB", "\x1b[1;32m"},
     {"", "", ""},
     {"", "", ""}}};

/// Characters for private use that stand where a mark begins and ends while lines are broken: those
/// of the text itself are taken out first.
constexpr std::string_view private_start = "\xEE\x80"; // U+E000 and on
constexpr char first_opening = '\x80';
constexpr char first_closing = '\x90';

std::string without_private(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with(private_start) && at + 2 < text.size()) {
            at += 3;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

std::string with_private(const std::vector<PassagePiece>& passage)
{
    std::string text;
    const auto mark = [&](char first, Part part) {
        text += private_start;
        text += static_cast<char>(first + static_cast<char>(part));
    };
    for (const auto& piece : passage) {
        const auto words = without_private(piece.words);
        if (piece.part) {
            mark(first_opening, *piece.part);
        }
        text += words;
        if (piece.part) {
            mark(first_closing, *piece.part);
        }
    }
    return text;
}

/// Writes lines in which private characters are marks: a colour goes on over the end of a line.
class MarkedLines {
public:
    explicit MarkedLines(Output& out) : out_(out) {}

    void write(std::string_view line)
    {
        out_.write("  ");
        colour(current_);
        for (std::size_t at = 0; at < line.size();) {
            if (line.substr(at).starts_with(private_start) && at + 2 < line.size()) {
                take(line[at + 2]);
                at += 3;
            } else {
                out_.write(line.substr(at++, 1));
            }
        }
        colour(current_.empty() ? "" : "\x1b[0m");
        out_.write("\n");
    }

private:
    void take(char mark)
    {
        const bool opens = mark < first_closing;
        const auto part = static_cast<std::size_t>(mark - (opens ? first_opening : first_closing));
        const auto& style = part_marks[std::min(part, part_marks.size() - 1)];
        if (opens) {
            current_ = style.colour;
            colour(current_);
            out_.write(style.open);
        } else {
            out_.write(style.close);
            colour(current_.empty() ? "" : "\x1b[0m");
            current_ = {};
        }
    }

    void colour(std::string_view code)
    {
        if (out_.colour()) {
            out_.write(code);
        }
    }

    Output& out_;
    std::string_view current_;
};

void write_passage(Output& out, const std::vector<PassagePiece>& passage)
{
    const auto columns = std::min(out.width(), widest) - 4;
    MarkedLines lines(out);
    for (const auto& line : wrapped(with_private(passage), columns, most_lines)) {
        lines.write(line);
    }
}

/// `Leif-Eric Easley (easley)`.
std::string named(const Dossier& dossier, const std::string& id)
{
    const auto record = dossier.find(id);
    const auto label = record ? std::string(label_of(dossier, *record)) : id;
    return label == id ? id : fmt::format("{} ({})", label, id);
}

std::string via_of(const Dossier& dossier, const Attribution& attribution)
{
    std::string via;
    for (const auto& step : attribution.via) {
        via += (via.empty() ? "" : ", then ") + named(dossier, step.text);
    }
    return via.empty() ? "nobody in between" : via;
}

std::string speaker_of(const Dossier& dossier, const Attribution& attribution)
{
    if (!attribution.speaker) {
        return "nobody named";
    }
    auto text = named(dossier, attribution.speaker->text);
    for (const auto* more : {&attribution.speaker_as.role, &attribution.speaker_as.affiliation}) {
        text += more->empty() ? "" : ", " + *more;
    }
    return text;
}

std::string how_of(const Attribution& attribution)
{
    std::string text(term_for(attribution.stance));
    text += attribution.mode ? fmt::format(", {}", term_for(*attribution.mode)) : "";
    text += attribution.said_on ? ", said on " + attribution.said_on->text : "";
    text += attribution.addressee.empty() ? "" : ", to " + attribution.addressee;
    if (!attribution.rule.empty()) {
        text += ", by rule " + attribution.rule;
    }
    if (attribution.confidence) {
        text += fmt::format(", {:.0f} % sure", *attribution.confidence * 100);
    }
    return text;
}

std::string
heading_of(const Dossier& dossier, const ReviewCard& card, const Attribution& attribution)
{
    auto text = fmt::format("{} of {}: {}", card.place, card.of, attribution.article.text);
    const auto article = dossier.find(attribution.article.text);
    if (article && article->kind == RecordKind::article) {
        const auto& record = dossier.articles()[article->number];
        text += record.outlet ? ", " + named(dossier, record.outlet->text) : "";
        text += record.published ? ", " + record.published->text : "";
    }
    return text;
}

} // namespace

void write_review_card(Output& out, const Dossier& dossier, const ReviewCard& card)
{
    const auto& attribution = dossier.attributions()[card.attribution];
    Page page(out);
    page.heading(heading_of(dossier, card, attribution));
    if (card.passage.empty()) {
        page.paragraph("(The text is not at hand: --texts DIR names its folder.)", 2);
    } else {
        write_passage(out, card.passage);
    }
    page.blank();
    page.row("  claim    ", named(dossier, attribution.claim.text));
    page.row("  speaker  ", speaker_of(dossier, attribution));
    page.row("  via      ", via_of(dossier, attribution));
    page.row("  how      ", how_of(attribution));
    if (!card.perhaps.empty()) {
        page.row("  perhaps  ", "the same as " + named(dossier, card.perhaps), Tone::uncertain);
    }
}

} // namespace hearsay
