#include "text/attributions.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>

#include "text/anaphora.hpp"
#include "text/colons.hpp"
#include "text/coordinated.hpp"
#include "text/dates.hpp"
#include "text/direct.hpp"
#include "text/indirect.hpp"
#include "text/joint_speakers.hpp"
#include "text/nesting.hpp"
#include "text/relay_rules.hpp"
#include "text/reporters.hpp"
#include "text/stances.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_passage = 1U << 20U;

SpeakerKind kind_of(SpeakerForm form, bool is_plural)
{
    switch (form) {
    case SpeakerForm::organization:
        return SpeakerKind::organization;
    case SpeakerForm::document:
        return SpeakerKind::document;
    case SpeakerForm::people:
        return is_plural ? SpeakerKind::group : SpeakerKind::person;
    default:
        return SpeakerKind::person;
    }
}

/// Turns what the rules found into what a text shows: bytes for tokens, names for ranges.
class Rendering {
public:
    explicit Rendering(const Passage& passage) : passage_(passage) {}

    FoundAttribution attribution(const Saying& saying, const SpeakerTable& table) const
    {
        FoundAttribution found;
        found.content = spans(saying.content);
        found.cue = spans(saying.cue);
        found.source =
            spans({passage_.is_english() ? saying.speaker.whole : saying.speaker.source});
        found.addressee = spans({saying.addressee});
        found.role = spans({saying.speaker.role, saying.speaker.second.role});
        found.affiliation = spans({saying.speaker.affiliation, saying.speaker.second.affiliation});
        found.date = spans({saying.date});
        for (const auto& relay : saying.relays) {
            found.via.push_back({passage_.span(relay), std::string(passage_.words(relay))});
        }
        found.mode = mode_of(saying);
        found.stance = saying.stance;
        if (!saying.date.is_empty()) {
            found.said_on = date_at(passage_, saying.date.first, saying.date.last).date;
        }
        found.rule = saying.rule;
        found.confidence = saying.confidence;
        name_speaker(found, saying, table);
        return found;
    }

private:
    std::vector<TextSpan> spans(std::initializer_list<TokenRange> ranges) const
    {
        return spans(std::span(ranges.begin(), ranges.size()));
    }

    std::vector<TextSpan> spans(std::span<const TokenRange> ranges) const
    {
        std::vector<TextSpan> found;
        for (const auto& range : ranges) {
            if (!range.is_empty()) {
                found.push_back(passage_.span(range));
            }
        }
        return found;
    }

    Mode mode_of(const Saying& saying) const
    {
        if (saying.mode != Mode::indirect) {
            return saying.mode;
        }
        for (const auto& content : saying.content) {
            for (auto at = content.first; at < content.last; ++at) {
                const auto mark = passage_[at].mark;
                if (mark == Mark::open_quote || mark == Mark::close_quote ||
                    mark == Mark::plain_quote) {
                    return Mode::mixed;
                }
            }
        }
        return Mode::indirect;
    }

    static void
    name_speaker(FoundAttribution& found, const Saying& saying, const SpeakerTable& table)
    {
        const auto& known = table.known();
        if (saying.silent == Silent::nobody || known.form == SpeakerForm::none) {
            found.named = false;
            return;
        }
        found.speaker = table.full_name();
        found.kind = kind_of(known.form, known.is_plural);
        found.named = known.form != SpeakerForm::people && known.form != SpeakerForm::pronoun;
    }

    const Passage& passage_;
};

std::uint32_t place_of(const Saying& saying)
{
    auto first = saying.content.empty() ? saying.cue.front().first : saying.content.front().first;
    for (const auto& cue : saying.cue) {
        first = std::min(first, cue.first);
    }
    return first;
}

void read_passage(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary,
    const Gazetteer* outlets, std::vector<FoundAttribution>& found)
{
    auto passage = passage_of(text, paragraphs, vocabulary);
    passage.outlets = outlets;
    const ShortNames names(passage);
    Findings findings(passage, names);
    find_colons(findings);
    find_direct(findings);
    find_indirect(findings);
    settle_stances(findings);
    add_relays(findings);
    hand_on(findings);
    part_pairs(findings);
    part_joint(findings);
    std::ranges::stable_sort(findings.sayings, {}, place_of);
    drop_nested(findings);
    SpeakerTable table(findings);
    const Rendering rendering(passage);
    for (auto& saying : findings.sayings) {
        table.resolve(saying);
        if (!saying.is_void) {
            found.push_back(rendering.attribution(saying, table));
        }
    }
}

} // namespace

std::vector<FoundAttribution> attributions_in(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary,
    const Gazetteer* outlets)
{
    std::vector<FoundAttribution> found;
    std::vector<TextSpan> part;
    std::uint32_t bytes = 0;
    const auto flush = [&] {
        read_passage(text, part, vocabulary, outlets, found);
        part.clear();
        bytes = 0;
    };
    for (auto paragraph : paragraphs) {
        while (paragraph.begin < paragraph.end) {
            const auto size = std::min(paragraph.end - paragraph.begin, longest_passage);
            if (bytes + size > longest_passage) {
                flush();
            }
            part.push_back({paragraph.begin, paragraph.begin + size});
            bytes += size;
            paragraph.begin += size;
        }
    }
    if (!part.empty()) {
        flush();
    }
    return found;
}

} // namespace hearsay
