#include "edit/imply.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "edit/refusal.hpp"
#include "model/circles.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// The claims on a shortest way along `implies`, both ends included; empty if there is none.
/// O(claims + implications).
std::vector<std::uint32_t> way(const Dossier& dossier, std::uint32_t from, std::uint32_t to)
{
    std::vector<std::uint32_t> reached_from(dossier.claims().size(), no_record);
    std::vector<std::uint32_t> queue{from};
    reached_from[from] = from;
    for (std::size_t next = 0; next < queue.size() && reached_from[to] == no_record; ++next) {
        for (const auto& broader : dossier.claims()[queue[next]].implies) {
            const auto claim = dossier.find(broader.text);
            if (claim && claim->kind == RecordKind::claim &&
                reached_from[claim->number] == no_record) {
                reached_from[claim->number] = queue[next];
                queue.push_back(claim->number);
            }
        }
    }
    if (reached_from[to] == no_record) {
        return {};
    }
    std::vector<std::uint32_t> back{to};
    while (back.back() != from) {
        back.push_back(reached_from[back.back()]);
    }
    std::ranges::reverse(back);
    return back;
}

/// `'a' implies 'b', 'b' implies 'c'`; of a long way its ends.
std::string told(const Dossier& dossier, const std::vector<std::uint32_t>& claims)
{
    constexpr std::size_t most = 4;
    std::string text;
    for (std::size_t step = 0; step + 1 < claims.size(); ++step) {
        if (claims.size() > most + 1 && step == most - 1) {
            text += ", …";
            step = claims.size() - 2;
        }
        text += (text.empty() ? "" : ", ") + quoted(dossier.claims()[claims[step]].id.text) +
                " implies " + quoted(dossier.claims()[claims[step + 1]].id.text);
    }
    return text;
}

std::vector<ClaimId>::const_iterator
position(const std::vector<ClaimId>& implied, const Dossier& dossier, RecordRef broad)
{
    return std::ranges::find(implied, dossier.claims()[broad.number].id);
}

} // namespace

Records implying(const Dossier& dossier, RecordRef narrow, RecordRef broad)
{
    if (narrow == broad) {
        throw Refusal("a claim implies itself already: name two different ones");
    }
    if (const auto back = way(dossier, broad.number, narrow.number); !back.empty()) {
        throw Refusal(
            "that would make a circle, for " + told(dossier, back) +
            "; join them if they are one claim, or undo that first");
    }
    auto records = dossier.records();
    auto& implied = records.claims[narrow.number].implies;
    if (position(implied, dossier, broad) == implied.end()) {
        implied.push_back(dossier.claims()[broad.number].id);
    }
    return records;
}

Records not_implying(const Dossier& dossier, RecordRef narrow, RecordRef broad)
{
    auto records = dossier.records();
    auto& implied = records.claims[narrow.number].implies;
    const auto found = position(implied, dossier, broad);
    if (found != implied.end()) {
        implied.erase(found);
        return records;
    }
    const auto between = way(dossier, narrow.number, broad.number);
    throw Refusal(
        quoted(dossier.claims()[narrow.number].id.text) + " does not imply " +
        quoted(dossier.claims()[broad.number].id.text) +
        (between.size() < 3 ? "" : " itself: " + told(dossier, between)));
}

} // namespace hearsay
