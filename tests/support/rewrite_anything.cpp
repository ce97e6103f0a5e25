#include "support/rewrite_anything.hpp"

#include <algorithm>

#include "read/document.hpp"
#include "support/adorned.hpp"
#include "support/random_change.hpp"
#include "support/random_dossier.hpp"
#include "write/rewritten.hpp"

namespace hearsay::test {
namespace {

/// A number that other bytes choose another time (FNV-1a).
std::uint64_t seed_of(std::string_view bytes)
{
    std::uint64_t seed = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        seed = (seed ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    }
    return seed;
}

bool is_error(const Problem& problem)
{
    return problem.severity == Severity::error;
}

std::string complaint_about(std::string_view text, const std::string& name, const Records& before)
{
    const auto seed = seed_of(text);
    const auto other = adorned(random_records(seed), seed);
    const auto after = randomly_changed(before, other, seed);
    const auto result = rewritten(text, before, after);
    if (parse_document(result, name).dossier.records() != after) {
        return "rewritten wrongly: " + result;
    }
    return rewritten(text, before, before) == text ? "" : "changed though nothing was";
}

} // namespace

std::string complaint_about_rewriting(std::string_view bytes)
{
    for (const auto* name : {"input.json", "input.jsonl"}) {
        const auto document = parse_document(bytes, name);
        if (std::ranges::any_of(document.problems, is_error)) {
            continue;
        }
        if (auto complaint = complaint_about(bytes, name, document.dossier.records());
            !complaint.empty()) {
            return complaint;
        }
    }
    return {};
}

} // namespace hearsay::test
