#include "write/matches_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/wrap.hpp"
#include "write/json_object.hpp"
#include "write/sentence.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

constexpr std::size_t indent = 6;
constexpr std::size_t most_lines = 4; // of what one record says

/// What came of the match at `place`; nothing where it was only proposed.
const MatchOutcome* outcome_of(const ToldMatches& told, std::size_t place)
{
    return place < told.outcomes.size() ? &told.outcomes[place] : nullptr;
}

std::string_view state_of(const MatchOutcome* outcome)
{
    if (outcome == nullptr) {
        return "proposed";
    }
    return outcome->refusal.empty() ? "joined" : "refused";
}

std::string heading_of(RecordKind kind)
{
    return kind == RecordKind::article ? "Articles that copy another"
                                       : fmt::format("{} that are one", plural_of(kind));
}

void append_wrapped(std::string& text, const std::string& words, std::size_t columns)
{
    for (const auto& line :
         wrapped(words, std::max<std::size_t>(20, columns - indent), most_lines)) {
        text += std::string(indent, ' ') + line + "\n";
    }
}

void append_match(
    std::string& text, const Match& match, const MatchOutcome* outcome, std::size_t columns)
{
    const auto relation = match.kind == RecordKind::article ? "copies" : "is";
    text += fmt::format("{:.2f}  {} {} {}\n", match.score, match.other, relation, match.survivor);
    append_wrapped(text, match.other_words, columns);
    if (match.other_words != match.survivor_words) {
        append_wrapped(text, match.survivor_words, columns);
    }
    append_wrapped(text, "(" + match.reason + ")", columns);
    if (outcome != nullptr && !outcome->refusal.empty()) {
        append_wrapped(text, "not joined: " + outcome->refusal, columns);
    } else if (outcome != nullptr && outcome->survivor != match.survivor) {
        append_wrapped(text, "joined into " + outcome->survivor, columns);
    }
}

/// How many of the matches are joined, or would be.
std::string summary_of(const ToldMatches& told)
{
    const auto sure = static_cast<std::size_t>(std::ranges::count_if(
        told.matches, [&](const Match& match) { return match.score >= told.min_score; }));
    const auto all = in_figures(told.matches.size(), "proposal");
    if (told.matches.empty()) {
        return "Nothing in this dossier looks like something else in it.\n";
    }
    if (!told.outcomes.empty()) {
        const auto joined = std::ranges::count_if(
            told.outcomes, [](const MatchOutcome& outcome) { return outcome.refusal.empty(); });
        return fmt::format("{}: {} joined. 'hearsay unmerge GRAPH ID' undoes one.\n", all, joined);
    }
    return fmt::format("{}, {} of at least {}.\n", all, sure, told.min_score);
}

std::string text_of(const ToldMatches& told, std::size_t columns)
{
    std::string text;
    std::optional<RecordKind> kind;
    for (std::size_t place = 0; place < told.matches.size(); ++place) {
        const auto& match = told.matches[place];
        if (kind != match.kind) {
            auto heading = heading_of(match.kind);
            heading.front() = static_cast<char>(heading.front() & ~0x20);
            text += (kind ? "\n" : "") + heading + "\n";
            kind = match.kind;
        }
        append_match(text, match, outcome_of(told, place), columns);
    }
    text += text.empty() ? "" : "\n";
    return text + summary_of(told);
}

std::string json_of(const ToldMatches& told)
{
    std::string json = "[";
    for (std::size_t place = 0; place < told.matches.size(); ++place) {
        const auto& match = told.matches[place];
        const auto* const outcome = outcome_of(told, place);
        json += place == 0 ? "\n" : ",\n";
        JsonObject object(json);
        object.add_always("kind", std::string(name_of(match.kind)));
        object.add_always("survivor", match.survivor);
        object.add_always("other", match.other);
        object.add_always("score", match.score);
        object.add_always("reason", match.reason);
        object.add_always("survivor_words", match.survivor_words);
        object.add_always("other_words", match.other_words);
        object.add_always("state", std::string(state_of(outcome)));
        object.add("refusal", outcome == nullptr ? std::string() : outcome->refusal);
    }
    return json + (told.matches.empty() ? "]\n" : "\n]\n");
}

std::string tsv_of(const ToldMatches& told)
{
    auto lines = tsv_line(
        {"kind", "survivor", "other", "score", "reason", "survivor_words", "other_words", "state"});
    for (std::size_t place = 0; place < told.matches.size(); ++place) {
        const auto& match = told.matches[place];
        lines += tsv_line(
            {std::string(name_of(match.kind)), match.survivor, match.other,
             fmt::format("{:.3f}", match.score), match.reason, match.survivor_words,
             match.other_words, std::string(state_of(outcome_of(told, place)))});
    }
    return lines;
}

} // namespace

std::string matches_answer(const ToldMatches& told, Format format, std::size_t columns)
{
    switch (format) {
    case Format::json:
        return json_of(told);
    case Format::tsv:
        return tsv_of(told);
    default:
        return text_of(told, columns);
    }
}

} // namespace hearsay
