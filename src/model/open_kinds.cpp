#include "model/open_kinds.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "model/terms.hpp"

namespace hearsay {
namespace {

using Kinds = std::span<const std::string_view>;

template <class Record> std::size_t unknown_among(const std::vector<Record>& records, Kinds known)
{
    std::size_t unknown = 0;
    std::vector<const Record*> open;
    for (const auto& record : records) {
        open.push_back(&record);
    }
    while (!open.empty()) {
        const auto& record = *open.back();
        open.pop_back();
        const std::string_view kind = record.kind;
        unknown += kind.empty() || std::ranges::find(known, kind) != known.end() ? 0 : 1;
        for (const auto& merger : record.merged_from) {
            for (const auto& was : merger.was) {
                open.push_back(&was);
            }
        }
    }
    return unknown;
}

} // namespace

std::size_t unknown_kinds_in(const Records& records)
{
    return unknown_among(records.organizations, organization_kinds) +
           unknown_among(records.outlets, outlet_kinds);
}

} // namespace hearsay
