#include "text/reports.hpp"

#include "text/asides.hpp"
#include "text/cues.hpp"

namespace hearsay {
namespace {

/// Reads one report.
class ReportReader {
public:
    ReportReader(const Findings& findings, TokenRange sentence)
        : findings_(findings), passage_(findings.passage), sentence_(sentence)
    {
    }

    std::optional<Saying> read(std::uint32_t at) const
    {
        if (const auto noun = noun_at(at); !noun.words.is_empty()) {
            return said_by(noun);
        }
        auto cue = cue_of(at);
        cue.words.first = before_so(at);
        const bool led = cue.words.first < at;
        const bool reports = cue.is(WordClass::relay_report);
        if (cue.words.is_empty() || !(reports || led) ||
            (led && !reports && !is_word(cue.words.first, "demikian"))) {
            return std::nullopt;
        }
        if (!led && at != sentence_.first) {
            return std::nullopt;
        }
        return said_by(cue);
    }

private:
    /// `…, demikian laporan Antara`.
    Cue noun_at(std::uint32_t at) const
    {
        const auto length = passage_.length_of(at, bit_of(WordClass::noun_cue));
        const bool so = length > 1 && is_word(at, "demikian") && at > sentence_.first &&
                        passage_[at - 1].mark == Mark::comma;
        return so ? Cue{{at, at + length}, bit_of(WordClass::noun_cue)} : Cue{};
    }

    /// Also with a capital, at the start of the sentence.
    Cue cue_of(std::uint32_t at) const
    {
        const auto cue = cue_at(
            passage_, at, sentence_.last, any_of(WordClass::relay_report, WordClass::passive));
        if (!cue.words.is_empty() || at != sentence_.first) {
            return findings_.is_free(cue.words) ? cue : Cue{};
        }
        const auto length = passage_.length_of(at, bit_of(WordClass::relay_report));
        return length == 0 ? Cue{} : Cue{{at, at + length}, bit_of(WordClass::relay_report)};
    }

    std::optional<Saying> said_by(const Cue& cue) const
    {
        auto saying = indirect_saying(cue, "content-cue-speaker", 0.85);
        saying.speaker =
            speaker_at(passage_, findings_.names, {past_carriers(cue.words.last), sentence_.last});
        if (saying.speaker.form == SpeakerForm::none ||
            saying.speaker.form == SpeakerForm::people) {
            return std::nullopt;
        }
        read_around(passage_, sentence_, {cue.words.first, saying.speaker.end}, saying);
        if (!has_content(saying) && saying.speaker.end > saying.speaker.source.last) {
            saying.content.clear(); // what looked like an apposition was the content
            saying.speaker.role = saying.speaker.affiliation = {};
            saying.speaker.end = saying.speaker.whole.last = saying.speaker.source.last;
            read_around(passage_, sentence_, {cue.words.first, saying.speaker.end}, saying);
        }
        return saying.content.empty() ? std::nullopt : std::optional(saying);
    }

    /// Whether `word` stands at `at`, with a small letter or a capital.
    bool is_word(std::uint32_t at, std::string_view word) const
    {
        const auto printed = passage_.words({at, at + 1});
        return printed.size() == word.size() && printed.substr(1) == word.substr(1);
    }

    /// The first of `demikian yang`, `seperti` and the like that lead to the cue at `at`.
    std::uint32_t before_so(std::uint32_t at) const
    {
        constexpr std::uint32_t most = 2;
        auto first = at;
        while (first > sentence_.first && first + most > at &&
               (passage_[first - 1].is(WordClass::relative) || is_word(first - 1, "demikian") ||
                is_word(first - 1, "seperti") || is_word(first - 1, "sebagaimana"))) {
            --first;
        }
        return first;
    }

    /// `dilaporkan oleh kantor berita AFP`.
    std::uint32_t past_carriers(std::uint32_t at) const
    {
        constexpr auto carriers = any_of(WordClass::relay_source, WordClass::carrier);
        while (at + 1 < sentence_.last && !passage_[at].is_capital()) {
            const auto length = passage_.length_of(at, carriers);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at;
    }

    const Findings& findings_;
    const Passage& passage_;
    TokenRange sentence_;
};

} // namespace

std::optional<Saying> report_at(const Findings& findings, TokenRange sentence, std::uint32_t at)
{
    if (findings.passage.is_english()) {
        return std::nullopt;
    }
    return ReportReader(findings, sentence).read(at);
}

} // namespace hearsay
