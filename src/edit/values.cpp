#include "edit/values.hpp"

#include <initializer_list>

#include <fmt/core.h>

namespace hearsay {
namespace {

/// Those that are not empty, apart by commas.
std::string joined_words(std::initializer_list<std::string> words)
{
    std::string text;
    for (const auto& word : words) {
        if (!word.empty()) {
            text += (text.empty() ? "" : ", ") + word;
        }
    }
    return text;
}

/// `2000 to 2018`, `since 2018`; empty where neither is known.
std::string time_of(const Tie& tie)
{
    if (tie.since && tie.until) {
        return tie.since->text + " to " + tie.until->text;
    }
    return tie.since ? "since " + tie.since->text : tie.until ? "until " + tie.until->text : "";
}

} // namespace

std::string text_of(const std::vector<Tie>& ties)
{
    std::string text;
    for (const auto& tie : ties) {
        const auto more = joined_words({time_of(tie), tie.source});
        text += (text.empty() ? "" : ", ") + tie.organization.text;
        text += more.empty() ? "" : " (" + more + ")";
    }
    return text.empty() ? "nobody" : text;
}

std::string text_of(double number)
{
    return fmt::format("{}", number);
}

std::string text_of(const SpeakerAs& printed)
{
    return joined_words({printed.name, printed.role, printed.affiliation});
}

std::string text_of(const Evidence& evidence)
{
    return fmt::format(
        "{} {}-{} of {}", term_for(evidence.part), evidence.start, evidence.end,
        evidence.text.substr(0, 12));
}

std::string text_of(const Correction& correction)
{
    return joined_words(
        {std::string(term_for(correction.kind)), text_of(correction.date), correction.url,
         correction.note});
}

std::string text_of(const Recorded& recorded)
{
    return joined_words({recorded.by, text_of(recorded.at), recorded.tool});
}

std::string text_of(const Reviewed& reviewed)
{
    return joined_words({reviewed.by, text_of(reviewed.at)});
}

} // namespace hearsay
