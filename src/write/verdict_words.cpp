#include "write/verdict_words.hpp"

#include "analysis/verdict.hpp"

namespace hearsay {

std::string_view meaning_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::unsupported:
        return "Nobody in the dossier asserts it.";
    case Verdict::circular:
        return "The chains run in a circle and reach nobody.";
    case Verdict::ungrounded:
        return "No chain reaches anybody who is said to have said, written or seen it.";
    case Verdict::single_source:
        return "One voice, however many articles carry it.";
    case Verdict::single_channel:
        return "Several voices, all through one thing that we have not seen.";
    case Verdict::single_report:
        return "Several voices, all in one report.";
    case Verdict::several_sources:
        return "At least two sources, on the pessimist's reading too.";
    case Verdict::several_sources_if:
        return "Two sources or more, if what must hold does hold; else fewer.";
    }
    return "";
}

Tone tone_of(const Weighing& weighing)
{
    if (weighing.verdict == Verdict::several_sources) {
        return weighing.contested ? Tone::uncertain : Tone::good;
    }
    return weighing.verdict == Verdict::several_sources_if ? Tone::uncertain : Tone::bad;
}

std::string badge_of(const Weighing& weighing)
{
    return std::string(name_of(weighing.verdict)) + (weighing.contested ? ", contested" : "");
}

} // namespace hearsay
