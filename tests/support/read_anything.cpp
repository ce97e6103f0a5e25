#include "support/read_anything.hpp"

#include <algorithm>

#include "analysis/weighing.hpp"
#include "read/document.hpp"

namespace hearsay::test {
namespace {

constexpr std::uint32_t claims_weighed = 3;
constexpr std::size_t chains_read = 200;

std::string complaint_about(const Problem& problem)
{
    if (problem.message.empty() || problem.where.str().empty()) {
        return "a problem without words or place";
    }
    const bool several_lines = problem.message.find('\n') != std::string::npos;
    return several_lines ? "a problem of several lines: " + problem.message : std::string();
}

bool is_error(const Problem& problem)
{
    return problem.severity == Severity::error;
}

void weigh_some(const Dossier& dossier)
{
    const auto provenance = build_provenance(dossier);
    const auto claims = static_cast<std::uint32_t>(dossier.claims().size());
    for (std::uint32_t number = 0; number < std::min(claims, claims_weighed); ++number) {
        weigh(provenance, vertex_of(provenance, {RecordKind::claim, number}), {chains_read});
    }
}

} // namespace

std::string complaint_about_reading(std::string_view bytes)
{
    for (const auto* name : {"input.json", "input.jsonl"}) {
        const auto document = parse_document(bytes, name);
        for (const auto& problem : document.problems) {
            if (auto complaint = complaint_about(problem); !complaint.empty()) {
                return complaint;
            }
        }
        if (std::ranges::none_of(document.problems, is_error)) {
            weigh_some(document.dossier);
        }
    }
    return {};
}

} // namespace hearsay::test
