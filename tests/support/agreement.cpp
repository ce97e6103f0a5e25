#include "support/agreement.hpp"

#include <algorithm>

#include "support/answers.hpp"

namespace hearsay::test {
namespace {

/// What weigh() answers where the definitions leave a choice.
struct Choices {
    const Dossier& dossier;
    const Weighing& found;
    const OracleWeighing& expected;
    std::vector<Names> sources;
    std::vector<Names> reports;
    std::vector<Names> circles;
};

Component component_of(const OracleWeighing& expected, const Names& circle)
{
    for (const auto& component : expected.circles) {
        if (std::ranges::find(component.vertices, circle.front()) != component.vertices.end()) {
            return component;
        }
    }
    return {};
}

/// Whether every vertex of `circle`, and no other, leads to the next, and the last to the first.
bool is_circuit(const Network& links, const Names& circle)
{
    for (std::size_t place = 0; place < circle.size(); ++place) {
        const auto& next = circle[(place + 1) % circle.size()];
        const auto from = links.find(circle[place]);
        if (from == links.end() || !from->second.contains(next)) {
            return false;
        }
    }
    return NameSet(circle.begin(), circle.end()).size() == circle.size();
}

std::string wrong_circles(const Choices& choices)
{
    NameSet shown;
    for (const auto& circle : choices.circles) {
        const auto component = component_of(choices.expected, circle);
        if (!is_circuit(choices.expected.circle_links, circle) ||
            circle.size() != component.shortest) {
            return "a circle is no shortest circuit\n";
        }
        shown.insert(component.vertices.front());
    }
    const bool each_once =
        shown.size() == choices.expected.circles.size() && shown.size() == choices.circles.size();
    return each_once ? "" : "not one circle for each component\n";
}

std::string wrong_certificate(
    const std::vector<Names>& ways, const std::vector<Candidate>& candidates, std::size_t low)
{
    if (ways.size() != low) {
        return "a certificate of another size than low\n";
    }
    return are_apart(ways, candidates) ? "" : "a certificate whose chains are not apart\n";
}

std::string wrong_unknowns(const Choices& choices, const Names& unknown)
{
    const bool several = choices.expected.verdict == Verdict::several_sources ||
                         choices.expected.verdict == Verdict::several_sources_if;
    const auto expected =
        several ? unknown_on(choices.dossier, choices.sources, choices.reports) : Names{};
    std::string text;
    if (unknown != expected) {
        text = "unknown: found";
        for (const auto& id : unknown) {
            text += " " + id;
        }
        text += ", expected";
        for (const auto& id : expected) {
            text += " " + id;
        }
        text += "\n";
    }
    return text;
}

std::string different_answers(const Answers& found, const Answers& expected)
{
    std::string text;
    for (const auto& [answer, value] : expected) {
        const auto other = found.find(answer);
        const auto given = other == found.end() ? "" : other->second;
        if (given != value) {
            text += answer + ": found " + given + ", expected " + value + "\n";
        }
    }
    for (const auto& [answer, value] : found) {
        if (!expected.contains(answer)) {
            text += answer + ": found " + value + ", expected nothing\n";
        }
    }
    return text;
}

} // namespace

std::string disagreements_on(const Dossier& dossier)
{
    const auto provenance = build_provenance(dossier);
    std::string text;
    for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
        const auto& claim = dossier.claims()[number].id.text;
        const auto vertex = vertex_of(provenance, {RecordKind::claim, number});
        const auto found = weigh(provenance, vertex);
        const auto expected = brute_weigh(dossier, claim);
        const Choices choices{
            dossier,
            found,
            expected,
            ids_of(provenance, found.disjoint.sources),
            ids_of(provenance, found.disjoint.reports),
            ids_of(provenance, found.circles)};
        auto wrong = different_answers(answers_of(provenance, found), answers_of(expected));
        wrong += wrong_circles(choices);
        wrong +=
            wrong_certificate(choices.sources, expected.candidates.sources, expected.sources.low);
        wrong +=
            wrong_certificate(choices.reports, expected.candidates.reports, expected.reports.low);
        wrong += wrong_unknowns(choices, ids_of(provenance, found.unknown));
        text += wrong.empty() ? "" : "claim " + claim + "\n" + wrong;
    }
    return text;
}

} // namespace hearsay::test
