#include "write/weighing_proof.hpp"

#include "write/sentence.hpp"

namespace hearsay {
namespace {

std::string change_of(std::string_view noun, const Change& change)
{
    return std::string(noun) + " " + std::to_string(change.before) + "→" +
           std::to_string(change.after);
}

using Proof = std::vector<ProofStep>;

void add_cut(
    Proof& proof, const Answer& answer, const std::string& what, const std::vector<Vertex>& cut)
{
    proof.push_back(
        {"At most " + what + ": every chain to an origin passes " +
             listed(answer.labels.of(cut), "or") + ".",
         {}});
}

void add_cuts(Proof& proof, const Answer& answer)
{
    const auto& weighing = answer.weighing;
    const auto sources = counted(weighing.sources.high, "source");
    const auto reports = counted(weighing.reports.high, "report");
    if (weighing.cut.sources == weighing.cut.reports) {
        add_cut(proof, answer, sources + " and " + reports, weighing.cut.sources);
        return;
    }
    add_cut(proof, answer, sources, weighing.cut.sources);
    add_cut(proof, answer, reports, weighing.cut.reports);
}

/// `what` is counted, `share` what no two of the chains do.
void add_disjoint(
    Proof& proof, const Answer& answer, const std::string& what, const std::string& share,
    const std::vector<Way>& ways)
{
    if (ways.size() < 2) {
        return;
    }
    const bool all = ways == answer.weighing.chains;
    const std::string which = all ? "the chains above " : "these chains ";
    proof.push_back(
        {"At least " + what + ": no two of " + which + share + ".",
         all ? std::vector<Way>() : ways});
}

void add_all_disjoint(Proof& proof, const Answer& answer)
{
    const auto& disjoint = answer.weighing.disjoint;
    const auto sources = counted(disjoint.sources.size(), "source");
    const auto reports = counted(disjoint.reports.size(), "report");
    if (disjoint.sources == disjoint.reports) {
        add_disjoint(
            proof, answer, sources + " and " + reports, "share anything", disjoint.sources);
        return;
    }
    add_disjoint(proof, answer, sources, "share anything that we have not seen", disjoint.sources);
    add_disjoint(proof, answer, reports, "share anything", disjoint.reports);
}

void add_common_links(Proof& proof, const Answer& answer)
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
    proof.push_back({"On every chain to an origin: " + listed(names) + ".", {}});
}

} // namespace

std::vector<ProofStep> proof_of(const Answer& answer)
{
    Proof proof;
    if (answer.weighing.sources.high == 0) {
        return proof;
    }
    add_cuts(proof, answer);
    add_all_disjoint(proof, answer);
    add_common_links(proof, answer);
    return proof;
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
