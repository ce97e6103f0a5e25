#include "model/open_kinds.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "model/terms.hpp"

namespace hearsay {
namespace {

using Kinds = std::span<const std::string_view>;

template <class Record> std::size_t unknown_in(const Record& record, Kinds known)
{
    std::size_t unknown = 0;
    std::vector<const Record*> open{&record};
    while (!open.empty()) {
        const auto& one = *open.back();
        open.pop_back();
        const std::string_view kind = one.kind;
        unknown += kind.empty() || std::ranges::find(known, kind) != known.end() ? 0 : 1;
        for (const auto& merger : one.merged_from) {
            for (const auto& was : merger.was) {
                open.push_back(&was);
            }
        }
    }
    return unknown;
}

} // namespace

std::size_t unknown_kinds_in(const Organization& organization)
{
    return unknown_in(organization, organization_kinds);
}

std::size_t unknown_kinds_in(const Outlet& outlet)
{
    return unknown_in(outlet, outlet_kinds);
}

std::size_t unknown_kinds_in(const Records& records)
{
    std::size_t unknown = 0;
    for (const auto& organization : records.organizations) {
        unknown += unknown_kinds_in(organization);
    }
    for (const auto& outlet : records.outlets) {
        unknown += unknown_kinds_in(outlet);
    }
    return unknown;
}

} // namespace hearsay
