#include "write/weighing_cautions.hpp"

#include "write/sentence.hpp"

namespace hearsay {
namespace {

using Cautions = std::vector<std::string>;

RecordKind kind_of(const Answer& answer, Vertex vertex)
{
    return record_of(answer.labels.provenance(), vertex).kind;
}

void add_unknown(const Answer& answer, Cautions& cautions)
{
    std::vector<Vertex> outlets;
    std::vector<Vertex> speakers;
    for (const auto vertex : answer.weighing.unknown) {
        const bool outlet = kind_of(answer, vertex) == RecordKind::outlet;
        (outlet ? outlets : speakers).push_back(vertex);
    }
    if (!outlets.empty()) {
        cautions.push_back("Not recorded: who owns " + listed(answer.labels.of(outlets)) + ".");
    }
    if (!speakers.empty()) {
        cautions.push_back(
            "Not recorded: what organization stands behind " + listed(answer.labels.of(speakers)) +
            ".");
    }
}

void add_circles(const Answer& answer, Cautions& cautions)
{
    for (const auto& circle : answer.weighing.circles) {
        auto names = answer.labels.of(circle);
        names.push_back(names.front());
        std::string text = "Circle:";
        for (const auto& name : names) {
            text += (text.back() == ':' ? " " : " ← ") + name;
        }
        cautions.push_back(text + ".");
    }
}

std::string anachronism_text(const Answer& answer, const Anachronism& anachronism)
{
    const auto from = answer.labels.of(anachronism.from);
    const auto to = answer.labels.of(anachronism.to);
    const std::string sure = anachronism.certain ? "certainly" : "possibly";
    if (kind_of(answer, anachronism.to) == RecordKind::speaker) {
        return "Dates: " + from + " prints what " + to + " said " + sure + " after it appeared.";
    }
    if (anachronism.from == anachronism.to) {
        return "Dates: " + from + " prints words said " + sure + " after it appeared.";
    }
    return "Dates: " + from + " relies on " + to + ", which is " + sure + " later.";
}

void add_findings(const Answer& answer, Cautions& cautions)
{
    for (const auto& anachronism : answer.weighing.anachronisms) {
        cautions.push_back(anachronism_text(answer, anachronism));
    }
    if (!answer.weighing.retracted.empty()) {
        cautions.push_back(
            "Retracted and left out: " + listed(answer.labels.of(answer.weighing.retracted)) + ".");
    }
}

void add_limits(const Answer& answer, Cautions& cautions)
{
    const auto& weighing = answer.weighing;
    if (!weighing.all_chains) {
        cautions.push_back(
            weighing.chains.empty()
                ? "So many articles rely on each other that no chain among them was found in time."
                : "There are more than the " + in_figures(weighing.chains.size(), "chain") +
                      " read out; more are read with --max-chains.");
    }
    if (!weighing.exact.sources || !weighing.exact.reports || !weighing.exact_heard) {
        cautions.emplace_back(
            "Too many chains for an exact search: the counts at least are lower bounds.");
    }
}

} // namespace

std::vector<std::string> cautions_of(const Answer& answer)
{
    Cautions cautions;
    add_unknown(answer, cautions);
    add_circles(answer, cautions);
    add_findings(answer, cautions);
    add_limits(answer, cautions);
    return cautions;
}

} // namespace hearsay
