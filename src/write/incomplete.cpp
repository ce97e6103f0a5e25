#include "write/incomplete.hpp"

namespace hearsay {

std::vector<std::string_view> incomplete_in(const Weighing& weighing)
{
    std::vector<std::string_view> words;
    if (!weighing.all_chains) {
        words.emplace_back("chains");
    }
    if (!weighing.exact.sources) {
        words.emplace_back("sources");
    }
    if (!weighing.exact.reports) {
        words.emplace_back("reports");
    }
    if (!weighing.exact_heard) {
        words.emplace_back("heard");
    }
    return words;
}

} // namespace hearsay
