#include "write/weighing_proof.hpp"

#include "write/sentence.hpp"

namespace hearsay {
namespace {

std::string change_of(std::string_view noun, const Change& change)
{
    return std::string(noun) + " " + std::to_string(change.before) + "→" +
           std::to_string(change.after);
}

void write_cut(
    Page& page, const Answer& answer, const std::string& what, const std::vector<Vertex>& cut)
{
    page.paragraph(
        "At most " + what + ": every chain to an origin passes " +
            listed(answer.labels.of(cut), "or") + ".",
        2);
}

void write_cuts(Page& page, const Answer& answer)
{
    const auto& weighing = answer.weighing;
    const auto sources = counted(weighing.sources.high, "source");
    const auto reports = counted(weighing.reports.high, "report");
    if (weighing.cut.sources == weighing.cut.reports) {
        write_cut(page, answer, sources + " and " + reports, weighing.cut.sources);
        return;
    }
    write_cut(page, answer, sources, weighing.cut.sources);
    write_cut(page, answer, reports, weighing.cut.reports);
}

/// `what` is counted, `share` what no two of the chains do.
void write_disjoint(
    Page& page, const Answer& answer, const std::string& what, const std::string& share,
    const std::vector<Way>& ways)
{
    if (ways.size() < 2) {
        return;
    }
    if (ways == answer.weighing.chains) {
        page.paragraph("At least " + what + ": no two of the chains above " + share + ".", 2);
        return;
    }
    page.paragraph("At least " + what + ": no two of these chains " + share + ".", 2);
    write_ways(page, answer, ways, 4);
}

void write_all_disjoint(Page& page, const Answer& answer)
{
    const auto& disjoint = answer.weighing.disjoint;
    const auto sources = counted(disjoint.sources.size(), "source");
    const auto reports = counted(disjoint.reports.size(), "report");
    if (disjoint.sources == disjoint.reports) {
        write_disjoint(
            page, answer, sources + " and " + reports, "share anything", disjoint.sources);
        return;
    }
    write_disjoint(page, answer, sources, "share anything that we have not seen", disjoint.sources);
    write_disjoint(page, answer, reports, "share anything", disjoint.reports);
}

void write_common_links(Page& page, const Answer& answer)
{
    const auto& links = answer.weighing.common_links;
    if (links.empty()) {
        return;
    }
    auto names = answer.labels.of(links);
    if (names.size() > 1) {
        names.front() += " (nearest to the claim)";
        names.back() += " (farthest)";
    }
    page.paragraph("On every chain to an origin: " + listed(names) + ".", 2);
}

} // namespace

void write_proof(Page& page, const Answer& answer)
{
    if (answer.weighing.sources.high == 0) {
        return;
    }
    page.heading("Proof");
    write_cuts(page, answer);
    write_all_disjoint(page, answer);
    write_common_links(page, answer);
}

std::string cost_of(const Loss& loss)
{
    std::vector<std::string> changes;
    if (loss.taken.sources.before != loss.taken.sources.after) {
        changes.push_back(change_of("sources", loss.taken.sources));
    }
    if (loss.taken.reports.before != loss.taken.reports.after) {
        changes.push_back(change_of("reports", loss.taken.reports));
    }
    return "; else " + listed(changes);
}

} // namespace hearsay
