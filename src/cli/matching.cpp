#include "cli/matching.hpp"

#include "read/built_in.hpp"
#include "read/document.hpp"
#include "read/meanings.hpp"
#include "read/page_words.hpp"

namespace hearsay {

std::vector<Match>
find_matches(const Dossier& dossier, const TextContents& contents, double min_score)
{
    const auto listed = parse_document(built_in_gazetteer(), "outlets.json").dossier;
    const auto calendars = built_in_page_words();
    const Dictionary dictionary(built_in_meanings(), calendars, listed.organizations());
    return matches_of(
        dossier, {dictionary, {&listed.organizations(), &listed.outlets()}}, contents, min_score);
}

} // namespace hearsay
