#include "text/reporters.hpp"

#include <algorithm>

#include "text/gazetteer.hpp"
#include "text/somebody.hpp"

namespace hearsay {
namespace {

std::uint32_t size_of(const Saying& saying)
{
    std::uint32_t size = 0;
    for (const auto& content : saying.content) {
        size += content.size();
    }
    return size;
}

/// The sayings of one sentence.
class Reports {
public:
    Reports(Findings& findings, std::vector<std::size_t> numbers)
        : findings_(findings), passage_(findings.passage), numbers_(std::move(numbers))
    {
    }

    void hand_on()
    {
        // From the inside, so that `…, according to X, Y reported` came through Y, then X.
        std::ranges::stable_sort(
            numbers_, {}, [&](std::size_t number) { return size_of(findings_.sayings[number]); });
        for (const auto number : numbers_) {
            auto& report = findings_.sayings[number];
            const auto outlet = outlet_of(passage_, report.speaker);
            if (!report.is_void && !outlet.is_empty() && report.silent == Silent::no) {
                add_itself(report, outlet);
                give_to_speakers(number);
            }
        }
    }

private:
    /// Puts the outlet among its relays, where it has any, or somebody whom it cites.
    void add_itself(Saying& report, TokenRange outlet) const
    {
        const auto cited = cited_by(report);
        if (report.relays.empty() && cited.form == SpeakerForm::none) {
            return;
        }
        const auto place = std::min<std::size_t>(report.own_place, report.relays.size());
        report.relays.insert(report.relays.begin() + static_cast<std::ptrdiff_t>(place), outlet);
        report.speaker = cited.form == SpeakerForm::none ? report.speaker : cited;
    }

    SpeakerPhrase cited_by(const Saying& report) const
    {
        if (report.cited == 0) {
            return {};
        }
        const auto last = passage_.sentences[report.sentence].tokens.last;
        const auto cited = speaker_at(passage_, findings_.names, {report.cited, last});
        const bool people = cited.form == SpeakerForm::people &&
                            (has_people(passage_, cited.source) || passage_.is_english());
        return cited.form == SpeakerForm::person || cited.form == SpeakerForm::organization ||
                       (people && is_somebody(passage_, cited))
                   ? cited
                   : SpeakerPhrase{};
    }

    /// What others say within the words of `report` came through it.
    void give_to_speakers(std::size_t number)
    {
        auto& report = findings_.sayings[number];
        auto through = report.relays;
        if (const auto own = outlet_of(passage_, report.speaker);
            !own.is_empty() && through.empty()) {
            through.push_back(own);
        }
        auto left = size_of(report);
        bool given = false;
        for (const auto other : numbers_) {
            auto& inner = findings_.sayings[other];
            if (other == number || inner.is_void || inner.cue.empty() || through.empty() ||
                !(report.holds(inner.cue.front()) || is_aside(report, inner))) {
                continue;
            }
            inner.relays.insert(inner.relays.begin(), through.begin(), through.end());
            inner.own_place += static_cast<std::uint32_t>(through.size());
            left -= std::min(left, size_within(report, inner));
            given = true;
        }
        constexpr std::uint32_t leftovers = 4; // a day, a place
        report.is_void = report.is_void || (given && left <= leftovers);
    }

    /// `X said, according to Y, that …`: both sayings have the same words.
    static bool is_aside(const Saying& report, const Saying& inner)
    {
        return (report.cue_classes & bit_of(WordClass::according)) != 0 && !inner.content.empty() &&
               std::ranges::find(report.content, inner.content.front()) != report.content.end();
    }

    /// Tokens of `report`'s words that `inner` explains.
    static std::uint32_t size_within(const Saying& report, const Saying& inner)
    {
        auto parts = inner.content;
        parts.insert(parts.end(), inner.cue.begin(), inner.cue.end());
        parts.insert(parts.end(), {inner.speaker.whole, inner.addressee, inner.date});
        std::uint32_t size = 0;
        for (const auto& part : parts) {
            size += report.holds(part) ? part.size() : 0;
        }
        return size;
    }

    Findings& findings_;
    const Passage& passage_;
    std::vector<std::size_t> numbers_;
};

} // namespace

TokenRange outlet_of(const Passage& passage, const SpeakerPhrase& speaker)
{
    constexpr std::uint32_t most_carriers = 5;
    constexpr auto carriers =
        any_of(WordClass::carrier, WordClass::document, WordClass::determiner, WordClass::people);
    if (passage.outlets == nullptr || speaker.source.is_empty() ||
        speaker.form == SpeakerForm::pronoun) {
        return {};
    }
    auto name = TokenRange{speaker.whole.first, speaker.source.last};
    for (std::uint32_t dropped = 0; dropped <= most_carriers && !name.is_empty(); ++dropped) {
        const auto& first = passage[name.first];
        const auto words = passage.words(name);
        const bool domain = words.find('.') != std::string_view::npos;
        const bool common = name.size() == 1 && first.is(WordClass::people); // `People`
        if ((first.is_capital() || domain) && !common &&
            passage.outlets->outlet(words) != nullptr) {
            return name; // `The Diplomat`, against `a diplomat`
        }
        if (first.is_capital() && !first.is_any(carriers)) {
            break;
        }
        ++name.first;
    }
    return {};
}

void hand_on(Findings& findings)
{
    if (findings.passage.outlets == nullptr) {
        return;
    }
    for (auto& numbers : findings.by_sentence()) {
        if (!numbers.empty()) {
            Reports(findings, std::move(numbers)).hand_on();
        }
    }
}

} // namespace hearsay
