#include "write/weighing_summary.hpp"

#include <algorithm>
#include <set>

#include "model/terms.hpp"
#include "write/sentence.hpp"
#include "write/weighing_condition.hpp"

namespace hearsay {
namespace {

std::string carriers_of(const Answer& answer)
{
    std::set<Vertex> articles;
    std::set<std::string> outlets;
    const auto& provenance = answer.labels.provenance();
    for (const auto& way : answer.weighing.chains) {
        const auto& article =
            provenance.dossier->articles()[record_of(provenance, way.front()).number];
        articles.insert(way.front());
        if (article.outlet) {
            outlets.insert(article.outlet->text);
        }
    }
    return counted(articles.size(), "article") + ", " + counted(outlets.size(), "outlet");
}

struct Verb {
    const char* singular;
    const char* plural;
};

constexpr Verb go{"goes", "go"};
constexpr Verb lead{"leads", "lead"};
constexpr Verb reach{"reaches", "reach"};

/// `both chains go`; where further chains name nobody, `both chains that reach an origin go`.
std::string all_chains(const Answer& answer, Verb verb)
{
    const auto grounded = grounded_ways(answer).size();
    const bool one = grounded == 1 && answer.weighing.all_chains;
    const auto form = [one](Verb of) { return std::string(one ? of.singular : of.plural); };
    const bool some = grounded < answer.weighing.chains.size();
    const auto which = some ? " that " + form(reach) + " an origin " : std::string(" ");
    if (one) {
        return "the only chain" + which + form(verb);
    }
    const auto number = !answer.weighing.all_chains ? std::string("all")
                        : grounded == 2             ? std::string("both")
                                                    : "all " + std::to_string(grounded);
    return number + " chains" + which + form(verb);
}

std::string without(const Answer& answer, const std::vector<Vertex>& cut)
{
    return cut.empty()
               ? std::string()
               : " Without " + listed(answer.labels.of(cut)) + " nothing supports this claim.";
}

std::string single_source(const Answer& answer)
{
    const auto& cut = answer.weighing.cut.sources;
    const auto origin = answer.labels.of(answer.weighing.origins.front());
    const bool direct = cut.empty() || cut.front() == answer.weighing.origins.front();
    const auto way = direct ? all_chains(answer, lead)
                            : all_chains(answer, go) + " through " + answer.labels.of(cut.front());
    return "one source: " + way + " to " + origin + "." + without(answer, cut);
}

std::string single_channel(const Answer& answer)
{
    const auto& cut = answer.weighing.cut.sources;
    return counted(answer.weighing.origins.size(), "origin") +
           ", one channel: " + all_chains(answer, go) + " through " +
           listed(answer.labels.of(cut)) + "." + without(answer, cut);
}

std::string single_report(const Answer& answer)
{
    const auto& weighing = answer.weighing;
    const auto& cut = weighing.cut.reports;
    return counted(weighing.sources.high, "source") + ", one report: " + all_chains(answer, go) +
           " through " + listed(answer.labels.of(cut)) + "." + without(answer, cut);
}

std::string range_of(const Range& range, const std::string& noun)
{
    return range.low == range.high
               ? counted(range.high, noun)
               : std::to_string(range.low) + " to " + std::to_string(range.high) + " " + noun + "s";
}

std::string several_sources(const Answer& answer)
{
    const auto& weighing = answer.weighing;
    return range_of(weighing.sources, "source") + " in " + range_of(weighing.reports, "report") +
           ": no shared upstream is recorded.";
}

std::string several_sources_if(const Answer& answer)
{
    const auto& weighing = answer.weighing;
    std::vector<std::string> conditions;
    for (const auto& loss : weighing.lost) {
        conditions.push_back(condition_of(answer, loss));
    }
    const auto most = counted(weighing.sources.high, "source") + " in " +
                      counted(weighing.reports.high, "report");
    const auto least =
        counted(weighing.sources.low, "source") + " in " + counted(weighing.reports.low, "report");
    const bool few = conditions.size() <= 2;
    return most + " if " +
           (few ? listed(conditions) : std::string("all of 'Must hold' below does")) +
           "; if not, " + least + ". No other shared upstream is recorded.";
}

/// What the chains that reach nobody end in.
std::string loose_ends(const Answer& answer)
{
    std::set<Vertex> ends;
    for (const auto& way : answer.weighing.chains) {
        ends.insert(way.back());
    }
    std::vector<Vertex> sorted(ends.begin(), ends.end());
    sort_by_id(answer.labels.provenance(), sorted);
    constexpr std::size_t most = 5;
    const auto more = sorted.size() > most ? sorted.size() - most : 0;
    sorted.resize(sorted.size() - more);
    auto names = answer.labels.of(sorted);
    if (more != 0) {
        names.push_back(std::to_string(more) + " more");
    }
    return listed(names);
}

std::string circular(const Answer& answer)
{
    return "no source: the chains run in a circle through " +
           listed(answer.labels.of(answer.weighing.circles.front())) +
           " and reach nobody who is said to have said, written or seen it.";
}

std::string ungrounded(const Answer& answer)
{
    if (answer.weighing.chains.empty()) {
        return "no source: nobody is reached who is said to have said, written or seen it.";
    }
    const bool one = answer.weighing.chains.size() == 1;
    return std::string("no source: ") + (one ? "the only chain ends" : "the chains end") + " in " +
           loose_ends(answer) + ", naming nobody who said, wrote or saw it.";
}

std::string unsupported(const Answer& answer)
{
    const auto& retracted = answer.weighing.retracted;
    if (retracted.empty()) {
        return "Nobody is recorded as asserting this claim.";
    }
    return "Nothing that still stands asserts this claim: " + listed(answer.labels.of(retracted)) +
           (retracted.size() == 1 ? " was retracted." : " were retracted.");
}

std::string supported(const Answer& answer)
{
    switch (answer.weighing.verdict) {
    case Verdict::circular:
        return circular(answer);
    case Verdict::ungrounded:
        return ungrounded(answer);
    case Verdict::single_source:
        return single_source(answer);
    case Verdict::single_channel:
        return single_channel(answer);
    case Verdict::single_report:
        return single_report(answer);
    case Verdict::several_sources:
        return several_sources(answer);
    default:
        return several_sources_if(answer);
    }
}

/// Who contests the claim with `stance`, each once.
std::vector<std::string> contesting(const Answer& answer, Stance stance)
{
    std::vector<std::string> names;
    for (const auto& contest : answer.weighing.contested_by) {
        const auto name = contest.speaker ? answer.labels.of(*contest.speaker)
                                          : answer.labels.of(contest.article);
        if (contest.stance == stance && std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    return names;
}

std::string contested(const Answer& answer)
{
    const auto denying = contesting(answer, Stance::denies);
    const auto doubting = contesting(answer, Stance::doubts);
    std::vector<std::string> parts;
    if (!denying.empty()) {
        parts.push_back("denied by " + listed(denying));
    }
    if (!doubting.empty()) {
        parts.push_back("doubted by " + listed(doubting));
    }
    return parts.empty() ? std::string() : " Contested: " + listed(parts) + ".";
}

std::string kind_note(const Answer& answer)
{
    const auto kind = answer.claim().kind;
    const bool view =
        kind == ClaimKind::opinion || kind == ClaimKind::forecast || kind == ClaimKind::intent;
    if (!view || answer.weighing.verdict == Verdict::unsupported) {
        return {};
    }
    const auto article = kind == ClaimKind::forecast ? "A " : "An ";
    return std::string(" ") + article + std::string(term_for(*kind)) +
           ": agreement of views, not confirmation.";
}

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

} // namespace

std::string summary_of(const Answer& answer)
{
    const auto rest = contested(answer) + kind_note(answer);
    if (answer.weighing.verdict == Verdict::unsupported) {
        return unsupported(answer) + rest;
    }
    auto start = (answer.weighing.all_chains ? "" : "at least ") + carriers_of(answer);
    if (answer.weighing.chains.empty()) {
        start = counted(answer.weighing.coverage.total, "assertion");
    }
    start.front() = upper(start.front());
    return start + ", " + supported(answer) + rest;
}

} // namespace hearsay
