#include "cli/judgement.hpp"

#include <algorithm>

#include "cli/report.hpp"
#include "write/problem.hpp"

namespace hearsay {

void judge(const Document& before, const Document& after)
{
    const auto error = std::ranges::find(after.problems, Severity::error, &Problem::severity);
    if (error != after.problems.end()) {
        throw Error("refused, the dossier would be wrong at " + line_of(*error));
    }
    const auto is_old = [&](const Problem& problem) {
        return std::ranges::find(before.problems, problem.message, &Problem::message) !=
               before.problems.end();
    };
    for (const auto& problem : after.problems) {
        if (!is_old(problem)) {
            report(line_of(problem));
        }
    }
}

} // namespace hearsay
