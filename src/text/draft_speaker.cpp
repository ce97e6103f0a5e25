#include "text/draft_speaker.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/characters.hpp"
#include "text/draft_ids.hpp"
#include "text/quoted_words.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_name = 160; // bytes: longer is no name

/// `Amerika Serikat (AS)` without what stands in brackets.
std::string_view without_brackets(std::string_view name)
{
    const auto open = name.find('(');
    if (open == std::string_view::npos || open == 0) {
        return name;
    }
    name = name.substr(0, open);
    return name.substr(0, name.find_last_not_of(' ') + 1);
}

/// Makes one speaker.
class SpeakerMaker {
public:
    SpeakerMaker(
        const ArticleText& text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
        const PageVocabulary& words)
        : text_(text), attribution_(attribution), gazetteer_(gazetteer), words_(words)
    {
        made_.printed.name = joined_words(text_.text, attribution_.source);
        made_.printed.role = first_words(attribution_.role);
        made_.printed.affiliation = first_words(attribution_.affiliation);
    }

    std::optional<DraftSpeaker> make()
    {
        auto& speaker = made_.speaker;
        speaker.name = attribution_.speaker.empty()
                           ? made_.printed.name
                           : std::string(without_brackets(joined_name(attribution_.speaker)));
        if (speaker.name.empty() || speaker.name.size() > longest_name) {
            return std::nullopt;
        }
        const bool body = attribution_.named && gazetteer_.organization(speaker.name) != nullptr;
        speaker.kind = body && attribution_.kind == SpeakerKind::person ? SpeakerKind::organization
                                                                        : attribution_.kind;
        speaker.named = attribution_.named;
        speaker.role = made_.printed.role;
        speaker.id.text = speaker_id(speaker.name, speaker.kind, speaker.named, text_, gazetteer_);
        add_ties();
        return std::move(made_);
    }

private:
    /// A record has one role: the first that is printed.
    std::string first_words(const std::vector<TextSpan>& spans) const
    {
        return spans.empty() ? std::string() : joined_words(text_.text, {spans.front()});
    }

    static std::string joined_name(const std::string& name)
    {
        return joined_words(name, {{0, static_cast<std::uint32_t>(name.size())}});
    }

    void add_ties()
    {
        auto& speaker = made_.speaker;
        if (speaker.kind == SpeakerKind::organization) {
            speaker.speaks_for = ties_to(speaker.name);
            return;
        }
        if (!speaker.named) {
            speak_for_end_of(speaker.name);
            return;
        }
        const auto role = small_letters(speaker.role);
        if (words_.has(role, PageClass::former)) {
            return;
        }
        const bool official = words_.has(role, PageClass::official);
        const auto& affiliation = made_.printed.affiliation;
        if (is_name(affiliation)) {
            (official ? speaker.speaks_for : speaker.affiliation) = ties_to(affiliation);
        } else if (official) {
            speak_for_end_of(speaker.role);
        }
    }

    /// Whether `words` may be what an organization is called: neither a number nor a role.
    bool is_name(std::string_view words) const
    {
        const auto letters = std::ranges::count_if(
            words, [](char each) { return is_word_part(each) && !is_digit(each); });
        return letters >= 2 && !is_small(words.front()) && !is_digit(words.front()) &&
               words_.opening(small_letters(words), PageClass::official) == 0;
    }

    /// `para pejabat AS`, `Menteri Pertahanan Rusia`: the longest end of `words` that the gazetteer
    /// knows as an organization, if an official stands before it.
    void speak_for_end_of(std::string_view words)
    {
        words = without_brackets(words);
        if (!words_.has(small_letters(words), PageClass::official)) {
            return;
        }
        for (auto blank = words.find(' '); blank != std::string_view::npos;
             blank = words.find(' ', blank + 1)) {
            const auto* const known = gazetteer_.organization(words.substr(blank + 1));
            if (known != nullptr) {
                made_.speaker.speaks_for = {{Tie{known->id, {}, {}, ""}}};
                return;
            }
        }
        const auto first = words.substr(0, words.find(' ')); // `US officials`
        if (const auto* const known = gazetteer_.organization(first)) {
            made_.speaker.speaks_for = {{Tie{known->id, {}, {}, ""}}};
        }
    }

    Ties ties_to(std::string_view name)
    {
        name = without_brackets(name);
        const auto* const known = gazetteer_.organization(name);
        if (known != nullptr) {
            return {{Tie{known->id, {}, {}, ""}}};
        }
        Organization organization;
        organization.id.text = organization_id(name);
        organization.name = name;
        made_.organizations.push_back(organization);
        return {{Tie{organization.id, {}, {}, ""}}};
    }

    const ArticleText& text_;
    const FoundAttribution& attribution_;
    const Gazetteer& gazetteer_;
    const PageVocabulary& words_;
    DraftSpeaker made_;
};

} // namespace

std::optional<DraftSpeaker> draft_speaker_of(
    const ArticleText& text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
    const PageVocabulary& words)
{
    return SpeakerMaker(text, attribution, gazetteer, words).make();
}

} // namespace hearsay
