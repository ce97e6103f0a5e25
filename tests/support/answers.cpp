#include "support/answers.hpp"

#include <algorithm>
#include <array>

namespace hearsay::test {
namespace {

std::string shown(const Names& names)
{
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return "[" + text + "]";
}

std::string shown(const std::vector<Names>& ways)
{
    std::string text;
    for (const auto& way : ways) {
        text += shown(way);
    }
    return text;
}

std::string shown(const Range& range)
{
    return std::to_string(range.low) + "–" + std::to_string(range.high);
}

std::string shown(Verdict verdict)
{
    constexpr std::array words{"unsupported",     "circular",          "ungrounded",
                               "single-source",   "single-channel",    "single-report",
                               "several-sources", "several-sources-if"};
    return words.at(static_cast<std::size_t>(verdict));
}

std::string shown(const Coverage& coverage)
{
    return std::to_string(coverage.attributed) + "/" + std::to_string(coverage.total) + ", " +
           std::to_string(coverage.reviewed) + " reviewed";
}

std::string shown(const Change& change)
{
    return std::to_string(change.before) + ">" + std::to_string(change.after);
}

std::string shown(const std::vector<Loss>& losses)
{
    constexpr std::array rules{"exchange", "dates", "unnamed", "speaks_for", "occasion", "owner"};
    std::string text;
    for (const auto& loss : losses) {
        text += rules.at(static_cast<std::size_t>(loss.rule));
        text += " " + loss.group.value_or("") + " S " + shown(loss.taken.sources) + " R " +
                shown(loss.taken.reports) + "; ";
    }
    return text;
}

std::string shown(const OracleContest& contest)
{
    constexpr std::array stances{"asserts", "denies", "doubts", "unverified", "declines"};
    return contest.article + shown(contest.via) +
           stances.at(static_cast<std::size_t>(contest.stance)) + " " +
           contest.speaker.value_or("-");
}

std::string shown_sorted(std::vector<OracleContest> contests)
{
    std::ranges::sort(contests);
    std::string text;
    for (const auto& contest : contests) {
        text += shown(contest) + "; ";
    }
    return text;
}

std::string shown(const Untimely& untimely)
{
    return untimely.from + ">" + untimely.to + (untimely.certain ? "! " : "? ");
}

} // namespace

Names ids_of(const Provenance& provenance, const std::vector<Vertex>& vertices)
{
    Names ids;
    for (const auto vertex : vertices) {
        ids.emplace_back(id_of(provenance, vertex));
    }
    return ids;
}

std::vector<Names>
ids_of(const Provenance& provenance, const std::vector<std::vector<Vertex>>& ways)
{
    std::vector<Names> all;
    for (const auto& way : ways) {
        all.push_back(ids_of(provenance, way));
    }
    return all;
}

Answers answers_of(const Provenance& provenance, const Weighing& weighing)
{
    const auto id = [&](Vertex vertex) { return std::string(id_of(provenance, vertex)); };
    Answers answers{
        {"verdict", shown(weighing.verdict)},
        {"contested", weighing.contested ? "yes" : "no"},
        {"origins", shown(ids_of(provenance, weighing.origins))},
        {"sources", shown(weighing.sources)},
        {"reports", shown(weighing.reports)},
        {"cut of sources", shown(ids_of(provenance, weighing.cut.sources))},
        {"cut of reports", shown(ids_of(provenance, weighing.cut.reports))},
        {"common links", shown(ids_of(provenance, weighing.common_links))},
        {"lost", shown(weighing.lost)},
        {"coverage", shown(weighing.coverage)},
        {"retracted", shown(ids_of(provenance, weighing.retracted))},
        {"chains", shown(ids_of(provenance, weighing.chains))}};
    for (const auto& [origin, ways] : weighing.heard) {
        answers["heard"] += id(origin) + " " + shown(ways) + "; ";
    }
    for (const auto& [from, to, certain] : weighing.anachronisms) {
        answers["anachronisms"] += shown(Untimely{id(from), id(to), certain});
    }
    std::vector<OracleContest> contests;
    for (const auto& [speaker, article, via, stance] : weighing.contested_by) {
        const auto name = speaker ? std::optional(id(*speaker)) : std::nullopt;
        contests.push_back({name, id(article), ids_of(provenance, via), stance});
    }
    answers["contested by"] = shown_sorted(contests);
    return answers;
}

Answers answers_of(const OracleWeighing& weighing)
{
    Answers answers{
        {"verdict", shown(weighing.verdict)},
        {"contested", weighing.contested ? "yes" : "no"},
        {"origins", shown(weighing.origins)},
        {"sources", shown(weighing.sources)},
        {"reports", shown(weighing.reports)},
        {"cut of sources", shown(weighing.cut.sources)},
        {"cut of reports", shown(weighing.cut.reports)},
        {"common links", shown(weighing.common_links)},
        {"lost", shown(weighing.lost)},
        {"coverage", shown(weighing.coverage)},
        {"retracted", shown(weighing.retracted)},
        {"chains", shown(weighing.chains)},
        {"contested by", shown_sorted(weighing.contested_by)}};
    for (const auto& [origin, ways] : weighing.heard) {
        answers["heard"] += origin + " " + shown(ways) + "; ";
    }
    for (const auto& untimely : weighing.anachronisms) {
        answers["anachronisms"] += shown(untimely);
    }
    return answers;
}

} // namespace hearsay::test
